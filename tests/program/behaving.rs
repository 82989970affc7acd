//! How the real program behaves in a terminal: put aside, with mouse and clipboard, without colours, in ASCII, with keys of the
//! user's own, with nothing to do, and in a panic.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use wijkverbinder::shell::Screen;

use crate::support::{Home, PROGRAM};
use crate::terminal::{COMMENTED, Terminal, assert_given_back, until};

/// How long a program that has nothing to do is watched.
const IDLE: Duration = Duration::from_secs(10);

fn sees(terminal: &Terminal, text: &str) {
    terminal.see(text, |screen| screen.contents().contains(text).then_some(()));
}

/// Presses Esc, and waits: what comes at once with it would be a key with Alt.
fn step_back(terminal: &mut Terminal) {
    terminal.type_in("\x1b");
    terminal.quiet();
}

/// The program with the dossier of Westwijk on screen.
fn opened(home: &Home, arguments: &[&str]) -> Terminal {
    let terminal = Terminal::open(home, &[&["westwijk.ron"], arguments].concat());
    terminal.first_frame();
    sees(&terminal, "Wijkprofiel");
    terminal
}

#[test]
fn put_aside_it_gives_the_terminal_back_and_comes_back_as_it_was() {
    let home = Home::with("westwijk.ron", COMMENTED);
    // A shell that has jobs: what is put aside comes back with `fg`.
    let script = format!("set -m; {PROGRAM} westwijk.ron; echo aside; read line; fg; echo ended");
    let mut terminal = Terminal::open_by(&home, &["sh", "-c", &script]);
    terminal.first_frame();
    sees(&terminal, "Wijkprofiel");
    terminal.type_in("?");
    sees(&terminal, "Hulp");
    // What is worked out in the meantime shows beneath it.
    terminal.quiet();
    let before = terminal.see("the help", |screen| Some(screen.contents()));
    terminal.type_in("\x1a");
    terminal
        .see("the shell", |screen| (!screen.alternate_screen() && screen.contents().contains("aside")).then_some(()));
    assert!(!terminal.screen().hide_cursor() && !terminal.screen().bracketed_paste());
    assert_eq!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    terminal.type_in("\n");
    terminal.see("the help again", |screen| (screen.alternate_screen() && screen.contents() == before).then_some(()));
    assert_ne!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    step_back(&mut terminal);
    terminal.type_in("q");
    terminal.end();
    assert_given_back(&terminal.screen());
    assert!(terminal.output().contains("ended"));
}

#[test]
fn where_nobody_could_get_it_back_it_is_not_put_aside() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = opened(&home, &[]);
    terminal.type_in("\x1a");
    terminal.quiet();
    terminal.type_in("?");
    sees(&terminal, "Hulp");
    step_back(&mut terminal);
    terminal.quit();
}

#[test]
fn a_press_of_the_mouse_ticks_and_by_a_key_the_mouse_is_the_terminals() {
    let home = Home::new();
    let mut terminal = Terminal::open(&home, &["nieuw.ron"]);
    terminal.first_page();
    assert_ne!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    let (row, column) = terminal.see("a box", |screen| {
        let rows: Vec<String> = screen.rows(0, 120).collect();
        rows.iter().enumerate().find_map(|(row, line)| {
            let (before, _) = line.split_once("[ ]")?;
            Some((row + 1, before.chars().count() + 1))
        })
    });
    terminal.type_in(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
    sees(&terminal, "[x]");
    terminal.type_in("m");
    sees(&terminal, "De muis is uit");
    assert_eq!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    terminal.quit();
}

#[test]
fn the_advice_is_copied_to_the_clipboard_and_each_time_into_a_new_file() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = opened(&home, &[]);
    let files = || {
        home.names()
            .into_iter()
            .filter(|name| std::path::Path::new(name).extension().is_some_and(|ending| ending == "txt"))
            .collect::<Vec<_>>()
    };
    for copies in 1..=2 {
        terminal.type_in("y");
        until("a copy", || (files().len() == copies).then_some(()));
        sees(&terminal, "Gekopieerd, en bewaard in");
    }
    let output = terminal.output();
    assert_eq!(output.matches("\x1b]52;c;").count(), 2);
    let mut files = files();
    files.sort_unstable();
    assert!(files[0].contains("westwijk-advies"), "{files:?}");
    assert!(fs::read_to_string(home.path(&files[0])).expect("the copy").contains("Westwijk"));
    terminal.quit();
}

