//! Order where points do not decide, and numbers at the edge.

use matching::advice::Readiness;
use matching::model::{Activity, Aim, Demand, Grade, Role};
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};
use crate::{candidate, profile, small};

fn ranked(model: Model, profile: &Profile) -> Vec<String> {
    Matcher::new(model).advise(profile).ranked().map(|one| one.activity.to_string()).collect()
}

/// Three places, and four that are worth the same: each has three quarters of a place.
#[test]
fn equals_share_the_places_in_front() {
    let mut model = model(["a", "b", "c", "d"].map(|id| meets(id, Aim::Partly)).into());
    model.constants.first = 3;
    for activity in ["a", "b", "c", "d"] {
        assert_eq!(candidate(&model, &calm(), activity).chance, 0.75);
    }
}

/// 100 and 50 points: equal where more than 50 count as equal, and not where 50 do.
#[test]
fn as_many_points_apart_as_count_as_equal_are_not_equal() {
    let ranks = |equal_points: f64| {
        let mut model = model(vec![meets("a", Aim::Wholly), meets("b", Aim::Partly)]);
        model.constants.equal_points = equal_points;
        ["a", "b"].map(|activity| candidate(&model, &calm(), activity).rank.unwrap())
    };
    assert_eq!(ranks(50.0), [(1, 1), (2, 2)]);
    assert_eq!(ranks(50.5), [(1, 2), (1, 2)]);
}

#[test]
fn of_equals_better_borne_out_goes_first_and_then_what_takes_fewer_hands() {
    let graded = |id: &str, grade: Grade| Activity {
        claims: vec![small::claim("meet", Aim::Partly, grade)],
        ..meets(id, Aim::Partly)
    };
    let takes =
        |activity: Activity, step: u8| Activity { demands: vec![Demand { mean: "hands".into(), step }], ..activity };
    let mut model = model(vec![
        takes(graded("a", Grade::ExperienceOnly), 1),
        takes(graded("b", Grade::Fair), 3),
        takes(graded("c", Grade::Fair), 2),
    ]);
    ask_means(&mut model, "hands", 5, &[]);
    model.constants.fewer_first = Some("hands".into());
    let mut profile = calm();
    profile.answers.insert("hands".into(), Answer::Step(5));
    assert_eq!(ranked(model, &profile), ["c", "b", "a"]);
}

/// `a` is worth 48 points by its assets alone, and nothing here asks for what it claims; `b` is worth 50 by its claim.
#[test]
fn a_claim_that_rests_on_stories_stands_before_none() {
    let claims = vec![small::claim("meet", Aim::Partly, Grade::ExperienceOnly)];
    let a = Activity { claims: vec![], assets: vec!["hall".into()], ..meets("a", Aim::Partly) };
    let b = Activity { claims, ..meets("b", Aim::Partly) };
    let mut model = model(vec![a, b]);
    ask(&mut model, "hall", [0.2; 5]);
    model.questions.last_mut().unwrap().ready = vec![5];
    (model.constants.asset_points, model.constants.asset_most) = (48.0, 50.0);
    let mut profile = calm();
    profile.answers.insert("hall".into(), Answer::Step(5));
    assert_eq!(candidate(&model, &profile, "a").grade, None);
    assert_eq!(ranked(model, &profile), ["b", "a"]);
}

/// The 5th percentile of 1,024 draws is the 52nd from below, for 51.2 rounds up. `meal` is worth less at step 2 of `contact` than at
/// step 1: of so many draws, 52 at step 2 make that the lower end of its range, and 51 do not.
#[test]
fn the_range_begins_at_the_nearest_rank() {
    let meal = |answer| candidate(&small::model(), &profile(answer, Answer::Step(3)), "meal");
    let with = |draws: f64| {
        let share = draws / 1024.0;
        meal(Answer::Suggestion(vec![1.0 - share, share, 0.0, 0.0, 0.0])).range.0
    };
    let (most, least) = (meal(Answer::Step(1)).at_best, meal(Answer::Step(2)).at_best);
    assert!(least < most);
    assert!((with(52.0) - least).abs() < 1e-9);
    assert!((with(51.0) - most).abs() < 1e-9);
}

/// The core signal says 0.25, the supporting one 0.3.
#[test]
fn a_core_signal_is_named_before_a_stronger_supporting_one() {
    let advice = Matcher::new(small::model()).advise(&profile(Answer::Step(3), Answer::Step(3)));
    assert_eq!(advice.situations[0].because, ["contact".into(), "tension".into()]);
}

/// One of ten sees the mood at its worst, which speaks for the situation to 0.1; the tension speaks for it to 0.3.
#[test]
fn a_spread_answer_speaks_as_loud_as_it_is_sure() {
    let mut model = small::model();
    ask(&mut model, "mood", [0.2; 5]);
    model.situations[0].signals.push(small::signal("mood", Role::Supporting, [0.0, 0.0, 0.0, 0.0, 1.0], 1.0));
    let mut profile = profile(Answer::Step(2), Answer::Step(3));
    profile.answers.insert("mood".into(), Answer::Votes(vec![9, 0, 0, 0, 1]));
    let advice = Matcher::new(model).advise(&profile);
    assert_eq!(advice.situations[0].because, ["contact".into(), "tension".into(), "mood".into()]);
}

/// Of three core signals two were asked in vain: one answer is less than half, and those two are what to look and listen for.
#[test]
fn one_answer_in_three_is_not_gone_through() {
    let mut model = small::model();
    for question in ["meeting", "mood"] {
        ask(&mut model, question, [0.2; 5]);
        model.situations[0].signals.push(small::signal(question, Role::Core, [0.0, 0.0, 0.3, 0.6, 1.0], 1.0));
    }
    let mut profile = calm();
    profile.answers.insert("meeting".into(), Answer::NotKnown);
    profile.answers.insert("mood".into(), Answer::NotKnown);
    let readiness = |profile: &Profile| Matcher::new(model.clone()).advise(profile).readiness;
    assert_eq!(readiness(&profile), Readiness::NothingShows(vec!["meeting".into(), "mood".into()]));
    profile.answers.insert("mood".into(), Answer::Step(1));
    assert_eq!(readiness(&profile), Readiness::Ready);
}

/// Without any situation nothing can have been gone through.
#[test]
fn with_nothing_to_go_through_nothing_is_advised() {
    let mut model = model(vec![meets("meal", Aim::Wholly)]);
    model.situations.clear();
    assert_eq!(Matcher::new(model).advise(&calm()).readiness, Readiness::NothingShows(vec![]));
}
