//! Every screen as a snapshot, with its styles, at three sizes and in both languages.
use crate::support::Program;
use wording::Language;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 32), (200, 50)];

/// The states that are kept, each with the keys that lead to it from the first page.
const STATES: [(&str, &str); 7] = [
    ("ticks", "Space Down Down Down Down Space"),
    ("after-ticks", "Space Down Down Down Down Space Enter"),
    ("profile", "Space Down Down Down Down Space Enter BackTab 2"),
    ("reasons", "Space Down Down Down Down Space Enter Tab PgDn"),
    ("not-now", "Down Down Down Down Down Down Down Down Down Down Down Down Space Enter End"),
    ("not-ready", "Esc Home 2 BackTab"),
    ("help", "Space Enter ?"),
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
}
