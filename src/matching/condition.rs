//! How far the condition of a rule holds.

use std::rc::Rc;

use crate::column::{Column, Flags};
use crate::model::{Condition, Direction, Phase};
use crate::sight::{Seen, Sight};

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
    pub(crate) fn degree(&self, sight: &impl Sight, phase: &[Flags; 4], degrees: &[Rc<Column>]) -> Column {
        let each =
            |tests: &[Self]| -> Vec<Column> { tests.iter().map(|test| test.degree(sight, phase, degrees)).collect() };
        match self {
            Self::Answer { question, worse, from } => {
                let holds = |low: u8, high: u8| match worse {
                    Direction::Higher => high >= *from,
                    Direction::Lower => low <= *from,
                };
                match sight.see(*question) {
                    Seen::Nothing => Column::NOUGHT,
                    Seen::Between(low, high) => Flags::of(holds(low, high)).column(1),
                    Seen::Each(steps) => {
                        Column::new(steps.iter().map(|step| if holds(*step, *step) { 1.0 } else { 0.0 }).collect())
                    }
                }
            }
            Self::Phase(at_least) => phase[*at_least as usize].column(sight.draws()),
            Self::Situation { situation, from } => {
                degrees[*situation].map(|degree| if degree >= *from { degree } else { 0.0 })
            }
            Self::All(tests) => Column::fold(&each(tests), sight.draws(), f64::min),
            Self::Any(tests) => Column::fold(&each(tests), sight.draws(), f64::max),
            Self::Never => Column::NOUGHT,
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
