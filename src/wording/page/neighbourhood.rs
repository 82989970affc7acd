//! What is seen of a neighbourhood: questions, phases and situations.

use knowledge::fault::ThingKind;
use knowledge::things::{Fit, PhaseText, Question, QuestionKind, Situation};
use matching::model::{Condition, Role};

use super::Page;
use crate::Wording;
use crate::document::{Line, Span, Tone, line};
use crate::language::text;

pub(super) fn question(page: &mut Page<'_>, one: &Question) {
    let wording = page.wording;
    page.document.paragraph(Span::new(Tone::Strong, wording.say(&one.text)));
    page.document.list(facts(page, one));
    page.document.heading(2, text!(wording, "page-answers-heading"));
    match &one.kind {
        QuestionKind::Scale => page.steps(&one.steps),
        QuestionKind::Options(options) => {
            let option = |(name, text)| vec![Span::from(wording.say(text)), Span::new(Tone::Id, format!(" ({name})"))];
            page.document.list(options.iter().zip(&one.steps).map(option).collect());
        }
    }
    page.passage(text!(wording, "page-find-out-heading"), &one.find_out);
    page.paragraph(&one.ask);
    signal_for(page, one);
    let knowledge = page.knowledge;
    let rules = knowledge.rules.values().filter(|rule| asks(&rule.when, one.id.as_str())).map(|rule| rule.id.as_str());
    page.names(text!(wording, "page-asked-by-rules-heading"), ThingKind::Rule, rules);
    let leaning = knowledge.activities.iter().filter(|(_, activity)| activity.assets.contains(&one.id));
    page.names(text!(wording, "page-leaning-heading"), ThingKind::Activity, leaning.map(|(id, _)| id.as_str()));
    let needs = |(_, activity): &(_, &knowledge::things::Activity)| {
        activity.requires.iter().any(|requirement| requirement.question == one.id)
    };
    let requiring = knowledge.activities.iter().filter(needs);
    page.names(text!(wording, "page-requiring-heading"), ThingKind::Activity, requiring.map(|(id, _)| id.as_str()));
    page.guides(|guide| guide.means.contains(&one.id));
}

fn facts(page: &Page<'_>, one: &Question) -> Vec<Line> {
    let wording = page.wording;
    let mut facts = vec![line(text!(wording, "page-group", group = wording.group(one.group)))];
    facts.extend(one.tick.as_ref().map(|tick| line(text!(wording, "page-tick", text = wording.say(tick)))));
    facts.extend(one.safety.then(|| line(Span::new(Tone::Caution, text!(wording, "page-safety")))));
    facts.extend(one.sensitive.then(|| line(Span::new(Tone::Caution, text!(wording, "page-sensitive")))));
    if !one.ready.is_empty() {
        let steps: Vec<String> = one.ready.iter().map(|step| page.step(one.id.as_str(), *step)).collect();
        facts.push(line(text!(wording, "page-ready", steps = steps.join(", "))));
    }
    let step = |at: usize| match (&one.kind, one.steps.get(at)) {
        (QuestionKind::Options(_), Some(text)) => format!("\"{}\"", wording.say(text)),
        _ => (at + 1).to_string(),
    };
    let share = |(at, share): (usize, &f64)| format!("{}: {}", step(at), page.share(*share));
    let shares: Vec<String> = one.prior.iter().enumerate().map(share).collect();
    facts.push(line(Span::new(Tone::Quiet, text!(wording, "page-prior", shares = shares.join(", ")))));
    facts
}

/// The situations that a question speaks for, and the phases that it makes certain.
fn signal_for(page: &mut Page<'_>, one: &Question) {
    let wording = page.wording;
    let mut points = Vec::new();
    for (id, situation) in &page.knowledge.situations {
        for signal in situation.signals.iter().filter(|signal| signal.question == one.id) {
            points.push(page.with(ThingKind::Situation, id.as_str(), line(role(wording, signal.role))));
        }
    }
    page.section(text!(wording, "page-signal-heading"), points);
    let mut points = Vec::new();
    for phase in page.knowledge.phases.values() {
        for firm in phase.firm.iter().filter(|firm| firm.question == one.id) {
            let from = text!(wording, "page-from", step = page.step(one.id.as_str(), firm.from));
            points.push(page.with(ThingKind::Phase, phase.id.as_str(), line(from)));
        }
    }
    page.section(text!(wording, "page-firm-heading"), points);
}

