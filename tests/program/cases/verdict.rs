//! What a case asks of an advice, and what is wrong with the advice by that measure.

use std::fmt;

use knowledge::cases::Case;
use matching::advice::{Candidate, Readiness, Standing};
use matching::model::Phase;
use matching::{ActivityId, Advice};

/// What is wrong with an advice, by the measure of a case.
pub struct Verdict {
    pub said: Option<Phase>,
    expected: Phase,
    /// The activities of which none stands among the first three, with where they stand.
    pub first: Vec<String>,
    /// The activities that are in the ranking and should be out.
    pub ranked: Vec<String>,
    /// The activities that are among the first ten and should not be.
    pub among_ten: Vec<String>,
    /// Whether one of those that are to stand in front is one of the first three by name, with no place shared.
    pub strictly: bool,
    /// What stands in front instead.
    shown: Vec<String>,
}

impl Verdict {
    pub fn new(case: &Case, advice: &Advice) -> Self {
        let candidate = |id: &ActivityId| advice.ranked().find(|one| one.activity == *id);
        let first: Vec<String> = case.first_three.iter().map(|id| stands(id, advice)).collect();
        let stands_first = case.first_three.iter().filter_map(candidate).any(among_first_three);
        let ten: Vec<&ActivityId> = advice.ranked().take(10).map(|one| &one.activity).collect();
        let those = |ids: &[ActivityId], are: &dyn Fn(&ActivityId) -> bool| {
            ids.iter().filter(|id| are(id)).map(|id| stands(id, advice)).collect()
        };
        Self {
            said: advice.phase.said,
            expected: case.phase,
            first: if stands_first { Vec::new() } else { first },
            ranked: those(&case.out, &|id| candidate(id).is_some()),
            strictly: case.first_three.is_empty()
                || advice.ranked().take(3).any(|one| case.first_three.contains(&one.activity)),
            among_ten: those(&case.not_first_ten, &|id| ten.contains(&id)),
            shown: advice.ranked().take(3).map(|one| stands(&one.activity, advice)).collect(),
        }
    }

    pub fn holds(&self) -> bool {
        self.said == Some(self.expected) && self.first.is_empty() && self.ranked.is_empty() && self.among_ten.is_empty()
    }
}

/// Whether an activity may be said to stand among the first three: equals share their places.
pub fn among_first_three(candidate: &Candidate) -> bool {
    candidate.rank.is_some_and(|(first, _)| first <= 3)
}

/// Where an activity stands in an advice.
fn stands(id: &ActivityId, advice: &Advice) -> String {
    let Some(one) = advice.candidate(id) else { return id.to_string() };
    let place = match (one.standing, one.rank) {
        _ if advice.readiness != Readiness::Ready => "no ranking".to_owned(),
        (Standing::Ranked, Some((first, last))) => format!("{first}-{last}, {:.0}", one.at_best),
        (standing, _) => {
            let by: Vec<String> = one.stops.iter().map(|stop| format!("{:?}", stop.cause)).collect();
            format!("{standing:?} {}", by.join(" "))
        }
    };
    format!("{id} ({})", place.trim())
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        if self.said != Some(self.expected) {
            let said = self.said.map_or("nothing", |phase| phase.as_str());
            parts.push(format!("phase {said} for {}", self.expected.as_str()));
        }
        for (what, those) in
            [("not in front", &self.first), ("not out", &self.ranked), ("among the first ten", &self.among_ten)]
        {
            if !those.is_empty() {
                parts.push(format!("{what}: {}", those.join(", ")));
            }
        }
        if !self.first.is_empty() {
            parts.push(format!("in front: {}", self.shown.join(", ")));
        }
        f.write_str(&parts.join("; "))
    }
}
