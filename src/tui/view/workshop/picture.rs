//! A picture for a wall: as large and as airy as the screen allows, and never cut off where it can be laid closer.
//!
//! Letters and bars have the colour of the text itself: on a bad projector that is the only one that surely stands out.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use tui_big_text::{BigText, PixelSize};
use wording::document::{Span as Said, Tone};
use wording::workshop::{Bar, Picture, Seen};

use crate::view::columns::Columns;
use crate::view::lay::{fit, wrap};
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style, tone};

/// Columns and rows of a large letter.
const LETTER: (u16, u16) = (4, 4);
/// How many lines of large letters a picture may have.
const LARGE_LINES: usize = 2;

/// How a picture is laid, from the airiest on: large letters or bold ones, a free line between parts, one within lists, and whether
/// each bar has its label on a line of its own.
const WAYS: [Way; 6] = [
    Way { large: true, between: 1, within: 1, tall: true },
    Way { large: true, between: 1, within: 0, tall: true },
    Way { large: true, between: 1, within: 0, tall: false },
    Way { large: false, between: 1, within: 0, tall: true },
    Way { large: false, between: 1, within: 0, tall: false },
    Way { large: false, between: 0, within: 0, tall: false },
];

#[derive(Clone, Copy)]
struct Way {
    large: bool,
    between: usize,
    within: usize,
    tall: bool,
}

/// A row of a picture, or several that large letters take.
enum Row {
    Line(Line<'static>),
    Large(String),
}

/// Where a picture stands on a screen: a wall needs air at its edges.
pub(super) fn margin(area: Rect) -> Rect {
    let (side, top) = (if area.width >= 100 { 4 } else { 2 }, u16::from(area.height >= 20));
    Rect {
        x: area.x + side.min(area.width),
        y: area.y + top.min(area.height),
        width: area.width.saturating_sub(2 * side),
        height: area.height.saturating_sub(top),
    }
}

pub(crate) fn render(picture: &Picture, area: Rect, buffer: &mut Buffer) {
    let inside = margin(area);
    let fits = |way: &&Way| height(&rows(picture, **way, inside.width)) <= inside.height;
    let way = WAYS.iter().find(fits).unwrap_or(&WAYS[WAYS.len() - 1]);
    let mut y = inside.y;
    for row in rows(picture, *way, inside.width) {
        if y >= inside.bottom() {
            break;
        }
        match row {
            Row::Line(line) => {
                line.render(Rect { y, height: 1, ..inside }, buffer);
                y += 1;
            }
            Row::Large(text) => {
                let place = Rect { y, height: LETTER.1.min(inside.bottom() - y), ..inside };
                let mut large = BigText::builder();
                let line = Line::styled(text, style(Role::Strong));
                large
                    .pixel_size(PixelSize::Quadrant)
                    .style(style(Role::Strong))
                    .lines(vec![line])
                    .build()
                    .render(place, buffer);
                y += LETTER.1;
            }
        }
    }
}

fn height(rows: &[Row]) -> u16 {
    rows.iter().map(|row| if matches!(row, Row::Large(_)) { LETTER.1 } else { 1 }).sum()
}

fn rows(picture: &Picture, way: Way, width: u16) -> Vec<Row> {
    let wide = usize::from(width).max(8);
    let mut rows: Vec<Row> = Vec::new();
    for (at, part) in picture.parts.iter().enumerate() {
        if at > 0 {
            rows.extend((0..way.between).map(|_| Row::Line(Line::default())));
        }
        match part {
            Seen::Large(text) => match large(text, width).filter(|_| way.large) {
                Some(lines) => rows.extend(lines.into_iter().map(Row::Large)),
                None => rows.extend(wrapped(text, ("", ""), wide, Role::Strong)),
            },
            Seen::Say(said, text) => rows.extend(said_in(*said, text, wide)),
            Seen::Steps(steps) => list(&mut rows, way, steps, wide, |at| {
                // A press on an answer is a hand for it.
                let step = u8::try_from(at + 1).unwrap_or(u8::MAX);
                (format!("{}  ", at + 1), press(Target::Answer(step)))
            }),
            Seen::Points(points) => list(&mut rows, way, points, wide, |_| ("·  ".to_owned(), Style::new())),
            Seen::Bars(bars) => self::bars(&mut rows, way, bars, wide),
        }
    }
    rows
}

/// A text in as few lines of large letters as it fits in; nothing where it takes too many.
fn large(text: &str, width: u16) -> Option<Vec<String>> {
    let room = usize::from(width / LETTER.0);
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut()?;
        let gap = usize::from(!last.is_empty());
        if last.chars().count() + gap + word.chars().count() <= room {
            if gap > 0 {
                last.push(' ');
            }
            last.push_str(word);
        } else if word.chars().count() <= room && lines.len() < LARGE_LINES {
            lines.push(word.to_owned());
        } else {
            return None;
        }
    }
    Some(lines)
}