/// Whether a condition asks after a question.
fn asks(condition: &Condition, id: &str) -> bool {
    match condition {
        Condition::Answer { question, .. } => question.as_str() == id,
        Condition::Phase { .. } | Condition::Situation { .. } => false,
        Condition::All(conditions) | Condition::Any(conditions) => conditions.iter().any(|one| asks(one, id)),
    }
}

fn role(wording: &Wording, role: Role) -> String {
    match role {
        Role::Core => text!(wording, "role-core"),
        Role::Supporting => text!(wording, "role-supporting"),
        Role::Required => text!(wording, "role-required"),
    }
}

pub(super) fn phase(page: &mut Page<'_>, one: &PhaseText) {
    let wording = page.wording;
    page.document.paragraph(Span::new(Tone::Strong, wording.say(&one.said)));
    page.paragraph(&one.description);
    page.passage(text!(wording, "page-contact-heading"), &one.advice);
    page.passage(text!(wording, "page-avoid-heading"), &one.avoid);
    page.quiet(text!(wording, "page-phase-stop", time = wording.time(one.stop)));
    let firm = |firm: &knowledge::things::Firm| {
        let id = firm.question.as_str();
        page.with(ThingKind::Question, id, line(text!(wording, "page-from", step = page.step(id, firm.from))))
    };
    let points = one.firm.iter().map(firm).collect();
    page.section(text!(wording, "page-certain-heading"), points);
    let goal = |goal: &knowledge::things::PhaseGoal| {
        page.with(ThingKind::Goal, goal.goal.as_str(), line(page.share(goal.share)))
    };
    let points = one.goals.iter().map(goal).collect();
    page.section(text!(wording, "page-goals-heading"), points);
    page.cites(&one.sources);
}

pub(super) fn situation(page: &mut Page<'_>, id: &str, one: &Situation) {
    let wording = page.wording;
    page.paragraph(&one.description);
    if one.refer {
        page.document.paragraph(Span::new(Tone::Caution, text!(wording, "page-refer")));
    }
    if one.precedence > 1.0 {
        page.quiet(text!(wording, "page-precedence", weight = wording.number(one.precedence)));
    }
    let signal = |signal: &knowledge::things::Signal| {
        page.with(ThingKind::Question, signal.question.as_str(), line(role(wording, signal.role)))
    };
    let points = one.signals.iter().map(signal).collect();
    page.section(text!(wording, "page-signals-heading"), points);
    let goal = |goal: &knowledge::things::SituationGoal| {
        page.with(ThingKind::Goal, goal.goal.as_str(), line(page.share(goal.urgency)))
    };
    let points = one.goals.iter().map(goal).collect();
    page.section(text!(wording, "page-goals-heading"), points);
    page.texts(text!(wording, "find-out-heading"), &one.find_out);
    page.texts(text!(wording, "first-steps-heading"), &one.do_first);
    page.texts(text!(wording, "page-avoid-heading"), &one.avoid);
    page.texts(text!(wording, "page-involve-heading"), &one.involve);
    fits(page, text!(wording, "page-approach-heading"), &one.approach);
    let fitting =
        page.knowledge.activities.iter().filter(|(_, activity)| activity.fits.iter().any(|fit| fit.as_str() == id));
    page.names(text!(wording, "page-fitting-heading"), ThingKind::Activity, fitting.map(|(id, _)| id.as_str()));
    fits(page, text!(wording, "page-unfit-heading"), &one.unfit);
    let helpers = one.referrals.iter().filter_map(|id| wording.referral(page.knowledge, id)).collect();
    page.section(text!(wording, "helpers-heading"), helpers);
    // Beside the reasons of the approach, what is found nowhere is marked line by line.
    let support = one.support.iter().map(|point| page.cited(&point.text, &point.sources)).collect();
    page.section(text!(wording, "page-support-heading"), support);
    page.guides(|guide| guide.situations.iter().any(|situation| situation.as_str() == id));
    page.cites(&one.sources);
}

/// Activities with the reason why they fit or do not.
fn fits(page: &mut Page<'_>, heading: String, fits: &[Fit]) {
    let mut points = Vec::new();
    for fit in fits {
        let reason = page.cited(&fit.reason, &fit.sources);
        points.push(page.with(ThingKind::Activity, fit.activity.as_str(), reason));
    }
    page.section(heading, points);
}
