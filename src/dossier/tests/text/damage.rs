//! Texts that were cut off, garbled, or never were one.

use dossier::{Dossier, State, read_bytes, write};
use knowledge::fault::What;
use proptest::prelude::*;

use crate::arbitrary::{dossier, lay, layout};
use crate::case::WESTWIJK;
use crate::{base, opened};

/// Whether all that a dossier says is said by a whole one too, and how much that is: its entries.
fn part_of(part: &Dossier, whole: &Dossier) -> Result<usize, String> {
    let mut entries = 0;
    let mut hold = |what: &str, holds: bool, count: usize| {
        entries += count;
        if holds { Ok(()) } else { Err(what.to_owned()) }
    };
    macro_rules! maybe {
        ($one:expr, $other:expr) => {
            hold(stringify!($one), $one.is_none() || $one == $other, 0)?
        };
    }
    macro_rules! subset {
        ($one:expr, $other:expr) => {
            hold(stringify!($one), $one.iter().all(|(key, value)| $other.get(key) == Some(value)), $one.len())?
        };
    }
    macro_rules! head {
        ($one:expr, $other:expr) => {
            hold(stringify!($one), $other.starts_with(&$one), $one.len())?
        };
    }
    maybe!(part.place, whole.place);
    maybe!(part.knowledge, whole.knowledge);
    maybe!(part.profile.own_phase, whole.profile.own_phase);
    maybe!(part.phase_because, whole.phase_because);
    subset!(part.profile.answers, whole.profile.answers);
    subset!(part.profile.measures, whole.profile.measures);
    subset!(part.profile.runs, whole.profile.runs);
    hold("wishes", part.profile.wishes.is_subset(&whole.profile.wishes), 0)?;
    subset!(part.origins, whole.origins);
    hold("choices", part.choices.len() <= whole.choices.len(), 0)?;
    for (one, other) in part.choices.iter().zip(&whole.choices) {
        hold("choice", (&one.activity, one.on) == (&other.activity, other.on), 0)?;
        maybe!(one.because, other.because);
        maybe!(one.held, other.held);
        maybe!(one.asks.hours, other.asks.hours);
        maybe!(one.asks.money, other.asks.money);
        hold("permissions", other.asks.permissions.starts_with(&one.asks.permissions), 0)?;
        hold("places", other.asks.places.starts_with(&one.asks.places), 0)?;
        hold("look_back", other.look_back.starts_with(&one.look_back), 0)?;
        head!(one.plan, other.plan);
    }
    hold("evaluations", part.evaluations.len() <= whole.evaluations.len(), 0)?;
    for (one, other) in part.evaluations.iter().zip(&whole.evaluations) {
        let head = (&one.activity, one.moment, one.on) == (&other.activity, other.moment, other.on);
        hold("evaluation", head, 0)?;
        maybe!(one.group, other.group);
        subset!(one.counts, other.counts);
        hold("remarks", other.remarks.starts_with(&one.remarks), 0)?;
    }
    head!(part.lessons, whole.lessons);
    head!(part.log, whole.log);
    Ok(entries)
}

/// How many entries of a text of ours stand whole before its end: answers, lines of a plan and the like each have a line.
fn whole_lines(text: &str) -> usize {
    let inside = |line: &&str| line.starts_with([' ']) && line.trim_start().starts_with(['(', '"']);
    text.split_inclusive('\n')
        .filter(inside)
        .filter(|line| {
            line.ends_with("),\n") || line.ends_with("],\n") || line.ends_with("ed,\n") || line.ends_with("NotKnown,\n")
        })
        .count()
}

fn cut_anywhere(text: &str, whole: &Dossier, cut: usize, ours: bool) -> Result<(), TestCaseError> {
    let opened = read_bytes("westwijk.ron", &text.as_bytes()[..cut], base());
    let found = part_of(&opened.dossier, whole);
    prop_assert!(found.is_ok(), "{found:?} at {cut}\n{}", String::from_utf8_lossy(&text.as_bytes()[..cut]));
    prop_assert_eq!(opened.state == State::Damaged, !opened.faults.is_empty(), "{} {:?}", cut, opened.faults);
    if ours {
        let lines = whole_lines(&String::from_utf8_lossy(&text.as_bytes()[..cut]));
        prop_assert!(
            found >= Ok(lines),
            "{found:?} of {lines} at {cut}\n{}",
            &String::from_utf8_lossy(&text.as_bytes()[..cut])
        );
    }
    Ok(())
}

#[test]
fn cut_at_any_byte_a_dossier_gives_all_that_stands_whole_before_it() {
    let whole = opened(WESTWIJK).dossier;
    for cut in 0..WESTWIJK.len() {
        cut_anywhere(WESTWIJK, &whole, cut, false).unwrap();
    }
    let text = write(None, &whole, base()).unwrap();
    for cut in 0..text.len() {
        cut_anywhere(&text, &whole, cut, true).unwrap();
    }
}

#[test]
fn every_garbled_line_costs_no_more_than_itself() {
    let whole = opened(WESTWIJK).dossier;
    let lines: Vec<&str> = WESTWIJK.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        // Lines on which nothing begins that ends elsewhere, and without which what they belong to can do.
        let line = line.trim();
        let required = ["version", "activity", "moment", "on:"].iter().any(|name| line.starts_with(name));
        let own = line.ends_with([',', 's']) && !required && !line.starts_with(['}', ']', ')']);
        for garbage in ["#%$@!~^^ &&", "\"half", "\u{fffd}\u{fffd}(((", "NUL \0\0, {"] {
            let mut garbled = lines.clone();
            garbled[at] = garbage;
            let opened = opened(&garbled.join("\n"));
            let found = part_of_garbled(&opened.dossier, &whole);
            assert_eq!(opened.state, State::Damaged);
            assert!(!opened.faults.is_empty());
            if own {
                let all = part_of(&whole, &whole).unwrap();
                assert!(found + 1 >= all, "{found} of {all} without {line}\n{:?}", opened.faults);
            }
        }
    }
}

