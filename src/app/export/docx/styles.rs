//! What a DOCX looks like: page, styles of headings and text, and its lists.

use docx_rs::{
    AbstractNumbering, Docx, Level, LevelJc, LevelOverride, LevelText, LineSpacing, NumberFormat, Numbering,
    PageMargin, RunFonts, SpecialIndentType, Start, Style, StyleType,
};

/// Text that may be passed over; dark enough to be read by weak eyes (contrast 7 to 1 on white).
pub(super) const GREY: &str = "555555";
/// Behind the head of a table.
pub(super) const PALE: &str = "E8EEF2";
const ACCENT: &str = "1F4E63";
/// The list with bullets.
pub(super) const BULLETS: usize = 2;
/// How its points and the steps are made.
const NUMBERS: usize = 3;
/// A margin of two centimetres.
const MARGIN: i32 = 1_134;

/// The number of the first list of steps.
pub(super) fn first_steps() -> usize {
    NUMBERS
}

/// A page of A4 with the styles and as many lists of steps as there are; smaller and closer where all is to be on one page.
pub(super) fn styled(docx: Docx, steps: usize, is_close: bool) -> Docx {
    let (size, line, after, table) = if is_close { (19, 240, 40, 18) } else { (22, 264, 100, 20) };
    // Headings as well, in percents.
    let (part, spaced): (usize, u32) = if is_close { (75, 50) } else { (100, 100) };
    let margin =
        PageMargin { top: MARGIN, left: MARGIN, bottom: MARGIN, right: MARGIN, header: 567, footer: 567, gutter: 0 };
    let fonts = RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri").east_asia("Calibri");
    let docx = docx
        .page_size(11_906, 16_838)
        .page_margin(margin)
        .default_fonts(fonts)
        .default_size(size)
        .default_line_spacing(LineSpacing::new().after(after).line(line));
    let headings = [(1, 36, 0, 60), (2, 28, 320, 80), (3, 24, 240, 60), (4, 22, 200, 40)];
    let docx = headings.into_iter().fold(docx, |docx, (level, size, before, after)| {
        docx.add_style(
            Style::new(format!("Heading{level}"), StyleType::Paragraph)
                .name(format!("heading {level}"))
                .based_on("Normal")
                .next("Normal")
                .q_format(true)
                .outline_lvl(level - 1)
                .size(size * part / 100)
                .bold()
                .color(ACCENT)
                .line_spacing(LineSpacing::new().before(before * spaced / 100).after(after)),
        )
    });
    let style = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    let docx = docx
        .add_style(
            style("ListParagraph", "List Paragraph").line_spacing(LineSpacing::new().after(60.min(after)).line(line)),
        )
        .add_style(style("TableText", "Table Text").size(table).line_spacing(LineSpacing::new().after(0)))
        .add_style(style("Footer", "footer").size(16).color(GREY));
    let docx = docx
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(level("bullet", "•")))
        .add_abstract_numbering(AbstractNumbering::new(NUMBERS).add_level(level("decimal", "%1.")))
        .add_numbering(Numbering::new(BULLETS, BULLETS));
    (0..steps).fold(docx, |docx, at| {
        let begins_at_one = LevelOverride::new(0).start(1);
        docx.add_numbering(Numbering::new(NUMBERS + at, NUMBERS).add_override(begins_at_one))
    })
}

fn level(format: &str, text: &str) -> Level {
    let level = Level::new(0, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
    level.indent(Some(425), Some(SpecialIndentType::Hanging(425)), None, None)
}
