//! Two activities beside each other: the same facts of both.

use matching::ActivityId;
use matching::advice::{Candidate, Readiness, Standing};

use crate::advice::rank;
use crate::language::text;
use crate::{Case, Wording};

/// A fact of two activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What it is about; of the first, the names of the two, nothing.
    pub name: String,
    /// What it is for each.
    pub values: [String; 2],
}

impl Wording {
    /// Two activities beside each other, the names first.
    pub fn compared(&self, case: &Case<'_>, pair: [&ActivityId; 2]) -> Vec<Compared> {
        let facts = pair.map(|id| self.facts(case, id));
        let [left, right] = facts;
        let paired = left.into_iter().zip(right);
        paired.map(|((name, left), (_, right))| Compared { name, values: [left, right] }).collect()
    }

    fn facts(&self, case: &Case<'_>, id: &ActivityId) -> Vec<(String, String)> {
        let (Some(activity), Some(candidate)) = (case.knowledge.activities.get(id), case.advice.candidate(id)) else {
            return Vec::new();
        };
        let mut facts = vec![(String::new(), self.say(&activity.name).to_owned())];
        facts.push((text!(self, "compare-place"), self.standing_in_words(case, candidate)));
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
