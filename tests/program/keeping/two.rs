//! Two programs and one dossier.

use super::{close, has_answers, kill};
use crate::support::Home;
use crate::terminal::{COMMENTED, Terminal};

/// Two programs with the same dossier open; the second is told by whom it is held.
fn two(home: &Home) -> (Terminal, Terminal) {
    let mut first = Terminal::open(home, &["westwijk.ron"]);
    first.first_frame();
    close(&mut first, 1);
    let mut second = Terminal::open(home, &["westwijk.ron"]);
    second.says("anna");
    close(&mut second, 2);
    (first, second)
}

/// How the title of the profile counts answers.
fn counts(terminal: &Terminal, answered: usize) {
    let all = knowledge::shipped().knowledge.asked.len();
    terminal.says(&format!("{answered}/{all}"));
}

#[test]
fn the_second_sees_what_the_first_saves_and_goes_on_when_it_is_done() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let (mut first, mut second) = two(&home);
    counts(&second, 2);
    second.type_in("2");
    second.quiet();
    close(&mut second, 1);
    assert_eq!(home.read("westwijk.ron"), COMMENTED, "the second changes nothing");

    first.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    counts(&second, 3);
    first.quit();
    second.says("gesloten");
    second.type_in("0");
    let text = crate::terminal::until("the answer of the second", || {
        let text = home.read("westwijk.ron");
        (text.matches("NotKnown").count() == 2).then_some(text)
    });
    assert!(text.contains("// ask again in May") && text.contains("// The end."), "{text}");
    second.quit();
    assert_eq!(home.names(), ["westwijk.ron"]);
}

#[test]
fn the_second_takes_over_when_the_first_is_killed() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let (mut first, mut second) = two(&home);
    first.type_in("2");
    has_answers(&home, "westwijk.ron", 3);
    kill(&mut first);
    second.says("gestopt");
    counts(&second, 3);
    second.type_in("0");
    crate::terminal::until("the answer of the second", || {
        (home.read("westwijk.ron").matches("NotKnown").count() == 2).then_some(())
    });
    second.quit();
    assert_eq!(home.names(), ["westwijk.ron"]);
}

#[test]
fn two_programs_that_begin_the_same_new_dossier_lose_neither() {
    let home = Home::new();
    let mut first = Terminal::open(&home, &["westwijk.ron"]);
    first.first_page();
    let mut second = Terminal::open(&home, &["westwijk.ron"]);
    second.first_page();
    first.type_in("\r");
    crate::terminal::until("the dossier", || home.path("westwijk.ron").exists().then_some(()));
    let theirs = home.read("westwijk.ron");
    second.type_in(" \r");
    crate::terminal::until("a file beside it", || home.path("westwijk-1.ron").exists().then_some(()));
    second.quit();
    first.quit();
    assert_eq!(home.read("westwijk.ron"), theirs);
    assert_ne!(home.read("westwijk-1.ron"), theirs);
}
