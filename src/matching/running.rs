//! What already runs: which conditions for good contact hold, and which measure would add most here.

use std::collections::BTreeSet;

use crate::advice::{Advice, Standing, Way};
use crate::matcher::Matcher;
use crate::plan::Has;
use crate::presence::Presence;
use crate::profile::Profile;
use crate::table::{Taken, lay_worths};
use crate::{ActivityId, ElementId};

/// An initiative that runs, weighed against what the neighbourhood asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// The activity that it is most like.
    pub activity: ActivityId,
    /// Points as it runs. Assets count as they do at best, as in the points as it is: so those two are the same where the same elements
    /// hold.
    pub as_it_runs: f64,
    /// Whether it still may be held, by phase and rules.
    pub standing: Standing,
    /// Whether it fits what is asked for: then it is to be strengthened before anything new.
    pub strengthen_first: bool,
    /// Per goal that it claims how it is reached as it runs: which elements hold, and which could.
    pub ways: Vec<Way>,
    /// What would add points, the most first: the element and the points that it adds.
    pub gains: Vec<(ElementId, f64)>,
}

impl Matcher {
    /// Weighs what runs as the user said, by the activity that it is most like and the elements that it has. `None` where it was
    /// not said to run, or is not known. `advice` is that of the same profile.
    pub fn running(&self, profile: &Profile, advice: &Advice, activity: &ActivityId) -> Option<Running> {
        let at = self.activity(activity)?;
        let has = profile.runs.get(activity)?;
        let candidate = advice.candidate(activity)?;
        let as_it_runs = self.points_with(advice, at, has);
        let mut gains: Vec<(ElementId, f64)> = self
            .element_names()
            .into_iter()
            .filter(|element| !has.contains(*element) && self.could_have(advice, at, element))
            .map(|element| {
                let mut more = has.clone();
                more.insert(element.clone());
                (element.clone(), self.points_with(advice, at, &more) - as_it_runs)
            })
            .filter(|(_, points)| *points > 0.0)
            .collect();
        gains.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Some(Running {
            activity: activity.clone(),
            as_it_runs,
            standing: candidate.standing,
            strengthen_first: self.strengthen_first(profile, advice).contains(activity),
            ways: self.activities[at].claims.iter().map(|claim| self.way_with(advice, at, has, claim.goal)).collect(),
            gains,
        })
    }

    /// Whether and how what runs has an element.
    fn runs_with(&self, advice: &Advice, at: usize, has: &BTreeSet<ElementId>, element: &ElementId) -> Presence {
        let by = self.element(element).map_or(Has::Not, |element| self.activities[at].has[element]);
        match by {
            Has::Nature if has.contains(element) => Presence::Nature,
            // What somebody brought in goes by a measure, whether or not one is known for it.
            _ if has.contains(element) => Presence::Measure,
            Has::Not => Presence::Lacking,
            _ if self.could_have(advice, at, element) => Presence::Possible,
            _ => Presence::OutOfReach,
        }
    }

    /// Whether such an activity has an element by nature, or can have it by a measure that the means allow.
    fn could_have(&self, advice: &Advice, at: usize, element: &ElementId) -> bool {
        let Some(element) = self.element(element) else { return false };
        let presence = self.presence(at, element, Taken::All, &Profile::default(), advice.beliefs());
        matches!(presence, Presence::Nature | Presence::Measure)
    }

    fn points_with(&self, advice: &Advice, at: usize, has: &BTreeSet<ElementId>) -> f64 {
        let names = self.element_names();
        let mut worths = vec![0.0; self.model.goals.len()];
        let presence = |element: usize| self.runs_with(advice, at, has, names[element]);
        lay_worths(&self.activities[at], &self.model, &self.numbers, presence, &mut worths);
        advice.points_for(self, at, &worths)
    }

    fn way_with(&self, advice: &Advice, at: usize, has: &BTreeSet<ElementId>, goal: usize) -> Way {
        let goal = &self.model.goals[goal];
        let presence = |element: &ElementId| self.runs_with(advice, at, has, element);
        let far = |route: &crate::model::Route| -> f64 {
            route.iter().map(|(element, weight)| weight * presence(element).realised(&self.model.constants)).sum()
        };
        let mut best: Option<(&crate::model::Route, f64)> = None;
        for route in &goal.routes {
            let far = far(route);
            if best.is_none_or(|(_, most)| far > most) {
                best = Some((route, far));
            }
        }
        let elements = best.map_or(&[][..], |(route, _)| route.as_slice()).iter();
        let elements = elements.map(|(element, weight)| (element.clone(), *weight, presence(element))).collect();
        Way { goal: goal.id.clone(), elements }
    }
}
