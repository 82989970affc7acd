//! `knowledge list`: the things of a kind, with id and name.

use std::process::ExitCode;

use wording::Wording;

use super::arguments::ListAction;
use super::say;
use crate::export::{self, Format};

pub(crate) fn run(action: &ListAction, wording: &Wording) -> ExitCode {
    let knowledge = knowledge::shipped().knowledge;
    let listed = wording.list(&knowledge, action.kind.into());
    say(&match action.format {
        Format::Json => export::json::list(&knowledge, &listed),
        Format::Text => export::text::list(&listed),
        Format::Md => export::markdown::list(&listed),
    });
    ExitCode::SUCCESS
}
