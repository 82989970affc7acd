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
                    text.push_str(&format!("- {}\n", marked(point)));
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
            Block::Table { head, rows } => table(&mut text, head, rows),
            Block::Chart(chart) => {
                let (head, rows) = chart.table();
                table(&mut text, &head, &rows);
            }
            Block::Bar { .. } | Block::Timeline(_) => {}
        }
    }
    text.push_str(&format!("---\n\n{}\n", escaped(colophon)));
    text.trim_start().to_owned()
}

/// A list of things as a table.
pub(crate) fn list(listed: &[Listed]) -> String {
    let mut text = String::from("| id | |\n| --- | --- |\n");
    for one in listed {
        let steps = one.steps.iter().map(|(step, said)| format!("{step}: {}", escaped(said)));
        let said = std::iter::once(escaped(&one.name)).chain(one.meaning.iter().map(|meaning| escaped(meaning)));
        let said: Vec<String> = said.chain(steps).collect();
        text.push_str(&format!("| `{}` | {} |\n", one.id, said.join("<br>")));
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

fn table(text: &mut String, head: &[Line], rows: &[Vec<Line>]) {
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
            Tone::Plain | Tone::Quiet | Tone::Id | Tone::Good | Tone::Source | Tone::Address => "",
        };
        let said = if span.tone == Tone::Address && is_link(inner) { format!("<{inner}>") } else { escaped(inner) };
        text.push_str(&format!("{start}{mark}{said}{mark}{end}"));
    }
    opened(&text)
}

/// A line whose beginning is not taken for a list, a rule or the underlining of a heading.
fn opened(line: &str) -> String {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &line[..line.len() - rest.len()];
    let is_step = rest.starts_with(['.', ')']) && rest[1..].chars().next().is_none_or(char::is_whitespace);
    if !number.is_empty() && is_step {
        format!("{number}\\{rest}")
    } else if line.starts_with(['-', '+', '=', '~']) {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}

/// Whether an address is one that Markdown makes a link of when it stands between angle brackets.
fn is_link(address: &str) -> bool {
    let is_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    is_web && !address.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>'))
}

fn unmarked(line: &Line) -> String {
    opened(&escaped(&super::text::plain(line)))
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

#[cfg(test)]
mod tests {
    use wording::document::Span;

    use super::*;

    fn written(block: Block) -> String {
        write(&Document { blocks: vec![block] }, "colofon")
    }

    #[test]
    fn what_was_typed_is_no_mark() {
        for (typed, expected) in [
            ("*soep* & <b>", "\\*soep\\* \\& \\<b\\>"),
            ("- soep", "\\- soep"),
            ("1. soep", "1\\. soep"),
            ("2026)", "2026\\)"),
            ("1.250 euro", "1.250 euro"),
            ("===", "\\==="),
            ("soep\n# taart", "soep \\# taart"),
        ] {
            let text = written(Block::Paragraph(vec![Span::from(typed)]));
            assert_eq!(text.lines().next(), Some(expected), "{typed:?}");
        }
    }

    #[test]
    fn an_address_is_a_link_unless_it_leads_nowhere() {
        let address = |text: &str| written(Block::Paragraph(vec![Span::new(Tone::Address, text)]));
        assert!(address("https://example.org/a_b?c=1&d=2").starts_with("<https://example.org/a_b?c=1&d=2>\n"));
        assert!(address("javascript:alert(1)").starts_with("javascript:alert(1)\n"));
        assert!(address("https://example.org/>soep").starts_with("https://example.org/\\>soep\n"));
    }

    #[test]
    fn a_list_to_tick_off_has_boxes() {
        let ticks = vec![(true, vec![Span::from("gedaan")]), (false, vec![Span::from("nog niet")])];
        assert!(written(Block::Ticks(ticks)).starts_with("- [x] gedaan\n- [ ] nog niet\n"));
    }
}
