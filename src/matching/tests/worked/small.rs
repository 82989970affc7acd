//! One tiny model, the constants the shipped ones: two questions, one situation, two goals, two activities, one rule.

use matching::Model;
use matching::model::{
    Activity, Aim, Claim, Condition, Constants, Direction, Effect, End, Firm, Goal, Grade, Kind, Measure, Phase,
    PhaseFit, PhaseModel, Question, Role, Rule, Signal, Situation, Time,
};

pub(crate) fn model() -> Model {
    let firm = |from| vec![Firm { question: "tension".into(), from }];
    let phase = |firm, goal: &str| PhaseModel { firm, goals: vec![(goal.into(), 1.0)], stop: Time::NotNow };
    Model {
        constants: Constants::default(),
        questions: vec![
            question("contact", [0.02, 0.06, 0.32, 0.4, 0.2], End::Low, false),
            question("tension", [0.5, 0.3, 0.15, 0.04, 0.01], End::High, true),
        ],
        phases: [
            (Phase::Calm, phase(vec![], "meet")),
            (Phase::Unease, phase(firm(3), "heard")),
            (Phase::Tension, phase(firm(4), "heard")),
            (Phase::Incidents, phase(firm(5), "heard")),
        ]
        .into(),
        situations: vec![Situation {
            id: "side-by-side".into(),
            precedence: 2.0,
            signals: vec![
                signal("contact", Role::Core, [1.0, 0.75, 0.25, 0.0, 0.0], 2.0),
                signal("tension", Role::Supporting, [0.0, 0.0, 0.3, 0.6, 1.0], 1.0),
            ],
            goals: vec![("meet".into(), 0.6), ("heard".into(), 0.4)],
            approach: vec!["meal".into()],
            avoid: vec![],
        }],
        goals: vec![
            Goal { id: "meet".into(), routes: vec![vec![("repetition".into(), 0.75), ("equality".into(), 0.25)]] },
            Goal { id: "heard".into(), routes: vec![vec![("fair-process".into(), 1.0)]] },
        ],
        means: vec![],
        activities: vec![
            Activity {
                claims: vec![claim("meet", Aim::Wholly, Grade::Fair)],
                nature: vec!["repetition".into()],
                measures: vec![Measure { element: "equality".into(), needs: vec![] }],
                ..activity("meal", Kind::Light, [PhaseFit::Fits, PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNow])
            },
            Activity {
                claims: vec![
                    claim("heard", Aim::Wholly, Grade::SoundIdea),
                    claim("meet", Aim::Partly, Grade::ExperienceOnly),
                ],
                nature: vec!["fair-process".into()],
                measures: vec![Measure { element: "repetition".into(), needs: vec![] }],
                ..activity(
                    "evening",
                    Kind::Talk,
                    [PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNow, PhaseFit::NotNow],
                )
            },
        ],
        rules: vec![Rule {
            id: "careful".into(),
            when: Condition::All(vec![
                Condition::Answer { question: "tension".into(), worse: Direction::Higher, from: 3 },
                Condition::Situation { id: "side-by-side".into(), from: 0.3 },
            ]),
            effect: Effect::Caution(6.0),
            kinds: vec![Kind::Talk],
            activities: vec![],
            except: vec![],
            safety: false,
        }],
    }
}

pub(crate) fn question(id: &str, prior: [f64; 5], trouble: End, safety: bool) -> Question {
    Question { id: id.into(), prior: prior.to_vec(), trouble: Some(trouble), safety, ready: vec![] }
}

pub(crate) fn signal(question: &str, role: Role, values: [f64; 5], weight: f64) -> Signal {
    Signal { question: question.into(), role, values: values.to_vec(), weight }
}

pub(crate) fn claim(goal: &str, aim: Aim, grade: Grade) -> Claim {
    Claim { goal: goal.into(), aim, grade }
}

pub(crate) fn activity(id: &str, kind: Kind, phases: [PhaseFit; 4]) -> Activity {
    Activity {
        id: id.into(),
        kind,
        phases: Phase::ALL.into_iter().zip(phases).collect(),
        claims: vec![],
        nature: vec![],
        measures: vec![],
        fits: vec![],
        requires: vec![],
        demands: vec![],
        assets: vec![],
    }
}
