//! `overview`: all dossiers of a folder side by side, and HTML wherever there is a document.

use std::fs;

use crate::support::{Home, Said};

const WEST: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Ticked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked,
}))"#;
const OOST: &str = "// Van de opbouwwerker.\nDossier(version: 2, place: \"Café Oost\")";
const FORMATS: [&str; 5] = ["text", "csv", "json", "html", "md"];

/// A folder with two dossiers, and with all that is to be passed over without a word.
fn wijken() -> Home {
    let home = Home::new();
    for folder in ["wijken", "wijken/archive", "wijken/.west.ron.versions", "wijken/map.ron"] {
        fs::create_dir(home.path(folder)).unwrap();
    }
    home.write("wijken/west.ron", WEST);
    home.write("wijken/oost.ron", OOST);
    for hidden in ["archive/oud.ron", ".west.ron.versions/flushed.ron", ".west.ron.lock", ".tijdelijk.ron", "lees.txt"]
    {
        home.write(&format!("wijken/{hidden}"), "geen dossier, en stuk");
    }
    home
}

#[test]
fn every_format_names_the_places_in_their_order_in_both_languages() {
    let home = wijken();
    for format in FORMATS {
        let mut said = Vec::new();
        for language in ["nl", "en"] {
            let text = home.run(&format!("overview wijken --format {format} --lang {language}")).good().out;
            let at = |name: &str| text.find(name).unwrap_or_else(|| panic!("no {name} in {text}"));
            assert!(at("Café Oost") < at("Westwijk"), "{format}: {text}");
            assert!(!text.contains("oud.ron") && !text.contains("flushed"), "{format}: {text}");
            said.push(text);
        }
        assert_ne!(said[0], said[1], "{format} is the same in both languages");
    }
}

#[test]
fn each_format_is_what_it_says() {
    let home = wijken();
    let text = |format: &str| home.run(&format!("overview wijken --format {format}")).good();
    assert!(text("text").out.starts_with("Overzicht van de dossiers\n===="), "{}", text("text").out);
    assert_eq!(text("text"), home.run("overview wijken"));
    assert!(text("md").out.starts_with("# Overzicht van de dossiers\n"), "{}", text("md").out);
    assert!(text("html").out.starts_with("<!DOCTYPE html><html lang=\"nl\">"), "{}", text("html").out);
    assert!(text("csv").out.starts_with("\u{FEFF}plek;laatste besluit;"), "{}", text("csv").out);
    assert_eq!(text("csv").out.matches("\r\n").count(), 3, "a head and a row for each dossier");
    let data = text("json").json();
    assert_eq!(
        (data["dossiers"][0]["file"].as_str(), data["dossiers"][1]["file"].as_str()),
        (Some("oost.ron"), Some("west.ron"))
    );
    assert_eq!((&data["format"], &data["totals"]["initiatives"]), (&1.into(), &0.into()));
    assert_eq!(data["dossiers"][1]["situations"][0]["id"], "daily-friction");
}

#[test]
fn what_cannot_be_read_is_named_with_its_faults_and_left_out() {
    let home = wijken();
    home.write("wijken/stuk.ron", "Dossier(version: 2,\n  plaats: \"Zuid\")");
    home.write("wijken/half.ron", "Dossier(version: 2");
    home.write("wijken/leeg.ron", "");
    home.write("wijken/bytes.ron", b"Dossier(place: \"\xff\xfe\")");
    home.write("wijken/nieuwer.ron", "Dossier(version: 99)");
    home.write("wijken/lijst.ron", "[1, 2]");
    home.write("wijken/instellingen.ron", "Settings(language: Nl)");
    for (language, faults, others) in [
        (
            "nl",
            "want er staan fouten in: bytes.ron, half.ron, leeg.ron, nieuwer.ron, stuk.ron.",
            "want dit zijn geen dossiers: instellingen.ron, lijst.ron.",
        ),
        (
            "en",
            "there are faults in them: bytes.ron, half.ron, leeg.ron, nieuwer.ron, stuk.ron.",
            "since these are no dossiers: instellingen.ron, lijst.ron.",
        ),
    ] {
        for format in FORMATS {
            let Said { code, out, err } = home.run(&format!("overview wijken --format {format} --lang {language}"));
            assert_eq!(code, Some(1), "{err}");
            assert!(err.contains(faults) && err.contains(others), "{err}");
            assert!(err.contains("stuk.ron:2:") && err.contains("place") && err.contains("bytes.ron"), "{err}");
            assert!(out.contains("Westwijk") && !out.contains("Zuid"), "{out}");
            assert!(format == "csv" || out.contains("nieuwer.ron"), "{format}: {out}");
            assert!(!out.contains("instellingen.ron"), "{format}: {out}");
        }
    }
}

