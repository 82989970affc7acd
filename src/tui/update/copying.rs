//! Copying: the advice, what is read, or where a link leads.

use dossier::TextPlace;
use wording::Label;

use crate::effect::Effect;
use crate::model::{Model, Pane, Popup, Subject};
use crate::view::lay::To;

/// How many activities the advice names, as `match` does.
const TOP: usize = 10;

impl Model {
    /// Copies what is read: a page, the reasons for an activity, or the advice as a whole. **Nothing that is held is copied:**
    /// a copy is a file.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        self.finish();
        let case = self.case();
        let document = match (self.popups.last(), self.focus, &self.activity) {
            (Some(Popup::Page), ..) => Some(self.pages.document.clone()).filter(|_| !self.shows_log()),
            (_, Pane::Reasons, Some(id)) => self.wording.reasons(&case, id, self.what_ifs.get(id)),
            _ => None,
        };
        let place = self.dossier.place.as_deref().filter(|_| !self.dossier.held.contains(&TextPlace::Place));
        vec![Effect::Copy(document.unwrap_or_else(|| self.wording.advice(&case, place, TOP)))]
    }

    /// Copies what the selected link leads to: an address, or a source as one cites it, else the name of a thing.
    pub(super) fn copy_link(&mut self) -> Vec<Effect> {
        let said = match self.selected_link() {
            None => {
                self.status = self.wording.label(Label::NoLink);
                return Vec::new();
            }
            Some(To::Address(address)) => address,
            Some(To::Thing(named)) => self.wording.citation(&self.knowledge, &named),
        };
        vec![Effect::CopyLink(said)]
    }

    /// What was decided may have reasons that are held.
    fn shows_log(&self) -> bool {
        self.pages.shown().is_some_and(|shown| shown.subject == Subject::Log)
    }
}
