//! Whether an activity is in or out, and what must be found out first.

use crate::QuestionId;
use crate::advice::{Standing, Stop, StopCause, Stops};
use crate::answer;
use crate::column::Flags;
use crate::model::{Effect, Phase, Time};
use crate::outlook::Outlook;

/// Whether an activity is in or out. `enough` draws in which it is stopped take it out.
pub(crate) fn standing(outlook: &Outlook<'_>, at: usize, stops: &[Stop], points: f64, enough: usize) -> Standing {
    let missing = outlook.matcher.activities[at].requires.iter().any(|(question, without)| {
        let belief = &outlook.survey.beliefs[*question];
        belief.standing != answer::Standing::Open && belief.support().all(|step| without.contains(&(step as u8 + 1)))
    });
    let stopped = outlook.survey.count(&outlook.stopped[at]);
    if missing {
        Standing::DoesNotApply
    } else if stopped >= enough {
        Standing::Stopped(stops.first().map_or(Time::NotNow, |stop| stop.time))
    } else if points < 0.0 {
        Standing::AsksMore
    } else {
        Standing::Ranked
    }
}

/// Per activity what stops it in at least one draw: the strictest first, then what holds in most draws.
pub(crate) fn stops(outlook: &Outlook<'_>) -> Vec<Stops> {
    let (matcher, survey) = (outlook.matcher, outlook.survey);
    let model = &matcher.model;
    let mut stops: Vec<Stops> = matcher.activities.iter().map(|_| Stops::default()).collect();
    let share = |flags: &Flags| if *flags == Flags::Never { 0.0 } else { survey.share(flags) };
    for (at, (rule, flags)) in matcher.rules.iter().zip(&survey.stops).enumerate() {
        let share = share(flags);
        if let Effect::Stop(time) = model.rules[at].effect
            && share > 0.0
        {
            let stop = || Stop { cause: StopCause::Rule(model.rules[at].id.clone()), time, share };
            rule.concerns.iter().for_each(|at| stops[*at].push(stop()));
        }
    }
    for (phase, flags) in Phase::ALL.into_iter().zip(&survey.strictest) {
        let (plan, share) = (&matcher.by_phase[phase as usize], share(flags));
        if share > 0.0 {
            let stop = || Stop { cause: StopCause::Phase(phase), time: plan.stop, share };
            plan.not_now.iter().for_each(|at| stops[*at].push(stop()));
        }
    }
    let means = model.means.iter().zip(&matcher.demands).zip(&outlook.supplies);
    for ((mean, demands), supply) in means {
        for (who, (_, flags)) in demands.iter().zip(supply) {
            let share = share(flags);
            if share > 0.0 {
                let stop = || Stop { cause: StopCause::Mean(mean.question.clone()), time: Time::PrepareNow, share };
                for at in who {
                    stops[*at].push(stop());
                }
            }
        }
    }
    let decides = |stop: &Stop| stop.share >= model.constants.stop_share;
    for stops in &mut stops {
        stops.sort_by(|a, b| {
            decides(b)
                .cmp(&decides(a))
                .then(b.time.cmp(&a.time))
                .then(b.share.total_cmp(&a.share))
                .then_with(|| a.cause.cmp(&b.cause))
        });
    }
    stops
}

/// The open questions that could stop an activity: by a rule or a means in a tenth of the draws or more, by a safety rule
/// that was asked in vain in any draw, or because it may be impossible.
pub(crate) fn find_out_first(outlook: &Outlook<'_>, at: usize) -> Vec<QuestionId> {
    let matcher = outlook.matcher;
    let survey = outlook.survey;
    let model = &matcher.model;
    let plan = &matcher.activities[at];
    let least = outlook.enough(model.constants.find_out_share).max(1);
    let open = |question: &usize| survey.beliefs[*question].standing == answer::Standing::Open;
    let mut found: Vec<usize> = Vec::new();
    for (rule, _) in &plan.stops {
        let (would, does) = (survey.count(&survey.would[*rule]), survey.count(&survey.stops[*rule]));
        let rule = &matcher.rules[*rule];
        if would > does && (rule.safety || would - does >= least) {
            found.extend(rule.questions.iter().filter(|question| open(question)));
        }
    }
    for (mean, question, step) in &plan.demands {
        if outlook.cannot[*mean][usize::from(*step).min(9)] >= least {
            found.push(*question);
        }
    }
    for (question, without) in &plan.requires {
        let belief = &survey.beliefs[*question];
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
