//! What is laid over a screen, and whether the dossier is kept.

use wording::Wording;

use crate::command::CommandId;
use crate::effect::Effect;
use crate::model::{Model, Popup, Saved};

impl Model {
    /// The dossier was kept, or not: why.
    pub(super) fn kept(&mut self, kept: Result<(), String>) -> Vec<Effect> {
        match kept {
            Ok(()) => {
                self.saved = Saved::Yes;
                self.trouble.clear();
                self.popups.retain(|popup| *popup != Popup::Trouble);
            }
            Err(reason) => {
                self.saved = Saved::No;
                // Said once in full, and again whenever there is something new to say.
                if self.trouble != reason && !self.popups.contains(&Popup::Trouble) {
                    self.over(Popup::Trouble);
                }
                self.trouble = reason;
            }
        }
        Vec::new()
    }

    /// Opens a pop-up, or closes it where it lies on top; where it lies deeper, it comes up.
    pub(super) fn toggle_popup(&mut self, popup: Popup) {
        let was_on_top = self.popups.last() == Some(&popup);
        self.popups.retain(|other| *other != popup);
        if !was_on_top {
            self.popups.push(popup);
        }
        self.popup_scroll = 0;
    }

    /// Lays a pop-up over all others.
    pub(crate) fn over(&mut self, popup: Popup) {
        self.popups.push(popup);
        self.popup_scroll = 0;
    }

    /// Leaves the mouse to the terminal, or takes it back.
    pub(super) fn switch_mouse(&mut self) -> Vec<Effect> {
        self.setup.mouse = !self.setup.mouse;
        let key = self.key_of(CommandId::Mouse);
        self.status = self.wording.mouse_is(self.setup.mouse, &key);
        vec![Effect::Mouse(self.setup.mouse)]
    }

    pub(super) fn switch_theme(&mut self) {
        let theme = self.setup.look.theme.next();
        self.setup.look.theme = theme;
        self.status = self.wording.theme_is(theme.name());
    }

    pub(super) fn switch_language(&mut self) {
        self.wording = Wording::new(self.wording.language().other());
        self.names.take();
        self.reselect();
        self.screen_anew();
        self.write_page();
        self.lay_side_by_side();
    }
}
