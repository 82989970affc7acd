//! How many questions it takes, in the program's own order, until what comes first is what would come first if all were known.

use matching::inquiry::NextQuestion;
use matching::model::End;
use matching::{Advice, Answer, Profile};

use super::verdict::among_first_three;
use super::{TRIED, Tried, WORLD};

/// Half of the cases shall need no more.
const MOST: usize = 8;

/// Why nothing more was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// The first three are those of the full profile.
    Same,
    /// The program says that enough is known.
    Enough,
    /// Nothing was left to ask of which the case says more.
    AllAsked,
}

#[test]
fn half_of_the_cases_need_no_more_than_eight_questions() {
    println!("\n{:36} questions", "case");
    let needed: Vec<(usize, Ended)> = TRIED.iter().map(needed).collect();
    for (one, (count, ended)) in TRIED.iter().zip(&needed) {
        println!("{:36} {count:>3} {ended:?}", one.name);
    }
    // Where it never comes to the same, no number of questions is enough.
    let counted = |(count, ended): &(usize, Ended)| if *ended == Ended::AllAsked { usize::MAX } else { *count };
    let mut counts: Vec<usize> = needed.iter().map(counted).collect();
    counts.sort_unstable();
    let median = counts[counts.len() / 2];
    let many = |ended| needed.iter().filter(|(_, one)| *one == ended).count();
    println!(
        "median {median}; the same first three {}, enough said {}, all asked and never the same {}",
        many(Ended::Same),
        many(Ended::Enough),
        many(Ended::AllAsked)
    );
    assert!(median <= MOST, "the median is {median}");
}

/// Goes through the list of signals, which counts as one question, and then asks what the program would ask next.
fn needed(one: &Tried) -> (usize, Ended) {
    let mut profile = Profile::default();
    for question in WORLD.knowledge.ticks() {
        if let Some(answer) = one.profile.answers.get(&question.id) {
            profile.answers.insert(question.id.clone(), ticked(answer, question.trouble.end()));
        }
    }
    let mut asked = 1;
    loop {
        let advice = WORLD.matcher.advise(&profile);
        if same(&advice, &one.advice) {
            return (asked, Ended::Same);
        }
        let inquiry = WORLD.matcher.inquiry(&profile, &advice);
        if inquiry.enough {
            return (asked, Ended::Enough);
        }
        // What the case says nothing of, or nothing more than was ticked, cannot be answered.
        let more = |next: &&NextQuestion| {
            let answer = one.profile.answers.get(&next.question);
            answer.is_some() && answer != profile.answers.get(&next.question)
        };
        let next = inquiry.questions.iter().find(more);
        let Some(next) = next else { return (asked, Ended::AllAsked) };
        let answer = &one.profile.answers[&next.question];
        profile.answers.insert(next.question.clone(), answer.clone());
        asked += 1;
    }
}

/// What someone with this answer in mind does with the signal in the list.
fn ticked(answer: &Answer, trouble: Option<End>) -> Answer {
    let troubled = |step: f64| if trouble == Some(End::Low) { step <= 3.0 } else { step >= 3.0 };
    let seen = match answer {
        Answer::Step(step) => troubled(f64::from(*step)),
        Answer::Range(low, high) => troubled(f64::midpoint(f64::from(*low), f64::from(*high))),
        Answer::Votes(votes) => {
            let all: u32 = votes.iter().sum();
            let sum: u32 = votes.iter().zip(1..).map(|(count, step)| count * step).sum();
            troubled(f64::from(sum) / f64::from(all.max(1)))
        }
        other => return other.clone(),
    };
    if seen { Answer::Ticked } else { Answer::NotTicked }
}

/// Whether the first three of one advice could stand there in the other: equals share their places.
fn same(now: &Advice, full: &Advice) -> bool {
    let first: Vec<_> = now.ranked().take(3).collect();
    let stands = |id| full.ranked().find(|one| one.activity == id).is_some_and(among_first_three);
    now.readiness == full.readiness
        && first.len() == full.ranked().take(3).count()
        && first.iter().all(|one| stands(one.activity.clone()))
}
