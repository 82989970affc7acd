//! JSON for other programs: stable, and carrying what is needed to cite it.
//!
//! Every document has `format` (1; it changes only when a field goes or changes its meaning, new ones may come), `program`
//! (name and version) and `knowledge` (the first 16 hexadecimal digits of the SHA-256 of all its files). Names of things are
//! their ids; points are not rounded, shares and chances lie between 0 and 1. Texts are in the language that was asked for.
//!
//! `match` adds:
//!
//! | field | what it is |
//! | --- | --- |
//! | `place` | the name of the place, or null |
//! | `asked` | `asked` and `all`: how many questions have an answer, of how many |
//! | `phase` | `said`, `perhaps`, `own` (`calm`, `unease`, `tension`, `incidents` or null), `because`: questions |
//! | `situations` | from the strongest: `id`, `name`, `degree`, `shows` (by given answers alone), `because`: questions |
//! | `needs` | from the largest: `origin` (`kind`: `situation`, `phase` or `wish`, with `id`), `goal`, `share`; they sum to 1 |
//! | `readiness` | `ready`; if not, `because` (`safety-open`, `nothing-shows`) and `questions` |
//! | `activities` | the first N that are ranked, in order, then all others; see below |
//! | `next_questions` | the questions to ask, the next best first: the open ones, and those that were answered roughly and had better be asked more precisely |
//! | `inquiry` | `questions`: the same with `value` (how far an answer would move the chances of the first) `why` (`safety`, `find-out` with `activity`, `moves`, `order`) and `so_far` (what was said of it: `open`, nothing; `ticked` or `not-ticked` in a list; `suggested` by statistics); `enough`: whether what is open hardly changes what comes first |
//! | `short_list` | `items`: activities to talk about, each with `activity` and `why` (`runs`: it runs already, strengthen it first; `first`; `best-for` with `situation`; `next`); `prepare`: one that can be prepared or come later, or null; `monday`: the first small step, `kind` (`attend` with `situation`, `find-out` or `ask` with `question`, `begin` with `activity`), or null. No items where nothing that could be organised answers to what is asked |
//! | `programme` | up to three activities that together answer to more than one can: `steps` (`activity`; `after`: the phase that must be reached first, or null; `adds`: its points), `points` of all together, and the `means` that they take together (`question` and the `step` that suffices) |
//! | `holds` | for the first N that are ranked, in order: `activity` and the `share` of the other weightings in which it stays among the first three |
//! | `running` | what already runs: `activity`, `as_it_runs` (points), `strengthen_first` (it fits: strengthen it before anything new), `gains` (from the most: `element` and the `points` that it would add) and `ways` (as in `explain`, without `grade` and `sources`) |
//! | `draws` | 1 where everything that matters is known, else 1024 |
//!
//! `short_list`, `programme`, `holds` and `running` are there only where `readiness` is `ready`.
//!
//! An activity has `id`, `name`, `standing` (`ranked`, `asks-more`, `stopped`, `does-not-apply`), `time` (of a stopped one:
//! `prepare-now`, `later`, `not-now`), `rank` (first and last place among its equals; null without a ranking), `points`
//! (`as_it_is`, `as_chosen`, `at_best`), `range` (5th and 95th percentile), `chance` (to stand among the first three), `grade`
//! (of the claim that brings most points), `lines` (each with `points` and `reason`: `need` with `origin` and `goal`; `asset`,
//! `caution`, `short-mean` with `id`; `phase-with-care`; `tried`; they sum to `at_best`), `stops` (`cause`: `rule`, `phase`, `mean`, with
//! `id`, `time` and the `share` of the draws in which it holds) and `find_out_first` (questions).
//!
//! `explain` has the head, `place`, `activity` (as above) and `ways`: per goal that it claims the `grade`, the `sources` and the
//! `elements` of its best route, each with `id`, `weight` and `presence` (`nature`, `measure`, `possible`, `out-of-reach`,
//! `lacking`). Of an activity that is `ranked` or `asks-more`, where `readiness` is `ready`, it also has `holds` (the share as
//! above; null where it is not ranked) and `what_if`: `in_front` (whether it stands among the first three with the likeliest
//! answer to each question), `changes` (the smallest change of that, one or two: `question` with `from`, `said` and `to`, or
//! `wish`: a goal wished for, or no more; null where no two bring it about) and `text`.
//!
//! `knowledge coverage` has the head, `situations` (`id`, `name`, `refer`, `kinds`, `referrals` and `activities`, each
//! with `id` and `serves`: `named`, `fits`, `avoid`), `goals` (`id`, `name` and `activities` with `id` and `grade`), `phases`
//! (`id`, `name` and the activities that stand so to it: `fits`, `with-care`, `not-needed-yet`, `not-now`) and `guides` (`id`,
//! `name`, and what leads to it: `activities`, `situations`, `elements`, `means`). `knowledge list` has the head and `things`:
//! `id`, `name` and, of questions, `steps` (`step`, `name`), of words their `meaning`.
//!
//! `knowledge show` has the head and `things`, one for each kind that has something of this name: `kind`, `id`, `name`, `sources`
//! (all that it names) and `blocks`, its page in the language that was asked for: `block` (`heading` with `level`, `paragraph`,
//! `note`, `list`, `steps`, `ticks` with `done`, `table` with `head` and `rows`) with `text` or `points`. `knowledge search` has the head, `found` (how many in all) and `things`, the
//! best first: `kind`, `id`, `name`, `excerpt`. `workshop report`, `form` and `import`
//! have the head and such `blocks`. `overview` is described in `json/overview.rs`.

