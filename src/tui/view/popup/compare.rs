//! Two activities beside each other, line by line.

use matching::ActivityId;
use ratatui_core::text::{Line, Span};
use wording::document::Span as Said;

use crate::model::Model;
use crate::view::columns::Columns;
use crate::view::lay::wrap;
use crate::view::roles::{Role, style};

pub(super) fn lines(model: &Model, pair: [&ActivityId; 2], width: usize) -> Vec<Line<'static>> {
    let wide = width.saturating_sub(GAP.width()) / 2;
    let mut lines = Vec::new();
    for (at, row) in model.wording.compared(&model.case(), pair).into_iter().enumerate() {
        if at > 0 {
            lines.push(Line::styled(row.name, style(Role::Quiet)));
        }
        let role = if at == 0 { Some(style(Role::Title)) } else { None };
        let [left, right] = row.values.map(|value| {
            let mut cell = Vec::new();
            wrap(&mut cell, &[Said::from(value)], ("", ""), wide, role);
            cell
        });
        for line in 0..left.len().max(right.len()) {
            lines.push(beside(left.get(line), right.get(line), wide));
        }
    }
    lines
}

/// What stands between the two.
const GAP: &str = " │ ";

fn beside(left: Option<&Line<'static>>, right: Option<&Line<'static>>, wide: usize) -> Line<'static> {
    let mut spans: Vec<Span<'static>> = left.map(|line| line.spans.clone()).unwrap_or_default();
    let taken: usize = spans.iter().map(|span| span.content.width()).sum();
    spans.push(Span::raw(" ".repeat(wide.saturating_sub(taken))));
    spans.push(Span::styled(GAP, style(Role::Border)));
    spans.extend(right.map(|line| line.spans.clone()).unwrap_or_default());
    Line::from(spans)
}
