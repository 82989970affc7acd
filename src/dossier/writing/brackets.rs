//! Brackets as they stand in the text, with the place of each entry.

use knowledge::reading::{Raw, Reading, Token, after_space, tokens};

use crate::tree::Kind;

/// Brackets in the text.
pub(super) struct Brackets<'a> {
    /// Just after the opening bracket.
    pub(super) open: usize,
    /// The closing bracket.
    pub(super) close: usize,
    pub(super) entries: Vec<Entry<'a>>,
}

/// An entry between brackets.
pub(super) struct Entry<'a> {
    /// Where it begins: with its name where it has one.
    pub(super) start: usize,
    /// Its field or name; nothing in a list.
    pub(super) name: String,
    pub(super) value: Raw<'a>,
}

impl<'a> Brackets<'a> {
    /// `None` where other brackets or none stand there.
    pub(super) fn find(text: &str, raw: Raw<'a>, kind: Kind) -> Option<Self> {
        // That it can be read was seen before; what cannot be is left alone.
        let mut unheard = Reading::open("", "").0;
        let nameless = |raw| (String::new(), raw);
        let entries: Vec<(String, Raw<'a>)> = match kind {
            Kind::Record => raw.any_fields(&mut unheard)?,
            Kind::Map => raw.entries(&mut unheard)?,
            Kind::Set | Kind::List => raw.items(&mut unheard)?.into_iter().map(nameless).collect(),
        };
        let bracket = match kind {
            // The name of a record may be left out.
            Kind::Record => text.len() - after_space(text, raw.start() + raw.word().len()).len(),
            Kind::Map | Kind::Set | Kind::List => raw.start(),
        };
        let open = bracket + 1;
        let mut done = open;
        let entries = entries
            .into_iter()
            .map(|(name, value)| {
                let start = text.len() - after_space(text, done).len();
                done = comma(text, value.end()).map_or(value.end(), |comma| comma + 1);
                Entry { start, name, value }
            })
            .collect();
        Some(Self { open, close: raw.end() - 1, entries })
    }

    /// Whether no comment stands between the entries.
    pub(super) fn are_bare(&self, text: &str) -> bool {
        let mut done = self.open;
        let bare = |piece: &str| piece.chars().all(|c| c.is_whitespace() || c == ',');
        self.entries.iter().all(|entry| {
            let bare = bare(&text[done..entry.start]);
            done = entry.value.end();
            bare
        }) && bare(&text[done..self.close])
    }
}

/// The comma after a value, if there is one.
pub(super) fn comma(text: &str, after: usize) -> Option<usize> {
    let rest = after_space(text, after);
    rest.starts_with(',').then(|| text.len() - rest.len())
}

/// Where a new entry may be put after a place between entries: on the next line, where nothing but a comment stands on the rest
/// of this one.
pub(super) fn next_line(text: &str, after: usize) -> Option<usize> {
    for (token, span) in tokens(&text[after..]) {
        match &text[after + span.start..after + span.end] {
            "\n" => return Some(after + span.end),
            // A comment of more lines ends amid one.
            space if token == Token::Space && !space.contains('\n') => {}
            _ => return None,
        }
    }
    None
}
