//! The start screen, who the user is, versions, and looking without changing.
use crate::support::{Program, TODAY, opened};
use dossier::{Date, Decision};
use matching::Answer;
use tui::{DossierFile, Effect, FileId, Input, Looking, Message, OpenedFile, Screen, Version, VersionId, VersionWhy};
use wording::{Language, User};

pub fn file(name: &str, place: Option<&str>, day: i8, archived: bool) -> DossierFile {
    DossierFile {
        id: FileId(format!("/home/anna/.local/share/wijkverbinder/{name}.ron")),
        name: name.to_owned(),
        place: place.map(str::to_owned),
        changed: Date::constant(2026, 11, day),
        archived,
        folder: (name == "oost").then(|| "~/werk".to_owned()),
    }
}

pub fn files() -> Vec<DossierFile> {
    vec![
        file("westwijk", Some("Westwijk"), 22, false),
        file("schoolstraat-2026", Some("Schoolstraat en omgeving"), 3, false),
        file("oost", None, 1, false),
        file("oud", Some("Oude Haven"), 1, true),
    ]
}

pub fn versions() -> Vec<Version> {
    let version = |made: &str, why| Version { id: VersionId(made.to_owned()), made: made.to_owned(), why };
    vec![
        version("2026-11-22 09:12", VersionWhy::Session),
        version("2026-11-20 16:40", VersionWhy::Before),
        version("2026-11-20 09:01", VersionWhy::Day),
        version("2026-10-02 11:30", VersionWhy::Older),
    ]
}

fn home() -> Program {
    Program::home(files(), Some(User::Resident), (120, 32), Language::En)
}

const WEST: &str = r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {"irritation": Step(4)}))"#;

fn program() -> Program {
    Program::open(WEST, (120, 32), Language::En)
}

fn id(name: &str) -> FileId {
    file(name, None, 1, false).id
}

fn looked_at(looking: Looking, text: &str) -> Message {
    Message::Opened(Box::new(OpenedFile { looking: Some(looking), ..opened(text) }))
}

fn old_version() -> Message {
    let looking =
        Looking::Version { id: VersionId("2026-11-20 16:40".to_owned()), made: "2026-11-20 16:40".to_owned() };
    looked_at(looking, r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {"irritation": Step(2)}))"#)
}

fn locked() -> Program {
    let looking = Looking::Locked { who: "bram@laptop".to_owned(), since: "22:33".to_owned() };
    let file = OpenedFile { looking: Some(looking), ..opened(WEST) };
    Program::start(Some(file), Vec::new(), None, (120, 32), Language::En)
}

#[test]
fn the_first_start_asks_who_one_is_and_says_that_others_may_read() {
    let mut program = Program::home(Vec::new(), None, (120, 32), Language::En);
    let text = program.text();
    assert!(text.contains("Others can read a dossier") && text.contains("Who are you?"), "{text}");
    program.press("Down Enter");
    assert_eq!(program.effects, [Effect::Remember(User::Professional)]);
    assert!(program.text().contains("You are now: professional."), "{}", program.text());
    assert!(program.text().contains("There is no dossier yet."), "{}", program.text());
    // It can be changed later, also within a dossier.
    program.press("I Home Enter");
    assert_eq!(program.effects.last(), Some(&Effect::Remember(User::Resident)));
}

#[test]
fn who_does_not_say_who_he_is_can_go_on() {
    let mut program = Program::home(Vec::new(), None, (120, 32), Language::En);
    program.press("Esc Enter").write("Westwijk").press("Enter");
    assert_eq!(program.effects, [Effect::New("Westwijk".to_owned())]);
}

#[test]
fn the_start_screen_shows_places_with_their_days_and_opens_the_selected_one() {
    let mut program = home();
    let text = program.text();
    assert!(text.contains("▸ Westwijk") && text.contains("22 November 2026"), "{text}");
    assert!(text.contains("oost") && text.contains("~/werk") && !text.contains("Oude Haven"), "{text}");
    program.press("Down Enter");
    assert_eq!(program.effects, [Effect::Open(id("schoolstraat-2026"))]);
}

