//! Finding by typing: the line, and what answers, each with what it is.

use ratatui_core::text::{Line, Span};
use wording::Label;

use super::entry::field;
use crate::model::{Find, Model};
use crate::view::columns::Columns;
use crate::view::lay::fit;
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

/// The lines above the first answer.
const HEAD: usize = 2;

pub(super) fn lines(model: &Model, find: &Find, (width, height): (usize, usize)) -> Vec<Line<'static>> {
    let mut lines = vec![field(&find.line, width), Line::default()];
    if find.found.is_empty() {
        lines.push(Line::styled(model.wording.label(Label::FindNothing), style(Role::Quiet)));
    }
    let room = height.saturating_sub(HEAD);
    let skip = (find.at + 1).saturating_sub(room);
    for (at, (kind, _, name)) in find.found.iter().enumerate().skip(skip).take(room) {
        let selected = at == find.at;
        let mark = if selected { "▸" } else { " " };
        let kind = model.wording.thing(*kind);
        let said = fit(name, width.saturating_sub(kind.width() + 4));
        let gap = " ".repeat(width.saturating_sub(said.width() + kind.width() + 2));
        let (text, quiet) = if selected { (Role::Selected, Role::Selected) } else { (Role::Plain, Role::Quiet) };
        let row = press(Target::Row(at));
        lines.push(Line::from(vec![
            Span::styled(format!("{mark} {said}{gap}"), style(text).patch(row)),
            Span::styled(kind, style(quiet).patch(row)),
        ]));
    }
    lines
}
