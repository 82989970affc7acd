//! What those who write an activity of their own easily leave as it was made, or claim too firmly.

use matching::model::Grade;

use super::Concern;
use crate::Knowledge;
use crate::catalogue::Said;
use crate::fault::ThingKind;
use crate::things::{Claim, SourceKind};

/// How every text begins that the template of a new activity holds as an example. In each language.
const TO_FILL_IN: [&str; 2] = ["Vul in:", "Fill in:"];

pub(super) fn concerns(knowledge: &Knowledge) -> Vec<Concern> {
    let mut concerns = Vec::new();
    for entry in knowledge.catalogue().into_iter().filter(|entry| entry.kind == ThingKind::Activity) {
        let to_fill_in =
            |said: &&Said<'_>| TO_FILL_IN.iter().any(|sign| said.nl.starts_with(sign) || said.en.starts_with(sign));
        let texts = entry.texts.iter().filter(to_fill_in).count();
        if texts > 0 {
            concerns.push(Concern::StillTemplate { activity: entry.id.into(), texts });
        }
    }
    for (activity, one) in &knowledge.activities {
        let above = one.claims.iter().filter(|claim| is_above(knowledge, claim));
        concerns.extend(
            above.map(|claim| Concern::GradedAboveSources { activity: activity.clone(), goal: claim.goal.clone() }),
        );
    }
    concerns
}

/// Whether a claim is graded higher than its sources are: what people told of it, or what the news wrote, is experience. A study
/// or review is asked for from "fair" on; first signs may stand in a guide or a register of recognised interventions.
fn is_above(knowledge: &Knowledge, claim: &Claim) -> bool {
    let kinds = || claim.sources.iter().filter_map(|source| knowledge.sources.get(source)).map(|source| source.kind);
    let study = |kind| matches!(kind, SourceKind::Study | SourceKind::Review);
    match claim.grade {
        Grade::Strong | Grade::Fair => !kinds().any(study),
        Grade::FirstSigns => !kinds().any(|kind| study(kind) || matches!(kind, SourceKind::Guide | SourceKind::Tool)),
        Grade::SoundIdea => claim.rests_on.is_none(),
        _ => false,
    }
}
