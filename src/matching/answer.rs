//! What was said about one question, and the distribution over its steps that follows.

use serde::{Deserialize, Serialize};

pub use crate::shares::{MOST_STEPS, Shares};

use crate::model::{Constants, End, Question};

/// What was said about one question. A question without an answer is *open*: not asked.
///
/// Steps are counted from 1, in files as on screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// One step.
    Step(u8),
    /// Somewhere from one step up to another, both included.
    Range(u8, u8),
    /// How many people chose each step.
    Votes(Vec<u32>),
    /// A distribution taken over from statistics; sums to 1.
    Suggestion(Vec<f64>),
    /// A core signal, ticked in a list that was gone through. It may still be asked how strong it is.
    Ticked,
    /// A core signal, left unticked in a list that was gone through.
    NotTicked,
    /// Asked, but nobody knew.
    NotKnown,
}

/// How far an answer may be leant on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not asked, asked in vain, or unusable: the prior holds.
    Open,
    /// Known in a weak way (unticked, or from statistics): it moves scores, raises no phase and fires no rule.
    Weak,
    /// Said by somebody: it may raise the phase, fire rules and be cited as a reason.
    Given,
}

/// An answer made ready: where it lies on the scale, and how far it may be leant on.
#[derive(Clone, Debug, PartialEq)]
pub struct Belief {
    /// Probability per step; as many entries as the question has steps, summing to 1.
    pub shares: Shares,
    /// How far it may be leant on.
    pub standing: Standing,
}

impl Belief {
    /// What an answer, or none, says about a question. An answer that does not fit the question counts as open.
    pub fn new(answer: Option<&Answer>, question: &Question, constants: &Constants) -> Self {
        let prior = || Self { shares: question.prior.iter().copied().collect(), standing: Standing::Open };
        match answer {
            // A step is by far the most common, and takes no detour.
            Some(Answer::Step(step)) if (1..=question.steps()).contains(&usize::from(*step)) => {
                Self { shares: Shares::point(usize::from(*step), question.steps()), standing: Standing::Given }
            }
            Some(answer) => {
                let standing = match answer {
                    Answer::NotTicked | Answer::Suggestion(_) => Standing::Weak,
                    _ => Standing::Given,
                };
                shares(answer, question, constants).map_or_else(prior, |shares| Self { shares, standing })
            }
            None => prior(),
        }
    }

    /// The step, counted from 1, on which all mass lies, if on one.
    pub fn point(&self) -> Option<u8> {
        self.shares.certain()
    }

    /// The steps, counted from 0, that may be the true one.
    pub fn support(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.shares.iter().enumerate().filter(|(_, share)| **share > 0.0).map(|(step, _)| step)
    }
}

/// The probability of each step by an answer that is no single step, or `None` where it says nothing usable about this question.
fn shares(answer: &Answer, question: &Question, constants: &Constants) -> Option<Shares> {
    let steps = question.steps();
    match answer {
        Answer::Range(from, to) => {
            let (from, to) = (usize::from(*from), usize::from(*to));
            if from < 1 || to < from || to > steps {
                return None;
            }
            let inside = |at: usize| (from..=to).contains(&at);
            // Every step of the range stays possible, even one that the prior leaves out: somebody named it.
            let least = 1e-9;
            normalised(question.prior.iter().zip(1..).map(|(p, at)| if inside(at) { p.max(least) } else { 0.0 }))
        }
        Answer::Votes(votes) if votes.len() == steps => normalised(votes.iter().map(|votes| f64::from(*votes))),
        Answer::Suggestion(shares) if shares.len() == steps && shares.iter().all(|s| *s >= 0.0 && s.is_finite()) => {
            normalised(shares.iter().copied())
        }
        Answer::Ticked => towards_trouble(&constants.ticked, question),
        Answer::NotTicked => towards_trouble(&constants.not_ticked, question),
        Answer::Step(_) | Answer::Votes(_) | Answer::Suggestion(_) | Answer::NotKnown => None,
    }
}

