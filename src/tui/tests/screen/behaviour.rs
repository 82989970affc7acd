//! Palette, mouse, colours, signs, copying, and keys of the user's own.
use crate::dossiers::files;
use crate::support::{Program, opened, program_with};
use matching::Answer;
use ratatui_core::style::Color;
use tui::{Config, Effect, Input, Look, Mouse, Setup, Theme};
use wording::{Language, User};

pub fn program() -> Program {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Enter");
    program
}

/// Presses the mouse on the first place where this text stands.
pub fn click(program: &mut Program, text: &str) {
    let (column, row) = place(program, text);
    program.input(&Input::Mouse(Mouse::Press, column, row));
}

pub fn place(program: &Program, text: &str) -> (u16, u16) {
    let screen = program.text();
    let found = screen.lines().enumerate().find_map(|(row, line)| {
        let (before, _) = line.split_once(text)?;
        Some((before.chars().count() as u16, row as u16))
    });
    found.unwrap_or_else(|| panic!("{text} is not on\n{screen}"))
}

fn marked(program: &Program, sign: &str) -> String {
    let text = program.text();
    let line = text.lines().find(|line| line.contains(sign)).unwrap_or_default();
    line.split_once(sign).map(|(_, rest)| rest.chars().take(26).collect()).unwrap_or_default()
}

#[test]
fn the_palette_finds_in_both_languages_and_does_what_is_picked() {
    for typed in ["versions", "versies", "vsies"] {
        let mut program = program();
        program.press(":").write(typed).press("Enter");
        assert_eq!(program.effects.last(), Some(&Effect::ListVersions), "{typed}");
    }
}

#[test]
fn the_palette_does_in_its_own_pane_what_does_not_work_here() {
    let mut program = program();
    program.press("C-p").write("clear answer").press("Enter");
    assert!(program.text().contains("▸"), "{}", program.text());
    program.press("C-p").write("note").press("Enter").write("seen myself").press("Enter");
    assert_eq!(program.dossier().origins.len(), 1);
}

#[test]
fn what_one_types_in_the_palette_is_text_and_leaving_it_loses_nothing() {
    let mut program = program();
    program.press("Home");
    let before = program.text();
    program.press(":").write("q1?").press("Esc");
    assert_eq!(program.text(), before);
    assert!(!program.effects.contains(&Effect::Quit));
    program.press(":");
    program.input(&Input::Paste("own view of\nthe phase".to_owned()));
    program.press("Enter");
    assert!(program.text().contains("Peace and quiet") || program.text().contains("calm"), "{}", program.text());
}

#[test]
fn the_palette_says_where_nothing_is_found_and_moves_by_the_arrows() {
    let mut program = program();
    program.press(":").write("xqzw");
    assert!(program.text().contains("Nothing found."), "{}", program.text());
    program.press("Enter Esc : Down Down");
    let third = marked(&program, "▸ ");
    program.press("Up Down");
    assert_eq!(marked(&program, "▸ "), third);
    program.press("PgDn PgDn PgDn PgDn PgDn PgDn");
    assert!(program.text().contains("▸ "), "the selected row stays in sight\n{}", program.text());
}

#[test]
fn a_press_selects_and_a_second_one_opens() {
    let mut program = program();
    let (column, row) = (45, 12);
    program.input(&Input::Mouse(Mouse::Press, column, row));
    let selected = marked(&program, "▸");
    assert_ne!(selected, "");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(!program.text().contains('▸') || marked(&program, "▸") == selected);
    assert!(program.text().contains('▹'), "the reasons have the keys now\n{}", program.text());
    click(&mut program, "Profile");
    assert!(program.text().contains("0 I don't know") || program.text().contains("1-5 answer"), "{}", program.text());
}

#[test]
fn a_press_on_a_step_answers_the_question_and_one_on_a_question_selects_it() {
    let mut program = program();
    program.press("BackTab Home Tab");
    click(&mut program, "A nod");
    let answer = program.dossier().profile.answers.get("contact-between-groups");
    assert!(matches!(answer, Some(Answer::Step(_))), "{answer:?}\n{}", program.text());
    assert!(program.text().contains('u'), "{}", program.text());
    let (column, row) = place(&program, "Money");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(!program.dossier().profile.answers.contains_key("money"), "selecting answers nothing");
}

#[test]
fn a_press_on_a_key_in_the_hint_bar_does_it() {
    let mut program = program();
    click(&mut program, "? help");
    let help = program.text();
    assert!(help.contains("What the keys do") || help.contains("Help"), "{help}");
    // Beside a pop-up is one step back.
    program.input(&Input::Mouse(Mouse::Press, 1, 10));
    assert_ne!(program.text(), help);
    program.press("q");
    assert_eq!(program.effects.last(), Some(&Effect::Quit));
}

