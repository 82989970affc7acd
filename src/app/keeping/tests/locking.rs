//! Two programs and one dossier. Locks hold within one process too, so two keepers do.

use std::fs;

use tui::{Effect, Looking, Message};

use super::super::opening::since;
use super::{Desk, WESTWIJK, is_kept, notice, trouble};
use crate::shell::clock;
use crate::shell::lock::Holder;

fn follow(desk: &mut Desk) -> Vec<Message> {
    let messages = desk.keeper.follow(&desk.wording);
    for message in &messages {
        if let Message::Followed(dossier) = message {
            desk.dossier = (**dossier).clone();
        }
    }
    messages
}

#[test]
fn the_second_looks_along_and_goes_on_when_the_first_is_done() {
    let (folder, mut first) = Desk::with_westwijk();
    let mut second = Desk::in_folder(&folder);
    let opened = second.open("westwijk.ron");
    let Some(Looking::Locked { who, since }) = opened.looking else { panic!("two have it open") };
    assert_eq!(who, Holder::me().who);
    assert_eq!(since.len(), "22:33".len(), "{since}");
    assert!(second.keeper.due() <= std::time::Instant::now() + std::time::Duration::from_secs(1));

    // What it changes all the same is not kept.
    assert!(trouble(&second.save(Effect::Save)).contains("kijkt alleen"));
    assert_eq!(follow(&mut second), [], "nothing was saved yet");
    first.change(2);
    assert!(matches!(follow(&mut second).as_slice(), [Message::Followed(_)]));
    assert_eq!(second.dossier.profile, first.dossier.profile);
    assert_eq!(follow(&mut second), []);

    // What the first one saves last is seen too.
    first.change(3);
    let last = first.dossier.clone();
    first.end().unwrap();
    let messages = follow(&mut second);
    assert!(
        matches!(messages.as_slice(), [Message::Followed(_), Message::Unlocked, Message::Notice(_)]),
        "{messages:?}"
    );
    assert!(notice(&messages).contains("gesloten"));
    assert_eq!(second.dossier.profile, last.profile);
    assert_eq!(follow(&mut second), [], "it follows nobody any more");
    assert!(is_kept(&second.change(1)));
    assert_eq!(second.in_file("westwijk.ron").profile, second.dossier.profile);
}

#[test]
fn half_a_file_is_not_followed() {
    let (folder, first) = Desk::with_westwijk();
    let mut second = Desk::in_folder(&folder);
    second.open("westwijk.ron");
    for bytes in [&b"Dossier("[..], b"", b"\xff"] {
        fs::write(first.path("westwijk.ron"), bytes).unwrap();
        assert_eq!(follow(&mut second), []);
    }
    fs::remove_file(first.path("westwijk.ron")).unwrap();
    assert_eq!(follow(&mut second), []);
    fs::write(first.path("westwijk.ron"), WESTWIJK.replace("Step(4)", "Step(1)")).unwrap();
    assert!(matches!(follow(&mut second).as_slice(), [Message::Followed(_)]));
}

#[test]
fn a_lock_whose_process_is_gone_is_taken_over_and_said() {
    let (folder, desk) = Desk::with_westwijk();
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    let anna = "Lock(who: \"anna@laptop\", since: \"2026-11-22 22:33\", process: 1)";
    for (left, who) in [(anna, "anna@laptop"), ("nonsense", "iemand anders")] {
        fs::write(desk.path(".westwijk.ron.lock"), left).unwrap();
        let opened = desk.open("westwijk.ron");
        assert!(opened.looking.is_none());
        assert!(opened.said.contains(who) && opened.said.contains("gestopt"), "{}", opened.said);
        desk.keeper.release();
    }
    assert_eq!(desk.open("westwijk.ron").said, "");
}

#[test]
fn a_lock_goes_with_the_one_who_had_it() {
    let (_folder, mut desk) = Desk::with_westwijk();
    assert_eq!(desk.names(), [".westwijk.ron.lock", "westwijk.ron"]);
    assert!(matches!(desk.run(Effect::Close).as_slice(), [Message::Home(_)]));
    if cfg!(unix) {
        assert_eq!(desk.names(), ["westwijk.ron"]);
    }
}

#[test]
fn where_there_can_be_no_lock_it_opens_and_says_so() {
    let (folder, desk) = Desk::with_westwijk();
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    let _ = fs::remove_file(desk.path(".westwijk.ron.lock"));
    fs::create_dir(desk.path(".westwijk.ron.lock")).unwrap();
    let opened = desk.open("westwijk.ron");
    assert!(opened.looking.is_none() && opened.said.contains("Spreek af"), "{}", opened.said);
    assert!(is_kept(&desk.change(2)));
}

#[test]
fn a_moment_of_today_is_told_without_the_day() {
    let today = clock::now().date();
    assert_eq!(since(&format!("{today} 22:33")), "22:33");
    assert_eq!(since("2001-01-01 22:33"), "2001-01-01 22:33");
}
