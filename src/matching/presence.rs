//! Whether and how an activity has a working element.

use crate::model::Constants;

/// Whether and how an activity has a working element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// By nature.
    Nature,
    /// By a measure that was taken.
    Measure,
    /// A measure could bring it, but was not taken.
    Possible,
    /// A measure could bring it, but the means that it takes are known to be short.
    OutOfReach,
    /// Not at all.
    Lacking,
}

impl Presence {
    /// How far the element is realised: 1 by nature, less by a measure, else 0.
    pub fn realised(self, constants: &Constants) -> f64 {
        match self {
            Self::Nature => 1.0,
            Self::Measure => constants.by_measure,
            Self::Possible | Self::OutOfReach | Self::Lacking => 0.0,
        }
    }
}
