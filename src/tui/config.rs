//! `config.ron`: what the user wants otherwise, laid over the defaults.
//!
//! ```ron
//! Config(
//!     theme: "dark",
//!     ascii: false,
//!     mouse: true,
//!     links: true,
//!     keys: { "next-question": ["n", "Ctrl-N"], "undo": ["z"] },
//! )
//! ```
//!
//! **Invariant: whatever stands in the file, the program starts.** What cannot be read is left out and is a fault with its place.

use knowledge::fault::{Fault, What, meant};
use knowledge::reading::{Fields, Raw, Read, Reading};

use crate::command::{COMMANDS, Command, Keymap, NotGiven};
use crate::input::Key;
use crate::look::Theme;

/// What the user wants otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The theme.
    pub theme: Option<Theme>,
    /// Whether every sign is one of ASCII.
    pub ascii: Option<bool>,
    /// Whether the mouse tells the program what it presses.
    pub mouse: Option<bool>,
    /// Whether the terminal is told where an address leads.
    pub links: Option<bool>,
    /// The keys, laid over those of the table.
    pub keys: Keymap,
}

const FIELDS: [&str; 5] = ["theme", "ascii", "mouse", "links", "keys"];

impl Config {
    /// Reads it; `file` is only for naming it in faults.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Fault>) {
        let mut config = Self::default();
        // All of it may be left out.
        if text.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with("//")) {
            return (config, Vec::new());
        }
        let (mut reading, raw) = Reading::open(file, text);
        let fields = raw.and_then(|raw| Fields::open(raw, "Config", &FIELDS, &mut reading));
        if let Some(fields) = fields {
            config.theme = fields.raw("theme").and_then(|raw| theme(raw, &mut reading));
            let mut truth = |name: &str| fields.raw(name).and_then(|raw| bool::read(raw, &mut reading));
            (config.ascii, config.mouse, config.links) = (truth("ascii"), truth("mouse"), truth("links"));
            if let Some(raw) = fields.raw("keys") {
                keys(raw, &mut config.keys, &mut reading);
            }
        }
        reading.faults.sort_by(|a, b| a.place.cmp(&b.place));
        (config, reading.faults)
    }
}

