//! What dossiers there are, and which were opened last.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use dossier::Date;
use knowledge::Knowledge;
use serde::{Deserialize, Serialize};
use tui::{DossierFile, FileId};

use super::folders::{ARCHIVE, Folders};
use super::names;
use crate::shell::{clock, store};

/// How many files are remembered.
const MOST: usize = 50;

/// The files that were opened, the last one first.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Recent(Vec<String>);

/// All dossiers of the usual folder and its archive, and those elsewhere that were opened and are still there; those opened last
/// first, then by name.
pub(super) fn list(folders: &Folders, knowledge: &Knowledge) -> Vec<DossierFile> {
    let recent = recent(folders);
    let usual = [folders.data(), folders.data().join(ARCHIVE)];
    let mut found: Vec<PathBuf> =
        recent.iter().map(PathBuf::from).chain(usual.iter().flat_map(|one| dossiers(one))).collect();
    let mut known = BTreeSet::new();
    // A link to one that is listed is not listed again.
    found.retain(|path| path.is_file() && known.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    found.into_iter().filter_map(|path| described(&path, folders, knowledge)).collect()
}

/// Remembers that a file was opened. That this fails is no reason to say anything: it is a convenience.
pub(super) fn remember(folders: &Folders, path: &Path) {
    let Some(path) = path.to_str() else { return };
    let mut recent = recent(folders);
    recent.retain(|one| one != path);
    recent.insert(0, path.to_owned());
    write(folders, recent);
}

/// Remembers that a file has another name, or none.
pub(super) fn renamed(folders: &Folders, old: &Path, new: Option<&Path>) {
    let Some(old) = old.to_str() else { return };
    let mut recent = recent(folders);
    match (recent.iter().position(|one| one == old), new.and_then(Path::to_str)) {
        (Some(at), Some(new)) => new.clone_into(&mut recent[at]),
        (Some(at), None) => drop(recent.remove(at)),
        (None, _) => return,
    }
    write(folders, recent);
}

/// The dossiers in a folder, by name.
fn dossiers(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| names::is_dossier(path));
    found.sort_unstable();
    found
}

fn described(path: &Path, folders: &Folders, knowledge: &Knowledge) -> Option<DossierFile> {
    let written = fs::metadata(path).and_then(|file| file.modified()).ok()?;
    let changed: Date = clock::local(written).date();
    let text = store::read_text(path).unwrap_or_default();
    let folder = (!folders.is_usual(path)).then(|| folders.shown(store::folder_of(path)));
    Some(DossierFile {
        // A path that is no text cannot be handed back.
        id: FileId(path.to_str()?.to_owned()),
        name: names::stem(path),
        place: dossier::read("", &text, knowledge).dossier.place,
        changed,
        archived: is_archived(path),
        folder,
    })
}

/// Whether a file was put away: it is in a folder of that name.
pub(super) fn is_archived(path: &Path) -> bool {
    store::folder_of(path).file_name().is_some_and(|name| name == ARCHIVE)
}

fn write(folders: &Folders, mut recent: Vec<String>) {
    recent.truncate(MOST);
    let Ok(text) = ron::ser::to_string_pretty(&Recent(recent), ron::ser::PrettyConfig::default()) else { return };
    let _ = store::make_folders(&folders.state).and_then(|()| store::put(&file(folders), text.as_bytes()));
}

fn recent(folders: &Folders) -> Vec<String> {
    let text = fs::read_to_string(file(folders)).unwrap_or_default();
    ron::from_str::<Recent>(&text).unwrap_or_default().0
}

fn file(folders: &Folders) -> PathBuf {
    folders.state.join("recent.ron")
}
