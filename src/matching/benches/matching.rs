//! Times of the decision model. `cargo bench -p wijkverbinder-matching`
//!
//! Models of a size are made by a fixed recipe, so that figures can be compared between commits.

use divan::{Bencher, black_box};
use matching::{Advice, Matcher, Profile};

mod recipe;

use recipe::{half_known, known, model, nothing};

fn main() {
    divan::main();
}

const SIZES: [usize; 4] = [72, 100, 1_000, 10_000];

fn matcher(activities: usize) -> Matcher {
    Matcher::new(model(activities))
}

fn advised(profile: &Profile, matcher: &Matcher) -> Advice {
    matcher.advise(profile)
}

#[divan::bench(args = SIZES)]
fn everything_known(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = matcher(activities);
    let profile = known();
    bencher.bench_local(|| black_box(advised(black_box(&profile), &matcher)));
}

#[divan::bench(args = SIZES)]
fn everything_open(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = matcher(activities);
    let profile = nothing();
    bencher.bench_local(|| black_box(advised(black_box(&profile), &matcher)));
}

#[divan::bench(args = SIZES)]
fn half_answered(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = matcher(activities);
    let profile = half_known();
    bencher.bench_local(|| black_box(advised(black_box(&profile), &matcher)));
}

#[divan::bench(args = SIZES)]
fn reasons_for_one(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = matcher(activities);
    let advice = matcher.advise(&half_known());
    let first = advice.candidates[0].activity.clone();
    bencher.bench_local(|| black_box(advice.lines(&matcher, black_box(&first))));
}

#[divan::bench(args = SIZES)]
fn next_question(bencher: Bencher<'_, '_>, activities: usize) {
    let matcher = matcher(activities);
    let profile = half_known();
    let advice = matcher.advise(&profile);
    bencher.bench_local(|| black_box(matcher.inquiry(black_box(&profile), &advice)));
}
