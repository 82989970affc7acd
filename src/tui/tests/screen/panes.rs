//! What the panes show, and what their keys do: the four sides of an activity, pages and their links, the sieve, what is kept and
//! hidden, two side by side, groups that fold, ranges, wishes, the example, and coming back to where one was.
use std::collections::BTreeSet;

use crate::support::{Program, base, opened};
use dossier::Decision;
use matching::Answer;
use tui::{Code, Effect, Input, Key, Message, OpenedFile, Screen};
use wording::{Language, User};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 32), (200, 50)];

/// The states that are kept, each with the keys that lead to it from the first page.
const STATES: [(&str, &str); 9] = [
    ("how", "Space Down Down Down Down Space Enter H"),
    ("evidence", "Space Down Down Down Down Space Enter E"),
    ("what-if", "Space Down Down Down Down Space Enter A"),
    ("page", "Space Down Down Down Down Space Enter i . Enter PgDn"),
    ("state", "Space Down Down Down Down Space Enter i"),
    ("find-out", "Space Enter BackTab 0 z"),
    ("sieved", "Space Enter F Enter Enter Esc"),
    ("folded", "Space Enter BackTab Home Space Down 2 -"),
    ("kept-and-hidden", "Space Enter + Down - End"),
];

#[test]
fn what_the_panes_show_is_as_it_was() {
    for language in Language::ALL {
        for size in SIZES {
            for (name, keys) in STATES {
                let mut program = Program::new(size, language);
                program.press(keys);
                if name == "what-if" {
                    program.settle();
                }
                let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
                insta::assert_snapshot!(name, program.text_and_styles());
            }
        }
    }
}

#[test]
fn what_only_a_small_or_a_new_screen_shows_is_as_it_was() {
    for language in Language::ALL {
        for (name, keys) in
            [("one-pane", "Space Enter"), ("one-pane-reasons", "Space Enter W"), ("one-pane-page", "Space Enter i")]
        {
            let mut program = Program::new((60, 16), language);
            let name = format!("{name}-60x16-{}", language.code());
            insta::assert_snapshot!(name, program.press(keys).text_and_styles());
        }
        for size in SIZES {
            let mut program = Program::home(Vec::new(), None, size, language);
            let name = format!("first-example-{}x{}-{}", size.0, size.1, language.code());
            insta::assert_snapshot!(name, program.press("Enter Down Enter").text_and_styles());
        }
    }
}

fn program() -> Program {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Down Down Down Down Space Enter");
    program
}

/// The text of the list: from the rule below what was recognised.
fn list(program: &Program) -> String {
    program.text().lines().skip_while(|line| !line.contains("│ ──────")).collect::<Vec<_>>().join("\n")
}

/// The text without its last line, the keys.
fn above_the_keys(program: &Program) -> String {
    let text = program.text();
    text.rsplit_once('\n').map_or_else(String::new, |(above, _)| above.to_owned())
}

#[test]
fn each_side_of_an_activity_is_one_key_away() {
    for (key, says) in [
        ("W", "Why 3"),
        ("H", "How do you do it?"),
        ("E", "What does this activity promise"),
        ("A", "How sure is this?"),
    ] {
        let mut program = program();
        let text = program.press(key).text();
        assert!(text.contains(says), "{key}: {text}");
        // Its side stays when another activity is selected.
        let before = program.model.left().unwrap();
        let after = program.press("Esc Down").model.left().unwrap();
        assert!(after.aspect == before.aspect && after.activity != before.activity, "{key}: {after:?}");
    }
}

#[test]
fn what_is_named_opens_as_a_page_and_one_goes_back_and_forward() {
    let mut program = program();
    // The line of what just happened goes at the first key.
    program.press("Up");
    let before = program.text();
    program.press("i");
    let state = above_the_keys(&program);
    assert!(state.contains("Recognised in the answers"), "{state}");
    // The first link is the phase; from its page on to a question that it rests on.
    let phase = above_the_keys(program.press("Enter"));
    assert!(phase.contains("Phase ─") && phase != state, "{phase}");
    program.press(". .");
    let read = above_the_keys(&program);
    let next = above_the_keys(program.press("Enter"));
    assert_ne!(next, phase);
    assert_eq!(above_the_keys(program.press("Left")), read);
    assert_eq!(above_the_keys(program.press("Left")), state);
    assert_eq!(above_the_keys(program.press("Right")), read);
    assert_eq!(above_the_keys(program.press("l")), next);
    assert!(program.press("l").text().contains("There is no next page."));
    // Esc goes back as well, page by page, and from the first out of them.
    assert_eq!(above_the_keys(program.press("Esc Esc")), state);
    assert_eq!(program.press("Esc").text(), before);
}

#[test]
fn every_page_that_can_be_reached_opens_and_shows_its_name() {
    let mut program = program();
    program.press("Tab");
    let mut titles = BTreeSet::new();
    for _ in 0..12 {
        program.press(". Enter");
        let text = program.text();
        titles.extend(text.lines().nth(3).map(str::to_owned));
        assert!(!text.contains('\u{1}'), "{text}");
        program.press("Esc");
    }
    assert!(titles.len() > 3, "{titles:?}");
}

