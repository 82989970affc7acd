//! What to put before people: a few activities, one that may be prepared, and one first small step.

use std::collections::{BTreeMap, BTreeSet};

use matching::advice::{Origin, Readiness, Reason, Standing};
use matching::inquiry::{SoFar, Why};
use matching::model::{Activity, Kind, Model, Phase, PhaseFit, Time};
use matching::short_list::{Because, Monday};
use matching::{ActivityId, Profile, QuestionId, SituationId};

use crate::advice::{Advice, Candidate, advise};
use crate::doubt::{at_least, compare, more};
use crate::draw::{Numbers, phase_fit};
use crate::inquiry::inquiry;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ShortList {
    pub(crate) items: Vec<(ActivityId, Because)>,
    pub(crate) prepare: Option<ActivityId>,
    pub(crate) monday: Option<Monday>,
}

pub(crate) fn short_list(model: &Model, profile: &Profile) -> ShortList {
    let numbers = Numbers::of(model);
    let advice = advise(model, profile);
    let inquiry = inquiry(model, profile);
    if advice.readiness != Readiness::Ready {
        let question = inquiry.questions.first();
        let monday = question.map(|one| Monday::Ask(one.question.clone()));
        return ShortList { items: vec![], prepare: None, monday };
    }
    let items = items(&numbers, profile, &advice);
    let first = items.first().map(|(first, _)| first);
    let find_out = first.and_then(|first| advice.candidate(first).find_out_first.iter().next());
    let is_mean = |question: &QuestionId| model.means.iter().any(|mean| mean.question == *question);
    let new = inquiry.questions.iter().filter(|one| one.so_far == SoFar::Open && !is_mean(&one.question));
    let ask = new.into_iter().find(|one| one.why != Why::Order);
    // In tension and after incidents one does first what the situation asks that makes up most of the need.
    let tense = advice.phase.own.or(advice.phase.said) >= Some(Phase::Tension);
    let mut heaviest: Option<(f64, SituationId)> = None;
    for (situation, share) in situation_shares(&advice) {
        let weighs = tense && at_least(share, model.constants.situation_share);
        if weighs && heaviest.as_ref().is_none_or(|(known, _)| compare(share, *known).is_gt()) {
            heaviest = Some((share, situation));
        }
    }
    let monday = match (heaviest, find_out, ask, first) {
        (Some((_, situation)), ..) => Some(Monday::Attend(situation)),
        (None, Some(question), ..) => Some(Monday::FindOut(question.clone())),
        (None, None, Some(one), _) => Some(Monday::Ask(one.question.clone())),
        (None, None, None, Some(first)) => Some(Monday::Begin(first.clone())),
        (None, None, None, None) => None,
    };
    ShortList { prepare: prepare(model, &advice), monday, items }
}

