//! What the laws lean on: a model that could break one is found out when it is loaded.

use matching::Model;
use matching::check::{Flaw, defects};
use matching::model::{Condition, Direction, Effect, End, Firm, Kind, Phase, Question, Rule, Time};
use proptest::prelude::*;

use crate::cases;
use crate::worlds::models;

proptest! {
    #![proptest_config(cases())]

    /// *Stops are one-way*: a better answer would raise the phase, and a worse one lift what rests on it.
    #[test]
    fn a_firm_signal_at_the_healthy_end_is_found(mut model in models()) {
        let question = one_more(&mut model, Some(End::Low));
        model.phases.get_mut(&Phase::Tension).unwrap().firm.push(Firm { question: question.id, from: 4 });
        prop_assert!(has(&model, wrong_direction));
    }

    /// *Stops are one-way*: the rule asks one way itself, and the other way through the phase.
    #[test]
    fn a_rule_against_the_phase_it_asks_after_is_found(mut model in models()) {
        let question = one_more(&mut model, None);
        model.phases.get_mut(&Phase::Incidents).unwrap().firm.push(Firm { question: question.id.clone(), from: 4 });
        let answer = Condition::Answer { question: question.id, worse: Direction::Lower, from: 2 };
        let phase = Condition::Phase { at_least: Phase::Tension };
        model.rules.push(stop(Condition::Any(vec![answer, phase])));
        prop_assert!(has(&model, wrong_direction));
    }

    /// *Silence is not trouble*: calm always holds, so the rule would fire before anything was said.
    #[test]
    fn a_rule_from_calm_on_is_found(mut model in models()) {
        model.rules.push(stop(Condition::Phase { at_least: Phase::Calm }));
        prop_assert!(has(&model, out_of_range));
    }

    /// *Never empty*: nought of the draws is always reached, so everything would be stopped, and by nothing.
    #[test]
    fn a_share_of_nought_of_the_draws_is_found(mut model in models(), which in 0..4_usize) {
        let constants = &mut model.constants;
        let shares = [
            &mut constants.stop_share,
            &mut constants.find_out_share,
            &mut constants.phase_said,
            &mut constants.phase_perhaps,
        ];
        *shares.into_iter().nth(which).unwrap() = 0.0;
        prop_assert!(has(&model, out_of_range));
    }
}

fn has(model: &Model, is: fn(&Flaw) -> bool) -> bool {
    defects(model).iter().any(|defect| is(&defect.flaw))
}

fn out_of_range(flaw: &Flaw) -> bool {
    matches!(flaw, Flaw::OutOfRange { .. })
}

fn wrong_direction(flaw: &Flaw) -> bool {
    *flaw == Flaw::WrongDirection
}

fn one_more(model: &mut Model, trouble: Option<End>) -> Question {
    let prior = vec![0.2; 5];
    let question = Question { id: "one-more".into(), prior, trouble, safety: false, ready: vec![] };
    model.questions.push(question.clone());
    question
}

fn stop(when: Condition) -> Rule {
    Rule {
        id: "one-more".into(),
        when,
        effect: Effect::Stop(Time::NotNow),
        kinds: Kind::ALL.to_vec(),
        activities: vec![],
        except: vec![],
        safety: false,
    }
}
