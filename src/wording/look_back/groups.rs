//! What may be shown of answers that were counted.
//!
//! **Invariant: nothing is shown, and nothing can be had by subtraction, of fewer answers than the smallest group.** What all
//! gave together less what is shown of groups is nought answers, or enough of them.

/// What may be shown of one group, or of all together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally {
    /// How many gave each answer.
    Shown(Vec<u32>),
    /// Too few, or shown together with others only.
    Hidden,
}

/// What may be shown of one question at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// How many answers there are in all.
    pub total: u32,
    /// All together.
    pub together: Tally,
    /// Per group that was named, in the order given.
    pub groups: Vec<(String, Tally)>,
}

/// What may be shown of counts per group (none: of nobody in particular), where a group has at least so many answers.
pub fn answers(counted: &[(Option<String>, Vec<u32>)], least: u32) -> Answers {
    let least = u64::from(least.max(1));
    let steps = counted.iter().map(|(_, counts)| counts.len()).max().unwrap_or(0);
    let sum = |counts: &[u32]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
    let at = |step: usize| counted.iter().map(move |(_, counts)| counts.get(step).copied().unwrap_or(0));
    let together: Vec<u32> = (0..steps).map(|step| at(step).fold(0, u32::saturating_add)).collect();
    let total = counted.iter().map(|(_, counts)| sum(counts)).sum::<u64>();
    // A name that was counted twice is one group.
    let mut groups: Vec<(String, Vec<u32>)> = Vec::new();
    for (name, counts) in counted.iter().filter_map(|(name, counts)| Some((name.as_ref()?, counts))) {
        match groups.iter_mut().find(|(other, _)| other == name) {
            Some((_, all)) => {
                all.resize(all.len().max(counts.len()), 0);
                all.iter_mut().zip(counts).for_each(|(all, count)| *all = all.saturating_add(*count));
            }
            None => groups.push((name.clone(), counts.clone())),
        }
    }
    let mut shown: Vec<usize> = (0..groups.len()).filter(|group| sum(&groups[*group].1) >= least).collect();
    shown.sort_by_key(|group| std::cmp::Reverse(sum(&groups[*group].1)));
    let mut rest = total - shown.iter().map(|group| sum(&groups[*group].1)).sum::<u64>();
    // What is left must not be few: the smallest groups step back behind all together until it is not.
    while rest > 0 && rest < least {
        let Some(smallest) = shown.pop() else { break };
        rest += sum(&groups[smallest].1);
    }
    let tally = |(at, (name, counts)): (usize, (String, Vec<u32>))| {
        let tally = if shown.contains(&at) && total >= least { Tally::Shown(counts) } else { Tally::Hidden };
        (name, tally)
    };
    Answers {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        together: if total >= least { Tally::Shown(together) } else { Tally::Hidden },
        groups: groups.into_iter().enumerate().map(tally).collect(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(groups: &[(&str, &[u32])]) -> Vec<(Option<String>, Vec<u32>)> {
        let name = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
        groups.iter().map(|(group, counts)| (name(group), counts.to_vec())).collect()
    }

    #[test]
    fn below_ten_answers_only_how_many_there_are_is_said() {
        let said = answers(&counted(&[("", &[4, 5])]), 10);
        assert_eq!((said.total, said.together), (9, Tally::Hidden));
        assert_eq!(answers(&counted(&[("", &[5, 5])]), 10).together, Tally::Shown(vec![5, 5]));
    }

    #[test]
    fn a_group_that_could_be_had_by_subtraction_takes_another_with_it() {
        let said = answers(&counted(&[("a", &[6, 6]), ("b", &[20, 0]), ("c", &[3, 0])]), 10);
        assert_eq!(said.together, Tally::Shown(vec![29, 6]));
        let hidden: Vec<&str> =
            said.groups.iter().filter(|(_, tally)| *tally == Tally::Hidden).map(|(name, _)| name.as_str()).collect();
        assert_eq!(hidden, ["a", "c"]);
    }

    #[test]
    fn two_sheets_of_one_group_are_one_group() {
        let said = answers(&counted(&[("a", &[6]), ("a", &[1, 4])]), 10);
        assert_eq!(said.groups, [("a".to_owned(), Tally::Shown(vec![7, 4]))]);
    }

    proptest! {
        #[test]
        fn nothing_of_few_can_be_had_by_subtraction(
            groups in prop::collection::vec((0..6_usize, prop::collection::vec(0..9_u32, 0..4)), 0..7), least in 0..15_u32,
        ) {
            let name = |at: usize| (at > 0).then(|| format!("group {at}"));
            let counted: Vec<_> = groups.into_iter().map(|(at, counts)| (name(at), counts)).collect();
            let said = answers(&counted, least);
            let least = u64::from(least.max(1));
            let size = |tally: &Tally| match tally {
                Tally::Shown(counts) => Some(counts.iter().map(|count| u64::from(*count)).sum::<u64>()),
                Tally::Hidden => None,
            };
            let shown: Vec<u64> = said.groups.iter().filter_map(|(_, tally)| size(tally)).collect();
            prop_assert!(shown.iter().all(|size| *size >= least), "{said:?}");
            let Some(together) = size(&said.together) else {
                prop_assert!(shown.is_empty() && u64::from(said.total) < least, "{said:?}");
                return Ok(());
            };
            prop_assert_eq!(together, u64::from(said.total));
            // Every set of groups taken from all together.
            for set in 0..1_u32 << shown.len() {
                let taken: u64 = shown.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, size)| size).sum();
                let left = together - taken;
                prop_assert!(left == 0 || left >= least, "{left} of {said:?}");
            }
        }
    }
}
