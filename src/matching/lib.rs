//! The decision model of Wijkverbinder: from answers about a neighbourhood to ranked activities.
//!
//! It is additive and reproducible: every point of a score belongs to one reason and one goal, and the lines add up to the
//! score. It knows ids and numbers alone; what they are called, and by which study they are borne, is the business of
//! whoever calls it. Start reading at [`Model`] (what is known about activities), [`Profile`] (what is known about one
//! neighbourhood) and [`Matcher::advise`] (what follows).
//!
//! **Invariant: the same everywhere.** Scores use only addition, subtraction, multiplication, division and comparison, in a
//! fixed order, over draws made from the questions' ids alone: no files, clock, threads, environment or randomness from outside.
//!
//! **Invariant: advising never fails.** What is wrong with a model is found once, by [`check::defects`]; an answer that does
//! not fit its question counts as not given.

pub mod advice;
pub mod answer;
pub mod check;
mod column;
mod condition;
mod draws;
mod ids;
pub mod inquiry;
mod matcher;
pub mod model;
mod numbers;
mod outlook;
mod presence;
pub mod profile;
mod ranking;
pub mod rounding;
mod sight;
mod situation;
mod standing;
mod survey;
mod table;
mod tally;
mod weigh;

pub use advice::Advice;
pub use answer::Answer;

pub use ids::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};
pub use inquiry::Inquiry;
pub use matcher::Matcher;
pub use model::Model;
pub use presence::Presence;
pub use profile::Profile;
