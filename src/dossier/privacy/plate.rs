//! Dutch number plates: six signs in three groups with dashes, in one of the orders that were ever given out.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use super::{matches, pattern, stands_alone};

static GROUPS: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9]{1,3}-[A-Za-z0-9]{1,3}-[A-Za-z0-9]{1,3}"));

/// The orders before 1978, with all letters.
const OLD: [&str; 3] = ["XX-99-99", "99-99-XX", "99-XX-99"];
/// The orders since, without vowels.
const NEW: [&str; 11] = [
    "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX",
    "9-XX-999", "999-XX-9",
];

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    matches(&GROUPS, text)
        .filter(|span| {
            let dash = |c: Option<char>| c == Some('-');
            stands_alone(text, span)
                && !dash(super::before(text, span.start))
                && !dash(super::after(text, span.end))
                && is_plate(&text[span.clone()])
        })
        .collect()
}

fn is_plate(groups: &str) -> bool {
    let order: String = groups
        .chars()
        .map(|c| match c {
            '-' => '-',
            '0'..='9' => '9',
            _ => 'X',
        })
        .collect();
    let letters = || groups.chars().filter(char::is_ascii_alphabetic);
    if !letters().all(|c| c.is_ascii_uppercase()) && !letters().all(|c| c.is_ascii_lowercase()) {
        return false;
    }
    // Small letters between old groups are rather words: `12-18 jr`.
    let old = OLD.contains(&order.as_str()) && letters().all(|c| c.is_ascii_uppercase());
    let new = NEW.contains(&order.as_str()) && !letters().any(|c| "AEIOUaeiou".contains(c));
    // A month is not a plate: 1-mrt-26.
    (old || new) && !groups.to_lowercase().contains("mrt")
}
