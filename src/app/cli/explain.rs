//! `explain`: everything about one activity in a dossier, without a screen.

use std::path::PathBuf;
use std::process::ExitCode;

use ::matching::ActivityId;
use wording::Wording;

use super::arguments::ExplainAction;
use super::{Failure, case, say};
use crate::export;

pub(crate) fn run(action: &ExplainAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let case = opened.case();
    let id = ActivityId::from(action.activity.as_str());
    let mut what_if = case.matcher.what_if(case.profile, &id);
    if let Some(search) = &mut what_if {
        // It ends by itself: there are only so many pairs of changes.
        search.advance(case.matcher, usize::MAX);
    }
    let Some(document) = wording.reasons(&case, &id, what_if.as_ref()) else {
        let known = opened.knowledge.activities.keys().map(ActivityId::as_str);
        let meant = knowledge::fault::meant(&action.activity, known);
        let said = wording.no_such_activity(&action.activity, meant.as_deref());
        return Err(Failure::of(wording, said));
    };
    let text = match action.format.layout() {
        None => export::json::explanation(wording, &case, opened.dossier.place.as_deref(), &id, what_if.as_ref()),
        Some(layout) => export::write(layout, &document, case.knowledge, wording),
    };
    say(&text);
    Ok(ExitCode::SUCCESS)
}
