//! Rules and activities with their names looked up.

use std::collections::BTreeMap;

use crate::ElementId;
use crate::answer::{Belief, MOST_STEPS, Standing};
use crate::condition::Test;
use crate::model::{Activity, Aim, Effect, Grade, Model, Phase, PhaseFit, Time};
use crate::supply::DEMANDS;

#[derive(Debug)]
pub(crate) struct RulePlan {
    pub(crate) test: Test,
    pub(crate) safety: bool,
    /// The questions it asks after, itself or through situations.
    pub(crate) questions: Vec<usize>,
    /// The activities it concerns.
    pub(crate) concerns: Vec<usize>,
}

/// The activities to which a phase means something.
#[derive(Debug)]
pub(crate) struct PhasePlan {
    /// Of which it asks care.
    pub(crate) with_care: Vec<usize>,
    /// Which it stops, and the time that remains.
    pub(crate) not_now: Vec<usize>,
    pub(crate) stop: Time,
}

#[derive(Debug)]
pub(crate) struct ActivityPlan {
    /// How it stands to each phase, from calm.
    pub(crate) phases: [PhaseFit; 4],
    /// Claims that studies do not speak against.
    pub(crate) claims: Vec<ClaimPlan>,
    /// Per element whether it has it by nature, by which of its measures, or not.
    pub(crate) has: Vec<Has>,
    pub(crate) measures: Vec<MeasurePlan>,
    /// Rules that take points.
    pub(crate) cautions: Vec<usize>,
    /// Rules that stop, and the time that remains.
    pub(crate) stops: Vec<(usize, Time)>,
    /// Means: number in the model, question, step that suffices.
    pub(crate) demands: Vec<(usize, usize, u8)>,
    /// Questions of the assets it leans on, and how many the activities before it lean on together.
    pub(crate) assets: Vec<usize>,
    pub(crate) assets_from: usize,
    /// Questions without which, at these steps, it does not apply.
    pub(crate) requires: Vec<(usize, Vec<u8>)>,
    /// How many hands it takes, as a step of the means of which fewer is better.
    pub(crate) hands: u8,
}

#[derive(Debug)]
pub(crate) struct ClaimPlan {
    pub(crate) goal: usize,
    pub(crate) aim: f64,
    pub(crate) grade: Grade,
}

/// That an activity claims a goal, and studies do not speak against it.
#[derive(Clone, Debug)]
pub(crate) struct Claimed {
    pub(crate) activity: usize,
    pub(crate) grade: Grade,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Has {
    Nature,
    ByMeasure(usize),
    Not,
}

#[derive(Debug)]
pub(crate) struct MeasurePlan {
    pub(crate) element: ElementId,
    /// Questions of the means that it takes itself, with the step that suffices.
    pub(crate) needs: Vec<(usize, u8)>,
}

impl ActivityPlan {
    /// The questions that it asks after in every draw: means and assets.
    pub(crate) fn drawn(&self) -> impl Iterator<Item = usize> {
        self.demands.iter().map(|(_, question, _)| *question).chain(self.assets.iter().copied())
    }

