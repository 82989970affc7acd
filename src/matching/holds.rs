//! What the judgement in a model leaves open: how often an activity stays among the first when the numbers are a little other.
//!
//! A weighting multiplies every urgency, route weight, fit, threshold and severity by a factor of its own. For each number the
//! factors of all weightings are a Latin hypercube of its own, made from its name alone; half of them lie below 1, and only
//! addition and multiplication are used. Shares that must sum to 1 are divided by their sum again, and a fit stays at most 1.

use std::sync::Arc;

use crate::advice::{Advice, Standing};
use crate::answer::Belief;
use crate::draws::permutation;
use crate::likely::{Likely, in_front, points};
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::numbers::Numbers;
use crate::profile::Profile;
use crate::survey::Survey;
use crate::table::{Table, Tables, Taken};
use crate::{ActivityId, GoalId};

/// The weightings of one profile, tried a few at a time: they take too long to be done before a frame.
#[derive(Clone, Debug)]
pub struct Weightings {
    beliefs: Arc<[Belief]>,
    steps: Vec<u8>,
    safety: Vec<bool>,
    own_phase: Option<Phase>,
    wishes: std::collections::BTreeSet<GoalId>,
    tried: std::collections::BTreeSet<ActivityId>,
    takes_part: Vec<bool>,
    /// Per number that varies, in the order in which they are visited, the slice that each weighting takes.
    slices: Vec<Vec<u16>>,
    done: usize,
    first: Vec<u32>,
}

impl Matcher {
    /// Gets ready to try other weightings. `advice` is that of the same profile.
    pub fn weightings(&self, profile: &Profile, advice: &Advice) -> Weightings {
        let likely = Likely::new(self, profile);
        let ranked = |at: usize| {
            let candidate = advice.candidate(&self.model.activities[at].id);
            candidate.is_some_and(|candidate| candidate.standing == Standing::Ranked)
        };
        let mut slices = Vec::new();
        let weightings = self.model.constants.weightings;
        each_number(&mut self.numbers.clone(), self, &mut |_, name| slices.push(permutation(&name(), weightings)));
        Weightings {
            beliefs: likely.beliefs(self),
            steps: likely.steps,
            safety: self.safety(&self.beliefs(profile), profile.own_phase),
            own_phase: profile.own_phase,
            wishes: profile.wishes.clone(),
            tried: profile.tried.clone(),
            takes_part: (0..self.activities.len()).map(ranked).collect(),
            slices,
            done: 0,
            first: vec![0; self.activities.len()],
        }
    }
}

impl Weightings {
    /// Tries at most so many more. `matcher` is the one that made them.
    pub fn advance(&mut self, matcher: &Matcher, at_most: usize) {
        let constants = &matcher.model.constants;
        for _ in 0..at_most {
            if self.is_done(matcher) {
                break;
            }
            let numbers = self.weighted(matcher);
            let survey =
                Survey::at(matcher, &numbers, Arc::clone(&self.beliefs), &self.steps, self.own_phase, &self.safety);
            let none = Profile::default();
            let presence = |at: usize, element: usize| matcher.presence(at, element, Taken::All, &none, &self.beliefs);
            let table = Table::new(&matcher.model, &matcher.activities, &numbers, presence);
            let tables = Tables::all_alike(table);
            let takes_part = |at: usize| self.takes_part[at];
            let points = points(matcher, &numbers, &survey, &tables, &self.wishes, &self.tried, takes_part);
            let front = in_front(&points, constants.first, constants.equal_points);
            self.first.iter_mut().zip(front).filter(|(_, front)| *front).for_each(|(count, _)| *count += 1);
            self.done += 1;
        }
        if self.is_done(matcher) {
            // Most of what is in memory while they are tried, and of no use to whoever reads what came of it.
            self.slices = Vec::new();
        }
    }

    /// Whether all were tried.
    pub fn is_done(&self, matcher: &Matcher) -> bool {
        self.done >= matcher.model.constants.weightings
    }

    /// The share of the weightings tried so far in which an activity stands among the first, equals counted; 0..1. `None`
    /// before any was tried, or for an activity that is not known.
    pub fn holds(&self, matcher: &Matcher, activity: &ActivityId) -> Option<f64> {
        let at = matcher.activity(activity)?;
        (self.done > 0).then(|| f64::from(self.first[at]) / self.done as f64)
    }

    /// The numbers of the next weighting.
    fn weighted(&self, matcher: &Matcher) -> Numbers {
        let constants = &matcher.model.constants;
        let mut numbers = matcher.numbers.clone();
        let mut slices = self.slices.iter();
        each_number(&mut numbers, matcher, &mut |number, _| {
            let slice = slices.next().map_or(0, |slices| slices[self.done]);
            let place = (f64::from(slice) + 0.5) / constants.weightings as f64;
            *number *= if place < 0.5 {
                constants.least_factor + (1.0 - constants.least_factor) * 2.0 * place
            } else {
                1.0 + (constants.most_factor - 1.0) * (2.0 * place - 1.0)
            };
        });
        for goals in numbers.urgencies.iter_mut().chain(&mut numbers.phase_goals) {
            to_one(goals);
        }
        numbers.routes.iter_mut().flatten().for_each(|route| to_one(route));
        numbers.fits.iter_mut().flatten().for_each(|fit| *fit = fit.min(1.0));
        numbers
    }
}

fn to_one(shares: &mut [(usize, f64)]) {
    let sum: f64 = shares.iter().map(|(_, share)| share).sum();
    if sum > 0.0 {
        for (_, share) in shares {
            *share /= sum;
        }
    }
}

/// Visits every number that a weighting varies, with its name. Nought stays nought and is passed over.
fn each_number(numbers: &mut Numbers, matcher: &Matcher, visit: &mut impl FnMut(&mut f64, &dyn Fn() -> String)) {
    let model = &matcher.model;
    let elements = matcher.element_names();
    visit(&mut numbers.threshold, &|| "threshold".to_owned());
    for (situation, goals) in model.situations.iter().zip(&mut numbers.urgencies) {
        for (goal, urgency) in goals {
            visit(urgency, &|| format!("urgency/{}/{}", situation.id, model.goals[*goal].id));
        }
    }
    for (phase, goals) in Phase::ALL.into_iter().zip(&mut numbers.phase_goals) {
        for (goal, share) in goals {
            visit(share, &|| format!("urgency/{}/{}", phase.as_str(), model.goals[*goal].id));
        }
    }
    for (goal, routes) in model.goals.iter().zip(&mut numbers.routes) {
        for (at, route) in routes.iter_mut().enumerate() {
            for (element, weight) in route {
                visit(weight, &|| format!("route/{}/{at}/{}", goal.id, elements[*element]));
            }
        }
    }
    // How well activities fit a phase comes behind the situations, and is left as it is.
    for (situation, fits) in model.situations.iter().zip(&mut numbers.fits) {
        for (activity, fit) in model.activities.iter().zip(fits).filter(|(_, fit)| **fit > 0.0) {
            visit(fit, &|| format!("fit/{}/{}", situation.id, activity.id));
        }
    }
    for (rule, severity) in model.rules.iter().zip(&mut numbers.severities).filter(|(_, severity)| **severity > 0.0) {
        visit(severity, &|| format!("severity/{}", rule.id));
    }
    visit(&mut numbers.with_care, &|| "with-care".to_owned());
    visit(&mut numbers.tried, &|| "tried".to_owned());
    for (mean, points) in model.means.iter().zip(&mut numbers.per_step) {
        visit(points, &|| format!("short/{}", mean.question));
    }
}
