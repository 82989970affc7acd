//! What the shell tells of the files, as plain data. No path is opened here.

use dossier::{Date, Dossier};
use knowledge::fault::Fault;

use crate::left::Left;

/// A file that the shell knows: its path, as text. The screens only hand it back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub String);

/// An earlier version of a dossier that the shell knows. The screens only hand it back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VersionId(pub String);

/// A dossier on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DossierFile {
    /// Its file.
    pub id: FileId,
    /// The name of the file without its ending.
    pub name: String,
    /// What the place is called, where the dossier says so.
    pub place: Option<String>,
    /// The day on which it was changed last.
    pub changed: Date,
    /// Whether it was put away.
    pub archived: bool,
    /// In which folder it is, where that is not the usual one.
    pub folder: Option<String>,
}

/// A version of the open dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its file.
    pub id: VersionId,
    /// When it was made: `2026-11-22 22:33`.
    pub made: String,
    /// Why.
    pub why: VersionWhy,
}

/// Why a version was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionWhy {
    /// A session began.
    Session,
    /// Something was about to replace or remove much.
    Before,
    /// The first of a day.
    Day,
    /// It was of an older format, before this program changed it.
    Older,
}

/// Why a dossier can be looked at and not changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looking {
    /// Somebody else has it open: who, and since when (`22:33`).
    Locked {
        /// Who.
        who: String,
        /// Since when.
        since: String,
    },
    /// It was made by a newer program.
    Newer,
    /// It is an earlier version, of that moment.
    Version {
        /// Which.
        id: VersionId,
        /// When it was made.
        made: String,
    },
}

/// A dossier that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedFile {
    /// Its file.
    pub id: FileId,
    /// The name of the file without its ending.
    pub name: String,
    /// What it holds.
    pub dossier: Dossier,
    /// What was not understood in it.
    pub faults: Vec<Fault>,
    /// Why it can be looked at only, if so.
    pub looking: Option<Looking>,
    /// Where one was in it when it was left, if that is remembered.
    pub left: Option<Left>,
    /// What is to be said about its opening, in sentences: a lock that was taken over, a dossier that was migrated.
    pub said: String,
}
