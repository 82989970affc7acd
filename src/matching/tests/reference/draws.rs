//! Answers as distributions, and the draws: one step for every question, over and over.

use std::collections::{BTreeMap, BTreeSet};

use matching::answer::Standing;
use matching::model::{Condition, Constants, End, Model, Question};
use matching::profile::Sheet;
use matching::{Answer, Profile, QuestionId};

/// How many draws there are where something is open.
const DRAWS: usize = 1024;

/// The least prior share of a step that lies within a range that somebody named.
const LEAST_IN_RANGE: f64 = 1e-9;

/// Where a question lies, and how far that may be leant on.
#[derive(Clone, Debug)]
pub(crate) struct Belief {
    /// Per step, summing to 1.
    pub(crate) shares: Vec<f64>,
    pub(crate) standing: Standing,
}

impl Belief {
    /// The steps (counted from 1) that are possible.
    pub(crate) fn span(&self) -> Vec<u8> {
        let mut span = Vec::new();
        for (at, share) in self.shares.iter().enumerate() {
            if *share > 0.0 {
                span.push(at as u8 + 1);
            }
        }
        span
    }

    /// All mass on one step.
    pub(crate) fn point(step: u8, steps: usize, standing: Standing) -> Self {
        let mut shares = vec![0.0; steps];
        shares[usize::from(step) - 1] = 1.0;
        Self { shares, standing }
    }
}

/// What is believed of every question.
pub(crate) type Beliefs = BTreeMap<QuestionId, Belief>;

/// A step for every question: one draw.
pub(crate) type Steps = BTreeMap<QuestionId, u8>;

/// Where anybody's sheet answers a question, the sheets' votes are its answer.
pub(crate) fn beliefs(model: &Model, profile: &Profile) -> Beliefs {
    let mut beliefs = Beliefs::new();
    for question in &model.questions {
        let mut votes = vec![0; question.prior.len()];
        for sheet in &profile.sheets {
            if let Some(step) = on_sheet(sheet, question) {
                votes[usize::from(step) - 1] += 1;
            }
        }
        let counted = Answer::Votes(votes.clone());
        let answer =
            if votes.iter().any(|count| *count > 0) { Some(&counted) } else { profile.answers.get(&question.id) };
        beliefs.insert(question.id.clone(), belief(answer, question, &model.constants));
    }
    beliefs
}

/// The step that a sheet gives to a question, where it is one.
pub(crate) fn on_sheet(sheet: &Sheet, question: &Question) -> Option<u8> {
    let step = *sheet.get(&question.id)?;
    (step >= 1 && usize::from(step) <= question.prior.len()).then_some(step)
}

/// A step: all mass on it. A range: the prior cut to it and rescaled. Votes: their counts. A suggestion: as it is. Ticked and not
/// ticked: the shares for it, from the healthy to the troubled end. Not known, open and unusable: the prior.
pub(crate) fn belief(answer: Option<&Answer>, question: &Question, constants: &Constants) -> Belief {
    let steps = question.prior.len();
    let open = Belief { shares: question.prior.clone(), standing: Standing::Open };
    let (weights, standing) = match answer {
        None | Some(Answer::NotKnown) => return open,
        Some(Answer::Step(step)) => {
            if *step < 1 || usize::from(*step) > steps {
                return open;
            }
            return Belief::point(*step, steps, Standing::Given);
        }
        Some(Answer::Range(from, to)) => {
            let (from, to) = (usize::from(*from), usize::from(*to));
            if from < 1 || to < from || to > steps {
                return open;
            }
            let mut weights = vec![0.0; steps];
            for step in from..=to {
                weights[step - 1] = question.prior[step - 1].max(LEAST_IN_RANGE);
            }
            (weights, Standing::Given)
        }
        Some(Answer::Votes(votes)) => (votes.iter().map(|count| f64::from(*count)).collect(), Standing::Given),
        Some(Answer::Suggestion(shares)) => (shares.clone(), Standing::Weak),
        Some(Answer::Ticked) => (towards_trouble(constants.ticked, question), Standing::Given),
        Some(Answer::NotTicked) => (towards_trouble(constants.not_ticked, question), Standing::Weak),
    };
    let sum: f64 = weights.iter().sum();
    let usable = weights.len() == steps && weights.iter().all(|weight| *weight >= 0.0) && sum > 0.0 && sum.is_finite();
    if !usable {
        return open;
    }
    Belief { shares: weights.iter().map(|weight| weight / sum).collect(), standing }
}

