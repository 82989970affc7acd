//! The profile in its text: answers, wishes, the phase, what runs.

use dossier::{Dossier, State, write};
use knowledge::fault::What;
use matching::model::Phase;
use matching::{Answer, QuestionId};

use crate::{base, opened};

const BY_HAND: &str = r#"// Made by hand, after the talk of Tuesday.
Dossier(
    version: 2,
    profile: (
        answers: {
            "contact-between-groups": Step(2), // says the school
            "shelter": Choice("announced"),
            "irritation": Range(2, 4)
        },
    ),
    /* to do: ask the caretaker */
)
"#;

#[test]
fn the_shortest_dossier_can_be_read() {
    let opened = opened("Dossier(version: 2)");
    assert!(opened.state == State::Whole && opened.faults.is_empty(), "{:?}", opened.faults);
    assert_eq!(opened.dossier, Dossier::default());
}

#[test]
fn answers_are_steps_counted_from_one_and_options_by_name() {
    let answers = opened(BY_HAND).dossier.profile.answers;
    assert_eq!(answers[&QuestionId::from("contact-between-groups")], Answer::Step(2));
    assert_eq!(answers[&QuestionId::from("shelter")], Answer::Step(3));
    assert_eq!(answers[&QuestionId::from("irritation")], Answer::Range(2, 4));
}

#[test]
fn writing_an_unchanged_dossier_changes_no_byte() {
    assert_eq!(write(Some(BY_HAND), &opened(BY_HAND).dossier, base()).unwrap(), BY_HAND);
}

#[test]
fn comments_stay_when_an_answer_changes_comes_and_goes() {
    let mut dossier = opened(BY_HAND).dossier;
    dossier.profile.answers.insert("contact-between-groups".into(), Answer::Step(1));
    dossier.profile.answers.remove(&QuestionId::from("irritation"));
    dossier.profile.answers.insert("us-and-them".into(), Answer::NotTicked);
    dossier.place = Some("Westwijk \"Zuid\"".to_owned());
    dossier.profile.own_phase = Some(Phase::Unease);
    dossier.phase_because = Some("Het is al een maand rustig.".to_owned());
    let text = write(Some(BY_HAND), &dossier, base()).unwrap();
    assert_eq!(
        text,
        r#"// Made by hand, after the talk of Tuesday.
Dossier(
    version: 2,
    profile: (
        answers: {
            "contact-between-groups": Step(1), // says the school
            "shelter": Choice("announced"),
            "us-and-them": NotTicked,
        },
        phase: (own: unease, because: "Het is al een maand rustig."),
    ),
    /* to do: ask the caretaker */
    place: "Westwijk \"Zuid\"",
)
"#
    );
    assert_eq!(opened(&text).dossier, dossier);
}

#[test]
fn an_unknown_name_is_a_fault_with_a_remedy_and_stays_in_the_text() {
    let text =
        "Dossier(version: 2, profile: (answers: {\"iritation\": Step(2), \"turnover\": Step(3)}), colour: \"red\")";
    let opened = opened(text);
    let found: Vec<_> = opened.faults.iter().map(|fault| (fault.place.column, fault.what.clone())).collect();
    assert!(
        matches!(&found[0], (41, What::UnknownName { meant: Some(meant), .. }) if meant == "irritation"),
        "{found:?}"
    );
    assert!(matches!(&found[1], (86, What::UnknownField { field, .. }) if field == "colour"), "{found:?}");
    assert_eq!(opened.state, State::Whole);
    let mut dossier = opened.dossier;
    dossier.profile.answers.insert("turnover".into(), Answer::Step(5));
    let text = write(Some(text), &dossier, base()).unwrap();
    assert!(
        text.contains("\"iritation\": Step(2)") && text.contains("colour: \"red\"") && text.contains("Step(5)"),
        "{text}"
    );
}

#[test]
fn an_answer_that_does_not_fit_its_question_is_a_fault_and_stays() {
    for answer in
        ["Step(6)", "Step(0)", "Range(4, 2)", "Votes([1, 2])", "Choice(\"yes\")", "Step(300)", "Stap(2)", "Step(\"2\")"]
    {
        let text = format!("Dossier(version: 2, profile: (answers: {{\"irritation\": {answer}}}))");
        let opened = opened(&text);
        assert_eq!(opened.faults.len(), 1, "{answer}: {:?}", opened.faults);
        assert!(opened.dossier.profile.answers.is_empty());
        assert_eq!(write(Some(&text), &opened.dossier, base()).unwrap(), text);
    }
}

