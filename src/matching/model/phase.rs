//! The four phases, what each lends, and by which steps it is certain.

use serde::{Deserialize, Serialize};

use super::Time;
use crate::{GoalId, QuestionId};

/// How things stand between people, from calm to incidents: the first gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// No complaints between groups.
    Calm,
    /// Irritation, avoiding, gossip.
    Unease,
    /// Us-and-them, fear, insults.
    Tension,
    /// Threats, vandalism, violence.
    Incidents,
}

impl Phase {
    /// All phases, from calm to incidents.
    pub const ALL: [Self; 4] = [Self::Calm, Self::Unease, Self::Tension, Self::Incidents];

    /// The name as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Unease => "unease",
            Self::Tension => "tension",
            Self::Incidents => "incidents",
        }
    }
}

/// What a phase lends, and by which steps it is certain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PhaseModel {
    /// Answers that make the phase certain: any of them does.
    pub firm: Vec<Firm>,
    /// The goals that the phase itself asks for a little, with shares that sum to 1.
    pub goals: Vec<(GoalId, f64)>,
    /// What time remains for an activity that does not fit this phase.
    pub stop: Time,
}

/// A step from which an answer makes a phase certain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Firm {
    /// The question.
    pub question: QuestionId,
    /// The first step, counted from 1, at which the signal is firm; never below 3.
    pub from: u8,
}
