//! `workshop`: a workshop on screen, what the room sees of it, and what is handed out before and after.

mod answers;
mod taking;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use ::matching::advice::Readiness;
use ::matching::{Matcher, Profile};
use dossier::{Dossier, Workshop, pace};
use knowledge::Knowledge;
use wording::workshop::Pooled;
use wording::{Case, CommandLine, Document, Wording};

use super::arguments::{ImportAction, WorkshopAction, WorkshopPage, WorkshopPageAction};
use super::target::Target;
use super::{Failure, base, case, complain, open, say};
use crate::export::{Sheet, handed};
use answers::Answers;
use taking::Taking;

/// Does what was asked.
pub(crate) fn run(
    action: &WorkshopAction,
    look: open::Chosen,
    own: &[PathBuf],
    wording: &Wording,
) -> Result<ExitCode, Failure> {
    match (&action.action, &action.dossier) {
        (Some(WorkshopPage::Import(action)), _) => import(action, own, wording),
        (Some(WorkshopPage::Form(action)), _) => form(action, own, wording),
        (Some(WorkshopPage::Report(action)), _) => report(action, own, wording),
        (None, dossier) => {
            let begin = if action.room { tui::Begin::Room } else { tui::Begin::Workshop };
            open::run(&open::Opening { dossier: dossier.as_deref(), begin, look }, own, wording)
        }
    }
}

fn form(action: &WorkshopPageAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(&action.written, "werksessie.docx", wording)?;
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let today = crate::shell::clock::now().date();
    let usual = Workshop::new(today, pace::USUAL_MINUTES, pace::USUAL_PEOPLE);
    let workshop = opened.dossier.workshop().unwrap_or(&usual);
    let document = wording.workshop_form(&opened.case(), opened.dossier.place.as_deref(), workshop);
    hand_over(&target, &document, Sheet::Form, &opened.knowledge, wording)
}

fn report(action: &WorkshopPageAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(&action.written, "werksessie.docx", wording)?;
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let document = wording.workshop_report(&opened.case(), &opened.dossier);
    hand_over(&target, &document, Sheet::One, &opened.knowledge, wording)
}

/// Counts forms. **Nothing half taken:** with one fault in the table nothing is counted. The rows are in memory only; a dossier that is
/// named gets the counts.
fn import(action: &ImportAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(&action.written, "werksessie.docx", wording)?;
    let shown = action.answers.display().to_string();
    let bytes =
        std::fs::read(&action.answers).map_err(|error| Failure::of(wording, wording.cannot_read(&shown, &error)))?;
    let (knowledge, dossier) = match &action.with {
        Some(path) => match case::open(path, own, wording)? {
            Some(opened) => (opened.knowledge, opened.dossier),
            None => return Ok(ExitCode::FAILURE),
        },
        None => match base::open(own, wording)? {
            Some(knowledge) => (knowledge, Dossier::default()),
            None => return Ok(ExitCode::FAILURE),
        },
    };
    let answers = match Answers::read(&bytes, &knowledge) {
        Ok(answers) => answers,
        Err(faults) => {
            let word = wording.command_line(CommandLine::ErrorWord);
            for fault in &faults {
                complain(&format!("{word}: {shown}: {}", fault.said(&knowledge, wording)));
            }
            complain(&wording.answers_refused(faults.len()));
            return Ok(ExitCode::FAILURE);
        }
    };
    let knowledge = Arc::new(knowledge);
    // The lock before all else: whoever has the dossier open would write over what is taken.
    let taking = action.with.as_deref().map(|path| Taking::open(path, &knowledge, wording)).transpose()?;
    let counts = answers.counts(&knowledge);
    let Answers { asked, passed_over, sheets } = answers;
    let matcher = Matcher::new(knowledge.model());
    // What people filled in goes before what the dossier says of the same.
    let mut profile = Profile { sheets, ..dossier.profile };
    let answered: BTreeSet<_> = asked.iter().collect();
    profile.answers.retain(|id, _| !answered.contains(id));
    let advice = matcher.advise(&profile);
    let inquiry = matcher.inquiry(&profile, &advice);
    let weightings = (advice.readiness == Readiness::Ready).then(|| {
        let mut weightings = matcher.weightings(&profile, &advice);
        weightings.advance(&matcher, usize::MAX);
        weightings
    });
    let case = Case {
        knowledge: &knowledge,
        matcher: &matcher,
        profile: &profile,
        advice: &advice,
        inquiry: &inquiry,
        weightings: weightings.as_ref(),
        lessons: &dossier.lessons,
        hidden: &dossier.hidden,
        user: None,
    };
    let pooled = Pooled { case: &case, asked: &asked, passed_over: &passed_over, borda: action.borda };
    let done = hand_over(&target, &wording.pooled(&pooled), Sheet::Pages, &knowledge, wording)?;
    if let (Some(taking), Some(path)) = (taking, &action.with) {
        taking.keep(&counts)?;
        let said = wording.answers_taken(counts.len(), &path.display().to_string());
        // A page for another program, on the way to it, is left alone.
        if target.is_for_people() { say(&format!("\n{said}\n")) } else { complain(&said) }
    }
    Ok(done)
}

/// What is made for a workshop, in the format that was asked for. A calendar there is of a plan alone.
fn hand_over(
    target: &Target<'_>,
    document: &Document,
    sheet: Sheet,
    knowledge: &Knowledge,
    wording: &Wording,
) -> Result<ExitCode, Failure> {
    match handed::page(target.format, document, sheet, knowledge, wording) {
        Some(made) => target.write(made, wording),
        None => Err(Failure::of(wording, wording.plan_calendar_only())),
    }
}