fn items(numbers: &Numbers, profile: &Profile, advice: &Advice) -> Vec<(ActivityId, Because)> {
    let model = &numbers.model;
    let ranked: Vec<&Candidate> = advice.candidates.iter().filter(|one| one.rank.is_some()).collect();
    let mut list = List { most: model.constants.short_list, per_kind: model.constants.per_kind, items: vec![] };

    // What already runs and fits, above all: by points, and of as many points in the order of the ranking.
    let mut runs: Vec<&Candidate> = Vec::new();
    for one in &ranked {
        if profile.runs.contains_key(&one.activity) && fits_here(numbers, advice, numbers.activity(&one.activity)) {
            runs.push(*one);
        }
    }
    runs.sort_by(|a, b| compare(b.at_best, a.at_best));
    for one in runs {
        list.push(one.activity.clone(), Because::Runs);
    }

    // The first of the ranking.
    let Some(first) = ranked.first() else { return list.items };
    list.push(first.activity.clone(), Because::First);

    // Behind it nothing that gives less than what counts as equal to nothing.
    let mut others = ranked.clone();
    others.retain(|one| at_least(one.at_best, model.constants.equal_points));

    // The best for every other situation.
    let points = |one: &Candidate, situation: &SituationId| {
        let mut sum = 0.0;
        for line in &one.lines {
            if matches!(&line.reason, Reason::Need(Origin::Situation(from), _) if from == situation) {
                sum += line.points;
            }
        }
        sum
    };
    let mut most = None;
    for situation in &model.situations {
        let sum = points(first, &situation.id);
        if sum > 0.0 && most.as_ref().is_none_or(|(known, _)| compare(sum, *known).is_gt()) {
            most = Some((sum, situation.id.clone()));
        }
    }
    let mut shares: Vec<(f64, SituationId)> = Vec::new();
    for (situation, share) in situation_shares(advice) {
        let firsts = most.as_ref().is_some_and(|(_, its)| *its == situation);
        if at_least(share, model.constants.situation_share) && !firsts {
            shares.push((share, situation));
        }
    }
    shares.sort_by(|a, b| compare(b.0, a.0).then(a.1.cmp(&b.1)));
    for (_, situation) in shares {
        let mut best: Option<(f64, &Candidate)> = None;
        let mut by_name = others.clone();
        by_name.sort_by(|a, b| a.activity.cmp(&b.activity));
        for one in by_name {
            let sum = points(one, &situation);
            if more(sum, 0.0) && best.is_none_or(|(known, _)| compare(sum, known).is_gt()) {
                best = Some((sum, one));
            }
        }
        if let Some((_, one)) = best
            && !list.is_full_of(numbers.activity(&one.activity).kind, numbers)
        {
            list.push(one.activity.clone(), Because::BestFor(situation));
        }
    }

    // Then by score.
    for one in others {
        if !list.is_full_of(numbers.activity(&one.activity).kind, numbers) {
            list.push(one.activity.clone(), Because::Next);
        }
    }
    list.items
}

struct List {
    most: usize,
    per_kind: usize,
    items: Vec<(ActivityId, Because)>,
}

impl List {
    /// Adds an activity, unless it is there or the list is full.
    fn push(&mut self, activity: ActivityId, because: Because) {
        if self.items.len() < self.most && !self.items.iter().any(|(known, _)| *known == activity) {
            self.items.push((activity, because));
        }
    }

    fn is_full_of(&self, kind: Kind, numbers: &Numbers) -> bool {
        let same = self.items.iter().filter(|(activity, _)| numbers.activity(activity).kind == kind);
        same.count() >= self.per_kind
    }
}

/// The share of the need that each situation makes up.
fn situation_shares(advice: &Advice) -> BTreeMap<SituationId, f64> {
    let mut shares = BTreeMap::new();
    for ((origin, _), share) in &advice.needs {
        if let Origin::Situation(situation) = origin {
            *shares.entry(situation.clone()).or_insert(0.0) += share;
        }
    }
    shares
}

/// Whether an activity fits a situation that makes up 15% of the need, or the phase where none does.
fn fits_here(numbers: &Numbers, advice: &Advice, activity: &Activity) -> bool {
    let constants = &numbers.model.constants;
    let mut large = BTreeSet::new();
    for (situation, share) in situation_shares(advice) {
        if at_least(share, constants.situation_share) {
            large.insert(situation);
        }
    }
    if large.is_empty() {
        // A phase that is not yet known is never calm.
        return advice.phase.leading().is_some_and(|phase| phase_fit(activity, phase) == PhaseFit::Fits);
    }
    large.into_iter().any(|situation| numbers.fits[&(situation, activity.id.clone())] >= constants.fit_fits)
}

/// The stopped activity with the most points, five at least: one that may be prepared now before one for later.
fn prepare(model: &Model, advice: &Advice) -> Option<ActivityId> {
    for time in [Time::PrepareNow, Time::Later] {
        let mut best: Option<&Candidate> = None;
        for one in &advice.candidates {
            let stands = one.standing == Standing::Stopped(time) && at_least(one.at_best, model.constants.equal_points);
            if stands && best.is_none_or(|known| compare(one.at_best, known.at_best).is_gt()) {
                best = Some(one);
            }
        }
        if let Some(best) = best {
            return Some(best.activity.clone());
        }
    }
    None
}
