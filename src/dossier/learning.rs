//! What earlier attempts mean for the next choice.
//!
//! **Invariant: `profile.tried` follows from the lessons.** It is no part of the text of a dossier: reading and every change set
//! it, so that nobody can lower an activity without a reason that is shown.

use std::collections::{BTreeMap, BTreeSet};

use matching::ActivityId;

use crate::{Dossier, Lesson};

impl Dossier {
    /// Per activity what was learnt last about whether it worked: of the latest year, and of one year the lesson that was noted
    /// last. A later success takes an earlier failure away.
    pub fn last_tries(&self) -> BTreeMap<&ActivityId, &Lesson> {
        let mut last: BTreeMap<&ActivityId, &Lesson> = BTreeMap::new();
        for lesson in self.lessons.iter().filter(|lesson| lesson.worked.is_some()) {
            let Some(activity) = &lesson.activity else { continue };
            if last.get(activity).is_none_or(|other| other.year <= lesson.year) {
                last.insert(activity, lesson);
            }
        }
        last
    }

    /// Brings what was tried in vain in line with the lessons.
    pub fn follow_lessons(&mut self) {
        let failed = |(_, lesson): &(&ActivityId, &Lesson)| lesson.worked == Some(false);
        let tried: BTreeSet<ActivityId> =
            self.last_tries().into_iter().filter(failed).map(|(id, _)| id.clone()).collect();
        self.profile.tried = tried;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(activity: &str, year: i16, worked: Option<bool>) -> Lesson {
        Lesson { activity: Some(activity.into()), year, worked, text: String::new() }
    }

    fn tried(lessons: Vec<Lesson>) -> Vec<String> {
        let mut dossier = Dossier { lessons, ..Dossier::default() };
        dossier.follow_lessons();
        dossier.profile.tried.iter().map(|id| id.as_str().to_owned()).collect()
    }

    #[test]
    fn what_failed_last_was_tried_in_vain() {
        assert_eq!(tried(vec![lesson("meal", 2025, Some(false))]), ["meal"]);
        assert_eq!(tried(vec![lesson("meal", 2025, Some(true)), lesson("meal", 2026, Some(false))]), ["meal"]);
        assert_eq!(tried(vec![lesson("meal", 2025, Some(true)), lesson("meal", 2025, Some(false))]), ["meal"]);
    }

    #[test]
    fn a_later_success_takes_it_away_in_any_order() {
        let (failed, worked) = (lesson("meal", 2024, Some(false)), lesson("meal", 2025, Some(true)));
        assert!(tried(vec![failed.clone(), worked.clone()]).is_empty());
        assert!(tried(vec![worked, failed]).is_empty());
    }

    #[test]
    fn a_lesson_that_says_not_whether_it_worked_counts_for_nothing() {
        assert!(tried(vec![lesson("meal", 2025, None)]).is_empty());
        assert_eq!(tried(vec![lesson("meal", 2024, Some(false)), lesson("meal", 2025, None)]), ["meal"]);
        let of_nothing = Lesson { activity: None, ..lesson("", 2025, Some(false)) };
        assert!(tried(vec![of_nothing]).is_empty());
    }
}
