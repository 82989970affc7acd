//! What lies between a dossier and its text: plain values and brackets with entries.
//!
//! Two trees, of a dossier before and after a change, say what is to be edited in the text; one tree is a new text.

mod of_dossier;
mod workshop;

pub(crate) use of_dossier::tree;

/// A value as it is to stand in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Written in one go: a text, a number, a word, a word with arguments.
    Plain(String),
    /// Brackets with entries.
    Many(Many),
}

/// Brackets with entries.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Many {
    /// Which brackets, and by what its entries are told apart.
    pub(crate) kind: Kind,
    /// Whether each entry has a line of its own where the text is new.
    pub(crate) tall: bool,
    /// The entries, each with the name by which it is told apart: see [`Kind`].
    pub(crate) entries: Vec<(String, Value)>,
}

/// Kinds of brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `(name: ..., name: ...)`; told apart by field.
    Record,
    /// `{"name": ..., "name": ...}`; told apart by name.
    Map,
    /// `[..., ...]` without an order; told apart by names that the entries hold.
    Set,
    /// `[..., ...]` in order. A name is only what an entry keeps when it is changed: two of the same name may be the same entry
    /// before and after a change.
    List,
}

impl Value {
    /// Brackets with entries, on one line.
    pub(crate) fn flat(kind: Kind, entries: Vec<(String, Self)>) -> Self {
        Self::Many(Many { kind, tall: false, entries })
    }

    /// Brackets with entries, on a line for each.
    pub(crate) fn tall(kind: Kind, entries: Vec<(String, Self)>) -> Self {
        Self::Many(Many { kind, tall: true, entries })
    }

    /// A text between quotes.
    pub(crate) fn text(text: &str) -> Self {
        Self::Plain(format!("{text:?}"))
    }

    /// Whether it is brackets with nothing in them.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Many(many) if many.entries.is_empty())
    }

    /// As new text; lines after the first are indented by so many columns.
    pub(crate) fn written(&self, indent: usize) -> String {
        let many = match self {
            Self::Plain(text) => return text.clone(),
            Self::Many(many) => many,
        };
        let inner = if many.tall { indent + 4 } else { indent };
        let entries = many.entries.iter().map(|(name, value)| many.kind.entry(name, value, inner));
        let (open, close) = many.kind.brackets();
        if many.tall {
            let lines: Vec<String> = entries.map(|entry| format!("{:inner$}{entry},\n", "")).collect();
            format!("{open}\n{}{:indent$}{close}", lines.concat(), "")
        } else {
            format!("{open}{}{close}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

impl Kind {
    /// An entry as new text.
    pub(crate) fn entry(self, name: &str, value: &Value, indent: usize) -> String {
        let value = value.written(indent);
        match self {
            Self::Record => format!("{name}: {value}"),
            Self::Map => format!("{name:?}: {value}"),
            Self::Set | Self::List => value,
        }
    }

    fn brackets(self) -> (char, char) {
        match self {
            Self::Record => ('(', ')'),
            Self::Map => ('{', '}'),
            Self::Set | Self::List => ('[', ']'),
        }
    }
}
