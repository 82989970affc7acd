//! The file that is open: what it holds as far as this program knows, and who may write to it.

use std::fs::Metadata;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, mem};

use dossier::Dossier;
use jiff::civil::DateTime;
use knowledge::Knowledge;
use tui::{Looking, VersionWhy};

use super::{names, versions};
use crate::shell::lock::{self, Holder, Lock, Taken};
use crate::shell::stamp::Stamp;
use crate::shell::store;
use dossier::State;

/// How long something may be in the file and not surely on disk.
const UNFLUSHED: Duration = Duration::from_secs(5);

/// A file that is open. Dropping it gives its lock back.
#[derive(Debug)]
pub(super) struct OpenFile {
    /// Where it is, links followed.
    pub(super) path: PathBuf,
    /// What the user calls it.
    pub(super) name: String,
    /// The text that is edited on saving. None for what is to be written anew.
    pub(super) text: Option<String>,
    /// The dossier of which that is the text, where it has not changed since.
    pub(super) kept: Option<Dossier>,
    /// What was in the file when we last read or wrote it. None while there is no file.
    pub(super) seen: Option<Vec<u8>>,
    pub(super) state: State,
    pub(super) hold: Hold,
    /// Why nothing may be written, if so. An earlier version that is shown is not a reason here.
    pub(super) looking: Option<Looking>,
    /// How the file looked when it was read, for who follows it.
    pub(super) stamp: Option<Stamp>,
    /// Whether this session changed it, and whether it has its version of before.
    pub(super) changed: bool,
    began: bool,
    /// Since when something is not surely on disk.
    unflushed: Option<Instant>,
    /// Whether what is on disk may be other than what was written.
    doubtful: bool,
}

