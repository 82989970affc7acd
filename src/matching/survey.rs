//! What the draws say of the neighbourhood itself: steps, phase, degrees of situations, rules. Activities come after it.

mod drawn;
mod safety;
mod sights;

use std::sync::Arc;

use crate::answer::{Belief, Standing};
use crate::column::{Column, Flags};
use crate::condition::Degrees;
use crate::matcher::Matcher;
use crate::model::{Effect, Phase};
use crate::numbers::Numbers;
use crate::profile::Profile;
use crate::situation::SituationPlan;

pub(crate) use drawn::Drawn;
use safety::at_least;
use sights::{ByStanding, Counts};

/// What the draws say of the neighbourhood. Lists over situations and rules follow the order of the matcher's model.
#[derive(Debug)]
pub(crate) struct Survey<'a> {
    pub(crate) draws: usize,
    pub(crate) beliefs: Arc<[Belief]>,
    /// The step of each question, counted from 1.
    pub(crate) steps: Vec<Drawn<'a>>,
    /// Per phase in which draws the given answers show it or a higher one.
    pub(crate) signalled: [Flags; 4],
    /// Per phase in which draws need and fit follow it, by the user's own view or by the answers.
    pub(crate) leading: [Flags; 4],
    /// Per phase in which draws it is the higher of the leading and the signalled one: stops follow it.
    pub(crate) strictest: [Flags; 4],
    /// Per phase in which draws it or a higher one is reached, as stops see it.
    reached: [Flags; 4],
    /// Degree per situation, by everything; and by given answers alone, where that is another.
    pub(crate) degrees: Vec<Column>,
    by_given: Vec<Option<Column>>,
    /// Per rule how far it holds by given answers.
    pub(crate) held: Vec<Column>,
    /// Per rule in which draws it stops, for a stop.
    pub(crate) stops: Vec<Flags>,
    /// Per rule in which draws it would stop if open questions counted, for a stop.
    pub(crate) would: Vec<Flags>,
}

impl<'a> Survey<'a> {
    /// Goes through the draws: one where everything that counts is known, else all.
    pub(crate) fn new(matcher: &'a Matcher, profile: &Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        let safety = matcher.safety(&beliefs, profile.own_phase);
        let (steps, draws) = matcher.steps(profile, &beliefs, |question| matcher.counts[question]);
        Self::of(matcher, &matcher.numbers, beliefs, steps, draws, profile.own_phase, &safety)
    }

    /// The same draws, read as neighbourhoods in which every step is known and said: so nothing waits for an open question. Here a
    /// requirement counts too, which an advice leaves to be found out.
    pub(crate) fn as_if_known(matcher: &'a Matcher, profile: &Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        let safety = matcher.safety(&beliefs, profile.own_phase);
        let (steps, draws) = matcher.steps(profile, &beliefs, |question| matcher.matters(question));
        let known = beliefs.iter().map(|belief| Belief { standing: Standing::Given, ..belief.clone() }).collect();
        Self::of(matcher, &matcher.numbers, known, steps, draws, profile.own_phase, &safety)
    }

    /// One draw, at these steps.
    pub(crate) fn at(
        matcher: &'a Matcher,
        numbers: &Numbers,
        beliefs: Arc<[Belief]>,
        steps: &[u8],
        own_phase: Option<Phase>,
        safety: &[bool],
    ) -> Self {
        let steps = steps.iter().map(|step| Drawn::One(*step)).collect();
        Self::of(matcher, numbers, beliefs, steps, 1, own_phase, safety)
    }

