//! Stops that hold in some draws: in which.

use matching::Answer;
use matching::model::{Condition, Direction, Effect, Time};

use crate::small::model;
use crate::{candidate, profile};

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
