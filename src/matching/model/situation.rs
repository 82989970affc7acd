//! Recognisable states of a neighbourhood, and the goals that they ask for.

use serde::{Deserialize, Serialize};

use crate::{ActivityId, ElementId, GoalId, QuestionId, SituationId};

/// A recognisable state of a neighbourhood, present to a degree 0..1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// Its name.
    pub id: SituationId,
    /// How much it weighs beside others (1, 1.5 or 2): safety before the rest.
    pub precedence: f64,
    /// What speaks for it.
    pub signals: Vec<Signal>,
    /// The goals it asks for, with urgencies that sum to 1.
    pub goals: Vec<(GoalId, f64)>,
    /// The activities that its approach names.
    pub approach: Vec<ActivityId>,
    /// The activities to avoid in it.
    pub avoid: Vec<ActivityId>,
}

/// How strongly the steps of one question speak for a situation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    /// The question.
    pub question: QuestionId,
    /// What the signal does.
    pub role: Role,
    /// Per step, 0..1.
    pub values: Vec<f64>,
    /// Its weight in the mean; not used for a required signal.
    pub weight: f64,
}

/// What a signal does for its situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Decisive alone.
    Core,
    /// Counts in the mean.
    Supporting,
    /// Without it there is no such situation, however strong the rest.
    Required,
}

/// What an activity may bring about, and the routes along which it is reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Its name.
    pub id: GoalId,
    /// Ways to it, each a set of working elements with weights that sum to 1.
    pub routes: Vec<Route>,
}

/// One way to a goal: working elements with weights that sum to 1.
pub type Route = Vec<(ElementId, f64)>;
