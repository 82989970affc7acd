//! The tree of a dossier: every part with its name, in the order in which a new text has them. Empty parts are left out.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::Knowledge;
use knowledge::things::QuestionKind;
use matching::{ActivityId, Answer, ElementId, Profile, QuestionId};

use super::{Kind, Value};
use crate::{Asks, Choice, Decision, Dossier, Entry, Evaluation, Lesson, Origin, PlanLine};

/// The tree of a dossier, all of it; what is held back must have been left out before.
pub(crate) fn tree(dossier: &Dossier, version: u32, knowledge: &Knowledge) -> Value {
    let list = |name, items: Vec<(String, Value)>| part(name, Value::tall(Kind::List, items));
    let origins = dossier.origins.iter().map(|(id, one)| (id.to_string(), origin(one))).collect();
    let parts = [
        plain("version", Some(version)),
        text("knowledge", dossier.knowledge.as_deref()),
        text("place", dossier.place.as_deref()),
        part("profile", profile(&dossier.profile, dossier.phase_because.as_deref(), knowledge)),
        part("origins", Value::tall(Kind::Map, origins)),
        list("choices", dossier.choices.iter().map(choice).collect()),
        part("kept", activities(&dossier.kept)),
        part("hidden", activities(&dossier.hidden)),
        list("evaluations", dossier.evaluations.iter().map(evaluation).collect()),
        list("lessons", dossier.lessons.iter().map(lesson).collect()),
        list("log", dossier.log.iter().map(entry).collect()),
        list("workshops", dossier.workshops.iter().map(super::workshop::workshop).collect()),
    ];
    Value::tall(Kind::Record, parts.into_iter().flatten().collect())
}

fn profile(profile: &Profile, because: Option<&str>, knowledge: &Knowledge) -> Value {
    let answers = profile.answers.iter().map(|(id, one)| (id.to_string(), answer(id, one, knowledge))).collect();
    let measures = profile.measures.iter().map(|(id, chosen)| (id.to_string(), elements(chosen))).collect();
    let wishes = profile.wishes.iter().map(|goal| named(goal.as_str())).collect();
    // A phase of one's own counts with its reason only.
    let phase = profile
        .own_phase
        .zip(because)
        .map(|(phase, because)| record([plain("own", Some(phase.as_str())), text("because", Some(because))]));
    let parts = [
        part("answers", Value::tall(Kind::Map, answers)),
        part("wishes", Value::flat(Kind::Set, wishes)),
        phase.and_then(|phase| part("phase", phase)),
        part("measures", Value::tall(Kind::Map, measures)),
        part("runs", Value::tall(Kind::Set, runs(&profile.runs))),
    ];
    Value::tall(Kind::Record, parts.into_iter().flatten().collect())
}

/// An answer as it is written: options by their names.
fn answer(id: &QuestionId, answer: &Answer, knowledge: &Knowledge) -> Value {
    let option = |step: u8| match knowledge.questions.get(id).map(|question| &question.kind) {
        Some(QuestionKind::Options(options)) => options.get(usize::from(step).wrapping_sub(1)),
        _ => None,
    };
    Value::Plain(match answer {
        Answer::Step(step) => option(*step).map_or_else(|| format!("Step({step})"), |name| format!("Choice({name:?})")),
        Answer::Range(low, high) => format!("Range({low}, {high})"),
        Answer::Votes(votes) => format!("Votes({votes:?})"),
        Answer::Suggestion(shares) => format!("Suggestion({shares:?})"),
        Answer::Ticked => "Ticked".to_owned(),
        Answer::NotTicked => "NotTicked".to_owned(),
        Answer::NotKnown => "NotKnown".to_owned(),
    })
}

fn runs(runs: &BTreeMap<ActivityId, BTreeSet<ElementId>>) -> Vec<(String, Value)> {
    let run = |(id, has): (&ActivityId, &BTreeSet<ElementId>)| {
        // What it has is written even where that is nothing: it was asked.
        let has = Some(("has".to_owned(), elements(has)));
        (id.to_string(), record([text("activity", Some(id.as_str())), has]))
    };
    runs.iter().map(run).collect()
}

fn elements(elements: &BTreeSet<ElementId>) -> Value {
    Value::flat(Kind::Set, elements.iter().map(|element| named(element.as_str())).collect())
}

fn activities(activities: &BTreeSet<ActivityId>) -> Value {
    Value::flat(Kind::Set, activities.iter().map(|activity| named(activity.as_str())).collect())
}

fn origin(origin: &Origin) -> Value {
    record([plain("from", origin.from.map(crate::OriginKind::written)), text("note", origin.note.as_deref())])
}

