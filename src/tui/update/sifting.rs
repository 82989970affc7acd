//! What of the list is shown: the sieve, what was kept and what was hidden, and two activities beside each other.

use dossier::Dossier;
use matching::ActivityId;
use wording::Label;

use crate::command::CommandId;
use crate::effect::Effect;
use crate::model::{Choosing, Menu, Model, Popup, Subject};

impl Model {
    pub(super) fn ask_sieve(&mut self) {
        self.over(Popup::Menu(Menu { what: Choosing::Sieve, at: 0 }));
    }

    /// Keeps the selected activity, or lets go of it.
    pub(super) fn toggle_kept(&mut self) -> Vec<Effect> {
        let said = |now| if now { Label::Kept } else { Label::KeptNoMore };
        self.mark(Dossier::toggle_kept, said)
    }

    /// Hides the selected activity, or shows it again. The one below is selected, so that one can go on.
    pub(super) fn toggle_hidden(&mut self) -> Vec<Effect> {
        let said = |now| if now { Label::Hidden } else { Label::HiddenNoMore };
        let at = self.listed().iter().position(|one| Some(&one.activity) == self.activity.as_ref());
        let hides = self.activity.as_ref().is_some_and(|id| !self.dossier.hidden.contains(id));
        let effects = self.mark(Dossier::toggle_hidden, said);
        let next = at.filter(|_| hides).and_then(|at| self.listed().get(at).map(|one| one.activity.clone()));
        if let Some(next) = next {
            self.activity = Some(next);
            (self.reasons_scroll, self.reasons_link) = (0, 0);
            self.reselect();
        }
        effects
    }

    fn mark(
        &mut self,
        toggle: impl Fn(&mut Dossier, &ActivityId) -> bool,
        said: impl Fn(bool) -> Label,
    ) -> Vec<Effect> {
        let Some(id) = self.activity.clone() else { return Vec::new() };
        let mut now = false;
        let effects = self.change(|dossier, _| now = toggle(dossier, &id));
        let name = self.wording.activity_name(&self.knowledge, &id).to_owned();
        self.status = self.wording.said_of_activity(said(now), &name);
        effects
    }

    /// Remembers the selected activity as the first of two; or puts it beside the one that was remembered.
    pub(super) fn compare(&mut self) {
        let Some(id) = self.activity.clone() else { return };
        match self.compared.take() {
            Some(first) if first != id => self.open_page(Subject::Compared([first, id])),
            Some(_) => self.status = self.wording.label(Label::CompareNot),
            None => {
                let name = self.wording.activity_name(&self.knowledge, &id).to_owned();
                self.status = self.wording.compare_with(&name, &self.key_of(CommandId::Compare));
                self.compared = Some(id);
            }
        }
    }
}
