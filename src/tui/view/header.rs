//! The first line: the program, the place, and whether the dossier is kept.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use unicode_width::UnicodeWidthStr;
use wording::Label;

use super::lay::fit;
use super::roles::{Role, style};
use crate::model::{Model, Saved};

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let wording = &model.wording;
    let saved = match model.saved {
        Saved::Untouched => None,
        Saved::Yes => Some(Span::styled(wording.label(Label::Saved), style(Role::Quiet))),
        Saved::No => Some(Span::styled(wording.label(Label::NotSaved), style(Role::Caution))),
    };
    let language = wording.language().code();
    let help = format!("? {}", wording.label(Label::HelpCommand));
    let mut right = Vec::new();
    if let Some(saved) = saved {
        right.push(saved);
        right.push(Span::raw(" · "));
    }
    right.push(Span::raw(format!("{language} · {help} ")));
    let right = Line::from(right);
    let room = usize::from(area.width).saturating_sub(right.width() + " Wijkverbinder · ".width() + 2);
    let named = model.dossier.place.clone().or_else(|| model.file.clone());
    let place = named.unwrap_or_else(|| wording.label(Label::NoPlace));
    let left = Line::from(vec![
        Span::styled(" Wijkverbinder", style(Role::Title)),
        Span::raw(" · "),
        Span::raw(fit(&place, room)),
    ]);
    left.render(area, buffer);
    right.right_aligned().render(area, buffer);
}
