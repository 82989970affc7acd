//! The rows of the table.
//!
//! **A new command is one row here**, its text in `wording` (the label), and an arm in `Model::command` that does it. Key map, hint
//! bar, help, palette, mouse and the README follow; `UPDATE_README=1 cargo test --test program readme` makes the README's table.

use wording::Label;

use super::{Command, Context, Need};
use crate::input::{Code, Key};

use Code::{BackTab, Backspace, Delete, Down, End, Enter, Esc, F, Left, PageDown, PageUp, Right, Tab, Up};
use Context::{
    Activities, Ask, Entry, Home, LookBack, Menu, Page, Palette, Personal, Plan, Popup, Profile, Reader, Reasons, Room,
    Ticks, Trouble, Versions, Workshop,
};

/// All places; those where one types stand last.
pub(super) const ALL: &[Context] = &[
    Home, Ticks, Profile, Activities, Reasons, Versions, Page, Plan, LookBack, Workshop, Room, Reader, Popup, Trouble,
    Menu, Ask, Personal, Entry, Palette,
];
/// All places where nothing is typed.
const LISTS: &[Context] = &[
    Home, Ticks, Profile, Activities, Reasons, Versions, Page, Plan, LookBack, Workshop, Room, Reader, Popup, Trouble,
    Menu, Ask, Personal,
];
const LISTS_AND_PALETTE: &[Context] = &[
    Home,
    Ticks,
    Profile,
    Activities,
    Reasons,
    Versions,
    Page,
    Plan,
    LookBack,
    Workshop,
    Room,
    Reader,
    Popup,
    Trouble,
    Menu,
    Ask,
    Personal,
    Palette,
    Context::Find,
];
/// Where there is something to go back to.
const INNER: &[Context] =
    &[Ticks, Profile, Activities, Reasons, Versions, Page, Plan, LookBack, Reader, Popup, Trouble, Menu, Ask];
const PANES: &[Context] = &[Profile, Activities, Reasons];
const PANES_AND_HOME: &[Context] = &[Profile, Activities, Reasons, Home];
const PANES_AND_PAGES: &[Context] = &[Profile, Activities, Reasons, Reader, Popup];
const PANES_AND_READER: &[Context] = &[Profile, Activities, Reasons, Reader];
const PANES_AND_TROUBLE: &[Context] = &[Profile, Activities, Reasons, Trouble];
/// Where one works on what was chosen.
const WORK: &[Context] = &[Plan, LookBack];
const PANES_AND_PLAN: &[Context] = &[Profile, Activities, Reasons, Plan];
/// Where something is decided that can be taken back.
const EVERY_WORK: &[Context] = &[Profile, Activities, Reasons, Plan, LookBack, Workshop];
const WORKSHOP: &[Context] = &[Workshop];
const ACTIVITY: &[Context] = &[Activities, Reasons];
const LINKS: &[Context] = &[Reasons, Reader, Page];
/// Where lines to work on name things, in which no link is selected.
const NAMING: &[Context] = &[Ticks, Profile, Plan, LookBack, Workshop];
const LINKS_AND_WORK: &[Context] = &[Reasons, Reader, Page, Plan, LookBack];

const ENTER: Key = on(Enter);
const ESC: Key = on(Esc);
const HOME: Key = on(Code::Home);
const DIGITS: &[Key] = &[key('1'), key('2'), key('3'), key('4'), key('5'), key('6'), key('7'), key('8'), key('9')];

const fn key(c: char) -> Key {
    on(Code::Char(c))
}

const fn on(code: Code) -> Key {
    Key::plain(code)
}

const fn ctrl(c: char) -> Key {
    Key::ctrl(c)
}

