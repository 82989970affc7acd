//! Activities, their kinds, and what they claim, cost and need.

use matching::model::{Aim, Grade, Kind, PhaseFit};
use matching::{ActivityId, ElementId, GoalId, QuestionId, SituationId};
use serde::Deserialize;

use super::{ConditionId, RiskId, SourceId, Text};
use crate::reading::{record, words};

record! {
    /// A sort of activity, and what holds for all of it.
    pub struct KindText = "Kind" {
        /// Which kind.
        pub id: Kind,
        /// Its name.
        pub name: Text,
        /// What it is.
        pub description: Text,
        /// What holds for every activity of this kind.
        pub holds: Vec<Text>,
    }
}

/// Who can start an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after who it is")]
pub enum Starter {
    Resident,
    Professional,
    Municipality,
}

/// How far an activity reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after how far it reaches")]
pub enum Scale {
    Stairwell,
    Street,
    Neighbourhood,
    District,
}

/// Whether an activity takes place online.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Online {
    /// It cannot.
    No,
    /// It can.
    CanBe,
    /// It does.
    Yes,
}

record! {
    /// Something to organise.
    pub struct Activity = "Activity" {
        /// Its name.
        pub name: Text,
        /// What it is and what happens.
        pub summary: Text,
        /// Everyday words by which people look for it. Searched, never shown.
        pub also: Option<Text> = None,
        /// What sort of thing it is.
        pub kind: Kind,
        /// How it stands to each phase.
        pub phases: PhaseFits,
        /// Who can start it.
        pub started_by: Vec<Starter>,
        /// Whether it takes place online.
        pub online: Online,
        /// How many people at one time, from and to. A rule of thumb.
        pub group: (u32, u32),
        /// How often, and for how long.
        pub rhythm: Text,
        /// How far it reaches: each of these works.
        pub scale: Vec<Scale>,
        /// What place it needs.
        pub place: Text,
        /// Who helps to carry it.
        pub partners: Vec<Text>,
        /// What changes online; only where it can take place there.
        pub online_how: Option<Text> = None,
        /// What may follow it.
        pub next: Vec<Next>,
        /// What it may bring about.
        pub claims: Vec<Claim>,
        /// The working elements it has by nature.
        pub nature: Vec<ElementId>,
        /// Those it can have by a design measure.
        pub measures: Vec<Measure>,
        /// Situations that it fits besides those whose approach names it.
        pub fits: Vec<SituationId>,
        /// What it is impossible without.
        pub requires: Vec<Requirement> = Vec::new(),
        /// What it costs. A rule of thumb.
        pub needs: Needs,
        /// Who carries it: who is required, and apart from that who is welcome. A rule of thumb.
        pub hands: Option<Hands> = None,
        /// What helps when it stands ready.
        pub assets: Vec<QuestionId>,
        /// What must be in place.
        pub conditions: Vec<ConditionId>,
        /// What goes wrong with it, and the measure against it.
        pub risks: Vec<RiskMeasure>,
        /// Who is easily left out, and what to do about it.
        pub left_out: Text,
        /// How it is done, in order.
        pub how: Vec<Text>,
        /// How many of these steps come before it begins, and how many while it lasts; the others come after it.
        pub moments: Option<(u32, u32)> = None,
        /// What cannot be promised.
        pub cannot: Text,
    }
}

record! {
    /// An activity that may follow another.
    pub struct Next = "Next" {
        /// The activity.
        pub activity: ActivityId,
        /// When it is time for it.
        pub when: Text,
    }
}

record! {
    /// How an activity stands to each phase.
    pub struct PhaseFits = "Phases" {
        /// While it is calm.
        pub calm: PhaseFit,
        /// In unease.
        pub unease: PhaseFit,
        /// In tension.
        pub tension: PhaseFit,
        /// After or during incidents.
        pub incidents: PhaseFit,
    }
}

record! {
    /// That an activity brings about a goal, and how well that is borne out.
    pub struct Claim = "Claim" {
        /// The goal.
        pub goal: GoalId,
        /// Whether it is what the activity is for.
        pub aim: Aim,
        /// How well it is borne out.
        pub grade: Grade,
        /// The tested mechanism that it rests on, where the activity itself was not studied.
        pub rests_on: Option<ElementId> = None,
        /// Where this is found.
        pub sources: Vec<SourceId>,
        /// What was found, where, and what it does not prove.
        pub note: Option<Text> = None,
    }
}

record! {
    /// A design measure that brings a working element.
    pub struct Measure = "Measure" {
        /// The element.
        pub element: ElementId,
        /// What to do.
        pub how: Text,
        /// The means that the measure itself takes.
        pub needs: Vec<Need> = Vec::new(),
    }
}

record! {
    /// A step of a means.
    pub struct Need = "Need" {
        /// The means.
        pub mean: QuestionId,
        /// The step that suffices.
        pub step: u8,
    }
}

record! {
    /// What an activity costs, as steps of the questions about means.
    pub struct Needs = "Needs" {
        /// How many people carry it.
        pub hands: u8,
        /// What money it takes.
        pub money: u8,
        /// How long before it can begin.
        pub lead_time: u8,
    }
}

record! {
    /// Who carries an activity, as roles.
    pub struct Hands = "Hands" {
        /// Without whom it does not go on. As many as the step of its needs says.
        pub required: Text,
        /// Who makes it easier or better, and may be missed.
        pub welcome: Text,
    }
}

record! {
    /// What an activity is impossible without.
    pub struct Requirement = "Requirement" {
        /// The question.
        pub question: QuestionId,
        /// The options, or the numbers of the steps, at which the activity does not apply.
        pub without: Vec<String>,
    }
}

record! {
    /// A risk of an activity, and the measure against it.
    pub struct RiskMeasure = "RiskMeasure" {
        /// The risk.
        pub risk: RiskId,
        /// The measure.
        pub measure: Text,
    }
}

words! { Kind, PhaseFit, Aim, Grade, Starter, Scale, Online }
