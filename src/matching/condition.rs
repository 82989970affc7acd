//! How far the condition of a rule holds.

use crate::column::{Column, Flags};
use crate::model::{Condition, Direction, Phase};
use crate::sight::{Seen, Sight};

/// The degrees of the situations, as a condition sees them.
#[derive(Clone, Copy)]
pub(crate) struct Degrees<'a> {
    /// By everything.
    pub(crate) all: &'a [Column],
    /// By what is heard here, of the situations of which something else is.
    pub(crate) heard: &'a [Option<Column>],
}

impl<'a> Degrees<'a> {
    pub(crate) fn of(self, situation: usize) -> &'a Column {
        self.heard.get(situation).and_then(Option::as_ref).unwrap_or(&self.all[situation])
    }
}

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
    pub(crate) fn degree(&self, sight: &impl Sight, phase: &[Flags; 4], degrees: Degrees<'_>) -> Column {
        if let Some(degree) = self.in_all(sight, phase, degrees) {
            return Column::Same(degree);
        }
        match self {
            Self::Answer { question, worse, from } => match sight.see(*question) {
                Seen::Each(steps) => {
                    let degree = |step: &u8| if worse.reaches(*step, *step, *from) { 1.0 } else { 0.0 };
                    Column::new(steps.iter().map(degree).collect())
                }
                Seen::Nothing | Seen::Between(..) => Column::NOUGHT,
            },
            Self::Phase(at_least) => phase[*at_least as usize].column(sight.draws()),
            Self::Situation { situation, from } => degrees.of(*situation).map(|degree| at_least(degree, *from)),
            Self::All(tests) => folded(tests, f64::min, sight, phase, degrees),
            Self::Any(tests) => folded(tests, f64::max, sight, phase, degrees),
            Self::Never => Column::NOUGHT,
        }
    }

    /// How far it holds where that is plainly the same in every draw: nearly always, and so it is found without any column.
    fn in_all(&self, sight: &impl Sight, phase: &[Flags; 4], degrees: Degrees<'_>) -> Option<f64> {
        let fold = |tests: &[Self], f: fn(f64, f64) -> f64| {
            let mut each = tests.iter().map(|test| test.in_all(sight, phase, degrees));
            let first = each.next().unwrap_or(Some(0.0))?;
            each.try_fold(first, |sum, degree| Some(f(sum, degree?)))
        };
        let holds = |holds: bool| if holds { 1.0 } else { 0.0 };
        match self {
            Self::Answer { question, worse, from } => match sight.see(*question) {
                Seen::Nothing => Some(0.0),
                Seen::Between(low, high) => Some(holds(worse.reaches(low, high, *from))),
                Seen::Each(_) => None,
            },
            Self::Phase(at_least) => match phase[*at_least as usize] {
                Flags::Never => Some(0.0),
                Flags::Always => Some(1.0),
                Flags::Some(_) => None,
            },
            Self::Situation { situation, from } => match degrees.of(*situation) {
                Column::Same(degree) => Some(at_least(*degree, *from)),
                Column::Few(_) | Column::Each(_) => None,
            },
            Self::All(tests) => fold(tests, f64::min),
            Self::Any(tests) => fold(tests, f64::max),
            Self::Never => Some(0.0),
        }
    }

    /// Whether it asks after the degree of a situation.
    pub(crate) fn asks_a_situation(&self) -> bool {
        match self {
            Self::Situation { .. } => true,
            Self::All(tests) | Self::Any(tests) => tests.iter().any(Self::asks_a_situation),
            Self::Answer { .. } | Self::Phase(_) | Self::Never => false,
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

/// A degree that reaches so far, else nought.
fn at_least(degree: f64, from: f64) -> f64 {
    if degree >= from { degree } else { 0.0 }
}

impl Direction {
    /// Whether anything from one step up to another, both included, is as bad as this one.
    fn reaches(self, low: u8, high: u8, from: u8) -> bool {
        match self {
            Self::Higher => high >= from,
            Self::Lower => low <= from,
        }
    }
}

/// What each of these comes to, folded into one.
fn folded(
    tests: &[Test],
    f: impl Fn(f64, f64) -> f64,
    sight: &impl Sight,
    phase: &[Flags; 4],
    degrees: Degrees<'_>,
) -> Column {
    let mut each = tests.iter().map(|test| test.degree(sight, phase, degrees));
    let first = each.next().unwrap_or(Column::NOUGHT);
    each.fold(first, |sum, column| match (sum, column) {
        (Column::Same(a), Column::Same(b)) => Column::Same(f(a, b)),
        (sum, column) => Column::fold(&[sum, column], sight.draws(), &f),
    })
}
