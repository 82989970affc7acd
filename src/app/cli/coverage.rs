//! `knowledge coverage`: which activities serve which situation, goal and phase, in tables.

use std::path::PathBuf;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::CoverageAction;
use super::{Failure, base, say};
use crate::export::{self, Format};

pub(crate) fn run(action: &CoverageAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let colophon = wording.made_with(env!("CARGO_PKG_VERSION"), &knowledge.digest);
    say(&match action.format {
        Format::Json => export::json::coverage(wording, &knowledge),
        Format::Text => export::text::write(&wording.coverage(&knowledge), &colophon),
        Format::Md => export::markdown::write(&wording.coverage(&knowledge), &colophon),
    });
    Ok(ExitCode::SUCCESS)
}