/// Five shares laid along a scale of five steps that has a troubled end; nothing for any other question.
fn towards_trouble(shares: [f64; 5], question: &Question) -> Vec<f64> {
    let mut along = shares.to_vec();
    match question.trouble {
        Some(End::High) if question.prior.len() == 5 => along,
        Some(End::Low) if question.prior.len() == 5 => {
            along.reverse();
            along
        }
        _ => vec![],
    }
}

/// The draws: 1,024 in a fixed Latin hypercube; where all that anything turns on is known, the first of them alone. One draw
/// takes one sheet whole: what that sheet leaves out is taken from the votes of the others.
pub(crate) fn draws(model: &Model, profile: &Profile, beliefs: &Beliefs) -> Vec<Steps> {
    draws_over(model, profile, beliefs, turned_on(model))
}

/// The same, where one is enough only if all of these questions are known.
pub(crate) fn draws_over(
    model: &Model,
    profile: &Profile,
    beliefs: &Beliefs,
    questions: BTreeSet<QuestionId>,
) -> Vec<Steps> {
    let mut count = 1;
    for question in questions {
        if beliefs[&question].span().len() > 1 {
            count = DRAWS;
        }
    }
    let mut draws = vec![Steps::new(); count];
    for (question, belief) in beliefs {
        let slices = permutation(question.as_str(), DRAWS);
        for (draw, slice) in draws.iter_mut().zip(slices) {
            draw.insert(question.clone(), step_at(&belief.shares, slice, DRAWS));
        }
    }
    let mut sheets = profile.sheets.clone();
    sheets.sort();
    if !sheets.is_empty() {
        for (draw, slice) in draws.iter_mut().zip(permutation("sheets", DRAWS)) {
            let sheet = &sheets[slice * sheets.len() / DRAWS];
            for question in &model.questions {
                if let Some(step) = on_sheet(sheet, question) {
                    draw.insert(question.id.clone(), step);
                }
            }
        }
    }
    draws
}

/// The questions on which anything turns: signals, firm signals, rules, demands and assets.
pub(crate) fn turned_on(model: &Model) -> BTreeSet<QuestionId> {
    let mut questions = BTreeSet::new();
    for situation in &model.situations {
        for signal in &situation.signals {
            questions.insert(signal.question.clone());
        }
    }
    for phase in model.phases.values() {
        for firm in &phase.firm {
            questions.insert(firm.question.clone());
        }
    }
    for rule in &model.rules {
        asked_by(&rule.when, &mut questions);
    }
    for activity in &model.activities {
        for demand in &activity.demands {
            questions.insert(demand.mean.clone());
        }
        questions.extend(activity.assets.iter().cloned());
    }
    questions
}

/// The questions that a condition itself asks after.
pub(crate) fn asked_by(condition: &Condition, questions: &mut BTreeSet<QuestionId>) {
    match condition {
        Condition::Answer { question, .. } => {
            questions.insert(question.clone());
        }
        Condition::Phase { .. } | Condition::Situation { .. } => {}
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                asked_by(part, questions);
            }
        }
    }
}

/// The step whose part of [0, 1) holds the centre of a slice: `(slice + 0.5) / count`.
pub(crate) fn step_at(shares: &[f64], slice: usize, count: usize) -> u8 {
    let centre = (slice as f64 + 0.5) / count as f64;
    let mut last = 0;
    let mut reached = 0.0;
    for (at, share) in shares.iter().enumerate() {
        if *share > 0.0 {
            last = at as u8 + 1;
            reached += share;
            if reached > centre {
                return last;
            }
        }
    }
    last
}

/// Fisher and Yates' shuffle of `0..count`, from the last place down, by random numbers that follow from a name.
pub(crate) fn permutation(name: &str, count: usize) -> Vec<usize> {
    let mut slices = Vec::new();
    for slice in 0..count {
        slices.push(slice);
    }
    let mut state = fnv1a(name);
    for last in (1..count).rev() {
        let pick = (u128::from(split_mix(&mut state)) * (last as u128 + 1)) >> 64;
        slices.swap(last, pick as usize);
    }
    slices
}

/// FNV-1a, 64 bits.
fn fnv1a(name: &str) -> u64 {
    let mut hash: u64 = 14_695_981_039_346_656_037;
    for byte in name.bytes() {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(1_099_511_628_211);
    }
    hash
}

/// splitmix64.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
