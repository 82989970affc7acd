//! What the user chose once, for every session: who the user is, and the language.
//!
//! **A file that cannot be read is never overwritten:** it is passed over, which is said, and put aside before another takes its
//! place.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use wording::{Language, User};

use super::folders::Folders;
use super::names;
use crate::shell::store;

/// The roles, by their names in the file.
const USERS: [(User, &str); 4] = [
    (User::Resident, "resident"),
    (User::Professional, "professional"),
    (User::Municipality, "municipality"),
    (User::Facilitator, "facilitator"),
];

/// What was chosen so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Who the user is.
    pub(crate) user: Option<User>,
    /// The language to begin in.
    pub(crate) language: Option<Language>,
}

/// The same, as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Settings", default)]
#[derive(Default)]
struct Written {
    user: Option<String>,
    language: Option<String>,
}

impl Settings {
    /// Reads what was chosen. Where that cannot be read nothing was, and the file is named.
    pub(crate) fn read(folders: &Folders) -> (Self, Option<PathBuf>) {
        let path = file(folders);
        match written(&path) {
            Ok(written) => (Self::of(&written), None),
            Err(error) if error.kind() == ErrorKind::NotFound => (Self::default(), None),
            Err(_) => (Self::default(), Some(path)),
        }
    }

    /// Keeps what was chosen. Gives the name of the file that was there and could not be read, if so.
    ///
    /// # Errors
    /// Whatever the system says.
    pub(crate) fn write(self, folders: &Folders) -> io::Result<Option<PathBuf>> {
        let path = file(folders);
        let aside = match written(&path) {
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                let aside = names::free_beside(&path);
                store::rename(&path, &aside)?;
                Some(aside)
            }
            _ => None,
        };
        let written = Written {
            user: USERS.iter().find(|(user, _)| Some(*user) == self.user).map(|(_, name)| (*name).to_owned()),
            language: self.language.map(|language| language.code().to_owned()),
        };
        let pretty = ron::ser::PrettyConfig::default().struct_names(true);
        let text = ron::ser::to_string_pretty(&written, pretty).map_err(io::Error::other)?;
        store::make_folders(&folders.config)?;
        store::write(&path, &text)?;
        Ok(aside)
    }

    fn of(written: &Written) -> Self {
        let user = |name: &String| USERS.iter().find(|(_, one)| one == name).map(|(user, _)| *user);
        let language = |code: &String| Language::ALL.into_iter().find(|one| one.code() == code);
        Self { user: written.user.as_ref().and_then(user), language: written.language.as_ref().and_then(language) }
    }
}

fn written(path: &PathBuf) -> io::Result<Written> {
    ron::from_str(&fs::read_to_string(path)?).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))
}

fn file(folders: &Folders) -> PathBuf {
    folders.config.join("settings.ron")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        assert_eq!(Settings::read(&folders), (Settings::default(), None));
        for user in User::ALL {
            for language in [None, Some(Language::Nl), Some(Language::En)] {
                let chosen = Settings { user: Some(user), language };
                assert_eq!(chosen.write(&folders).unwrap(), None);
                assert_eq!(Settings::read(&folders), (chosen, None));
            }
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_is_passed_over_and_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        fs::create_dir_all(&folders.config).unwrap();
        let path = file(&folders);
        fs::write(&path, "Settings(user: ").unwrap();
        assert_eq!(Settings::read(&folders), (Settings::default(), Some(path.clone())));
        let chosen = Settings { user: Some(User::Resident), language: None };
        let aside = chosen.write(&folders).unwrap().unwrap();
        assert_eq!(fs::read_to_string(aside).unwrap(), "Settings(user: ");
        assert_eq!(Settings::read(&folders), (chosen, None));
    }

    #[test]
    fn what_a_newer_program_chose_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        fs::create_dir_all(&folders.config).unwrap();
        fs::write(file(&folders), "Settings(user: Some(\"mayor\"), size: Some(3), language: Some(\"en\"))").unwrap();
        let chosen = Settings { user: None, language: Some(Language::En) };
        assert_eq!(Settings::read(&folders), (chosen, None));
    }
}
