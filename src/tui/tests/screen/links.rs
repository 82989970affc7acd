//! What is named anywhere leads to its page, by a key and by the mouse; what stands on the web the terminal is told.
use ratatui_core::style::Color;
use tui::{Effect, Folder, Input, Message, Mouse, Setup};
use wording::Language;

use crate::behaviour::{click, place, program};
use crate::support::{Program, base, program_with};
use crate::workshop::BEFORE;

const SIZE: (u16, u16) = (120, 32);

/// Steps through the links of what is read and opens each; gives the pages that came of it.
fn opened_by_links(program: &mut Program, most: usize) -> Vec<String> {
    let mut pages = Vec::new();
    for _ in 0..most {
        let before = program.text();
        program.press("Enter");
        let after = program.text();
        if after != before && after.contains("previous page") {
            pages.push(after);
            program.press("Esc");
        }
        program.press(".");
    }
    pages
}

fn has_page(text: &str, kind: &str) -> bool {
    text.contains(&format!("┌ {kind} ─"))
}

#[test]
fn a_name_within_a_joined_sentence_opens_as_a_page() {
    // What an idea rests on is said within the sentence about the evidence.
    let mut program = program();
    program.press("E");
    let pages = opened_by_links(&mut program, 14);
    assert!(pages.iter().any(|page| has_page(page, "Working element")), "{}", pages.join("\n"));
}

#[test]
fn two_activities_side_by_side_lead_to_theirs_and_to_what_is_said_of_them() {
    let mut program = program();
    program.press("= Down =");
    let pages = opened_by_links(&mut program, 6);
    assert!(pages.iter().filter(|page| has_page(page, "Activity")).count() == 2, "{}", pages.join("\n"));
    assert!(pages.iter().any(|page| has_page(page, "Goal")), "{}", pages.join("\n"));
    assert!(program.text().contains("Two side by side"), "one comes back: {}", program.text());
}

#[test]
fn what_a_line_of_work_names_opens_by_one_key_and_one_comes_back_to_the_line() {
    // A question, also where one ticks; a goal of a plan, which names two, and the heading above it, which is about the activity; what is asked afterwards.
    let cases = [
        ("BackTab Home", "Question"),
        ("t Down", "Question"),
        ("c x Enter p", "More about this"),
        ("c x Enter p Up", "Activity"),
        ("c x Enter p R Home", "Question set"),
    ];
    for (keys, kind) in cases {
        let mut program = program();
        program.press(keys);
        let line = program.text();
        program.press(";");
        assert!(has_page(&program.text(), kind), "{kind}: {}", program.text());
        program.press("Esc");
        assert_eq!(program.text(), line, "{kind}");
    }
    let mut program = program();
    program.press("c x Enter p");
    let measure = |program: &Program| program.text().lines().any(|line| line.contains("▸ [-]"));
    for _ in 0..40 {
        if !measure(&program) {
            program.press("Down");
        }
    }
    program.press(";");
    assert!(has_page(&program.text(), "Working element"), "{}", program.text());
}

#[test]
fn what_a_wall_names_opens_for_the_presenter() {
    let mut program = Program::open(BEFORE, SIZE, Language::En);
    program.press("w Enter");
    for part in ["the agenda", "a question"] {
        let wall = program.text();
        program.press(";");
        assert!(has_page(&program.text(), "Question"), "{part}: {}", program.text());
        program.press("Esc");
        assert_eq!(program.text(), wall, "{part}");
        program.press("Enter");
    }
    let mut program = self::program();
    program.press("w Enter e ;");
    let pages = opened_by_links(&mut program, 3);
    assert!(pages.iter().any(|page| has_page(page, "Activity")), "{}", pages.join("\n"));
    assert!(pages.iter().any(|page| has_page(page, "Goal")), "{}", pages.join("\n"));
}

#[test]
fn no_page_on_a_screen_says_what_is_for_files_only() {
    let mut program = program();
    program.press("BackTab Home ;");
    let page = program.text();
    assert!(page.contains("Living side by side") && !page.contains("side-by-side"), "{page}");
    assert!(!page.contains("question/"), "{page}");
}

