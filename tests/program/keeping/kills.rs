//! Killed at any moment, a dossier is whole, and at most one change older than what was on screen.
//!
//! `KILLS=300 cargo test --test program kills -- --nocapture` kills as often; without it a few times, as a test has to be quick.

use std::collections::BTreeMap;
use std::env;
use std::hash::{BuildHasher, RandomState};
use std::thread::sleep;
use std::time::Duration;

use dossier::VERSION;
use knowledge::Knowledge;
use matching::{Answer, QuestionId};
use wording::{Language, Wording};

use super::{close, is_unfinished, kill};
use crate::support::Home;
use crate::terminal::{Terminal, until};

/// How many changes the script has, and how often it is broken off in an ordinary test.
const CHANGES: usize = 300;
const KILLS: usize = 4;
/// How many of the last changes are typed one by one; those before come at once.
const ONE_BY_ONE: usize = 4;
/// The longest from a key to the kill, in microseconds: the frame and the save are within it.
const LATEST: u64 = 40_000;

type Answers = BTreeMap<QuestionId, Answer>;

/// Going through all questions from the first, again and again, and answering each with 1, the next time with 2.
struct Script {
    knowledge: Knowledge,
    wording: Wording,
    /// What is in the dossier before the first change.
    before: Answers,
}

impl Script {
    fn new() -> Self {
        let knowledge = knowledge::shipped().knowledge;
        let before = dossier::read("", &Self::text(), &knowledge).dossier.profile.answers;
        assert_eq!(before.len(), 1);
        Self { knowledge, wording: Wording::new(Language::Nl), before }
    }

    fn text() -> String {
        format!(
            "// Kept.\nDossier(version: {VERSION}, profile: (answers: {{\n    \"irritation\": Step(4), // and this\n}}))\n"
        )
    }

    fn question(&self, change: usize) -> &QuestionId {
        &self.knowledge.asked[change % self.knowledge.asked.len()]
    }

    fn step(&self, change: usize) -> u8 {
        if (change / self.knowledge.asked.len()).is_multiple_of(2) { 1 } else { 2 }
    }

    /// From the question before to this one, and the answer. After the last question the first is reached from the top.
    fn keys(&self, change: usize) -> String {
        let go = if change.is_multiple_of(self.knowledge.asked.len()) { "g" } else { "j" };
        format!("{go}{}", self.step(change))
    }

    /// What is in the dossier after so many changes.
    fn answers(&self, changes: usize) -> Answers {
        let mut answers = self.before.clone();
        answers.extend((0..changes).map(|change| (self.question(change).clone(), Answer::Step(self.step(change)))));
        answers
    }

    /// Whether a screen shows that this change was made.
    fn shows(&self, change: usize, screen: &vt100::Screen) -> bool {
        let question = &self.knowledge.questions[self.question(change)];
        let name = self.wording.say(&question.name);
        let answer = self.wording.answer(question, &Answer::Step(self.step(change)));
        // A long answer does not fit in its line.
        let said: String = format!("{name}: {answer}").chars().take(name.chars().count() + 12).collect();
        screen.contents().contains(&said)
    }
}

/// Numbers that nobody foresees, from a beginning that is told.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        // A step of SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }
}

#[test]
fn a_killed_program_leaves_a_whole_dossier_at_most_one_change_old() {
    let number = |name: &str| env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let kills = number("KILLS").map_or(KILLS, |kills| usize::try_from(kills).expect("a number of kills"));
    let seed = number("SEED").unwrap_or_else(|| RandomState::new().hash_one(0));
    println!("{kills} kills, SEED={seed}");
    let mut dice = Dice(seed);
    let script = Script::new();
    let home = Home::new();
    let mut behind = 0;
    for nth in 0..kills {
        home.write("westwijk.ron", Script::text());
        let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
        if nth == 0 {
            terminal.first_frame();
        } else {
            // Whoever was killed left a lock; that is said, and no more is left than that.
            terminal.says("gestopt");
        }
        close(&mut terminal, 1);

        let last = usize::try_from(dice.below(CHANGES as u64)).expect("a change");
        let first_by_one = last.saturating_sub(ONE_BY_ONE);
        let at_once: Vec<String> = (0..first_by_one).map(|change| script.keys(change)).collect();
        terminal.type_in(&at_once.concat());
        if let Some(change) = first_by_one.checked_sub(1) {
            until("the changes that came at once", || script.shows(change, &terminal.screen()).then_some(()));
        }
        for change in first_by_one..last {
            terminal.type_in(&script.keys(change));
            until("a change on screen", || script.shows(change, &terminal.screen()).then_some(()));
        }
        terminal.type_in(&script.keys(last));
        sleep(Duration::from_micros(dice.below(LATEST)));
        kill(&mut terminal);
        terminal.end();

        // What was drawn last: this change, or at least the one before it.
        let drawn = if script.shows(last, &terminal.screen()) { last + 1 } else { last };
        let text = home.read("westwijk.ron");
        let opened = dossier::read("westwijk.ron", &text, &script.knowledge);
        assert!(opened.faults.is_empty() && text.starts_with("// Kept.") && text.contains("// and this"), "{text}");
        let kept = opened.dossier.profile.answers;
        // The file may be ahead of what was read from the terminal before the kill, never of what was typed.
        let allowed: Vec<usize> = (drawn.saturating_sub(1)..=last + 1).collect();
        let state = allowed.iter().rev().find(|changes| script.answers(**changes) == kept);
        let state = state.unwrap_or_else(|| panic!("SEED={seed}, kill {nth}: not one of {allowed:?}:\n{text}"));
        behind += usize::from(*state < drawn);
        let known = ["westwijk.ron", ".westwijk.ron.lock"];
        let left: Vec<String> = home.names().into_iter().filter(|name| !known.contains(&name.as_str())).collect();
        assert!(left.len() <= 1 && left.iter().all(|name| is_unfinished(name)), "{left:?}");
    }
    println!("{behind} of {kills} were one change behind what was on screen");
    // Nothing is in the way of going on.
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.says("gestopt");
    close(&mut terminal, 1);
    terminal.quit();
    assert_eq!(home.names(), ["westwijk.ron"]);
}
