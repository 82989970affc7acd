//! The questions on paper: a form to hand out before a workshop, or in its place.

use dossier::Workshop;
use knowledge::things::Question;
use matching::QuestionId;

use crate::document::{Block, Document, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

impl Wording {
    /// The form: the questions of the agenda and those that are never asked by a show of hands, with a box for each step. Without an
    /// agenda the questions worth asking, as many as there is time for.
    pub fn workshop_form(&self, case: &Case<'_>, place: Option<&str>, workshop: &Workshop) -> Document {
        let mut document = Document::default();
        document.heading(
            1,
            place.map_or_else(|| text!(self, "form-title"), |place| text!(self, "form-title-place", place = place)),
        );
        document.paragraph(text!(self, "form-intro"));
        document.paragraph(Span::new(Tone::Strong, text!(self, "form-no-name")));
        let agenda = if workshop.agenda.is_empty() {
            self.workshop_agenda(case).into_iter().take(workshop.fits()).collect()
        } else {
            workshop.agenda.clone()
        };
        let paper = self.workshop_on_paper(case);
        let of = |id: &QuestionId| case.knowledge.questions.get(id);
        for (at, question) in agenda.iter().chain(&paper).filter_map(of).enumerate() {
            self.form_question(at + 1, question, &mut document);
        }
        document.paragraph(Span::new(Tone::Quiet, text!(self, "form-end")));
        document
    }

    fn form_question(&self, number: usize, question: &Question, document: &mut Document) {
        document.heading(3, format!("{number}. {}", self.say(&question.text)));
        let steps = question
            .steps
            .iter()
            .enumerate()
            .map(|(at, step)| (false, line(format!("{}. {}", at + 1, self.say(step)))));
        let not_known = (false, line(Span::new(Tone::Quiet, text!(self, "answer-not-known"))));
        document.blocks.push(Block::Ticks(steps.chain([not_known]).collect()));
    }
}
