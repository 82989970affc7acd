//! RON read so that every value knows its place: fields are borrowed raw values, opened one level at a time.
//!
//! **Invariant: reading never stops at the first mistake.** Only where RON itself cannot go on there is one fault for the file;
//! in a file that it can read every fault is found. A value that cannot be read is `None`, and its fault stands in [`Reading`].

use std::fmt;
use std::ops::Range;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::fault::{Fault, Place, Shape, ThingKind, What, meant};

/// The largest file that is read: far beyond any sane one.
pub const MOST_BYTES: usize = 512 * 1024;
/// How deep brackets may lie within brackets.
const DEEPEST: usize = 48;

/// One file being read: its faults, and the names it mentions.
#[derive(Debug)]
pub struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    /// What is wrong with it so far.
    pub faults: Vec<Fault>,
    /// The names it mentions, with their places, to be looked up when all files are read.
    pub mentions: Vec<Mention>,
}

/// A name that is mentioned somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The kind of thing that must define it.
    pub kind: ThingKind,
    /// The name.
    pub name: String,
    /// Where it is mentioned, in bytes from the start of the file.
    pub at: usize,
}

/// A value as it stands in the file: RON that is known to be well formed.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a> {
    ron: &'a str,
    at: usize,
}

/// Something that can be read from RON.
pub trait Read: Sized {
    /// Reads it; what is wrong goes to `reading`.
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self>;
}

impl<'a> Reading<'a> {
    /// Begins to read a file. `None` (and one fault) where it is too large or RON cannot read it.
    pub fn open(file: &'a str, text: &'a str) -> (Self, Option<Raw<'a>>) {
        let mut reading = Self { file, text, faults: Vec::new(), mentions: Vec::new() };
        if text.len() > MOST_BYTES {
            reading.fault(0, What::TooLarge { bytes: text.len(), most: MOST_BYTES });
            return (reading, None);
        }
        match options().from_str::<&RawValue>(text) {
            Ok(_) => {
                let raw = Raw::trimmed(text, 0);
                (reading, Some(raw))
            }
            Err(error) => {
                let offset = offset_of(text, &error);
                let what = match error.code {
                    ron::Error::ExceededRecursionLimit => What::TooDeep,
                    code => What::Syntax(code.to_string()),
                };
                reading.fault(offset, what);
                (reading, None)
            }
        }
    }

    /// Notes a fault at a byte offset.
    pub fn fault(&mut self, offset: usize, what: What) {
        let place = self.place(offset);
        self.faults.push(Fault { place, what });
    }

    /// The place of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        Place::new(self.file, self.text, offset)
    }

    /// Notes that a name is mentioned at a byte offset.
    pub fn mention_at(&mut self, kind: ThingKind, name: &str, at: usize) {
        self.mentions.push(Mention { kind, name: name.to_owned(), at });
    }

    /// Notes a word that is none of those allowed here; no word at all is a value of another shape.
    pub fn unknown_word(&mut self, word: &str, known: &[&str], raw: Raw<'_>) {
        if word.is_empty() {
            self.fault(raw.at, What::WrongShape(Shape::Call));
            return;
        }
        let what = What::UnknownWord {
            word: word.to_owned(),
            meant: meant(word, known.iter().copied()),
            known: known.iter().map(|&word| word.to_owned()).collect(),
        };
        self.fault(raw.at, what);
    }

    /// Notes that a name is mentioned.
    pub fn mention(&mut self, kind: ThingKind, name: &str, raw: Raw<'_>) {
        self.mentions.push(Mention { kind, name: name.to_owned(), at: raw.at });
    }
}

impl<'a> Raw<'a> {
    /// Where it begins, in bytes from the start of the file.
    pub fn start(self) -> usize {
        self.at
    }

    /// Where it ends, in bytes from the start of the file.
    pub fn end(self) -> usize {
        self.at + self.ron.len()
    }

