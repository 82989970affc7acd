//! A workshop in which something goes wrong: the program is killed in the middle of a count, another machine goes on, and the room's
//! screen shows what it may show and nothing else.

use std::process::Command;

use crate::support::{Home, start};
use crate::terminal::{Terminal, until};

/// A dossier with a mark in every text that somebody typed, and counts of a sensitive question that no other number comes near.
const MARKED: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Step(3), "neighbour-quarrel": Step(2), "puzzling-behaviour": Step(1),
    "money-worries": NotKnown, "feeling-unsafe": Step(1), "serious-crime": Step(1), "recent-incident": Step(1),
    "discrimination": Votes([7013, 7002, 0, 7001, 0]),
}),
    origins: {"discrimination": (note: "GEHEIM een"), "irritation": (from: Conversation, note: "GEHEIM twee")},
    choices: [(activity: "buddy", on: "2026-11-01", because: "GEHEIM drie")],
    lessons: [(activity: "shared-meal", year: 2025, worked: true, text: "GEHEIM vier")],
    log: [(on: "2026-11-01", decided: Chosen("buddy"), because: "GEHEIM vijf")],
)
"#;

fn in_the_file(home: &Home, words: &str) {
    until(words, || home.read("westwijk.ron").contains(words).then_some(()));
}

/// Ends a program as a crash does: it can do nothing more.
fn kill(terminal: &mut Terminal) {
    let process = terminal.child.process_id().expect("a process").to_string();
    let sent = start(Command::new("kill").args(["-KILL", &process])).and_then(|mut kill| kill.wait());
    assert!(sent.is_ok_and(|status| status.success()), "the signal is sent");
    until("the end of the program", || terminal.child.try_wait().expect("a status"));
}

#[test]
fn a_crash_in_the_middle_of_a_count_costs_nothing_and_another_machine_goes_on() {
    let home = Home::with("westwijk.ron", MARKED);
    let mut first = Terminal::open(&home, &["workshop", "westwijk.ron"]);
    first.says("Tijd en mensen");
    first.type_in("\r");
    first.says("tijd voor 11 vragen");
    let mut room = Terminal::open(&home, &["workshop", "westwijk.ron", "--room"]);
    first.type_in("\r\r133");
    in_the_file(&home, "all: [1, 0, 2");
    room.says("Steek je hand op");
    kill(&mut first);

    // The room keeps its picture, and follows again once somebody goes on.
    room.quiet();
    room.says("Steek je hand op");
    let mut first = Terminal::open(&home, &["workshop", "westwijk.ron"]);
    // It says that the last one stopped without closing; then the count is there.
    first.says("gestopt zonder af te sluiten");
    first.type_in("\x1b");
    first.quiet();
    first.says("1 0 2");
    first.type_in("1");
    in_the_file(&home, "all: [2, 0, 2");
    first.type_in("\r");
    room.says("Bij minder dan tien antwoorden");
    first.type_in("uu");
    room.says("Steek je hand op");

    // Groups by age; the plug is pulled after the first of three.
    first.type_in("\x1b[D\x1b[D");
    room.says("Wat zien jullie in de wijk?");
    first.type_in("v\x1b[B\x1b[B\r\r\rc");
    first.says("tot 25 jaar");
    first.type_in("2 4 2 2 1\r");
    in_the_file(&home, "counted: 1, all: [2, 4, 2, 2, 1]");
    first.says("25 tot 65 jaar");
    kill(&mut first);

    let other = Home::with("westwijk.ron", &home.read("westwijk.ron"));
    let mut again = Terminal::open(&other, &["workshop", "westwijk.ron"]);
    again.says("2 4 2 2 1");
    again.type_in("c");
    again.says("25 tot 65 jaar");
    again.type_in("0 3 0 0 0\r");
    again.says("65 jaar en ouder");
    assert!(!other.read("westwijk.ron").contains("[0, 3, 0, 0, 0]"), "no small group is in a file");
    again.type_in("0 0 9 9 9\r");
    in_the_file(&other, "first: (all: [2, 7, 11, 11, 10]");
    assert!(!other.read("westwijk.ron").contains("counted"), "the count is done");
    again.quit();
    room.type_in("q");
    assert_eq!(room.end().exit_code(), 0);
}

#[test]
fn nothing_private_is_ever_in_a_byte_that_the_room_gets() {
    let home = Home::with("westwijk.ron", MARKED);
    home.write("geheim-oost.ron", r#"Dossier(version: 2, place: "GEHEIM-Oost")"#);
    let mut first = Terminal::open(&home, &["workshop", "westwijk.ron"]);
    first.says("Tijd en mensen");
    first.type_in("\r");
    first.says("tijd voor 11 vragen");
    let mut room = Terminal::open(&home, &["workshop", "westwijk.ron", "--room"]);
    room.says("Wat zien jullie in de wijk?");
    // Papers are counted, a question is asked, counted and talked about, voted on again; then the end, the dots, a decision.
    let steps: [(&str, &str); 12] = [
        ("\x1b[FcAnna 7013\x157013 7002 0 7001 1\r", "Wat zien jullie"),
        ("\x1b[H\r", "Schrijf eerst zelf"),
        ("\r", "Steek je hand op"),
        ("c3 4 10 2 1\r\r", "Vertel het elkaar"),
        ("z\x1b[D\x1b[D", "Vertel het elkaar"),
        ("\x1b[C\x1b[Cza", "Stem nu nog een keer"),
        ("c0 0 2 8 10\r\r", "na het gesprek"),
        ("e", "Plaats 1"),
        ("\r", "Plaats"),
        ("\r\r", "Waar zou jij aan meedoen"),
        ("ee\x1b[6~\x1b[6~\x1b[6~", "Waar zou jij aan meedoen"),
        ("dGEHEIM zes\r", "kort verslag"),
    ];
    for (keys, seen) in steps {
        first.type_in(keys);
        room.says(seen);
        first.quiet();
        let wall = room.screen().contents();
        for private in ["GEHEIM", "700", "701", "westwijk.ron", "opgeslagen", "Anna"] {
            assert!(!wall.contains(private), "{private}:\n{wall}");
        }
    }
    first.quit();
    room.quiet();
    // All that was ever drawn there, also between two looks at it.
    let all = room.output();
    for private in ["GEHEIM", "GEHE", "Oost", "7013", "7002", "7001", ".ron", "/tmp", "Anna"] {
        assert!(!all.contains(private), "{private}");
    }
    assert!(
        home.read("westwijk.ron").contains("GEHEIM zes")
            && home.read("westwijk.ron").contains("7013, 7002, 0, 7001, 1")
    );
    room.type_in("q");
    assert_eq!(room.end().exit_code(), 0);
}

#[test]
fn the_clock_ticks_until_it_is_hidden_and_then_nothing_is_drawn() {
    let home = Home::with("westwijk.ron", MARKED);
    let mut first = Terminal::open(&home, &["workshop", "westwijk.ron"]);
    first.says("Tijd en mensen");
    first.type_in("\r\rt");
    first.says("0:59");
    first.says("0:58");
    first.type_in("h");
    first.see("no clock", |screen| (!screen.contents().contains("0:5")).then_some(()));
    let before = first.quiet();
    std::thread::sleep(std::time::Duration::from_millis(1600));
    assert_eq!(first.output().len(), before, "a hidden clock draws nothing");
    first.quit();
}