#[test]
fn what_was_put_away_is_shown_on_request_and_can_be_got_back() {
    let mut program = home();
    program.press("a");
    assert_eq!(program.effects, [Effect::Archive(id("westwijk"), true)]);
    program.press("A");
    assert!(program.text().contains("Oude Haven") && program.text().contains("put away"), "{}", program.text());
    program.press("End Up Up a");
    assert_eq!(program.effects.last(), Some(&Effect::Archive(id("oud"), false)));
    program.press("A");
    assert!(!program.text().contains("Oude Haven"));
}

#[test]
fn deleting_names_what_goes_and_is_asked_first() {
    let mut program = home();
    program.press("Down Del");
    let text = program.text();
    assert!(text.contains("\"Schoolstraat en omgeving\" goes, with all its versions."), "{text}");
    program.press("Esc x");
    assert!(program.effects.is_empty());
    program.press("Enter");
    assert_eq!(program.effects, [Effect::Delete(id("schoolstraat-2026"))]);
}

#[test]
fn a_dossier_gets_another_name_or_a_next_year() {
    let mut program = home();
    program.press("r").write("-oud").press("Enter");
    assert_eq!(program.effects, [Effect::Rename(id("westwijk"), "westwijk-oud".to_owned())]);
    program.press("c Enter");
    assert_eq!(program.effects.last(), Some(&Effect::Duplicate(id("westwijk"), "Westwijk 2027".to_owned())));
}

#[test]
fn a_name_is_asked_for_until_there_is_one() {
    let mut program = home();
    program.press("n Enter");
    assert!(program.effects.is_empty() && program.text().contains("Type a name first."), "{}", program.text());
    program.write("Oost").press("Enter");
    assert_eq!(program.effects, [Effect::New("Oost".to_owned())]);
}

#[test]
fn the_name_of_a_file_may_not_name_a_person() {
    let mut program = home();
    for key in ["n", "r", "c"] {
        program.press(key).write(" 06-12345678").press("Enter");
        assert!(program.effects.is_empty(), "{key}: {:?}", program.effects);
        assert!(program.text().contains("Everybody"), "{key}: {}", program.text());
        program.press("Esc");
    }
}

#[test]
fn what_needs_a_dossier_says_so_where_none_is_selected() {
    let mut program = home();
    for key in ["c", "r", "a", "x"] {
        program.press("End").press(key);
        assert!(program.text().contains("Choose a dossier first."), "{key}: {}", program.text());
    }
    assert!(program.effects.is_empty());
}

#[test]
fn what_could_not_be_done_is_said_in_full_and_nothing_changes() {
    let mut program = home();
    program.tell(Message::Refused("The file cannot be read: permission denied.".to_owned()));
    let text = program.text();
    assert!(text.contains("That does not work now") && text.contains("permission denied."), "{text}");
    program.press("Enter");
    assert!(program.text().contains("▸ Westwijk"));
}

#[test]
fn a_dossier_opens_from_the_start_screen_and_closes_to_it() {
    let mut program = home();
    program.press("Enter");
    program.tell(Message::Opened(Box::new(opened(WEST))));
    assert!(program.text().contains("Wijkverbinder · Westwijk"));
    program.press("2 d");
    assert_eq!(program.effects.last(), Some(&Effect::Close));
    assert_eq!(program.dossier().place.as_deref(), Some("Westwijk"), "it is open until the shell says it is not");
    program.tell(Message::Home(files()));
    assert!(program.text().contains("▸ Westwijk") && !program.text().contains("saved"), "{}", program.text());
    assert_eq!(program.dossier(), &dossier::Dossier::default());
}

#[test]
fn a_dossier_that_cannot_be_kept_is_not_closed() {
    let mut program = program();
    program.press("2 d");
    program.tell(Message::Refused("No room.".to_owned()));
    program.press("Esc");
    assert_eq!(program.dossier().place.as_deref(), Some("Westwijk"));
    program.tell(Message::Home(files()));
    assert_eq!(program.dossier().place.as_deref(), Some("Westwijk"), "a later list closes nothing");
}