    /// The RON itself, without white space and comments around it.
    pub fn ron(self) -> &'a str {
        self.ron
    }

    /// Where a name in double quotes stands within this value; else the value's own start.
    pub fn find(self, name: &str) -> usize {
        self.ron.find(&format!("\"{name}\"")).map_or(self.at, |within| self.at + within)
    }

    /// The word that it begins with, such as the `Step` of `Step(2)`; empty where it begins with none.
    pub fn word(self) -> &'a str {
        let end = self.ron.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(self.ron.len());
        let word = &self.ron[..end];
        if word.starts_with(|c: char| c.is_ascii_digit()) { "" } else { word }
    }

    /// The value, if serde can read all of it.
    pub(crate) fn whole<T: DeserializeOwned>(self) -> Option<T> {
        options().from_str(self.ron).ok()
    }

    /// A plain value.
    fn leaf<T: DeserializeOwned>(self, shape: Shape, reading: &mut Reading<'_>) -> Option<T> {
        self.open(&mut |ron| options().from_str::<T>(ron), shape, reading)
    }

    /// The fields of a record `Name(field: ..., ...)`; the name may be left out.
    pub fn fields(self, name: &'static str, reading: &mut Reading<'_>) -> Option<Vec<(String, Raw<'a>)>> {
        let fields = self.open(&mut |ron| seeded(ron, FieldsSeed(name)), Shape::Record, reading)?;
        Some(fields.into_iter().map(|(key, value)| (key, self.within(value))).collect())
    }

    /// The fields of a record, whatever its name.
    pub fn any_fields(self, reading: &mut Reading<'_>) -> Option<Vec<(String, Raw<'a>)>> {
        let word = self.word().len();
        let start = skip(self.ron, word);
        Raw { ron: &self.ron[start..], at: self.at + start }.fields("", reading)
    }

    /// The fields of a record, whatever its name; none where it is not a record. For finding places: nothing is reported.
    pub(crate) fn parts(self) -> Vec<(String, Raw<'a>)> {
        let mut unheard = Reading { file: "", text: "", faults: Vec::new(), mentions: Vec::new() };
        self.any_fields(&mut unheard).unwrap_or_default()
    }

    /// A field of a record, whatever its name.
    pub(crate) fn part(self, name: &str) -> Option<Raw<'a>> {
        self.parts().into_iter().find(|(field, _)| field == name).map(|(_, raw)| raw)
    }

    /// Every text between quotes within this value, with its place.
    pub fn quoted(self) -> impl Iterator<Item = (&'a str, usize)> {
        tokens(self.ron).filter(|(token, _)| *token == Token::Text).map(move |(_, span)| {
            let text = &self.ron[span.clone()];
            let (open, close) = (text.find('"').map_or(0, |at| at + 1), text.rfind('"').unwrap_or_default());
            (text.get(open..close).unwrap_or_default(), self.at + span.start)
        })
    }

    /// The entries of a list `[..., ...]`.
    pub fn items(self, reading: &mut Reading<'_>) -> Option<Vec<Raw<'a>>> {
        let items = self.open(&mut |ron| options().from_str::<Vec<&RawValue>>(ron), Shape::List, reading)?;
        Some(items.into_iter().map(|item| self.within(item)).collect())
    }

    /// The entries of a map `{ "name": ..., ... }`, in the order of the file; a name may stand there twice.
    pub fn entries(self, reading: &mut Reading<'_>) -> Option<Vec<(String, Raw<'a>)>> {
        let entries = self.open(&mut |ron| seeded(ron, EntriesSeed), Shape::Map, reading)?;
        Some(entries.into_iter().map(|(key, value)| (key, self.within(value))).collect())
    }

    /// What stands between the brackets of `Name(..., ...)`.
    pub fn arguments(self, name: &'static str, reading: &mut Reading<'_>) -> Option<Vec<Raw<'a>>> {
        let items = self.open(&mut |ron| seeded(ron, ArgumentsSeed(name)), Shape::Call, reading)?;
        Some(items.into_iter().map(|item| self.within(item)).collect())
    }

    fn open<T>(
        self,
        read: &mut dyn FnMut(&'a str) -> Result<T, SpannedError>,
        shape: Shape,
        reading: &mut Reading<'_>,
    ) -> Option<T> {
        match read(self.ron) {
            Ok(value) => Some(value),
            Err(error) => {
                let at = self.at + offset_of(self.ron, &error);
                match error.code {
                    ron::Error::NoSuchEnumVariant { expected, found, .. } => {
                        let within = self.ron.find(&found).unwrap_or_default();
                        reading.unknown_word(&found, expected, Raw { ron: &self.ron[within..], at: self.at + within });
                    }
                    ron::Error::ExpectedDifferentStructName { expected, found } => {
                        reading.unknown_word(&found, &[expected], self);
                    }
                    ron::Error::ExceededRecursionLimit => reading.fault(at, What::TooDeep),
                    ron::Error::IntegerOutOfBounds => {
                        let read = self.ron[..at - self.at]
                            .trim_end_matches(|c: char| c.is_alphanumeric() || "+-_.".contains(c));
                        reading.fault(self.at + read.len(), What::NumberTooLarge);
                    }
                    _ => reading.fault(self.at, What::WrongShape(shape)),
                }
                None
            }
        }
    }

    /// A value that RON found within this one, without the white space and comments around it.
    fn within(self, value: &'a RawValue) -> Raw<'a> {
        let ron = value.get_ron();
        // Both borrow from the same text, so the distance between them is the place.
        let offset = ron.as_ptr() as usize - self.ron.as_ptr() as usize;
        Raw::trimmed(ron, self.at + offset)
    }

    /// A value that stands at `at`, without the white space and comments around it.
    fn trimmed(ron: &'a str, at: usize) -> Self {
        let start = skip(ron, 0);
        let end =
            tokens(&ron[start..]).filter(|(token, _)| *token != Token::Space).last().map_or(0, |(_, span)| span.end);
        Self { ron: &ron[start..start + end], at: at + start }
    }
}

/// The fields of a record, taken one by one; what is left over is unknown.
#[derive(Debug)]
pub struct Fields<'a> {
    all: Vec<(String, Raw<'a>)>,
    /// Unknown fields, by the name that was probably meant.
    misspelt: Vec<(String, Raw<'a>)>,
    record: Raw<'a>,
}

impl<'a> Fields<'a> {
    /// Opens a record. Unknown fields, and fields that stand there twice, are faults.
    pub fn open(raw: Raw<'a>, name: &'static str, known: &[&str], reading: &mut Reading<'_>) -> Option<Self> {
        let fields = raw.fields(name, reading)?;
        let mut misspelt = Vec::new();
        for (at, (field, value)) in fields.iter().enumerate() {
            let place = before(raw, field, *value);
            if !known.contains(&field.as_str()) {
                let meant = meant(field, known.iter().copied());
                misspelt.extend(meant.clone().map(|meant| (meant, *value)));
                let what = What::UnknownField {
                    meant,
                    field: field.clone(),
                    known: known.iter().map(|&word| word.to_owned()).collect(),
                };
                reading.fault(place, what);
            } else if fields[..at].iter().any(|(other, _)| other == field) {
                reading.fault(place, What::FieldTwice(field.clone()));
            }
        }
        Some(Self { all: fields, misspelt, record: raw })
    }

    /// A field that must be there.
    pub fn required<T: Read>(&self, name: &str, reading: &mut Reading<'_>) -> Option<T> {
        let Some(raw) = self.raw(name).or_else(|| self.misspelt(name)) else {
            reading.fault(self.record.at, What::MissingField(name.to_owned()));
            return None;
        };
        T::read(raw, reading)
    }

    /// A field that may be absent.
    pub fn optional<T: Read>(&self, name: &str, absent: impl FnOnce() -> T, reading: &mut Reading<'_>) -> Option<T> {
        match self.raw(name) {
            Some(raw) => T::read(raw, reading),
            None => Some(absent()),
        }
    }

    /// A field as it stands in the file.
    pub fn raw(&self, name: &str) -> Option<Raw<'a>> {
        self.all.iter().find(|(field, _)| field == name).map(|(_, raw)| *raw)
    }

    /// An unknown field that was probably meant to be this one: so misspelling it is one fault, not two.
    pub fn misspelt(&self, name: &str) -> Option<Raw<'a>> {
        self.misspelt.iter().find(|(meant, _)| meant == name).map(|(_, raw)| *raw)
    }

    /// All fields, in the order of the file.
    pub fn all(&self) -> &[(String, Raw<'a>)] {
        &self.all
    }
}

/// Where the name of a field stands: the last time that it is written before its value.
fn before(record: Raw<'_>, field: &str, value: Raw<'_>) -> usize {
    let text = &record.ron[..value.at - record.at];
    text.rfind(field).map_or(value.at, |within| record.at + within)
}

/// Declares a record together with how it is read: `record! { pub struct Name = "Name" { pub field: Type, pub other: Type = default, } }`;
/// or how one is read that is declared elsewhere: `record! { impl Name = "Name" { field, other = default, } }`.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident = $ron:literal {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty $(= $default:expr)?,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        // Its texts are borrowed from the bytes of the program.
        #[serde(bound(deserialize = "'de: 'static"))]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        $crate::reading::record! { impl $name = $ron { $($field $(= $default)?,)* } }
    };
    (impl $name:ident = $ron:literal { $($field:ident $(= $default:expr)?,)* }) => {
        impl $crate::reading::Read for $name {
            fn read(
                raw: $crate::reading::Raw<'_>,
                reading: &mut $crate::reading::Reading<'_>,
            ) -> Option<Self> {
                let known = &[$(stringify!($field)),*];
                let fields = $crate::reading::Fields::open(raw, $ron, known, reading)?;
                // Every field is read before any is missed, so that all faults are found.
                $(let $field = $crate::reading::record!(@take fields, reading, $field $(, $default)?);)*
                Some(Self { $($field: $field?,)* })
            }
        }
    };
    (@take $fields:ident, $reading:ident, $field:ident) => { $fields.required(stringify!($field), $reading) };
    (@take $fields:ident, $reading:ident, $field:ident, $default:expr) => {
        $fields.optional(stringify!($field), || $default, $reading)
    };
}
pub(crate) use record;

