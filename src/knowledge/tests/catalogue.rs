//! The catalogue leaves nothing out.

#![allow(clippy::expect_used, reason = "a test that cannot go on should fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use knowledge::fault::ThingKind;
use knowledge::{embedded, shipped};

#[test]
fn every_kind_of_thing_is_in_the_catalogue_and_no_name_stands_there_twice() {
    let knowledge = shipped().knowledge;
    let catalogue = knowledge.catalogue();
    let names: BTreeSet<(ThingKind, &str)> = catalogue.iter().map(|entry| (entry.kind, entry.id)).collect();
    assert_eq!(names.len(), catalogue.len());
    for kind in ThingKind::ALL {
        assert!(catalogue.iter().any(|entry| entry.kind == kind), "{kind:?}");
    }
}

/// A new field of text is easily forgotten: here it is missed.
#[test]
fn every_text_of_the_files_is_in_the_catalogue() {
    let files = embedded();
    let texts = |file: &str| -> usize {
        let of = |(name, _): &&(String, String)| name == file || name.starts_with(&format!("{file}/"));
        files.iter().filter(of).map(|(_, text)| text.matches("nl: \"").count()).sum()
    };
    let knowledge = shipped().knowledge;
    let mut said: BTreeMap<ThingKind, usize> = BTreeMap::new();
    for entry in knowledge.catalogue() {
        *said.entry(entry.kind).or_default() += 1 + entry.texts.len() + usize::from(entry.also.is_some());
    }
    for kind in ThingKind::ALL.into_iter().filter(|kind| *kind != ThingKind::Source) {
        let file = match kind {
            ThingKind::Activity | ThingKind::Situation | ThingKind::Guide | ThingKind::Evaluation => {
                kind.as_str().to_owned()
            }
            _ => format!("{}.ron", kind.as_str()),
        };
        assert_eq!(said[&kind], texts(&file), "{file}");
    }
}
