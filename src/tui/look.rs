//! How the screens look: the theme, and the signs that a terminal can show.

mod signs;
mod theme;

use ratatui_core::buffer::Buffer;

use crate::view::roles::Role;

pub use theme::Theme;

/// How the screens look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What the roles look like.
    pub theme: Theme,
    /// Whether every sign is one of ASCII, for terminals that show no other.
    pub ascii: bool,
}

impl Look {
    /// Turns a screen of roles into one of colours and signs. Every cell keeps its place.
    pub(crate) fn paint(self, buffer: &mut Buffer) {
        for cell in &mut buffer.content {
            let role = Role::of(cell.fg);
            cell.set_style(self.theme.style(role));
            if self.ascii && !cell.symbol().is_ascii() {
                let sign = signs::ascii(cell.symbol());
                cell.set_char(sign);
            }
        }
    }
}
