//! Copying: the advice, or what is read.

use dossier::TextPlace;

use crate::effect::Effect;
use crate::model::{Model, Pane, Popup};

/// How many activities the advice names, as `match` does.
const TOP: usize = 10;

impl Model {
    /// Copies what is read: the short list, the reasons for an activity, or the advice as a whole. **Nothing that is held is copied:**
    /// a copy is a file.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let case = self.case();
        let document = match (self.popups.last(), self.focus, &self.activity) {
            (Some(Popup::Together), ..) => Some(self.wording.together(&case)),
            (_, Pane::Reasons, Some(id)) => self.wording.reasons(&case, id, self.what_ifs.get(id)),
            _ => None,
        };
        let place = self.dossier.place.as_deref().filter(|_| !self.dossier.held.contains(&TextPlace::Place));
        vec![Effect::Copy(document.unwrap_or_else(|| self.wording.advice(&case, place, TOP)))]
    }
}
