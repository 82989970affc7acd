//! A model made ready for use: names looked up, draws laid out, everything that no answer touches worked out once.

use std::collections::BTreeMap;

use crate::advice::Way;
use crate::answer::Belief;
use crate::claim::{Presence, best_route, claim_to, worth};
use crate::condition::Test;
use crate::model::{Activity, Effect, Model, Phase, PhaseFit, Time};
use crate::profile::Profile;
use crate::situation::SituationPlan;
use crate::{ActivityId, ElementId, GoalId, QuestionId, draws};

/// A model made ready for use.
///
/// ```
/// use matching::{Answer, Matcher, Model, Profile};
///
/// let matcher = Matcher::new(Model::default());
/// let advice = matcher.advise(&Profile::default());
/// assert_eq!(advice.phase.said, None); // nothing answered is "not yet known", never "calm"
/// ```
#[derive(Debug)]
pub struct Matcher {
    pub(crate) model: Model,
    pub(crate) permutations: Vec<Vec<u16>>,
    pub(crate) situations: Vec<SituationPlan>,
    pub(crate) rules: Vec<RulePlan>,
    pub(crate) activities: Vec<ActivityPlan>,
    /// Per phase (from calm) the firm signals: question and first firm step.
    pub(crate) firm: [Vec<(usize, u8)>; 4],
    /// Per question, whether anything in a draw turns on it.
    pub(crate) counts: Vec<bool>,
    index: BTreeMap<QuestionId, usize>,
}

#[derive(Debug)]
pub(crate) struct RulePlan {
    pub(crate) test: Test,
    pub(crate) safety: bool,
    /// The questions it asks after, itself or through situations.
    pub(crate) questions: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct ActivityPlan {
    /// Fit per situation.
    pub(crate) fits: Vec<f64>,
    /// How it stands to each phase, from calm.
    pub(crate) phases: [PhaseFit; 4],
    /// Rules that take points: number and severity.
    pub(crate) cautions: Vec<(usize, f64)>,
    /// Rules that stop: number and the time that remains.
    pub(crate) stops: Vec<(usize, Time)>,
    /// Means: number in the model, question, step that suffices.
    pub(crate) demands: Vec<(usize, usize, u8)>,
    /// Questions of the assets it leans on.
    pub(crate) assets: Vec<usize>,
    /// Questions without which, at these steps, it does not apply.
    pub(crate) requires: Vec<(usize, Vec<u8>)>,
}

impl Matcher {
    /// Makes a model ready. Names that nothing defines are passed over: [`crate::check::defects`] reports them.
    pub fn new(mut model: Model) -> Self {
        model.situations.sort_by(|a, b| a.id.cmp(&b.id));
        model.goals.sort_by(|a, b| a.id.cmp(&b.id));
        model.activities.sort_by(|a, b| a.id.cmp(&b.id));
        model.rules.sort_by(|a, b| a.id.cmp(&b.id));
        model.means.sort_by(|a, b| a.question.cmp(&b.question));
        let index: BTreeMap<QuestionId, usize> =
            model.questions.iter().enumerate().map(|(at, question)| (question.id.clone(), at)).collect();
        let question = |name: &str| index.get(name).copied();
        let situation = |name: &str| model.situations.iter().position(|situation| situation.id.as_str() == name);
        let situations: Vec<SituationPlan> =
            model.situations.iter().map(|one| SituationPlan::new(one, question)).collect();
        let rules: Vec<RulePlan> = model
            .rules
            .iter()
            .map(|rule| {
                let test = Test::new(&rule.when, &question, &situation);
                let mut questions = Vec::new();
                let of_situation = |at: usize| {
                    model.situations[at].signals.iter().filter_map(|s| question(s.question.as_str())).collect()
                };
                test.questions(&of_situation, &mut questions);
                questions.sort_unstable();
                questions.dedup();
                RulePlan { test, safety: rule.safety, questions }
            })
            .collect();
        let firm: [Vec<(usize, u8)>; 4] = Phase::ALL.map(|phase| {
            let firm = model.phases.get(&phase).map(|phase| phase.firm.as_slice()).unwrap_or_default();
            firm.iter().filter_map(|firm| Some((question(firm.question.as_str())?, firm.from))).collect()
        });
        let activities: Vec<ActivityPlan> =
            model.activities.iter().map(|one| ActivityPlan::new(one, &model, &question)).collect();
        let mut counts = vec![false; model.questions.len()];
        let by_situations = situations.iter().flat_map(SituationPlan::questions);
        let by_rules = rules.iter().flat_map(|rule| rule.questions.iter().copied());
        let by_phases = firm.iter().flatten().map(|(question, _)| *question);
        let by_activities = activities.iter().flat_map(ActivityPlan::drawn);
        for question in by_situations.chain(by_rules).chain(by_phases).chain(by_activities) {
            counts[question] = true;
        }
        let permutations = model.questions.iter().map(|question| draws::permutation(question.id.as_str())).collect();
        Self { model, permutations, situations, rules, activities, firm, counts, index }
    }

