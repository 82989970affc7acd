//! A Dutch postcode together with a house number. A postcode alone names a street or half of one, and is left alone.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use super::{after, before, pattern};

static POSTCODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[1-9][0-9]{3}[ \u{a0}]?[A-Za-z]{2}"));
static NUMBER_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[ ,\t\u{a0}]*(?:\(?(?:nr\.?|no\.?|nummer|huisnummer|huisnr\.?|number)[ :]*)?([1-9][0-9]{0,4})(?:-?[A-Za-z]{1,2}\b|-[A-Za-z0-9]{1,4}\b| [A-Za-z]\b| bis\b| hs\b)?",
    )
});
static NUMBER_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"([1-9][0-9]{0,4})(?:-?[A-Za-z]{1,2}|-[A-Za-z0-9]{1,4}| [A-Za-z]| bis| hs)?(?:\s*,\s*|\s+)$")
});

/// Two small letters after four digits that are rather a word or a measure: `2025 op 12 plekken`.
const WORDS: [&str; 48] = [
    "al", "an", "as", "at", "be", "by", "cm", "da", "de", "do", "ei", "en", "er", "ex", "go", "ha", "he", "if", "ik",
    "in", "is", "it", "ja", "je", "jl", "jr", "kg", "km", "me", "ml", "mm", "na", "no", "nr", "nu", "of", "om", "on",
    "op", "or", "pp", "st", "te", "to", "uw", "we", "wo", "zo",
];

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    super::matches(&POSTCODE, text)
        .filter(|span| before(text, span.start).is_none_or(|c| !c.is_alphanumeric()))
        .filter(|span| after(text, span.end).is_none_or(|c| !c.is_alphanumeric()))
        .filter(|span| is_postcode(&text[span.clone()]))
        .filter_map(|span| {
            let number = |digits: &str| digits.parse().is_ok_and(|number: u32| !(1900..2100).contains(&number));
            let rest = &text[span.end..];
            if let Some(found) = NUMBER_AFTER.captures(rest)
                && let (Some(whole), Some(digits)) = (found.get(0), found.get(1))
                && number(digits.as_str())
                && after(rest, whole.end()).is_none_or(|c| !c.is_alphanumeric())
            {
                return Some(span.start..span.end + whole.end());
            }
            let start = text[..span.start].char_indices().rev().nth(24).map_or(0, |(at, _)| at);
            let found = NUMBER_BEFORE.captures(&text[start..span.start])?;
            let digits = found.get(1)?;
            let from = start + digits.start();
            let alone = before(text, from).is_none_or(|c| !c.is_alphanumeric());
            (number(digits.as_str()) && alone).then_some(from..span.end)
        })
        .collect()
}

/// Whether four digits and two letters are a postcode as the Dutch write it, and not a number with a word after it.
fn is_postcode(found: &str) -> bool {
    let letters = &found[found.len() - 2..];
    let upper = letters.chars().all(|c| c.is_ascii_uppercase());
    // These three were never given out.
    let given = !["SA", "SD", "SS"].contains(&letters.to_uppercase().as_str());
    let apart = found.len() > 6;
    given && (upper || !apart || letters.chars().all(|c| c.is_ascii_lowercase()) && !WORDS.contains(&letters))
}
