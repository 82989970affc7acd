//! Everything that the draws say about one profile: the ground on which advice, lines and questions stand.

use crate::Profile;
use crate::answer::Standing;
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::numbers::Numbers;
use crate::supply::Supply;
use crate::survey::Survey;
use crate::table::{Table, Tables};
use crate::weigh::{Means, Weighing, wished};

/// The activities in the draws. Lists over activities follow the order of the matcher's model.
#[derive(Debug)]
pub(crate) struct Outlook<'a> {
    pub(crate) matcher: &'a Matcher,
    pub(crate) survey: &'a Survey<'a>,
    pub(crate) tables: Tables<'a>,
    pub(crate) means: Means,
    /// The phases that lead in any draw.
    leading: Vec<Phase>,
    /// Per means that was not asked in how many draws a demand of each step could not be had.
    pub(crate) cannot: Vec<[usize; 10]>,
    pub(crate) wishes: Vec<usize>,
    pub(crate) wish_share: f64,
    /// The activities that were tried and did not work.
    pub(crate) tried: Vec<usize>,
    pub(crate) supplies: Vec<Supply>,
    /// Points at best: activity by activity one for each draw, whether stopped or not.
    scores: Vec<f64>,
    /// In which draws an activity is stopped.
    pub(crate) stopped: Vec<Flags>,
    /// Mean points for each asset that an activity leans on, from where its plan says.
    pub(crate) assets: Vec<f64>,
}

impl<'a> Outlook<'a> {
    pub(crate) fn new(
        matcher: &'a Matcher,
        numbers: &'a Numbers,
        survey: &'a Survey<'a>,
        profile: &Profile,
        tables: Tables<'a>,
    ) -> Self {
        let weighing = Weighing::new(matcher, numbers, survey, &profile.wishes, &profile.tried);
        let mut assets = vec![0.0; matcher.assets];
        let scores = weighing.scores(&tables, &mut assets);
        let stopped = weighing.stopped();
        let means = weighing.means();
        let leading = Phase::ALL.into_iter().filter(|phase| means.leading[*phase as usize] > 0.0).collect();
        let cannot = |(mean, question): (&crate::model::Mean, &Option<usize>)| match *question {
            Some(question) if survey.beliefs[question].standing == Standing::Open => {
                let short = |step: u8, has: u8| step.saturating_sub(has) >= mean.stop_from;
                let steps = &survey.steps[question];
                [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|step| survey.count(&steps.flags(|has| short(step, has))))
            }
            _ => [0; 10],
        };
        let cannot = matcher.model.means.iter().zip(&matcher.means).map(cannot).collect();
        let Weighing { wishes, wish_share, tried, supplies, .. } = weighing;
        Self {
            matcher,
            survey,
            tables,
            means,
            leading,
            cannot,
            wishes,
            wish_share,
            tried,
            supplies,
            scores,
            stopped,
            assets,
        }
    }

    /// The points at best of an activity, one for each draw.
    pub(crate) fn scores(&self, at: usize) -> &[f64] {
        &self.scores[at * self.survey.draws..][..self.survey.draws]
    }

    /// Makes the score of an activity as low as can be in the draws in which it is stopped.
    pub(crate) fn leave_out_what_is_stopped(&mut self) {
        let draws = self.survey.draws;
        for (stopped, scores) in self.stopped.iter().zip(self.scores.chunks_exact_mut(draws)) {
            match stopped {
                Flags::Never => {}
                Flags::Always => scores.fill(f64::NEG_INFINITY),
                Flags::Some(_) => {
                    let stopped = scores.iter_mut().enumerate().filter(|(draw, _)| stopped.in_draw(*draw));
                    stopped.for_each(|(_, score)| *score = f64::NEG_INFINITY);
                }
            }
        }
    }

    /// How many draws are a share of all, rounded up to whole draws.
    pub(crate) fn enough(&self, share: f64) -> usize {
        (share * self.survey.draws as f64).ceil() as usize
    }

    /// Mean minus points of an activity: cautions, a phase that asks care, what was tried in vain, means that are short.
    pub(crate) fn minus(&self, at: usize) -> f64 {
        let plan = &self.matcher.activities[at];
        let mut minus = self.matcher.numbers.with_care * self.care(at);
        for rule in &plan.cautions {
            minus += self.matcher.numbers.severities[*rule] * self.means.held[*rule];
        }
        if self.tried.contains(&at) {
            minus += self.matcher.numbers.tried;
        }
        for (mean, question, step) in &plan.demands {
            minus += self.short(*mean, *question, *step);
        }
        minus
    }

    /// Mean points of each activity as it is, as chosen and at best.
    pub(crate) fn points(&self) -> Vec<[f64; 3]> {
        let as_it_is = self.plus(&self.tables.none);
        let at_best = self.plus(&self.tables.all);
        let as_chosen = self.tables.is_anything_chosen().then(|| self.plus(&self.tables.chosen));
        let as_chosen = as_chosen.as_ref().unwrap_or(&as_it_is);
        let all = |points: f64, ((at_best, as_it_is), as_chosen): ((&f64, &f64), &f64)| {
            [points - (at_best - as_it_is), points - (at_best - as_chosen), points]
        };
        let plus = at_best.iter().zip(&as_it_is).zip(as_chosen);
        if self.survey.draws == 1 {
            // The one draw has weighed all already; added up once more, the last bit might say another thing of nought.
            return self.scores.iter().zip(plus).map(|(points, plus)| all(*points, plus)).collect();
        }
        let plans = self.matcher.activities.iter().enumerate();
        plans
            .zip(plus)
            .map(|((at, plan), plus)| {
                let assets = &self.assets[plan.assets_from..][..plan.assets.len()];
                let points = plus.0.0 + (assets.iter().fold(0.0, |sum, points| sum + points) - self.minus(at));
                all(points, plus)
            })
            .collect()
    }

    /// Mean plus points of each activity, assets left out.
    fn plus(&self, table: &Table) -> Vec<f64> {
        let mut plus = vec![0.0; self.stopped.len()];
        for (source, share) in &self.means.shares {
            plus.iter_mut().zip(table.answers(*source)).for_each(|(sum, answer)| *sum += share * answer);
        }
        if self.wish_share > 0.0 {
            for (at, sum) in plus.iter_mut().enumerate() {
                *sum += self.wish_share * (self.wish_fit(at) * wished(table.worths(at), &self.wishes));
            }
        }
        for sum in &mut plus {
            *sum *= 100.0;
        }
        plus
    }

    /// Mean fit with what is wished.
    pub(crate) fn wish_fit(&self, at: usize) -> f64 {
        let fits = &self.matcher.numbers.fits;
        self.means.wish_fits.iter().zip(fits).fold(0.0, |sum, (share, fits)| sum + share * fits[at])
    }

    /// The share of the draws in which a phase leads that asks care of an activity.
    pub(crate) fn care(&self, at: usize) -> f64 {
        let plan = &self.matcher.activities[at];
        let asks = |phase: &Phase| plan.phases[*phase as usize] == crate::model::PhaseFit::WithCare;
        self.leading.iter().filter(|phase| asks(phase)).map(|phase| self.means.leading[*phase as usize]).sum()
    }

    /// Mean points that a means takes which is known to be short of a step.
    pub(crate) fn short(&self, mean: usize, question: usize, step: u8) -> f64 {
        if !self.survey.given(question) {
            return 0.0;
        }
        let short = self.survey.steps[question].mean(|has| f64::from(step.saturating_sub(has)));
        self.matcher.numbers.per_step[mean] * short
    }
}
