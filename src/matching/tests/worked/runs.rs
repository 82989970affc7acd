//! What already runs, element by element.

use std::collections::BTreeSet;

use matching::model::{Activity, Aim, Demand, Measure};
use matching::running::Running;
use matching::{Answer, ElementId, Matcher, Presence, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};

/// A meal that has `repetition` (three quarters of its way) by nature and can have `equality` (the last quarter) by a measure that
/// takes three hands; here it runs with these elements, and there are so many hands.
fn meal(has: &[&str], hands: u8) -> Running {
    let needs = vec![Demand { mean: "hands".into(), step: 3 }];
    let measures = vec![Measure { element: "equality".into(), needs }];
    running(Activity { nature: vec!["repetition".into()], measures, ..meets("meal", Aim::Wholly) }, has, hands)
}

fn running(activity: Activity, has: &[&str], hands: u8) -> Running {
    let id = activity.id.clone();
    let mut model = model(vec![activity]);
    ask_means(&mut model, "hands", 3, &[]);
    let has: BTreeSet<ElementId> = has.iter().map(|element| (*element).into()).collect();
    let mut profile = Profile { runs: [(id.clone(), has)].into(), ..calm() };
    profile.answers.insert("hands".into(), Answer::Step(hands));
    let matcher = Matcher::new(model);
    matcher.running(&profile, &matcher.advise(&profile), &id).unwrap()
}

fn points(running: &Running) -> (f64, Vec<(&str, f64)>) {
    let round = |points: f64| (points * 1e6).round() / 1e6;
    let gains = running.gains.iter().map(|(element, points)| (element.as_str(), round(*points)));
    (round(running.as_it_runs), gains.collect())
}

fn way(running: &Running) -> Vec<(&str, Presence)> {
    running.ways[0].elements.iter().map(|(element, _, presence)| (element.as_str(), *presence)).collect()
}

/// 40 points with nothing of its way; `repetition` brings 60 * 0.75, `equality` as a measure 60 * 0.25 * 0.8.
#[test]
fn what_is_not_yet_there_is_what_can_be_gained() {
    assert_eq!(points(&meal(&[], 5)), (40.0, vec![("repetition", 45.0), ("equality", 12.0)]));
    assert_eq!(points(&meal(&["repetition"], 5)), (85.0, vec![("equality", 12.0)]));
    assert_eq!(points(&meal(&["equality"], 5)), (52.0, vec![("repetition", 45.0)]));
    assert_eq!(points(&meal(&["repetition", "equality"], 5)), (97.0, vec![]));
    assert_eq!(way(&meal(&[], 5)), [("repetition", Presence::Possible), ("equality", Presence::Possible)]);
    assert_eq!(
        way(&meal(&["repetition", "equality"], 5)),
        [("repetition", Presence::Nature), ("equality", Presence::Measure)]
    );
}

#[test]
fn what_the_means_do_not_allow_cannot_be_gained() {
    assert_eq!(points(&meal(&["repetition"], 2)), (85.0, vec![]));
    assert_eq!(way(&meal(&["repetition"], 2)), [("repetition", Presence::Nature), ("equality", Presence::OutOfReach)]);
}

/// For `equality` this meal knows no measure: who runs it without lacks it, and who brought it in has it as by a measure.
#[test]
fn somebody_may_have_brought_in_what_no_measure_is_known_for() {
    let bare = || Activity { nature: vec!["repetition".into()], ..meets("meal", Aim::Wholly) };
    let without = running(bare(), &["repetition"], 5);
    assert_eq!(points(&without), (85.0, vec![]));
    assert_eq!(way(&without)[1], ("equality", Presence::Lacking));
    let with = running(bare(), &["repetition", "equality"], 5);
    assert_eq!(points(&with), (97.0, vec![]));
    assert_eq!(way(&with)[1], ("equality", Presence::Measure));
}

/// A meal that runs with these elements, where two ways lead to `meet`: by these with a half each, and `repetition` alone.
fn way_of_two(halves: [&str; 2], has: &[&str]) -> Vec<(String, Presence)> {
    let mut model = model(vec![Activity { nature: vec![], ..meets("meal", Aim::Wholly) }]);
    model.goals[0].routes = vec![halves.map(|half| (half.into(), 0.5)).to_vec(), vec![("repetition".into(), 1.0)]];
    let has: BTreeSet<ElementId> = has.iter().map(|element| (*element).into()).collect();
    let profile = Profile { runs: [("meal".into(), has)].into(), ..calm() };
    let matcher = Matcher::new(model);
    let meal = matcher.running(&profile, &matcher.advise(&profile), &"meal".into()).unwrap();
    way(&meal).into_iter().map(|(element, presence)| (element.to_owned(), presence)).collect()
}

