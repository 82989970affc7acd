//! The activities in the draws: what stops each, and what adds and takes points.
//!
//! What is the same in every draw is weighed once, for all activities together; the rest draw by draw.

use std::collections::BTreeSet;

use crate::column::{Column, Flags};
use crate::matcher::Matcher;
use crate::model::{Phase, PhaseFit};
use crate::numbers::Numbers;
use crate::plan::ActivityPlan;
use crate::supply::{Supply, ready, supplies};
use crate::survey::Survey;
use crate::table::{Tables, phase_fit};
use crate::{ActivityId, GoalId};

/// The sources of need in the draws, and everything else that adds and takes points.
///
/// Sources are numbered: the situations in the order of the matcher's model, then the phases from calm.
#[derive(Debug)]
pub(crate) struct Weighing<'a> {
    matcher: &'a Matcher,
    numbers: &'a Numbers,
    survey: &'a Survey<'a>,
    /// The share of the need per source, of those that have any.
    shares: Vec<(usize, Column)>,
    /// Per source how far wishes are seen through it: an activity answers to them as well as it fits there.
    wish_fits: Vec<Column>,
    pub(crate) wishes: Vec<usize>,
    pub(crate) wish_share: f64,
    /// The phases that lead in any draw, each with 1 where it does.
    leads: Vec<(Phase, Column)>,
    /// The activities that were tried and did not work.
    pub(crate) tried: Vec<usize>,
    pub(crate) supplies: Vec<Supply>,
    /// Per question in which draws it is an asset that stands ready.
    ready: Vec<Flags>,
}

/// Means over the draws: what lines are made of.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Means {
    /// Share of the need per source, of those that have any.
    pub(crate) shares: Vec<(usize, f64)>,
    /// Per source how far wishes are seen through it.
    pub(crate) wish_fits: Vec<f64>,
    /// How far each rule holds.
    pub(crate) held: Vec<f64>,
    /// In which share of the draws each phase leads.
    pub(crate) leading: [f64; 4],
}

impl<'a> Weighing<'a> {
    pub(crate) fn new(
        matcher: &'a Matcher,
        numbers: &'a Numbers,
        survey: &'a Survey<'a>,
        wishes: &BTreeSet<GoalId>,
        tried: &BTreeSet<ActivityId>,
    ) -> Self {
        let constants = &matcher.model.constants;
        let wish_share = if wishes.is_empty() { 0.0 } else { constants.wish_share };
        let weights: Vec<Column> = survey
            .degrees
            .iter()
            .zip(&matcher.model.situations)
            .map(|(degree, situation)| degree.map(|degree| situation.precedence * degree))
            .collect();
        let present = match Column::fold(&weights, survey.draws, |a, b| a + b) {
            Column::Same(present) => vec![present],
            column => column.spread(survey.draws),
        };
        let rest = 1.0 - wish_share;
        let need = constants.phase_need;
        let of_situations = weights.iter().map(|weight| ratio(weight, &present, rest, need));
        let of_phase = |leads| where_holds(&present, leads, survey.draws, |present| rest * need / (present + need));
        let shares = of_situations.chain(survey.leading.iter().map(of_phase)).enumerate();
        let shares = shares.filter(|(_, share)| !share.is_nought()).collect();
        let wish_fits = if wishes.is_empty() {
            Vec::new()
        } else {
            let nothing_shows = |present| if present > 0.0 { 0.0 } else { 1.0 };
            let mut fits: Vec<Column> = weights.iter().map(|weight| ratio(weight, &present, 1.0, 0.0)).collect();
            fits.extend(survey.leading.iter().map(|leads| where_holds(&present, leads, survey.draws, nothing_shows)));
            fits
        };
        let goal = |id: &GoalId| matcher.model.goals.iter().position(|goal| goal.id == *id);
        let leads = Phase::ALL.into_iter().zip(&survey.leading).filter(|(_, leads)| **leads != Flags::Never);
        Self {
            matcher,
            numbers,
            survey,
            shares,
            wish_fits,
            // A goal that nothing defines takes its share of the wishes, and nothing answers to it.
            wishes: wishes.iter().map(|id| goal(id).unwrap_or(usize::MAX)).collect(),
            wish_share,
            leads: leads.map(|(phase, leads)| (phase, leads.column(survey.draws))).collect(),
            tried: tried.iter().filter_map(|id| matcher.activity(id)).collect(),
            supplies: supplies(matcher, numbers, survey),
            ready: ready(matcher, survey),
        }
    }

