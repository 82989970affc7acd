//! One call of one thing with 100 activities, so that an instruction counter can be put around it: `known`, `open` or `next`.

use matching::{Matcher, Profile};
use std::hint::black_box;

#[allow(dead_code, reason = "the benchmark of times uses all of it")]
mod recipe;

fn main() {
    let matcher = Matcher::new(recipe::model(100));
    match std::env::args().nth(1).as_deref() {
        Some("known") => counted(&matcher, &recipe::known()),
        Some("open") => counted(&matcher, &recipe::nothing()),
        Some("next") => {
            let profile = recipe::half_known();
            let advice = matcher.advise(&profile);
            counted_next(&matcher, &profile, &advice);
        }
        // `cargo bench` runs this too, with arguments of its own: there is nothing to time here.
        _ => {}
    }
}

#[inline(never)]
fn counted(matcher: &Matcher, profile: &Profile) {
    black_box(matcher.advise(black_box(profile)));
}

#[inline(never)]
fn counted_next(matcher: &Matcher, profile: &Profile, advice: &matching::Advice) {
    black_box(matcher.inquiry(black_box(profile), advice));
}
