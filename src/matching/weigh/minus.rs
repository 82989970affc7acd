//! What takes points from an activity, and what stops it.

use super::Weighing;
use crate::column::{Column, Flags};
use crate::model::PhaseFit;
use crate::plan::ActivityPlan;

impl Weighing<'_> {
    /// Per activity the minus points that are the same in every draw, as numbers below nought.
    pub(super) fn minus_in_all(&self) -> Vec<f64> {
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
            // What is the same in every draw leads in every one.
            if let Column::Same(_) = leads {
                let with_care = &self.matcher.by_phase[*phase as usize].with_care;
                for at in with_care {
                    minus[*at] -= self.numbers.with_care;
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
    pub(super) fn add_minus(&self, plan: &ActivityPlan, scores: &mut [f64]) {
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