fn wrapped(text: &str, lead: (&str, &str), wide: usize, role: Role) -> Vec<Row> {
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(text)], lead, wide, Some(style(role)));
    lines.into_iter().map(Row::Line).collect()
}

fn said_in(said: Tone, text: &str, wide: usize) -> Vec<Row> {
    let mut lines = Vec::new();
    // Not by colour alone: what to do has an arrow before it, what to watch a mark.
    let lead = match said {
        Tone::Good => ("→ ", "  "),
        Tone::Caution => ("! ", "  "),
        _ => ("", ""),
    };
    wrap(&mut lines, &[Said::from(text)], lead, wide, Some(tone(said)));
    lines.into_iter().map(Row::Line).collect()
}

fn list(rows: &mut Vec<Row>, way: Way, texts: &[String], wide: usize, lead: impl Fn(usize) -> (String, Style)) {
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            rows.extend((0..way.within).map(|_| Row::Line(Line::default())));
        }
        let (lead, mark) = lead(at);
        let rest = " ".repeat(lead.width());
        let mut lines = Vec::new();
        wrap(&mut lines, &[Said::from(text.as_str())], (&lead, &rest), wide, None);
        rows.extend(lines.into_iter().map(|line| Row::Line(line.patch_style(mark))));
    }
}

/// Bars with their numbers; the second vote under the first.
fn bars(rows: &mut Vec<Row>, way: Way, bars: &[Bar], wide: usize) {
    let most = bars.iter().flat_map(|bar| [Some(bar.first), bar.second]).flatten().max().unwrap_or(0).max(1);
    let digits = most.to_string().len().max(2);
    let label = if way.tall { 0 } else { wide * 2 / 5 };
    let second = bars.iter().any(|bar| bar.second.is_some());
    // Room for the number, and for the mark that tells the votes apart.
    let room = wide.saturating_sub(label + digits + 2 + if second { 2 } else { 0 });
    for (at, bar) in bars.iter().enumerate() {
        if at > 0 && way.tall {
            rows.extend((0..way.within).map(|_| Row::Line(Line::default())));
        }
        let mark = if bar.selected { "▸ " } else { "" };
        let role = if bar.selected { Role::Selected } else { Role::Plain };
        let name = format!("{mark}{}", bar.label);
        if way.tall {
            rows.extend(wrapped(&name, ("", ""), wide, role));
        }
        for (nth, votes) in [Some(bar.first), bar.second].into_iter().enumerate() {
            let Some(votes) = votes else { continue };
            let long = (votes as usize * room).div_ceil(most as usize).min(room);
            let mut spans = Vec::new();
            if !way.tall {
                let shown = if nth == 0 { fit(&name, label.saturating_sub(1)) } else { String::new() };
                let gap = " ".repeat(label.saturating_sub(shown.width()));
                spans.push(Span::styled(shown, style(role)));
                spans.push(Span::raw(gap));
            }
            if second {
                spans.push(Span::raw(format!("{} ", nth + 1)));
            }
            let (sign, bar_role) = if nth == 0 { ("█", Role::Strong) } else { ("▒", Role::Plain) };
            spans.push(Span::styled(sign.repeat(long), style(bar_role)));
            let gap = if long > 0 { " " } else { "" };
            spans.push(Span::styled(format!("{gap}{votes}"), style(Role::Strong)));
            rows.push(Row::Line(Line::from(spans)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_letters_are_for_few_words_only() {
        assert_eq!(large("Buren kennen elkaar", 80), Some(vec!["Buren kennen elkaar".to_owned()]));
        assert_eq!(large("Contact tussen groepen", 80), Some(vec!["Contact tussen".to_owned(), "groepen".to_owned()]));
        assert_eq!(large("Gemeenschappelijkheidsgevoel", 80), None);
        assert_eq!(large("een twee drie vier vijf zes zeven acht negen tien", 80), None);
    }

    #[test]
    fn the_longest_bar_and_its_number_fit_the_width() {
        let bar = |first, second| Bar { label: "stap".to_owned(), first, second, selected: false };
        let votes = [bar(10, Some(3)), bar(0, Some(9999)), bar(1, None)];
        for wide in [20, 40, 76, 112] {
            for way in WAYS {
                let mut rows = Vec::new();
                bars(&mut rows, way, &votes, wide);
                for row in &rows {
                    let Row::Line(line) = row else { continue };
                    assert!(line.width() <= wide, "{wide}: {line:?}");
                }
            }
        }
    }
}
