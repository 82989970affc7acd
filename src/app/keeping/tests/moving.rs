//! New dossiers, other names, putting away and deleting; and what the start screen lists.

use std::fs;

use dossier::{Decision, Lesson};
use tui::{DossierFile, Effect, FileId, Message};

use super::{Desk, WESTWIJK, is_kept, names, opened, trouble};

const DATA: &str = "data/wijkverbinder";

fn list(desk: &mut Desk) -> Vec<DossierFile> {
    home(&desk.run(Effect::ListFiles))
}

fn home(messages: &[Message]) -> Vec<DossierFile> {
    let files = messages.iter().find_map(|message| if let Message::Home(files) = message { Some(files) } else { None });
    files.unwrap_or_else(|| panic!("no list in {messages:?}")).clone()
}

fn named(files: &[DossierFile]) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

fn desk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::in_folder(&folder);
    (folder, desk)
}

#[test]
fn a_new_dossier_is_named_after_its_place_and_takes_no_name_of_another() {
    let (_folder, mut desk) = desk();
    for name in ["oud-zuid", "oud-zuid-2"] {
        let messages = desk.run(Effect::New(" Oud-Zuid ".into()));
        assert!(is_kept(&messages));
        let file = opened(&messages);
        assert_eq!((file.name.as_str(), file.dossier.place.as_deref()), (name, Some("Oud-Zuid")));
        assert_eq!(desk.in_file(&format!("{DATA}/{name}.ron")).place.as_deref(), Some("Oud-Zuid"));
    }
    let files = list(&mut desk);
    assert_eq!(named(&files), ["oud-zuid-2", "oud-zuid"], "opened last first");
    assert!(files.iter().all(|file| file.folder.is_none() && !file.archived));
}

#[test]
fn a_new_dossier_that_cannot_be_written_is_open_all_the_same() {
    let (_folder, mut desk) = desk();
    fs::write(desk.path("data"), "in the way").unwrap();
    let messages = desk.run(Effect::New("Oost".into()));
    assert_eq!(opened(&messages).dossier.place.as_deref(), Some("Oost"));
    assert!(trouble(&messages).contains("staat nog in dit programma"));
    // And it is not left before it is kept.
    assert!(matches!(desk.run(Effect::New("West".into())).as_slice(), [Message::Refused(_)]));
    fs::remove_file(desk.path("data")).unwrap();
    assert!(is_kept(&desk.change(2)));
}

#[test]
fn next_year_begins_with_what_is_known_and_learnt() {
    let (_folder, mut desk) = Desk::with_westwijk();
    let lesson = Lesson { activity: None, year: 2026, worked: Some(true), text: "begin met soep".into() };
    desk.dossier.lessons.push(lesson.clone());
    let source = desk.dossier.clone();
    let messages = desk.run(Effect::Duplicate(desk.id("westwijk.ron"), "Westwijk 2027".into()));
    assert!(is_kept(&messages));
    let file = opened(&messages);
    assert_eq!((file.name.as_str(), file.id.clone()), ("westwijk-2027", desk.id("westwijk-2027.ron")));
    assert_eq!((&file.dossier.profile, &file.dossier.place), (&source.profile, &source.place));
    assert_eq!(file.dossier.lessons, [lesson]);
    assert_eq!(file.dossier.log[0].decided, Decision::Begun("westwijk".into()));
    assert_eq!(desk.read("westwijk.ron"), WESTWIJK);
    fs::write(desk.path("broken.ron"), "Dossier(").unwrap();
    assert!(trouble(&desk.run(Effect::Duplicate(desk.id("broken.ron"), "x".into()))).contains("niet"));
}

