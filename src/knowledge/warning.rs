//! What deserves a second look in a knowledge base that is otherwise sound: activities that never come forward, rules that
//! never trigger, questions that move nothing, sources that nothing cites, guides that nothing leads to, gaps, sentences that
//! stand there twice, texts of the template that nobody filled in, and claims graded above what their sources are.
//!
//! **Rules** are settled exactly. Conditions know no "not", and a sound rule asks each question in one direction only, so a
//! rule that keeps silent at the worst answer to all it asks after keeps silent always.
//!
//! **Activities** are searched for, as there are too many profiles to try them all. The search is the same every time and
//! takes a few thousand advices at most, each on a fully known profile and so of one draw. It ends as soon as every activity
//! was seen among the first ten:
//!
//! 1. calm, every situation alone, and every two situations together, as they are signalled in [`matching::check::only`];
//! 2. the same, with each phase as one's own;
//! 3. calm and every situation alone, with a wish for each goal that is claimed by what is still missing;
//! 4. for each activity that is still missing, from the profile in which it came closest: one answer at a time is moved
//!    wherever that brings it closer, until no single answer does.
//!
//! So an activity that is not warned of does come forward; one that is warned of most probably does not.

mod gaps;
mod own;
mod sentences;
mod unmoved;

use std::collections::BTreeMap;

use matching::advice::{Candidate, Reason, Standing, StopCause};
use matching::check::only;
use matching::model::{Activity, Condition, Direction, Model, Phase, Question, Rule};
use matching::{ActivityId, Answer, GoalId, Matcher, Profile, QuestionId, RuleId, SituationId};

use crate::Loaded;
use crate::fault::{Place, ThingKind};
use crate::things::{GuideId, SourceId};

pub use gaps::{PHASE_FIT_BY, SERVED_BY};

/// One thing that deserves a second look.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// Where the thing is defined.
    pub place: Place,
    /// What about it.
    pub what: Concern,
}

/// What deserves a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Concern {
    /// No answers were found that bring this activity among the first ten.
    NeverInFirstTen(ActivityId),
    /// No answers trigger this rule.
    NeverTriggers(RuleId),
    /// Nothing cites this source.
    UnusedSource(SourceId),
    /// So many texts of this activity are still those of the template that it was made from.
    StillTemplate {
        /// The activity.
        activity: ActivityId,
        /// How many texts.
        texts: usize,
    },
    /// A claim is graded higher than what its sources are can bear out.
    GradedAboveSources {
        /// The activity.
        activity: ActivityId,
        /// The goal of the claim.
        goal: GoalId,
    },
    /// Too few activities serve this situation, or all are of one kind.
    ServedByFew {
        /// The situation.
        situation: SituationId,
        /// How many its approach names or fit it.
        activities: usize,
        /// Of how many kinds.
        kinds: usize,
    },
    /// To refer is the answer to this situation, but it names nobody.
    RefersToNobody(SituationId),
    /// Too few activities fit this phase.
    PhaseFitByFew {
        /// The phase.
        phase: Phase,
        /// How many fit it.
        activities: usize,
    },
    /// No profile was found in which the answer to this question changes what is advised.
    MovesNothing(QuestionId),
    /// Nothing leads to this guide, so nobody will read it.
    NothingLeadsTo(GuideId),
    /// A sentence that stands elsewhere too.
    SentenceTwice {
        /// The sentence.
        sentence: String,
        /// Where it stands first.
        other: Place,
    },
}

impl Concern {
    /// The thing that it is about; none of a sentence.
    fn thing(&self) -> Option<(ThingKind, &str)> {
        Some(match self {
            Self::NeverInFirstTen(id) => (ThingKind::Activity, id.as_str()),
            Self::NeverTriggers(id) => (ThingKind::Rule, id.as_str()),
            Self::StillTemplate { activity, .. } | Self::GradedAboveSources { activity, .. } => {
                (ThingKind::Activity, activity.as_str())
            }
            Self::UnusedSource(id) => (ThingKind::Source, id.as_str()),
            Self::ServedByFew { situation: id, .. } | Self::RefersToNobody(id) => (ThingKind::Situation, id.as_str()),
            Self::PhaseFitByFew { phase, .. } => (ThingKind::Phase, phase.as_str()),
            Self::MovesNothing(id) => (ThingKind::Question, id.as_str()),
            Self::NothingLeadsTo(id) => (ThingKind::Guide, id.as_str()),
            Self::SentenceTwice { .. } => return None,
        })
    }
}

