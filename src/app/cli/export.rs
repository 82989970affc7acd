//! `knowledge export`: the knowledge base as files, to read and to change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use wording::Wording;

use super::arguments::ExportAction;
use super::{Failure, base, say};
use crate::shell::store;

/// Writes every file of the knowledge base, with the user's own folders over it. Nothing is written where one is there already.
pub(crate) fn run(action: &ExportAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let merged = base::merged(&knowledge::embedded(), own, wording)?;
    let loaded = merged.load();
    if !loaded.faults.is_empty() {
        base::faults(&loaded.faults, &merged, wording);
        return Ok(ExitCode::FAILURE);
    }
    base::tell(&base::laid(&merged, wording));
    let target = &action.target;
    let shown = target.display().to_string();
    if target.exists() && !target.is_dir() {
        return Err(Failure::of(wording, wording.is_file(&shown)));
    }
    let there: Vec<&str> =
        merged.files.iter().map(|(name, _)| name.as_str()).filter(|name| is_there(&target.join(name))).collect();
    if let Some(first) = there.first() {
        return Err(Failure::of(wording, wording.exist(&shown, there.len(), first)));
    }
    for (name, text) in &merged.files {
        let path = target.join(name);
        if let Err(error) = make(&path, text.as_bytes(), false) {
            return Err(Failure::of(wording, wording.cannot_write(&path.display().to_string(), &error)));
        }
    }
    say(&format!("{}\n", wording.exported(&shown, merged.files.len())));
    Ok(ExitCode::SUCCESS)
}

/// Whether anything has this name, a link that leads nowhere included.
pub(crate) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Makes a file and the folders to it, whole or not at all. One that is there, even since a moment ago, is replaced only where that
/// was asked for.
pub(crate) fn make(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    store::hand_over(path, bytes, replace)
}
