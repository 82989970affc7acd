//! What already runs, as if it were an activity that has by nature what it has, and nothing that it could have.

use std::collections::{BTreeMap, BTreeSet};

use matching::model::{Activity, Demand, Measure, Model};
use matching::{ActivityId, ElementId, GoalId, Presence, Profile};

use crate::advice::advise;
use crate::draws::beliefs;

#[derive(Clone, Debug)]
pub(crate) struct Running {
    pub(crate) as_it_runs: f64,
    /// What each element that it lacks and could have would add.
    pub(crate) gains: BTreeMap<ElementId, f64>,
    /// Per goal that it claims how far it gets along the best route, and which elements of which route it has.
    pub(crate) reached: BTreeMap<GoalId, f64>,
}

pub(crate) fn running(model: &Model, profile: &Profile, id: &ActivityId) -> Running {
    let activity = model.activities.iter().find(|one| one.id == *id).unwrap();
    let has = &profile.runs[id];
    let as_it_runs = points(model, profile, activity, has);
    let mut gains = BTreeMap::new();
    for element in elements(model) {
        if !has.contains(&element) && could_have(model, profile, activity, &element) {
            let mut more = has.clone();
            more.insert(element.clone());
            gains.insert(element, points(model, profile, activity, &more) - as_it_runs);
        }
    }
    gains.retain(|_, points| *points > 0.0);
    let mut reached = BTreeMap::new();
    for claim in &activity.claims {
        let goal = model.goals.iter().find(|one| one.id == claim.goal).unwrap();
        let mut best: f64 = 0.0;
        for route in &goal.routes {
            let realised = route.iter().filter(|(element, _)| has.contains(element));
            let far = realised.map(|(element, weight)| {
                weight * if activity.nature.contains(element) { 1.0 } else { model.constants.by_measure }
            });
            best = best.max(far.sum());
        }
        reached.insert(claim.goal.clone(), best);
    }
    Running { as_it_runs, gains, reached }
}

/// Whether and how what runs has an element.
pub(crate) fn presence(model: &Model, profile: &Profile, id: &ActivityId, element: &ElementId) -> Presence {
    let activity = model.activities.iter().find(|one| one.id == *id).unwrap();
    let known = activity.nature.contains(element) || measure(activity, element).is_some();
    match (profile.runs[id].contains(element), activity.nature.contains(element)) {
        (true, true) => Presence::Nature,
        (true, false) => Presence::Measure,
        (false, _) if !known => Presence::Lacking,
        (false, _) if could_have(model, profile, activity, element) => Presence::Possible,
        (false, _) => Presence::OutOfReach,
    }
}

/// Every element that the model names.
fn elements(model: &Model) -> BTreeSet<ElementId> {
    let mut elements = BTreeSet::new();
    for route in model.goals.iter().flat_map(|goal| &goal.routes) {
        elements.extend(route.iter().map(|(element, _)| element.clone()));
    }
    for activity in &model.activities {
        elements.extend(activity.nature.iter().cloned());
        elements.extend(activity.measures.iter().map(|measure| measure.element.clone()));
    }
    elements
}

fn measure<'a>(activity: &'a Activity, element: &ElementId) -> Option<&'a Measure> {
    activity.measures.iter().find(|measure| measure.element == *element)
}

/// By nature, or by a measure whose means are not known to be short.
fn could_have(model: &Model, profile: &Profile, activity: &Activity, element: &ElementId) -> bool {
    let beliefs = beliefs(model, profile);
    let allowed = |need: &Demand| {
        let belief = &beliefs[&need.mean];
        belief.standing != matching::answer::Standing::Given || belief.span().iter().any(|step| *step >= need.step)
    };
    let by_measure = measure(activity, element).is_some_and(|measure| measure.needs.iter().all(allowed));
    activity.nature.contains(element) || by_measure
}

/// The points of the activity with just these elements. The room for assets is what the plus points at best leave, here as for the
/// other scores, so that they differ by their claims alone.
fn points(model: &Model, profile: &Profile, activity: &Activity, has: &BTreeSet<ElementId>) -> f64 {
    let without_assets = |mut activity: Activity| {
        activity.assets.clear();
        at_best(model, profile, activity)
    };
    let mut as_it_runs = activity.clone();
    as_it_runs.nature.retain(|element| has.contains(element));
    let brought = has.iter().filter(|element| !activity.nature.contains(*element));
    as_it_runs.measures = brought.map(|element| Measure { element: element.clone(), needs: vec![] }).collect();
    let assets = at_best(model, profile, activity.clone()) - without_assets(activity.clone());
    without_assets(as_it_runs) + assets
}

/// The points at best of this activity in place of the one of its name.
fn at_best(model: &Model, profile: &Profile, activity: Activity) -> f64 {
    let mut other = model.clone();
    let id = activity.id.clone();
    *other.activities.iter_mut().find(|one| one.id == id).unwrap() = activity;
    advise(&other, profile).candidate(&id).at_best
}
