//! From the draws to an advice: order, equals, ranges, chances, and whether anything may be said yet.

use crate::advice::{Advice, Candidate, PhaseGuess, Readiness, SituationDegree, Standing};
use crate::answer::{Belief, Standing as Heard};
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::{Grade, Phase, Role};
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
        advice(&outlook, profile)
    }
}

/// What the draws amount to.
pub(crate) fn advice(outlook: &Outlook<'_>, profile: &Profile) -> Advice {
    let mut candidates: Vec<Candidate> = (0..outlook.stopped.len()).map(|at| candidate(outlook, at)).collect();
    let takes_part: Vec<usize> =
        (0..candidates.len()).filter(|at| candidates[*at].standing == Standing::Ranked).collect();
    for (at, chance) in takes_part.iter().zip(chances(outlook, &takes_part)) {
        candidates[*at].chance = chance;
    }
    let situations = situations(outlook);
    let readiness = readiness(outlook, profile, &situations);
    Advice {
        phase: phase(outlook, profile),
        needs: tally::needs(outlook, profile),
        readiness,
        situations,
        candidates: ordered(outlook.matcher, candidates),
        draws: outlook.survey.draws,
        basis: Basis::new(outlook, profile),
    }
}

fn candidate(outlook: &Outlook<'_>, at: usize) -> Candidate {
    let at_best = outlook.points(at, &outlook.tables.all);
    let stops = stops(outlook, at);
    Candidate {
        activity: outlook.matcher.model.activities[at].id.clone(),
        standing: standing(outlook, at, &stops, at_best),
        rank: None,
        as_it_is: outlook.points(at, &outlook.tables.none),
        as_chosen: outlook.points(at, &outlook.tables.chosen),
        at_best,
        range: if outlook.survey.draws == 1 { (at_best, at_best) } else { range(outlook.scores(at)) },
        chance: 0.0,
        grade: tally::main_grade(outlook, at),
        stops,
        find_out_first: find_out_first(outlook, at),
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

/// The highest scores in each draw, of the activities that take part and are not stopped there: as many lists as can be
/// first, the best first; as low as can be where fewer take part.
pub(crate) fn top_scores<'s>(
    draws: usize,
    first: usize,
    takes_part: impl Iterator<Item = (&'s [f64], &'s Flags)>,
) -> Vec<Vec<f64>> {
    let mut top = vec![vec![f64::NEG_INFINITY; draws]; first];
    let mut left = vec![0.0; draws];
    for (scores, stopped) in takes_part {
        playing(scores, stopped, &mut left);
        for best in &mut top {
            for (best, score) in best.iter_mut().zip(&mut left) {
                let (high, low) = if *score > *best { (*score, *best) } else { (*best, *score) };
                *best = high;
                *score = low;
            }
        }
    }
    top
}

/// The scores of an activity, as low as can be where it is stopped.
fn playing(scores: &[f64], stopped: &Flags, left: &mut [f64]) {
    left.copy_from_slice(scores);
    match stopped {
        Flags::Never => {}
        Flags::Always => left.fill(f64::NEG_INFINITY),
        Flags::Some(_) => {
            let stopped = left.iter_mut().enumerate().filter(|(draw, _)| stopped.in_draw(*draw));
            stopped.for_each(|(_, score)| *score = f64::NEG_INFINITY);
        }
    }
}

/// For those that take part the chance to stand among the first of those not stopped; equals share the places that are left.
fn chances(outlook: &Outlook<'_>, takes_part: &[usize]) -> Vec<f64> {
    let shares = first_places(outlook, takes_part);
    shares.iter().map(|share| share.mean(outlook.survey.draws)).collect()
}

/// For those that take part, draw by draw, whether they stand among the first of those not stopped: 1, or a share of a place.
pub(crate) fn first_places(outlook: &Outlook<'_>, takes_part: &[usize]) -> Vec<crate::column::Column> {
    let draws = outlook.survey.draws;
    let first = outlook.matcher.model.constants.first.max(1);
    let each = || takes_part.iter().map(|at| (outlook.scores(*at), &outlook.stopped[*at]));
    let top = top_scores(draws, first, each());
    let threshold = &top[first - 1];
    let mut left = vec![0.0; draws];
    let mut equals = vec![0.0; draws];
    for (scores, stopped) in each() {
        playing(scores, stopped, &mut left);
        for ((equals, score), threshold) in equals.iter_mut().zip(&left).zip(threshold) {
            *equals += if score == threshold { 1.0 } else { 0.0 };
        }
    }
    let shared: Vec<f64> = (0..draws)
        .map(|draw| {
            let above = top.iter().filter(|best| best[draw] > threshold[draw]).count();
            (first - above) as f64 / equals[draw]
        })
        .collect();
    each()
        .map(|(scores, stopped)| {
            playing(scores, stopped, &mut left);
            let mut some = Vec::new();
            for draw in 0..draws {
                if left[draw] > threshold[draw] {
                    some.push((draw as u16, 1.0));
                } else if left[draw] == threshold[draw] && left[draw] > f64::NEG_INFINITY {
                    some.push((draw as u16, shared[draw]));
                }
            }
            crate::column::Column::Few(some)
        })
        .collect()
}

/// Ranked ones by points; those less than a few points below the first of their group are equals, in which better evidence
/// goes first, then fewer hands, then the name.
fn ordered(matcher: &Matcher, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|a, b| {
        a.standing.cmp(&b.standing).then(b.at_best.total_cmp(&a.at_best)).then_with(|| a.activity.cmp(&b.activity))
    });
    let ranked = candidates.iter().take_while(|candidate| candidate.standing == Standing::Ranked).count();
    let hands =
        |candidate: &Candidate| matcher.activity(&candidate.activity).map_or(0, |at| matcher.activities[at].hands);
    let order = |candidate: &Candidate| -> (std::cmp::Reverse<Option<Grade>>, u8) {
        (std::cmp::Reverse(candidate.grade), hands(candidate))
    };
    let points: Vec<f64> = candidates[..ranked].iter().map(|candidate| candidate.at_best).collect();
    for (start, end) in groups(&points, matcher.model.constants.equal_points) {
        let group = &mut candidates[start..end];
        group.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| a.activity.cmp(&b.activity)));
        for candidate in group {
            candidate.rank = Some((start + 1, end));
        }
    }
    candidates
}