#[test]
fn with_nothing_but_faults_there_is_no_overview() {
    let home = Home::new();
    fs::create_dir(home.path("wijken")).unwrap();
    home.write("wijken/stuk.ron", "Dossier(");
    for format in FORMATS {
        home.run(&format!("overview wijken --format {format}")).refused(1);
    }
    home.run("overview wijken --output overzicht.html").refused(1);
    assert_eq!(home.names(), ["wijken"]);
}

#[test]
fn a_folder_that_is_none_or_holds_no_dossier_is_said() {
    let home = Home::with("west.ron", WEST);
    fs::create_dir(home.path("leeg")).unwrap();
    for (language, none, missing, file) in [
        ("nl", "In leeg staan geen dossiers.", "missing kan niet gelezen worden", "dit is geen map"),
        ("en", "There are no dossiers in leeg.", "missing cannot be read", "this is not a folder"),
    ] {
        let said = |folder: &str| home.run(&format!("overview {folder} --lang {language}")).refused(2).err;
        assert!(said("leeg").contains(none), "{}", said("leeg"));
        assert!(said("missing").contains(missing), "{}", said("missing"));
        assert!(said("west.ron").contains(file), "{}", said("west.ron"));
    }
    let said = home.run("overview").refused(2).err;
    assert!(said.contains("FOLDER"), "{said}");
    let said = home.run("overview leeg --format xml").refused(2).err;
    assert!(said.contains("text, csv, json, html, md"), "{said}");
}

#[test]
fn it_is_written_to_a_file_whose_name_says_the_format_and_never_over_another() {
    let home = wijken();
    for (line, begin) in [
        ("--output uit/overzicht.html", "<!DOCTYPE html>"),
        ("--output overzicht.CSV", "\u{FEFF}plek;"),
        ("--output overzicht.json", "{\n"),
        ("--output overzicht.md", "# Overzicht"),
        ("--output overzicht.txt", "Overzicht van de dossiers\n="),
        ("--output overzicht.doc --format html", "<!DOCTYPE html>"),
    ] {
        let said = home.run(&format!("overview wijken {line}")).good();
        let file = line.split(' ').nth(1).unwrap();
        assert_eq!(said.out, format!("Het overzicht staat in {file}.\n"));
        assert!(home.read(file).starts_with(begin), "{line}: {}", home.read(file));
    }
    home.write("mijn.html", "van mij");
    let said = home.run("overview wijken --output mijn.html").refused(2).err;
    assert!(said.contains("mijn.html bestaat al"), "{said}");
    assert_eq!(home.read("mijn.html"), "van mij");
    let said = home.run("overview wijken --output mijn.html/overzicht.html --lang en").refused(2).err;
    assert!(said.contains("cannot be saved"), "{said}");
}

#[test]
fn a_hostile_place_breaks_no_format() {
    let home = wijken();
    let place = r#"</title><script>alert(1)</script>=1+1;\",@SUM(A1)\u{1b}[2J\n# kop"#;
    home.write("wijken/west.ron", WEST.replace("Westwijk", place));
    for format in FORMATS {
        let out = home.run(&format!("overview wijken --format {format}")).good().out;
        assert!(!out.contains('\u{1b}'), "{format}: {out}");
        if format == "html" {
            assert!(!out.contains("<script") && out.contains("&lt;script&gt;"), "{out}");
        }
    }
}

#[test]
fn documents_are_also_written_as_html() {
    let home = Home::with("west.ron", &WEST.replace("Westwijk", "West & <b>zo</b>"));
    for line in ["match west.ron", "explain west.ron shared-meal", "knowledge show shared-meal", "knowledge coverage"] {
        for language in ["nl", "en"] {
            let out = home.run(&format!("{line} --format html --lang {language}")).good().out;
            assert!(out.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\">")), "{line}: {out}");
            assert!(
                out.contains("<h1>") && out.contains("<h2>") && out.ends_with("</footer></body></html>\n"),
                "{line}: {out}"
            );
            assert!(!out.contains("<b>zo") && !out.contains("<script"), "{line}: {out}");
        }
    }
    let out = home.run("match west.ron --format html").good().out;
    assert!(out.contains("West &amp; &lt;b&gt;zo&lt;/b&gt;"), "{out}");
    let out = home.run("knowledge show shared-meal --format html").good().out;
    assert!(out.contains("<a href=\"https://") && out.contains("<a href=\"#source-"), "{out}");
    let said = home.run("knowledge list goals --format html").refused(2).err;
    assert!(said.contains("text, json, md"), "{said}");
}
