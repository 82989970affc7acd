//! What is typed and decided: notes, origins, choices, the phase, undo and redo, and texts about persons.
use crate::support::{Program, TODAY, base};
use dossier::{Decision, OriginKind, TextPlace};
use matching::Answer;
use matching::model::Phase;
use tui::{Effect, Input, Message};
use wording::{Language, User};

fn program() -> Program {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Enter");
    program.effects.clear();
    program
}

fn first() -> matching::QuestionId {
    base().asked[0].clone()
}

const MAIL: &str = "fatima@example.org";

#[test]
fn a_note_is_kept_with_the_question_also_where_there_is_no_answer() {
    let mut program = program();
    program.press("BackTab Home e").write("the school, in March; q?").press("Enter");
    let origin = &program.dossier().origins[&first()];
    assert_eq!(origin.note.as_deref(), Some("the school, in March; q?"));
    assert_eq!(program.effects, [Effect::Save]);
    assert!(program.text().contains("Note: the school, in"), "{}", program.text());
    // Emptied it goes.
    program.press("e C-u Enter");
    assert!(program.dossier().origins.is_empty());
    program.press("u");
    assert!(!program.dossier().origins.is_empty());
}

#[test]
fn a_line_is_edited_where_the_cursor_is() {
    let mut program = program();
    program.press("BackTab Home e").write("bakker").press("Left Left Backspace End Home Del").write("B");
    program.press("Enter");
    assert_eq!(program.dossier().origins[&first()].note.as_deref(), Some("Baker"));
}

#[test]
fn a_paste_becomes_one_line_without_what_turns_text_around_and_not_too_long() {
    let mut program = program();
    program.press("BackTab Home e").write("> <").press("Left");
    program.input(&Input::Paste("one\n two\u{202e}\u{7}".to_owned()));
    program.press("Enter");
    assert_eq!(program.dossier().origins[&first()].note.as_deref(), Some("> one two<"));
    program.press("e C-u");
    program.input(&Input::Paste("é".repeat(10_000)));
    program.press("x Enter");
    assert_eq!(program.dossier().origins[&first()].note.as_deref().map(|note| note.chars().count()), Some(400));
}

#[test]
fn what_was_typed_and_given_up_stands_there_again() {
    let mut program = program();
    program.press("BackTab Home e").write("the school").press("Esc");
    assert!(program.effects.is_empty() && program.dossier().origins.is_empty());
    program.press("e Enter");
    assert_eq!(program.dossier().origins[&first()].note.as_deref(), Some("the school"));
    // For another question it does not.
    program.press("e").write("x").press("C-c Down e Enter");
    assert_eq!(program.dossier().origins.len(), 1);
}

#[test]
fn an_answer_says_where_it_comes_from_and_statistics_of_which_year() {
    let mut program = program();
    program.press("BackTab Home o Down Enter");
    assert_eq!(program.dossier().origins[&first()].from, Some(OriginKind::Conversation));
    assert!(program.text().contains("Known from: a conversation"), "{}", program.text());
    program.press("o Down Down Enter C-u Enter");
    assert!(program.text().contains("Type a year, such as 2025."), "{}", program.text());
    program.write("2025").press("Enter");
    assert_eq!(program.dossier().origins[&first()].from, Some(OriginKind::Statistics(2025)));
    assert!(program.text().contains("Known from: statistics of"), "{}", program.text());
    program.press("o End Enter");
    assert!(program.dossier().origins.is_empty());
}

#[test]
fn an_activity_is_chosen_with_a_reason_and_dropped_again_without_a_trace_on_the_same_day() {
    let mut program = program();
    let before = program.dossier().clone();
    program.press("c").write("the garden is there").press("Enter");
    let choice = &program.dossier().choices[0];
    assert_eq!((choice.on, choice.because.as_deref()), (TODAY, Some("the garden is there")));
    let entry = &program.dossier().log[0];
    assert_eq!(entry.decided, Decision::Chosen(choice.activity.clone()));
    assert_eq!(entry.because.as_deref(), Some("the garden is there"));
    let text = program.text();
    assert!(text.contains('✓') && text.contains("Chosen on 22 November 2026."), "{text}");
    program.press("b");
    assert!(program.text().contains("Because: the garden is there"), "{}", program.text());
    program.press("b c Enter");
    assert_eq!(program.dossier(), &before);
    assert_eq!(program.effects, [Effect::Save, Effect::Save]);
}

#[test]
fn an_activity_can_be_chosen_without_a_reason() {
    let mut program = program();
    program.press("c Enter");
    assert_eq!(program.dossier().choices[0].because, None);
}

