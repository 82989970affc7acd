//! Searching the knowledge base: words in names and texts of all kinds, in both languages, whatever their case and accents.

use std::cmp::Reverse;

use knowledge::Knowledge;
use knowledge::catalogue::{Entry, Said};
use knowledge::fault::ThingKind;

use crate::{Language, Wording};

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: ThingKind,
    /// Its name as it is written in files.
    pub id: String,
    /// Its name in words.
    pub name: String,
    /// A stretch of what is said in it, around what was found if it was found there.
    pub excerpt: String,
}

/// What a word is worth where it stands: at the start of a word, or within one.
const IN_NAME: (u32, u32) = (12, 8);
const IN_OTHER_NAME: (u32, u32) = (11, 7);
const IN_ID: (u32, u32) = (10, 6);
/// What people call it themselves counts nearly as its name, and may be a longer word than the one that was typed.
const IN_ALSO: (u32, u32) = (9, 2);
const IN_TEXT: (u32, u32) = (3, 1);
/// What it is worth that all words together are the name.
const WHOLE_NAME: u32 = 50;

/// By how much a source stands behind what cites it, unless it was named in full.
const SOURCE_BEHIND: u32 = 4;

/// How many characters an excerpt has at most, and how many of them stand before what was found.
const EXCERPT: usize = 64;
const BEFORE: usize = 24;

/// The knowledge base made ready to be searched. Worth keeping where more than one search is to come.
#[derive(Debug)]
pub struct Index<'a>(Vec<Indexed<'a>>);

/// An entry with all that is said in it as it is compared.
#[derive(Debug)]
struct Indexed<'a> {
    entry: Entry<'a>,
    name: Both,
    id: Folded,
    also: Option<Both>,
    texts: Vec<Both>,
}

/// What is said in both languages, as it is compared.
#[derive(Debug)]
struct Both {
    nl: Folded,
    en: Folded,
}

impl<'a> Index<'a> {
    /// Makes a knowledge base ready.
    pub fn new(knowledge: &'a Knowledge) -> Self {
        let indexed = |entry: Entry<'a>| Indexed {
            name: Both::new(entry.name),
            id: Folded::new(entry.id),
            also: entry.also.map(Both::new),
            texts: entry.texts.iter().map(|said| Both::new(*said)).collect(),
            entry,
        };
        Self(knowledge.catalogue().into_iter().map(indexed).collect())
    }
}

impl Both {
    fn new(said: Said<'_>) -> Self {
        Self { nl: Folded::new(said.nl), en: Folded::new(said.en) }
    }

    /// In the user's language, and in the other.
    fn ordered(&self, language: Language) -> [&Folded; 2] {
        match language {
            Language::Nl => [&self.nl, &self.en],
            Language::En => [&self.en, &self.nl],
        }
    }
}

impl Wording {
    /// The things in which all of these words occur, the best first: names before texts, beginnings of words before the rest.
    pub fn search(&self, knowledge: &Knowledge, words: &str) -> Vec<Found> {
        self.search_in(&Index::new(knowledge), words)
    }

    /// The same, in a knowledge base that was made ready.
    pub fn search_in(&self, index: &Index<'_>, words: &str) -> Vec<Found> {
        let words: Vec<Folded> =
            words.split_whitespace().map(Folded::new).filter(|word| !word.chars.is_empty()).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, Found)> = index.0.iter().filter_map(|one| self.hit(one, &words)).collect();
        // What is worth the same keeps the order of the catalogue.
        found.sort_by_key(|(worth, _)| Reverse(*worth));
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// What an entry is worth where all words occur in it.
    fn hit(&self, one: &Indexed<'_>, words: &[Folded]) -> Option<(u32, Found)> {
        let entry = &one.entry;
        let language = self.language();
        let [name, other] = one.name.ordered(language);
        let names = [(name, IN_NAME), (other, IN_OTHER_NAME), (&one.id, IN_ID)];
        let mut worth = 0;
        for word in words {
            let in_names = names.iter().map(|(name, worth)| name.worth(word, *worth));
            let in_also = one.also.iter().flat_map(|also| also.ordered(language)).map(|also| also.worth(word, IN_ALSO));
            let best = in_names.chain(in_also).max().unwrap_or_default();
            // No text is worth more than a name.
            let in_texts = || {
                let texts = one.texts.iter().flat_map(|text| text.ordered(language));
                texts.map(|text| text.worth(word, IN_TEXT)).max().unwrap_or_default()
            };
            let best = if best > IN_TEXT.0 { best } else { best.max(in_texts()) };
            worth += Some(best).filter(|best| *best > 0)?;
        }
        let all: Vec<&[char]> = words.iter().map(|word| word.chars.as_slice()).collect();
        let all = all.join(&' ');
        if names.iter().any(|(name, _)| name.chars == all) {
            worth += WHOLE_NAME;
        } else if entry.kind == ThingKind::Source {
            // Who looks for a word wants what the program says of it before the titles that hold it.
            worth /= SOURCE_BEHIND;
        }
        let name = self.own_and_other(entry.name).0;
        let excerpt = excerpt(&self.texts(one), words);
        Some((worth, Found { kind: entry.kind, id: entry.id.to_owned(), name: name.to_owned(), excerpt }))
    }

