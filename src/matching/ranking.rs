//! From the draws to an advice: order, equals, ranges, chances, and whether anything may be said yet.

use crate::advice::{Advice, Candidate, PhaseGuess, Readiness, SituationDegree, Standing};
use crate::answer::{Belief, Standing as Heard};
use crate::matcher::Matcher;
use crate::model::{Grade, Phase, Time};
use crate::outlook::Outlook;
use crate::profile::Profile;
use crate::standing::{find_out_first, standing, stops};
use crate::survey::Survey;
use crate::table::Tables;
use crate::tally::{self, Basis};
use crate::{Answer, QuestionId};

impl Matcher {
    /// What follows from a profile.
    pub fn advise(&self, profile: &Profile) -> Advice {
        let survey = Survey::new(self, profile);
        let tables = Tables::new(self, &self.numbers, profile, &survey.beliefs);
        let outlook = Outlook::new(self, &self.numbers, &survey, profile, tables);
        advice(outlook, profile)
    }
}

/// What the draws amount to.
fn advice(mut outlook: Outlook<'_>, profile: &Profile) -> Advice {
    let survey = outlook.survey;
    let constants = &outlook.matcher.model.constants;
    let all = 0..outlook.stopped.len();
    let points = outlook.points();
    // One draw leaves nothing open.
    let ranges = if survey.draws == 1 { 0..0 } else { all.clone() };
    let ranges: Vec<(f64, f64)> = ranges.map(|at| range(outlook.scores(at))).collect();
    outlook.leave_out_what_is_stopped();
    let mut stops = stops(&outlook);
    let enough = outlook.enough(constants.stop_share);
    let standing = |at: usize| standing(&outlook, at, &stops[at], points[at][2], enough);
    let standings: Vec<Standing> = all.clone().map(standing).collect();
    let takes_part: Vec<usize> = all.filter(|at| standings[*at] == Standing::Ranked).collect();
    let mut chance = vec![0.0; points.len()];
    let a_draw = 1.0 / survey.draws as f64;
    first_places(&outlook, &takes_part, |at, _, place| chance[at] += place * a_draw);
    let grades = tally::main_grades(&outlook);
    let open = survey.beliefs.iter().any(|belief| belief.standing == Heard::Open);
    let candidate = |(at, rank): (usize, Option<(usize, usize)>)| {
        let [as_it_is, as_chosen, at_best] = points[at];
        Candidate {
            activity: outlook.matcher.model.activities[at].id.clone(),
            standing: standings[at],
            rank,
            as_it_is,
            as_chosen,
            at_best,
            range: ranges.get(at).copied().unwrap_or((at_best, at_best)),
            chance: chance[at],
            grade: grades[at],
            stops: std::mem::take(&mut stops[at]),
            find_out_first: if open { find_out_first(&outlook, at) } else { Vec::new() },
        }
    };
    let at_best = |at: usize| points[at][2];
    let order = ordered(outlook.matcher, &standings, at_best, &grades);
    let candidates = order.into_iter().map(candidate).collect();
    let situations = situations(&outlook);
    Advice {
        phase: phase(&outlook, profile),
        needs: tally::needs(&outlook, profile),
        readiness: readiness(&outlook, profile, &situations),
        situations,
        candidates,
        draws: survey.draws,
        basis: Basis::new(outlook, profile),
    }
}

/// 5th and 95th percentile, by nearest rank.
fn range(scores: &[f64]) -> (f64, f64) {
    let all = scores.len();
    let place = |hundredths: usize| (hundredths * all).div_ceil(100).max(1) - 1;
    let mut scores = scores.to_vec();
    let (below, high, _) = scores.select_nth_unstable_by(place(95), f64::total_cmp);
    let high = *high;
    if place(5) == below.len() {
        return (high, high);
    }
    let (_, low, _) = below.select_nth_unstable_by(place(5), f64::total_cmp);
    (*low, high)
}

/// The highest scores in each draw: as many lists as can be first, the best first; as low as can be where fewer take part.
pub(crate) fn top_scores<'s>(draws: usize, first: usize, takes_part: impl Iterator<Item = &'s [f64]>) -> Vec<Vec<f64>> {
    let mut top = vec![vec![f64::NEG_INFINITY; draws]; first];
    for scores in takes_part {
        for (draw, score) in scores.iter().enumerate() {
            if *score > top[first - 1][draw] {
                let mut score = *score;
                for best in &mut top {
                    if score > best[draw] {
                        std::mem::swap(&mut score, &mut best[draw]);
                    }
                }
            }
        }
    }
    top
}

