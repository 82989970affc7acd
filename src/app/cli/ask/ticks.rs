//! The list of what one may see in a neighbourhood: the beginning, which settles most.

use std::collections::BTreeSet;

use ::matching::{Answer, QuestionId};
use wording::{AskWord, Document};

use super::Stage;
use super::talk::{Ended, Prompt, Talk};
use super::typed::Typed;

/// What can be typed here.
const WORDS: &[AskWord] = &[AskWord::Nothing, AskWord::Skip, AskWord::Undo, AskWord::Redo, AskWord::Advice];

impl Talk<'_> {
    /// Goes through the list. What is not ticked counts as probably not so.
    pub(super) fn ticks(&mut self) -> Result<Stage, Ended> {
        self.show(&self.wording.ask_ticks(&self.known.case()));
        let all: Vec<QuestionId> = self.known.knowledge.ticks().map(|question| question.id.clone()).collect();
        loop {
            let lead = self.wording.ask_type_ticks();
            let typed = self.ask(&Prompt { lead, words: WORDS, others: &[], more: Document::default() })?;
            let ticked = match &typed {
                Typed::Word(AskWord::Nothing, rest) if rest.is_empty() => BTreeSet::new(),
                Typed::Numbers(numbers)
                    if numbers.iter().all(|(low, high)| 1 <= *low && low <= high && *high <= all.len()) =>
                {
                    numbers.iter().flat_map(|(low, high)| low - 1..*high).collect()
                }
                Typed::Word(AskWord::Skip, _) => return Ok(Stage::Questions),
                Typed::Word(AskWord::Advice, _) => return Ok(Stage::Advice),
                Typed::Word(word @ (AskWord::Undo | AskWord::Redo), _) => {
                    self.back_or_forth(*word);
                    self.show(&self.wording.ask_ticks(&self.known.case()));
                    continue;
                }
                _ => {
                    self.wonder(&typed);
                    continue;
                }
            };
            let answers = &self.known.dossier.profile.answers;
            // An answer that is more precise than a tick stays.
            let is_precise =
                |id: &QuestionId| answers.get(id).is_some_and(|one| !matches!(one, Answer::Ticked | Answer::NotTicked));
            let answer = |at: &usize| if ticked.contains(at) { Answer::Ticked } else { Answer::NotTicked };
            let answers: Vec<(QuestionId, Answer)> =
                (0..all.len()).filter(|at| !is_precise(&all[*at])).map(|at| (all[at].clone(), answer(&at))).collect();
            let count = answers.iter().filter(|(_, answer)| *answer == Answer::Ticked).count();
            self.change(|dossier, _| dossier.profile.answers.extend(answers))?;
            if self.why_not().is_none() {
                self.say(&self.wording.ask_ticked(count));
            }
            return Ok(Stage::Questions);
        }
    }
}
