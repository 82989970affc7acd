//! What is wrong with what describes a neighbourhood: questions, phases, situations, goals.

use super::{Flaw, Found, Thing, question};
use crate::GoalId;
use crate::model::{Activity, End, Grade, Model, Phase, Question, Role};

pub(super) fn check_question(question: &Question, found: &mut Found) {
    let thing = &Thing::Question(question.id.clone());
    found.range(thing, "prior", None, question.steps() as f64, 2.0, 9.0);
    for share in &question.prior {
        found.range(thing, "prior", None, *share, 0.0, 1.0);
    }
    found.sum(thing, "prior", question.prior.iter().copied());
    for step in &question.ready {
        found.range(thing, "ready", None, f64::from(*step), 1.0, question.steps() as f64);
    }
}

pub(super) fn phases(model: &Model, found: &mut Found) {
    for phase in Phase::ALL {
        let thing = &Thing::Phase(phase);
        let Some(one) = model.phases.get(&phase) else {
            found.add(thing, "id", None, Flaw::Empty);
            continue;
        };
        for firm in &one.firm {
            let entry = Some(firm.question.as_str());
            let asked = question(model, &firm.question);
            found.range(thing, "firm", entry, f64::from(firm.from), 3.0, asked.map_or(9, Question::steps) as f64);
            // A signal is firm from a step upwards: the healthy end must not be the firmest.
            if asked.is_some_and(|question| question.trouble == Some(End::Low)) {
                found.add(thing, "firm", entry, Flaw::WrongDirection);
            }
        }
        shares(thing, "goals", &one.goals, found);
    }
}

/// Goals with shares: each in range, none twice, together 1.
fn shares(thing: &Thing, field: &'static str, goals: &[(GoalId, f64)], found: &mut Found) {
    for (at, (goal, share)) in goals.iter().enumerate() {
        found.range(thing, field, Some(goal.as_str()), *share, 0.0, 1.0);
        if goals[..at].iter().any(|(other, _)| other == goal) {
            found.add(thing, field, Some(goal.as_str()), Flaw::Twice);
        }
    }
    found.sum(thing, field, goals.iter().map(|(_, share)| *share));
}

pub(super) fn situations(model: &Model, found: &mut Found) {
    for situation in &model.situations {
        let thing = &Thing::Situation(situation.id.clone());
        found.range(thing, "precedence", None, situation.precedence, 1.0, 2.0);
        if !situation.signals.iter().any(|signal| signal.role == Role::Core) {
            found.add(thing, "signals", None, Flaw::Empty);
        }
        for (at, signal) in situation.signals.iter().enumerate() {
            let entry = Some(signal.question.as_str());
            if let Some(question) = question(model, &signal.question)
                && signal.values.len() != question.steps()
            {
                let flaw = Flaw::WrongLength { found: signal.values.len(), expected: question.steps() };
                found.add(thing, "signals", entry, flaw);
            }
            for value in &signal.values {
                found.range(thing, "signals", entry, *value, 0.0, 1.0);
            }
            if signal.role != Role::Required {
                found.range(thing, "signals", entry, signal.weight, 0.01, 10.0);
            }
            if situation.signals[..at].iter().any(|other| other.question == signal.question) {
                found.add(thing, "signals", entry, Flaw::Twice);
            }
        }
        shares(thing, "goals", &situation.goals, found);
        for activity in &situation.approach {
            let named = situation.approach.iter().chain(&situation.avoid).filter(|other| *other == activity).count();
            let fits = model.activities.iter().any(|one| one.id == *activity && one.fits.contains(&situation.id));
            if named > 1 || fits {
                found.add(thing, "approach", Some(activity.as_str()), Flaw::Twice);
            }
            let one = model.activities.iter().find(|one| one.id == *activity);
            let worth =
                |one: &Activity, goal: &GoalId| one.claims.iter().any(|c| c.goal == *goal && c.grade > Grade::Against);
            if one.is_some_and(|one| !situation.goals.iter().any(|(goal, _)| worth(one, goal))) {
                found.add(thing, "approach", Some(activity.as_str()), Flaw::ClaimsNoGoal);
            }
        }
    }
}

pub(super) fn goals(model: &Model, found: &mut Found) {
    for goal in &model.goals {
        let thing = &Thing::Goal(goal.id.clone());
        if goal.routes.is_empty() {
            found.add(thing, "routes", None, Flaw::Empty);
        }
        for route in &goal.routes {
            for (element, weight) in route {
                found.range(thing, "routes", Some(element.as_str()), *weight, 0.0, 1.0);
            }
            found.sum(thing, "routes", route.iter().map(|(_, weight)| *weight));
        }
    }
}
