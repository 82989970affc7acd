//! All dossiers of a folder side by side, as a page to read.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::lay;
use super::roles::{Role, style};
use crate::layout::inside;
use crate::model::Model;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let inside = inside(area);
    let (lines, height) = (lines(model, inside.width), usize::from(inside.height));
    let last = (model.page_scroll + height).min(lines.len());
    let count = if lines.len() > height { format!("{last}/{}", lines.len()) } else { String::new() };
    super::page(&model.wording.label(Label::OverviewTitle), &count).render(area, buffer);
    for (line, y) in lines.into_iter().skip(model.page_scroll).zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// How many lines the page has, and how many of them are in sight.
pub(crate) fn extent(model: &Model, area: Rect) -> (usize, usize) {
    let inside = inside(area);
    (lines(model, inside.width).len(), usize::from(inside.height))
}

fn lines(model: &Model, width: u16) -> Vec<Line<'static>> {
    if model.overview.blocks.is_empty() {
        return vec![Line::styled(model.wording.label(Label::OverviewEmpty), style(Role::Quiet))];
    }
    lay(&model.overview, width)
}
