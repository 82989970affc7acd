//! All dossiers of a folder side by side, as a page to read.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::{Laid, Link, lay_linked};
use super::roles::{Role, style};
use crate::layout::inside;
use crate::model::Model;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let inside = inside(area);
    let (lines, height) = (laid(model, inside.width).lines, usize::from(inside.height));
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
    (laid(model, inside.width).lines.len(), usize::from(inside.height))
}

/// Its links.
pub(crate) fn links(model: &Model, area: Rect) -> Vec<Link> {
    laid(model, inside(area).width).links
}

fn laid(model: &Model, width: u16) -> Laid {
    if model.overview.blocks.is_empty() {
        let mut laid = Laid::default();
        laid.lines.push(Line::styled(model.wording.label(Label::OverviewEmpty), style(Role::Quiet)));
        return laid;
    }
    lay_linked(&model.overview, width, model.screen_link())
}
