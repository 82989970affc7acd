//! A check that is done again whenever a file of a folder changes, until the user has seen enough.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, SystemTime};
use std::{fs, io};

use wording::{CommandLine, Wording};

use super::{Failure, base, complain};
use crate::shell;

/// How often the files are looked at.
const LOOK: Duration = Duration::from_millis(300);

/// When each file was last written, and its size.
type Stamps = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Checks now and after every change; ends on Ctrl-C. What cannot be read at the start is an error; later it may come back.
pub(crate) fn run(
    folders: &[&Path],
    wording: &Wording,
    mut check: impl FnMut() -> Result<ExitCode, Failure>,
) -> Result<ExitCode, Failure> {
    let cannot = |error: io::Error| Failure::of(wording, wording.terminal_trouble(&error.to_string()));
    let stop = shell::interrupted().map_err(cannot)?;
    // Before the check, so that what is written meanwhile is noticed.
    let mut before = stamps(folders);
    check()?;
    let named: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
    complain(&wording.watching(&named.join(", ")));
    while !stop.load(Ordering::Relaxed) {
        thread::sleep(LOOK);
        let now = stamps(folders);
        let Some(file) = changed(&before, &now) else { continue };
        complain(&format!("\n{}", wording.changed(&file.display().to_string())));
        before = now;
        if let Err(failure) = check() {
            complain(&format!("{}: {}", wording.command_line(CommandLine::ErrorWord), failure.said));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The stamps of all files; a folder that cannot be read has none.
fn stamps(folders: &[&Path]) -> Stamps {
    let files = folders.iter().filter_map(|folder| base::names(folder).ok()).flatten();
    let stamp = |(_, path): (String, PathBuf)| {
        let data = fs::metadata(&path).ok()?;
        Some((path, (data.modified().ok(), data.len())))
    };
    files.filter_map(stamp).collect()
}

/// A file that was written, made or removed.
fn changed<'a>(before: &'a Stamps, now: &'a Stamps) -> Option<&'a PathBuf> {
    let other = |(path, stamp): &(&PathBuf, _), stamps: &Stamps| stamps.get(*path) != Some(*stamp);
    let written = now.iter().find(|file| other(file, before));
    written.or_else(|| before.iter().find(|file| other(file, now))).map(|(path, _)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_written_made_or_removed_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("one.ron"), "1").unwrap();
        let folders = [folder.path()];
        let before = stamps(&folders);
        assert_eq!(changed(&before, &stamps(&folders)), None);
        fs::write(path("one.ron"), "longer").unwrap();
        let written = stamps(&folders);
        assert_eq!(changed(&before, &written), Some(&path("one.ron")));
        fs::write(path("two.ron"), "2").unwrap();
        let made = stamps(&folders);
        assert_eq!(changed(&written, &made), Some(&path("two.ron")));
        fs::remove_file(path("two.ron")).unwrap();
        assert_eq!(changed(&made, &stamps(&folders)), Some(&path("two.ron")));
        fs::write(path("notes.txt"), "none of ours").unwrap();
        assert_eq!(changed(&written, &stamps(&folders)), None);
    }
}
