//! The reasons: everything that is said of the selected activity, or what is needed before anything can be advised.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::lay;
use super::roles::{Role, style};
use crate::layout::inside;
use crate::model::{Model, Pane};

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let inside = inside(area);
    let lines = lay(&model.reasons, inside.width);
    let height = usize::from(inside.height);
    let mut block = super::pane(model, Pane::Reasons, format!(" {} ", model.wording.label(Label::Why)));
    if lines.len() > height {
        let last = (model.reasons_scroll + height).min(lines.len());
        let place = format!(" {last}/{} ", lines.len());
        block = block.title_bottom(Line::styled(place, style(Role::Quiet)).right_aligned());
    }
    block.render(area, buffer);
    for (line, y) in lines.into_iter().skip(model.reasons_scroll).zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}
