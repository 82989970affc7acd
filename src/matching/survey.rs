//! What the draws say of the neighbourhood itself: steps, phase, degrees of situations, rules. Activities come after it.

use std::borrow::Cow;
use std::sync::Arc;

use crate::answer::{Belief, Standing};
use crate::column::{Column, Flags};
use crate::condition::Degrees;
use crate::draws::{self, DRAWS};
use crate::matcher::Matcher;
use crate::model::{Effect, Phase};
use crate::numbers::Numbers;
use crate::plan::RulePlan;
use crate::profile::Profile;
use crate::sight::{Seen, Sight};
use crate::situation::SituationPlan;

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

/// The step of one question in the draws.
#[derive(Clone, Debug)]
pub(crate) enum Drawn<'a> {
    /// The same in every draw.
    One(u8),
    /// One for each draw.
    Each(Cow<'a, [u8]>),
}

impl Drawn<'_> {
    fn see(&self) -> Seen<'_> {
        match self {
            Self::One(step) => Seen::Between(*step, *step),
            Self::Each(steps) => Seen::Each(steps),
        }
    }

    /// The draws in which the step is such.
    pub(crate) fn flags(&self, holds: impl Fn(u8) -> bool) -> Flags {
        match self {
            Self::One(step) => Flags::of(holds(*step)),
            Self::Each(steps) => Flags::each(steps.len(), |draw| holds(steps[draw])),
        }
    }

    /// What the step comes to.
    pub(crate) fn column(&self, value: impl Fn(u8) -> f64) -> Column {
        match self {
            Self::One(step) => Column::Same(value(*step)),
            Self::Each(steps) => Column::new(steps.iter().map(|step| value(*step)).collect()),
        }
    }

    /// The mean over the draws of what each step comes to.
    pub(crate) fn mean(&self, value: impl Fn(u8) -> f64) -> f64 {
        match self {
            Self::One(step) => value(*step),
            Self::Each(steps) => steps.iter().map(|step| value(*step)).sum::<f64>() / steps.len() as f64,
        }
    }
}

/// The draws, seen through those questions whose standing counts.
struct ByStanding<'a> {
    steps: &'a [Drawn<'a>],
    beliefs: &'a [Belief],
    draws: usize,
    counts: Counts,
}

impl Sight for ByStanding<'_> {
    fn see(&self, question: usize) -> Seen<'_> {
        if self.counts.is(&self.beliefs[question]) { self.steps[question].see() } else { Seen::Nothing }
    }

    fn draws(&self) -> usize {
        self.draws
    }
}

/// Everything that the given answers leave possible, for rules that fire as soon as one of them makes them true.
struct Possible<'a>(&'a [Belief]);

impl Sight for Possible<'_> {
    fn see(&self, question: usize) -> Seen<'_> {
        let belief = &self.0[question];
        if belief.standing != Standing::Given {
            return Seen::Nothing;
        }
        if let Some(step) = belief.point() {
            return Seen::Between(step, step);
        }
        let mut support = belief.support();
        let Some(low) = support.next() else { return Seen::Nothing };
        let high = support.next_back().unwrap_or(low);
        Seen::Between(low as u8 + 1, high as u8 + 1)
    }

    fn draws(&self) -> usize {
        1
    }
}

/// Whether an answer counts by its standing, from open to given.
#[derive(Clone, Copy)]
struct Counts([bool; 3]);

impl Counts {
    const GIVEN: Self = Self([false, false, true]);
    const GIVEN_OR_OPEN: Self = Self([true, false, true]);
    const ALL: Self = Self([true, true, true]);

    fn is(self, belief: &Belief) -> bool {
        self.0[belief.standing as usize]
    }
}

impl<'a> Survey<'a> {
    /// Goes through the draws: one where everything that counts is known, else all.
    pub(crate) fn new(matcher: &'a Matcher, profile: &Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        let safety = matcher.safety(&beliefs, profile.own_phase);
        let (steps, draws) = matcher.steps(profile, &beliefs);
        Self::of(matcher, &matcher.numbers, beliefs, steps, draws, profile.own_phase, &safety)
    }

