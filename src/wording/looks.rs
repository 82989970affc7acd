//! What is said of how the screens look and behave.

use crate::Wording;
use crate::language::text;

impl Wording {
    /// That the screens look otherwise now, and how to keep that; `theme` is the name of the theme.
    pub fn theme_is(&self, theme: &str) -> String {
        text!(self, "status-theme", theme = theme)
    }
}
