//! `match`: the advice for a dossier, without a screen.

use std::path::PathBuf;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::MatchAction;
use super::{Failure, case, say};
use crate::export;

pub(crate) fn run(action: &MatchAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let case = opened.case();
    let place = opened.dossier.place.as_deref();
    let text = match action.format.layout() {
        None => export::json::advice(wording, &case, place, action.top),
        Some(layout) => {
            let document = wording.advice(&case, place, action.top);
            export::write(layout, &document, case.knowledge, wording)
        }
    };
    say(&text);
    Ok(ExitCode::SUCCESS)
}