#[test]
fn the_phase_as_the_user_sees_it_needs_a_reason_and_stands_in_the_log() {
    let mut program = program();
    program.press("f Home Down Down Enter Enter");
    assert!(program.text().contains("A reason is needed"), "{}", program.text());
    program.write("two groups shout").press("Enter");
    assert_eq!(program.dossier().profile.own_phase, Some(Phase::Tension));
    assert_eq!(program.dossier().phase_because.as_deref(), Some("two groups shout"));
    assert_eq!(program.dossier().log[0].decided, Decision::OwnPhase(Phase::Tension));
    assert!(program.text().contains("you see:"), "{}", program.text());
    // The reason stands there to be bettered, and the same again is no decision.
    program.press("f Enter Enter");
    assert_eq!(program.dossier().log.len(), 1);
    program.press("f End Enter").write("calm again").press("Enter");
    assert_eq!((program.dossier().profile.own_phase, &program.dossier().phase_because), (None, &None));
}

#[test]
fn the_place_gets_a_name() {
    let mut program = program();
    program.press("N C-u").write("Oost").press("Enter");
    assert_eq!(program.dossier().place.as_deref(), Some("Oost"));
    assert!(program.text().contains("Wijkverbinder · Oost"));
}

#[test]
fn undo_and_redo_go_over_everything_that_was_decided() {
    let mut program = program();
    let mut states = vec![program.dossier().clone()];
    for keys in ["r", "c x Enter", "BackTab 3", "e n Enter", "o Enter", "f Home Enter y Enter", "N z Enter"] {
        program.press(keys);
        states.push(program.dossier().clone());
    }
    for state in states.iter().rev().skip(1) {
        program.press("u");
        assert_eq!(program.dossier(), state);
    }
    for state in &states[1..] {
        program.press("U");
        assert_eq!(program.dossier(), state);
    }
    program.press("C-r");
    assert!(program.text().contains("There is nothing to redo."), "{}", program.text());
    // A new change takes the place of what was taken back.
    program.press("u u Home 5 U");
    assert_eq!(program.dossier().profile.answers[&first()], Answer::Step(5));
    assert_eq!(program.dossier().place.as_deref(), Some("Westwijk"));
}

#[test]
fn the_same_answer_again_changes_nothing() {
    let mut program = program();
    program.press("BackTab Home 3 3");
    assert_eq!(program.effects, [Effect::Save]);
}

#[test]
fn what_is_being_typed_about_a_person_is_said_at_once() {
    let mut program = program();
    program.press("BackTab Home e").write("ask fatima@example.or");
    assert!(program.text().contains("looks like an e-mail address"), "{}", program.text());
}

#[test]
fn a_text_about_a_person_is_held_marked_and_explained() {
    let mut program = program();
    program.press("BackTab Home e").write(MAIL).press("Enter");
    let place = TextPlace::Note(first());
    assert!(program.dossier().held.contains(&place));
    let text = program.text();
    assert!(text.contains("fatima@example.org looks like an e-mail address"), "{text}");
    assert!(text.contains("in what role you spoke to somebody"), "{text}");
    program.press("Esc");
    let text = program.text();
    assert!(text.contains("! 1 text not saved") && text.contains("! Note, not saved:"), "{text}");
    // Unselected it is marked too.
    program.press("Down");
    assert!(program.text().lines().any(|line| line.contains("! ") && line.starts_with('│')), "{}", program.text());
}

#[test]
fn beside_a_text_that_is_not_saved_only_the_rest_is_said_to_be() {
    let mut program = program();
    program.press("BackTab Home e").write(MAIL).press("Enter Esc");
    program.tell(Message::Kept(Ok(())));
    let header = program.text().lines().next().unwrap_or_default().to_owned();
    assert!(header.contains("! 1 text not saved · the rest is saved"), "{header}");
    program.press("! b");
    program.tell(Message::Kept(Ok(())));
    let header = program.text().lines().next().unwrap_or_default().to_owned();
    assert!(header.contains(" saved · en") && !header.contains("not saved"), "{header}");
}

#[test]
fn before_much_goes_or_is_replaced_there_is_a_version() {
    let mut program = Program::open("Dossier(version: 2)", (120, 32), Language::En);
    program.press("Space Down Space Enter");
    assert_eq!(program.effects.last(), Some(&Effect::Save), "nothing was there");
    program.press("u");
    assert_eq!(program.effects.last(), Some(&Effect::SaveAnew), "all answers go");
    program.press("U");
    assert_eq!(program.effects.last(), Some(&Effect::Save));
}

