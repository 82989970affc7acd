//! Whether an activity is in or out, and what must be found out first.

use crate::QuestionId;
use crate::advice::{Standing, Stop, StopCause};
use crate::answer;
use crate::model::{Effect, Phase, Time};
use crate::pass::Pass;
use crate::tally::enough;

/// Whether an activity is in or out.
pub(crate) fn standing(pass: &Pass<'_>, at: usize, stops: &[Stop], points: f64) -> Standing {
    let (plan, weighed) = (&pass.matcher.activities[at], &pass.activities[at]);
    let missing = plan.requires.iter().any(|(question, without)| {
        let belief = &pass.beliefs[*question];
        belief.standing != answer::Standing::Open && belief.support().all(|step| without.contains(&(step as u8 + 1)))
    });
    let stopped = weighed.stopped.iter().filter(|stopped| **stopped).count();
    if missing {
        Standing::DoesNotApply
    } else if stopped >= enough(weighed, pass.matcher.model.constants.stop_share) {
        Standing::Stopped(stops.first().map_or(Time::NotNow, |stop| stop.time))
    } else if points < 0.0 {
        Standing::AsksMore
    } else {
        Standing::Ranked
    }
}

/// What stops an activity in at least one draw: the strictest first, then what holds in most draws.
pub(crate) fn stops(pass: &Pass<'_>, at: usize) -> Vec<Stop> {
    let model = &pass.matcher.model;
    let (plan, weighed) = (&pass.matcher.activities[at], &pass.activities[at]);
    let rules = plan
        .stops
        .iter()
        .zip(&weighed.rule_stops)
        .map(|((rule, time), count)| (StopCause::Rule(model.rules[*rule].id.clone()), *time, *count));
    let phases = Phase::ALL.into_iter().zip(&weighed.phase_stops).map(|(phase, count)| {
        (StopCause::Phase(phase), model.phases.get(&phase).map_or(Time::NotNow, |one| one.stop), *count)
    });
    let means =
        plan.demands.iter().zip(&weighed.mean_stops).map(|((mean, _, _), count)| {
            (StopCause::Mean(model.means[*mean].question.clone()), Time::PrepareNow, *count)
        });
    let mut stops: Vec<Stop> = rules
        .chain(phases)
        .chain(means)
        .filter(|(_, _, count)| *count > 0)
        .map(|(cause, time, count)| Stop { cause, time, share: count as f64 / pass.draws as f64 })
        .collect();
    let decides = |stop: &Stop| stop.share >= model.constants.stop_share;
    stops.sort_by(|a, b| {
        decides(b)
            .cmp(&decides(a))
            .then(b.time.cmp(&a.time))
            .then(b.share.total_cmp(&a.share))
            .then(a.cause.cmp(&b.cause))
    });
    stops
}

/// The open questions that could stop an activity: by a rule or a means in a tenth of the draws or more, by a safety rule
/// that was asked in vain in any draw, or because it may be impossible.
pub(crate) fn find_out_first(pass: &Pass<'_>, at: usize) -> Vec<QuestionId> {
    let matcher = pass.matcher;
    let model = &matcher.model;
    let (plan, weighed) = (&matcher.activities[at], &pass.activities[at]);
    let least = enough(weighed, model.constants.find_out_share).max(1);
    let open = |question: &usize| pass.beliefs[*question].standing == answer::Standing::Open;
    let mut found: Vec<usize> = Vec::new();
    for ((rule, _), (would, does)) in plan.stops.iter().zip(weighed.rule_would.iter().zip(&weighed.rule_stops)) {
        debug_assert!(matches!(model.rules[*rule].effect, Effect::Stop(_)));
        let rule = &matcher.rules[*rule];
        if *would > *does && (rule.safety || would - does >= least) {
            found.extend(rule.questions.iter().filter(|question| open(question)));
        }
    }
    for ((_, question, _), would) in plan.demands.iter().zip(&weighed.mean_would) {
        if *would >= least && open(question) {
            found.push(*question);
        }
    }
    for (question, without) in &plan.requires {
        let belief = &pass.beliefs[*question];
        let missing: f64 =
            belief.shares.iter().zip(1..).filter(|(_, step)| without.contains(step)).map(|(share, _)| share).sum();
        if open(question) && missing >= model.constants.find_out_share {
            found.push(*question);
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|question| model.questions[question].id.clone()).collect()
}
