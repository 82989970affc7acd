//! The real program where a dossier could be lost: killed, on a full disk, opened twice, with files that are not as they should be.
//!
//! What is typed here are answers and the end alone, and what is looked for is what the files hold and what must be said.

mod disks;
mod kills;
mod two;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Home, names, start};
use crate::terminal::{COMMENTED, Terminal, answers, mode, until};

/// Closes what lies over the screen, as often.
fn close(terminal: &mut Terminal, popups: usize) {
    for _ in 0..popups {
        terminal.quiet();
        terminal.type_in("\x1b");
    }
    terminal.quiet();
}

/// Waits until the dossier has as many answers.
fn has_answers(home: &Home, name: &str, count: usize) {
    until("the answer in the file", || (answers(&home.read(name)) == count).then_some(()));
}

/// Ends a program at once, without a chance to do anything.
fn kill(terminal: &mut Terminal) {
    let process = terminal.child.process_id().expect("a process").to_string();
    let sent = start(Command::new("kill").args(["-KILL", &process])).and_then(|mut kill| kill.wait());
    assert!(sent.is_ok_and(|status| status.success()), "the signal is sent");
    until("the end of the program", || terminal.child.try_wait().expect("a status"));
}

/// Whether a name is that of a file that was being written.
fn is_unfinished(name: &str) -> bool {
    name.starts_with('.') && Path::new(name).extension().is_some_and(|ending| ending == "new")
}

/// The versions of a dossier, by their kind.
fn versions(home: &Home, name: &str, kind: &str) -> Vec<PathBuf> {
    let folder = home.path(&format!(".{name}.versions"));
    let kept = names(&folder).into_iter().filter(|version| version.ends_with(&format!(".{kind}.ron")));
    kept.map(|version| folder.join(version)).collect()
}

#[test]
fn what_was_there_before_a_session_is_among_the_versions() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 1);
    terminal.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    terminal.quit();
    let kept = versions(&home, "westwijk.ron", "session");
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read_to_string(&kept[0]).expect("the version"), COMMENTED);
    assert_eq!(mode(&kept[0]), mode(&home.path("westwijk.ron")));
    // At the end it is surely on disk.
    assert_eq!(home.read(".westwijk.ron.versions/flushed.ron"), home.read("westwijk.ron"));
}

#[test]
fn what_was_saved_is_surely_on_disk_a_little_later_and_nothing_shows_of_that() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 1);
    terminal.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    let before = terminal.quiet();
    until("the second name of the file", || {
        let flushed = fs::read_to_string(home.path(".westwijk.ron.versions/flushed.ron")).ok()?;
        (flushed == home.read("westwijk.ron")).then_some(())
    });
    terminal.quiet();
    assert_eq!(&terminal.output()[before..], "");
    terminal.quit();
}

#[test]
fn the_original_of_an_older_dossier_is_kept() {
    let older = COMMENTED.replace("version: 2", "version: 1");
    let home = Home::with("westwijk.ron", &older);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.says("oudere");
    close(&mut terminal, 1);
    assert_eq!(home.read("westwijk.ron"), older, "opening changes nothing");
    terminal.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    terminal.quit();
    let kept = versions(&home, "westwijk.ron", "older");
    assert_eq!(fs::read_to_string(&kept[0]).expect("the version"), older);
}

#[test]
fn a_damaged_dossier_is_opened_as_far_as_it_goes_and_never_written_to() {
    let broken: [&[u8]; 2] = [
        b"Dossier(version: 2, profile: (answers: { \"irritation\": Step(2)\n",
        b"Dossier(version: 2, place: \"\xff\")",
    ];
    for bytes in broken {
        let home = Home::new();
        home.write("westwijk.ron", bytes);
        let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
        terminal.first_frame();
        close(&mut terminal, 2);
        assert_eq!(fs::read(home.path("westwijk.ron")).expect("the file"), bytes);
        // On whichever page it opens: the list is done, or a question is answered.
        terminal.type_in("\r");
        terminal.quiet();
        if !home.path("westwijk-1.ron").exists() {
            close(&mut terminal, 1);
            terminal.type_in("g1");
        }
        until("a file beside it", || home.path("westwijk-1.ron").exists().then_some(()));
        terminal.quit();
        assert_eq!(fs::read(home.path("westwijk.ron")).expect("the file"), bytes);
        assert!(terminal.output().contains("westwijk-1.ron"), "it says where the work is");
    }
}

#[test]
fn a_dossier_of_a_newer_program_is_looked_at_and_stays_as_it_is() {
    let newer = COMMENTED.replace("version: 2", "version: 99");
    let home = Home::with("westwijk.ron", &newer);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 2);
    terminal.type_in("2");
    terminal.quiet();
    close(&mut terminal, 1);
    assert_eq!(home.names(), ["westwijk.ron"], "nobody else is kept from it");
    terminal.quit();
    assert_eq!(home.read("westwijk.ron"), newer);
    assert_eq!(names(home.folder()).len(), 1 + names(home.folder()).iter().filter(|name| *name == "state").count());
}

#[test]
fn an_empty_file_comes_back_from_what_was_surely_on_disk() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 1);
    terminal.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    terminal.quit();
    let kept = home.read("westwijk.ron");
    // As a power cut leaves it: a new file that was never on disk. The second name is another file, and is left alone.
    fs::remove_file(home.path("westwijk.ron")).expect("the file goes");
    home.write("westwijk.ron", "");
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.says("stroom");
    close(&mut terminal, 1);
    terminal.type_in("1");
    until("the file with all that was in it", || {
        let text = home.read("westwijk.ron");
        (answers(&text) >= 3 && text.contains("// The end.")).then_some(())
    });
    terminal.quit();
    assert_ne!(home.read("westwijk.ron"), kept);
}

#[test]
fn a_folder_that_is_gone_is_said_and_the_work_is_kept_once_it_is_back() {
    let home = Home::new();
    fs::create_dir(home.path("usb")).expect("a folder");
    home.write("usb/westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["usb/westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 1);
    fs::rename(home.path("usb"), home.path("away")).expect("it goes");
    terminal.type_in("2");
    terminal.says("stick");
    assert_eq!(home.read("away/westwijk.ron"), COMMENTED);
    assert!(!home.path("usb").exists(), "it is not made in another place");
    fs::rename(home.path("away"), home.path("usb")).expect("it comes back");
    close(&mut terminal, 1);
    terminal.type_in("1");
    has_answers(&home, "usb/westwijk.ron", 3);
    terminal.quit();
}

#[test]
fn who_opens_a_file_by_its_name_is_told_how_to_say_who_one_is() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.says("Zeg met I");
    terminal.type_in("I\r");
    terminal.says("Je bent nu");
    terminal.quit();
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    terminal.quiet();
    assert!(!terminal.screen().contents().contains("Zeg met I"), "once is enough");
    terminal.quit();
}

#[test]
fn the_language_that_was_chosen_is_spoken_next_time() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    close(&mut terminal, 1);
    terminal.type_in("L");
    terminal.says("quit");
    terminal.quit();
    assert!(home.run("--help").good().out.contains("Language"), "in English");
    assert!(home.run("--lang nl --help").good().out.contains("Taal"), "unless asked otherwise");
}
