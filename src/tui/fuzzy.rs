//! Finding as one types: how well a text answers to what was typed, letters left out and capitals and accents passed over.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// What is looked for. Each word of it must be found; their order does not matter.
pub(crate) struct Fuzzy {
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Fuzzy {
    pub(crate) fn new(typed: &str) -> Self {
        let pattern = Pattern::new(typed.trim(), CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        Self { pattern, matcher: Matcher::new(Config::DEFAULT), letters: Vec::new() }
    }

    /// How well the best of some texts answers; `None` where none does. With nothing typed, all answer alike.
    pub(crate) fn score<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) -> Option<u32> {
        let mut best = None;
        for text in texts {
            let text = Utf32Str::new(text, &mut self.letters);
            best = best.max(self.pattern.score(text, &mut self.matcher));
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(typed: &str, text: &str) -> Option<u32> {
        Fuzzy::new(typed).score([text])
    }

    #[test]
    fn letters_may_be_left_out_and_accents_and_capitals_passed_over() {
        assert!(score("bmtijd", "Buurtmaaltijd").is_some());
        assert!(score("KOPIEREN", "kopiëren").is_some());
        assert!(score("lijst kort", "korte lijst").is_some());
        assert!(score("xyz", "korte lijst").is_none());
        assert!(score("", "korte lijst").is_some());
    }

    #[test]
    fn what_begins_with_it_answers_best() {
        assert!(score("kort", "korte lijst") > score("kort", "ik hoor niets"));
        assert!(score("help", "help") > score("help", "ga naar de volgende plek"));
    }

    #[test]
    fn the_best_of_some_texts_counts() {
        assert_eq!(Fuzzy::new("undo").score(["ongedaan maken", "undo"]), score("undo", "undo"));
    }
}
