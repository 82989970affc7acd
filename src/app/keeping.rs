//! What becomes of the dossiers on disk: the effects that the screens ask for, and what time itself asks for.
//!
//! [`Keeper`] has the one file that is open and runs every effect but those of the terminal; what came of it goes back as
//! messages. It decides and says; how a file is written, locked or stamped is the shell's. Start at [`Keeper::run`].
//!
//! **Nothing of the user's is lost:** a file is whole at every moment; what could not be kept stays in memory and is said; what
//! this program did not write or cannot read is never overwritten.

mod config;
mod copying;
mod folders;
mod following;
mod gathering;
mod handing;
mod home;
mod looking;
mod moving;
mod names;
mod open_file;
mod opening;
mod places;
mod settings;
#[cfg(test)]
mod tests;
mod versions;

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use dossier::{Date, Dossier};
use knowledge::Knowledge;
use tui::{DossierFile, Effect, FileId, Left, Looking, Message, OpenedFile};
use wording::{Language, User, Wording};

use crate::shell::{clock, store};

pub(crate) use config::setup;
pub(crate) use folders::Folders;
use following::Following;
pub(crate) use gathering::{Gathered, gather};
use open_file::OpenFile;
pub(crate) use settings::Settings;

/// What is on screen: the dossier as it is now, and the language to speak.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) wording: &'a Wording,
}

/// The keeper of the dossiers.
pub(crate) struct Keeper {
    knowledge: Arc<Knowledge>,
    folders: Folders,
    settings: Settings,
    open: Option<OpenFile>,
    following: Option<Following>,
    /// The dossier as it is, while an earlier version of it is on screen.
    aside: Option<Dossier>,
    /// Whether something is to be kept after the next frame, and whether what is there becomes a version first.
    pending: Option<bool>,
    /// Whether something that was changed is not in the file, and could not be brought there.
    unsaved: bool,
    today: Date,
    tomorrow: Instant,
}

impl Keeper {
    /// A keeper with nothing open.
    pub(crate) fn new(knowledge: Arc<Knowledge>, folders: Folders, settings: Settings) -> Self {
        let tomorrow = Instant::now() + clock::until_tomorrow();
        Self {
            knowledge,
            folders,
            settings,
            open: None,
            following: None,
            aside: None,
            pending: None,
            unsaved: false,
            today: clock::now().date(),
            tomorrow,
        }
    }

    /// What day it is.
    pub(crate) fn today(&self) -> Date {
        self.today
    }

    /// Opens a file that was named on the command line. It need not be there yet.
    ///
    /// # Errors
    /// Whatever the system says when it cannot be read.
    pub(crate) fn open_named(&mut self, path: &Path, wording: &Wording) -> io::Result<OpenedFile> {
        let (file, mut opened) = opening::open(path, &self.knowledge, wording)?;
        opened.left = places::of(&self.folders, &file.path);
        self.enter(file);
        Ok(opened)
    }

    /// Opens a file for a room: to look at only, following whoever writes it, and never taken over.
    ///
    /// # Errors
    /// Whatever the system says when it cannot be read.
    pub(crate) fn look_along(&mut self, path: &Path, wording: &Wording) -> io::Result<OpenedFile> {
        let (file, opened) = opening::look(path, &self.knowledge, wording)?;
        self.forget();
        self.open = Some(file);
        self.following = Some(Following::looking_only());
        Ok(opened)
    }

