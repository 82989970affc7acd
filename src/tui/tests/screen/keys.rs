//! What keys do.
use crate::support::{Program, base};
use matching::Answer;
use tui::{Code, Effect, Input, Key};
use wording::Language;

fn program() -> Program {
    Program::new((120, 32), Language::En)
}

#[test]
fn going_through_the_list_answers_every_core_signal() {
    let mut program = program();
    program.press("Space Enter");
    let answers = &program.dossier().profile.answers;
    assert_eq!(answers.len(), base().ticks().count());
    assert_eq!(answers.values().filter(|answer| **answer == Answer::Ticked).count(), 1);
    assert_eq!(program.effects, [Effect::Save]);
    assert!(program.text().contains("Shared meeting place"), "{}", program.text());
}

#[test]
fn leaving_the_list_answers_nothing() {
    let mut program = program();
    program.press("Space Esc");
    assert!(program.dossier().profile.answers.is_empty());
    assert!(program.effects.is_empty());
}

#[test]
fn there_is_no_ranking_before_safety_was_asked() {
    let mut program = program();
    program.press("Esc Home 1");
    assert!(program.text().contains("First something about safety"), "{}", program.text());
}

#[test]
fn a_digit_answers_the_selected_question_and_ranks_anew() {
    let mut program = program();
    program.press("Space Enter");
    let before = program.text();
    program.press("BackTab Home 5");
    assert_eq!(program.dossier().profile.answers["contact-between-groups"], Answer::Step(5));
    assert_ne!(program.text(), before);
    assert!(program.text().contains("Undo with \"u\"."), "the status line names the key that takes it back");
}

#[test]
fn a_digit_beyond_the_options_answers_nothing() {
    let mut program = program();
    program.press("Esc");
    let shelter = base().asked.iter().position(|id| id.as_str() == "shelter").unwrap();
    program.press("Home");
    for _ in 0..shelter {
        program.press("Down");
    }
    program.press("4");
    assert!(program.dossier().profile.answers.is_empty());
    program.press("3");
    assert_eq!(program.dossier().profile.answers["shelter"], Answer::Step(3));
}

#[test]
fn nought_is_not_known_and_backspace_opens_again() {
    let mut program = program();
    program.press("Esc Home 0");
    assert_eq!(program.dossier().profile.answers["contact-between-groups"], Answer::NotKnown);
    program.press("Backspace");
    assert!(program.dossier().profile.answers.is_empty());
}

#[test]
fn undo_takes_back_one_change_at_a_time() {
    let mut program = program();
    program.press("Esc Home 1 2 u");
    assert_eq!(program.dossier().profile.answers["contact-between-groups"], Answer::Step(1));
    program.press("u");
    assert!(program.dossier().profile.answers.is_empty());
    program.press("u");
    assert!(program.dossier().profile.answers.is_empty());
}

#[test]
fn ticking_again_leaves_precise_answers_alone() {
    let mut program = program();
    program.press("Esc Home 4 t Space Enter");
    assert_eq!(program.dossier().profile.answers["contact-between-groups"], Answer::Step(4));
}

#[test]
fn the_next_question_goes_to_safety_first() {
    let mut program = program();
    program.press("Esc n 1");
    let answered = program.dossier().profile.answers.keys().next().unwrap().clone();
    assert!(base().questions[&answered].safety, "{answered}");
}

#[test]
fn escape_goes_one_step_back_and_loses_nothing() {
    let mut program = program();
    program.press("Space Enter Tab ?");
    let dossier = program.dossier().clone();
    program.press("Esc Esc Esc Esc Esc");
    assert_eq!(program.dossier(), &dossier);
    assert!(!program.effects.contains(&Effect::Quit));
}

#[test]
fn every_listed_activity_can_be_reached_and_explained() {
    let mut program = program();
    program.press("Space Enter");
    for _ in 0..base().activities.len() {
        let text = program.text();
        assert!(text.contains("Why ") && !text.contains("panicked"), "{text}");
        program.press("Down");
    }
}

#[test]
fn resizing_keeps_the_selection() {
    let mut program = program();
    program.press("Space Enter Down Down");
    let selected = |program: &Program| {
        program
            .text()
            .lines()
            .find(|line| line.contains('▸'))
            .map(|line| line.split('▸').nth(1).unwrap()[..20].to_owned())
    };
    let before = selected(&program);
    program.input(&Input::Resize(1, 1));
    program.input(&Input::Resize(120, 32));
    assert_eq!(selected(&program), before);
}

#[test]
fn the_language_can_be_switched_while_it_runs() {
    let mut program = program();
    program.press("L");
    assert!(program.text().contains("Wat zie je in de wijk?"));
}

#[test]
fn unknown_keys_and_pastes_change_nothing() {
    let mut program = program();
    let before = program.text();
    program.input(&Input::Key(Key { code: Code::Char('x'), ctrl: true, alt: true }));
    program.input(&Input::Paste("5 5 5 q".to_owned()));
    assert_eq!(program.text(), before);
    assert!(program.effects.is_empty());
}

