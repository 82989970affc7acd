//! The rows of the table.

use wording::Label;

use super::{Command, CommandId, Context, Need};
use crate::input::{Code, Key};

/// All places; where one types stands last.
pub(super) const ALL: &[Context] = &[
    Context::Home,
    Context::Ticks,
    Context::Profile,
    Context::Activities,
    Context::Reasons,
    Context::Versions,
    Context::Page,
    Context::Plan,
    Context::LookBack,
    Context::Popup,
    Context::Trouble,
    Context::Menu,
    Context::Ask,
    Context::Personal,
    Context::Entry,
];
/// All places but the last, where one types.
const LISTS: &[Context] = match ALL.split_last() {
    Some((_, lists)) => lists,
    None => ALL,
};
const PANES: &[Context] = &[Context::Profile, Context::Activities, Context::Reasons];
const PANES_AND_HOME: &[Context] = &[Context::Profile, Context::Activities, Context::Reasons, Context::Home];
const PANES_AND_PLAN: &[Context] = &[Context::Profile, Context::Activities, Context::Reasons, Context::Plan];
const WORK: &[Context] = &[Context::Plan, Context::LookBack];
const PANES_AND_WORK: &[Context] =
    &[Context::Profile, Context::Activities, Context::Reasons, Context::Plan, Context::LookBack];
const ACTIVITY: &[Context] = &[Context::Activities, Context::Reasons];

const fn key(c: char) -> Key {
    Key::plain(Code::Char(c))
}

const ENTER: &[Key] = &[Key::plain(Code::Enter)];
const DIGITS: &[Key] = &[key('1'), key('2'), key('3'), key('4'), key('5'), key('6'), key('7'), key('8'), key('9')];

const fn row(
    id: CommandId,
    (label, group): (Label, Label),
    keys: &'static [Key],
    contexts: &'static [Context],
    hint: u8,
) -> Command {
    Command { id, label, group, keys, contexts, needs: Need::Nothing, hint }
}

impl Command {
    const fn needs(mut self, needs: Need) -> Self {
        self.needs = needs;
        self
    }
}

use CommandId as Id;
use Label::{GroupAnswer, GroupDecide, GroupFiles, GroupMove, GroupPlan, GroupProgram};

