//! What the README shows is made from the program: its picture and its table of keys.
//!
//! `UPDATE_README=1 cargo test --test program readme` makes both anew.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::{env, fs};

use dossier::Date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tui::{COMMANDS, Code, FileId, Input, Key, Keymap, Message, Model, OpenedFile, Setup, Start};
use wording::{Language, Wording};

use crate::support::Home;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

const EXAMPLE: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "neighbours-know": Step(3), "newcomers-outside": NotTicked, "irritation": Step(3),
    "neighbour-quarrel": NotTicked, "youth-nuisance": NotTicked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked, "us-and-them": NotTicked, "distrust": NotTicked,
    "shelter-worries": NotTicked, "hands": Step(3), "money": Step(3), "lead-time": Step(4),
    "meeting-place": Step(5), "facilitator": Choice("can-be-asked"),
}))"#;

#[test]
fn the_picture_in_the_readme_is_what_the_program_shows() {
    keep("```text\n", "```\n<!-- end of picture", &picture());
}

#[test]
fn the_keys_in_the_readme_are_those_of_the_program() {
    keep("<!-- keys: made from the program's own table of commands -->\n", "<!-- end of keys", &keys());
}

/// Whoever follows "Your own activities" to the letter sees their activity in the ranking.
#[test]
fn the_walk_through_in_the_readme_works_as_written() {
    let readme = fs::read_to_string(README).unwrap();
    let (_, part) = readme.split_once("## Your own activities").unwrap();
    let part = part.split_once("\n## ").unwrap().0;
    let home = Home::new();
    let mut files = ["activity", "mijn-kennis/sources.ron", "voorbeeld.ron", "mijn-kennis/referrals.ron"].into_iter();
    let mut said = Vec::new();
    for block in part.split("```").skip(1).step_by(2) {
        let (language, text) = block.split_once('\n').unwrap();
        if language == "sh" {
            for line in text.lines() {
                let done = home.run(line.strip_prefix("wijkverbinder ").unwrap());
                assert_eq!(done.code, Some(0), "{line}: {}", done.err);
                said.push(done.out);
            }
            continue;
        }
        let file = files.next().unwrap();
        if file != "activity" {
            assert!(part.contains(&format!("`{file}`")), "the text names {file}");
            home.write(file, text);
            continue;
        }
        let file = "mijn-kennis/activities/soep-en-sjoelen.ron";
        let (fits, claim) = text.split_once('\n').unwrap();
        let (activity, line, begin) = (home.read(file), "    fits: [\"anonymous-living\"],", "    claims: [\n");
        assert!(activity.contains(line) && activity.contains(begin) && part.contains(line.trim()), "{activity}");
        home.write(file, activity.replace(line, fits).replace(begin, &format!("{begin}{claim}")));
    }
    assert_eq!(files.next(), None);
    assert!(said.iter().any(|out| out.starts_with("Soep en sjoelen")), "{said:?}");
    assert!(said.last().is_some_and(|out| out.contains("14 0123") && out.contains("Loop binnen")), "{said:?}");
    let advice = home.run("match voorbeeld.ron --knowledge mijn-kennis").out;
    assert!(advice.contains("Soep en sjoelen"), "{advice}");
}

/// The stretch of the README between two marks is this text; with `UPDATE_README` it becomes so.
fn keep(from: &str, to: &str, text: &str) {
    // The two tests write to one file.
    static README_IS_MINE: Mutex<()> = Mutex::new(());
    let _mine = README_IS_MINE.lock();
    let readme = fs::read_to_string(README).unwrap();
    let start = readme.find(from).unwrap() + from.len();
    let end = start + readme[start..].find(to).unwrap();
    if env::var_os("UPDATE_README").is_some() {
        fs::write(README, format!("{}{text}{}", &readme[..start], &readme[end..])).unwrap();
    } else {
        assert_eq!(
            &readme[start..end],
            text,
            "the README has drifted: UPDATE_README=1 cargo test --test program readme"
        );
    }
}

fn picture() -> String {
    let knowledge = Arc::new(knowledge::shipped().knowledge);
    let opened = dossier::read("westwijk.ron", EXAMPLE, &knowledge);
    assert!(opened.faults.is_empty(), "{:?}", opened.faults);
    let size = (120, 32);
    let opened = OpenedFile {
        id: FileId("westwijk.ron".to_owned()),
        name: "westwijk".to_owned(),
        dossier: opened.dossier,
        faults: Vec::new(),
        looking: None,
        left: None,
        said: String::new(),
    };
    let today = Date::constant(2026, 11, 22);
    let start = Start {
        knowledge,
        opened: Some(opened),
        files: Vec::new(),
        begin: tui::Begin::Dossier,
        user: None,
        today,
        language: Language::Nl,
        setup: Setup::default(),
        size,
    };
    let mut model = Model::new(start);
    for code in [Code::Home, Code::Tab] {
        let message = tui::message(&model, &Input::Key(Key::plain(code))).unwrap();
        tui::update(&mut model, message);
    }
    while model.has_work() {
        tui::update(&mut model, Message::Idle);
    }
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    terminal.draw(|frame| tui::view(&model, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned() + "\n";
    (0..size.1).map(row).collect()
}

fn keys() -> String {
    let wording = Wording::new(Language::En);
    let keymap = Keymap::default();
    let mut table = String::from("| key | what it does | in `config.ron` |\n| --- | --- | --- |\n");
    for group in tui::GROUPS {
        for command in COMMANDS.iter().filter(|command| command.group == group) {
            let keys: Vec<String> =
                tui::key_names(&wording, &keymap, command).split(' ').map(|key| format!("`{key}`")).collect();
            let label = wording.label(command.label);
            let _ = writeln!(table, "| {} | {label} | `{}` |", keys.join(" "), command.name);
        }
    }
    table
}
