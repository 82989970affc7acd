//! What a claim of an activity is worth, given the working elements that are realised.

use crate::model::{Activity, Aim, Claim, Constants, Goal, Grade, Route};
use crate::{ElementId, GoalId};

/// Whether and how an activity has a working element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// By nature.
    Nature,
    /// By a measure that was taken.
    Measure,
    /// A measure could bring it, but was not taken.
    Possible,
    /// A measure could bring it, but the means that it takes are known to be short.
    OutOfReach,
    /// Not at all.
    Lacking,
}

impl Presence {
    /// How far the element is realised: 1 by nature, less by a measure, else 0.
    pub fn realised(self, constants: &Constants) -> f64 {
        match self {
            Self::Nature => 1.0,
            Self::Measure => constants.by_measure,
            Self::Possible | Self::OutOfReach | Self::Lacking => 0.0,
        }
    }
}

/// The route of a goal that is realised furthest, and how far (0..1). Of equals the first.
pub(crate) fn best_route<'a>(
    goal: &'a Goal,
    presence: &impl Fn(&ElementId) -> Presence,
    constants: &Constants,
) -> Option<(&'a Route, f64)> {
    let mut best: Option<(&Route, f64)> = None;
    for route in &goal.routes {
        let mut realised = 0.0;
        for (element, weight) in route {
            realised += weight * presence(element).realised(constants);
        }
        if best.is_none_or(|(_, most)| realised > most) {
            best = Some((route, realised));
        }
    }
    best
}

/// What a claim is worth, 0..1: `aim * (floor + (1 - floor) * best route)`; nothing where studies speak against it.
pub(crate) fn worth(
    claim: &Claim,
    goal: &Goal,
    presence: &impl Fn(&ElementId) -> Presence,
    constants: &Constants,
) -> f64 {
    if claim.grade == Grade::Against {
        return 0.0;
    }
    let aim = match claim.aim {
        Aim::Wholly => 1.0,
        Aim::Partly => constants.partly,
    };
    let route = best_route(goal, presence, constants).map_or(0.0, |(_, realised)| realised);
    aim * (constants.claim_floor + (1.0 - constants.claim_floor) * route)
}

/// The claim that an activity makes to a goal, if any.
pub(crate) fn claim_to<'a>(activity: &'a Activity, goal: &GoalId) -> Option<&'a Claim> {
    activity.claims.iter().find(|claim| claim.goal == *goal)
}
