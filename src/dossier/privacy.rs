//! Finds what looks like personal data in a text, so that it can be held back: addresses of mail and house, telephone and bank
//! account numbers, number plates. Names are not looked for: no list of them is whole, and half of them are words.
//!
//! Rather nothing than a false alarm at every year, amount or time: each kind is found by its whole form.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

mod address;
mod iban;
mod plate;
mod telephone;

/// Something that looks like personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub kind: Kind,
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
}

/// Kinds of personal data that have a form of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An address for electronic mail.
    Email,
    /// A Dutch or international telephone number.
    Telephone,
    /// A Dutch postcode with a house number.
    Address,
    /// A European bank account number with the right check digits.
    Iban,
    /// A Dutch number plate.
    NumberPlate,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Email, Self::Telephone, Self::Address, Self::Iban, Self::NumberPlate];
}

/// Everything in a text that looks like personal data, in the order of the text; no two overlap.
///
/// ```
/// use dossier::privacy::{Kind, find};
///
/// let found = find("Bel de beheerder, 06-12345678.");
/// assert_eq!((found[0].kind, &found[0].span), (Kind::Telephone, &(18..29)));
/// assert_eq!(find("In 2026 kwamen 1234 bewoners."), []);
/// ```
pub fn find(text: &str) -> Vec<Found> {
    // What has the strictest form goes first: the digits of an account number are no telephone number.
    let of_each = [
        (Kind::Iban, iban::find(text)),
        (Kind::Email, EMAIL.find_iter(text).map(|found| found.range()).collect()),
        (Kind::NumberPlate, plate::find(text)),
        (Kind::Address, address::find(text)),
        (Kind::Telephone, telephone::find(text)),
    ];
    let mut found: Vec<Found> = Vec::new();
    for (kind, spans) in of_each {
        for span in spans {
            if found.iter().all(|other| span.end <= other.span.start || other.span.end <= span.start) {
                found.push(Found { kind, span });
            }
        }
    }
    found.sort_by_key(|found| found.span.start);
    found
}

static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[A-Za-z0-9._%+-]*[A-Za-z0-9_]@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"));

/// A pattern of this module.
#[expect(clippy::expect_used, reason = "all patterns stand in this module, and its tests use each")]
fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of this module")
}

/// Every match, also of matches that overlap: what one that is turned down covers may hold another.
fn matches<'t>(pattern: &'static Regex, text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        let found = pattern.find_at(text, from)?;
        from = found.start() + text[found.start()..].chars().next().map_or(1, char::len_utf8);
        Some(found.range())
    })
}

/// The character before a place.
fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

/// The character after a place.
fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

/// Whether a span is neither part of a longer word nor, by a sign between digits, of a longer number.
fn stands_alone(text: &str, span: &Range<usize>) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let joins = |c: Option<char>| c.is_some_and(|c| "-.,:".contains(c));
    let (left, right) = (before(text, span.start), after(text, span.end));
    let further_left = || before(text, span.start - 1);
    let further_right = || after(text, span.end + 1);
    !(word(left) || word(right) || joins(left) && digit(further_left()) || joins(right) && digit(further_right()))
}