macro_rules! commands {
    ($($id:ident $name:literal, $label:ident, $group:ident, $keys:expr, $places:expr, $hint:literal, $need:ident;)*) => {
        /// A command of the user.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is explained by its label in the table")]
        pub enum CommandId {
            $($id,)*
        }

        /// All commands, in the order of the hint bar.
        pub const COMMANDS: &[Command] = &[$(Command {
            id: CommandId::$id,
            name: $name,
            label: Label::$label,
            group: Label::$group,
            keys: $keys,
            contexts: $places,
            needs: Need::$need,
            hint: $hint,
        },)*];
    };
}

// The command and its name in `config.ron`, what it is called, its heading in the help, its keys, where it works, how much the hint
// bar needs it (0 is not at all), and what must be so for it to do anything.
commands! {
    Tick         "tick",          Tick,            GroupAnswer,  &[key(' ')],                        &[Ticks],          8, Nothing;
    TicksDone    "ticks-done",    TicksDone,       GroupAnswer,  &[ENTER],                           &[Ticks],          9, Change;
    Answer       "answer",        Answer,          GroupAnswer,  DIGITS,                             &[Profile, Workshop],        9, Question;
    NotKnown     "not-known",     NotKnown,        GroupAnswer,  &[key('0')],                        &[Profile],        4, Question;
    NextQuestion "next-question", GoToNext,        GroupAnswer,  &[key('n')],                        PANES,             7, Nothing;
    Note         "note",          Note,            GroupAnswer,  &[key('e')],                        &[Profile],        5, Question;
    Origin       "origin",        Origin,          GroupAnswer,  &[key('o')],                        &[Profile],        3, Question;
    Personal     "personal",      Personal,        GroupAnswer,  &[key('!')],                        PANES,             8, Held;
    Reasons      "reasons",       Reasons,         GroupMove,    &[ENTER],                           &[Activities],     8, Nothing;
    Choose       "choose",        Choose,          GroupDecide,  &[key('c')],                        ACTIVITY,          7, Activity;
    NextPane     "next-pane",     NextPane,        GroupMove,    &[on(Tab), on(Right), key('l')],    PANES,             6, Nothing;
    PreviousPane "previous-pane", PreviousPane,    GroupMove,    &[on(BackTab), on(Left), key('h')], PANES,             0, Nothing;
    Plan         "plan",          PlanCommand,     GroupPlan,    &[key('p')],                        PANES,             6, Nothing;
    Programme    "programme",     Programme,       GroupPlan,    &[key('p')],                        &[Reader],         7, Change;
    PlanTick     "plan-tick",     PlanTick,        GroupPlan,    &[key(' ')],                        &[Plan],           9, Change;
    PlanEdit     "plan-edit",     PlanEdit,        GroupPlan,    &[ENTER, key('e')],                 WORK,              9, Change;
    PlanAdd      "plan-add",      PlanAdd,         GroupPlan,    &[key('a')],                        WORK,              8, Change;
    PlanRemove   "plan-remove",   PlanRemove,      GroupPlan,    &[on(Delete), key('x')],            WORK,              5, Change;
    PlanEarlier  "plan-earlier",  PlanEarlier,     GroupPlan,    &[key('K')],                        &[Plan],           2, Change;
    PlanLater    "plan-later",    PlanLater,       GroupPlan,    &[key('J')],                        &[Plan],           2, Change;
    Group        "group",         CountGroup,      GroupPlan,    &[key('o')],                        &[LookBack],       5, Change;
    NextMoment   "next-moment",   NextMoment,      GroupMove,    &[on(Right), key('l')],             &[LookBack],       8, Nothing;
    LastMoment   "last-moment",   PreviousMoment,  GroupMove,    &[on(Left), key('h')],              &[LookBack],       0, Nothing;
    Beside       "beside",        Beside,          GroupMove,    &[on(Tab), on(BackTab)],            WORK,              6, Nothing;
    NextPlan     "next-plan",     NextPlan,        GroupMove,    &[on(Right), key('l')],             &[Plan],           4, Nothing;
    LastPlan     "last-plan",     PreviousPlan,    GroupMove,    &[on(Left), key('h')],              &[Plan],           0, Nothing;
    HandOver     "hand-over",     HandOver,        GroupPlan,    &[key('E')],                        WORK,              7, Nothing;
    Documents    "documents",     HandOver,        GroupPlan,    &[key('P')],                        PANES,             3, Nothing;
    LookBack     "look-back",     LookBackCommand, GroupPlan,    &[key('R')],                        PANES_AND_PLAN,    4, Chosen;
    Guide        "guide",         GuideCommand,    GroupPlan,    &[key('i')],                        &[Plan],           3, Nothing;
    Runs         "runs",          Runs,            GroupDecide,  &[key('r')],                        ACTIVITY,          2, Activity;
    OwnPhase     "own-phase",     OwnPhase,        GroupDecide,  &[key('f')],                        PANES,             0, Change;
    Follow       "follow",        Follow,          GroupMove,    &[ENTER],                           LINKS,             9, Nothing;
    NextLink     "next-link",     NextLink,        GroupMove,    &[key('.'), key(']')],              LINKS_AND_WORK,    8, Nothing;
    PreviousLink "previous-link", PreviousLink,    GroupMove,    &[key(','), key('[')],              LINKS_AND_WORK,    1, Nothing;
    CopyLink     "copy-link",     CopyLink,        GroupMove,    &[key('Y')],                        LINKS_AND_WORK,    2, Nothing;
    More         "more",          More,            GroupMove,    &[key(';')],                        NAMING,            2, Nothing;
    PageBack     "page-back",     PageBack,        GroupMove,    &[on(Left), key('h'), on(Backspace)], &[Reader],       7, Nothing;
    PageForward  "page-forward",  PageForward,     GroupMove,    &[on(Right), key('l')],             &[Reader],         6, Nothing;
    Why          "why",           Why,             GroupMove,    &[key('W')],                        PANES,             0, Nothing;
    How          "how",           HowCommand,      GroupMove,    &[key('H')],                        PANES,             0, Nothing;
    Evidence     "evidence",      EvidenceCommand, GroupMove,    &[key('E')],                        PANES,             0, Nothing;
    WhatIf       "what-if",       WhatIfCommand,   GroupMove,    &[key('A')],                        PANES,             0, Nothing;
    Find         "find",          Find,            GroupMove,    &[key('/')],                        PANES_AND_READER,  5, Nothing;
    Found        "found",         Follow,          GroupMove,    &[ENTER],                           &[Context::Find],  9, Nothing;
    ShortList    "short-list",    ShortList,       GroupDecide,  &[key('s')],                        PANES_AND_PAGES,   4, Nothing;
    State        "state",         State,           GroupMove,    &[key('i')],                        PANES,             3, Nothing;
    FindOut      "find-out",      FindOut,         GroupAnswer,  &[key('z')],                        PANES,             3, Nothing;
    Range        "range",         Range,           GroupAnswer,  &[key('-')],                        &[Profile],        2, Question;
    Fold         "fold",          Fold,            GroupAnswer,  &[key(' ')],                        &[Profile],        2, Nothing;
    Wishes       "wishes",        WishesTitle,     GroupDecide,  &[key('D')],                        PANES,             0, Change;
    Sieve        "filter",        SieveTitle,      GroupMove,    &[key('F')],                        ACTIVITY,          3, Nothing;
    Keep         "keep",          Keep,            GroupDecide,  &[key('+')],                        ACTIVITY,          2, Activity;
    Hide         "hide",          Hide,            GroupDecide,  &[key('-')],                        ACTIVITY,          2, Activity;
    Compare      "compare",       Compare,         GroupMove,    &[key('=')],                        ACTIVITY,          2, Nothing;
    WorkshopOn     "workshop-on",     WorkshopOn,           GroupWorkshop, &[ENTER, on(Right)],   WORKSHOP, 9, Change;
    WorkshopCount  "workshop-count",  WorkshopCount,        GroupWorkshop, &[key('c')],           WORKSHOP, 8, Change;
    WorkshopBlank  "workshop-blank",  WorkshopBlankCommand, GroupWorkshop, &[key('b')],           WORKSHOP, 7, Change;
    WorkshopBefore "workshop-before", WorkshopBefore,       GroupWorkshop, &[on(Left)],           WORKSHOP, 4, Change;
    WorkshopAgain  "workshop-again",  WorkshopAgain,        GroupWorkshop, &[key('a')],           WORKSHOP, 6, Change;
    WorkshopDecide "workshop-decide", WorkshopDecide,       GroupWorkshop, &[key('d')],           WORKSHOP, 6, Change;
    WorkshopClock  "workshop-clock",  WorkshopClock,        GroupWorkshop, &[key('t')],           WORKSHOP, 3, Change;
    WorkshopHide   "workshop-hide",   WorkshopClockHide,    GroupWorkshop, &[key('h')],           WORKSHOP, 0, Nothing;
    WorkshopToggle "workshop-toggle", WorkshopToggle,       GroupWorkshop, &[key(' ')],           WORKSHOP, 5, Change;
    WorkshopTime   "workshop-time",   WorkshopTime,         GroupWorkshop, &[key('M')],           WORKSHOP, 5, Change;
    WorkshopGroups "workshop-groups", WorkshopGroups,       GroupWorkshop, &[key('v')],           WORKSHOP, 4, Change;
    WorkshopFreeze "workshop-freeze", WorkshopFreeze,       GroupWorkshop, &[key('z')],           WORKSHOP, 2, Change;
    WorkshopAloud  "workshop-aloud",  WorkshopAloud,        GroupWorkshop, &[key('s')],           WORKSHOP, 1, Change;
    WorkshopEnd    "workshop-end",    WorkshopEnd,          GroupWorkshop, &[key('e')],           WORKSHOP, 3, Change;
    WorkshopNew    "workshop-new",    WorkshopNew,          GroupWorkshop, &[key('N')],           WORKSHOP, 0, Change;
    WorkshopLeave  "workshop-leave",  WorkshopLeave,        GroupWorkshop, &[ESC],                WORKSHOP, 2, Nothing;
    Workshop       "workshop",        WorkshopCommand,      GroupWorkshop, &[key('w')],           PANES,    1, Nothing;
    Open         "open",          Open,            GroupFiles,   &[ENTER],                           &[Home],           9, Nothing;
    New          "new",           New,             GroupFiles,   &[key('n')],                        &[Home],           7, Nothing;
    Duplicate    "duplicate",     Duplicate,       GroupFiles,   &[key('c')],                        &[Home],           4, File;
    Rename       "rename",        Rename,          GroupFiles,   &[key('r')],                        &[Home],           3, File;
    Archive      "archive",       Archive,         GroupFiles,   &[key('a')],                        &[Home],           2, File;
    Archived     "archived",      Archived,        GroupFiles,   &[key('A')],                        &[Home],           0, Nothing;
    Delete       "delete",        Delete,          GroupFiles,   &[on(Delete), key('x')],            &[Home],           2, File;
    LookAt       "look-at",       LookAt,          GroupFiles,   &[ENTER],                           &[Versions],       9, Nothing;
    TakeBack     "take-back",     TakeBack,        GroupFiles,   &[key('t')],                        &[Versions],       8, Version;
    Pick         "pick",          Pick,            GroupMove,    &[ENTER, key(' ')],                 &[Menu, Palette],  9, Nothing;
    Confirm      "confirm",       Confirm,         GroupMove,    &[ENTER],                           &[Ask],            9, Nothing;
    Change       "change",        Change,          GroupAnswer,  &[ENTER, key('e')],                 &[Personal],       9, Nothing;
    KeepAnyway   "keep-anyway",   KeepAnyway,      GroupAnswer,  &[key('b')],                        &[Personal],       8, Nothing;
    Later        "later",         Later,           GroupAnswer,  &[ESC],                             &[Personal],       7, Nothing;
    Done         "done",          TicksDone,       GroupAnswer,  &[ENTER],                           &[Entry],          9, Nothing;
    WorkshopReveal "workshop-reveal", WorkshopReveal, GroupWorkshop, &[on(Tab)], &[Entry], 7, Nothing;
    Cancel       "cancel",        Cancel,          GroupAnswer,  &[ESC, ctrl('c')],                  &[Entry, Palette, Context::Find], 8, Nothing;
    Elsewhere    "elsewhere",     Elsewhere,       GroupFiles,   &[key('S')],                        PANES_AND_TROUBLE, 8, Nothing;
    Up           "up",            Up,              GroupMove,    &[on(Up), key('k')],                LISTS_AND_PALETTE, 0, Nothing;
    Down         "down",          Down,            GroupMove,    &[on(Down), key('j')],              LISTS_AND_PALETTE, 0, Nothing;
    PageUp       "page-up",       PageUp,          GroupMove,    &[on(PageUp), ctrl('u')],           LISTS_AND_PALETTE, 0, Nothing;
    PageDown     "page-down",     PageDown,        GroupMove,    &[on(PageDown), ctrl('d')],         LISTS_AND_PALETTE, 0, Nothing;
    First        "first",         First,           GroupMove,    &[HOME, key('g')],              LISTS,             0, Nothing;
    Last         "last",          Last,            GroupMove,    &[on(End), key('G')],               LISTS,             0, Nothing;
    Clear        "clear",         Clear,           GroupAnswer,  &[on(Backspace), on(Delete)],       &[Profile, Workshop],        0, Question;
    Ticks        "ticks",         Ticks,           GroupAnswer,  &[key('t')],                        PANES,             3, Nothing;
    Log          "log",           Log,             GroupDecide,  &[key('b')],                        PANES_AND_READER,  0, Nothing;
    Undo         "undo",          Undo,            GroupDecide,  &[key('u')],                        EVERY_WORK,        2, Change;
    Redo         "redo",          Redo,            GroupDecide,  &[key('U'), ctrl('r')],             EVERY_WORK,        0, Change;
    Place        "place",         Place,           GroupFiles,   &[key('N')],                        PANES,             0, Change;
    Dossiers     "dossiers",      DossiersCommand, GroupFiles,   &[key('d')],                        PANES,             1, Nothing;
    Versions     "versions",      Versions,        GroupFiles,   &[key('v')],                        PANES,             0, Nothing;
    Overview     "overview",      Overview,        GroupFiles,   &[key('O')],                        PANES_AND_HOME,    1, Nothing;
    Copy         "copy",          Copy,            GroupFiles,   &[key('y')],                        PANES_AND_PAGES,   1, Nothing;
    Back         "back",          Back,            GroupMove,    &[ESC],                             INNER,             3, Nothing;
    Close        "close",         Close,           GroupMove,    &[ENTER],                           &[Popup, Trouble], 0, Nothing;
    Who          "who",           Who,             GroupProgram, &[key('I')],                        PANES_AND_HOME,    1, Nothing;
    Help         "help",          HelpCommand,     GroupProgram, &[key('?'), on(F(1))],              ALL,               8, Nothing;
    Palette      "palette",       Palette,         GroupProgram, &[key(':'), ctrl('p')],             LISTS,             3, Nothing;
    Language     "language",      Language,        GroupProgram, &[key('L')],                        LISTS,             0, Nothing;
    Theme        "theme",         ThemeCommand,    GroupProgram, &[key('T')],                        LISTS,             0, Nothing;
    Mouse        "mouse",         Mouse,           GroupProgram, &[key('m')],                        LISTS,             0, Nothing;
    Suspend      "suspend",       Suspend,         GroupProgram, &[ctrl('z')],                       ALL,               0, Suspends;
    Repaint      "repaint",       Repaint,         GroupProgram, &[ctrl('l')],                       ALL,               0, Nothing;
    Quit         "quit",          Quit,            GroupProgram, &[key('q'), ctrl('c')],             LISTS,             5, Nothing;
}
