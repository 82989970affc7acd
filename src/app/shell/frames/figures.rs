//! How many bytes go out for what people do most, with the whole knowledge base at 120x40: counted, not estimated. Over a slow line a
//! byte is time.

use std::io::{self, Write};
use std::sync::Arc;

use dossier::Date;
use tui::{Code, FileId, Input, Key, Message, Model, OpenedFile, Painter, Setup, Start};
use wording::Language;

use super::Frames;

const SIZE: (u16, u16) = (120, 40);

/// What a frame may cost, in bytes: half of them at most so much, nine in ten so much, and none more than that.
///
/// Aimed at are 600 for a move in the profile, 2,000 among the activities and 3,000 for an answer. A move that scrolls a list takes
/// more: no terminal scrolls a part of its rows, so each is written anew. Hence such moves are few: see `tui`'s `update::steady`.
struct Cost {
    usual: usize,
    nine_in_ten: usize,
    most: usize,
}

const MOVE_IN_PROFILE: Cost = Cost { usual: 600, nine_in_ten: 900, most: 1_100 };
const MOVE_AMONG_ACTIVITIES: Cost = Cost { usual: 1_500, nine_in_ten: 2_000, most: 2_600 };
const ANSWER: Cost = Cost { usual: 1_500, nine_in_ten: 3_000, most: 3_000 };
/// In any order, with what is best asked next, ranges and what is taken back: where all three panes become others, it is more.
const ANY_ANSWER: Cost = Cost { usual: 1_500, nine_in_ten: 2_500, most: 3_700 };
const WHOLE: Cost = Cost { usual: 14_000, nine_in_ten: 14_000, most: 14_000 };

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
    painter: Painter,
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
        let painter = Painter::default();
        let mut program = Self { model, painter, frames: Frames::new(Counter::default(), SIZE, links).unwrap() };
        program.press(Code::Home);
        program
    }

    /// What goes out for a key: its frame, and where it was an answer that of what to ask next.
    fn press(&mut self, code: Code) -> Vec<u8> {
        if let Some(message) = tui::message(&self.model, &Input::Key(Key::plain(code))) {
            tui::update(&mut self.model, message);
        }
        let mut bytes = self.draw();
        if self.model.is_behind() {
            tui::update(&mut self.model, Message::Idle);
            bytes.extend(self.draw());
        }
        bytes
    }

    fn draw(&mut self) -> Vec<u8> {
        self.frames.out = Counter::default();
        let (model, painter) = (&self.model, &mut self.painter);
        self.frames.draw(SIZE, |frame| painter.draw(model, frame)).unwrap();
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

/// Fails where more is written than may be, and shows what. A key that changes nothing writes nothing, and is not counted.
fn costs(cost: &Cost, what: &str, frames: &[Vec<u8>]) {
    let mut costs: Vec<usize> = frames.iter().map(Vec::len).filter(|cost| *cost > 0).collect();
    costs.sort_unstable();
    let worst = frames.iter().max_by_key(|frame| frame.len()).expect("a frame");
    let usual = costs.get(costs.len() / 2).expect("something is written");
    let nine_in_ten = costs[costs.len() * 9 / 10];
    let mean = costs.iter().sum::<usize>() / costs.len();
    println!("{what}: {usual} bytes usually, {} at most, {mean} on average of {}", worst.len(), costs.len());
    assert!(*usual <= cost.usual, "{what}: {usual} bytes usually, {} allowed; {costs:?}", cost.usual);
    assert!(nine_in_ten <= cost.nine_in_ten, "{what}: {nine_in_ten} bytes, {} allowed; {costs:?}", cost.nine_in_ten);
    let said = String::from_utf8_lossy(worst).replace('\x1b', "\n^");
    assert!(worst.len() <= cost.most, "{what}: {} bytes, {} allowed; {costs:?}{said}", worst.len(), cost.most);
}

#[test]
fn a_move_in_the_profile_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.settle();
        let down: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Down)).collect();
        costs(&MOVE_IN_PROFILE, "a move down the profile", &down);
        let up: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Up)).collect();
        costs(&MOVE_IN_PROFILE, "a move up the profile", &up);
    }
}

#[test]
fn a_move_among_the_activities_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.press(Code::Tab);
        program.settle();
        let down: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Down)).collect();
        costs(&MOVE_AMONG_ACTIVITIES, "a move down the activities", &down);
        let up: Vec<Vec<u8>> = (0..60).map(|_| program.press(Code::Up)).collect();
        costs(&MOVE_AMONG_ACTIVITIES, "a move up the activities", &up);
    }
}

#[test]
fn an_answer_that_ranks_anew_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.settle();
        let mut answers = Vec::new();
        for _ in 0..12 {
            for digit in ['1', '5', '3'] {
                answers.push(program.press(Code::Char(digit)));
            }
            program.press(Code::Down);
        }
        costs(&ANSWER, "an answer", &answers);
    }
}

#[test]
fn an_answer_in_whatever_way_takes_few_bytes() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.settle();
        let mut answers = Vec::new();
        for keys in ["n1", "n5", "-24", "3", "u", "n0", "n-13", "u", "n2", "U", "1", "n4"].repeat(4) {
            for key in keys.chars() {
                let frame = program.press(Code::Char(key));
                // Going to the next question is a move, not an answer.
                answers.extend((key != 'n').then_some(frame));
            }
        }
        costs(&ANY_ANSWER, "an answer in any order", &answers);
    }
}

#[test]
fn a_whole_screen_is_not_long() {
    for language in Language::ALL {
        let mut program = Program::open(language);
        program.press(Code::Tab);
        program.settle();
        program.frames.clear().unwrap();
        let screen = program.draw();
        costs(&WHOLE, "a whole screen", &[screen]);
    }
}
