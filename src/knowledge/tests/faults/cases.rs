//! Worked cases: their names, and answers that do not fit their question.

use knowledge::fault::{Shape, ThingKind, What};
use knowledge::load;
use matching::check::Flaw;
use matching::{Answer, Profile};

use crate::{broken, finds, loaded, small};

const CASE: &str = "cases/quiet-street.ron";

#[test]
fn nothing_defines_a_name_in_a_case() {
    for (piece, becomes, kind, name, meant) in [
        ("situation: \"apart\"", "situation: ‸\"appart\"", ThingKind::Situation, "appart", "apart"),
        ("question: \"contact\"", "question: ‸\"contacts\"", ThingKind::Question, "contacts", "contact"),
        ("first_three: [\"meal\"]", "first_three: [‸\"meals\"]", ThingKind::Activity, "meals", "meal"),
        ("not_first_ten: [\"patrol\"]", "not_first_ten: [‸\"patrool\"]", ThingKind::Activity, "patrool", "patrol"),
        ("out: []", "out: [‸\"meel\"]", ThingKind::Activity, "meel", "meal"),
        ("sources: [\"S1\"]", "sources: [‸\"elsewhere\"]", ThingKind::Source, "elsewhere", ""),
        ("rules: [\"safety-first\"]", "rules: [‸\"safety-fist\"]", ThingKind::Rule, "safety-fist", "safety-first"),
    ] {
        let meant = Some(meant.to_owned()).filter(|meant| !meant.is_empty());
        finds(&[(CASE, piece, becomes)], [What::UnknownName { kind, name: name.to_owned(), meant }]);
    }
}

#[test]
fn an_answer_does_not_fit_its_question() {
    let misfit = |question: &str, steps, options: &[&str]| What::AnswerMisfits {
        question: question.to_owned(),
        steps,
        options: options.iter().map(|&option| option.to_owned()).collect(),
    };
    for wrong in ["Step(6)", "Step(0)", "NotTicked"] {
        let becomes = format!("(question: ‸\"hands\", answer: {wrong})");
        finds(&[(CASE, "(question: \"hands\", answer: Range(2, 3))", &becomes)], [misfit("hands", 5, &[])]);
    }
    for wrong in ["Choice(\"redy\")", "Step(3)", "Votes([1])", "Range(2, 1)"] {
        let becomes = format!("(question: ‸\"room\", answer: {wrong})");
        let edit = (CASE, "(question: \"room\", answer: Choice(\"ready\"))", becomes.as_str());
        finds(&[edit], [misfit("room", 2, &["none", "ready"])]);
    }
}

#[test]
fn an_answer_is_no_answer() {
    let shape = What::WrongShape(Shape::Call);
    finds(&[(CASE, "answer: Step(1)", "answer: ‸3")], [shape]);
    let known = ["Step", "Range", "Choice", "Votes", "Suggestion", "Ticked", "NotTicked", "NotKnown"];
    let what = What::UnknownWord {
        word: "Steps".to_owned(),
        meant: Some("Step".to_owned()),
        known: known.map(str::to_owned).to_vec(),
    };
    finds(&[(CASE, "answer: Step(1)", "answer: ‸Steps(1)")], [what]);
}

#[test]
fn a_case_answers_a_question_twice() {
    let twice = "(question: \"contact\", answer: Step(1)),\n        (question: ‸\"contact\", answer: Step(2))";
    let what = What::Model(Some("contact".to_owned()), Flaw::Twice);
    finds(&[(CASE, "(question: \"contact\", answer: Step(1))", twice)], [what]);
}

#[test]
fn a_case_lacks_a_field_or_has_a_word_that_is_not_known() {
    let field = What::MissingField("phase".to_owned());
    finds(&[(CASE, "Case(\n", "‸Case(\n"), (CASE, "    phase: calm,\n", "")], [field]);
    let word = What::UnknownWord {
        word: "Healty".to_owned(),
        meant: Some("Healthy".to_owned()),
        known: vec!["Healthy".to_owned(), "NotTicked".to_owned()],
    };
    finds(&[(CASE, "rest: Healthy", "rest: ‸Healty")], [word]);
}

#[test]
fn cases_are_no_part_of_what_advice_rests_on() {
    let (files, _) = broken(&[(CASE, "situation: \"apart\"", "situation: \"appart\"")]);
    let loaded = load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    assert_eq!((loaded.faults.len(), loaded.knowledge.cases.len()), (0, 0));
    let with = crate::loaded(&small::files()).knowledge;
    assert_eq!((with.cases.len(), with.digest), (1, loaded.knowledge.digest), "nor do they count in the digest");
}

#[test]
fn what_a_case_leaves_unsaid_is_healthy_or_not_ticked() {
    let profile = |edits: &[crate::Edit<'_>]| -> Profile {
        let knowledge = loaded(&broken(edits).0).knowledge;
        knowledge.cases["quiet-street"].profile(&knowledge)
    };
    let answer = |profile: &Profile, question: &str| profile.answers.get(question).cloned();
    let healthy = profile(&[]);
    assert_eq!(answer(&healthy, "contact"), Some(Answer::Step(1)), "as the case says");
    assert_eq!(answer(&healthy, "hands"), Some(Answer::Range(2, 3)), "as the case says");
    assert_eq!(answer(&healthy, "unsafe"), Some(Answer::Step(1)), "away from trouble");
    assert_eq!(answer(&healthy, "money"), Some(Answer::Step(5)), "as much as one could wish");
    let not_ticked = profile(&[
        (CASE, "rest: Healthy", "rest: NotTicked"),
        (CASE, "        (question: \"contact\", answer: Step(1)),\n", ""),
    ]);
    assert_eq!(answer(&not_ticked, "contact"), Some(Answer::NotTicked));
    assert_eq!(answer(&not_ticked, "unsafe"), None, "no signal of the list");
}
