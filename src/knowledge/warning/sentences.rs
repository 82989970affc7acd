//! Sentences that stand in two places: what holds for more than one thing is said once, or differently.

use std::collections::BTreeMap;

use super::{Concern, Warning};
use crate::fault::Place;
use crate::reading::Reading;

/// A sentence of more words than this may stand in one place only.
const FEW_WORDS: usize = 6;

/// Sentences that stand there for the second time or more. Titles of sources are not ours to change.
pub(super) fn twice<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Warning> {
    let mut files: Vec<(&str, &str)> = files.into_iter().filter(|(name, _)| *name != "sources.ron").collect();
    files.sort_unstable();
    let mut seen: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut warnings = Vec::new();
    for (file, (name, text)) in files.iter().enumerate() {
        let (_, raw) = Reading::open(name, text);
        for (quoted, quote) in raw.iter().flat_map(|raw| raw.quoted()) {
            let inner = text.get(quote..).and_then(|rest| rest.find('"')).map_or(quote, |open| quote + open + 1);
            for (sentence, within) in sentences(quoted) {
                let at = inner + within;
                if sentence.split_whitespace().count() <= FEW_WORDS {
                    continue;
                }
                if let Some((other, first)) = seen.get(sentence) {
                    let other = Place::new(files[*other].0, files[*other].1, *first);
                    let what = Concern::SentenceTwice { sentence: sentence.to_owned(), other };
                    warnings.push(Warning { place: Place::new(name, text, at), what });
                } else {
                    seen.insert(sentence, (file, at));
                }
            }
        }
    }
    warnings
}

/// The sentences of a text, with where they begin in it.
fn sentences(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut at = 0;
    text.split_inclusive(['.', '?', '!']).filter_map(move |piece| {
        let start = at + piece.len() - piece.trim_start().len();
        at += piece.len();
        Some((piece.trim(), start)).filter(|(sentence, _)| !sentence.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_sentences() {
        let found: Vec<(&str, usize)> = sentences("Wat nu? Kijk eerst.  Vraag dan").collect();
        assert_eq!(found, [("Wat nu?", 0), ("Kijk eerst.", 8), ("Vraag dan", 21)]);
    }
}