#[test]
fn an_own_phase_without_a_reason_is_a_fault_and_does_not_count() {
    let opened = opened("Dossier(version: 2, profile: (phase: (own: calm)))");
    assert_eq!(opened.faults.len(), 1);
    assert_eq!(opened.dossier.profile.own_phase, None);
}

const RUNS: &str = r#"Dossier(
    version: 2,
    profile: (
        runs: [
            (activity: "shared-meal", has: ["repeated-contact"]), // since 2019
            // the knitters:
            (activity: "knitting", has: []),
            Run(activity: "repair-cafe"),
        ],
    ),
)
"#;

fn has(dossier: &Dossier, activity: &str) -> Option<Vec<String>> {
    let elements = dossier.profile.runs.get(activity)?;
    Some(elements.iter().map(ToString::to_string).collect())
}

#[test]
fn what_already_runs_has_the_elements_that_are_named() {
    let opened = opened(RUNS);
    assert_eq!(has(&opened.dossier, "shared-meal"), Some(vec!["repeated-contact".to_owned()]));
    assert_eq!(has(&opened.dossier, "repair-cafe"), Some(Vec::new()), "what it has may be left out");
    assert_eq!(opened.dossier.profile.runs.len(), 2);
}

#[test]
fn unknown_names_in_what_runs_are_faults_at_their_place() {
    let text = "Dossier(version: 2, profile: (runs: [(activity: \"shared-meel\"), (activity: \"buddy\", has: [\"backng\"]), (has: []), (activity: \"buddy\")]))";
    let opened = opened(text);
    let found: Vec<_> = opened.faults.iter().map(|fault| (fault.place.column, fault.what.clone())).collect();
    let meant = |at: usize, column: usize, name: &str| matches!(&found[at], (there, What::UnknownName { meant: Some(meant), .. }) if meant == name && *there == column);
    assert_eq!(found.len(), 4, "{found:?}");
    assert!(meant(0, 49, "shared-meal") && meant(1, 91, "backing"), "{found:?}");
    assert!(matches!(&found[2], (103, What::MissingField(field)) if field == "activity"), "{found:?}");
    assert!(matches!(&found[3], (125, What::FieldTwice(name)) if name == "buddy"), "{found:?}");
    assert_eq!(has(&opened.dossier, "buddy"), Some(Vec::new()));
}

#[test]
fn comments_and_unknown_entries_stay_when_what_runs_changes() {
    let mut dossier = opened(RUNS).dossier;
    dossier.profile.runs.remove("shared-meal");
    dossier.profile.runs.insert("repair-cafe".into(), ["cooperation".into()].into());
    dossier.profile.runs.insert("buddy".into(), ["repeated-contact".into(), "trusted-faces".into()].into());
    let text = write(Some(RUNS), &dossier, base()).unwrap();
    assert_eq!(
        text,
        r#"Dossier(
    version: 2,
    profile: (
        runs: [
             // since 2019
            // the knitters:
            (activity: "knitting", has: []),
            Run(activity: "repair-cafe", has: ["cooperation"],),
            (activity: "buddy", has: ["repeated-contact", "trusted-faces"]),
        ],
    ),
)
"#
    );
    assert_eq!(opened(&text).dossier, dossier);
}

#[test]
fn what_runs_taken_back_leaves_the_text_as_it_was() {
    let mut dossier = opened(BY_HAND).dossier;
    dossier.profile.runs.insert("buddy".into(), ["trusted-faces".into()].into());
    let text = write(Some(BY_HAND), &dossier, base()).unwrap();
    assert!(text.contains("\n            (activity: \"buddy\", has: [\"trusted-faces\"]),\n        ],\n"), "{text}");
    assert_eq!(opened(&text).dossier, dossier);
    dossier.profile.runs.clear();
    assert_eq!(write(Some(&text), &dossier, base()).unwrap(), BY_HAND);
}
