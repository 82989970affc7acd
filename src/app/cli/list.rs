//! `knowledge list`: the things of a kind, with id and name.

use std::path::PathBuf;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::ListAction;
use super::{Failure, base, say};
use crate::export::{self, ListFormat};

pub(crate) fn run(action: &ListAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let listed = wording.list(&knowledge, action.kind);
    say(&match action.format {
        ListFormat::Json => export::json::list(&knowledge, &listed),
        ListFormat::Text => export::text::list(&listed),
        ListFormat::Md => export::markdown::list(&listed),
    });
    Ok(ExitCode::SUCCESS)
}
