//! Which claim an activity's grade is taken from, and which of its stops is told first.

use matching::advice::StopCause;
use matching::model::{
    Activity, Aim, Condition, Constants, Direction, Effect, Grade, Kind, Phase, Rule, Situation, Time,
};
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{calm, meets, model};
use crate::{candidate, profile, small};

/// `meet` rests on stories, `heard` on a study; all elements of both are there.
fn both(meet: Aim, heard: Aim) -> Activity {
    Activity {
        claims: vec![small::claim("meet", meet, Grade::ExperienceOnly), small::claim("heard", heard, Grade::Fair)],
        nature: ["repetition", "equality", "fair-process"].map(Into::into).into(),
        ..meets("both", Aim::Wholly)
    }
}

/// One wish takes a quarter of the need, two an eighth each, whether or not the model knows them. With none of its way there, the
/// claim to `meet` is worth a fifth of the three quarters that calm asks: 15 points.
#[test]
fn a_wish_makes_its_claim_the_main_one_where_it_brings_more() {
    let nature = vec!["fair-process".into()];
    let model = model(vec![Activity { nature, ..both(Aim::Partly, Aim::Wholly) }]);
    let grade = |wishes: &[&str]| {
        let wishes = wishes.iter().map(|wish| (*wish).into()).collect();
        candidate(&model, &Profile { wishes, ..calm() }, "both").grade
    };
    assert_eq!(grade(&[]), Some(Grade::ExperienceOnly));
    assert_eq!(grade(&["heard"]), Some(Grade::Fair));
    assert_eq!(grade(&["heard", "something-else"]), Some(Grade::ExperienceOnly));
}

/// The situation and the phase have half of the need each, without a rounded bit.
fn halves(of_situation: [f64; 2], of_phase: [f64; 2]) -> Model {
    let mut model = model(vec![both(Aim::Wholly, Aim::Wholly)]);
    model.constants = Constants { core_share: 1.0, phase_need: 1.0, ..model.constants };
    let goals = |[meet, heard]: [f64; 2]| vec![("meet".into(), meet), ("heard".into(), heard)];
    model.situations = vec![Situation {
        precedence: 1.0,
        goals: goals(of_situation),
        approach: vec!["both".into()],
        ..model.situations.remove(0)
    }];
    model.phases.get_mut(&Phase::Calm).unwrap().goals = goals(of_phase);
    model
}

#[test]
fn the_main_claim_brings_most_in_all_and_of_equals_by_the_largest_line() {
    let grade = |model: Model| candidate(&model, &profile(Answer::Step(1), Answer::Step(1)), "both").grade;
    // `meet` has the largest line, 30 points, and `heard` 20 and 25.
    assert_eq!(grade(halves([0.6, 0.4], [0.5, 0.5])), Some(Grade::ExperienceOnly));
    assert_eq!(grade(halves([0.6, 0.4], [0.0, 0.5])), Some(Grade::Fair));
    // All alike: the first goal by name, which is `heard`.
    assert_eq!(grade(halves([0.5, 0.5], [0.5, 0.5])), Some(Grade::Fair));
    // 37.5 against 12.5 and 25.
    assert_eq!(grade(halves([0.75, 0.25], [0.0, 0.5])), Some(Grade::ExperienceOnly));
}

/// The phase asks half of the half that it has for `heard`, and nothing for `meet`.
#[test]
fn what_is_not_asked_for_is_no_need() {
    let advice = Matcher::new(halves([0.6, 0.4], [0.0, 0.5])).advise(&profile(Answer::Step(1), Answer::Step(1)));
    let asked: Vec<_> = advice.needs.iter().map(|need| (need.goal.as_str(), need.share)).collect();
    assert_eq!(asked, [("meet", 0.3), ("heard", 0.25), ("heard", 0.2)]);
}

/// The rule that stops it for long holds in a fifth of the draws, the one for which it can be prepared in all.
#[test]
fn the_stop_that_decides_is_told_first() {
    let mut model = model(vec![meets("meal", Aim::Wholly)]);
    let rule = |id: &str, from: u8, time: Time| Rule {
        id: id.into(),
        when: Condition::Answer { question: "contact".into(), worse: Direction::Lower, from },
        effect: Effect::Stop(time),
        kinds: vec![Kind::Light],
        activities: vec![],
        except: vec![],
        safety: false,
    };
    model.rules = vec![rule("long", 1, Time::Later), rule("short", 4, Time::PrepareNow)];
    let profile = profile(Answer::Votes(vec![1, 4, 0, 0, 0]), Answer::Step(1));
    let advice = Matcher::new(model).advise(&profile);
    let told: Vec<_> = advice.candidates[0].stops.iter().map(|stop| stop.cause.clone()).collect();
    assert_eq!(told, [StopCause::Rule("short".into()), StopCause::Rule("long".into())]);
}