    /// The same draws, read as neighbourhoods in which every step is known and said: so nothing waits for an open question.
    pub(crate) fn as_if_known(matcher: &'a Matcher, profile: &Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        let safety = matcher.safety(&beliefs, profile.own_phase);
        let (steps, draws) = matcher.steps(profile, &beliefs);
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

/// Per phase in which draws the signals show it or a higher one.
fn at_least(matcher: &Matcher, sight: &impl Sight) -> [Flags; 4] {
    let mut flags = [Flags::Always, Flags::Never, Flags::Never, Flags::Never];
    for phase in Phase::ALL.into_iter().rev() {
        for (question, from) in &matcher.firm[phase as usize] {
            let shown = match sight.see(*question) {
                Seen::Nothing => Flags::Never,
                Seen::Between(_, high) => Flags::of(high >= *from),
                Seen::Each(steps) => Flags::each(steps.len(), |draw| steps[draw] >= *from),
            };
            for lower in &mut flags[..=phase as usize] {
                lower.join(&shown);
            }
        }
    }
    flags
}

impl Matcher {
    /// Per rule whether it is a safety rule that holds for what the given answers leave possible.
    pub(crate) fn safety(&self, beliefs: &[Belief], own_phase: Option<Phase>) -> Vec<bool> {
        let possible = Possible(beliefs);
        let mut phase = at_least(self, &possible);
        if let Some(own) = own_phase {
            phase[..=own as usize].iter_mut().for_each(|flags| *flags = Flags::Always);
        }
        let asked = self.rules.iter().any(|rule| rule.safety && rule.test.asks_a_situation());
        let situations = self.situations.iter().filter(|_| asked);
        let degrees: Vec<Column> = situations.map(|one| one.degree(&possible, &self.numbers)).collect();
        let degrees = Degrees { all: &degrees, heard: &[] };
        let holds = |rule: &RulePlan| !rule.test.degree(&possible, &phase, degrees).is_nought();
        self.rules.iter().map(|rule| rule.safety && holds(rule)).collect()
    }

    /// The step of each question in the draws, and how many draws there are.
    pub(crate) fn steps(&self, profile: &Profile, beliefs: &[Belief]) -> (Vec<Drawn<'_>>, usize) {
        // What nothing turns on may be open: it must not change a bit.
        let settled = |(belief, counts): (&Belief, &bool)| !counts || belief.point().is_some();
        let draws = if beliefs.iter().zip(&self.counts).all(settled) { 1 } else { DRAWS };
        let sheets = Sheets::new(self, profile);
        let steps = beliefs
            .iter()
            .enumerate()
            .map(|(question, belief)| {
                if let Some(step) = belief.point() {
                    return Drawn::One(step);
                }
                if draws == 1 {
                    return Drawn::One(draws::step_at(belief, self.permutations[question][0]));
                }
                if belief.standing == Standing::Open {
                    return Drawn::Each(Cow::Borrowed(&self.open_steps[question]));
                }
                let mut steps = draws::steps(belief, &self.permutations[question]);
                sheets.lay_over(question, &mut steps);
                Drawn::Each(Cow::Owned(steps))
            })
            .collect();
        (steps, draws)
    }
}

/// People's own sheets: one draw takes one sheet whole, so that what somebody sees together stays together.
struct Sheets {
    /// The sheets in an order of their own, each with a step per question of the model, 0 where it has none.
    sheets: Vec<Vec<u8>>,
    slices: Vec<u16>,
}

impl Sheets {
    fn new(matcher: &Matcher, profile: &Profile) -> Self {
        if profile.sheets.is_empty() {
            return Self { sheets: vec![], slices: vec![] };
        }
        let row = |sheet: &crate::profile::Sheet| -> Vec<u8> {
            let valid =
                |question: &crate::model::Question, step: u8| (1..=question.steps()).contains(&usize::from(step));
            let questions = matcher.model.questions.iter();
            questions.map(|one| sheet.get(&one.id).copied().filter(|step| valid(one, *step)).unwrap_or(0)).collect()
        };
        // The order of the participants means nothing.
        let mut sorted: Vec<&crate::profile::Sheet> = profile.sheets.iter().collect();
        sorted.sort();
        Self { sheets: sorted.into_iter().map(row).collect(), slices: draws::permutation("sheets", DRAWS) }
    }

    fn lay_over(&self, question: usize, steps: &mut [u8]) {
        for (step, slice) in steps.iter_mut().zip(&self.slices) {
            let sheet = &self.sheets[usize::from(*slice) * self.sheets.len() / DRAWS];
            if sheet[question] > 0 {
                *step = sheet[question];
            }
        }
    }
}
