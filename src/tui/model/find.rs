//! Finding something by typing: activities before all else, and whatever else the knowledge base names, in either language.

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use tui_input::Input as TypedLine;
use wording::Wording;

use crate::fuzzy::Fuzzy;

/// From how many characters words are looked for in texts too, and not in names alone.
const IN_TEXTS: usize = 4;

/// A thing by its kind, its name in files, and its names in the language that is spoken and in the other.
type Thing = (ThingKind, String, [String; 2]);

/// What is being looked for.
#[derive(Clone, Debug)]
pub struct Find {
    /// What was typed.
    pub line: TypedLine,
    /// The selected row.
    pub at: usize,
    /// Everything that has a name.
    all: Vec<Thing>,
    /// What answers to what was typed, the best first.
    pub(crate) found: Vec<(ThingKind, String, String)>,
}

impl PartialEq for Find {
    fn eq(&self, other: &Self) -> bool {
        (self.line.value(), self.at) == (other.line.value(), other.at)
    }
}

impl Find {
    pub(crate) fn new(knowledge: &Knowledge, wording: &Wording) -> Self {
        let catalogue = knowledge.catalogue();
        let mut all: Vec<Thing> = catalogue
            .iter()
            .filter(|entry| !matches!(entry.kind, ThingKind::Option | ThingKind::Case))
            .map(|entry| (entry.kind, entry.id.to_owned(), wording.both_names(entry.name)))
            .collect();
        // Where two answer as well, the activity comes first.
        all.sort_by_key(|(kind, ..)| *kind != ThingKind::Activity);
        let mut find = Self { line: TypedLine::default(), at: 0, all, found: Vec::new() };
        find.look(knowledge, wording);
        find
    }

    /// Looks for what was typed: in names as far as its letters stand there in order, then as words in texts.
    pub(crate) fn look(&mut self, knowledge: &Knowledge, wording: &Wording) {
        let typed = self.line.value().trim();
        let mut fuzzy = Fuzzy::new(typed);
        let mut scored: Vec<(u32, &Thing)> = Vec::new();
        for entry in &self.all {
            let (kind, id, [own, other]) = entry;
            if let Some(score) = fuzzy.score([own.as_str(), other.as_str(), id.as_str()]) {
                scored.push((score + worth(*kind), entry));
            }
        }
        // What is worth the same keeps its order: activities first.
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        let found = scored.into_iter().map(|(_, (kind, id, [own, _]))| (*kind, id.clone(), own.clone()));
        self.found = found.filter(|(kind, ..)| !typed.is_empty() || *kind == ThingKind::Activity).collect();
        if typed.chars().count() >= IN_TEXTS {
            for one in wording.search(knowledge, typed) {
                let known = self.found.iter().any(|(kind, id, _)| *kind == one.kind && *id == one.id);
                if !known && !matches!(one.kind, ThingKind::Option | ThingKind::Case) {
                    self.found.push((one.kind, one.id, one.name));
                }
            }
        }
        self.at = 0;
    }
}

/// What a thing is worth besides how well it answers: one looks for activities mostly, and seldom for the title of a book.
fn worth(kind: ThingKind) -> u32 {
    match kind {
        ThingKind::Activity => 60,
        ThingKind::Source => 0,
        _ => 30,
    }
}
