//! Every screen and pop-up of the dossier as a snapshot, with its styles, at two sizes and in both languages.
use crate::dossiers::{files, versions};
use crate::support::{Program, opened};
use tui::{Folder, Looking, Message, OpenedFile, VersionId};
use wording::{Language, User};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 32)];

/// Keeps what a program shows, at every size and in every language.
fn keep(name: &str, make: impl Fn((u16, u16), Language) -> Program) {
    for language in Language::ALL {
        for size in SIZES {
            let program = make(size, language);
            let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
            insta::assert_snapshot!(name, program.text_and_styles());
        }
    }
}

/// The states within a dossier, each with the keys that lead to it from the first page; `~` types a text about a person.
const STATES: [(&str, &str); 6] = [
    ("noted", "BackTab Home o Down Enter e x Enter"),
    ("year", "BackTab Home o Down Down Down Enter"),
    ("phase-why", "f Home Enter Enter"),
    ("choose", "c"),
    ("chosen", "c Enter"),
    ("held", "BackTab Home e ~ Enter Esc"),
];

fn pressed(size: (u16, u16), language: Language, keys: &str) -> Program {
    let mut program = Program::new(size, language);
    program.press("Space Enter");
    for key in keys.split(' ') {
        match key {
            "~" => program.write("Fatima, 06-12345678 of fatima@example.org"),
            key => program.press(key),
        };
    }
    program
}

#[test]
fn every_pop_up_of_a_dossier_is_as_it_was() {
    for (name, keys) in STATES {
        keep(name, |size, language| pressed(size, language, keys));
    }
}

#[test]
fn the_start_screen_is_as_it_was() {
    let home = |files: Vec<_>, user, keys: &'static str| {
        move |size, language| {
            let mut program = Program::home(files.clone(), user, size, language);
            program.press(keys);
            program
        }
    };
    keep("home-empty", home(Vec::new(), Some(User::Resident), ""));
    keep("home-archived", home(files(), Some(User::Resident), "A"));
    keep("home-new", home(files(), Some(User::Resident), "n W i j k"));
    keep("home-duplicate", home(files(), Some(User::Resident), "c"));
    keep("home-rename", home(files(), Some(User::Resident), "r"));
}

#[test]
fn versions_looking_and_trouble_are_as_they_were() {
    let told = |message: Message, keys: &'static str| {
        move |size, language| {
            let mut program = pressed(size, language, "Home");
            program.tell(message.clone());
            program.press(keys);
            program
        }
    };
    let looking = |looking| {
        let text = r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {"irritation": Step(2)}))"#;
        Message::Opened(Box::new(OpenedFile { looking: Some(looking), ..opened(text) }))
    };
    keep("versions-none", told(Message::Versions(Vec::new()), ""));
    let version = Looking::Version { id: VersionId("1".to_owned()), made: "2026-11-20 16:40".to_owned() };
    keep("version-why-not", told(looking(version), "Esc 5"));
    let locked = Looking::Locked { who: "bram@laptop".to_owned(), since: "22:33".to_owned() };
    keep("locked", told(looking(locked.clone()), ""));
    keep("locked-why-not", told(looking(locked), "Esc 5"));
    keep("newer", told(looking(Looking::Newer), ""));
    let full = "/home/anna/westwijk.ron: de schijf is vol. Maak ruimte of kies een andere map.";
    keep("elsewhere", told(Message::Kept(Err(full.to_owned())), "S"));
    keep("overview-empty", told(Message::Overview(Folder::default()), ""));
}

#[test]
fn what_a_resident_can_do_comes_first_in_the_reasons() {
    keep("what-one-can-do", |size, language| pressed(size, language, "I Enter Tab"));
}

#[test]
fn no_new_screen_breaks_at_any_size() {
    for language in Language::ALL {
        for size in [(1, 1), (7, 3), (50, 14), (60, 16), (70, 20), (109, 30), (240, 70)] {
            for (_, keys) in STATES {
                pressed(size, language, keys).text();
            }
            let mut program = Program::home(files(), None, size, language);
            for keys in ["Enter", "n", "x Esc", "Esc", "c", "Esc", "x", "Esc", "A End"] {
                program.press(keys).text();
            }
            program.tell(Message::Versions(versions()));
            program.press("End").text();
            program.tell(Message::Overview(Folder::default()));
            program.press("End").text();
        }
    }
}
