//! The overview of dossiers with choices, in every format. They are values: what counts here is what is made of them, not how a
//! file is read.

use std::collections::BTreeMap;

use ::matching::Answer;
use clap::ValueEnum;
use dossier::{Asks, Choice, Evaluation, Moment};
use serde_json::Value;
use wording::Language;

use super::*;

const HOSTILE: &str = "=1+1;<script>alert(1)</script>|*\u{1b}[2J";

fn choice(activity: &str, on: &str, held: Option<&str>, asks: Asks, look_back: &[&str]) -> Choice {
    Choice {
        activity: activity.into(),
        on: on.parse().unwrap(),
        because: None,
        held: held.map(|day| day.parse().unwrap()),
        asks,
        look_back: look_back.iter().map(|day| day.parse().unwrap()).collect(),
        plan: Vec::new(),
    }
}

fn asks(hours: Option<u32>, money: Option<u32>, permissions: &[&str], places: &[&str]) -> Asks {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    Asks { hours, money, permissions: owned(permissions), places: owned(places), ..Asks::default() }
}

fn answered(place: &str, answers: &[(&str, Answer)]) -> Dossier {
    let mut dossier = Dossier { place: Some(place.to_owned()), ..Dossier::default() };
    for calm in ["feeling-unsafe", "serious-crime", "recent-incident", "discrimination"] {
        dossier.profile.answers.insert(calm.into(), Answer::NotTicked);
    }
    for (question, answer) in answers {
        dossier.profile.answers.insert((*question).into(), answer.clone());
    }
    dossier
}

/// Four neighbourhoods: two initiatives in one, one that was looked back on, one without any, and one by a hostile hand.
fn dossiers() -> Vec<(String, Dossier)> {
    let mut west =
        answered("Westwijk", &[("contact-between-groups", Answer::Step(1)), ("irritation", Answer::Step(4))]);
    let permission = "evenementenvergunning voor het plein";
    west.choices = vec![
        choice(
            "shared-meal",
            "2026-11-22",
            Some("2027-03-14"),
            asks(Some(40), Some(1250), &[permission], &["sleutel van het buurthuis, zaterdag van 12 tot 18 uur"]),
            &["2027-04-01", "2027-09-15"],
        ),
        choice("repair-cafe", "2026-12-03", None, asks(None, Some(300), &[], &["werkplaats van de school"]), &[]),
    ];
    let mut hoek = answered("De Hoek en omstreken", &[("neighbours-know", Answer::Step(1))]);
    let asked = asks(Some(12), Some(0), &["straat een dag afsluiten"], &[]);
    hoek.choices = vec![choice("play-street", "2026-05-20", Some("2026-06-27"), asked, &["2026-07-10"])];
    hoek.evaluations = vec![Evaluation {
        activity: "play-street".into(),
        moment: Moment::After,
        on: "2026-07-12".parse().unwrap(),
        group: None,
        counts: BTreeMap::new(),
        remarks: Vec::new(),
    }];
    let oost = answered("Oost", &[("contact-between-groups", Answer::Step(4))]);
    let mut hostile = answered(HOSTILE, &[("contact-between-groups", Answer::Step(2))]);
    hostile.choices = vec![choice(
        "shared-meal",
        "2026-11-22",
        None,
        asks(Some(1), Some(1), &[HOSTILE], &[HOSTILE]),
        &["2027-01-01"],
    )];
    [("westwijk.ron", west), ("hoek.ron", hoek), ("oost.ron", oost), ("z=1.ron", hostile)]
        .map(|(file, dossier)| (file.to_owned(), dossier))
        .into()
}

fn laid(format: OverviewFormat, language: Language) -> String {
    let knowledge = knowledge::shipped().knowledge;
    let action = OverviewAction { dossiers: PathBuf::new(), format: Some(format), written: None };
    let overview = Overview { left_out: vec!["stuk.ron".to_owned()], ..Overview::of(&knowledge, &dossiers()) };
    laid_out(&action, &overview, &knowledge, &Wording::new(language))
}

