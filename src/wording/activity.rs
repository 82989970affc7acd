//! What is said of one activity: the reasons for its points, what stops it, and how it is done.
//!
//! Start reading at [`Wording::reasons`]: it puts together what the files of this folder say.

mod aspect;
mod how;
mod stops;
mod sum;
mod three;

use std::collections::BTreeSet;

use knowledge::fault::ThingKind;
use knowledge::things::Activity;
use matching::advice::{Candidate, Origin, Readiness, Standing};
use matching::{ActivityId, WhatIf};

use crate::Wording;
use crate::advice::{Case, rank};
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;
use sum::{Depth, goals, sum_lines};

pub use aspect::Aspect;

impl Wording {
    /// Everything about one activity here: its sum, reason by reason, with answers, elements, evidence and sources; what stops
    /// it and who helps; how it is done. `what_if` is the search for what would change its place, as far as it is. `None` where
    /// there is no such activity.
    pub fn reasons(&self, case: &Case<'_>, id: &ActivityId, what_if: Option<&WhatIf>) -> Option<Document> {
        let activity = case.knowledge.activities.get(id)?;
        let candidate = case.advice.candidate(id)?;
        let mut document = Document::default();
        let mut cited = BTreeSet::new();
        document.heading(1, self.say(&activity.name));
        document.paragraph(self.say(&activity.summary));
        let ready = case.advice.readiness == Readiness::Ready;
        let counts = ready && matches!(candidate.standing, Standing::Ranked | Standing::AsksMore);
        if let Some(user) = case.user {
            self.what_you_can_do(user, activity, counts, &mut document);
        }
        if !ready && let Some(before_all) = self.before_all(case) {
            // Points without the answers that they must rest on would be an advice from nothing.
            document.blocks.extend(before_all.blocks);
        }
        match candidate.standing {
            Standing::Ranked | Standing::AsksMore if !ready => {}
            Standing::Stopped(time) => self.stops(case, candidate, Some(time), &mut document, &mut cited),
            Standing::DoesNotApply => self.not_here(case, activity, &mut document),
            Standing::Ranked | Standing::AsksMore => {
                self.points(candidate, &mut document);
                self.find_out_first(case, candidate, &mut document);
                self.stops(case, candidate, None, &mut document, &mut cited);
            }
        }
        if ready {
            self.running(case, id, &mut document);
        }
        if counts {
            self.how_sure(case, candidate, what_if, &mut document);
            self.sum(case, activity, candidate, Depth::Full, &mut document, &mut cited);
        }
        self.risks(case.knowledge, activity, &mut document);
        self.how(case.knowledge, activity, &mut document);
        self.guides_of(case.knowledge, id, activity, &mut document);
        self.sources(case.knowledge, &cited, &mut document);
        Some(document)
    }

    /// The main reason for an activity in one line.
    pub fn main_reason(&self, case: &Case<'_>, candidate: &Candidate) -> String {
        let (lines, shown) = sum_lines(case, candidate);
        let rests_on_answers = |origin: &Origin| Self::rests_on_answers(case, origin);
        let goals = goals(&lines, &shown, &rests_on_answers);
        let Some(goal) = goals.first().filter(|goal| goal.points > 0) else { return text!(self, "main-reason-none") };
        let situation = |origin: &&&Origin| matches!(origin, Origin::Situation(_) | Origin::Wish);
        let mut origins: Vec<String> =
            goal.origins.iter().filter(situation).map(|origin| self.origin(case, origin)).collect();
        if origins.is_empty() {
            origins.extend(goal.origins.first().map(|origin| self.origin(case, origin)));
        }
        let origins = origins.join(", ");
        text!(
            self,
            "main-reason",
            points = goal.points,
            goal = self.goal_name(case.knowledge, goal.id),
            origin = origins
        )
    }

    /// The points as a whole: rank, at best and as it is.
    fn points(&self, candidate: &Candidate, document: &mut Document) {
        let round = |points: f64| points.round().clamp(0.0, 100.0) as u8;
        document.blocks.push(Block::Bar { solid: round(candidate.as_it_is), reach: round(candidate.at_best) });
        let best = candidate.at_best.round() as i64;
        let is = candidate.as_it_is.round() as i64;
        let mut said = vec![Span::new(Tone::Strong, text!(self, "points-best", points = best))];
        if is != best {
            said.push(Span::from(text!(self, "points-without-measures", points = is)));
        }
        if let Some(place) = candidate.rank {
            said.push(Span::new(Tone::Quiet, text!(self, "points-rank", rank = rank(place))));
        } else {
            said.push(Span::new(Tone::Caution, text!(self, "points-asks-more")));
        }
        document.blocks.push(Block::Paragraph(said));
    }

    /// What must be known before it may be organised, and whom to ask.
    fn find_out_first(&self, case: &Case<'_>, candidate: &Candidate, document: &mut Document) {
        let ask = |id| {
            let question = case.knowledge.questions.get(id)?;
            let said = format!("{} {}", self.say(&question.text), self.say(&question.ask));
            Some(line(Span::new(Tone::Caution, said).naming(ThingKind::Question, id)))
        };
        let asked: Vec<Line> = candidate.find_out_first.iter().filter_map(ask).collect();
        if !asked.is_empty() {
            document.heading(2, text!(self, "find-out-heading"));
            document.list(asked);
        }
    }

    /// That it cannot be done here, and what is missing.
    fn not_here(&self, case: &Case<'_>, activity: &Activity, document: &mut Document) {
        document.heading(2, text!(self, "does-not-apply-heading"));
        document.paragraph(text!(self, "does-not-apply", reason = self.missing(case, activity)));
    }

    fn missing(&self, case: &Case<'_>, activity: &Activity) -> String {
        let answered = |id| case.profile.answers.contains_key(id);
        let names = activity.requires.iter().map(|requirement| &requirement.question).filter(|id| answered(*id));
        self.because(case, &names.cloned().collect::<Vec<_>>())
    }
}
