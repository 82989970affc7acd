//! What the things of a knowledge base do for one another: which activities serve a situation, a goal, a phase.

use matching::model::{Grade, Kind, Phase, PhaseFit};
use matching::{ActivityId, GoalId, SituationId};

use crate::Knowledge;
use crate::things::Activity;

/// How an activity stands to a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serves {
    /// Its approach names it.
    Named,
    /// It fits.
    Fits,
    /// It is to be avoided.
    Avoid,
}

impl Serves {
    /// The name as it is written in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Fits => "fits",
            Self::Avoid => "avoid",
        }
    }
}

impl Knowledge {
    /// How an activity stands to a situation; `None`: it is neither named nor fits, and is not to be avoided.
    pub fn serves(&self, activity: &ActivityId, situation: &SituationId) -> Option<Serves> {
        let one = self.situations.get(situation)?;
        let fits = || self.activities.get(activity).is_some_and(|one| one.fits.contains(situation));
        if one.unfit.iter().any(|fit| fit.activity == *activity) {
            Some(Serves::Avoid)
        } else if one.approach.iter().any(|fit| fit.activity == *activity) {
            Some(Serves::Named)
        } else {
            fits().then_some(Serves::Fits)
        }
    }

    /// The activities that stand so to a situation.
    pub fn serving(&self, situation: &SituationId, serves: Serves) -> impl Iterator<Item = &ActivityId> {
        self.activities.keys().filter(move |id| self.serves(id, situation) == Some(serves))
    }

    /// The kinds of the activities that its approach names or that fit it, each once.
    pub fn serving_kinds(&self, situation: &SituationId) -> Vec<Kind> {
        let served = self.serving(situation, Serves::Named).chain(self.serving(situation, Serves::Fits));
        let mut kinds: Vec<Kind> = served.filter_map(|id| Some(self.activities.get(id)?.kind)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// How well it is borne out that an activity brings a goal about; `None`: it does not claim to.
    pub fn grade(&self, activity: &ActivityId, goal: &GoalId) -> Option<Grade> {
        let claims = &self.activities.get(activity)?.claims;
        claims.iter().find(|claim| claim.goal == *goal).map(|claim| claim.grade)
    }

    /// The activities that stand so to a phase.
    pub fn in_phase(&self, phase: Phase, fit: PhaseFit) -> impl Iterator<Item = &ActivityId> {
        self.activities.iter().filter(move |(_, one)| one.phase_fit(phase) == fit).map(|(id, _)| id)
    }
}

impl Activity {
    /// How it stands to a phase.
    pub fn phase_fit(&self, phase: Phase) -> PhaseFit {
        match phase {
            Phase::Calm => self.phases.calm,
            Phase::Unease => self.phases.unease,
            Phase::Tension => self.phases.tension,
            Phase::Incidents => self.phases.incidents,
        }
    }
}
