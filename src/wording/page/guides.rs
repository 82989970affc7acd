//! How to do what holds for more than one activity, how to look back, and what words mean.

use knowledge::fault::ThingKind;
use knowledge::things::{Evaluation, Form, Guide, Item, Moment, Point, Term};

use super::Page;
use crate::Wording;
use crate::document::{Block, Line, Span, Tone, line};
use crate::language::text;

pub(super) fn guide(page: &mut Page<'_>, one: &Guide) {
    let (wording, knowledge) = (page.wording, page.knowledge);
    page.paragraph(&one.summary);
    judgement(page, one.points());
    for section in &one.sections {
        page.points(wording.say(&section.heading).to_owned(), &section.points);
    }
    let mut points: Vec<Line> = Vec::new();
    points.extend(one.all.then(|| line(text!(wording, "page-all-activities"))));
    let kind = |kind| line(text!(wording, "page-all-of-kind", kind = wording.kind(knowledge, kind)));
    points.extend(one.kinds.iter().map(|one| kind(*one)));
    let element = |id: &matching::ElementId| {
        line(text!(wording, "page-all-with-element", element = wording.element_name(knowledge, id)))
    };
    points.extend(one.elements.iter().map(element));
    points.extend(one.activities.iter().map(|id| page.name(ThingKind::Activity, id.as_str())));
    page.section(text!(wording, "page-belongs-heading"), points);
    let situations = one.situations.iter().map(matching::SituationId::as_str);
    page.names(text!(wording, "page-situations-heading"), ThingKind::Situation, situations);
    let means = one.means.iter().map(matching::QuestionId::as_str);
    page.names(text!(wording, "page-means-heading"), ThingKind::Question, means);
}

/// That some of this is found nowhere: said once, not at every line.
fn judgement<'a>(page: &mut Page<'_>, mut points: impl Iterator<Item = &'a Point>) {
    if points.any(|point| point.sources.is_empty()) {
        page.quiet(text!(page.wording, "page-judgement"));
    }
}

pub(super) fn evaluation(page: &mut Page<'_>, one: &Evaluation) {
    let wording = page.wording;
    page.paragraph(&one.intro);
    judgement(page, one.follows.iter().chain(&one.read));
    let moments: Vec<String> = one.moments.iter().map(|moment| self::moment(wording, *moment)).collect();
    let mut facts = vec![line(text!(wording, "page-moments", moments = moments.join(", ")))];
    facts.push(line(text!(wording, "page-asked", who = wording.say(&one.asked))));
    facts.extend(one.always.then(|| line(text!(wording, "page-always"))));
    facts.push(line(Span::new(Tone::Caution, text!(wording, "page-smallest-group", count = one.smallest_group))));
    page.document.list(facts);
    page.document.heading(2, text!(wording, "page-items-heading"));
    page.document.blocks.push(Block::Steps(one.items.iter().map(|item| self::item(wording, item)).collect()));
    if !one.steps.is_empty() {
        page.document.heading(2, text!(wording, "page-answers-heading"));
        page.steps(&one.steps);
    }
    page.points(text!(wording, "page-follows-heading"), &one.follows);
    page.points(text!(wording, "page-reading-heading"), &one.read);
    page.passage(text!(wording, "page-cannot-heading"), &one.cannot);
    let goals = one.goals.iter().map(matching::GoalId::as_str);
    page.names(text!(wording, "page-measures-heading"), ThingKind::Goal, goals);
    page.cites(&one.sources);
}

/// What is asked, and how it is answered where that is not as in the rest of the set.
fn item(wording: &Wording, item: &Item) -> Line {
    let mut said = line(wording.say(&item.text));
    let answer = match item.form {
        Form::Number => Some(text!(wording, "form-number")),
        Form::Open => Some(text!(wording, "form-open")),
        Form::Steps if item.steps.is_empty() => None,
        Form::Steps => {
            let steps: Vec<&str> = item.steps.iter().map(|step| wording.say(step)).collect();
            Some(text!(wording, "form-steps", steps = steps.join(" / ")))
        }
    };
    said.extend(answer.map(|answer| Span::new(Tone::Quiet, format!(" {answer}"))));
    said
}

/// When a set is filled in.
fn moment(wording: &Wording, moment: Moment) -> String {
    match moment {
        Moment::Before => text!(wording, "moment-before"),
        Moment::After => text!(wording, "moment-after"),
        Moment::HalfYearLater => text!(wording, "moment-half-year-later"),
    }
}

pub(super) fn term(page: &mut Page<'_>, one: &Term) {
    page.paragraph(&one.meaning);
    page.cites(&one.sources);
}