#[test]
fn what_runs_and_fits_stands_above_all_and_can_be_taken_back() {
    let mut program = program();
    program.press("Space Enter Down Down");
    assert!(!program.text().contains("strengthen this first"));
    let before = program.dossier().clone();
    program.press("r");
    let runs = &program.dossier().profile.runs;
    let (activity, has) = runs.first_key_value().unwrap();
    assert!(has.iter().eq(base().activities[activity].nature.iter().collect::<std::collections::BTreeSet<_>>()));
    assert_eq!(program.effects, [Effect::Save, Effect::Save]);
    let text = program.text();
    assert!(text.contains("Already runs: strengthen this first") && text.contains("what else fits"), "{text}");
    program.press("r");
    assert_eq!(program.dossier(), &before);
    program.press("u u");
    assert_eq!(program.dossier(), &before);
}

#[test]
fn where_no_activity_is_selected_nothing_can_be_said_to_run() {
    let mut program = program();
    program.press("Esc Tab r");
    assert!(program.dossier().profile.runs.is_empty());
    assert!(program.text().contains("Choose an activity first."), "{}", program.text());
}

#[test]
fn the_short_list_opens_and_closes_with_one_key() {
    let mut program = program();
    program.press("Space Enter Home");
    let before = program.text();
    program.press("s");
    assert!(program.text().contains("Monday: "), "{}", program.text());
    program.press("s");
    assert_eq!(program.text(), before);
    program.press("s ? s s Esc");
    assert_eq!(program.text(), before);
}

#[test]
fn before_there_is_a_ranking_the_short_list_says_what_to_find_out() {
    let mut program = program();
    let text = program.press("Esc s").text();
    assert!(text.contains("First something about safety") && text.contains("Monday: "), "{text}");
}

#[test]
fn work_is_done_in_slices_and_drawn_only_where_it_shows() {
    let mut program = program();
    program.press("Esc");
    assert_eq!(program.settle(), (0, 0), "without a ranking there is nothing to work out");
    program.press("t Space Enter A Esc");
    let before = program.text();
    assert!(before.contains("Still being worked out"), "{before}");
    let (slices, shown) = program.settle();
    assert!(slices > 256 / 8 && shown == 2, "{slices} slices, of which {shown} showed");
    let after = program.text();
    assert!(!after.contains("Still being worked out") && after != before, "{after}");
    assert_eq!(program.settle(), (0, 0), "what was worked out stays");
    program.press("Down");
    let (slices, shown) = program.settle();
    assert!(slices >= 1 && shown == 1, "of another activity only what would change its place is open");
    program.press("Up");
    assert_eq!(program.settle(), (0, 0));
}

#[test]
fn an_answer_in_between_begins_the_work_anew() {
    let mut program = program();
    program.press("Space Enter");
    let all = program.settle().0;
    program.press("BackTab 2");
    tui::update(&mut program.model, tui::Message::Idle);
    program.press("3");
    assert!(program.settle().0 >= 256 / 8, "{all}");
}

#[test]
fn what_is_read_stays_in_place_when_what_stands_above_it_is_worked_out() {
    let mut program = Program::new((80, 24), Language::En);
    // So far down that the line of what is still worked out stands above what is read.
    program.press("Space Enter Enter PgDn PgDn Down");
    let body = |text: String| {
        text.lines().skip(2).take(18).map(|line| line.chars().skip(40).collect()).collect::<Vec<String>>()
    };
    let before = body(program.text());
    assert!(program.settle().1 > 0);
    assert_eq!(body(program.text()), before);
}

#[test]
fn who_answers_and_went_to_no_other_activity_looks_at_the_first() {
    let mut program = Program::new((120, 32), Language::Nl);
    program.press("Space Down Down Space Enter BackTab");
    let selected = |program: &Program| program.text().lines().find_map(|line| Some(line.split_once('▹')?.1.to_owned()));
    let mut seen = std::collections::BTreeSet::new();
    for digit in ["2", "1", "2", "4", "1", "2"] {
        program.press("n");
        program.press(digit);
        let row = selected(&program).unwrap();
        assert!(row.starts_with('1'), "{row} in {}", program.text());
        seen.insert(row);
    }
    assert!(seen.len() > 1, "the first never changed: {seen:?}");
}

#[test]
fn what_is_copied_says_of_nothing_that_it_is_still_being_worked_out() {
    let mut program = program();
    program.press("Space Enter W");
    assert!(program.text().contains("Still being worked out"), "{}", program.text());
    program.press("y");
    let Some(Effect::Copy(copied)) = program.effects.last() else { panic!("{:?}", program.effects.last()) };
    let copied = copied.plain();
    assert!(copied.contains("Shared meeting place") && !copied.contains("Still being worked out"), "{copied}");
}

#[test]
fn a_key_that_works_among_the_activities_says_so_from_the_questions() {
    let mut program = program();
    program.press("Space Enter BackTab F");
    assert!(program.text().contains("works among the activities. Tab"), "{}", program.text());
}

#[test]
fn each_typed_line_that_was_given_up_stands_there_again_where_it_was_typed() {
    let mut program = program();
    program.press("Space Enter BackTab Home e").write("the caretaker knows").press("Esc Down e").write("ask next week");
    program.press("Esc Up e");
    assert!(program.text().contains("the caretaker knows"), "{}", program.text());
    program.press("Esc Down e");
    assert!(program.text().contains("ask next week"), "{}", program.text());
}
