//! Colour roles. Panes name a role, never a colour; nothing is said by colour alone.

use ratatui_core::style::{Color, Modifier, Style};
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

/// The style of a role, in the terminal's own sixteen colours and on its own background.
pub(crate) fn style(role: Role) -> Style {
    let plain = Style::new();
    match role {
        Role::Plain => plain,
        Role::Title | Role::Key => plain.fg(Color::Cyan).add_modifier(Modifier::BOLD),
        Role::Border | Role::Quiet => plain.add_modifier(Modifier::DIM),
        Role::BorderFocus | Role::BarSolid | Role::Source => plain.fg(Color::Cyan),
        Role::Strong => plain.add_modifier(Modifier::BOLD),
        Role::Good => plain.fg(Color::Green),
        Role::Caution => plain.fg(Color::Magenta).add_modifier(Modifier::BOLD),
        Role::Selected => plain.add_modifier(Modifier::REVERSED),
        Role::Beneath => Style::reset().add_modifier(Modifier::DIM),
        Role::Link => plain.fg(Color::Cyan).add_modifier(Modifier::UNDERLINED),
        Role::Field => plain.add_modifier(Modifier::UNDERLINED),
        Role::BarReach => plain.fg(Color::Cyan).add_modifier(Modifier::DIM),
    }
}

/// The style of a tone.
pub(crate) fn tone(tone: Tone) -> Style {
    style(match tone {
        Tone::Plain | Tone::Address => Role::Plain,
        Tone::Strong => Role::Strong,
        Tone::Quiet => Role::Quiet,
        Tone::Good => Role::Good,
        Tone::Caution => Role::Caution,
        Tone::Source => Role::Source,
    })
}
