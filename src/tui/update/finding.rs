//! Finding: typing what one looks for, and going to it.

use std::sync::Arc;

use knowledge::fault::ThingKind;
use tui_input::InputRequest;

use super::entry::{fits_a_line, request};
use crate::input::Input;
use crate::model::{Find, Model, Pane, Popup, Subject};

/// How long what is typed may be.
const LONGEST: usize = 60;

impl Model {
    pub(super) fn find(&mut self) {
        let find = Find::new(&self.knowledge, &self.wording);
        self.over(Popup::Find(find));
    }

    /// What is typed; the best answer is selected then.
    pub(super) fn typed_in_find(&mut self, input: &Input) {
        let knowledge = Arc::clone(&self.knowledge);
        let Some(Popup::Find(find)) = self.popups.last_mut() else { return };
        let room = LONGEST.saturating_sub(find.line.value().chars().count());
        match input {
            Input::Key(key) => {
                if let Some(request) = request(*key).filter(|_| room > 0 || key.text().is_none()) {
                    find.line.handle(request);
                }
            }
            Input::Paste(text) => {
                for c in text.chars().filter(|c| fits_a_line(*c)).take(room) {
                    find.line.handle(InputRequest::InsertChar(c));
                }
            }
            Input::Resize(..) => {}
        }
        find.look(&knowledge, &self.wording);
        self.popup_scroll = 0;
    }

    /// Goes to what was found: an activity of the list is selected there, anything else opens as a page.
    pub(super) fn pick_found(&mut self) {
        let Some(Popup::Find(find)) = self.popups.pop() else { return };
        let Some((kind, id, _)) = find.found.get(find.at).cloned() else { return };
        let listed = self.listed().into_iter().map(|one| one.activity.clone());
        let listed = listed.filter(|_| kind == ThingKind::Activity).find(|one| one.as_str() == id);
        match listed {
            Some(activity) if self.popups.is_empty() => {
                self.activity = Some(activity);
                (self.reasons_scroll, self.reasons_link) = (0, 0);
                self.focus_on(Pane::Activities);
            }
            _ => self.open_page(Subject::Thing(kind, id)),
        }
    }
}