    pub(crate) fn means(&self) -> Means {
        let draws = self.survey.draws;
        let each = |columns: &[Column]| columns.iter().map(|column| column.mean(draws)).collect();
        Means {
            shares: self.shares.iter().map(|(source, share)| (*source, share.mean(draws))).collect(),
            wish_fits: each(&self.wish_fits),
            held: each(&self.survey.held),
            leading: [0, 1, 2, 3].map(|phase: usize| self.survey.share(&self.survey.leading[phase])),
        }
    }

    /// The points at best, activity by activity one for each draw. The mean points of each asset that an activity leans on are
    /// laid into `assets`, from where its plan says.
    pub(crate) fn scores(&self, tables: &Tables<'_>, assets: &mut [f64]) -> Vec<f64> {
        let (plus, minus) = (self.plus_in_all(tables), self.minus_in_all());
        let draws = self.survey.draws;
        let any_differ = draws != 1;
        let mut all = vec![0.0; self.matcher.activities.len() * draws];
        for (at, scores) in all.chunks_exact_mut(draws).enumerate() {
            let plan = &self.matcher.activities[at];
            if any_differ {
                self.add_plus(at, tables, scores);
            }
            add(plus[at], scores);
            self.add_assets(plan, scores, &mut assets[plan.assets_from..][..plan.assets.len()]);
            if any_differ {
                self.add_minus(plan, scores);
            }
            add(minus[at], scores);
        }
        all
    }

    /// Per activity the plus points that are the same in every draw.
    fn plus_in_all(&self, tables: &Tables<'_>) -> Vec<f64> {
        let mut plus = vec![0.0; self.matcher.activities.len()];
        for (source, share) in &self.shares {
            if let Column::Same(share) = share {
                let answers = tables.all.answers(*source);
                plus.iter_mut().zip(answers).for_each(|(sum, answer)| *sum += 100.0 * answer * share);
            }
        }
        if !self.wishes.is_empty() {
            for (at, sum) in plus.iter_mut().enumerate() {
                self.wished(at, tables, |column, times| {
                    if let Column::Same(share) = column {
                        *sum += times * share;
                    }
                });
            }
        }
        plus
    }

    /// Adds the plus points of an activity that differ from draw to draw.
    fn add_plus(&self, at: usize, tables: &Tables<'_>, scores: &mut [f64]) {
        for (source, share) in &self.shares {
            share.add_where_it_differs(100.0 * tables.all.answers(*source)[at], scores);
        }
        if !self.wishes.is_empty() {
            self.wished(at, tables, |column, times| column.add_where_it_differs(times, scores));
        }
    }

    /// Tells what the wishes add to an activity: so many times each of these columns.
    fn wished(&self, at: usize, tables: &Tables<'_>, mut add: impl FnMut(&Column, f64)) {
        let wished = wished(tables.all.worths(at), &self.wishes);
        if wished > 0.0 {
            for (source, share) in self.wish_fits.iter().enumerate() {
                let fit = source_fit(self.matcher, self.numbers, at, source);
                add(share, 100.0 * self.wish_share * fit * wished);
            }
        }
    }

    /// Per activity the minus points that are the same in every draw, as numbers below nought.
    fn minus_in_all(&self) -> Vec<f64> {
        let mut minus = vec![0.0; self.matcher.activities.len()];
        for rule in &self.matcher.cautions {
            if let Column::Same(held) = self.survey.held[*rule]
                && held != 0.0
            {
                let points = self.numbers.severities[*rule] * held;
                self.matcher.rules[*rule].concerns.iter().for_each(|at| minus[*at] -= points);
            }
        }
        for (phase, leads) in &self.leads {
            if let Column::Same(leads) = leads {
                let with_care = &self.matcher.by_phase[*phase as usize].with_care;
                for at in with_care {
                    minus[*at] -= self.numbers.with_care * leads;
                }
            }
        }
        for at in &self.tried {
            minus[*at] -= self.numbers.tried;
        }
        for (who, (points, _)) in self.demands() {
            if let Column::Same(points) = points
                && *points != 0.0
            {
                for at in who {
                    minus[*at] -= points;
                }
            }
        }
        minus
    }

    /// Takes the minus points of an activity that differ from draw to draw.
    fn add_minus(&self, plan: &ActivityPlan, scores: &mut [f64]) {
        for rule in &plan.cautions {
            self.survey.held[*rule].add_where_it_differs(-self.numbers.severities[*rule], scores);
        }
        for (phase, leads) in &self.leads {
            if plan.phases[*phase as usize] == PhaseFit::WithCare {
                leads.add_where_it_differs(-self.numbers.with_care, scores);
            }
        }
        for (mean, _, step) in &plan.demands {
            if let Some((points, _)) = self.supplies[*mean].get(usize::from(*step)) {
                points.add_where_it_differs(-1.0, scores);
            }
        }
    }

