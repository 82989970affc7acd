//! Who uses the program.

use knowledge::things::Starter;

/// In what role somebody uses the program. It changes no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum User {
    /// Lives there.
    Resident,
    /// Works there: community worker, youth worker, sports coach.
    Professional,
    /// Works for the municipality.
    Municipality,
    /// Guides a workshop.
    Facilitator,
}

impl User {
    /// All roles, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [Self::Resident, Self::Professional, Self::Municipality, Self::Facilitator];

    /// As whom the user can start an activity; a facilitator does so as a professional.
    pub fn starts_as(self) -> Starter {
        match self {
            Self::Resident => Starter::Resident,
            Self::Professional | Self::Facilitator => Starter::Professional,
            Self::Municipality => Starter::Municipality,
        }
    }
}
