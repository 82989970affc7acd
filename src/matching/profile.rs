//! What is known about one neighbourhood.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Phase;
use crate::{ActivityId, Answer, ElementId, GoalId, QuestionId};

/// What is known about one neighbourhood, and what its people wish.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    /// Per question what was said; a question that is missing is open.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// What people filled in for themselves. Where any sheet answers a question, the sheets are its answer; one draw takes one
    /// sheet whole. Their order means nothing.
    pub sheets: Vec<Sheet>,
    /// Goals that the people wish for themselves; at most two.
    pub wishes: BTreeSet<GoalId>,
    /// The phase as the user sees it. It moves fit and need; it lifts no stop rule.
    pub own_phase: Option<Phase>,
    /// The measures chosen per activity, by the element that each brings.
    pub measures: BTreeMap<ActivityId, BTreeSet<ElementId>>,
    /// What was tried here and did not work: a caution with a line of its own, never silently.
    pub tried: BTreeSet<ActivityId>,
    /// What already runs, by the activity that it is most like, with the working elements that it has.
    pub runs: BTreeMap<ActivityId, BTreeSet<ElementId>>,
}

/// What one person filled in: per question a step, counted from 1. Nothing about the person.
pub type Sheet = BTreeMap<QuestionId, u8>;
