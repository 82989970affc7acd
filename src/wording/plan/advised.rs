//! The advice to hand over: the neighbourhood as a whole, and the reasons for the first activities with their sources.

use std::collections::BTreeSet;

use matching::ActivityId;

use super::Planned;
use crate::Wording;
use crate::document::{Block, Document};
use crate::language::text;

/// How many activities are named, and for how many the reasons follow.
const NAMED: usize = 10;
const EXPLAINED: usize = 3;

impl Wording {
    /// The advice with its reasons: of what was chosen, else of the first in the ranking.
    pub fn advice_to_hand_over(&self, planned: &Planned<'_>) -> Document {
        let case = planned.case;
        let mut document = self.advice(case, planned.place, NAMED);
        let month = Block::Paragraph(vec![self.where_and_when(planned).into()]);
        document.blocks.insert(1.min(document.blocks.len()), month);
        let chosen: Vec<&ActivityId> = planned.choices.iter().map(|choice| &choice.activity).collect();
        let first = case.advice.ranked().take(EXPLAINED).map(|one| &one.activity);
        let explained: Vec<&ActivityId> = if chosen.is_empty() { first.collect() } else { chosen };
        for id in explained {
            let Some(reasons) = self.reasons(case, id, None) else { continue };
            document.blocks.extend(reasons.blocks.into_iter().map(lowered));
        }
        self.closing(planned, text!(self, "closing-advice"), &BTreeSet::new(), &mut document);
        document
    }
}

/// A heading one level lower, since it stands within a larger whole.
fn lowered(block: Block) -> Block {
    match block {
        Block::Heading(level, line) => Block::Heading(level.saturating_add(1), line),
        other => other,
    }
}
