//! What the people of the neighbourhood wish for: at most two goals.

use dossier::Decision;
use matching::GoalId;
use wording::Label;

use crate::effect::Effect;
use crate::model::{Choosing, Menu, Model, Popup};

/// How many goals can be wished for.
const MOST: usize = 2;

impl Model {
    pub(super) fn ask_wishes(&mut self) {
        self.over(Popup::Menu(Menu { what: Choosing::Wishes, at: 0 }));
    }

    /// Wishes for a goal, or no longer.
    pub(super) fn toggle_wish(&mut self, id: &GoalId) -> Vec<Effect> {
        let wished = self.dossier.profile.wishes.contains(id);
        if !wished && self.dossier.profile.wishes.len() >= MOST {
            self.status = self.wording.label(Label::WishesMost);
            return Vec::new();
        }
        let effects = self.change(|dossier, today| {
            if wished {
                dossier.profile.wishes.remove(id);
                dossier.decide(today, Decision::WishDropped(id.clone()), None);
            } else {
                dossier.profile.wishes.insert(id.clone());
                dossier.decide(today, Decision::Wish(id.clone()), None);
            }
        });
        let name = self.wording.goal_name(&self.knowledge, id);
        self.status = if wished { self.wording.ask_wish_no_more(name) } else { self.wording.ask_wish(name) };
        effects
    }
}
