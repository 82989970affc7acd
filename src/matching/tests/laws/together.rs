//! Laws of what is made of an advice: next questions, weightings, what if, short list, programme, a group.

use std::collections::BTreeSet;

use matching::advice::Readiness;
use matching::inquiry::{SoFar, Why};
use matching::model::{Condition, Direction, Effect, End, Kind, Rule, Time};
use matching::profile::Sheet;
use matching::short_list::Because;
use matching::what_if::{Change, Outcome};
use matching::{Answer, Matcher, Profile};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases;
use crate::profiles::{known_worlds, worlds};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn every_question_that_was_not_asked_is_next_once((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let inquiry = matcher.inquiry(&profile, &advice);
        let asked: BTreeSet<_> = inquiry.questions.iter().map(|one| one.question.clone()).collect();
        prop_assert_eq!(asked.len(), inquiry.questions.len());
        for one in &inquiry.questions {
            prop_assert!((0.0..=3.0).contains(&one.value), "{}", one.value);
            prop_assert!(profile.answers.get(&one.question) != Some(&Answer::NotKnown));
            prop_assert_eq!(one.why == Why::Moves, one.value > 0.0 && one.why != Why::Safety && !matches!(one.why, Why::FindOut(_)));
        }
        if inquiry.enough {
            prop_assert_eq!(advice.readiness, Readiness::Ready);
            prop_assert!(inquiry.questions.iter().all(|one| one.why != Why::Safety));
        }
    }

    /// A tick says less than a step: where more would move the first it is asked once more, and never for another reason. A step
    /// is precise.
    #[test]
    fn what_was_answered_roughly_is_asked_once_more_where_that_moves_the_first((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let inquiry = matcher.inquiry(&profile, &matcher.advise(&profile));
        let mut precise = profile.clone();
        for one in inquiry.questions.iter().filter(|one| one.so_far != SoFar::Open) {
            let said = match profile.answers[&one.question] {
                Answer::Ticked => SoFar::Ticked,
                Answer::NotTicked => SoFar::NotTicked,
                Answer::Suggestion(_) => SoFar::Suggested,
                ref other => return Err(TestCaseError::fail(format!("{other:?} is asked again"))),
            };
            prop_assert_eq!(one.so_far, said);
            prop_assert!(one.why == Why::Moves && one.value > 0.0);
            precise.answers.insert(one.question.clone(), Answer::Step(1));
        }
        // Who looked and ticked nothing is heard before she is asked again.
        let unticked = inquiry.questions.iter().skip_while(|one| one.so_far != SoFar::NotTicked);
        let doubted = unticked.take_while(|one| one.so_far == SoFar::NotTicked).count();
        let after_doubt = inquiry.questions.iter().skip_while(|one| one.so_far != SoFar::NotTicked).skip(doubted);
        prop_assert!(after_doubt.into_iter().all(|one| one.why == Why::Order));
        let after = matcher.inquiry(&precise, &matcher.advise(&precise));
        let still = after.questions.iter().filter(|one| precise.answers.get(&one.question) == Some(&Answer::Step(1)));
        prop_assert_eq!(still.count(), 0);
    }

    /// What nothing turns on moves nothing.
    #[test]
    fn an_idle_question_moves_nothing((mut model, profile) in worlds()) {
        let mut idle = model.questions[0].clone();
        idle.id = "idle".into();
        idle.safety = false;
        model.questions.push(idle);
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let inquiry = matcher.inquiry(&profile, &advice);
        let idle = inquiry.questions.iter().find(|one| one.question.as_str() == "idle").unwrap();
        prop_assert_eq!((idle.value, &idle.why), (0.0, &Why::Order));
    }

    #[test]
    fn enough_is_known_where_everything_is((model, profile) in known_worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let inquiry = matcher.inquiry(&profile, &advice);
        prop_assert_eq!(inquiry.enough, advice.readiness == Readiness::Ready);
        prop_assert!(inquiry.questions.is_empty());
    }

    /// The changes that were found, made, bring about what they were looked for.
    #[test]
    fn what_if_comes_true((model, profile) in known_worlds(), activity: Index) {
        let activity = activity.get(&model.activities).id.clone();
        let matcher = Matcher::new(model);
        let mut search = matcher.what_if(&profile, &activity).unwrap();
        search.advance(&matcher, 4_000);
        let front = |profile: &Profile| {
            let advice = matcher.advise(profile);
            let rank = advice.candidate(&activity).and_then(|one| one.rank);
            rank.is_some_and(|(from, _)| from <= matcher.model().constants.first)
        };
        prop_assert_eq!(search.in_front(), front(&profile));
        if let Some(Outcome::Changes(changes)) = search.outcome() {
            prop_assert!((1..=2).contains(&changes.len()));
            let mut changed = profile.clone();
            for change in changes {
                match change {
                    Change::Answer { question, from, to, said } => {
                        prop_assert!(*said && from != to);
                        let safety = matcher.model().questions.iter().any(|one| one.id == *question && one.safety);
                        prop_assert!(!safety, "a safety question is wished away");
                        changed.answers.insert(question.clone(), Answer::Step(*to));
                    }
                    Change::Wish(goal) => {
                        if !changed.wishes.remove(goal) {
                            changed.wishes.insert(goal.clone());
                        }
                    }
                }
            }
            prop_assert!(changed.wishes.len() <= 2);
            prop_assert_ne!(front(&changed), search.in_front());
        }
    }

    /// Nothing is found by two changes that one would bring about.
    #[test]
    fn what_if_changes_as_little_as_can_be((model, profile) in known_worlds(), activity: Index) {
        let activity = activity.get(&model.activities).id.clone();
        let matcher = Matcher::new(model);
        let mut search = matcher.what_if(&profile, &activity).unwrap();
        search.advance(&matcher, 4_000);
        let Some(Outcome::Changes(changes)) = search.outcome() else { return Ok(()) };
        prop_assume!(changes.len() == 2);
        for change in changes {
            let Change::Answer { question, to, .. } = change else { continue };
            let mut one = profile.clone();
            one.answers.insert(question.clone(), Answer::Step(*to));
            let alone = matcher.what_if(&one, &activity).unwrap();
            prop_assert_eq!(alone.in_front(), search.in_front(), "{:?} alone is enough", change);
        }
    }

    #[test]
    fn holds_is_a_share_and_all_of_it_without_judgement((mut model, profile) in known_worlds()) {
        let certain = |model: &mut matching::Model| {
            model.constants.weightings = 16;
            model.constants.least_factor = 1.0;
            model.constants.most_factor = 1.0;
        };
        certain(&mut model);
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let mut weightings = matcher.weightings(&profile, &advice);
        weightings.advance(&matcher, 5);
        prop_assert!(!weightings.is_done(&matcher));
        weightings.advance(&matcher, 50);
        prop_assert!(weightings.is_done(&matcher));
        for one in &advice.candidates {
            let first = one.rank.is_some_and(|(from, _)| from <= matcher.model().constants.first);
            let holds = weightings.holds(&matcher, &one.activity).unwrap();
            // With factors of 1 nothing is weighed otherwise, save the last bits of shares that are divided by their sum.
            prop_assert!(holds == f64::from(u8::from(first)) || near_a_border(&advice, one), "{} {:?}", holds, one.rank);
        }
    }

    #[test]
    fn a_short_list_is_short((model, profile) in worlds(), runs: Index) {
        let mut profile = profile;
        profile.runs.insert(runs.get(&model.activities).id.clone(), BTreeSet::new());
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let inquiry = matcher.inquiry(&profile, &advice);
        let list = matcher.short_list(&profile, &advice, &inquiry);
        let names: BTreeSet<_> = list.items.iter().map(|item| &item.activity).collect();
        prop_assert_eq!(names.len(), list.items.len());
        prop_assert!(list.items.len() <= matcher.model().constants.short_list);
        prop_assert_eq!(list.items.is_empty(), advice.ranked().count() == 0);
        prop_assert!(list.items.iter().all(|item| advice.candidate(&item.activity).unwrap().rank.is_some()));
        let runs_first = list.items.iter().skip_while(|item| item.because == Because::Runs);
        prop_assert!(runs_first.into_iter().all(|item| item.because != Because::Runs), "what runs stands above all");
        let least = matcher.model().constants.equal_points;
        let added = list.items.iter().filter(|item| matches!(item.because, Because::BestFor(_) | Because::Next));
        prop_assert!(added.into_iter().all(|item| advice.candidate(&item.activity).unwrap().at_best >= least));
        for kind in Kind::ALL {
            let of_kind = |item: &&matching::short_list::Item| {
                let id = &item.activity;
                let chosen = matches!(item.because, Because::BestFor(_) | Because::Next);
                chosen && matcher.model().activities.iter().any(|one| one.id == *id && one.kind == kind)
            };
            prop_assert!(list.items.iter().filter(of_kind).count() <= matcher.model().constants.per_kind);
        }
        if let Some(prepare) = &list.prepare {
            prop_assert!(advice.candidate(prepare).unwrap().rank.is_none());
        }
    }

    #[test]
    fn a_programme_adds_up((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let programme = matcher.programme(&profile, &advice);
        let sum: f64 = programme.steps.iter().map(|step| step.adds).sum();
        prop_assert!((sum - programme.points).abs() < 1e-9, "{} against {}", sum, programme.points);
        prop_assert!(programme.points <= 100.0 + 1e-9);
        prop_assert!(programme.steps.len() <= 3);
        let equal = matcher.model().constants.equal_points;
        prop_assert!(programme.steps.iter().all(|step| step.adds >= equal));
        prop_assert!(programme.steps.first().is_none_or(|first| first.after.is_none()), "the first fits the phase as it is");
        let names: BTreeSet<_> = programme.steps.iter().map(|step| &step.activity).collect();
        prop_assert_eq!(names.len(), programme.steps.len());
    }

    /// What several take together is their sum in money, not beyond what there is.
    #[test]
    fn money_adds_up((mut model, mut profile) in worlds(), at: Index) {
        prop_assume!(!model.means.is_empty());
        let mean = at.index(model.means.len());
        let question = model.means[mean].question.clone();
        let steps = model.questions.iter().find(|one| one.id == question).unwrap().steps();
        model.means[mean].amounts = (0..steps).map(|step| 100.0 * step as f64).collect();
        profile.answers.insert(question.clone(), Answer::Step(1));
        let stop_from = usize::from(model.means[mean].stop_from);
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let programme = matcher.programme(&profile, &advice);
        let demand = |activity: &matching::ActivityId| {
            let one = matcher.model().activities.iter().find(|one| one.id == *activity).unwrap();
            one.demands.iter().find(|demand| demand.mean == question).map_or(0, |demand| usize::from(demand.step) - 1)
        };
        let together: usize = programme.steps.iter().map(|step| demand(&step.activity)).sum();
        let step = programme.means.iter().find(|(one, _)| *one == question).map_or(1, |(_, step)| usize::from(*step));
        prop_assert_eq!(step, (together + 1).min(steps));
        prop_assert!(step - 1 < stop_from || programme.steps.is_empty());
    }

    #[test]
    fn the_order_of_participants_means_nothing((model, mut profile) in worlds(), sheets in sheets(), turn: usize) {
        let matcher = Matcher::new(model);
        profile.sheets = sheets.iter().map(|sheet| valid(&matcher, sheet)).collect();
        let before = matcher.advise(&profile);
        let turn = turn % profile.sheets.len();
        profile.sheets.rotate_left(turn);
        prop_assert_eq!(matcher.advise(&profile), before);
    }

    /// What nobody sees together does not come together: a draw takes one sheet whole.
    #[test]
    fn one_draw_takes_one_sheet_whole((mut model, mut profile) in worlds()) {
        let asked: Vec<_> = model.questions.iter().filter(|one| one.trouble == Some(End::High)).take(2).cloned().collect();
        prop_assume!(asked.len() == 2);
        let worst = |at: usize| Condition::Answer {
            question: asked[at].id.clone(),
            worse: Direction::Higher,
            from: asked[at].steps() as u8,
        };
        model.rules.push(Rule {
            id: "both-at-once".into(),
            when: Condition::All(vec![worst(0), worst(1)]),
            effect: Effect::Stop(Time::NotNow),
            kinds: Kind::ALL.to_vec(),
            activities: vec![],
            except: vec![],
            safety: false,
        });
        let sheet = |first: bool| -> Sheet {
            let step = |at: usize, bad: bool| (asked[at].id.clone(), if bad { asked[at].steps() as u8 } else { 1 });
            [step(0, first), step(1, !first)].into()
        };
        profile.sheets = vec![sheet(true), sheet(false), sheet(true)];
        let matcher = Matcher::new(model);
        for one in matcher.advise(&profile).candidates {
            prop_assert_eq!(crate::out::share(&one, &"both-at-once".into()), 0.0);
        }
    }

    #[test]
    fn a_disagreement_that_changes_nothing_keeps_the_first((model, profile) in worlds(), at: Index) {
        let question = at.get(&model.questions).id.clone();
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let found = matcher.disagreement(&profile, &advice, &question);
        let first: Vec<_> = advice.ranked().take(matcher.model().constants.first).map(|one| one.activity.clone()).collect();
        prop_assert!(found.stay.iter().all(|one| first.contains(one)));
        prop_assert_eq!(found.matters, found.stay.len() < first.len());
    }

    #[test]
    fn what_runs_gains_by_what_it_lacks((model, mut profile) in worlds(), at: Index, elements in prop::collection::btree_set(0..6_usize, 0..4)) {
        let activity = at.get(&model.activities).clone();
        let has: BTreeSet<_> = elements.iter().map(|element| format!("element-{element}").into()).collect();
        profile.runs.insert(activity.id.clone(), has.clone());
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        let running = matcher.running(&profile, &advice, &activity.id).unwrap();
        for (element, points) in &running.gains {
            prop_assert!(*points > 0.0 && !has.contains(element));
            let mut more = profile.clone();
            more.runs.get_mut(&activity.id).unwrap().insert(element.clone());
            let more = matcher.running(&more, &advice, &activity.id).unwrap();
            prop_assert!((more.as_it_runs - running.as_it_runs - points).abs() < 1e-9);
        }
        prop_assert!(running.gains.windows(2).all(|pair| pair[0].1 >= pair[1].1));
    }
}

/// Whether an activity lies so near the border of a group of equals that the last bits decide.
fn near_a_border(advice: &matching::Advice, one: &matching::advice::Candidate) -> bool {
    advice.candidates.iter().any(|other| {
        let apart = (other.at_best - one.at_best).abs();
        (apart - 5.0).abs() < 1e-6 || (apart > 0.0 && apart < 1e-6)
    })
}

/// Sheets as numbers: the question, and a step that is fitted to it.
fn sheets() -> impl Strategy<Value = Vec<Vec<(usize, u8)>>> {
    prop::collection::vec(prop::collection::vec((0..20_usize, 1..=5_u8), 0..6), 1..6)
}

fn valid(matcher: &Matcher, sheet: &[(usize, u8)]) -> Sheet {
    let questions = &matcher.model().questions;
    let one = |(at, step): &(usize, u8)| {
        let question = &questions[at % questions.len()];
        (question.id.clone(), (*step).min(question.steps() as u8))
    };
    sheet.iter().map(one).collect()
}
