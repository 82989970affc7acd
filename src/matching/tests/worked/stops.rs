//! Stops that hold in some draws: in which.

use matching::model::{Activity, Aim, Condition, Direction, Effect, Firm, Kind, Phase, PhaseFit, Time};
use matching::{Answer, Matcher, Profile};

use crate::quiet::{ask, meets};
use crate::small::{self, model};
use crate::{candidate, profile, quiet};

/// One of ten says step 1 of `contact`, with which `side-by-side` is there to 6/7; one says step 2, 15/28; for the others it is not.
/// The rule asks 0.6 of it. Of the 1,024 slice centres (n + 0.5) / 1024 those up to n = 101 lie below 0.1.
#[test]
fn a_situation_that_is_there_but_not_enough_stops_nothing() {
    let mut model = model();
    model.rules[0].effect = Effect::Stop(Time::NotNow);
    model.rules[0].when = Condition::Situation { id: "side-by-side".into(), from: 0.6 };
    let evening = candidate(&model, &profile(Answer::Votes(vec![1, 1, 0, 0, 8]), Answer::Step(1)), "evening");
    assert_eq!(evening.stops[0].share, 102.0 / 1024.0);
}

/// A safety rule stops as soon as one answer makes it true: here step 1 of `contact`, which one of nine says, or nobody.
#[test]
fn one_voice_for_safety_stops_and_none_does_not() {
    let mut model = model();
    model.rules[0].effect = Effect::Stop(Time::NotNow);
    model.rules[0].when = Condition::Answer { question: "contact".into(), worse: Direction::Lower, from: 1 };
    model.rules[0].safety = true;
    let stops = |votes: [u32; 5]| {
        candidate(&model, &profile(Answer::Votes(votes.to_vec()), Answer::Step(1)), "evening").stops.len()
    };
    assert_eq!(stops([1, 0, 0, 0, 8]), 1);
    assert_eq!(stops([0, 1, 0, 0, 8]), 0);
}

/// Both are kept back by the phase. One gives nothing, the other less, since it was tried.
#[test]
fn what_asks_more_than_it_gives_stands_last_among_what_is_stopped() {
    let idle = |id: &str| small::activity(id, Kind::Light, [PhaseFit::NotNow; 4]);
    let model = quiet::model(vec![idle("a"), idle("b"), meets("meal", Aim::Wholly)]);
    let profile = Profile { tried: ["a".into()].into(), ..quiet::calm() };
    let advice = Matcher::new(model).advise(&profile);
    let order: Vec<_> = advice.candidates.iter().map(|one| one.activity.as_str()).collect();
    assert_eq!(order, ["meal", "b", "a"]);
}

/// Two signals of unease, of which only one is given.
#[test]
fn a_phase_is_said_because_of_what_shows_it() {
    let mut model = quiet::model(vec![meets("meal", Aim::Wholly)]);
    ask(&mut model, "quarrels", [0.2; 5]);
    model.phases.get_mut(&Phase::Unease).unwrap().firm.push(Firm { question: "quarrels".into(), from: 3 });
    let because = |quarrels: Option<Answer>, tension: u8| {
        let mut profile = profile(Answer::Step(5), Answer::Step(tension));
        profile.answers.extend(quarrels.map(|answer| ("quarrels".into(), answer)));
        Matcher::new(model.clone()).advise(&profile).phase.because
    };
    assert_eq!(because(Some(Answer::Step(1)), 3), ["tension".into()]);
    assert_eq!(because(Some(Answer::Step(3)), 1), ["quarrels".into()]);
    assert_eq!(because(None, 3), ["tension".into()]);
    assert_eq!(because(Some(Answer::Step(4)), 3), ["tension".into(), "quarrels".into()]);
}

/// Half of the group sees calm, which asks for `meet`: 100 points. Half sees unease, which asks for `heard`, of which the meal gives
/// nothing; there it asks care, for 4 points, and the rule takes 6.
#[test]
fn what_is_lost_in_half_of_the_draws_is_in_the_range() {
    let phases = [PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::WithCare, PhaseFit::WithCare];
    let phases = Phase::ALL.into_iter().zip(phases).collect();
    let mut model = quiet::model(vec![Activity { phases, ..meets("meal", Aim::Wholly) }]);
    model.rules = small::model().rules;
    model.rules[0].when = Condition::Answer { question: "tension".into(), worse: Direction::Higher, from: 3 };
    model.rules[0].kinds = vec![Kind::Light];
    let meal = candidate(&model, &profile(Answer::Step(5), Answer::Votes(vec![5, 0, 5, 0, 0])), "meal");
    let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{meal:?}");
    near(meal.range.0, -10.0);
    near(meal.range.1, 100.0);
    near(meal.at_best, 45.0);
}
