//! Laws of stops: what is worse never lifts one, one vote is enough for safety, no view of the phase talks one away.

use std::collections::BTreeMap;

use matching::advice::{Advice, Candidate, Reason, Standing, StopCause};
use matching::model::{Condition, Direction, Effect, End, Firm, Kind, Model, Phase, Rule, Signal, Time};
use matching::{ActivityId, Answer, Matcher, QuestionId, RuleId};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases;
use crate::profiles::{known_worlds, worlds};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn stops_are_one_way((model, profile) in known_worlds()) {
        let matcher = Matcher::new(model);
        let before = matcher.advise(&profile);
        for rule in matcher.model().rules.iter().filter(|rule| matches!(rule.effect, Effect::Stop(_))) {
            for (question, worse) in worse(&rule.when, matcher.model()) {
                let mut worsened = profile.clone();
                if !worsen(matcher.model(), &mut worsened, &question, worse) {
                    continue;
                }
                let after = matcher.advise(&worsened);
                for one in &before.candidates {
                    let after = after.candidate(&one.activity).unwrap();
                    prop_assert!(
                        share(after, &rule.id) >= share(one, &rule.id),
                        "a worse answer to {} lifts {} from {}", question, rule.id, one.activity
                    );
                }
            }
        }
    }

    /// The same where much is open: the share of the draws in which a rule stops never falls.
    #[test]
    fn stops_are_one_way_in_every_draw((model, mut profile) in worlds(), rule: Index, question: Index, step: Index) {
        prop_assume!(!model.rules.is_empty());
        let matcher = Matcher::new(model);
        let model = matcher.model();
        let questions: Vec<_> = worse(&rule.get(&model.rules).when, model).into_iter().collect();
        prop_assume!(!questions.is_empty());
        let (question, worse) = question.get(&questions);
        let steps = model.questions.iter().find(|one| one.id == *question).unwrap().steps();
        let step = 1 + step.index(steps - 1) as u8;
        let (mild, bad) = if *worse == Direction::Higher { (step, step + 1) } else { (step + 1, step) };
        profile.answers.insert(question.clone(), Answer::Step(mild));
        let before = matcher.advise(&profile);
        profile.answers.insert(question.clone(), Answer::Step(bad));
        let after = matcher.advise(&profile);
        prop_assert!(lifted(&before, &after).is_none(), "{:?}", lifted(&before, &after));
    }

    #[test]
    fn worse_answers_never_lower_the_phase((model, profile) in known_worlds()) {
        let matcher = Matcher::new(model);
        let before = matcher.advise(&profile).phase.said;
        for question in &matcher.model().questions {
            let mut worsened = profile.clone();
            let worse = match question.trouble {
                Some(End::High) => Direction::Higher,
                Some(End::Low) => Direction::Lower,
                None => continue,
            };
            worsen(matcher.model(), &mut worsened, &question.id, worse);
            let after = matcher.advise(&worsened).phase.said;
            prop_assert!(after >= before, "{:?} before {:?}: {}", after, before, question.id);
        }
    }

    #[test]
    fn safety_fires_on_one_vote((model, profile) in worlds(), question: Index, from in 3_u8..=5, by_phase: bool) {
        let asked: Vec<_> = model.questions.iter().filter(|one| one.trouble == Some(End::High)).cloned().collect();
        prop_assume!(!asked.is_empty());
        let question = question.get(&asked);
        let from = from.min(question.steps() as u8);
        let mut model = model;
        // Either the rule asks after the answer itself, or after the phase that the answer makes certain.
        let when = if by_phase {
            let firm = Firm { question: question.id.clone(), from };
            model.phases.get_mut(&Phase::Tension).unwrap().firm.push(firm);
            Condition::Phase { at_least: Phase::Tension }
        } else {
            Condition::Answer { question: question.id.clone(), worse: Direction::Higher, from }
        };
        let rule = RuleId::from("safety-first");
        model.rules.push(Rule {
            id: rule.clone(),
            when,
            effect: Effect::Stop(Time::NotNow),
            kinds: Kind::ALL.to_vec(),
            activities: vec![],
            except: vec![],
            safety: true,
        });
        let mut votes = vec![0; question.steps()];
        votes[0] = 9_999;
        votes[usize::from(from) - 1] = 1;
        let mut profile = profile;
        profile.answers.insert(question.id.clone(), Answer::Votes(votes));
        for one in Matcher::new(model).advise(&profile).candidates {
            prop_assert_eq!(share(&one, &rule), 1.0);
            let out = [Standing::Stopped(Time::NotNow), Standing::DoesNotApply];
            prop_assert!(out.contains(&one.standing), "{:?}", one.standing);
        }
    }

    #[test]
    fn overruling_the_phase_lifts_no_rule((model, mut profile) in worlds()) {
        let matcher = Matcher::new(model);
        profile.own_phase = None;
        let before = matcher.advise(&profile);
        for phase in Phase::ALL {
            profile.own_phase = Some(phase);
            let after = matcher.advise(&profile);
            prop_assert!(lifted(&before, &after).is_none(), "{:?} {:?}", phase, lifted(&before, &after));
            for one in &before.candidates {
                let (overruled, said) = (cautions(&matcher, &after, &one.activity), cautions(&matcher, &before, &one.activity));
                prop_assert!(overruled <= said, "{:?} takes a caution away", phase);
            }
        }
    }
}

