//! The votes on one question, and what may be said of them: the small-group rule.

/// Below so many answers only their total is shown.
pub const FEWEST: u32 = 10;

/// How many chose each step: all together, and of named groups as far as nothing small can be read from that.
///
/// **Small groups stay hidden:** every group that is kept has ten answers or more, and what is left when all that are kept are
/// subtracted from the whole is nobody, or ten answers or more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vote {
    all: Vec<u32>,
    groups: Vec<Vec<u32>>,
}

impl Vote {
    /// Votes of all together.
    pub fn together(all: Vec<u32>) -> Self {
        Self { all, groups: Vec::new() }
    }

    /// Votes counted group by group, each with as many steps. What would show a small group is not kept apart.
    ///
    /// ```
    /// use dossier::Vote;
    ///
    /// let vote = Vote::by_group(&[vec![8, 6], vec![3, 9], vec![2, 1]]);
    /// assert_eq!(vote.all(), [13, 16]);
    /// // The three of the last group could be had by subtraction: the smallest of the others goes with them.
    /// assert_eq!(vote.groups(), [vec![8, 6], vec![], vec![]]);
    /// ```
    pub fn by_group(counts: &[Vec<u32>]) -> Self {
        let steps = counts.iter().map(Vec::len).max().unwrap_or(0);
        let mut all = vec![0_u32; steps];
        for group in counts {
            for (sum, count) in all.iter_mut().zip(group) {
                *sum = sum.saturating_add(*count);
            }
        }
        Self::of(all, counts.to_vec())
    }

    /// Votes of all together, and those of the groups as far as these are known; empty where not. What would show a small group is
    /// not kept apart.
    pub(super) fn of(all: Vec<u32>, mut groups: Vec<Vec<u32>>) -> Self {
        for group in &mut groups {
            if size(group) < FEWEST {
                group.clear();
            }
        }
        while (1..FEWEST).contains(&rest(&all, &groups)) {
            let shown = groups.iter_mut().filter(|group| !group.is_empty());
            let Some(smallest) = shown.min_by_key(|group| size(group)) else { break };
            smallest.clear();
        }
        if groups.iter().all(Vec::is_empty) || groups.len() < 2 {
            groups.clear();
        }
        Self { all, groups }
    }

    /// Votes as a file has them. Groups that break the rule, or do not fit the whole, do not count.
    pub(crate) fn read(all: Vec<u32>, groups: Vec<Vec<u32>>) -> Self {
        let vote = Self { all, groups };
        if vote.keeps_the_rule() { vote } else { Self::together(vote.all) }
    }

    /// How many chose each step, all together. **Not to be shown below ten answers:** see [`Self::shown`].
    pub fn all(&self) -> &[u32] {
        &self.all
    }

    /// How many answered.
    pub fn total(&self) -> u32 {
        size(&self.all)
    }

    /// How many chose each step, where that may be shown.
    pub fn shown(&self) -> Option<&[u32]> {
        (self.total() >= FEWEST).then_some(&self.all)
    }

    /// The groups, each with its votes where these may be shown; a hidden one is empty. None at all where none may be.
    pub fn groups(&self) -> &[Vec<u32>] {
        &self.groups
    }

    pub(super) fn keeps_the_rule(&self) -> bool {
        let fits = |group: &Vec<u32>| group.is_empty() || group.len() == self.all.len();
        let large = |group: &Vec<u32>| group.is_empty() || size(group) >= FEWEST;
        let within = (0..self.all.len()).all(|step| {
            let sum =
                self.groups.iter().filter_map(|group| group.get(step)).map(|count| u64::from(*count)).sum::<u64>();
            sum <= u64::from(self.all[step])
        });
        let some = self.groups.len() > 1 && self.groups.iter().any(|group| !group.is_empty());
        let is_kept = some
            && within
            && self.groups.iter().all(|group| fits(group) && large(group))
            && !(1..FEWEST).contains(&rest(&self.all, &self.groups));
        self.groups.is_empty() || is_kept
    }
}

pub(super) fn size(votes: &[u32]) -> u32 {
    votes.iter().fold(0, |sum, votes| sum.saturating_add(*votes))
}

/// How many are left when the groups that are shown are subtracted from the whole.
fn rest(all: &[u32], groups: &[Vec<u32>]) -> u32 {
    groups.iter().fold(size(all), |left, group| left.saturating_sub(size(group)))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// Every number that can be had by adding and subtracting what is shown: of any set of groups, or all without them.
    fn had(vote: &Vote) -> Vec<u32> {
        let shown: Vec<u32> = vote.groups().iter().filter(|group| !group.is_empty()).map(|group| size(group)).collect();
        let sums = (0..1_u32 << shown.len()).map(|set| {
            shown.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, size)| *size).sum::<u32>()
        });
        sums.flat_map(|sum| [sum, vote.total() - sum]).collect()
    }

    proptest! {
        #[test]
        fn nothing_small_can_be_had_by_subtraction(counts in vec(vec(0..9_u32, 5), 1..6)) {
            let vote = Vote::by_group(&counts);
            if !vote.groups().is_empty() {
                for size in had(&vote) {
                    prop_assert!(size == 0 || size >= FEWEST, "{size} of {vote:?}");
                }
            }
            prop_assert_eq!(vote.shown().is_some(), vote.total() >= FEWEST);
            prop_assert!(vote.keeps_the_rule(), "{:?}", vote);
        }

        #[test]
        fn whatever_a_file_says_no_small_group_is_shown(all in vec(0..9_u32, 3), groups in vec(vec(0..9_u32, 3), 0..4)) {
            let vote = Vote::read(all, groups);
            for group in vote.groups() {
                prop_assert!(group.is_empty() || size(group) >= FEWEST);
            }
            prop_assert!(vote.groups().is_empty() || !(1..FEWEST).contains(&rest(vote.all(), vote.groups())));
        }

        #[test]
        fn groups_that_are_all_large_are_all_shown(counts in vec(vec(2..9_u32, 5), 2..6)) {
            let vote = Vote::by_group(&counts);
            prop_assert_eq!(vote.groups(), &counts[..]);
        }
    }
}
