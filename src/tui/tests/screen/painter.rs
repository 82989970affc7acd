//! What is kept of a frame is what would be drawn anew, whatever happens.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tui::{Code, Input, Key, Mouse};
use wording::Language;

use crate::support::Program;

const HALF_KNOWN: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Step(3), "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked, "us-and-them": NotTicked, "hands": Step(3),
}))"#;

/// What people press, moves most of all; the mouse, and another size.
fn input() -> impl Strategy<Value = Input> {
    let key = |code| Input::Key(Key::plain(code));
    let moves = [Code::Up, Code::Down, Code::PageDown, Code::PageUp, Code::Home, Code::End, Code::Tab];
    let letters: Vec<char> = "123450nwheasSkxrcfzluMVTLgpP/:?=+-R ".chars().collect();
    prop_oneof![
        6 => select(moves.to_vec()).prop_map(key),
        3 => select(letters).prop_map(move |letter| key(Code::Char(letter))),
        1 => select(vec![Code::Enter, Code::Esc, Code::Esc, Code::Right, Code::Left]).prop_map(key),
        1 => (0..120_u16, 0..40_u16).prop_map(|(column, row)| Input::Mouse(Mouse::Press, column, row)),
        1 => select(vec![(120, 40), (90, 24), (60, 20)]).prop_map(|(wide, high)| Input::Resize(wide, high)),
    ]
}

/// The terminal is smaller before the program hears of it; then it hears of it.
#[test]
fn a_screen_that_is_smaller_than_was_said_is_drawn() {
    let mut program = Program::open(HALF_KNOWN, (120, 40), Language::Nl);
    program.buffer();
    for size in [(80, 24), (1, 1), (119, 40), (120, 40)] {
        program.frame(size);
    }
    program.input(&Input::Resize(80, 24));
    program.buffer();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_kept_is_what_would_be_drawn(inputs in vec((input(), any::<bool>()), 1..40)) {
        let mut program = Program::open(HALF_KNOWN, (120, 40), Language::Nl);
        program.buffer();
        for (input, in_haste) in inputs {
            if in_haste { program.at_once(&input) } else { program.input(&input) }
            program.buffer();
        }
    }
}