#[test]
fn a_press_in_a_menu_chooses_at_the_second_time() {
    let mut program = program();
    program.press("I");
    click(&mut program, "Professional");
    assert!(program.effects.len() == 1, "{:?}", program.effects);
    click(&mut program, "Professional");
    assert!(matches!(program.effects.last(), Some(Effect::Remember(_))), "{:?}\n{}", program.effects, program.text());
    let mut home = Program::home(files(), Some(User::Resident), (120, 32), Language::En);
    click(&mut home, "oost");
    assert!(home.effects.is_empty(), "{:?}", home.effects);
    click(&mut home, "oost");
    assert!(matches!(home.effects.last(), Some(Effect::Open(_))), "{:?}", home.effects);
}

#[test]
fn a_press_ticks_a_signal() {
    let mut program = Program::new((120, 32), Language::En);
    let (column, row) = place(&program, "[ ]");
    program.input(&Input::Mouse(Mouse::Press, column, row));
    assert!(program.text().contains("[x]"), "{}", program.text());
    assert!(program.dossier().profile.answers.is_empty(), "nothing is answered before Enter");
}

#[test]
fn the_wheel_moves_what_lies_under_it() {
    let mut program = program();
    let before = marked(&program, "▸");
    program.input(&Input::Mouse(Mouse::ScrollDown, 60, 12));
    assert_ne!(marked(&program, "▸"), before);
    program.input(&Input::Mouse(Mouse::ScrollUp, 60, 12));
    assert_eq!(marked(&program, "▸"), before);
    let text = program.text();
    program.input(&Input::Mouse(Mouse::ScrollDown, 110, 12));
    assert_ne!(program.text(), text, "the reasons scroll");
    assert_eq!(marked(&program, "▸"), before, "and nothing else is selected");
}

#[test]
fn the_mouse_never_stops_the_program_wherever_it_is() {
    for size in [(1, 1), (50, 14), (80, 24), (120, 32)] {
        for keys in ["", "?", ":", "c", "I", "f", "t", "b"] {
            let mut program = Program::new(size, Language::Nl);
            program.press("Space Enter").press(keys);
            for (column, row) in [(0, 0), (size.0 - 1, size.1 - 1), (size.0 / 2, size.1 / 2), (500, 500)] {
                for mouse in [Mouse::Press, Mouse::ScrollDown, Mouse::ScrollUp] {
                    program.input(&Input::Mouse(mouse, column, row));
                }
            }
            program.text();
        }
    }
}

#[test]
fn the_mouse_is_left_to_the_terminal_by_a_key_and_it_is_said_how_to_take_it_back() {
    let setup = Setup { mouse: true, ..Setup::default() };
    let mut program = program_with(setup, (120, 32), Language::En);
    program.press("Space Enter m");
    assert_eq!(program.effects.last(), Some(&Effect::Mouse(false)));
    assert!(program.text().contains("The mouse is off: you can select text"), "{}", program.text());
    program.press("m");
    assert_eq!(program.effects.last(), Some(&Effect::Mouse(true)));
}

#[test]
fn the_advice_is_copied_and_from_the_reasons_what_is_read_there() {
    let mut program = program();
    program.press("y");
    let Some(Effect::Copy(advice)) = program.effects.pop() else { panic!("nothing is copied") };
    program.press("Enter y");
    let Some(Effect::Copy(reasons)) = program.effects.pop() else { panic!("nothing is copied") };
    assert_ne!(advice, reasons);
    assert!(advice.blocks.len() > 5 && reasons.blocks.len() > 5);
}

#[test]
fn a_name_of_a_place_that_is_held_is_not_copied() {
    let mut program = program();
    program.press("N");
    for _ in 0..20 {
        program.press("Backspace");
    }
    program.write("Bij Anna, 06-12345678").press("Enter Esc y");
    let Some(Effect::Copy(advice)) = program.effects.pop() else { panic!("nothing is copied\n{}", program.text()) };
    assert!(!format!("{advice:?}").contains("06-12345678"));
}

#[test]
fn the_colours_change_by_a_key_and_it_is_said_how_to_keep_them() {
    let mut program = program();
    for (theme, says) in [("dark", "white on black"), ("light", "black on white"), ("mono", "No colours")] {
        program.press("T");
        let text = program.text();
        assert!(text.contains(says) && text.contains(&format!("theme: \"{theme}\"")), "{text}");
    }
    assert!(program.buffer().content.iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset));
    program.press("T");
    assert!(program.text().contains("Colours of the terminal itself."));
}

