//! One pass through the draws: what each draw says, gathered into means and counts.

use crate::answer::{Belief, Standing};
use crate::draws::{self, DRAWS};
use crate::matcher::{Matcher, Taken};
use crate::model::Phase;
use crate::profile::Profile;
use crate::situation::Steps;
use crate::weigh::{GIVEN, Sight, Values, Weighed, phase_fit};

/// What the draws say. Vectors over activities, situations, goals and rules follow the order of the matcher's model.
#[derive(Debug)]
pub(crate) struct Pass<'a> {
    pub(crate) matcher: &'a Matcher,
    pub(crate) profile: &'a Profile,
    pub(crate) beliefs: Vec<Belief>,
    pub(crate) draws: usize,
    /// In how many draws each phase is the one that the signals show.
    pub(crate) phases: [usize; 4],
    /// Mean degree per situation: by everything, and by given answers alone.
    pub(crate) degrees: Vec<f64>,
    pub(crate) degrees_given: Vec<f64>,
    /// Mean share of the need per situation, and of the phase per phase; with `wish_share` they sum to 1.
    pub(crate) situation_shares: Vec<f64>,
    pub(crate) phase_shares: [f64; 4],
    pub(crate) wish_share: f64,
    pub(crate) activities: Vec<Weighed>,
}

/// Which questions count in a draw; the others speak for nothing.
struct Draw<'a> {
    steps: &'a [u8],
    beliefs: &'a [Belief],
    counts: fn(Standing) -> bool,
}

impl Steps for Draw<'_> {
    fn span(&self, question: usize) -> Option<(u8, u8)> {
        (self.counts)(self.beliefs[question].standing).then(|| (self.steps[question], self.steps[question]))
    }
}

/// Everything that the given answers leave possible, for rules that fire as soon as one of them makes them true.
struct Possible<'a>(&'a [Belief]);

impl Steps for Possible<'_> {
    fn span(&self, question: usize) -> Option<(u8, u8)> {
        let belief = &self.0[question];
        let mut support = belief.support();
        let low = support.next().filter(|_| belief.standing == Standing::Given)?;
        let high = support.next_back().unwrap_or(low);
        Some((low as u8 + 1, high as u8 + 1))
    }
}

const GIVEN_OR_OPEN: fn(Standing) -> bool = |standing| standing != Standing::Weak;
const ALL: fn(Standing) -> bool = |_| true;

impl<'a> Pass<'a> {
    /// Goes through the draws: one where everything is known, else all.
    pub(crate) fn new(matcher: &'a Matcher, profile: &'a Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        // What nothing turns on may be open: it must not change a bit.
        let settled = |(belief, counts): (&Belief, &bool)| !counts || belief.is_point();
        let draws = if beliefs.iter().zip(&matcher.counts).all(settled) { 1 } else { DRAWS };
        let steps: Vec<Vec<u8>> = beliefs
            .iter()
            .zip(&matcher.permutations)
            .map(|(belief, slices)| slices[..draws].iter().map(|slice| draws::step_at(belief, *slice)).collect())
            .collect();
        let situations = matcher.situations.len();
        let mut pass = Self {
            activities: matcher
                .model
                .activities
                .iter()
                .zip(&matcher.activities)
                .map(|(activity, plan)| {
                    let chosen = Taken::Chosen(profile.measures.get(&activity.id));
                    Weighed {
                        worths: [Taken::None, chosen, Taken::All]
                            .map(|taken| matcher.worths(activity, taken, &beliefs)),
                        scores: vec![0.0; draws],
                        stopped: vec![false; draws],
                        wish_fit: 0.0,
                        assets: vec![0.0; plan.assets.len()],
                        cautions: vec![0.0; plan.cautions.len()],
                        with_care: 0.0,
                        short: vec![0.0; plan.demands.len()],
                        rule_stops: vec![0; plan.stops.len()],
                        phase_stops: [0; 4],
                        mean_stops: vec![0; plan.demands.len()],
                        rule_would: vec![0; plan.stops.len()],
                        mean_would: vec![0; plan.demands.len()],
                    }
                })
                .collect(),
            matcher,
            profile,
            beliefs,
            draws,
            phases: [0; 4],
            degrees: vec![0.0; situations],
            degrees_given: vec![0.0; situations],
            situation_shares: vec![0.0; situations],
            phase_shares: [0.0; 4],
            wish_share: if profile.wishes.is_empty() { 0.0 } else { matcher.model.constants.wish_share },
        };
        let values = pass.values();
        let safety = pass.safety_rules();
        let mut row = vec![0; steps.len()];
        for draw in 0..draws {
            for (at, steps) in row.iter_mut().zip(&steps) {
                *at = steps[draw];
            }
            pass.take(draw, &row, &values, &safety);
        }
        pass.means();
        pass
    }

    /// The highest phase that a firm signal shows among the given answers.
    fn phase(&self, steps: &impl Steps) -> Phase {
        let firm = |phase: Phase| {
            self.matcher.firm[phase as usize]
                .iter()
                .any(|(question, from)| steps.span(*question).is_some_and(|(_, high)| high >= *from))
        };
        Phase::ALL.into_iter().rev().find(|phase| firm(*phase)).unwrap_or(Phase::Calm)
    }

