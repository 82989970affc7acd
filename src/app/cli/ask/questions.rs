//! Question by question, the next best one first, until enough is known.

use std::sync::Arc;

use ::matching::{Answer, QuestionId};
use knowledge::things::{Question, QuestionKind};
use wording::{AskSaid, AskWord};

use super::Stage;
use super::more::OTHERS;
use super::talk::{Ended, Prompt, Talk};
use super::typed::{Typed, numbers};

/// What can be typed here.
const WORDS: &[AskWord] = &[
    AskWord::Note,
    AskWord::Origin,
    AskWord::Clear,
    AskWord::Back,
    AskWord::Skip,
    AskWord::Undo,
    AskWord::Redo,
    AskWord::Which,
    AskWord::Ticks,
    AskWord::Advice,
];

/// How long a note may be, in characters.
pub(super) const LONGEST_TEXT: usize = 400;

impl Talk<'_> {
    /// Asks one question after the other; goes on to the advice when enough is known or nothing is left to ask.
    pub(super) fn questions(&mut self) -> Result<Stage, Ended> {
        loop {
            if self.wanted.is_none() && self.known.inquiry.enough && !self.goes_on {
                // From here on only whoever wants it is asked more.
                self.goes_on = true;
                self.tell(AskSaid::Enough);
                return Ok(Stage::Advice);
            }
            let Some(id) = self.wanted.take().or_else(|| self.next_best()) else {
                self.skipped.clear();
                self.tell(AskSaid::AllAsked);
                return Ok(Stage::Advice);
            };
            if let Some(stage) = self.question(&id)? {
                return Ok(stage);
            }
        }
    }

    /// The next best question that was not skipped.
    fn next_best(&self) -> Option<QuestionId> {
        let mut questions = self.known.inquiry.questions.iter().map(|next| &next.question);
        questions.find(|id| !self.skipped.contains(id)).cloned()
    }

    /// Asks one question, until it was answered or left; gives the stage to go to, where that is another one.
    fn question(&mut self, id: &QuestionId) -> Result<Option<Stage>, Ended> {
        let knowledge = Arc::clone(&self.known.knowledge);
        let Some(question) = knowledge.questions.get(id) else { return Ok(None) };
        let show = |talk: &Self| talk.show(&talk.wording.ask_question(&talk.known.case(), &talk.known.dossier, id));
        show(self);
        loop {
            let (lead, more) = (self.wording.ask_type_answer(question), self.wording.ask_find_out(question));
            let typed = self.ask(&Prompt { lead, words: WORDS, others: OTHERS, more })?;
            match &typed {
                Typed::Numbers(numbers) => {
                    let Some(answer) = answer(question, numbers) else {
                        self.wonder(&typed);
                        continue;
                    };
                    self.answer(question, answer)?;
                    self.asked.push(id.clone());
                    return Ok(None);
                }
                Typed::Word(AskWord::Note, said) => {
                    let note = if said.is_empty() {
                        let ask = self.wording.ask_said(AskSaid::Note);
                        self.ask_text(&ask, LONGEST_TEXT)?
                    } else {
                        Some(said.chars().take(LONGEST_TEXT).collect())
                    };
                    self.note(question, note)?;
                }
                Typed::Word(AskWord::Clear, _) => {
                    let cleared = self.change(|dossier, _| {
                        dossier.profile.answers.remove(id);
                    })?;
                    if cleared {
                        self.say(&self.wording.ask_cleared(self.wording.say(&question.name)));
                        show(self);
                    } else if self.why_not().is_none() {
                        self.tell(AskSaid::NothingCleared);
                    }
                }
                Typed::Word(AskWord::Back, _) => match self.asked.pop() {
                    Some(before) => {
                        self.wanted = Some(before);
                        return Ok(None);
                    }
                    None => self.tell(AskSaid::NoBefore),
                },
                Typed::Word(AskWord::Skip, _) => {
                    self.skipped.push(id.clone());
                    self.asked.push(id.clone());
                    return Ok(None);
                }
                Typed::Word(word @ (AskWord::Undo | AskWord::Redo), _) => {
                    self.back_or_forth(*word);
                    // What was taken back may be asked again, and the next best may be another one by now.
                    self.wanted =
                        self.asked.pop().filter(|before| !self.known.dossier.profile.answers.contains_key(before));
                    return Ok(None);
                }
                Typed::Word(AskWord::Which, which) => {
                    let all = knowledge.asked.len();
                    match numbers(which).as_deref() {
                        Some([(at, same)]) if at == same && (1..=all).contains(at) => {
                            self.asked.push(id.clone());
                            self.wanted = knowledge.asked.get(at - 1).cloned();
                            return Ok(None);
                        }
                        _ => self.show(&self.wording.ask_all(&self.known.case())),
                    }
                }
                Typed::Word(AskWord::Origin, which) => self.origin(id, which)?,
                Typed::Word(AskWord::Repeat, _) => show(self),
                Typed::Word(AskWord::Ticks, _) => return Ok(Some(Stage::Ticks)),
                Typed::Word(AskWord::Advice, _) => {
                    self.goes_on = true;
                    return Ok(Some(Stage::Advice));
                }
                Typed::Word(word, rest) if self.more(*word, rest)? => {}
                _ => self.wonder(&typed),
            }
        }
    }

    fn answer(&mut self, question: &Question, answer: Answer) -> Result<(), Ended> {
        let (id, said) = (question.id.clone(), self.wording.ask_answered(question, &answer));
        self.change(|dossier, _| {
            dossier.profile.answers.insert(id, answer);
        })?;
        if self.why_not().is_none() {
            self.say(&said);
        }
        Ok(())
    }

    fn note(&mut self, question: &Question, note: Option<String>) -> Result<(), Ended> {
        let changed = self.change(|dossier, _| {
            let mut origin = dossier.origins.remove(&question.id).unwrap_or_default();
            origin.note = note;
            if origin != dossier::Origin::default() {
                dossier.origins.insert(question.id.clone(), origin);
            }
        })?;
        if changed {
            self.say(&self.wording.ask_noted(self.wording.say(&question.name)));
        }
        Ok(())
    }
}

/// The answer that a number or a range is to a question; none where it does not fit it.
fn answer(question: &Question, numbers: &[(usize, usize)]) -> Option<Answer> {
    let &[(low, high)] = numbers else { return None };
    let last = question.steps.len();
    match (low, high) {
        (0, 0) => Some(Answer::NotKnown),
        _ if low == 0 || high > last || low > high => None,
        _ if low == high => Some(Answer::Step(low as u8)),
        // Options have no order that a range could follow.
        _ if question.kind == QuestionKind::Scale => Some(Answer::Range(low as u8, high as u8)),
        _ => None,
    }
}
