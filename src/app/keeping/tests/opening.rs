//! Files that are not as they should be.

use std::fs;

use tui::{Effect, Looking, Message, VersionWhy};

use super::super::versions;
use super::{Desk, WESTWIJK, is_kept, opened, trouble};
use crate::shell::store;

/// A folder with this in the file, and [`WESTWIJK`] surely on disk before.
fn after_a_power_cut(bytes: &[u8]) -> (tempfile::TempDir, Desk) {
    let (folder, desk) = Desk::with_westwijk();
    versions::keep_flushed(&desk.path("westwijk.ron")).unwrap();
    desk.end().unwrap();
    let desk = Desk::in_folder(&folder);
    store::put(&desk.path("westwijk.ron"), bytes).unwrap();
    (folder, desk)
}

#[test]
fn what_is_empty_after_a_power_cut_comes_from_what_was_surely_on_disk() {
    for bytes in [&b""[..], &[0; 300]] {
        let (_folder, mut desk) = after_a_power_cut(bytes);
        let opened = desk.open("westwijk.ron");
        assert!(opened.said.contains("stroom") && opened.looking.is_none(), "{}", opened.said);
        assert_eq!(opened.dossier.place.as_deref(), Some("Westwijk"));
        assert_eq!(fs::read(desk.path("westwijk.ron")).unwrap(), bytes, "opening changes nothing");
        assert!(is_kept(&desk.change(2)));
        assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
        assert!(desk.read("westwijk.ron").contains("// by hand"));
    }
}

#[test]
fn an_empty_file_that_was_never_more_is_a_new_dossier() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    fs::write(desk.path("westwijk.ron"), "").unwrap();
    assert!(desk.open("westwijk.ron").said.contains("leeg"));
    assert!(is_kept(&desk.change(2)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn what_is_damaged_is_never_written_to() {
    let broken: [&[u8]; 3] = [
        b"Dossier(version: 2, profile: (answers: { \"irritation\": Step(2)\n",
        b"Dossier(version: 2, place: \"\xff\")",
        b"a shopping list",
    ];
    for bytes in broken {
        let (_folder, mut desk) = after_a_power_cut(bytes);
        let opened = desk.open("westwijk.ron");
        assert!(opened.said.contains("te lezen") && opened.looking.is_none(), "{}", opened.said);
        // The whole one that was on disk before can be taken back.
        assert!(opened.said.contains("terugzetten"), "{}", opened.said);
        let whole = versions::list(&desk.path("westwijk.ron")).remove(0);
        assert_eq!(whole.why, VersionWhy::Before);
        assert_eq!(versions::read(&desk.path("westwijk.ron"), &whole.id).unwrap().0, WESTWIJK.as_bytes());

        assert!(is_kept(&desk.change(2)));
        assert_eq!(fs::read(desk.path("westwijk.ron")).unwrap(), bytes);
        assert_eq!(desk.in_file("westwijk-1.ron").profile, desk.dossier.profile);
        assert!(is_kept(&desk.change(3)));
        assert_eq!(desk.in_file("westwijk-1.ron").profile, desk.dossier.profile);
        assert!(!desk.path("westwijk-2.ron").exists());
        assert_eq!(fs::read(desk.path("westwijk.ron")).unwrap(), bytes);
    }
}

#[test]
fn a_whole_version_taken_back_leaves_the_damaged_file_alone_too() {
    let (_folder, mut desk) = after_a_power_cut(b"Dossier(");
    desk.open("westwijk.ron");
    let whole = versions::list(&desk.path("westwijk.ron")).remove(0);
    let messages = desk.run(Effect::TakeBack(whole.id));
    assert_eq!(opened(&messages).dossier.place.as_deref(), Some("Westwijk"));
    assert_eq!(desk.read("westwijk.ron"), "Dossier(");
    assert_eq!(desk.read("westwijk-1.ron"), WESTWIJK);
}

#[test]
fn what_a_newer_program_made_is_looked_at_and_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    let newer = WESTWIJK.replace("version: 2", "version: 99");
    fs::write(desk.path("westwijk.ron"), &newer).unwrap();
    let opened = desk.open("westwijk.ron");
    assert_eq!(opened.looking, Some(Looking::Newer));
    assert_eq!(desk.names(), ["westwijk.ron"], "nobody else is kept from it");
    for effect in [Effect::Save, Effect::SaveAnew] {
        desk.answer(2);
        assert!(trouble(&desk.save(effect)).contains("kijkt alleen"));
    }
    assert_eq!(desk.read("westwijk.ron"), newer);
    desk.end().unwrap();
}

#[test]
fn what_cannot_be_opened_leaves_open_what_was() {
    let (_folder, mut desk) = Desk::with_westwijk();
    for name in ["missing.ron", "data", "."] {
        let messages = desk.run(Effect::Open(desk.id(name)));
        assert!(matches!(messages.as_slice(), [Message::Refused(_)]), "{messages:?}");
    }
    assert!(is_kept(&desk.change(2)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn what_a_killed_program_left_unfinished_is_swept() {
    let (folder, desk) = Desk::with_westwijk();
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    fs::write(desk.path(".westwijk.ron.a1b2c3.new"), "Dossi").unwrap();
    desk.open("westwijk.ron");
    assert_eq!(desk.names(), [".westwijk.ron.lock", "westwijk.ron"]);
}
