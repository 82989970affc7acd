//! HTML: one file that every browser shows and that prints well on A4. No script, nothing fetched from elsewhere.
//!
//! Headings, lists, tables and links are real ones, so that a screen reader finds its way. It is well-formed XML too: a void
//! element is closed, which HTML allows.
//!
//! **Invariant: what was typed stays text.** The template escapes every text; an address becomes a link only where it leads to the
//! web.

mod figure;

use std::collections::BTreeMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use wording::Language;
use wording::document::{Block, Document, Line, Span, Tone};

use super::text::plain;
use super::{Sheet, clean};

const STYLE: &str = include_str!("html.css");

/// What a browser must know; and that it may run no script and fetch nothing, whatever the text.
const META: PreEscaped<&str> = PreEscaped(concat!(
    r#"<meta charset="utf-8"/>"#,
    r#"<meta name="viewport" content="width=device-width, initial-scale=1"/>"#,
    r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>"#,
));

const TICKED: PreEscaped<&str> = PreEscaped(r#"<input type="checkbox" checked="checked"/>"#);
const OPEN: PreEscaped<&str> = PreEscaped(r#"<input type="checkbox"/>"#);

/// More columns than this stand closer together.
const MANY: usize = 8;

/// The deepest heading that HTML has.
const DEEPEST: u8 = 6;

/// A document as one HTML file.
pub(crate) fn write(document: &Document, colophon: &str, language: Language) -> String {
    write_for(document, colophon, language, Sheet::Pages)
}

/// A document as one HTML file, for this kind of sheet.
pub(crate) fn write_for(document: &Document, colophon: &str, language: Language, sheet: Sheet) -> String {
    let class = match sheet {
        Sheet::Pages => None,
        Sheet::One => Some("one"),
        Sheet::Form => Some("form"),
    };
    let page = Page { described: described(document) };
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                (META)
                title { (title(document)) }
                style { (PreEscaped(STYLE)) }
            }
            body class=[class] {
                main { @for (at, block) in document.blocks.iter().enumerate() { (page.block(at, block)) "\n" } }
                footer { (colophon) }
            }
        }
    };
    page.into_string() + "\n"
}

/// The first heading of the highest level.
fn title(document: &Document) -> String {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, line) => Some((level, line)),
        _ => None,
    });
    headings.min_by_key(|(level, _)| **level).map_or_else(|| "Wijkverbinder".to_owned(), |(_, line)| plain(line))
}

/// The sources that a document describes, each first in a point of a list, with the block and the point.
fn described(document: &Document) -> BTreeMap<&str, (usize, usize)> {
    let mut described = BTreeMap::new();
    for (at, block) in document.blocks.iter().enumerate() {
        let Block::List(points) = block else { continue };
        for (point, line) in points.iter().enumerate() {
            let first = line.first().filter(|first| first.tone == Tone::Source);
            if let Some(name) = first.and_then(|first| source(&first.text)) {
                // Described twice, it is the first that is led to.
                described.entry(name).or_insert((at, point));
            }
        }
    }
    described
}

/// The name of a source without its brackets, if it can be part of an address.
fn source(text: &str) -> Option<&str> {
    let name = text.trim().trim_start_matches('[').trim_end_matches(']');
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    is_name.then_some(name)
}

struct Page<'a> {
    /// The sources that can be led to, and where they are described.
    described: BTreeMap<&'a str, (usize, usize)>,
}

impl Page<'_> {
    fn block(&self, at: usize, block: &Block) -> Markup {
        match block {
            Block::Heading(level, line) => heading(*level, &self.line(line)),
            Block::Paragraph(line) => html! { p { (self.line(line)) } },
            Block::Sum(points, line) => html! { p.sum { b { (format!("{points:+}")) } (self.line(line)) } },
            Block::Note(line) => html! { p.note { (self.line(line)) } },
            Block::List(points) => html! {
                ul { @for (point, line) in points.iter().enumerate() { (self.point((at, point), line)) } }
            },
            Block::Steps(steps) => html! { ol { @for step in steps { li { (self.line(step)) } } } },
            Block::Ticks(points) => html! {
                ul.ticks {
                    @for (done, point) in points {
                        li { label { (if *done { TICKED } else { OPEN }) (self.line(point)) } }
                    }
                }
            },
            Block::Table { head, rows } => self.table(head, rows),
            Block::Bar { solid, reach } => figure::bar(*solid, *reach),
            Block::Chart(chart) => figure::chart(chart),
            Block::Timeline(moments) => figure::timeline(moments),
        }
    }

    fn line(&self, line: &[Span]) -> Markup {
        html! { @for span in line { (self.span(span)) } }
    }

    /// A point of a list; one that describes a source can be led to.
    fn point(&self, at: (usize, usize), line: &Line) -> Markup {
        let described = self.described.iter().find(|(_, place)| **place == at).map(|(name, _)| name);
        let Some((name, (first, rest))) = described.zip(line.split_first()) else {
            return html! { li { (self.line(line)) } };
        };
        html! { li id=(format!("source-{name}")) { (clean(&first.text)) (self.line(rest)) } }
    }

    fn span(&self, span: &Span) -> Markup {
        let text = clean(&span.text);
        match span.tone {
            Tone::Plain => html! { (text) },
            Tone::Strong => html! { strong { (text) } },
            Tone::Quiet | Tone::Id => html! { span.quiet { (text) } },
            Tone::Good => html! { span.good { (text) } },
            Tone::Caution => html! { strong.caution { (text) } },
            Tone::Source => self.citation(&text),
            Tone::Address if leads_to_the_web(&text) => html! { a href=(text) { (text) } },
            Tone::Address => html! { (text) },
        }
    }

    /// The name of a source, which leads to where that is described.
    fn citation(&self, text: &str) -> Markup {
        let Some(name) = source(text).filter(|name| self.described.contains_key(name)) else {
            return html! { (text) };
        };
        html! { " " a href=(format!("#source-{name}")) { (text.trim()) } }
    }

    fn table(&self, head: &[Line], rows: &[Vec<Line>]) -> Markup {
        // A column of numbers keeps to the right, also where one is missing.
        let number = |at: usize| at > 0 && rows.iter().filter_map(|row| row.get(at)).any(is_number);
        html! {
            table.wide[head.len() > MANY] {
                thead {
                    tr { @for (at, cell) in head.iter().enumerate() { th scope="col" .number[number(at)] { (self.line(cell)) } } }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (at, cell) in row.iter().enumerate() {
                                @if at == 0 {
                                    th scope="row" { (self.line(cell)) }
                                } @else {
                                    td.number[number(at)] { (self.line(cell)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn heading(level: u8, text: &Markup) -> Markup {
    match level.clamp(1, DEEPEST) {
        1 => html! { h1 { (text) } },
        2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        4 => html! { h4 { (text) } },
        5 => html! { h5 { (text) } },
        _ => html! { h6 { (text) } },
    }
}

/// Whether a cell holds a number, as either language writes it.
fn is_number(cell: &Line) -> bool {
    let text = plain(cell);
    text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

fn leads_to_the_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)) && !address.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests;
