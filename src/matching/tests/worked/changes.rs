//! What would have to be otherwise: one change before two, the smallest before larger ones, and those by name.

use matching::model::{Activity, Aim, Demand, Goal, Grade, Measure, Requirement};
use matching::what_if::{Change, Outcome};
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};
use crate::small;

fn outcome(model: &Model, profile: &Profile, activity: &str) -> (bool, Outcome) {
    let matcher = Matcher::new(model.clone());
    let mut search = matcher.what_if(profile, &activity.into()).unwrap();
    while search.outcome().is_none() {
        search.advance(&matcher, 1);
    }
    (search.in_front(), search.outcome().unwrap().clone())
}

fn needs(activity: Activity, question: &str, without: &[u8]) -> Activity {
    let requires = Requirement { question: question.into(), without: without.to_vec() };
    Activity { requires: activity.requires.iter().cloned().chain([requires]).collect(), ..activity }
}

fn answer(question: &str, from: u8, said: bool, to: u8) -> Change {
    Change::Answer { question: question.into(), from, said, to }
}

/// A calm neighbourhood where these questions were answered too.
fn calm_with(answers: &[(&str, u8)]) -> Profile {
    let mut profile = calm();
    profile.answers.extend(answers.iter().map(|(question, step)| ((*question).into(), Answer::Step(*step))));
    profile
}

/// `best` needs a garden and a hall, and there is neither.
fn without_garden_and_hall() -> Model {
    let best = needs(needs(meets("best", Aim::Wholly), "garden", &[1]), "hall", &[1]);
    let mut model = model(vec![best, meets("other", Aim::Partly)]);
    for question in ["garden", "hall"] {
        ask(&mut model, question, [0.2; 5]);
    }
    model
}

/// Five steps of a question that moves nothing are thought of before the two that count.
#[test]
fn two_things_that_are_both_in_the_way_are_both_told() {
    let both = Outcome::Changes(vec![answer("garden", 1, true, 2), answer("hall", 1, true, 2)]);
    let profile = calm_with(&[("garden", 1), ("hall", 1)]);
    let mut model = without_garden_and_hall();
    assert_eq!(outcome(&model, &profile, "best"), (false, both.clone()));
    ask(&mut model, "a-idle", [1.0, 0.0, 0.0, 0.0, 0.0]);
    assert_eq!(outcome(&model, &profile, "best"), (false, both));
}

#[test]
fn where_three_things_are_in_the_way_two_are_not_enough() {
    let mut model = without_garden_and_hall();
    ask(&mut model, "barn", [0.2; 5]);
    model.activities[0] = needs(model.activities[0].clone(), "barn", &[1]);
    let profile = calm_with(&[("barn", 1), ("garden", 1), ("hall", 1)]);
    assert_eq!(outcome(&model, &profile, "best"), (false, Outcome::NotWithTwo));
}

/// Nobody was asked, and step 1 is the likeliest of both. `best` is out at step 3 of the barn, two steps away, and at step 2 of the
/// garden, one away.
#[test]
fn the_smaller_change_is_told_whatever_the_names() {
    let best = needs(needs(meets("best", Aim::Wholly), "barn", &[3]), "garden", &[2]);
    let mut model = model(vec![best, meets("other", Aim::Partly)]);
    for question in ["barn", "garden"] {
        ask(&mut model, question, [0.4, 0.15, 0.15, 0.15, 0.15]);
    }
    let found = outcome(&model, &calm(), "best");
    assert_eq!(found, (true, Outcome::Changes(vec![answer("garden", 1, false, 2)])));
}

/// `third` comes to the front when `second` has no hall, one step away, and hands fall two steps, so that `best` is stopped. Fewer hands
/// would stop it as well, and are thought of before by name.
#[test]
fn of_pairs_the_smallest_is_told() {
    let hands = Demand { mean: "hands".into(), step: 5 };
    let second = Activity { nature: vec!["repetition".into()], ..meets("second", Aim::Wholly) };
    let mut model = model(vec![
        Activity { demands: vec![hands], ..meets("best", Aim::Wholly) },
        needs(second, "hall", &[1]),
        meets("third", Aim::Partly),
    ]);
    ask(&mut model, "hall", [0.2; 5]);
    ask_means(&mut model, "hands", 2, &[]);
    let expected = Outcome::Changes(vec![answer("hall", 2, true, 1), answer("hands", 5, true, 3)]);
    assert_eq!(outcome(&model, &calm_with(&[("hall", 2), ("hands", 5)]), "third"), (false, expected));
}

/// `other` is worth 30 of 75 for `meet` and all that a wish for `heard` asks, `best` 41.25 of 75 for `meet` alone. A quarter goes to one
/// wish, an eighth to each of two, and more than two nobody has: who has two must drop one first.
#[test]
fn a_third_wish_takes_the_place_of_another() {
    let other = Activity {
        claims: ["meet", "heard"].map(|goal| small::claim(goal, Aim::Wholly, Grade::Fair)).into(),
        nature: vec!["fair-process".into()],
        ..meets("other", Aim::Wholly)
    };
    let best = Activity { nature: vec!["equality".into()], ..meets("best", Aim::Wholly) };
    let mut model = model(vec![best, other]);
    for goal in ["rest", "sport"] {
        model.goals.push(Goal { id: goal.into(), routes: vec![vec![("none".into(), 1.0)]] });
    }
    let with = |wishes: &[&str]| {
        let wishes = wishes.iter().map(|wish| (*wish).into()).collect();
        outcome(&model, &Profile { wishes, ..calm() }, "other")
    };
    let changes = |wishes: &[&str]| {
        let wishes = wishes.iter().map(|wish| Change::Wish((*wish).into()));
        (false, Outcome::Changes(wishes.collect()))
    };
    assert_eq!(with(&[]), changes(&["heard"]));
    assert_eq!(with(&["rest"]), changes(&["heard"]));
    assert_eq!(with(&["rest", "sport"]), changes(&["heard", "rest"]));
}

/// A mean may change by more than a step even where it was said, at the price of each; so may an option, all of which lie as near.
#[test]
fn an_option_is_as_near_as_another() {
    let mut model = model(vec![needs(meets("best", Aim::Wholly), "place", &[1, 2]), meets("other", Aim::Partly)]);
    ask(&mut model, "place", [0.2; 5]);
    model.questions.last_mut().unwrap().trouble = None;
    let found = outcome(&model, &calm_with(&[("place", 1)]), "best");
    assert_eq!(found, (false, Outcome::Changes(vec![answer("place", 1, true, 3)])));
}

/// `best` is worth 100, less 2.5 for every step that hands or money fall short; `other` 97. Four steps together put `best` 7 behind, three
/// no more than 4.5. Of two pairs that cost four, the first by name is told: two steps of either.
#[test]
fn a_pair_costs_what_its_changes_cost_together() {
    let demands = [("hands", 3), ("money", 4)].map(|(mean, step)| Demand { mean: mean.into(), step }).into();
    let measures = vec![Measure { element: "equality".into(), needs: vec![] }];
    let mut model = model(vec![
        Activity { demands, ..meets("best", Aim::Wholly) },
        Activity { nature: vec!["repetition".into()], measures, ..meets("other", Aim::Wholly) },
    ]);
    for mean in ["hands", "money"] {
        ask_means(&mut model, mean, 9, &[]);
        model.means.last_mut().unwrap().per_step = 2.5;
    }
    let expected = Outcome::Changes(vec![answer("hands", 3, true, 1), answer("money", 4, true, 2)]);
    assert_eq!(outcome(&model, &calm_with(&[("hands", 3), ("money", 4)]), "best"), (true, expected));
}
