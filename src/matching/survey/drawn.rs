//! The step that each question takes in the draws.

use std::borrow::Cow;

use crate::answer::{Belief, Standing};
use crate::column::{Column, Flags};
use crate::draws::{self, DRAWS};
use crate::matcher::Matcher;
use crate::model::Question;
use crate::profile::{Profile, Sheet};
use crate::sight::Seen;

/// The step of one question in the draws.
#[derive(Clone, Debug)]
pub(crate) enum Drawn<'a> {
    /// The same in every draw.
    One(u8),
    /// One for each draw.
    Each(Cow<'a, [u8]>),
}

impl Drawn<'_> {
    pub(super) fn see(&self) -> Seen<'_> {
        match self {
            Self::One(step) => Seen::Between(*step, *step),
            Self::Each(steps) => Seen::Each(steps),
        }
    }

    /// The draws in which the step is such.
    pub(crate) fn flags(&self, holds: impl Fn(u8) -> bool) -> Flags {
        match self {
            Self::One(step) => Flags::of(holds(*step)),
            Self::Each(steps) => Flags::each(steps.len(), |draw| holds(steps[draw])),
        }
    }

    /// What the step comes to.
    pub(crate) fn column(&self, value: impl Fn(u8) -> f64) -> Column {
        match self {
            Self::One(step) => Column::Same(value(*step)),
            Self::Each(steps) => Column::new(steps.iter().map(|step| value(*step)).collect()),
        }
    }

    /// The mean over the draws of what each step comes to.
    pub(crate) fn mean(&self, value: impl Fn(u8) -> f64) -> f64 {
        match self {
            Self::One(step) => value(*step),
            Self::Each(steps) => steps.iter().map(|step| value(*step)).sum::<f64>() / steps.len() as f64,
        }
    }
}

impl Matcher {
    /// The step of each question in the draws, and how many draws there are: one where all that counts is known.
    pub(crate) fn steps(
        &self,
        profile: &Profile,
        beliefs: &[Belief],
        counts: impl Fn(usize) -> bool,
    ) -> (Vec<Drawn<'_>>, usize) {
        // What nothing turns on may be open: it must not change a bit.
        let settled = |(at, belief): (usize, &Belief)| !counts(at) || belief.point().is_some();
        let draws = if beliefs.iter().enumerate().all(settled) { 1 } else { DRAWS };
        let sheets = Sheets::new(self, profile);
        let steps = beliefs
            .iter()
            .enumerate()
            .map(|(question, belief)| {
                if let Some(step) = belief.point() {
                    return Drawn::One(step);
                }
                if draws == 1 {
                    return Drawn::One(draws::step_at(belief, self.permutations[question][0]));
                }
                if belief.standing == Standing::Open {
                    return Drawn::Each(Cow::Borrowed(&self.open_steps[question]));
                }
                let mut steps = draws::steps(belief, &self.permutations[question]);
                sheets.lay_over(question, &mut steps);
                Drawn::Each(Cow::Owned(steps))
            })
            .collect();
        (steps, draws)
    }
}

/// People's own sheets: one draw takes one sheet whole, so that what somebody sees together stays together.
struct Sheets {
    /// The sheets in an order of their own, each with a step per question of the model, 0 where it has none.
    sheets: Vec<Vec<u8>>,
    slices: Vec<u16>,
}

impl Sheets {
    fn new(matcher: &Matcher, profile: &Profile) -> Self {
        if profile.sheets.is_empty() {
            return Self { sheets: vec![], slices: vec![] };
        }
        let row = |sheet: &Sheet| -> Vec<u8> {
            let valid = |question: &Question, step: u8| (1..=question.steps()).contains(&usize::from(step));
            let questions = matcher.model.questions.iter();
            questions.map(|one| sheet.get(&one.id).copied().filter(|step| valid(one, *step)).unwrap_or(0)).collect()
        };
        // The order of the participants means nothing.
        let mut sorted: Vec<&Sheet> = profile.sheets.iter().collect();
        sorted.sort();
        Self { sheets: sorted.into_iter().map(row).collect(), slices: draws::permutation("sheets", DRAWS) }
    }

    fn lay_over(&self, question: usize, steps: &mut [u8]) {
        for (step, slice) in steps.iter_mut().zip(&self.slices) {
            let sheet = &self.sheets[usize::from(*slice) * self.sheets.len() / DRAWS];
            if sheet[question] > 0 {
                *step = sheet[question];
            }
        }
    }
}
