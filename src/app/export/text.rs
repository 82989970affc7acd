//! Plain text, at most 80 columns wide.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, fill, wrap};
use wording::document::{Block, Chart, Document, Line};
use wording::{Found, Listed};

const WIDTH: usize = 80;
/// Between two columns of a table.
const GAP: usize = 1;
/// A table with no more columns is wrapped within them where it is too wide.
const FEW_COLUMNS: usize = 4;

/// A document as plain text.
pub(crate) fn write(document: &Document, colophon: &str) -> String {
    let mut text = body(document);
    text.push_str(&format!("\n{colophon}\n"));
    text
}

/// The same, without with what it was made.
pub(crate) fn body(document: &Document) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        match block {
            Block::Heading(1, line) => {
                let line = plain(line);
                text.push_str(&format!("{line}\n{}\n\n", "=".repeat(line.chars().count())));
            }
            Block::Heading(2, line) => text.push_str(&format!("\n{}\n\n", plain(line).to_uppercase())),
            Block::Heading(_, line) => text.push_str(&format!("\n{}\n", plain(line))),
            Block::Paragraph(line) => wrapped(&mut text, line, "", ""),
            Block::Sum(points, line) => wrapped(&mut text, line, &format!("{points:>+4} "), "     "),
            Block::Note(line) => wrapped(&mut text, line, "     ", "     "),
            Block::List(points) => {
                for point in points {
                    wrapped(&mut text, point, "   - ", "     ");
                }
            }
            Block::Steps(steps) => {
                for (at, step) in steps.iter().enumerate() {
                    wrapped(&mut text, step, &format!("{:>3}. ", at + 1), "     ");
                }
            }
            Block::Ticks(points) => {
                for (done, point) in points {
                    wrapped(&mut text, point, if *done { "   [x] " } else { "   [ ] " }, "       ");
                }
            }
            Block::Table { head, rows } => table(&mut text, head, rows),
            Block::Chart(chart) => self::chart(&mut text, chart),
            Block::Bar { .. } | Block::Timeline(_) => {}
        }
    }
    text
}

/// How many gave each answer, with a bar for each.
fn chart(text: &mut String, chart: &Chart) {
    let wide = chart.answers.iter().map(|answer| display_width(&super::clean(answer))).max().unwrap_or(0);
    for (name, counts) in &chart.rows {
        text.push_str(&format!("   {}\n", super::clean(name)));
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        for (at, answer) in chart.answers.iter().enumerate() {
            let (answer, count) = (super::clean(answer), counts.get(at).copied().unwrap_or(0));
            let pad = " ".repeat(wide - display_width(&answer));
            let bar = "#".repeat((u64::from(count) * 30).div_ceil(u64::from(most)) as usize);
            text.push_str(format!("     {answer}{pad}  {count:>4}  {bar}").trim_end());
            text.push('\n');
        }
    }
}

/// A list of things: id and name, with the steps of questions and the meaning of words.
pub(crate) fn list(listed: &[Listed]) -> String {
    let wide = listed.iter().map(|one| one.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    for one in listed {
        text.push_str(&format!("{:wide$}  {}\n", one.id, one.name));
        if let Some(meaning) = &one.meaning {
            wrapped(&mut text, &vec![meaning.as_str().into()], "     ", "     ");
        }
        for (step, said) in &one.steps {
            text.push_str(&format!("{:wide$}    {step}  {said}\n", ""));
        }
    }
    text
}

/// What was found, one line each: kind and name as `knowledge show` takes them, the name in words, and what is said.
pub(crate) fn found(found: &[Found]) -> String {
    let path = |one: &Found| format!("{}/{}", one.kind.as_str(), one.id);
    let wide = found.iter().map(|one| display_width(&path(one))).max().unwrap_or(0);
    let line = |one: &Found| format!("{:wide$}  {}: {}\n", path(one), one.name, one.excerpt);
    found.iter().map(line).collect()
}

/// A table in columns under each other. What does not fit beside the first column comes as a table of its own below.
fn table(text: &mut String, head: &[Line], rows: &[Vec<Line>]) {
    let all: Vec<Vec<String>> = std::iter::once(head)
        .chain(rows.iter().map(Vec::as_slice))
        .map(|row| row.iter().map(plain).collect())
        .collect();
    let wide = |column: usize| all.iter().filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max();
    let widths: Vec<usize> = (0..head.len()).map_while(wide).collect();
    if head.len() <= FEW_COLUMNS && widths.iter().map(|wide| wide + GAP).sum::<usize>() > WIDTH + GAP {
        return folded(text, &all, &widths);
    }
    let mut from = 1;
    while from < widths.len() {
        let mut left = WIDTH.saturating_sub(widths[0]);
        let fits = |wide: &&usize| {
            left = left.saturating_sub(**wide + GAP);
            left > 0
        };
        let to = from + widths[from..].iter().take_while(fits).count().max(1);
        if !text.ends_with("\n\n") {
            text.push('\n');
        }
        for row in &all {
            let columns = std::iter::once(0).chain(from..to).filter_map(|at| Some((row.get(at)?, widths[at])));
            let cells = columns.map(|(cell, wide)| format!("{cell}{}", " ".repeat(wide - display_width(cell) + GAP)));
            text.push_str(cells.collect::<String>().trim_end());
            text.push('\n');
        }
        from = to;
    }
    text.push('\n');
}

/// A table of few columns whose cells are wrapped, so that it fits: the widest columns give way.
fn folded(text: &mut String, all: &[Vec<String>], widths: &[usize]) {
    let mut widths = widths.to_vec();
    while widths.iter().map(|wide| wide + GAP).sum::<usize>() > WIDTH + GAP {
        let Some(widest) = widths.iter_mut().max() else { return };
        *widest -= 1;
    }
    text.push('\n');
    for row in all {
        let cells: Vec<Vec<_>> = row.iter().zip(&widths).map(|(cell, wide)| wrap(cell, *wide)).collect();
        for at in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let part = |(cell, wide): (&Vec<_>, &usize)| -> String {
                let said: &str = cell.get(at).map_or("", |said: &std::borrow::Cow<'_, str>| said);
                format!("{said}{}", " ".repeat(wide.saturating_sub(display_width(said)) + GAP))
            };
            text.push_str(cells.iter().zip(&widths).map(part).collect::<String>().trim_end());
            text.push('\n');
        }
    }
    text.push('\n');
}

/// The text of a line, without tones and on one line.
pub(crate) fn plain(line: &Line) -> String {
    line.iter().map(|span| super::clean(&span.text)).collect()
}

fn wrapped(text: &mut String, line: &Line, first: &str, rest: &str) {
    let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(rest).break_words(false);
    // An address stays whole, so that it can be copied.
    let options = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
    text.push_str(&fill(&plain(line), options));
    text.push('\n');
}
