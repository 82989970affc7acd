//! Formats: structured text and results, laid out. One file per format.

pub(crate) mod json;
pub(crate) mod markdown;
pub(crate) mod text;

use clap::ValueEnum;
use knowledge::Knowledge;
use wording::{Case, Wording};

/// The formats that a command can write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Md,
}

/// With which program and knowledge base a document about a case was made.
pub(crate) fn colophon(wording: &Wording, case: &Case<'_>) -> String {
    made_with(wording, case.knowledge)
}

/// With which program and knowledge base a document was made.
pub(crate) fn made_with(wording: &Wording, knowledge: &Knowledge) -> String {
    wording.made_with(env!("CARGO_PKG_VERSION"), &knowledge.digest)
}
