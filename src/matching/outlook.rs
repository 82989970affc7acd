//! Everything that the draws say about one profile: the ground on which advice, lines and questions stand.

use crate::Profile;
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::numbers::Numbers;
use crate::survey::Survey;
use crate::table::{Table, Tables};
use crate::weigh::{Means, Weighing, source_fit, wished};

/// The activities in the draws. Lists over activities follow the order of the matcher's model.
#[derive(Debug)]
pub(crate) struct Outlook<'a> {
    pub(crate) matcher: &'a Matcher,
    pub(crate) survey: &'a Survey<'a>,
    pub(crate) tables: Tables<'a>,
    pub(crate) means: Means,
    pub(crate) wishes: Vec<usize>,
    pub(crate) wish_share: f64,
    /// Points at best: activity by activity one for each draw, whether stopped or not.
    scores: Vec<f64>,
    /// In which draws an activity is stopped.
    pub(crate) stopped: Vec<Flags>,
    /// Mean points for each asset that an activity leans on.
    pub(crate) assets: Vec<Vec<f64>>,
}

impl<'a> Outlook<'a> {
    pub(crate) fn new(
        matcher: &'a Matcher,
        numbers: &'a Numbers,
        survey: &'a Survey<'a>,
        profile: &Profile,
        tables: Tables<'a>,
    ) -> Self {
        let weighing = Weighing::new(matcher, numbers, survey, &profile.wishes);
        let activities = matcher.activities.len();
        let mut scores = vec![0.0; activities * survey.draws];
        let assets =
            scores.chunks_exact_mut(survey.draws).enumerate().map(|(at, scores)| weighing.score(at, &tables, scores));
        let assets = assets.collect();
        let stopped = (0..activities).map(|at| weighing.stopped(at)).collect();
        let means = weighing.means();
        Self {
            matcher,
            survey,
            tables,
            means,
            wishes: weighing.wishes,
            wish_share: weighing.wish_share,
            scores,
            stopped,
            assets,
        }
    }

    /// The points at best of an activity, one for each draw.
    pub(crate) fn scores(&self, at: usize) -> &[f64] {
        &self.scores[at * self.survey.draws..][..self.survey.draws]
    }

    /// How many draws are a share of all, rounded up to whole draws.
    pub(crate) fn enough(&self, share: f64) -> usize {
        (share * self.survey.draws as f64).ceil() as usize
    }

    /// Mean points of an activity with the measures of a table.
    pub(crate) fn points(&self, at: usize, table: &Table) -> f64 {
        let (matcher, means) = (self.matcher, &self.means);
        let mut points =
            means.shares.iter().zip(table.answers(at)).fold(0.0, |sum, (share, answer)| sum + share * answer);
        let wished = wished(table.worths(at), &self.wishes);
        if wished > 0.0 {
            points += self.wish_share * wished * self.wish_fit(at);
        }
        points *= 100.0;
        points += self.assets[at].iter().fold(0.0, |sum, points| sum + points);
        let plan = &matcher.activities[at];
        for rule in &plan.cautions {
            points -= matcher.numbers.severities[*rule] * means.held[*rule];
        }
        points -= matcher.numbers.with_care * self.care(at);
        for (mean, question, step) in &plan.demands {
            points -= self.short(*mean, *question, *step);
        }
        points
    }

    /// Mean fit with what is wished.
    pub(crate) fn wish_fit(&self, at: usize) -> f64 {
        let fit = |source| source_fit(self.matcher, &self.matcher.numbers, at, source);
        self.means.wish_fits.iter().enumerate().fold(0.0, |sum, (source, share)| sum + share * fit(source))
    }

    /// The share of the draws in which a phase leads that asks care of an activity.
    pub(crate) fn care(&self, at: usize) -> f64 {
        let plan = &self.matcher.activities[at];
        let asks = |phase: &Phase| plan.phases[*phase as usize] == crate::model::PhaseFit::WithCare;
        Phase::ALL.iter().filter(|phase| asks(phase)).map(|phase| self.means.leading[*phase as usize]).sum()
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