#[test]
fn in_ascii_every_screen_keeps_its_place_and_shows_no_other_sign() {
    for keys in [
        "",
        "Space Enter",
        "Space Enter BackTab 2",
        "Space Enter Enter",
        "Space Enter ?",
        "Space Enter : a",
        "Space Enter s",
    ] {
        for language in Language::ALL {
            let shown = |ascii: bool| {
                let look = Look { ascii, ..Look::default() };
                program_with(Setup { look, ..Setup::default() }, (120, 32), language).press(keys).text()
            };
            let (unicode, ascii) = (shown(false), shown(true));
            assert!(ascii.is_ascii(), "{keys}: {ascii}");
            for (one, other) in unicode.lines().zip(ascii.lines()) {
                assert_eq!(one.chars().count(), other.chars().count(), "{one}\n{other}");
            }
        }
    }
}

/// Every role by its modifiers alone: what is selected, where the keys go, what is chosen.
#[test]
fn without_colours_one_sees_what_is_selected_and_which_pane_has_the_keys() {
    let look = Look { theme: Theme::Mono, ..Look::default() };
    let mut program = program_with(Setup { look, ..Setup::default() }, (120, 32), Language::En);
    program.press("Space Enter");
    let styles = program.text_and_styles();
    assert!(styles.contains("reversed") && styles.contains("bold") && styles.contains("dim"));
    let corner = |program: &Program, column: u16| program.buffer()[(column, 1)].modifier;
    let (profile, activities) = (corner(&program, 0), corner(&program, 40));
    assert_ne!(profile, activities, "the frame of the pane with the keys stands out");
}

#[test]
fn the_status_line_names_the_key_that_one_gave_to_taking_back() {
    let (config, _) = Config::read("config.ron", "Config(keys: {\"undo\": [\"Q\"], \"compare\": [\"C\"]})");
    let mut program = program_with(Setup { keys: config.keys, ..Setup::default() }, (120, 32), Language::En);
    program.press("Space Enter C");
    assert!(program.text().contains("press C again"), "{}", program.text());
    program.press("+");
    assert!(program.text().contains("Undo with \"Q\"."), "{}", program.text());
    program.press("Q");
    assert!(program.text().contains("Undone.") && !program.text().contains("Undo with"), "{}", program.text());
}

#[test]
fn keys_of_the_users_own_stand_in_the_hint_bar_the_help_and_the_palette() {
    let (config, faults) = Config::read("config.ron", "Config(keys: {\"next-question\": [\"w\"], \"help\": [\"H\"]})");
    assert!(faults.is_empty());
    let mut program = program_with(Setup { keys: config.keys, ..Setup::default() }, (120, 32), Language::En);
    program.press("Space Enter");
    assert!(program.text().contains("w next question") && program.text().contains("H help"), "{}", program.text());
    program.press("H");
    assert!(program.text().contains("  w "), "{}", program.text());
}

#[test]
fn faults_of_the_config_are_shown_with_place_and_remedy_and_the_program_starts() {
    for (language, says) in [(Language::En, "Did you mean \"undo\"?"), (Language::Nl, "\"undo\"")] {
        let (config, faults) = Config::read("config.ron", "Config(\n    keys: {\"undoo\": \"z\"},\n)");
        let setup = Setup { keys: config.keys, faults, ..Setup::default() };
        let mut program = program_with(setup, (80, 24), language);
        let text = program.text();
        assert!(text.contains("config.ron:2:") && text.contains(says), "{text}");
        assert!(program.press("Esc").text().contains("[ ]"), "{}", program.text());
    }
}

#[test]
fn the_new_pop_ups_are_as_they_were() {
    for language in Language::ALL {
        for size in [(80, 24), (120, 32), (200, 50)] {
            for (name, keys) in [("palette", "Space Enter :"), ("mouse-off", "Space Enter m")] {
                let mut program = program_with(Setup { mouse: true, ..Setup::default() }, size, language);
                program.press(keys);
                let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
                insta::assert_snapshot!(name, program.text_and_styles());
            }
        }
    }
}

#[test]
fn each_theme_is_as_it_was() {
    for theme in Theme::ALL {
        let look = Look { theme, ..Look::default() };
        let mut program = program_with(Setup { look, ..Setup::default() }, (80, 24), Language::Nl);
        program.press("Space Enter");
        insta::assert_snapshot!(format!("theme-{}", theme.name()), program.text_and_styles());
        program.press("?");
        insta::assert_snapshot!(format!("theme-{}-help", theme.name()), program.text_and_styles());
    }
}

/// Kept out of the way of the start: a dossier that is opened knows nothing of the setup.
#[test]
fn a_dossier_that_is_opened_later_keeps_the_setup() {
    let look = Look { theme: Theme::Mono, ascii: true };
    let mut program = program_with(Setup { look, ..Setup::default() }, (80, 24), Language::Nl);
    program.tell(tui::Message::Opened(Box::new(opened("Dossier(version: 2, place: \"Één\")"))));
    assert!(program.text().is_ascii());
}