mod overview;
mod plan;

use std::collections::BTreeSet;

use ::matching::advice::Way;
use ::matching::advice::{Candidate, Origin, Readiness, Reason, Standing, StopCause};
use ::matching::inquiry::{SoFar, Why};
use ::matching::model::{Phase, PhaseFit};
use ::matching::programme::ProgrammeStep;
use ::matching::short_list::{Because, Item, Monday};
use ::matching::what_if::{Change, Outcome};
use ::matching::{ActivityId, ElementId, GoalId, Presence, QuestionId, SituationId, WhatIf};
use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::things::{Guide, GuideId, ReferralId, Situation};
use serde::Serialize;
use serde_json::{Value, json};
use wording::document::{Block, Document, Line};
use wording::{Case, Found, Listed, Wording};

pub(crate) use overview::overview;
pub(crate) use plan::write as plan;

/// The version of the format.
const FORMAT: u32 = 1;

/// The advice for a dossier.
pub(crate) fn advice(wording: &Wording, case: &Case<'_>, place: Option<&str>, top: usize) -> String {
    let advice = case.advice;
    let mut ranked = 0;
    let activities = advice.candidates.iter().filter(|candidate| {
        ranked += usize::from(candidate.rank.is_some());
        candidate.rank.is_none() || ranked <= top
    });
    let activities: Vec<Value> = activities.map(|candidate| activity(wording, case, candidate)).collect();
    let (asked, all) = case.asked();
    let mut document = head(case.knowledge);
    add(&mut document, "place", json!(place));
    add(&mut document, "asked", json!({ "asked": asked, "all": all }));
    add(
        &mut document,
        "phase",
        json!({
            "said": advice.phase.said.map(::matching::model::Phase::as_str),
            "perhaps": advice.phase.perhaps.map(::matching::model::Phase::as_str),
            "own": advice.phase.own.map(::matching::model::Phase::as_str),
            "because": ids(&advice.phase.because),
        }),
    );
    let situation = |one: &::matching::advice::SituationDegree| {
        json!({
            "id": one.situation.as_str(),
            "name": wording.situation_name(case.knowledge, &one.situation),
            "degree": one.degree,
            "shows": one.shows,
            "because": ids(&one.because),
        })
    };
    add(&mut document, "situations", json!(advice.situations.iter().map(situation).collect::<Vec<_>>()));
    let need = |need: &::matching::advice::Need| json!({ "origin": origin(&need.origin), "goal": need.goal.as_str(), "share": need.share });
    add(&mut document, "needs", json!(advice.needs.iter().map(need).collect::<Vec<_>>()));
    add(
        &mut document,
        "readiness",
        match &advice.readiness {
            Readiness::Ready => json!({ "ready": true }),
            Readiness::SafetyOpen(open) => json!({ "ready": false, "because": "safety-open", "questions": ids(open) }),
            Readiness::NothingShows(open) => {
                json!({ "ready": false, "because": "nothing-shows", "questions": ids(open) })
            }
        },
    );
    add(&mut document, "activities", json!(activities));
    let next = case.inquiry.questions.iter().map(|one| {
        let (why, activity) = match &one.why {
            Why::Safety => ("safety", None),
            Why::FindOut(activity) => ("find-out", Some(activity.as_str())),
            Why::Moves => ("moves", None),
            Why::Order => ("order", None),
        };
        let so_far = match one.so_far {
            SoFar::Open => "open",
            SoFar::Ticked => "ticked",
            SoFar::NotTicked => "not-ticked",
            SoFar::Suggested => "suggested",
        };
        let (question, value) = (one.question.as_str(), one.value);
        json!({ "question": question, "value": value, "why": why, "activity": activity, "so_far": so_far })
    });
    let next: Vec<Value> = next.collect();
    let names = case.inquiry.questions.iter().map(|one| one.question.as_str());
    add(&mut document, "next_questions", json!(names.collect::<Vec<_>>()));
    add(&mut document, "inquiry", json!({ "questions": next, "enough": case.inquiry.enough }));
    if advice.readiness == Readiness::Ready {
        add(&mut document, "short_list", short_list(case));
        add(&mut document, "programme", programme(case));
        let holds = advice
            .ranked()
            .take(top)
            .map(|one| json!({ "activity": one.activity.as_str(), "share": case.holds(&one.activity) }));
        add(&mut document, "holds", json!(holds.collect::<Vec<_>>()));
        add(&mut document, "running", running(case));
    }
    add(&mut document, "draws", json!(advice.draws));
    pretty(&document)
}

