//! What cannot be read: syntax, size, files, fields, words, shapes and texts.

use knowledge::fault::{Shape, What};
use knowledge::reading::MOST_BYTES;

use crate::{finds, loaded, small};

const MEAL: &str = "activities/meal.ron";

fn syntax(reason: &str) -> What {
    What::Syntax(reason.to_owned())
}

fn word(word: &str, meant: Option<&str>, known: &[&str]) -> What {
    What::UnknownWord {
        word: word.to_owned(),
        meant: meant.map(str::to_owned),
        known: known.iter().map(|&word| word.to_owned()).collect(),
    }
}

fn field(field: &str, meant: Option<&str>, known: &[&str]) -> What {
    What::UnknownField {
        field: field.to_owned(),
        meant: meant.map(str::to_owned),
        known: known.iter().map(|&word| word.to_owned()).collect(),
    }
}

fn missing(field: &str) -> What {
    What::MissingField(field.to_owned())
}

#[test]
fn a_comma_is_missing() {
    finds(&[(MEAL, "kind: Light,\n    phases", "kind: Light\n    ‸phases")], [syntax("Expected comma")]);
}

#[test]
fn a_bracket_is_not_closed() {
    finds(&[(MEAL, "fits: [],\n    requires:", "fits: [\n    requires‸:")], [syntax("Expected comma")]);
}

#[test]
fn the_end_of_a_file_is_missing() {
    finds(&[(MEAL, "\"Friendship.\"),\n)\n", "\"Friendship.\")‸,")], [syntax("Unexpected end of RON")]);
}

#[test]
fn a_quote_is_not_closed() {
    finds(&[("sources.ron", "year: \"2020\"", "year: ‸\"2020")], [syntax("Expected end of string")]);
}

#[test]
fn a_file_is_empty() {
    let mut files = small::files();
    files[0].1 = String::new();
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((faults[0].place.line, faults[0].place.column), (1, 1));
    assert!(matches!(faults[0].what, What::Syntax(_)), "{faults:?}");
}

#[test]
fn a_file_is_too_large() {
    let mut files = small::files();
    files[0].1.push_str(&" ".repeat(MOST_BYTES));
    let bytes = files[0].1.len();
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].what, What::TooLarge { bytes, most: MOST_BYTES });
    assert_eq!((faults[0].place.file.as_str(), faults[0].place.line), (MEAL, 1));
}

#[test]
fn brackets_lie_too_deep_in_brackets() {
    let deep = |mark: &str| {
        let (open, close) = ("[".repeat(23), "]".repeat(40));
        format!("fits: {open}{mark}{}{close},", "[".repeat(17))
    };
    finds(&[(MEAL, "fits: [],", &deep("‸"))], [What::TooDeep]);
}

#[test]
fn conditions_lie_too_deep_in_conditions() {
    let (open, close) = ("All([".repeat(60), "])".repeat(60));
    let files = crate::broken(&[
        ("rules.ron", "when: Any([", &format!("when: {open}")),
        ("rules.ron", "        ]),", &format!("{close},")),
    ])
    .0;
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((&faults[0].what, faults[0].place.line), (&What::TooDeep, 7));
}

#[test]
fn a_file_has_an_unknown_name() {
    for (name, meant) in
        [("notes.txt", None), ("activities/old/meal.ron", None), ("question.ron", Some("questions.ron"))]
    {
        let mut files = small::files();
        files.push((name.to_owned(), "// Hello.\n[]".to_owned()));
        let faults = loaded(&files).faults;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].what, What::UnknownFile { meant: meant.map(str::to_owned) });
        let place = &faults[0].place;
        assert_eq!((place.file.as_str(), place.line, place.column, place.excerpt.as_str()), (name, 1, 1, "// Hello."));
    }
}

#[test]
fn a_field_is_misspelt() {
    // One fault: the field is not missing besides.
    let known = ["id", "name", "how"];
    finds(&[("conditions.ron", "        how:", "        ‸howw:")], [field("howw", Some("how"), &known)]);
}

#[test]
fn the_name_of_a_thing_stands_in_a_misspelt_field() {
    let known = ["id", "name", "how"];
    finds(&[("conditions.ron", "id: \"consent\"", "‸idd: \"consent\"")], [field("idd", Some("id"), &known)]);
}

#[test]
fn a_field_is_none_of_those_known() {
    let known = ["id", "name", "how"];
    finds(&[("conditions.ron", "        how:", "        ‸cost: 4,\n        how:")], [field("cost", None, &known)]);
}

#[test]
fn a_number_of_the_model_is_misspelt() {
    let (files, places) = crate::broken(&[("model.ron", "partly: 0.5", "‸partyl: 0.5")]);
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].place, places[0]);
    assert!(
        matches!(&faults[0].what, What::UnknownField { meant: Some(meant), .. } if meant == "partly"),
        "{faults:?}"
    );
}

#[test]
fn a_number_of_the_model_is_missing() {
    finds(&[("model.ron", "constants: (", "constants: ‸("), ("model.ron", " partly: 0.5,", "")], [missing("partly")]);
}

#[test]
fn a_field_is_missing() {
    finds(
        &[
            ("conditions.ron", "    Condition(", "    ‸Condition("),
            ("conditions.ron", "        how: (nl: \"Vraag het.\", en: \"Ask for it.\"),\n", ""),
        ],
        [missing("how")],
    );
}

#[test]
fn a_thing_has_no_name() {
    finds(&[("conditions.ron", "    Condition(\n        id: \"consent\",", "    ‸Condition(")], [missing("id")]);
}