    /// Adds the points for the assets that stand ready, shared among them, and lays down the mean points of each.
    fn add_assets(&self, plan: &ActivityPlan, scores: &mut [f64], means: &mut [f64]) {
        if plan.assets.iter().all(|asset| self.ready[*asset] == Flags::Never) {
            return;
        }
        let constants = &self.matcher.model.constants;
        for (draw, score) in scores.iter_mut().enumerate() {
            let ready = plan.assets.iter().filter(|asset| self.ready[**asset].in_draw(draw)).count();
            if ready > 0 {
                let most = constants.asset_most.min((100.0 - *score).max(0.0));
                let points = (constants.asset_points * ready as f64).min(most);
                *score += points;
                let share = points / ready as f64;
                for (mean, asset) in means.iter_mut().zip(&plan.assets) {
                    *mean += if self.ready[*asset].in_draw(draw) { share } else { 0.0 };
                }
            }
        }
        // The number of draws is a power of two: multiplying is as exact as dividing.
        let a_draw = 1.0 / self.survey.draws as f64;
        for points in means {
            *points *= a_draw;
        }
    }

    /// Per activity in which draws a rule, the phase or a means stops it.
    pub(crate) fn stopped(&self) -> Vec<Flags> {
        let mut stopped = vec![Flags::Never; self.matcher.activities.len()];
        for (rule, stops) in self.matcher.rules.iter().zip(&self.survey.stops) {
            if *stops != Flags::Never {
                rule.concerns.iter().for_each(|at| stopped[*at].join(stops));
            }
        }
        for (fits, is) in self.matcher.by_phase.iter().zip(&self.survey.strictest) {
            if *is != Flags::Never {
                fits.not_now.iter().for_each(|at| stopped[*at].join(is));
            }
        }
        for (who, (_, stops)) in self.demands() {
            if *stops != Flags::Never {
                for at in who {
                    stopped[*at].join(stops);
                }
            }
        }
        stopped
    }

    /// Every step of every means of which something was said: who demands it, and what it comes to.
    fn demands(&self) -> impl Iterator<Item = (&Vec<usize>, &(Column, Flags))> {
        self.matcher.demands.iter().zip(&self.supplies).flat_map(|(who, supply)| who.iter().zip(supply))
    }
}

fn add(value: f64, scores: &mut [f64]) {
    if value != 0.0 {
        for score in scores {
            *score += value;
        }
    }
}

/// The mean worth of what is wished.
pub(crate) fn wished(worths: &[f64], wishes: &[usize]) -> f64 {
    wishes.iter().filter_map(|goal| worths.get(*goal)).sum::<f64>() / wishes.len().max(1) as f64
}

/// How well an activity fits a source of need: a situation, or a phase.
pub(crate) fn source_fit(matcher: &Matcher, numbers: &Numbers, at: usize, source: usize) -> f64 {
    let situations = matcher.model.situations.len();
    match source.checked_sub(situations) {
        Some(phase) => phase_fit(matcher.activities[at].phases[phase], &matcher.model),
        None => numbers.fits[at][source],
    }
}

/// `times * part / (whole + more)` in each draw, nought where there is no part. The whole is one number, or one for each draw.
fn ratio(part: &Column, whole: &[f64], times: f64, more: f64) -> Column {
    let share = |part: f64, whole: f64| if part == 0.0 { 0.0 } else { times * part / (whole + more) };
    let whole_in = |draw: usize| if whole.len() == 1 { whole[0] } else { whole[draw] };
    match part {
        Column::Same(part) if *part == 0.0 || whole.len() == 1 => Column::Same(share(*part, whole[0])),
        Column::Same(part) => Column::Each(whole.iter().map(|whole| share(*part, *whole)).collect()),
        Column::Few(some) => {
            Column::Few(some.iter().map(|(draw, part)| (*draw, share(*part, whole_in(usize::from(*draw))))).collect())
        }
        Column::Each(parts) => {
            Column::Each(parts.iter().enumerate().map(|(draw, part)| share(*part, whole_in(draw))).collect())
        }
    }
}

/// What each number of the whole comes to, where something holds; nought elsewhere.
fn where_holds(whole: &[f64], flags: &Flags, draws: usize, value: impl Fn(f64) -> f64) -> Column {
    match flags {
        Flags::Never => Column::NOUGHT,
        Flags::Always if whole.len() == 1 => Column::Same(value(whole[0])),
        _ => {
            let in_draw = |draw: usize| if whole.len() == 1 { whole[0] } else { whole[draw] };
            let one = |draw| if flags.in_draw(draw) { value(in_draw(draw)) } else { 0.0 };
            Column::new((0..draws).map(one).collect())
        }
    }
}
