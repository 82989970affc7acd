//! To what degree a situation is present.

use crate::column::Column;
use crate::model::{Role, Situation};
use crate::numbers::Numbers;
use crate::sight::{Seen, Sight};

/// A situation with its questions looked up.
#[derive(Debug)]
pub(crate) struct SituationPlan {
    signals: Vec<SignalPlan>,
    weights: f64,
}

#[derive(Debug)]
struct SignalPlan {
    question: usize,
    role: Role,
    weight: f64,
    values: Vec<f64>,
}

impl SituationPlan {
    /// Looks a situation's questions up; signals of unknown questions are left out.
    pub(crate) fn new(situation: &Situation, index: impl Fn(&str) -> Option<usize>) -> Self {
        let signals: Vec<SignalPlan> = situation
            .signals
            .iter()
            .filter_map(|signal| {
                Some(SignalPlan {
                    question: index(signal.question.as_str())?,
                    role: signal.role,
                    weight: if signal.role == Role::Required { 0.0 } else { signal.weight },
                    values: signal.values.clone(),
                })
            })
            .collect();
        let weights = signals.iter().map(|signal| signal.weight).sum();
        Self { signals, weights }
    }

    /// The questions that it asks after.
    pub(crate) fn questions(&self) -> impl Iterator<Item = usize> {
        self.signals.iter().map(|signal| signal.question)
    }

    /// The degree 0..1: `max(weighted mean, core_share * strongest core signal)`, less the threshold, times the least required signal.
    pub(crate) fn degree(&self, sight: &impl Sight, numbers: &Numbers) -> Column {
        let mut known = Raw { sum: 0.0, core: 0.0, required: 1.0 };
        let mut open = Vec::new();
        for signal in &self.signals {
            match sight.see(signal.question) {
                // Silence is nought even where the calmest step is not: what nobody said speaks for nothing.
                Seen::Nothing => known.hear(signal, 0.0),
                Seen::Between(low, high) => known.hear(signal, signal.most(low, high)),
                Seen::Each(steps) => open.push((signal, steps)),
            }
        }
        if open.is_empty() || known.required == 0.0 {
            return Column::Same(known.degree(self.weights, numbers));
        }
        let mut draws = vec![known; sight.draws()];
        for (signal, steps) in open {
            let by_step: Vec<f64> = (0..=9).map(|step| signal.most(step, step)).collect();
            for (raw, step) in draws.iter_mut().zip(steps) {
                raw.hear(signal, by_step[usize::from(*step).min(9)]);
            }
        }
        Column::new(draws.iter().map(|raw| raw.degree(self.weights, numbers)).collect())
    }
}

/// What the signals of one draw come to.
#[derive(Clone, Copy)]
struct Raw {
    sum: f64,
    core: f64,
    required: f64,
}

impl Raw {
    fn hear(&mut self, signal: &SignalPlan, value: f64) {
        match signal.role {
            Role::Required => self.required = self.required.min(value),
            Role::Core => self.core = self.core.max(value),
            Role::Supporting => {}
        }
        self.sum += signal.weight * value;
    }

    fn degree(&self, weights: f64, numbers: &Numbers) -> f64 {
        let mean = if weights > 0.0 { self.sum / weights } else { 0.0 };
        let raw = mean.max(numbers.core_share * self.core);
        ((raw - numbers.threshold) / (1.0 - numbers.threshold)).clamp(0.0, 1.0) * self.required
    }
}

impl SignalPlan {
    /// The most that the steps from one up to another, both included and counted from 1, speak for it.
    fn most(&self, low: u8, high: u8) -> f64 {
        let from = usize::from(low).checked_sub(1);
        let values = from.and_then(|from| self.values.get(from..usize::from(high))).unwrap_or_default();
        values.iter().copied().fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Signal;

    struct At(Vec<Option<(u8, u8)>>);

    impl Sight for At {
        fn see(&self, question: usize) -> Seen<'_> {
            self.0[question].map_or(Seen::Nothing, |(low, high)| Seen::Between(low, high))
        }

        fn draws(&self) -> usize {
            1
        }
    }

    fn degree(plan: &SituationPlan, steps: Vec<Option<(u8, u8)>>) -> f64 {
        plan.degree(&At(steps), &Numbers::new(&crate::Model::default())).mean(1)
    }

    fn plan(signals: &[(&str, Role, f64, [f64; 5])]) -> SituationPlan {
        let situation = Situation {
            id: "s".into(),
            precedence: 1.0,
            signals: signals
                .iter()
                .map(|(question, role, weight, values)| Signal {
                    question: (*question).into(),
                    role: *role,
                    values: values.to_vec(),
                    weight: *weight,
                })
                .collect(),
            goals: vec![],
            approach: vec![],
            avoid: vec![],
        };
        SituationPlan::new(&situation, |name| name.parse().ok())
    }

    const RISING: [f64; 5] = [0.0, 0.0, 0.45, 0.8, 1.0];

    #[test]
    fn one_decisive_signal_is_enough() {
        let plan = plan(&[("0", Role::Core, 1.0, RISING), ("1", Role::Supporting, 3.0, RISING)]);
        let degree = degree(&plan, vec![Some((5, 5)), Some((1, 1))]);
        assert!((degree - (0.9 - 0.3) / 0.7).abs() < 1e-12, "{degree}");
    }

    #[test]
    fn everyday_friction_is_no_situation() {
        let plan = plan(&[("0", Role::Supporting, 1.0, RISING), ("1", Role::Supporting, 1.0, RISING)]);
        assert_eq!(degree(&plan, vec![Some((3, 3)), Some((1, 1))]), 0.0);
    }

    #[test]
    fn without_a_required_signal_there_is_no_situation() {
        let plan = plan(&[("0", Role::Core, 1.0, RISING), ("1", Role::Required, 0.0, RISING)]);
        assert_eq!(degree(&plan, vec![Some((5, 5)), Some((2, 2))]), 0.0);
    }

    #[test]
    fn what_was_not_given_speaks_for_nothing() {
        let plan = plan(&[("0", Role::Core, 1.0, [1.0, 0.9, 0.8, 0.7, 0.7])]);
        assert_eq!(degree(&plan, vec![None]), 0.0);
    }
}