#[test]
fn another_name_takes_versions_along_and_what_is_open_goes_on() {
    let (folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    let messages = desk.run(Effect::Rename(desk.id("westwijk.ron"), "West 2".into()));
    assert_eq!(named(&home(&messages)), ["west-2"]);
    assert!(messages.contains(&Message::Moved(desk.id("west-2.ron"), "west-2".into())));
    assert_eq!(desk.names(), [".west-2.ron.lock", ".west-2.ron.versions", "west-2.ron"]);
    assert!(is_kept(&desk.change(3)));
    assert_eq!(desk.in_file("west-2.ron").profile, desk.dossier.profile);
    desk.end().unwrap();

    // One that is not open.
    let mut desk = Desk::in_folder(&folder);
    fs::write(desk.path("taken.ron"), "mine").unwrap();
    let refused = desk.run(Effect::Rename(desk.id("west-2.ron"), "taken".into()));
    assert!(trouble(&refused).contains("Er is al een dossier"), "{refused:?}");
    assert!(trouble(&desk.run(Effect::Rename(desk.id("west-2.ron"), " / ".into()))).contains("naam"));
    assert_eq!(desk.read("taken.ron"), "mine");
    desk.run(Effect::Rename(desk.id("west-2.ron"), "West".into()));
    assert!(desk.path("west.ron").exists() && desk.path(".west.ron.versions").is_dir());
    assert!(!desk.path("west-2.ron").exists() && !desk.path(".west-2.ron.versions").exists());
}

#[test]
fn what_is_put_away_can_be_got_back() {
    let (_folder, mut desk) = desk();
    desk.run(Effect::New("Oost".into()));
    desk.change(2);
    let path = format!("{DATA}/oost.ron");
    let away = home(&desk.run(Effect::Archive(desk.id(&path), true)));
    assert!(away[0].archived && away[0].folder.is_none(), "{away:?}");
    assert!(!desk.path(&path).exists());
    assert!(is_kept(&desk.change(3)), "it is still open");
    let back = home(&desk.run(Effect::Archive(away[0].id.clone(), false)));
    assert!(!back[0].archived);
    assert_eq!(desk.in_file(&path).profile, desk.dossier.profile);
    assert_eq!(names(&desk.path(&format!("{DATA}/archive"))), [""; 0]);
}

#[test]
fn what_is_deleted_is_gone_with_its_versions() {
    let (_folder, mut desk) = desk();
    desk.run(Effect::New("Oost".into()));
    desk.change(2);
    desk.keeper.flush(&desk.wording).unwrap();
    let id = desk.id(&format!("{DATA}/oost.ron"));
    assert_eq!(home(&desk.run(Effect::Delete(id.clone()))), []);
    assert_eq!(names(&desk.path(DATA)), [""; 0]);
    assert!(matches!(desk.run(Effect::Delete(id)).as_slice(), [Message::Refused(_)]));
}

#[test]
fn what_is_deleted_is_gone_from_the_list_also_where_its_versions_stay() {
    let (_folder, mut desk) = desk();
    desk.run(Effect::New("Oost".into()));
    let path = format!("{DATA}/oost.ron");
    // What is no folder cannot be removed as one.
    let versions = format!("{DATA}/.oost.ron.versions");
    let _ = fs::remove_dir_all(desk.path(&versions));
    fs::write(desk.path(&versions), "in the way").unwrap();
    let messages = desk.run(Effect::Delete(desk.id(&path)));
    assert_eq!(home(&messages), []);
    assert!(trouble(&messages).contains("niet alle versies"), "{messages:?}");
    assert!(!desk.path(&path).exists());
}

#[test]
fn what_somebody_else_has_open_is_neither_moved_nor_deleted() {
    let (folder, first) = Desk::with_westwijk();
    let mut second = Desk::in_folder(&folder);
    for looking in [false, true] {
        if looking {
            second.open("westwijk.ron");
        }
        let id = second.id("westwijk.ron");
        for effect in
            [Effect::Delete(id.clone()), Effect::Rename(id.clone(), "other".into()), Effect::Archive(id, true)]
        {
            let messages = second.run(effect);
            assert!(trouble(&messages).contains("niets veranderd") || looking, "{messages:?}");
            assert!(matches!(messages.as_slice(), [Message::Refused(_)]));
        }
    }
    assert_eq!(first.read("westwijk.ron"), WESTWIJK);
}

#[test]
fn opening_another_one_keeps_this_one_first() {
    let (_folder, mut desk) = Desk::with_westwijk();
    fs::write(desk.path("oost.ron"), WESTWIJK.replace("Westwijk", "Oost")).unwrap();
    desk.answer(2);
    desk.run(Effect::Save);
    let changed = desk.dossier.clone();
    let messages = desk.run(Effect::Open(desk.id("oost.ron")));
    assert_eq!(opened(&messages).dossier.place.as_deref(), Some("Oost"));
    assert_eq!(desk.in_file("westwijk.ron").profile, changed.profile);
    // The same again is not locked by itself.
    assert_eq!(opened(&desk.run(Effect::Open(desk.id("oost.ron")))).looking, None);
}

#[test]
fn the_list_knows_those_elsewhere_and_passes_over_what_is_gone() {
    let (folder, desk) = Desk::with_westwijk();
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    desk.run(Effect::New("Oost".into()));
    let files = list(&mut desk);
    assert_eq!(named(&files), ["oost", "westwijk"]);
    assert!(files[1].folder.is_some() && files[1].place.as_deref() == Some("Westwijk"));
    fs::remove_file(desk.path("westwijk.ron")).unwrap();
    assert_eq!(named(&list(&mut desk)), ["oost"]);
    // A list that cannot be read is no list.
    fs::write(desk.path("state/wijkverbinder/recent.ron"), "(((").unwrap();
    assert_eq!(named(&list(&mut desk)), ["oost"]);
}

#[test]
fn all_dossiers_of_the_folder_are_read() {
    let (_folder, mut desk) = Desk::with_westwijk();
    fs::write(desk.path("oost.ron"), WESTWIJK.replace("Westwijk", "Oost")).unwrap();
    for (name, text) in [
        ("broken.ron", "Dossier("),
        ("newer.ron", &WESTWIJK.replace("version: 2", "version: 99")),
        ("unknown.ron", &WESTWIJK.replace("irritation", "iritation")),
        ("other.ron", "[1, 2]"),
    ] {
        fs::write(desk.path(name), text).unwrap();
    }
    let messages = desk.run(Effect::ReadAll);
    let [Message::Overview(all)] = messages.as_slice() else { panic!("{messages:?}") };
    let found: Vec<(&str, Option<&str>)> =
        all.dossiers.iter().map(|(name, dossier)| (name.as_str(), dossier.place.as_deref())).collect();
    assert_eq!(found, [("oost.ron", Some("Oost")), ("westwijk.ron", Some("Westwijk"))]);
    assert_eq!(all.left_out, ["broken.ron", "newer.ron", "unknown.ron"], "as the command leaves out");
}

#[cfg(unix)]
#[test]
fn a_link_is_not_moved_in_the_place_of_what_it_leads_to() {
    let (_folder, mut desk) = Desk::with_westwijk();
    std::os::unix::fs::symlink("westwijk.ron", desk.path("link.ron")).unwrap();
    for effect in [
        Effect::Delete(desk.id("link.ron")),
        Effect::Rename(desk.id("link.ron"), "other".into()),
        Effect::Archive(FileId(desk.path("link.ron").display().to_string()), true),
    ] {
        assert!(trouble(&desk.run(effect)).contains("verwijzing"));
    }
    assert!(desk.path("link.ron").is_symlink() && desk.path("westwijk.ron").exists());
}
