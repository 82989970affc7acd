//! The one way in which a dossier changes: what it was is remembered, and texts that look as if they name a person are held.

use dossier::{Date, Dossier, TextPlace};
use wording::Label;

use crate::effect::Effect;
use crate::model::{History, Model, Popup, Screen};

impl Model {
    /// Changes the dossier. What was there can be taken back, what was taken back is gone; a change that changes nothing is none.
    ///
    /// **Every change of the user's goes through here.**
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Dossier, Date)) -> Vec<Effect> {
        let before = self.dossier.clone();
        change(&mut self.dossier, self.today);
        self.dossier.follow_lessons();
        self.dossier.hold_what_names_people(&before);
        if self.dossier == before {
            return Vec::new();
        }
        let found: Vec<TextPlace> = self.dossier.held.difference(&before.held).cloned().collect();
        if !found.is_empty() {
            self.over(Popup::Personal(found));
        }
        self.follow_from(&before);
        self.history.remember(before);
        vec![Effect::Save]
    }

    /// Like [`Self::change`], where much is replaced or removed: what is on disk becomes a version first.
    pub(crate) fn change_much(&mut self, change: impl FnOnce(&mut Dossier, Date)) -> Vec<Effect> {
        let anew = |effect| if effect == Effect::Save { Effect::SaveAnew } else { effect };
        self.change(change).into_iter().map(anew).collect()
    }

    /// Brings what is derived up to date. An advice follows from the profile alone, and takes long.
    fn follow_from(&mut self, before: &Dossier) {
        if self.dossier.profile == before.profile { self.explain() } else { self.refresh() }
    }

    pub(super) fn undo(&mut self) -> Vec<Effect> {
        self.back_or_forth(History::undo, Label::NothingToUndo, Label::Undone)
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        self.back_or_forth(History::redo, Label::NothingToRedo, Label::Redone)
    }

    fn back_or_forth(
        &mut self,
        go: impl FnOnce(&mut History, &mut Dossier) -> bool,
        nothing: Label,
        done: Label,
    ) -> Vec<Effect> {
        let before = self.dossier.clone();
        if !go(&mut self.history, &mut self.dossier) {
            self.status = self.wording.label(nothing);
            return Vec::new();
        }
        self.follow_from(&before);
        if self.screen == Screen::Workshop && self.dossier.workshop().is_none() {
            self.screen = Screen::Main;
        }
        self.presenting.tally.clear();
        self.status = self.wording.label(done);
        vec![Effect::Save]
    }
}
