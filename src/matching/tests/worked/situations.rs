//! Several situations at once: what the short list names for each.
//!
//! Each shows wholly where its own question lies at step 5, and asks for one goal. They weigh 3, 2 and 1, together with the calm phase
//! 6.05: shares of 60/121, 40/121 and 20/121, all above 0.15.

use matching::model::{Activity, Aim, Claim, Goal, Grade, Kind, PhaseFit, Role, Situation};
use matching::short_list::{Because, ShortList};
use matching::{Answer, Matcher, Model, Profile, QuestionId};

use crate::quiet::{ask, calm};
use crate::{quiet, small};

const SITUATIONS: [(&str, &str); 3] = [("x", "meet"), ("y", "heard"), ("z", "talk")];

/// These activities where `x`, `y` and `z` weigh so much, and everything that any of them asks is in the approach.
fn model(weigh: [f64; 3], activities: Vec<Activity>) -> Model {
    let mut model = quiet::model(activities);
    model.goals.push(Goal { id: "talk".into(), routes: vec![vec![("equality".into(), 1.0)]] });
    model.goals[1].routes = vec![vec![("equality".into(), 1.0)]];
    model.situations.clear();
    for ((id, goal), precedence) in SITUATIONS.into_iter().zip(weigh) {
        let asked = format!("sees-{id}");
        ask(&mut model, &asked, [0.2; 5]);
        model.situations.push(Situation {
            id: id.into(),
            precedence,
            signals: vec![small::signal(&asked, Role::Core, [0.0, 0.0, 0.0, 0.0, 1.0], 1.0)],
            goals: vec![(goal.into(), 1.0)],
            approach: model.activities.iter().map(|one| one.id.clone()).collect(),
            avoid: vec![],
        });
    }
    model
}

/// An activity with all that any way takes by nature.
fn aims(id: &str, kind: Kind, aims: &[(&str, Aim)]) -> Activity {
    let claims: Vec<Claim> = aims.iter().map(|(goal, aim)| small::claim(goal, *aim, Grade::Fair)).collect();
    let nature = vec!["repetition".into(), "equality".into()];
    Activity { claims, nature, ..small::activity(id, kind, [PhaseFit::Fits; 4]) }
}

/// All three show.
fn all_three() -> Profile {
    let mut profile = calm();
    for (id, _) in SITUATIONS {
        profile.answers.insert(QuestionId::from(format!("sees-{id}")), Answer::Step(5));
    }
    profile
}

fn short_list(model: &Model, profile: &Profile) -> ShortList {
    let matcher = Matcher::new(model.clone());
    let advice = matcher.advise(profile);
    matcher.short_list(profile, &advice, &matcher.inquiry(profile, &advice))
}

fn items(list: &ShortList) -> Vec<(&str, Because)> {
    list.items.iter().map(|item| (item.activity.as_str(), item.because.clone())).collect()
}

/// Two that meet wholly, two in which people are heard, one to talk.
fn one_for_each() -> Vec<Activity> {
    vec![
        aims("both", Kind::Doing, &[("meet", Aim::Partly), ("heard", Aim::Wholly)]),
        aims("a-hearing", Kind::Process, &[("heard", Aim::Wholly)]),
        aims("a-meeting", Kind::Light, &[("meet", Aim::Wholly)]),
        aims("b-meeting", Kind::Light, &[("meet", Aim::Wholly)]),
        aims("talk", Kind::Talk, &[("talk", Aim::Partly)]),
    ]
}

/// `both` is worth 50 * 60/121 for `x` and 100 * 40/121 for `y`, which is more: 57.9 in all, before 49.6 for a meeting. So the first
/// answers to `y`, and others are named for `x`, the heaviest, and then for `z`. Of two meetings alike the first by name is named, and
/// that it answers to nothing but `y` puts the hearing last.
#[test]
fn each_situation_that_the_first_leaves_gets_its_own() {
    let list = short_list(&model([3.0, 2.0, 1.0], one_for_each()), &all_three());
    let expected = [
        ("both", Because::First),
        ("a-meeting", Because::BestFor("x".into())),
        ("talk", Because::BestFor("z".into())),
        ("b-meeting", Because::Next),
        ("a-hearing", Because::Next),
    ];
    assert_eq!(items(&list), expected);
}

/// Weighing 3 and 3, both bring `both` as much: then `x` is the one it answers to, as the first by name. The hearing answers to `y`.
#[test]
fn of_two_situations_that_the_first_answers_to_alike_the_first_by_name_is_answered() {
    let mut activities = one_for_each();
    activities[0].claims[0].aim = Aim::Wholly;
    let list = short_list(&model([3.0, 3.0, 0.1], activities), &all_three());
    assert_eq!(items(&list)[..2], [("both", Because::First), ("a-hearing", Because::BestFor("y".into()))]);
}

/// Without anything to talk in, nobody is named for `z`.
#[test]
fn where_nothing_answers_to_a_situation_nothing_is_named_for_it() {
    let mut activities = one_for_each();
    activities.pop();
    let list = short_list(&model([3.0, 2.0, 1.0], activities), &all_three());
    let named = |item: &(&str, Because)| item.1 == Because::BestFor("z".into());
    assert!(!items(&list).iter().any(named), "{list:?}");
}

/// What runs is strengthened first where it fits a situation that weighs. Here it fits `z` alone, which weighs or does not show.
#[test]
fn what_runs_for_a_situation_that_does_not_weigh_is_not_strengthened_first() {
    let mut model = model([3.0, 2.0, 1.0], one_for_each());
    for situation in &mut model.situations[..2] {
        situation.approach.retain(|one| one.as_str() != "talk");
    }
    let mut profile = Profile { runs: [("talk".into(), [].into())].into(), ..all_three() };
    assert_eq!(items(&short_list(&model, &profile))[0], ("talk", Because::Runs));
    profile.answers.insert("sees-z".into(), Answer::Step(1));
    assert_eq!(items(&short_list(&model, &profile))[0], ("both", Because::First));
}
