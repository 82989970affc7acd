//! The laws of the decision model, each under the name that the design gives it.
//!
//! A law holds for every sound model and every profile, so both are drawn at random: [`worlds`] makes the models,
//! [`profiles`] the answers, both from a [`tape`] of bytes. What stands here is the law, never an example; examples
//! with numbers worked out by hand stand in `tests/worked.rs`. Start reading at [`sums`].
//!
//! `PROPTEST_CASES=20000 cargo test -p wijkverbinder-matching --test laws` searches longer than the usual run.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should fail loudly")]

mod formulas;
mod out;
mod profiles;
mod readiness;
mod sameness;
mod silence;
mod soundness;
mod sums;
mod tape;
mod together;
mod worlds;

use proptest::prelude::ProptestConfig;

/// How the laws are run: 256 cases unless the environment asks for more.
fn cases() -> ProptestConfig {
    let plain = ProptestConfig::default();
    ProptestConfig {
        // Some laws are about models with rules or profiles with a ranking, and pass over the rest.
        max_global_rejects: 4 * plain.cases,
        // No files of failed cases: what a law caught becomes a test with a name.
        failure_persistence: None,
        ..plain
    }
}
