//! Texts of other versions of the program.

use dossier::{State, write};
use knowledge::fault::What;

use crate::{base, opened};

const FIRST: &str = "// By hand.\nDossier(version: /* the first */ 1, profile: (answers: {\"turnover\": Step(2)}))\n";

#[test]
fn an_older_text_is_read_and_becomes_one_of_this_version_by_its_number_alone() {
    let opened = opened(FIRST);
    assert_eq!(opened.state, State::Older(1));
    assert!(opened.faults.is_empty() && opened.state.writable());
    let written = write(Some(FIRST), &opened.dossier, base()).unwrap();
    assert_eq!(written, FIRST.replace("*/ 1", "*/ 2"));
    assert_eq!(crate::opened(&written).state, State::Whole);
}

#[test]
fn a_newer_text_can_be_looked_at_and_not_written_to() {
    let text = "Dossier(version: 3, place: \"Westwijk\", mood: \"fine\")";
    let opened = opened(text);
    assert_eq!(opened.state, State::Newer(3));
    assert_eq!(opened.dossier.place.as_deref(), Some("Westwijk"));
    assert!(matches!(opened.faults[0].what, What::Version { found: 3, known: 2 }), "{:?}", opened.faults);
    assert_eq!(write(Some(text), &opened.dossier, base()), None);
}

#[test]
fn a_text_without_a_version_that_ever_was_is_damaged() {
    for text in ["Dossier(place: \"Westwijk\")", "Dossier(version: 0)", "Dossier(version: \"2\")", "[2]", "Dossier()"] {
        let opened = opened(text);
        assert_eq!(opened.state, State::Damaged, "{text}");
        assert!(!opened.faults.is_empty(), "{text}");
        assert_eq!(write(Some(text), &opened.dossier, base()), None, "{text}");
    }
}