/// Tells of those that take part in which draws they stand among the first of those not stopped: the activity, the draw, and 1
/// or a share of a place, since equals share the places that are left. What is stopped must have been left out.
pub(crate) fn first_places(outlook: &Outlook<'_>, takes_part: &[usize], mut stands: impl FnMut(usize, usize, f64)) {
    let draws = outlook.survey.draws;
    let first = outlook.matcher.model.constants.first.max(1);
    let top = top_scores(draws, first, takes_part.iter().map(|at| outlook.scores(*at)));
    let threshold = &top[first - 1];
    let mut equals = vec![0_u32; draws];
    for at in takes_part {
        for ((equals, score), threshold) in equals.iter_mut().zip(outlook.scores(*at)).zip(threshold) {
            *equals += u32::from(score == threshold);
        }
    }
    let shared = |draw: usize| {
        let above = top.iter().filter(|best| best[draw] > threshold[draw]).count();
        (first - above) as f64 / f64::from(equals[draw])
    };
    let shared: Vec<f64> = (0..draws).map(shared).collect();
    for at in takes_part {
        for (draw, (score, threshold)) in outlook.scores(*at).iter().zip(threshold).enumerate() {
            if score >= threshold && *score > f64::NEG_INFINITY {
                stands(*at, draw, if score > threshold { 1.0 } else { shared[draw] });
            }
        }
    }
}

/// Every activity with its rank, if any: ranked ones by points; those less than a few points below the first of their group are
/// equals, in which better evidence goes first, then fewer hands, then the name (in whose order the matcher keeps them).
fn ordered(
    matcher: &Matcher,
    standings: &[Standing],
    points: impl Fn(usize) -> f64,
    grades: &[Option<Grade>],
) -> Vec<(usize, Option<(usize, usize)>)> {
    // Whole numbers sort several times as fast as what they stand for.
    let place = |at: usize| place(standings[at], points(at)) << u32::BITS | at as u128;
    let mut places: Vec<u128> = (0..standings.len()).map(place).collect();
    places.sort_unstable();
    let at_place = |place: u128| place as u32 as usize;
    let ranked = standings.iter().filter(|standing| **standing == Standing::Ranked).count();
    let (ranked, others) = places.split_at(ranked);
    let tie = |at: usize| {
        let worse = u8::MAX - grades[at].map_or(0, |grade| grade as u8 + 1);
        u64::from(worse) << 40 | u64::from(matcher.activities[at].hands) << u32::BITS | at as u64
    };
    let falling: Vec<f64> = ranked.iter().map(|place| points(at_place(*place))).collect();
    let mut order = Vec::with_capacity(places.len());
    let mut equals: Vec<u64> = Vec::with_capacity(ranked.len());
    for (start, end) in groups(&falling, matcher.model.constants.equal_points) {
        equals.clear();
        equals.extend(ranked[start..end].iter().map(|place| tie(at_place(*place))));
        equals.sort_unstable();
        order.extend(equals.iter().map(|tie| (*tie as u32 as usize, Some((start + 1, end)))));
    }
    order.extend(others.iter().map(|place| (at_place(*place), None)));
    order
}

/// A number that is the smaller the further forward an activity stands by its standing, and then by its points.
fn place(standing: Standing, points: f64) -> u128 {
    let standing = match standing {
        Standing::Ranked => 0,
        Standing::AsksMore => 1,
        Standing::Stopped(time) => 2 + time as u128,
        Standing::DoesNotApply => 2 + Time::ALL.len() as u128,
    };
    // The bits of a number below nought rise as it falls; those of any other fall with it.
    let bits = points.to_bits();
    let falling = if points.is_sign_negative() { bits } else { !bits & (u64::MAX >> 1) };
    standing << u64::BITS | u128::from(falling)
}

/// Groups of equals in points that fall: where each starts, and ends. Less than so many points below the first of a group is
/// equal to it, and so is exactly as many, even where nothing else counts as equal.
pub(crate) fn groups(points: &[f64], equal: f64) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let first = points.get(start)?;
        let equals =
            points[start..].iter().take_while(|points| **points == *first || *first - **points < equal).count().max(1);
        let group = (start, start + equals);
        start = group.1;
        Some(group)
    })
}

