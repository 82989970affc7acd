//! The knowledge base that a command works with: that of the program, with the user's own folders over it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use knowledge::Knowledge;
use knowledge::fault::Fault;
use knowledge::overlay::{Layer, Merged, merge};
use wording::Wording;

use super::{Failure, case, complain};

/// What the build made of the knowledge base: nothing where it found faults.
static BUILT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));

/// The knowledge base with the user's own folders over it; says what they change. `None` where there are faults, which are said.
pub(crate) fn open(own: &[PathBuf], wording: &Wording) -> Result<Option<Knowledge>, Failure> {
    let Some((knowledge, laid)) = quietly(own, wording)? else { return Ok(None) };
    tell(&laid);
    Ok(Some(knowledge))
}

/// Says each of these on a line of its own.
pub(crate) fn tell(said: &[String]) {
    for said in said {
        complain(said);
    }
}

/// The same, with what is to be said of each folder.
pub(crate) fn quietly(own: &[PathBuf], wording: &Wording) -> Result<Option<(Knowledge, Vec<String>)>, Failure> {
    if own.is_empty() {
        return Ok(shipped(wording).map(|knowledge| (knowledge, Vec::new())));
    }
    let merged = merged(&knowledge::embedded(), own, wording)?;
    let loaded = merged.load();
    if loaded.faults.is_empty() {
        return Ok(Some((loaded.knowledge, laid(&merged, wording))));
    }
    faults(&loaded.faults, &merged, wording);
    Ok(None)
}

/// The knowledge base of the program, as its build left it behind; `None` where the build found faults, which are said.
fn shipped(wording: &Wording) -> Option<Knowledge> {
    if let Some(knowledge) = knowledge::bytes::read(BUILT) {
        return Some(knowledge);
    }
    let loaded = knowledge::shipped();
    if loaded.faults.is_empty() {
        return Some(loaded.knowledge);
    }
    case::faults(&loaded.faults, wording);
    None
}

/// A knowledge base with folders over it, read from disk and not yet checked.
pub(crate) fn merged(base: &[(String, String)], own: &[PathBuf], wording: &Wording) -> Result<Merged, Failure> {
    let mut layers = Vec::new();
    for folder in own {
        let shown = folder.display().to_string();
        let files = files(folder, wording)?;
        if files.is_empty() {
            return Err(Failure::of(wording, wording.no_own_files(&shown)));
        }
        layers.push(Layer { folder: shown, files });
    }
    Ok(merge(base, &layers))
}

/// What each folder adds and replaces.
pub(crate) fn laid(merged: &Merged, wording: &Wording) -> Vec<String> {
    merged.laid.iter().map(|laid| wording.laid(laid)).collect()
}

/// Says every fault; and where one stands in the program's own files, how that can be.
pub(crate) fn faults(faults: &[Fault], merged: &Merged, wording: &Wording) {
    case::faults(faults, wording);
    if !merged.laid.is_empty() && faults.iter().any(|fault| !merged.is_own(&fault.place)) {
        complain(&wording.program_files());
    }
}

/// The RON files of a folder and of its folders, as name and text.
pub(crate) fn files(folder: &Path, wording: &Wording) -> Result<Vec<(String, String)>, Failure> {
    // The folder within the folder that is meant.
    if folder.file_name().is_some_and(|name| name == "activities" || name == "situations") {
        return Err(Failure::of(wording, wording.folder_above(&folder.display().to_string())));
    }
    let cannot = |file: &Path, error| Failure::of(wording, wording.cannot_read(&file.display().to_string(), &error));
    let mut files = Vec::new();
    for (name, path) in names(folder).map_err(|(file, error)| cannot(&file, error))? {
        let text = fs::read_to_string(&path).map_err(|error| cannot(&path, error))?;
        files.push((name, text));
    }
    Ok(files)
}

/// The RON files of a folder and of its folders, sorted, named from it with slashes, and where they are.
pub(crate) fn names(folder: &Path) -> Result<Vec<(String, PathBuf)>, (PathBuf, io::Error)> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| (folder.clone(), error))?;
        for entry in entries {
            let entry = entry.map_err(|error| (folder.clone(), error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            // What editors keep beside a file that is being written.
            if name.starts_with('.') {
                continue;
            }
            if path.is_dir() && prefix.is_empty() {
                folders.push((path, format!("{name}/")));
            } else if Path::new(&name).extension().is_some_and(|extension| extension == "ron") {
                found.push((format!("{prefix}{name}"), path));
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_build_left_behind_is_what_the_files_say() {
        let (built, loaded) = (knowledge::bytes::read(BUILT), knowledge::shipped());
        assert_eq!(loaded.faults, [], "each with its place");
        assert!(!loaded.knowledge.digest.is_empty() && !loaded.knowledge.activities.is_empty());
        assert_eq!(built, Some(loaded.knowledge));
    }
}
