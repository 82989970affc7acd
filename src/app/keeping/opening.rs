//! From a file on disk to an open dossier.
//!
//! **Opening changes no dossier.** What could not be read stays as it is, and what is to be said of it is said.

use std::io::{self, ErrorKind};
use std::path::Path;

use dossier::Dossier;
use jiff::civil::DateTime;
use knowledge::Knowledge;
use knowledge::fault::Fault;
use tui::{FileId, Looking, OpenedFile, VersionWhy};
use wording::Wording;

use super::open_file::{Hold, OpenFile, is_blank};
use super::{names, versions};
use crate::shell::lock::{self, Holder, Taken};
use crate::shell::{clock, stamp, store};
use dossier::State;

/// Opens a file, or says what a dossier of that name is as long as there is no file: empty.
///
/// # Errors
/// Whatever the system says when the file cannot be read.
pub(super) fn open(path: &Path, knowledge: &Knowledge, wording: &Wording) -> io::Result<(OpenFile, OpenedFile)> {
    let real = store::end_of(&names::absolute(path))?;
    let mut file = OpenFile::new(real);
    file.name = names::stem(path);
    let mut said = Vec::new();
    if names::is_taken(&file.path) {
        store::file(&file.path)?;
        // First the lock, then the text: so nobody writes in between.
        let lock = take(&mut file, wording);
        file.stamp = stamp::of(&file.path).ok();
        file.seen = Some(store::read(&file.path)?);
        said.extend(lock);
    }
    let (dossier, faults) = read(&mut file, knowledge, wording, &mut said);
    if let State::Newer(_) = file.state {
        // It is never written to, so whoever can may have the lock.
        file.hold = Hold::Open;
        file.looking = Some(Looking::Newer);
        said = Vec::new();
    }
    let id = FileId(names::shown(&file.path));
    let opened = OpenedFile {
        id,
        name: file.name.clone(),
        dossier,
        faults,
        looking: file.looking.clone(),
        left: None,
        said: said.join(" "),
    };
    Ok((file, opened))
}

/// Opens a file to look at only, and leaves its lock alone.
///
/// # Errors
/// Whatever the system says when it cannot be read.
pub(super) fn look(path: &Path, knowledge: &Knowledge, wording: &Wording) -> io::Result<(OpenFile, OpenedFile)> {
    let mut file = OpenFile::new(store::end_of(&names::absolute(path))?);
    file.name = names::stem(path);
    store::file(&file.path)?;
    file.stamp = stamp::of(&file.path).ok();
    file.seen = Some(store::read(&file.path)?);
    let (dossier, _) = read(&mut file, knowledge, wording, &mut Vec::new());
    file.looking = Some(Looking::Locked { who: wording.somebody(), since: String::new() });
    let opened = OpenedFile {
        id: FileId(names::shown(&file.path)),
        name: file.name.clone(),
        dossier,
        faults: Vec::new(),
        looking: file.looking.clone(),
        left: None,
        said: String::new(),
    };
    Ok((file, opened))
}

/// What is in the file as it was seen, and in what state that is.
fn read(
    file: &mut OpenFile,
    knowledge: &Knowledge,
    wording: &Wording,
    said: &mut Vec<String>,
) -> (Dossier, Vec<Fault>) {
    let Some(seen) = file.seen.as_deref() else { return Default::default() };
    let name = names::shown(&file.path);
    let flushed = || whole_flushed(&file.path, knowledge);
    if is_blank(seen) {
        let Some((text, made, dossier)) = flushed() else {
            said.push(wording.dossier_was_empty(&name));
            return Default::default();
        };
        said.push(wording.dossier_from_flushed(&name, &versions::shown(made)));
        file.text = Some(text);
        return (dossier, Vec::new());
    }
    let text = String::from_utf8_lossy(seen).into_owned();
    let opened = dossier::read_bytes(&name, seen, knowledge);
    file.state = opened.state;
    match file.state {
        State::Whole | State::Newer(_) => {}
        State::Older(_) => said.push(wording.dossier_is_older()),
        State::Damaged => {
            said.push(wording.dossier_is_damaged(&name));
            if let Some((text, made, _)) = flushed() {
                said.extend(
                    among_versions(&file.path, &text, made).then(|| wording.whole_version(&versions::shown(made))),
                );
            }
        }
    }
    file.text = Some(text);
    file.kept = file.state.writable().then(|| opened.dossier.clone());
    (opened.dossier, opened.faults)
}

/// Takes the lock of a file that is there; gives what is to be said of that.
fn take(file: &mut OpenFile, wording: &Wording) -> Option<String> {
    let who = |holder: &Option<Holder>| holder.as_ref().map(|holder| holder.who.clone()).filter(|who| !who.is_empty());
    match lock::take(&file.path, &Holder::me()) {
        Taken::Ours(lock, left) => {
            file.hold = Hold::Ours(lock);
            store::sweep(&file.path);
            left.map(|left| wording.lock_taken_over(who(&left.0).as_deref()))
        }
        Taken::Theirs(holder) => {
            let since = holder.as_ref().map_or(String::new(), |holder| since(&holder.since));
            file.looking = Some(Looking::Locked { who: who(&holder).unwrap_or_else(|| wording.somebody()), since });
            // The screens say that for as long as it is so.
            None
        }
        Taken::Impossible(_) => Some(wording.no_lock()),
    }
}

/// A moment as the lock file has it, without the day where that is today.
pub(super) fn since(moment: &str) -> String {
    let today = clock::now().date().to_string();
    moment.strip_prefix(&today).unwrap_or(moment).trim().to_owned()
}

/// The dossier as it was surely on disk last, where that is whole.
fn whole_flushed(path: &Path, knowledge: &Knowledge) -> Option<(String, DateTime, Dossier)> {
    let (text, made) = versions::flushed(path)?;
    let opened = dossier::read("", &text, knowledge);
    let whole = opened.state.writable();
    whole.then_some((text, made, opened.dossier))
}

/// Puts a text among the versions, where it is not there yet. Whether it is there.
fn among_versions(path: &Path, text: &str, made: DateTime) -> bool {
    let holds =
        |version: &tui::Version| versions::read(path, &version.id).is_ok_and(|(bytes, _)| bytes == text.as_bytes());
    versions::list(path).iter().any(holds) || versions::add(path, text.as_bytes(), VersionWhy::Before, made).is_ok()
}

/// What could not be opened, where there is nothing to open.
pub(super) fn must_be_there(path: &Path) -> io::Result<()> {
    if path.exists() { Ok(()) } else { Err(ErrorKind::NotFound.into()) }
}
