//! How a document begins and ends: place and month; with which answers it was made, and what it does not prove.

use std::collections::BTreeSet;

use knowledge::things::SourceId;
use matching::{Answer, QuestionId};

use super::{Planned, small};
use crate::Wording;
use crate::document::{Document, Span, Tone};
use crate::language::text;

impl Wording {
    /// The title of a document, with place and month. **The phase stands on no cover.**
    pub(crate) fn handed_over(&self, planned: &Planned<'_>, title: String) -> Document {
        let mut document = Document::default();
        document.heading(1, title);
        document.paragraph(Span::new(Tone::Quiet, self.where_and_when(planned)));
        document
    }

    /// "Westwijk, november 2026".
    pub(super) fn where_and_when(&self, planned: &Planned<'_>) -> String {
        let month = self.month(planned.today);
        match planned.place {
            Some(place) => text!(self, "handed-place", place = place, month = month),
            None => super::capital(&month),
        }
    }

    /// The sources, and how the document was made: day, answers, what is rule of thumb, and what it does not prove.
    pub(crate) fn closing(
        &self,
        planned: &Planned<'_>,
        does_not_prove: String,
        cited: &BTreeSet<SourceId>,
        document: &mut Document,
    ) {
        let case = planned.case;
        if !cited.is_empty() {
            self.sources(case.knowledge, cited, document);
        }
        document.heading(2, text!(self, "closing-heading"));
        document.paragraph(does_not_prove);
        document.paragraph(text!(self, "closing-thumb"));
        let (asked, all) = case.asked();
        document.paragraph(text!(self, "closing-made", day = self.day(planned.today), asked = asked, all = all));
        self.answers(planned, document);
    }

    /// The answers that it rests on: what was said of each, then the names of those that were not ticked, or not known.
    fn answers(&self, planned: &Planned<'_>, document: &mut Document) {
        let case = planned.case;
        let given = |which: &dyn Fn(&Answer) -> bool| -> Vec<QuestionId> {
            let asked = case.knowledge.asked.iter();
            asked.filter(|id| case.profile.answers.get(*id).is_some_and(which)).cloned().collect()
        };
        let names = |ids: Vec<QuestionId>| {
            let names: Vec<String> = ids.iter().map(|id| small(self.question_name(case.knowledge, id))).collect();
            names.join(", ")
        };
        let said = given(&|answer| !matches!(answer, Answer::NotTicked | Answer::NotKnown));
        let (not_ticked, not_known) =
            (names(given(&|answer| *answer == Answer::NotTicked)), names(given(&|answer| *answer == Answer::NotKnown)));
        let mut quiet = |said: String| document.paragraph(Span::new(Tone::Quiet, said));
        if !said.is_empty() {
            quiet(text!(self, "closing-answers", answers = self.because(case, &said)));
        }
        if !not_ticked.is_empty() {
            quiet(text!(self, "closing-not-ticked", names = not_ticked));
        }
        if !not_known.is_empty() {
            quiet(text!(self, "closing-not-known", names = not_known));
        }
    }
}