macro_rules! leaves {
    ($($type:ty => $shape:ident),* $(,)?) => {$(
        impl Read for $type {
            fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
                raw.leaf(Shape::$shape, reading)
            }
        }
    )*};
}

leaves! {
    String => Text, bool => Truth, f64 => Number, u8 => Number, u32 => Number, usize => Number, i16 => Number,
    (u32, u32) => Number, [f64; 5] => List,
}

impl<T: Read> Read for Vec<T> {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        let items: Vec<Option<T>> = raw.items(reading)?.into_iter().map(|item| T::read(item, reading)).collect();
        items.into_iter().collect()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        if raw.ron == "None" { Some(None) } else { T::read(raw, reading).map(Some) }
    }
}

/// A plain enum: its words are known to serde.
pub(crate) fn word<T: DeserializeOwned>(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<T> {
    raw.leaf(Shape::Call, reading)
}

/// How plain enums are read: `words! { Name, Other }`.
macro_rules! words {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::reading::Read for $type {
            fn read(
                raw: $crate::reading::Raw<'_>,
                reading: &mut $crate::reading::Reading<'_>,
            ) -> Option<Self> {
                $crate::reading::word(raw, reading)
            }
        }
    )*};
}
pub(crate) use words;

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(DEEPEST)
}

fn seeded<'a, S: DeserializeSeed<'a>>(ron: &'a str, seed: S) -> Result<S::Value, SpannedError> {
    options().from_str_seed(ron, seed)
}

