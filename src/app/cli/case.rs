//! A dossier from disk, ready for the commands that need no screen.

use std::path::{Path, PathBuf};

use ::matching::advice::{Advice, Readiness};
use ::matching::holds::Weightings;
use ::matching::{Inquiry, Matcher, Profile};
use dossier::Dossier;
use knowledge::Knowledge;
use knowledge::fault::{Fault, Place};
use wording::{Case, CommandLine, Explained, Wording};

use super::{Failure, base, complain};

/// A dossier with what follows from it.
pub(crate) struct Opened {
    pub(crate) knowledge: Knowledge,
    pub(crate) matcher: Matcher,
    pub(crate) dossier: Dossier,
    pub(crate) advice: Advice,
    pub(crate) inquiry: Inquiry,
    /// All other weightings, where there is a ranking.
    weightings: Option<Weightings>,
}

impl Opened {
    pub(crate) fn case(&self) -> Case<'_> {
        let profile: &Profile = &self.dossier.profile;
        Case {
            knowledge: &self.knowledge,
            matcher: &self.matcher,
            profile,
            advice: &self.advice,
            inquiry: &self.inquiry,
            weightings: self.weightings.as_ref(),
            lessons: &self.dossier.lessons,
            hidden: &self.dossier.hidden,
            user: None,
        }
    }
}

/// Opens a dossier. Faults are said; with faults there is no advice, since an answer that is passed over could be the one
/// that matters.
pub(crate) fn open(path: &Path, own: &[PathBuf], wording: &Wording) -> Result<Option<Opened>, Failure> {
    let text = read(path, wording).map_err(|said| Failure::of(wording, said))?;
    let Some(knowledge) = base::open(own, wording)? else { return Ok(None) };
    let opened = dossier::read(&path.display().to_string(), &text, &knowledge);
    if !opened.faults.is_empty() {
        faults(&opened.faults, wording);
        return Ok(None);
    }
    if let Some(written) = opened.dossier.other_base(&knowledge) {
        complain(&wording.other_base(&path.display().to_string(), written, &knowledge.edition()));
    }
    let matcher = Matcher::new(knowledge.model());
    let advice = matcher.advise(&opened.dossier.profile);
    let inquiry = matcher.inquiry(&opened.dossier.profile, &advice);
    let weightings = (advice.readiness == Readiness::Ready).then(|| {
        let mut weightings = matcher.weightings(&opened.dossier.profile, &advice);
        weightings.advance(&matcher, usize::MAX);
        weightings
    });
    Ok(Some(Opened { knowledge, matcher, dossier: opened.dossier, advice, inquiry, weightings }))
}

/// The text of a file.
pub(crate) fn read(path: &Path, wording: &Wording) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| wording.cannot_read(&path.display().to_string(), &error))
}

/// Says every fault: where, the line, what, and how to mend it.
pub(crate) fn faults(faults: &[Fault], wording: &Wording) {
    for fault in faults {
        complain(&located(&fault.place, &wording.fault(fault), CommandLine::ErrorWord, wording));
    }
}

/// Something about a place in a file, as compilers say it.
pub(crate) fn located(place: &Place, said: &Explained, word: CommandLine, wording: &Wording) -> String {
    let number = place.line.to_string();
    let gap = " ".repeat(number.len());
    // A long line is shown around the place that is meant.
    let from = place.column.saturating_sub(50);
    let excerpt: String = place.excerpt.chars().skip(from).take(100).collect();
    let mark = " ".repeat(place.column.saturating_sub(1 + from));
    format!(
        "{}: {}\n{gap} --> {}:{}:{}\n{gap} |\n{number} | {excerpt}\n{gap} | {mark}^\n{gap} = {}: {}\n",
        wording.command_line(word),
        said.what,
        place.file,
        place.line,
        place.column,
        wording.command_line(CommandLine::Mend),
        said.remedy
    )
}

impl Failure {
    pub(crate) fn of(wording: &Wording, said: String) -> Self {
        Self { said, language: wording.language() }
    }
}
