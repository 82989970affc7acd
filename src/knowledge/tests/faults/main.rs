//! One broken file per diagnostic: each test breaks the small base in one place, and says which faults are found where.
//!
//! What a file becomes is written with a mark, `‸`, wherever a fault is expected; the mark itself is taken out before loading.
//! Start reading at [`finds`].

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that cannot go on should fail loudly"
)]

mod cascades;
mod cases;
mod guides;
mod laws;
mod mutated;
mod names;
mod reading;
#[path = "../small/base.rs"]
mod small;

use knowledge::fault::{Fault, Place, What};
use knowledge::{Loaded, load_with_cases};

/// Where a fault is expected.
const MARK: char = '‸';

/// In a file of the small base a piece of text, which must occur there once, becomes another.
type Edit<'a> = (&'a str, &'a str, &'a str);

/// After these edits there are these faults, each at its mark, and no others.
#[track_caller]
fn finds<const N: usize>(edits: &[Edit<'_>], whats: [What; N]) {
    let (files, places) = broken(edits);
    assert_eq!(places.len(), N, "as many marks as faults");
    let expected: Vec<Fault> = places.into_iter().zip(whats).map(|(place, what)| Fault { place, what }).collect();
    let found = loaded(&files).faults;
    assert_eq!(found, expected, "found {found:#?}\nbut expected {expected:#?}");
}

fn loaded(files: &[(String, String)]) -> Loaded {
    load_with_cases(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The files after edits, without marks, and the places of the marks in the order of files and lines.
#[track_caller]
fn broken(edits: &[Edit<'_>]) -> (Vec<(String, String)>, Vec<Place>) {
    let mut files = small::files();
    for (name, piece, becomes) in edits {
        let (_, text) = files.iter_mut().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no file {name}"));
        assert_eq!(text.matches(piece).count(), 1, "{piece:?} occurs once in {name}");
        *text = text.replace(piece, becomes);
    }
    let mut places = Vec::new();
    for (name, text) in &mut files {
        while let Some((before, after)) = text.split_once(MARK) {
            let lines: Vec<&str> = before.split('\n').collect();
            let last = lines[lines.len() - 1];
            let rest: String = after.chars().take_while(|c| *c != '\n').filter(|c| *c != MARK).collect();
            places.push(Place {
                file: name.clone(),
                line: lines.len(),
                column: last.chars().count() + 1,
                excerpt: format!("{last}{rest}"),
            });
            *text = format!("{before}{after}");
        }
    }
    (files, places)
}

#[test]
fn the_small_base_has_no_faults() {
    finds(&[], []);
}
