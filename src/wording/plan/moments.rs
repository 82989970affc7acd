//! When it happens: before, during and after, what if it goes wrong, and what follows.

use dossier::PlanPart;

use super::people::ONLY_THE_WILLING;
use super::{Draft, capital};
use crate::language::text;

pub(super) fn lines(draft: &mut Draft<'_>) {
    steps(draft);
    if_wrong(draft);
    follow_up(draft);
}

/// The steps of the activity, at their moments. Where the knowledge base does not say when they are, they stand together.
fn steps(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    draft.conditions(PlanPart::Before);
    let (before, during) = draft.activity.moments.map_or((0, usize::MAX), |(before, during)| {
        (before as usize, (before as usize).saturating_add(during as usize))
    });
    for (at, step) in draft.activity.how.iter().enumerate() {
        let part = match at {
            // It was set up long ago.
            at if at < before && draft.runs() => continue,
            at if at < before => PlanPart::Before,
            at if at < during => PlanPart::During,
            _ => PlanPart::After,
        };
        draft.add(part, wording.say(step));
    }
    if draft.runs() {
        draft.fill_in(PlanPart::Before, &text!(wording, "fill-before-runs"));
    }
    draft.thumb(PlanPart::Before, &text!(wording, "plan-check-before"));
    if draft.activity.moments.is_none() {
        draft.fill_in(PlanPart::During, &text!(wording, "fill-first-minutes"));
    }
    draft.fill_in(PlanPart::During, &text!(wording, "fill-end"));
    draft.thumb(PlanPart::After, &text!(wording, "plan-ask-after"));
    draft.thumb(PlanPart::After, &text!(wording, "plan-who-came"));
}

fn if_wrong(draft: &mut Draft<'_>) {
    let (wording, knowledge) = (draft.wording, draft.case.knowledge);
    for one in draft.activity.risks.iter().filter(|one| one.risk.as_str() != ONLY_THE_WILLING) {
        let name = knowledge.risks.get(&one.risk).map_or(one.risk.as_str(), |risk| wording.say(&risk.name));
        draft.add(PlanPart::IfWrong, format!("{}: {}", capital(name), wording.say(&one.measure)));
    }
    draft.thumb(PlanPart::IfWrong, &text!(wording, "plan-ugly-moment"));
    draft.fill_in(PlanPart::IfWrong, &text!(wording, "fill-if-wrong"));
}

fn follow_up(draft: &mut Draft<'_>) {
    let (wording, part) = (draft.wording, PlanPart::FollowUp);
    if !draft.conditions(part) {
        draft.fill_in(part, &text!(wording, "fill-next-time"));
    }
    for next in &draft.activity.next {
        let name = wording.activity_name(draft.case.knowledge, &next.activity);
        draft.add(part, text!(wording, "plan-next", activity = name, when = wording.say(&next.when)));
    }
    for day in &draft.choice.look_back {
        draft.add(part, text!(wording, "plan-look-back", day = wording.day(*day)));
    }
    if draft.choice.look_back.is_empty() {
        draft.fill_in(part, &text!(wording, "fill-look-back"));
    }
}
