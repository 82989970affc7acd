//! Guides, sets of questions, words, and what a municipality can provide.

use knowledge::fault::{Shape, ThingKind, What};
use matching::check::Flaw;

use crate::{finds, loaded, small};

const GUIDE: &str = "guides/invite.ron";
const SET: &str = "evaluations/after-meal.ron";
const APART: &str = "situations/apart.ron";

#[test]
fn nothing_defines_a_name_that_they_mention() {
    for (file, piece, becomes, kind, name, meant) in [
        (GUIDE, "sources: [\"S1\"]", "sources: [‸\"book\"]", ThingKind::Source, "book", ""),
        (GUIDE, "activities: [\"patrol\"]", "activities: [‸\"patroll\"]", ThingKind::Activity, "patroll", "patrol"),
        (GUIDE, "[\"light-meeting\"]", "[‸\"light-meetin\"]", ThingKind::Element, "light-meetin", "light-meeting"),
        (GUIDE, "situations: [\"apart\"]", "situations: [‸\"appart\"]", ThingKind::Situation, "appart", "apart"),
        (GUIDE, "means: [\"hands\"]", "means: [‸\"handz\"]", ThingKind::Question, "handz", "hands"),
        (SET, "goals: [\"acquainted\"]", "goals: [‸\"aquainted\"]", ThingKind::Goal, "aquainted", "acquainted"),
        (SET, "sources: [\"S1\"]", "sources: [‸\"book\"]", ThingKind::Source, "book", ""),
        ("glossary.ron", "sources: [\"S1\"]", "sources: [‸\"book\"]", ThingKind::Source, "book", ""),
        (APART, "en: \"Give a key.\"))", "en: \"Give a key.\"), sources: [‸\"book\"])", ThingKind::Source, "book", ""),
    ] {
        let meant = Some(meant.to_owned()).filter(|meant| !meant.is_empty());
        finds(&[(file, piece, becomes)], [What::UnknownName { kind, name: name.to_owned(), meant }]);
    }
}

#[test]
fn a_text_of_theirs_is_missing_in_one_language() {
    for (file, piece, becomes) in [
        (GUIDE, "heading: (nl: \"Vooraf\", en: \"Before\")", "heading: ‸(nl: \"Vooraf\")"),
        (GUIDE, "text: (nl: \"Vraag het zelf.\", en: \"Ask yourself.\")", "text: ‸(nl: \"Vraag het zelf.\")"),
        (SET, "text: (nl: \"Wat moet anders?\", en: \"What should change?\")", "text: ‸(nl: \"Wat moet anders?\")"),
        (SET, "(nl: \"ja\", en: \"yes\")", "‸(nl: \"ja\")"),
        ("glossary.ron", "(nl: \"Iets wat je ziet.\", en: \"Something you see.\")", "‸(nl: \"Iets wat je ziet.\")"),
        (APART, "(nl: \"Geef een sleutel.\", en: \"Give a key.\")", "‸(nl: \"Geef een sleutel.\")"),
    ] {
        finds(&[(file, piece, becomes)], [What::MissingLanguage("en")]);
    }
}

#[test]
fn a_field_of_theirs_is_missing_or_unknown() {
    finds(
        &[
            (GUIDE, "Guide(\n", "‸Guide(\n"),
            (GUIDE, "    summary: (nl: \"Hoe je vraagt.\", en: \"How to ask.\"),\n", ""),
        ],
        [What::MissingField("summary".to_owned())],
    );
    finds(
        &[(SET, "Evaluation(\n", "‸Evaluation(\n"), (SET, "    smallest_group: 10,\n", "")],
        [What::MissingField("smallest_group".to_owned())],
    );
    let known = ["text", "sources", "thumb"].map(str::to_owned).to_vec();
    let field = What::UnknownField { field: "thumbs".to_owned(), meant: Some("thumb".to_owned()), known };
    finds(&[(GUIDE, "thumb: true", "‸thumbs: true")], [field]);
}