#[test]
fn the_terminal_is_told_where_an_address_leads_unless_it_is_an_old_one() {
    let home = Home::new();
    let folder = home.path("config/wijkverbinder");
    for (terminal, config, told) in
        [("xterm-256color", "", true), ("linux", "", false), ("xterm-256color", "Config(links: false)", false)]
    {
        fs::create_dir_all(&folder).expect("the folder of the config");
        fs::write(folder.join("config.ron"), if config.is_empty() { "Config()" } else { config }).expect("the config");
        let script = format!("TERM={terminal} exec {PROGRAM} nieuw.ron");
        let mut terminal = Terminal::open_by(&home, &["sh", "-c", &script]);
        terminal.first_frame();
        sees(&terminal, "Wijkverbinder");
        // In a new dossier one ticks first; later one comes back to the reasons.
        if !home.path("nieuw.ron").exists() {
            terminal.type_in(" \r");
        }
        terminal.quiet();
        terminal.type_in("E");
        terminal.quiet();
        terminal.type_in("G");
        terminal.quiet();
        sees(&terminal, "https://");
        let output = terminal.output();
        assert_eq!(output.contains("\x1b]8;"), told, "{script} {config}");
        let mut open = false;
        for word in output.split("\x1b]8;").skip(1) {
            let (what, after) = word.split_once("\x1b\\").expect("a whole word");
            assert!(what == ";" || what.contains(";http"), "{what:?}");
            open = what != ";";
            let frame_ends = after.find("\x1b[?2026l").is_some();
            assert!(!open || !frame_ends, "a link that goes on after its frame: {what:?}");
        }
        assert!(!open);
        // A source goes to the clipboard, and into a file of its own.
        terminal.type_in("Y");
        until("a copy", || home.names().iter().any(|name| name.starts_with("nieuw-bron")).then_some(()));
        sees(&terminal, "Gekopieerd, ook in ");
        terminal.quit();
    }
    let copies = home.names().into_iter().filter(|name| name.starts_with("nieuw-bron")).count();
    assert_eq!(copies, 3, "no copy is written over another");
}

#[test]
fn without_colours_none_is_written_and_the_selection_is_still_seen() {
    for (arguments, colours) in [(&["--theme", "mono"][..], false), (&["--theme", "dark"][..], true)] {
        let home = Home::with("westwijk.ron", COMMENTED);
        let mut terminal = opened(&home, arguments);
        terminal.type_in("\t");
        terminal.quiet();
        let output = terminal.output();
        let codes: Vec<&str> =
            output.split("\x1b[").skip(1).filter_map(|rest| rest.split_once('m')).map(|(code, _)| code).collect();
        let is_colour = |code: &&str| {
            code.split(';').filter_map(|one| one.parse::<u8>().ok()).any(|one| one >= 30 && one != 39 && one != 49)
        };
        let sgr = |code: &&&str| code.chars().all(|c| c.is_ascii_digit() || c == ';');
        assert_eq!(codes.iter().filter(sgr).any(is_colour), colours, "{arguments:?}: {codes:?}");
        terminal.quit();
    }
}

#[test]
fn no_color_is_honoured_and_a_theme_that_is_asked_for_wins() {
    let home = Home::with("westwijk.ron", COMMENTED);
    for (arguments, colours) in [("", false), (" --theme dark", true)] {
        let script = format!("NO_COLOR=1 exec {PROGRAM} westwijk.ron{arguments}");
        let mut terminal = Terminal::open_by(&home, &["sh", "-c", &script]);
        terminal.first_frame();
        sees(&terminal, "Wijkprofiel");
        let output = terminal.output();
        assert_eq!(output.contains(";40m"), colours, "{output:?}");
        assert!(!output.contains("94m"), "{output:?}");
        terminal.quit();
    }
}

#[test]
fn a_locale_that_is_not_utf_8_gets_ascii() {
    let home = Home::with("westwijk.ron", COMMENTED);
    for (start, ascii) in [("LC_ALL=nl_NL.ISO-8859-15 exec", true), ("exec", false)] {
        let mut terminal = Terminal::open_by(&home, &["sh", "-c", &format!("{start} {PROGRAM} westwijk.ron")]);
        terminal.first_frame();
        sees(&terminal, "Wijkprofiel");
        assert_eq!(terminal.output().is_ascii(), ascii);
        terminal.quit();
    }
    let mut terminal = opened(&home, &["--ascii"]);
    assert!(terminal.output().is_ascii());
    terminal.quit();
}

#[test]
fn keys_of_the_users_own_work_and_what_is_wrong_with_them_is_shown() {
    let home = Home::with("westwijk.ron", COMMENTED);
    fs::create_dir_all(home.path("config/wijkverbinder")).expect("the folder of the config");
    home.write("config/wijkverbinder/config.ron", "Config(\n    theme: \"pink\",\n    keys: {\"help\": [\"w\"]},\n)\n");
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    sees(&terminal, "config.ron:2:12");
    step_back(&mut terminal);
    sees(&terminal, "w hulp");
    terminal.type_in("w");
    sees(&terminal, "Hulp");
    step_back(&mut terminal);
    terminal.quit();
}

#[test]
fn in_ten_seconds_with_nothing_to_do_no_byte_is_written() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = opened(&home, &[]);
    let before = terminal.quiet();
    sleep(IDLE);
    assert_eq!(&terminal.output()[before..], "");
    terminal.quit();
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    let home = Home::new();
    let this = std::env::current_exe().expect("this test").display().to_string();
    let panics =
        ["--exact", "behaving::with_the_screen_open_it_panics", "--ignored", "--nocapture", "--test-threads=1"];
    let mut terminal = Terminal::open_by(&home, &[&[this.as_str()], &panics[..]].concat());
    let ended = terminal.end();
    assert_ne!(ended.exit_code(), 0);
    let output = terminal.output();
    assert!(output.contains("\x1b[?1049h"), "{output:?}");
    let (_, after) = output.rsplit_once("\x1b[?1049l").expect("the alternate screen is left");
    assert!(after.contains("as planned"), "{after:?}");
    assert_given_back(&terminal.screen());
}

#[test]
#[ignore = "run by the test above, in a pseudo-terminal"]
fn with_the_screen_open_it_panics() {
    let mut screen = Screen::open(true, |_| None).expect("a terminal");
    screen.draw(|_| {}).expect("a frame");
    panic!("as planned");
}
