//! How far the condition of a rule holds.

use crate::model::{Condition, Direction, Phase};
use crate::situation::Steps;

/// A condition with its names looked up. What is named by nothing never holds.
#[derive(Debug)]
pub(crate) enum Test {
    Answer { question: usize, worse: Direction, from: u8 },
    Phase(Phase),
    Situation { situation: usize, from: f64 },
    All(Vec<Test>),
    Any(Vec<Test>),
    Never,
}

impl Test {
    pub(crate) fn new(
        condition: &Condition,
        question: &impl Fn(&str) -> Option<usize>,
        situation: &impl Fn(&str) -> Option<usize>,
    ) -> Self {
        let each = |conditions: &[Condition]| conditions.iter().map(|c| Self::new(c, question, situation)).collect();
        match condition {
            Condition::Answer { question: id, worse, from } => question(id.as_str())
                .map_or(Self::Never, |question| Self::Answer { question, worse: *worse, from: *from }),
            Condition::Phase { at_least } => Self::Phase(*at_least),
            Condition::Situation { id, from } => {
                situation(id.as_str()).map_or(Self::Never, |situation| Self::Situation { situation, from: *from })
            }
            Condition::All(conditions) => Self::All(each(conditions)),
            Condition::Any(conditions) => Self::Any(each(conditions)),
        }
    }

    /// How far it holds, 0..1: "all of" is the smallest, "any of" the largest.
    pub(crate) fn degree(&self, steps: &impl Steps, phase: Phase, degrees: &[f64]) -> f64 {
        match self {
            Self::Answer { question, worse, from } => match steps.span(*question) {
                Some((_, high)) if *worse == Direction::Higher => truth(high >= *from),
                Some((low, _)) if *worse == Direction::Lower => truth(low <= *from),
                _ => 0.0,
            },
            Self::Phase(at_least) => truth(phase >= *at_least),
            Self::Situation { situation, from } => {
                let degree = degrees[*situation];
                if degree >= *from { degree } else { 0.0 }
            }
            Self::All(tests) if tests.is_empty() => 0.0,
            Self::All(tests) => tests.iter().map(|test| test.degree(steps, phase, degrees)).fold(1.0, f64::min),
            Self::Any(tests) => tests.iter().map(|test| test.degree(steps, phase, degrees)).fold(0.0, f64::max),
            Self::Never => 0.0,
        }
    }

    /// The questions that it asks after, itself or through a situation.
    pub(crate) fn questions(&self, of_situation: &impl Fn(usize) -> Vec<usize>, found: &mut Vec<usize>) {
        match self {
            Self::Answer { question, .. } => found.push(*question),
            Self::Situation { situation, .. } => found.extend(of_situation(*situation)),
            Self::All(tests) | Self::Any(tests) => tests.iter().for_each(|test| test.questions(of_situation, found)),
            Self::Phase(_) | Self::Never => {}
        }
    }
}

fn truth(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}