/// The byte offset at which RON found an error.
fn offset_of(text: &str, error: &SpannedError) -> usize {
    let position = error.span.start;
    let line: usize = text.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[line.min(text.len())..];
    let column = rest.char_indices().nth(position.col.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    line.min(text.len()) + column
}

/// What follows a byte offset, without the white space and comments before it.
pub fn after_space(text: &str, at: usize) -> &str {
    &text[skip(text, at)..]
}

/// The first byte from `at` on that is neither white space nor comment.
fn skip(text: &str, at: usize) -> usize {
    let rest = tokens(&text[at..]).find(|(token, _)| *token != Token::Space);
    rest.map_or(text.len(), |(_, span)| at + span.start)
}

/// What RON is made of, as far as it matters for finding places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// White space or a comment.
    Space,
    /// A text between quotes.
    Text,
    /// A word, a number, a bracket or another sign.
    Other,
}

/// The tokens of a text, with where they stand in it. Every byte belongs to one; what is not closed goes on to the end.
pub fn tokens(text: &str) -> impl Iterator<Item = (Token, Range<usize>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let (token, length) = token(rest);
        at += length;
        Some((token, at - length..at))
    })
}

/// The first token of a text that is not empty, and its length.
fn token(text: &str) -> (Token, usize) {
    let until = |end: Option<usize>| end.unwrap_or(text.len());
    let first = text.chars().next().unwrap_or_default();
    let word = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    match first {
        '/' if text.starts_with("//") => (Token::Space, until(text.find('\n'))),
        '/' if text.starts_with("/*") => (Token::Space, block_comment(text)),
        // White space as RON has it: also the marks of direction.
        _ if first.is_whitespace() || matches!(first, '\u{200e}' | '\u{200f}') => (Token::Space, first.len_utf8()),
        '"' | '\'' => (if first == '"' { Token::Text } else { Token::Other }, until(closing(text, first))),
        _ if word > 0 => {
            let rest = &text[word..];
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            match &text[..word] {
                "r" | "br" if rest[hashes..].starts_with('"') => {
                    let open = word + hashes + 1;
                    let close = format!("\"{}", &rest[..hashes]);
                    (Token::Text, until(text[open..].find(&close).map(|at| open + at + close.len())))
                }
                _ => (Token::Other, word),
            }
        }
        _ => (Token::Other, first.len_utf8()),
    }
}

