//! What the knowledge base that ships must make of neighbourhoods, whatever its numbers: laws of the decision model that only a
//! real knowledge base can keep or break. Each prints what it found: `cargo test -p wijkverbinder-knowledge --test judgement --
//! --nocapture`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should fail loudly")]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use matching::advice::{Advice, Standing};
use matching::check::only;
use matching::model::{End, Model, Phase, Role, Situation};
use matching::{Answer, Matcher, Profile, QuestionId, SituationId};

fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| Matcher::new(knowledge::shipped().knowledge.model()))
}

fn model() -> &'static Model {
    matcher().model()
}

/// *The neighbourhood matters*: over profiles of one to four situations in calm or unease, no activity stands in the first
/// three in more than a quarter.
#[test]
fn the_neighbourhood_matters() {
    let mild: Vec<&Situation> =
        model().situations.iter().filter(|one| phase(&matcher().advise(&mixed(&[one]))) <= Phase::Unease).collect();
    let mut profiles = 0;
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for group in groups(mild.len(), 4) {
        let situations: Vec<&Situation> = group.iter().map(|at| mild[*at]).collect();
        let advice = matcher().advise(&mixed(&situations));
        if phase(&advice) > Phase::Unease {
            continue;
        }
        profiles += 1;
        for one in advice.ranked().take(3) {
            *first.entry(one.activity.to_string()).or_default() += 1;
        }
    }
    let mut shares: Vec<(usize, &String)> = first.iter().map(|(activity, count)| (*count, activity)).collect();
    shares.sort_by(|a, b| b.cmp(a));
    let share = |count: usize| 100 * count / profiles;
    println!("{profiles} profiles of one to four of {} situations", mild.len());
    for (count, activity) in shares.iter().take(12) {
        println!("{:>3} % {activity}", share(*count));
    }
    assert!(profiles > 100);
    let (most, activity) = shares[0];
    assert!(4 * most <= profiles, "{activity} stands in the first three of {} %", share(most));
}

/// *Own approach*: with one situation's signals, all else calm, an activity of its approach stands in the first three, unless
/// they are all stopped, for at least 19 of 20.
#[test]
fn own_approach() {
    let mut missed = Vec::new();
    let mut asked = 0;
    for situation in &model().situations {
        let advice = matcher().advise(&only(model(), &situation.id));
        let may = |one: &&matching::ActivityId| {
            advice.candidate(one).is_some_and(|candidate| candidate.standing == Standing::Ranked)
        };
        if situation.approach.iter().filter(may).count() == 0 {
            println!("{}: everything in its approach waits", situation.id);
            continue;
        }
        asked += 1;
        let first: Vec<_> = advice.ranked().take(3).map(|one| one.activity.clone()).collect();
        let own = first.iter().any(|one| situation.approach.contains(one));
        println!("{} {}: {first:?}", if own { "yes" } else { " NO" }, situation.id);
        if !own {
            missed.push(situation.id.clone());
        }
    }
    assert!(20 * missed.len() <= asked, "{missed:?} of {asked}");
}

/// *Mild answers*: one step from the healthy end never changes the first, except to an equal.
#[test]
fn mild_answers() {
    let mut changed = Vec::new();
    let mut tried = 0;
    for situation in &model().situations {
        let profile = only(model(), &situation.id);
        let Some(first) = matcher().advise(&profile).ranked().next().map(|one| one.activity.clone()) else { continue };
        for question in &model().questions {
            let (healthy, mild) = match question.trouble {
                Some(End::High) => (1, 2),
                Some(End::Low) => (question.steps() as u8, question.steps() as u8 - 1),
                None => continue,
            };
            if profile.answers[&question.id] != Answer::Step(healthy) {
                continue;
            }
            let mut milder = profile.clone();
            milder.answers.insert(question.id.clone(), Answer::Step(mild));
            tried += 1;
            let advice = matcher().advise(&milder);
            if advice.candidate(&first).unwrap().rank.is_none_or(|(from, _)| from > 1) {
                changed.push((situation.id.clone(), question.id.clone()));
            }
        }
    }
    println!("{tried} mild answers tried, {} change the first", changed.len());
    assert!(changed.is_empty(), "{changed:?}");
}

/// *Holds*: at least 85% of the weightings for the first, equals counted, in nine of ten test profiles.
#[test]
fn holds() {
    let (mut profiles, mut weak) = (0, Vec::new());
    let situations: Vec<&Situation> = model().situations.iter().collect();
    for group in groups(situations.len(), 2) {
        // Every situation alone, and one pair in five: enough to see, few enough to wait for.
        if group.len() == 2 && (group[0] + group[1]) % 5 != 0 {
            continue;
        }
        let chosen: Vec<&Situation> = group.iter().map(|at| situations[*at]).collect();
        let profile = mixed(&chosen);
        let advice = matcher().advise(&profile);
        let Some(first) = advice.ranked().next() else { continue };
        let mut weightings = matcher().weightings(&profile, &advice);
        weightings.advance(matcher(), usize::MAX);
        let holds = weightings.holds(matcher(), &first.activity).unwrap();
        profiles += 1;
        if holds < 0.85 {
            weak.push((
                chosen.iter().map(|one| one.id.to_string()).collect::<Vec<_>>(),
                first.activity.to_string(),
                holds,
            ));
        }
    }
    println!("{profiles} profiles, {} below 85%", weak.len());
    for one in &weak {
        println!("{one:?}");
    }
    assert!(10 * weak.len() <= profiles, "{} of {profiles}", weak.len());
}

fn phase(advice: &Advice) -> Phase {
    advice.phase.said.unwrap_or(Phase::Incidents)
}

/// The signals of these situations at the strongest step that raises the phase no higher than unease, where there is one; all
/// else at its healthiest.
fn mixed(situations: &[&Situation]) -> Profile {
    let nothing = SituationId::from("none");
    let mut profile = only(model(), &nothing);
    for situation in situations {
        for signal in situation.signals.iter().filter(|signal| signal.role != Role::Supporting) {
            let firm = firm_from(&signal.question);
            let allowed = |step: usize| firm.is_none_or(|firm| step < firm);
            let steps = (1..=signal.values.len()).filter(|step| allowed(*step));
            let strongest =
                steps.fold(1, |best, step| if signal.values[step - 1] > signal.values[best - 1] { step } else { best });
            let worst = signal.values.iter().copied().fold(0.0, f64::max);
            // A situation that only shows in tension shows in tension.
            let step = if signal.values[strongest - 1] * 2.0 < worst {
                signal.values.iter().position(|value| *value == worst).unwrap() + 1
            } else {
                strongest
            };
            profile.answers.insert(signal.question.clone(), Answer::Step(step as u8));
        }
    }
    profile
}

/// The first step at which a question makes tension or worse certain.
fn firm_from(question: &QuestionId) -> Option<usize> {
    let phases = [Phase::Tension, Phase::Incidents].into_iter().filter_map(|phase| model().phases.get(&phase));
    phases.flat_map(|one| &one.firm).filter(|firm| firm.question == *question).map(|firm| usize::from(firm.from)).min()
}

/// Every group of one up to so many of so many numbers.
fn groups(of: usize, most: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![vec![]];
    let mut from = 0;
    for _ in 0..most {
        let until = all.len();
        for at in from..until {
            let next = all[at].last().map_or(0, |last| last + 1);
            for number in next..of {
                let mut group = all[at].clone();
                group.push(number);
                all.push(group);
            }
        }
        from = until;
    }
    all.split_off(1)
}
