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
//!
//! # What can be asked
//!
//! | question | answer |
//! | --- | --- |
//! | what follows from these answers | [`Matcher::advise`] -> [`Advice`], and [`Advice::lines`] for the sum of one activity |
//! | what to ask next, or once more and more precisely, and is enough known | [`Matcher::inquiry`] -> [`Inquiry`] |
//! | would other weights give the same | [`Matcher::weightings`] -> [`holds::Weightings`] |
//! | what would change it | [`Matcher::what_if`] -> [`WhatIf`] |
//! | what to talk about, what on Monday | [`Matcher::short_list`] -> [`ShortList`] |
//! | what together, one after the other | [`Matcher::programme`] -> [`Programme`] |
//! | what does that which runs already lack | [`Matcher::running`] -> [`Running`] |
//! | where does a group agree, and does it matter | [`group::consensus`], [`Matcher::disagreement`], [`Matcher::first_of_each`] |
//!
//! # A neighbourhood worked out by hand
//!
//! One question, "how much contact is there", from 1 (hardly any) to 5. One situation, "side by side", with that question as
//! its only signal, decisive alone: the steps speak for it by 1, 0.75, 0.25, 0 and 0. It asks for one goal, "meet", which is
//! reached by being "light" (0.6) and "safe" (0.4). Somebody answers step 2.
//!
//! 1. Degree: `raw = max(mean, 0.9 * core) = max(0.75, 0.9 * 0.75) = 0.75`; `d = (0.75 - 0.3) / (1 - 0.3) = 9/14`.
//! 2. Need: the situation weighs `1 * 9/14`, the phase lends `0.05`. The situation makes up `(9/14) / (9/14 + 0.05) = 90/97` of
//!    what is asked for; the phase's 7/97 asks for "heard", to which nothing here answers.
//! 3. Claim: a coffee morning is light by nature and can be made safe by a host, a measure. As it is: `0.4 + 0.6 * 0.6 = 0.76`;
//!    at best: `0.4 + 0.6 * (0.6 + 0.4 * 0.8) = 0.952`.
//! 4. Points: the approach names it, so that it fits wholly: `100 * 90/97 * 1 * 0.76`, about 70.5, as it is, and
//!    `100 * 90/97 * 1 * 0.952`, about 88.3, at best. One line, one reason, one goal.
//!
//! ```
//! use std::collections::BTreeMap;
//! use matching::advice::{Origin, Readiness, Reason};
//! use matching::model::*;
//! use matching::{Answer, Matcher, Model, Profile};
//!
//! let model = Model {
//!     constants: Constants::default(),
//!     questions: vec![Question {
//!         id: "contact".into(),
//!         prior: vec![0.02, 0.06, 0.32, 0.4, 0.2],
//!         trouble: Some(End::Low),
//!         safety: false,
//!         ready: vec![],
//!     }],
//!     phases: Phase::ALL
//!         .map(|phase| (phase, PhaseModel { firm: vec![], goals: vec![("heard".into(), 1.0)], stop: Time::Later }))
//!         .into(),
//!     situations: vec![Situation {
//!         id: "side-by-side".into(),
//!         precedence: 1.0,
//!         signals: vec![Signal {
//!             question: "contact".into(),
//!             role: Role::Core,
//!             values: vec![1.0, 0.75, 0.25, 0.0, 0.0],
//!             weight: 1.0,
//!         }],
//!         goals: vec![("meet".into(), 1.0)],
//!         approach: vec!["coffee".into()],
//!         avoid: vec![],
//!     }],
//!     goals: vec![
//!         Goal { id: "meet".into(), routes: vec![vec![("light".into(), 0.6), ("safe".into(), 0.4)]] },
//!         Goal { id: "heard".into(), routes: vec![vec![("fair".into(), 1.0)]] },
//!     ],
//!     means: vec![],
//!     activities: vec![Activity {
//!         id: "coffee".into(),
//!         kind: Kind::Light,
//!         phases: Phase::ALL.map(|phase| (phase, PhaseFit::Fits)).into(),
//!         claims: vec![Claim { goal: "meet".into(), aim: Aim::Wholly, grade: Grade::FirstSigns }],
//!         nature: vec!["light".into()],
//!         measures: vec![Measure { element: "safe".into(), needs: vec![] }],
//!         fits: vec![],
//!         requires: vec![],
//!         demands: vec![],
//!         assets: vec![],
//!     }],
//!     rules: vec![],
//! };
//! assert!(matching::check::defects(&model).is_empty());
//!
//! let matcher = Matcher::new(model);
//! let profile = Profile { answers: BTreeMap::from([("contact".into(), Answer::Step(2))]), ..Profile::default() };
//! let advice = matcher.advise(&profile);
//!
//! let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found} instead of {expected}");
//! assert_eq!((advice.readiness, advice.draws), (Readiness::Ready, 1));
//! near(advice.situations[0].degree, 9.0 / 14.0);
//! near(advice.needs[0].share, 90.0 / 97.0);
//! near(advice.candidates[0].as_it_is, 100.0 * 90.0 / 97.0 * 0.76);
//! near(advice.candidates[0].at_best, 100.0 * 90.0 / 97.0 * 0.952);
//!
//! let advice = matcher.advise(&profile);
//! let lines = advice.lines(&matcher, &"coffee".into());
//! assert_eq!(lines.len(), 1);
//! assert_eq!(lines[0].reason, Reason::Need(Origin::Situation("side-by-side".into()), "meet".into()));
//! ```
//!
//! # How the code reads
//!
//! `answer` and `draws` make steps of answers; `survey` says what the draws come to for the neighbourhood (`situation`, `condition`,
//! phase), `weigh` for the activities (`table` holds what claims are worth, `supply` what means come to), `outlook` holds both; `matcher`
//! and `plan` are what is known before any answer, laid out for that. `ranking`, `standing` and `tally`
//! make an advice of it. Everything else asks questions of that.

pub mod advice;
pub mod answer;
pub mod check;
mod column;
mod condition;
mod draws;
pub mod group;
pub mod holds;
mod ids;
pub mod inquiry;
mod likely;
mod matcher;
pub mod model;
mod numbers;
mod outlook;
mod plan;
mod presence;
pub mod profile;
pub mod programme;
mod ranking;
pub mod rounding;
pub mod running;
mod shares;
pub mod short_list;
mod sight;
mod situation;
mod standing;
mod stops;
mod supply;
mod survey;
mod table;
mod tally;
mod weigh;
pub mod what_if;

pub use advice::Advice;
pub use answer::Answer;

pub use ids::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};
pub use inquiry::Inquiry;
pub use matcher::Matcher;
pub use model::Model;
pub use presence::Presence;
pub use profile::Profile;
pub use programme::Programme;
pub use running::Running;
pub use short_list::ShortList;
pub use what_if::WhatIf;
