//! The questions: answers, where they come from, and the page "tick what you see".

use dossier::{Dossier, Origin, OriginKind};
use knowledge::things::QuestionKind;
use matching::{Answer, QuestionId};
use wording::Label;

use crate::effect::Effect;
use crate::model::{Choosing, EntryFor, Menu, Model, Pane, Popup, Screen};

impl Model {
    /// The selected question.
    pub(crate) fn selected_question(&self) -> Option<&QuestionId> {
        self.knowledge.asked.get(self.question).filter(|_| !self.is_folded_here())
    }

    pub(super) fn answer_step(&mut self, step: u8) -> Vec<Effect> {
        let question = self.selected_question().and_then(|id| self.knowledge.questions.get(id));
        let steps = question.map_or(0, |question| question.steps.len());
        if !(1..=steps).contains(&usize::from(step)) {
            return Vec::new();
        }
        match self.range_from.take() {
            Some(from) if from != step => self.answer(Answer::Range(from.min(step), from.max(step))),
            _ => self.answer(Answer::Step(step)),
        }
    }

    /// The answer goes from the step that was chosen to another: the next digit says which.
    pub(super) fn begin_range(&mut self) {
        let Some(id) = self.selected_question() else { return };
        let is_scale = self.knowledge.questions.get(id).is_some_and(|question| question.kind == QuestionKind::Scale);
        match self.dossier.profile.answers.get(id) {
            _ if !is_scale => self.status = self.wording.label(Label::RangeNot),
            Some(Answer::Step(from) | Answer::Range(from, _)) => {
                self.range_from = Some(*from);
            }
            _ => self.status = self.wording.label(Label::RangeFirst),
        }
    }

    pub(super) fn answer_not_known(&mut self) -> Vec<Effect> {
        self.answer(Answer::NotKnown)
    }

    fn answer(&mut self, answer: Answer) -> Vec<Effect> {
        let Some(id) = self.selected_question().cloned() else { return Vec::new() };
        let Some(question) = self.knowledge.questions.get(&id) else { return Vec::new() };
        let (name, said) = (self.wording.say(&question.name).to_owned(), self.wording.answer(question, &answer));
        let effects = self.change(|dossier, _| {
            dossier.profile.answers.insert(id, answer);
        });
        self.status = self.wording.answered(&name, &said);
        effects
    }

    pub(super) fn clear(&mut self) -> Vec<Effect> {
        let Some(id) = self.selected_question().cloned() else { return Vec::new() };
        let effects = self.change(|dossier, _| {
            dossier.profile.answers.remove(&id);
        });
        if !effects.is_empty() {
            self.status = self.wording.cleared(self.wording.question_name(&self.knowledge, &id));
        }
        effects
    }

    pub(super) fn go_to_next_question(&mut self) {
        let Some(next) = self.next_question().map(|next| next.question.clone()) else {
            self.status = self.wording.label(Label::AllAsked);
            return;
        };
        let here = self.selected_question().filter(|_| self.focus == Pane::Profile).cloned();
        if here.as_ref() == Some(&next) {
            self.status = self.wording.label(Label::NextIsHere);
        }
        // After the last one it begins anew.
        if self.passed.contains(&next) {
            self.passed.clear();
        }
        self.passed.extend(here);
        self.select_question(&next);
        self.focus = Pane::Profile;
    }

    pub(super) fn ask_note(&mut self) {
        let Some(id) = self.selected_question().cloned() else { return };
        let note = self.dossier.origins.get(&id).and_then(|origin| origin.note.clone()).unwrap_or_default();
        self.ask_for(EntryFor::Note(id), &note);
    }

    pub(super) fn note(&mut self, id: &QuestionId, said: &str) -> Vec<Effect> {
        let note = Some(said.to_owned()).filter(|said| !said.is_empty());
        self.set_origin(id, |origin| origin.note = note)
    }

