//! The list of all commands: the line to type in, and the commands that answer, each with its keys.

use ratatui_core::text::{Line, Span};
use wording::Label;

use super::entry::field;
use crate::model::{Model, Palette};
use crate::view::columns::Columns;
use crate::view::hints::key_names;
use crate::view::lay::fit;
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

/// The lines above the first command.
const HEAD: usize = 2;

pub(super) fn lines(model: &Model, palette: &Palette, (width, height): (usize, usize)) -> Vec<Line<'static>> {
    let mut lines = vec![field(&palette.line, width), Line::default()];
    let found = palette.found();
    if found.is_empty() {
        lines.push(Line::styled(model.wording.label(Label::NothingFound), style(Role::Quiet)));
    }
    let room = height.saturating_sub(HEAD);
    let skip = (palette.at + 1).saturating_sub(room);
    for (at, (command, said)) in found.into_iter().enumerate().skip(skip).take(room) {
        let selected = at == palette.at;
        let mark = if selected { "▸" } else { " " };
        let keys = key_names(&model.wording, &model.setup.keys, command);
        let room = width.saturating_sub(keys.width() + 4);
        let said = fit(said, room);
        let gap = " ".repeat(width.saturating_sub(said.width() + keys.width() + 2));
        let does = model.why_not(command).is_none();
        let (text, key) = match (selected, does) {
            (true, _) => (Role::Selected, Role::Selected),
            (false, true) => (Role::Plain, Role::Key),
            (false, false) => (Role::Quiet, Role::Quiet),
        };
        let row = press(Target::Row(at));
        lines.push(Line::from(vec![
            Span::styled(format!("{mark} {said}{gap}"), style(text).patch(row)),
            Span::styled(keys, style(key).patch(row)),
        ]));
    }
    lines
}
