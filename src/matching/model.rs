//! What is known about activities and neighbourhoods in general: the numbers of a knowledge base.
//!
//! Plain values. [`crate::check::defects`] says what is wrong with them; [`crate::Matcher::new`] makes them ready for use.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};

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

/// The numbers that hold for everything. Judgement, except where a field names a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constants {
    /// The part of a raw degree that is everyday friction and counts as nought; 0..1.
    pub threshold: f64,
    /// How far the strongest core signal carries a situation alone; 0..1.
    pub core_share: f64,
    /// What a claim is worth with no working element realised, as a share of its whole; 0..1.
    pub claim_floor: f64,
    /// What an element that comes by a measure is worth beside one by nature; 0..1.
    pub by_measure: f64,
    /// What a goal aimed at in part is worth beside one aimed at wholly; 0..1.
    pub partly: f64,
    /// Fit of an activity that the approach of a situation names; 0..1.
    pub fit_named: f64,
    /// Fit of an activity that fits a situation; 0..1.
    pub fit_fits: f64,
    /// Fit of an activity that is neither named, fitting nor to avoid; 0..1.
    pub fit_neither: f64,
    /// The need that the phase lends of its own, beside the precedence times degree of the situations.
    pub phase_need: f64,
    /// Fit with a phase that asks care; 0..1.
    pub phase_with_care: f64,
    /// The share of the need that wishes take; 0..1.
    pub wish_share: f64,
    /// Points for an asset that stands ready and that the activity leans on.
    pub asset_points: f64,
    /// Most points for assets together.
    pub asset_most: f64,
    /// Minus points in a phase that asks care.
    pub with_care_points: f64,
    /// Minus points for an activity that was tried here and did not work.
    pub tried_points: f64,
    /// Activities less than so many points apart are equal.
    pub equal_points: f64,
    /// How many activities stand in front.
    pub first: usize,
    /// The share of the draws in which a stop takes an activity out; 0..1.
    pub stop_share: f64,
    /// The share of the draws from which an open question must be found out first; 0..1.
    pub find_out_share: f64,
    /// The share of the draws in which a phase holds that is said; 0..1.
    pub phase_said: f64,
    /// The share of the draws in which a phase holds that is "perhaps"; 0..1.
    pub phase_perhaps: f64,
    /// The degree, by given answers alone, from which a situation shows; 0..1.
    pub shows: f64,
    /// The share of the core signals that must be truly answered before "none shows" is believed; 0..1.
    pub gone_through: f64,
    /// The most that the degrees of all situations may sum to when nothing is answered.
    pub phantoms: f64,
    /// Where a ticked core signal lies, from the healthy to the troubled end of five steps; sums to 1.
    pub ticked: [f64; 5],
    /// Where an unticked core signal lies once the list was gone through; sums to 1.
    pub not_ticked: [f64; 5],
    /// The mean of which fewer is better between equals (hands).
    pub fewer_first: Option<QuestionId>,
    /// The share of the draws in which the same must be first before enough is known; 0..1.
    pub sure: f64,
    /// What a question must move before it is said to move anything.
    pub noise: f64,
    /// How many weightings show what the judgement leaves open.
    pub weightings: usize,
    /// The least by which a weighting multiplies a number; up to 1.
    pub least_factor: f64,
    /// The most by which a weighting multiplies a number; from 1.
    pub most_factor: f64,
    /// How many activities a short list holds.
    pub short_list: usize,
    /// How many of one kind a short list holds.
    pub per_kind: usize,
    /// The share of the need from which a situation has an activity of its own in the short list; 0..1.
    pub situation_share: f64,
    /// How many activities a programme holds.
    pub programme: usize,
    /// From how many activities with the most points a programme is made.
    pub programme_from: usize,
    /// When people are said to agree.
    pub agreement: Agreement,
}