#[test]
fn every_format_has_what_was_chosen_and_asked_in_both_languages() {
    for language in Language::ALL {
        let (meal, thousand) =
            if language == Language::Nl { ("Buurtmaaltijd", "1.250") } else { ("Shared neighbourhood meal", "1,250") };
        for format in OverviewFormat::value_variants() {
            let text = laid(*format, language);
            assert!(
                text.contains(meal) && text.contains("Westwijk") && text.to_lowercase().contains("repair caf"),
                "{format:?}: {text}"
            );
            let euros = if matches!(format, OverviewFormat::Csv | OverviewFormat::Json) { "1250" } else { thousand };
            assert!(text.contains(euros) && text.contains("sleutel van het buurthuis"), "{format:?}: {text}");
            assert!(!text.contains('\u{1b}'), "{format:?}: an escape sequence");
            if *format != OverviewFormat::Csv {
                assert!(text.contains("stuk.ron"), "{format:?}: what was left out is named");
            }
        }
    }
}

#[test]
fn places_stand_in_the_same_order_in_every_format() {
    for format in OverviewFormat::value_variants() {
        let text = laid(*format, Language::Nl);
        let at: Vec<usize> = ["hoek.ron", "oost.ron", "westwijk.ron"]
            .map(|file| text.find(file).unwrap_or_else(|| panic!("{text}")))
            .into();
        assert!(at.is_sorted(), "{format:?}: {at:?}");
    }
}

#[test]
fn what_was_typed_is_no_mark_of_any_format() {
    let html = laid(OverviewFormat::Html, Language::Nl);
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
    let csv = laid(OverviewFormat::Csv, Language::Nl);
    for begin in ["\n=", ";=", "\"=", "| =", ",="] {
        assert!(!csv.contains(begin), "{begin:?} in {csv}");
    }
    let markdown = laid(OverviewFormat::Md, Language::Nl);
    assert!(!markdown.contains(";<script") && markdown.contains("\\<script\\>"), "{markdown}");
}

#[test]
fn the_data_is_of_the_documented_shape() {
    let data: Value = serde_json::from_str(&laid(OverviewFormat::Json, Language::Nl)).unwrap();
    assert_eq!(data["format"], 1);
    let keys = |value: &Value| value.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&data), "dossiers format knowledge left_out look_back program totals");
    let west = &data["dossiers"][3];
    assert_eq!(keys(west), "chosen day file phase place situations");
    assert_eq!((&west["place"], &west["day"]), (&Value::from("Westwijk"), &Value::from("2026-12-03")));
    assert!(west["phase"].as_str().unwrap().starts_with("Westwijk, december 2026: "), "{west}");
    assert_eq!(keys(&west["situations"][0]), "id name");
    assert_eq!(keys(&west["chosen"][0]), "euros held hours id look_back name on permissions places");
    assert_eq!(west["chosen"][1]["hours"], Value::Null);
    let totals = &data["totals"];
    assert_eq!(keys(totals), "euros hours initiatives permissions places without_euros without_hours");
    assert_eq!((&totals["hours"], &totals["euros"], &totals["without_hours"]), (&53.into(), &1551.into(), &1.into()));
    assert_eq!(keys(&totals["permissions"][0]), "activity file text");
    assert_eq!(keys(&data["look_back"][0]), "activity done file on place");
    assert_eq!((&data["look_back"][0]["on"], &data["look_back"][0]["done"]), (&"2026-07-10".into(), &true.into()));
    assert_eq!(data["left_out"][0], "stuk.ron");
}

#[test]
fn a_file_says_its_format_by_its_name() {
    assert_eq!(format_of(Path::new("a/Overzicht.HTML")), Some(OverviewFormat::Html));
    assert_eq!(format_of(Path::new("overzicht.csv")), Some(OverviewFormat::Csv));
    assert_eq!(format_of(Path::new("overzicht.txt")), None);
    assert_eq!(format_of(Path::new("overzicht")), None);
}
