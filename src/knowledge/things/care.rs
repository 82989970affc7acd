//! What to take care of: what must be in place, what goes wrong, and who helps where organising is not the answer.

use super::{ConditionId, ReferralId, RiskId, SourceId, Text};
use crate::reading::record;

record! {
    /// What must be in place.
    pub struct Precondition = "Condition" {
        /// Its name.
        pub id: ConditionId,
        /// Its name in words.
        pub name: Text,
        /// How to get it.
        pub how: Text,
    }
}

record! {
    /// What goes wrong with this kind of activity.
    pub struct Risk = "Risk" {
        /// Its name.
        pub id: RiskId,
        /// Its name in words.
        pub name: Text,
        /// What happens.
        pub description: Text,
        /// The measure against it.
        pub measure: Text,
        /// Where this is found; none: a rule of thumb.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

record! {
    /// Who helps where organising is not the answer.
    pub struct Referral = "Referral" {
        /// Its name.
        pub id: ReferralId,
        /// Its name in words.
        pub name: Text,
        /// Everyday words by which people look for it. Searched, never shown.
        pub also: Option<Text> = None,
        /// What they do.
        pub what: Text,
        /// When to turn to them.
        pub when: Text,
        /// How one finds the local one.
        pub find: Text,
        /// What to say or have ready.
        pub say: Text,
        /// A telephone number, where one was read. Only with the date of that text: a number grows old.
        pub number: Option<String> = None,
        /// The date of the text in which it was read, at least its year.
        pub read: Option<String> = None,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}
