//! Tables as people's programs write them.

use std::sync::OnceLock;

use super::*;

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn read(text: &str) -> Result<Answers, Vec<Fault>> {
    Answers::read(text.as_bytes(), base())
}

fn sheet(steps: &[(&str, u8)]) -> Sheet {
    steps.iter().map(|(id, step)| (QuestionId::from(*id), *step)).collect()
}

const PLAIN: &str = "neighbours-know,irritation\n2,3\n4,1\n";

fn expected() -> Vec<Sheet> {
    vec![sheet(&[("neighbours-know", 2), ("irritation", 3)]), sheet(&[("neighbours-know", 4), ("irritation", 1)])]
}

#[test]
fn order_case_separators_and_wording_change_nothing() {
    let question = &base().questions["irritation"];
    let others = [
        "irritation;neighbours-know\n3;2\n1;4\n".to_owned(),
        "IRRITATION\tNeighbours-Know\r\n3\t2\r\n1\t4\r\n".to_owned(),
        "\u{feff}\"1. Dagelijkse Ergernis\";neighbours_know\n\"3\";2\n 1 ;4.0\n".to_owned(),
        format!("{};neighbours-know\n3;2\n{};4\n", question.text.en, question.steps[0].nl.to_uppercase()),
        format!("\"{}\",neighbours-know\n\"3. {}\",2\n1,4\n\n,,\n", question.text.nl, question.steps[2].nl),
    ];
    assert_eq!(read(PLAIN).unwrap().sheets, expected());
    for text in others {
        assert_eq!(read(&text).unwrap().sheets, expected(), "{text}");
    }
}

#[test]
fn excels_wide_characters_and_old_windows_are_read() {
    let name = "Eenzaamheid zoals één buur dat ziet;irritation\nx;3\n";
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(name.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> = name.chars().map(|c| c as u8).collect();
    for bytes in [wide, latin] {
        let answers = Answers::read(&bytes, base()).unwrap();
        assert_eq!(answers.sheets, [sheet(&[("irritation", 3)])]);
        assert_eq!(answers.passed_over, ["Eenzaamheid zoals één buur dat ziet"]);
    }
}

#[test]
fn columns_that_are_no_question_are_named_and_not_read() {
    let text = "Tijdstip,Naam,E-mail,irritation\n9:00,Anna,a@b.nl,3\n9:01,Bert,,\n";
    let answers = read(text).unwrap();
    assert_eq!(answers.passed_over, ["Tijdstip", "Naam", "E-mail"]);
    assert_eq!(answers.sheets, [sheet(&[("irritation", 3)])], "who answered nothing is nobody");
    assert!(!format!("{:?}", answers.sheets).contains("Anna"));
}

#[test]
fn what_nobody_knew_is_no_answer() {
    let answers = read("irritation;neighbours-know\nWeet ik niet;2\n;1\n0;I don't know\n").unwrap();
    assert_eq!(answers.sheets, [sheet(&[("neighbours-know", 2)]), sheet(&[("neighbours-know", 1)])]);
}

#[test]
fn every_fault_is_found_by_row_and_column_and_nothing_is_taken() {
    let faults = read("name;irritation;neighbours-know\nx;6;1\ny;2;Jan woont op 5\nz;1;1;9\n").unwrap_err();
    let (irritation, know) = (QuestionId::from("irritation"), QuestionId::from("neighbours-know"));
    assert_eq!(faults, [Fault::NoAnswer(irritation.clone(), 2, 2), Fault::NoAnswer(know, 3, 3), Fault::TooLong(4)]);
    let said = |fault: &Fault| fault.said(base(), &Wording::new(wording::Language::Nl));
    assert!(faults.iter().all(|fault| !said(fault).contains("Jan")), "no fault repeats what was typed");
    assert_eq!(read("irritation;irritation\n1;1\n"), Err(vec![Fault::Twice(irritation, (1, 2))]));
    assert_eq!(read("a;b\n1;2\n"), Err(vec![Fault::NoQuestion(vec!["a".to_owned(), "b".to_owned()])]));
    assert_eq!(read(""), Err(vec![Fault::Nobody]));
    assert_eq!(read("irritation;b\n;x\n"), Err(vec![Fault::Nobody]));
}
