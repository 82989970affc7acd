//! What is wrong with a rule. No worse answer may lift a stop, so each question must be asked after in one direction.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::{Flaw, Found, Thing, question};
use crate::QuestionId;
use crate::model::{Condition, Direction, Effect, End, Model, Question, Rule};

pub(super) fn check_rule(rule: &Rule, model: &Model, found: &mut Found) {
    let thing = &Thing::Rule(rule.id.clone());
    if rule.kinds.is_empty() && rule.activities.is_empty() {
        found.add(thing, "kinds", None, Flaw::Empty);
    }
    if let Effect::Caution(severity) = rule.effect {
        found.range(thing, "effect", None, severity, 1.0, 10.0);
    }
    let mut directions = BTreeMap::new();
    worse_directions(&rule.when, model, thing, &mut directions, found);
    for (question_id, directions) in directions {
        let trouble = question(model, &question_id).and_then(|question| question.trouble);
        let against = |direction: &Direction| {
            matches!((trouble, direction), (Some(End::High), Direction::Lower) | (Some(End::Low), Direction::Higher))
        };
        // A stop must be one-way: no worse answer may lift it.
        if directions.iter().any(|one| *one != directions[0]) || directions.iter().any(against) {
            found.add(thing, "when", Some(question_id.as_str()), Flaw::WrongDirection);
        }
    }
}

/// The direction in which each question makes a condition hold more; both where a situation's signal rises and falls.
fn worse_directions(
    condition: &Condition,
    model: &Model,
    thing: &Thing,
    directions: &mut BTreeMap<QuestionId, Vec<Direction>>,
    found: &mut Found,
) {
    match condition {
        Condition::Answer { question: id, worse, from } => {
            let most = question(model, id).map_or(9, Question::steps);
            found.range(thing, "when", Some(id.as_str()), f64::from(*from), 1.0, most as f64);
            directions.entry(id.clone()).or_default().push(*worse);
        }
        Condition::Phase { at_least } => {
            // Calm always holds: such a rule would fire before anything was said.
            found.range(thing, "when", Some(at_least.as_str()), f64::from(*at_least as u8), 1.0, 3.0);
            let phases = model.phases.iter().filter(|(phase, _)| *phase >= at_least);
            for firm in phases.flat_map(|(_, phase)| &phase.firm) {
                directions.entry(firm.question.clone()).or_default().push(Direction::Higher);
            }
        }
        Condition::Situation { id, from } => {
            found.range(thing, "when", Some(id.as_str()), *from, 0.0, 1.0);
            let signals = model.situations.iter().filter(|one| one.id == *id).flat_map(|one| &one.signals);
            for signal in signals {
                let entry = directions.entry(signal.question.clone()).or_default();
                for pair in signal.values.windows(2) {
                    match pair[0].total_cmp(&pair[1]) {
                        Ordering::Less => entry.push(Direction::Higher),
                        Ordering::Greater => entry.push(Direction::Lower),
                        Ordering::Equal => {}
                    }
                }
            }
            directions.retain(|_, directions| !directions.is_empty());
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            if conditions.is_empty() {
                found.add(thing, "when", None, Flaw::Empty);
            }
            for one in conditions {
                worse_directions(one, model, thing, directions, found);
            }
        }
    }
}