#[test]
fn a_word_of_theirs_is_none_of_those_allowed() {
    for (file, piece, becomes, found, meant, known) in [
        (SET, "[After]", "[‸Aftr]", "Aftr", "After", ["Before", "After", "HalfYearLater"].as_slice()),
        (SET, "form: Open", "form: ‸Opne", "Opne", "Open", &["Steps", "Number", "Open"]),
        (SET, "trouble: Low", "trouble: ‸Lo", "Lo", "Low", &["Low", "High", "None"]),
    ] {
        let known = known.iter().map(|&word| word.to_owned()).collect();
        let what = What::UnknownWord { word: found.to_owned(), meant: Some(meant.to_owned()), known };
        finds(&[(file, piece, becomes)], [what]);
    }
    finds(&[(GUIDE, "thumb: true", "thumb: ‸yes")], [What::WrongShape(Shape::Truth)]);
}

#[test]
fn a_guide_or_one_of_its_sections_says_nothing() {
    let empty = What::Model(None, Flaw::Empty);
    let section = ",\n        (heading: (nl: \"Leeg\", en: \"Empty\"), points: []),\n    ],\n    kinds";
    finds(&[(GUIDE, "sections: [", "sections: ‸["), (GUIDE, ",\n    ],\n    kinds", section)], [empty]);
}

#[test]
fn two_items_of_a_set_have_the_same_name() {
    let what = What::Model(Some("welcome".to_owned()), Flaw::Twice);
    finds(&[(SET, "id: \"change\"", "id: ‸\"welcome\"")], [what]);
}

#[test]
fn an_item_has_nothing_to_answer_with() {
    let steps = "    steps: [(nl: \"nee\", en: \"no\"), (nl: \"ja\", en: \"yes\")],\n";
    finds(&[(SET, steps, ""), (SET, "id: \"welcome\"", "id: ‸\"welcome\"")], [What::MissingField("steps".to_owned())]);
}

#[test]
fn a_set_has_no_moments_or_items() {
    finds(&[(SET, "moments: [After]", "moments: ‸[]")], [What::Model(None, Flaw::Empty)]);
}

/// `Evaluation::SMALLEST_GROUP`: no set shows a group of fewer answers than this.
#[test]
fn a_set_would_show_groups_that_are_too_small() {
    let flaw = Flaw::OutOfRange { value: 3.0, least: 10.0, most: 1000.0 };
    finds(&[(SET, "smallest_group: 10", "smallest_group: ‸3")], [What::Model(None, flaw)]);
}

#[test]
fn a_word_is_explained_twice() {
    let again = "    ‸Term(id: \"signal\", name: (nl: \"a\", en: \"a\"), meaning: (nl: \"b\", en: \"b\")),\n]\n";
    let what = What::NameTwice { kind: ThingKind::Term, name: "signal".to_owned(), other: "glossary.ron".to_owned() };
    finds(&[("glossary.ron", "    ),\n]\n", &format!("    ),\n{again}"))], [what]);
}

#[test]
fn a_guide_belongs_to_what_it_names_and_to_what_has_its_elements_by_nature() {
    let knowledge = loaded(&small::files()).knowledge;
    let guide = &knowledge.guides[&"invite".into()];
    let belongs = |id: &str, guide: &knowledge::things::Guide| guide.belongs_to(&id.into(), &knowledge.activities[id]);
    assert!(belongs("meal", guide) && belongs("patrol", guide));
    let mut by_element = knowledge::things::Guide { kinds: Vec::new(), activities: Vec::new(), ..guide.clone() };
    assert!(belongs("meal", &by_element) && !belongs("patrol", &by_element));
    by_element.elements.clear();
    assert!(!belongs("meal", &by_element) && !by_element.is_loose());
    let all = knowledge::things::Guide { all: true, ..by_element };
    assert!(belongs("meal", &all) && belongs("patrol", &all));
}
