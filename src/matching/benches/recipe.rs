//! A model of a given size, by a fixed recipe: about as rich as the knowledge base that ships (36 questions, 20 situations, 16
//! goals, 20 elements, 30 rules), with as many activities as asked for.

use matching::model::{
    Activity, Aim, Claim, Condition, Constants, Demand, Direction, Effect, End, Firm, Goal, Grade, Kind, Mean, Measure,
    Model, Phase, PhaseFit, PhaseModel, Question, Role, Rule, Signal, Situation, Time,
};
use matching::{Answer, Profile};

const QUESTIONS: usize = 36;
const SITUATIONS: usize = 20;
const GOALS: usize = 16;
const ELEMENTS: usize = 20;
const MEANS: [&str; 3] = ["question-33", "question-34", "question-35"];

/// Small numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

fn name(kind: &str, at: usize) -> String {
    format!("{kind}-{at:02}")
}

fn question(at: usize) -> Question {
    let means = at >= QUESTIONS - MEANS.len();
    Question {
        id: name("question", at).into(),
        prior: if means { vec![0.1, 0.3, 0.3, 0.2, 0.1] } else { vec![0.6, 0.28, 0.09, 0.02, 0.01] },
        trouble: if means { None } else { Some(End::High) },
        safety: at < 4,
        ready: if (28..32).contains(&at) { vec![4, 5] } else { vec![] },
    }
}

fn situation(at: usize, dice: &mut Dice, activities: usize) -> Situation {
    let signal = |question: usize, role: Role, weight: f64| Signal {
        question: name("question", question).into(),
        role,
        values: vec![0.0, 0.0, 0.45, 0.8, 1.0],
        weight,
    };
    let mut approach: Vec<usize> = (0..5).map(|_| dice.below(activities)).collect();
    approach.sort_unstable();
    approach.dedup();
    Situation {
        id: name("situation", at).into(),
        precedence: [1.0, 1.5, 2.0][at % 3],
        signals: vec![
            signal(at, Role::Core, 2.0),
            signal(20 + at % 6, Role::Supporting, 1.0),
            signal(26 + at % 2, Role::Supporting, 0.5),
        ],
        goals: (0..3).map(|n| (name("goal", (at + n * 5) % GOALS).into(), [0.5, 0.3, 0.2][n])).collect(),
        approach: approach.into_iter().map(|activity| name("activity", activity).into()).collect(),
        avoid: vec![],
    }
}

fn activity(at: usize, dice: &mut Dice) -> Activity {
    let fit = [PhaseFit::Fits, PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNow];
    let shift = dice.below(2);
    let mut claim = |n: usize| Claim {
        goal: name("goal", (at + n * 3) % GOALS).into(),
        aim: if n < 2 { Aim::Wholly } else { Aim::Partly },
        grade: [Grade::SoundIdea, Grade::FirstSigns, Grade::Fair][dice.below(3)],
    };
    let claims = (0..4).map(&mut claim).collect();
    Activity {
        id: name("activity", at).into(),
        kind: Kind::ALL[dice.below(Kind::ALL.len())],
        phases: Phase::ALL.into_iter().map(|phase| (phase, fit[(phase as usize + shift).min(3)])).collect(),
        claims,
        nature: (0..4).map(|n| name("element", (at + n) % ELEMENTS).into()).collect(),
        measures: (4..9)
            .map(|n| Measure { element: name("element", (at + n) % ELEMENTS).into(), needs: vec![] })
            .collect(),
        fits: vec![],
        requires: vec![],
        demands: MEANS.map(|mean| Demand { mean: mean.into(), step: 1 + dice.below(4) as u8 }).into(),
        assets: vec![name("question", 28 + dice.below(4)).into()],
    }
}

fn rule(at: usize) -> Rule {
    Rule {
        id: name("rule", at).into(),
        when: Condition::Any(vec![
            Condition::Answer { question: name("question", at % 28).into(), worse: Direction::Higher, from: 4 },
            Condition::Answer { question: name("question", (at + 7) % 28).into(), worse: Direction::Higher, from: 5 },
        ]),
        effect: if at.is_multiple_of(2) { Effect::Stop(Time::NotNow) } else { Effect::Caution(6.0) },
        kinds: vec![Kind::ALL[at % Kind::ALL.len()], Kind::ALL[(at + 2) % Kind::ALL.len()]],
        activities: vec![],
        except: vec![],
        safety: at < 3,
    }
}

/// A model with so many activities.
pub(crate) fn model(activities: usize) -> Model {
    let dice = &mut Dice(2026);
    let firm = |from: usize, step: u8| {
        (from..from + 4).map(|at| Firm { question: name("question", at).into(), from: step }).collect()
    };
    let phase = |firm: Vec<Firm>, goal: usize| PhaseModel {
        firm,
        goals: vec![(name("goal", goal).into(), 1.0)],
        stop: Time::Later,
    };
    let route =
        |at: usize, n: usize| (0..4).map(|e| (name("element", (at + n * 7 + e * 3) % ELEMENTS).into(), 0.25)).collect();
    Model {
        constants: Constants { fewer_first: Some(MEANS[0].into()), ..Constants::default() },
        questions: (0..QUESTIONS).map(question).collect(),
        phases: [
            (Phase::Calm, phase(vec![], 0)),
            (Phase::Unease, phase(firm(4, 3), 1)),
            (Phase::Tension, phase(firm(8, 4), 2)),
            (Phase::Incidents, phase(firm(0, 4), 3)),
        ]
        .into(),
        situations: (0..SITUATIONS).map(|at| situation(at, dice, activities)).collect(),
        goals: (0..GOALS)
            .map(|at| Goal { id: name("goal", at).into(), routes: (0..2).map(|n| route(at, n)).collect() })
            .collect(),
        means: MEANS.map(|mean| Mean { question: mean.into(), per_step: 3.0, stop_from: 3, amounts: vec![] }).into(),
        activities: (0..activities).map(|at| activity(at, dice)).collect(),
        rules: (0..30).map(rule).collect(),
    }
}

/// Nothing answered.
pub(crate) fn nothing() -> Profile {
    Profile::default()
}

/// Everything answered by a step: two situations show, the rest is healthy.
pub(crate) fn known() -> Profile {
    let mut profile = Profile::default();
    for at in 0..QUESTIONS {
        let step = match at {
            5 | 11 | 28.. => 4,
            _ => 1,
        };
        profile.answers.insert(name("question", at).into(), Answer::Step(step));
    }
    profile
}

/// A list of signals gone through, a third of the questions answered, the rest open.
pub(crate) fn half_known() -> Profile {
    let mut profile = Profile::default();
    for at in 0..13 {
        let ticked = [5, 11].contains(&at);
        let answer = if ticked { Answer::Ticked } else { Answer::NotTicked };
        profile.answers.insert(name("question", at).into(), answer);
    }
    for at in [20, 22, 30, 33] {
        profile.answers.insert(name("question", at).into(), Answer::Step(2));
    }
    profile
}
