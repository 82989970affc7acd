//! One activity in one draw: what stops it, and what adds and takes points.

use crate::answer::{Belief, Standing};
use crate::matcher::{ActivityPlan, Matcher};
use crate::model::{Phase, PhaseFit};

/// What the draws say of one activity.
#[derive(Debug)]
pub(crate) struct Weighed {
    /// What its claim to each goal is worth: as it is, as chosen, at best.
    pub(crate) worths: [Vec<f64>; 3],
    /// Points at best per draw, whether stopped or not.
    pub(crate) scores: Vec<f64>,
    /// Per draw, whether something stops it.
    pub(crate) stopped: Vec<bool>,
    /// Mean fit with the wishes.
    pub(crate) wish_fit: f64,
    /// Mean points per asset, per caution, for the phase and per means.
    pub(crate) assets: Vec<f64>,
    pub(crate) cautions: Vec<f64>,
    pub(crate) with_care: f64,
    pub(crate) short: Vec<f64>,
    /// In how many draws each stop rule, each phase and each means stops it.
    pub(crate) rule_stops: Vec<usize>,
    pub(crate) phase_stops: [usize; 4],
    pub(crate) mean_stops: Vec<usize>,
    /// In how many draws each stop rule and each means would stop it if open questions counted.
    pub(crate) rule_would: Vec<usize>,
    pub(crate) mean_would: Vec<usize>,
}

/// Whether an answer was given, so that it may be cited, stop and cost points.
pub(crate) const GIVEN: fn(Standing) -> bool = |standing| standing == Standing::Given;

/// What one draw says to every activity.
pub(crate) struct Sight<'a> {
    pub(crate) matcher: &'a Matcher,
    pub(crate) beliefs: &'a [Belief],
    /// The step of each question, counted from 1.
    pub(crate) row: &'a [u8],
    /// The phase that fit and need follow.
    pub(crate) leading: Phase,
    /// The higher of that phase and the one that the signals show: stops follow it.
    pub(crate) strictest: Phase,
    /// The share of the need per situation, of the phase and of the wishes.
    pub(crate) shares: &'a [f64],
    pub(crate) phase_share: f64,
    pub(crate) wish_share: f64,
    /// Precedence times degree per situation.
    pub(crate) weights: &'a [f64],
    /// Per rule how far it holds by given answers, whether it could hold by open ones too, and whether as a safety rule it does.
    pub(crate) held: &'a [f64],
    pub(crate) possible: &'a [bool],
    pub(crate) safety: &'a [bool],
}

impl Sight<'_> {
    /// Whether a rule or the phase stops it.
    pub(crate) fn stops(&self, plan: &ActivityPlan, weighed: &mut Weighed) -> bool {
        let mut stopped = false;
        for (at, (rule, _)) in plan.stops.iter().enumerate() {
            let stops = if self.matcher.rules[*rule].safety { self.safety[*rule] } else { self.held[*rule] > 0.0 };
            stopped |= stops;
            weighed.rule_stops[at] += usize::from(stops);
            weighed.rule_would[at] += usize::from(self.possible[*rule]);
        }
        // The phase as the user sees it lifts no stop.
        let phase = self.strictest as usize;
        if plan.phases[phase] == PhaseFit::NotNow {
            stopped = true;
            weighed.phase_stops[phase] += 1;
        }
        stopped
    }

    /// The share of what is asked for that it answers to.
    pub(crate) fn plus(&self, plan: &ActivityPlan, value: &Values, weighed: &mut Weighed) -> f64 {
        let phase = self.leading as usize;
        let mut plus: f64 = self.shares.iter().zip(&value.situations).map(|(share, value)| share * value).sum();
        plus += self.phase_share * value.phases[phase];
        if self.wish_share > 0.0 {
            let present: f64 = self.weights.iter().sum();
            let fit = if present > 0.0 {
                self.weights.iter().zip(&plan.fits).map(|(weight, fit)| weight * fit).sum::<f64>() / present
            } else {
                phase_fit(plan.phases[phase], &self.matcher.model)
            };
            weighed.wish_fit += fit;
            plus += self.wish_share * fit * value.wishes;
        }
        plus
    }

    /// Points for the assets that stand ready, shared among them.
    pub(crate) fn assets(&self, plan: &ActivityPlan, score: f64, weighed: &mut Weighed) -> f64 {
        let model = &self.matcher.model;
        let is_ready = |question: &usize| {
            GIVEN(self.beliefs[*question].standing) && model.questions[*question].ready.contains(&self.row[*question])
        };
        let ready = plan.assets.iter().filter(|asset| is_ready(asset)).count();
        if ready == 0 {
            return 0.0;
        }
        let most = model.constants.asset_most.min((100.0 - score).max(0.0));
        let points = (model.constants.asset_points * ready as f64).min(most);
        for (at, asset) in plan.assets.iter().enumerate() {
            if is_ready(asset) {
                weighed.assets[at] += points / ready as f64;
            }
        }
        points
    }

    /// Points that cautions and a phase that asks care take.
    pub(crate) fn cautions(&self, plan: &ActivityPlan, weighed: &mut Weighed) -> f64 {
        let mut minus = 0.0;
        for (at, (rule, severity)) in plan.cautions.iter().enumerate() {
            let points = severity * self.held[*rule];
            weighed.cautions[at] += points;
            minus += points;
        }
        if plan.phases[self.leading as usize] == PhaseFit::WithCare {
            let points = self.matcher.model.constants.with_care_points;
            weighed.with_care += points;
            minus += points;
        }
        minus
    }

    /// Points that means known to be short take; what cannot be had stops it.
    pub(crate) fn short_means(&self, plan: &ActivityPlan, stopped: &mut bool, weighed: &mut Weighed) -> f64 {
        let mut minus = 0.0;
        for (at, (mean, question, step)) in plan.demands.iter().enumerate() {
            let mean = &self.matcher.model.means[*mean];
            let short = step.saturating_sub(self.row[*question]);
            let cannot = short >= mean.stop_from;
            match self.beliefs[*question].standing {
                Standing::Given => {
                    let points = mean.per_step * f64::from(short);
                    weighed.short[at] += points;
                    minus += points;
                    *stopped |= cannot;
                    weighed.mean_stops[at] += usize::from(cannot);
                }
                Standing::Open => weighed.mean_would[at] += usize::from(cannot),
                Standing::Weak => {}
            }
        }
        minus
    }
}

/// What is the same in every draw for one activity: fit times worth, summed over the goals of each source.
pub(crate) struct Values {
    pub(crate) situations: Vec<f64>,
    pub(crate) phases: [f64; 4],
    pub(crate) wishes: f64,
}

/// How far an activity answers to the need that the phase itself lends.
pub(crate) fn phase_fit(fit: PhaseFit, model: &crate::Model) -> f64 {
    match fit {
        PhaseFit::Fits => 1.0,
        PhaseFit::WithCare => model.constants.phase_with_care,
        PhaseFit::NotNow | PhaseFit::NotNeededYet => 0.0,
    }
}
