//! Stops and cautions.

use serde::{Deserialize, Serialize};

use super::{Activity, Kind, Phase};
use crate::{ActivityId, QuestionId, RuleId, SituationId};

/// A stop or a caution over answers, phase and situations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// When it holds.
    pub when: Condition,
    /// What it does.
    pub effect: Effect,
    /// The kinds of activity it concerns.
    pub kinds: Vec<Kind>,
    /// The activities it concerns besides.
    pub activities: Vec<ActivityId>,
    /// The activities it does not concern, though their kind is named.
    pub except: Vec<ActivityId>,
    /// Whether one given answer that could make it true is enough.
    pub safety: bool,
}

impl Rule {
    /// Whether the rule concerns this activity.
    pub fn concerns(&self, activity: &Activity) -> bool {
        (self.kinds.contains(&activity.kind) && !self.except.contains(&activity.id))
            || self.activities.contains(&activity.id)
    }
}

/// When a rule holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// An answer at or beyond a step, in the worse direction.
    Answer {
        /// The question.
        question: QuestionId,
        /// Which way is worse.
        worse: Direction,
        /// The first step, counted from 1, at which it holds.
        from: u8,
    },
    /// A phase at least so high.
    Phase {
        /// The lowest phase at which it holds.
        at_least: Phase,
    },
    /// A situation at least so strong; its degree is how far the condition holds.
    Situation {
        /// The situation.
        id: SituationId,
        /// The degree from which it holds, 0..1.
        from: f64,
    },
    /// Every one of these: as far as the least of them.
    All(Vec<Condition>),
    /// One of these: as far as the most of them.
    Any(Vec<Condition>),
}

/// Which way along a scale is worse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Towards the last step.
    Higher,
    /// Towards step 1.
    Lower,
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// It stops the activity and says what time remains.
    Stop(Time),
    /// It takes so many points (3, 6 or 10) times the degree to which it holds.
    Caution(f64),
}

/// The time that a stop leaves open, from mild to strict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Time {
    /// Preparing may begin now.
    PrepareNow,
    /// After something else.
    #[default]
    Later,
    /// Not in the present state of things.
    NotNow,
}

impl Time {
    /// All times, from mild to strict.
    pub const ALL: [Self; 3] = [Self::PrepareNow, Self::Later, Self::NotNow];

    /// The name as it is written in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PrepareNow => "prepare-now",
            Self::Later => "later",
            Self::NotNow => "not-now",
        }
    }
}
