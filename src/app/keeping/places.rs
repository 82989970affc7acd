//! Where one was in each dossier when it was left: pane, selection and how far it was scrolled.
//!
//! In the state folder, by the path of the dossier: it may be lost, and that it cannot be written is no reason to say anything.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tui::Left;

use super::folders::Folders;
use crate::shell::store;

/// How many dossiers are remembered.
const MOST: usize = 50;

/// The dossiers that were left, the last one first.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Places(Vec<Place>);

/// Where one was in a dossier.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Place {
    path: String,
    pane: usize,
    question: String,
    activity: String,
    aspect: usize,
    scrolls: [usize; 3],
    folded: Vec<String>,
}

/// Where one was in this dossier, if that is remembered.
pub(super) fn of(folders: &Folders, path: &Path) -> Option<Left> {
    let place = read(folders).into_iter().find(|place| Path::new(&place.path) == path)?;
    let Place { pane, question, activity, aspect, scrolls, folded, .. } = place;
    Some(Left { pane, question, activity, aspect, scrolls, folded })
}

/// Remembers where one was in a dossier.
pub(super) fn remember(folders: &Folders, path: &Path, left: Left) {
    let Some(path) = path.to_str() else { return };
    let mut places = read(folders);
    places.retain(|place| place.path != path);
    let Left { pane, question, activity, aspect, scrolls, folded } = left;
    places.insert(0, Place { path: path.to_owned(), pane, question, activity, aspect, scrolls, folded });
    places.truncate(MOST);
    let Ok(text) = ron::ser::to_string_pretty(&Places(places), ron::ser::PrettyConfig::default()) else { return };
    let _ = store::make_folders(&folders.state).and_then(|()| store::put(&file(folders), text.as_bytes()));
}

fn read(folders: &Folders) -> Vec<Place> {
    let text = fs::read_to_string(file(folders)).unwrap_or_default();
    ron::from_str::<Places>(&text).unwrap_or_default().0
}

fn file(folders: &Folders) -> PathBuf {
    folders.state.join("places.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_was_is_remembered_for_each_dossier() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        let left = |activity: &str| Left {
            pane: 2,
            question: "hands".to_owned(),
            activity: activity.to_owned(),
            aspect: 1,
            scrolls: [3, 4, 5],
            folded: vec!["safety".to_owned()],
        };
        let (west, east) = (Path::new("/w/west.ron"), Path::new("/w/east.ron"));
        assert_eq!(of(&folders, west), None);
        remember(&folders, west, left("buddy"));
        remember(&folders, east, left("mural"));
        remember(&folders, west, left("games"));
        assert_eq!(of(&folders, west), Some(left("games")));
        assert_eq!(of(&folders, east), Some(left("mural")));
        assert_eq!(read(&folders).len(), 2);
    }

    #[test]
    fn a_file_that_cannot_be_read_remembers_nothing_and_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        fs::create_dir_all(&folders.state).unwrap();
        fs::write(file(&folders), "Places([(path: ").unwrap();
        let west = Path::new("/w/west.ron");
        assert_eq!(of(&folders, west), None);
        remember(&folders, west, Left::default());
        assert_eq!(of(&folders, west), Some(Left::default()));
    }
}
