//! Worked cases: neighbourhoods of which the sources say what helps there, to try the advice on.
//!
//! They are a checked part of the knowledge base, and no part of what advice rests on: [`crate::load()`] passes them over, and
//! they do not count in the digest by which a result is cited. [`crate::load_with_cases`] reads them too.

use matching::model::{End, Phase};
use matching::{ActivityId, Answer, Profile, QuestionId, RuleId, SituationId};
use serde::{Deserialize, Serialize};

use crate::Knowledge;
use crate::answer::Written;
use crate::reading::{Raw, Read, Reading, record, word};
use crate::things::{Group, Question, SourceId, Text};

record! {
    /// A neighbourhood, and what helps there.
    pub struct Case = "Case" {
        /// Its name in words.
        pub name: Text,
        /// What is going on.
        pub story: Text,
        /// The situation that it is about.
        pub situation: SituationId,
        /// What is known.
        pub answers: Vec<CaseAnswer>,
        /// How the questions stand that it does not mention.
        pub rest: Rest,
        /// The phase that must be said.
        pub phase: Phase,
        /// At least one of these stands among the first three; none: nothing is asked of the first.
        pub first_three: Vec<ActivityId>,
        /// All of these are out of the ranking.
        pub out: Vec<ActivityId>,
        /// None of these is among the first ten.
        pub not_first_ten: Vec<ActivityId>,
        /// Why.
        pub because: Vec<CaseReason>,
    }
}

record! {
    /// What is known about one question.
    pub struct CaseAnswer = "Answer" {
        /// The question.
        pub question: QuestionId,
        /// What was answered.
        pub answer: Written,
    }
}

record! {
    /// Why a case asks what it asks.
    pub struct CaseReason = "Reason" {
        /// Why.
        pub text: Text,
        /// Where this is found.
        pub sources: Vec<SourceId>,
        /// The rules that say so.
        pub rules: Vec<RuleId>,
    }
}

/// How the questions stand that a case does not mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rest {
    /// Answered, as they are where nothing is the matter: see [`Question::healthy`].
    Healthy,
    /// The list of signals was gone through and these were not ticked; the others are open.
    NotTicked,
}

impl Read for Rest {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        word(raw, reading)
    }
}

impl Case {
    /// What is known about the neighbourhood of this case. An answer that does not fit its question is left out.
    pub fn profile(&self, knowledge: &Knowledge) -> Profile {
        let mut profile = Profile::default();
        for question in knowledge.questions_in_order() {
            let written = self.answers.iter().find(|one| one.question == question.id);
            let answer = match (written, self.rest) {
                (Some(one), _) => one.answer.answer(question),
                (None, Rest::Healthy) => Some(Answer::Step(question.healthy())),
                (None, Rest::NotTicked) => question.tick.as_ref().map(|_| Answer::NotTicked),
            };
            profile.answers.extend(answer.map(|answer| (question.id.clone(), answer)));
        }
        profile
    }
}

impl Question {
    /// The step, counted from 1, where nothing is the matter: the end away from trouble. Of means and readiness there is as much
    /// as one could wish; options that only describe stand at the likeliest.
    pub fn healthy(&self) -> u8 {
        let last = self.steps.len() as u8;
        match self.trouble.end() {
            Some(End::High) => 1,
            Some(End::Low) => last,
            None if self.options().is_empty() || matches!(self.group, Group::Means | Group::Readiness) => last,
            None => self.likeliest(),
        }
    }

    fn likeliest(&self) -> u8 {
        let mut best = (0.0, 1);
        for (share, step) in self.prior.iter().zip(1..) {
            if *share > best.0 {
                best = (*share, step);
            }
        }
        best.1
    }
}