    pub(super) fn ask_origin(&mut self) {
        let Some(id) = self.selected_question().cloned() else { return };
        let from = self.dossier.origins.get(&id).and_then(|origin| origin.from);
        let at = match from {
            None | Some(OriginKind::Estimate) => 0,
            Some(OriginKind::Conversation) => 1,
            Some(OriginKind::Workshop) => 2,
            Some(OriginKind::Statistics(_)) => 3,
        };
        self.over(Popup::Menu(Menu { what: Choosing::Origin(id), at }));
    }

    /// Where an answer comes from; of statistics the year is asked first.
    pub(super) fn comes_from(&mut self, id: &QuestionId, from: Option<OriginKind>) -> Vec<Effect> {
        if let Some(OriginKind::Statistics(year)) = from {
            self.ask_for(EntryFor::Year(id.clone()), &year.to_string());
            return Vec::new();
        }
        self.set_origin(id, |origin| origin.from = from)
    }

    /// Changes where an answer comes from. One that says nothing any more goes.
    pub(super) fn set_origin(&mut self, id: &QuestionId, set: impl FnOnce(&mut Origin)) -> Vec<Effect> {
        let effects = self.change(|dossier: &mut Dossier, _| {
            let mut origin = dossier.origins.remove(id).unwrap_or_default();
            set(&mut origin);
            if origin != Origin::default() {
                dossier.origins.insert(id.clone(), origin);
            }
        });
        if !effects.is_empty() {
            self.status = self.wording.noted(self.wording.question_name(&self.knowledge, id));
        }
        effects
    }

    pub(super) fn ticks(&mut self) {
        // What was ticked and not yet counted is still there.
        self.ticked.extend(self.ticked_answers());
        self.screen = Screen::Ticks;
    }

    pub(super) fn toggle(&mut self) {
        let Some(id) = self.knowledge.ticks().nth(self.tick).map(|question| question.id.clone()) else { return };
        if self.is_precise(&id) {
            self.status = self.wording.label(Label::TicksPrecise);
        } else if !self.ticked.remove(&id) {
            self.ticked.insert(id);
        }
    }

    /// Whether a tick question already has a more precise answer than a tick.
    pub(crate) fn is_precise(&self, id: &QuestionId) -> bool {
        let answer = self.dossier.profile.answers.get(id);
        answer.is_some_and(|answer| !matches!(answer, Answer::Ticked | Answer::NotTicked))
    }

    /// The list was gone through: what is not ticked is probably not so.
    pub(super) fn ticks_done(&mut self) -> Vec<Effect> {
        let ids = self.knowledge.ticks().map(|question| question.id.clone());
        let ids: Vec<QuestionId> = ids.filter(|id| !self.is_precise(id)).collect();
        let answer = |id: &QuestionId| if self.ticked.contains(id) { Answer::Ticked } else { Answer::NotTicked };
        let answers: Vec<(QuestionId, Answer)> = ids.into_iter().map(|id| (id.clone(), answer(&id))).collect();
        self.screen = Screen::Main;
        self.activity = None;
        let effects = self.change(|dossier, _| dossier.profile.answers.extend(answers));
        self.reselect();
        self.select_best_question();
        // There is something to see now: begin where the advice stands.
        self.focus_on(Pane::Activities);
        self.status = self.wording.ticked(self.ticked.len());
        effects
    }

    /// What was ticked on a list that was not gone through is kept when one ends; the rest of the list stays open.
    pub(super) fn keep_ticks(&mut self) -> Vec<Effect> {
        if self.screen != Screen::Ticks || self.looking.is_some() {
            return Vec::new();
        }
        let ticked: Vec<QuestionId> = self.ticked.iter().filter(|id| !self.is_precise(id)).cloned().collect();
        self.change(|dossier, _| {
            dossier.profile.answers.extend(ticked.into_iter().map(|id| (id, Answer::Ticked)));
        })
    }
}
