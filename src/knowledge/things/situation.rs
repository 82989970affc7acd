//! Situations: recognisable states of a neighbourhood, and their approach.

use matching::model::Role;
use matching::{ActivityId, GoalId, QuestionId};

use super::{Point, ReferralId, SourceId, Text};
use crate::reading::{record, words};

record! {
    /// A recognisable state of a neighbourhood.
    pub struct Situation = "Situation" {
        /// Its name.
        pub name: Text,
        /// What one sees.
        pub description: Text,
        /// Everyday words by which people look for it. Searched, never shown.
        pub also: Option<Text> = None,
        /// How much it weighs beside others.
        pub precedence: f64,
        /// What speaks for it.
        pub signals: Vec<Signal>,
        /// The goals it asks for.
        pub goals: Vec<SituationGoal>,
        /// What to find out first.
        pub find_out: Vec<Text>,
        /// What to do first.
        pub do_first: Vec<Text>,
        /// What to leave.
        pub avoid: Vec<Text>,
        /// Whom to involve.
        pub involve: Vec<Text>,
        /// The activities that its approach names.
        pub approach: Vec<Fit>,
        /// The activities that are to be avoided in it.
        pub unfit: Vec<Fit> = Vec::new(),
        /// Whether to refer or to act first is the answer, and not to organise something.
        pub refer: bool = false,
        /// What a municipality can provide.
        pub support: Vec<Point> = Vec::new(),
        /// Who helps.
        pub referrals: Vec<ReferralId> = Vec::new(),
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// How strongly the steps of one question speak for a situation.
    pub struct Signal = "Signal" {
        /// The question.
        pub question: QuestionId,
        /// What the signal does.
        pub role: Role,
        /// Per step, 0..1.
        pub values: Vec<f64>,
        /// Its weight in the mean.
        pub weight: f64 = 0.0,
    }
}

record! {
    /// A goal that a situation asks for.
    pub struct SituationGoal = "SituationGoal" {
        /// The goal.
        pub goal: GoalId,
        /// How urgent it is, as a share of 1.
        pub urgency: f64,
    }
}

record! {
    /// Why an activity fits a situation, or does not.
    pub struct Fit = "Fit" {
        /// The activity.
        pub activity: ActivityId,
        /// Why.
        pub reason: Text,
        /// Where this is found; none: a rule of thumb.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

words! { Role }
