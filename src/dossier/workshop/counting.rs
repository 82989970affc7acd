//! A count that is under way: the groups of a room whose hands were counted, while others still wait.
//!
//! It is part of the case so that a crash in the middle of it costs nothing and undo goes back over it. **In a file no small group
//! stands:** it gets the sum as soon as that is of ten people or more, and of the groups only what the small-group rule allows.

use matching::QuestionId;

use super::vote::{FEWEST, Vote, size};

/// Hands of some groups of a room, on one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    question: QuestionId,
    sum: Vec<u32>,
    /// One for each group that was counted; empty where only the sum knows of it any more.
    groups: Vec<Vec<u32>>,
}

impl Counting {
    /// A count of which nothing was counted yet.
    pub fn of(question: QuestionId) -> Self {
        Self { question, sum: Vec::new(), groups: Vec::new() }
    }

    /// On which question.
    pub fn question(&self) -> &QuestionId {
        &self.question
    }

    /// Adds the hands of the next group.
    pub fn add(&mut self, counts: Vec<u32>) {
        if self.sum.len() < counts.len() {
            self.sum.resize(counts.len(), 0);
        }
        self.sum.iter_mut().zip(&counts).for_each(|(sum, count)| *sum = sum.saturating_add(*count));
        self.groups.push(counts);
    }

    /// How many groups were counted.
    pub fn counted(&self) -> usize {
        self.groups.len()
    }

    /// The hands of all that were counted.
    pub fn sum(&self) -> &[u32] {
        &self.sum
    }

    /// The vote that it comes to.
    ///
    /// ```
    /// use dossier::{Counting, Vote};
    ///
    /// let mut counting = Counting::of("irritation".into());
    /// counting.add(vec![8, 6]);
    /// counting.add(vec![3, 9]);
    /// assert_eq!(counting.vote(), Vote::by_group(&[vec![8, 6], vec![3, 9]]));
    /// ```
    pub fn vote(&self) -> Vote {
        Vote::of(self.sum.clone(), self.groups.clone())
    }

    /// What a file may have of it: how many groups were counted, and a vote of all of them. Nothing while so few were counted that
    /// the sum itself would be a small group.
    pub(crate) fn in_a_file(&self) -> Option<(usize, Vote)> {
        (size(&self.sum) >= FEWEST).then(|| (self.counted(), self.vote()))
    }

    /// A count as a file has it.
    pub(crate) fn read(question: QuestionId, counted: usize, vote: &Vote) -> Option<Self> {
        let mut groups = vote.groups().to_vec();
        groups.resize(counted, Vec::new());
        if counted == 1 {
            // The sum is that of the one group.
            groups = vec![vote.all().to_vec()];
        }
        let is_count = counted > 0 && vote.total() >= FEWEST && vote.groups().len() <= counted;
        is_count.then(|| Self { question, sum: vote.all().to_vec(), groups })
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Wherever it is broken off: what a file has is no small group, and what comes of going on from it shows none either.
        #[test]
        fn a_count_that_goes_on_from_a_file_shows_no_small_group(counts in vec(vec(0..9_u32, 3), 1..6), at in 0..6_usize) {
            let mut counting = Counting::of("irritation".into());
            for (nth, group) in counts.iter().enumerate() {
                if nth == at {
                    let Some((counted, vote)) = counting.in_a_file() else { return Ok(()) };
                    prop_assert!(vote.total() >= FEWEST);
                    counting = Counting::read(counting.question().clone(), counted, &vote).unwrap();
                }
                counting.add(group.clone());
            }
            let (vote, whole) = (counting.vote(), Vote::by_group(&counts));
            prop_assert_eq!(vote.all(), whole.all());
            prop_assert!(vote.keeps_the_rule(), "{:?}", vote);
            // It may hide more than a count that was not broken off; never does it show another number.
            for (kept, whole) in vote.groups().iter().zip(&counts) {
                prop_assert!(kept.is_empty() || kept == whole);
            }
        }
    }
}
