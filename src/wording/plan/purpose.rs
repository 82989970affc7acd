//! What it is for: the goal and how one would notice it, for whom, and the measures that make contact work.

use dossier::PlanPart;
use matching::advice::{Readiness, Reason};
use matching::model::{Aim, Grade};
use matching::{ActivityId, ElementId, GoalId, Presence};

use super::{Check, Draft, small};
use crate::Case;
use crate::language::text;

/// How many goals a plan names: with more, nobody remembers any.
const GOALS: usize = 2;

/// The goals of an activity for which most is asked here; where nothing is known yet, what it is for.
pub(super) fn goals<'a>(case: &Case<'a>, id: &ActivityId) -> Vec<&'a GoalId> {
    let Some(activity) = case.knowledge.activities.get(id) else { return Vec::new() };
    let mut goals: Vec<(&GoalId, f64)> = Vec::new();
    if case.advice.readiness == Readiness::Ready {
        let lines = case.advice.lines(case.matcher, id);
        for claim in &activity.claims {
            let of_goal =
                lines.iter().filter(|line| matches!(&line.reason, Reason::Need(_, goal) if *goal == claim.goal));
            goals.push((&claim.goal, of_goal.map(|line| line.points).sum()));
        }
        goals.retain(|(_, points)| *points >= 0.5);
        goals.sort_by(|a, b| b.1.total_cmp(&a.1));
    }
    if goals.is_empty() {
        let meant = activity.claims.iter().filter(|claim| claim.aim == Aim::Wholly && claim.grade != Grade::Against);
        goals = meant.map(|claim| (&claim.goal, 0.0)).collect();
    }
    goals.into_iter().take(GOALS).map(|(goal, _)| goal).collect()
}

pub(super) fn lines(draft: &mut Draft<'_>) {
    goal(draft);
    for_whom(draft);
    if !draft.runs() {
        measures(draft);
    }
}

fn goal(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    let ids = goals(draft.case, &draft.choice.activity);
    let goals: Vec<_> = ids.iter().filter_map(|id| draft.case.knowledge.goals.get(*id)).collect();
    let names: Vec<String> = goals.iter().map(|goal| wording.say(&goal.name).to_owned()).collect();
    if !names.is_empty() {
        draft.add(PlanPart::Goal, text!(wording, "plan-goal", goals = wording.both(&names)));
    }
    for goal in &goals {
        let noticed = small(wording.say(&goal.noticed_by));
        draft.add(PlanPart::Goal, text!(wording, "plan-noticed", noticed = noticed));
    }
    draft.add(PlanPart::Goal, wording.say(&draft.activity.cannot));
    if goals.is_empty() {
        draft.fill_in(PlanPart::Goal, &text!(wording, "fill-goal"));
    }
}

fn for_whom(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    let (low, high) = draft.activity.group;
    draft.thumb(PlanPart::ForWhom, &text!(wording, "plan-group", low = low, high = high));
    let reach: Vec<String> = draft.activity.scale.iter().map(|scale| wording.scale(*scale)).collect();
    let reach = wording.either(&reach);
    draft.add(PlanPart::ForWhom, text!(wording, "plan-reach", reach = reach));
    draft.add(PlanPart::ForWhom, wording.say(&draft.activity.left_out));
    draft.fill_in(PlanPart::ForWhom, &text!(wording, "fill-for-whom"));
}

/// The measures that were chosen, then those that are still possible.
fn measures(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    let check = Check::of(draft.case, &draft.choice.activity);
    let how = |element: &ElementId| wording.how_to(draft.case, draft.activity, element);
    let with = |presence: Presence| {
        let elements = check.elements.iter().filter(move |one| one.presence == presence);
        elements.filter_map(|one| how(&one.element)).collect::<Vec<_>>()
    };
    let (chosen, possible) = (with(Presence::Measure), with(Presence::Possible));
    if chosen.is_empty() && possible.is_empty() {
        draft.fill_in(PlanPart::Measures, &text!(wording, "fill-measures"));
    }
    for how in chosen {
        draft.add(PlanPart::Measures, how);
    }
    for how in possible {
        draft.add(PlanPart::Measures, text!(wording, "plan-measure-possible", how = how));
    }
}
