//! A table: in columns where they fit beside each other, else row by row, each cell with the name of its column.

use ratatui_core::text::{Line, Span};
use wording::document::{Line as Said, Span as Stretch, Tone};

use super::lay::{Laid, wrap_linked};
use super::roles::{Role, style, tone};
use crate::view::columns::Columns;

/// Between two columns.
const GAP: usize = 2;

/// Adds a table.
pub(crate) fn lay(laid: &mut Laid, head: &[Said], rows: &[Vec<Said>], width: usize) {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let wide = |at: usize| all().filter_map(|row| row.get(at)).map(wide).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(wide).collect();
    if widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1) > width {
        return stacked(laid, head, rows, width);
    }
    for (at, row) in all().enumerate() {
        let mut spans: Vec<Span<'static>> = Vec::new();
        for (cell, wide) in row.iter().zip(&widths) {
            for one in cell {
                let link = laid.link(one);
                let style = if at == 0 { style(Role::Quiet) } else { link.unwrap_or_else(|| tone(one.tone)) };
                spans.push(Span::styled(one.text.clone(), style));
            }
            spans.push(Span::raw(" ".repeat(wide - self::wide(cell) + GAP)));
        }
        // Nothing stands behind the last column.
        spans.pop();
        laid.lines.push(Line::from(spans));
    }
}

fn stacked(laid: &mut Laid, head: &[Said], rows: &[Vec<Said>], width: usize) {
    for row in rows {
        for (at, (cell, name)) in row.iter().zip(head).enumerate() {
            if at == 0 {
                wrap_linked(laid, cell, ("", ""), width, None);
                continue;
            }
            let name: String = name.iter().map(|span| span.text.as_str()).collect();
            let mut said = vec![Stretch::new(Tone::Quiet, format!("{name}: "))];
            said.extend(cell.iter().cloned());
            wrap_linked(laid, &said, ("     ", "     "), width, None);
        }
    }
}

fn wide(cell: &Said) -> usize {
    cell.iter().map(|span| span.text.width()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(width: usize) -> Vec<String> {
        let row = |cells: [&str; 3]| cells.map(|cell| vec![Stretch::from(cell)]).to_vec();
        let mut laid = Laid::default();
        lay(&mut laid, &row(["plek", "uren", "euro"]), &[row(["Westwijk", "40", "1.250"])], width);
        laid.lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn columns_stand_under_each_other_where_they_fit() {
        assert_eq!(laid(21), ["plek      uren  euro", "Westwijk  40    1.250"]);
    }

    #[test]
    fn a_row_is_taken_apart_where_they_do_not() {
        assert_eq!(laid(20), ["Westwijk", "     uren: 40", "     euro: 1.250"]);
    }
}
