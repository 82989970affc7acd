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
        let effects = self.save_over(&before);
        self.history.remember(before);
        self.changed = true;
        effects
    }

    /// Says what became of a line, where anything did.
    pub(super) fn tell(&mut self, said: Label, line: &str) {
        if self.changed {
            self.status = self.wording.said_of_line(said, line);
        }
    }

    /// Has the dossier kept. Where much of what was there is replaced or gone, that becomes a version first.
    fn save_over(&self, before: &Dossier) -> Vec<Effect> {
        vec![if self.dossier.loses_much_of(before) { Effect::SaveAnew } else { Effect::Save }]
    }

    /// Brings what is derived up to date. An advice follows from the profile alone, and takes long.
    fn follow_from(&mut self, before: &Dossier) {
        if self.dossier.profile != before.profile {
            self.refresh();
        } else if self.dossier.hidden != before.hidden {
            self.short_list = self.case().short_list();
            self.reselect();
        } else {
            self.explain();
        }
        self.screen_anew();
    }

    /// Brings what stands on the screens of plan and looking back up to date. A plan that was taken back is left.
    pub(super) fn screen_anew(&mut self) {
        match self.screen {
            Screen::Plan if self.planned_choice().is_none() => self.screen = Screen::Main,
            Screen::Plan => self.plan_anew(),
            Screen::LookBack => self.look_anew(),
            _ => {}
        }
    }

    /// What is done here is one change, and is taken back as one.
    pub(super) fn as_one(&mut self, all: impl FnOnce(&mut Self) -> Vec<Effect>) -> Vec<Effect> {
        let before = self.history.len();
        let effects = all(self);
        self.history.join_since(before);
        effects
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
        self.keep_the_wall_of(&before);
        self.follow_from(&before);
        if self.screen == Screen::Workshop && self.dossier.workshop().is_none() {
            self.screen = Screen::Main;
        }
        (self.status, self.changed) = (self.wording.label(done), done == Label::Redone);
        self.save_over(&before)
    }
}
