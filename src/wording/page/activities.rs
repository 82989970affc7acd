//! What can be organised: activities and their kinds, what must be in place for them, and what goes wrong.

use knowledge::fault::ThingKind;
use knowledge::things::{Activity, Claim, Fit, KindText, Precondition, Requirement, Risk, Rule, Situation};
use matching::SituationId;
use matching::model::{Phase, PhaseFit};

use super::Page;
use crate::document::{Line, Span, Tone, line};
use crate::language::text;

pub(super) fn activity(page: &mut Page<'_>, id: &str, one: &Activity) {
    let (wording, knowledge) = (page.wording, page.knowledge);
    page.paragraph(&one.summary);
    page.document.heading(2, text!(wording, "page-claims-heading"));
    one.claims.iter().for_each(|claim| self::claim(page, claim));
    page.section(text!(wording, "page-why-heading"), elements(page, one));
    let fits = [one.phases.calm, one.phases.unease, one.phases.tension, one.phases.incidents];
    let phase =
        |(phase, fit): (Phase, PhaseFit)| page.with(ThingKind::Phase, phase.as_str(), line(wording.phase_fit(fit)));
    let points = Phase::ALL.into_iter().zip(fits).map(phase).collect();
    page.section(text!(wording, "page-phases-heading"), points);
    let mut points = named(page, id, |situation| &situation.approach);
    points.extend(one.fits.iter().map(|fit| page.name(ThingKind::Situation, fit.as_str())));
    page.section(text!(wording, "page-situations-heading"), points);
    let points = named(page, id, |situation| &situation.unfit);
    page.section(text!(wording, "page-situations-unfit-heading"), points);
    let points = one.requires.iter().map(|requirement| self::requirement(page, requirement)).collect();
    page.section(text!(wording, "page-requires-heading"), points);
    page.names(
        text!(wording, "page-assets-heading"),
        ThingKind::Question,
        one.assets.iter().map(matching::QuestionId::as_str),
    );
    let rules = knowledge.rules.values().filter(|rule| concerns(rule, id, one)).map(|rule| rule.id.as_str());
    page.names(text!(wording, "page-concerning-rules-heading"), ThingKind::Rule, rules);
    wording.risks(knowledge, one, &mut page.document);
    wording.how(knowledge, one, &mut page.document);
    wording.guides_of(knowledge, &id.into(), one, &mut page.document);
}

/// What it may bring about, and how well that is borne out.
fn claim(page: &mut Page<'_>, claim: &Claim) {
    let wording = page.wording;
    page.document.line(page.with(ThingKind::Goal, claim.goal.as_str(), line(wording.aim(claim.aim))));
    let evidence = wording.evidence(page.knowledge, claim);
    let evidence = wording.cited(&evidence, &claim.sources, &mut page.cited);
    page.document.note(evidence);
}

/// The working elements that it has, and those that it can have.
fn elements(page: &Page<'_>, one: &Activity) -> Vec<Line> {
    let wording = page.wording;
    let nature = one.nature.iter().map(|element| {
        let name = wording.element_name(page.knowledge, element);
        line(Span::new(Tone::Good, text!(wording, "element-nature", name = name)))
    });
    let measures = one.measures.iter().map(|measure| {
        let name = wording.element_name(page.knowledge, &measure.element);
        vec![
            Span::from(text!(wording, "element-possible", name = name)),
            Span::from(format!(" {}", wording.say(&measure.how))),
        ]
    });
    nature.chain(measures).collect()
}

/// The situations in which it is named, with the reason.
fn named(page: &mut Page<'_>, id: &str, fits: impl Fn(&Situation) -> &[Fit]) -> Vec<Line> {
    let found = page.knowledge.situations.iter().flat_map(|(situation, one)| {
        fits(one).iter().filter(|fit| fit.activity.as_str() == id).map(move |fit| (situation, fit))
    });
    let found: Vec<(&SituationId, &Fit)> = found.collect();
    let mut points = Vec::new();
    for (situation, fit) in found {
        let reason = page.cited(&fit.reason, &fit.sources);
        points.push(page.with(ThingKind::Situation, situation.as_str(), reason));
    }
    points
}

fn requirement(page: &Page<'_>, one: &Requirement) -> Line {
    let question = page.knowledge.questions.get(&one.question);
    let said = |answer: &String| {
        let at = question.and_then(|question| question.answers().iter().position(|name| name == answer));
        at.map_or_else(|| answer.clone(), |at| page.step(one.question.as_str(), at as u8 + 1))
    };
    let answers: Vec<String> = one.without.iter().map(said).collect();
    let without = text!(page.wording, "page-without", answers = answers.join(", "));
    page.with(ThingKind::Question, one.question.as_str(), line(without))
}

/// Whether a rule concerns an activity.
fn concerns(rule: &Rule, id: &str, one: &Activity) -> bool {
    let named = |ids: &[matching::ActivityId]| ids.iter().any(|other| other.as_str() == id);
    (rule.kinds.contains(&one.kind) && !named(&rule.except)) || named(&rule.activities)
}

pub(super) fn kind(page: &mut Page<'_>, one: &KindText) {
    let (wording, knowledge) = (page.wording, page.knowledge);
    page.paragraph(&one.description);
    page.texts(text!(wording, "page-holds-heading"), &one.holds);
    let activities = knowledge.activities.iter().filter(|(_, activity)| activity.kind == one.id);
    page.names(text!(wording, "page-activities-heading"), ThingKind::Activity, activities.map(|(id, _)| id.as_str()));
    let rules = knowledge.rules.values().filter(|rule| rule.kinds.contains(&one.id)).map(|rule| rule.id.as_str());
    page.names(text!(wording, "page-concerning-rules-heading"), ThingKind::Rule, rules);
    page.guides(|guide| guide.kinds.contains(&one.id));
}

pub(super) fn condition(page: &mut Page<'_>, one: &Precondition) {
    let wording = page.wording;
    page.passage(text!(wording, "page-how-heading"), &one.how);
    let activities = page.knowledge.activities.iter().filter(|(_, activity)| activity.conditions.contains(&one.id));
    page.names(text!(wording, "page-activities-heading"), ThingKind::Activity, activities.map(|(id, _)| id.as_str()));
}

pub(super) fn risk(page: &mut Page<'_>, one: &Risk) {
    let wording = page.wording;
    let description = page.cited(&one.description, &one.sources);
    page.document.line(description);
    page.passage(text!(wording, "page-measure-heading"), &one.measure);
    let mut points = Vec::new();
    for (id, activity) in &page.knowledge.activities {
        for risk in activity.risks.iter().filter(|risk| risk.risk == one.id) {
            points.push(page.with(ThingKind::Activity, id.as_str(), line(wording.say(&risk.measure))));
        }
    }
    page.section(text!(wording, "page-activities-heading"), points);
}
