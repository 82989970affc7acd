//! Structured text laid out in lines of a width: wrapped at words, never a broken line.

use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use unicode_width::UnicodeWidthStr;
use wording::document::{Block, Document};

use super::roles::{Role, style, tone};

/// The lines of a document at a width.
pub(crate) fn lay(document: &Document, width: u16) -> Vec<Line<'static>> {
    let width = usize::from(width).max(8);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading(1, line) => wrap(&mut lines, line, ("", ""), width, Some(style(Role::Title))),
            Block::Heading(2, line) => {
                blank(&mut lines);
                wrap(&mut lines, line, ("", ""), width, Some(style(Role::Title)));
            }
            Block::Heading(_, line) => wrap(&mut lines, line, ("", ""), width, Some(style(Role::Strong))),
            Block::Paragraph(line) => wrap(&mut lines, line, ("", ""), width, None),
            Block::Sum(points, line) => wrap(&mut lines, line, (&format!("{points:>+4} "), "     "), width, None),
            Block::Note(line) => wrap(&mut lines, line, ("     ", "     "), width, None),
            Block::List(points) => {
                for point in points {
                    wrap(&mut lines, point, ("   · ", "     "), width, None);
                }
            }
            Block::Steps(steps) => {
                for (at, step) in steps.iter().enumerate() {
                    wrap(&mut lines, step, (&format!("{:>3}. ", at + 1), "     "), width, None);
                }
            }
            Block::Ticks(points) => {
                for (done, point) in points {
                    wrap(&mut lines, point, (if *done { "   [x] " } else { "   [ ] " }, "       "), width, None);
                }
            }
            Block::Table { head, rows } => super::table::lay(&mut lines, head, rows, width),
            Block::Chart(chart) => super::chart::lay(&mut lines, chart, width),
            Block::Timeline(_) => {}
            Block::Bar { solid, reach } => lines.push(Line::from(bar(*solid, *reach, width.min(40)))),
        }
    }
    lines
}

/// A bar of 100 points: solid as it is, hatched what measures add.
pub(crate) fn bar(solid: u8, reach: u8, width: usize) -> Vec<Span<'static>> {
    let cells = |points: u8| (usize::from(points.min(100)) * width + 50) / 100;
    let (solid, reach) = (cells(solid.min(reach)), cells(reach));
    vec![
        Span::styled("█".repeat(solid), style(Role::BarSolid)),
        Span::styled("▒".repeat(reach - solid), style(Role::BarReach)),
        Span::styled("·".repeat(width - reach), style(Role::Quiet)),
    ]
}

fn blank(lines: &mut Vec<Line<'static>>) {
    if !lines.is_empty() {
        lines.push(Line::default());
    }
}

/// Adds a line of text, wrapped at words; the first line begins with one lead, the others with another.
pub(crate) fn wrap(
    lines: &mut Vec<Line<'static>>,
    text: &[wording::document::Span],
    (first, rest): (&str, &str),
    width: usize,
    all: Option<Style>,
) {
    let mut line = Row::new(first);
    let mut fresh = true;
    // A space between two stretches stands at the end of the one or the start of the other.
    let mut space = false;
    for span in text {
        let style = all.unwrap_or_else(|| tone(span.tone));
        space |= span.text.starts_with(' ');
        for word in span.text.split_whitespace() {
            let mut word = word;
            let gap = usize::from(space && !fresh);
            if line.width + gap + word.width() > width && !fresh {
                lines.push(line.finish());
                line = Row::new(rest);
                fresh = true;
            }
            // A word longer than a line (an address) is cut where the line ends.
            while line.width + word.width() > width && fresh && word.width() > 1 {
                let cut = cut_at(word, width.saturating_sub(line.width).max(1));
                line.push(&word[..cut], style);
                lines.push(line.finish());
                line = Row::new(rest);
                word = &word[cut..];
            }
            if !word.is_empty() {
                if space && !fresh {
                    line.push(" ", style);
                }
                line.push(word, style);
                fresh = false;
            }
            space = true;
        }
        space = span.text.ends_with(' ');
    }
    lines.push(line.finish());
}

/// The byte at which a word reaches so many columns.
fn cut_at(word: &str, columns: usize) -> usize {
    let mut reached = 0;
    for (at, c) in word.char_indices() {
        reached += c.to_string().width();
        if reached > columns && at > 0 {
            return at;
        }
    }
    word.len()
}

/// A text cut to so many columns, with an ellipsis where something is missing.
pub(crate) fn fit(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    if columns == 0 {
        return String::new();
    }
    format!("{}…", text[..cut_at(text, columns - 1)].trim_end())
}

struct Row {
    spans: Vec<Span<'static>>,
    width: usize,
}

impl Row {
    fn new(lead: &str) -> Self {
        let mut row = Self { spans: Vec::new(), width: 0 };
        if !lead.is_empty() {
            row.push(lead, Style::new());
        }
        row
    }

    fn push(&mut self, text: &str, style: Style) {
        self.width += text.width();
        match self.spans.last_mut() {
            Some(last) if last.style == style => last.content.to_mut().push_str(text),
            _ => self.spans.push(Span::styled(text.to_owned(), style)),
        }
    }

    fn finish(self) -> Line<'static> {
        Line::from(self.spans)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wording::document::{Span as Said, Tone};

    fn wrapped(text: &[Said], width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        wrap(&mut lines, text, ("- ", "  "), width, None);
        lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn text_wraps_at_words_and_hangs_under_its_lead() {
        let text = [Said::from("een twee "), Said::new(Tone::Strong, "drie"), Said::from(", vier")];
        assert_eq!(wrapped(&text, 12), ["- een twee", "  drie, vier"]);
    }

    #[test]
    fn no_line_is_wider_than_the_width_even_with_a_long_address() {
        let text = [Said::from("zie https://example.org/a/very/long/address/that/does/not/fit voor meer")];
        for width in 3..40 {
            for line in wrapped(&text, width) {
                assert!(line.width() <= width, "{width}: {line:?}");
            }
        }
    }

    #[test]
    fn a_bar_has_its_width_whatever_the_points() {
        for (solid, reach) in [(0, 0), (48, 61), (61, 48), (100, 100), (255, 255)] {
            let width: usize = bar(solid, reach, 10).iter().map(|span| span.content.width()).sum();
            assert_eq!(width, 10);
        }
    }
}
