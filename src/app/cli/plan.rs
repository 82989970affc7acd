//! `plan`: a choice as a plan, or as a page to hand over, on screen or in a file.

use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::matching::ActivityId;
use dossier::{Choice, Date};
use wording::plan::Planned;
use wording::{Document, Wording};

use super::arguments::{PlanAction, PlanFormat, What};
use super::export::is_there;
use super::{Failure, case, say};
use crate::export;

/// Writes what was asked. A file that is there stays as it is, unless it was said to go.
pub(crate) fn run(action: &PlanAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let format = format(action);
    let refuse = |said: String| Err(Failure::of(wording, said));
    if format == PlanFormat::Ics && action.what != What::Plan {
        return refuse(wording.plan_calendar_only());
    }
    if let Some(file) = action.written.as_deref().filter(|file| is_there(file) && !action.force) {
        return refuse(wording.plan_exists(&file.display().to_string()));
    }
    if action.written.is_none() && format == PlanFormat::Docx {
        return refuse(wording.plan_needs_output("plan.docx"));
    }
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let case = opened.case();
    let today = crate::shell::clock::now().date();
    let choices = choices(action, &opened.dossier.choices, &case, today, wording)?;
    let needs_choice = matches!(action.what, What::Plan | What::Support | What::Council);
    if choices.is_empty() && needs_choice {
        return refuse(wording.plan_nothing_chosen());
    }
    let planned = Planned { case: &case, place: opened.dossier.place.as_deref(), choices: &choices, today };
    if format == PlanFormat::Ics && choices.iter().all(|choice| choice.held.is_none()) {
        return refuse(wording.plan_no_day());
    }
    let shown = action.written.as_deref().map_or_else(String::new, |file| file.display().to_string());
    let cannot = |error| Failure::of(wording, wording.cannot_write(&shown, &error));
    let bytes = laid_out(action.what, format, &planned, wording).map_err(cannot)?;
    let Some(file) = action.written.as_deref() else {
        say(&String::from_utf8_lossy(&bytes));
        return Ok(ExitCode::SUCCESS);
    };
    make(file, &bytes, action.force).map_err(cannot)?;
    say(&format!("{}\n", wording.plan_written(&shown)));
    Ok(ExitCode::SUCCESS)
}

/// The format that was asked for, else that of the name of the file, else text.
fn format(action: &PlanAction) -> PlanFormat {
    let by_name = || match action.written.as_deref().and_then(Path::extension).and_then(OsStr::to_str) {
        Some("docx") => PlanFormat::Docx,
        Some("ics") => PlanFormat::Ics,
        Some("json") => PlanFormat::Json,
        Some("html" | "htm") => PlanFormat::Html,
        Some("md") => PlanFormat::Md,
        _ => PlanFormat::Text,
    };
    action.format.unwrap_or_else(by_name)
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

fn laid_out(what: What, format: PlanFormat, planned: &Planned<'_>, wording: &Wording) -> io::Result<Vec<u8>> {
    let document: Document = match what {
        What::Plan => wording.plan(planned),
        What::Advice => wording.advice_to_hand_over(planned),
        What::Support => wording.support(planned),
        What::Council => wording.council(planned),
        What::FindOut => wording.to_find_out(planned),
    };
    let colophon = wording.made_with(env!("CARGO_PKG_VERSION"), &planned.case.knowledge.digest);
    Ok(match format {
        PlanFormat::Text => export::text::write(&document, &colophon).into_bytes(),
        PlanFormat::Md => export::markdown::write(&document, &colophon).into_bytes(),
        PlanFormat::Html => export::html::write(&document, &colophon, wording.language()).into_bytes(),
        PlanFormat::Json => export::json::plan(wording, planned, what.as_str(), &document).into_bytes(),
        PlanFormat::Docx => export::docx::write(&document, &colophon, &wording.plan_page())?,
        PlanFormat::Ics => {
            let entries = planned.choices.iter().map(|choice| export::ics::Entries {
                name: wording.activity_name(planned.case.knowledge, &choice.activity).to_owned(),
                id: choice.activity.to_string(),
                tasks: wording.schedule(planned.case, choice).tasks,
            });
            let entries: Vec<_> = entries.collect();
            export::ics::write(&entries, planned.place, planned.today, &colophon).into_bytes()
        }
    })
}

/// Makes a file and the folders to it; one that is there is replaced only where that was asked for, and then at once.
pub(super) fn make(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder)?;
    }
    if !replace || !is_there(path) {
        return OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes);
    }
    let mut beside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    beside.write_all(bytes)?;
    // Who may read the old one may read the new one.
    beside.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    beside.persist(path).map(|_| ()).map_err(|error| error.error)
}
