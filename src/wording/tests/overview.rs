//! What is said of all dossiers of a folder.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::sync::OnceLock;

use dossier::{Asks, Choice, Date, Decision, Dossier, Entry, Evaluation, Moment, TextPlace};
use knowledge::Knowledge;
use matching::Answer;
use matching::model::Phase;
use wording::document::Block;
use wording::overview::Overview;
use wording::{Document, Language, Wording};

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn meal(hours: Option<u32>, money: Option<u32>) -> Choice {
    Choice {
        activity: "shared-meal".into(),
        on: day("2026-11-22"),
        because: Some("Omdat het kan.".into()),
        held: Some(day("2027-03-14")),
        asks: Asks {
            hours,
            money,
            permissions: vec!["evenementenvergunning".into()],
            places: vec!["sleutel van het buurthuis".into()],
            ..Asks::default()
        },
        look_back: vec![day("2027-09-01"), day("2027-04-01")],
        plan: Vec::new(),
    }
}

/// A neighbourhood in which people live past each other, with a meal chosen.
fn westwijk() -> Dossier {
    let mut dossier = Dossier { place: Some("Westwijk".into()), ..Dossier::default() };
    let answers = &mut dossier.profile.answers;
    answers.insert("contact-between-groups".into(), Answer::Step(1));
    answers.insert("irritation".into(), Answer::Step(3));
    for calm in ["feeling-unsafe", "serious-crime", "recent-incident", "discrimination"] {
        answers.insert(calm.into(), Answer::NotTicked);
    }
    dossier.choices = vec![meal(Some(40), Some(1250))];
    dossier
}

fn named(place: &str) -> Dossier {
    Dossier { place: Some(place.into()), ..Dossier::default() }
}

fn said(dossiers: &[(String, Dossier)], language: Language) -> Document {
    Wording::new(language).overview(base(), dossiers)
}

fn plain(dossiers: &[(&str, Dossier)]) -> String {
    let dossiers: Vec<(String, Dossier)> =
        dossiers.iter().map(|(file, dossier)| ((*file).to_owned(), dossier.clone())).collect();
    said(&dossiers, Language::Nl).plain()
}

fn of(dossiers: &[(&str, Dossier)]) -> Overview {
    let dossiers: Vec<(String, Dossier)> =
        dossiers.iter().map(|(file, dossier)| ((*file).to_owned(), dossier.clone())).collect();
    Overview::of(base(), &dossiers)
}

#[test]
fn no_order_by_trouble() {
    let mut trouble = named("Zuid");
    for question in base().ticks() {
        trouble.profile.answers.insert(question.id.clone(), Answer::Ticked);
    }
    let dossiers = [
        ("z.ron", trouble),
        ("b.ron", Dossier::default()),
        ("c.ron", named("  ")),
        ("y.ron", named("alfa")),
        ("x.ron", named("Beta")),
        ("a.ron", named("Beta")),
    ];
    let files: Vec<String> = of(&dossiers).rows.into_iter().map(|row| row.file).collect();
    assert_eq!(files, ["y.ron", "a.ron", "x.ron", "z.ron", "b.ron", "c.ron"]);
}

#[test]
fn what_is_asked_is_added_up_and_what_is_not_filled_in_is_said() {
    let mut other = named("Oost");
    other.choices = vec![meal(None, Some(100))];
    let overview = of(&[("west.ron", westwijk()), ("oost.ron", other.clone())]);
    let totals = &overview.totals;
    assert_eq!((totals.initiatives, totals.hours, totals.without_hours), (2, 40, 1));
    assert_eq!((totals.euros, totals.without_euros), (1350, 0));
    assert_eq!((totals.permissions.len(), totals.places.len()), (2, 2));
    assert_eq!(totals.permissions[0].place.as_deref(), Some("Oost"));
    let text = plain(&[("west.ron", westwijk()), ("oost.ron", other.clone())]);
    assert!(text.contains("Samen vragen die van de gemeente: ten minste 40 uur en 1.350 euro."), "{text}");
    assert!(text.contains("Bij 1 initiatief zijn geen uren ingevuld."), "{text}");
    assert!(text.contains("evenementenvergunning (Oost, Buurtmaaltijd)"), "{text}");
    assert!(!text.contains("geen geld ingevuld"), "{text}");
    // Nobody filled in anything: nought would be untrue.
    other.choices = vec![meal(None, None)];
    let text = plain(&[("oost.ron", other)]);
    assert!(text.contains("Er staat nog niet bij hoeveel uren en geld"), "{text}");
    assert!(text.contains("Samen niet ingevuld niet ingevuld"), "{text}");
}

#[test]
fn hours_and_euros_never_overflow() {
    let mut dossier = named("Oost");
    dossier.choices = vec![meal(Some(u32::MAX), Some(u32::MAX)), meal(Some(u32::MAX), Some(u32::MAX))];
    assert!(plain(&[("oost.ron", dossier)]).contains("8.589.934.590 uur"));
}