fn short_list(case: &Case<'_>) -> Value {
    let list = case.short_list();
    let item = |item: &Item| {
        let (why, situation) = match &item.because {
            Because::Runs => ("runs", None),
            Because::First => ("first", None),
            Because::BestFor(situation) => ("best-for", Some(situation.as_str())),
            Because::Next => ("next", None),
        };
        let mut said = json!({ "activity": item.activity.as_str(), "why": why });
        if let Some(situation) = situation {
            add(&mut said, "situation", json!(situation));
        }
        said
    };
    let monday = list.monday.as_ref().map(|monday| match monday {
        Monday::Attend(situation) => json!({ "kind": "attend", "situation": situation.as_str() }),
        Monday::FindOut(question) => json!({ "kind": "find-out", "question": question.as_str() }),
        Monday::Ask(question) => json!({ "kind": "ask", "question": question.as_str() }),
        Monday::Begin(activity) => json!({ "kind": "begin", "activity": activity.as_str() }),
    });
    json!({
        "items": list.items.iter().map(item).collect::<Vec<_>>(),
        "prepare": list.prepare.as_ref().map(ActivityId::as_str),
        "monday": monday,
    })
}

fn programme(case: &Case<'_>) -> Value {
    let programme = case.programme();
    let step = |step: &ProgrammeStep| {
        let after = step.after.map(::matching::model::Phase::as_str);
        json!({ "activity": step.activity.as_str(), "after": after, "adds": step.adds })
    };
    let mean = |(question, step): &(QuestionId, u8)| json!({ "question": question.as_str(), "step": step });
    json!({
        "steps": programme.steps.iter().map(step).collect::<Vec<_>>(),
        "points": programme.points,
        "means": programme.means.iter().map(mean).collect::<Vec<_>>(),
    })
}

fn running(case: &Case<'_>) -> Value {
    let all = case.profile.runs.keys().filter_map(|id| case.matcher.running(case.profile, case.advice, id));
    let one = |one: ::matching::Running| {
        let gain =
            |(element, points): &(::matching::ElementId, f64)| json!({ "element": element.as_str(), "points": points });
        json!({
            "activity": one.activity.as_str(),
            "as_it_runs": one.as_it_runs,
            "strengthen_first": one.strengthen_first,
            "gains": one.gains.iter().map(gain).collect::<Vec<_>>(),
            "ways": one.ways.iter().map(|way| json!({ "goal": way.goal.as_str(), "elements": elements(way) })).collect::<Vec<_>>(),
        })
    };
    json!(all.map(one).collect::<Vec<_>>())
}

fn elements(way: &Way) -> Value {
    let element = |(element, weight, presence): &(::matching::ElementId, f64, Presence)| json!({ "id": element.as_str(), "weight": weight, "presence": present(*presence) });
    json!(way.elements.iter().map(element).collect::<Vec<_>>())
}

