//! Looking back: counts, remarks, lessons, and what is never shown.
use dossier::Moment;
use tui::Screen;
use wording::Language;

use crate::plan::CASE;
use crate::support::Program;

fn looking(size: (u16, u16), language: Language) -> Program {
    let mut program = Program::open(CASE, size, language);
    program.press("Tab Home p R");
    assert_eq!(program.screen(), Screen::LookBack);
    program.effects.clear();
    program
}

/// Counts the first item, of which there are three answers.
fn count(program: &mut Program, counts: &str) {
    program.press("Home Down Enter C-u").write(counts).press("Enter");
}

#[test]
fn counts_are_typed_answer_by_answer_and_shown_from_ten_on() {
    let mut program = looking((200, 50), Language::En);
    count(&mut program, "5 3");
    assert!(program.text().contains("Write one number for each answer"), "{}", program.text());
    program.press("C-u").write("5 3 1").press("Enter");
    let counted = &program.dossier().evaluations[0];
    assert_eq!((counted.moment, counted.counts["always/unpleasant"].as_slice()), (Moment::After, &[5, 3, 1][..]));
    assert!(program.text().contains("9 answers. Those are too few to show."), "{}", program.text());
    count(&mut program, "6 3 1");
    assert!(!program.text().contains("too few to show"), "{}", program.text());
    program.press("u");
    assert_eq!(program.dossier().evaluations[0].counts["always/unpleasant"], [5, 3, 1]);
}

#[test]
fn a_small_group_is_shown_together_with_all_others_only() {
    let mut program = looking((200, 50), Language::En);
    count(&mut program, "20 3 1");
    program.press("o").write("parents").press("Enter");
    count(&mut program, "2 2 2");
    assert_eq!(program.dossier().evaluations[1].group.as_deref(), Some("parents"));
    assert!(program.text().contains("not shown apart, because a group is too small: parents"), "{}", program.text());
}

#[test]
fn what_failed_counts_in_the_next_choice_with_its_reason() {
    let mut program = looking((200, 50), Language::En);
    program.press("a Down Enter").write("too few hands").press("Enter");
    assert_eq!(program.dossier().lessons[0].worked, Some(false));
    assert!(program.dossier().profile.tried.contains("shared-meal"));
    // In the check of its plan, with the year and the reason; and no longer once it was taken back.
    program.press("Esc");
    assert_eq!(program.screen(), Screen::Plan);
    assert!(program.text().contains("Tried in 2026: too few hands"), "{}", program.text());
    program.press("u");
    assert!(program.dossier().profile.tried.is_empty());
    assert!(!program.text().contains("Tried in 2026"), "{}", program.text());
}

#[test]
fn words_stand_after_their_question() {
    let mut program = looking((120, 32), Language::En);
    // The second item is the open one of the set that is always asked.
    program.press("Home Down Down Enter").write("a row about a chair").press("Enter");
    assert_eq!(program.dossier().evaluations[0].remarks, ["What was it? Name no names. a row about a chair"]);
    program.press("Right");
    assert!(program.text().contains("half a year later"), "{}", program.text());
}
