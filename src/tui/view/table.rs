//! A table: in columns where they fit beside each other, wrapped where that leaves each enough; else row by row, each cell with the
//! name of its column.

use ratatui_core::text::{Line, Span};
use wording::document::{Line as Said, Span as Stretch, Tone};

use super::lay::{Laid, wrap_linked};
use super::roles::{Role, style};
use crate::view::columns::Columns;

/// Between two columns.
const GAP: usize = 2;
/// A column that is narrower than its text has at least this width; sentences are not read in less.
const NARROWEST: usize = 20;

/// Adds a table.
pub(crate) fn lay(laid: &mut Laid, head: &[Said], rows: &[Vec<Said>], width: usize) {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let wide = |at: usize| all().filter_map(|row| row.get(at)).map(wide).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(wide).collect();
    let room = width.saturating_sub(GAP * widths.len().saturating_sub(1));
    let Some(widths) = shared(&widths, room) else { return stacked(laid, head, rows, width) };
    for (at, row) in all().enumerate() {
        let all = (at == 0).then(|| style(Role::Quiet));
        let mut cells: Vec<Vec<Line<'static>>> = Vec::new();
        for (cell, wide) in row.iter().zip(&widths) {
            cells.push(laid.apart(|laid| wrap_linked(laid, cell, ("", ""), *wide, all)));
        }
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let mut spans: Vec<Span<'static>> = Vec::new();
            for (cell, wide) in cells.iter().zip(&widths) {
                let said = cell.get(line).map_or_else(Vec::new, |line| line.spans.clone());
                let taken: usize = said.iter().map(|span| span.content.width()).sum();
                spans.extend(said);
                spans.push(Span::raw(" ".repeat(wide.saturating_sub(taken) + GAP)));
            }
            // Nothing stands behind the last column.
            spans.pop();
            laid.lines.push(Line::from(spans));
        }
    }
}

/// The widths of columns in so much room: as wide as they are where they fit, else the widest wrapped in equal parts of what the
/// others leave; nothing where that is too little to read.
fn shared(widths: &[usize], room: usize) -> Option<Vec<usize>> {
    if widths.iter().sum::<usize>() <= room {
        return Some(widths.to_vec());
    }
    let mut narrow: Vec<usize> = widths.to_vec();
    narrow.sort_unstable();
    // As many as are narrower than an equal part of the room keep their width.
    let (mut left, mut wrapped) = (room, widths.len());
    for wide in narrow {
        if wide * wrapped > left {
            break;
        }
        (left, wrapped) = (left - wide, wrapped - 1);
    }
    let part = left / wrapped.max(1);
    (part >= NARROWEST).then(|| widths.iter().map(|wide| (*wide).min(part)).collect())
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
    use knowledge::fault::ThingKind;
    use wording::document::Named;

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
    fn the_widest_wrap_where_that_leaves_them_enough() {
        assert_eq!(shared(&[4, 10, 5], 19), Some(vec![4, 10, 5]));
        assert_eq!(shared(&[4, 90, 50], 64), Some(vec![4, 30, 30]));
        assert_eq!(shared(&[4, 90, 25], 64), Some(vec![4, 35, 25]));
        assert_eq!(shared(&[4, 90, 50], 43), None);
        assert_eq!(shared(&[], 43), Some(Vec::new()));
    }

    #[test]
    fn cells_wrap_beside_each_other_and_their_links_begin_on_their_own_line() {
        let long = "een zin die niet op een regel past";
        let named = Named { kind: ThingKind::Goal, id: "meet".to_owned() };
        let linked = Stretch { names: Some(named), ..Stretch::from("kennismaken") };
        let cells = vec![
            vec![Stretch::from("wat")],
            vec![Stretch::from(long)],
            vec![Stretch::from(format!("{long} ")), linked],
        ];
        let head = vec![Said::new(), Said::new(), Said::new()];
        let mut all = Laid::default();
        all.lines.push(Line::from("erboven"));
        lay(&mut all, &head, &[cells], 50);
        let lines: Vec<String> = all.lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect();
        let told = [
            "erboven",
            "",
            "wat  een zin die niet op    een zin die niet op",
            "     een regel past         een regel past",
            "                            kennismaken",
        ];
        assert_eq!((lines, all.links[0].line, all.links.len()), (told.map(str::to_owned).to_vec(), 4, 1));
    }

    #[test]
    fn a_row_is_taken_apart_where_they_do_not() {
        assert_eq!(laid(20), ["Westwijk", "     uren: 40", "     euro: 1.250"]);
    }
}
