//! One mistake is one fault: what could not be read is not missed besides. And many mistakes are as many faults.

use knowledge::fault::{Shape, ThingKind, What};
use matching::check::Flaw;

use crate::{broken, finds, loaded, small};

const MEAL: &str = "activities/meal.ron";

#[test]
fn a_file_with_a_syntax_fault_is_the_only_fault_and_keeps_no_other_from_loading() {
    let sound = loaded(&small::files()).knowledge;
    for at in 0..small::files().len() {
        let mut files = small::files();
        files[at].1.push_str("\n}");
        let name = files[at].0.clone();
        let loaded = loaded(&files);
        assert_eq!(loaded.faults.len(), 1, "{:?}", loaded.faults);
        let fault = &loaded.faults[0];
        assert!(matches!(fault.what, What::Syntax(_)), "{fault:?}");
        assert_eq!((&fault.place.file, fault.place.excerpt.as_str(), fault.place.column), (&name, "}", 1));
        let knowledge = loaded.knowledge;
        assert_eq!(knowledge.questions.is_empty(), name == "questions.ron");
        assert_eq!(knowledge.activities.len(), sound.activities.len() - usize::from(name.starts_with("activities/")));
        assert_eq!(knowledge.situations.len(), sound.situations.len() - usize::from(name.starts_with("situations/")));
        assert_eq!(knowledge.rules.is_empty(), name == "rules.ron");
        assert_eq!(knowledge.numbers.is_none(), name == "model.ron");
    }
}

#[test]
fn a_thing_that_cannot_be_read_is_not_missed() {
    finds(&[("questions.ron", "ready: [2]", "ready: ‸2")], [What::WrongShape(Shape::List)]);
    finds(&[("elements.ron", "what: (nl: \"Dit is backing.\", ", "what: ‸(")], [What::MissingLanguage("nl")]);
}

#[test]
fn a_thing_with_an_unreadable_name_is_not_missed() {
    finds(&[("risks.ron", "id: \"pity\"", "id: ‸7")], [What::WrongShape(Shape::Text)]);
    finds(&[("sources.ron", "Source(id: \"S2\", ", "‸Source(")], [What::MissingField("id".to_owned())]);
    finds(&[("referrals.ron", "    Referral(", "    ‸7,\n    Referral(")], [What::WrongShape(Shape::Record)]);
}

#[test]
fn what_a_misplaced_file_defines_is_not_missed() {
    for (name, wrong) in
        [("questions.ron", "question.ron"), (MEAL, "activity/meal.ron"), ("situations/apart.ron", "apart.ron")]
    {
        let mut files = small::files();
        for (file, _) in &mut files {
            if file == name {
                wrong.clone_into(file);
            }
        }
        let faults = loaded(&files).faults;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(matches!(faults[0].what, What::UnknownFile { .. }), "{faults:?}");
        assert_eq!(faults[0].place.file, wrong);
    }
}

#[test]
fn an_unread_list_hides_no_unknown_name_of_another_kind() {
    let unknown = What::UnknownName { kind: ThingKind::Risk, name: "pitty".to_owned(), meant: Some("pity".to_owned()) };
    finds(
        &[
            (MEAL, "risk: \"pity\"", "risk: ‸\"pitty\""),
            ("goals.ron", "    Goal(\n        id: \"safety\"", "    ‸}Goal(\n        id: \"safety\""),
        ],
        [unknown, What::Syntax("Unexpected char '}'".to_owned())],
    );
}

#[test]
fn an_unread_question_does_not_make_its_options_unknown() {
    finds(
        &[(
            "questions.ron",
            "trouble: None,\n        find_out: (nl: \"Ga kijken.\"",
            "trouble: ‸No,\n        find_out: (nl: \"Ga kijken.\"",
        )],
        [What::UnknownWord {
            word: "No".to_owned(),
            meant: Some("None".to_owned()),
            known: ["Low", "High", "None"].map(str::to_owned).to_vec(),
        }],
    );
}

#[test]
fn several_faults_in_one_file_are_all_found() {
    let (files, places) = broken(&[
        (MEAL, "en: \"Shared meal\"", "‸eng: \"Shared meal\""),
        (MEAL, "kind: Light", "kind: ‸Lihgt"),
        (MEAL, "(5, 30)", "‸\"many\""),
        (MEAL, "nature: [\"light-meeting\"]", "nature: [‸7, ‸\"backingg\"]"),
        (MEAL, "    needs: (hands: 3, ", "    ‸colour: 1,\n    needs: ‸("),
        (MEAL, "how: (nl: \"Kook samen.\", en: \"Cook together.\")", "how: ‸(nl: \"Kook samen.\")"),
        (MEAL, "conditions: [\"consent\"]", "conditions: [‸\"concent\"]"),
    ]);
    let loaded = loaded(&files);
    let found: Vec<_> = loaded.faults.iter().map(|fault| fault.place.clone()).collect();
    assert_eq!(found, places, "{:#?}", loaded.faults);
}

#[test]
fn faults_in_several_files_are_all_found() {
    let unknown = What::UnknownName { kind: ThingKind::Risk, name: "pitty".to_owned(), meant: Some("pity".to_owned()) };
    finds(
        &[
            (MEAL, "risk: \"pity\"", "risk: ‸\"pitty\""),
            ("activities/patrol.ron", "rests_on: \"backing\", sources: [\"S2\"]", "rests_on: \"backing\", sources: []"),
            ("activities/patrol.ron", "goal: \"safety\"", "goal: ‸\"safety\""),
            ("questions.ron", "prior: [0.5, 0.5]", "prior: ‸[1]"),
            ("situations/apart.ron", "    signals: [", "    ‸signals: ["),
            ("situations/apart.ron", "precedence: 1,\n", "precedence: 1\n"),
        ],
        [
            unknown,
            What::ClaimWithoutSource,
            What::Model(None, Flaw::WrongLength { found: 1, expected: 2 }),
            What::Syntax("Expected comma".to_owned()),
        ],
    );
}
