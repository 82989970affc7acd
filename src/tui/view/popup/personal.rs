//! A text that looks as if it names a person: what was found, and how to say it without.

use dossier::TextPlace;
use dossier::privacy::find;
use ratatui_core::text::Line;
use wording::Label;

use super::pages::laid;
use crate::model::Model;

pub(super) fn title(model: &Model, places: &[TextPlace]) -> String {
    let title = model.wording.label(Label::PersonalTitle);
    if places.len() > 1 { format!("{title} (1/{})", places.len()) } else { title }
}

pub(super) fn lines(model: &Model, places: &[TextPlace], width: usize) -> Vec<Line<'static>> {
    let shown = places.first().and_then(|place| model.held_alike(place));
    let Some((said, _)) = shown else { return Vec::new() };
    laid(&model.wording.personal_data(&said, &find(&said)), width)
}
