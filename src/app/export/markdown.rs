//! Markdown, as `CommonMark` has it.

use wording::Listed;
use wording::document::{Block, Document, Line, Tone};

/// A document as Markdown.
pub(crate) fn write(document: &Document, colophon: &str) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        match block {
            Block::Heading(level, line) => {
                text.push_str(&format!("\n{} {}\n\n", "#".repeat(usize::from(*level)), unmarked(line)));
            }
            Block::Paragraph(line) => text.push_str(&format!("{}\n\n", marked(line))),
            Block::Sum(points, line) => text.push_str(&format!("**{points:+}** {}\n\n", marked(line))),
            Block::Note(line) => text.push_str(&format!("> {}\n\n", marked(line))),
            Block::List(points) => {
                for point in points {
                    text.push_str(&format!(
                        "- {}
",
                        marked(point)
                    ));
                }
                text.push('\n');
            }
            Block::Steps(steps) => {
                for (at, step) in steps.iter().enumerate() {
                    text.push_str(&format!("{}. {}\n", at + 1, marked(step)));
                }
                text.push('\n');
            }
            Block::Bar { .. } => {}
        }
    }
    text.push_str(&format!("---\n\n{}\n", escaped(colophon)));
    text.trim_start().to_owned()
}

/// A list of things as a table.
pub(crate) fn list(listed: &[Listed]) -> String {
    let mut text = String::from("| id | |\n| --- | --- |\n");
    for one in listed {
        let steps: Vec<String> = one.steps.iter().map(|(step, said)| format!("{step}: {}", escaped(said))).collect();
        let steps = if steps.is_empty() { String::new() } else { format!("<br>{}", steps.join("<br>")) };
        text.push_str(&format!("| `{}` | {}{steps} |\n", one.id, escaped(&one.name)));
    }
    text
}

/// A line with its emphasis; the spaces around a stretch stay outside of it.
fn marked(line: &Line) -> String {
    let mut text = String::new();
    for span in line {
        let inner = span.text.trim();
        if inner.is_empty() {
            text.push_str(&span.text);
            continue;
        }
        let start = &span.text[..span.text.len() - span.text.trim_start().len()];
        let end = &span.text[span.text.trim_end().len()..];
        let mark = match span.tone {
            Tone::Strong | Tone::Caution => "**",
            Tone::Plain | Tone::Quiet | Tone::Good | Tone::Source => "",
        };
        text.push_str(&format!("{start}{mark}{}{mark}{end}", escaped(inner)));
    }
    text
}

fn unmarked(line: &Line) -> String {
    escaped(&super::text::plain(line))
}

/// Text in which nothing is taken for a mark: what a user typed can break no document.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            safe.push('\\');
        }
        safe.push(if c.is_control() { ' ' } else { c });
    }
    safe
}