#[test]
fn a_link_is_selected_in_the_reasons_and_stays_in_sight() {
    let mut program = program();
    program.press("E");
    for _ in 0..20 {
        program.press(".");
        assert!(program.text_and_styles().contains("reversed"), "{}", program.text_and_styles());
    }
    program.press("PgUp PgUp PgUp PgUp");
    assert!(program.text_and_styles().contains("reversed"), "one in sight is selected");
    program.press("Enter");
    assert!(program.text().contains("previous page"), "{}", program.text());
}

#[test]
fn the_list_to_find_out_says_whom_to_ask() {
    let mut program = program();
    let text = program.press("BackTab 0 z").text();
    assert!(text.contains("Nobody knew this yet") || text.contains("Ask "), "{text}");
    assert!(!program.press("Esc").text().contains("Tick off what you know"));
}

#[test]
fn the_sieve_narrows_the_list_says_so_and_lets_go() {
    let mut program = program();
    let before = list(&program);
    program.press("Home F Enter Esc");
    let text = program.text();
    assert!(text.contains("Filter (") && list(&program) != before, "{text}");
    let kind = base().activities.values().map(|one| one.kind).min_by_key(|kind| *kind as u8).unwrap();
    let of_kind = base().activities.values().filter(|one| one.kind == kind).count();
    assert!(text.contains(&format!("/{of_kind} ")), "{of_kind}: {text}");
    let text = program.press("F End Enter Esc Home").text();
    assert!(text.contains("1/73") && !text.contains("Filter ("), "{text}");
}

#[test]
fn keeping_and_hiding_are_in_the_dossier_and_can_be_taken_back() {
    let mut program = program();
    let first = program.model.dossier().clone();
    program.press("Home +");
    assert_eq!(program.dossier().kept.len(), 1);
    assert!(program.text().contains(" +"), "{}", program.text());
    program.press("-");
    assert_eq!((program.dossier().kept.len(), program.dossier().hidden.len()), (0, 1), "hidden is not kept");
    let hidden = program.dossier().hidden.first().unwrap().clone();
    let name = base().activities[&hidden].name.en.clone();
    program.press("End");
    let text = program.text();
    assert!(text.contains("hidden by you") && text.contains(name.split(' ').next().unwrap()), "{text}");
    program.press("u u");
    assert_eq!(program.dossier(), &first);
    assert!(program.effects.iter().all(|effect| *effect == Effect::Save));
}

#[test]
fn two_activities_stand_side_by_side() {
    let mut program = program();
    let text = program.press("Home =").text();
    assert!(text.contains("press = again"), "{text}");
    let text = program.press("Down =").text();
    assert!(text.contains("Two side by side"), "{text}");
    let text = program.press("Esc = =").text();
    assert!(text.contains("Choose two different activities."), "{text}");
}

#[test]
fn a_group_folds_to_its_heading_and_answers_nothing_then() {
    let mut program = program();
    let before = program.press("BackTab Home").text();
    let folded = program.press("Space").text();
    assert!(folded.contains("▸ Contact"), "{folded}");
    let dossier = program.dossier().clone();
    program.press("5 0 Backspace");
    assert_eq!(program.dossier(), &dossier);
    // Down goes to the next group, and up to the heading again.
    let down = program.press("Down").text();
    assert!(down.contains("▸ Contact"), "{down}");
    assert_eq!(program.press("Up").text(), folded);
    assert_eq!(program.press("Space").text(), before);
    // The next question is shown, also where its group was folded.
    for _ in 0..7 {
        program.press("Space Down");
    }
    program.press("n");
    assert!(program.text().contains(" 0 I do"), "{}", program.text());
}

#[test]
fn a_range_goes_from_one_digit_to_another() {
    let mut program = program();
    let id = base().asked[0].clone();
    program.press("BackTab Home Backspace -");
    assert!(program.text().contains("First choose a digit"), "{}", program.text());
    program.press("4 -");
    assert!(program.text().contains("From 4 to"), "{}", program.text());
    program.press("2");
    assert_eq!(program.dossier().profile.answers[&id], Answer::Range(2, 4));
    // Whatever else one does, the next digit is an answer again.
    program.press("- Down Up 3");
    assert_eq!(program.dossier().profile.answers[&id], Answer::Step(3));
    let shelter = base().asked.iter().position(|id| id.as_str() == "shelter").unwrap();
    for _ in 0..shelter {
        program.press("Down");
    }
    program.press("1 -");
    assert!(program.text().contains("you choose one answer"), "{}", program.text());
}

#[test]
fn two_wishes_at_most_are_chosen_and_noted() {
    let mut program = program();
    program.press("D Enter Down Space Down Space");
    assert_eq!(program.dossier().profile.wishes.len(), 2);
    assert!(program.text().contains("Two wishes at most"), "{}", program.text());
    assert_eq!(program.dossier().log.iter().filter(|one| matches!(one.decided, Decision::Wish(_))).count(), 2);
    program.press("Up Space");
    assert_eq!(program.dossier().profile.wishes.len(), 1);
}

