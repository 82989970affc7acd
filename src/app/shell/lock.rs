//! Who has a dossier open.
//!
//! A file of its own beside the dossier (the dossier itself is replaced at every save, and a lock would go with it), held with
//! a lock of the system's. **A lock is never older than its process:** however that ends, the system frees the lock; the file
//! that stays behind says who it was.
//!
//! **Two never hold the lock of one dossier.** The file is removed while the lock is held, so somebody may have opened it just
//! before; whoever gets a lock therefore looks whether the file still has its name, and else begins again.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::{env, process};

use serde::{Deserialize, Serialize};

use super::store::beside;
use super::{clock, system};

/// How often somebody else may remove the file just before we lock it.
const TRIES: usize = 100;
/// How much is read of a lock file; what a program writes there is shorter.
const MOST: u64 = 4096;

/// Who has a dossier open, as the lock file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Lock")]
pub struct Holder {
    /// Who, and on which machine: `anna@laptop`.
    pub who: String,
    /// Since when, on that machine's clock: `2026-11-22 22:33`.
    pub since: String,
    /// The process, on that machine.
    pub process: u32,
}

/// A lock that is held. Dropping it frees the dossier.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// What came of taking a lock.
#[derive(Debug)]
pub enum Taken {
    /// It is ours; with what a process that is gone had left behind, if one had.
    Ours(Lock, Option<Left>),
    /// Somebody else has it: who, as far as one may read it.
    Theirs(Option<Holder>),
    /// There can be no locks here.
    Impossible(io::Error),
}

/// A lock file that was left behind: by whom, as far as it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left(pub Option<Holder>);

impl Holder {
    /// This process, from now on.
    pub fn me() -> Self {
        let user = ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| env::var(name).ok());
        let words = [user, system::host()].into_iter().flatten().map(|word| word.trim().to_owned());
        Self {
            who: words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("@"),
            since: clock::now().strftime("%Y-%m-%d %H:%M").to_string(),
            process: process::id(),
        }
    }
}

/// Takes the lock of a dossier, without waiting for it. The dossier is there.
pub fn take(dossier: &Path, me: &Holder) -> Taken {
    let path = beside(dossier, "lock");
    for _ in 0..TRIES {
        let mut file = match open(&path) {
            Ok(file) => file,
            Err(error) => return Taken::Impossible(error),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Taken::Theirs(holder(&mut file)),
            Err(TryLockError::Error(error)) => {
                remove_empty(&path);
                return Taken::Impossible(error);
            }
        }
        // The one who had it may have removed it between our opening and our locking.
        if !system::is_at(&file, &path) {
            continue;
        }
        let left = file.metadata().is_ok_and(|file| file.len() > 0).then(|| Left(holder(&mut file)));
        if let Ok(dossier) = fs::metadata(dossier) {
            // Who may open the dossier must be able to see that it is open.
            let _ = system::keep_rights(&file, &dossier);
        }
        // On a full disk it stays without a name; it holds all the same.
        let _ = sign(&mut file, me);
        return Taken::Ours(Lock { file, path }, left);
    }
    Taken::Impossible(ErrorKind::ResourceBusy.into())
}

fn open(path: &Path) -> io::Result<File> {
    let write = || OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    // A lock of a colleague's may be readable only; it can be locked like that too.
    write().or_else(|error| if error.kind() == ErrorKind::PermissionDenied { File::open(path) } else { Err(error) })
}

fn holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().and_then(|()| file.take(MOST).read_to_string(&mut text)).ok()?;
    ron::from_str(&text).ok()
}

fn sign(file: &mut File, me: &Holder) -> io::Result<()> {
    let text = ron::to_string(me).map_err(io::Error::other)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())
}

/// Removes the file that we made in vain.
fn remove_empty(path: &Path) {
    if fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        let _ = fs::remove_file(path);
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Still ours, so nobody can have put another in its place; unless somebody removed it by hand.
        if system::is_at(&self.file, &self.path) {
            system::let_go(&self.file, &self.path);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::thread;

    use tempfile::{TempDir, tempdir};

    use super::*;

    fn dossier() -> (TempDir, PathBuf) {
        let folder = tempdir().unwrap();
        let path = folder.path().join("westwijk.ron");
        fs::write(&path, "").unwrap();
        (folder, path)
    }

    fn somebody(who: &str) -> Holder {
        Holder { who: who.into(), since: "2026-11-22 22:33".into(), process: 1 }
    }

    fn ours(taken: Taken) -> (Lock, Option<Left>) {
        match taken {
            Taken::Ours(lock, left) => (lock, left),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_second_is_told_who_has_it_and_gets_it_afterwards() {
        let (folder, path) = dossier();
        let (lock, left) = ours(take(&path, &somebody("anna@laptop")));
        assert_eq!(left, None);
        let Taken::Theirs(holder) = take(&path, &somebody("bram@laptop")) else { panic!("two have it") };
        if cfg!(unix) {
            assert_eq!(holder, Some(somebody("anna@laptop")));
        }
        drop(lock);
        let (lock, left) = ours(take(&path, &somebody("bram@laptop")));
        assert_eq!(left, None, "what was closed well is not taken over");
        drop(lock);
        if cfg!(unix) {
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left");
        }
    }

    #[test]
    fn a_lock_that_was_left_behind_is_taken_over_and_says_whose_it_was() {
        let (_folder, path) = dossier();
        fs::write(beside(&path, "lock"), ron::to_string(&somebody("anna@laptop")).unwrap()).unwrap();
        let (lock, left) = ours(take(&path, &somebody("bram@laptop")));
        assert_eq!(left, Some(Left(Some(somebody("anna@laptop")))));
        drop(lock);
        fs::write(beside(&path, "lock"), "no RON").unwrap();
        assert_eq!(ours(take(&path, &somebody("bram@laptop"))).1, Some(Left(None)));
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_has_the_mode_of_its_dossier() {
        use std::os::unix::fs::PermissionsExt;
        for mode in [0o600, 0o640, 0o660] {
            let (_folder, path) = dossier();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let _lock = ours(take(&path, &somebody("anna@laptop")));
            let lock = fs::metadata(beside(&path, "lock")).unwrap();
            assert_eq!(lock.permissions().mode() & 0o777, mode);
        }
    }

    #[test]
    fn where_no_file_can_be_made_there_is_no_lock() {
        let (folder, _) = dossier();
        let missing = folder.path().join("missing").join("westwijk.ron");
        assert!(matches!(take(&missing, &somebody("anna")), Taken::Impossible(_)));
    }

    #[test]
    fn two_never_hold_the_lock_of_one_dossier() {
        let (_folder, path) = dossier();
        let inside = Mutex::new(());
        let mut got = 0;
        thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut got = 0;
                        for _ in 0..500 {
                            if let Taken::Ours(lock, _) = take(&path, &somebody("anna")) {
                                let alone = inside.try_lock();
                                assert!(alone.is_ok(), "two have it");
                                thread::yield_now();
                                drop(alone);
                                drop(lock);
                                got += 1;
                            }
                        }
                        got
                    })
                })
                .collect();
            got = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
        });
        assert!(got > 0, "nobody ever had it");
    }
}
