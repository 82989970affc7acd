//! The report of a workshop, on one page: what was asked, what was seen, what was decided. Never a count of a sensitive question.

use dossier::{Decision, Dossier, Entry, TextPlace, Vote, Workshop};
use knowledge::things::Question;
use matching::advice::Candidate;

use super::agreement::most;
use super::room::dotted;
use super::to_find_out;
use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

/// How many questions the table has: with more the report would not fit on its page. The first on the agenda matter most.
const ROWS: usize = 12;

impl Wording {
    /// The report of the workshop that was held last; of a dossier without one, that there was none.
    pub fn workshop_report(&self, case: &Case<'_>, dossier: &Dossier) -> Document {
        let mut document = Document::default();
        let Some(workshop) = dossier.workshop() else {
            document.paragraph(text!(self, "report-none"));
            return document;
        };
        let place = dossier.place.clone().filter(|_| !dossier.held.contains(&TextPlace::Place));
        let place = place.unwrap_or_else(|| text!(self, "label-no-place"));
        document.heading(1, text!(self, "report-title", place = place));
        document.paragraph(text!(self, "report-when", day = self.day(workshop.on), people = workshop.people));
        self.report_answers(case, workshop, &mut document);
        self.report_decided(case, dossier, workshop, &mut document);
        document.paragraph(Span::new(Tone::Quiet, text!(self, "report-privacy")));
        document
    }

    fn report_answers(&self, case: &Case<'_>, workshop: &Workshop, document: &mut Document) {
        let asked = workshop.agenda.iter().filter_map(|id| {
            let question = case.knowledge.questions.get(id).filter(|question| !question.sensitive)?;
            Some((question, workshop.asked.get(id)?))
        });
        let rows: Vec<Vec<Line>> = asked
            .map(|(question, asked)| self.report_row(case, question, asked.last(), asked.second.is_some()))
            .collect();
        let (rows, more) = rows.split_at(rows.len().min(ROWS));
        if !rows.is_empty() {
            document.heading(2, text!(self, "report-answers"));
            let head = [
                text!(self, "report-question"),
                text!(self, "report-count"),
                text!(self, "report-most"),
                text!(self, "report-agreement"),
            ];
            document.table(head.into_iter().map(line).collect(), rows.to_vec());
        }
        if !more.is_empty() {
            let names: Vec<&str> = more.iter().filter_map(|row| Some(row.first()?.first()?.text.as_ref())).collect();
            document.paragraph(text!(self, "report-more", names = names.join(", ")));
        }
        let found = to_find_out(case);
        if !found.is_empty() {
            let names: Vec<&str> = found.iter().map(|id| self.question_name(case.knowledge, id)).collect();
            document.paragraph(Span::new(Tone::Caution, text!(self, "room-find-out", names = names.join(", "))));
        }
    }

    /// A question: how many answered, what most chose, how far they agree. Below ten answers only how many.
    pub(super) fn report_row(&self, case: &Case<'_>, question: &Question, vote: &Vote, second: bool) -> Vec<Line> {
        let name = self.say(&question.name).to_owned();
        let (step, agreed) = match vote.shown() {
            None => (text!(self, "report-too-few"), String::new()),
            Some(votes) => {
                let step = most(votes).and_then(|at| question.steps.get(at)).map_or("", |step| self.say(step));
                let agreed = self.agreement_in_short(case, question, vote).unwrap_or_default();
                let second = if second { format!(" {}", text!(self, "report-second")) } else { String::new() };
                (step.to_owned(), format!("{agreed}{second}"))
            }
        };
        [name, vote.total().to_string(), step, agreed].into_iter().map(line).collect()
    }

    fn report_decided(&self, case: &Case<'_>, dossier: &Dossier, workshop: &Workshop, document: &mut Document) {
        let first = super::room::first(case);
        document.heading(2, text!(self, "report-first"));
        if first.is_empty() {
            document.paragraph(text!(self, "room-no-list-yet"));
        }
        let point = |candidate: &&Candidate| {
            let name = self.activity_name(case.knowledge, &candidate.activity);
            let reasons = self.three_reasons(case, candidate);
            vec![Span::new(Tone::Strong, format!("{name}. ")), Span::from(sentences(&reasons))]
        };
        document.list(first.iter().map(point).collect());
        let list = dotted(case, workshop);
        let mut dots: Vec<(u32, &str)> = list
            .iter()
            .filter_map(|id| Some((*workshop.dots.get(id).filter(|dots| **dots > 0)?, id)))
            .map(|(dots, id)| (dots, self.activity_name(case.knowledge, id)))
            .collect();
        dots.sort_by_key(|(dots, _)| std::cmp::Reverse(*dots));
        if !dots.is_empty() {
            document.heading(2, text!(self, "report-dots"));
            let dots: Vec<String> = dots.iter().map(|(dots, name)| format!("{name} {dots}")).collect();
            document.paragraph(full_stop(&dots.join(", ")));
        }
        document.heading(2, text!(self, "report-decided"));
        let decided: Vec<Line> = dossier
            .log
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.on == workshop.on && matches!(entry.decided, Decision::Chosen(_)))
            .map(|(at, entry)| self.report_decision(case, dossier, at, entry))
            .collect();
        if decided.is_empty() {
            document.paragraph(text!(self, "report-nothing-decided"));
        }
        document.list(decided);
    }

    fn report_decision(&self, case: &Case<'_>, dossier: &Dossier, at: usize, entry: &Entry) -> Line {
        let mut said = line(self.decision(case.knowledge, &entry.decided));
        let held = dossier.held.contains(&TextPlace::Log(at));
        if let Some(because) = entry.because.as_deref().filter(|_| !held) {
            said.push(Span::from(format!(" {}", full_stop(&text!(self, "because-said", because = because)))));
        }
        said
    }
}

/// Reasons one after the other, each a sentence.
pub(super) fn sentences(reasons: &[String]) -> String {
    reasons.iter().map(|reason| full_stop(&capital(reason))).collect::<Vec<String>>().join(" ")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A text with a full stop behind it.
pub(super) fn full_stop(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
