//! The overview as data.
//!
//! `overview` has the head, and
//!
//! | field | what it is |
//! | --- | --- |
//! | `dossiers` | by place and then by file, those without a place last: `file`, `place` (or null), `day` (of the last decision, or null), `phase` (in words with place and month, or null), `situations` (those that show, the strongest first: `id`, `name`) and `chosen`: `id`, `name`, `on`, `held` (a day or null), `hours`, `euros` (numbers, or null where not filled in), `permissions`, `places` (texts) and `look_back` (days) |
//! | `totals` | over all that was chosen: `initiatives` (how many), `hours`, `euros` (sums of what was filled in), `without_hours`, `without_euros` (for how many it was not), and `permissions`, `places`: `text`, `file`, `activity` |
//! | `look_back` | by day: `on`, `file`, `place`, `activity`, `done` (whether something was counted or found on that day or later) |
//! | `left_out` | dossiers that could not be read: their files |
//!
//! Days are written `2026-11-22`, files as they are called in their folder. There is no degree of a situation and no number for a
//! phase, and there will be none: an overview does not compare neighbourhoods.

use ::matching::SituationId;
use dossier::Date;
use knowledge::Knowledge;
use serde_json::{Value, json};
use wording::Wording;
use wording::overview::{Asked, Chosen, LookBack, Overview, Row};

use super::{add, head, pretty};

/// All dossiers of a folder.
pub(crate) fn overview(wording: &Wording, knowledge: &Knowledge, overview: &Overview) -> String {
    let totals = &overview.totals;
    let rows: Vec<Value> = overview.rows.iter().map(|row| dossier(wording, knowledge, overview, row)).collect();
    let look_back: Vec<Value> = overview.look_back.iter().map(look_back).collect();
    let mut document = head(knowledge);
    add(&mut document, "dossiers", json!(rows));
    add(
        &mut document,
        "totals",
        json!({
            "initiatives": totals.initiatives,
            "hours": totals.hours,
            "without_hours": totals.without_hours,
            "euros": totals.euros,
            "without_euros": totals.without_euros,
            "permissions": totals.permissions.iter().map(asked).collect::<Vec<_>>(),
            "places": totals.places.iter().map(asked).collect::<Vec<_>>(),
        }),
    );
    add(&mut document, "look_back", json!(look_back));
    add(&mut document, "left_out", json!(overview.left_out));
    pretty(&document)
}

fn dossier(wording: &Wording, knowledge: &Knowledge, overview: &Overview, row: &Row) -> Value {
    let situation = |id: &SituationId| json!({ "id": id.as_str(), "name": wording.situation_name(knowledge, id) });
    let chosen = |one: &Chosen| {
        let of_it = |at: &&LookBack| at.file == row.file && at.activity == one.activity;
        let days: Vec<String> = overview.look_back.iter().filter(of_it).map(|at| at.on.to_string()).collect();
        json!({
            "id": one.activity.as_str(),
            "name": wording.activity_name(knowledge, &one.activity),
            "on": one.on.to_string(),
            "held": day(one.held),
            "hours": one.asks.hours,
            "euros": one.asks.money,
            "permissions": one.asks.permissions,
            "places": one.asks.places,
            "look_back": days,
        })
    };
    json!({
        "file": row.file,
        "place": row.place,
        "day": day(row.day),
        "phase": wording.overview_phase(knowledge, row),
        "situations": row.situations.iter().map(situation).collect::<Vec<_>>(),
        "chosen": row.chosen.iter().map(chosen).collect::<Vec<_>>(),
    })
}

fn asked(asked: &Asked) -> Value {
    json!({ "text": asked.text, "file": asked.file, "activity": asked.activity.as_str() })
}

fn look_back(one: &LookBack) -> Value {
    json!({
        "on": one.on.to_string(),
        "file": one.file,
        "place": one.place,
        "activity": one.activity.as_str(),
        "done": one.done,
    })
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
