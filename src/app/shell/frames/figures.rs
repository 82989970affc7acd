//! How many bytes go out for what people do most, with the whole knowledge base at 120x40: counted, not estimated. Over a slow line a
//! byte is time.

use std::io::{self, Write};
use std::sync::Arc;

use dossier::Date;
use tui::{Code, FileId, Input, Key, Message, Model, OpenedFile, Setup, Start};
use wording::Language;

use super::Frames;

const SIZE: (u16, u16) = (120, 40);

/// What each may cost at most, in bytes. Aimed at are 600 for a move in the profile, 2,000 among the activities and 3,000 for an
/// answer. Where every row below moves up or down, as in the profile and in a list that scrolls, that is not reached: no terminal
/// scrolls a pane that is not as wide as the screen, so each of those rows is written anew.
const MOVE_IN_PROFILE: usize = 1_100;
const MOVE_AMONG_ACTIVITIES: usize = 2_000;
const MOVE_THAT_SCROLLS: usize = 2_900;
const ANSWER: usize = 3_250;
const WHOLE: usize = 14_000;

/// How many moves among the activities scroll nothing.
const IN_SIGHT: usize = 18;

/// A neighbourhood of which about half is known, as after a quarter of an hour.
const HALF_KNOWN: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "neighbours-know": Step(3), "newcomers-outside": NotTicked, "irritation": Step(3),
    "neighbour-quarrel": NotTicked, "youth-nuisance": NotTicked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked, "us-and-them": NotTicked, "distrust": NotTicked,
    "shelter-worries": NotTicked, "hands": Step(3), "money": Step(3), "lead-time": Step(4),
}))"#;

/// Keeps what was written last, and counts how often.
#[derive(Default)]
struct Counter {
    last: Vec<u8>,
    writes: usize,
}

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.last = bytes.to_vec();
        self.writes += 1;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The program, and the line to its terminal.
struct Program {
    model: Model,
    frames: Frames<Counter>,
}

impl Program {
    fn open(language: Language) -> Self {
        let knowledge = Arc::new(knowledge::shipped().knowledge);
        let opened = OpenedFile {
            id: FileId("westwijk.ron".to_owned()),
            name: "westwijk".to_owned(),
            dossier: dossier::read("westwijk.ron", HALF_KNOWN, &knowledge).dossier,
            faults: Vec::new(),
            looking: None,
            said: String::new(),
            left: None,
        };
        let addresses = tui::addresses(&knowledge);
        let links = Box::new(move |mark| addresses.get(&mark).cloned());
        let model = Model::new(Start {
            knowledge,
            opened: Some(opened),
            begin: tui::Begin::Dossier,
            files: Vec::new(),
            user: Some(wording::User::Professional),
            today: Date::constant(2026, 11, 22),
            language,
            setup: Setup { links: true, ..Setup::default() },
            size: SIZE,
        });
        let mut program = Self { model, frames: Frames::new(Counter::default(), SIZE, links).unwrap() };
        program.press(Code::Home);
        program
    }

    /// What goes out for a key: its frame, which is one write or none.
    fn press(&mut self, code: Code) -> Vec<u8> {
        if let Some(message) = tui::message(&self.model, &Input::Key(Key::plain(code))) {
            tui::update(&mut self.model, message);
        }
        self.draw()
    }

    fn draw(&mut self) -> Vec<u8> {
        self.frames.out = Counter::default();
        let model = &self.model;
        self.frames.draw(SIZE, |frame| tui::view(model, frame)).unwrap();
        assert!(self.frames.out.writes <= 1, "one write for a frame");
        self.frames.out.last.clone()
    }

    /// Works out what is worked out while nothing happens.
    fn settle(&mut self) {
        while self.model.has_work() {
            tui::update(&mut self.model, Message::Idle);
        }
        self.draw();
    }
}

/// Fails where more is written than may be, and shows what.
fn at_most(most: usize, what: &str, frames: &[Vec<u8>]) {
    let costs: Vec<usize> = frames.iter().map(Vec::len).filter(|cost| *cost > 0).collect();
    let worst = frames.iter().max_by_key(|frame| frame.len()).expect("a frame");
    let sum = costs.iter().sum::<usize>();
    println!("{what}: {} bytes at most, {} on average of {}", worst.len(), sum / costs.len().max(1), costs.len());
    assert!(sum > 0, "{what}: nothing was written");
    let said = String::from_utf8_lossy(worst).replace('\x1b', "\n^");
    assert!(worst.len() <= most, "{what}: {} bytes, {most} allowed; {costs:?}{said}", worst.len());
}

#[test]
fn a_move_in_the_profile_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.settle();
        let costs: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Down)).collect();
        at_most(MOVE_IN_PROFILE, "a move in the profile", &costs);
    }
}

#[test]
fn a_move_among_the_activities_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.press(Code::Tab);
        program.settle();
        let costs: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Down)).collect();
        let (in_sight, scrolled) = costs.split_at(IN_SIGHT);
        at_most(MOVE_AMONG_ACTIVITIES, "a move among the activities", in_sight);
        at_most(MOVE_THAT_SCROLLS, "a move that scrolls them", scrolled);
    }
}

#[test]
fn an_answer_that_ranks_anew_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.settle();
        let mut costs = Vec::new();
        for _ in 0..12 {
            for digit in ['1', '5', '3'] {
                costs.push(program.press(Code::Char(digit)));
            }
            program.press(Code::Down);
        }
        at_most(ANSWER, "an answer", &costs);
    }
}

#[test]
fn a_whole_screen_is_not_long() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.press(Code::Tab);
        program.settle();
        program.frames.clear().unwrap();
        let cost = program.draw();
        at_most(WHOLE, "a whole screen", &[cost]);
    }
}
