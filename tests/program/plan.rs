//! `plan`: a choice as a plan or a page to hand over, on screen and in files.

use std::fs;

use crate::support::Home;

/// Two troubles, and nothing the matter with safety.
const WESTWIJK: &str = r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Ticked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked,
}, measures: {"shared-meal": ["lower-fear"]}))
"#;

const MEAL: &str = "--activity shared-meal --held 2027-03-14";

fn westwijk() -> Home {
    Home::with("westwijk.ron", WESTWIJK)
}

#[test]
fn every_document_says_with_which_program_knowledge_and_answers_it_was_made() {
    let home = westwijk();
    for language in ["nl", "en"] {
        for what in ["plan", "advice", "support", "council", "find-out", "look-back"] {
            for format in ["text", "md", "html"] {
                let line = format!("--lang {language} plan westwijk.ron {MEAL} --what {what} --format {format}");
                let said = home.run(&line).good().flat();
                assert!(said.contains(env!("CARGO_PKG_VERSION")), "{line}: {said}");
                assert!(said.contains(if language == "nl" {
                    "Beantwoord waren 6 van de"
                } else {
                    "Answered were 6 of the"
                }));
                assert!(said.contains(if language == "nl" { "vuistregel" } else { "rule of thumb" }), "{line}");
                assert!(said.contains("Westwijk"), "{line}");
            }
        }
    }
}

#[test]
fn every_form_of_a_file_says_with_which_program_and_knowledge_it_was_made() {
    let home = westwijk();
    let written = home.run(&format!("plan westwijk.ron {MEAL} --format json")).good().json();
    let digest = written["knowledge"]["digest"].as_str().unwrap();
    assert_eq!(written["program"]["version"].as_str(), Some(env!("CARGO_PKG_VERSION")));
    for file in ["plan.ics", "plan.html", "plan.md", "plan.txt"] {
        home.run(&format!("plan westwijk.ron {MEAL} --output {file}")).good();
        let text = home.read(file).replace("\r\n ", "");
        assert!(text.contains(env!("CARGO_PKG_VERSION")), "{file}");
        assert!(text.contains(digest), "{file}: {digest}");
    }
}

#[test]
fn as_json_it_holds_lines_schedule_and_check() {
    let written = westwijk().run(&format!("plan westwijk.ron {MEAL} --format json")).good().json();
    let plan = &written["plans"][0];
    assert_eq!((plan["id"].as_str(), plan["held"].as_str()), (Some("shared-meal"), Some("2027-03-14")));
    let parts: Vec<&str> = plan["lines"].as_array().unwrap().iter().filter_map(|line| line["part"].as_str()).collect();
    assert!(parts.starts_with(&["goal"]) && parts.ends_with(&["follow-up"]), "{parts:?}");
    let days: Vec<&str> = plan["schedule"].as_array().unwrap().iter().filter_map(|task| task["day"].as_str()).collect();
    assert!(days.is_sorted() && days.contains(&"2027-03-14"), "{days:?}");
    let chosen = plan["check"]["as_chosen"].as_f64().unwrap();
    assert!(chosen < plan["check"]["at_best"].as_f64().unwrap(), "{plan}");
    assert!(written["blocks"].as_array().is_some_and(|blocks| blocks.iter().any(|block| block["block"] == "ticks")));
}

#[test]
fn the_name_of_the_file_says_the_format() {
    let home = westwijk();
    for (file, begins) in
        [("plan.docx", "PK"), ("plan.ics", "BEGIN:VCALENDAR"), ("plan.md", "# Plan"), ("plan.json", "{")]
    {
        home.run(&format!("plan westwijk.ron {MEAL} --output {file}")).good();
        assert!(fs::read(home.path(file)).unwrap().starts_with(begins.as_bytes()), "{file}");
    }
}

#[test]
fn a_file_that_is_there_stays_unless_it_is_said_to_go() {
    let home = westwijk();
    home.write("plan.md", "van mij");
    let line = format!("plan westwijk.ron {MEAL} --output plan.md");
    let said = home.run(&line);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("--force"), "{}", said.err);
    assert_eq!(home.read("plan.md"), "van mij");
    home.run(&format!("{line} --force")).good();
    assert!(home.read("plan.md").starts_with("# Plan"));
    assert_eq!(home.names(), ["plan.md", "westwijk.ron"], "nothing is left beside it");
}

#[test]
fn what_cannot_be_done_says_what_can() {
    let home = westwijk();
    for (line, hint) in [
        ("plan westwijk.ron", "--activity"),
        ("plan westwijk.ron --activity shared-mael", "shared-meal"),
        ("plan westwijk.ron --activity shared-meal --format docx", "--output"),
        ("plan westwijk.ron --activity shared-meal --format ics", "--held"),
        ("plan westwijk.ron --activity shared-meal --held 2027-02-30", "--held"),
        ("plan westwijk.ron --activity shared-meal --what council --format ics", "--what"),
        ("plan westwijk.ron --activity shared-meal --what soup", "council"),
        ("plan none.ron --activity shared-meal", "none.ron"),
    ] {
        let said = home.run(line);
        assert_eq!(said.code, Some(2), "{line}: {}", said.err);
        assert!(said.out.is_empty() && said.err.contains(hint), "{line}: {}", said.err);
    }
    assert_eq!(home.names(), ["westwijk.ron"]);
}

#[test]
fn what_is_to_be_found_out_and_advised_needs_no_choice() {
    for what in ["advice", "find-out"] {
        westwijk().run(&format!("plan westwijk.ron --what {what}")).good();
    }
}

#[test]
fn lines_of_plain_text_fit_eighty_columns() {
    for what in ["plan", "support", "council"] {
        let said = westwijk().run(&format!("--lang nl plan westwijk.ron {MEAL} --what {what}")).good().out;
        for line in said.lines().filter(|line| !line.contains("http")) {
            assert!(line.chars().count() <= 80, "{what}: {line}");
        }
    }
}