/// So far down a list is still looked at.
const LOOKED_AT: usize = 10;
/// The most advices that the search takes: a few seconds where there are a hundred activities.
const MOST_ADVICES: usize = 3_000;

/// Everything that deserves a second look, in the order of files and lines; the files are those that were loaded. Empty where
/// there are faults to mend first.
pub fn warnings<'a>(loaded: &Loaded, files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Warning> {
    if !loaded.faults.is_empty() {
        return Vec::new();
    }
    let matcher = Matcher::new(loaded.knowledge.model());
    let activities = never_in_front(&matcher).into_iter().map(Concern::NeverInFirstTen);
    let rules = matcher.model().rules.iter().filter(|rule| !triggers(rule, &matcher));
    let rules = rules.map(|rule| Concern::NeverTriggers(rule.id.clone()));
    let questions = unmoved::unmoved(&matcher).into_iter().map(Concern::MovesNothing);
    let sources = loaded.knowledge.sources.keys().filter(|source| !loaded.cited.contains(source.as_str()));
    let sources = sources.map(|source| Concern::UnusedSource(source.clone()));
    let own = own::concerns(&loaded.knowledge);
    let things =
        activities.chain(rules).chain(own).chain(questions).chain(sources).chain(gaps::gaps(&loaded.knowledge));
    let place = |what: &Concern| {
        let (kind, name) = what.thing()?;
        loaded.place_of(kind, name).cloned()
    };
    let mut warnings: Vec<Warning> =
        things.map(|what| Warning { place: place(&what).unwrap_or_default(), what }).collect();
    warnings.extend(sentences::twice(files));
    warnings.sort_by(|a, b| a.place.cmp(&b.place));
    warnings
}

/// Whether a rule stops or cautions any activity where everything that it asks after is at its worst.
fn triggers(rule: &Rule, matcher: &Matcher) -> bool {
    let mut profile = calm(matcher.model());
    worst(&rule.when, matcher.model(), &mut profile);
    let stops = |one: &Candidate| one.stops.iter().any(|stop| stop.cause == StopCause::Rule(rule.id.clone()));
    let advice = matcher.advise(&profile);
    let cautions = |one: &Candidate| {
        let lines = advice.lines(matcher, &one.activity);
        lines.iter().any(|line| line.reason == Reason::Caution(rule.id.clone()))
    };
    advice.candidates.iter().any(|one| stops(one) || cautions(one))
}

/// Moves everything that a condition asks after to where the condition holds most.
fn worst(condition: &Condition, model: &Model, profile: &mut Profile) {
    match condition {
        Condition::Answer { question, worse, .. } => {
            let steps = model.questions.iter().find(|one| one.id == *question).map_or(1, Question::steps);
            let step = if *worse == Direction::Higher { steps } else { 1 };
            profile.answers.insert(question.clone(), Answer::Step(step as u8));
        }
        Condition::Phase { at_least } => profile.own_phase = profile.own_phase.max(Some(*at_least)),
        Condition::Situation { id, .. } => {
            for signal in model.situations.iter().filter(|one| one.id == *id).flat_map(|one| &one.signals) {
                let falls = signal.values.first() > signal.values.last();
                let step = if falls { 1 } else { signal.values.len() };
                profile.answers.insert(signal.question.clone(), Answer::Step(step as u8));
            }
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            for one in conditions {
                worst(one, model, profile);
            }
        }
    }
}

/// The activities that the search does not bring among the first ten.
fn never_in_front(matcher: &Matcher) -> Vec<ActivityId> {
    let far = (Distance { hurdles: usize::MAX, place: usize::MAX, short: 0.0 }, Profile::default());
    let missing = matcher.model().activities.iter().map(|activity| (activity.id.clone(), far.clone())).collect();
    let mut search = Search { matcher, missing, advices: 0, most: MOST_ADVICES };
    search.start();
    search.climb();
    search.missing.into_keys().collect()
}