fn theme(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Theme> {
    let name = String::read(raw, reading)?;
    let theme = Theme::named(&name);
    if theme.is_none() {
        reading.unknown_word(&name, &Theme::ALL.map(Theme::name), raw);
    }
    theme
}

/// The keys of each command that is named: a list, or one alone.
fn keys(raw: Raw<'_>, keymap: &mut Keymap, reading: &mut Reading<'_>) {
    for (name, value) in raw.entries(reading).unwrap_or_default() {
        let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
            let what = What::UnknownWord {
                meant: meant(&name, COMMANDS.iter().map(|command| command.name)),
                known: COMMANDS.iter().map(|command| command.name.to_owned()).collect(),
                word: name,
            };
            reading.fault(value.start(), what);
            continue;
        };
        let items = if value.ron().starts_with('"') { Some(vec![value]) } else { value.items(reading) };
        let Some(items) = items else { continue };
        let none = items.is_empty();
        let named: Vec<(Key, Raw<'_>)> =
            items.into_iter().filter_map(|item| key(item, reading).map(|key| (key, item))).collect();
        // Where no key is understood, the command keeps its own.
        if named.is_empty() && !none {
            continue;
        }
        let wanted: Vec<Key> = named.iter().map(|(key, _)| *key).collect();
        for (key, why) in keymap.give(command.id, &wanted) {
            let place = named.iter().find(|(one, _)| *one == key).map_or(value.start(), |(_, raw)| raw.start());
            let key = key.written();
            reading.fault(
                place,
                match why {
                    NotGiven::Fixed => What::KeyFixed(key),
                    NotGiven::Text => What::KeyIsText(key),
                    NotGiven::Taken(other) => {
                        let other = Command::of(other).map_or("", |other| other.name);
                        What::KeyTaken { key, other: other.to_owned() }
                    }
                },
            );
        }
    }
}

fn key(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Key> {
    let name = String::read(raw, reading)?;
    let key = Key::named(&name);
    if key.is_none() {
        let mut known: Vec<&str> = Key::names().collect();
        known.extend(["a", "A", "Ctrl-A", "Alt-a"]);
        reading.unknown_word(&name, &known, raw);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{CommandId, Context};

    fn faults(text: &str) -> Vec<(usize, usize, What)> {
        let (_, faults) = Config::read("config.ron", text);
        faults.into_iter().map(|fault| (fault.place.line, fault.place.column, fault.what)).collect()
    }

    #[test]
    fn what_is_written_is_laid_over_the_defaults() {
        let text = "Config(theme: \"dark\", ascii: true, keys: {\"undo\": [\"z\", \"Ctrl-Y\"], \"log\": \"C\"})";
        let (config, faults) = Config::read("config.ron", text);
        assert_eq!(faults, []);
        assert_eq!((config.theme, config.ascii, config.mouse), (Some(Theme::Dark), Some(true), None));
        let gives = |name: &str| {
            let key = Key::named(name)?;
            config.keys.command(key, Context::Profile).map(|command| command.id)
        };
        assert_eq!((gives("z"), gives("Ctrl-Y"), gives("u")), (Some(CommandId::Undo), Some(CommandId::Undo), None));
        assert_eq!(gives("n"), Some(CommandId::NextQuestion), "what is not named stays");
    }

    #[test]
    fn an_empty_record_changes_nothing() {
        assert_eq!(Config::read("config.ron", "Config()"), (Config::default(), Vec::new()));
        assert_eq!(Config::read("config.ron", "()"), (Config::default(), Vec::new()));
    }

    #[test]
    fn every_mistake_has_its_place_and_the_rest_holds() {
        let text = "Config(\n    theme: \"drak\",\n    asci: true,\n    keys: {\n        \"undoo\": [\"z\"],\n        \
                    \"redo\": [\"Enter\", \"Hyper-x\", \"Z\"],\n    },\n)";
        let found = faults(text);
        assert_eq!(found.len(), 5, "{found:?}");
        assert!(matches!(&found[0], (2, 12, What::UnknownWord { meant: Some(meant), .. }) if meant == "dark"));
        assert!(matches!(&found[1], (3, _, What::UnknownField { meant: Some(meant), .. }) if meant == "ascii"));
        assert!(matches!(&found[2], (5, _, What::UnknownWord { meant: Some(meant), .. }) if meant == "undo"));
        assert!(found.contains(&(6, 18, What::KeyFixed("Enter".to_owned()))), "{found:?}");
        let (config, _) = Config::read("config.ron", text);
        let gives = |name: &str| config.keys.command(Key::named(name)?, Context::Profile).map(|command| command.id);
        assert_eq!((gives("Z"), gives("u")), (Some(CommandId::Redo), Some(CommandId::Undo)));
    }

    #[test]
    fn a_key_that_two_commands_want_is_said_to_be_taken() {
        let found = faults("Config(keys: {\"undo\": \"z\", \"redo\": \"z\", \"cancel\": \"x\"})");
        assert!(matches!(&found[0].2, What::KeyTaken { key, other } if key == "z" && other == "undo"), "{found:?}");
        assert_eq!(found[1].2, What::KeyIsText("x".to_owned()));
    }

    #[test]
    fn no_text_stops_it() {
        for text in ["Config(", "[]", "Config(keys: 3)", "Config(keys: {\"undo\": 3})", "Config(theme: 3)", "\u{0}"] {
            let (config, faults) = Config::read("config.ron", text);
            assert_eq!((config.keys, config.theme), (Keymap::default(), None), "{text}");
            assert!(!faults.is_empty(), "{text}");
        }
    }

    #[test]
    fn all_of_it_may_be_left_out() {
        for text in ["", "\n\n", "// later\n", "Config()"] {
            assert_eq!(Config::read("config.ron", text), (Config::default(), Vec::new()), "{text:?}");
        }
    }
}
