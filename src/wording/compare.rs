//! Two activities beside each other: the same facts of both.

use knowledge::fault::ThingKind;
use matching::ActivityId;
use matching::advice::{Candidate, Readiness, Standing};

use crate::advice::rank;
use crate::document::{Block, Document, Line, Span, Tone};
use crate::language::text;
use crate::{Case, Wording};

impl Wording {
    /// Two activities beside each other, as a table: a fact in each row, their names over the columns.
    pub fn compared(&self, case: &Case<'_>, pair: [&ActivityId; 2]) -> Document {
        let name = |id: &ActivityId| -> Line {
            vec![Span::from(self.activity_name(case.knowledge, id)).naming(ThingKind::Activity, id)]
        };
        let head = vec![Line::new(), name(pair[0]), name(pair[1])];
        let [left, right] = pair.map(|id| self.facts(case, id));
        let row = |((fact, left), (_, right)): ((String, String), (String, String))| {
            vec![vec![Span::new(Tone::Quiet, fact)], vec![Span::from(left)], vec![Span::from(right)]]
        };
        let rows = left.into_iter().zip(right).map(row).collect();
        Document { blocks: vec![Block::Table { head, rows }] }
    }

    /// The same to be listened to: a fact, and what it is for each.
    pub fn compared_in_turn(&self, case: &Case<'_>, pair: [&ActivityId; 2]) -> Document {
        let mut document = Document::default();
        let [left, right] = pair.map(|id| self.facts(case, id));
        for ((fact, left), (_, right)) in left.into_iter().zip(right) {
            document.heading(3, fact);
            let said = |id: &ActivityId, said: String| {
                vec![Span::from(format!("{}: {said}", self.activity_name(case.knowledge, id)))]
            };
            document.list(vec![said(pair[0], left), said(pair[1], right)]);
        }
        document
    }

    fn facts(&self, case: &Case<'_>, id: &ActivityId) -> Vec<(String, String)> {
        let (Some(activity), Some(candidate)) = (case.knowledge.activities.get(id), case.advice.candidate(id)) else {
            return Vec::new();
        };
        let mut facts = vec![(text!(self, "compare-place"), self.standing_in_words(case, candidate))];
        let sure = match (is_ranked(case, candidate), case.holds(id)) {
            (false, _) => "–".to_owned(),
            (true, None) => self.place(case, candidate),
            (true, Some(share)) => format!("{} {}", self.place(case, candidate), self.holds(share)),
        };
        facts.push((text!(self, "sure-heading"), sure));
        let reason = if is_ranked(case, candidate) { self.main_reason(case, candidate) } else { "–".to_owned() };
        facts.push((text!(self, "compare-reason"), reason));
        let grade = candidate
            .grade
            .map_or_else(|| "–".to_owned(), |grade| format!("{} {}", Self::grade_sign(grade), self.grade(grade)));
        facts.push((text!(self, "aspect-evidence"), grade));
        facts.extend(self.takes(case.knowledge, activity));
        let starters = activity.started_by.iter().map(|who| self.starter(*who)).collect::<Vec<_>>().join(", ");
        facts.push((text!(self, "compare-begins"), starters));
        let (low, high) = activity.group;
        facts.push((text!(self, "compare-group"), text!(self, "compare-people", low = low, high = high)));
        facts.push((text!(self, "compare-rhythm"), self.say(&activity.rhythm).to_owned()));
        facts.push((text!(self, "compare-online"), self.online(activity.online)));
        facts.push((text!(self, "compare-left-out"), self.say(&activity.left_out).to_owned()));
        facts.push((text!(self, "compare-cannot"), self.say(&activity.cannot).to_owned()));
        facts
    }

    /// Where an activity stands: its rank and points, or why it has none.
    fn standing_in_words(&self, case: &Case<'_>, candidate: &Candidate) -> String {
        match candidate.standing {
            Standing::Stopped(time) => self.time(time),
            Standing::DoesNotApply => text!(self, "does-not-apply-heading"),
            Standing::Ranked | Standing::AsksMore if case.advice.readiness != Readiness::Ready => {
                text!(self, "compare-not-yet")
            }
            Standing::Ranked | Standing::AsksMore => {
                let best = text!(self, "points-best", points = candidate.at_best.round() as i64);
                let is = text!(self, "points-without-measures", points = candidate.as_it_is.round() as i64);
                let place = candidate.rank.map_or_else(
                    || text!(self, "points-asks-more"),
                    |place| text!(self, "points-rank", rank = rank(place)),
                );
                format!("{best}{is}{place}")
            }
        }
    }
}

fn is_ranked(case: &Case<'_>, candidate: &Candidate) -> bool {
    case.advice.readiness == Readiness::Ready && matches!(candidate.standing, Standing::Ranked | Standing::AsksMore)
}
