//! DOCX, for Word and `LibreOffice`: real headings, lists and tables on A4, and boxes that one ticks with a pen or by typing
//! over them.
//!
//! **Invariant: nothing that a user typed can break it.** All text goes through [`super::clean`] and is escaped by the writer of
//! the XML.

mod styles;

use std::io::{self, Cursor};

use docx_rs::{
    BreakType, Docx, Footer, IndentLevel, NumberingId, PageNum, Paragraph, Run, Shading, SpecialIndentType, Table,
    TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};
use wording::document::{Block, Document, Line, Span, Tone};

use super::Sheet;
use styles::{BULLETS, GREY, PALE, first_steps, styled};

/// What stands between the margins of the page, in twentieths of a point.
const WIDTH: usize = 9_638;
/// A box, empty and ticked.
const BOX: &str = "\u{2610}";
const TICKED: &str = "\u{2612}";
/// How far the text behind a box or in a note stands in.
const INDENT: i32 = 425;

/// A document as DOCX for this kind of sheet, with its colophon and the word for "page" at the foot of each page.
pub(crate) fn write(document: &Document, colophon: &str, page: &str, sheet: Sheet) -> io::Result<Vec<u8>> {
    let mut packed = Cursor::new(Vec::new());
    built(document, colophon, page, sheet).build().pack(&mut packed).map_err(io::Error::other)?;
    Ok(packed.into_inner())
}

fn built(document: &Document, colophon: &str, page: &str, sheet: Sheet) -> Docx {
    let steps = document.blocks.iter().filter(|block| matches!(block, Block::Steps(_))).count();
    let mut docx = styled(Docx::new(), steps, sheet == Sheet::One).footer(footer(colophon, page));
    let mut list = first_steps();
    for block in &document.blocks {
        docx = match block {
            Block::Heading(level, line) => docx.add_paragraph(heading(*level, line)),
            Block::Paragraph(line) => docx.add_paragraph(with(normal(), line)),
            Block::Sum(points, line) => {
                let points = Run::new().add_text(format!("{points:+}")).bold().add_tab();
                docx.add_paragraph(with(hanging(normal()).add_run(points), line))
            }
            Block::Note(line) => docx.add_paragraph(with(normal(), line).indent(Some(INDENT), None, None, None)),
            Block::List(points) => points.iter().fold(docx, |docx, point| docx.add_paragraph(item(BULLETS, point))),
            Block::Steps(points) => {
                let docx = points.iter().fold(docx, |docx, point| docx.add_paragraph(item(list, point)));
                // Each list of steps begins at 1.
                list += 1;
                docx
            }
            Block::Ticks(points) => {
                points.iter().fold(docx, |docx, (done, point)| docx.add_paragraph(tick(*done, point)))
            }
            Block::Table { head, rows } => docx.add_table(table(head, rows)).add_paragraph(normal()),
            Block::Chart(chart) => {
                let (head, rows) = chart.table();
                docx.add_table(table(&head, &rows)).add_paragraph(normal())
            }
            // Pictures of what stands in words right below.
            Block::Bar { .. } | Block::Timeline(_) => docx,
        };
    }
    docx
}

/// Running text. The writer of the XML marks no style as the one that holds by itself, so each paragraph names its own.
fn normal() -> Paragraph {
    Paragraph::new().style("Normal")
}

fn heading(level: u8, line: &Line) -> Paragraph {
    let paragraph = Paragraph::new().style(&format!("Heading{}", level.clamp(1, 4))).keep_next(true);
    paragraph.add_run(Run::new().add_text(super::text::plain(line)))
}

/// A paragraph with the stretches of a line.
fn with(paragraph: Paragraph, line: &Line) -> Paragraph {
    line.iter().fold(paragraph, |paragraph, span| paragraph.add_run(run(span)))
}

fn run(span: &Span) -> Run {
    let run = Run::new().add_text(super::clean(&span.text));
    match span.tone {
        Tone::Strong | Tone::Caution => run.bold(),
        Tone::Quiet | Tone::Id | Tone::Source => run.color(GREY),
        _ => run,
    }
}

fn item(list: usize, line: &Line) -> Paragraph {
    with(Paragraph::new().style("ListParagraph"), line).numbering(NumberingId::new(list), IndentLevel::new(0))
}

fn tick(done: bool, line: &Line) -> Paragraph {
    let tick = Run::new().add_text(if done { TICKED } else { BOX }).add_tab();
    with(hanging(Paragraph::new().style("ListParagraph")).add_run(tick), line)
}

fn hanging(paragraph: Paragraph) -> Paragraph {
    paragraph.indent(Some(INDENT), Some(SpecialIndentType::Hanging(INDENT)), None, None)
}

/// A table over the whole width. Its layout is fixed, so that a long word breaks instead of pushing the table off the page.
fn table(head: &[Line], rows: &[Vec<Line>]) -> Table {
    let widths = widths(head, rows);
    let cells = |row: &[Line], is_head: bool| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| {
            let paragraph = Paragraph::new().style("TableText");
            let room = TableCell::new().width(*width, WidthType::Dxa);
            if is_head {
                let name = Run::new().add_text(super::text::plain(cell)).bold();
                room.add_paragraph(paragraph.add_run(name)).shading(Shading::new().fill(PALE))
            } else {
                room.add_paragraph(with(paragraph, cell))
            }
        });
        TableRow::new(cells.collect()).cant_split()
    };
    let all = std::iter::once(cells(head, true)).chain(rows.iter().map(|row| cells(row, false)));
    Table::new(all.collect())
        .set_grid(widths.clone())
        .width(WIDTH, WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(60, 100, 60, 100))
}

/// The columns of a table, in proportion to their longest cells, but none too narrow to read.
fn widths(head: &[Line], rows: &[Vec<Line>]) -> Vec<usize> {
    let longest = |column: usize| {
        let cells = std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).filter_map(|row| row.get(column));
        cells.map(|cell| super::text::plain(cell).chars().count()).max().unwrap_or(0).clamp(14, 48)
    };
    let longest: Vec<usize> = (0..head.len()).map(longest).collect();
    let all: usize = longest.iter().sum::<usize>().max(1);
    longest.into_iter().map(|one| WIDTH * one / all).collect()
}

/// What stands at the foot of every page: with what it was made, and which page it is.
fn footer(colophon: &str, page: &str) -> Footer {
    let said = Run::new().add_text(super::clean(colophon)).add_break(BreakType::TextWrapping);
    let said = said.add_text(format!("{} ", super::clean(page)));
    Footer::new().add_paragraph(Paragraph::new().style("Footer").add_run(said).add_page_num(PageNum::new()))
}

#[cfg(test)]
mod tests;
