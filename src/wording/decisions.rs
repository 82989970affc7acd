//! What is said of what was decided: choices with their reason, and the log.

use std::collections::BTreeSet;

use dossier::{Choice, Decision, Dossier, Entry, Origin, OriginKind, TextPlace};
use knowledge::Knowledge;

use crate::Wording;
use crate::document::{Document, Line, Span, Tone};
use crate::language::text;

impl Wording {
    /// From what kind of source an answer comes.
    pub fn origin_kind(&self, kind: OriginKind) -> String {
        match kind {
            OriginKind::Estimate => text!(self, "origin-estimate"),
            OriginKind::Conversation => text!(self, "origin-conversation"),
            OriginKind::Workshop => text!(self, "origin-workshop"),
            OriginKind::Statistics(year) => text!(self, "origin-statistics-year", year = year.to_string()),
        }
    }

    /// Where an answer comes from, with its note, and whether that note is kept: what the selected question shows.
    pub fn origin_of_answer(&self, origin: &Origin, held: bool) -> Vec<Span> {
        let mut said = Vec::new();
        if let Some(kind) = origin.from {
            let from = text!(self, "origin-from", origin = self.origin_kind(kind));
            said.push(Span::new(Tone::Quiet, from));
        }
        if let Some(note) = &origin.note {
            let tone = if held { Tone::Caution } else { Tone::Quiet };
            let lead = if held { text!(self, "note-held") } else { text!(self, "note") };
            said.push(Span::new(tone, format!("{lead} {note}")));
        }
        said
    }

    /// That an activity was chosen: when and why.
    pub fn chosen(&self, choice: &Choice, held: bool) -> Line {
        let mut said = vec![Span::new(Tone::Good, text!(self, "chosen-on", day = self.day(choice.on)))];
        said.extend(self.because_said(choice.because.as_deref(), held));
        said
    }

    /// What was decided, when and why; the last one first.
    pub fn log(&self, knowledge: &Knowledge, dossier: &Dossier) -> Document {
        let mut document = Document::default();
        if dossier.log.is_empty() {
            document.paragraph(text!(self, "log-empty"));
            return document;
        }
        document.paragraph(Span::new(Tone::Quiet, text!(self, "log-intro")));
        let days: BTreeSet<_> = dossier.log.iter().map(|entry| entry.on).collect();
        for day in days.into_iter().rev() {
            document.heading(2, self.day(day));
            let of_day = dossier.log.iter().enumerate().rev().filter(|(_, entry)| entry.on == day);
            let point = |(at, entry): (usize, &Entry)| {
                let mut said = vec![Span::from(self.decision(knowledge, &entry.decided))];
                said.extend(self.because_said(entry.because.as_deref(), dossier.held.contains(&TextPlace::Log(at))));
                said
            };
            document.list(of_day.map(point).collect());
        }
        document
    }

    fn because_said(&self, because: Option<&str>, held: bool) -> Option<Span> {
        let because = because?;
        let said = text!(self, "because-said", because = because);
        Some(if held {
            Span::new(Tone::Caution, format!(" {said} {}", text!(self, "not-kept")))
        } else {
            Span::new(Tone::Quiet, format!(" {said}"))
        })
    }

    /// What was decided, in a sentence.
    pub fn decision(&self, knowledge: &Knowledge, decision: &Decision) -> String {
        match decision {
            Decision::Chosen(id) => text!(self, "decided-chosen", activity = self.activity_name(knowledge, id)),
            Decision::Dropped(id) => text!(self, "decided-dropped", activity = self.activity_name(knowledge, id)),
            Decision::Runs(id) => text!(self, "decided-runs", activity = self.activity_name(knowledge, id)),
            Decision::RunsNot(id) => text!(self, "decided-runs-not", activity = self.activity_name(knowledge, id)),
            Decision::OwnPhase(phase) => text!(self, "decided-own-phase", phase = self.phase(knowledge, *phase)),
            Decision::PhaseOfSignals => text!(self, "decided-phase-of-signals"),
            Decision::Wish(id) => text!(self, "decided-wish", goal = self.goal_name(knowledge, id)),
            Decision::WishDropped(id) => text!(self, "decided-wish-dropped", goal = self.goal_name(knowledge, id)),
            Decision::Begun(name) => text!(self, "decided-begun", name = name.clone()),
            Decision::TakenBack(made) => text!(self, "decided-taken-back", moment = self.moment(made)),
            Decision::Other(said) => said.clone(),
        }
    }

    /// That an activity was chosen, or not any more, for the status line.
    pub fn said_to_be_chosen(&self, activity: &str, chosen: bool) -> String {
        if chosen {
            text!(self, "status-chosen", activity = activity)
        } else {
            text!(self, "status-dropped", activity = activity)
        }
    }

    /// That the user sees a phase, or that the signals count again.
    pub fn said_of_phase(&self, phase: Option<&str>) -> String {
        match phase {
            Some(phase) => text!(self, "status-own-phase", phase = phase),
            None => text!(self, "status-phase-of-signals"),
        }
    }

    /// That something was written down about a question.
    pub fn noted(&self, question: &str) -> String {
        text!(self, "status-noted", question = question)
    }
}
