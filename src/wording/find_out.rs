//! The list to find out, as the screens show it: what nobody knew or what must be known first, how one finds out, whom to ask.

use std::collections::BTreeSet;

use knowledge::fault::ThingKind;
use matching::advice::Readiness;
use matching::{Answer, QuestionId};

use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

/// How many open questions are named besides.
const NEXT: usize = 3;

impl Wording {
    /// What is to be found out, the most pressing first. `chosen` are the activities that are to be organised.
    pub fn find_out(&self, case: &Case<'_>, chosen: &[matching::ActivityId]) -> Document {
        let mut document = Document::default();
        document.paragraph(text!(self, "find-intro"));
        let opened = document.blocks.len();
        let mut named = BTreeSet::new();
        let mut section = |heading: String, ids: &[QuestionId], document: &mut Document| {
            let points: Vec<(bool, Line)> =
                ids.iter().filter(|id| named.insert((*id).clone())).filter_map(|id| self.to_ask_of(case, id)).collect();
            if !points.is_empty() {
                document.heading(2, heading);
                document.ticks(points);
            }
        };
        if let Readiness::SafetyOpen(open) = &case.advice.readiness {
            section(text!(self, "find-safety"), open, &mut document);
        }
        let chosen = chosen.iter().filter_map(|id| case.advice.candidate(id));
        let first: Vec<QuestionId> = chosen.flat_map(|one| one.find_out_first.clone()).collect();
        section(text!(self, "find-before-plan"), &first, &mut document);
        let is_not_known = |id: &&QuestionId| matches!(case.profile.answers.get(*id), Some(Answer::NotKnown));
        let not_known: Vec<QuestionId> = case.knowledge.asked.iter().filter(is_not_known).cloned().collect();
        section(text!(self, "find-not-known"), &not_known, &mut document);
        let next: Vec<QuestionId> =
            case.inquiry.questions.iter().take(NEXT).map(|next| next.question.clone()).collect();
        section(text!(self, "find-next"), &next, &mut document);
        for situation in case.advice.situations.iter().filter(|one| one.shows) {
            let Some(one) = case.knowledge.situations.get(&situation.situation) else { continue };
            document.heading(2, text!(self, "find-situation", situation = self.say(&one.name)));
            document.ticks(one.find_out.iter().map(|text| (false, line(self.say(text)))).collect());
        }
        if document.blocks.len() == opened {
            document.blocks.push(Block::Paragraph(line(text!(self, "find-nothing"))));
        }
        document
    }

    /// A question with how one finds out and whom to ask.
    fn to_ask_of(&self, case: &Case<'_>, id: &QuestionId) -> Option<(bool, Line)> {
        let question = case.knowledge.questions.get(id)?;
        let how = format!(" {} {}", self.say(&question.find_out), self.say(&question.ask));
        let asked = Span::new(Tone::Strong, self.say(&question.text)).naming(ThingKind::Question, id);
        Some((false, vec![asked, Span::from(how)]))
    }
}
