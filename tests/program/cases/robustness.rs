//! How far the verdicts rest on the judgement in the numbers: each is tried under every weighting.
//!
//! A weighting moves who stands in front. Phase, stops and the first ten are judged as they stand in the advice itself.

use matching::ActivityId;
use matching::holds::Weightings;

use super::verdict::Verdict;
use super::{TRIED, Tried, WORLD};

#[test]
fn verdicts_that_hold_hold_under_most_weightings() {
    println!("\n{:36} holds under", "case");
    let holding = TRIED.iter().filter(|one| Verdict::new(one.case, &one.advice).holds());
    let shares: Vec<f64> = holding
        .map(|one| {
            let share = share(one);
            println!("{:36} {:4.0}%", one.name, share * 100.0);
            share
        })
        .collect();
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    let firm = shares.iter().filter(|share| **share >= 0.85).count();
    println!("in the mean {:.0}%; {firm} of {} in at least 85% of the weightings", mean * 100.0, shares.len());
    assert!(mean >= 0.85, "{mean}");
}

/// The share of the weightings in which one of the activities that are to stand in front does.
fn share(one: &Tried) -> f64 {
    if one.case.first_three.is_empty() {
        return 1.0;
    }
    let matcher = &WORLD.matcher;
    let mut weightings = matcher.weightings(&one.profile, &one.advice);
    // One weighting at a time: who stood in front more often than before stood in front in this one.
    let count = |weightings: &Weightings, done: usize, id: &ActivityId| {
        (weightings.holds(matcher, id).unwrap_or(0.0) * done as f64).round() as usize
    };
    let (mut done, mut good) = (0, 0);
    let mut before = vec![0; one.case.first_three.len()];
    while !weightings.is_done(matcher) {
        weightings.advance(matcher, 1);
        done += 1;
        let now: Vec<usize> = one.case.first_three.iter().map(|id| count(&weightings, done, id)).collect();
        good += usize::from(now.iter().zip(&before).any(|(now, before)| now > before));
        before = now;
    }
    good as f64 / done.max(1) as f64
}
