//! Markdown, as `CommonMark` has it.

use wording::document::{Block, Document, Line, Tone};
use wording::{Found, Listed};

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
            Block::Ticks(points) => {
                for (done, point) in points {
                    text.push_str(&format!("- [{}] {}\n", if *done { 'x' } else { ' ' }, marked(point)));
                }
                text.push('\n');
            }
            Block::Table { head, rows } => {
                let row = |cells: &[Line]| {
                    let cells: Vec<String> = cells.iter().map(marked).collect();
                    format!("| {} |\n", cells.join(" | "))
                };
                text.push_str(&row(head));
                text.push_str(&format!("|{}\n", " --- |".repeat(head.len())));
                for cells in rows {
                    text.push_str(&row(cells));
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

/// What was found, as a table.
pub(crate) fn found(found: &[Found]) -> String {
    let row = |one: &Found| {
        format!("| `{}/{}` | {} | {} |\n", one.kind.as_str(), one.id, escaped(&one.name), escaped(&one.excerpt))
    };
    format!("| id | | |\n| --- | --- | --- |\n{}", found.iter().map(row).collect::<String>())
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
    for c in super::clean(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
