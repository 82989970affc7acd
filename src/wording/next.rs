//! What to ask next, why it is asked, and whether enough is known. Never a percentage.

use matching::inquiry::{NextQuestion, SoFar, Why};

use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

/// How many next questions an overview names.
const NEXT: usize = 3;

impl Wording {
    /// Why a question is asked, or asked more precisely, in a few words; nothing where it only comes next.
    pub fn why_asked(&self, next: &NextQuestion) -> Option<String> {
        match (next.so_far, &next.why) {
            (SoFar::Ticked, _) => Some(text!(self, "asked-ticked")),
            (SoFar::NotTicked, _) => Some(text!(self, "asked-not-ticked")),
            (SoFar::Suggested, _) => Some(text!(self, "asked-suggested")),
            (SoFar::Open, Why::Safety) => Some(text!(self, "asked-safety")),
            (SoFar::Open, Why::FindOut(_)) => Some(text!(self, "asked-find-out")),
            (SoFar::Open, Why::Moves) => Some(text!(self, "asked-moves")),
            (SoFar::Open, Why::Order) => None,
        }
    }

    /// Why a question is asked, or asked more precisely, in a sentence; nothing where it only comes next.
    pub(crate) fn why_next(&self, case: &Case<'_>, next: &NextQuestion) -> Option<String> {
        Some(match (next.so_far, &next.why) {
            (SoFar::Ticked, _) => text!(self, "next-ticked"),
            (SoFar::NotTicked, _) => text!(self, "next-not-ticked"),
            (SoFar::Suggested, _) => text!(self, "next-suggested"),
            (SoFar::Open, Why::Safety) => text!(self, "next-safety"),
            (SoFar::Open, Why::FindOut(id)) => {
                text!(self, "next-find-out", activity = self.activity_name(case.knowledge, id))
            }
            (SoFar::Open, Why::Moves) => text!(self, "next-moves"),
            (SoFar::Open, Why::Order) => return None,
        })
    }

    /// The next questions, each with why it is asked.
    pub(crate) fn next_questions(&self, case: &Case<'_>, document: &mut Document) {
        if case.inquiry.enough {
            document.paragraph(Span::new(Tone::Good, text!(self, "next-enough")));
        }
        if case.inquiry.questions.is_empty() {
            document.paragraph(text!(self, "advice-next-none"));
        }
        let ask = |next: &NextQuestion| -> Option<Line> {
            let mut said = line(self.say(&case.knowledge.questions.get(&next.question)?.text));
            said.extend(self.why_next(case, next).map(|why| Span::new(Tone::Quiet, format!(" {why}"))));
            Some(said)
        };
        document.list(case.inquiry.questions.iter().take(NEXT).filter_map(ask).collect());
    }
}