    /// The model, with situations, goals, activities, rules and means in the order of their names.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What is believed about each question, in the order of the model.
    pub(crate) fn beliefs(&self, profile: &Profile) -> Vec<Belief> {
        let constants = &self.model.constants;
        self.model
            .questions
            .iter()
            .map(|question| Belief::new(profile.answers.get(&question.id), question, constants))
            .collect()
    }

    /// The number of a question.
    pub(crate) fn question(&self, id: &QuestionId) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// How an activity reaches a goal when every measure that the means allow is taken; `None` where it claims no such goal.
    ///
    /// Measures that were chosen count as taken, the others as [`Presence::Possible`]; the route is the one that is best with
    /// all of them.
    pub fn way(&self, profile: &Profile, activity: &ActivityId, goal: &GoalId) -> Option<Way> {
        let activity = self.model.activities.iter().find(|one| one.id == *activity)?;
        claim_to(activity, goal)?;
        let goal = self.model.goals.iter().find(|one| one.id == *goal)?;
        let beliefs = self.beliefs(profile);
        let best = |element: &ElementId| self.presence(activity, element, Taken::All, &beliefs);
        let (route, _) = best_route(goal, &best, &self.model.constants)?;
        let chosen = profile.measures.get(&activity.id);
        let elements = route
            .iter()
            .map(|(element, weight)| {
                let presence = match best(element) {
                    Presence::Measure if !chosen.is_some_and(|chosen| chosen.contains(element)) => Presence::Possible,
                    presence => presence,
                };
                (element.clone(), *weight, presence)
            })
            .collect();
        Some(Way { goal: goal.id.clone(), elements })
    }

    /// Per goal (in the order of the model) what the activity's claim is worth.
    pub(crate) fn worths(&self, activity: &Activity, taken: Taken<'_>, beliefs: &[Belief]) -> Vec<f64> {
        let presence = |element: &ElementId| self.presence(activity, element, taken, beliefs);
        self.model
            .goals
            .iter()
            .map(|goal| {
                claim_to(activity, &goal.id).map_or(0.0, |claim| worth(claim, goal, &presence, &self.model.constants))
            })
            .collect()
    }

    fn presence(&self, activity: &Activity, element: &ElementId, taken: Taken<'_>, beliefs: &[Belief]) -> Presence {
        if activity.nature.contains(element) {
            return Presence::Nature;
        }
        let Some(measure) = activity.measures.iter().find(|measure| measure.element == *element) else {
            return Presence::Lacking;
        };
        let short = measure.needs.iter().any(|need| {
            self.question(&need.mean).is_some_and(|at| {
                beliefs[at].standing == crate::answer::Standing::Given
                    && beliefs[at].support().next_back().is_some_and(|most| most + 1 < usize::from(need.step))
            })
        });
        match taken {
            _ if short => Presence::OutOfReach,
            Taken::All => Presence::Measure,
            Taken::Chosen(chosen) if chosen.is_some_and(|chosen| chosen.contains(element)) => Presence::Measure,
            Taken::None | Taken::Chosen(_) => Presence::Possible,
        }
    }
}

/// Which measures are taken.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Taken<'a> {
    /// As it is.
    None,
    /// As chosen.
    Chosen(Option<&'a std::collections::BTreeSet<ElementId>>),
    /// At best.
    All,
}

impl ActivityPlan {
    /// The questions that it asks after in every draw: means and assets.
    fn drawn(&self) -> impl Iterator<Item = usize> {
        self.demands.iter().map(|(_, question, _)| *question).chain(self.assets.iter().copied())
    }

    fn new(activity: &Activity, model: &Model, question: &impl Fn(&str) -> Option<usize>) -> Self {
        let constants = &model.constants;
        let rules = || model.rules.iter().enumerate().filter(|(_, rule)| rule.concerns(activity));
        Self {
            fits: model
                .situations
                .iter()
                .map(|situation| {
                    if situation.avoid.contains(&activity.id) {
                        0.0
                    } else if situation.approach.contains(&activity.id) {
                        constants.fit_named
                    } else if activity.fits.contains(&situation.id) {
                        constants.fit_fits
                    } else {
                        constants.fit_neither
                    }
                })
                .collect(),
            phases: Phase::ALL.map(|phase| activity.phases.get(&phase).copied().unwrap_or(PhaseFit::NotNeededYet)),
            cautions: rules()
                .filter_map(|(at, rule)| match rule.effect {
                    Effect::Caution(severity) => Some((at, severity)),
                    Effect::Stop(_) => None,
                })
                .collect(),
            stops: rules()
                .filter_map(|(at, rule)| match rule.effect {
                    Effect::Stop(time) => Some((at, time)),
                    Effect::Caution(_) => None,
                })
                .collect(),
            demands: activity
                .demands
                .iter()
                .filter_map(|demand| {
                    let mean = model.means.iter().position(|mean| mean.question == demand.mean)?;
                    Some((mean, question(demand.mean.as_str())?, demand.step))
                })
                .collect(),
            assets: activity.assets.iter().filter_map(|asset| question(asset.as_str())).collect(),
            requires: activity
                .requires
                .iter()
                .filter_map(|need| Some((question(need.question.as_str())?, need.without.clone())))
                .collect(),
        }
    }
}
