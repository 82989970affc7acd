//! What is said of files: what happened, what is safe, and what one can do.

use std::io::{Error, ErrorKind};

use crate::Wording;
use crate::language::text;

impl Wording {
    /// The work could not be kept in a file: why, that nothing is lost, and what to do.
    pub fn not_kept(&self, file: &str, folder: &str, error: &Error) -> String {
        let why = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => text!(self, "files-full", file = file),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                text!(self, "files-no-permission", file = file, folder = folder)
            }
            ErrorKind::NotFound | ErrorKind::NotADirectory => text!(self, "files-folder-gone", folder = folder),
            _ => text!(self, "files-not-kept", file = file, reason = self.reason(error)),
        };
        format!("{why} {}", text!(self, "files-in-memory"))
    }

    /// The work is in the file, but perhaps not on disk yet.
    pub fn not_flushed(&self, file: &str, folder: &str, error: &Error) -> String {
        match error.kind() {
            ErrorKind::NotFound => self.not_kept(file, folder, error),
            _ => text!(self, "files-not-flushed", file = file, reason = self.reason(error)),
        }
    }

    /// The program ended without what was changed last.
    pub fn ended_unkept(&self, file: &str) -> String {
        text!(self, "files-ended-unkept", file = file)
    }

    /// What could not be kept before is kept now.
    pub fn kept_again(&self, file: &str) -> String {
        text!(self, "files-kept-again", file = file)
    }

    /// The work is in a new file, since the other one is not ours to write to.
    pub fn kept_beside(&self, file: &str, beside: &str) -> String {
        text!(self, "files-kept-beside", file = file, beside = beside)
    }

    /// The work is kept in another file from now on.
    pub fn kept_elsewhere(&self, file: &str) -> String {
        text!(self, "files-kept-elsewhere", file = file)
    }

    /// There is something of that name already.
    pub fn file_is_taken(&self, file: &str) -> String {
        text!(self, "files-taken", file = file)
    }

    /// There is a dossier of that name already.
    pub fn dossier_name_taken(&self, name: &str) -> String {
        text!(self, "files-name-taken", name = name)
    }

    /// A name from which no file can be named.
    pub fn name_is_empty(&self) -> String {
        text!(self, "files-name-empty")
    }

    /// Somebody else has the dossier open, so it can be looked at only.
    pub fn dossier_is_locked(&self, who: &str, since: &str) -> String {
        text!(self, "files-locked", who = who, since = since)
    }

    /// Whoever had the dossier open is gone without closing it.
    pub fn lock_taken_over(&self, who: Option<&str>) -> String {
        text!(self, "files-lock-taken-over", who = who.map_or_else(|| self.somebody(), str::to_owned))
    }

    /// Whoever had the dossier open has closed it.
    pub fn lock_free(&self, who: &str) -> String {
        text!(self, "files-lock-free", who = who)
    }

    /// It cannot be seen on this disk whether somebody else has the dossier open.
    pub fn no_lock(&self) -> String {
        text!(self, "files-no-lock")
    }

    /// Somebody whose name is not known, in the middle of a sentence.
    pub fn somebody(&self) -> String {
        text!(self, "files-somebody")
    }

    /// The dossier is of a newer program.
    pub fn dossier_is_newer(&self) -> String {
        text!(self, "files-newer")
    }

    /// The dossier is of an older program, and is brought up to date.
    pub fn dossier_is_older(&self) -> String {
        text!(self, "files-older")
    }

    /// Not all of the dossier can be read.
    pub fn dossier_is_damaged(&self, file: &str) -> String {
        text!(self, "files-damaged", file = file)
    }

    /// There is a whole version of a damaged dossier.
    pub fn whole_version(&self, made: &str) -> String {
        text!(self, "files-whole-version", made = made)
    }

    /// The file was empty, and what is shown was on disk before.
    pub fn dossier_from_flushed(&self, file: &str, made: &str) -> String {
        text!(self, "files-from-flushed", file = file, made = made)
    }

    /// The file was empty, and nothing was on disk before.
    pub fn dossier_was_empty(&self, file: &str) -> String {
        text!(self, "files-was-empty", file = file)
    }

    /// What is shown can be looked at only, so nothing was kept.
    pub fn dossier_only_looked_at(&self) -> String {
        text!(self, "files-only-looked-at")
    }

    /// There is no version of how the dossier was; the dossier itself was kept.
    pub fn no_version(&self, error: &Error) -> String {
        text!(self, "files-no-version", reason = self.reason(error))
    }

    /// A version that was there is there no more.
    pub fn version_is_gone(&self) -> String {
        text!(self, "files-version-gone")
    }

    /// A version that cannot be taken back, since not all of it can be read.
    pub fn version_is_damaged(&self) -> String {
        text!(self, "files-version-damaged")
    }

    /// The versions of a dossier kept its old name.
    pub fn versions_stayed(&self, folder: &str, error: &Error) -> String {
        text!(self, "files-versions-stayed", folder = folder, reason = self.reason(error))
    }

    /// The dossier was deleted, and its versions were not, or not all.
    pub fn versions_not_deleted(&self, name: &str, folder: &str, error: &Error) -> String {
        text!(self, "files-versions-not-deleted", name = name, folder = folder, reason = self.reason(error))
    }

    /// A dossier that was saved with another knowledge base, and is read with this one.
    pub fn other_base(&self, file: &str, written: &str, present: &str) -> String {
        text!(self, "files-other-base", file = file, written = written, present = present)
    }

    /// A dossier that somebody else has open, so nothing can be done with its file.
    pub fn dossier_in_use(&self, name: &str, who: Option<&str>) -> String {
        text!(self, "files-in-use", name = name, who = who.map_or_else(|| self.somebody(), str::to_owned))
    }

    /// A dossier whose name is only a link to the file.
    pub fn dossier_is_link(&self, name: &str, end: &str) -> String {
        text!(self, "files-link", name = name, end = end)
    }

    /// Something that could not be done with a dossier's file.
    pub fn cannot_do(&self, name: &str, error: &Error) -> String {
        text!(self, "files-cannot-do", name = name, reason = self.reason(error))
    }

    /// A dossier that no other one can be made of, since not all of it can be read.
    pub fn cannot_duplicate(&self, name: &str) -> String {
        text!(self, "files-cannot-duplicate", name = name)
    }

    /// The file with what the user chose cannot be read.
    pub fn settings_damaged(&self, file: &str) -> String {
        text!(self, "files-settings-damaged", file = file)
    }

    /// The file with what the user chose could not be read, and has another name now.
    pub fn settings_put_aside(&self, file: &str) -> String {
        text!(self, "files-settings-put-aside", file = file)
    }

    /// What the user chose could not be kept.
    pub fn settings_not_kept(&self, error: &Error) -> String {
        text!(self, "files-settings-not-kept", reason = self.reason(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn whatever_keeps_work_from_being_kept_is_said_with_what_is_safe_and_what_to_do() {
        let kinds = [
            ErrorKind::StorageFull,
            ErrorKind::QuotaExceeded,
            ErrorKind::PermissionDenied,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::NotFound,
            ErrorKind::NotADirectory,
            ErrorKind::TimedOut,
        ];
        for (language, memory, place) in [
            (Language::Nl, "staat nog in dit programma", "op een andere plek"),
            (Language::En, "still in this program", "in another place"),
        ] {
            for kind in kinds {
                let said = Wording::new(language).not_kept("/stick/west.ron", "/stick", &kind.into());
                assert!(said.contains("/stick") || said.contains("west.ron"), "{said}");
                assert!(said.contains(memory) && said.contains(place), "{said}");
            }
        }
    }
}