#[test]
fn a_held_text_can_be_changed_kept_or_left_for_later() {
    let mut program = program();
    program.press("BackTab Home e").write(MAIL).press("Enter Enter C-u").write("a parent at school").press("Enter");
    assert!(program.dossier().held.is_empty());
    assert_eq!(program.dossier().origins[&first()].note.as_deref(), Some("a parent at school"));
    program.press("e C-u").write(MAIL).press("Enter Esc !");
    assert!(program.text().contains("looks like an e-mail address"), "{}", program.text());
    program.press("b");
    assert!(program.dossier().held.is_empty());
    assert_eq!(program.dossier().origins[&first()].note.as_deref(), Some(MAIL));
    assert_eq!(program.effects.last(), Some(&Effect::Save), "what is confirmed is to be written");
    program.press("u");
    assert!(program.dossier().held.contains(&TextPlace::Note(first())), "and that can be taken back");
}

#[test]
fn a_reason_about_a_person_is_changed_wherever_it_stands() {
    let mut program = program();
    program.press("c").write(MAIL).press("Enter");
    assert_eq!(program.dossier().held.len(), 2, "with the choice, and in the log");
    program.press("Enter C-u").write("a resident asked for it").press("Enter");
    assert!(program.dossier().held.is_empty());
    assert_eq!(program.dossier().choices[0].because, program.dossier().log[0].because);
    assert!(program.text().contains("resident asked for it"), "{}", program.text());
}

#[test]
fn without_held_texts_there_is_nothing_to_check() {
    let mut program = program();
    program.press("!");
    assert!(program.text().contains("All texts were saved."), "{}", program.text());
    assert!(!program.text().contains("check text"));
}

#[test]
fn leaving_with_texts_that_are_nowhere_else_is_asked_first() {
    for (key, effect) in [("q", Effect::Quit), ("d", Effect::Close)] {
        let mut program = program();
        program.press("BackTab Home e").write(MAIL).press("Enter Esc").press(key);
        assert_ne!(program.effects.last(), Some(&effect));
        assert!(program.text().contains("It was not saved."), "{}", program.text());
        program.press("Esc").press(key).press("Enter");
        assert_eq!(program.effects.last(), Some(&effect));
    }
    let mut program = program();
    program.press("BackTab Home e").write(MAIL).press("Enter Esc q q");
    assert_eq!(program.effects.last(), Some(&Effect::Quit), "a second time it is meant");
}

#[test]
fn an_activity_says_what_the_user_can_do_or_whom_to_ask_and_keeps_its_points() {
    let mut resident = Program::new((240, 70), Language::En);
    resident.press("Space Enter");
    resident.effects.clear();
    let before = resident.text();
    assert!(!before.contains("What can you do?"));
    let mut asked = false;
    let mut begun = false;
    resident.press("I Enter");
    for _ in 0..base().activities.len() {
        let text = resident.text();
        assert!(text.contains("What can you do?") || !text.contains("points, rank"), "{text}");
        asked |= text.contains("You cannot start this yourself. Ask");
        begun |= text.contains("You can start this yourself. First step:");
        resident.press("Down");
    }
    assert!(asked && begun);
    let scores = |program: &Program| {
        program.text().lines().map(|line| line.chars().skip(68).take(84).collect()).collect::<Vec<String>>()
    };
    resident.press("Home");
    let of_resident = scores(&resident);
    resident.press("I Down Down Enter");
    assert_eq!(scores(&resident), of_resident, "who one is changes no score");
    assert_eq!(resident.effects, [Effect::Remember(User::Resident), Effect::Remember(User::Municipality)]);
}

#[test]
fn a_day_that_has_passed_dates_what_is_decided_next() {
    let mut program = program();
    program.tell(Message::Today(dossier::Date::constant(2026, 11, 23)));
    program.press("c Enter");
    assert_eq!(program.dossier().choices[0].on.day(), 23);
}

#[test]
fn what_is_hidden_is_on_no_short_list_and_in_no_programme() {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Enter s");
    let first = "Shared meeting place";
    assert!(program.text().contains(first), "{}", program.text());
    program.press("Esc - s");
    let page = program.text();
    assert!(!page.contains(first), "{page}");
    // What is taken back is on it again.
    program.press("Esc u s");
    assert!(program.text().contains(first), "{}", program.text());
    program.press("Esc U s");
    program.press("p");
    assert!(program.dossier().choices.iter().all(|choice| choice.activity.as_str() != "shared-place"));
    assert!(program.text().contains("chosen"), "what was chosen is said: {}", program.text());
}
