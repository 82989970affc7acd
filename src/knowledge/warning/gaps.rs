//! Gaps: situations and phases for which there is too little to choose from, and guides that nothing leads to.

use matching::model::{Phase, PhaseFit};

use super::Concern;
use crate::Knowledge;
use crate::coverage::Serves;

/// So many activities at least serve a situation, of so many kinds.
pub const SERVED_BY: (usize, usize) = (4, 2);
/// So many activities at least fit a phase.
pub const PHASE_FIT_BY: usize = 6;

pub(super) fn gaps(knowledge: &Knowledge) -> Vec<Concern> {
    let mut concerns = Vec::new();
    for (id, situation) in &knowledge.situations {
        let served = |serves| knowledge.serving(id, serves).count();
        let (activities, kinds) = (served(Serves::Named) + served(Serves::Fits), knowledge.serving_kinds(id).len());
        if situation.refer {
            if situation.referrals.is_empty() {
                concerns.push(Concern::RefersToNobody(id.clone()));
            }
        } else if activities < SERVED_BY.0 || kinds < SERVED_BY.1 {
            concerns.push(Concern::ServedByFew { situation: id.clone(), activities, kinds });
        }
    }
    for phase in Phase::ALL {
        let activities = knowledge.in_phase(phase, PhaseFit::Fits).count();
        if activities < PHASE_FIT_BY {
            concerns.push(Concern::PhaseFitByFew { phase, activities });
        }
    }
    let loose = knowledge.guides.iter().filter(|(_, guide)| guide.is_loose());
    concerns.extend(loose.map(|(id, _)| Concern::NothingLeadsTo(id.clone())));
    concerns
}
