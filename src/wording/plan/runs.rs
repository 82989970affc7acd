//! Something that already runs: what to keep, what to change, what may stop, and who takes over which task.

use dossier::PlanPart;
use matching::advice::Standing;

use super::Draft;
use crate::language::text;

/// How many changes at a time.
const CHANGES: usize = 3;

/// What is added to the plan of something that the user said to run; nothing for anything else.
pub(super) fn lines(draft: &mut Draft<'_>) {
    let (wording, case) = (draft.wording, draft.case);
    let Some(running) = case.matcher.running(case.profile, case.advice, &draft.choice.activity) else { return };
    let has: Vec<&str> = case
        .profile
        .runs
        .get(&draft.choice.activity)
        .into_iter()
        .flatten()
        .map(|element| wording.element_name(case.knowledge, element))
        .collect();
    if has.is_empty() {
        draft.fill_in(PlanPart::Measures, &text!(wording, "fill-keep"));
    } else {
        draft.add(PlanPart::Measures, text!(wording, "plan-keep", elements = has.join(", ")));
    }
    let change = running.gains.iter().filter(|(_, points)| points.round() >= 1.0).take(CHANGES);
    let change = change.filter_map(|(element, _)| wording.how_to(case, draft.activity, element));
    for how in change.collect::<Vec<_>>() {
        draft.add(PlanPart::Measures, text!(wording, "plan-change", how = how));
    }
    if matches!(running.standing, Standing::Stopped(_)) {
        draft.add(PlanPart::Measures, text!(wording, "plan-pause"));
    }
    draft.thumb(PlanPart::Measures, &text!(wording, "plan-stop"));
    draft.fill_in(PlanPart::Measures, &text!(wording, "fill-stop"));
    for task in [
        text!(wording, "task-welcome"),
        text!(wording, "task-invite"),
        text!(wording, "task-key"),
        text!(wording, "task-money"),
        text!(wording, "task-municipality"),
    ] {
        draft.fill_in(PlanPart::Roles, &text!(wording, "fill-take-over", task = task));
    }
    draft.thumb(PlanPart::Roles, &text!(wording, "plan-end-date"));
}