/// Everything about one activity in a dossier.
pub(crate) fn explanation(
    wording: &Wording,
    case: &Case<'_>,
    place: Option<&str>,
    id: &ActivityId,
    what_if: Option<&WhatIf>,
) -> String {
    let mut document = head(case.knowledge);
    add(&mut document, "place", json!(place));
    let candidate = case.advice.candidate(id);
    add(&mut document, "activity", json!(candidate.map(|candidate| activity(wording, case, candidate))));
    let claims = case.knowledge.activities.get(id).map(|one| one.claims.as_slice()).unwrap_or_default();
    let way = |claim: &knowledge::things::Claim| {
        let way = case.matcher.way(case.profile, id, &claim.goal)?;
        Some(json!({
            "goal": claim.goal.as_str(),
            "grade": claim.grade.as_str(),
            "sources": claim.sources.iter().map(knowledge::things::SourceId::as_str).collect::<Vec<_>>(),
            "elements": elements(&way),
        }))
    };
    add(&mut document, "ways", json!(claims.iter().filter_map(way).collect::<Vec<_>>()));
    if let Some(candidate) = candidate
        && case.advice.readiness == Readiness::Ready
        && matches!(candidate.standing, Standing::Ranked | Standing::AsksMore)
    {
        add(&mut document, "holds", json!(case.holds(id)));
        add(&mut document, "what_if", json!(what_if.and_then(|search| changes(wording, case, candidate, search))));
    }
    pretty(&document)
}

fn changes(wording: &Wording, case: &Case<'_>, candidate: &Candidate, search: &WhatIf) -> Option<Value> {
    let change = |change: &Change| match change {
        Change::Answer { question, from, said, to } => {
            json!({ "question": question.as_str(), "from": from, "said": said, "to": to })
        }
        Change::Wish(goal) => json!({ "wish": goal.as_str() }),
    };
    let changes = match search.outcome()? {
        Outcome::Changes(changes) => Some(changes.iter().map(change).collect::<Vec<_>>()),
        Outcome::NotWithTwo => None,
    };
    let text = wording.what_if(case, candidate, search);
    Some(json!({ "in_front": search.in_front(), "changes": changes, "text": text }))
}

/// A list of things.
pub(crate) fn list(knowledge: &Knowledge, listed: &[Listed]) -> String {
    let thing = |one: &Listed| {
        let mut thing = json!({ "id": one.id, "name": one.name });
        if let Some(meaning) = &one.meaning {
            add(&mut thing, "meaning", json!(meaning));
        }
        if !one.steps.is_empty() {
            let step = |(step, said): &(String, String)| json!({ "step": step, "name": said });
            add(&mut thing, "steps", json!(one.steps.iter().map(step).collect::<Vec<_>>()));
        }
        thing
    };
    let mut document = head(knowledge);
    add(&mut document, "things", json!(listed.iter().map(thing).collect::<Vec<_>>()));
    pretty(&document)
}

