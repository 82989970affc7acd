//! The list to find out: what nobody knew yet, with how one finds out and whom to ask.

use std::collections::BTreeSet;

use knowledge::things::Question;
use matching::advice::Readiness;
use matching::{Answer, QuestionId};

use super::Planned;
use crate::Wording;
use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// What is still to be found out, the most pressing first.
    pub fn to_find_out(&self, planned: &Planned<'_>) -> Document {
        let case = planned.case;
        let mut document = self.handed_over(planned, text!(self, "find-title"));
        document.paragraph(text!(self, "find-intro"));
        let opened = document.blocks.len();
        let mut named: BTreeSet<QuestionId> = BTreeSet::new();
        if let Readiness::SafetyOpen(open) = &case.advice.readiness {
            self.questions(planned, text!(self, "find-safety"), open, &mut named, &mut document);
        }
        let chosen = planned.choices.iter().filter_map(|choice| case.advice.candidate(&choice.activity));
        let first: Vec<QuestionId> = chosen.flat_map(|one| one.find_out_first.clone()).collect();
        self.questions(planned, text!(self, "find-before-plan"), &first, &mut named, &mut document);
        let not_known =
            case.knowledge.asked.iter().filter(|id| matches!(case.profile.answers.get(*id), Some(Answer::NotKnown)));
        let not_known: Vec<QuestionId> = not_known.cloned().collect();
        self.questions(planned, text!(self, "find-not-known"), &not_known, &mut named, &mut document);
        for situation in case.advice.situations.iter().filter(|one| one.shows) {
            let Some(one) = case.knowledge.situations.get(&situation.situation) else { continue };
            document.heading(2, text!(self, "find-situation", situation = self.say(&one.name)));
            document.ticks(one.find_out.iter().map(|text| (false, line(self.say(text)))).collect());
        }
        if document.blocks.len() == opened {
            document.paragraph(text!(self, "find-nothing"));
        }
        self.closing(planned, text!(self, "closing-find"), &BTreeSet::new(), &mut document);
        document
    }

    /// Questions that were not named yet, each with a box to tick, how one finds out, and whom to ask.
    fn questions(
        &self,
        planned: &Planned<'_>,
        heading: String,
        ids: &[QuestionId],
        named: &mut BTreeSet<QuestionId>,
        document: &mut Document,
    ) {
        let new: Vec<&QuestionId> = ids.iter().filter(|id| named.insert((*id).clone())).collect();
        let questions: Vec<&Question> = new.iter().filter_map(|id| planned.case.knowledge.questions.get(*id)).collect();
        if questions.is_empty() {
            return;
        }
        document.heading(2, heading);
        let asked = |one: &&Question| -> (bool, Line) {
            let how = format!(" {} {}", self.say(&one.find_out), self.say(&one.ask));
            (false, vec![Span::new(Tone::Strong, self.say(&one.text)), Span::from(how)])
        };
        document.ticks(questions.iter().map(asked).collect());
    }
}
