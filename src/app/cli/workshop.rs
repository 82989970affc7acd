//! `workshop`: a workshop on screen, what the room sees of it, and what is handed out before and after.

mod answers;
mod taking;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use ::matching::advice::Readiness;
use ::matching::{Matcher, Profile};
use dossier::{Dossier, Workshop, pace};
use knowledge::Knowledge;
use wording::workshop::Pooled;
use wording::{Case, CommandLine, Document, Wording};

use super::arguments::{ImportAction, PageFormat, WorkshopAction, WorkshopPage, WorkshopPageAction};
use super::export::{is_there, make};
use super::{Failure, base, case, complain, open, say};
use crate::export;
use crate::export::Sheet;
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
    let target = Target::of(action.format, action.written.as_deref(), action.force, wording)?;
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let today = crate::shell::clock::now().date();
    let usual = Workshop::new(today, pace::USUAL_MINUTES, pace::USUAL_PEOPLE);
    let workshop = opened.dossier.workshop().unwrap_or(&usual);
    let document = wording.workshop_form(&opened.case(), opened.dossier.place.as_deref(), workshop);
    target.write(&document, Sheet::Form, &opened.knowledge, wording)
}

fn report(action: &WorkshopPageAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(action.format, action.written.as_deref(), action.force, wording)?;
    let Some(opened) = case::open(&action.dossier, own, wording)? else { return Ok(ExitCode::FAILURE) };
    let document = wording.workshop_report(&opened.case(), &opened.dossier);
    target.write(&document, Sheet::One, &opened.knowledge, wording)
}

/// Counts forms. **Nothing half taken:** with one fault in the table nothing is counted. The rows are in memory only; a dossier that is
/// named gets the counts.
fn import(action: &ImportAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let target = Target::of(action.format, action.written.as_deref(), action.force, wording)?;
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
        user: None,
    };
    let pooled = Pooled { case: &case, asked: &asked, passed_over: &passed_over, borda: action.borda };
    let done = target.write(&wording.pooled(&pooled), Sheet::Pages, &knowledge, wording)?;
    if let (Some(taking), Some(path)) = (taking, &action.with) {
        taking.keep(&counts)?;
        let said = wording.answers_taken(counts.len(), &path.display().to_string());
        // A page for another program, on the way to it, is left alone.
        if target.is_for_people() { say(&format!("\n{said}\n")) } else { complain(&said) }
    }
    Ok(done)
}

/// Where a page goes, and in what format.
struct Target<'a> {
    format: PageFormat,
    file: Option<&'a Path>,
    force: bool,
}

impl<'a> Target<'a> {
    /// The format that was asked for, else that of the name of the file, else text. Refused where it could not be written.
    fn of(format: Option<PageFormat>, file: Option<&'a Path>, force: bool, wording: &Wording) -> Result<Self, Failure> {
        let by_name = || match file.and_then(Path::extension).and_then(OsStr::to_str) {
            Some("docx") => PageFormat::Docx,
            Some("html" | "htm") => PageFormat::Html,
            Some("md") => PageFormat::Md,
            _ => PageFormat::Text,
        };
        let format = format.unwrap_or_else(by_name);
        if let Some(file) = file.filter(|file| is_there(file) && !force) {
            return Err(Failure::of(wording, wording.plan_exists(&file.display().to_string())));
        }
        if file.is_none() && format == PageFormat::Docx {
            return Err(Failure::of(wording, wording.plan_needs_output("werksessie.docx")));
        }
        Ok(Self { format, file, force })
    }

    /// Whether what is said beside the page disturbs nothing.
    fn is_for_people(&self) -> bool {
        self.file.is_some() || self.format == PageFormat::Text
    }

    fn write(
        &self,
        document: &Document,
        sheet: Sheet,
        knowledge: &Knowledge,
        wording: &Wording,
    ) -> Result<ExitCode, Failure> {
        let colophon = wording.made_with(env!("CARGO_PKG_VERSION"), &knowledge.digest);
        let shown = self.file.map_or_else(String::new, |file| file.display().to_string());
        let cannot = |error| Failure::of(wording, wording.cannot_write(&shown, &error));
        let bytes = match self.format {
            PageFormat::Text => export::text::write(document, &colophon).into_bytes(),
            PageFormat::Md => export::markdown::write(document, &colophon).into_bytes(),
            PageFormat::Html => export::html::write_for(document, &colophon, wording.language(), sheet).into_bytes(),
            PageFormat::Docx => {
                export::docx::write_for(document, &colophon, &wording.plan_page(), sheet).map_err(cannot)?
            }
        };
        match self.file {
            None => say(&String::from_utf8_lossy(&bytes)),
            Some(file) => {
                make(file, &bytes, self.force).map_err(cannot)?;
                say(&format!("{}\n", wording.plan_written(&shown)));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}