/// The share of the draws in which a rule stops an activity.
pub(crate) fn share(candidate: &Candidate, rule: &RuleId) -> f64 {
    let stop = candidate.stops.iter().find(|stop| stop.cause == StopCause::Rule(rule.clone()));
    stop.map_or(0.0, |stop| stop.share)
}

/// An activity and a rule that stops it less often after than before.
pub(crate) fn lifted<'a>(before: &'a Advice, after: &Advice) -> Option<(&'a Candidate, &'a RuleId)> {
    before.candidates.iter().find_map(|one| {
        let after = after.candidate(&one.activity).unwrap();
        let rules =
            one.stops.iter().filter_map(|stop| if let StopCause::Rule(rule) = &stop.cause { Some(rule) } else { None });
        rules.into_iter().find(|rule| share(after, rule) < share(one, rule)).map(|rule| (one, rule))
    })
}

/// The points that cautions take, as minus points.
pub(crate) fn cautions(matcher: &Matcher, advice: &Advice, activity: &ActivityId) -> f64 {
    let lines = advice.lines(matcher, activity);
    let cautions = lines.iter().filter(|line| matches!(line.reason, Reason::Caution(_)));
    cautions.map(|line| line.points).sum()
}

/// The questions on which a condition rests, each with the direction in which it holds more.
fn worse(condition: &Condition, model: &Model) -> BTreeMap<QuestionId, Direction> {
    match condition {
        Condition::Answer { question, worse, .. } => [(question.clone(), *worse)].into(),
        Condition::Phase { .. } => {
            let firm = model.phases.values().flat_map(|phase| &phase.firm);
            firm.map(|firm| (firm.question.clone(), Direction::Higher)).collect()
        }
        Condition::Situation { id, .. } => {
            let situation = model.situations.iter().find(|one| one.id == *id).unwrap();
            let rises = |values: &[f64]| if values.is_sorted() { Direction::Higher } else { Direction::Lower };
            // A signal that speaks alike at every step has no worse side.
            let turns = |signal: &&Signal| signal.values.iter().any(|value| *value != signal.values[0]);
            let turning = situation.signals.iter().filter(turns);
            turning.map(|signal| (signal.question.clone(), rises(&signal.values))).collect()
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            conditions.iter().flat_map(|one| worse(one, model)).collect()
        }
    }
}

/// Moves an answer that is a step one step on; false where it is none, or cannot get worse.
fn worsen(model: &Model, profile: &mut matching::Profile, question: &QuestionId, worse: Direction) -> bool {
    let steps = model.questions.iter().find(|one| one.id == *question).unwrap().steps() as u8;
    match profile.answers.get_mut(question) {
        Some(Answer::Step(step)) if worse == Direction::Higher && (1..steps).contains(step) => *step += 1,
        Some(Answer::Step(step)) if worse == Direction::Lower && (2..=steps).contains(step) => *step -= 1,
        _ => return false,
    }
    true
}
