//! What would have to be otherwise: the smallest change after which an activity stands in front, or no longer does.

use std::collections::BTreeSet;

use matching::answer::Standing as Said;
use matching::model::Model;
use matching::{ActivityId, GoalId, Profile, QuestionId};

use crate::advice::advise_on;
use crate::draw::Numbers;
use crate::draws::{Belief, Beliefs, beliefs};
use crate::holds::{most_likely, only_draw};

/// How many wishes people may have.
const MOST_WISHES: usize = 2;

/// One thing that is otherwise. Questions come before wishes, then by name, then by what they become.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    Answer(QuestionId, u8),
    /// Added where it is no wish, else dropped.
    Wish(GoalId),
}

#[derive(Clone, Debug)]
pub(crate) struct WhatIf {
    /// Whether the activity stands in front as things are.
    pub(crate) in_front: bool,
    /// The smallest change that turns it; `None`: not with two changes.
    pub(crate) changes: Option<Vec<Change>>,
}

pub(crate) fn what_if(model: &Model, profile: &Profile, activity: &ActivityId) -> WhatIf {
    let numbers = Numbers::of(model);
    let likely = most_likely(model, &beliefs(model, profile));
    let before = in_front(&numbers, &profile.wishes, profile, &likely, activity);
    let single = single(model, profile, &likely);
    let mut sets: Vec<(usize, u32, Vec<Change>)> = Vec::new();
    for (at, (change, cost)) in single.iter().enumerate() {
        sets.push((1, *cost, vec![change.clone()]));
        for (other, more) in &single[..at] {
            if subject(change) != subject(other) {
                let mut two = vec![other.clone(), change.clone()];
                two.sort();
                sets.push((2, cost + more, two));
            }
        }
    }
    sets.sort();
    for (_, _, changes) in sets {
        let mut wishes = profile.wishes.clone();
        let mut changed = likely.clone();
        for change in &changes {
            match change {
                Change::Answer(question, step) => {
                    let steps = likely[question].shares.len();
                    changed.insert(question.clone(), Belief::point(*step, steps, Said::Given));
                }
                Change::Wish(goal) => {
                    if !wishes.remove(goal) {
                        wishes.insert(goal.clone());
                    }
                }
            }
        }
        if wishes.len() <= MOST_WISHES && in_front(&numbers, &wishes, profile, &changed, activity) != before {
            return WhatIf { in_front: before, changes: Some(changes) };
        }
    }
    WhatIf { in_front: before, changes: None }
}

/// What a change is about: two changes never touch the same question or goal.
fn subject(change: &Change) -> (u8, &str) {
    match change {
        Change::Answer(question, _) => (0, question.as_str()),
        Change::Wish(goal) => (1, goal.as_str()),
    }
}

/// Ranked, and among the first.
fn in_front(
    numbers: &Numbers,
    wishes: &BTreeSet<GoalId>,
    profile: &Profile,
    likely: &Beliefs,
    activity: &ActivityId,
) -> bool {
    let profile = Profile { wishes: wishes.clone(), ..profile.clone() };
    let advice = advise_on(numbers, &profile, likely, &[only_draw(likely)]);
    advice.candidate(activity).rank.is_some_and(|rank| rank.0 <= numbers.model.constants.first)
}

/// Every single change with its cost: an open or weak answer becomes a step, as many steps away as it costs but one at least; a
/// given one moves a step; a means moves to any step, at its distance; an option or an asset to any, at one; a wish comes or
/// goes, at one. Never a safety question.
fn single(model: &Model, profile: &Profile, likely: &Beliefs) -> Vec<(Change, u32)> {
    let mut changes = Vec::new();
    for question in model.questions.iter().filter(|question| !question.safety) {
        let belief = &likely[&question.id];
        let from = belief.span()[0];
        let given = belief.standing == Said::Given;
        let mean = model.means.iter().any(|mean| mean.question == question.id);
        let option = !mean && (question.trouble.is_none() || !question.ready.is_empty());
        for to in 1..=question.steps() as u8 {
            let distance = u32::from(to.abs_diff(from));
            let cost = if option { 1 } else { distance.max(1) };
            let may = if !given {
                true
            } else if mean || option {
                distance > 0
            } else {
                distance == 1
            };
            if may {
                changes.push((Change::Answer(question.id.clone(), to), cost));
            }
        }
    }
    for goal in &model.goals {
        changes.push((Change::Wish(goal.id.clone()), 1));
    }
    let _ = profile;
    changes
}
