//! Every field of an advice.

use std::collections::BTreeSet;
use std::fmt::Display;

use matching::advice::{Line, Reason};
use matching::{Advice, Matcher, Model, Profile, QuestionId};
use proptest::prelude::*;

use crate::advice as reference;
use crate::doubt::watch;
use crate::tally::{Tally, on_neighbourhoods};

#[test]
fn the_advice_agrees_with_the_reference() {
    on_neighbourhoods("advice", compare_advice);
}

fn compare_advice(tally: &mut Tally, model: &Model, profile: &Profile) -> Result<(), TestCaseError> {
    let matcher = Matcher::new(model.clone());
    let is = matcher.advise(profile);
    let (should_be, close) = watch(|| reference::advise(model, profile));
    let readiness = format!("{:?}", is.readiness);
    tally.saw(readiness.split('(').next().unwrap_or_default());
    tally.exact("draws", &"all", &is.draws, &should_be.draws, close)?;
    tally.exact("readiness", &"all", &is.readiness, &should_be.readiness, close)?;
    compare_phase(tally, &is, &should_be, close)?;
    compare_situations(tally, &is, &should_be, close)?;
    compare_needs(tally, &is, &should_be, close)?;
    let order: Vec<_> = is.candidates.iter().map(|one| &one.activity).collect();
    let should: Vec<_> = should_be.candidates.iter().map(|one| &one.activity).collect();
    tally.exact("order", &"candidates", &order, &should, close)?;
    for one in &is.candidates {
        tally.saw(format!("{:?}", one.standing));
        let should_be = should_be.candidate(&one.activity);
        compare_candidate(tally, one, should_be, close)?;
        compare_lines(tally, &one.activity, &is.lines(&matcher, &one.activity), &should_be.lines, close)?;
    }
    Ok(())
}

fn compare_phase(
    tally: &mut Tally,
    is: &Advice,
    should_be: &reference::Advice,
    close: bool,
) -> Result<(), TestCaseError> {
    let of = &"the phase";
    let because: BTreeSet<QuestionId> = is.phase.because.iter().cloned().collect();
    tally.exact("said", of, &is.phase.said, &should_be.phase.said, close)?;
    tally.exact("perhaps", of, &is.phase.perhaps, &should_be.phase.perhaps, close)?;
    tally.exact("own", of, &is.phase.own, &should_be.phase.own, close)?;
    tally.exact("because", of, &because, &should_be.certain, close)
}

fn compare_situations(
    tally: &mut Tally,
    is: &Advice,
    should_be: &reference::Advice,
    close: bool,
) -> Result<(), TestCaseError> {
    tally.exact("situations", &"all", &is.situations.len(), &should_be.situations.len(), close)?;
    for one in &is.situations {
        let (degree, shows) = should_be.situations[&one.situation];
        let because: BTreeSet<QuestionId> = one.because.iter().cloned().collect();
        tally.near("degree", &one.situation, one.degree, degree, close)?;
        tally.exact("shows", &one.situation, &one.shows, &shows, close)?;
        tally.exact("because", &one.situation, &because, &should_be.speak[&one.situation], close)?;
    }
    let falls = is.situations.iter().map(|one| -one.degree).is_sorted();
    tally.exact("order", &"situations", &falls, &true, close)
}

fn compare_needs(
    tally: &mut Tally,
    is: &Advice,
    should_be: &reference::Advice,
    close: bool,
) -> Result<(), TestCaseError> {
    let mut left = should_be.needs.clone();
    for need in &is.needs {
        let share = left.remove(&(need.origin.clone(), need.goal.clone())).unwrap_or(0.0);
        tally.near("need", &need.goal, need.share, share, close)?;
    }
    for ((_, goal), share) in &left {
        tally.near("need", goal, 0.0, *share, close)?;
    }
    let falls = is.needs.iter().map(|need| -need.share).is_sorted();
    tally.exact("order", &"needs", &falls, &true, close)
}

fn compare_candidate(
    tally: &mut Tally,
    is: &matching::advice::Candidate,
    should_be: &reference::Candidate,
    close: bool,
) -> Result<(), TestCaseError> {
    let of = &is.activity;
    let find_out: BTreeSet<QuestionId> = is.find_out_first.iter().cloned().collect();
    tally.exact("standing", of, &is.standing, &should_be.standing, close)?;
    tally.exact("rank", of, &is.rank, &should_be.rank, close)?;
    tally.near("as it is", of, is.as_it_is, should_be.as_it_is, close)?;
    tally.near("as chosen", of, is.as_chosen, should_be.as_chosen, close)?;
    tally.near("at best", of, is.at_best, should_be.at_best, close)?;
    tally.near("range", of, is.range.0, should_be.range.0, close)?;
    tally.near("range", of, is.range.1, should_be.range.1, close)?;
    tally.near("chance", of, is.chance, should_be.chance, close)?;
    tally.exact("grade", of, &is.grade, &should_be.grade, close)?;
    tally.exact("stops", of, &is.stops.to_vec(), &should_be.stops, close)?;
    tally.exact("find out first", of, &find_out, &should_be.find_out_first, close)
}

/// Line by line, and their order: plus points from the largest, then assets, then minus points.
fn compare_lines(
    tally: &mut Tally,
    of: &dyn Display,
    is: &[Line],
    should_be: &[Line],
    close: bool,
) -> Result<(), TestCaseError> {
    let mut left = should_be.to_vec();
    for line in is {
        let found = left.iter().position(|one| one.reason == line.reason);
        let should = found.map_or(0.0, |at| left.remove(at).points);
        tally.near("line", of, line.points, should, close)?;
    }
    for line in &left {
        tally.near("line", of, 0.0, line.points, close)?;
    }
    let place = |line: &Line| match line.reason {
        Reason::Need(..) => (0, -line.points),
        Reason::Asset(_) => (1, 0.0),
        _ => (2, 0.0),
    };
    tally.exact("order", &"lines", &is.iter().map(place).is_sorted(), &true, close)
}
