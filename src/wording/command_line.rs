//! What the command line says: help texts and errors.

use std::io::{Error, ErrorKind};

use crate::Wording;
use crate::language::text;

macro_rules! command_line {
    ($($name:ident => $key:literal,)*) => {
        /// A text of the command line that takes no argument.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is named after the command or option it explains")]
        pub enum CommandLine {
            $($name,)*
        }

        impl CommandLine {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }

        impl Wording {
            /// A text of the command line.
            pub fn command_line(&self, text: CommandLine) -> String {
                match text {
                    $(CommandLine::$name => text!(self, $key),)*
                }
            }
        }
    };
}

command_line! {
    About => "cli-about",
    Workshop => "cli-workshop",
    WorkshopRoom => "cli-workshop-room",
    WorkshopImport => "cli-workshop-import",
    WorkshopForm => "cli-workshop-form",
    WorkshopReport => "cli-workshop-report",
    WorkshopAnswers => "cli-workshop-answers",
    WorkshopWith => "cli-workshop-with",
    WorkshopBorda => "cli-workshop-borda",
    WorkshopFormat => "cli-workshop-format",
    Dossier => "cli-dossier",
    DossierNeeded => "cli-dossier-needed",
    Theme => "cli-theme",
    Ascii => "cli-ascii",
    Lang => "cli-lang",
    Help => "cli-help",
    Version => "cli-version",
    Match => "cli-match",
    Top => "cli-top",
    Format => "cli-format",
    Explain => "cli-explain",
    Activity => "cli-activity",
    Knowledge => "cli-knowledge",
    Check => "cli-check",
    CheckDir => "cli-check-dir",
    List => "cli-list",
    ListKind => "cli-list-kind",
    Coverage => "cli-coverage",
    Usage => "cli-usage",
    Commands => "cli-commands",
    Arguments => "cli-arguments",
    Options => "cli-options",
    ErrorWord => "cli-error",
    WarningWord => "cli-warning",
    Mend => "cli-mend",
    TryHelp => "cli-try-help",
    CheckGood => "cli-check-good",
    CannotWriteTwice => "cli-cannot-write-twice",
    Own => "cli-own",
    Export => "cli-export",
    ExportDir => "cli-export-dir",
    New => "cli-new",
    NewThing => "cli-new-thing",
    NewName => "cli-new-name",
    NewOutput => "cli-new-output",
    Watch => "cli-watch",
    Show => "cli-show",
    ShowName => "cli-show-name",
    Search => "cli-search",
    SearchWords => "cli-search-words",
    SearchTop => "cli-search-top",
    NothingToWatch => "cli-nothing-to-watch",
    Plan => "cli-plan",
    PlanFormat => "cli-plan-format",
    PlanWhat => "cli-plan-what",
    PlanActivity => "cli-plan-activity",
    PlanHeld => "cli-plan-held",
    PlanOutput => "cli-plan-output",
    PlanForce => "cli-plan-force",
    Overview => "cli-overview",
    OverviewFolder => "cli-overview-folder",
    OverviewOutput => "cli-overview-output",
    Ask => "cli-ask",
}

impl Wording {
    /// An argument that the program does not know.
    pub fn unknown_argument(&self, argument: &str) -> String {
        text!(self, "cli-unknown-argument", argument = argument)
    }

    /// An argument that is missing.
    pub fn missing_argument(&self, argument: &str) -> String {
        text!(self, "cli-missing-argument", argument = argument)
    }

    /// A value that an argument does not take.
    pub fn invalid_value(&self, argument: &str, value: &str, known: &str) -> String {
        text!(self, "cli-invalid-value", argument = argument, value = value, known = known)
    }

    /// A value that an argument cannot be read as.
    pub fn unreadable_value(&self, argument: &str, value: &str) -> String {
        text!(self, "cli-unreadable-value", argument = argument, value = value)
    }

    /// Any other mistake on the command line, in the words of the parser.
    pub fn other_mistake(&self, reason: &str) -> String {
        text!(self, "cli-other-mistake", reason = reason)
    }

    /// A file that cannot be read, and why.
    pub fn cannot_read(&self, file: &str, error: &Error) -> String {
        text!(self, "cli-cannot-read", file = file, reason = self.reason(error))
    }

    /// A file that cannot be written, and why.
    pub fn cannot_write(&self, file: &str, error: &Error) -> String {
        text!(self, "cli-cannot-write", file = file, reason = self.reason(error))
    }

    /// What the system says, in the user's language where it is one of the usual things.
    pub(crate) fn reason(&self, error: &Error) -> String {
        match error.kind() {
            ErrorKind::NotFound => text!(self, "io-not-found"),
            ErrorKind::PermissionDenied => text!(self, "io-no-permission"),
            ErrorKind::InvalidData => text!(self, "io-not-text"),
            ErrorKind::IsADirectory => text!(self, "io-is-folder"),
            ErrorKind::NotADirectory => text!(self, "io-not-folder"),
            ErrorKind::StorageFull => text!(self, "io-full"),
            ErrorKind::AlreadyExists => text!(self, "io-exists"),
            ErrorKind::InvalidInput => text!(self, "io-no-file"),
            ErrorKind::FileTooLarge => text!(self, "io-too-large"),
            ErrorKind::ReadOnlyFilesystem => text!(self, "io-read-only"),
            _ => error.to_string(),
        }
    }

    /// Arguments that stand there twice or do not go together.
    pub fn conflicting_argument(&self, argument: &str) -> String {
        text!(self, "cli-twice", argument = argument)
    }

    /// An activity that does not exist, and the one that was probably meant.
    pub fn no_such_activity(&self, name: &str, meant: Option<&str>) -> String {
        match meant {
            Some(meant) => text!(self, "cli-no-such-activity-meant", name = name, meant = meant),
            None => text!(self, "cli-no-such-activity", name = name),
        }
    }

    /// How many faults and warnings there are.
    pub fn check_total(&self, faults: usize, warnings: usize) -> String {
        text!(self, "cli-check-total", faults = faults, warnings = warnings)
    }

    /// All sources that nothing cites.
    pub fn unused_sources(&self, names: &[&str]) -> String {
        text!(self, "cli-unused-sources", count = names.len(), names = names.join(", "))
    }

    /// Where the dossier was kept, and how to go on with it.
    pub fn kept(&self, file: &str) -> String {
        text!(self, "cli-kept", file = file)
    }

    /// A folder that holds no files of a knowledge base.
    pub fn no_knowledge(&self, folder: &str) -> String {
        text!(self, "cli-no-knowledge", folder = folder)
    }

    /// The terminal cannot be used; the reason in the words of the system.
    pub fn terminal_trouble(&self, reason: &str) -> String {
        text!(self, "cli-terminal-trouble", reason = reason)
    }

    /// A folder without dossiers.
    pub fn no_dossiers(&self, folder: &str) -> String {
        text!(self, "cli-no-dossiers", folder = folder)
    }

    /// Files that are no dossiers, and were passed over.
    pub fn no_dossier(&self, files: &[String]) -> String {
        text!(self, "cli-no-dossier", files = files.join(", "))
    }

    /// Dossiers with faults, which were passed over.
    pub fn passed_over(&self, files: &[String]) -> String {
        text!(self, "cli-passed-over", files = files.join(", "))
    }

    /// In which file an overview was written.
    pub fn written(&self, file: &str) -> String {
        text!(self, "cli-written", file = file)
    }

    /// With which program and knowledge base something was made.
    pub fn made_with(&self, version: &str, digest: &str) -> String {
        text!(self, "made-with", version = version, digest = digest)
    }
}
