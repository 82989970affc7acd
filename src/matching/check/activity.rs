//! What is wrong with an activity.

use super::{Flaw, Found, Thing, question};
use crate::ElementId;
use crate::model::{Activity, Grade, Model, Phase, PhaseFit, Question, Route};
use crate::presence::Presence;

pub(super) fn check_activity(activity: &Activity, model: &Model, found: &mut Found) {
    let thing = &Thing::Activity(activity.id.clone());
    if activity.claims.is_empty() {
        found.add(thing, "claims", None, Flaw::Empty);
    }
    for (at, measure) in activity.measures.iter().enumerate() {
        let entry = Some(measure.element.as_str());
        if activity.nature.contains(&measure.element) {
            found.add(thing, "measures", entry, Flaw::NatureAndMeasure);
        }
        if activity.measures[..at].iter().any(|other| other.element == measure.element) {
            found.add(thing, "measures", entry, Flaw::Twice);
        }
    }
    let designed = |element: &ElementId| {
        if activity.nature.contains(element) {
            Presence::Nature
        } else if activity.measures.iter().any(|measure| measure.element == *element) {
            Presence::Measure
        } else {
            Presence::Lacking
        }
    };
    for (at, claim) in activity.claims.iter().enumerate() {
        let entry = Some(claim.goal.as_str());
        if activity.claims[..at].iter().any(|other| other.goal == claim.goal) {
            found.add(thing, "claims", entry, Flaw::Twice);
        }
        let goal = model.goals.iter().find(|goal| goal.id == claim.goal);
        let far = |route: &Route| -> f64 {
            route.iter().map(|(element, weight)| weight * designed(element).realised(&model.constants)).sum()
        };
        let Some(realised) = goal.and_then(|goal| goal.routes.iter().map(far).reduce(f64::max)) else { continue };
        if realised < 0.5 && claim.grade > Grade::Against {
            found.add(thing, "claims", entry, Flaw::UnderHalf(realised));
        }
    }
    let mut stopped = false;
    for phase in Phase::ALL {
        match activity.phases.get(&phase) {
            None => found.add(thing, "phases", Some(phase.as_str()), Flaw::Empty),
            Some(PhaseFit::NotNow) => stopped = true,
            Some(_) if stopped => found.add(thing, "phases", Some(phase.as_str()), Flaw::MilderLater(phase)),
            Some(_) => {}
        }
    }
    let demands = activity.demands.iter().chain(activity.measures.iter().flat_map(|measure| &measure.needs));
    for demand in demands {
        let most = question(model, &demand.mean).map_or(9, Question::steps);
        found.range(thing, "needs", Some(demand.mean.as_str()), f64::from(demand.step), 1.0, most as f64);
    }
    for asset in &activity.assets {
        if question(model, asset).is_some_and(|question| question.ready.is_empty()) {
            found.add(thing, "assets", Some(asset.as_str()), Flaw::Empty);
        }
    }
}