fn choice(choice: &Choice) -> (String, Value) {
    let parts = [
        text("activity", Some(choice.activity.as_str())),
        day("on", Some(choice.on)),
        text("because", choice.because.as_deref()),
        day("held", choice.held),
        part("asks", asks(&choice.asks)),
        part("look_back", texts(choice.look_back.iter().map(ToString::to_string))),
        part("plan", Value::tall(Kind::List, choice.plan.iter().map(plan_line).collect())),
    ];
    (choice.activity.to_string(), Value::tall(Kind::Record, parts.into_iter().flatten().collect()))
}

fn asks(asks: &Asks) -> Value {
    record([
        plain("hours", asks.hours),
        plain("money", asks.money),
        plain("years", asks.years),
        text("contact", asks.contact.as_deref()),
        part("permissions", texts(&asks.permissions)),
        part("places", texts(&asks.places)),
    ])
}

fn plan_line(line: &PlanLine) -> (String, Value) {
    let part = line.part.as_str();
    let done = line.done.then_some(true);
    (part.to_owned(), record([plain("part", Some(part)), text("text", Some(&line.text)), plain("done", done)]))
}

fn evaluation(evaluation: &Evaluation) -> (String, Value) {
    let counts = evaluation.counts.iter().map(|(item, counts)| (item.clone(), Value::Plain(format!("{counts:?}"))));
    let moment = evaluation.moment.as_str();
    let parts = [
        text("activity", Some(evaluation.activity.as_str())),
        plain("moment", Some(moment)),
        day("on", Some(evaluation.on)),
        text("group", evaluation.group.as_deref()),
        part("counts", Value::tall(Kind::Map, counts.collect())),
        part("remarks", texts(&evaluation.remarks)),
    ];
    let name = format!("{} {moment}", evaluation.activity);
    (name, Value::tall(Kind::Record, parts.into_iter().flatten().collect()))
}

fn lesson(lesson: &Lesson) -> (String, Value) {
    let activity = lesson.activity.as_ref().map(ActivityId::as_str);
    let parts = [
        text("activity", activity),
        plain("year", Some(lesson.year)),
        plain("worked", lesson.worked),
        text("text", Some(&lesson.text)),
    ];
    (format!("{} {}", activity.unwrap_or_default(), lesson.year), record(parts))
}

fn entry(entry: &Entry) -> (String, Value) {
    let decided = match &entry.decided {
        Decision::Chosen(id) => format!("Chosen({:?})", id.as_str()),
        Decision::Dropped(id) => format!("Dropped({:?})", id.as_str()),
        Decision::Runs(id) => format!("Runs({:?})", id.as_str()),
        Decision::RunsNot(id) => format!("RunsNot({:?})", id.as_str()),
        Decision::OwnPhase(phase) => format!("OwnPhase({})", phase.as_str()),
        Decision::PhaseOfSignals => "PhaseOfSignals".to_owned(),
        Decision::Wish(id) => format!("Wish({:?})", id.as_str()),
        Decision::WishDropped(id) => format!("WishDropped({:?})", id.as_str()),
        Decision::Begun(name) => format!("Begun({name:?})"),
        Decision::TakenBack(moment) => format!("TakenBack({moment:?})"),
        Decision::Other(words) => format!("Other({words:?})"),
    };
    let parts =
        [day("on", Some(entry.on)), plain("decided", Some(&decided)), text("because", entry.because.as_deref())];
    (format!("{} {decided}", entry.on), record(parts))
}

/// A field; none where there is nothing in it.
pub(super) fn part(name: &str, value: Value) -> Option<(String, Value)> {
    (!value.is_empty()).then(|| (name.to_owned(), value))
}

pub(super) fn plain(name: &str, value: Option<impl ToString>) -> Option<(String, Value)> {
    value.map(|value| (name.to_owned(), Value::Plain(value.to_string())))
}

pub(super) fn text(name: &str, value: Option<&str>) -> Option<(String, Value)> {
    value.map(|value| (name.to_owned(), Value::text(value)))
}

pub(super) fn day(name: &str, value: Option<crate::Date>) -> Option<(String, Value)> {
    value.map(|day| (name.to_owned(), Value::text(&day.to_string())))
}

pub(super) fn record<const N: usize>(parts: [Option<(String, Value)>; N]) -> Value {
    Value::flat(Kind::Record, parts.into_iter().flatten().collect())
}

/// Texts in their order. None is another one because its words changed, so their names are all alike.
fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Value {
    Value::flat(Kind::List, texts.into_iter().map(|text| (String::new(), Value::text(text.as_ref()))).collect())
}

/// A name in a list of names.
fn named(name: &str) -> (String, Value) {
    (name.to_owned(), Value::text(name))
}
