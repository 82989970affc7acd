//! What can be organised, what it claims to bring about, and what it takes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Phase;
use crate::{ActivityId, ElementId, GoalId, QuestionId, SituationId};

/// A means that activities cost, supplied by the answer to a question: step 4 supplies what demands 4 or less.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mean {
    /// The question whose answer supplies it.
    pub question: QuestionId,
    /// Minus points for each step that it is known to be short.
    pub per_step: f64,
    /// How many steps short it cannot be had, so that the activity must be prepared first.
    pub stop_from: u8,
    /// What each step comes to, where what several activities take adds up (money). Empty: the largest counts (hands).
    pub amounts: Vec<f64>,
}

/// A step of a means that is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demand {
    /// The means.
    pub mean: QuestionId,
    /// The step, counted from 1, that suffices.
    pub step: u8,
}

/// Something to organise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Its name.
    pub id: ActivityId,
    /// What sort of thing it is.
    pub kind: Kind,
    /// How it stands to each phase.
    pub phases: BTreeMap<Phase, PhaseFit>,
    /// What it may bring about.
    pub claims: Vec<Claim>,
    /// The working elements it has by nature.
    pub nature: Vec<ElementId>,
    /// The working elements it can have by a design measure.
    pub measures: Vec<Measure>,
    /// Situations that it fits, besides those whose approach names it.
    pub fits: Vec<SituationId>,
    /// What it is impossible without.
    pub requires: Vec<Requirement>,
    /// What it costs.
    pub demands: Vec<Demand>,
    /// The assets it leans on: questions with ready steps.
    pub assets: Vec<QuestionId>,
}

/// The sort of activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Light, low-threshold meeting.
    Light,
    /// Doing something together.
    Doing,
    /// Talking about what matters.
    Talk,
    /// Within one's own circle.
    OwnCircle,
    /// For safety and against nuisance.
    Safety,
    /// About say, trust and how things are decided.
    Process,
    /// Practical and personal help.
    Support,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] =
        [Self::Light, Self::Doing, Self::Talk, Self::OwnCircle, Self::Safety, Self::Process, Self::Support];

    /// The name as it is written in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Doing => "doing",
            Self::Talk => "talk",
            Self::OwnCircle => "own-circle",
            Self::Safety => "safety",
            Self::Process => "process",
            Self::Support => "support",
        }
    }
}

/// How an activity stands to a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhaseFit {
    /// It fits.
    Fits,
    /// It asks care.
    WithCare,
    /// A stop.
    NotNow,
    /// Nothing asks for it yet; no stop.
    NotNeededYet,
}

/// That an activity brings about a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The goal.
    pub goal: GoalId,
    /// Whether it is what the activity is for.
    pub aim: Aim,
    /// How well it is borne out.
    pub grade: Grade,
}

/// How much of a goal an activity aims at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aim {
    /// This is what it is for.
    Wholly,
    /// It contributes.
    Partly,
}

/// How well a claim is borne out, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// Studies found no effect, or harm: the claim counts for nothing.
    Against,
    /// Practice stories, or the organiser's own survey.
    ExperienceOnly,
    /// Studies disagree.
    Mixed,
    /// Not studied itself; rests on a tested mechanism.
    SoundIdea,
    /// Before and after, or an outside evaluation without control.
    FirstSigns,
    /// At least one controlled study on this kind of activity, with benefit.
    Fair,
    /// A meta-analysis or several experiments on this kind of activity.
    Strong,
}

impl Grade {
    /// All grades from best to worst, as a reader looks for them.
    pub const ALL: [Self; 7] =
        [Self::Strong, Self::Fair, Self::FirstSigns, Self::SoundIdea, Self::ExperienceOnly, Self::Mixed, Self::Against];

    /// The name as it is written in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Against => "against",
            Self::ExperienceOnly => "experience-only",
            Self::Mixed => "mixed",
            Self::SoundIdea => "sound-idea",
            Self::FirstSigns => "first-signs",
            Self::Fair => "fair",
            Self::Strong => "strong",
        }
    }
}

/// A working element that comes by design.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The element.
    pub element: ElementId,
    /// The means that the measure itself takes.
    pub needs: Vec<Demand>,
}

/// A question without which, answered so, an activity does not apply.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// The question.
    pub question: QuestionId,
    /// The steps, counted from 1, at which the activity does not apply.
    pub without: Vec<u8>,
}
