//! Structured text laid out in lines of a width: wrapped at words, never a broken line.

use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use wording::document::{Block, Document, Named, Tone};

use super::address::leads_to;
use super::columns::Columns;
use super::press::{Target, press};
use super::roles::{Role, style, tone};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum To {
    /// To the page of a thing.
    Thing(Named),
    /// To an address on the web.
    Address(String),
}

/// A stretch of text that leads somewhere, and the line on which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) line: usize,
    pub(crate) to: To,
}

/// A document in lines, with its links in order.
#[derive(Debug, Default)]
pub(crate) struct Laid {
    pub(crate) lines: Vec<Line<'static>>,
    pub(crate) links: Vec<Link>,
    /// How many links stand before these, where this is a part of a document.
    before: usize,
    /// Which link is selected. Where none can be, they look like the text around them.
    selected: Option<usize>,
}

/// The lines of a document at a width.
pub(crate) fn lay(document: &Document, width: u16) -> Vec<Line<'static>> {
    lay_linked(document, width, None).lines
}

/// The lines and links of a document at a width.
pub(crate) fn lay_linked(document: &Document, width: u16, selected: Option<usize>) -> Laid {
    let width = usize::from(width).max(8);
    let mut laid = Laid { selected, ..Laid::default() };
    let mut fall = Fall::default();
    for (at, block) in document.blocks.iter().enumerate() {
        if matches!(block, Block::Heading(1 | 2, _)) {
            fall = Fall::of(&document.blocks[at + 1..]);
        }
        let lines = &mut laid;
        match block {
            Block::Heading(1, line) => wrap_linked(lines, line, ("", ""), width, Some(style(Role::Title))),
            Block::Heading(2, line) => {
                blank(&mut lines.lines);
                wrap_linked(lines, line, ("", ""), width, Some(style(Role::Title)));
            }
            Block::Heading(_, line) => wrap_linked(lines, line, ("", ""), width, Some(style(Role::Strong))),
            Block::Paragraph(line) => wrap_linked(lines, line, ("", ""), width, None),
            Block::Sum(points, line) => {
                wrap_linked(lines, line, (&format!("{points:>+4} "), "     "), width, None);
                lines.lines.extend(fall.step(*points, width));
            }
            Block::Note(line) => wrap_linked(lines, line, ("     ", "     "), width, None),
            Block::List(points) => {
                for point in points {
                    wrap_linked(lines, point, ("   · ", "     "), width, None);
                }
            }
            Block::Steps(steps) => {
                for (at, step) in steps.iter().enumerate() {
                    wrap_linked(lines, step, (&format!("{:>3}. ", at + 1), "     "), width, None);
                }
            }
            Block::Ticks(points) => {
                for (done, point) in points {
                    wrap_linked(lines, point, (if *done { "   [x] " } else { "   [ ] " }, "       "), width, None);
                }
            }
            Block::Table { head, rows } => super::table::lay(lines, head, rows, width),
            Block::Bar { solid, reach } => lines.lines.push(Line::from(bar(*solid, *reach, longest_bar(width), "·"))),
            Block::Chart(chart) => super::chart::lay(&mut lines.lines, chart, width),
            Block::Timeline(_) => {}
        }
    }
    laid
}

/// A sum as a fall of water: under each of its lines a bar that begins where the one before ended.
#[derive(Default)]
struct Fall {
    all: i64,
    reached: i64,
}

impl Fall {
    /// The sum whose lines follow, up to the next heading.
    fn of(blocks: &[Block]) -> Self {
        let of_sum = blocks.iter().take_while(|block| !matches!(block, Block::Heading(1 | 2, _)));
        let plus = |block: &Block| if let Block::Sum(points, _) = block { (*points).max(0) } else { 0 };
        Self { all: of_sum.map(plus).sum(), reached: 0 }
    }

