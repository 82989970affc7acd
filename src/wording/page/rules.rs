//! What stops, who helps, and where it is found: rules, referrals and sources.

use knowledge::fault::ThingKind;
use knowledge::things::{Referral, Rule, Source};
use matching::model::{Condition, Effect};

use super::Page;
use crate::document::{Line, Span, Tone, line};
use crate::language::text;

pub(super) fn rule(page: &mut Page<'_>, one: &Rule) {
    let wording = page.wording;
    let effect = match one.effect {
        Effect::Stop(time) => text!(wording, "effect-stop", time = wording.time(time)),
        Effect::Caution(points) => text!(wording, "effect-caution", points = wording.number(points)),
    };
    page.document.paragraph(Span::new(Tone::Caution, effect));
    let reason = page.cited(&one.reason, &one.sources);
    page.document.line(reason);
    page.passage(text!(wording, "page-first-heading"), &one.first);
    page.document.heading(2, text!(wording, "page-when-heading"));
    when(page, &one.when);
    if one.safety {
        page.quiet(text!(wording, "page-rule-safety"));
    }
    let kind = |kind: &matching::model::Kind| {
        line(text!(wording, "page-all-of-kind", kind = wording.kind(page.knowledge, *kind)))
    };
    let name = |id: &matching::ActivityId| page.name(ThingKind::Activity, id.as_str());
    let points = one.kinds.iter().map(kind).chain(one.activities.iter().map(name)).collect();
    page.section(text!(wording, "page-concerns-heading"), points);
    page.names(
        text!(wording, "page-except-heading"),
        ThingKind::Activity,
        one.except.iter().map(matching::ActivityId::as_str),
    );
    let helpers = one.referrals.iter().filter_map(|id| wording.referral(page.knowledge, id)).collect();
    page.section(text!(wording, "helpers-heading"), helpers);
}

/// When a rule holds: what is asked first stands on lines of its own.
fn when(page: &mut Page<'_>, condition: &Condition) {
    let wording = page.wording;
    let (heading, conditions) = match condition {
        Condition::All(conditions) => (text!(wording, "when-all"), conditions.as_slice()),
        Condition::Any(conditions) => (text!(wording, "when-any"), conditions.as_slice()),
        one => return page.document.list(vec![line(condition_in_words(page, one))]),
    };
    page.document.paragraph(heading);
    page.document.list(conditions.iter().map(|one| line(condition_in_words(page, one))).collect());
}

fn condition_in_words(page: &Page<'_>, condition: &Condition) -> String {
    let wording = page.wording;
    let joined = |conditions: &[Condition], word: String| {
        let said: Vec<String> = conditions.iter().map(|one| condition_in_words(page, one)).collect();
        format!("({})", said.join(&format!(" {word} ")))
    };
    match condition {
        Condition::Answer { question, from, .. } => {
            let (name, step) = (wording.question_name(page.knowledge, question), page.step(question.as_str(), *from));
            text!(wording, "when-answer", question = name, step = step)
        }
        Condition::Phase { at_least } => text!(wording, "when-phase", phase = wording.phase(page.knowledge, *at_least)),
        Condition::Situation { id, from } => {
            let name = wording.situation_name(page.knowledge, id);
            text!(wording, "when-situation", situation = name, degree = wording.degree(*from))
        }
        Condition::All(conditions) => joined(conditions, text!(wording, "when-and")),
        Condition::Any(conditions) => joined(conditions, text!(wording, "when-or")),
    }
}

pub(super) fn referral(page: &mut Page<'_>, one: &Referral) {
    let wording = page.wording;
    page.document.paragraph(Span::new(Tone::Strong, wording.say(&one.what)));
    if let Some(number) = wording.referral_number(one) {
        page.document.paragraph(number);
    }
    page.passage(text!(wording, "page-turn-to-heading"), &one.when);
    page.passage(text!(wording, "page-find-heading"), &one.find);
    page.passage(text!(wording, "page-say-heading"), &one.say);
    let knowledge = page.knowledge;
    let situations = knowledge.situations.iter().filter(|(_, situation)| situation.referrals.contains(&one.id));
    page.names(text!(wording, "page-asking-heading"), ThingKind::Situation, situations.map(|(id, _)| id.as_str()));
    let rules = knowledge.rules.values().filter(|rule| rule.referrals.contains(&one.id)).map(|rule| rule.id.as_str());
    page.names(text!(wording, "page-concerning-rules-heading"), ThingKind::Rule, rules);
    page.cites(&one.sources);
}

pub(super) fn source(page: &mut Page<'_>, one: &Source) {
    let wording = page.wording;
    page.document.line(wording.source(one));
    if one.read.is_none()
        && let Some(register) = wording.register(page.knowledge)
    {
        page.document.paragraph(Span::new(Tone::Quiet, register));
    }
    let more: Vec<Line> = one.urls.iter().map(|url| line(Span::new(Tone::Address, url))).collect();
    page.document.list(more);
    if let Some(note) = &one.note {
        page.document.paragraph(note.as_str());
    }
    let catalogue = page.knowledge.catalogue();
    let citing = catalogue.iter().filter(|entry| entry.sources.contains(&&one.id));
    let points: Vec<Line> = citing
        .map(|entry| {
            let mut point = line(format!("{}: ", wording.thing(entry.kind)));
            point.extend(page.name(entry.kind, entry.id));
            point
        })
        .collect();
    if points.is_empty() {
        page.quiet(text!(wording, "page-not-cited"));
    }
    page.section(text!(wording, "page-cited-heading"), points);
}
