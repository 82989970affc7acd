//! Writing a file whole or not at all.
//!
//! **Whatever fails, at whatever moment: the file holds all of the old text or all of the new.** The new text is written under
//! another name beside the old, and then takes its name. [`put`] leaves it to the system when that reaches the disk, so that it
//! costs nothing while one works; [`flush`] waits until it has.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::system;

/// What a file is called while it is being written: it begins with the name that it is to get, and ends with this.
const UNFINISHED: &str = ".new";
/// How much of that name is used, in bytes: a name must not become longer than a file system takes.
const LONGEST: usize = 150;

/// The most that is read of one file, in bytes: far more than any dossier, far less than the memory of a machine.
const MOST: u64 = 64 * 1024 * 1024;

/// What is in a file.
///
/// # Errors
/// Whatever the system says; also if it is no file but a folder, a pipe or a device, or is larger than any dossier.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let size = file(path)?.len();
    if size > MOST {
        return Err(ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text in a file.
///
/// # Errors
/// As [`read`]; `InvalidData` if it is no text.
pub fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read(path)?).map_err(|error| io::Error::new(ErrorKind::InvalidData, error))
}

/// What the system tells of a file, links followed.
///
/// # Errors
/// Whatever the system says; also if it is no file but a folder, a pipe or a device.
pub fn file(path: &Path) -> io::Result<Metadata> {
    let found = fs::metadata(path)?;
    match (found.is_file(), found.is_dir()) {
        (true, _) => Ok(found),
        (_, true) => Err(ErrorKind::IsADirectory.into()),
        // Whoever opens one may wait for ever.
        _ => Err(ErrorKind::InvalidInput.into()),
    }
}

/// Replaces the text of a file, or makes the file, and waits until it is on disk.
///
/// # Errors
/// As [`put`]; and whatever the system says when it could not be put on disk.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    put(path, text.as_bytes())?;
    flush(path)
}

/// Replaces what is in a file, or makes the file. It is there at once for every program; on disk only after [`flush`].
///
/// A file that is there keeps its mode, and its owner and group where we may; a new one is for its owner alone (0600).
/// A link stays a link: what it leads to is replaced.
///
/// # Errors
/// Whatever the system says. Also if the file is there but may not be written, though its folder may, or is no file
/// but a folder, a pipe or a device.
pub fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, |file| file.write_all(bytes))
}

/// Makes a file with the rights of another, and waits until it is on disk.
///
/// # Errors
/// `AlreadyExists` if anything has that name: it is never replaced. Else whatever the system says.
pub fn make(path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
    let mut new = unfinished(path)?;
    new.write_all(bytes)?;
    if let Some(like) = like {
        system::keep_rights(new.as_file(), like)?;
    }
    new.as_file().sync_all()?;
    name(new, path)?;
    system::keep_names(folder_of(path));
    Ok(())
}

/// Makes a document to hand over, for who may read what this user makes, or replaces one where that is asked for. What was there
/// keeps its rights.
///
/// # Errors
/// `AlreadyExists` if anything has that name, unless it is to be replaced. Else whatever the system says. Then there is neither a
/// part of the document, nor is what was there gone.
pub fn hand_over(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    if replace && path.symlink_metadata().is_ok() {
        put(path, bytes)?;
        return flush(path);
    }
    let begin = unfinished_name(path);
    let mut builder = tempfile::Builder::new();
    system::for_all(builder.prefix(&begin).suffix(UNFINISHED));
    let mut new = builder.tempfile_in(folder_of(path))?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    name(new, path)?;
    system::keep_names(folder_of(path));
    Ok(())
}

/// Gives what was written its name, which nothing may have.
fn name(new: NamedTempFile, path: &Path) -> io::Result<()> {
    match new.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => Err(failed.error),
        // Some disks on a network can neither give a second name nor leave alone what is there. There the name is taken first.
        Err(failed) => {
            OpenOptions::new().write(true).create_new(true).open(path)?;
            let named = failed.file.persist(path);
            named.map(|_| ()).map_err(|failed| {
                let _ = fs::remove_file(path);
                failed.error
            })
        }
    }
}

/// Waits until a file and its name are on disk.
///
/// # Errors
/// Whatever the system says; `NotFound` if the file is gone.
pub fn flush(path: &Path) -> io::Result<()> {
    let path = end_of(path)?;
    // Some systems put on disk only what may be written; a file that may be read alone is on disk as well as we can see to it.
    let file = OpenOptions::new().read(true).write(true).open(&path).or_else(|_| File::open(&path))?;
    file.sync_all()?;
    system::keep_names(folder_of(&path));
    Ok(())
}

/// Gives a file another name, which may be in another folder of the same disk.
///
/// # Errors
/// `AlreadyExists` if anything has that name: it is never replaced. Else whatever the system says.
pub fn rename(old: &Path, new: &Path) -> io::Result<()> {
    // A second name can be given without replacing anything, the only way to do so that another program cannot come between.
    match fs::hard_link(old, new) {
        Ok(()) => fs::remove_file(old)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
        Err(_) if new.symlink_metadata().is_ok() => return Err(ErrorKind::AlreadyExists.into()),
        // Not every disk knows second names.
        Err(_) => fs::rename(old, new)?,
    }
    system::keep_names(folder_of(old));
    system::keep_names(folder_of(new));
    Ok(())
}

