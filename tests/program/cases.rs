//! The worked cases: does the advice say there what the sources say?
//!
//! Equals share their places, as on the screen: in the table, `first` counts a place that begins among the first three, and `strict`
//! only the three that the list begins with, better evidence before worse.
//!
//! A case fails in the open: it stays in the table, and [`FAILING`] says why. The list is kept honest both ways: a case outside of
//! it that fails fails the test, and so does one in it that passes. The figures are printed:
//!
//! `cargo test --test program cases -- --nocapture`

mod questions;
mod robustness;
mod verdict;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use knowledge::Knowledge;
use knowledge::cases::Case;
use matching::{ActivityId, Advice, Matcher, Profile};

use verdict::Verdict;

/// The cases that the advice does not meet, each with the reason. To be emptied by argument, never by fitting.
const FAILING: &[(&str, &str)] = &[
    ("always-the-same-spokesman", "no contact at all outweighs a first us-and-them: step 3 shows only to degree 0.15"),
    (
        "nothing-ticked",
        "nothing shows, so the phase's own need leads; to look and listen is said beside it, not ranked",
    ),
    ("old-and-new-gossip", "little contact outweighs a first us-and-them: step 3 shows only to degree 0.15"),
];

/// The knowledge base with its cases, and the advice for each.
struct World {
    knowledge: Knowledge,
    matcher: Matcher,
}

/// A case with what the program says to it.
struct Tried {
    name: &'static str,
    case: &'static Case,
    profile: Profile,
    advice: Advice,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let loaded = knowledge::shipped_with_cases();
    assert_eq!(loaded.faults, []);
    let matcher = Matcher::new(loaded.knowledge.model());
    World { knowledge: loaded.knowledge, matcher }
});

static TRIED: LazyLock<Vec<Tried>> = LazyLock::new(|| {
    let tried = |(name, case): (&'static String, &'static Case)| {
        let profile = case.profile(&WORLD.knowledge);
        Tried { name, case, advice: WORLD.matcher.advise(&profile), profile }
    };
    WORLD.knowledge.cases.iter().map(tried).collect()
});

#[test]
fn cases_pass_except_those_that_are_listed_with_a_reason() {
    let why: BTreeMap<&str, &str> = FAILING.iter().copied().collect();
    let (mut passed, mut strictly) = (0, 0);
    let mut surprises = Vec::new();
    println!("\n{:36} {:9} {:9} {:5} {:6} {:3} {:3}", "case", "phase", "said", "first", "strict", "out", "ten");
    for one in TRIED.iter() {
        let verdict = Verdict::new(one.case, &one.advice);
        let mark = |good| if good { "+" } else { "-" };
        let said = verdict.said.map_or("not known", |phase| phase.as_str());
        println!(
            "{:36} {:9} {said:9} {:5} {:6} {:3} {:3} {}",
            one.name,
            one.case.phase.as_str(),
            mark(verdict.first.is_empty()),
            mark(verdict.strictly),
            mark(verdict.ranked.is_empty()),
            mark(verdict.among_ten.is_empty()),
            if verdict.holds() { "pass".to_owned() } else { format!("FAIL: {verdict}") },
        );
        passed += usize::from(verdict.holds());
        strictly += usize::from(verdict.holds() && verdict.strictly);
        match why.get(one.name) {
            None if !verdict.holds() => surprises.push(format!("{} fails: {verdict}", one.name)),
            Some(_) if verdict.holds() => surprises.push(format!("{} passes: take it off the list", one.name)),
            _ => {}
        }
    }
    println!("{passed} of {} cases pass; {strictly} with one of the first three in the order of the list", TRIED.len());
    let unknown: Vec<&&str> = why.keys().filter(|name| !WORLD.knowledge.cases.contains_key(**name)).collect();
    assert!(unknown.is_empty(), "no such cases: {unknown:?}");
    assert!(surprises.is_empty(), "\n{}", surprises.join("\n"));
}

#[test]
fn a_verdict_fails_on_two_thirds_of_the_cases_from_other_situations() {
    let mut loose = Vec::new();
    let mut shares = Vec::new();
    for one in TRIED.iter() {
        let others = || TRIED.iter().filter(|other| other.case.situation != one.case.situation);
        let fails = others().filter(|other| !Verdict::new(one.case, &other.advice).holds()).count();
        let share = fails as f64 / others().count() as f64;
        shares.push(share);
        if share < 2.0 / 3.0 {
            loose.push(format!("{} {share:.2}", one.name));
        }
    }
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    println!("\na verdict fails on {:.0}% of the cases from other situations, in the mean", mean * 100.0);
    assert!(loose.is_empty(), "these hold nearly anywhere:\n{}", loose.join("\n"));
}

#[test]
fn the_program_beats_every_constant_list_of_three() {
    let program = TRIED.iter().filter(|one| Verdict::new(one.case, &one.advice).holds()).count();
    let activities: Vec<&ActivityId> = WORLD.knowledge.activities.keys().collect();
    // Per activity, in which cases it is right to stand among the first three, and in which it is wrong.
    let column = |has: &dyn Fn(&Case, &ActivityId) -> bool| -> Vec<Vec<bool>> {
        activities.iter().map(|id| TRIED.iter().map(|one| has(one.case, id)).collect()).collect()
    };
    let right = column(&|case, id| case.first_three.is_empty() || case.first_three.contains(id));
    let wrong = column(&|case, id| case.out.contains(id) || case.not_first_ten.contains(id));
    let mut best = (0, [0; 3]);
    for a in 0..activities.len() {
        for b in a + 1..activities.len() {
            for c in b + 1..activities.len() {
                let list = [a, b, c];
                let good =
                    |at: &usize| list.iter().any(|one| right[*one][*at]) && !list.iter().any(|one| wrong[*one][*at]);
                let holds = (0..TRIED.len()).filter(good).count();
                if holds > best.0 {
                    best = (holds, list);
                }
            }
        }
    }
    let (holds, list) = best;
    let names: BTreeSet<&str> = list.iter().map(|at| activities[*at].as_str()).collect();
    // The list is spared the phase, and may name three where the program must answer for ten.
    println!("\nthe program meets {program} cases; the best list of three for everyone {holds}: {names:?}");
    assert!(program > holds);
}
