//! Where things are kept, by the rules of the platform.

use std::env;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::names;

/// The name of our folder in each of the platform's, and of the folder of what was put away.
const OURS: &str = "wijkverbinder";
pub(super) const ARCHIVE: &str = "archive";

/// The folders of one user.
#[derive(Clone, Debug)]
pub(crate) struct Folders {
    /// Dossiers.
    data: PathBuf,
    /// What the user chose.
    pub(super) config: PathBuf,
    /// What is remembered between two sessions, and may be lost.
    pub(super) state: PathBuf,
    home: Option<PathBuf>,
}

impl Folders {
    /// Those of this user. Where the platform names none, dossiers are kept in the folder where we are.
    pub(crate) fn find() -> Self {
        let Ok(base) = etcetera::choose_base_strategy() else { return Self::within(Path::new(".")) };
        Self {
            data: base.data_dir().join(OURS),
            config: base.config_dir().join(OURS),
            // Not every platform has a place for it.
            state: base.state_dir().unwrap_or_else(|| base.data_dir()).join(OURS).join("state"),
            home: Some(base.home_dir().to_path_buf()),
        }
    }

    /// All in one folder.
    pub(super) fn within(folder: &Path) -> Self {
        let of = |name: &str| folder.join(name).join(OURS);
        Self { data: of("data"), config: of("config"), state: of("state"), home: None }
    }

    /// A path as somebody types it: `~` is the home folder, an ending may be left out, and what is a folder gets that name.
    pub(super) fn typed(&self, path: &str, name: &str) -> PathBuf {
        let path = path.trim();
        let rest = path.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
        let typed = match (rest, &self.home) {
            (Some(rest), Some(home)) => home.join(rest.trim_start_matches(['/', '\\'])),
            _ => PathBuf::from(path),
        };
        let typed = if typed.is_dir() || path.ends_with(['/', '\\']) { typed.join(name) } else { typed };
        names::absolute(&names::with_ending(typed))
    }

    /// The folder of the dossiers, links followed once it is there.
    pub(super) fn data(&self) -> PathBuf {
        self.data.canonicalize().unwrap_or_else(|_| names::absolute(&self.data))
    }

    /// Whether a file is one of those that need no folder beside their name.
    pub(super) fn is_usual(&self, path: &Path) -> bool {
        let (folder, data) = (path.parent(), self.data());
        folder == Some(data.as_path()) || folder == Some(data.join(ARCHIVE).as_path())
    }

    /// A folder as somebody would type it.
    pub(super) fn shown(&self, path: &Path) -> String {
        let home = self.home.as_ref().and_then(|home| path.strip_prefix(home).ok());
        match home {
            Some(rest) if rest.as_os_str().is_empty() => "~".into(),
            Some(rest) if cfg!(unix) => format!("~/{}", rest.display()),
            _ => names::shown(path),
        }
    }
}

/// The folder where we are, or none.
pub(super) fn here() -> PathBuf {
    env::current_dir().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_understood_as_it_is_typed() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().canonicalize().unwrap();
        let folders = Folders { home: Some(home.clone()), ..Folders::within(&home) };
        let typed = |path: &str| folders.typed(path, "westwijk.ron");
        assert_eq!(typed("~/stick/oost.ron"), home.join("stick").join("oost.ron"));
        assert_eq!(typed("~"), home.join("westwijk.ron"));
        assert_eq!(typed(" ~/oost "), home.join("oost.ron"));
        assert_eq!(typed("~/stick/"), home.join("stick").join("westwijk.ron"));
        assert_eq!(typed("~oost.ron"), here().join("~oost.ron"));
        assert_eq!(typed(&home.display().to_string()), home.join("westwijk.ron"));
    }
}
