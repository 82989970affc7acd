//! A plan as JSON: `place`, `made_on`, `what`, the text as `blocks`, and per activity of `plans`: `id`, `name`, `held`, `asks`,
//! `look_back`, `lines` (`part`, `text`, `done`), `schedule` (`days` from the day itself, `day`, `text`) and `check` (`as_chosen`,
//! `at_best`, and per element its presence and the points that it would add and does not).

use dossier::{Choice, PlanLine, PlanPart};
use serde_json::{Value, json};
use wording::plan::{Check, Planned};
use wording::{Document, Wording};

use super::{block, head, present, pretty};

/// Everything of a plan, or of another document about it.
pub(crate) fn write(wording: &Wording, planned: &Planned<'_>, what: &str, document: &Document) -> String {
    let mut written = head(planned.case.knowledge);
    super::add(&mut written, "place", json!(planned.place));
    super::add(&mut written, "made_on", json!(planned.today.to_string()));
    super::add(&mut written, "what", json!(what));
    let plans: Vec<Value> = planned.choices.iter().map(|choice| plan(wording, planned, choice)).collect();
    super::add(&mut written, "plans", json!(plans));
    super::add(&mut written, "blocks", json!(document.blocks.iter().filter_map(block).collect::<Vec<_>>()));
    pretty(&written)
}

fn plan(wording: &Wording, planned: &Planned<'_>, choice: &Choice) -> Value {
    let case = planned.case;
    let filled_in = if choice.plan.is_empty() { wording.plan_lines(case, choice) } else { choice.plan.clone() };
    let line = |line: &PlanLine| json!({ "part": part(line.part), "text": line.text, "done": line.done });
    let schedule = wording.schedule(case, choice);
    let task = |task: &wording::plan::Task| json!({ "days": task.days, "day": task.day.map(|day| day.to_string()), "text": task.text });
    let check = Check::of(case, &choice.activity);
    let elements = check
        .elements
        .iter()
        .map(|one| json!({ "id": one.element.as_str(), "presence": present(one.presence), "points_lost": one.costs }));
    let asks = &choice.asks;
    json!({
        "id": choice.activity.as_str(),
        "name": wording.activity_name(case.knowledge, &choice.activity),
        "because": choice.because,
        "held": choice.held.map(|day| day.to_string()),
        "asks": { "hours": asks.hours, "money": asks.money, "permissions": asks.permissions, "places": asks.places },
        "look_back": choice.look_back.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "lines": filled_in.iter().map(line).collect::<Vec<_>>(),
        "schedule": schedule.tasks.iter().map(task).collect::<Vec<_>>(),
        "check": {
            "as_chosen": check.as_chosen,
            "at_best": check.at_best,
            "elements": elements.collect::<Vec<_>>(),
        },
    })
}

/// A part of a plan as dossiers write it, in small letters.
fn part(part: PlanPart) -> &'static str {
    match part {
        PlanPart::Goal => "goal",
        PlanPart::ForWhom => "for-whom",
        PlanPart::Measures => "measures",
        PlanPart::Roles => "roles",
        PlanPart::Partners => "partners",
        PlanPart::Recruiting => "recruiting",
        PlanPart::Schedule => "schedule",
        PlanPart::Budget => "budget",
        PlanPart::Permits => "permits",
        PlanPart::Before => "before",
        PlanPart::During => "during",
        PlanPart::After => "after",
        PlanPart::IfWrong => "if-wrong",
        PlanPart::FollowUp => "follow-up",
    }
}
