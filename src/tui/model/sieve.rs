//! Which activities are listed: by kind, cost, time before it, and whether it can be online. Kept while the program runs.

use knowledge::things::{Activity, Online};
use matching::model::Kind;

/// What is asked of an activity for it to be listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sieve {
    /// Of this kind alone.
    pub(crate) kind: Option<Kind>,
    /// It costs no more than this step.
    pub(crate) money: Option<u8>,
    /// It needs no longer before it than this step.
    pub(crate) lead_time: Option<u8>,
    /// It can be done online, or it can be done without.
    pub(crate) online: Option<bool>,
}

/// A part of the sieve, as a row to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it asks")]
pub enum SievePart {
    Kind,
    Money,
    LeadTime,
    Online,
    /// Everything is listed again.
    All,
}

impl SievePart {
    /// All parts, in the order of the rows.
    pub(crate) const ALL: [Self; 5] = [Self::Kind, Self::Money, Self::LeadTime, Self::Online, Self::All];
}

/// How many steps costs and time have that ask something: the last one is no limit.
const STEPS: u8 = 4;

impl Sieve {
    /// Whether it asks anything.
    pub(crate) fn asks(&self) -> bool {
        *self != Self::default()
    }

    /// Whether an activity passes.
    pub(crate) fn passes(&self, activity: &Activity) -> bool {
        let online = |wanted: bool| if wanted { activity.online != Online::No } else { activity.online != Online::Yes };
        self.kind.is_none_or(|kind| kind == activity.kind)
            && self.money.is_none_or(|most| activity.needs.money <= most)
            && self.lead_time.is_none_or(|most| activity.needs.lead_time <= most)
            && self.online.is_none_or(online)
    }

    /// Goes on to the next thing that a part can ask; after the last it asks nothing again.
    pub(crate) fn turn(&mut self, part: SievePart) {
        let step = |step: Option<u8>| match step {
            None => Some(1),
            Some(step) if step < STEPS => Some(step + 1),
            Some(_) => None,
        };
        match part {
            SievePart::Kind => {
                self.kind = match self.kind {
                    None => Kind::ALL.first().copied(),
                    Some(kind) => Kind::ALL.iter().copied().skip_while(|one| *one != kind).nth(1),
                };
            }
            SievePart::Money => self.money = step(self.money),
            SievePart::LeadTime => self.lead_time = step(self.lead_time),
            SievePart::Online => {
                self.online = match self.online {
                    None => Some(true),
                    Some(true) => Some(false),
                    Some(false) => None,
                };
            }
            SievePart::All => *self = Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_comes_round_to_asking_nothing() {
        for part in SievePart::ALL {
            let mut sieve = Sieve::default();
            let mut turns = 0;
            loop {
                sieve.turn(part);
                turns += 1;
                if !sieve.asks() {
                    break;
                }
                assert!(turns < 20, "{part:?}");
            }
            assert!(turns > 1 || part == SievePart::All, "{part:?}");
        }
    }
}
