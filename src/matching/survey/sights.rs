//! Ways of looking at the draws: by everything, by given answers alone, by what those leave possible.

use super::Drawn;
use crate::answer::{Belief, Standing};
use crate::sight::{Seen, Sight};

/// The draws, seen through those questions whose standing counts.
pub(super) struct ByStanding<'a> {
    pub(super) steps: &'a [Drawn<'a>],
    pub(super) beliefs: &'a [Belief],
    pub(super) draws: usize,
    pub(super) counts: Counts,
}

impl Sight for ByStanding<'_> {
    fn see(&self, question: usize) -> Seen<'_> {
        if self.counts.is(&self.beliefs[question]) { self.steps[question].see() } else { Seen::Nothing }
    }

    fn draws(&self) -> usize {
        self.draws
    }
}

/// Everything that the given answers leave possible, for rules that fire as soon as one of them makes them true.
pub(super) struct Possible<'a>(pub(super) &'a [Belief]);

impl Sight for Possible<'_> {
    fn see(&self, question: usize) -> Seen<'_> {
        let belief = &self.0[question];
        if belief.standing != Standing::Given {
            return Seen::Nothing;
        }
        if let Some(step) = belief.point() {
            return Seen::Between(step, step);
        }
        let mut support = belief.support();
        let Some(low) = support.next() else { return Seen::Nothing };
        let high = support.next_back().unwrap_or(low);
        Seen::Between(low as u8 + 1, high as u8 + 1)
    }

    fn draws(&self) -> usize {
        1
    }
}

/// Whether an answer counts by its standing, from open to given.
#[derive(Clone, Copy)]
pub(super) struct Counts([bool; 3]);

impl Counts {
    pub(super) const GIVEN: Self = Self([false, false, true]);
    pub(super) const GIVEN_OR_OPEN: Self = Self([true, false, true]);
    pub(super) const ALL: Self = Self([true, true, true]);

    pub(super) fn is(self, belief: &Belief) -> bool {
        self.0[belief.standing as usize]
    }
}