#[test]
fn the_decisions_are_a_page_like_others() {
    let mut program = program();
    program.press("c x Enter b");
    let log = program.text();
    program.press("Enter");
    assert!(has_page(&program.text(), "Activity"), "{log}\n{}", program.text());
    program.press("Left");
    assert_eq!(program.text().lines().nth(5), log.lines().nth(5), "one goes back to where one was");
    program.press("Right");
    assert!(has_page(&program.text(), "Activity"), "and forward again");
}

#[test]
fn beside_a_plan_the_links_open_and_one_comes_back_to_the_plan() {
    let mut program = program();
    program.press("c x Enter p .");
    let check = program.text();
    program.press("Enter");
    assert!(program.text().contains("previous page"), "{}", program.text());
    program.press("Esc");
    assert_eq!(program.text(), check);
    program.press("Tab Enter");
    assert!(!program.text().contains("previous page"), "in the plan itself Enter changes the line");
}

#[test]
fn what_all_dossiers_name_opens_as_a_page() {
    let mut program = program();
    let folder = Folder { dossiers: vec![("west".to_owned(), program.dossier().clone())], left_out: Vec::new() };
    program.tell(Message::Overview(folder));
    assert!(!opened_by_links(&mut program, 3).is_empty(), "{}", program.text());
}

#[test]
fn a_press_on_a_name_opens_its_page_wherever_it_stands() {
    let mut program = program();
    program.press("Tab PgDn");
    let (column, row) = place(&program, "recognise each other");
    program.press("BackTab BackTab");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(has_page(&program.text(), "Goal"), "{}", program.text());
    program.press(".");
    let goal = program.text();
    opened_by_links(&mut program, 1);
    assert!(has_page(&program.text(), "Goal"), "{goal}");
}

#[test]
fn a_press_on_what_was_recognised_says_how_the_neighbourhood_stands() {
    let mut program = program();
    let (column, row) = place(&program, "Found");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(program.text().contains("previous page"), "{}", program.text());
}

#[test]
fn a_press_on_a_heading_folds_its_group() {
    let mut program = program();
    let open = program.text();
    click(&mut program, "▾ Means");
    let folded = program.text();
    assert!(!folded.contains("▾ Means") && folded.contains("Means"), "{open}\n{folded}");
    click(&mut program, "▸ Means");
    assert!(program.text().contains("▾ Means"), "{}", program.text());
}

#[test]
fn a_press_on_a_tab_shows_its_pane() {
    let mut program = Program::new((60, 16), Language::En);
    program.press("Space Enter");
    let mut seen = std::collections::BTreeSet::new();
    for tab in ["Profile", "Activities", "Why"] {
        let line = program.text().lines().nth(1).unwrap().to_owned();
        let column = line[..line.find(tab).unwrap_or_else(|| panic!("{tab}: {line}"))].chars().count() as u16;
        program.input(&Input::Mouse(Mouse::Press, column + 1, 1));
        seen.insert(program.text().lines().nth(2).unwrap().to_owned());
    }
    assert_eq!(seen.len(), 3, "{seen:?}");
}

#[test]
fn a_press_on_a_side_of_an_activity_shows_that_side() {
    let mut program = program();
    let why = program.text();
    click(&mut program, "E Evidence");
    let mut by_key = self::program();
    by_key.press("E");
    assert_ne!(program.text(), why);
    assert_eq!(program.text(), by_key.text());
}

#[test]
fn a_press_on_what_was_found_goes_there() {
    let mut program = program();
    program.press("/").write("loneliness");
    click(&mut program, "Loneliness ");
    assert!(has_page(&program.text(), "Situation"), "{}", program.text());
}

#[test]
fn rows_of_plan_and_workshop_are_pressed_as_those_of_a_list() {
    let mut program = program();
    program.press("c x Enter p");
    let before = program.text();
    let (column, row) = place(&program, "To be filled in");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    let selected = program.text();
    assert_ne!(selected, before);
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert_ne!(program.text(), selected, "the second press opens");
    let mut program = self::program();
    program.press("w Enter Down Down");
    let before = program.text();
    let (column, row) = place(&program, "[ ]");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert_ne!(program.text(), before);
}

/// The marks of the cells that lead to the web.
fn marks(program: &Program) -> Vec<Color> {
    let all = program.buffer().content.iter().map(|cell| cell.underline_color).collect::<Vec<_>>();
    all.into_iter().filter(|mark| *mark != Color::Reset).collect()
}

