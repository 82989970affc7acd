//! The judgement in a model as flat lists of numbers: what a weighting varies, and what the claims come to by it.

use std::collections::BTreeMap;

use crate::ElementId;
use crate::model::{Activity, Effect, Model, Phase, PhaseFit, Situation};

/// The judgement in a model: urgencies, route weights, fits, threshold and severities. Lists follow the order of the matcher's
/// model, whose situations, goals, activities, rules and means stand in the order of their names.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    pub(crate) threshold: f64,
    pub(crate) core_share: f64,
    /// Per situation the goals with their urgency.
    pub(crate) urgencies: Vec<Vec<(usize, f64)>>,
    /// Per phase, from calm, the goals with their share.
    pub(crate) phase_goals: [Vec<(usize, f64)>; 4],
    /// Per goal its routes: elements with their weight.
    pub(crate) routes: Vec<Vec<Vec<(usize, f64)>>>,
    /// Per source of need (the situations, then the phases from calm) how well each activity fits there.
    pub(crate) fits: Vec<Vec<f64>>,
    /// Per rule the points that it takes at full degree; nought for a stop.
    pub(crate) severities: Vec<f64>,
    /// Minus points in a phase that asks care.
    pub(crate) with_care: f64,
    /// Minus points for what was tried and did not work.
    pub(crate) tried: f64,
    /// Per means the points for a step short.
    pub(crate) per_step: Vec<f64>,
}

impl Numbers {
    /// The goals that a source of need asks for, with their shares: the situations come first, then the phases from calm.
    pub(crate) fn goals_of(&self, source: usize) -> &[(usize, f64)] {
        self.urgencies.get(source).unwrap_or_else(|| &self.phase_goals[source - self.urgencies.len()])
    }

    /// The numbers of a model as they stand.
    pub(crate) fn new(model: &Model) -> Self {
        let constants = &model.constants;
        let goal = |id: &crate::GoalId| model.goals.iter().position(|goal| goal.id == *id);
        let goals = |goals: &[(crate::GoalId, f64)]| -> Vec<(usize, f64)> {
            goals.iter().filter_map(|(id, share)| Some((goal(id)?, *share))).collect()
        };
        let elements = elements(model);
        Self {
            threshold: constants.threshold,
            core_share: constants.core_share,
            urgencies: model.situations.iter().map(|situation| goals(&situation.goals)).collect(),
            phase_goals: Phase::ALL
                .map(|phase| goals(model.phases.get(&phase).map(|one| one.goals.as_slice()).unwrap_or_default())),
            routes: model
                .goals
                .iter()
                .map(|goal| {
                    let route = |route: &crate::model::Route| {
                        route.iter().map(|(element, weight)| (elements[element], *weight)).collect()
                    };
                    goal.routes.iter().map(route).collect()
                })
                .collect(),
            fits: fits(model),
            severities: model
                .rules
                .iter()
                .map(|rule| match rule.effect {
                    Effect::Caution(severity) => severity,
                    Effect::Stop(_) => 0.0,
                })
                .collect(),
            with_care: constants.with_care_points,
            tried: constants.tried_points,
            per_step: model.means.iter().map(|mean| mean.per_step).collect(),
        }
    }
}

/// Every element that a route, an activity or a measure names, with its number.
pub(crate) fn elements(model: &Model) -> BTreeMap<ElementId, usize> {
    let by_routes = model.goals.iter().flat_map(|goal| goal.routes.iter().flatten()).map(|(element, _)| element);
    let by_nature = model.activities.iter().flat_map(|activity| &activity.nature);
    let measures = model.activities.iter().flat_map(|activity| &activity.measures);
    let mut all: Vec<&ElementId> = by_routes.chain(by_nature).chain(measures.map(|measure| &measure.element)).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().cloned().zip(0..).collect()
}

fn fits(model: &Model) -> Vec<Vec<f64>> {
    let constants = &model.constants;
    let with_situation = |situation: &Situation, activity: &Activity| {
        if situation.avoid.contains(&activity.id) {
            0.0
        } else if situation.approach.contains(&activity.id) {
            constants.fit_named
        } else if activity.fits.contains(&situation.id) {
            constants.fit_fits
        } else {
            constants.fit_neither
        }
    };
    let with_phase = |phase: Phase, activity: &Activity| match activity.phases.get(&phase) {
        Some(PhaseFit::Fits) => 1.0,
        Some(PhaseFit::WithCare) => constants.phase_with_care,
        Some(PhaseFit::NotNow | PhaseFit::NotNeededYet) | None => 0.0,
    };
    let each = |fit: &dyn Fn(&Activity) -> f64| model.activities.iter().map(fit).collect();
    let situations = model.situations.iter().map(|situation| each(&|activity| with_situation(situation, activity)));
    situations.chain(Phase::ALL.map(|phase| each(&|activity| with_phase(phase, activity)))).collect()
}
