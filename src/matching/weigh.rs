//! The activities in the draws: what stops each, and what adds and takes points.
//!
//! What is the same in every draw is weighed once, for all activities together; the rest draw by draw.

mod minus;
mod plus;

use std::collections::BTreeSet;

use crate::column::{Column, Flags};
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::numbers::Numbers;
use crate::plan::ActivityPlan;
use crate::supply::{Supply, ready, supplies};
use crate::survey::Survey;
use crate::table::Tables;
use crate::{ActivityId, GoalId};

pub(crate) use plus::wished;

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
        let plans = self.matcher.activities.iter();
        let assets_of = |plan: &ActivityPlan| plan.assets_from..plan.assets_from + plan.assets.len();
        if draws == 1 {
            // Nothing differs from draw to draw.
            let mut all = plus;
            for ((plan, score), minus) in plans.zip(&mut all).zip(minus) {
                let is_ready = |asset: &usize| matches!(self.ready[*asset], Flags::Always);
                self.add_ready(plan, std::slice::from_mut(score), &mut assets[assets_of(plan)], is_ready);
                *score += minus;
            }
            return all;
        }
        let mut all = vec![0.0; plus.len() * draws];
        for ((at, plan), scores) in plans.enumerate().zip(all.chunks_exact_mut(draws)) {
            self.add_plus(at, tables, scores);
            add(plus[at], scores);
            self.add_assets(plan, scores, &mut assets[assets_of(plan)]);
            self.add_minus(plan, scores);
            add(minus[at], scores);
        }
        all
    }
}

fn add(value: f64, scores: &mut [f64]) {
    if value != 0.0 {
        for score in scores {
            *score += value;
        }
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
