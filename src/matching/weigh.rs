//! The activities in the draws: what stops each, and what adds and takes points.

use crate::column::{Column, Flags};
use crate::matcher::{ActivityPlan, Matcher};
use crate::model::PhaseFit;
use crate::numbers::Numbers;
use crate::survey::{Drawn, Survey};
use crate::table::{Tables, phase_fit};

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
    /// Per phase 1 where it leads.
    leads: [Column; 4],
    /// Whether any caution holds, and any rule stops, in any draw.
    cautions: bool,
    stops: bool,
    /// Per means what a demand of each step costs and whether it stops, where that is the same in every draw.
    means: Vec<Supply>,
    /// Per question whether it is an asset that stands ready.
    ready: Vec<Ready>,
}

/// What the answer to a means comes to for a demand of each step.
#[derive(Debug)]
enum Supply {
    /// Nothing was said.
    NotGiven,
    /// The same in every draw: points, and whether it stops.
    Same([(f64, bool); 10]),
    /// As the draws say: per step of the demand the points, and where it stops.
    Each(Vec<(Column, Flags)>),
}

/// Whether an asset stands ready.
#[derive(Debug, PartialEq)]
enum Ready {
    Never,
    Always,
    /// As the draws say.
    Each(Vec<bool>),
}

impl Ready {
    fn in_draw(&self, draw: usize) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::Each(each) => each[draw],
        }
    }
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
        wishes: &std::collections::BTreeSet<crate::GoalId>,
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
        let mut shares: Vec<Column> =
            weights.iter().map(|weight| ratio(weight, &present, rest, constants.phase_need)).collect();
        let need = constants.phase_need;
        let of_phase = |leads| where_holds(&present, leads, survey.draws, |present| rest * need / (present + need));
        shares.extend(survey.leading.iter().map(of_phase));
        let wish_fits = if wishes.is_empty() {
            Vec::new()
        } else {
            let nothing_shows = |present| if present > 0.0 { 0.0 } else { 1.0 };
            let mut fits: Vec<Column> = weights.iter().map(|weight| ratio(weight, &present, 1.0, 0.0)).collect();
            fits.extend(survey.leading.iter().map(|leads| where_holds(&present, leads, survey.draws, nothing_shows)));
            fits
        };
        let shares = shares.into_iter().enumerate().filter(|(_, share)| !share.is_nought()).collect();
        let goal = |id: &crate::GoalId| matcher.model.goals.iter().position(|goal| goal.id == *id);
        // A goal that nothing defines takes its share of the wishes, and nothing answers to it.
        let wishes = wishes.iter().map(|id| goal(id).unwrap_or(usize::MAX)).collect();
        let leads = survey.leading.each_ref().map(|leads| leads.column(survey.draws));
        let cautions = |at: &usize| numbers.severities[*at] != 0.0 && !survey.held[*at].is_nought();
        let cautions = (0..survey.held.len()).any(|at| cautions(&at));
        let stops = survey.stops.iter().any(|stops| *stops != Flags::Never);
        let supply = |(mean, points): (&crate::model::Mean, &f64)| match matcher.question(&mean.question) {
            Some(question) if survey.given(question) => match &survey.steps[question] {
                Drawn::One(has) => Supply::Same([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|step: u8| {
                    let short = step.saturating_sub(*has);
                    (points * f64::from(short), short >= mean.stop_from)
                })),
                steps @ Drawn::Each(_) => {
                    let of_step = |step: u8| {
                        let short = |draw| step.saturating_sub(steps.in_draw(draw));
                        let points = (0..survey.draws).map(|draw| points * f64::from(short(draw))).collect();
                        let stops = Flags::each(survey.draws, |draw| short(draw) >= mean.stop_from);
                        (Column::new(points), stops)
                    };
                    Supply::Each((0..10).map(of_step).collect())
                }
            },
            _ => Supply::NotGiven,
        };
        let means = matcher.model.means.iter().zip(&numbers.per_step).map(supply).collect();
        let ready = |(at, question): (usize, &crate::model::Question)| match &survey.steps[at] {
            _ if question.ready.is_empty() || !survey.given(at) => Ready::Never,
            Drawn::One(step) if question.ready.contains(step) => Ready::Always,
            Drawn::One(_) => Ready::Never,
            Drawn::Each(steps) => Ready::Each(steps.iter().map(|step| question.ready.contains(step)).collect()),
        };
        let ready = matcher.model.questions.iter().enumerate().map(ready).collect();
        Self { matcher, numbers, survey, shares, wish_fits, wishes, wish_share, leads, cautions, stops, means, ready }
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

    /// The points at best of one activity, laid into `scores`, one for each draw, and the mean points of each of its assets.
    pub(crate) fn score(&self, at: usize, tables: &Tables<'_>, scores: &mut [f64], assets: &mut [f64]) {
        let plan = &self.matcher.activities[at];
        let mut sum = Sum { same: 0.0, scores };
        sum.scores.fill(0.0);
        let answers = tables.all.answers(at);
        for (source, share) in &self.shares {
            sum.add(share, 100.0 * answers[*source]);
        }
        let wished = wished(tables.all.worths(at), &self.wishes);
        if wished > 0.0 {
            for (source, share) in self.wish_fits.iter().enumerate() {
                let fit = source_fit(self.matcher, self.numbers, at, source);
                sum.add(share, 100.0 * self.wish_share * fit * wished);
            }
        }
        let scores = sum.finish();
        self.assets(plan, scores, assets);
        let mut sum = Sum { same: 0.0, scores };
        for rule in plan.cautions.iter().filter(|_| self.cautions) {
            sum.add(&self.survey.held[*rule], -self.numbers.severities[*rule]);
        }
        for (fit, leads) in plan.phases.iter().zip(&self.leads) {
            if *fit == PhaseFit::WithCare {
                sum.add(leads, -self.numbers.with_care);
            }
        }
        for (mean, _, step) in &plan.demands {
            match &self.means[*mean] {
                Supply::NotGiven => {}
                Supply::Same(points) => sum.same -= points[usize::from(*step).min(9)].0,
                Supply::Each(by_step) => sum.add(&by_step[usize::from(*step).min(9)].0, -1.0),
            }
        }
        sum.finish();
    }

    /// Adds the points for the assets that stand ready, shared among them, and lays down the mean points of each.
    fn assets(&self, plan: &ActivityPlan, scores: &mut [f64], means: &mut [f64]) {
        let constants = &self.matcher.model.constants;
        let points = |ready: usize, score: f64| {
            let most = constants.asset_most.min((100.0 - score).max(0.0));
            (constants.asset_points * ready as f64).min(most)
        };
        let assets = || plan.assets.iter().map(|question| &self.ready[*question]);
        if assets().all(|ready| *ready == Ready::Never) {
            return;
        }
        for (draw, score) in scores.iter_mut().enumerate() {
            let ready = assets().filter(|ready| ready.in_draw(draw)).count();
            if ready > 0 {
                let points = points(ready, *score);
                *score += points;
                let share = points / ready as f64;
                for (mean, ready) in means.iter_mut().zip(assets()) {
                    *mean += if ready.in_draw(draw) { share } else { 0.0 };
                }
            }
        }
        for points in means {
            *points /= self.survey.draws as f64;
        }
    }

    /// In which draws a rule, the phase or a means stops an activity.
    pub(crate) fn stopped(&self, at: usize) -> Flags {
        let plan = &self.matcher.activities[at];
        let mut stopped = Flags::Never;
        for (rule, _) in plan.stops.iter().filter(|_| self.stops) {
            stopped.join(&self.survey.stops[*rule]);
        }
        for (fit, is) in plan.phases.iter().zip(&self.survey.strictest) {
            if *fit == PhaseFit::NotNow {
                stopped.join(is);
            }
        }
        for (mean, _, step) in &plan.demands {
            match &self.means[*mean] {
                Supply::NotGiven => {}
                Supply::Same(points) => stopped.join(&Flags::of(points[usize::from(*step).min(9)].1)),
                Supply::Each(by_step) => stopped.join(&by_step[usize::from(*step).min(9)].1),
            }
        }
        stopped
    }
}

/// Numbers for each draw, of which what is the same in all is added once.
struct Sum<'s> {
    same: f64,
    scores: &'s mut [f64],
}

impl<'s> Sum<'s> {
    fn add(&mut self, column: &Column, times: f64) {
        match column {
            Column::Same(value) => self.same += times * value,
            _ if times == 0.0 => {}
            column => column.add_to(times, self.scores),
        }
    }

    fn finish(self) -> &'s mut [f64] {
        if self.same != 0.0 {
            self.scores.iter_mut().for_each(|score| *score += self.same);
        }
        self.scores
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
