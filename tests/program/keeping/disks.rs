//! Small real file systems: one that is full, and one that may not be written to.
//!
//! Each is mounted in a space of its own, which goes with the program that runs there.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::{close, is_unfinished};
use crate::support::{Home, PROGRAM, names, start};
use crate::terminal::{COMMENTED, Terminal, answers, until};

/// The program on a disk of its own.
struct Disk {
    terminal: Terminal,
    /// The disk, as it is seen from outside.
    seen: PathBuf,
}

/// Opens the dossier on a new disk of 64 KiB, mounted with these options in the end. `None`, and said so, where nothing may be
/// mounted.
fn on_a_disk(home: &Home, options: &str) -> Option<Disk> {
    fs::create_dir(home.path("disk")).expect("a folder");
    let mount = "mount -t tmpfs -o size=64k,mode=700 none disk";
    // With a space for users too it needs no rights; where there are no such spaces, root needs none.
    let spaces = ["-rm", "-m"].into_iter().find(|spaces| {
        let mut tried = Command::new("unshare");
        tried.args([spaces, "sh", "-c", mount]).current_dir(home.folder()).stderr(Stdio::null());
        start(&mut tried).and_then(|mut tried| tried.wait()).is_ok_and(|ended| ended.success())
    });
    let Some(spaces) = spaces else {
        eprintln!("skipped: no disk may be mounted here (`unshare -rm` and `unshare -m` refuse)");
        return None;
    };
    let all =
        format!("{mount} && cp westwijk.ron disk/ && mount -o remount,{options} disk && exec \"$1\" disk/westwijk.ron");
    let terminal = Terminal::open_by(home, &["unshare", spaces, "sh", "-c", &all, "sh", PROGRAM]);
    terminal.first_frame();
    let process = terminal.child.process_id().expect("a process");
    let seen =
        PathBuf::from(format!("/proc/{process}/root")).join(home.path("disk").strip_prefix("/").expect("a path"));
    if fs::read_dir(&seen).is_err() {
        eprintln!("skipped: what is mounted cannot be seen from outside");
        return None;
    }
    Some(Disk { terminal, seen })
}

impl Disk {
    fn read(&self) -> String {
        fs::read_to_string(self.seen.join("westwijk.ron")).expect("the dossier")
    }
}

#[test]
fn a_full_disk_is_said_leaves_the_file_whole_and_loses_nothing() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let Some(mut disk) = on_a_disk(&home, "rw") else { return };
    close(&mut disk.terminal, 1);
    let filler = disk.seen.join("filler");
    let mut file = File::create(&filler).expect("a file to fill the disk");
    while file.write_all(&[b'x'; 512]).is_ok() {}
    drop(file);

    disk.terminal.type_in("2");
    disk.terminal.says("De schijf is vol");
    assert_eq!(disk.read(), COMMENTED);
    close(&mut disk.terminal, 1);
    disk.terminal.type_in("1");
    disk.terminal.quiet();
    assert_eq!(disk.read(), COMMENTED);

    fs::remove_file(&filler).expect("room");
    close(&mut disk.terminal, 1);
    disk.terminal.type_in("2");
    until("the answer in the file", || (answers(&disk.read()) == 3).then_some(()));
    disk.terminal.says("lukt weer");
    let mut unfinished = names(&disk.seen);
    unfinished.retain(|name| is_unfinished(name));
    assert_eq!(unfinished, [""; 0]);
    disk.terminal.quit();
}

#[test]
fn a_disk_that_is_full_to_the_end_is_no_success() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let Some(mut disk) = on_a_disk(&home, "rw") else { return };
    close(&mut disk.terminal, 1);
    let mut file = File::create(disk.seen.join("filler")).expect("a file to fill the disk");
    while file.write_all(&[b'x'; 512]).is_ok() {}
    disk.terminal.type_in("2");
    disk.terminal.says("De schijf is vol");
    close(&mut disk.terminal, 1);
    disk.terminal.type_in("q");
    disk.terminal.says("kwijt.");
    disk.terminal.type_in("q");
    assert_ne!(disk.terminal.end().exit_code(), 0);
}

#[test]
fn a_disk_that_may_not_be_written_to_is_said_and_left_alone() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let Some(mut disk) = on_a_disk(&home, "ro") else { return };
    disk.terminal.says("Op deze schijf");
    close(&mut disk.terminal, 1);
    disk.terminal.type_in("2");
    disk.terminal.says("alleen om te");
    assert_eq!(disk.read(), COMMENTED);
    assert_eq!(names(&disk.seen), ["westwijk.ron"]);
}
