//! The next best question, and whether enough is known: each draw is read as a neighbourhood in which everything is known.

use std::collections::{BTreeMap, BTreeSet};

use matching::advice::Readiness;
use matching::answer::Standing as Said;
use matching::inquiry::{SoFar, Why};
use matching::model::{Activity, Model, Phase, Question};
use matching::{ActivityId, Answer, Profile, QuestionId};

use crate::advice::{Advice, Candidate, advise, among_first, rests_on};
use crate::doubt::{at_least, compare, more};
use crate::draw::{Level, Numbers, firing, lines, moment, score, stops};
use crate::draws::{Beliefs, Steps, beliefs, draws_over, on_sheet, turned_on};

#[derive(Clone, Debug)]
pub(crate) struct Inquiry {
    pub(crate) questions: Vec<NextQuestion>,
    pub(crate) enough: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct NextQuestion {
    pub(crate) question: QuestionId,
    /// What was said of it so far.
    pub(crate) so_far: SoFar,
    /// `V_q`.
    pub(crate) value: f64,
    pub(crate) why: Why,
}

pub(crate) fn inquiry(model: &Model, profile: &Profile) -> Inquiry {
    let numbers = Numbers::of(model);
    let beliefs = beliefs(model, profile);
    let matter = model.questions.iter().map(|one| one.id.clone()).filter(|id| matters(model, id)).collect();
    let draws = draws_over(model, profile, &beliefs, matter);
    let advice = advise(model, profile);
    let scores = scores(&numbers, profile, &beliefs, &draws);
    let parts: Vec<Vec<f64>> = scores.iter().map(|draw| among_first(draw, model.constants.first)).collect();

    let mut questions = Vec::new();
    for question in &model.questions {
        let Some(so_far) = so_far(profile, &beliefs, question) else { continue };
        let steps: Vec<u8> = draws.iter().map(|draw| draw[&question.id]).collect();
        let value = if matters(model, &question.id) { value(&steps, &parts) } else { 0.0 };
        let value = if at_least(value, model.constants.noise) { value } else { 0.0 };
        if so_far == SoFar::Open {
            let why = why(model, &advice, &question.id, value);
            questions.push(NextQuestion { question: question.id.clone(), so_far, value, why });
        } else if value > 0.0 {
            questions.push(NextQuestion { question: question.id.clone(), so_far, value, why: Why::Moves });
        }
    }
    // The sort is stable: what is not told apart stays in the order of the model.
    questions.sort_by(|a, b| {
        let moves = a.why == Why::Moves && b.why == Why::Moves;
        class(a).cmp(&class(b)).then_with(|| if moves { compare(b.value, a.value) } else { std::cmp::Ordering::Equal })
    });
    let safe = questions.iter().all(|one| one.why != Why::Safety);
    let enough = advice.readiness == Readiness::Ready && safe && sure(model, &advice, &scores);
    Inquiry { questions, enough }
}

/// Whether a question is to be asked, and what was said of it: not asked, or answered in a list or from statistics. People's own
/// sheets and "not known" leave nothing to ask, and an answer that does not fit the question was none.
fn so_far(profile: &Profile, beliefs: &Beliefs, question: &Question) -> Option<SoFar> {
    let answer = profile.answers.get(&question.id);
    if beliefs[&question.id].standing == Said::Open {
        return if answer == Some(&Answer::NotKnown) { None } else { Some(SoFar::Open) };
    }
    if profile.sheets.iter().any(|sheet| on_sheet(sheet, question).is_some()) {
        return None;
    }
    match answer {
        Some(Answer::Ticked) => Some(SoFar::Ticked),
        Some(Answer::NotTicked) => Some(SoFar::NotTicked),
        Some(Answer::Suggestion(_)) => Some(SoFar::Suggested),
        _ => None,
    }
}

/// Per draw and activity its points at best, where it takes part: nothing stops it, nothing that it requires is missing, and it
/// gives no less than it takes. Everything counts as if it were given.
fn scores(numbers: &Numbers, profile: &Profile, beliefs: &Beliefs, draws: &[Steps]) -> Vec<Vec<Option<f64>>> {
    let firing = firing(numbers, profile, beliefs);
    let mut scores = Vec::new();
    for steps in draws {
        let moment = moment(numbers, profile, beliefs, steps, true);
        let mut draw = Vec::new();
        for activity in &numbers.model.activities {
            let stopped = !stops(numbers, activity, &moment, &firing).is_empty();
            let score = score(&lines(numbers, profile, activity, &moment, Level::AtBest));
            let takes_part = !stopped && !missing(activity, steps) && at_least(score, 0.0);
            draw.push(takes_part.then_some(score));
        }
        scores.push(draw);
    }
    scores
}

/// Whether something that the activity is impossible without is not there.
fn missing(activity: &Activity, steps: &Steps) -> bool {
    activity.requires.iter().any(|requirement| requirement.without.contains(&steps[&requirement.question]))
}

/// `V_q = SUM_k (N_k/N) SUM_a (p_a|k - p_a)^2 - ((K-1)/N) SUM_a p_a (1 - p_a)` over the K steps that occur; 0 where only one does.
fn value(steps: &[u8], parts: &[Vec<f64>]) -> f64 {
    let n = steps.len() as f64;
    let mut occur: BTreeMap<u8, Vec<usize>> = BTreeMap::new();
    for (at, step) in steps.iter().enumerate() {
        occur.entry(*step).or_default().push(at);
    }
    if occur.len() == 1 {
        return 0.0;
    }
    let mut moved = 0.0;
    let mut by_chance = 0.0;
    for activity in 0..parts[0].len() {
        let p = parts.iter().map(|draw| draw[activity]).sum::<f64>() / n;
        by_chance += (occur.len() as f64 - 1.0) / n * p * (1.0 - p);
        for draws in occur.values() {
            let p_k = draws.iter().map(|at| parts[*at][activity]).sum::<f64>() / draws.len() as f64;
            moved += draws.len() as f64 / n * (p_k - p) * (p_k - p);
        }
    }
    moved - by_chance
}

/// Safety before what must be found out, before what moves the first (last of it what was left unticked), before the rest.
pub(crate) fn class(one: &NextQuestion) -> u8 {
    match (&one.why, one.so_far) {
        (Why::Safety, _) => 0,
        (Why::FindOut(_), _) => 1,
        (Why::Moves, SoFar::Open | SoFar::Ticked | SoFar::Suggested) => 2,
        (Why::Moves, SoFar::NotTicked) => 3,
        (Why::Order, _) => 4,
    }
}

/// Whether anything in a draw turns on a question.
fn matters(model: &Model, question: &QuestionId) -> bool {
    let mut requirements = model.activities.iter().flat_map(|activity| &activity.requires);
    turned_on(model).contains(question) || requirements.any(|requirement| requirement.question == *question)
}

fn why(model: &Model, advice: &Advice, question: &QuestionId, value: f64) -> Why {
    if safety(model).contains(question) {
        Why::Safety
    } else if let Some(activity) = find_out(model, advice).get(question) {
        Why::FindOut(activity.clone())
    } else if value > 0.0 {
        Why::Moves
    } else {
        Why::Order
    }
}

/// The safety questions: marked so, under a safety rule, or a firm signal of incidents.
fn safety(model: &Model) -> BTreeSet<QuestionId> {
    let mut safety = BTreeSet::new();
    for question in model.questions.iter().filter(|question| question.safety) {
        safety.insert(question.id.clone());
    }
    for rule in model.rules.iter().filter(|rule| rule.safety) {
        safety.extend(rests_on(model, &rule.when));
    }
    for firm in &model.phases[&Phase::Incidents].firm {
        safety.insert(firm.question.clone());
    }
    safety
}

/// What must be found out first for one of the first three that have a rank and points enough, with the first that asks it.
fn find_out(model: &Model, advice: &Advice) -> BTreeMap<QuestionId, ActivityId> {
    let with_points = |one: &&Candidate| one.rank.is_some() && at_least(one.at_best, model.constants.equal_points);
    let mut find_out = BTreeMap::new();
    for one in advice.candidates.iter().filter(with_points).take(model.constants.first) {
        for question in &one.find_out_first {
            find_out.entry(question.clone()).or_insert(one.activity.clone());
        }
    }
    find_out
}

/// Whether in 95% of the draws the same activities are the first, equals counted as equal: each of them takes part, and is no
/// lower than the last place that they fill, or less than 5 points below it. Where nothing has a rank: nothing takes part.
fn sure(model: &Model, advice: &Advice, scores: &[Vec<Option<f64>>]) -> bool {
    let mut reference = Vec::new();
    for one in advice.candidates.iter().filter(|one| one.rank.is_some()).take(model.constants.first) {
        reference.push(model.activities.iter().position(|activity| activity.id == one.activity).unwrap());
    }
    let mut stands = 0;
    for draw in scores {
        stands += usize::from(stands_in(draw, &reference, model.constants.equal_points));
    }
    at_least(stands as f64 / scores.len() as f64, model.constants.sure)
}

fn stands_in(draw: &[Option<f64>], reference: &[usize], equal_points: f64) -> bool {
    let mut sorted: Vec<f64> = draw.iter().flatten().copied().collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    if reference.is_empty() {
        return sorted.is_empty();
    }
    let Some(last_place) = sorted.get(reference.len() - 1) else { return false };
    reference.iter().all(|activity| {
        draw[*activity].is_some_and(|score| at_least(score, *last_place) || more(score, last_place - equal_points))
    })
}