/// The end of what begins with a quote.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    let inner = text[1..].find(|c| {
        let closes = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        closes
    });
    inner.map(|at| at + 2)
}

/// The length of a block comment, with those nested in it.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

struct FieldsSeed(&'static str);
struct EntriesSeed;
struct ArgumentsSeed(&'static str);
struct Key;

impl<'de> DeserializeSeed<'de> for FieldsSeed {
    type Value = Vec<(String, &'de RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_struct(self.0, &[], Pairs { keys_are_text: false })
    }
}

impl<'de> DeserializeSeed<'de> for EntriesSeed {
    type Value = Vec<(String, &'de RawValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(Pairs { keys_are_text: true })
    }
}

impl<'de> DeserializeSeed<'de> for ArgumentsSeed {
    type Value = Vec<&'de RawValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        struct Arguments;
        impl<'de> Visitor<'de> for Arguments {
            type Value = Vec<&'de RawValue>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("arguments in brackets")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut arguments = Vec::new();
                while let Some(item) = items.next_element()? {
                    arguments.push(item);
                }
                Ok(arguments)
            }
        }
        deserializer.deserialize_tuple_struct(self.0, 0, Arguments)
    }
}

struct Pairs {
    keys_are_text: bool,
}

impl<'de> Visitor<'de> for Pairs {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("names with values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        loop {
            let key = if self.keys_are_text { map.next_key::<String>()? } else { map.next_key_seed(Key)? };
            let Some(key) = key else { return Ok(pairs) };
            pairs.push((key, map.next_value()?));
        }
    }

    /// `()` is a record without fields.
    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        struct Name;
        impl Visitor<'_> for Name {
            type Value = String;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<String, E> {
                Ok(name.to_owned())
            }
        }
        deserializer.deserialize_identifier(Name)
    }
}
