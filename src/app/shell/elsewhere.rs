//! The face of `unix` where there is no Unix: nothing to send, nothing to lose, nothing to keep.

use std::fs::{File, Metadata};
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
