//! What follows from a profile: values to be shown, with everything needed to follow them back to an answer.

use crate::model::{Grade, Phase, Time};
use crate::presence::Presence;
pub use crate::stops::Stops;
use crate::tally::Basis;
use crate::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};

/// What follows from a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The phase, as far as it is known.
    pub phase: PhaseGuess,
    /// All situations, the strongest first.
    pub situations: Vec<SituationDegree>,
    /// What the neighbourhood asks for: every pair of source and goal with its share of the whole, the largest first. Sums to 1.
    pub needs: Vec<Need>,
    /// Whether anything may be advised yet.
    pub readiness: Readiness,
    /// Every activity: the ranked ones in order, then those that ask more than they give, then the stopped, then those that do not apply.
    pub candidates: Vec<Candidate>,
    /// How many draws were taken: 1 where everything that counts is known.
    pub draws: usize,
    pub(crate) basis: Basis,
}

impl Advice {
    /// The activities in the ranking, best first; empty until something may be advised.
    pub fn ranked(&self) -> impl Iterator<Item = &Candidate> {
        let ready = self.readiness == Readiness::Ready;
        self.candidates.iter().filter(move |candidate| ready && candidate.rank.is_some())
    }

    /// Whether there is a ranking in which no activity reaches so many points: organising something is not the answer here.
    pub fn nothing_answers(&self, least: f64) -> bool {
        self.readiness == Readiness::Ready && !self.ranked().any(|one| one.at_best >= least)
    }

    /// The candidate of an activity.
    pub fn candidate(&self, activity: &ActivityId) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.activity == *activity)
    }
}

/// The phase, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseGuess {
    /// The highest phase that holds in half of the draws; `None` while nothing that a phase rests on was answered.
    pub said: Option<Phase>,
    /// The highest phase above it that holds in a tenth of the draws.
    pub perhaps: Option<Phase>,
    /// The phase as the user sees it, where given.
    pub own: Option<Phase>,
    /// The given answers that make the said phase certain.
    pub because: Vec<QuestionId>,
}

impl PhaseGuess {
    /// The phase that fit and need follow: the user's own, else the said one.
    pub fn leading(&self) -> Option<Phase> {
        self.own.or(self.said)
    }
}

/// How strongly a situation is present.
#[derive(Clone, Debug, PartialEq)]
pub struct SituationDegree {
    /// The situation.
    pub situation: SituationId,
    /// Its mean degree over the draws, 0..1.
    pub degree: f64,
    /// Whether given answers alone make it show.
    pub shows: bool,
    /// The given answers that speak for it, the strongest first.
    pub because: Vec<QuestionId>,
}

/// Where a need comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A situation.
    Situation(SituationId),
    /// The phase itself.
    Phase(Phase),
    /// What the people wish.
    Wish,
}

/// A share of what the neighbourhood asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Where it comes from.
    pub origin: Origin,
    /// What it asks for.
    pub goal: GoalId,
    /// How much of the whole, 0..1.
    pub share: f64,
}

/// Whether anything may be advised yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// There is a ranking.
    Ready,
    /// These safety questions were not asked yet.
    SafetyOpen(Vec<QuestionId>),
    /// No situation shows, and these core signals were not gone through: look and listen.
    NothingShows(Vec<QuestionId>),
}

/// One activity, weighed.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The activity.
    pub activity: ActivityId,
    /// Whether it is in or out.
    pub standing: Standing,
    /// First and last place among its equals, counted from 1; `None` outside the ranking. To be shown only through
    /// [`Advice::ranked`]: until something may be advised it rests on priors.
    pub rank: Option<(usize, usize)>,
    /// Points without any measure.
    pub as_it_is: f64,
    /// Points with the measures that were chosen.
    pub as_chosen: f64,
    /// Points with every measure that the means allow: the sum of its [`Advice::lines`].
    pub at_best: f64,
    /// 5th and 95th percentile of the points at best: what the answers leave open.
    pub range: (f64, f64),
    /// The chance to stand among the first; 0..1.
    pub chance: f64,
    /// How well its main claim here is borne out; `None` where nothing here asks for what it claims.
    pub grade: Option<Grade>,
    /// Stops that hold, in some or in enough draws, the strictest first.
    pub stops: Stops,
    /// Open questions that could stop it and must be found out first.
    pub find_out_first: Vec<QuestionId>,
}

/// Whether an activity is in or out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In the ranking.
    Ranked,
    /// More minus than plus.
    AsksMore,
    /// Out, with the time that remains.
    Stopped(Time),
    /// Something that it is impossible without is not there.
    DoesNotApply,
}

/// One line of the sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Why.
    pub reason: Reason,
    /// Mean points over the draws; minus points are negative.
    pub points: f64,
}

/// Why a line adds or takes points.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It answers to a need.
    Need(Origin, GoalId),
    /// An asset stands ready that it leans on.
    Asset(QuestionId),
    /// A caution holds.
    Caution(RuleId),
    /// The phase asks care.
    PhaseWithCare,
    /// It was tried here and did not work.
    Tried,
    /// A means is known to be short.
    ShortMean(QuestionId),
}

/// What keeps an activity from being held now.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Why.
    pub cause: StopCause,
    /// The time that remains.
    pub time: Time,
    /// The share of the draws in which it holds; 1 for a safety rule that fires.
    pub share: f64,
}

/// Why an activity is stopped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopCause {
    /// A rule.
    Rule(RuleId),
    /// It does not fit the phase.
    Phase(Phase),
    /// A means cannot be had.
    Mean(QuestionId),
}

/// How an activity reaches one goal: its best route, element by element.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The goal.
    pub goal: GoalId,
    /// The elements of the route with their weights, and whether the activity has them.
    pub elements: Vec<(ElementId, f64, Presence)>,
}
