//! From the draws to an advice: order, equals, ranges, chances, and whether anything may be said yet.

use std::cmp::Ordering;

use crate::advice::{Advice, Candidate, PhaseGuess, Readiness, SituationDegree, Standing};
use crate::answer::Standing as Heard;
use crate::matcher::Matcher;
use crate::model::{Phase, Role};
use crate::pass::Pass;
use crate::profile::Profile;
use crate::standing::{find_out_first, standing, stops};
use crate::tally;
use crate::{Answer, QuestionId};

impl Matcher {
    /// What follows from a profile.
    pub fn advise(&self, profile: &Profile) -> Advice {
        advice(&Pass::new(self, profile))
    }
}

/// What the draws amount to.
fn advice(pass: &Pass<'_>) -> Advice {
    let mut candidates: Vec<Candidate> = (0..pass.activities.len()).map(|at| candidate(pass, at)).collect();
    let chances = chances(pass, &candidates);
    for (candidate, chance) in candidates.iter_mut().zip(chances) {
        candidate.chance = chance;
    }
    let candidates = ordered(pass, candidates);
    let situations = situations(pass);
    let readiness = readiness(pass, &situations);
    Advice {
        phase: phase(pass),
        needs: tally::needs(pass),
        readiness,
        next_questions: next_questions(pass, &candidates),
        situations,
        candidates,
        draws: pass.draws,
    }
}

fn candidate(pass: &Pass<'_>, at: usize) -> Candidate {
    let activity = &pass.matcher.model.activities[at];
    let (as_it_is, as_chosen, lines) = tally::totals(pass, at);
    let at_best = tally::sum(&lines);
    let stops = stops(pass, at);
    Candidate {
        activity: activity.id.clone(),
        standing: standing(pass, at, &stops, at_best),
        rank: None,
        as_it_is,
        as_chosen,
        at_best,
        range: if pass.draws == 1 { (at_best, at_best) } else { range(&pass.activities[at].scores) },
        chance: 0.0,
        grade: tally::main_grade(activity, &lines),
        lines,
        stops,
        find_out_first: find_out_first(pass, at),
    }
}

/// 5th and 95th percentile, by nearest rank.
fn range(scores: &[f64]) -> (f64, f64) {
    let mut sorted = scores.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |hundredths: usize| {
        let rank = (hundredths * sorted.len()).div_ceil(100).max(1);
        sorted[rank - 1]
    };
    (at(5), at(95))
}

/// Per activity the chance to stand among the first of those not stopped; equals share the places that are left.
fn chances(pass: &Pass<'_>, candidates: &[Candidate]) -> Vec<f64> {
    let first = pass.matcher.model.constants.first;
    let takes_part: Vec<usize> =
        (0..candidates.len()).filter(|at| candidates[*at].standing == Standing::Ranked).collect();
    let mut chances = vec![0.0; candidates.len()];
    let mut scores: Vec<f64> = Vec::with_capacity(takes_part.len());
    for draw in 0..pass.draws {
        let plays = |at: &&usize| !pass.activities[**at].stopped[draw];
        let score = |at: &usize| pass.activities[*at].scores[draw];
        scores.clear();
        scores.extend(takes_part.iter().filter(plays).map(score));
        if scores.is_empty() {
            continue;
        }
        let last = first.min(scores.len()) - 1;
        let (_, threshold, _) = scores.select_nth_unstable_by(last, |a, b| b.total_cmp(a));
        let threshold = *threshold;
        let above = takes_part.iter().filter(plays).filter(|at| score(at) > threshold).count();
        let equal = takes_part.iter().filter(plays).filter(|at| score(at) == threshold).count();
        let shared = (last + 1 - above) as f64 / equal as f64;
        for at in takes_part.iter().filter(plays) {
            match score(at).total_cmp(&threshold) {
                Ordering::Greater => chances[*at] += 1.0,
                Ordering::Equal => chances[*at] += shared,
                Ordering::Less => {}
            }
        }
    }
    chances.iter().map(|sum| sum / pass.draws as f64).collect()
}

