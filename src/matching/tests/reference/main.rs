//! The decision model a second time, as plainly as a textbook would have it, beside the one that is shipped.
//!
//! It was written from the design's formulas alone, without a look at the code that it checks: a misreading would have to be
//! made twice to go unseen. It is slow and knows no cleverness. Start reading at [`draw`] (one draw), then [`advice`] (over
//! the draws), then what is built on them; [`agree`] holds the two beside each other on random models and profiles.
//!
//! `PROPTEST_CASES=5000 cargo test -p wijkverbinder-matching --test reference -- --nocapture` searches longer than the usual
//! run, and tells how many decisions were too close to call.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should fail loudly")]

mod advice;
mod agree;
mod doubt;
mod draw;
mod draws;
mod group;
mod holds;
mod inquiry;
mod neighbourhoods;
#[path = "../laws/profiles.rs"]
#[allow(dead_code, reason = "the laws use more of it")]
mod profiles;
mod programme;
mod running;
mod short_list;
mod tally;
#[path = "../laws/tape.rs"]
#[allow(dead_code, reason = "the laws use more of it")]
mod tape;
mod what_if;

#[path = "../laws/worlds.rs"]
mod worlds;

use proptest::prelude::ProptestConfig;

/// How the comparisons are run: 96 cases unless the environment asks for more.
fn cases() -> ProptestConfig {
    let plain = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { plain.cases } else { 96 };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 500, ..plain }
}
