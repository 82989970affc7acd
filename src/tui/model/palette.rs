//! The list of all commands, in which one searches by typing, in either language.

use tui_input::Input as TypedLine;
use wording::Wording;

use crate::command::{COMMANDS, Command, CommandId, Context};
use crate::fuzzy::Fuzzy;

/// The list of all commands, over the screen from which it was called.
#[derive(Clone, Debug)]
pub struct Palette {
    /// What was typed.
    pub line: TypedLine,
    /// The selected row.
    pub at: usize,
    /// Where it was called from.
    pub(crate) from: Context,
    /// Every command that there is from there, with what it is called in the language that is spoken and in the other.
    all: Vec<(CommandId, [String; 2])>,
}

impl PartialEq for Palette {
    fn eq(&self, other: &Self) -> bool {
        (self.line.value(), self.at, self.from) == (other.line.value(), other.at, other.from)
    }
}

impl Palette {
    pub(crate) fn new(from: Context, wording: &Wording) -> Self {
        let other = Wording::new(wording.language().other());
        let called = |command: &Command| [wording.label(command.label), other.label(command.label)];
        let all = COMMANDS.iter().filter(|command| command.is_called(from));
        let all = all.map(|command| (command.id, called(command))).collect();
        Self { line: TypedLine::default(), at: 0, from, all }
    }

    /// The commands that answer to what was typed, the best first; with nothing typed all, in the order of the table.
    pub(crate) fn found(&self) -> Vec<(&'static Command, &str)> {
        let mut fuzzy = Fuzzy::new(self.line.value());
        let mut found: Vec<(u32, &'static Command, &str)> = self
            .all
            .iter()
            .filter_map(|(id, [said, other])| {
                let command = Command::of(*id)?;
                let score = fuzzy.score([said.as_str(), other, command.name])?;
                Some((score, command, said.as_str()))
            })
            .collect();
        found.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, command, said)| (command, said)).collect()
    }
}

impl Command {
    /// Whether the list of all commands has it, called from there: what works there or in another pane beside it, and is more than
    /// a way to move or to answer.
    fn is_called(&self, from: Context) -> bool {
        use CommandId::{
            Answer, Back, Cancel, Close, Confirm, Done, Down, First, Last, Later, NotKnown, PageDown, PageUp, Palette,
            Pick, Up,
        };
        let is_way = matches!(
            self.id,
            Answer
                | Back
                | Cancel
                | Close
                | Confirm
                | Done
                | Down
                | First
                | Last
                | Later
                | NotKnown
                | PageDown
                | PageUp
                | Palette
                | Pick
                | Up
        );
        !is_way && (self.contexts.contains(&from) || from.is_pane() && self.contexts.iter().any(|one| one.is_pane()))
    }
}
