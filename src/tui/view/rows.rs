//! Rows of more than one line, of which one is selected: a list to work in.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::style::Style;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::document::Span as Said;

use super::lay::wrap;
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::view::columns::Columns;

/// The lines of a list, each with the row that it belongs to.
#[derive(Default)]
pub(crate) struct Rows(Vec<(usize, Line<'static>)>);

impl Rows {
    /// Adds a row: what stands before its text, and its text. The selected one stands out over its whole width.
    pub(crate) fn add(&mut self, at: usize, selected: bool, lead: &str, text: &str, look: Role, width: usize) {
        let mut lines = Vec::new();
        let rest = " ".repeat(lead.width() + 2);
        let mark = if selected { "▸" } else { " " };
        let role: Style = style(if selected { Role::Selected } else { look });
        wrap(&mut lines, &[Said::from(text)], (&format!("{mark} {lead}"), &rest), width, Some(role));
        self.0.extend(lines.into_iter().map(|line| (at, if selected { line.style(role) } else { line })));
    }

    /// Adds an empty line above a row.
    pub(crate) fn gap(&mut self, at: usize) {
        if !self.0.is_empty() {
            self.0.push((at, Line::default()));
        }
    }

    /// How many lines there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The first and the last line of a row.
    pub(crate) fn of(&self, row: usize) -> (usize, usize) {
        let is = |(at, _): &(usize, Line<'_>)| *at == row;
        (self.0.iter().position(is).unwrap_or(0), self.0.iter().rposition(is).unwrap_or(0))
    }

    /// Draws them from a line on.
    pub(crate) fn render(self, skip: usize, area: Rect, buffer: &mut Buffer) {
        for ((at, line), y) in self.0.into_iter().skip(skip).zip(area.y..area.bottom()) {
            let area = Rect { y, height: 1, ..area };
            buffer.set_style(area, press(Target::Row(at)));
            line.render(area, buffer);
        }
    }
}
