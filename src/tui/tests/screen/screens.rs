//! Every screen as a snapshot, with its styles, at three sizes and in both languages.
use crate::support::Program;
use wording::Language;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 32), (200, 50)];

/// The states that are kept, each with the keys that lead to it from the first page.
const STATES: [(&str, &str); 5] = [
    ("after-ticks", "Space Down Down Down Down Space Enter"),
    ("profile", "Space Down Down Down Down Space Enter BackTab 2"),
    ("reasons", "Space Down Down Down Down Space Enter Tab PgDn"),
    ("not-now", "Down Down Down Down Down Down Down Down Down Down Down Down Space Enter End"),
    ("not-ready", "Esc Home 2 BackTab"),
];

#[test]
fn every_screen_is_as_it_was() {
    for language in Language::ALL {
        for size in SIZES {
            for (name, keys) in STATES {
                let mut program = Program::new(size, language);
                program.press(keys);
                let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
                insta::assert_snapshot!(name, program.text_and_styles());
            }
        }
    }
}

/// A neighbourhood in which a meal and a tournament are held already.
const RUNNING: &str = r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "neighbours-know": Step(3), "newcomers-outside": NotTicked, "irritation": Step(3),
    "neighbour-quarrel": NotTicked, "youth-nuisance": NotTicked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked, "us-and-them": NotTicked, "distrust": NotTicked,
    "shelter-worries": NotTicked, "hands": Step(3), "money": Step(3), "lead-time": Step(4),
}, runs: [(activity: "shared-meal", has: ["repeated-contact"])]))"#;

/// The states that are kept once everything was worked out, each with the keys that lead to it.
const SETTLED: [(&str, &str); 4] =
    [("sure", "Tab Down Enter"), ("runs", "Tab"), ("runs-reasons", "Tab Enter PgDn"), ("together", "s")];

#[test]
fn what_takes_long_is_shown_once_it_was_worked_out() {
    for language in Language::ALL {
        for size in [(80, 24), (120, 32)] {
            for (name, keys) in SETTLED {
                let mut program = Program::open(RUNNING, size, language);
                program.press(keys).settle();
                let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
                insta::assert_snapshot!(name, program.text_and_styles());
            }
        }
    }
}

#[test]
fn the_faults_of_a_dossier_are_shown_with_place_and_remedy() {
    let text = "Dossier(version: 1, profile: (answers: {\"iritation\": Step(2)}))";
    let screen = Program::open(text, (80, 24), Language::En).text();
    assert!(screen.contains("1:41") && screen.contains("Did you mean \"irritation\"?"), "{screen}");
}

#[test]
fn no_frame_has_isolation_marks_or_joined_characters_at_any_size() {
    for language in Language::ALL {
        for (columns, rows) in
            [(1, 1), (7, 3), (39, 12), (40, 10), (60, 16), (69, 20), (80, 24), (109, 30), (110, 30), (240, 70)]
        {
            for (_, keys) in STATES {
                let mut program = Program::new((columns, rows), language);
                let text = program.press(keys).text();
                let odd =
                    |c: &char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}');
                assert!(!text.chars().any(|c| odd(&c)), "{columns}x{rows}: {text}");
            }
        }
    }
}

#[test]
fn nothing_is_said_by_colour_alone() {
    // The selected row, the chosen step and the ticked signal each have a sign of their own.
    let mut program = Program::new((120, 32), Language::Nl);
    program.press("Space");
    assert!(program.text().contains("▸ [x]"));
    program.press("Enter");
    assert!(program.text().contains("▸1"));
    program.press("BackTab 2");
    assert!(program.text().contains("● 2"));
    // What is on the short list too.
    let mut program = Program::open(RUNNING, (120, 32), Language::Nl);
    let marked =
        program.press("Tab").text().lines().filter(|line| line.contains(" *") || line.contains("-2  *")).count();
    assert!((1..=5).contains(&marked), "{}", program.text());
}
