//! Phases: how things stand between people.

use matching::model::{Phase, Time};
use matching::{GoalId, QuestionId};

use super::{SourceId, Text};
use crate::reading::{record, words};

record! {
    /// How things stand between people.
    pub struct PhaseText = "Phase" {
        /// Which phase.
        pub id: Phase,
        /// Its name.
        pub name: Text,
        /// What one says of a place: "there is unease".
        pub said: Text,
        /// How it shows.
        pub description: Text,
        /// What contact can do here.
        pub advice: Text,
        /// What to leave.
        pub avoid: Text,
        /// The time that remains for what does not fit.
        pub stop: Time,
        /// The answers that make it certain.
        pub firm: Vec<Firm>,
        /// The goals that it lends.
        pub goals: Vec<PhaseGoal>,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// A step from which an answer makes a phase certain.
    pub struct Firm = "Firm" {
        /// The question.
        pub question: QuestionId,
        /// The first firm step.
        pub from: u8,
    }
}

record! {
    /// A goal that a phase lends.
    pub struct PhaseGoal = "PhaseGoal" {
        /// The goal.
        pub goal: GoalId,
        /// Its share.
        pub share: f64,
    }
}

words! { Phase, Time }
