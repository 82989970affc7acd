//! To what degree a situation is present.

use crate::model::{Constants, Role, Situation};

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

/// Where a question lies when a signal is read: at a step, within a span of steps (its most counts), or nowhere.
pub(crate) trait Steps {
    /// The steps (counted from 1) between which the question lies, or `None` where it is to speak for nothing.
    fn span(&self, question: usize) -> Option<(u8, u8)>;
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
    pub(crate) fn degree(&self, steps: &impl Steps, constants: &Constants) -> f64 {
        let (mut sum, mut core, mut required) = (0.0, 0.0_f64, 1.0_f64);
        for signal in &self.signals {
            let value = signal.value(steps.span(signal.question));
            match signal.role {
                Role::Required => required = required.min(value),
                Role::Core => core = core.max(value),
                Role::Supporting => {}
            }
            sum += signal.weight * value;
        }
        let mean = if self.weights > 0.0 { sum / self.weights } else { 0.0 };
        let raw = mean.max(constants.core_share * core);
        ((raw - constants.threshold) / (1.0 - constants.threshold)).clamp(0.0, 1.0) * required
    }
}

impl SignalPlan {
    fn value(&self, span: Option<(u8, u8)>) -> f64 {
        // Silence is nought even where the calmest step is not: what nobody said speaks for nothing.
        let Some((low, high)) = span else { return 0.0 };
        let values = self.values.get(usize::from(low) - 1..usize::from(high)).unwrap_or_default();
        values.iter().copied().fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Signal;

    struct At(Vec<Option<(u8, u8)>>);

    impl Steps for At {
        fn span(&self, question: usize) -> Option<(u8, u8)> {
            self.0[question]
        }
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
        let degree = plan.degree(&At(vec![Some((5, 5)), Some((1, 1))]), &Constants::default());
        assert!((degree - (0.9 - 0.3) / 0.7).abs() < 1e-12, "{degree}");
    }

    #[test]
    fn everyday_friction_is_no_situation() {
        let plan = plan(&[("0", Role::Supporting, 1.0, RISING), ("1", Role::Supporting, 1.0, RISING)]);
        assert_eq!(plan.degree(&At(vec![Some((3, 3)), Some((1, 1))]), &Constants::default()), 0.0);
    }

    #[test]
    fn without_a_required_signal_there_is_no_situation() {
        let plan = plan(&[("0", Role::Core, 1.0, RISING), ("1", Role::Required, 0.0, RISING)]);
        assert_eq!(plan.degree(&At(vec![Some((5, 5)), Some((2, 2))]), &Constants::default()), 0.0);
    }

    #[test]
    fn what_was_not_given_speaks_for_nothing() {
        let plan = plan(&[("0", Role::Core, 1.0, [1.0, 0.9, 0.8, 0.7, 0.7])]);
        assert_eq!(plan.degree(&At(vec![None]), &Constants::default()), 0.0);
    }
}