/// Removes what a program that was broken off left of this file, unfinished. For who holds the lock of it.
pub fn sweep(path: &Path) {
    let Ok(entries) = fs::read_dir(folder_of(path)) else { return };
    let begin = unfinished_name(path);
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&begin) && name.ends_with(UNFINISHED) {
            // What cannot be removed harms nobody.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Where a path leads, also if it is a link to what isn't there yet.
///
/// # Errors
/// If links lead round in a circle, or a folder may not be looked into.
pub fn end_of(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            match fs::read_link(path) {
                Ok(next) => end_of(&folder_of(path).join(next)),
                Err(_) => Ok(path.to_path_buf()),
            }
        }
        end => end,
    }
}

/// The folder in which a file is.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// The name of something hidden beside a file, that belongs to it: `.westwijk.ron.lock`.
pub fn beside(path: &Path, what: &str) -> PathBuf {
    path.with_file_name(format!(".{}.{what}", path.file_name().unwrap_or_default().to_string_lossy()))
}

/// Makes a folder and those that lead to it, for their owner alone where they are new.
///
/// # Errors
/// Whatever the system says.
pub fn make_folders(folder: &Path) -> io::Result<()> {
    system::make_folders(folder)
}

/// Makes a folder for who may see a file; without one, for its owner alone.
///
/// # Errors
/// Whatever the system says; also if it is there.
pub fn make_folder_like(folder: &Path, like: Option<&Metadata>) -> io::Result<()> {
    system::make_folder_like(folder, like)
}

fn replace(path: &Path, fill: impl FnOnce(&mut NamedTempFile) -> io::Result<()>) -> io::Result<()> {
    let path = end_of(path)?;
    let old = replaceable(&path)?;
    let mut new = unfinished(&path)?;
    fill(&mut new)?;
    if let Some(old) = old {
        system::keep_rights(new.as_file(), &old)?;
    }
    new.persist(&path)?;
    Ok(())
}

/// What is to become a file of this name.
fn unfinished(path: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(&unfinished_name(path)).suffix(UNFINISHED).tempfile_in(folder_of(path))
}

fn unfinished_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let end = (0..=LONGEST.min(name.len())).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    format!(".{}.", &name[..end])
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
        let mut names: Vec<String> = names.collect();
        names.sort_unstable();
        names
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
    fn what_is_made_or_renamed_replaces_nothing() {
        let (folder, path) = with_old();
        let other = folder.path().join("other.ron");
        make(&other, b"new", None).unwrap();
        assert_eq!(make(&path, b"new", None).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(rename(&other, &path).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        rename(&other, &folder.path().join("third.ron")).unwrap();
        assert_eq!(names(folder.path()), ["dossier.ron", "third.ron"]);
    }

    #[test]
    fn a_document_is_whole_or_not_there_and_replaces_only_where_asked() {
        let (folder, path) = with_old();
        assert_eq!(hand_over(&path, b"new", false).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        hand_over(&path, b"new", true).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        let other = folder.path().join("other.docx");
        for text in ["one", "two"] {
            let _ = fs::remove_file(&other);
            hand_over(&other, text.as_bytes(), text == "two").unwrap();
            assert_eq!(fs::read_to_string(&other).unwrap(), text);
        }
        assert_eq!(names(folder.path()), ["dossier.ron", "other.docx"]);
    }

    #[test]
    fn what_is_read_is_a_file_and_no_larger_than_a_dossier_can_be() {
        let (folder, path) = with_old();
        assert_eq!(read_text(&path).unwrap(), "old");
        fs::write(&path, b"\xff").unwrap();
        assert_eq!(read_text(&path).unwrap_err().kind(), ErrorKind::InvalidData);
        File::create(&path).unwrap().set_len(MOST + 1).unwrap();
        assert_eq!(read(&path).unwrap_err().kind(), ErrorKind::FileTooLarge);
        assert_eq!(read(folder.path()).unwrap_err().kind(), ErrorKind::IsADirectory);
        if cfg!(unix) {
            assert_eq!(read(Path::new("/dev/zero")).unwrap_err().kind(), ErrorKind::InvalidInput);
        }
    }

    #[test]
    fn what_was_broken_off_is_swept_and_nothing_else() {
        let (folder, path) = with_old();
        for name in [".dossier.ron.a1b2c3.new", ".dossier.ron.lock", ".other.ron.a1b2c3.new", "dossier.ron.new"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        sweep(&path);
        assert_eq!(
            names(folder.path()),
            [".dossier.ron.lock", ".other.ron.a1b2c3.new", "dossier.ron", "dossier.ron.new"]
        );
    }

    #[test]
    fn a_name_that_is_long_leaves_room_for_its_unfinished_file() {
        let folder = tempdir().unwrap();
        let path = folder.path().join(format!("{}.ron", "\u{e9}".repeat(120)));
        write(&path, "new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
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
        fn a_document_is_for_whom_this_user_makes_files() {
            let folder = tempdir().unwrap();
            let (path, usual) = (folder.path().join("plan.docx"), folder.path().join("usual"));
            fs::write(&usual, "").unwrap();
            hand_over(&path, b"new", false).unwrap();
            assert_eq!(mode(&path), mode(&usual));
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
