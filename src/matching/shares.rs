//! How likely each step of a question is.

use std::fmt;
use std::ops::Deref;

/// The most steps that a question may have; [`crate::check::defects`] reports one that has more.
pub const MOST_STEPS: usize = 9;

/// How likely each step of a question is, from step 1, to be read as a slice of numbers that sum to 1.
///
/// Most are a single certain step: those take no memory of their own, since every advice makes one for each question.
///
/// ```
/// use matching::answer::Shares;
/// let shares: Shares = [0.25, 0.75].into_iter().collect();
/// assert_eq!(*shares, [0.25, 0.75]);
/// assert_eq!(*Shares::point(2, 3), [0.0, 1.0, 0.0]);
/// ```
#[derive(Clone)]
pub struct Shares(Held);

#[derive(Clone)]
enum Held {
    Point { step: u8, shares: &'static [f64] },
    Spread(Vec<f64>),
}

/// Per step all on it, however many steps there are behind.
static POINTS: [[f64; MOST_STEPS]; MOST_STEPS] = points();

const fn points() -> [[f64; MOST_STEPS]; MOST_STEPS] {
    let mut points = [[0.0; MOST_STEPS]; MOST_STEPS];
    let mut step = 0;
    while step < MOST_STEPS {
        points[step][step] = 1.0;
        step += 1;
    }
    points
}

impl Shares {
    /// All on one step, counted from 1, of so many.
    pub fn point(step: usize, steps: usize) -> Self {
        let held = step.checked_sub(1).and_then(|at| POINTS.get(at)).and_then(|point| point.get(..steps));
        held.map_or_else(
            || (1..=steps).map(|at| if at == step { 1.0 } else { 0.0 }).collect(),
            |shares| Self(Held::Point { step: step as u8, shares }),
        )
    }

    /// The step, counted from 1, on which all lies, if on one.
    pub fn certain(&self) -> Option<u8> {
        if let Held::Point { step, .. } = self.0 {
            return Some(step);
        }
        let mut possible = self.iter().zip(1..).filter(|(share, _)| **share > 0.0);
        let (_, step) = possible.next()?;
        possible.next().is_none().then_some(step)
    }
}

impl Deref for Shares {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        match &self.0 {
            Held::Point { shares, .. } => shares,
            Held::Spread(shares) => shares,
        }
    }
}

impl fmt::Debug for Shares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for Shares {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl FromIterator<f64> for Shares {
    fn from_iter<I: IntoIterator<Item = f64>>(numbers: I) -> Self {
        Self(Held::Spread(numbers.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question has at most nine steps; one that has more is still read rightly, if more slowly.
    #[test]
    fn a_point_may_lie_beyond_the_steps_that_are_laid_out() {
        assert_eq!(*Shares::point(10, 11), [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0]);
        assert_eq!(Shares::point(10, 11).certain(), Some(10));
    }

    #[test]
    fn shares_are_equal_by_their_numbers_however_they_are_held() {
        let spread: Shares = [0.0, 1.0, 0.0].into_iter().collect();
        assert_eq!(spread, Shares::point(2, 3));
        assert_ne!(spread, Shares::point(1, 3));
    }
}
