//! The names of the three panes on one line, where only one of them fits on the screen.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::Label;

use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::CommandId;
use crate::model::{Model, Pane};

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let mut spans = vec![Span::raw(" ")];
    let panes = [(Pane::Profile, Label::Profile), (Pane::Activities, Label::Activities), (Pane::Reasons, Label::Why)];
    for (pane, label) in panes {
        let role = if pane == model.focus { Role::Selected } else { Role::Plain };
        let mark = press(Target::Pane(pane));
        spans.push(Span::styled(format!(" {} ", model.wording.label(label)), style(role).patch(mark)));
        spans.push(Span::raw(" "));
    }
    spans.push(Span::styled("Tab", style(Role::Key).patch(press(Target::Command(CommandId::NextPane)))));
    Line::from(spans).render(area, buffer);
}