struct Search<'a> {
    matcher: &'a Matcher,
    /// The activities that were not seen in front yet, each with the profile in which it came closest.
    missing: BTreeMap<ActivityId, (Distance, Profile)>,
    /// How many advices were taken, and how many may be.
    advices: usize,
    most: usize,
}

/// How far an activity is from the front, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Distance {
    /// What keeps it out.
    hurdles: usize,
    /// How many stand above it.
    place: usize,
    /// The points that it lacks, from any fixed number.
    short: f64,
}

impl Search<'_> {
    /// Goes through the profiles that the module names under 1 to 3.
    fn start(&mut self) {
        let model = self.matcher.model();
        let calm = calm(model);
        let mut few: Vec<Profile> = model.situations.iter().map(|situation| only(model, &situation.id)).collect();
        let mut all = vec![calm.clone()];
        for (at, one) in few.iter().enumerate() {
            all.push(one.clone());
            all.extend(few[..at].iter().map(|other| together(one, other, &calm)));
        }
        few.push(calm);
        for own_phase in std::iter::once(None).chain(Phase::ALL.map(Some)) {
            for profile in &all {
                self.look(&Profile { own_phase, ..profile.clone() });
            }
        }
        for goal in &model.goals {
            let claimed = |one: &Activity| one.claims.iter().any(|claim| claim.goal == goal.id);
            if model.activities.iter().any(|one| claimed(one) && self.missing.contains_key(&one.id)) {
                for profile in &few {
                    self.look(&Profile { wishes: [goal.id.clone()].into(), ..profile.clone() });
                }
            }
        }
    }

    /// Moves answers for each activity that is still missing, as long as that helps; each has an equal share of the advices left.
    fn climb(&mut self) {
        let activities: Vec<ActivityId> = self.missing.keys().cloned().collect();
        for (at, activity) in activities.iter().enumerate() {
            self.most = self.advices + (MOST_ADVICES - self.advices) / (activities.len() - at);
            while self.comes_closer(activity) {}
        }
    }

    /// Moves one answer after another, each from where the activity came closest so far. Whether it is still missing, but closer.
    fn comes_closer(&mut self, activity: &ActivityId) -> bool {
        let Some((before, _)) = self.missing.get(activity).cloned() else { return false };
        for question in &self.matcher.model().questions {
            for step in 1..=question.steps() as u8 {
                let Some((_, closest)) = self.missing.get(activity) else { return false };
                let mut moved = closest.clone();
                if moved.answers.insert(question.id.clone(), Answer::Step(step)) != Some(Answer::Step(step)) {
                    self.look(&moved);
                }
            }
        }
        self.missing.get(activity).is_some_and(|(now, _)| *now < before)
    }

    /// Takes one advice, and notes how close it brings everything that is missing.
    fn look(&mut self, profile: &Profile) {
        if self.missing.is_empty() || self.advices >= self.most {
            return;
        }
        self.advices += 1;
        let advice = self.matcher.advise(profile);
        for candidate in advice.ranked().take(LOOKED_AT) {
            self.missing.remove(&candidate.activity);
        }
        for (place, candidate) in advice.candidates.iter().enumerate() {
            let hurdles = candidate.stops.len() + usize::from(candidate.standing == Standing::DoesNotApply);
            let distance = Distance { hurdles, place, short: -candidate.at_best };
            if let Some(closest) = self.missing.get_mut(&candidate.activity)
                && distance < closest.0
            {
                *closest = (distance, profile.clone());
            }
        }
    }
}

/// Everything known, and at its healthiest.
fn calm(model: &Model) -> Profile {
    only(model, &SituationId::from(""))
}

/// What one profile signals, together with what another moves away from calm.
fn together(one: &Profile, other: &Profile, calm: &Profile) -> Profile {
    let mut both = one.clone();
    for (question, answer) in &other.answers {
        if calm.answers.get(question) != Some(answer) {
            both.answers.insert(question.clone(), answer.clone());
        }
    }
    both
}
