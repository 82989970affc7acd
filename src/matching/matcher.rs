//! A model made ready for use: names looked up, draws laid out, everything that no answer touches worked out once.

use std::collections::BTreeMap;

use crate::advice::Way;
use crate::answer::{Answer, Belief, Standing};
use crate::condition::Test;
use crate::draws::{self, DRAWS};
use crate::model::{Activity, Aim, Effect, Grade, Model, Phase, PhaseFit, Role, Time};
use crate::numbers::{self, Numbers};
use crate::presence::Presence;
use crate::profile::Profile;
use crate::situation::SituationPlan;
use crate::table::{Table, Taken, best_route};
use crate::{ActivityId, ElementId, GoalId, QuestionId};

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
    /// Per question, whether anything in a draw turns on it.
    pub(crate) counts: Vec<bool>,
    /// The questions that are a core signal of some situation.
    pub(crate) core: Vec<usize>,
    pub(crate) numbers: Numbers,
    /// What claims are worth without any measure, and with every one.
    pub(crate) as_it_is: Table,
    pub(crate) at_best: Table,
    elements: BTreeMap<ElementId, usize>,
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
    /// How it stands to each phase, from calm.
    pub(crate) phases: [PhaseFit; 4],
    /// Claims that studies do not speak against.
    pub(crate) claims: Vec<ClaimPlan>,
    /// Per element whether it has it by nature, by which of its measures, or not.
    pub(crate) has: Vec<Has>,
    pub(crate) measures: Vec<MeasurePlan>,
    /// Rules that take points.
    pub(crate) cautions: Vec<usize>,
    /// Rules that stop, and the time that remains.
    pub(crate) stops: Vec<(usize, Time)>,
    /// Means: number in the model, question, step that suffices.
    pub(crate) demands: Vec<(usize, usize, u8)>,
    /// Questions of the assets it leans on, and how many the activities before it lean on together.
    pub(crate) assets: Vec<usize>,
    pub(crate) assets_from: usize,
    /// Questions without which, at these steps, it does not apply.
    pub(crate) requires: Vec<(usize, Vec<u8>)>,
    /// How many hands it takes, as a step of the means of which fewer is better.
    pub(crate) hands: u8,
}

#[derive(Debug)]
pub(crate) struct ClaimPlan {
    pub(crate) goal: usize,
    pub(crate) aim: f64,
    pub(crate) grade: Grade,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Has {
    Nature,
    ByMeasure(usize),
    Not,
}

#[derive(Debug)]
pub(crate) struct MeasurePlan {
    pub(crate) element: ElementId,
    /// Questions of the means that it takes itself, with the step that suffices.
    pub(crate) needs: Vec<(usize, u8)>,
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
                RulePlan { test, safety: rule.safety, questions }
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
            counts,
            core,
            numbers,
            as_it_is,
            at_best,
            elements,
            index,
        }
    }

    /// The model, with situations, goals, activities, rules and means in the order of their names.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What is believed about each question, in the order of the model.
    pub(crate) fn beliefs(&self, profile: &Profile) -> Vec<Belief> {
        let constants = &self.model.constants;
        let questions = self.model.questions.iter();
        questions
            .map(|question| {
                let by_sheets = if profile.sheets.is_empty() { None } else { profile.votes(question) };
                let answer = by_sheets.as_ref().or_else(|| profile.answers.get(&question.id));
                Belief::new(answer, question, constants)
            })
            .collect()
    }

    /// The number of a question.
    pub(crate) fn question(&self, id: &QuestionId) -> Option<usize> {
        self.index.get(id).copied()
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

    /// How an activity reaches a goal when every measure that the means allow is taken; `None` where it claims no such goal.
    ///
    /// Measures that were chosen count as taken, the others as [`Presence::Possible`]; the route is the one that is best with
    /// all of them.
    pub fn way(&self, profile: &Profile, activity: &ActivityId, goal: &GoalId) -> Option<Way> {
        let at = self.activity(activity)?;
        self.model.activities[at].claims.iter().find(|claim| claim.goal == *goal)?;
        let goal_at = self.model.goals.iter().position(|one| one.id == *goal)?;
        let beliefs = self.beliefs(profile);
        let presence = |element: usize, taken: Taken| self.presence(at, element, taken, profile, &beliefs);
        let realised = |element: usize| presence(element, Taken::All).realised(&self.model.constants);
        let (route, _) = best_route(&self.numbers.routes[goal_at], &realised);
        let elements = self.model.goals[goal_at]
            .routes
            .get(route)?
            .iter()
            .map(|(element, weight)| (element.clone(), *weight, presence(self.elements[element], Taken::Chosen)))
            .collect();
        Some(Way { goal: goal.clone(), elements })
    }

    /// Whether and how an activity has an element (both by number) when these measures are taken.
    pub(crate) fn presence(
        &self,
        activity: usize,
        element: usize,
        taken: Taken,
        profile: &Profile,
        beliefs: &[Belief],
    ) -> Presence {
        let plan = &self.activities[activity];
        let measure = match plan.has[element] {
            Has::Nature => return Presence::Nature,
            Has::Not => return Presence::Lacking,
            Has::ByMeasure(measure) => &plan.measures[measure],
        };
        let chosen = || {
            let chosen = profile.measures.get(&self.model.activities[activity].id);
            chosen.is_some_and(|chosen| chosen.contains(&measure.element))
        };
        match taken {
            _ if measure.is_out_of_reach(beliefs) => Presence::OutOfReach,
            Taken::All => Presence::Measure,
            Taken::Chosen if chosen() => Presence::Measure,
            Taken::Chosen => Presence::Possible,
        }
    }
}

