//! The face of `unix` where there is no Unix: nothing to send, nothing to lose, nothing to keep.

use std::env;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::Sender;

use super::Event;

/// No signals: the system ends a program together with its console.
#[expect(clippy::unnecessary_wraps, reason = "the face of `unix`")]
pub(super) fn signals(_: &Sender<Event>) -> io::Result<()> {
    Ok(())
}

/// Has the mouse tell what it presses.
pub(super) fn take_mouse() -> io::Result<()> {
    crossterm::execute!(io::stdout(), crossterm::event::EnableMouseCapture)
}

/// Leaves the mouse to the terminal.
pub(super) fn leave_mouse() -> io::Result<()> {
    crossterm::execute!(io::stdout(), crossterm::event::DisableMouseCapture)
}

/// Nothing: here no program is put aside.
#[expect(clippy::unnecessary_wraps, reason = "the face of `unix`")]
pub(super) fn put_aside() -> io::Result<()> {
    Ok(())
}

/// Never up: a request to end ends the program.
///
/// # Errors
/// None.
#[expect(clippy::unnecessary_wraps, reason = "the face of `unix`")]
pub fn interrupted() -> io::Result<Arc<AtomicBool>> {
    Ok(Arc::new(AtomicBool::new(false)))
}

/// The line to the terminal.
pub(super) struct Line;

impl Line {
    #[expect(clippy::unnecessary_wraps, reason = "the face of `unix`")]
    pub(super) fn open() -> io::Result<Self> {
        Ok(Self)
    }

    /// Never: see [`signals`].
    #[expect(clippy::unused_self, reason = "the face of `unix`")]
    pub(super) fn is_lost(&self) -> bool {
        false
    }
}

/// Rights come from the folder.
#[expect(clippy::unnecessary_wraps, reason = "the face of `unix`")]
pub(super) fn keep_rights(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}

/// A folder can't be opened as a file; the system keeps its names.
pub(super) fn keep_names(_: &Path) {}

/// Nothing that is told of a file sets it apart here; what is looked at beside it does.
pub(super) fn identity(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

/// Always: [`let_go`] takes no name away.
pub(super) fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Empties a lock file. It stays: here nobody could see that a file that was opened has lost its name since.
pub(super) fn let_go(file: &File, _: &Path) {
    let _ = file.set_len(0);
}

/// Makes a folder and those that lead to it.
pub(super) fn make_folders(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Makes a folder; who may see it comes from the one that it is in.
pub(super) fn make_folder_like(folder: &Path, _: Option<&Metadata>) -> io::Result<()> {
    fs::create_dir(folder)
}

/// What the machine is called.
pub(super) fn host() -> Option<String> {
    env::var("COMPUTERNAME").ok()
}