#[test]
fn every_cell_of_an_address_is_marked_with_it_and_no_other_is() {
    let addresses = tui::addresses(&base());
    for size in [(80, 24), (120, 32), (200, 50)] {
        let mut program = program_with(Setup { links: true, ..Setup::default() }, size, Language::Nl);
        program.press("Space Enter");
        assert!(marks(&program).is_empty(), "{}", program.text());
        program.press("E End");
        let buffer = program.buffer();
        let mut led: Vec<(Color, String)> = Vec::new();
        for cell in buffer.content.iter().filter(|cell| cell.underline_color != Color::Reset) {
            match led.last_mut().filter(|(mark, _)| *mark == cell.underline_color) {
                Some((_, text)) => text.push_str(cell.symbol()),
                None => led.push((cell.underline_color, cell.symbol().to_owned())),
            }
        }
        assert!(!led.is_empty(), "{}", program.text());
        for (mark, text) in led {
            let address = addresses.get(&mark).expect("an address of the knowledge base");
            assert!(address.contains(&text), "{text:?} is no part of {address}");
        }
    }
}

#[test]
fn where_the_terminal_takes_no_links_no_cell_is_marked() {
    let mut program = program_with(Setup::default(), SIZE, Language::Nl);
    program.press("Space Enter E End");
    assert!(program.text().contains("https://"), "{}", program.text());
    assert!(marks(&program).is_empty());
}

#[test]
fn a_source_is_copied_by_a_key_and_so_is_its_address() {
    let mut program = program_with(Setup::default(), SIZE, Language::En);
    program.press("Space Enter E");
    let mut copied = Vec::new();
    for _ in 0..20 {
        program.press("Y .");
        if let Some(Effect::CopyLink(said)) = program.effects.last() {
            copied.push(said.clone());
        }
    }
    assert!(copied.iter().any(|said| said.starts_with("https://")), "{copied:?}");
    assert!(
        copied.iter().any(|said| said.contains("; ") && said.contains(" https://")),
        "a source in full: {copied:?}"
    );
    assert!(copied.iter().all(|said| !said.contains('\n')));
}

#[test]
fn a_press_on_an_answer_in_a_workshop_is_a_hand_for_it_while_hands_are_counted() {
    let mut program = Program::open(BEFORE, SIZE, Language::En);
    program.press("w Enter Enter");
    let line = |program: &Program| {
        let text = program.text();
        let row = text.lines().position(|line| line.trim_start().starts_with("2  ")).expect("the second answer");
        (6, row as u16)
    };
    let (column, row) = line(&program);
    program.input(&Input::Mouse(Mouse::Press, column, row));
    let hands = |program: &Program| {
        program.dossier().workshop().unwrap().asked.values().next().map(|one| one.first.all().to_vec())
    };
    assert!(hands(&program).is_none_or(|hands| hands.iter().all(|count| *count == 0)), "nothing is counted yet");
    program.press("Enter");
    let (column, row) = line(&program);
    program.input(&Input::Mouse(Mouse::Press, column, row));
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert_eq!(hands(&program).map(|hands| hands[1]), Some(2), "{}", program.text());
}

#[test]
fn what_is_to_be_said_first_is_pressed_where_it_stands_among_the_activities_too() {
    let mut program = Program::new((80, 24), Language::En);
    program.press("Esc");
    assert!(program.text().contains("No advice yet") || program.text().contains("no advice yet"), "{}", program.text());
    let (column, row) = place(&program, "Discrimination");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(has_page(&program.text(), "Question"), "{}", program.text());
    assert!(program.text().contains("Discrimination"), "{}", program.text());
}

#[test]
fn a_press_anywhere_on_the_row_of_an_answer_gives_it() {
    let mut program = program();
    program.press("BackTab Home");
    for beside in [-3_i16, -1, 0, 22] {
        program.press("Backspace");
        let (column, row) = place(&program, "A nod, no more");
        let column = column.saturating_add_signed(beside);
        program.input(&Input::Mouse(Mouse::Press, column, row));
        let answer = program.dossier().profile.answers.get("contact-between-groups");
        assert_eq!(answer, Some(&matching::Answer::Step(2)), "column {column}: {}", program.text());
    }
}