/// When a group is said to agree, to be in two camps, or to have a few who see it very differently. Judgement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// How many must have voted before anything is said.
    pub voters: u32,
    /// The consensus from which they agree; 0..1.
    pub agree: f64,
    /// The share of the votes that each of two camps has at least; 0..1.
    pub camp_share: f64,
    /// How many steps the means of two camps lie apart at least.
    pub camps_apart: f64,
    /// The share of the votes that a few have at most; 0..1.
    pub few_share: f64,
    /// How many steps from the median those few stand at least.
    pub few_apart: u8,
}

impl Default for Agreement {
    fn default() -> Self {
        Self { voters: 5, agree: 0.7, camp_share: 0.3, camps_apart: 2.0, few_share: 0.2, few_apart: 3 }
    }
}

impl Default for Constants {
    fn default() -> Self {
        Self {
            threshold: 0.3,
            core_share: 0.9,
            claim_floor: 0.4,
            by_measure: 0.8,
            partly: 0.5,
            fit_named: 1.0,
            fit_fits: 0.7,
            fit_neither: 0.3,
            phase_need: 0.05,
            phase_with_care: 0.3,
            wish_share: 0.25,
            asset_points: 3.0,
            asset_most: 6.0,
            with_care_points: 4.0,
            tried_points: 6.0,
            equal_points: 5.0,
            first: 3,
            stop_share: 0.5,
            find_out_share: 0.1,
            phase_said: 0.5,
            phase_perhaps: 0.1,
            shows: 0.15,
            gone_through: 0.5,
            phantoms: 0.6,
            ticked: [0.0, 0.0, 0.25, 0.5, 0.25],
            not_ticked: [0.7, 0.2, 0.1, 0.0, 0.0],
            fewer_first: None,
            sure: 0.95,
            noise: 0.005,
            weightings: 256,
            least_factor: 0.8,
            most_factor: 1.25,
            short_list: 5,
            per_kind: 2,
            situation_share: 0.15,
            programme: 3,
            programme_from: 40,
            agreement: Agreement::default(),
        }
    }
}

/// One thing that can be observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// How likely each step is in any neighbourhood; as many entries as steps, summing to 1. Judgement.
    pub prior: Vec<f64>,
    /// The end of the scale where trouble lies, if either.
    pub trouble: Option<End>,
    /// Whether nothing may be advised before it was asked.
    pub safety: bool,
    /// The steps, counted from 1, at which this asset stands ready. Empty: it is no asset.
    pub ready: Vec<u8>,
}

impl Question {
    /// How many steps or options it has.
    pub fn steps(&self) -> usize {
        self.prior.len()
    }
}

/// An end of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// Step 1.
    Low,
    /// The last step.
    High,
}

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

/// A recognisable state of a neighbourhood, present to a degree 0..1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    /// Its name.
    pub id: SituationId,
    /// How much it weighs beside others (1, 1.5 or 2): safety before the rest.
    pub precedence: f64,
    /// What speaks for it.
    pub signals: Vec<Signal>,
    /// The goals it asks for, with urgencies that sum to 1.
    pub goals: Vec<(GoalId, f64)>,
    /// The activities that its approach names.
    pub approach: Vec<ActivityId>,
    /// The activities to avoid in it.
    pub avoid: Vec<ActivityId>,
}

/// How strongly the steps of one question speak for a situation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    /// The question.
    pub question: QuestionId,
    /// What the signal does.
    pub role: Role,
    /// Per step, 0..1.
    pub values: Vec<f64>,
    /// Its weight in the mean; not used for a required signal.
    pub weight: f64,
}

/// What a signal does for its situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Decisive alone.
    Core,
    /// Counts in the mean.
    Supporting,
    /// Without it there is no such situation, however strong the rest.
    Required,
}

/// What an activity may bring about, and the routes along which it is reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// Its name.
    pub id: GoalId,
    /// Ways to it, each a set of working elements with weights that sum to 1.
    pub routes: Vec<Route>,
}

/// One way to a goal: working elements with weights that sum to 1.
pub type Route = Vec<(ElementId, f64)>;

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