/// Groups of equals in points that fall: where each starts, and ends. Less than so many points below the first of a group is
/// equal to it; the first stands in its own group, even where nothing counts as equal.
pub(crate) fn groups(points: &[f64], equal: f64) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let first = points.get(start)?;
        let equals = points[start..].iter().take_while(|points| *first - **points < equal).count().max(1);
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
            let mut because: Vec<(f64, QuestionId)> = Vec::new();
            for signal in &situation.signals {
                let Some(question) = outlook.matcher.question(&signal.question) else { continue };
                let belief = &outlook.survey.beliefs[question];
                let value: f64 = belief.shares.iter().zip(&signal.values).map(|(share, value)| share * value).sum();
                if belief.standing == Heard::Given && value > 0.0 {
                    // A core signal is named before a supporting one of the same strength.
                    let role = if signal.role == Role::Supporting { 0.0 } else { 1.0 };
                    because.push((value + role, signal.question.clone()));
                }
            }
            because.sort_by(|a, b| b.0.total_cmp(&a.0));
            SituationDegree {
                situation: situation.id.clone(),
                degree: outlook.survey.degrees[at].mean(outlook.survey.draws),
                shows: outlook.survey.given[at].mean(outlook.survey.draws) >= model.constants.shows,
                because: because.into_iter().map(|(_, question)| question).collect(),
            }
        })
        .collect();
    situations.sort_by(|a, b| b.degree.total_cmp(&a.degree).then(a.situation.cmp(&b.situation)));
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
    let core: Vec<usize> = (0..model.questions.len()).filter(|at| is_core(outlook.matcher, *at)).collect();
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

fn is_core(matcher: &Matcher, question: usize) -> bool {
    let id = &matcher.model.questions[question].id;
    let signals = matcher.model.situations.iter().flat_map(|situation| &situation.signals);
    signals.into_iter().any(|signal| signal.role == Role::Core && signal.question == *id)
}

fn id(matcher: &Matcher, question: usize) -> QuestionId {
    matcher.model.questions[question].id.clone()
}
