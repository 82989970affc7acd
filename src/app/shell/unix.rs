//! What only Unix has: signals, terminals that hang up, owners and modes of files. `elsewhere` has the same face.

use std::env;
use std::fs::{self, DirBuilder, File, Metadata, Permissions};
use std::io::{self, IsTerminal, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, fchown};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::Sender;
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::Event;

/// Sends signals as events, from a thread that sleeps until there is one.
pub(super) fn signals(sender: &Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let sender = sender.clone();
    let forward = move || {
        for signal in signals.forever() {
            let event = if signal == SIGHUP { Event::Gone } else { Event::Terminate };
            if sender.send(event).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("signals".into()).spawn(forward)?;
    Ok(())
}

/// Has the mouse tell of its buttons and its wheel, and not of every move, which nobody waits for.
pub(super) fn take_mouse() -> io::Result<()> {
    say(b"\x1b[?1000h\x1b[?1006h")
}

/// Leaves the mouse to the terminal.
pub(super) fn leave_mouse() -> io::Result<()> {
    say(b"\x1b[?1006l\x1b[?1000l")
}

fn say(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout();
    out.write_all(bytes)?;
    out.flush()
}

/// Has the system put aside all that was started with this program; comes back when somebody gets it back. Where nobody could, as
/// without a shell, it comes back at once.
pub(super) fn put_aside() -> io::Result<()> {
    Ok(rustix::process::kill_current_process_group(rustix::process::Signal::TSTP)?)
}

/// A flag that is up from the first request to end on.
///
/// # Errors
/// Whatever the system says.
pub fn interrupted() -> io::Result<Arc<AtomicBool>> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&flag))?;
    }
    Ok(flag)
}

/// The line to the terminal that keys come from: the same that crossterm reads.
pub(super) enum Line {
    /// Standard input.
    Input,
    /// The terminal of the session, as standard input is something else.
    Session(File),
}

impl Line {
    pub(super) fn open() -> io::Result<Self> {
        if io::stdin().is_terminal() {
            Ok(Self::Input)
        } else {
            // The system's own answer, "no such device or address", says nothing to anyone.
            let session = File::open("/dev/tty").map_err(|_| io::ErrorKind::Unsupported)?;
            Ok(Self::Session(session))
        }
    }

    /// Whether the other end is closed: what was a terminal answers as none then, to each process that has it open.
    pub(super) fn is_lost(&self) -> bool {
        match self {
            Self::Input => !io::stdin().is_terminal(),
            Self::Session(file) => !file.is_terminal(),
        }
    }
}

/// Gives a file the owner, the group and the mode of the one that it is to replace, as far as we may.
pub(super) fn keep_rights(file: &File, old: &Metadata) -> io::Result<()> {
    // Only root may give a file away, but any member of a group may give a file to it.
    let kept = fchown(file, Some(old.uid()), Some(old.gid())).or_else(|_| fchown(file, None, Some(old.gid())));
    let mode = old.mode() & 0o777;
    let mode = match kept {
        Ok(()) => mode,
        // The rights of a group that couldn't be kept aren't for another: that one gets those of others.
        Err(_) => mode & 0o707 | (mode & 0o007) << 3,
    };
    file.set_permissions(Permissions::from_mode(mode))
}

/// Puts the names in a folder on disk, so that a new file is still found after the power failed.
pub(super) fn keep_names(folder: &Path) {
    // The new text is in place by now; a file system that can't do this must not make that look like a failure.
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}

/// What sets a file apart from every other, also from one that gets its name later.
pub(super) fn identity(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

/// Whether a file that was opened still has that name.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    let of = |found: io::Result<Metadata>| found.ok().map(|found| identity(&found));
    let open = of(file.metadata());
    open.is_some() && open == of(fs::symlink_metadata(path))
}

/// Takes a lock file away. Whoever opened it before finds that it lost its name.
pub(super) fn let_go(_: &File, path: &Path) {
    let _ = fs::remove_file(path);
}

/// Makes a folder and those that lead to it; new ones are for their owner alone.
pub(super) fn make_folders(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Makes a folder for who may see that file.
pub(super) fn make_folder_like(folder: &Path, like: Option<&Metadata>) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(folder)?;
    if let Some(like) = like {
        keep_rights(&File::open(folder)?, like)?;
        // Who may read a file may look into the folder.
        let mode = fs::metadata(folder)?.mode() & 0o777;
        fs::set_permissions(folder, Permissions::from_mode(0o700 | mode | (mode & 0o044) >> 2))?;
    }
    Ok(())
}

/// What the machine is called.
pub(super) fn host() -> Option<String> {
    let said = fs::read_to_string("/proc/sys/kernel/hostname").or_else(|_| fs::read_to_string("/etc/hostname"));
    said.ok().or_else(|| env::var("HOSTNAME").ok())
}
