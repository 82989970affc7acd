//! `knowledge search`: where words occur in the knowledge base, the best first.

use std::path::PathBuf;
use std::process::ExitCode;

use wording::Wording;

use super::arguments::SearchAction;
use super::{Failure, base, complain, say};
use crate::export::{self, ListFormat};

/// Says each thing that was found on a line. Finding nothing is no error.
pub(crate) fn run(action: &SearchAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let words = action.words.join(" ");
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let found = wording.search(&knowledge, &words);
    let shown = &found[..action.most.min(found.len())];
    say(&match action.format {
        ListFormat::Json => export::json::found(&knowledge, found.len(), shown),
        ListFormat::Text => export::text::found(shown),
        ListFormat::Md => export::markdown::found(shown),
    });
    if found.is_empty() {
        complain(&wording.found_nothing(&words));
    } else if shown.len() < found.len() {
        complain(&wording.found_more(found.len()));
    }
    Ok(ExitCode::SUCCESS)
}