#[test]
fn ticks_that_were_not_gone_through_are_kept_when_one_goes_to_the_start_screen() {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Space Esc");
    assert!(program.effects.is_empty(), "leaving the list answers nothing");
    program.press("t d");
    // On the list `d` means nothing: it is left first.
    assert!(program.effects.is_empty());
    program.press("q");
    assert_eq!(program.effects, [Effect::Save, Effect::Quit]);
}

#[test]
fn the_versions_are_listed_with_moment_and_reason_and_one_can_be_looked_at() {
    let mut program = program();
    program.press("v");
    assert_eq!(program.effects, [Effect::ListVersions]);
    program.tell(Message::Versions(versions()));
    let text = program.text();
    assert!(text.contains("20 November 2026, 16:40") && text.contains("before much changed"), "{text}");
    program.press("t");
    assert!(program.text().contains("Choose a version first."), "{}", program.text());
    program.press("Down Down Enter");
    assert_eq!(program.effects.last(), Some(&Effect::LookAt(VersionId("2026-11-20 16:40".to_owned()))));
    program.tell(old_version());
    let text = program.text();
    assert!(text.contains("version of 20 November 2026, 16:40") && text.contains("looking only"), "{text}");
    assert_eq!(program.dossier().profile.answers["irritation"], Answer::Step(2));
}

#[test]
fn an_old_version_cannot_be_changed_and_every_screen_works() {
    let mut program = program();
    program.press("v");
    program.tell(Message::Versions(versions()));
    program.press("Down Enter");
    program.tell(old_version());
    program.press("Esc");
    let before = program.dossier().clone();
    let asked = program.effects.len();
    for keys in ["5", "0", "Backspace", "e", "o", "u", "U", "f", "N", "Tab c", "r", "BackTab t Space Enter Esc"] {
        program.press(keys);
        let text = program.text();
        assert!(text.contains("Not possible in an old version.") || keys.ends_with("Esc"), "{keys}: {text}");
    }
    program.press("s Esc ? Esc b Esc n");
    assert_eq!((program.dossier(), program.effects.len()), (&before, asked));
}

#[test]
fn going_back_from_a_version_keeps_what_was_nowhere_but_in_memory() {
    let mut program = program();
    program.press("Home e").write("Fatima, fatima@example.org").press("Enter Esc");
    let present = program.dossier().clone();
    assert_eq!(present.held.len(), 1);
    program.press("v");
    program.tell(Message::Versions(versions()));
    program.press("Down Enter");
    program.tell(old_version());
    program.press("Esc Esc");
    assert_eq!(program.effects.last(), Some(&Effect::LookAway));
    // The shell knows what is on disk, without the note.
    program.tell(Message::Opened(Box::new(opened(WEST))));
    assert_eq!(program.dossier(), &present);
    program.press("u");
    assert!(program.dossier().origins.is_empty(), "what was done before can still be undone");
}

#[test]
fn a_version_that_is_taken_back_stands_in_the_log_and_can_be_undone() {
    let mut program = program();
    program.press("v");
    program.tell(Message::Versions(versions()));
    program.press("Down Down t");
    assert_eq!(program.effects.last(), Some(&Effect::TakeBack(VersionId("2026-11-20 16:40".to_owned()))));
    let old = r#"Dossier(version: 1, place: "Westwijk", profile: (answers: {"irritation": Step(2)}))"#;
    let asked = program.tell(Message::Opened(Box::new(opened(old))));
    assert_eq!(asked, [Effect::Save]);
    let log = &program.dossier().log;
    assert_eq!(log[0].decided, Decision::TakenBack("2026-11-20 16:40".to_owned()));
    assert_eq!(log[0].on, TODAY);
    assert!(program.text().contains("Taken back: the version of 20 November 2026, 16:40."), "{}", program.text());
    program.press("u");
    assert_eq!(program.dossier().profile.answers["irritation"], Answer::Step(4));
    assert!(program.dossier().log.is_empty());
}

