//! The things of a knowledge base as they stand in its files: the model's values with texts and sources.
//!
//! One file per kind of thing or close group; what they share stands here.

mod activity;
mod care;
mod evaluation;
mod goal;
mod guide;
mod numbers;
mod phase;
mod question;
mod rule;
mod situation;
mod source;
mod term;
mod text;

use std::fmt;

use matching::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};
use serde::{Deserialize, Serialize};

use crate::fault::ThingKind;
use crate::reading::{Raw, Read, Reading, record};

pub use activity::{
    Activity, Claim, Hands, KindText, Measure, Need, Needs, Next, Online, PhaseFits, Requirement, RiskMeasure, Scale,
    Starter,
};
pub use care::{Precondition, Referral, Risk};
pub use evaluation::{Evaluation, Form, Item, Moment};
pub use goal::{Element, Goal, Route, RouteElement};
pub use guide::{Guide, Section};
pub use numbers::{MeanNumbers, ModelNumbers};
pub use phase::{Firm, PhaseGoal, PhaseText};
pub use question::{Group, Question, QuestionKind, Trouble};
pub use rule::Rule;
pub use situation::{Fit, Signal, Situation, SituationGoal};
pub use source::{Extent, Source, SourceKind};
pub use term::Term;
pub use text::Text;

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(String);

        impl $name {
            /// The name as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(name: String) -> Self {
                Self(name)
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// Names a [`Source`].
    SourceId;
    /// Names a [`Precondition`].
    ConditionId;
    /// Names a [`Risk`].
    RiskId;
    /// Names a [`Referral`].
    ReferralId;
    /// Names a [`Guide`].
    GuideId;
    /// Names an [`Evaluation`].
    EvaluationId;
    /// Names a [`Term`].
    TermId;
}

record! {
    /// One thing that is said, and where it is found.
    pub struct Point = "Point" {
        /// What is said.
        pub text: Text,
        /// Where this is found; none: a judgement.
        pub sources: Vec<SourceId> = Vec::new(),
        /// Whether it names a number that is a rule of thumb.
        pub thumb: bool = false,
    }
}

/// Names mention the thing that must define them.
macro_rules! mentions {
    ($($type:ident => $kind:ident),* $(,)?) => {$(
        impl Read for $type {
            fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
                let name = String::read(raw, reading)?;
                reading.mention(ThingKind::$kind, &name, raw);
                Some(name.into())
            }
        }
    )*};
}

mentions! {
    QuestionId => Question, SituationId => Situation, GoalId => Goal, ElementId => Element, ActivityId => Activity,
    RuleId => Rule, SourceId => Source, ConditionId => Condition, RiskId => Risk, ReferralId => Referral,
    TermId => Term,
}
