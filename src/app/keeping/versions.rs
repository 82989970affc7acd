//! Earlier versions of a dossier, in a hidden folder beside it.
//!
//! `.westwijk.ron.versions/2026-11-22T22-33-05.session.ron`: named by when and why, so that somebody who looks there without
//! this program finds the way too. `flushed.ron` is the dossier as it was surely on disk last.
//!
//! **A version is never changed.** Only the last ten of each kind stay.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime};
use tui::{Version, VersionId, VersionWhy};

use crate::shell::{clock, store};

/// How many of each kind stay.
const KEPT: usize = 10;
/// When, in the name of a file: Windows knows no colons there.
const MOMENT: &str = "%Y-%m-%dT%H-%M-%S";
const FLUSHED: &str = "flushed.ron";

/// Every kind, with its word in the name of a file.
const KINDS: [(VersionWhy, &str); 4] = [
    (VersionWhy::Session, "session"),
    (VersionWhy::Before, "before"),
    (VersionWhy::Day, "day"),
    (VersionWhy::Older, "older"),
];

/// Where the versions of a dossier are.
pub(super) fn folder(dossier: &Path) -> PathBuf {
    store::beside(dossier, "versions")
}

/// Makes a version; whoever may see the dossier may see it.
///
/// # Errors
/// Whatever the system says. Then there is no such version, nor a part of one.
pub(super) fn add(dossier: &Path, bytes: &[u8], why: VersionWhy, made: DateTime) -> io::Result<()> {
    let like = fs::metadata(dossier).ok();
    let folder = make_folder(dossier, like.as_ref())?;
    let (moment, word) = (made.strftime(MOMENT).to_string(), word(why));
    for number in 1..=KEPT + 1 {
        // Two in one second.
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        match store::make(&folder.join(format!("{moment}{again}.{word}.ron")), bytes, like.as_ref()) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            written => {
                prune(&folder, why, made);
                return written;
            }
        }
    }
    // More in one second than are kept: the moment has its version.
    Ok(())
}

/// What versions there are, the newest first.
pub(super) fn list(dossier: &Path) -> Vec<Version> {
    let mut found = found(&folder(dossier));
    // The first change of a session is often the first of its day: one of the two says enough.
    let sessions: BTreeSet<DateTime> =
        found.iter().filter(|(of, _)| of.why == VersionWhy::Session).map(|(of, _)| of.made).collect();
    found.retain(|(of, _)| of.why != VersionWhy::Day || !sessions.contains(&of.made));
    found.sort_unstable();
    let version = |(of, name): (Named, String)| Version { id: VersionId(name), made: shown(of.made), why: of.why };
    found.into_iter().rev().map(version).collect()
}

/// What a version holds, and when it was made.
///
/// # Errors
/// `NotFound` if there is no such version; else whatever the system says.
pub(super) fn read(dossier: &Path, id: &VersionId) -> io::Result<(Vec<u8>, String)> {
    // Nothing but the name of a version is a file here.
    let named = Named::read(&id.0).ok_or(ErrorKind::NotFound)?;
    Ok((fs::read(folder(dossier).join(&id.0))?, shown(named.made)))
}

/// Whether a day has its version.
pub(super) fn has_day(dossier: &Path, day: Date) -> bool {
    found(&folder(dossier)).iter().any(|(of, _)| of.why == VersionWhy::Day && of.made.date() == day)
}

/// Keeps the dossier as one that is surely on disk. It has to be there already.
///
/// # Errors
/// Whatever the system says. What was kept so before is kept still.
pub(super) fn keep_flushed(dossier: &Path) -> io::Result<()> {
    let like = fs::metadata(dossier)?;
    let folder = make_folder(dossier, Some(&like))?;
    let (new, kept) = (folder.join(".flushed.ron.new"), folder.join(FLUSHED));
    let _ = fs::remove_file(&new);
    // A second name of the same file: saving gives the first one to another file, and this one stays as it is.
    if fs::hard_link(dossier, &new).is_err() {
        fs::copy(dossier, &new)?;
        store::flush(&new)?;
    }
    fs::rename(&new, &kept)?;
    // Both names belong to one file already where nothing changed since: then nothing was renamed.
    let _ = fs::remove_file(&new);
    store::flush(&kept)
}

/// The dossier as it was surely on disk last, and when that was.
pub(super) fn flushed(dossier: &Path) -> Option<(String, DateTime)> {
    let path = folder(dossier).join(FLUSHED);
    let written = fs::metadata(&path).and_then(|file| file.modified()).ok()?;
    Some((fs::read_to_string(path).ok()?, clock::local(written)))
}

/// Gives the versions of a dossier to another name of it. One that has none keeps none.
///
/// # Errors
/// Whatever the system says.
pub(super) fn rename(old: &Path, new: &Path) -> io::Result<()> {
    let (old, new) = (folder(old), folder(new));
    // What a dossier of that name left, which is there no more, is put aside and not mixed in.
    if new.exists() && old.exists() {
        let aside =
            (1..u32::MAX).map(|number| new.with_extension(format!("versions-{number}"))).find(|path| !path.exists());
        fs::rename(&new, aside.ok_or(ErrorKind::AlreadyExists)?)?;
    }
    match fs::rename(old, new) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        renamed => renamed,
    }
}

/// Removes all versions of a dossier.
///
/// # Errors
/// Whatever the system says.
pub(super) fn remove(dossier: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder(dossier)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// A moment as it is shown.
pub(super) fn shown(moment: DateTime) -> String {
    moment.strftime("%Y-%m-%d %H:%M").to_string()
}

fn make_folder(dossier: &Path, like: Option<&Metadata>) -> io::Result<PathBuf> {
    let folder = folder(dossier);
    if !folder.is_dir() {
        store::make_folder_like(&folder, like)?;
    }
    Ok(folder)
}

fn word(why: VersionWhy) -> &'static str {
    KINDS.iter().find(|(kind, _)| *kind == why).map_or("before", |(_, word)| word)
}

/// What the name of a version says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    made: DateTime,
    /// Which of that second it is, from 1.
    nth: u8,
    why: VersionWhy,
}

impl Named {
    /// `None` for whatever is not the name of a version.
    fn read(name: &str) -> Option<Self> {
        let (moment, word) = name.strip_suffix(".ron")?.split_once('.')?;
        let (why, _) = KINDS.into_iter().find(|(_, kind)| *kind == word)?;
        let plain = moment.get(.."2026-11-22T22-33-05".len())?;
        let nth = match moment.get(plain.len()..)? {
            "" => 1,
            again => again.strip_prefix('-')?.parse().ok()?,
        };
        Some(Self { made: DateTime::strptime(MOMENT, plain).ok()?, nth, why })
    }
}

/// The versions in a folder, in no order.
fn found(folder: &Path) -> Vec<(Named, String)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| Some((Named::read(&name)?, name))).collect()
}

/// Removes the oldest of a kind, so that the last ten stay. A version of a time that is yet to come was made before the clock was
/// put back, so before those of now.
fn prune(folder: &Path, why: VersionWhy, now: DateTime) {
    let mut found = found(folder);
    found.retain(|(of, _)| of.why == why);
    found.sort_unstable_by_key(|(of, _)| (of.made <= now, *of));
    let many = found.len().saturating_sub(KEPT);
    for (_, name) in found.into_iter().take(many) {
        // One too many harms nobody.
        let _ = fs::remove_file(folder.join(name));
    }
}