#[test]
fn who_comes_second_is_told_may_look_and_sees_what_the_first_saves() {
    let mut program = locked();
    let text = program.text();
    assert!(text.contains("bram@laptop has this dossier open, since 22:33."), "{text}");
    assert!(text.contains("open with bram@laptop") && text.contains("looking only"), "{text}");
    program.press("Enter 5");
    assert!(program.text().contains("Not possible now: bram@laptop has the dossier open."), "{}", program.text());
    assert!(program.effects.is_empty());
    let theirs = opened(r#"Dossier(version: 1, place: "Oostwijk", profile: (answers: {"irritation": Step(1)}))"#);
    program.tell(Message::Followed(Box::new(theirs.dossier)));
    assert!(program.text().contains("Oostwijk"), "{}", program.text());
    program.tell(Message::Unlocked);
    let text = program.text();
    assert!(text.contains("The dossier is free again.") && !text.contains("looking only"), "{text}");
    program.press("Home 5");
    assert_eq!(program.effects, [Effect::Save]);
}

#[test]
fn a_lock_that_goes_while_an_old_version_is_looked_at_leaves_that_alone() {
    let mut program = locked();
    program.press("Enter");
    program.tell(old_version());
    program.tell(Message::Unlocked);
    assert!(program.text().contains("version of 20 November 2026"), "{}", program.text());
}

#[test]
fn what_is_of_a_newer_program_is_looked_at_only() {
    let mut program = program();
    program.tell(looked_at(Looking::Newer, WEST));
    assert!(program.text().contains("made with a newer program"), "{}", program.text());
    program.press("Esc 5");
    assert!(program.text().contains("the dossier is of a newer program."), "{}", program.text());
}

#[test]
fn what_the_shell_says_at_opening_stands_in_full() {
    let file = OpenedFile { said: "The lock of a program that is gone was taken over.".to_owned(), ..opened(WEST) };
    let program = Program::start(Some(file), Vec::new(), None, (80, 24), Language::En);
    assert!(program.text().contains("The lock of a program that is gone was taken over."));
}

#[test]
fn what_cannot_be_kept_is_said_once_and_offered_elsewhere() {
    let mut program = program();
    program.press("5");
    program.tell(Message::Kept(Err("The disk is full.".to_owned())));
    let text = program.text();
    assert!(text.contains("The disk is full.") && text.contains("save elsewhere"), "{text}");
    program.press("S");
    assert!(program.text().contains("Save elsewhere"), "{}", program.text());
    program.write("stick/west.ron").press("Enter");
    assert_eq!(program.effects.last(), Some(&Effect::SaveElsewhere("~/stick/west.ron".to_owned())));
    program.tell(Message::Kept(Ok(())));
    program.tell(Message::Moved(FileId("/media/stick/west.ron".to_owned()), "west".to_owned()));
    assert!(!program.text().contains("The disk is full."), "{}", program.text());
}

#[test]
fn the_overview_opens_from_both_places_and_goes_back_there() {
    let mut program = home();
    program.press("O");
    assert_eq!(program.effects, [Effect::ReadAll]);
    program.tell(Message::Overview(Vec::new()));
    assert!(program.text().contains("Overview of the dossiers"), "{}", program.text());
    program.press("PgDn Esc");
    assert!(program.text().contains("▸ Westwijk"));
    let mut program = self::program();
    program.press("O");
    program.tell(Message::Overview(vec![("westwijk".to_owned(), opened(WEST).dossier)]));
    program.press("Esc");
    assert!(program.text().contains("Wijkverbinder · Westwijk"));
}

#[test]
fn pasting_where_nothing_is_typed_does_nothing() {
    let mut program = home();
    program.input(&Input::Paste("x\nEnter".to_owned()));
    assert!(program.effects.is_empty());
    assert_eq!(program.screen(), Screen::Home);
}
