//! New dossiers, other names, putting away and deleting.
//!
//! **A dossier that somebody else has open is neither moved nor deleted**, and nothing ever takes the place of another file.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use dossier::Dossier;
use tui::{FileId, Message};
use wording::Wording;

use super::folders::ARCHIVE;
use super::open_file::OpenFile;
use super::{Keeper, Shown, home, names, versions};
use crate::shell::lock::{self, Holder, Lock, Taken};
use crate::shell::{clock, store};
use dossier::State;

/// What a dossier without a place is called.
const UNNAMED: &str = "dossier";

impl Keeper {
    /// Begins a dossier of a place.
    pub(super) fn new_dossier(&mut self, place: &str, shown: &Shown) -> Vec<Message> {
        let place = place.trim();
        let dossier = Dossier { place: (!place.is_empty()).then(|| place.to_owned()), ..Dossier::default() };
        let folder = self.folders.data();
        self.begin(&folder, place, dossier, shown)
    }

    /// Begins a dossier with what another one knows and learnt, beside that one.
    pub(super) fn duplicate(&mut self, of: &FileId, name: &str, shown: &Shown) -> Vec<Message> {
        let path = PathBuf::from(&of.0);
        let source = match self.source(&path, shown) {
            Ok(source) => source,
            Err(said) => return vec![Message::Refused(said)],
        };
        let folder = store::folder_of(&path);
        let folder = if home::is_archived(&path) { store::folder_of(folder) } else { folder };
        let dossier = source.next_year(&names::stem(&path), clock::now().date());
        self.begin(folder, name, dossier, shown)
    }

    /// What is in a dossier that another is to be made of.
    fn source(&self, path: &Path, shown: &Shown) -> Result<Dossier, String> {
        if self.is_open(path) {
            return Ok(self.aside.as_ref().unwrap_or(shown.dossier).clone());
        }
        let name = names::stem(path);
        let text = store::read_text(path).map_err(|error| shown.wording.cannot_do(&name, &error))?;
        let opened = dossier::read("", &text, &self.knowledge);
        match opened.state {
            State::Whole | State::Older(_) => Ok(opened.dossier),
            State::Newer(_) | State::Damaged => Err(shown.wording.cannot_duplicate(&name)),
        }
    }

    /// Opens a new file with this in it. Where it cannot be written it is open all the same, and that is said.
    fn begin(&mut self, folder: &Path, name: &str, dossier: Dossier, shown: &Shown) -> Vec<Message> {
        if let Err(said) = self.leave(shown) {
            return vec![Message::Refused(said)];
        }
        let name = names::slug(name).unwrap_or_else(|| UNNAMED.to_owned());
        self.enter(OpenFile::new(names::free(folder, &name)));
        self.pending = Some(false);
        let kept = self.keep(&Shown { dossier: &dossier, wording: shown.wording });
        let opened = self.opened_now(dossier);
        opened.into_iter().chain(kept).collect()
    }

    /// Gives a dossier another name in its folder.
    pub(super) fn rename(&mut self, id: &FileId, name: &str, shown: &Shown) -> Vec<Message> {
        let Some(slug) = names::slug(name) else { return vec![Message::Refused(shown.wording.name_is_empty())] };
        self.move_file(id, |old| old.with_file_name(format!("{slug}.ron")), shown)
    }

    /// Puts a dossier away in the archive beside it, or gets it back from there.
    pub(super) fn archive(&mut self, id: &FileId, away: bool, shown: &Shown) -> Vec<Message> {
        let to = |old: &Path| {
            let folder = store::folder_of(old);
            match (away, home::is_archived(old)) {
                (true, false) => names::free(&folder.join(ARCHIVE), &names::stem(old)),
                (false, true) => names::free(store::folder_of(folder), &names::stem(old)),
                _ => old.to_path_buf(),
            }
        };
        self.move_file(id, to, shown)
    }

