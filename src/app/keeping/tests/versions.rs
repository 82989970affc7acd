//! Earlier versions.

use std::fs;

use dossier::Date;
use jiff::civil::date;
use tui::{Effect, Looking, Message, Version, VersionId, VersionWhy};

use super::super::open_file::OpenFile;
use super::super::versions;
use super::{Desk, WESTWIJK, base, is_kept, notice, opened, trouble};
use dossier::State;

fn list(desk: &mut Desk) -> Vec<Version> {
    let messages = desk.run(Effect::ListVersions);
    let [Message::Versions(versions)] = messages.as_slice() else { panic!("{messages:?}") };
    versions.clone()
}

fn of(desk: &mut Desk, why: VersionWhy) -> Vec<Version> {
    list(desk).into_iter().filter(|version| version.why == why).collect()
}

fn text(desk: &Desk, version: &Version) -> String {
    let (bytes, _) = versions::read(&desk.path("westwijk.ron"), &version.id).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_first_change_of_a_session_keeps_what_was_there_once_and_each_day_once() {
    let (folder, mut desk) = Desk::with_westwijk();
    assert_eq!(list(&mut desk), [], "looking makes no version");
    for step in [1, 2, 3] {
        assert!(is_kept(&desk.change(step)));
    }
    let kinds = |desk: &Desk| {
        let names = super::names(&desk.path(".westwijk.ron.versions"));
        let of = |kind: &str| names.iter().filter(|name| name.contains(kind)).count();
        (of(".session."), of(".day."))
    };
    assert_eq!(kinds(&desk), (1, 1));
    for name in super::names(&desk.path(".westwijk.ron.versions")) {
        assert_eq!(desk.read(&format!(".westwijk.ron.versions/{name}")), WESTWIJK);
    }
    // What is the same is listed once.
    assert_eq!(list(&mut desk).iter().map(|version| version.why).collect::<Vec<_>>(), [VersionWhy::Session]);
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    desk.open("westwijk.ron");
    desk.change(1);
    assert_eq!(kinds(&desk), (2, 1));
}

#[test]
fn before_much_is_replaced_what_is_there_becomes_a_version() {
    let (_folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    let before = desk.read("westwijk.ron");
    desk.dossier.profile.answers.clear();
    assert!(is_kept(&desk.save(Effect::SaveAnew)));
    let versions = of(&mut desk, VersionWhy::Before);
    assert_eq!(versions.len(), 1);
    assert_eq!(text(&desk, &versions[0]), before);
}

#[test]
fn a_clock_that_is_put_back_costs_no_version_of_now() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("westwijk.ron");
    let add = |year: i16, at: i8| {
        versions::add(&path, b"", VersionWhy::Session, date(year, 1, 1).at(9, 0, at, 0)).unwrap();
    };
    (0..10).for_each(|at| add(2099, at));
    (0..4).for_each(|at| add(2026, at));
    let made: Vec<String> = versions::list(&path).into_iter().map(|one| one.id.0[..19].to_owned()).collect();
    assert_eq!(made.len(), 10);
    assert!((0..4).all(|at| made.contains(&format!("2026-01-01T09-00-0{at}"))), "{made:?}");
    assert!(made.contains(&"2099-01-01T09-00-09".to_owned()), "{made:?}");
}

#[test]
fn the_last_ten_of_each_kind_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("westwijk.ron");
    let day = |day: i8| date(2026, 11, day);
    for at in 1..=14 {
        versions::add(&path, at.to_string().as_bytes(), VersionWhy::Day, day(at).at(9, 0, 0, 0)).unwrap();
        versions::add(&path, b"", VersionWhy::Session, day(1).at(9, 0, at, 0)).unwrap();
    }
    let listed = versions::list(&path);
    let days: Vec<&str> = listed.iter().filter(|one| one.why == VersionWhy::Day).map(|one| &one.made[..10]).collect();
    let expected: Vec<String> = (5..=14).rev().map(|at| day(at).to_string()).collect();
    assert_eq!(days, expected);
    assert_eq!(listed.len(), 20);
    assert!(versions::has_day(&path, day(14)) && !versions::has_day(&path, Date::constant(2026, 11, 4)));
}

#[test]
fn two_versions_of_one_second_are_two() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("westwijk.ron");
    let now = date(2026, 11, 22).at(22, 33, 5, 0);
    for text in ["one", "two"] {
        versions::add(&path, text.as_bytes(), VersionWhy::Before, now).unwrap();
    }
    let texts: Vec<Vec<u8>> =
        versions::list(&path).iter().map(|version| versions::read(&path, &version.id).unwrap().0).collect();
    assert_eq!(texts, [b"two", b"one"]);
}