/// Which activities serve which situation, goal and phase.
pub(crate) fn coverage(wording: &Wording, knowledge: &Knowledge) -> String {
    let situation = |(id, one): (&SituationId, &Situation)| {
        let serves = |activity: &ActivityId| {
            let serves = knowledge.serves(activity, id)?;
            Some(json!({ "id": activity.as_str(), "serves": serves.as_str() }))
        };
        json!({
            "id": id.as_str(),
            "name": wording.situation_name(knowledge, id),
            "refer": one.refer,
            "kinds": knowledge.serving_kinds(id).iter().map(|kind| kind.as_str()).collect::<Vec<_>>(),
            "referrals": one.referrals.iter().map(ReferralId::as_str).collect::<Vec<_>>(),
            "activities": knowledge.activities.keys().filter_map(serves).collect::<Vec<_>>(),
        })
    };
    let goal = |id: &GoalId| {
        let claims = |activity: &ActivityId| {
            let grade = knowledge.grade(activity, id)?;
            Some(json!({ "id": activity.as_str(), "grade": grade.as_str() }))
        };
        let activities: Vec<Value> = knowledge.activities.keys().filter_map(claims).collect();
        json!({ "id": id.as_str(), "name": wording.goal_name(knowledge, id), "activities": activities })
    };
    let guide = |(id, guide): (&GuideId, &Guide)| {
        let activities = knowledge.activities.iter().filter(|(id, one)| guide.belongs_to(id, one));
        json!({
            "id": id.as_str(),
            "name": wording.say(&guide.name),
            "activities": activities.map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
            "situations": guide.situations.iter().map(SituationId::as_str).collect::<Vec<_>>(),
            "elements": guide.elements.iter().map(ElementId::as_str).collect::<Vec<_>>(),
            "means": guide.means.iter().map(QuestionId::as_str).collect::<Vec<_>>(),
        })
    };
    let phase = |phase: Phase| {
        let those = |fit| knowledge.in_phase(phase, fit).map(ActivityId::as_str).collect::<Vec<_>>();
        json!({
            "id": phase.as_str(),
            "name": wording.phase(knowledge, phase),
            "fits": those(PhaseFit::Fits),
            "with-care": those(PhaseFit::WithCare),
            "not-needed-yet": those(PhaseFit::NotNeededYet),
            "not-now": those(PhaseFit::NotNow),
        })
    };
    let mut document = head(knowledge);
    add(&mut document, "situations", json!(knowledge.situations.iter().map(situation).collect::<Vec<_>>()));
    add(&mut document, "goals", json!(knowledge.goals.keys().map(goal).collect::<Vec<_>>()));
    add(&mut document, "phases", json!(Phase::ALL.map(phase)));
    add(&mut document, "guides", json!(knowledge.guides.iter().map(guide).collect::<Vec<_>>()));
    pretty(&document)
}

/// All things of one name, each on its page.
pub(crate) fn pages(wording: &Wording, knowledge: &Knowledge, id: &str, pages: &[(ThingKind, Document)]) -> String {
    let catalogue = knowledge.catalogue();
    let page = |(kind, page): &(ThingKind, Document)| {
        let entry = catalogue.iter().find(|entry| entry.kind == *kind && entry.id == id);
        let sources: BTreeSet<&str> =
            entry.iter().flat_map(|entry| &entry.sources).map(|source| source.as_str()).collect();
        json!({
            "kind": kind.as_str(),
            "id": id,
            "name": wording.name_of(knowledge, *kind, id),
            "sources": sources,
            "blocks": page.blocks.iter().filter_map(block).collect::<Vec<_>>(),
        })
    };
    let mut document = head(knowledge);
    add(&mut document, "things", json!(pages.iter().map(page).collect::<Vec<_>>()));
    pretty(&document)
}

/// A document that is handed over, block by block.
pub(crate) fn document(knowledge: &Knowledge, document: &Document) -> String {
    let mut written = head(knowledge);
    add(&mut written, "blocks", json!(document.blocks.iter().filter_map(block).collect::<Vec<_>>()));
    pretty(&written)
}

/// A block of a document. A bar is a picture, and says nothing.
fn block(block: &Block) -> Option<Value> {
    let lines = |lines: &[Line]| lines.iter().map(super::text::plain).collect::<Vec<_>>();
    Some(match block {
        Block::Heading(level, line) => json!({ "block": "heading", "level": level, "text": super::text::plain(line) }),
        Block::Paragraph(line) => json!({ "block": "paragraph", "text": super::text::plain(line) }),
        Block::Sum(points, line) => json!({ "block": "sum", "points": points, "text": super::text::plain(line) }),
        Block::Note(line) => json!({ "block": "note", "text": super::text::plain(line) }),
        Block::List(points) => json!({ "block": "list", "points": lines(points) }),
        Block::Steps(steps) => json!({ "block": "steps", "points": lines(steps) }),
        Block::Ticks(points) => {
            let tick = |(done, point): &(bool, Line)| json!({ "done": done, "text": super::text::plain(point) });
            json!({ "block": "ticks", "points": points.iter().map(tick).collect::<Vec<_>>() })
        }
        Block::Table { head, rows } => {
            let rows: Vec<Vec<String>> = rows.iter().map(|row| lines(row)).collect();
            json!({ "block": "table", "head": lines(head), "rows": rows })
        }
        Block::Chart(chart) => {
            let (head, rows) = chart.table();
            let rows: Vec<Vec<String>> = rows.iter().map(|row| lines(row)).collect();
            json!({ "block": "chart", "head": lines(&head), "rows": rows })
        }
        Block::Bar { .. } | Block::Timeline(_) => return None,
    })
}