    /// Runs an effect. What the screens themselves see to comes to nothing here.
    pub(crate) fn run(&mut self, effect: Effect, shown: &Shown) -> Vec<Message> {
        match effect {
            // Kept once it is on screen.
            Effect::Save => self.pending = Some(self.pending.unwrap_or(false)),
            Effect::SaveAnew => self.pending = Some(true),
            Effect::SaveElsewhere(path) => return self.save_elsewhere(&path, shown),
            Effect::Close => return self.close(shown),
            Effect::ListFiles => return vec![Message::Home(self.list())],
            Effect::Open(id) => return self.open(&id, shown),
            Effect::New(place) => return self.new_dossier(&place, shown),
            Effect::Duplicate(id, name) => return self.duplicate(&id, &name, shown),
            Effect::Rename(id, name) => return self.rename(&id, &name, shown),
            Effect::Archive(id, away) => return self.archive(&id, away, shown),
            Effect::Delete(id) => return self.delete(&id, shown),
            Effect::ListVersions => return self.list_versions(),
            Effect::LookAt(id) => return self.look_at(&id, shown),
            Effect::TakeBack(id) => return self.take_back(&id, shown),
            Effect::LookAway => return self.look_away(shown),
            Effect::Remember(user) => return self.remember(Some(user), None, shown.wording),
            Effect::HandOver(handing) => return self.hand_over(&handing, shown),
            Effect::ReadAll => return self.read_all(),
            // The terminal's, or both its and ours: see `cli::open`.
            Effect::Quit
            | Effect::Repaint
            | Effect::Draw
            | Effect::Copy(_)
            | Effect::CopyLink(_)
            | Effect::Mouse(_)
            | Effect::Suspend => {}
        }
        Vec::new()
    }

    /// Whether something is to be kept now that it is on screen.
    pub(crate) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// Keeps what is to be kept.
    pub(crate) fn keep(&mut self, shown: &Shown) -> Vec<Message> {
        let Some(anew) = self.pending.take() else { return Vec::new() };
        // The screens let nothing be changed then; were it otherwise, a version must not take the dossier's place.
        if self.aside.is_some() || self.open.as_ref().is_some_and(|file| file.looking.is_some()) {
            return vec![Message::Refused(shown.wording.dossier_only_looked_at())];
        }
        let unnamed = || OpenFile::new(names::free_beside(&self.folders.data().join("dossier.ron")));
        let file = self.open.get_or_insert_with(unnamed);
        let is_new = file.seen.is_none();
        let failed_before = self.unsaved;
        let name = names::shown(&file.path);
        match file.save(shown.dossier, anew, &self.knowledge, clock::now()) {
            Err(error) => {
                self.unsaved = true;
                vec![Message::Kept(Err(shown.wording.not_kept(&name, &folder(&file.path), &error)))]
            }
            Ok(saved) => {
                self.unsaved = false;
                let (path, now) = (file.path.clone(), names::shown(&file.path));
                let mut messages = vec![Message::Kept(Ok(()))];
                let wording = shown.wording;
                if let Some(was) = &saved.was {
                    messages.push(Message::Moved(FileId(now.clone()), file.name.clone()));
                    messages.push(Message::Notice(wording.kept_beside(&names::shown(was), &now)));
                } else if failed_before {
                    messages.push(Message::Notice(wording.kept_again(&now)));
                } else if let Some(error) = &saved.no_version {
                    messages.push(Message::Notice(wording.no_version(error)));
                }
                if is_new || saved.was.is_some() {
                    home::remember(&self.folders, &path);
                }
                messages
            }
        }
    }

    /// When something has to be done without anybody asking.
    pub(crate) fn due(&self) -> Instant {
        let flush = self.open.as_ref().and_then(OpenFile::flush_due);
        [flush, self.follow_due()].into_iter().flatten().fold(self.tomorrow, Instant::min)
    }

    /// Does what is due: puts on disk what was saved, looks what the other one saved, tells of a new day.
    pub(crate) fn on_time(&mut self, shown: &Shown) -> Vec<Message> {
        let now = Instant::now();
        let mut messages = Vec::new();
        if self.open.as_ref().and_then(OpenFile::flush_due).is_some_and(|due| due <= now) {
            messages.extend(self.flush(shown.wording).err().map(|said| Message::Kept(Err(said))));
        }
        if self.follow_due().is_some_and(|due| due <= now) {
            messages.extend(self.follow(shown.wording));
        }
        // Looked at each time: a machine that slept counts no moments meanwhile.
        let today = clock::now().date();
        if today != self.today || self.tomorrow <= now {
            self.tomorrow = now + clock::until_tomorrow();
            if today != self.today {
                self.today = today;
                messages.push(Message::Today(today));
            }
        }
        messages
    }

