//! Formats: structured text and results, laid out. One file per format.

pub(crate) mod csv;
pub(crate) mod docx;
pub(crate) mod handed;
pub(crate) mod html;
pub(crate) mod ics;
pub(crate) mod json;
pub(crate) mod markdown;
pub(crate) mod text;

use clap::ValueEnum;
use knowledge::Knowledge;
use wording::{Document, Wording};

/// The formats of what is a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Md,
    Html,
}

/// The formats of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    Text,
    Json,
    Md,
}

/// The formats of an overview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OverviewFormat {
    Text,
    Csv,
    Json,
    Html,
    Md,
}

/// How a document can be laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    Text,
    Markdown,
    Html,
}

impl Format {
    /// How the document is laid out; `None` where it is not a document that is asked for, but data.
    pub(crate) fn layout(self) -> Option<Layout> {
        match self {
            Self::Text => Some(Layout::Text),
            Self::Md => Some(Layout::Markdown),
            Self::Html => Some(Layout::Html),
            Self::Json => None,
        }
    }
}

/// A document laid out, with which program and knowledge base it was made.
pub(crate) fn write(layout: Layout, document: &Document, knowledge: &Knowledge, wording: &Wording) -> String {
    let colophon = wording.made_with(env!("CARGO_PKG_VERSION"), &knowledge.digest);
    match layout {
        Layout::Text => text::write(document, &colophon),
        Layout::Markdown => markdown::write(document, &colophon),
        Layout::Html => html::write(document, &colophon, wording.language()),
    }
}

/// Text that takes one place on one line, whatever was typed: no line break or escape sequence of a terminal, and nothing that turns
/// the direction of what stands around it.
pub(crate) fn clean(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}');
    let is_none = |c: char| matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    let kept = text.chars().filter(|c| !turns(*c) && !is_none(*c));
    kept.map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_typed_reaches_the_terminal_as_a_command_or_turns_a_line_around() {
        assert_eq!(clean("a\u{1b}[2Jb\nc\u{85}d"), "a [2Jb c d");
        assert_eq!(clean("a\u{202E}b\u{2066}c\u{FFFE}d\u{1FFFF}e"), "abcde");
        assert_eq!(clean("’s-Gravenhage: café, 5 €, \u{1F33B}"), "’s-Gravenhage: café, 5 €, \u{1F33B}");
    }
}

/// What a page is to be, once it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sheet {
    /// As many pages as it takes.
    Pages,
    /// One page.
    One,
    /// A form to fill in: two columns, and no question over the end of one.
    Form,
}
