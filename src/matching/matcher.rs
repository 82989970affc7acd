//! A model made ready for use: names looked up, draws laid out, everything that no answer touches worked out once.

mod beliefs;
mod way;

use std::collections::BTreeMap;

use crate::answer::Belief;
use crate::condition::Test;
use crate::draws::{self, DRAWS};
use crate::model::{Effect, Model, Phase, Role};
use crate::numbers::{self, Numbers};
use crate::plan::{self, ActivityPlan, Claimed, Has, PhasePlan, RulePlan};
use crate::presence::Presence;
use crate::situation::SituationPlan;
use crate::supply::DEMANDS;
use crate::table::Table;
use crate::{ActivityId, ElementId, QuestionId};

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
    /// Per question the steps that its prior takes in the draws.
    pub(crate) open_steps: Vec<Vec<u8>>,
    pub(crate) situations: Vec<SituationPlan>,
    pub(crate) rules: Vec<RulePlan>,
    pub(crate) activities: Vec<ActivityPlan>,
    /// Per phase (from calm) the firm signals: question and first firm step.
    pub(crate) firm: [Vec<(usize, u8)>; 4],
    /// Per phase (from calm) what it means to whom.
    pub(crate) by_phase: [PhasePlan; 4],
    /// The rules that take points.
    pub(crate) cautions: Vec<usize>,
    /// Per means and step (from nought) the activities that demand so much.
    pub(crate) demands: Vec<[Vec<usize>; DEMANDS]>,
    /// Per means its question.
    pub(crate) means: Vec<Option<usize>>,
    /// Per goal the claims to it.
    pub(crate) claims_to: Vec<Vec<Claimed>>,
    /// The activities of which some measure takes means itself.
    pub(crate) with_costs: Vec<usize>,
    /// Per question, whether anything in a draw turns on it.
    pub(crate) counts: Vec<bool>,
    /// How many assets the activities lean on, each counted for itself.
    pub(crate) assets: usize,
    /// The questions that are a core signal of some situation.
    pub(crate) core: Vec<usize>,
    pub(crate) numbers: Numbers,
    /// What claims are worth without any measure, and with every one.
    pub(crate) as_it_is: Table,
    pub(crate) at_best: Table,
    elements: BTreeMap<ElementId, usize>,
    /// The number of each question, in the order of names.
    by_name: Vec<(QuestionId, usize)>,
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
                test.questions(&|at| situations[at].questions().collect(), &mut questions);
                questions.sort_unstable();
                questions.dedup();
                let concerns = |at: &usize| rule.concerns(&model.activities[*at]);
                let concerns = (0..model.activities.len()).filter(concerns).collect();
                RulePlan { test, safety: rule.safety, questions, concerns }
            })
            .collect();
        let firm: [Vec<(usize, u8)>; 4] = Phase::ALL.map(|phase| {
            let firm = model.phases.get(&phase).map(|phase| phase.firm.as_slice()).unwrap_or_default();
            firm.iter().filter_map(|firm| Some((question(firm.question.as_str())?, firm.from))).collect()
        });
        let elements = numbers::elements(&model);
        let mut activities: Vec<ActivityPlan> =
            model.activities.iter().map(|one| ActivityPlan::new(one, &model, &elements, &question)).collect();
        let mut assets = 0;
        for plan in &mut activities {
            plan.assets_from = assets;
            assets += plan.assets.len();
        }
        let mut counts = vec![false; model.questions.len()];
        let by_situations = situations.iter().flat_map(SituationPlan::questions);
        let by_rules = rules.iter().flat_map(|rule| rule.questions.iter().copied());
        let by_phases = firm.iter().flatten().map(|(question, _)| *question);
        let by_activities = activities.iter().flat_map(ActivityPlan::drawn);
        for question in by_situations.chain(by_rules).chain(by_phases).chain(by_activities) {
            counts[question] = true;
        }
        let is_core = |id: &QuestionId| {
            let mut signals = model.situations.iter().flat_map(|situation| &situation.signals);
            signals.any(|signal| signal.role == Role::Core && signal.question == *id)
        };
        let core = (0..model.questions.len()).filter(|at| is_core(&model.questions[*at].id)).collect();
        let permutations: Vec<Vec<u16>> =
            model.questions.iter().map(|question| draws::permutation(question.id.as_str(), DRAWS)).collect();
        let open_steps = model
            .questions
            .iter()
            .zip(&permutations)
            .map(|(question, slices)| draws::steps(&Belief::new(None, question, &model.constants), slices))
            .collect();
        let by_phase = Phase::ALL.map(|phase| PhasePlan::new(phase, &activities, &model));
        let is_caution = |at: &usize| matches!(model.rules[*at].effect, Effect::Caution(_));
        let cautions = (0..model.rules.len()).filter(is_caution).collect();
        let (claims_to, demands) = (plan::claims_to(&activities, &model), plan::demands(&activities, &model));
        let means = model.means.iter().map(|mean| question(mean.question.as_str())).collect();
        let costs = |at: &usize| activities[*at].measures.iter().any(|measure| !measure.needs.is_empty());
        let with_costs = (0..activities.len()).filter(costs).collect();
        let numbers = Numbers::new(&model);
        let table = |by_measure: Presence| {
            Table::new(&model, &activities, &numbers, |at, element| match activities[at].has[element] {
                Has::Nature => Presence::Nature,
                Has::ByMeasure(_) => by_measure,
                Has::Not => Presence::Lacking,
            })
        };
        let (as_it_is, at_best) = (table(Presence::Possible), table(Presence::Measure));
        Self {
            model,
            permutations,
            open_steps,
            situations,
            rules,
            activities,
            firm,
            by_phase,
            cautions,
            demands,
            claims_to,
            means,
            with_costs,
            counts,
            assets,
            core,
            numbers,
            as_it_is,
            at_best,
            elements,
            by_name: index.into_iter().collect(),
        }
    }

    /// The model, with situations, goals, activities, rules and means in the order of their names.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The number of a question.
    pub(crate) fn question(&self, id: &QuestionId) -> Option<usize> {
        let found = self.by_name.binary_search_by(|(name, _)| name.cmp(id)).ok()?;
        Some(self.by_name[found].1)
    }

    /// The names of the elements, by number.
    pub(crate) fn element_names(&self) -> Vec<&ElementId> {
        self.elements.keys().collect()
    }

    /// The number of an element.
    pub(crate) fn element(&self, id: &ElementId) -> Option<usize> {
        self.elements.get(id).copied()
    }

    /// The number of an activity.
    pub(crate) fn activity(&self, id: &ActivityId) -> Option<usize> {
        self.model.activities.binary_search_by(|one| one.id.cmp(id)).ok()
    }
}
