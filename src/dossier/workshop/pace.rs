//! How fast a workshop goes: every length of time that the program plans with, in one place, each with its reason.
//!
//! These are judgement, not research: what facilitators of rooms of 10 to 40 people count on. Whoever finds that theirs goes faster
//! or slower says another length, and the agenda follows.

use super::Workshop;

/// How long a workshop takes, in minutes, where nobody said so yet: what fits in an evening beside coffee and a welcome.
pub const USUAL_MINUTES: u32 = 45;

/// How many people come, where nobody said so yet: a full room of a community centre, in which everybody still gets to speak.
pub const USUAL_PEOPLE: u32 = 20;

/// How long the clock runs while everybody writes an answer down alone, in seconds. Shorter, and who thinks slowly writes nothing;
/// longer, and people begin to talk.
pub const TO_WRITE: u16 = 60;

/// How long it runs while all talk about a result, in seconds: three or four people get a turn.
pub const TO_TALK: u16 = 180;

/// What is kept for the end, in seconds: three first activities of two minutes each, the dots, the decision.
const THE_END: u32 = 10 * 60;

/// What a question takes in any room, in seconds: reading it out, [`TO_WRITE`], and counting hands for five answers.
const A_QUESTION: u32 = 2 * 60;

/// What each person adds to a question, in seconds: in a room of twenty that is a minute, in which two or three say why.
const A_PERSON: u32 = 3;

/// More than a day is not planned, nor more people than a hall holds: a slip of the finger costs no overflow.
const LONGEST_MINUTES: u32 = 24 * 60;
const MOST_PEOPLE: u32 = 400;

impl Workshop {
    /// How many questions there is time for; one at least.
    ///
    /// ```
    /// use dossier::{Date, Workshop};
    ///
    /// let today = Date::constant(2026, 11, 28);
    /// assert_eq!(Workshop::new(today, 45, 20).fits(), 11);
    /// assert_eq!(Workshop::new(today, 90, 20).fits(), 26);
    /// assert_eq!(Workshop::new(today, 45, 60).fits(), 7);
    /// assert_eq!(Workshop::new(today, 5, 200).fits(), 1);
    /// ```
    pub fn fits(&self) -> usize {
        let each = A_QUESTION + A_PERSON.saturating_mul(self.people.min(MOST_PEOPLE));
        let left = self.minutes.min(LONGEST_MINUTES).saturating_mul(60).saturating_sub(THE_END);
        (left / each).max(1) as usize
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{Date, Workshop};

    proptest! {
        #[test]
        fn more_time_never_fits_fewer_questions_and_more_people_never_more(minutes: u32, people: u32, more in 0..500_u32) {
            let fits = |minutes, people| Workshop::new(Date::constant(2026, 11, 28), minutes, people).fits();
            let now = fits(minutes, people);
            prop_assert!(now >= 1);
            prop_assert!(fits(minutes.saturating_add(more), people) >= now);
            prop_assert!(fits(minutes, people.saturating_add(more)) <= now);
        }
    }
}
