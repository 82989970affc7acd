//! Short texts of the screens.

use crate::Wording;
use crate::language::text;

macro_rules! labels {
    ($($name:ident => $key:literal,)*) => {
        /// A short text of the screens: a title, a command, a hint.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is named after what it says")]
        pub enum Label {
            $($name,)*
        }

        impl Label {
            /// All labels.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }

        impl Wording {
            /// A short text of the screens.
            pub fn label(&self, label: Label) -> String {
                match label {
                    $(Label::$name => text!(self, $key),)*
                }
            }
        }
    };
}

labels! {
    Profile => "label-profile",
    Activities => "label-activities",
    Why => "label-why",
    NoPlace => "label-no-place",
    NextQuestion => "label-next-question",
    Question => "label-question",
    AllAsked => "label-all-asked",
    Enough => "label-enough",
    ThenAsk => "label-then-ask",
    StrengthenFirst => "runs-heading-first",
    FitsToo => "label-fits-too",
    Together => "label-together",
    NoActivity => "label-no-activity",
    Recognised => "label-recognised",
    NothingRecognised => "label-nothing-recognised",
    NotReady => "label-not-ready",
    NothingHelps => "label-nothing-helps",
    NothingStopped => "label-nothing-stopped",
    AsksMore => "label-asks-more",
    DoesNotApply => "label-does-not-apply",
    ScoreExplained => "label-score-explained",
    TicksTitle => "label-ticks-title",
    TicksIntro => "label-ticks-intro",
    TicksPrecise => "label-ticks-precise",
    Help => "label-help",
    HelpIntro => "label-help-intro",
    HelpPrivacy => "label-help-privacy",
    HelpSigns => "label-help-signs",
    Faults => "label-faults",
    FaultsKept => "label-faults-kept",
    TooSmall => "label-too-small",
    Saved => "label-saved",
    NotSaved => "label-not-saved",
    NothingToUndo => "label-nothing-to-undo",
    Undone => "label-undone",
    NotKnownAnswer => "label-not-known-answer",
    GroupMove => "group-move",
    GroupAnswer => "group-answer",
    GroupProgram => "group-program",
    Up => "command-up",
    Down => "command-down",
    PageUp => "command-page-up",
    PageDown => "command-page-down",
    First => "command-first",
    Last => "command-last",
    NextPane => "command-next-pane",
    PreviousPane => "command-previous-pane",
    Answer => "command-answer",
    NotKnown => "command-not-known",
    Clear => "command-clear",
    GoToNext => "command-next-question",
    Ticks => "command-ticks",
    Tick => "command-tick",
    TicksDone => "command-ticks-done",
    Reasons => "command-reasons",
    Runs => "command-runs",
    ShortList => "command-short-list",
    Back => "command-back",
    Undo => "command-undo",
    Language => "command-language",
    HelpCommand => "command-help",
    Repaint => "command-repaint",
    Quit => "command-quit",
    KeyUp => "key-up",
    KeyDown => "key-down",
    KeyLeft => "key-left",
    KeyRight => "key-right",
    KeySpace => "key-space",
    Dossiers => "label-dossiers",
    HomeIntro => "home-intro",
    HomeEmpty => "home-empty",
    NewRow => "home-new",
    PutAway => "home-is-put-away",
    NoFile => "label-no-file",
    Refused => "label-refused",
    Opened => "label-opened",
    Sure => "label-sure",
    NewTitle => "label-new-title",
    PlaceTitle => "label-place-title",
    PlaceAsk => "label-place-ask",
    DuplicateTitle => "label-duplicate-title",
    DuplicateAsk => "label-duplicate-ask",
    RenameTitle => "label-rename-title",
    RenameAsk => "label-rename-ask",
    NameNeeded => "label-name-needed",
    NameOfPerson => "label-name-of-person",
    PathNeeded => "label-path-needed",
    ElsewhereTitle => "label-elsewhere-title",
    ElsewhereAsk => "label-elsewhere-ask",
    TroubleElsewhere => "label-trouble-elsewhere",
    OverviewTitle => "label-overview-title",
    OverviewEmpty => "label-overview-empty",
    Welcome => "label-welcome",
    WelcomeWhat => "welcome-what",
    WelcomeHow => "welcome-how",
    WelcomePrivacy => "welcome-privacy",
    WhoTitle => "label-who-title",
    WhoAsk => "label-who-ask",
    NoteAsk => "label-note-ask",
    OriginAsk => "label-origin-ask",
    OriginStatistics => "label-origin-statistics",
    OriginNone => "label-origin-none",
    YearAsk => "label-year-ask",
    YearNeeded => "label-year-needed",
    LogTitle => "label-log-title",
    ChooseWhy => "label-choose-why",
    DropWhy => "label-drop-why",
    PhaseTitle => "label-phase-title",
    PhaseAsk => "label-phase-ask",
    PhaseOfSignals => "label-phase-of-signals",
    PhaseWhy => "label-phase-why",
    PhaseOfSignalsWhy => "label-phase-of-signals-why",
    ReasonNeeded => "label-reason-needed",
    NothingToRedo => "label-nothing-to-redo",
    Redone => "label-redone",
    PersonalTitle => "label-personal-title",
    NothingHeld => "label-nothing-held",
    KeptAnyway => "label-kept-anyway",
    ChangeTitle => "label-change-title",
    ChangeAsk => "label-change-ask",
    VersionsTitle => "label-versions-title",
    VersionsIntro => "label-versions-intro",
    VersionsEmpty => "label-versions-empty",
    VersionNow => "label-version-now",
    NoVersion => "label-no-version",
    WhySession => "version-session",
    WhyBefore => "version-before",
    WhyDay => "version-day",
    WhyOlder => "version-older",
    LookingOnly => "label-looking-only",
    Newer => "label-newer",
    NewerInFull => "label-newer-full",
    NotWhileNewer => "label-not-while-newer",
    NotWhileVersion => "label-not-while-version",
    Unlocked => "label-unlocked",
    GroupDecide => "group-decide",
    GroupFiles => "group-files",
    Note => "command-note",
    Origin => "command-origin",
    Personal => "command-personal",
    Choose => "command-choose",
    OwnPhase => "command-own-phase",
    Log => "command-log",
    Redo => "command-redo",
    Place => "command-place",
    Open => "command-open",
    New => "command-new",
    Duplicate => "command-duplicate",
    Rename => "command-rename",
    Archive => "command-archive",
    Archived => "command-archived",
    Delete => "command-delete",
    LookAt => "command-look-at",
    TakeBack => "command-take-back",
    Pick => "command-pick",
    Confirm => "command-confirm",
    Change => "command-change",
    KeepAnyway => "command-keep-anyway",
    Later => "command-later",
    Cancel => "command-cancel",
    Elsewhere => "command-elsewhere",
    DossiersCommand => "command-dossiers",
    Versions => "command-versions",
    Overview => "command-overview",
    Who => "command-who",
    Close => "command-close",
    Workshop => "label-workshop",
    WorkshopGrouping => "label-workshop-grouping",
    WorkshopGroupingAsk => "label-workshop-grouping-ask",
    WorkshopStreets => "label-workshop-streets",
    WorkshopStreetsTitle => "label-workshop-streets-title",
    WorkshopStreetsWrong => "label-workshop-streets-wrong",
    WorkshopTimeTitle => "label-workshop-time-title",
    WorkshopTimeAsk => "label-workshop-time-ask",
    WorkshopTimeWrong => "label-workshop-time-wrong",
    WorkshopCountAsk => "label-workshop-count-ask",
    WorkshopPaperAsk => "label-workshop-paper-ask",
    WorkshopCountsWrong => "label-workshop-counts-wrong",
    WorkshopDotsTitle => "label-workshop-dots-title",
    WorkshopDotsAsk => "label-workshop-dots-ask",
    WorkshopAgenda => "label-workshop-agenda",
    WorkshopPaper => "label-workshop-paper",
    WorkshopBlank => "label-workshop-blank",
    WorkshopIsBlank => "label-workshop-is-blank",
    WorkshopIsFrozen => "label-workshop-is-frozen",
    WorkshopNotAsked => "label-workshop-not-asked",
    WorkshopAsked => "label-workshop-asked",
    WorkshopLeftOut => "label-workshop-left-out",
    WorkshopTimeIsUp => "label-workshop-time-is-up",
    WorkshopNoMore => "label-workshop-no-more",
    WorkshopNoQuestion => "label-workshop-no-question",
    WorkshopNotHere => "label-workshop-not-here",
    WorkshopNeedVotes => "label-workshop-need-votes",
    WorkshopGroupsByLine => "label-workshop-groups-by-line",
    WorkshopClosed => "label-workshop-closed",
    Room => "label-room",
    GroupWorkshop => "group-workshop",
    WorkshopCommand => "command-workshop",
    WorkshopOn => "command-workshop-on",
    WorkshopBefore => "command-workshop-before",
    WorkshopLeave => "command-workshop-leave",
    WorkshopCount => "command-workshop-count",
    WorkshopHand => "command-workshop-hand",
    WorkshopHandOff => "command-workshop-hand-off",
    WorkshopBlankCommand => "command-workshop-blank",
    WorkshopFreeze => "command-workshop-freeze",
    WorkshopClock => "command-workshop-clock",
    WorkshopClockHide => "command-workshop-clock-hide",
    WorkshopAgain => "command-workshop-again",
    WorkshopTime => "command-workshop-time",
    WorkshopGroups => "command-workshop-groups",
    WorkshopAloud => "command-workshop-aloud",
    WorkshopToggle => "command-workshop-toggle",
    WorkshopEnd => "command-workshop-end",
    WorkshopDecide => "command-workshop-decide",
    WorkshopNew => "command-workshop-new",
    ThemeCommand => "command-theme",
    Palette => "command-palette",
    Copy => "command-copy",
    Mouse => "command-mouse",
    Suspend => "command-suspend",
    PaletteTitle => "label-palette",
    NothingFound => "label-nothing-found",
    SetupFaults => "label-setup-faults",
    SetupFaultsMend => "label-setup-faults-mend",
    NotSuspended => "label-not-suspended",
}

impl Wording {
    /// Which group of questions: its name.
    pub fn group(&self, group: knowledge::things::Group) -> String {
        use knowledge::things::Group;
        match group {
            Group::Contact => text!(self, "questions-contact"),
            Group::DailyLife => text!(self, "questions-daily-life"),
            Group::Safety => text!(self, "questions-safety"),
            Group::Tension => text!(self, "questions-tension"),
            Group::Municipality => text!(self, "questions-municipality"),
            Group::Readiness => text!(self, "questions-readiness"),
            Group::Means => text!(self, "questions-means"),
        }
    }

    /// That an answer was given, for the status line.
    pub fn answered(&self, question: &str, answer: &str) -> String {
        text!(self, "status-answered", question = question, answer = answer)
    }

    /// That an answer was taken back.
    pub fn cleared(&self, question: &str) -> String {
        text!(self, "status-cleared", question = question)
    }

    /// That the list of signals was gone through.
    pub fn ticked(&self, count: usize) -> String {
        text!(self, "status-ticked", count = count)
    }

    /// That an activity was said to run already, or not to run any more.
    pub fn said_to_run(&self, activity: &str, runs: bool) -> String {
        if runs {
            text!(self, "status-runs", activity = activity)
        } else {
            text!(self, "status-runs-no-more", activity = activity)
        }
    }

    /// The phase as the first line of the activities.
    pub fn now(&self, phase: &str) -> String {
        text!(self, "now", phase = phase)
    }
}
