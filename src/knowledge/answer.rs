//! An answer as it is written in files: the same in dossiers and in worked cases.

use matching::Answer;
use serde::{Deserialize, Serialize};

use crate::fault::{Shape, What};
use crate::reading::{Raw, Read, Reading};
use crate::things::{Question, QuestionKind};

/// An answer as it stands in a file, not yet held against its question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named after the answer it becomes; a choice is a step by name")]
pub enum Written {
    Step(u8),
    Range(u8, u8),
    Choice(String),
    Votes(Vec<u32>),
    Suggestion(Vec<f64>),
    Ticked,
    NotTicked,
    NotKnown,
}

/// The words with which an answer begins.
const WORDS: [&str; 8] = ["Step", "Range", "Choice", "Votes", "Suggestion", "Ticked", "NotTicked", "NotKnown"];

impl Written {
    /// The answer that it is to a question; `None` where it does not fit it.
    pub fn answer(&self, question: &Question) -> Option<Answer> {
        let steps = question.steps.len();
        let fits = |step: u8| (1..=steps).contains(&usize::from(step));
        let (answer, good) = match self {
            Self::Step(step) => (Answer::Step(*step), fits(*step)),
            Self::Range(low, high) => (Answer::Range(*low, *high), fits(*low) && fits(*high) && low <= high),
            Self::Choice(name) => {
                let at = question.options().iter().position(|option| option == name)?;
                (Answer::Step(at as u8 + 1), true)
            }
            Self::Votes(votes) => {
                (Answer::Votes(votes.clone()), votes.len() == steps && votes.iter().any(|count| *count > 0))
            }
            Self::Suggestion(shares) => {
                let good = shares.len() == steps
                    && shares.iter().all(|share| (0.0..=1.0).contains(share))
                    && shares.iter().sum::<f64>() > 0.0;
                (Answer::Suggestion(shares.clone()), good)
            }
            Self::Ticked => (Answer::Ticked, question.tick.is_some() && steps == 5),
            Self::NotTicked => (Answer::NotTicked, question.tick.is_some() && steps == 5),
            Self::NotKnown => (Answer::NotKnown, true),
        };
        good.then_some(answer)
    }
}

impl Question {
    /// The names of its options; none where it has five steps.
    pub fn options(&self) -> &[String] {
        match &self.kind {
            QuestionKind::Options(options) => options,
            QuestionKind::Scale => &[],
        }
    }

    /// That an answer does not fit it.
    pub fn misfit(&self) -> What {
        What::AnswerMisfits { question: self.id.to_string(), steps: self.steps.len(), options: self.options().to_vec() }
    }
}

impl Read for Written {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        Some(match raw.word() {
            "Step" => Self::Step(nth(raw, "Step", 0, reading)?),
            "Range" => Self::Range(nth(raw, "Range", 0, reading)?, nth(raw, "Range", 1, reading)?),
            "Choice" => Self::Choice(nth(raw, "Choice", 0, reading)?),
            "Votes" => Self::Votes(nth(raw, "Votes", 0, reading)?),
            "Suggestion" => Self::Suggestion(nth(raw, "Suggestion", 0, reading)?),
            "Ticked" => Self::Ticked,
            "NotTicked" => Self::NotTicked,
            "NotKnown" => Self::NotKnown,
            other => {
                reading.unknown_word(other, &WORDS, raw);
                return None;
            }
        })
    }
}

/// What stands at a place between the brackets of `Name(..., ...)`.
fn nth<T: Read>(raw: Raw<'_>, name: &'static str, at: usize, reading: &mut Reading<'_>) -> Option<T> {
    let arguments = raw.arguments(name, reading)?;
    let Some(argument) = arguments.get(at) else {
        reading.fault(raw.start(), What::WrongShape(Shape::Call));
        return None;
    };
    T::read(*argument, reading)
}
