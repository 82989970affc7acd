//! What the claims of every activity are worth, and what that answers to of each source of need.
//!
//! `worth = aim * (floor + (1 - floor) * furthest route)`, nothing where studies speak against it. An activity answers to a
//! situation by `fit * SUM_goals urgency * worth`, and to a phase likewise.

use crate::matcher::Matcher;
use crate::model::Model;
use crate::numbers::Numbers;
use crate::plan::ActivityPlan;
use crate::presence::Presence;

/// Activities in the order of the matcher's model.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Table {
    goals: usize,
    activities: usize,
    /// Activity by activity one for each goal.
    worths: Vec<f64>,
    /// Source by source one for each activity: few sources have any need.
    answers: Vec<f64>,
}

impl Table {
    /// With elements realised as `presence` says of an activity and an element, both by number.
    pub(crate) fn new(
        model: &Model,
        plans: &[ActivityPlan],
        numbers: &Numbers,
        presence: impl Fn(usize, usize) -> Presence,
    ) -> Self {
        let (goals, sources) = (model.goals.len(), numbers.fits.len());
        let (worths, answers) = (vec![0.0; plans.len() * goals], vec![0.0; plans.len() * sources]);
        let mut table = Self { goals, activities: plans.len(), worths, answers };
        for (at, plan) in plans.iter().enumerate() {
            table.weigh(at, plan, model, numbers, |element| presence(at, element));
        }
        table
    }

    /// Weighs one activity anew.
    pub(crate) fn weigh(
        &mut self,
        at: usize,
        plan: &ActivityPlan,
        model: &Model,
        numbers: &Numbers,
        presence: impl Fn(usize) -> Presence,
    ) {
        let worths = &mut self.worths[at * self.goals..][..self.goals];
        lay_worths(plan, model, numbers, presence, worths);
        let sum = |goals: &[(usize, f64)]| goals.iter().map(|(goal, share)| share * worths[*goal]).sum::<f64>();
        let answers = self.answers.iter_mut().skip(at).step_by(self.activities);
        for ((source, fits), answer) in numbers.fits.iter().enumerate().zip(answers) {
            *answer = fits[at] * sum(numbers.goals_of(source));
        }
    }

    /// Per goal what the claim of an activity is worth, 0..1.
    pub(crate) fn worths(&self, at: usize) -> &[f64] {
        &self.worths[at * self.goals..][..self.goals]
    }

    /// How far each activity answers to a source of need (situations, then phases from calm), 0..1.
    pub(crate) fn answers(&self, source: usize) -> &[f64] {
        &self.answers[source * self.activities..][..self.activities]
    }
}

/// Lays down what each claim of an activity is worth, by goal.
pub(crate) fn lay_worths(
    plan: &ActivityPlan,
    model: &Model,
    numbers: &Numbers,
    presence: impl Fn(usize) -> Presence,
    worths: &mut [f64],
) {
    let constants = &model.constants;
    let realised = |element: usize| presence(element).realised(constants);
    for claim in &plan.claims {
        let (_, far) = best_route(&numbers.routes[claim.goal], &realised);
        worths[claim.goal] = claim.aim * (constants.claim_floor + (1.0 - constants.claim_floor) * far);
    }
}

/// The route that is realised furthest, by its number, and how far (0..1). Of equals the first.
pub(crate) fn best_route(routes: &[Vec<(usize, f64)>], realised: &impl Fn(usize) -> f64) -> (usize, f64) {
    let mut best = (0, 0.0);
    for (at, route) in routes.iter().enumerate() {
        let far = route.iter().map(|(element, weight)| weight * realised(*element)).sum::<f64>();
        if far > best.1 {
            best = (at, far);
        }
    }
    best
}

/// Which measures count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// Those that were chosen.
    Chosen,
    /// Every one that the means allow: at best.
    All,
}

/// The three tables of one profile.
#[derive(Clone, Debug)]
pub(crate) struct Tables<'a> {
    pub(crate) none: std::borrow::Cow<'a, Table>,
    pub(crate) chosen: std::borrow::Cow<'a, Table>,
    pub(crate) all: std::borrow::Cow<'a, Table>,
}

impl Tables<'_> {
    /// The same table whatever is taken, where only what is at best matters.
    pub(crate) fn all_alike(table: Table) -> Self {
        let all = std::borrow::Cow::<'_, Table>::Owned(table);
        Self { none: all.clone(), chosen: all.clone(), all }
    }
}

impl<'a> Tables<'a> {
    /// Whether any measure was chosen.
    pub(crate) fn is_anything_chosen(&self) -> bool {
        matches!(self.chosen, std::borrow::Cow::Owned(_))
    }

    /// Those of a matcher, weighed anew only where measures were chosen or are out of reach.
    pub(crate) fn new(
        matcher: &'a Matcher,
        numbers: &Numbers,
        profile: &crate::Profile,
        beliefs: &[crate::answer::Belief],
    ) -> Self {
        use std::borrow::Cow;
        let mut tables = Self {
            none: Cow::Borrowed(&matcher.as_it_is),
            chosen: Cow::Borrowed(&matcher.as_it_is),
            all: Cow::Borrowed(&matcher.at_best),
        };
        let weigh = |table: &mut Cow<'a, Table>, at: usize, taken: Taken| {
            let presence = |element: usize| matcher.presence(at, element, taken, profile, beliefs);
            table.to_mut().weigh(at, &matcher.activities[at], &matcher.model, numbers, presence);
        };
        for at in &matcher.with_costs {
            if matcher.activities[*at].measures.iter().any(|measure| measure.is_out_of_reach(beliefs)) {
                weigh(&mut tables.all, *at, Taken::All);
            }
        }
        for at in profile.measures.keys().filter_map(|id| matcher.activity(id)) {
            if !matcher.activities[at].measures.is_empty() {
                weigh(&mut tables.chosen, at, Taken::Chosen);
            }
        }
        tables
    }
}