impl MeasurePlan {
    /// Whether the means that it takes are known to be short.
    pub(crate) fn is_out_of_reach(&self, beliefs: &[Belief]) -> bool {
        self.needs.iter().any(|(question, step)| {
            let belief = &beliefs[*question];
            belief.standing == Standing::Given
                && belief.support().next_back().is_some_and(|most| most + 1 < usize::from(*step))
        })
    }
}

impl Profile {
    /// How many sheets chose each step of a question, where any did.
    fn votes(&self, question: &crate::model::Question) -> Option<Answer> {
        let mut votes = vec![0; question.steps()];
        for step in self.sheets.iter().filter_map(|sheet| sheet.get(&question.id)) {
            if let Some(count) = usize::from(*step).checked_sub(1).and_then(|step| votes.get_mut(step)) {
                *count += 1;
            }
        }
        votes.iter().any(|count| *count > 0).then_some(Answer::Votes(votes))
    }
}

impl ActivityPlan {
    /// The questions that it asks after in every draw: means and assets.
    fn drawn(&self) -> impl Iterator<Item = usize> {
        self.demands.iter().map(|(_, question, _)| *question).chain(self.assets.iter().copied())
    }

    fn new(
        activity: &Activity,
        model: &Model,
        elements: &BTreeMap<ElementId, usize>,
        question: &impl Fn(&str) -> Option<usize>,
    ) -> Self {
        let constants = &model.constants;
        let rules = || model.rules.iter().enumerate().filter(|(_, rule)| rule.concerns(activity));
        let mut has = vec![Has::Not; elements.len()];
        for (at, measure) in activity.measures.iter().enumerate().rev() {
            has[elements[&measure.element]] = Has::ByMeasure(at);
        }
        activity.nature.iter().for_each(|element| has[elements[element]] = Has::Nature);
        Self {
            phases: Phase::ALL.map(|phase| activity.phases.get(&phase).copied().unwrap_or(PhaseFit::NotNeededYet)),
            claims: activity
                .claims
                .iter()
                .enumerate()
                // A second claim to the same goal is a defect of the model: the first counts.
                .filter(|(at, claim)| activity.claims[..*at].iter().all(|other| other.goal != claim.goal))
                .filter(|(_, claim)| claim.grade != Grade::Against)
                .filter_map(|(_, claim)| {
                    let aim = match claim.aim {
                        Aim::Wholly => 1.0,
                        Aim::Partly => constants.partly,
                    };
                    let goal = model.goals.iter().position(|goal| goal.id == claim.goal)?;
                    Some(ClaimPlan { goal, aim, grade: claim.grade })
                })
                .collect(),
            has,
            measures: activity
                .measures
                .iter()
                .map(|measure| MeasurePlan {
                    element: measure.element.clone(),
                    needs: measure
                        .needs
                        .iter()
                        .filter_map(|need| Some((question(need.mean.as_str())?, need.step)))
                        .collect(),
                })
                .collect(),
            cautions: rules()
                .filter_map(|(at, rule)| matches!(rule.effect, Effect::Caution(_)).then_some(at))
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
            assets_from: 0,
            requires: activity
                .requires
                .iter()
                .filter_map(|need| Some((question(need.question.as_str())?, need.without.clone())))
                .collect(),
            hands: activity
                .demands
                .iter()
                .find(|demand| Some(&demand.mean) == constants.fewer_first.as_ref())
                .map_or(0, |demand| demand.step),
        }
    }
}