/// Ranked ones by points; those less than a few points below the first of their group are equals, in which better evidence
/// goes first, then fewer hands, then the name.
fn ordered(pass: &Pass<'_>, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    let constants = &pass.matcher.model.constants;
    candidates.sort_by(|a, b| {
        a.standing.cmp(&b.standing).then(b.at_best.total_cmp(&a.at_best)).then(a.activity.cmp(&b.activity))
    });
    let ranked = candidates.iter().take_while(|candidate| candidate.standing == Standing::Ranked).count();
    let mut start = 0;
    while start < ranked {
        let first = candidates[start].at_best;
        let near = |one: &&Candidate| first - one.at_best < constants.equal_points;
        // The first stands in its own group, even where the model calls nothing equal.
        let equals = candidates[start..ranked].iter().take_while(near).count().max(1);
        let group = &mut candidates[start..start + equals];
        group.sort_by(|a, b| {
            b.grade.cmp(&a.grade).then(hands(pass, a).cmp(&hands(pass, b))).then(a.activity.cmp(&b.activity))
        });
        for candidate in group {
            candidate.rank = Some((start + 1, start + equals));
        }
        start += equals;
    }
    candidates
}

fn hands(pass: &Pass<'_>, candidate: &Candidate) -> u8 {
    let model = &pass.matcher.model;
    let activity = model.activities.iter().find(|one| one.id == candidate.activity);
    let demands = activity.map(|one| one.demands.as_slice()).unwrap_or_default();
    demands
        .iter()
        .find(|demand| Some(&demand.mean) == model.constants.fewer_first.as_ref())
        .map_or(0, |demand| demand.step)
}

fn phase(pass: &Pass<'_>) -> PhaseGuess {
    let matcher = pass.matcher;
    let constants = &matcher.model.constants;
    let given = |question: usize| pass.beliefs[question].standing == Heard::Given;
    let heard = |question: usize| pass.beliefs[question].standing != Heard::Open;
    let known = matcher.firm.iter().flatten().any(|(question, _)| heard(*question));
    let at_least = |phase: Phase| {
        let draws: usize = pass.phases[phase as usize..].iter().sum();
        draws as f64 / pass.draws as f64
    };
    let highest = |share: f64| Phase::ALL.into_iter().rev().find(|phase| at_least(*phase) >= share);
    let said = highest(constants.phase_said).filter(|_| known);
    let because = said.map_or_else(Vec::new, |phase| {
        let firm = |(question, from): &&(usize, u8)| {
            given(*question)
                && pass.beliefs[*question].support().next_back().is_some_and(|most| most + 1 >= usize::from(*from))
        };
        matcher.firm[phase as usize].iter().filter(firm).map(|(question, _)| id(pass, *question)).collect()
    });
    PhaseGuess {
        said,
        perhaps: highest(constants.phase_perhaps).filter(|phase| said.is_some_and(|said| *phase > said)),
        own: pass.profile.own_phase,
        because,
    }
}

fn situations(pass: &Pass<'_>) -> Vec<SituationDegree> {
    let model = &pass.matcher.model;
    let mut situations: Vec<SituationDegree> = model
        .situations
        .iter()
        .enumerate()
        .map(|(at, situation)| {
            let mut because: Vec<(f64, QuestionId)> = Vec::new();
            for signal in &situation.signals {
                let Some(question) = pass.matcher.question(&signal.question) else { continue };
                let belief = &pass.beliefs[question];
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
                degree: pass.degrees[at],
                shows: pass.degrees_given[at] >= model.constants.shows,
                because: because.into_iter().map(|(_, question)| question).collect(),
            }
        })
        .collect();
    situations.sort_by(|a, b| b.degree.total_cmp(&a.degree).then(a.situation.cmp(&b.situation)));
    situations
}

