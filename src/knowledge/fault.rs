//! What is wrong with a file, as data: where, what, and what was probably meant. The sentences stand in `wording`.

use matching::check::Flaw;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

impl Fault {
    /// A name that nothing defines, at a byte offset of a text, with the one of the known names that was probably meant.
    pub fn unknown_name<'a>(
        file: &str,
        text: &str,
        at: usize,
        kind: ThingKind,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let what = What::UnknownName { kind, name: name.to_owned(), meant: meant(name, known) };
        Self { place: Place::new(file, text, at), what }
    }
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as it was named to the reader.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// The line itself.
    pub excerpt: String,
}

impl Place {
    /// The place of a byte offset in a text. An offset past the end is the end.
    pub fn new(file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[start..].chars().count() + 1,
            excerpt: text[start..].lines().next().unwrap_or_default().to_owned(),
        }
    }

    /// The byte offset of the place in its text.
    pub fn offset(&self, text: &str) -> usize {
        let line: usize = text.split_inclusive('\n').take(self.line.saturating_sub(1)).map(str::len).sum();
        let rest = text.get(line..).unwrap_or_default();
        line + rest.char_indices().nth(self.column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// RON cannot read the file from here on; the reason in RON's own words.
    Syntax(String),
    /// The file is larger than any sane one.
    TooLarge {
        /// Bytes found.
        bytes: usize,
        /// Bytes allowed.
        most: usize,
    },
    /// Brackets within brackets beyond any sane depth.
    TooDeep,
    /// A file that the system does not let us read.
    NotReadable,
    /// Bytes that are no text (UTF-8).
    NoText,
    /// A file that is no part of a knowledge base.
    UnknownFile {
        /// A name that was probably meant.
        meant: Option<String>,
    },
    /// A field that the thing does not have.
    UnknownField {
        /// The field.
        field: String,
        /// The field that was probably meant.
        meant: Option<String>,
        /// All fields there are.
        known: Vec<String>,
    },
    /// A field that the thing must have.
    MissingField(String),
    /// A field that stands there twice.
    FieldTwice(String),
    /// A word that is none of those allowed here.
    UnknownWord {
        /// The word.
        word: String,
        /// The word that was probably meant.
        meant: Option<String>,
        /// All words that are allowed.
        known: Vec<String>,
    },
    /// Something of another shape than expected.
    WrongShape(Shape),
    /// A number that does not fit.
    NumberTooLarge,
    /// A text that is missing in one language: `nl` or `en`.
    MissingLanguage(&'static str),
    /// A name that nothing defines.
    UnknownName {
        /// The kind of thing.
        kind: ThingKind,
        /// The name.
        name: String,
        /// The name that was probably meant.
        meant: Option<String>,
    },
    /// A name that two things define; where the other stands.
    NameTwice {
        /// The kind of thing.
        kind: ThingKind,
        /// The name.
        name: String,
        /// The file of the other.
        other: String,
    },
    /// A claim that no source bears out.
    ClaimWithoutSource,
    /// A number to call, without the year in which it was read.
    NumberUndated,
    /// What changes online, said of an activity that does not take place online.
    NotOnline,
    /// A number or a law of the decision model that is not kept; the entry it is about.
    Model(Option<String>, Flaw),
    /// A format version that this program does not know.
    Version {
        /// The version found.
        found: u32,
        /// The newest version known.
        known: u32,
    },
    /// An answer that does not fit its question.
    AnswerMisfits {
        /// The question.
        question: String,
        /// How many steps it has.
        steps: usize,
        /// The names of its options, if it has any.
        options: Vec<String>,
    },
    /// A key that does the same for everybody, and is given to no other command.
    KeyFixed(String),
    /// A key that is a character, for a command that works only where one types.
    KeyIsText(String),
    /// A key that another command got already.
    KeyTaken {
        /// The key.
        key: String,
        /// The command.
        other: String,
    },
    /// More of something than may hold at once.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are allowed.
        most: usize,
    },
}

/// The shape that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `"..."`
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// `[ ..., ... ]`
    List,
    /// `( field: ..., field: ... )`
    Record,
    /// `{ name: ..., name: ... }`
    Map,
    /// `(nl: "...", en: "...")`
    BothLanguages,
    /// `Name(...)`
    Call,
    /// `"2026-11-22"`
    Day,
}

/// A kind of thing that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named after the thing")]
pub enum ThingKind {
    Question,
    Phase,
    Kind,
    Situation,
    Goal,
    Element,
    Activity,
    Rule,
    Condition,
    Risk,
    Referral,
    Guide,
    Evaluation,
    Term,
    Source,
    Option,
    Case,
}

impl ThingKind {
    /// The kinds of thing that stand on their own; an option belongs to its question, and a case is an example.
    pub const ALL: [Self; 15] = [
        Self::Question,
        Self::Phase,
        Self::Kind,
        Self::Situation,
        Self::Goal,
        Self::Element,
        Self::Activity,
        Self::Rule,
        Self::Condition,
        Self::Risk,
        Self::Referral,
        Self::Guide,
        Self::Evaluation,
        Self::Term,
        Self::Source,
    ];

    /// What all things of this kind together are called in commands and in the names of files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "questions",
            Self::Phase => "phases",
            Self::Kind => "kinds",
            Self::Situation => "situations",
            Self::Goal => "goals",
            Self::Element => "elements",
            Self::Activity => "activities",
            Self::Rule => "rules",
            Self::Condition => "conditions",
            Self::Risk => "risks",
            Self::Referral => "referrals",
            Self::Guide => "guides",
            Self::Evaluation => "evaluations",
            Self::Term => "glossary",
            Self::Source => "sources",
            Self::Option => "options",
            Self::Case => "cases",
        }
    }
}

/// The one of the known words that was probably meant, if any is near enough.
pub fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut best: Option<(f64, &str)> = None;
    for candidate in known {
        let likeness = strsim::jaro_winkler(&word.to_lowercase(), &candidate.to_lowercase());
        if likeness >= 0.8 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let place = Place::new("a.ron", "één\ntwee drie\n", "één\ntwee ".len());
        assert_eq!((place.line, place.column, place.excerpt.as_str()), (2, 6, "twee drie"));
        assert_eq!(place.offset("één\ntwee drie\n"), "één\ntwee ".len());
    }

    #[test]
    fn the_nearest_known_word_was_probably_meant() {
        assert_eq!(meant("equal-statsu", ["equal-status", "shared-goal"]).as_deref(), Some("equal-status"));
        assert_eq!(meant("zebra", ["equal-status", "shared-goal"]), None);
    }
}