#[test]
fn what_is_to_be_looked_back_on_stands_by_day_and_is_ticked_once_something_was_counted() {
    let mut dossier = westwijk();
    let counted = |moment, on: &str| Evaluation {
        activity: "shared-meal".into(),
        moment,
        on: day(on),
        group: None,
        counts: std::collections::BTreeMap::new(),
        remarks: Vec::new(),
    };
    dossier.evaluations = vec![counted(Moment::Before, "2027-12-01"), counted(Moment::After, "2027-04-02")];
    let overview = of(&[("west.ron", dossier.clone())]);
    let days: Vec<(String, bool)> = overview.look_back.iter().map(|one| (one.on.to_string(), one.done)).collect();
    assert_eq!(days, [("2027-04-01".to_owned(), true), ("2027-09-01".to_owned(), false)]);
    let document = said(&[("west.ron".to_owned(), dossier)], Language::Nl);
    let ticks =
        document.blocks.iter().find_map(|block| if let Block::Ticks(points) = block { Some(points) } else { None });
    let ticks: Vec<(bool, String)> = ticks
        .unwrap()
        .iter()
        .map(|(done, line)| (*done, line.iter().map(|span| span.text.as_str()).collect()))
        .collect();
    assert_eq!(ticks[0], (true, "1 april 2027: Westwijk, Buurtmaaltijd".to_owned()));
    assert_eq!(ticks[1], (false, "1 september 2027: Westwijk, Buurtmaaltijd".to_owned()));
}

#[test]
fn a_phase_is_said_with_place_and_month_or_not_at_all() {
    let wording = Wording::new(Language::Nl);
    let phase = |dossier: Dossier| wording.overview_phase(base(), &of(&[("west.ron", dossier)]).rows[0]);
    let said = phase(westwijk()).unwrap();
    assert!(said.starts_with("Westwijk, november 2026: ten minste"), "{said}");
    let mut own = westwijk();
    own.profile.own_phase = Some(Phase::Tension);
    let said = phase(own.clone()).unwrap();
    assert!(said.ends_with("; wie het dossier invulde, ziet: spanning"), "{said}");
    own.log = vec![Entry { on: day("2027-01-05"), decided: Decision::OwnPhase(Phase::Tension), because: None }];
    assert!(phase(own).unwrap().starts_with("Westwijk, januari 2027: "), "the last decision says the month");
    assert_eq!(phase(Dossier { place: None, ..westwijk() }), None);
    assert_eq!(phase(Dossier { choices: Vec::new(), ..westwijk() }), None, "no moment is known");
    assert_eq!(phase(Dossier { choices: vec![meal(None, None)], ..named("Leeg") }), None, "nothing was answered");
}

#[test]
fn nothing_is_said_as_a_percentage_or_a_degree() {
    for language in Language::ALL {
        let dossiers = [("west.ron".to_owned(), westwijk()), ("oost.ron".to_owned(), named("Oost"))];
        let text = said(&dossiers, language).plain();
        assert!(!text.contains('%') && !text.contains("{ $") && !text.contains("No localization"), "{text}");
        let wording = Wording::new(language);
        for degree in [0.1, 0.5, 0.9] {
            assert!(!text.contains(&format!("({})", wording.degree(degree))), "{text}");
        }
    }
}

#[test]
fn texts_that_are_held_back_are_in_no_overview() {
    let mut dossier = westwijk();
    dossier.held = [TextPlace::Place, TextPlace::Asks("shared-meal".into())].into();
    let text = plain(&[("west.ron", dossier)]);
    assert!(
        !text.contains("Westwijk") && !text.contains("evenementenvergunning") && !text.contains("sleutel"),
        "{text}"
    );
    assert!(text.contains("naamloze wijk") && text.contains("40 uur"), "{text}");
}

#[test]
fn a_dossier_in_which_nothing_was_chosen_says_so() {
    let text = plain(&[("oost.ron", named("Oost"))]);
    for sentence in
        ["Dit overzicht gaat over 1 dossier.", "Er is nog geen initiatief gekozen.", "Hier is nog niets gekozen."]
    {
        assert!(text.contains(sentence), "{sentence}: {text}");
    }
    assert!(!text.contains("Wanneer terugkijken"), "{text}");
}

#[test]
fn what_was_left_out_is_named() {
    let overview = Overview { left_out: vec!["stuk.ron".to_owned()], ..of(&[("oost.ron", named("Oost"))]) };
    let text = Wording::new(Language::Nl).overview_of(base(), &overview).plain();
    assert!(text.contains("kon er niet alles van lezen:\nstuk.ron"), "{text}");
}

#[test]
fn the_table_has_a_row_for_each_initiative_and_one_for_each_dossier_without() {
    let mut two = westwijk();
    two.choices.push(Choice { activity: "repair-cafe".into(), held: None, ..meal(None, None) });
    let table =
        Wording::new(Language::Nl).overview_table(base(), &of(&[("west.ron", two), ("oost.ron", named("Oost"))]));
    assert_eq!(table.rows.len(), 3);
    assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{table:?}");
    let names: Vec<(&str, &str)> = table.rows.iter().map(|row| (row[0].as_str(), row[4].as_str())).collect();
    assert_eq!(names, [("Oost", ""), ("Westwijk", "Buurtmaaltijd"), ("Westwijk", "Repair Café")]);
    assert_eq!(table.rows[1][5..9], ["2026-11-22", "2027-03-14", "40", "1250"]);
    assert_eq!(table.rows[2][6..9], ["", "", ""]);
    assert_eq!(table.rows[1][11], "2027-04-01 | 2027-09-01");
}