/// Who has it open.
#[derive(Debug)]
pub(super) enum Hold {
    /// We.
    Ours(#[expect(dead_code, reason = "held until it is dropped")] Lock),
    /// Not we: somebody else has it, there is no file yet, there can be no lock, or none is needed.
    Open,
}

/// What came of saving, apart from its success.
#[derive(Debug, Default)]
pub(super) struct Saved {
    /// The file that it was, where the work now goes into one beside it.
    pub(super) was: Option<PathBuf>,
    /// Why there is no version of how it was.
    pub(super) no_version: Option<io::Error>,
}

impl OpenFile {
    /// A file that is not there yet.
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            name: names::stem(&path),
            path,
            text: None,
            kept: None,
            seen: None,
            state: State::Whole,
            hold: Hold::Open,
            looking: None,
            stamp: None,
            changed: false,
            began: false,
            unflushed: None,
            doubtful: false,
        }
    }

    /// Writes the dossier to the file. With `anew` what is there becomes a version first.
    ///
    /// **Nothing is overwritten that we have not seen:** what another program wrote meanwhile stays, as does what could not be
    /// read, and the dossier goes into a new file beside it, with all that the file held when it was opened.
    ///
    /// # Errors
    /// Whatever the system says. Then the file is as it was.
    pub(super) fn save(
        &mut self,
        dossier: &Dossier,
        anew: bool,
        knowledge: &Knowledge,
        now: DateTime,
    ) -> io::Result<Saved> {
        if self.looking.is_some() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        // What is the same is not written anew for the name of another knowledge base.
        if self.kept.as_ref() == Some(dossier) && !self.doubtful {
            return Ok(Saved::default());
        }
        let text = self.text_of(dossier, knowledge)?;
        let saved = if self.text.as_ref() == Some(&text) && !self.doubtful {
            Saved::default()
        } else {
            self.save_text(text, anew, now)?
        };
        self.kept = Some(dossier.clone());
        Ok(saved)
    }

    /// Takes an earlier text back, which is whole; what is in the file becomes a version. Else as [`Self::save`].
    ///
    /// # Errors
    /// As [`Self::save`].
    pub(super) fn take_back(&mut self, text: String, state: State, now: DateTime) -> io::Result<Saved> {
        let saved = self.save_text(text, true, now)?;
        (self.state, self.kept) = (state, None);
        Ok(saved)
    }

    fn save_text(&mut self, text: String, anew: bool, now: DateTime) -> io::Result<Saved> {
        let mut saved = Saved::default();
        if !self.is_ours()? {
            saved.was = Some(self.save_beside(&text)?);
        } else if self.seen.is_some() {
            saved.no_version = self.keep_versions(anew, now)?;
            store::put(&self.path, text.as_bytes())?;
        } else {
            saved.was = self.make(&text)?;
        }
        self.written(text);
        Ok(saved)
    }

    /// The text that the dossier comes to.
    fn text_of(&self, dossier: &Dossier, knowledge: &Knowledge) -> io::Result<String> {
        let before = self.text.as_deref().filter(|_| self.state != State::Damaged);
        let dossier = Dossier { knowledge: Some(knowledge.edition()), ..dossier.clone() };
        dossier::write(before, &dossier, knowledge).ok_or_else(|| ErrorKind::InvalidData.into())
    }

    /// Whether the file may be written to: it is what we saw last, or is gone.
    fn is_ours(&mut self) -> io::Result<bool> {
        if self.state == State::Damaged {
            return Ok(false);
        }
        // What is of another size need not be read, however large it is.
        let seen = self.seen.as_deref().map(|seen| seen.len() as u64);
        let is_other = |file: Metadata| file.is_file() && Some(file.len()) != seen;
        if fs::metadata(&self.path).is_ok_and(is_other) {
            return Ok(false);
        }
        match fs::read(&self.path) {
            Ok(bytes) => Ok(self.seen.as_ref() == Some(&bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
            // A folder, or what may not be read: somebody else's.
            Err(error) if self.seen.is_none() && error.kind() == ErrorKind::IsADirectory => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes the file, with its folder where it is a new dossier's. Folders that were there and are gone are not made: they may
    /// be on a disk that was taken away, and come back with it.
    ///
    /// Gives the name that it should have had, where somebody else took that meanwhile.
    fn make(&mut self, text: &str) -> io::Result<Option<PathBuf>> {
        store::make_folders(store::folder_of(&self.path))?;
        match store::make(&self.path, text.as_bytes(), None) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.save_beside(text).map(Some),
            made => {
                made?;
                self.hold = hold(&self.path);
                Ok(None)
            }
        }
    }

    /// Goes on in a new file beside this one; gives the one that it was.
    fn save_beside(&mut self, text: &str) -> io::Result<PathBuf> {
        let like = fs::metadata(&self.path).ok().filter(Metadata::is_file);
        loop {
            let path = names::free_beside(&self.path);
            match store::make(&path, text.as_bytes(), like.as_ref()) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                made => {
                    made?;
                    return Ok(self.move_to(path));
                }
            }
        }
    }

    /// Writes the dossier to another file, which is the open one from then on; gives the one that it was.
    ///
    /// # Errors
    /// `AlreadyExists` if anything has that name. Else whatever the system says. Then nothing has changed.
    pub(super) fn save_as(&mut self, path: PathBuf, dossier: &Dossier, knowledge: &Knowledge) -> io::Result<PathBuf> {
        let text = self.text_of(dossier, knowledge)?;
        store::make(&path, text.as_bytes(), None)?;
        let was = self.move_to(path);
        self.looking = None;
        self.written(text);
        self.kept = Some(dossier.clone());
        Ok(was)
    }

    /// The file has another name from now on, which is there.
    pub(super) fn move_to(&mut self, path: PathBuf) -> PathBuf {
        self.hold = hold(&path);
        self.name = names::stem(&path);
        mem::replace(&mut self.path, path)
    }

    fn written(&mut self, text: String) {
        self.seen = Some(text.as_bytes().to_vec());
        self.text = Some(text);
        self.state = State::Whole;
        self.changed = true;
        self.doubtful = false;
        self.unflushed = self.unflushed.or_else(|| Some(Instant::now()));
    }

    /// Keeps what is in the file as versions, before it is replaced. One that only marks a session or a day may fail.
    fn keep_versions(&mut self, anew: bool, now: DateTime) -> io::Result<Option<io::Error>> {
        let Some(seen) = self.seen.as_deref().filter(|seen| !is_blank(seen)) else { return Ok(None) };
        if matches!(self.state, State::Older(_)) {
            versions::add(&self.path, seen, VersionWhy::Older, now)?;
        } else if anew {
            versions::add(&self.path, seen, VersionWhy::Before, now)?;
        }
        if self.began && versions::has_day(&self.path, now.date()) {
            return Ok(None);
        }
        let add = |why| versions::add(&self.path, seen, why, now).err();
        let session = if self.began { None } else { add(VersionWhy::Session) };
        let day = if versions::has_day(&self.path, now.date()) { None } else { add(VersionWhy::Day) };
        // Said once in a session, and not at every change.
        let failed = session.or(day).filter(|_| !self.began);
        self.began = true;
        Ok(failed)
    }

    /// When something has to be put on disk, if so.
    pub(super) fn flush_due(&self) -> Option<Instant> {
        self.unflushed.map(|since| since + UNFLUSHED)
    }

    /// Puts on disk what isn't there yet.
    ///
    /// A name that was given on, before what it names is on disk, may name nothing after a power cut. So what is surely on disk
    /// gets a second name among the versions.
    ///
    /// # Errors
    /// Whatever the system says. Then the next [`Self::save`] writes anew.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.unflushed.take().is_none() {
            return Ok(());
        }
        store::flush(&self.path).inspect_err(|_| self.doubtful = true)?;
        // It is on disk; that a second name can't be given is no reason to doubt that.
        let _ = versions::keep_flushed(&self.path);
        Ok(())
    }
}

/// The lock of a file that was made just now.
pub(super) fn hold(path: &Path) -> Hold {
    match lock::take(path, &Holder::me()) {
        Taken::Ours(lock, _) => Hold::Ours(lock),
        Taken::Theirs(_) | Taken::Impossible(_) => Hold::Open,
    }
}

/// Whether there is nothing in a file: nothing at all, or the noughts that a power cut leaves.
pub(super) fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0 || byte.is_ascii_whitespace())
}
