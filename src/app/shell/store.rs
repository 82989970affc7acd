//! Writing a file whole or not at all.
//!
//! **Whatever fails, at whatever moment: the file holds all of the old text or all of the new.** The new text is put on
//! disk under another name beside the old, and then takes its name.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::system;

/// Replaces the text of a file, or makes the file.
///
/// A file that is there keeps its mode, and its owner and group where we may; a new one is for its owner alone (0600).
/// A link stays a link: what it leads to is replaced.
///
/// # Errors
/// Whatever the system says. Also if the file is there but may not be written, though its folder may, or is no file
/// but a folder, a pipe or a device.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    replace(path, |file| file.write_all(text.as_bytes()))
}

fn replace(path: &Path, fill: impl FnOnce(&mut NamedTempFile) -> io::Result<()>) -> io::Result<()> {
    let path = end_of(path)?;
    let old = replaceable(&path)?;
    let folder = folder_of(&path);
    let mut new = tempfile::Builder::new().prefix(".wijkverbinder-").tempfile_in(folder)?;
    fill(&mut new)?;
    if let Some(old) = old {
        system::keep_rights(new.as_file(), &old)?;
    }
    new.as_file().sync_all()?;
    new.persist(&path)?;
    system::keep_names(folder);
    Ok(())
}

/// Where a path leads, also if it is a link to what isn't there yet.
fn end_of(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => match fs::read_link(path) {
            Ok(next) => end_of(&folder_of(path).join(next)),
            Err(_) => Ok(path.to_path_buf()),
        },
        end => end,
    }
}

/// What is there to be replaced, if anything. A new name asks nothing of the file that had it, so ask here.
fn replaceable(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(old) if old.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(old) if !old.is_file() => Err(ErrorKind::InvalidInput.into()),
        Ok(old) => {
            OpenOptions::new().write(true).open(path)?;
            Ok(Some(old))
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use tempfile::{TempDir, tempdir};

    use super::*;

    /// A folder with one file in it.
    fn with_old() -> (TempDir, PathBuf) {
        let folder = tempdir().unwrap();
        let path = folder.path().join("dossier.ron");
        fs::write(&path, "old").unwrap();
        (folder, path)
    }

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| {
            let name = entry.unwrap().file_name();
            name.to_string_lossy().into_owned()
        });
        names.collect()
    }

    #[test]
    fn a_file_is_made_and_replaced_and_nothing_is_left_beside_it() {
        let folder = tempdir().unwrap();
        let path = folder.path().join("dossier.ron");
        for text in ["a longer text", "short", ""] {
            write(&path, text).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(names(folder.path()), ["dossier.ron"]);
    }

    #[test]
    fn a_failure_half_way_leaves_the_old_file_and_nothing_beside_it() {
        let (folder, path) = with_old();
        let error = replace(&path, |file| {
            file.write_all(b"ne")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(error.unwrap_err().kind(), ErrorKind::StorageFull);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["dossier.ron"]);
    }

    #[test]
    fn a_missing_folder_is_an_error_and_is_not_made() {
        let (folder, _) = with_old();
        let missing = folder.path().join("missing");
        let error = write(&missing.join("dossier.ron"), "new").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(!missing.exists());
    }

    #[test]
    fn a_folder_is_not_replaced() {
        let (folder, path) = with_old();
        let error = write(folder.path(), "new").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::IsADirectory);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }

    #[test]
    fn a_bare_name_is_in_the_folder_where_we_are() {
        assert_eq!(folder_of(Path::new("dossier.ron")), Path::new("."));
        assert_eq!(folder_of(Path::new("/dossier.ron")), Path::new("/"));
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
        use std::os::unix::net::UnixListener;

        use super::*;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().mode() & 0o7777
        }

        fn set_mode(path: &Path, mode: u32) {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        }

        #[test]
        fn a_new_file_is_for_its_owner_alone() {
            let folder = tempdir().unwrap();
            let path = folder.path().join("dossier.ron");
            write(&path, "new").unwrap();
            assert_eq!(mode(&path), 0o600);
        }

        #[test]
        fn a_file_keeps_its_mode() {
            let (_folder, path) = with_old();
            for kept in [0o644, 0o660, 0o600] {
                set_mode(&path, kept);
                write(&path, "new").unwrap();
                assert_eq!(mode(&path), kept);
            }
        }

        #[test]
        fn a_file_keeps_its_owner_and_group() {
            let (_folder, path) = with_old();
            // Only root can give files away; what the others may is a matter of their groups.
            if chown(&path, Some(12_345), Some(54_321)).is_err() {
                return;
            }
            write(&path, "new").unwrap();
            let kept = fs::metadata(&path).unwrap();
            assert_eq!((kept.uid(), kept.gid()), (12_345, 54_321));
        }

        #[test]
        fn a_link_stays_a_link_to_what_is_written() {
            let (folder, path) = with_old();
            let link = folder.path().join("link.ron");
            symlink("dossier.ron", &link).unwrap();
            write(&link, "new").unwrap();
            assert_eq!(fs::read_link(&link).unwrap(), Path::new("dossier.ron"));
            assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        }

        #[test]
        fn a_link_to_nothing_gets_its_file() {
            let (folder, path) = with_old();
            fs::remove_file(&path).unwrap();
            let (first, second) = (folder.path().join("first"), folder.path().join("second"));
            symlink("second", &first).unwrap();
            symlink("dossier.ron", &second).unwrap();
            write(&first, "new").unwrap();
            assert!(first.is_symlink() && second.is_symlink());
            assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        }

        #[test]
        fn links_in_a_circle_are_an_error() {
            let folder = tempdir().unwrap();
            let link = folder.path().join("link.ron");
            symlink("link.ron", &link).unwrap();
            assert!(write(&link, "new").is_err());
            assert!(link.is_symlink());
        }

        #[test]
        fn what_is_no_file_is_not_replaced() {
            let folder = tempdir().unwrap();
            let path = folder.path().join("socket");
            let _socket = UnixListener::bind(&path).unwrap();
            let error = write(&path, "new").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert_eq!(names(folder.path()), ["socket"]);
        }

        #[test]
        fn a_folder_or_file_that_may_not_be_written_keeps_the_old_text() {
            let (folder, path) = with_old();
            for (guarded, closed, open) in [(folder.path(), 0o500, 0o700), (&path, 0o400, 0o600)] {
                set_mode(guarded, closed);
                // Root may write everywhere: then there is nothing to refuse.
                let refused = match write(&path, "old") {
                    Ok(()) => fs::metadata(&path).unwrap().uid() == 0,
                    Err(error) => error.kind() == ErrorKind::PermissionDenied,
                };
                set_mode(guarded, open);
                assert!(refused);
                assert_eq!(fs::read_to_string(&path).unwrap(), "old");
                assert_eq!(names(folder.path()), ["dossier.ron"]);
            }
        }
    }
}