    /// Which safety rules hold for what the given answers leave possible.
    fn safety_rules(&self) -> Vec<bool> {
        let possible = Possible(&self.beliefs);
        let constants = &self.matcher.model.constants;
        let phase = self.phase(&possible).max(self.profile.own_phase.unwrap_or(Phase::Calm));
        let degrees: Vec<f64> =
            self.matcher.situations.iter().map(|situation| situation.degree(&possible, constants)).collect();
        self.matcher
            .rules
            .iter()
            .map(|rule| rule.safety && rule.test.degree(&possible, phase, &degrees) > 0.0)
            .collect()
    }

    /// What is the same in every draw.
    fn values(&self) -> Vec<Values> {
        let model = &self.matcher.model;
        let goal = |id: &crate::GoalId| model.goals.iter().position(|goal| goal.id == *id);
        self.activities
            .iter()
            .zip(&self.matcher.activities)
            .map(|(weighed, plan)| {
                let best = &weighed.worths[2];
                let sum = |goals: &[(crate::GoalId, f64)]| {
                    goals.iter().filter_map(|(id, share)| Some(share * best[goal(id)?])).sum::<f64>()
                };
                Values {
                    situations: model
                        .situations
                        .iter()
                        .zip(&plan.fits)
                        .map(|(one, fit)| fit * sum(&one.goals))
                        .collect(),
                    phases: Phase::ALL.map(|phase| {
                        model
                            .phases
                            .get(&phase)
                            .map_or(0.0, |one| phase_fit(plan.phases[phase as usize], model) * sum(&one.goals))
                    }),
                    wishes: self.profile.wishes.iter().filter_map(|id| Some(best[goal(id)?])).sum::<f64>()
                        / self.profile.wishes.len().max(1) as f64,
                }
            })
            .collect()
    }

    /// One draw.
    fn take(&mut self, draw: usize, row: &[u8], values: &[Values], safety: &[bool]) {
        let matcher = self.matcher;
        let (model, constants) = (&matcher.model, &matcher.model.constants);
        let beliefs = std::mem::take(&mut self.beliefs);
        let see = |counts| Draw { steps: row, beliefs: &beliefs, counts };
        let (all, given, would) = (see(ALL), see(GIVEN), see(GIVEN_OR_OPEN));
        let signalled = self.phase(&given);
        let leading = self.profile.own_phase.unwrap_or(signalled);
        let for_rules = signalled.max(leading);
        self.phases[signalled as usize] += 1;

        let degrees = |steps: &Draw<'_>| -> Vec<f64> {
            matcher.situations.iter().map(|situation| situation.degree(steps, constants)).collect()
        };
        let (by_all, by_given, by_would) = (degrees(&all), degrees(&given), degrees(&would));
        let weights: Vec<f64> =
            by_all.iter().zip(&model.situations).map(|(degree, situation)| situation.precedence * degree).collect();
        let present: f64 = weights.iter().sum();
        let total = present + constants.phase_need;
        let rest = 1.0 - self.wish_share;
        let shares: Vec<f64> = weights.iter().map(|weight| rest * weight / total).collect();
        let phase_share = rest * constants.phase_need / total;
        for (at, share) in shares.iter().enumerate() {
            self.degrees[at] += by_all[at];
            self.degrees_given[at] += by_given[at];
            self.situation_shares[at] += share;
        }
        self.phase_shares[leading as usize] += phase_share;

        let holds = |rule: usize| {
            let rule = &matcher.rules[rule];
            rule.test.degree(&given, for_rules, &by_given)
        };
        let could_hold = |rule: usize| matcher.rules[rule].test.degree(&would, for_rules, &by_would) > 0.0;
        let held: Vec<f64> = (0..matcher.rules.len()).map(holds).collect();
        let possible: Vec<bool> = (0..matcher.rules.len()).map(could_hold).collect();

        let sight = Sight {
            matcher,
            beliefs: &beliefs,
            row,
            leading,
            strictest: for_rules,
            shares: &shares,
            phase_share,
            wish_share: self.wish_share,
            weights: &weights,
            held: &held,
            possible: &possible,
            safety,
        };
        for ((weighed, plan), value) in self.activities.iter_mut().zip(&matcher.activities).zip(values) {
            let mut stopped = sight.stops(plan, weighed);
            let mut score = 100.0 * sight.plus(plan, value, weighed);
            score += sight.assets(plan, score, weighed);
            score -= sight.cautions(plan, weighed);
            score -= sight.short_means(plan, &mut stopped, weighed);
            weighed.scores[draw] = score;
            weighed.stopped[draw] = stopped;
        }
        self.beliefs = beliefs;
    }

    /// Sums become means.
    fn means(&mut self) {
        let draws = self.draws as f64;
        let each = |values: &mut [f64]| values.iter_mut().for_each(|value| *value /= draws);
        each(&mut self.degrees);
        each(&mut self.degrees_given);
        each(&mut self.situation_shares);
        each(&mut self.phase_shares);
        for weighed in &mut self.activities {
            weighed.wish_fit /= draws;
            weighed.with_care /= draws;
            each(&mut weighed.assets);
            each(&mut weighed.cautions);
            each(&mut weighed.short);
        }
    }
}
