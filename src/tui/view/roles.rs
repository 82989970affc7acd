//! Roles: what a stretch of the screen is for. Panes name a role and never a colour; what a role looks like the theme says.
//!
//! **Invariant: a pane marks cells with roles, and only [`Look::paint`](crate::Look) turns them into colours and modifiers**, at
//! the very end, for the whole screen. So a theme is one table, and the last role that a cell got is the one that it has. The mark
//! is the number of the role in the place of the colour. Nothing is said by colour alone.

use ratatui_core::style::{Color, Style};
use wording::document::Tone;

/// What a stretch of the screen is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    Title,
    Border,
    BorderFocus,
    Strong,
    Quiet,
    Good,
    Caution,
    Source,
    /// Leads to a page.
    Link,
    Selected,
    /// What lies under a pop-up.
    Beneath,
    /// A line to type.
    Field,
    Key,
    BarSolid,
    BarReach,
}

impl Role {
    pub(crate) const ALL: [Self; 16] = [
        Self::Plain,
        Self::Title,
        Self::Border,
        Self::BorderFocus,
        Self::Strong,
        Self::Quiet,
        Self::Good,
        Self::Caution,
        Self::Source,
        Self::Link,
        Self::Selected,
        Self::Beneath,
        Self::Field,
        Self::Key,
        Self::BarSolid,
        Self::BarReach,
    ];

    /// The role that a cell was marked with.
    pub(crate) fn of(mark: Color) -> Self {
        match mark {
            Color::Indexed(number) => Self::ALL.get(usize::from(number)).copied().unwrap_or(Self::Plain),
            _ => Self::Plain,
        }
    }
}

/// The mark of a role. What is plain has the role of what it lies on.
pub(crate) fn style(role: Role) -> Style {
    match role {
        Role::Plain => Style::new(),
        role => Style::new().fg(Color::Indexed(role as u8)),
    }
}

/// The mark of text that is plain whatever it lies on: on the line of a frame it is no part of the line.
pub(crate) fn text_on_a_line() -> Style {
    Style::new().fg(Color::Reset)
}

/// The mark of a tone.
pub(crate) fn tone(tone: Tone) -> Style {
    style(match tone {
        Tone::Plain | Tone::Address => Role::Plain,
        Tone::Strong => Role::Strong,
        Tone::Quiet | Tone::Id => Role::Quiet,
        Tone::Good => Role::Good,
        Tone::Caution => Role::Caution,
        Tone::Source => Role::Source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_read_back_as_its_role() {
        for role in Role::ALL {
            assert_eq!(Role::of(style(role).fg.unwrap_or_default()), role);
        }
    }
}