/// No ranking before every safety question was asked; then as soon as a situation shows, or all core signals were gone
/// through (most of them with an answer) and none shows.
fn readiness(pass: &Pass<'_>, situations: &[SituationDegree]) -> Readiness {
    let model = &pass.matcher.model;
    let asked = |question: usize| asked(pass, question);
    let open: Vec<QuestionId> = (0..model.questions.len())
        .filter(|at| model.questions[*at].safety && !asked(*at))
        .map(|at| id(pass, at))
        .collect();
    if !open.is_empty() {
        return Readiness::SafetyOpen(open);
    }
    if situations.iter().any(|situation| situation.shows) {
        return Readiness::Ready;
    }
    let core: Vec<usize> = (0..model.questions.len()).filter(|at| is_core(pass, *at)).collect();
    let heard = core.iter().filter(|at| pass.beliefs[**at].standing != Heard::Open).count();
    let open: Vec<QuestionId> = core.iter().filter(|at| !asked(**at)).map(|at| id(pass, *at)).collect();
    if open.is_empty() && heard > 0 && heard as f64 >= model.constants.gone_through * core.len() as f64 {
        return Readiness::Ready;
    }
    let in_vain =
        || core.iter().filter(|at| pass.beliefs[**at].standing == Heard::Open).map(|at| id(pass, *at)).collect();
    Readiness::NothingShows(if open.is_empty() { in_vain() } else { open })
}

/// Whether a question was answered, or asked in vain. An answer that says nothing about it leaves it open.
fn asked(pass: &Pass<'_>, question: usize) -> bool {
    let id = &pass.matcher.model.questions[question].id;
    pass.beliefs[question].standing != Heard::Open || pass.profile.answers.get(id) == Some(&Answer::NotKnown)
}

fn is_core(pass: &Pass<'_>, question: usize) -> bool {
    let id = &pass.matcher.model.questions[question].id;
    let signals = pass.matcher.model.situations.iter().flat_map(|situation| &situation.signals);
    signals.into_iter().any(|signal| signal.role == Role::Core && signal.question == *id)
}

/// The open questions: safety first, then what the first activities must find out, then what a situation that is spoken for
/// cannot do without, then in the order of the model.
fn next_questions(pass: &Pass<'_>, candidates: &[Candidate]) -> Vec<QuestionId> {
    let model = &pass.matcher.model;
    let required = |id: &QuestionId| {
        model.situations.iter().any(|situation| {
            let needs = |role: Role, id: &QuestionId| {
                situation.signals.iter().any(|signal| signal.role == role && signal.question == *id)
            };
            let spoken_for = pass.profile.answers.keys().any(|other| {
                let at = pass.matcher.question(other);
                needs(Role::Core, other) && at.is_some_and(|at| pass.beliefs[at].standing == Heard::Given)
            });
            needs(Role::Required, id) && spoken_for
        })
    };
    let answers = |one: &&Candidate| one.rank.is_some() && one.at_best >= model.constants.equal_points;
    let in_front = candidates.iter().filter(answers).take(model.constants.first);
    let find_out: Vec<&QuestionId> = in_front.flat_map(|candidate| &candidate.find_out_first).collect();
    let urgency = |at: usize| {
        let question = &model.questions[at];
        if question.safety {
            0
        } else if required(&question.id) {
            1
        } else if find_out.contains(&&question.id) {
            2
        } else if is_core(pass, at) {
            3
        } else {
            4
        }
    };
    let mut open: Vec<usize> = (0..model.questions.len()).filter(|at| !asked(pass, *at)).collect();
    open.sort_by_key(|at| urgency(*at));
    open.into_iter().map(|at| id(pass, at)).collect()
}

fn id(pass: &Pass<'_>, question: usize) -> QuestionId {
    pass.matcher.model.questions[question].id.clone()
}
