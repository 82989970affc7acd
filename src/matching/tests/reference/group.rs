//! How a group sees a question, with every participant standing on a step of her own; and what each would put first.

use std::collections::BTreeSet;

use matching::advice::Readiness;
use matching::group::Said;
use matching::model::{Agreement, Model};
use matching::{ActivityId, Answer, Profile, QuestionId};

use crate::advice::{Advice, advise};
use crate::doubt::at_least;
use crate::draws::beliefs;

/// The degree of consensus and the word for it; nothing where too few voted.
pub(crate) fn consensus(votes: &[u32], numbers: &Agreement) -> Option<(f64, Said)> {
    let people = people(votes);
    if people.is_empty() || people.len() < numbers.voters as usize || votes.len() < 2 {
        return None;
    }
    let degree = degree(&people, votes.len());
    let said = if two_camps(&people, votes.len(), numbers) {
        Said::TwoCamps
    } else if a_few_differ(&people, numbers) {
        Said::AFewDiffer
    } else if at_least(degree, numbers.agree) {
        Said::Agree
    } else {
        Said::Spread
    };
    Some((degree, said))
}

/// The step of every participant, in order.
fn people(votes: &[u32]) -> Vec<usize> {
    let mut people = Vec::new();
    for (step, count) in votes.iter().enumerate() {
        for _ in 0..*count {
            people.push(step);
        }
    }
    people
}

fn mean(people: &[usize]) -> f64 {
    people.iter().sum::<usize>() as f64 / people.len() as f64
}

/// `1 + SUM p_i log2(1 - |i - mean| / (K - 1))`, in which each participant weighs as much as another.
fn degree(people: &[usize], steps: usize) -> f64 {
    let mean = mean(people);
    let mut sum = 0.0;
    for step in people {
        sum += (1.0 - (*step as f64 - mean).abs() / (steps as f64 - 1.0)).log2() / people.len() as f64;
    }
    1.0 + sum
}

/// A cut leaves 30% on each side, with means two steps apart, and a step between the two peaks holds less than half of the
/// lower peak.
fn two_camps(people: &[usize], steps: usize, numbers: &Agreement) -> bool {
    for cut in 1..steps {
        let low: Vec<usize> = people.iter().copied().filter(|step| *step < cut).collect();
        let high: Vec<usize> = people.iter().copied().filter(|step| *step >= cut).collect();
        if low.is_empty() || high.is_empty() {
            continue;
        }
        let large = |side: &[usize]| at_least(side.len() as f64 / people.len() as f64, numbers.camp_share);
        if !large(&low) || !large(&high) || !at_least(mean(&high) - mean(&low), numbers.camps_apart) {
            continue;
        }
        let on = |step: usize| people.iter().filter(|one| **one == step).count();
        // Of equal peaks those that stand closest together.
        let mut left = cut - 1;
        for step in (0..cut).rev() {
            if on(step) > on(left) {
                left = step;
            }
        }
        let mut right = cut;
        for step in cut..steps {
            if on(step) > on(right) {
                right = step;
            }
        }
        for between in left + 1..right {
            if on(between) * 2 < on(left).min(on(right)) {
                return true;
            }
        }
    }
    false
}

/// Somebody, but at most 20%, stands three steps from the median (of two in the middle the lower).
fn a_few_differ(people: &[usize], numbers: &Agreement) -> bool {
    let median = people[(people.len() - 1) / 2];
    let far = people.iter().filter(|step| step.abs_diff(median) >= usize::from(numbers.few_apart)).count();
    far > 0 && at_least(numbers.few_share * people.len() as f64, far as f64)
}

/// The first three of an advice, in its order; none before anything may be advised.
pub(crate) fn first(model: &Model, advice: &Advice) -> Vec<ActivityId> {
    if advice.readiness != Readiness::Ready {
        return vec![];
    }
    let ranked = advice.candidates.iter().filter(|one| one.rank.is_some());
    ranked.take(model.constants.first).map(|one| one.activity.clone()).collect()
}

/// Those whose rank begins among the first; none before anything may be advised.
pub(crate) fn in_front(model: &Model, advice: &Advice) -> BTreeSet<ActivityId> {
    if advice.readiness != Readiness::Ready {
        return BTreeSet::new();
    }
    let begins = |rank: Option<(usize, usize)>| rank.is_some_and(|(from, _)| from <= model.constants.first);
    advice.candidates.iter().filter(|one| begins(one.rank)).map(|one| one.activity.clone()).collect()
}

/// Which of the first stay in front whichever of the steps that a question may have is the true one.
pub(crate) fn stay(model: &Model, profile: &Profile, question: &QuestionId) -> Vec<ActivityId> {
    let mut stay = first(model, &advise(model, profile));
    for step in beliefs(model, profile)[question].span() {
        let mut certain = profile.clone();
        for sheet in &mut certain.sheets {
            sheet.remove(question);
        }
        certain.answers.insert(question.clone(), Answer::Step(step));
        let front = in_front(model, &advise(model, &certain));
        stay.retain(|activity| front.contains(activity));
    }
    stay
}

/// What each sheet alone would put first; nothing where it says too little.
pub(crate) fn first_of_each(model: &Model, profile: &Profile) -> Vec<Vec<ActivityId>> {
    let mut all = Vec::new();
    for sheet in &profile.sheets {
        let mut own = profile.clone();
        own.sheets.clear();
        for (question, step) in sheet {
            own.answers.insert(question.clone(), Answer::Step(*step));
        }
        let advice = advise(model, &own);
        all.push(first(model, &advice));
    }
    all
}
