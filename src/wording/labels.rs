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
    State => "label-state",
    FindOut => "label-find-out",
    HowCommand => "aspect-how",
    EvidenceCommand => "aspect-evidence",
    WhatIfCommand => "aspect-what-if",
    ExampleName => "example-neighbourhood",
    ExampleRow => "example-row",
    ExampleSaid => "example-said",
    ExampleMark => "example-mark",
    Find => "command-find",
    FindNothing => "find-nothing-found",
    Range => "command-range",
    RangeNot => "label-range-not",
    RangeFirst => "label-range-first",
    Fold => "command-fold",
    Unfold => "command-unfold",
    WishesTitle => "label-wishes-title",
    WishesAsk => "label-wishes-ask",
    WishesMost => "label-wishes-most",
    SieveTitle => "label-sieve-title",
    SieveAsk => "label-sieve-ask",
    SieveAll => "sieve-all",
    SieveEmpty => "sieve-empty",
    Keep => "command-keep",
    Kept => "status-kept",
    KeptNoMore => "status-kept-no-more",
    Hide => "command-hide",
    Hidden => "status-hidden",
    HiddenNoMore => "status-hidden-no-more",
    HiddenHeading => "label-hidden-heading",
    Compare => "command-compare",
    CompareTitle => "label-compare-title",
    CompareNot => "status-compare-not",
    StripProfile => "strip-profile",
    StripActivities => "strip-activities",
    StripReasons => "strip-reasons",
    Follow => "command-follow",
    NextLink => "command-next-link",
    PreviousLink => "command-previous-link",
    PageBack => "command-page-back",
    PageForward => "command-page-forward",
    NoPageAhead => "label-no-page-ahead",
    More => "command-more",
    NoLink => "label-no-link",
    Enough => "label-enough",
    ThenAsk => "label-then-ask",
    StrengthenFirst => "runs-heading-first",
    FitsToo => "label-fits-too",
    Together => "label-together",
    UnfoldFirst => "label-unfold-first",
    NextIsHere => "label-next-is-here",
    NextShort => "label-next-short",
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
    DamagedTitle => "label-damaged",
    OtherBase => "label-other-base",
    WhoHint => "label-who-hint",
    RestSaved => "label-rest-saved",
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
    Changed => "label-changed",
    LineDone => "line-done",
    LineOpen => "line-open",
    LineNew => "line-new",
    LineChanged => "line-changed",
    LineGone => "line-gone",
    LineMoved => "line-moved",
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
    PlanTitle => "label-plan-title",
    PlanCommand => "label-plan-command",
    Programme => "label-programme",
    PlanTick => "label-plan-tick",
    PlanEdit => "label-plan-edit",
    PlanAdd => "label-plan-add",
    PlanRemove => "label-plan-remove",
    PlanEarlier => "label-plan-earlier",
    PlanLater => "label-plan-later",
    Beside => "label-beside",
    BesideBack => "label-beside-back",
    NextPlan => "label-next-plan",
    PreviousPlan => "label-previous-plan",
    NextMoment => "label-next-moment",
    PreviousMoment => "label-previous-moment",
    CountGroup => "label-count-group",
    HandOver => "label-hand-over",
    PaperMore => "label-paper-more",
    HandedOver => "label-handed-over",
    LookBackCommand => "label-look-back-command",
    GuideCommand => "label-guide-command",
    GroupPlan => "label-group-plan",
    PlanCheck => "label-plan-check",
    PlanAsks => "label-plan-asks",
    PlanOpen => "label-plan-open",
    PlanMeasureOn => "label-plan-measure-on",
    PlanMeasureOff => "label-plan-measure-off",
    PlanNothingChosen => "label-plan-nothing-chosen",
    PlanLineAsk => "label-plan-line-ask",
    PlanNewAsk => "label-plan-new-ask",
    DayAsk => "label-day-ask",
    LookBackDayAsk => "label-look-back-day-ask",
    ContactAsk => "label-contact-ask",
    TextsAsk => "label-texts-ask",
    NumberAsk => "label-number-ask",
    GroupAsk => "label-group-ask",
    SaidAsk => "label-said-ask",
    LessonAsk => "label-lesson-ask",
    DayNeeded => "label-day-needed",
    NumberNeeded => "label-number-needed",
    CountsNeeded => "label-counts-needed",
    PaperAsk => "label-paper-ask",
    FormAsk => "label-form-ask",
    GuideAsk => "label-guide-ask",
    WorkedAsk => "label-worked-ask",
    PaperPlan => "label-paper-plan",
    PaperProgramme => "label-paper-programme",
    PaperSupport => "label-paper-support",
    PaperCouncil => "label-paper-council",
    PaperAdvice => "label-paper-advice",
    PaperFindOut => "label-paper-find-out",
    PaperLookBack => "label-paper-look-back",
    FormWord => "label-form-word",
    FormPage => "label-form-page",
    FormMarkdown => "label-form-markdown",
    FormText => "label-form-text",
    FormCalendar => "label-form-calendar",
    FormData => "label-form-data",
    LookTitle => "label-look-title",
    LookAll => "label-look-all",
    LookOutcome => "label-look-outcome",
    LookRemarks => "label-look-remarks",
    LookLessons => "label-look-lessons",
    LessonCounts => "label-lesson-counts",
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
    WorkshopReveal => "command-workshop-reveal",
    ThemeCommand => "command-theme",
    Palette => "command-palette",
    Copy => "command-copy",
    CopyLink => "command-copy-link",
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

    /// That the next digit makes a range of the answer.
    pub fn range_from(&self, from: u8) -> String {
        text!(self, "label-range-from", from = from)
    }

    /// What was just done with an activity.
    pub fn said_of_activity(&self, said: Label, activity: &str) -> String {
        format!("{activity}: {}", self.label(said))
    }

    /// What was just done with a line.
    pub fn said_of_line(&self, said: Label, line: &str) -> String {
        let end = if line.ends_with(['.', '!', '?', '…']) { "" } else { "." };
        format!("{}: {line}{end}", self.label(said))
    }

    /// By which key that is taken back.
    pub fn undo_with(&self, key: &str) -> String {
        text!(self, "status-undo", key = key)
    }

    /// That digits answer among the questions, to which this key leads.
    pub fn digit_elsewhere(&self, key: &str) -> String {
        text!(self, "label-digit-elsewhere", key = key)
    }

    /// That a key works among the activities, to which this one leads.
    pub fn key_elsewhere(&self, key: &str) -> String {
        text!(self, "label-key-elsewhere", key = key)
    }

    /// That another activity is put beside this one by the same key.
    pub fn compare_with(&self, activity: &str, key: &str) -> String {
        text!(self, "status-compare-with", activity = activity, key = key)
    }

    /// Where a link leads that is no page of this program.
    pub fn leads_to(&self, address: &str, key: &str) -> String {
        text!(self, "status-leads-to", address = address, key = key)
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
