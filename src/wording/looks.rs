//! What is said of how the screens look and behave.

use std::io::Error;

use crate::Wording;
use crate::language::text;

impl Wording {
    /// That the screens look otherwise now, and how to keep that; `theme` is the name of the theme.
    pub fn theme_is(&self, theme: &str) -> String {
        text!(self, "status-theme", theme = theme)
    }

    /// Whether the mouse takes part, and the key that changes that.
    pub fn mouse_is(&self, on: bool, key: &str) -> String {
        if on { text!(self, "status-mouse-on", key = key) } else { text!(self, "status-mouse-off", key = key) }
    }

    /// That something was copied, and the file in which it is too.
    pub fn copied(&self, file: &str) -> String {
        text!(self, "status-copied", file = file)
    }

    /// That what a link leads to was copied: what, and the file in which it is too.
    pub fn copied_link(&self, said: &str, file: &str) -> String {
        text!(self, "status-copied-link", said = said, file = file)
    }

    /// The name of the file for what a link in a dossier of this name leads to.
    pub fn copy_link_name(&self, name: &str) -> String {
        text!(self, "copy-link-name", name = name)
    }

    /// That something was copied to the clipboard alone, and why.
    pub fn copied_only(&self, error: &Error) -> String {
        text!(self, "status-copied-only", reason = self.reason(error))
    }

    /// The name of the file for a copy of what is said of a dossier of this name.
    pub fn copy_name(&self, name: &str) -> String {
        text!(self, "copy-name", name = name)
    }

    /// What stands for the name of a dossier where none is open.
    pub fn copy_of_nothing(&self) -> String {
        text!(self, "copy-nothing")
    }
}