/// What was found, and how much there is of it in all.
pub(crate) fn found(knowledge: &Knowledge, all: usize, found: &[Found]) -> String {
    let thing =
        |one: &Found| json!({ "kind": one.kind.as_str(), "id": one.id, "name": one.name, "excerpt": one.excerpt });
    let mut document = head(knowledge);
    add(&mut document, "found", json!(all));
    add(&mut document, "things", json!(found.iter().map(thing).collect::<Vec<_>>()));
    pretty(&document)
}

fn head(knowledge: &Knowledge) -> Value {
    json!({
        "format": FORMAT,
        "program": { "name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION") },
        "knowledge": { "digest": knowledge.digest },
    })
}

fn activity(wording: &Wording, case: &Case<'_>, candidate: &Candidate) -> Value {
    let (standing, time) = match candidate.standing {
        Standing::Ranked => ("ranked", None),
        Standing::AsksMore => ("asks-more", None),
        Standing::Stopped(time) => ("stopped", Some(time.as_str())),
        Standing::DoesNotApply => ("does-not-apply", None),
    };
    let stop = |stop: &::matching::advice::Stop| {
        let (cause, id) = match &stop.cause {
            StopCause::Rule(id) => ("rule", id.as_str()),
            StopCause::Phase(phase) => ("phase", phase.as_str()),
            StopCause::Mean(id) => ("mean", id.as_str()),
        };
        json!({ "cause": cause, "id": id, "time": stop.time.as_str(), "share": stop.share })
    };
    let line = |line: &::matching::advice::Line| {
        let mut said = match &line.reason {
            Reason::Need(from, goal) => json!({ "reason": "need", "origin": origin(from), "goal": goal.as_str() }),
            Reason::Asset(id) => json!({ "reason": "asset", "id": id.as_str() }),
            Reason::Caution(id) => json!({ "reason": "caution", "id": id.as_str() }),
            Reason::PhaseWithCare => json!({ "reason": "phase-with-care" }),
            Reason::Tried => json!({ "reason": "tried" }),
            Reason::ShortMean(id) => json!({ "reason": "short-mean", "id": id.as_str() }),
        };
        add(&mut said, "points", json!(line.points));
        said
    };
    json!({
        "id": candidate.activity.as_str(),
        "name": wording.activity_name(case.knowledge, &candidate.activity),
        "standing": standing,
        "time": time,
        "rank": candidate.rank.filter(|_| case.advice.readiness == Readiness::Ready),
        "points": {
            "as_it_is": candidate.as_it_is,
            "as_chosen": candidate.as_chosen,
            "at_best": candidate.at_best,
        },
        "range": candidate.range,
        "chance": candidate.chance,
        "grade": candidate.grade.map(::matching::model::Grade::as_str),
        "lines": case.advice.lines(case.matcher, &candidate.activity).iter().map(line).collect::<Vec<_>>(),
        "stops": candidate.stops.iter().map(stop).collect::<Vec<_>>(),
        "find_out_first": ids(&candidate.find_out_first),
    })
}

fn origin(origin: &Origin) -> Value {
    match origin {
        Origin::Situation(id) => json!({ "kind": "situation", "id": id.as_str() }),
        Origin::Phase(phase) => json!({ "kind": "phase", "id": phase.as_str() }),
        Origin::Wish => json!({ "kind": "wish" }),
    }
}

fn present(presence: Presence) -> &'static str {
    match presence {
        Presence::Nature => "nature",
        Presence::Measure => "measure",
        Presence::Possible => "possible",
        Presence::OutOfReach => "out-of-reach",
        Presence::Lacking => "lacking",
    }
}

fn ids(questions: &[QuestionId]) -> Vec<&str> {
    questions.iter().map(QuestionId::as_str).collect()
}

fn add(document: &mut Value, name: &str, value: Value) {
    if let Value::Object(fields) = document {
        fields.insert(name.to_owned(), value);
    }
}

fn pretty(document: &impl Serialize) -> String {
    // Values of numbers, texts and lists always serialise; were it otherwise, nothing would be better than half.
    serde_json::to_string_pretty(document).map(|text| text + "\n").unwrap_or_default()
}