#[test]
fn a_field_of_a_condition_is_missing() {
    finds(
        &[("rules.ron", "Answer(question: \"unsafe\", worse: Higher,", "‸Answer(question: \"unsafe\",")],
        [missing("worse")],
    );
}

#[test]
fn a_field_stands_there_twice() {
    finds(&[(MEAL, "kind: Light,", "kind: Light,\n    ‸kind: Talk,")], [What::FieldTwice("kind".to_owned())]);
}

#[test]
fn a_word_is_none_of_those_allowed() {
    finds(&[(MEAL, "online: No", "online: ‸Nee")], [word("Nee", None, &["No", "CanBe", "Yes"])]);
    finds(
        &[(MEAL, "scale: [Street,", "scale: [‸Stret,")],
        [word("Stret", Some("Street"), &["Stairwell", "Street", "Neighbourhood", "District"])],
    );
    finds(
        &[("phases.ron", "id: calm", "id: ‸clam")],
        [word("clam", Some("calm"), &["calm", "unease", "tension", "incidents"])],
    );
}

#[test]
fn a_word_within_another_is_none_of_those_allowed() {
    finds(
        &[("rules.ron", "Stop(NotNow)", "Stop(‸NotNw)")],
        [word("NotNw", Some("NotNow"), &["PrepareNow", "Later", "NotNow"])],
    );
}

#[test]
fn a_thing_is_called_something_else() {
    finds(&[(MEAL, "Activity(\n", "‸Activty(\n")], [word("Activty", Some("Activity"), &["Activity"])]);
}

#[test]
fn a_group_of_questions_is_unknown() {
    let known = ["contact", "daily-life", "safety", "tension", "municipality", "readiness", "means"];
    finds(
        &[("questions.ron", "group: \"contact\"", "group: ‸\"contacts\"")],
        [word("contacts", Some("contact"), &known)],
    );
}

#[test]
fn a_condition_is_unknown() {
    let known = ["Answer", "Phase", "Situation", "All", "Any"];
    finds(&[("rules.ron", "when: Any([", "when: ‸Anny([")], [word("Anny", Some("Any"), &known)]);
}

#[test]
fn a_value_has_another_shape_than_expected() {
    for (file, piece, becomes, shape) in [
        ("sources.ron", "\"On meeting\"", "‸7", Shape::Text),
        ("sources.ron", "id: \"S1\"", "id: ‸S1", Shape::Text),
        (MEAL, "hands: 3", "hands: ‸\"three\"", Shape::Number),
        (MEAL, "hands: 3", "hands: ‸2.5", Shape::Number),
        (MEAL, "group: (5, 30)", "group: ‸30", Shape::Number),
        ("model.ron", "partly: 0.5", "partly: ‸half", Shape::Number),
        ("rules.ron", "safety: true", "safety: ‸yes", Shape::Truth),
        (MEAL, "fits: []", "fits: ‸\"apart\"", Shape::List),
        ("model.ron", "ticked: (0, 0, 0.25, 0.5, 0.25),\n", "ticked: ‸(0, 0, 1),\n", Shape::List),
        (MEAL, "needs: (hands: 3, money: 2, lead_time: 2)", "needs: ‸[3, 2, 2]", Shape::Record),
        (MEAL, "rhythm: (nl: \"Elke maand\", en: \"Every month\")", "rhythm: ‸\"Elke maand\"", Shape::BothLanguages),
        ("rules.ron", "Caution(3)", "‸Caution(\"much\")", Shape::Call),
        ("rules.ron", "Situation(id: \"apart\", from: 0.3)", "‸Any()", Shape::Call),
        ("rules.ron", "Situation(id: \"apart\", from: 0.3)", "‸\"apart\"", Shape::Call),
        ("questions.ron", "Options([\"none\", \"ready\"])", "‸Options(\"none\")", Shape::Call),
    ] {
        finds(&[(file, piece, becomes)], [What::WrongShape(shape)]);
    }
}

#[test]
fn a_file_holds_one_thing_where_a_list_is_expected() {
    let source = "Source(id: \"S1\", title: \"On meeting\", kind: Study, extent: Whole)";
    let mut files = small::files();
    files.retain(|(name, _)| name != "sources.ron");
    files.push(("sources.ron".to_owned(), source.to_owned()));
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((&faults[0].what, faults[0].place.excerpt.as_str()), (&What::WrongShape(Shape::List), source));
}

#[test]
fn a_number_does_not_fit() {
    finds(&[(MEAL, "hands: 3", "hands: ‸300")], [What::NumberTooLarge]);
    finds(&[(MEAL, "hands: 3", "hands: ‸-3")], [What::NumberTooLarge]);
    finds(&[(MEAL, "group: (5, 30)", "group: (5, ‸30000000000)")], [What::NumberTooLarge]);
}

#[test]
fn a_text_is_missing_in_one_language() {
    finds(
        &[(MEAL, "rhythm: (nl: \"Elke maand\", en: \"Every month\")", "rhythm: ‸(nl: \"Elke maand\")")],
        [What::MissingLanguage("en")],
    );
    finds(&[(MEAL, "rhythm: (nl: \"Elke maand\", en:", "rhythm: ‸(en:")], [What::MissingLanguage("nl")]);
}

#[test]
fn a_text_is_empty_in_one_language() {
    finds(&[(MEAL, "\"Elke maand\"", "‸\" \"")], [What::MissingLanguage("nl")]);
}

#[test]
fn a_language_is_misspelt() {
    finds(
        &[(MEAL, "(nl: \"Elke maand\", en:", "(nl: \"Elke maand\", ‸eng:")],
        [field("eng", Some("en"), &["nl", "en"])],
    );
}
