//! A safety question that was left unticked: it holds nothing up, and may be asked once more where that moves the first.

use matching::inquiry::{SoFar, Why};
use matching::model::{Condition, Direction, Effect, Kind, Rule, Time};
use matching::what_if::{Change, Outcome};
use matching::{Answer, Matcher, Model, Profile};

use crate::small;

/// The tiny model, with only one place in front, and a rule that stops light activities from step 3 of `tension`, the safety question.
fn model() -> Model {
    let mut model = small::model();
    model.constants.first = 1;
    model.rules.push(Rule {
        id: "not-yet".into(),
        when: Condition::Answer { question: "tension".into(), worse: Direction::Higher, from: 3 },
        effect: Effect::Stop(Time::NotNow),
        kinds: vec![Kind::Light],
        activities: vec![],
        except: vec![],
        safety: false,
    });
    model
}

fn profile() -> Profile {
    let answers = [("contact".into(), Answer::Step(2)), ("tension".into(), Answer::NotTicked)];
    Profile { answers: answers.into(), ..Profile::default() }
}

/// Unticked is 0.7, 0.2, 0.1: in a tenth of the draws `meal` is stopped and `evening` comes first. So p is 0.9 and 0.1, and an answer
/// settles it wholly: V = 0.9 (0.1^2 + 0.1^2) + 0.1 (0.9^2 + 0.9^2) = 0.18, less what chance gives, (3 - 1) / 1024 * 0.18.
#[test]
fn a_safety_question_left_unticked_may_be_asked_once_more() {
    let matcher = Matcher::new(model());
    let inquiry = matcher.inquiry(&profile(), &matcher.advise(&profile()));
    let [tension] = inquiry.questions.as_slice() else { panic!("{:?}", inquiry.questions) };
    assert_eq!((tension.question.as_str(), tension.so_far, &tension.why), ("tension", SoFar::NotTicked, &Why::Moves));
    // A tenth of 1,024 draws is 102 or 103.
    assert!((tension.value - 0.18).abs() < 0.002, "{}", tension.value);
}

#[test]
fn what_if_never_varies_a_safety_question() {
    let matcher = Matcher::new(model());
    for activity in ["meal", "evening"] {
        let mut search = matcher.what_if(&profile(), &activity.into()).unwrap();
        search.advance(&matcher, usize::MAX);
        let changes = match search.outcome() {
            Some(Outcome::Changes(changes)) => changes.clone(),
            Some(Outcome::NotWithTwo) => vec![],
            None => panic!("the search is not over"),
        };
        let is_tension =
            |one: &Change| matches!(one, Change::Answer { question, .. } if question.as_str() == "tension");
        assert!(!changes.iter().any(is_tension), "{changes:?}");
    }
}
