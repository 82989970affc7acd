//! What shows, without reading a file, that it was written.

use std::path::Path;
use std::time::SystemTime;
use std::{fs, io};

use super::system;

/// How a file looks from outside. Written anew it looks different; two that look the same may be taken for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    identity: (u64, u64),
    written: Option<SystemTime>,
    size: u64,
}

/// How a file looks now.
///
/// # Errors
/// Whatever the system says; `NotFound` if it is gone.
pub fn of(path: &Path) -> io::Result<Stamp> {
    let file = fs::metadata(path)?;
    Ok(Stamp { identity: system::identity(&file), written: file.modified().ok(), size: file.len() })
}
