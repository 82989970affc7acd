//! What to talk about, and the one small step for Monday.

use matching::model::{Activity, Aim, Demand, Grade, Kind, Requirement, Situation};
use matching::short_list::{Because, Monday, ShortList};
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};
use crate::{profile, small};

fn short_list(model: &Model, profile: &Profile) -> ShortList {
    let matcher = Matcher::new(model.clone());
    let advice = matcher.advise(profile);
    matcher.short_list(profile, &advice, &matcher.inquiry(profile, &advice))
}

/// `best` needs a hall; then comes `other`.
fn with_hall() -> Model {
    let requires = vec![Requirement { question: "hall".into(), without: vec![3, 4, 5] }];
    let mut model = model(vec![Activity { requires, ..meets("best", Aim::Wholly) }, meets("other", Aim::Partly)]);
    ask(&mut model, "hall", [0.2; 5]);
    model
}

#[test]
fn before_anything_may_be_advised_the_first_question_is_what_to_do() {
    let list = short_list(&small::model(), &Profile::default());
    assert_eq!((list.items.len(), list.monday), (0, Some(Monday::Ask("tension".into()))));
}

#[test]
fn in_tension_what_weighs_most_comes_before_everything() {
    let tense = short_list(&small::model(), &profile(Answer::Step(1), Answer::Step(4)));
    assert_eq!(tense.monday, Some(Monday::Attend("side-by-side".into())));
    let uneasy = short_list(&small::model(), &profile(Answer::Step(1), Answer::Step(3)));
    assert_eq!(uneasy.monday, Some(Monday::Begin("meal".into())));
}

/// A second situation with the same signals: of equals the first by name is attended to, else the one that weighs more.
#[test]
fn of_two_situations_the_heavier_is_attended_to() {
    let attend = |precedence: f64| {
        let mut model = small::model();
        let other = Situation { id: "worse".into(), precedence, ..model.situations[0].clone() };
        model.situations.push(other);
        short_list(&model, &profile(Answer::Step(1), Answer::Step(4))).monday
    };
    assert_eq!(attend(1.0), Some(Monday::Attend("side-by-side".into())));
    assert_eq!(attend(2.0), Some(Monday::Attend("side-by-side".into())));
    assert_eq!(attend(3.0), Some(Monday::Attend("worse".into())));
}

#[test]
fn what_may_stop_the_first_is_found_out_and_what_moves_it_is_asked() {
    let mut model = with_hall();
    assert_eq!(short_list(&model, &calm()).monday, Some(Monday::FindOut("hall".into())));
    model.constants.find_out_share = 2.0;
    assert_eq!(short_list(&model, &calm()).monday, Some(Monday::Ask("hall".into())));
}

#[test]
fn what_moves_nothing_or_was_answered_roughly_keeps_nobody_from_beginning() {
    let begin = Some(Monday::Begin("best".into()));
    let mut idle = model(vec![meets("best", Aim::Wholly)]);
    ask(&mut idle, "idle", [0.2; 5]);
    assert_eq!(short_list(&idle, &calm()).monday, begin);
    let mut roughly = calm();
    roughly.answers.insert("hall".into(), Answer::NotTicked);
    assert_eq!(short_list(&with_hall(), &roughly).monday, begin);
}

/// Short of hands `best` is stopped; but hands are no question to begin with.
#[test]
fn a_means_is_never_the_first_to_ask() {
    let takes = |activity| Activity { demands: vec![Demand { mean: "hands".into(), step: 5 }], ..activity };
    let mut model = model(vec![takes(meets("best", Aim::Wholly)), meets("other", Aim::Partly)]);
    ask_means(&mut model, "hands", 2, &[]);
    model.constants.find_out_share = 2.0;
    let list = short_list(&model, &calm());
    assert!(matches!(list.monday, Some(Monday::Begin(_))), "{:?}", list.monday);
}

#[test]
fn a_list_has_no_more_than_two_of_a_kind_and_five_in_all() {
    let of = |id: &str, kind: Kind| Activity { kind, ..meets(id, Aim::Wholly) };
    let light = ["a", "b", "c"].map(|id| of(id, Kind::Light));
    let others = [of("d", Kind::Doing), of("e", Kind::Talk), of("f", Kind::Process), of("g", Kind::Support)];
    let list = short_list(&model(light.into_iter().chain(others).collect()), &calm());
    let names: Vec<_> = list.items.iter().map(|item| item.activity.as_str()).collect();
    assert_eq!(names, ["a", "b", "d", "e", "f"]);
    assert_eq!(list.items[0].because, Because::First);
    assert!(list.items[1..].iter().all(|item| item.because == Because::Next));
}

/// Two that hands stop can be prepared now; of those the one with more points is named.
#[test]
fn the_best_that_can_be_prepared_is_named() {
    let takes = |activity| Activity { demands: vec![Demand { mean: "hands".into(), step: 5 }], ..activity };
    let mut model =
        model(vec![takes(meets("a", Aim::Partly)), takes(meets("b", Aim::Wholly)), meets("c", Aim::Partly)]);
    ask_means(&mut model, "hands", 2, &[]);
    let mut profile = calm();
    profile.answers.insert("hands".into(), Answer::Step(1));
    assert_eq!(short_list(&model, &profile).prepare, Some("b".into()));
    profile.answers.insert("hands".into(), Answer::Step(5));
    assert_eq!(short_list(&model, &profile).prepare, None);
}

/// What runs and fits comes first, whatever is worth more.
#[test]
fn what_runs_is_strengthened_first() {
    let model = model(vec![meets("best", Aim::Wholly), meets("runs", Aim::Partly)]);
    let profile = Profile { runs: [("runs".into(), [].into())].into(), ..calm() };
    let list = short_list(&model, &profile);
    assert_eq!((list.items[0].activity.as_str(), &list.items[0].because), ("runs", &Because::Runs));
    assert_eq!((list.items[1].activity.as_str(), &list.items[1].because), ("best", &Because::First));
}

/// Of two that run and are worth as much, the one that is better borne out, whatever their names.
#[test]
fn of_what_runs_alike_the_better_borne_out_comes_first() {
    let graded =
        |id: &str, grade| Activity { claims: vec![small::claim("meet", Aim::Partly, grade)], ..meets(id, Aim::Partly) };
    let model = model(vec![graded("a", Grade::ExperienceOnly), graded("b", Grade::Fair)]);
    let runs = ["a", "b"].map(|id| (id.into(), [].into())).into();
    let list = short_list(&model, &Profile { runs, ..calm() });
    let names: Vec<_> = list.items.iter().map(|item| item.activity.as_str()).collect();
    assert_eq!(names, ["b", "a"]);
}