/// Of two with nothing of them there, the first.
#[test]
fn of_two_ways_the_one_that_is_further_is_told() {
    let halves = ["equality", "fair-process"];
    let first = |has: &[&str]| way_of_two(halves, has)[0].clone();
    assert_eq!(first(&[]), ("equality".to_owned(), Presence::Lacking));
    assert_eq!(first(&["repetition"]), ("repetition".to_owned(), Presence::Measure));
    assert_eq!(first(&["equality"]), ("equality".to_owned(), Presence::Measure));
    // Half of a way is less than a whole one.
    assert_eq!(first(&["equality", "repetition"]), ("repetition".to_owned(), Presence::Measure));
}

/// Of two ways that lead as far the first, and so where nothing of either is there.
#[test]
fn of_two_ways_that_lead_as_far_the_first_is_planned() {
    for nature in [vec!["repetition".into(), "equality".into()], vec![]] {
        let mut model = model(vec![Activity { nature, ..meets("meal", Aim::Wholly) }]);
        model.goals[0].routes = vec![vec![("equality".into(), 1.0)], vec![("repetition".into(), 1.0)]];
        let way = Matcher::new(model).way(&calm(), &"meal".into(), &"meet".into()).unwrap();
        assert_eq!(way.elements[0].0.as_str(), "equality");
    }
}

/// At best 97 points leave room for 3 of the 10 that the hall would bring. As it runs it has no more of them, so that it is worth as
/// much as it is without the measure: 85 and 3.
#[test]
fn an_asset_brings_what_runs_no_more_than_it_brings_at_best() {
    let measures = vec![Measure { element: "equality".into(), needs: vec![] }];
    let nature = vec!["repetition".into()];
    let mut model =
        model(vec![Activity { nature, measures, assets: vec!["hall".into()], ..meets("meal", Aim::Wholly) }]);
    (model.constants.asset_points, model.constants.asset_most) = (10.0, 10.0);
    ask(&mut model, "hall", [0.2; 5]);
    model.questions.last_mut().unwrap().ready = vec![5];
    let has = ["repetition".into()].into();
    let mut profile = Profile { runs: [("meal".into(), has)].into(), ..calm() };
    profile.answers.insert("hall".into(), Answer::Step(5));
    let matcher = Matcher::new(model);
    let advice = matcher.advise(&profile);
    let meal = matcher.running(&profile, &advice, &"meal".into()).unwrap();
    assert!((meal.as_it_runs - 88.0).abs() < 1e-9, "{meal:?}");
    assert!((advice.candidates[0].as_it_is - 88.0).abs() < 1e-9);
    assert!((advice.candidates[0].at_best - 100.0).abs() < 1e-9);
}

/// Half of the group says that there are two steps of hands too few, which costs 6 points, half that there are enough.
#[test]
fn what_half_of_a_group_holds_short_costs_half() {
    let demands = vec![Demand { mean: "hands".into(), step: 3 }];
    let mut model = model(vec![Activity { demands, ..meets("meal", Aim::Wholly) }]);
    ask_means(&mut model, "hands", 3, &[]);
    let mut profile = calm();
    profile.answers.insert("hands".into(), Answer::Votes(vec![5, 0, 5, 0, 0]));
    let advice = Matcher::new(model).advise(&profile);
    assert!((advice.candidates[0].at_best - 97.0).abs() < 1e-9, "{:?}", advice.candidates);
}

/// Barn and garden stand ready: five points for each, in lines of their own.
#[test]
fn assets_share_what_they_bring() {
    let assets = vec!["barn".into(), "garden".into()];
    let mut model = model(vec![Activity { assets, ..meets("meal", Aim::Partly) }]);
    (model.constants.asset_points, model.constants.asset_most) = (5.0, 10.0);
    let mut profile = calm();
    for asset in ["barn", "garden"] {
        ask(&mut model, asset, [0.2; 5]);
        model.questions.last_mut().unwrap().ready = vec![5];
        profile.answers.insert(asset.into(), Answer::Step(5));
    }
    let matcher = Matcher::new(model);
    let lines = matcher.advise(&profile).lines(&matcher, &"meal".into());
    let points: Vec<f64> = lines.iter().map(|line| line.points).collect();
    assert_eq!(points, [50.0, 5.0, 5.0]);
}
