//! What is named in a line that one works on, or in the picture of a workshop: no link can be selected there.

use knowledge::fault::ThingKind;
use matching::{ActivityId, QuestionId};
use wording::document::{Block, Document, Line, Span};

use super::{LookRow, Model, PlanRow, Row, Screen};

impl Model {
    /// The selected line, or the picture of a workshop, with its links; the activity that it is about where it names nothing.
    pub(crate) fn named_here(&self) -> Document {
        let (line, about) = match self.screen {
            Screen::Plan => (self.plan_line(), self.planning.of.as_ref()),
            Screen::LookBack => (self.look_line(), self.looked.of.as_ref()),
            Screen::Workshop => return self.linked(self.wall(), None),
            Screen::Ticks => {
                let ticked = self.knowledge.ticks().nth(self.tick);
                (ticked.map(|question| vec![self.question_span(&question.id)]), None)
            }
            _ => (self.selected_question().map(|id| vec![self.question_span(id)]), None),
        };
        let said = self.linked(of_line(line), None);
        if said.leads() { said } else { of_line(about.map(|id| vec![self.activity_span(id)])) }
    }

    /// What the selected row of the plan says.
    fn plan_line(&self) -> Option<Line> {
        match self.plan_row()? {
            PlanRow::Measure { element, text, .. } => {
                let name = Span::from(self.wording.element_name(&self.knowledge, &element));
                Some(vec![name.naming(ThingKind::Element, &element), format!(": {text}").into()])
            }
            PlanRow::Line(at) => Some(vec![self.planning.lines.get(at)?.text.as_str().into()]),
            PlanRow::Field(field) => Some(vec![self.wording.plan_field(self.planned_choice()?, field).into()]),
            PlanRow::Part(_) | PlanRow::Asks => None,
        }
    }

    /// What the selected row says where one looks back.
    fn look_line(&self) -> Option<Line> {
        let said = match self.look_row()? {
            LookRow::Set(id) | LookRow::Item(id, _) => {
                let name = self.wording.say(&self.knowledge.evaluations.get(&id)?.name);
                Span::from(name).naming(ThingKind::Evaluation, &id)
            }
            LookRow::Remark(evaluation, at) => {
                self.dossier.evaluations.get(evaluation)?.remarks.get(at)?.as_str().into()
            }
            LookRow::Lesson(at) => self.dossier.lessons.get(at)?.text.as_str().into(),
            LookRow::Remarks | LookRow::Lessons => return None,
        };
        Some(vec![said])
    }

    /// What is on the wall; of an agenda the selected question.
    fn wall(&self) -> Document {
        let Some(workshop) = self.dossier.workshop() else { return Document::default() };
        if let Some(Row::Asked(id) | Row::LeftOut(id) | Row::Paper(id)) = self.selected_row() {
            return of_line(Some(vec![self.question_span(&id)]));
        }
        let what_if = self.presented().and_then(|id| self.what_ifs.get(&id));
        let place = self.dossier.place.as_deref();
        let mut document = self.wording.stage(&self.case(), place, workshop, &workshop.stage, what_if).read();
        // The question has its name in large letters over it, which may be a word of every day.
        let asked = workshop.stage.question.as_ref().map(|id| self.question_span(id));
        if let (Some(asked), Some(Block::Paragraph(title))) = (asked, document.blocks.first_mut()) {
            title
                .iter_mut()
                .filter(|span| span.text == asked.text)
                .for_each(|span| span.names.clone_from(&asked.names));
        }
        document
    }

    fn activity_span(&self, id: &ActivityId) -> Span {
        Span::from(self.wording.activity_name(&self.knowledge, id)).naming(ThingKind::Activity, id)
    }

    fn question_span(&self, id: &QuestionId) -> Span {
        Span::from(self.wording.question_name(&self.knowledge, id)).naming(ThingKind::Question, id)
    }
}

/// A document of one line, if there is one.
fn of_line(line: Option<Line>) -> Document {
    Document { blocks: line.into_iter().map(Block::Paragraph).collect() }
}