    fn of(
        matcher: &'a Matcher,
        numbers: &Numbers,
        beliefs: Arc<[Belief]>,
        steps: Vec<Drawn<'a>>,
        draws: usize,
        own_phase: Option<Phase>,
        safety: &[bool],
    ) -> Self {
        let sight = |counts| ByStanding { steps: &steps, beliefs: &beliefs, draws, counts };
        let (all, given, would) = (sight(Counts::ALL), sight(Counts::GIVEN), sight(Counts::GIVEN_OR_OPEN));
        let signalled = at_least(matcher, &given);
        let own = |phase: Phase| own_phase.map(|own| Flags::of(own >= phase));
        let strictest = Phase::ALL.map(|phase| {
            let mut flags = signalled[phase as usize].clone();
            flags.join(&own(phase).unwrap_or(Flags::Never));
            flags
        });
        let leading = Phase::ALL.map(|phase| own(phase).unwrap_or_else(|| signalled[phase as usize].clone()));

        let degrees: Vec<Column> = matcher.situations.iter().map(|situation| situation.degree(&all, numbers)).collect();
        // What is heard of a situation is often all of it.
        let heard = |sight: &ByStanding<'_>| -> Vec<Option<Column>> {
            let counts = |question: usize| sight.counts.is(&beliefs[question]);
            let other = |situation: &SituationPlan| {
                (!situation.questions().all(counts)).then(|| situation.degree(sight, numbers))
            };
            matcher.situations.iter().map(other).collect()
        };
        let by_given = heard(&given);
        let by_given_alone = Degrees { all: &degrees, heard: &by_given };
        let held: Vec<Column> =
            matcher.rules.iter().map(|rule| rule.test.degree(&given, &strictest, by_given_alone)).collect();
        let stops: Vec<Flags> = matcher
            .model
            .rules
            .iter()
            .enumerate()
            .map(|(at, rule)| match rule.effect {
                Effect::Stop(_) if safety[at] => Flags::Always,
                Effect::Stop(_) => held[at].flags(),
                Effect::Caution(_) => Flags::Never,
            })
            .collect();
        let any_open = beliefs.iter().any(|belief| belief.standing == Standing::Open);
        let is_open = |question: &usize| beliefs[*question].standing == Standing::Open;
        let open = |rule: usize| any_open && matcher.rules[rule].questions.iter().any(is_open);
        let by_would = if any_open { heard(&would) } else { vec![] };
        let with_open = Degrees { all: &degrees, heard: &by_would };
        let would = (0..held.len())
            .map(|at| match matcher.model.rules[at].effect {
                Effect::Stop(_) if open(at) => matcher.rules[at].test.degree(&would, &strictest, with_open).flags(),
                Effect::Stop(_) => held[at].flags(),
                Effect::Caution(_) => Flags::Never,
            })
            .collect();
        let exactly = |at_least: &[Flags; 4]| {
            Phase::ALL.map(|phase| match Phase::ALL.get(phase as usize + 1) {
                Some(next) => at_least[phase as usize].without(&at_least[*next as usize], draws),
                None => at_least[phase as usize].clone(),
            })
        };
        let (leading, reached, strictest) = (exactly(&leading), strictest.clone(), exactly(&strictest));
        Self { draws, beliefs, steps, signalled, leading, strictest, reached, degrees, by_given, held, stops, would }
    }

    /// In which draws a rule stops, were the phase no higher than this one. A safety rule that fires is lifted by no phase.
    pub(crate) fn stops_at(&self, matcher: &Matcher, rule: usize, assumed: Phase) -> Flags {
        if matcher.rules[rule].safety {
            return self.stops[rule].clone();
        }
        let sight = ByStanding { steps: &self.steps, beliefs: &self.beliefs, draws: self.draws, counts: Counts::GIVEN };
        let phase =
            Phase::ALL.map(|phase| if phase > assumed { Flags::Never } else { self.reached[phase as usize].clone() });
        let degrees = Degrees { all: &self.degrees, heard: &self.by_given };
        matcher.rules[rule].test.degree(&sight, &phase, degrees).flags()
    }

    /// Whether an answer was given, so that it may be cited, stop and cost points.
    pub(crate) fn given(&self, question: usize) -> bool {
        Counts::GIVEN.is(&self.beliefs[question])
    }

    /// The degree of a situation by given answers alone.
    pub(crate) fn degree_by_given(&self, situation: usize) -> &Column {
        Degrees { all: &self.degrees, heard: &self.by_given }.of(situation)
    }

    /// In how many draws each of these holds.
    pub(crate) fn count(&self, flags: &Flags) -> usize {
        flags.count(self.draws)
    }

    /// The share of the draws in which each of these holds.
    pub(crate) fn share(&self, flags: &Flags) -> f64 {
        self.count(flags) as f64 / self.draws as f64
    }
}
