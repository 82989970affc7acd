//! Which keys give which command: those of the table, with the user's laid over them.
//!
//! **Invariant: Enter, Esc, Ctrl-C and the digits do the same for everybody.** So one gets in and out of every place, and a digit
//! answers, whatever stands in `config.ron`.

use super::{COMMANDS, Command, CommandId, Context};
use crate::input::{Code, Key};

/// The keys of every command.
#[derive(Clone, Debug, PartialEq)]
pub struct Keymap {
    /// In the order of the table.
    keys: Vec<Vec<Key>>,
    /// The commands that got other keys than the table says.
    changed: Vec<CommandId>,
}

/// Why a key was not given to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotGiven {
    /// It does the same for everybody.
    Fixed,
    /// It was given to this command already, in the same place.
    Taken(CommandId),
    /// It is a character, and the command works only where one types.
    Text,
}

impl Default for Keymap {
    fn default() -> Self {
        Self { keys: COMMANDS.iter().map(|command| command.keys.to_vec()).collect(), changed: Vec::new() }
    }
}

impl Keymap {
    /// Gives a command these keys in the place of its own; gives those that it did not get, and why. What another command had
    /// by default it loses.
    pub fn give(&mut self, id: CommandId, keys: &[Key]) -> Vec<(Key, NotGiven)> {
        let Some((at, command)) = COMMANDS.iter().enumerate().find(|(_, command)| command.id == id) else {
            return Vec::new();
        };
        let mut got: Vec<Key> = command.keys.iter().copied().filter(|key| key.is_fixed()).collect();
        let mut refused = Vec::new();
        for &key in keys {
            if got.contains(&key) {
                continue;
            }
            let taken = self.changed.iter().filter(|other| **other != id).find(|other| {
                let row = COMMANDS.iter().position(|command| command.id == **other);
                row.is_some_and(|row| self.keys[row].contains(&key) && meet(&COMMANDS[row], command))
            });
            if key.is_fixed() {
                refused.push((key, NotGiven::Fixed));
            } else if let Some(other) = taken {
                refused.push((key, NotGiven::Taken(*other)));
            } else if key.text().is_some() && command.contexts.iter().all(|context| context.types()) {
                refused.push((key, NotGiven::Text));
            } else {
                got.push(key);
            }
        }
        for (row, other) in COMMANDS.iter().enumerate() {
            if meet(other, command) {
                self.keys[row].retain(|key| row == at || !got.contains(key));
            }
        }
        self.keys[at] = got;
        self.changed.push(id);
        refused
    }

    /// All keys of a command.
    pub fn keys(&self, command: &Command) -> &[Key] {
        let row = COMMANDS.iter().position(|other| other.id == command.id);
        row.and_then(|row| self.keys.get(row)).map_or(&[], Vec::as_slice)
    }

    /// The first key of a command that works here.
    pub(crate) fn key(&self, command: &Command, context: Context) -> Option<Key> {
        self.keys(command).iter().copied().find(|key| !context.types() || key.text().is_none())
    }

    /// The command that a key gives here.
    pub(crate) fn command(&self, key: Key, context: Context) -> Option<&'static Command> {
        let is_text = context.types() && key.text().is_some();
        let here = |(command, keys): &(&Command, &Vec<Key>)| command.contexts.contains(&context) && keys.contains(&key);
        COMMANDS.iter().zip(&self.keys).find(|row| !is_text && here(row)).map(|(command, _)| command)
    }
}

impl Key {
    /// Whether it does the same for everybody.
    fn is_fixed(self) -> bool {
        match self.code {
            Code::Enter | Code::Esc => true,
            Code::Char(c) => (c.is_ascii_digit() && !self.ctrl && !self.alt) || self == Self::ctrl('c'),
            _ => false,
        }
    }
}

/// Whether two commands work in the same place.
fn meet(a: &Command, b: &Command) -> bool {
    a.contexts.iter().any(|context| b.contexts.contains(context))
}

#[cfg(test)]
mod tests {
    use super::super::table::ALL;
    use super::*;

    fn key(name: &str) -> Key {
        Key::named(name).unwrap()
    }

    #[test]
    fn a_key_that_was_given_is_no_longer_the_others() {
        let mut keys = Keymap::default();
        assert_eq!(keys.give(CommandId::Undo, &[key("r"), key("Ctrl-Y")]), []);
        let gives = |name: &str, context| keys.command(key(name), context).map(|command| command.id);
        assert_eq!(gives("r", Context::Activities), Some(CommandId::Undo));
        assert_eq!(gives("Ctrl-Y", Context::Profile), Some(CommandId::Undo));
        assert_eq!(gives("u", Context::Profile), None);
        assert_eq!(gives("r", Context::Home), Some(CommandId::Rename), "where they never meet nothing changes");
    }

    #[test]
    fn what_does_the_same_for_everybody_can_be_neither_given_nor_taken() {
        for command in COMMANDS {
            let mut keys = Keymap::default();
            for fixed in ["Enter", "Esc", "Ctrl-C", "1", "0"] {
                let refused = keys.give(command.id, &[key(fixed)]);
                assert!(command.keys.contains(&key(fixed)) || refused == [(key(fixed), NotGiven::Fixed)]);
            }
            for context in ALL {
                for fixed in ["Enter", "Esc", "Ctrl-C", "1", "0"] {
                    let of = |keys: &Keymap| keys.command(key(fixed), *context).map(|command| command.id);
                    assert_eq!(of(&keys), of(&Keymap::default()), "{fixed} in {context:?}");
                }
            }
        }
    }

    #[test]
    fn of_two_that_want_the_same_key_the_first_gets_it() {
        let mut keys = Keymap::default();
        assert_eq!(keys.give(CommandId::Undo, &[key("z")]), []);
        assert_eq!(keys.give(CommandId::Redo, &[key("z"), key("Z")]), [(key("z"), NotGiven::Taken(CommandId::Undo))]);
        assert_eq!(keys.command(key("Z"), Context::Profile).map(|command| command.id), Some(CommandId::Redo));
    }

    #[test]
    fn a_character_is_not_given_to_what_works_where_one_types_only() {
        let mut keys = Keymap::default();
        assert_eq!(keys.give(CommandId::Cancel, &[key("x")]), [(key("x"), NotGiven::Text)]);
    }
}
