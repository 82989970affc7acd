//! What leads somewhere in what is read: on a page, in the reasons, or beside a plan.

use wording::document::{Document, Named};

use super::{Model, Popup, Screen};

/// What is read now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A page over the screen.
    Page,
    /// The reasons.
    Reasons,
    /// What the screen says: all dossiers, the check beside a plan, the outcome of looking back.
    Screen,
}

impl Model {
    /// What is read now.
    pub(crate) fn reading(&self) -> Reading {
        match (self.popups.last(), self.screen) {
            (Some(Popup::Page), _) => Reading::Page,
            (_, Screen::Main) => Reading::Reasons,
            _ => Reading::Screen,
        }
    }

    /// Which link is selected on the screen, where one can be: while that part of it has the keys.
    pub(crate) fn screen_link(&self) -> Option<usize> {
        let has_the_keys = match self.screen {
            Screen::Overview => true,
            Screen::Plan => self.planning.beside,
            Screen::LookBack => self.looked.beside,
            _ => false,
        };
        has_the_keys.then_some(self.page_link)
    }

    /// A document as it is read on a screen: every name leads to its page, but that of what it is about, and nothing is for files.
    pub(crate) fn linked(&self, mut document: Document, about: Option<&Named>) -> Document {
        self.names.get_or_init(|| self.wording.all_names(&self.knowledge)).link(&mut document, about);
        document.to_read()
    }
}
