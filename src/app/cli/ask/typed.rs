//! What was typed: numbers, ranges, a word of the conversation with what follows it, or something else.

use wording::{AskWord, Wording};

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// Nothing.
    Empty,
    /// Numbers and ranges of numbers, in the order in which they were typed.
    Numbers(Vec<(usize, usize)>),
    /// A word, and what follows it.
    Word(AskWord, String),
    /// Anything else.
    Other(String),
}

impl Typed {
    /// What a line means where these words can be typed. A word may be cut short as long as it is one of them only.
    pub(super) fn of(line: &str, words: &[AskWord], wording: &Wording) -> Self {
        let line = line.trim();
        if line.is_empty() {
            return Self::Empty;
        }
        if let Some(numbers) = numbers(line) {
            return Self::Numbers(numbers);
        }
        let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let first = first.to_lowercase();
        let spoken: Vec<(AskWord, String)> = words.iter().map(|word| (*word, wording.ask_word(*word))).collect();
        let whole = spoken.iter().find(|(_, spoken)| *spoken == first);
        let begun = || {
            let mut begun = spoken.iter().filter(|(_, spoken)| spoken.starts_with(&first));
            begun.next().filter(|_| begun.next().is_none())
        };
        match whole.or_else(begun) {
            Some((word, _)) => Self::Word(*word, rest.trim().to_owned()),
            None => Self::Other(line.to_owned()),
        }
    }
}

/// The numbers and ranges of a text that holds nothing else: `1 4, 7-9`.
pub(super) fn numbers(text: &str) -> Option<Vec<(usize, usize)>> {
    // A range may be written with spaces, or with the dash that writing programs make of a hyphen.
    let text = text.replace('\u{2013}', "-");
    let parts: Vec<&str> = text.split('-').map(str::trim).collect();
    let text = parts.join("-");
    let number = |word: &str| word.parse::<usize>().ok();
    let one = |word: &str| match word.split_once('-') {
        Some((low, high)) => Some((number(low)?, number(high)?)),
        None => number(word).map(|number| (number, number)),
    };
    let words = text.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|word| !word.is_empty());
    let numbers: Option<Vec<(usize, usize)>> = words.map(one).collect();
    numbers.filter(|numbers| !numbers.is_empty())
}

#[cfg(test)]
mod tests {
    use wording::Language;

    use super::*;

    #[test]
    fn numbers_and_ranges_are_read_as_people_type_them() {
        assert_eq!(numbers("3"), Some(vec![(3, 3)]));
        assert_eq!(numbers("1 4, 7;9"), Some(vec![(1, 1), (4, 4), (7, 7), (9, 9)]));
        assert_eq!(numbers("2-4"), Some(vec![(2, 4)]));
        assert_eq!(numbers("2 - 4 6\u{2013}7"), Some(vec![(2, 4), (6, 7)]));
        for other in ["", "-", "-1", "2-", "1-2-3", "1.5", "een", "1 een", "99999999999999999999"] {
            assert_eq!(numbers(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_word_may_be_cut_short_while_it_is_clear_which_is_meant() {
        let wording = Wording::new(Language::En);
        let words = [AskWord::Skip, AskWord::Stop, AskWord::Note, AskWord::Questions, AskWord::Which];
        let of = |line: &str| Typed::of(line, &words, &wording);
        assert_eq!(of("  "), Typed::Empty);
        assert_eq!(of("SKIP"), Typed::Word(AskWord::Skip, String::new()));
        assert_eq!(of("sk"), Typed::Word(AskWord::Skip, String::new()));
        assert_eq!(of("s"), Typed::Other("s".into()));
        assert_eq!(of("note  from  the youth worker "), Typed::Word(AskWord::Note, "from  the youth worker".into()));
        assert_eq!(of("question 7"), Typed::Word(AskWord::Which, "7".into()), "a whole word before a longer one");
        assert_eq!(of("undo"), Typed::Other("undo".into()), "not here");
    }

    #[test]
    fn no_two_words_are_the_same_and_none_is_a_number() {
        for language in Language::ALL {
            let wording = Wording::new(language);
            let mut words: Vec<String> = AskWord::ALL.iter().map(|word| wording.ask_word(*word)).collect();
            for word in &words {
                assert!(word.chars().all(char::is_alphabetic) && *word == word.to_lowercase(), "{word:?}");
            }
            words.sort_unstable();
            let all = words.len();
            words.dedup();
            assert_eq!(words.len(), all);
        }
    }
}
