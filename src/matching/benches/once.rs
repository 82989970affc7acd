//! One call of one thing with 100 activities, so that an instruction counter can be put around it: `known`, `open` or `next`.
//!
//! It is made a few times before it is counted: the first call looks names up in the linker and asks the system for memory.

use matching::{Matcher, Profile};
use std::hint::black_box;

#[allow(dead_code, reason = "the benchmark of times uses all of it")]
mod recipe;

fn main() {
    let matcher = Matcher::new(recipe::model(100));
    match std::env::args().nth(1).as_deref() {
        Some("known") => count_advice(&matcher, &recipe::known()),
        Some("open") => count_advice(&matcher, &recipe::nothing()),
        Some("next") => {
            let profile = recipe::half_known();
            let advice = matcher.advise(&profile);
            for _ in 0..BEFORE {
                black_box(matcher.inquiry(black_box(&profile), &advice));
            }
            counted_next(&matcher, &profile, &advice);
        }
        // `cargo bench` runs this too, with arguments of its own: there is nothing to time here.
        _ => {}
    }
}

/// How many calls are made before the one that is counted.
const BEFORE: usize = 3;

fn count_advice(matcher: &Matcher, profile: &Profile) {
    for _ in 0..BEFORE {
        black_box(matcher.advise(black_box(profile)));
    }
    counted(matcher, profile);
}

#[inline(never)]
fn counted(matcher: &Matcher, profile: &Profile) {
    black_box(matcher.advise(black_box(profile)));
}

#[inline(never)]
fn counted_next(matcher: &Matcher, profile: &Profile, advice: &matching::Advice) {
    black_box(matcher.inquiry(black_box(profile), advice));
}
