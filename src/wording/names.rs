//! Names within sentences: whatever a document names by the name that it has in the knowledge base leads to its page.
//!
//! Most lines say themselves what they name. What stands within a joined sentence, in a reason or in a text of the knowledge base is
//! found here, so that no line has to be taken apart where it is written.
//!
//! **Invariant: what a document says stays the same, letter by letter.** Only what leads somewhere changes.

use std::borrow::Cow;
use std::collections::HashMap;

use knowledge::Knowledge;
use knowledge::fault::ThingKind;

use crate::Wording;
use crate::document::{Block, Document, Line, Named, Span, Tone};

/// What can be named within a sentence, where two have the same name the first. What has the name of a word of every day, as a phase
/// and a term have, is not looked for: a page with a link in every line shows none.
const KINDS: [ThingKind; 10] = [
    ThingKind::Situation,
    ThingKind::Activity,
    ThingKind::Element,
    ThingKind::Goal,
    ThingKind::Rule,
    ThingKind::Question,
    ThingKind::Guide,
    ThingKind::Condition,
    ThingKind::Risk,
    ThingKind::Referral,
];

/// The names of a knowledge base in one language.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By their first word, in small letters; the longest first.
    by_word: HashMap<String, Vec<(String, Named)>>,
}

impl Wording {
    /// The names of a knowledge base, as they are looked for in sentences.
    pub fn all_names(&self, knowledge: &Knowledge) -> Names {
        let mut names = Names::default();
        let catalogue = knowledge.catalogue();
        for kind in KINDS {
            for entry in catalogue.iter().filter(|entry| entry.kind == kind) {
                let Some(name) = self.name_of(knowledge, kind, entry.id) else { continue };
                let name = name.trim_end_matches('.');
                let word = &name[..word_end(name)];
                if !word.is_empty() {
                    let named = Named { kind, id: entry.id.to_owned() };
                    names.by_word.entry(small(word).into_owned()).or_default().push((name.to_owned(), named));
                }
            }
        }
        for of_word in names.by_word.values_mut() {
            of_word.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        names
    }
}

impl Names {
    /// Has every name in a document lead to its page; that of the thing that the document is about leads nowhere.
    pub fn link(&self, document: &mut Document, about: Option<&Named>) {
        // The title of a page is what it is about.
        let titled = matches!(document.blocks.first(), Some(Block::Heading(1, _)));
        document.lines_mut().skip(usize::from(titled)).for_each(|line| self.in_line(line, about));
    }

    /// Takes a line apart at the names in it. What it leads to already it leads to no second time.
    fn in_line(&self, line: &mut Line, about: Option<&Named>) {
        let mut led: Vec<Named> = line.iter().filter_map(|span| span.names.clone()).chain(about.cloned()).collect();
        let mut said = Line::new();
        for span in line.drain(..) {
            if span.names.is_some() || span.tone == Tone::Address {
                said.push(span);
                continue;
            }
            let mut rest = span.text.as_str();
            let mut from = 0;
            while let Some((at, length, named)) = self.first(rest, from) {
                if led.contains(named) {
                    from = at + length;
                    continue;
                }
                let (before, name) = (&rest[..at], &rest[at..at + length]);
                said.extend((!before.is_empty()).then(|| Span::new(span.tone, before)));
                said.push(Span { names: Some(named.clone()), ..Span::new(span.tone, name) });
                led.push(named.clone());
                (rest, from) = (&rest[at + length..], 0);
            }
            said.extend((!rest.is_empty()).then(|| Span::new(span.tone, rest)));
        }
        *line = said;
    }

    /// The first name in a text from a byte on: where it begins, how long it is, and what it names.
    fn first<'a>(&'a self, text: &str, from: usize) -> Option<(usize, usize, &'a Named)> {
        let mut within = text[..from].chars().next_back().is_some_and(char::is_alphanumeric);
        for (at, c) in text.char_indices().skip_while(|(at, _)| *at < from) {
            let begins = c.is_alphanumeric() && !within;
            within = c.is_alphanumeric();
            if begins && let Some((length, named)) = self.at(&text[at..]) {
                return Some((at, length, named));
            }
        }
        None
    }

    /// The longest name with which a text begins.
    fn at(&self, text: &str) -> Option<(usize, &Named)> {
        let of_word = self.by_word.get(small(&text[..word_end(text)]).as_ref())?;
        let begins = |(name, _): &&(String, Named)| {
            let Some(said) = text.get(..name.len()) else { return false };
            let ends = !text[name.len()..].starts_with(char::is_alphanumeric);
            ends && (said == name || small(said) == small(name))
        };
        of_word.iter().find(begins).map(|(name, named)| (name.len(), named))
    }
}

/// Where the first word of a text ends.
fn word_end(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// A text with a small letter at its beginning: within a sentence a name has one.
fn small(text: &str) -> Cow<'_, str> {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first.is_uppercase() => first.to_lowercase().chain(chars).collect::<String>().into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use knowledge::shipped;

    use super::*;
    use crate::Language;

    fn base() -> &'static Knowledge {
        static BASE: OnceLock<Knowledge> = OnceLock::new();
        BASE.get_or_init(|| shipped().knowledge)
    }

    fn linked(text: &str) -> Vec<(String, Option<String>)> {
        let names = Wording::new(Language::Nl).all_names(base());
        let mut document = Document::default();
        document.paragraph(text);
        names.link(&mut document, None);
        let Some(Block::Paragraph(line)) = document.blocks.first() else { return Vec::new() };
        line.iter().map(|span| (span.text.clone(), span.names.as_ref().map(|named| named.id.clone()))).collect()
    }

    #[test]
    fn a_name_within_a_sentence_leads_to_its_page() {
        let plain = |text: &str| (text.to_owned(), None);
        let leads = |text: &str, id: &str| (text.to_owned(), Some(id.to_owned()));
        assert_eq!(
            linked("Begin met een buurtmaaltijd, daarna Taalcafé."),
            [
                plain("Begin met een "),
                leads("buurtmaaltijd", "shared-meal"),
                plain(", daarna "),
                leads("Taalcafé", "language-cafe"),
                plain("."),
            ]
        );
    }

    #[test]
    fn a_part_of_a_word_is_no_name_and_a_second_mention_leads_nowhere() {
        let leads = |text: &str| linked(text).iter().filter(|(_, id)| id.is_some()).count();
        assert_eq!(leads("De buurtmaaltijden van vorig jaar"), 0);
        assert_eq!(leads("Minibuurttuin"), 0);
        assert_eq!(leads("Buurttuin of buurttuin"), 1);
        assert_eq!(leads("Een minibuurttuin is geen buurttuin"), 1);
    }

    #[test]
    fn every_name_is_found_and_nothing_is_said_otherwise() {
        for language in Language::ALL {
            let wording = Wording::new(language);
            let names = wording.all_names(base());
            for entry in base().catalogue().iter().filter(|entry| KINDS.contains(&entry.kind)) {
                let Some(name) = wording.name_of(base(), entry.kind, entry.id) else { continue };
                let mut document = Document::default();
                document.paragraph(format!("(één: {name}, twee"));
                let said = document.plain();
                names.link(&mut document, None);
                assert_eq!(document.plain(), said);
                let Some(Block::Paragraph(line)) = document.blocks.first() else { panic!("no paragraph") };
                assert!(line.iter().any(|span| span.names.is_some()), "{said}");
            }
        }
    }
}
