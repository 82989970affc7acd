//! What the mouse presses: a place is marked with what pressing it means, where it is drawn.
//!
//! **Invariant: nothing is measured twice.** A press draws the screen once more in marks, unseen, and reads the mark under the pointer.
//! So what lies on top is what is pressed, at every size. The mark is a number in the place of the background, which no role has.

use knowledge::things::Group;
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::style::{Color, Style};

use super::painter::Painter;
use crate::command::{COMMANDS, CommandId};
use crate::model::{Model, Pane};

/// What pressing a place means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A pane: it gets the focus.
    Pane(Pane),
    /// A question of the profile, counted in the order in which they are asked.
    Question(usize),
    /// The heading of a group of questions: it folds.
    Group(Group),
    /// A step of the selected question, counted from 1; nought is "not known".
    Answer(u8),
    /// A row of the list that has the keys, or of the activities.
    Row(usize),
    /// A link of what is read, counted from its start.
    Link(usize),
    /// A command, where its key is shown.
    Command(CommandId),
    /// Beside a pop-up.
    Beside,
}

/// The mark of a target.
pub(crate) fn press(target: Target) -> Style {
    let (kind, number) = match target {
        Target::Pane(Pane::Profile) => (0, 0),
        Target::Pane(Pane::Activities) => (0, 1),
        Target::Pane(Pane::Reasons) => (0, 2),
        Target::Question(at) => (1, at),
        Target::Answer(step) => (2, usize::from(step)),
        Target::Row(at) => (3, at),
        Target::Command(id) => (4, COMMANDS.iter().position(|command| command.id == id).unwrap_or(usize::MAX)),
        Target::Beside => (5, 0),
        Target::Link(at) => (6, at),
        Target::Group(group) => (7, Group::ALL.iter().position(|one| *one == group).unwrap_or(usize::MAX)),
    };
    let [high, low] = u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    Style::new().bg(Color::Rgb(kind, high, low))
}

/// What pressing this place means now.
pub(crate) fn pressed(model: &Model, column: u16, row: u16) -> Option<Target> {
    let mut buffer = Buffer::empty(Rect::new(0, 0, model.size.0, model.size.1));
    super::draw(model, &mut buffer, &mut Painter::default());
    let Color::Rgb(kind, high, low) = buffer.cell((column, row))?.bg else { return None };
    let number = usize::from(u16::from_be_bytes([high, low]));
    Some(match (kind, number) {
        (0, 0) => Target::Pane(Pane::Profile),
        (0, 1) => Target::Pane(Pane::Activities),
        (0, _) => Target::Pane(Pane::Reasons),
        (1, at) => Target::Question(at),
        (2, _) => Target::Answer(low),
        (3, at) => Target::Row(at),
        (4, at) => Target::Command(COMMANDS.get(at)?.id),
        (6, at) => Target::Link(at),
        (7, at) => Target::Group(*Group::ALL.get(at)?),
        _ => Target::Beside,
    })
}
