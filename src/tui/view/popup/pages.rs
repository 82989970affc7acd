//! Pop-ups that are text and nothing else.

use ratatui_core::text::Line;
use wording::Label;
use wording::document::{Document, Span as Said};

use crate::home::Looking;
use crate::model::Model;
use crate::view::lay::{lay, wrap};
use crate::view::roles::{Role, style};

pub(super) fn laid(document: &Document, width: usize) -> Vec<Line<'static>> {
    lay(document, u16::try_from(width).unwrap_or(u16::MAX))
}

/// Why the dossier could not be kept, and that it can be kept elsewhere.
pub(super) fn trouble(model: &Model, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(model.trouble.as_str())], ("", ""), width, Some(style(Role::Caution)));
    lines.push(Line::default());
    wrap(&mut lines, &[Said::from(model.wording.label(Label::TroubleElsewhere))], ("", ""), width, None);
    lines
}

/// Why the dossier can be looked at only.
pub(super) fn looking(model: &Model, width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    said(
        &match &model.looking {
            Some(Looking::Locked { who, since }) => wording.locked_in_full(who, since),
            Some(Looking::Version { made, .. }) => wording.version_in_full(made),
            Some(Looking::Newer) => wording.label(Label::NewerInFull),
            None => String::new(),
        },
        width,
    )
}

/// Sentences of the shell.
pub(super) fn said(said: &str, width: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(said)], ("", ""), width, None);
    lines
}
