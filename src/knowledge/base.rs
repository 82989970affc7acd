//! The knowledge base: everything that was read and found sound, by name.

use std::collections::BTreeMap;

use matching::model::{Activity as ActivityModel, Demand, Kind, Mean, Model, Phase, PhaseModel};
use matching::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId, model};
use serde::{Deserialize, Serialize};

use crate::cases::Case;
use crate::things::{
    Activity, ConditionId, Element, Evaluation, EvaluationId, Goal, Guide, GuideId, KindText, ModelNumbers, PhaseText,
    Precondition, Question, Referral, ReferralId, Risk, RiskId, Rule, Situation, Source, SourceId, Term, TermId,
};

/// The knowledge base: everything that was read and found sound, by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
#[expect(missing_docs, reason = "each field holds the things it is named after")]
pub struct Knowledge {
    pub questions: BTreeMap<QuestionId, Question>,
    pub phases: BTreeMap<Phase, PhaseText>,
    pub kinds: BTreeMap<Kind, KindText>,
    pub situations: BTreeMap<SituationId, Situation>,
    pub goals: BTreeMap<GoalId, Goal>,
    pub elements: BTreeMap<ElementId, Element>,
    pub activities: BTreeMap<ActivityId, Activity>,
    pub rules: BTreeMap<RuleId, Rule>,
    pub conditions: BTreeMap<ConditionId, Precondition>,
    pub risks: BTreeMap<RiskId, Risk>,
    pub referrals: BTreeMap<ReferralId, Referral>,
    pub guides: BTreeMap<GuideId, Guide>,
    pub evaluations: BTreeMap<EvaluationId, Evaluation>,
    pub glossary: BTreeMap<TermId, Term>,
    pub sources: BTreeMap<SourceId, Source>,
    /// The worked cases by name, where they were asked for.
    #[serde(skip)]
    pub cases: BTreeMap<String, Case>,
    /// The questions in the order in which they are asked.
    pub asked: Vec<QuestionId>,
    /// The numbers of the decision model.
    pub numbers: Option<ModelNumbers>,
    /// The first 16 hexadecimal digits of the SHA-256 of all files, by which a result can be cited.
    pub digest: String,
}

impl Knowledge {
    /// Which knowledge base this is, for who has to know later: its version, which is the program's, and its digest.
    pub fn edition(&self) -> String {
        format!("{} {}", env!("CARGO_PKG_VERSION"), self.digest)
    }

    /// The questions in the order in which they are asked.
    pub fn questions_in_order(&self) -> impl Iterator<Item = &Question> {
        self.asked.iter().filter_map(|id| self.questions.get(id))
    }

    /// The questions of the first page: tick what you see.
    pub fn ticks(&self) -> impl Iterator<Item = &Question> {
        self.questions_in_order().filter(|question| question.tick.is_some())
    }

    /// The numbers alone, for the decision model.
    pub fn model(&self) -> Model {
        let numbers = self.numbers.as_ref();
        Model {
            constants: numbers.map(|numbers| numbers.constants.clone()).unwrap_or_default(),
            questions: self.questions_in_order().map(question).collect(),
            phases: self.phases.iter().map(|(phase, text)| (*phase, phase_model(text))).collect(),
            situations: self.situations.iter().map(|(id, one)| situation(id, one)).collect(),
            goals: self.goals.values().map(goal).collect(),
            means: numbers.map_or_else(Vec::new, |numbers| {
                let mean = |mean: &crate::things::MeanNumbers| Mean {
                    question: mean.question.clone(),
                    per_step: mean.per_step,
                    stop_from: mean.stop_from,
                    amounts: mean.amounts.clone(),
                };
                numbers.means.iter().map(mean).collect()
            }),
            activities: self.activities.iter().map(|(id, one)| self.activity(id, one)).collect(),
            rules: self.rules.values().map(rule).collect(),
        }
    }

    fn activity(&self, id: &ActivityId, one: &Activity) -> ActivityModel {
        let demand = |mean: &str, step: u8| Demand { mean: mean.into(), step };
        ActivityModel {
            id: id.clone(),
            kind: one.kind,
            phases: [one.phases.calm, one.phases.unease, one.phases.tension, one.phases.incidents]
                .into_iter()
                .zip(Phase::ALL)
                .map(|(fit, phase)| (phase, fit))
                .collect(),
            claims: one
                .claims
                .iter()
                .map(|claim| model::Claim { goal: claim.goal.clone(), aim: claim.aim, grade: claim.grade })
                .collect(),
            nature: one.nature.clone(),
            measures: one
                .measures
                .iter()
                .map(|measure| model::Measure {
                    element: measure.element.clone(),
                    needs: measure.needs.iter().map(|need| demand(need.mean.as_str(), need.step)).collect(),
                })
                .collect(),
            fits: one.fits.clone(),
            requires: one.requires.iter().map(|requirement| self.requirement(requirement)).collect(),
            demands: vec![
                demand("hands", one.needs.hands),
                demand("money", one.needs.money),
                demand("lead-time", one.needs.lead_time),
            ],
            assets: one.assets.clone(),
        }
    }

    fn requirement(&self, requirement: &crate::things::Requirement) -> model::Requirement {
        let options = self.questions.get(&requirement.question).map(Question::answers).unwrap_or_default();
        let step = |name: &String| options.iter().position(|option| option == name).map(|at| at as u8 + 1);
        model::Requirement {
            question: requirement.question.clone(),
            without: requirement.without.iter().filter_map(step).collect(),
        }
    }
}

fn question(question: &Question) -> model::Question {
    model::Question {
        id: question.id.clone(),
        prior: question.prior.clone(),
        trouble: question.trouble.end(),
        safety: question.safety,
        ready: question.ready.clone(),
    }
}

fn phase_model(phase: &PhaseText) -> PhaseModel {
    PhaseModel {
        firm: phase.firm.iter().map(|firm| model::Firm { question: firm.question.clone(), from: firm.from }).collect(),
        goals: phase.goals.iter().map(|goal| (goal.goal.clone(), goal.share)).collect(),
        stop: phase.stop,
    }
}

fn situation(id: &SituationId, one: &Situation) -> model::Situation {
    model::Situation {
        id: id.clone(),
        precedence: one.precedence,
        signals: one
            .signals
            .iter()
            .map(|signal| model::Signal {
                question: signal.question.clone(),
                role: signal.role,
                values: signal.values.clone(),
                weight: signal.weight,
            })
            .collect(),
        goals: one.goals.iter().map(|goal| (goal.goal.clone(), goal.urgency)).collect(),
        approach: one.approach.iter().map(|fit| fit.activity.clone()).collect(),
        avoid: one.unfit.iter().map(|fit| fit.activity.clone()).collect(),
    }
}

fn goal(goal: &Goal) -> model::Goal {
    let route = |route: &crate::things::Route| {
        route.elements.iter().map(|element| (element.element.clone(), element.weight)).collect()
    };
    model::Goal { id: goal.id.clone(), routes: goal.routes.iter().map(route).collect() }
}

fn rule(rule: &Rule) -> model::Rule {
    model::Rule {
        id: rule.id.clone(),
        when: rule.when.clone(),
        effect: rule.effect,
        kinds: rule.kinds.clone(),
        activities: rule.activities.clone(),
        except: rule.except.clone(),
        safety: rule.safety,
    }
}
