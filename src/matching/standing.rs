//! Whether an activity is in or out, and what must be found out first.

use crate::QuestionId;
use crate::advice::{Standing, Stop, StopCause};
use crate::answer;
use crate::model::{Phase, PhaseFit, Time};
use crate::outlook::Outlook;

/// Whether an activity is in or out.
pub(crate) fn standing(outlook: &Outlook<'_>, at: usize, stops: &[Stop], points: f64) -> Standing {
    let missing = outlook.matcher.activities[at].requires.iter().any(|(question, without)| {
        let belief = &outlook.survey.beliefs[*question];
        belief.standing != answer::Standing::Open && belief.support().all(|step| without.contains(&(step as u8 + 1)))
    });
    let stopped = outlook.survey.count(&outlook.stopped[at]);
    if missing {
        Standing::DoesNotApply
    } else if stopped >= outlook.enough(outlook.matcher.model.constants.stop_share) {
        Standing::Stopped(stops.first().map_or(Time::NotNow, |stop| stop.time))
    } else if points < 0.0 {
        Standing::AsksMore
    } else {
        Standing::Ranked
    }
}

/// What stops an activity in at least one draw: the strictest first, then what holds in most draws.
pub(crate) fn stops(outlook: &Outlook<'_>, at: usize) -> Vec<Stop> {
    let model = &outlook.matcher.model;
    let survey = outlook.survey;
    let plan = &outlook.matcher.activities[at];
    let mut stops = Vec::new();
    let mut add = |cause: StopCause, time: Time, share: f64| {
        if share > 0.0 {
            stops.push(Stop { cause, time, share });
        }
    };
    for (rule, time) in &plan.stops {
        let share = survey.share(&survey.stops[*rule]);
        if share > 0.0 {
            add(StopCause::Rule(model.rules[*rule].id.clone()), *time, share);
        }
    }
    for phase in Phase::ALL {
        if plan.phases[phase as usize] == PhaseFit::NotNow {
            let time = model.phases.get(&phase).map_or(Time::NotNow, |one| one.stop);
            add(StopCause::Phase(phase), time, survey.share(&survey.strictest[phase as usize]));
        }
    }
    for (mean, question, step) in &plan.demands {
        let mean = &model.means[*mean];
        if survey.given(*question) {
            let cannot = survey.steps[*question].flags(|has| step.saturating_sub(has) >= mean.stop_from);
            let share = survey.share(&cannot);
            if share > 0.0 {
                add(StopCause::Mean(mean.question.clone()), Time::PrepareNow, share);
            }
        }
    }
    let decides = |stop: &Stop| stop.share >= model.constants.stop_share;
    stops.sort_by(|a, b| {
        decides(b)
            .cmp(&decides(a))
            .then(b.time.cmp(&a.time))
            .then(b.share.total_cmp(&a.share))
            .then_with(|| a.cause.cmp(&b.cause))
    });
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
        let stop_from = model.means[*mean].stop_from;
        if open(question)
            && survey.count(&survey.steps[*question].flags(|has| step.saturating_sub(has) >= stop_from)) >= least
        {
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
