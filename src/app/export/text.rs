//! Plain text, at most 80 columns wide.

use textwrap::{Options, WordSeparator, WordSplitter, fill};
use wording::Listed;
use wording::document::{Block, Document, Line};

const WIDTH: usize = 80;

/// A document as plain text.
pub(crate) fn write(document: &Document, colophon: &str) -> String {
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
            Block::Bar { .. } => {}
        }
    }
    text.push_str(&format!("\n{colophon}\n"));
    text
}

/// A list of things: id and name, with the steps of questions.
pub(crate) fn list(listed: &[Listed]) -> String {
    let wide = listed.iter().map(|one| one.id.len()).max().unwrap_or(0);
    let mut text = String::new();
    for one in listed {
        text.push_str(&format!("{:wide$}  {}\n", one.id, one.name));
        for (step, said) in &one.steps {
            text.push_str(&format!("{:wide$}    {step}  {said}\n", ""));
        }
    }
    text
}

/// The text of a line, without tones.
pub(crate) fn plain(line: &Line) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}

fn wrapped(text: &mut String, line: &Line, first: &str, rest: &str) {
    let options = Options::new(WIDTH).initial_indent(first).subsequent_indent(rest).break_words(false);
    // An address stays whole, so that it can be copied.
    let options = options.word_separator(WordSeparator::AsciiSpace).word_splitter(WordSplitter::NoHyphenation);
    text.push_str(&fill(&plain(line), options));
    text.push('\n');
}
