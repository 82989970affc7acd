//! The one table of commands. Key map, hint bar, help, palette, what the mouse presses, the names in `config.ron` and the README's
//! table are made from it.

mod keymap;
mod names;
mod table;

use wording::Label;

use crate::input::{Code, Key};

pub use keymap::{Keymap, NotGiven};
pub use table::{COMMANDS, CommandId};

/// Where the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// On the start screen, among the dossiers.
    Home,
    /// On the page "tick what you see".
    Ticks,
    /// In the profile.
    Profile,
    /// In the list of activities.
    Activities,
    /// In the reasons.
    Reasons,
    /// Among the versions of the dossier.
    Versions,
    /// On a page to read.
    Page,
    /// In the plan of what was chosen.
    Plan,
    /// Where one looks back on what was chosen.
    LookBack,
    /// Where something is looked for by typing.
    Find,
    /// On a page with links, over the screen.
    Reader,
    /// In a workshop that one presents.
    Workshop,
    /// On the room's screen.
    Room,
    /// In a pop-up to read.
    Popup,
    /// In the pop-up that says why the dossier could not be kept.
    Trouble,
    /// In a pop-up with something to choose from.
    Menu,
    /// In a pop-up with a question.
    Ask,
    /// In the pop-up about a text that looks as if it names a person.
    Personal,
    /// In a pop-up with a line to type.
    Entry,
    /// In the list of all commands, in which one searches by typing.
    Palette,
}

impl Context {
    /// Whether one types here. **Every plain character is text then**, and no command.
    pub fn types(self) -> bool {
        matches!(self, Self::Entry | Self::Palette | Self::Find)
    }
}

/// What must be so for a command to do anything. One that cannot stays visible, and says why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// The dossier can be changed: it is not looked at only.
    Change,
    /// A question is in sight, and the dossier can be changed.
    Question,
    /// An activity is selected, and the dossier can be changed.
    Activity,
    /// A dossier is selected on the start screen.
    File,
    /// A version is selected, and the dossier can be changed or a version of it is looked at.
    Version,
    /// Something was chosen.
    Chosen,
    /// The system can put a program aside.
    Suspends,
    /// A text looks as if it names a person. Where none does, the hint bar leaves the command out.
    Held,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Which command.
    pub id: CommandId,
    /// Its name in `config.ron`.
    pub name: &'static str,
    /// What it is called.
    pub label: Label,
    /// Under which heading the help lists it.
    pub group: Label,
    /// Its keys, unless the user gave it others; the first that works is shown in the hint bar.
    pub keys: &'static [Key],
    /// Where it works.
    pub contexts: &'static [Context],
    /// What must be so for it to do anything.
    pub needs: Need,
    /// How much the hint bar needs it: 0 is not shown, what is needed least goes first where room is short.
    pub hint: u8,
}

/// The headings under which the commands are listed, in order.
pub const GROUPS: [Label; 7] = [
    Label::GroupAnswer,
    Label::GroupDecide,
    Label::GroupPlan,
    Label::GroupWorkshop,
    Label::GroupFiles,
    Label::GroupMove,
    Label::GroupProgram,
];

impl Command {
    /// The row of a command.
    pub(crate) fn of(id: CommandId) -> Option<&'static Self> {
        COMMANDS.iter().find(|command| command.id == id)
    }
}

impl Key {
    /// The character that a key types, if any. Where Ctrl and Alt are both down, it is the third level of a keyboard.
    pub(crate) fn text(self) -> Option<char> {
        match self.code {
            Code::Char(c) if self.ctrl == self.alt => Some(c),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::table::ALL;
    use super::*;

    #[test]
    fn no_key_gives_two_commands_in_one_place() {
        for context in ALL {
            let keys: Vec<Key> = COMMANDS
                .iter()
                .filter(|command| command.contexts.contains(context))
                .flat_map(|command| command.keys.iter().copied())
                .collect();
            for (at, key) in keys.iter().enumerate() {
                assert!(!keys[..at].contains(key), "{key:?} in {context:?}");
            }
        }
    }

    #[test]
    fn no_command_stands_in_two_rows() {
        for (at, command) in COMMANDS.iter().enumerate() {
            assert!(!COMMANDS[..at].iter().any(|other| other.id == command.id), "{:?}", command.id);
            assert!(!COMMANDS[..at].iter().any(|other| other.name == command.name), "{}", command.name);
            assert!(GROUPS.contains(&command.group), "{:?} is in no help", command.id);
        }
    }

    #[test]
    fn digits_answer_and_nothing_else() {
        for command in COMMANDS.iter().filter(|command| !matches!(command.id, CommandId::Answer | CommandId::NotKnown))
        {
            let digit = |key: &Key| matches!(key.code, Code::Char(c) if c.is_ascii_digit());
            assert!(!command.keys.iter().any(digit), "{:?}", command.id);
        }
    }

    #[test]
    fn one_can_get_out_of_every_place() {
        let keys = Keymap::default();
        for context in ALL {
            let out = |key: Key| keys.command(key, *context).is_some();
            assert!(out(Key::ctrl('c')), "{context:?}");
            assert!(out(Key::plain(Code::Char('q'))) || context.types(), "{context:?}");
        }
    }

    #[test]
    fn every_plain_character_is_text_where_one_types() {
        let keys = Keymap::default();
        for context in ALL.iter().filter(|context| context.types()) {
            for c in ('!'..='~').chain([' ', 'é', '€']) {
                assert!(keys.command(Key::plain(Code::Char(c)), *context).is_none(), "{c}");
            }
            assert!(keys.command(Key { code: Code::Char('@'), ctrl: true, alt: true }, *context).is_none());
        }
    }
}
