//! What is known about activities and neighbourhoods in general: the numbers of a knowledge base.
//!
//! Plain values. [`crate::check::defects`] says what is wrong with them; [`crate::Matcher::new`] makes them ready for use.

mod activity;
mod constants;
mod phase;
mod question;
mod rule;
mod situation;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use activity::{Activity, Aim, Claim, Demand, Grade, Kind, Mean, Measure, PhaseFit, Requirement};
pub use constants::{Agreement, Constants};
pub use phase::{Firm, Phase, PhaseModel};
pub use question::{End, Question};
pub use rule::{Condition, Direction, Effect, Rule, Time};
pub use situation::{Goal, Role, Route, Signal, Situation};

/// A whole knowledge base, in numbers.
///
/// The order of `questions` is the order in which they are asked; no other order here means anything.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Model {
    /// The numbers that hold for everything.
    pub constants: Constants,
    /// What can be observed.
    pub questions: Vec<Question>,
    /// What each phase lends and by which steps it is certain.
    pub phases: BTreeMap<Phase, PhaseModel>,
    /// The recognisable states of a neighbourhood.
    pub situations: Vec<Situation>,
    /// What an activity may bring about.
    pub goals: Vec<Goal>,
    /// The means that an activity costs.
    pub means: Vec<Mean>,
    /// What can be organised.
    pub activities: Vec<Activity>,
    /// Stops and cautions.
    pub rules: Vec<Rule>,
}
