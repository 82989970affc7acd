//! The one table of commands. Key map, hint bar, help and the README's table are made from it.

mod table;

use wording::Label;

use crate::input::{Code, Key};

pub use table::COMMANDS;

/// A command of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is explained by its label in the table")]
pub enum CommandId {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    NextPane,
    PreviousPane,
    Answer,
    NotKnown,
    Clear,
    NextQuestion,
    Note,
    Origin,
    Ticks,
    Tick,
    TicksDone,
    Reasons,
    Runs,
    Choose,
    OwnPhase,
    Place,
    Log,
    Personal,
    Plan,
    Programme,
    PlanTick,
    PlanEdit,
    PlanAdd,
    PlanRemove,
    PlanEarlier,
    PlanLater,
    Beside,
    NextPlan,
    PreviousPlan,
    NextMoment,
    PreviousMoment,
    Group,
    LookBack,
    HandOver,
    Guide,
    Undo,
    Redo,
    ShortList,
    Dossiers,
    Open,
    New,
    Duplicate,
    Rename,
    Archive,
    Archived,
    Delete,
    Versions,
    LookAt,
    TakeBack,
    Elsewhere,
    Overview,
    Who,
    Pick,
    Confirm,
    Change,
    KeepAnyway,
    Later,
    Done,
    Cancel,
    Close,
    Back,
    Language,
    Help,
    Repaint,
    Quit,
}

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
    /// In a pop-up with a line to type. **Every plain character there is text**, and no command.
    Entry,
}

/// What must be so for a command to do anything. One that cannot stays visible, and says why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// The dossier can be changed: it is not looked at only.
    Change,
    /// An activity is selected, and the dossier can be changed.
    Activity,
    /// A dossier is selected on the start screen.
    File,
    /// A version is selected, and the dossier can be changed or a version of it is looked at.
    Version,
    /// Something was chosen.
    Chosen,
    /// A text looks as if it names a person. Where none does, the hint bar leaves the command out.
    Held,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Which command.
    pub id: CommandId,
    /// What it is called.
    pub label: Label,
    /// Under which heading the help lists it.
    pub group: Label,
    /// Its keys; the first that works is shown in the hint bar.
    pub keys: &'static [Key],
    /// Where it works.
    pub contexts: &'static [Context],
    /// What must be so for it to do anything.
    pub needs: Need,
    /// How much the hint bar needs it: 0 is not shown, what is needed least goes first where room is short.
    pub hint: u8,
}

/// The headings under which the commands are listed, in order.
pub const GROUPS: [Label; 6] = [
    Label::GroupAnswer,
    Label::GroupDecide,
    Label::GroupPlan,
    Label::GroupFiles,
    Label::GroupMove,
    Label::GroupProgram,
];

/// The command that a key gives here.
pub(crate) fn command_for(key: Key, context: Context) -> Option<&'static Command> {
    let is_text = context == Context::Entry && key.text().is_some();
    COMMANDS.iter().find(|command| !is_text && command.contexts.contains(&context) && command.keys.contains(&key))
}

impl Command {
    /// The row of a command.
    pub(crate) fn of(id: CommandId) -> Option<&'static Self> {
        COMMANDS.iter().find(|command| command.id == id)
    }

    /// The first of its keys that works here.
    pub(crate) fn key(&self, context: Context) -> Option<Key> {
        self.keys.iter().copied().find(|key| context != Context::Entry || key.text().is_none())
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
        for context in ALL {
            let out = |key: Key| command_for(key, *context).is_some();
            assert!(out(Key::ctrl('c')), "{context:?}");
            assert!(out(Key::plain(Code::Char('q'))) || *context == Context::Entry, "{context:?}");
        }
    }

    #[test]
    fn every_plain_character_is_text_where_one_types() {
        for c in ('!'..='~').chain([' ', 'é', '€']) {
            assert!(command_for(Key::plain(Code::Char(c)), Context::Entry).is_none(), "{c}");
        }
        assert!(command_for(Key { code: Code::Char('@'), ctrl: true, alt: true }, Context::Entry).is_none());
    }
}
