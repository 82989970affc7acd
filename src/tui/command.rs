//! The one table of commands. Key map, hint bar, help and the README's table are made from it.

use wording::Label;

use crate::input::{Code, Key};

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
    Ticks,
    Tick,
    TicksDone,
    Reasons,
    Runs,
    ShortList,
    Back,
    Undo,
    Language,
    Help,
    Repaint,
    Quit,
}

/// Where the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// On the page "tick what you see".
    Ticks,
    /// In the profile.
    Profile,
    /// In the list of activities.
    Activities,
    /// In the reasons.
    Reasons,
    /// In a pop-up.
    Popup,
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
    /// Its keys; the first is shown in the hint bar.
    pub keys: &'static [Key],
    /// Where it works.
    pub contexts: &'static [Context],
    /// How much the hint bar needs it: 0 is not shown, what is needed least goes first where room is short.
    pub hint: u8,
}

const EVERYWHERE: &[Context] =
    &[Context::Ticks, Context::Profile, Context::Activities, Context::Reasons, Context::Popup];
const PANES: &[Context] = &[Context::Profile, Context::Activities, Context::Reasons];

const fn key(c: char) -> Key {
    Key::plain(Code::Char(c))
}

const DIGITS: &[Key] = &[key('1'), key('2'), key('3'), key('4'), key('5'), key('6'), key('7'), key('8'), key('9')];

const fn row(
    id: CommandId,
    label: Label,
    group: Label,
    keys: &'static [Key],
    contexts: &'static [Context],
    hint: u8,
) -> Command {
    Command { id, label, group, keys, contexts, hint }
}

/// All commands, in the order of the hint bar.
pub const COMMANDS: &[Command] = &[
    row(CommandId::Tick, Label::Tick, Label::GroupAnswer, &[key(' ')], &[Context::Ticks], 8),
    row(CommandId::TicksDone, Label::TicksDone, Label::GroupAnswer, &[Key::plain(Code::Enter)], &[Context::Ticks], 9),
    row(CommandId::Answer, Label::Answer, Label::GroupAnswer, DIGITS, &[Context::Profile], 9),
    row(CommandId::NotKnown, Label::NotKnown, Label::GroupAnswer, &[key('0')], &[Context::Profile], 4),
    row(CommandId::NextQuestion, Label::GoToNext, Label::GroupAnswer, &[key('n')], PANES, 7),
    row(CommandId::Reasons, Label::Reasons, Label::GroupMove, &[Key::plain(Code::Enter)], &[Context::Activities], 8),
    row(
        CommandId::NextPane,
        Label::NextPane,
        Label::GroupMove,
        &[Key::plain(Code::Tab), Key::plain(Code::Right), key('l')],
        PANES,
        6,
    ),
    row(
        CommandId::PreviousPane,
        Label::PreviousPane,
        Label::GroupMove,
        &[Key::plain(Code::BackTab), Key::plain(Code::Left), key('h')],
        PANES,
        0,
    ),
    row(CommandId::Runs, Label::Runs, Label::GroupAnswer, &[key('r')], &[Context::Activities, Context::Reasons], 2),
    row(
        CommandId::ShortList,
        Label::ShortList,
        Label::GroupProgram,
        &[key('s')],
        &[Context::Profile, Context::Activities, Context::Reasons, Context::Popup],
        4,
    ),
    row(CommandId::Up, Label::Up, Label::GroupMove, &[Key::plain(Code::Up), key('k')], EVERYWHERE, 0),
    row(CommandId::Down, Label::Down, Label::GroupMove, &[Key::plain(Code::Down), key('j')], EVERYWHERE, 0),
    row(CommandId::PageUp, Label::PageUp, Label::GroupMove, &[Key::plain(Code::PageUp)], EVERYWHERE, 0),
    row(CommandId::PageDown, Label::PageDown, Label::GroupMove, &[Key::plain(Code::PageDown)], EVERYWHERE, 0),
    row(CommandId::First, Label::First, Label::GroupMove, &[Key::plain(Code::Home), key('g')], EVERYWHERE, 0),
    row(CommandId::Last, Label::Last, Label::GroupMove, &[Key::plain(Code::End), key('G')], EVERYWHERE, 0),
    row(
        CommandId::Clear,
        Label::Clear,
        Label::GroupAnswer,
        &[Key::plain(Code::Backspace), Key::plain(Code::Delete)],
        &[Context::Profile],
        0,
    ),
    row(CommandId::Ticks, Label::Ticks, Label::GroupAnswer, &[key('t')], PANES, 6),
    row(CommandId::Undo, Label::Undo, Label::GroupAnswer, &[key('u')], PANES, 2),
    row(
        CommandId::Back,
        Label::Back,
        Label::GroupMove,
        &[Key::plain(Code::Esc)],
        &[Context::Ticks, Context::Activities, Context::Reasons, Context::Popup],
        3,
    ),
    row(CommandId::Help, Label::HelpCommand, Label::GroupProgram, &[key('?'), Key::plain(Code::F(1))], EVERYWHERE, 8),
    row(CommandId::Language, Label::Language, Label::GroupProgram, &[key('L')], EVERYWHERE, 0),
    row(CommandId::Repaint, Label::Repaint, Label::GroupProgram, &[Key::ctrl('l')], EVERYWHERE, 0),
    row(CommandId::Quit, Label::Quit, Label::GroupProgram, &[key('q'), Key::ctrl('c')], EVERYWHERE, 5),
];

/// The command that a key gives here.
pub(crate) fn command_for(key: Key, context: Context) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.contexts.contains(&context) && command.keys.contains(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTEXTS: &[Context] = EVERYWHERE;

    #[test]
    fn no_key_gives_two_commands_in_one_place() {
        for context in CONTEXTS {
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
    fn digits_answer_and_nothing_else() {
        for command in COMMANDS.iter().filter(|command| !matches!(command.id, CommandId::Answer | CommandId::NotKnown))
        {
            let digit = |key: &Key| matches!(key.code, Code::Char(c) if c.is_ascii_digit());
            assert!(!command.keys.iter().any(digit), "{:?}", command.id);
        }
    }

    #[test]
    fn one_can_get_out_of_every_place() {
        for context in CONTEXTS {
            assert!(command_for(Key::plain(Code::Char('q')), *context).is_some(), "{context:?}");
        }
    }
}
