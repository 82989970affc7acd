//! How sure a place among the first is: by what is not known, by how things are weighed, and by what would change it.

use matching::WhatIf;
use matching::advice::{Candidate, Standing};
use matching::what_if::{Change, Outcome};

use crate::document::{Document, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

impl Wording {
    /// How sure it is. What was not worked out yet is said to be on its way.
    pub(crate) fn how_sure(
        &self,
        case: &Case<'_>,
        candidate: &Candidate,
        what_if: Option<&WhatIf>,
        document: &mut Document,
    ) {
        document.heading(2, text!(self, "sure-heading"));
        let mut said = vec![line(self.place(case, candidate))];
        let holds = case.holds(&candidate.activity).map(|share| self.holds(share));
        let change = what_if.and_then(|what_if| self.what_if(case, candidate, what_if));
        let is_weighed = holds.is_some() || candidate.standing != Standing::Ranked;
        let is_pending = !is_weighed || change.is_none();
        said.extend(holds.into_iter().chain(change).map(line));
        if is_pending {
            said.push(line(Span::new(Tone::Quiet, text!(self, "sure-pending"))));
        }
        document.list(said);
    }

    /// What is left open of its points and its place by what is not known.
    pub(crate) fn place(&self, case: &Case<'_>, candidate: &Candidate) -> String {
        let (low, high) = candidate.range;
        if high - low < 1.0 {
            return text!(self, "points-fixed");
        }
        let range = text!(self, "points-range", low = low.round() as i64, high = high.round() as i64);
        format!("{range} {}", self.front(case, candidate))
    }

    /// How likely it is to stand among the first. Of more equals than there are first places, which of them are the first says
    /// nothing about any of them.
    fn front(&self, case: &Case<'_>, candidate: &Candidate) -> String {
        let first = case.matcher.model().constants.first;
        match candidate.rank {
            Some((from, to)) if from <= first && to > first => text!(self, "chance-among-equals", from = from, to = to),
            _ => self.chance(candidate.chance),
        }
    }

    /// How likely it is to stand among the first, in words.
    fn chance(&self, chance: f64) -> String {
        if chance >= 0.9 {
            text!(self, "chance-nearly-certain")
        } else if chance >= 0.6 {
            text!(self, "chance-likely")
        } else if chance >= 0.3 {
            text!(self, "chance-even")
        } else if chance >= 0.05 {
            text!(self, "chance-unlikely")
        } else {
            text!(self, "chance-hardly")
        }
    }

    /// Whether it stays among the first when things are weighed otherwise, in words.
    pub fn holds(&self, share: f64) -> String {
        if share >= 0.95 {
            text!(self, "holds-always")
        } else if share >= 0.85 {
            text!(self, "holds-nearly")
        } else if share >= 0.5 {
            text!(self, "holds-depends")
        } else if share >= 0.05 {
            text!(self, "holds-shaky")
        } else {
            text!(self, "holds-never")
        }
    }

    /// What would bring an activity among the first, or take it away from there; `None` until that was found out.
    pub fn what_if(&self, case: &Case<'_>, candidate: &Candidate, what_if: &WhatIf) -> Option<String> {
        let found = what_if.outcome()?;
        let said = match (found, what_if.in_front()) {
            (Outcome::Changes(changes), false) => text!(self, "what-if-enters", changes = self.changes(case, changes)),
            (Outcome::Changes(changes), true) => text!(self, "what-if-leaves", changes = self.changes(case, changes)),
            (Outcome::NotWithTwo, false) => text!(self, "what-if-never-enters"),
            (Outcome::NotWithTwo, true) => text!(self, "what-if-never-leaves"),
        };
        // The search takes the likeliest answer to each question; the rank takes all that the answers leave possible.
        let first = case.matcher.model().constants.first;
        let ranked_first = candidate.rank.is_some_and(|(rank, _)| rank <= first);
        Some(match (ranked_first, what_if.in_front()) {
            (true, false) => format!("{} {said}", text!(self, "what-if-likely-out")),
            (false, true) => format!("{} {said}", text!(self, "what-if-likely-in")),
            _ => said,
        })
    }

    fn changes(&self, case: &Case<'_>, changes: &[Change]) -> String {
        let said = changes.iter().map(|change| self.change(case, change));
        said.reduce(|first, second| text!(self, "change-and", first = first, second = second)).unwrap_or_default()
    }

    fn change(&self, case: &Case<'_>, change: &Change) -> String {
        match change {
            Change::Answer { question: id, to, .. } => {
                let name = self.question_name(case.knowledge, id);
                let Some(question) = case.knowledge.questions.get(id) else { return name.to_owned() };
                let to = self.answer(question, &matching::Answer::Step(*to));
                match case.profile.answers.get(id) {
                    Some(now) => {
                        text!(self, "change-answer", question = name, to = to, now = self.answer(question, now))
                    }
                    None => text!(self, "change-open", question = name, to = to),
                }
            }
            Change::Wish(goal) => {
                let name = self.goal_name(case.knowledge, goal);
                if case.profile.wishes.contains(goal) {
                    text!(self, "change-wish-no-more", goal = name)
                } else {
                    text!(self, "change-wish", goal = name)
                }
            }
        }
    }
}
