//! A page over the screen, with links that lead to other pages.

use ratatui_core::layout::Rect;

use super::{Size, place};
use crate::layout::inside;
use crate::model::Model;
use crate::view::lay::{Laid, Link, lay_linked};

/// The page that is shown, laid out in a width.
pub(super) fn laid(model: &Model, width: usize) -> Laid {
    let selected = model.pages.shown().map(|shown| shown.link);
    lay_linked(&model.pages.document, u16::try_from(width).unwrap_or(u16::MAX), selected)
}

/// The links of the page that is shown.
pub(crate) fn page_links(model: &Model) -> Vec<Link> {
    let body: Rect = model.places().body;
    laid(model, usize::from(inside(place(body, Size::Page, 0)).width)).links
}
