//! Which working elements an activity has, and how it reaches a goal by them.

use super::Matcher;
use crate::advice::Way;
use crate::answer::Belief;
use crate::plan::Has;
use crate::presence::Presence;
use crate::profile::Profile;
use crate::table::{Taken, best_route};
use crate::{ActivityId, GoalId};

impl Matcher {
    /// How an activity reaches a goal when every measure that the means allow is taken; `None` where it claims no such goal.
    ///
    /// Measures that were chosen count as taken, the others as [`Presence::Possible`]; the route is the one that is best with
    /// all of them.
    pub fn way(&self, profile: &Profile, activity: &ActivityId, goal: &GoalId) -> Option<Way> {
        let at = self.activity(activity)?;
        self.model.activities[at].claims.iter().find(|claim| claim.goal == *goal)?;
        let goal_at = self.model.goals.iter().position(|one| one.id == *goal)?;
        let beliefs = self.beliefs(profile);
        let presence = |element: usize, taken: Taken| self.presence(at, element, taken, profile, &beliefs);
        let realised = |element: usize| presence(element, Taken::All).realised(&self.model.constants);
        let (route, _) = best_route(&self.numbers.routes[goal_at], &realised);
        let elements = self.model.goals[goal_at]
            .routes
            .get(route)?
            .iter()
            .map(|(element, weight)| (element.clone(), *weight, presence(self.elements[element], Taken::Chosen)))
            .collect();
        Some(Way { goal: goal.clone(), elements })
    }

    /// Whether and how an activity has an element (both by number) when these measures are taken.
    pub(crate) fn presence(
        &self,
        activity: usize,
        element: usize,
        taken: Taken,
        profile: &Profile,
        beliefs: &[Belief],
    ) -> Presence {
        let plan = &self.activities[activity];
        let measure = match plan.has[element] {
            Has::Nature => return Presence::Nature,
            Has::Not => return Presence::Lacking,
            Has::ByMeasure(measure) => &plan.measures[measure],
        };
        let chosen = || {
            let chosen = profile.measures.get(&self.model.activities[activity].id);
            chosen.is_some_and(|chosen| chosen.contains(&measure.element))
        };
        match taken {
            _ if measure.is_out_of_reach(beliefs) => Presence::OutOfReach,
            Taken::All => Presence::Measure,
            Taken::Chosen if chosen() => Presence::Measure,
            Taken::Chosen => Presence::Possible,
        }
    }
}
