//! What is copied: always into a file of its own too, since not every terminal hands it on.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tui::Message;
use wording::Wording;

use super::{Keeper, Shown, names};
use crate::shell::store;

/// How many files of one name there may be.
const MOST: u32 = 9999;

impl Keeper {
    /// With which program and knowledge base something was made.
    pub(crate) fn colophon(&self, wording: &Wording) -> String {
        wording.made_with(env!("CARGO_PKG_VERSION"), &self.knowledge.digest)
    }

    /// Keeps a text beside the open dossier, or where the dossiers are; says where.
    pub(crate) fn keep_copy(&self, text: &str, shown: &Shown) -> Message {
        Message::Notice(match self.keep_beside(text, shown, |name| shown.wording.copy_name(name)) {
            Ok(file) => shown.wording.copied(&file),
            Err(error) => shown.wording.copied_only(&error),
        })
    }

    /// The same for what a link leads to.
    pub(crate) fn keep_link(&self, said: &str, shown: &Shown) -> Message {
        Message::Notice(
            match self.keep_beside(&format!("{said}\n"), shown, |name| shown.wording.copy_link_name(name)) {
                Ok(file) => shown.wording.copied_link(said, &file),
                Err(error) => shown.wording.copied_only(&error),
            },
        )
    }

    /// Keeps a text in a file of that name. **No file that is there is overwritten.**
    fn keep_beside(&self, text: &str, shown: &Shown, name: impl Fn(&str) -> String) -> io::Result<String> {
        let (folder, of) = match &self.open {
            Some(file) => (store::folder_of(&file.path).to_path_buf(), names::stem(&file.path)),
            None => (self.folders.data(), shown.wording.copy_of_nothing()),
        };
        store::make_folders(&folder)?;
        Ok(self.folders.shown(&new_file(&folder, &name(&of), text)?))
    }
}

/// Writes a text into the first of `name.txt`, `name-2.txt`, … that is free.
fn new_file(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    for number in 1..=MOST {
        let name = if number == 1 { format!("{name}.txt") } else { format!("{name}-{number}.txt") };
        let path = folder.join(name);
        match store::make(&path, text.as_bytes(), None) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_copy_is_a_file_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let kept: Vec<PathBuf> = ["one", "two", "three"]
            .iter()
            .map(|text| new_file(folder.path(), "westwijk-advies", text).unwrap())
            .collect();
        let names: Vec<String> = kept.iter().map(|path| names::stem(path)).collect();
        assert_eq!(names, ["westwijk-advies", "westwijk-advies-2", "westwijk-advies-3"]);
        assert_eq!(fs::read_to_string(&kept[0]).unwrap(), "one");
        assert_eq!(fs::read_to_string(&kept[2]).unwrap(), "three");
    }
}
