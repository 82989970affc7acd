//! `plan`: a choice as a plan, or as a page to hand over, on screen or in a file.

use std::path::PathBuf;
use std::process::ExitCode;

use ::matching::ActivityId;
use dossier::{Choice, Date};
use wording::Wording;
use wording::plan::Planned;

use super::arguments::PlanAction;
use super::target::Target;
use super::{Failure, case};
use crate::export;
use crate::export::handed::{HandedFormat, What};

/// Writes what was asked. A file that is there stays as it is, unless it was said to go.
pub(crate) fn run(action: &PlanAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(&action.written, "plan.docx", wording)?;
    let refuse = |said: String| Err(Failure::of(wording, said));
    if target.format == HandedFormat::Ics && action.what != What::Plan {
        return refuse(wording.plan_calendar_only());
    }
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let case = opened.case();
    let today = crate::shell::clock::now().date();
    let choices = choices(action, &opened.dossier.choices, &case, today, wording)?;
    let needs_choice = matches!(action.what, What::Plan | What::Support | What::Council | What::LookBack);
    if choices.is_empty() && needs_choice {
        return refuse(wording.plan_nothing_chosen());
    }
    let planned = Planned { case: &case, place: opened.dossier.place.as_deref(), choices: &choices, today };
    if target.format == HandedFormat::Ics && choices.iter().all(|choice| choice.held.is_none()) {
        return refuse(wording.plan_no_day());
    }
    let evaluations = &opened.dossier.evaluations;
    target.write(export::handed::write(action.what, target.format, &planned, evaluations, wording), wording)
}

/// What is planned: the activities that were named, else those that were chosen in the dossier. A day on the line goes before
/// that of the dossier.
fn choices(
    action: &PlanAction,
    chosen: &[Choice],
    case: &wording::Case<'_>,
    today: Date,
    wording: &Wording,
) -> Result<Vec<Choice>, Failure> {
    let known = &case.knowledge.activities;
    let mut choices: Vec<Choice> = Vec::new();
    for name in &action.activities {
        let id = ActivityId::from(name.as_str());
        if !known.contains_key(&id) {
            let meant = knowledge::fault::meant(name, known.keys().map(ActivityId::as_str));
            return Err(Failure::of(wording, wording.no_such_activity(name, meant.as_deref())));
        }
        let found = chosen.iter().find(|choice| choice.activity == id).cloned();
        if !choices.iter().any(|choice| choice.activity == id) {
            choices.push(found.unwrap_or_else(|| Wording::chosen_on(id, today)));
        }
    }
    if action.activities.is_empty() {
        choices.extend(chosen.iter().filter(|choice| known.contains_key(&choice.activity)).cloned());
    }
    if let Some(held) = action.held {
        for choice in &mut choices {
            choice.held = Some(held);
        }
    }
    Ok(choices)
}
