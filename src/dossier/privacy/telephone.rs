//! Telephone numbers: ten digits from 0 on, written as the Dutch write them, or a country's number after `+` or `00`.

use std::ops::Range;
use std::sync::LazyLock;

use regex_lite::Regex;

use super::{before, matches, pattern, stands_alone};

static DUTCH: LazyLock<Regex> = LazyLock::new(|| pattern(r"0[1-9](?:\)?(?: ?[-./] ?| )?[0-9]){8}"));
static ABROAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:\+|00)[1-9][0-9]{0,2}(?:(?: ?\(0\) ?| ?[-./] ?| )?[0-9]){7,12}"));

/// Fewest digits of a number with that of its country.
const FEWEST_ABROAD: usize = 9;

pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let dutch = matches(&DUTCH, text).filter(|span| is_all_of_it(text, span) && is_dutch(&text[span.clone()]));
    let abroad = matches(&ABROAD, text).filter(|span| {
        let alone = before(text, span.start).is_none_or(|c| !c.is_alphanumeric() && c != '+');
        let number = &text[span.clone()];
        alone && number.trim_start_matches("00").chars().filter(char::is_ascii_digit).count() >= FEWEST_ABROAD
    });
    let mut found: Vec<Range<usize>> = abroad.collect();
    found.extend(dutch);
    found
}

/// Whether a number is no part of a longer one. Letters may touch it, as in `tel0612345678`: no word has ten digits.
fn is_all_of_it(text: &str, span: &Range<usize>) -> bool {
    let letter = |c: &char| c.is_alphabetic();
    let start = span.start - text[..span.start].chars().rev().take_while(letter).map(char::len_utf8).sum::<usize>();
    let end = span.end + text[span.end..].chars().take_while(letter).map(char::len_utf8).sum::<usize>();
    stands_alone(text, &(start..end))
}

/// Whether ten digits are grouped as in a telephone number, not as in a date or a span of time.
fn is_dutch(number: &str) -> bool {
    let groups: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let Some((first, others)) = groups.split_first() else { return false };
    let area = match first.len() {
        2 => *first == "06",
        3 | 4 | 10 => true,
        // `06123 45678`
        _ => first.starts_with("06"),
    };
    let value = |group: &str| group.parse().unwrap_or(0_u32);
    let is_date = first.len() == 2
        && matches!(others, [month, year, ..] if month.len() == 2 && value(month) <= 12 && (1900..2100).contains(&value(year)));
    let signs: Vec<&str> = number.split(|c: char| c.is_ascii_digit()).filter(|sign| !sign.is_empty()).collect();
    let uniform = signs.iter().skip(1).all(|sign| Some(sign) == signs.get(1));
    area && !is_date && uniform && others.iter().all(|group| group.len() >= 2)
}