    fn move_file(&mut self, id: &FileId, to: impl FnOnce(&Path) -> PathBuf, shown: &Shown) -> Vec<Message> {
        let (old, lock) = match self.alone(id, shown) {
            Ok(alone) => alone,
            Err(said) => return vec![Message::Refused(said)],
        };
        let new = to(&old);
        if new == old {
            return vec![Message::Home(self.list())];
        }
        let wording = shown.wording;
        let moved = store::make_folders(store::folder_of(&new)).and_then(|()| store::rename(&old, &new));
        if let Err(error) = moved {
            return vec![Message::Refused(match error.kind() {
                ErrorKind::AlreadyExists => wording.dossier_name_taken(&names::stem(&new)),
                _ => wording.cannot_do(&names::stem(&old), &error),
            })];
        }
        let mut messages = Vec::new();
        if let Err(error) = versions::rename(&old, &new) {
            messages.push(Message::Notice(wording.versions_stayed(&names::shown(&versions::folder(&old)), &error)));
        }
        if let Some(file) = self.open.as_mut().filter(|file| file.path == old) {
            file.move_to(new.clone());
            messages.push(Message::Moved(FileId(names::shown(&new)), file.name.clone()));
        }
        drop(lock);
        home::renamed(&self.folders, &old, Some(&new));
        messages.insert(0, Message::Home(self.list()));
        messages
    }

    /// Deletes a dossier with all its versions. If it was open, nothing is any more.
    pub(super) fn delete(&mut self, id: &FileId, shown: &Shown) -> Vec<Message> {
        let (path, lock) = match self.alone(id, shown) {
            Ok(alone) => alone,
            Err(said) => return vec![Message::Refused(said)],
        };
        if let Err(error) = fs::remove_file(&path) {
            return vec![Message::Refused(shown.wording.cannot_do(&names::stem(&path), &error))];
        }
        // From here on there is no dossier any more, whatever else fails.
        let kept = versions::remove(&path).err();
        if self.is_open(&path) {
            self.forget();
        }
        drop(lock);
        home::renamed(&self.folders, &path, None);
        let mut messages = vec![Message::Home(self.list())];
        messages.extend(kept.map(|error| {
            let folder = names::shown(&versions::folder(&path));
            Message::Refused(shown.wording.versions_not_deleted(&names::stem(&path), &folder, &error))
        }));
        messages
    }

    /// The file that is meant, with a lock where it is not the open one; or why nothing may be done with it.
    fn alone(&mut self, id: &FileId, shown: &Shown) -> Result<(PathBuf, Option<Lock>), String> {
        let (path, wording) = (PathBuf::from(&id.0), shown.wording);
        let cannot = |error: io::Error| wording.cannot_do(&names::stem(&path), &error);
        if let Ok(end) = fs::read_link(&path) {
            return Err(wording.dossier_is_link(&names::stem(&path), &names::shown(&end)));
        }
        let real = fs::canonicalize(&path).map_err(cannot)?;
        if self.is_open(&real) {
            return self.settle(shown).map(|()| (real, None));
        }
        match lock::take(&real, &Holder::me()) {
            Taken::Ours(lock, _) => Ok((real, Some(lock))),
            Taken::Theirs(holder) => Err(in_use(&real, holder, wording)),
            Taken::Impossible(_) => Ok((real, None)),
        }
    }

    /// Sees to it that the open file holds all that is on screen, and that it is ours to move.
    fn settle(&mut self, shown: &Shown) -> Result<(), String> {
        match self.open.as_ref().and_then(|file| file.looking.as_ref()) {
            Some(tui::Looking::Locked { .. }) => Err(shown.wording.dossier_only_looked_at()),
            // What is kept here was changed just before: that it is kept shows in the list.
            _ => self.keep_all(shown).map(drop),
        }
    }
}

fn in_use(path: &Path, holder: Option<Holder>, wording: &Wording) -> String {
    wording.dossier_in_use(&names::stem(path), holder.map(|holder| holder.who).as_deref())
}