    /// The bar of the next line: what adds is solid, what takes is hatched.
    fn step(&mut self, points: i64, width: usize) -> Option<Line<'static>> {
        let room = longest_bar(width.saturating_sub(LEAD.len()));
        let (from, to) = (self.reached, self.reached + points);
        self.reached = to;
        if self.all <= 0 || room < 8 {
            return None;
        }
        let cell = |points: i64| {
            let share = points.clamp(0, self.all) as f64 / self.all as f64;
            (share * room as f64).round() as usize
        };
        let (low, high) = (cell(from.min(to)), cell(from.max(to)));
        // What counts shows, be it little.
        let high = high.max(low + 1).min(room);
        let low = low.min(high - 1);
        let (sign, role) = if points < 0 { ("▒", Role::Caution) } else { ("█", Role::BarSolid) };
        Some(Line::from(vec![
            Span::raw(LEAD),
            Span::styled("·".repeat(low), style(Role::Quiet)),
            Span::styled(sign.repeat(high - low), style(role)),
        ]))
    }
}

/// What stands before the bars of a sum.
const LEAD: &str = "     ";

/// How long a bar is in a width. A cell takes three bytes to send, and four points each are enough where there is little room.
fn longest_bar(width: usize) -> usize {
    width.min(if width < 60 { 25 } else { 40 })
}

/// A bar of which the whole length is 100: solid as it is, hatched what measures add, and a sign for what is left of the scale.
pub(crate) fn bar(solid: u8, reach: u8, width: usize, left: &str) -> Vec<Span<'static>> {
    let cells = |points: u8| (usize::from(points.min(100)) * width + 50) / 100;
    let (solid, reach) = (cells(solid.min(reach)), cells(reach));
    vec![
        Span::styled("█".repeat(solid), style(Role::BarSolid)),
        Span::styled("▒".repeat(reach - solid), style(Role::BarReach)),
        Span::styled(left.repeat(width - reach), style(Role::Quiet)),
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
    leads: (&str, &str),
    width: usize,
    all: Option<Style>,
) {
    let mut laid = Laid { lines: std::mem::take(lines), ..Laid::default() };
    wrap_linked(&mut laid, text, leads, width, all);
    *lines = laid.lines;
}

impl Laid {
    /// Lays lines apart, to be put beside others: their links are those of the line that comes next.
    pub(super) fn apart(&mut self, lay: impl FnOnce(&mut Self)) -> Vec<Line<'static>> {
        let mut part = Self { before: self.before + self.links.len(), selected: self.selected, ..Self::default() };
        lay(&mut part);
        let from = self.lines.len();
        self.links.extend(part.links.into_iter().map(|link| Link { line: from + link.line, ..link }));
        part.lines
    }

    /// A link that would have begun on the line that is finished now, and of which nothing is left there, begins on the next.
    fn carry_links(&mut self, finished: &Line<'_>) {
        let at = self.lines.len();
        for (number, link) in self.links.iter_mut().enumerate().filter(|(_, link)| link.line == at) {
            let mark = press(Target::Link(self.before + number)).bg;
            if finished.spans.iter().all(|span| span.style.bg != mark) {
                link.line = at + 1;
            }
        }
    }

    /// Notes where a stretch leads, if anywhere; gives the marks that it has for that.
    fn link(&mut self, span: &wording::document::Span) -> Option<Style> {
        let (to, marks) = match (&span.names, span.tone) {
            (Some(named), _) => (To::Thing(named.clone()), Style::new()),
            (None, Tone::Address) => (To::Address(span.text.clone()), leads_to(&span.text)),
            _ => return None,
        };
        let number = self.before + self.links.len();
        self.links.push(Link { line: self.lines.len(), to });
        let marks = marks.patch(press(Target::Link(number)));
        let Some(selected) = self.selected else { return Some(tone(span.tone).patch(marks)) };
        Some(style(if selected == number { Role::Selected } else { Role::Link }).patch(marks))
    }
}

