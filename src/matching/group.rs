//! A group of people: where it agrees, where not, and whether that changes anything.

use std::collections::BTreeSet;

use crate::advice::{Advice, Readiness};
use crate::answer::Answer;
use crate::matcher::Matcher;
use crate::model::Agreement;
use crate::profile::Profile;
use crate::{ActivityId, QuestionId};

/// How a group sees one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Consensus {
    /// Tastle and Wierman's consensus (2007): 1 where all chose the same step, 0 where half stand at either end. For display.
    pub degree: f64,
    /// The same in a word.
    pub said: Said,
}

/// How a group sees one question, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Two parts of the group see it clearly otherwise, and hardly anybody stands between them.
    TwoCamps,
    /// A few see it very differently from the rest.
    AFewDiffer,
    /// They see it much alike.
    Agree,
    /// Views are spread.
    Spread,
}

/// How a group that voted on a scale sees it, votes counted per step from step 1. Nothing below the least number of voters.
///
/// ```
/// use matching::group::{Said, consensus};
///
/// let numbers = matching::model::Agreement::default();
/// assert_eq!(consensus(&[0, 8, 2, 0, 0], &numbers).unwrap().said, Said::Agree);
/// assert_eq!(consensus(&[6, 1, 0, 1, 6], &numbers).unwrap().said, Said::TwoCamps);
/// assert_eq!(consensus(&[7, 3, 0, 0, 1], &numbers).unwrap().said, Said::AFewDiffer);
/// assert_eq!(consensus(&[1, 1, 1, 0, 0], &numbers), None); // three voters say nothing about a group
/// ```
pub fn consensus(votes: &[u32], numbers: &Agreement) -> Option<Consensus> {
    let voters: u32 = votes.iter().sum();
    if voters < numbers.voters.max(1) || votes.len() < 2 {
        return None;
    }
    let all = f64::from(voters);
    let mean = mean(votes)?;
    let width = (votes.len() - 1) as f64;
    let one = |(at, votes): (usize, &u32)| f64::from(*votes) / all * (1.0 - (at as f64 - mean).abs() / width).log2();
    let degree = 1.0 + votes.iter().enumerate().filter(|(_, votes)| **votes > 0).map(one).sum::<f64>();
    let said = if two_camps(votes, numbers) {
        Said::TwoCamps
    } else if a_few_differ(votes, numbers) {
        Said::AFewDiffer
    } else if degree >= numbers.agree {
        Said::Agree
    } else {
        Said::Spread
    };
    Some(Consensus { degree: degree.clamp(0.0, 1.0), said })
}

/// Mean step, counted from 0.
fn mean(votes: &[u32]) -> Option<f64> {
    let all: u32 = votes.iter().sum();
    let sum: f64 = votes.iter().enumerate().map(|(at, votes)| at as f64 * f64::from(*votes)).sum();
    (all > 0).then(|| sum / f64::from(all))
}

/// Whether a cut leaves a large part on either side, their means far apart, with a valley between their peaks.
fn two_camps(votes: &[u32], numbers: &Agreement) -> bool {
    let all = f64::from(votes.iter().sum::<u32>());
    let share = |side: &[u32]| f64::from(side.iter().sum::<u32>()) / all;
    (1..votes.len()).any(|cut| {
        let (low, high) = votes.split_at(cut);
        let (Some(below), Some(above)) = (mean(low), mean(high)) else { return false };
        let apart = above + cut as f64 - below;
        let large = share(low) >= numbers.camp_share && share(high) >= numbers.camp_share;
        large && apart >= numbers.camps_apart && valley_between(votes, cut)
    })
}

/// Whether some step between the peaks on both sides of a cut holds less than half of the lower peak.
fn valley_between(votes: &[u32], cut: usize) -> bool {
    let (low, high) = votes.split_at(cut);
    let peak = |side: &[u32]| side.iter().copied().max().unwrap_or(0);
    let (left, right) = (peak(low), peak(high));
    // The peaks that lie closest together: nothing may be hidden outside them.
    let from = low.iter().rposition(|votes| *votes == left).unwrap_or(0);
    let to = cut + high.iter().position(|votes| *votes == right).unwrap_or(0);
    votes[from..to].iter().any(|votes| 2 * votes < left.min(right))
}

/// Whether some, but few, stand many steps from the median.
fn a_few_differ(votes: &[u32], numbers: &Agreement) -> bool {
    let all: u32 = votes.iter().sum();
    let mut counted = 0;
    let median = votes.iter().position(|votes| {
        counted += votes;
        2 * counted >= all
    });
    let Some(median) = median else { return false };
    let far =
        |(at, votes): (usize, &u32)| if at.abs_diff(median) >= usize::from(numbers.few_apart) { *votes } else { 0 };
    let far: u32 = votes.iter().enumerate().map(far).sum();
    far > 0 && f64::from(far) <= numbers.few_share * f64::from(all)
}

/// What comes of a disagreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// The activities that are among the first now and stay there whichever of the voted steps is right, in their order.
    pub stay: Vec<ActivityId>,
    /// Whether the step that is right changes what comes first.
    pub matters: bool,
}

impl Matcher {
    /// Whether it matters which of the steps that were voted is right. `advice` is that of the same profile.
    pub fn disagreement(&self, profile: &Profile, advice: &Advice, question: &QuestionId) -> Disagreement {
        let constants = &self.model.constants;
        let first: Vec<ActivityId> = advice.ranked().take(constants.first).map(|one| one.activity.clone()).collect();
        let Some(at) = self.question(question) else { return Disagreement { stay: first, matters: false } };
        let voted: Vec<usize> = advice.beliefs()[at].support().collect();
        let in_front = |step: &usize| -> BTreeSet<ActivityId> {
            let mut certain = profile.clone();
            certain.sheets.iter_mut().for_each(|sheet| {
                sheet.remove(question);
            });
            certain.answers.insert(question.clone(), Answer::Step(*step as u8 + 1));
            self.in_front(&self.advise(&certain))
        };
        let fronts: Vec<BTreeSet<ActivityId>> = voted.iter().map(in_front).collect();
        let stay: Vec<ActivityId> =
            first.iter().filter(|activity| fronts.iter().all(|front| front.contains(*activity))).cloned().collect();
        Disagreement { matters: stay.len() < first.len(), stay }
    }

    /// The activities whose rank begins among the first, equals counted; none before anything may be advised.
    pub fn in_front(&self, advice: &Advice) -> BTreeSet<ActivityId> {
        let begins = |rank: Option<(usize, usize)>| rank.is_some_and(|(from, _)| from <= self.model.constants.first);
        advice.ranked().filter(|one| begins(one.rank)).map(|one| one.activity.clone()).collect()
    }

    /// What each participant's own sheet would put first, in its order, sheet by sheet; with everything else as in the profile.
    /// Empty for a sheet from which nothing can be advised.
    pub fn first_of_each(&self, profile: &Profile) -> Vec<Vec<ActivityId>> {
        let first = |sheet: &crate::profile::Sheet| -> Vec<ActivityId> {
            let mut own = Profile { sheets: Vec::new(), ..profile.clone() };
            own.answers.extend(sheet.iter().map(|(question, step)| (question.clone(), Answer::Step(*step))));
            let advice = self.advise(&own);
            if advice.readiness != Readiness::Ready {
                return Vec::new();
            }
            advice.ranked().take(self.model.constants.first).map(|one| one.activity.clone()).collect()
        };
        profile.sheets.iter().map(first).collect()
    }
}