/// A distribution written from the healthy to the troubled end, laid along the scale of this question.
fn towards_trouble(shares: &[f64; 5], question: &Question) -> Option<Shares> {
    if question.steps() != shares.len() {
        return None;
    }
    match question.trouble? {
        End::High => Some(shares.iter().copied().collect()),
        End::Low => Some(shares.iter().rev().copied().collect()),
    }
}

fn normalised(weights: impl Iterator<Item = f64>) -> Option<Shares> {
    let weights: Shares = weights.collect();
    let sum: f64 = weights.iter().sum();
    (sum > 0.0 && sum.is_finite()).then(|| weights.iter().map(|weight| weight / sum).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(trouble: End) -> Question {
        Question {
            id: "q".into(),
            prior: vec![0.5, 0.3, 0.1, 0.1, 0.0],
            trouble: Some(trouble),
            safety: false,
            ready: vec![],
        }
    }

    fn belief(answer: &Answer, trouble: End) -> Belief {
        Belief::new(Some(answer), &question(trouble), &Constants::default())
    }

    #[test]
    fn a_range_is_the_prior_cut_to_it_and_rescaled() {
        assert_eq!(*belief(&Answer::Range(2, 3), End::High).shares, [0.0, 0.3 / 0.4, 0.1 / 0.4, 0.0, 0.0]);
    }

    #[test]
    fn a_range_may_begin_at_the_first_step_and_hold_one_step() {
        assert_eq!(*belief(&Answer::Range(1, 2), End::High).shares, [0.5 / 0.8, 0.3 / 0.8, 0.0, 0.0, 0.0]);
        assert_eq!(*belief(&Answer::Range(2, 2), End::High).shares, [0.0, 1.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn a_step_that_the_prior_rules_out_stays_possible_within_a_range() {
        let belief = belief(&Answer::Range(4, 5), End::High);
        assert_eq!(belief.support().collect::<Vec<_>>(), [3, 4]);
    }

    #[test]
    fn a_tick_leans_to_the_troubled_end_whichever_it_is() {
        assert_eq!(*belief(&Answer::Ticked, End::High).shares, [0.0, 0.0, 0.25, 0.5, 0.25]);
        assert_eq!(*belief(&Answer::Ticked, End::Low).shares, [0.25, 0.5, 0.25, 0.0, 0.0]);
    }

    #[test]
    fn votes_are_their_counts() {
        assert_eq!(*belief(&Answer::Votes(vec![1, 0, 3, 0, 0]), End::High).shares, [0.25, 0.0, 0.75, 0.0, 0.0]);
    }

    #[test]
    fn what_does_not_fit_the_question_counts_as_open() {
        let ranges = [Answer::Range(3, 2), Answer::Range(4, 6), Answer::Range(0, 2)];
        for answer in
            [Answer::Step(0), Answer::Step(6), Answer::Votes(vec![1]), Answer::NotKnown].into_iter().chain(ranges)
        {
            assert_eq!(belief(&answer, End::High).standing, Standing::Open, "{answer:?}");
        }
        assert_eq!(belief(&Answer::Votes(vec![0; 5]), End::High).standing, Standing::Open);
    }

    #[test]
    fn a_suggestion_that_is_no_distribution_counts_as_open() {
        for shares in [vec![0.5, 0.5], vec![1.5, -0.5, 0.0, 0.0, 0.0], vec![f64::INFINITY; 5], vec![f64::NAN; 5]] {
            let suggestion = Answer::Suggestion(shares);
            assert_eq!(belief(&suggestion, End::High).standing, Standing::Open, "{suggestion:?}");
        }
    }

    #[test]
    fn unticked_and_suggested_are_weak_and_the_rest_is_given() {
        assert_eq!(belief(&Answer::NotTicked, End::High).standing, Standing::Weak);
        assert_eq!(belief(&Answer::Suggestion(vec![0.2; 5]), End::High).standing, Standing::Weak);
        assert_eq!(belief(&Answer::Ticked, End::High).standing, Standing::Given);
    }
}
