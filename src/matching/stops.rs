//! What keeps one activity from being held now: mostly nothing, or one thing.

use std::fmt;
use std::ops::Deref;

use crate::advice::Stop;

/// What keeps one activity from being held now, to be read as a slice. A single stop is held in place instead of on the heap.
#[derive(Clone, Default)]
pub struct Stops(Held);

#[derive(Clone, Default)]
enum Held {
    #[default]
    Nothing,
    One([Stop; 1]),
    More(Vec<Stop>),
}

impl Stops {
    /// Adds a stop behind the others.
    pub(crate) fn push(&mut self, stop: Stop) {
        match &mut self.0 {
            Held::Nothing => self.0 = Held::One([stop]),
            Held::One([first]) => self.0 = Held::More(vec![first.clone(), stop]),
            Held::More(stops) => stops.push(stop),
        }
    }

    /// Puts the stops into an order.
    pub(crate) fn sort_by(&mut self, order: impl FnMut(&Stop, &Stop) -> std::cmp::Ordering) {
        if let Held::More(stops) = &mut self.0 {
            stops.sort_by(order);
        }
    }
}

impl Deref for Stops {
    type Target = [Stop];

    fn deref(&self) -> &[Stop] {
        match &self.0 {
            Held::Nothing => &[],
            Held::One(stop) => stop,
            Held::More(stops) => stops,
        }
    }
}

impl fmt::Debug for Stops {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for Stops {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<'a> IntoIterator for &'a Stops {
    type Item = &'a Stop;
    type IntoIter = std::slice::Iter<'a, Stop>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::StopCause;
    use crate::model::{Phase, Time};

    #[test]
    fn stops_are_equal_by_what_they_hold() {
        let stop = |share| Stop { cause: StopCause::Phase(Phase::Tension), time: Time::NotNow, share };
        let held = |shares: &[f64]| {
            let mut stops = Stops::default();
            for share in shares {
                stops.push(stop(*share));
            }
            stops
        };
        assert_eq!(held(&[0.5, 1.0]), held(&[0.5, 1.0]));
        assert_ne!(held(&[0.5]), held(&[1.0]));
        assert_ne!(held(&[0.5]), held(&[]));
    }
}