    /// Looks everything up that an activity names; what nothing defines is left out.
    pub(crate) fn new(
        activity: &Activity,
        model: &Model,
        elements: &BTreeMap<ElementId, usize>,
        question: &impl Fn(&str) -> Option<usize>,
    ) -> Self {
        let constants = &model.constants;
        let rules = || model.rules.iter().enumerate().filter(|(_, rule)| rule.concerns(activity));
        let mut has = vec![Has::Not; elements.len()];
        for (at, measure) in activity.measures.iter().enumerate().rev() {
            has[elements[&measure.element]] = Has::ByMeasure(at);
        }
        activity.nature.iter().for_each(|element| has[elements[element]] = Has::Nature);
        Self {
            phases: Phase::ALL.map(|phase| activity.phases.get(&phase).copied().unwrap_or(PhaseFit::NotNeededYet)),
            claims: activity
                .claims
                .iter()
                .enumerate()
                // A second claim to the same goal is a defect of the model: the first counts.
                .filter(|(at, claim)| activity.claims[..*at].iter().all(|other| other.goal != claim.goal))
                .filter(|(_, claim)| claim.grade != Grade::Against)
                .filter_map(|(_, claim)| {
                    let aim = match claim.aim {
                        Aim::Wholly => 1.0,
                        Aim::Partly => constants.partly,
                    };
                    let goal = model.goals.iter().position(|goal| goal.id == claim.goal)?;
                    Some(ClaimPlan { goal, aim, grade: claim.grade })
                })
                .collect(),
            has,
            measures: activity
                .measures
                .iter()
                .map(|measure| MeasurePlan {
                    element: measure.element.clone(),
                    needs: measure
                        .needs
                        .iter()
                        .filter_map(|need| Some((question(need.mean.as_str())?, need.step)))
                        .collect(),
                })
                .collect(),
            cautions: rules()
                .filter_map(|(at, rule)| matches!(rule.effect, Effect::Caution(_)).then_some(at))
                .collect(),
            stops: rules()
                .filter_map(|(at, rule)| match rule.effect {
                    Effect::Stop(time) => Some((at, time)),
                    Effect::Caution(_) => None,
                })
                .collect(),
            demands: activity
                .demands
                .iter()
                .filter_map(|demand| {
                    let mean = model.means.iter().position(|mean| mean.question == demand.mean)?;
                    Some((mean, question(demand.mean.as_str())?, demand.step.min(MOST_STEPS as u8)))
                })
                .collect(),
            assets: activity.assets.iter().filter_map(|asset| question(asset.as_str())).collect(),
            assets_from: 0,
            requires: activity
                .requires
                .iter()
                .filter_map(|need| Some((question(need.question.as_str())?, need.without.clone())))
                .collect(),
            hands: activity
                .demands
                .iter()
                .find(|demand| Some(&demand.mean) == constants.fewer_first.as_ref())
                .map_or(0, |demand| demand.step),
        }
    }
}

impl PhasePlan {
    /// Looks up to whom a phase means something.
    pub(crate) fn new(phase: Phase, activities: &[ActivityPlan], model: &Model) -> Self {
        let so =
            |fit: PhaseFit| (0..activities.len()).filter(|at| activities[*at].phases[phase as usize] == fit).collect();
        let stop = model.phases.get(&phase).map_or(Time::NotNow, |one| one.stop);
        Self { with_care: so(PhaseFit::WithCare), not_now: so(PhaseFit::NotNow), stop }
    }
}

/// Per goal the claims to it.
pub(crate) fn claims_to(activities: &[ActivityPlan], model: &Model) -> Vec<Vec<Claimed>> {
    let mut claims_to = vec![Vec::new(); model.goals.len()];
    for (activity, plan) in activities.iter().enumerate() {
        for claim in &plan.claims {
            claims_to[claim.goal].push(Claimed { activity, grade: claim.grade });
        }
    }
    claims_to
}

/// Per means and step (from nought) the activities that demand so much.
pub(crate) fn demands(activities: &[ActivityPlan], model: &Model) -> Vec<[Vec<usize>; DEMANDS]> {
    let mut demands = vec![<[Vec<usize>; DEMANDS]>::default(); model.means.len()];
    for (at, plan) in activities.iter().enumerate() {
        for (mean, _, step) in &plan.demands {
            demands[*mean][usize::from(*step)].push(at);
        }
    }
    demands
}

impl MeasurePlan {
    /// Whether the means that it takes are known to be short.
    pub(crate) fn is_out_of_reach(&self, beliefs: &[Belief]) -> bool {
        self.needs.iter().any(|(question, step)| {
            let belief = &beliefs[*question];
            belief.standing == Standing::Given
                && belief.support().next_back().is_some_and(|most| most + 1 < usize::from(*step))
        })
    }
}