fn phase(outlook: &Outlook<'_>, profile: &Profile) -> PhaseGuess {
    let (matcher, survey) = (outlook.matcher, outlook.survey);
    let constants = &matcher.model.constants;
    let given = |question: usize| survey.given(question);
    let heard = |question: usize| survey.beliefs[question].standing != Heard::Open;
    let known = matcher.firm.iter().flatten().any(|(question, _)| heard(*question));
    let at_least = |phase: Phase| survey.share(&survey.signalled[phase as usize]);
    let highest = |share: f64| Phase::ALL.into_iter().rev().find(|phase| at_least(*phase) >= share);
    let said = highest(constants.phase_said).filter(|_| known);
    let because = said.map_or_else(Vec::new, |phase| {
        let firm = |(question, from): &&(usize, u8)| {
            given(*question)
                && outlook.survey.beliefs[*question]
                    .support()
                    .next_back()
                    .is_some_and(|most| most + 1 >= usize::from(*from))
        };
        matcher.firm[phase as usize].iter().filter(firm).map(|(question, _)| id(outlook.matcher, *question)).collect()
    });
    PhaseGuess {
        said,
        perhaps: highest(constants.phase_perhaps).filter(|phase| said.is_some_and(|said| *phase > said)),
        own: profile.own_phase,
        because,
    }
}

fn situations(outlook: &Outlook<'_>) -> Vec<SituationDegree> {
    let model = &outlook.matcher.model;
    let mut situations: Vec<SituationDegree> = model
        .situations
        .iter()
        .enumerate()
        .map(|(at, situation)| {
            let mut because: Vec<(f64, usize)> = Vec::new();
            for (question, leans, values) in outlook.matcher.situations[at].signals() {
                let belief = &outlook.survey.beliefs[question];
                if belief.standing != Heard::Given {
                    continue;
                }
                let value = match belief.point() {
                    Some(step) => values.get(usize::from(step) - 1).copied().unwrap_or(0.0),
                    None => belief.shares.iter().zip(values).map(|(share, value)| share * value).sum(),
                };
                if value > 0.0 {
                    // A core signal is named before a supporting one of the same strength.
                    because.push((if leans { value + 1.0 } else { value }, question));
                }
            }
            because.sort_by(|a, b| b.0.total_cmp(&a.0));
            SituationDegree {
                situation: situation.id.clone(),
                degree: outlook.survey.degrees[at].mean(outlook.survey.draws),
                shows: outlook.survey.degree_by_given(at).mean(outlook.survey.draws) >= model.constants.shows,
                because: because.into_iter().map(|(_, question)| id(outlook.matcher, question)).collect(),
            }
        })
        .collect();
    // A stable sort: of equals the order of names stays, which is the matcher's.
    situations.sort_by(|a, b| b.degree.total_cmp(&a.degree));
    situations
}

/// No ranking before every safety question was asked; then as soon as a situation shows, or all core signals were gone
/// through (most of them with an answer) and none shows.
fn readiness(outlook: &Outlook<'_>, profile: &Profile, situations: &[SituationDegree]) -> Readiness {
    let model = &outlook.matcher.model;
    let asked = |question: usize| asked(outlook.matcher, profile, &outlook.survey.beliefs, question);
    let open: Vec<QuestionId> = (0..model.questions.len())
        .filter(|at| model.questions[*at].safety && !asked(*at))
        .map(|at| id(outlook.matcher, at))
        .collect();
    if !open.is_empty() {
        return Readiness::SafetyOpen(open);
    }
    if situations.iter().any(|situation| situation.shows) {
        return Readiness::Ready;
    }
    let core = &outlook.matcher.core;
    let heard = core.iter().filter(|at| outlook.survey.beliefs[**at].standing != Heard::Open).count();
    let open: Vec<QuestionId> = core.iter().filter(|at| !asked(**at)).map(|at| id(outlook.matcher, *at)).collect();
    if open.is_empty() && heard > 0 && heard as f64 >= model.constants.gone_through * core.len() as f64 {
        return Readiness::Ready;
    }
    let in_vain = || {
        core.iter()
            .filter(|at| outlook.survey.beliefs[**at].standing == Heard::Open)
            .map(|at| id(outlook.matcher, *at))
            .collect()
    };
    Readiness::NothingShows(if open.is_empty() { in_vain() } else { open })
}

/// Whether a question was answered, or asked in vain. An answer that says nothing about it leaves it open.
pub(crate) fn asked(matcher: &Matcher, profile: &Profile, beliefs: &[Belief], question: usize) -> bool {
    let id = &matcher.model.questions[question].id;
    beliefs[question].standing != Heard::Open || profile.answers.get(id) == Some(&Answer::NotKnown)
}

fn id(matcher: &Matcher, question: usize) -> QuestionId {
    matcher.model.questions[question].id.clone()
}