/// Entries left of a dossier with a line less, wherever that was; each is one of the whole dossier's.
fn part_of_garbled(part: &Dossier, whole: &Dossier) -> usize {
    let mut sparse = whole.clone();
    sparse.lessons.retain(|lesson| part.lessons.contains(lesson));
    sparse.log.retain(|entry| part.log.contains(entry));
    for choice in &mut sparse.choices {
        let left = part.choices.iter().find(|left| left.activity == choice.activity);
        choice.plan.retain(|line| left.is_some_and(|left| left.plan.contains(line)));
    }
    part_of(part, &sparse).unwrap()
}

#[test]
fn two_garbled_lines_are_two_faults_at_their_places() {
    let text = "Dossier(\n    version: 2,\n    profile: (\n        answers: {\n            \"turnover\": Step(2),\n            \"hands\": St$p(,\n            \"irritation\": Step(3),\n            ^^^\n            \"us-and-them\": Ticked,\n        },\n    ),\n)\n";
    let opened = opened(text);
    assert_eq!(opened.dossier.profile.answers.len(), 3);
    let lines: Vec<usize> = opened.faults.iter().map(|fault| fault.place.line).collect();
    assert_eq!(lines, [6, 8], "{:?}", opened.faults);
    assert_eq!(opened.faults[0].place.excerpt.trim(), "\"hands\": St$p(,");
}

#[test]
fn a_lost_closing_bracket_costs_no_more_than_its_line() {
    let text = "Dossier(\n    version: 2,\n    profile: (\n        answers: {\n            \"turnover\": Step(2),\n        ~~\n        wishes: [\"get-acquainted\"],\n    ),\n    place: \"Westwijk\",\n)\n";
    let dossier = opened(text).dossier;
    assert_eq!((dossier.profile.answers.len(), dossier.profile.wishes.len()), (1, 1));
    assert_eq!(dossier.place.as_deref(), Some("Westwijk"));
}

#[test]
fn other_faults_of_a_damaged_text_are_named_too() {
    let text =
        "Dossier(version: 2, plaats: \"W\", profile: (answers: {\"iritation\": Step(2), \"hands\": Step(9), \"turn";
    let opened = opened(text);
    assert_eq!(opened.faults.len(), 4, "{:?}", opened.faults);
    assert!(opened.faults.iter().any(|fault| matches!(fault.what, What::Syntax(_))));
    let misfit = opened.faults.iter().find(|fault| matches!(fault.what, What::AnswerMisfits { .. })).unwrap();
    assert_eq!(misfit.place.offset(text), text.find("Step(9)").unwrap());
}

#[test]
fn bytes_that_are_no_text_are_damage_and_the_rest_is_read() {
    let opened = read_bytes(
        "westwijk.ron",
        b"Dossier(version: 2, place: \"W\xff\", lessons: [(year: 2025, text: \"x\")])",
        base(),
    );
    assert_eq!(opened.state, State::Damaged);
    assert_eq!((opened.faults[0].place.column, &opened.faults[0].what), (30, &What::NoText));
    assert_eq!(opened.dossier.lessons.len(), 1);
}

#[test]
fn a_text_beyond_any_size_is_read_as_far_as_its_size_allows() {
    let lessons: Vec<String> = (0..9000)
        .map(|at| format!("        (year: 2025, text: \"{at} and more and more and more and more\"),\n"))
        .collect();
    let text = format!("Dossier(\n    version: 2,\n    lessons: [\n{}    ],\n)\n", lessons.concat());
    let opened = opened(&text);
    assert_eq!(opened.state, State::Damaged);
    assert!(
        matches!(opened.faults[..], [ref fault] if matches!(fault.what, What::TooLarge { .. })),
        "{:?}",
        opened.faults
    );
    assert!((7000..9000).contains(&opened.dossier.lessons.len()), "{}", opened.dossier.lessons.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_read_of_a_cut_text_stands_in_the_whole_one(dossier in dossier(), layout in layout(), cut: prop::sample::Index) {
        let text = lay(&write(None, &dossier, base()).unwrap(), layout);
        let whole = opened(&text).dossier;
        cut_anywhere(&text, &whole, cut.index(text.len() + 1), false)?;
    }

    #[test]
    fn no_garbage_in_a_text_ends_the_program(
        dossier in dossier(), layout in layout(), garbage in ".{0,9}", from: prop::sample::Index, to: prop::sample::Index,
    ) {
        let text: Vec<char> = lay(&write(None, &dossier, base()).unwrap(), layout).chars().collect();
        let (from, to) = (from.index(text.len()), to.index(text.len()));
        let (from, to) = (from.min(to), from.max(to).min(from.min(to) + 9));
        let garbled: String = text[..from].iter().copied().chain(garbage.chars()).chain(text[to..].iter().copied()).collect();
        let opened = opened(&garbled);
        prop_assert!(opened.state != State::Damaged || !opened.faults.is_empty());
        prop_assert_eq!(write(Some(&garbled), &opened.dossier, base()).is_some(), opened.state.writable());
    }

    #[test]
    fn no_bytes_at_all_end_the_program(bytes: Vec<u8>) {
        prop_assert_eq!(read_bytes("x", &bytes, base()).state, State::Damaged);
    }
}