    /// All that is said in an entry but its name, in the user's language before the other.
    fn texts<'b>(&self, one: &'b Indexed<'_>) -> Vec<(&'b str, &'b Folded)> {
        let both = || one.entry.texts.iter().zip(&one.texts);
        let own = both().map(|(said, text)| (self.own_and_other(*said).0, text.ordered(self.language())[0]));
        let other = both().map(|(said, text)| (self.own_and_other(*said).1, text.ordered(self.language())[1]));
        own.chain(other).collect()
    }

    /// What is said, in the user's language.
    pub(crate) fn said<'a>(&self, said: Said<'a>) -> &'a str {
        self.own_and_other(said).0
    }

    fn own_and_other<'a>(&self, said: Said<'a>) -> (&'a str, &'a str) {
        match self.language() {
            Language::Nl => (said.nl, said.en),
            Language::En => (said.en, said.nl),
        }
    }
}

/// A stretch of the text that holds most of the words, around the first of them; where none does, the start of the first text.
fn excerpt(texts: &[(&str, &Folded)], words: &[Folded]) -> String {
    let places = |text: &Folded| -> Vec<usize> { words.iter().filter_map(|word| text.find(word)).collect() };
    let mut best: (&str, Vec<usize>) = (texts.first().map_or("", |(text, _)| text), Vec::new());
    for (text, folded) in texts {
        let places = places(folded);
        if places.len() > best.1.len() {
            best = (text, places.into_iter().map(|at| folded.origins[at]).collect());
        }
    }
    around(best.0, best.1.into_iter().min().unwrap_or(0))
}

/// A text shortened to what stands around a character of it, with whole words.
fn around(text: &str, at: usize) -> String {
    let chars: Vec<char> = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    if chars.len() <= EXCERPT {
        return chars.into_iter().collect();
    }
    let from = at.saturating_sub(BEFORE).min(chars.len() - EXCERPT);
    let to = from + EXCERPT;
    // A word that is cut goes, unless it is the one that was found or hardly ends.
    let whole =
        |place: &usize| *place == 0 || *place == chars.len() || chars[*place] == ' ' || chars[*place - 1] == ' ';
    let from = (from..=at.min(from + BEFORE)).find(whole).unwrap_or(from);
    let to = (to.saturating_sub(BEFORE).max(at + 1)..=to).rev().find(whole).unwrap_or(to);
    let start = if from > 0 { "…" } else { "" };
    let end = if to < chars.len() { "…" } else { "" };
    format!("{start}{}{end}", chars[from..to].iter().collect::<String>().trim())
}

/// A text as it is compared: small letters without accents, each with the number of the character that it came from.
#[derive(Debug)]
struct Folded {
    chars: Vec<char>,
    origins: Vec<usize>,
}

impl Folded {
    fn new(text: &str) -> Self {
        let (mut chars, mut origins) = (Vec::new(), Vec::new());
        for (at, c) in text.chars().enumerate() {
            if c.is_ascii() {
                chars.push(c.to_ascii_lowercase());
            } else {
                chars.extend(c.to_lowercase().flat_map(without_accent));
            }
            origins.resize(chars.len(), at);
        }
        Self { chars, origins }
    }

    /// Where a word stands: where it begins a word, else where it stands within one.
    fn find(&self, word: &Self) -> Option<usize> {
        let length = word.chars.len();
        let all = || {
            (0..self.chars.len().saturating_sub(length - 1)).filter(|at| self.chars[*at..*at + length] == word.chars)
        };
        all().find(|at| self.begins_a_word(*at)).or_else(|| all().next())
    }

    fn begins_a_word(&self, at: usize) -> bool {
        at == 0 || !self.chars[at - 1].is_alphanumeric()
    }

    fn worth(&self, word: &Self, (at_start, within): (u32, u32)) -> u32 {
        self.find(word).map_or(0, |at| if self.begins_a_word(at) { at_start } else { within })
    }
}

/// A text in small letters without accents.
pub(crate) fn folded(text: &str) -> String {
    Folded::new(text).chars.into_iter().collect()
}

/// The letters of a small letter without its accent; none for a mark that stands by itself.
fn without_accent(c: char) -> Vec<char> {
    let plain = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ĳ' => "ij",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '\u{300}'..='\u{36f}' => "",
        '’' => "'",
        _ => return vec![c],
    };
    plain.chars().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_are_not_seen() {
        assert_eq!(folded("Één CAFÉ, naïef; e\u{301}e\u{301}n"), "een cafe, naief; een");
        assert_eq!(folded("Straße Ĳ"), "strasse ij");
    }

    #[test]
    fn the_beginning_of_a_word_is_found_before_the_middle_of_one() {
        let text = Folded::new("herkennen en kennen");
        assert_eq!(text.find(&Folded::new("KENNEN")), Some(13));
        assert_eq!(text.find(&Folded::new("rken")), Some(2));
        assert_eq!(text.find(&Folded::new("kennende")), None);
        assert_eq!(text.find(&Folded::new("a longer word than the text itself")), None);
    }

    #[test]
    fn an_excerpt_has_whole_words_and_what_was_found() {
        let text =
            "Op een afgesproken avond zetten buren een stoel of bankje buiten. Iemand gaat met soep langs de deuren.";
        for (at, word) in [(0, "Op"), (49, "of"), (85, "soep"), (97, "deuren.")] {
            let said = around(text, at);
            assert!(said.contains(word) && said.chars().count() <= EXCERPT + 2, "{said}");
            let inner = said.trim_matches('…');
            assert!(inner.split(' ').all(|one| text.split(' ').any(|other| one == other)), "{said}");
        }
        assert_eq!(around("Een\nkorte tekst.", 4), "Een korte tekst.");
        let long = "a".repeat(200);
        assert!(around(&long, 150).contains("aaaa"));
    }
}