    /// Keeps all, on disk, for the end.
    ///
    /// # Errors
    /// Why it could not be kept, in a sentence.
    pub(crate) fn end(&mut self, shown: &Shown) -> Result<(), String> {
        self.keep_all(shown)?;
        self.flush(shown.wording)
    }

    /// The same where nobody is left to be told: what cannot be kept where it belongs is kept among the usual dossiers, where the
    /// start screen shows it.
    pub(crate) fn end_unasked(&mut self, shown: &Shown) {
        if self.end(shown).is_err() {
            // If that cannot be either, nothing can.
            let _ = self.rescue(shown);
        }
    }

    fn rescue(&mut self, shown: &Shown) -> io::Result<()> {
        let Some(file) = self.open.as_mut().filter(|file| file.looking.is_none()) else { return Ok(()) };
        let folder = self.folders.data();
        store::make_folders(&folder)?;
        let dossier = self.aside.as_ref().unwrap_or(shown.dossier);
        file.save_as(names::free(&folder, &file.name), dossier, &self.knowledge)?;
        file.flush()?;
        home::remember(&self.folders, &file.path);
        Ok(())
    }

    /// What is to be said where the program ended and could not keep all.
    pub(crate) fn lost(&self, wording: &Wording) -> String {
        wording.ended_unkept(&self.open.as_ref().map_or_else(String::new, |file| names::shown(&file.path)))
    }

    /// Gives the lock back. For ends that drop nothing.
    pub(crate) fn release(&mut self) {
        self.open = None;
    }

    /// Where the work of this session was kept, if in another file than this.
    pub(crate) fn kept_elsewhere_than(&self, named: Option<&Path>) -> Option<String> {
        let file = self.open.as_ref().filter(|file| file.changed && file.seen.is_some())?;
        let named = named.and_then(|named| store::end_of(&names::absolute(named)).ok());
        (named.as_ref() != Some(&file.path)).then(|| names::shown(&file.path))
    }

    /// Remembers where the user was in the open dossier, for next time.
    pub(crate) fn left(&self, left: Option<Left>) {
        let file = self.open.as_ref().filter(|file| file.seen.is_some());
        if let Some((file, left)) = file.zip(left) {
            places::remember(&self.folders, &file.path, left);
        }
    }

    /// All dossiers, those opened last first.
    pub(crate) fn list(&self) -> Vec<DossierFile> {
        home::list(&self.folders, &self.knowledge)
    }

    /// Keeps what the user chose for next time.
    pub(crate) fn remember(
        &mut self,
        user: Option<User>,
        language: Option<Language>,
        wording: &Wording,
    ) -> Vec<Message> {
        self.settings.user = user.or(self.settings.user);
        self.settings.language = language.or(self.settings.language);
        match self.settings.write(&self.folders) {
            Ok(None) => Vec::new(),
            Ok(Some(aside)) => vec![Message::Notice(wording.settings_put_aside(&names::shown(&aside)))],
            Err(error) => vec![Message::Notice(wording.settings_not_kept(&error))],
        }
    }

    fn open(&mut self, id: &FileId, shown: &Shown) -> Vec<Message> {
        let path = Path::new(&id.0);
        if store::end_of(path).is_ok_and(|path| self.is_open(&path)) {
            return self.look_away(shown);
        }
        let opened = opening::must_be_there(path).and_then(|()| opening::open(path, &self.knowledge, shown.wording));
        let (file, mut opened) = match opened {
            Ok(opened) => opened,
            Err(error) => return vec![Message::Refused(shown.wording.cannot_read(&names::shown(path), &error))],
        };
        if let Err(said) = self.leave(shown) {
            return vec![Message::Refused(said)];
        }
        opened.left = places::of(&self.folders, &file.path);
        self.enter(file);
        vec![Message::Opened(Box::new(opened))]
    }