#[test]
fn the_example_is_played_with_and_kept_only_where_one_says_so() {
    let mut program = Program::home(Vec::new(), Some(User::Resident), (120, 32), Language::En);
    program.press("Down Enter");
    assert!(program.text().contains("example, not kept"), "{}", program.text());
    program.press("BackTab 3 Tab + c Enter u");
    assert_eq!(program.effects, []);
    assert_eq!(program.model.left(), None);
    program.press("S");
    program.write("west").press("Enter");
    assert_eq!(program.effects, [Effect::SaveElsewhere("~/west".to_owned())]);
    program.tell(Message::Moved(tui::FileId("/home/anna/west.ron".to_owned()), "west".to_owned()));
    assert!(!program.text().contains("example, not kept"), "{}", program.text());
    assert_eq!(program.tell(Message::Command(tui::CommandId::Keep, None)), [Effect::Save]);
}

#[test]
fn the_strip_of_a_first_start_takes_no_key_and_goes_with_the_dossier() {
    let mut program = Program::home(Vec::new(), None, (120, 32), Language::En);
    program.press("Enter Down Enter");
    assert!(program.text().contains("Arrows choose, Tab goes on."), "{}", program.text());
    program.press("Home Down");
    assert!(program.text().contains("2/73"), "{}", program.text());
    program.press("d");
    program.tell(Message::Home(Vec::new()));
    program.press("Down Enter");
    assert!(!program.text().contains("Arrows choose, Tab goes on."), "{}", program.text());
}

const WEST: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "neighbours-know": Step(3), "irritation": Step(3), "youth-nuisance": NotTicked,
    "feeling-unsafe": NotTicked, "serious-crime": NotTicked, "recent-incident": NotTicked, "discrimination": NotTicked,
}))"#;

#[test]
fn one_comes_back_to_where_one_was() {
    let mut program = Program::open(WEST, (120, 32), Language::Nl);
    program.press("Home Space Down Down Tab Down Down Down Down H PgDn");
    let left = program.model.left();
    assert!(left.is_some());
    let before = program.text();
    let again = OpenedFile { left, ..opened(WEST) };
    let again = Program::start(Some(again), Vec::new(), None, (120, 32), Language::Nl);
    assert_eq!(again.text(), before);
    assert_eq!(again.screen(), Screen::Main);
}

#[test]
fn resizing_keeps_pane_and_selection() {
    let mut program = program();
    program.press("Down Down Down");
    let left = |program: &Program| program.model.left().map(|left| (left.pane, left.question, left.activity));
    let before = left(&program);
    for size in [(60, 16), (1, 1), (80, 24), (240, 70), (120, 32)] {
        program.input(&Input::Resize(size.0, size.1));
        assert_eq!(left(&program), before, "{size:?}");
    }
}

#[test]
fn no_name_in_the_list_is_cut() {
    for (size, from, to) in [((60, 16), 0, 60), ((80, 24), 0, 40), ((120, 32), 32, 78), ((200, 50), 53, 130)] {
        let mut program = Program::new(size, Language::Nl);
        program.press("Space Down Down Down Down Space Enter Home");
        for _ in 0..16 {
            let rows: Vec<String> =
                list(&program).lines().map(|line| line.chars().skip(from).take(to - from).collect()).collect();
            assert!(!rows.iter().any(|row| row.contains('…')), "{size:?}: {}", rows.join("\n"));
            program.press("PgDn");
        }
    }
}

#[test]
fn one_pane_has_a_line_with_the_names_of_all_three() {
    let mut program = Program::new((60, 16), Language::En);
    program.press("Space Enter");
    assert!(
        program.text().lines().any(|line| line.contains("Activities") && line.contains("Why") && line.contains("Tab"))
    );
    program.input(&Input::Key(Key::plain(Code::Tab)));
    assert!(program.text().contains("H How"), "{}", program.text());
}

#[test]
fn the_next_question_is_never_the_one_that_one_is_at() {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Enter");
    let foot = |program: &Program| {
        let text = program.text();
        let is_foot = |line: &&str| line.starts_with('│') && line.contains("  n ");
        let line = text.lines().rfind(is_foot).expect("a next question");
        line.chars().skip(2).take(26).collect::<String>().trim().trim_end_matches(" n").trim().to_owned()
    };
    let card = |program: &Program| program.text().lines().find(|line| line.contains('▸')).map(str::to_owned);
    let first = foot(&program);
    program.press("n");
    assert!(card(&program).is_some_and(|line| line.contains(&first)), "{}", program.text());
    let second = foot(&program);
    assert_ne!(first, second, "{}", program.text());
    program.press("n");
    assert!(card(&program).is_some_and(|line| line.contains(&second)), "{}", program.text());
    let third = foot(&program);
    assert!(third != first && third != second, "whoever wants neither goes on: {}", program.text());
    program.press("n Tab");
    assert!(card(&program).is_none_or(|line| !line.contains(&first)), "{}", program.text());
}
