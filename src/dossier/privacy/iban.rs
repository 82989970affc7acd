//! Bank account numbers (IBAN) of the countries around, by their length and check digits.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use super::{before, matches, pattern};

static BEGIN: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]{2}[0-9]{2}[ .-]?[A-Za-z0-9]"));

/// Per country how many signs its account numbers have (ISO 13616).
const LENGTHS: [(&str, usize); 42] = [
    ("AD", 24),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MA", 28),
    ("MC", 27),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
];

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    matches(&BEGIN, text)
        .filter(|begin| before(text, begin.start).is_none_or(|c| !c.is_alphanumeric()))
        .filter_map(|begin| {
            let country = text[begin.start..begin.start + 2].to_uppercase();
            let (_, length) = LENGTHS.iter().find(|(name, _)| *name == country)?;
            let (number, end) = signs(text, begin.start, *length)?;
            (remainder(&number) == 1).then_some(begin.start..end)
        })
        .collect()
}

/// So many letters and digits from a place on, with at most one sign between any two, and where they end.
fn signs(text: &str, start: usize, length: usize) -> Option<(String, usize)> {
    let mut number = String::new();
    let mut between = false;
    for (at, c) in text[start..].char_indices() {
        if number.len() == length {
            return (!c.is_alphanumeric()).then_some((number, start + at));
        }
        if c.is_ascii_alphanumeric() {
            number.push(c.to_ascii_uppercase());
            between = false;
        } else if " .-".contains(c) && !between {
            between = true;
        } else {
            return None;
        }
    }
    (number.len() == length).then_some((number, text.len()))
}

/// What is left of the number modulo 97, its first four signs put last and letters counted from A = 10; 1 where it is right.
fn remainder(number: &str) -> u32 {
    number.chars().cycle().skip(4).take(number.len()).filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value < 10 { rest * 10 } else { rest * 100 };
        (shifted + value) % 97
    })
}