    /// Leaves the file that is open with all that is on screen in it; or says why it cannot be left.
    fn leave(&mut self, shown: &Shown) -> Result<(), String> {
        self.keep_all(shown)?;
        self.flush(shown.wording)?;
        self.forget();
        Ok(())
    }

    fn close(&mut self, shown: &Shown) -> Vec<Message> {
        match self.leave(shown) {
            Ok(()) => vec![Message::Home(self.list())],
            Err(said) => vec![Message::Refused(said)],
        }
    }

    /// Another file is open from now on.
    fn enter(&mut self, file: OpenFile) {
        self.forget();
        if file.seen.is_some() {
            home::remember(&self.folders, &file.path);
        }
        self.following = matches!(file.looking, Some(Looking::Locked { .. })).then(Following::new);
        self.open = Some(file);
    }

    /// Nothing is open from now on.
    fn forget(&mut self) {
        (self.open, self.following, self.aside, self.pending) = (None, None, None, None);
        self.unsaved = false;
    }

    /// Brings what is not in the file there, if anything is not; gives what is to be told of that, or why it cannot be.
    fn keep_all(&mut self, shown: &Shown) -> Result<Vec<Message>, String> {
        self.pending = self.pending.or(self.unsaved.then_some(false));
        let aside = self.aside.take();
        let kept = self.keep(&Shown { dossier: aside.as_ref().unwrap_or(shown.dossier), wording: shown.wording });
        self.aside = aside;
        match kept.iter().find_map(|message| if let Message::Kept(Err(said)) = message { Some(said) } else { None }) {
            Some(said) => Err(said.clone()),
            None => Ok(kept),
        }
    }

    fn flush(&mut self, wording: &Wording) -> Result<(), String> {
        let Some(file) = self.open.as_mut() else { return Ok(()) };
        file.flush().map_err(|error| {
            self.unsaved = true;
            wording.not_flushed(&names::shown(&file.path), &folder(&file.path), &error)
        })
    }

    /// Keeps the dossier in another file from now on.
    fn save_elsewhere(&mut self, typed: &str, shown: &Shown) -> Vec<Message> {
        let wording = shown.wording;
        if self.aside.is_some() {
            return vec![Message::Refused(wording.dossier_only_looked_at())];
        }
        let file = self.open.get_or_insert_with(|| OpenFile::new(self.folders.data().join("dossier.ron")));
        let path = self.folders.typed(typed, &format!("{}.ron", file.name));
        if names::is_taken(&path) {
            return vec![Message::Refused(wording.file_is_taken(&names::shown(&path)))];
        }
        let looked = file.looking.is_some();
        if let Err(error) = file.save_as(path.clone(), shown.dossier, &self.knowledge) {
            return vec![Message::Refused(wording.not_kept(&names::shown(&path), &folder(&path), &error))];
        }
        (self.unsaved, self.pending, self.following) = (false, None, None);
        let (id, name) = (FileId(names::shown(&file.path)), file.name.clone());
        home::remember(&self.folders, &file.path);
        let mut messages = vec![Message::Kept(Ok(())), Message::Moved(id, name)];
        messages.extend(looked.then_some(Message::Unlocked));
        messages.push(Message::Notice(wording.kept_elsewhere(&names::shown(&path))));
        messages
    }

    fn read_all(&self) -> Vec<Message> {
        let folder =
            self.open.as_ref().map_or_else(|| self.folders.data(), |file| store::folder_of(&file.path).to_path_buf());
        vec![Message::Overview(gathering::read_all(&folder, &self.knowledge))]
    }

    /// Whether this is the file that is open; links followed.
    fn is_open(&self, path: &Path) -> bool {
        self.open.as_ref().is_some_and(|file| file.path == path)
    }
}

/// The folder of a file, as it is shown.
fn folder(path: &Path) -> String {
    names::shown(store::folder_of(path))
}