/// The same, with the links in it.
pub(super) fn wrap_linked(
    laid: &mut Laid,
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
        let before = laid.links.len();
        let link = laid.link(span);
        let link_at = laid.links.len();
        let leads = link_at > before;
        let mut begun = false;
        let around = all.unwrap_or_else(|| tone(span.tone));
        // Where no link can be selected, it looks like the text around it.
        let style = link.map_or(around, |link| if laid.selected.is_some() { link } else { link.patch(around) });
        space |= span.text.starts_with(' ');
        for word in span.text.split_whitespace() {
            let mut word = word;
            let gap = usize::from(space && !fresh);
            if line.width + gap + word.width() > width && !fresh {
                // What stands without a space behind a word stays with it.
                let room = width.saturating_sub(rest.width() + word.width());
                let carried = if space { Vec::new() } else { line.last_word(room) };
                let finished = line.finish();
                laid.carry_links(&finished);
                laid.lines.push(finished);
                line = Row::new(rest);
                fresh = carried.is_empty();
                for span in carried {
                    line.push(&span.content, span.style);
                }
            }
            // A word longer than a line (an address) is cut where the line ends.
            while line.width + word.width() > width && fresh && word.width() > 1 {
                let cut = cut_at(word, width.saturating_sub(line.width).max(1));
                line.push(&word[..cut], style);
                laid.lines.push(line.finish());
                line = Row::new(rest);
                word = &word[cut..];
            }
            if !word.is_empty() {
                if space && !fresh {
                    line.may_break();
                    // The space before a link is not part of it.
                    line.push(" ", if begun || link.is_none() { style } else { Style::new() });
                }
                if !begun && let Some(link) = laid.links.get_mut(link_at.wrapping_sub(1)).filter(|_| leads) {
                    link.line = laid.lines.len();
                }
                begun = true;
                line.push(word, style);
                fresh = false;
            }
            space = true;
        }
        space = span.text.ends_with(' ');
    }
    laid.lines.push(line.finish());
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
    /// Where its last word begins, with the space before it: the stretch, and the byte in it. Not before its first space.
    last: Option<(usize, usize)>,
}

impl Row {
    fn new(lead: &str) -> Self {
        let mut row = Self { spans: Vec::new(), width: 0, last: None };
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

    /// Here comes a space.
    fn may_break(&mut self) {
        self.last = self.spans.last().map(|span| (self.spans.len() - 1, span.content.len()));
    }

    /// Takes the last word away, where it is no wider than this; nothing where it is also the first.
    fn last_word(&mut self, room: usize) -> Vec<Span<'static>> {
        let Some((at, byte)) = self.last else { return Vec::new() };
        let mut word = vec![Span::styled(self.spans[at].content[byte..].to_owned(), self.spans[at].style)];
        word.extend(self.spans[at + 1..].iter().cloned());
        // The space before it belongs to no line.
        for span in &mut word {
            let text = span.content.trim_start().to_owned();
            let ends = !text.is_empty();
            span.content = text.into();
            if ends {
                break;
            }
        }
        word.retain(|span| !span.content.is_empty());
        if word.iter().map(|span| span.content.width()).sum::<usize>() > room {
            return Vec::new();
        }
        self.spans.truncate(at + 1);
        self.spans[at].content.to_mut().truncate(byte);
        word
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
    fn what_stands_without_a_space_behind_a_word_stays_with_it() {
        let text = [Said::from("een ("), Said::new(Tone::Strong, "twee"), Said::from("), drie")];
        assert_eq!(wrapped(&text, 18), ["- een (twee), drie"]);
        assert_eq!(wrapped(&text, 12), ["- een", "  (twee),", "  drie"]);
        assert_eq!(wrapped(&text, 11), ["- een", "  (twee),", "  drie"]);
        // One that is wider than a line is cut where it ends.
        assert_eq!(wrapped(&text, 7), ["- een", "  (twee", "  ),", "  drie"]);
    }

    #[test]
    fn a_link_that_is_carried_over_begins_on_its_new_line() {
        let named = Named { kind: knowledge::fault::ThingKind::Goal, id: "meet".to_owned() };
        let linked = Said { names: Some(named), ..Said::from("twee") };
        let mut laid = Laid::default();
        wrap_linked(&mut laid, &[Said::from("een "), linked, Said::from(", drie")], ("", ""), 8, None);
        let lines: Vec<String> = laid.lines.iter().map(ToString::to_string).collect();
        assert_eq!((lines, laid.links[0].line), (vec!["een".to_owned(), "twee,".to_owned(), "drie".to_owned()], 1));
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
            let width: usize = bar(solid, reach, 10, "·").iter().map(|span| span.content.width()).sum();
            assert_eq!(width, 10);
        }
    }
}