#[test]
fn the_name_of_a_version_leads_nowhere_else() {
    let (_folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    for name in
        ["../westwijk.ron", "flushed.ron", "", "2026-11-22T22-33-05/../x.day.ron", "2026-99-22T22-33-05.day.ron"]
    {
        let messages = desk.run(Effect::LookAt(VersionId(name.into())));
        assert!(trouble(&messages).contains("is er niet meer"), "{name}: {messages:?}");
    }
}

#[test]
fn a_version_is_taken_back_to_the_letter_and_what_was_there_becomes_one() {
    let (_folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    // Not kept yet: it goes along.
    desk.answer(3);
    desk.run(Effect::Save);
    let version = of(&mut desk, VersionWhy::Session).remove(0);
    let changed = desk.dossier.clone();
    let messages = desk.run(Effect::TakeBack(version.id));
    assert!(is_kept(&messages) && opened(&messages).looking.is_none());
    assert_eq!(desk.read("westwijk.ron"), WESTWIJK);
    let before = of(&mut desk, VersionWhy::Before).remove(0);
    assert_eq!(dossier::read("", &text(&desk, &before), &base()).dossier.profile, changed.profile);
    // And it goes on from there.
    assert!(is_kept(&desk.change(1)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn looking_at_a_version_changes_nothing_and_loses_nothing() {
    let (_folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    let kept = desk.read("westwijk.ron");
    let version = of(&mut desk, VersionWhy::Session).remove(0);
    // In memory only: writing passes it over.
    desk.dossier.held.insert(dossier::TextPlace::Place);
    let now = desk.dossier.clone();
    let messages = desk.run(Effect::LookAt(version.id));
    assert!(matches!(opened(&messages).looking, Some(Looking::Version { .. })));
    assert_ne!(desk.dossier.profile, now.profile);
    assert!(trouble(&desk.save(Effect::Save)).contains("kijkt alleen"));
    assert_eq!(desk.read("westwijk.ron"), kept);
    assert!(opened(&desk.run(Effect::LookAway)).looking.is_none());
    assert_eq!(desk.dossier, now);
    assert!(is_kept(&desk.change(3)));
}

#[test]
fn the_original_of_an_older_dossier_is_kept_before_it_is_written_first() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("westwijk.ron");
    fs::write(&path, WESTWIJK).unwrap();
    let mut file = OpenFile::new(path.clone());
    (file.text, file.seen) = (Some(WESTWIJK.into()), Some(WESTWIJK.into()));
    file.state = State::Older(1);
    let now = date(2026, 11, 22).at(22, 33, 5, 0);
    file.save(&dossier::Dossier::default(), false, &base(), now).unwrap();
    let older: Vec<Version> = versions::list(&path).into_iter().filter(|one| one.why == VersionWhy::Older).collect();
    assert_eq!(versions::read(&path, &older[0].id).unwrap().0, WESTWIJK.as_bytes());
    assert_eq!(file.state, State::Whole);
    // Where it cannot be kept, it is not changed.
    fs::write(&path, WESTWIJK).unwrap();
    versions::remove(&path).unwrap();
    fs::write(versions::folder(&path), "in the way").unwrap();
    (file.text, file.seen, file.state) = (Some(WESTWIJK.into()), Some(WESTWIJK.into()), State::Older(1));
    file.kept = None;
    assert!(file.save(&dossier::Dossier::default(), false, &base(), now).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), WESTWIJK);
}

#[test]
fn where_no_version_can_be_made_work_is_kept_but_nothing_much_is_replaced() {
    let (_folder, mut desk) = Desk::with_westwijk();
    fs::write(desk.path(".westwijk.ron.versions"), "in the way").unwrap();
    let messages = desk.change(2);
    assert!(is_kept(&messages) && notice(&messages).contains("versie van daarvoor"), "{messages:?}");
    // Said once.
    assert_eq!(desk.change(3), [Message::Kept(Ok(()))]);
    let kept = desk.read("westwijk.ron");
    desk.dossier.profile.answers.clear();
    assert!(trouble(&desk.save(Effect::SaveAnew)).contains("staat nog in dit programma"));
    assert_eq!(desk.read("westwijk.ron"), kept);
}
