//! `knowledge coverage`, and the gaps of which `knowledge check` warns.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{Home, files, text};

const LANGUAGES: [&str; 2] = ["nl", "en"];

#[test]
fn what_is_covered_is_told_in_every_format_and_language() {
    let home = Home::new();
    let mut texts = BTreeSet::new();
    for language in LANGUAGES {
        for format in ["text", "md", "json"] {
            let said = home.run(&format!("knowledge coverage --format {format} --lang {language}")).good().out;
            assert!(texts.insert(said), "{format} is the same in both languages");
        }
        let said = home.run(&format!("knowledge coverage --lang {language}")).good().out;
        for line in said.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn the_tables_show_what_the_numbers_say() {
    let home = Home::new();
    let document = home.run("knowledge coverage --format json --lang en").good().json();
    let entries = |name: &str| document[name].as_array().expect("a list").clone();
    let quarrel = entries("situations").into_iter().find(|one| one["id"] == "neighbour-quarrel").expect("it is there");
    assert_eq!(quarrel["refer"], true);
    let serves = |id: &str| -> Option<Value> {
        let activities = quarrel["activities"].as_array().expect("a list");
        activities.iter().find(|one| one["id"] == id).map(|one| one["serves"].clone())
    };
    assert_eq!(serves("neighbour-mediation"), Some("named".into()));
    assert_eq!(serves("street-party"), Some("avoid".into()));
    assert_eq!(serves("walking-group"), None);
    // In the table the same: a row for each activity, a column for each situation.
    let markdown = home.run("knowledge coverage --format md --lang en").good().out;
    let situations = entries("situations").len();
    let at = entries("situations").iter().position(|one| one["id"] == "neighbour-quarrel").expect("it is there");
    let row = |name: &str| -> Vec<String> {
        let row = markdown.lines().find(|line| line.starts_with(&format!("| {name} |"))).expect("a row");
        row.trim_matches(['|', ' ']).split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    assert_eq!(row("Neighbour mediation").len(), situations + 1);
    assert_eq!(row("Neighbour mediation")[at + 1], "●");
    assert_eq!(row("Street party")[at + 1], "×");
    for phase in entries("phases") {
        let fits = phase["fits"].as_array().expect("a list").len();
        assert!(fits >= 6, "{phase}");
    }
}

#[test]
fn something_leads_to_every_guide_and_a_guide_to_every_activity() {
    let document = Home::new().run("knowledge coverage --format json").good().json();
    let entries = |name: &str| document[name].as_array().expect("a list").clone();
    let guides = entries("guides");
    assert!(guides.len() >= 15, "{}", guides.len());
    let mut activities = BTreeSet::new();
    for guide in &guides {
        let led = |from: &str| guide[from].as_array().expect("a list").iter().map(ToString::to_string);
        assert!(
            ["activities", "situations", "elements", "means"].into_iter().flat_map(led).next().is_some(),
            "{guide}"
        );
        activities.extend(led("activities"));
    }
    let listed = Home::new().run("knowledge list activities --format json").good().json();
    assert_eq!(activities.len(), listed["things"].as_array().expect("a list").len());
}

#[test]
fn gaps_are_warned_of_with_place_and_remedy() {
    let home = Home::new();
    for folder in ["activities", "cases", "evaluations", "guides", "situations"] {
        std::fs::create_dir_all(home.path("kennis").join(folder)).expect("a folder");
    }
    for file in files("knowledge") {
        home.write(&file.replacen("knowledge", "kennis", 1), text(&file));
    }
    let quarrel = text("knowledge/situations/neighbour-quarrel.ron");
    let to_organise = quarrel.replace("    refer: true,\n", "");
    home.write("kennis/situations/neighbour-quarrel.ron", to_organise);
    for (language, words) in
        [("nl", ["weinig te kiezen", "refer: true"]), ("en", ["little to choose from", "refer: true"])]
    {
        let said = home.run(&format!("knowledge check kennis --lang {language}"));
        assert_eq!(said.code, Some(0), "a gap is no fault");
        assert!(said.err.contains("situations/neighbour-quarrel.ron:1:1"), "{}", said.err);
        for word in words {
            assert!(said.err.contains(word), "{word}: {}", said.err);
        }
    }
}
