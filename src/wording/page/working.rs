//! Why anything works: goals and working elements.

use knowledge::fault::ThingKind;
use knowledge::things::{Element, Goal};

use super::Page;
use crate::Wording;
use crate::document::{Span, Tone, line};
use crate::language::text;

pub(super) fn goal(page: &mut Page<'_>, one: &Goal) {
    let wording = page.wording;
    page.paragraph(&one.description);
    page.passage(text!(wording, "page-noticed-heading"), &one.noticed_by);
    page.document.heading(2, text!(wording, "page-routes-heading"));
    for route in &one.routes {
        let why = page.cited(&route.why, &route.sources);
        page.document.line(why);
        let element = |element: &knowledge::things::RouteElement| {
            page.with(ThingKind::Element, element.element.as_str(), line(page.share(element.weight)))
        };
        let points = route.elements.iter().map(element).collect();
        page.document.list(points);
    }
    let mut points = Vec::new();
    for (id, situation) in &page.knowledge.situations {
        for asked in situation.goals.iter().filter(|asked| asked.goal == one.id) {
            points.push(page.with(ThingKind::Situation, id.as_str(), line(page.share(asked.urgency))));
        }
    }
    page.section(text!(wording, "page-asking-heading"), points);
    let mut points = Vec::new();
    for (id, activity) in &page.knowledge.activities {
        for claim in activity.claims.iter().filter(|claim| claim.goal == one.id) {
            let grade = format!("{} {}", Wording::grade_sign(claim.grade), wording.grade(claim.grade));
            points.push(page.with(ThingKind::Activity, id.as_str(), line(grade)));
        }
    }
    page.section(text!(wording, "page-claiming-heading"), points);
    let sets = page.knowledge.evaluations.iter().filter(|(_, set)| set.goals.contains(&one.id));
    page.names(text!(wording, "page-sets-heading"), ThingKind::Evaluation, sets.map(|(id, _)| id.as_str()));
}

pub(super) fn element(page: &mut Page<'_>, one: &Element) {
    let wording = page.wording;
    page.document.paragraph(Span::new(Tone::Strong, wording.say(&one.what)));
    page.document.heading(2, text!(wording, "page-why-heading"));
    let why = page.cited(&one.why, &one.sources);
    page.document.line(why);
    page.texts(text!(wording, "page-bring-about-heading"), &one.bring_about);
    page.texts(text!(wording, "page-fails-heading"), &one.fails_when);
    let knowledge = page.knowledge;
    let serves =
        |goal: &&Goal| goal.routes.iter().any(|route| route.elements.iter().any(|element| element.element == one.id));
    let goals = knowledge.goals.values().filter(serves).map(|goal| goal.id.as_str());
    page.names(text!(wording, "page-serves-heading"), ThingKind::Goal, goals);
    let nature = knowledge.activities.iter().filter(|(_, activity)| activity.nature.contains(&one.id));
    page.names(text!(wording, "page-by-nature-heading"), ThingKind::Activity, nature.map(|(id, _)| id.as_str()));
    let mut points = Vec::new();
    for (id, activity) in &knowledge.activities {
        for measure in activity.measures.iter().filter(|measure| measure.element == one.id) {
            points.push(page.with(ThingKind::Activity, id.as_str(), line(wording.say(&measure.how))));
        }
    }
    page.section(text!(wording, "page-by-measure-heading"), points);
    page.guides(|guide| guide.elements.contains(&one.id));
}
