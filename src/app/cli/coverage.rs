//! `knowledge coverage`: which activities serve which situation, goal and phase, in tables.

use std::path::PathBuf;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::CoverageAction;
use super::{Failure, base, say};
use crate::export;

pub(crate) fn run(action: &CoverageAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    say(&match action.format.layout() {
        None => export::json::coverage(wording, &knowledge),
        Some(layout) => export::write(layout, &wording.coverage(&knowledge), &knowledge, wording),
    });
    Ok(ExitCode::SUCCESS)
}
