//! Who does it: roles and not names, partners, and how people are asked who do not come by themselves.

use dossier::PlanPart;
use knowledge::things::RiskId;

use super::{Draft, small};
use crate::language::text;

/// The risk whose measure says how others are reached than those who come anyway.
pub(super) const ONLY_THE_WILLING: &str = "only-the-willing";

pub(super) fn lines(draft: &mut Draft<'_>) {
    roles(draft);
    partners(draft);
    recruiting(draft);
}

fn roles(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    match draft.activity.needs.hands {
        0 | 1 => draft.thumb(PlanPart::Roles, &text!(wording, "plan-hands-one")),
        step => {
            if let Some(hands) = super::means::step(wording, draft.case.knowledge, "hands", step) {
                draft.thumb(PlanPart::Roles, &text!(wording, "plan-hands", hands = small(hands)));
            }
        }
    }
    if let Some(hands) = &draft.activity.hands {
        draft.thumb(PlanPart::Roles, &text!(wording, "plan-hands-required", who = wording.say(&hands.required)));
        draft.thumb(PlanPart::Roles, &text!(wording, "plan-hands-welcome", who = wording.say(&hands.welcome)));
    }
    if !draft.runs() {
        let starters: Vec<String> = draft.activity.started_by.iter().map(|who| wording.starter(*who)).collect();
        draft.add(PlanPart::Roles, text!(wording, "plan-starters", who = wording.either(&starters)));
    }
    draft.conditions(PlanPart::Roles);
    draft.fill_in(PlanPart::Roles, &text!(wording, "fill-roles"));
    draft.thumb(PlanPart::Roles, &text!(wording, "plan-second"));
}

fn partners(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    for partner in &draft.activity.partners {
        draft.add(PlanPart::Partners, text!(wording, "plan-partner", partner = wording.say(partner)));
    }
    draft.conditions(PlanPart::Partners);
    // Whom to involve is said where something shows that given answers bear out.
    let knowledge = draft.case.knowledge;
    let shown = draft.case.advice.situations.iter().find(|one| one.shows);
    if let Some(situation) = shown.and_then(|one| knowledge.situations.get(&one.situation)) {
        let involve: Vec<&str> = situation.involve.iter().map(|one| wording.say(one)).collect();
        let name = wording.say(&situation.name);
        let said = text!(wording, "plan-involve", situation = name, who = involve.join("; "));
        draft.add(PlanPart::Partners, said);
    }
}

fn recruiting(draft: &mut Draft<'_>) {
    let wording = draft.wording;
    let own = draft.activity.risks.iter().find(|one| one.risk.as_str() == ONLY_THE_WILLING).map(|one| &one.measure);
    let general = draft.case.knowledge.risks.get(&RiskId::from(ONLY_THE_WILLING)).map(|risk| &risk.measure);
    if let Some(measure) = own.or(general) {
        draft.add(PlanPart::Recruiting, wording.say(measure));
    }
    draft.conditions(PlanPart::Recruiting);
    draft.thumb(PlanPart::Recruiting, &text!(wording, "plan-invitation"));
    draft.fill_in(PlanPart::Recruiting, &text!(wording, "fill-recruiting"));
}