/// All commands, in the order of the hint bar.
pub const COMMANDS: &[Command] = &[
    row(Id::Tick, (Label::Tick, GroupAnswer), &[key(' ')], &[Context::Ticks], 8),
    row(Id::TicksDone, (Label::TicksDone, GroupAnswer), ENTER, &[Context::Ticks], 9).needs(Need::Change),
    row(Id::Answer, (Label::Answer, GroupAnswer), DIGITS, &[Context::Profile], 9).needs(Need::Change),
    row(Id::NotKnown, (Label::NotKnown, GroupAnswer), &[key('0')], &[Context::Profile], 4).needs(Need::Change),
    row(Id::NextQuestion, (Label::GoToNext, GroupAnswer), &[key('n')], PANES, 7),
    row(Id::Note, (Label::Note, GroupAnswer), &[key('e')], &[Context::Profile], 5).needs(Need::Change),
    row(Id::Origin, (Label::Origin, GroupAnswer), &[key('o')], &[Context::Profile], 3).needs(Need::Change),
    row(Id::Personal, (Label::Personal, GroupAnswer), &[key('!')], PANES, 8).needs(Need::Held),
    row(Id::Reasons, (Label::Reasons, GroupMove), ENTER, &[Context::Activities], 8),
    row(Id::Choose, (Label::Choose, GroupDecide), &[key('c')], ACTIVITY, 7).needs(Need::Activity),
    row(
        Id::NextPane,
        (Label::NextPane, GroupMove),
        &[Key::plain(Code::Tab), Key::plain(Code::Right), key('l')],
        PANES,
        6,
    ),
    row(
        Id::PreviousPane,
        (Label::PreviousPane, GroupMove),
        &[Key::plain(Code::BackTab), Key::plain(Code::Left), key('h')],
        PANES,
        0,
    ),
    row(Id::Plan, (Label::PlanCommand, GroupPlan), &[key('p')], PANES, 6),
    row(Id::Programme, (Label::Programme, GroupPlan), &[key('p')], &[Context::Popup], 7).needs(Need::Change),
    row(Id::PlanTick, (Label::PlanTick, GroupPlan), &[key(' ')], &[Context::Plan], 9).needs(Need::Change),
    row(Id::PlanEdit, (Label::PlanEdit, GroupPlan), &[Key::plain(Code::Enter), key('e')], WORK, 9).needs(Need::Change),
    row(Id::PlanAdd, (Label::PlanAdd, GroupPlan), &[key('a')], WORK, 8).needs(Need::Change),
    row(Id::PlanRemove, (Label::PlanRemove, GroupPlan), &[Key::plain(Code::Delete), key('x')], WORK, 5)
        .needs(Need::Change),
    row(Id::PlanEarlier, (Label::PlanEarlier, GroupPlan), &[key('K')], &[Context::Plan], 2).needs(Need::Change),
    row(Id::PlanLater, (Label::PlanLater, GroupPlan), &[key('J')], &[Context::Plan], 2).needs(Need::Change),
    row(Id::Beside, (Label::Beside, GroupMove), &[Key::plain(Code::Tab), Key::plain(Code::BackTab)], WORK, 6),
    row(Id::NextPlan, (Label::NextPlan, GroupMove), &[Key::plain(Code::Right), key('l')], &[Context::Plan], 4),
    row(Id::PreviousPlan, (Label::PreviousPlan, GroupMove), &[Key::plain(Code::Left), key('h')], &[Context::Plan], 0),
    row(Id::NextMoment, (Label::NextMoment, GroupMove), &[Key::plain(Code::Right), key('l')], &[Context::LookBack], 8),
    row(
        Id::PreviousMoment,
        (Label::PreviousMoment, GroupMove),
        &[Key::plain(Code::Left), key('h')],
        &[Context::LookBack],
        0,
    ),
    row(Id::Group, (Label::CountGroup, GroupPlan), &[key('o')], &[Context::LookBack], 5).needs(Need::Change),
    row(Id::HandOver, (Label::HandOver, GroupPlan), &[key('E')], PANES_AND_WORK, 7),
    row(Id::LookBack, (Label::LookBackCommand, GroupPlan), &[key('T')], PANES_AND_PLAN, 4).needs(Need::Chosen),
    row(Id::Guide, (Label::GuideCommand, GroupPlan), &[key('i')], &[Context::Plan], 3),
    row(Id::Runs, (Label::Runs, GroupDecide), &[key('r')], ACTIVITY, 2).needs(Need::Activity),
    row(Id::OwnPhase, (Label::OwnPhase, GroupDecide), &[key('f')], PANES, 0).needs(Need::Change),
    row(
        Id::ShortList,
        (Label::ShortList, GroupDecide),
        &[key('s')],
        &[Context::Profile, Context::Activities, Context::Reasons, Context::Popup],
        4,
    ),
    row(Id::Open, (Label::Open, GroupFiles), ENTER, &[Context::Home], 9),
    row(Id::New, (Label::New, GroupFiles), &[key('n')], &[Context::Home], 7),
    row(Id::Duplicate, (Label::Duplicate, GroupFiles), &[key('c')], &[Context::Home], 4).needs(Need::File),
    row(Id::Rename, (Label::Rename, GroupFiles), &[key('r')], &[Context::Home], 3).needs(Need::File),
    row(Id::Archive, (Label::Archive, GroupFiles), &[key('a')], &[Context::Home], 2).needs(Need::File),
    row(Id::Archived, (Label::Archived, GroupFiles), &[key('A')], &[Context::Home], 0),
    row(Id::Delete, (Label::Delete, GroupFiles), &[Key::plain(Code::Delete), key('x')], &[Context::Home], 2)
        .needs(Need::File),
    row(Id::LookAt, (Label::LookAt, GroupFiles), ENTER, &[Context::Versions], 9),
    row(Id::TakeBack, (Label::TakeBack, GroupFiles), &[key('t')], &[Context::Versions], 8).needs(Need::Version),
    row(Id::Pick, (Label::Pick, GroupMove), ENTER, &[Context::Menu], 9),
    row(Id::Confirm, (Label::Confirm, GroupMove), ENTER, &[Context::Ask], 9),
    row(Id::Change, (Label::Change, GroupAnswer), &[Key::plain(Code::Enter), key('e')], &[Context::Personal], 9),
    row(Id::KeepAnyway, (Label::KeepAnyway, GroupAnswer), &[key('b')], &[Context::Personal], 8),
    row(Id::Later, (Label::Later, GroupAnswer), &[Key::plain(Code::Esc)], &[Context::Personal], 7),
    row(Id::Done, (Label::TicksDone, GroupAnswer), ENTER, &[Context::Entry], 9),
    row(Id::Cancel, (Label::Cancel, GroupAnswer), &[Key::plain(Code::Esc), Key::ctrl('c')], &[Context::Entry], 8),
    row(
        Id::Elsewhere,
        (Label::Elsewhere, GroupFiles),
        &[key('S')],
        &[Context::Trouble, Context::Profile, Context::Activities, Context::Reasons],
        8,
    ),
    row(Id::Up, (Label::Up, GroupMove), &[Key::plain(Code::Up), key('k')], LISTS, 0),
    row(Id::Down, (Label::Down, GroupMove), &[Key::plain(Code::Down), key('j')], LISTS, 0),
    row(Id::PageUp, (Label::PageUp, GroupMove), &[Key::plain(Code::PageUp)], LISTS, 0),
    row(Id::PageDown, (Label::PageDown, GroupMove), &[Key::plain(Code::PageDown)], LISTS, 0),
    row(Id::First, (Label::First, GroupMove), &[Key::plain(Code::Home), key('g')], LISTS, 0),
    row(Id::Last, (Label::Last, GroupMove), &[Key::plain(Code::End), key('G')], LISTS, 0),
    row(
        Id::Clear,
        (Label::Clear, GroupAnswer),
        &[Key::plain(Code::Backspace), Key::plain(Code::Delete)],
        &[Context::Profile],
        0,
    )
    .needs(Need::Change),
    row(Id::Ticks, (Label::Ticks, GroupAnswer), &[key('t')], PANES, 3),
    row(
        Id::Log,
        (Label::Log, GroupDecide),
        &[key('b')],
        &[Context::Profile, Context::Activities, Context::Reasons, Context::Popup],
        0,
    ),
    row(Id::Undo, (Label::Undo, GroupDecide), &[key('u')], PANES_AND_WORK, 2).needs(Need::Change),
    row(Id::Redo, (Label::Redo, GroupDecide), &[key('U'), Key::ctrl('r')], PANES_AND_WORK, 0).needs(Need::Change),
    row(Id::Place, (Label::Place, GroupFiles), &[key('N')], PANES, 0).needs(Need::Change),
    row(Id::Dossiers, (Label::DossiersCommand, GroupFiles), &[key('d')], PANES, 1),
    row(Id::Versions, (Label::Versions, GroupFiles), &[key('v')], PANES, 0),
    row(Id::Overview, (Label::Overview, GroupFiles), &[key('O')], PANES_AND_HOME, 1),
    row(
        Id::Back,
        (Label::Back, GroupMove),
        &[Key::plain(Code::Esc)],
        &[
            Context::Ticks,
            Context::Profile,
            Context::Activities,
            Context::Reasons,
            Context::Versions,
            Context::Page,
            Context::Plan,
            Context::LookBack,
            Context::Popup,
            Context::Trouble,
            Context::Menu,
            Context::Ask,
        ],
        3,
    ),
    row(Id::Close, (Label::Close, GroupMove), ENTER, &[Context::Popup, Context::Trouble], 0),
    row(Id::Who, (Label::Who, GroupProgram), &[key('I')], PANES_AND_HOME, 1),
    row(Id::Help, (Label::HelpCommand, GroupProgram), &[key('?'), Key::plain(Code::F(1))], ALL, 8),
    row(Id::Language, (Label::Language, GroupProgram), &[key('L')], LISTS, 0),
    row(Id::Repaint, (Label::Repaint, GroupProgram), &[Key::ctrl('l')], ALL, 0),
    row(Id::Quit, (Label::Quit, GroupProgram), &[key('q'), Key::ctrl('c')], LISTS, 5),
];
