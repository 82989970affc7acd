//! What was not understood in the dossier or in `config.ron`, each with its place and remedy.

use knowledge::fault::{Fault, Place};
use ratatui_core::text::Line;
use wording::Label;
use wording::document::Span as Said;

use crate::model::Model;
use crate::view::lay::wrap;
use crate::view::roles::{Role, style};

pub(super) fn lines(model: &Model, intro: Label, faults: &[Fault], width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(wording.label(intro))], ("", ""), width, None);
    for fault in faults {
        lines.push(Line::default());
        let explained = wording.fault(fault);
        let Place { file, line, column, excerpt } = &fault.place;
        let place = format!("{file}:{line}:{column}  {}", excerpt.trim());
        wrap(&mut lines, &[Said::from(place)], ("", "  "), width, Some(style(Role::Quiet)));
        wrap(&mut lines, &[Said::from(explained.what)], ("", ""), width, Some(style(Role::Caution)));
        wrap(&mut lines, &[Said::from(explained.remedy)], ("", ""), width, Some(style(Role::Good)));
    }
    lines
}
