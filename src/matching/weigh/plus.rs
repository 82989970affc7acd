//! What adds points to an activity: needs that it answers to, wishes, and assets that stand ready.

use super::Weighing;
use crate::column::{Column, Flags};
use crate::plan::ActivityPlan;
use crate::table::Tables;

impl Weighing<'_> {
    /// Per activity the plus points that are the same in every draw.
    pub(super) fn plus_in_all(&self, tables: &Tables<'_>) -> Vec<f64> {
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
    pub(super) fn add_plus(&self, at: usize, tables: &Tables<'_>, scores: &mut [f64]) {
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
            for (share, fits) in self.wish_fits.iter().zip(&self.numbers.fits) {
                add(share, 100.0 * self.wish_share * fits[at] * wished);
            }
        }
    }

    /// Adds the points for the assets that stand ready, shared among them, and lays down the mean points of each.
    pub(super) fn add_assets(&self, plan: &ActivityPlan, scores: &mut [f64], means: &mut [f64]) {
        if plan.assets.iter().any(|asset| matches!(self.ready[*asset], Flags::Some(_))) {
            for (draw, score) in scores.iter_mut().enumerate() {
                let is_ready = |asset: &usize| self.ready[*asset].in_draw(draw);
                self.add_ready(plan, std::slice::from_mut(score), means, is_ready);
            }
        } else {
            self.add_ready(plan, scores, means, |asset| matches!(self.ready[*asset], Flags::Always));
        }
    }

    /// The same where the same assets stand ready in all of these draws.
    #[inline]
    pub(super) fn add_ready(
        &self,
        plan: &ActivityPlan,
        scores: &mut [f64],
        means: &mut [f64],
        is_ready: impl Fn(&usize) -> bool,
    ) {
        let constants = &self.matcher.model.constants;
        let ready = plan.assets.iter().filter(|asset| is_ready(asset)).count();
        if ready == 0 {
            return;
        }
        let mut sum = 0.0;
        for score in scores {
            let most = constants.asset_most.min((100.0 - *score).max(0.0));
            let points = (constants.asset_points * ready as f64).min(most);
            *score += points;
            sum += points;
        }
        // The number of draws is a power of two: multiplying is as exact as dividing.
        let share = sum / ready as f64 * (1.0 / self.survey.draws as f64);
        for (mean, asset) in means.iter_mut().zip(&plan.assets) {
            *mean += if is_ready(asset) { share } else { 0.0 };
        }
    }
}

/// The mean worth of what is wished.
pub(crate) fn wished(worths: &[f64], wishes: &[usize]) -> f64 {
    wishes.iter().filter_map(|goal| worths.get(*goal)).sum::<f64>() / wishes.len().max(1) as f64
}
