//! How many gave each answer, as bars under each other.

use ratatui_core::text::{Line, Span};
use wording::document::Chart;

use super::lay::fit;
use super::roles::{Role, style};
use crate::view::columns::Columns;

/// How wide an answer is at most, and a bar.
const ANSWER: usize = 24;
const BAR: usize = 30;

/// Adds a chart. A bar is as long as its share of its row.
pub(crate) fn lay(lines: &mut Vec<Line<'static>>, chart: &Chart, width: usize) {
    let widest = chart.answers.iter().map(|answer| answer.width()).max().unwrap_or(0);
    let wide = widest.min(ANSWER).min(width / 2);
    let room = width.saturating_sub(wide + 10).min(BAR);
    for (name, counts) in &chart.rows {
        lines.push(Line::styled(fit(&format!("   {name}"), width), style(Role::Quiet)));
        let all = counts.iter().map(|count| u64::from(*count)).sum::<u64>().max(1);
        for (at, answer) in chart.answers.iter().enumerate() {
            let count = counts.get(at).copied().unwrap_or(0);
            let answer = fit(answer, wide);
            let pad = " ".repeat(wide - answer.width());
            let cells = usize::try_from(u64::from(count) * room as u64 / all).unwrap_or(room).min(room);
            // What is not nought has a bar.
            let cells = cells.max(usize::from(count > 0 && room > 0));
            lines.push(Line::from(vec![
                Span::raw(format!("   {answer}{pad} {count:>4} ")),
                Span::styled("▇".repeat(cells), style(Role::BarSolid)),
            ]));
        }
    }
}
