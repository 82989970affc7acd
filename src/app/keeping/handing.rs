//! What is handed over: a file beside the dossier, with a name that says what it is. **No file is ever overwritten.**

use std::path::{Path, PathBuf};

use dossier::{Choice, Dossier};
use matching::Matcher;
use matching::advice::Readiness;
use tui::{Handing, Message, Paper, PaperForm};
use wording::plan::Planned;
use wording::{Case, Wording};

use super::{Keeper, Shown, names};
use crate::export;
use crate::export::handed::{HandedFormat, What};
use crate::shell::{clock, store};

impl Keeper {
    /// Makes what is to be handed over, and says in which file it is.
    pub(super) fn hand_over(&self, handing: &Handing, shown: &Shown) -> Vec<Message> {
        let wording = shown.wording;
        let folder = match &self.open {
            Some(file) => store::folder_of(&file.path).to_owned(),
            None => self.folders.data().clone(),
        };
        let choices = chosen(shown.dossier, handing, &self.knowledge);
        if handing.form == PaperForm::Calendar && choices.iter().all(|choice| choice.held.is_none()) {
            return vec![Message::Refused(wording.plan_no_day())];
        }
        let (what, format) = (what(handing.paper), format(handing.form));
        let path = free(&folder, &name(shown.dossier, &choices, &self.knowledge, what, wording), ending(handing.form));
        let matcher = Matcher::new(self.knowledge.model());
        let profile = &shown.dossier.profile;
        let advice = matcher.advise(profile);
        let inquiry = matcher.inquiry(profile, &advice);
        let weightings = (advice.readiness == Readiness::Ready).then(|| {
            let mut weightings = matcher.weightings(profile, &advice);
            weightings.advance(&matcher, usize::MAX);
            weightings
        });
        let case = Case {
            knowledge: &self.knowledge,
            matcher: &matcher,
            profile,
            advice: &advice,
            inquiry: &inquiry,
            weightings: weightings.as_ref(),
            lessons: &shown.dossier.lessons,
            hidden: &shown.dossier.hidden,
            user: None,
        };
        let place = shown.dossier.place.as_deref();
        let planned = Planned { case: &case, place, choices: &choices, today: clock::now().date() };
        let made = export::handed::write(what, format, &planned, &shown.dossier.evaluations, wording)
            .and_then(|bytes| store::make(&path, &bytes, None));
        vec![match made {
            Ok(()) => Message::HandedOver(names::shown(&path)),
            Err(error) => Message::Refused(wording.cannot_write(&names::shown(&path), &error)),
        }]
    }
}

/// What it is of: the activities that were named, else all that were chosen.
fn chosen(dossier: &Dossier, handing: &Handing, knowledge: &knowledge::Knowledge) -> Vec<Choice> {
    let named = |choice: &&Choice| handing.activities.is_empty() || handing.activities.contains(&choice.activity);
    let known = |choice: &&Choice| knowledge.activities.contains_key(&choice.activity);
    dossier.choices.iter().filter(known).filter(named).cloned().collect()
}

/// The name of the file: the place, what it is, and of what. **Never a phase, and nobody's name:** a name that looks like one is
/// left out.
fn name(
    dossier: &Dossier,
    choices: &[Choice],
    knowledge: &knowledge::Knowledge,
    what: What,
    wording: &Wording,
) -> String {
    let place = dossier.place.as_deref().filter(|place| dossier::privacy::find(place).is_empty());
    let of = match choices {
        [one] if matches!(what, What::Plan | What::Support | What::LookBack) => {
            Some(wording.activity_name(knowledge, &one.activity))
        }
        _ => None,
    };
    let paper = wording.paper_name(what.as_str());
    let parts: Vec<String> = [place, Some(paper.as_str()), of].into_iter().flatten().filter_map(names::slug).collect();
    parts.join("-")
}

/// The first of `name.docx`, `name-2.docx`, `name-3.docx` that is free.
fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let path = |number: u32| match number {
        1 => folder.join(format!("{name}.{ending}")),
        _ => folder.join(format!("{name}-{number}.{ending}")),
    };
    path((1..u32::MAX).find(|number| !names::is_taken(&path(*number))).unwrap_or(u32::MAX))
}

fn what(paper: Paper) -> What {
    match paper {
        Paper::Plan => What::Plan,
        Paper::Support => What::Support,
        Paper::Council => What::Council,
        Paper::Advice => What::Advice,
        Paper::FindOut => What::FindOut,
        Paper::LookBack => What::LookBack,
    }
}

fn format(form: PaperForm) -> HandedFormat {
    match form {
        PaperForm::Word => HandedFormat::Docx,
        PaperForm::Page => HandedFormat::Html,
        PaperForm::Markdown => HandedFormat::Md,
        PaperForm::Text => HandedFormat::Text,
        PaperForm::Calendar => HandedFormat::Ics,
        PaperForm::Data => HandedFormat::Json,
    }
}

fn ending(form: PaperForm) -> &'static str {
    match form {
        PaperForm::Word => "docx",
        PaperForm::Page => "html",
        PaperForm::Markdown => "md",
        PaperForm::Text => "txt",
        PaperForm::Calendar => "ics",
        PaperForm::Data => "json",
    }
}
