//! The room's screen: its picture, and nothing else. No key, status, path or pop-up.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;

use super::picture;
use crate::model::Model;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let Some(workshop) = model.dossier.workshop() else { return };
    let what_if = model.presented().and_then(|id| model.what_ifs.get(&id));
    let shown = model.wording.room(&model.case(), model.dossier.place.as_deref(), workshop, what_if);
    picture::render(&shown, area, buffer);
}
