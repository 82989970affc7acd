//! Random sound models.
//!
//! **Invariant:** [`matching::check::defects`] finds nothing in them but what [`tolerated`] lists.

use std::collections::BTreeMap;

use matching::check::{Flaw, defects};
use matching::model::{
    Activity, Aim, Claim, Condition, Constants, Demand, Direction, Effect, End, Firm, Goal, Grade, Kind, Mean, Measure,
    Model, Phase, PhaseFit, PhaseModel, Question, Requirement, Role, Rule, Signal, Situation, Time,
};
use matching::{ActivityId, ElementId, GoalId, QuestionId, SituationId};
use proptest::prelude::*;

use crate::tape::{Tape, tapes};

/// Long enough for nearly every model; what a tape lacks becomes plain.
const TAPE: usize = 900;

pub(crate) fn models() -> impl Strategy<Value = Model> {
    tapes(TAPE).prop_map(|mut tape| model(&mut tape))
}

/// Flaws that a random model may have: each is about whether a knowledge base is a wise one, and no law rests on it.
///
/// Priors are drawn higher, claims thinner and rules blunter than anybody would write them, so that trouble, stops and
/// far-fetched activities turn up often enough to put a law to the test.
pub(crate) fn tolerated(flaw: &Flaw) -> bool {
    matches!(flaw, Flaw::Phantoms(_) | Flaw::StoppedInItsSituation(_) | Flaw::ClaimsNoGoal | Flaw::UnderHalf(_))
}

proptest! {
    #![proptest_config(crate::cases())]

    #[test]
    fn the_models_drawn_here_are_sound(model in models()) {
        let found: Vec<_> = defects(&model).into_iter().filter(|defect| !tolerated(&defect.flaw)).collect();
        prop_assert!(found.is_empty(), "{found:?}");
    }
}

/// What the parts of a model refer to.
struct Names {
    questions: Vec<Question>,
    /// Which way is worse, per question: signals rise in it, and rules ask in it.
    worse: BTreeMap<QuestionId, Direction>,
    elements: Vec<ElementId>,
    goals: Vec<GoalId>,
    situations: Vec<SituationId>,
    activities: Vec<ActivityId>,
    means: Vec<QuestionId>,
}

fn model(tape: &mut Tape) -> Model {
    let questions: Vec<Question> = (0..tape.within(3, 8)).map(|at| question(tape, at)).collect();
    let worse = |tape: &mut Tape, one: &Question| match one.trouble {
        Some(End::High) => Direction::Higher,
        Some(End::Low) => Direction::Lower,
        None => tape.pick(&[Direction::Higher, Direction::Lower]),
    };
    let ids: Vec<QuestionId> = questions.iter().map(|one| one.id.clone()).collect();
    let names = Names {
        worse: questions.iter().map(|one| (one.id.clone(), worse(tape, one))).collect(),
        elements: numbered(5, "element"),
        goals: numbered(tape.within(1, 4), "goal"),
        situations: numbered(tape.within(1, 4), "situation"),
        activities: numbered(tape.within(1, 7), "activity"),
        means: tape.some(&ids, 0, 2),
        questions,
    };
    let mut situations: Vec<Situation> = names.situations.iter().map(|id| situation(tape, id, &names)).collect();
    let activities = names.activities.iter().map(|id| activity(tape, id, &names, &mut situations)).collect();
    let one_way = one_way(&situations, &names);
    Model {
        constants: constants(tape, &names),
        phases: Phase::ALL.map(|phase| (phase, phase_model(tape, &names))).into(),
        goals: names.goals.iter().map(|id| goal(tape, id, &names)).collect(),
        means: names.means.iter().map(|id| mean(tape, id)).collect(),
        rules: (0..tape.below(6)).map(|at| rule(tape, at, &names, &one_way)).collect(),
        situations,
        activities,
        questions: names.questions,
    }
}

fn numbered<Id: From<String>>(count: usize, name: &str) -> Vec<Id> {
    (0..count).map(|at| Id::from(format!("{name}-{at}"))).collect()
}

/// The shipped numbers, or others that are allowed.
fn constants(tape: &mut Tape, names: &Names) -> Constants {
    let plain = Constants { fewer_first: names.means.first().cloned(), ..Constants::default() };
    if !tape.once_in(3) {
        return plain;
    }
    Constants {
        threshold: tape.pick(&[0.3, 0.0, 0.6]),
        core_share: tape.pick(&[0.9, 0.0, 1.0]),
        claim_floor: tape.pick(&[0.4, 0.0, 1.0]),
        by_measure: tape.pick(&[0.8, 0.0, 1.0]),
        partly: tape.pick(&[0.5, 0.0, 1.0]),
        fit_neither: tape.pick(&[0.3, 0.0, 1.0]),
        phase_need: tape.pick(&[0.05, 0.001, 1.0]),
        phase_with_care: tape.pick(&[0.3, 0.0, 1.0]),
        wish_share: tape.pick(&[0.25, 0.0, 0.5]),
        asset_points: tape.pick(&[3.0, 0.0, 10.0]),
        asset_most: tape.pick(&[6.0, 2.0, 20.0]),
        with_care_points: tape.pick(&[4.0, 0.0, 20.0]),
        tried_points: tape.pick(&[6.0, 0.0, 20.0]),
        equal_points: tape.pick(&[5.0, 0.0, 20.0]),
        first: tape.pick(&[3, 1, 10]),
        stop_share: tape.pick(&[0.5, 0.001, 1.0]),
        find_out_share: tape.pick(&[0.1, 0.001, 1.0]),
        phase_said: tape.pick(&[0.5, 0.001, 1.0]),
        phase_perhaps: tape.pick(&[0.1, 0.001, 1.0]),
        shows: tape.pick(&[0.15, 0.01, 1.0]),
        gone_through: tape.pick(&[0.5, 0.0, 1.0]),
        ..plain
    }
}

fn question(tape: &mut Tape, at: usize) -> Question {
    let trouble = tape.pick(&[Some(End::High), Some(End::High), Some(End::Low), None]);
    let steps = tape.pick(if trouble.is_some() { &[5, 5, 5, 4, 9] } else { &[5, 3, 2] });
    // From the calm end ever less likely; the far end may be ruled out altogether.
    let mut weight = tape.within(5, 40);
    let mut weights = vec![weight];
    while weights.len() < steps {
        weight = tape.within(0, weight);
        weights.push(weight);
    }
    if trouble == Some(End::Low) {
        weights.reverse();
    }
    let sum: usize = weights.iter().sum();
    Question {
        id: format!("question-{at}").into(),
        prior: weights.iter().map(|weight| *weight as f64 / sum as f64).collect(),
        trouble,
        safety: tape.once_in(4),
        ready: if tape.once_in(3) { vec![steps as u8, tape.within(1, steps) as u8] } else { vec![] },
    }
}

fn phase_model(tape: &mut Tape, names: &Names) -> PhaseModel {
    let signals: Vec<&Question> =
        names.questions.iter().filter(|one| one.trouble == Some(End::High) && one.steps() >= 3).collect();
    let firm = tape.some(&signals, 0, 2).into_iter();
    PhaseModel {
        firm: firm.map(|one| Firm { question: one.id.clone(), from: tape.within(3, one.steps()) as u8 }).collect(),
        goals: goals(tape, names),
        stop: tape.pick(&[Time::NotNow, Time::Later, Time::PrepareNow]),
    }
}

fn goals(tape: &mut Tape, names: &Names) -> Vec<(GoalId, f64)> {
    let goals = tape.some(&names.goals, 1, 3);
    tape.shares(goals)
}

fn situation(tape: &mut Tape, id: &SituationId, names: &Names) -> Situation {
    // A signal may rise and fall again (a shelter that has been open for long); rules ask after no such situation.
    let bumpy = tape.once_in(5);
    let asked: Vec<&Question> = names.questions.iter().collect();
    let signals = tape.some(&asked, 1, 4).into_iter().enumerate();
    Situation {
        id: id.clone(),
        precedence: tape.pick(&[1.0, 1.5, 2.0]),
        signals: signals
            .map(|(at, question)| Signal {
                question: question.id.clone(),
                role: if at == 0 { Role::Core } else { tape.pick(&[Role::Supporting, Role::Core, Role::Required]) },
                values: values(tape, question, names.worse[&question.id], bumpy),
                weight: tape.pick(&[1.0, 2.0, 0.5, 3.0]),
            })
            .collect(),
        goals: goals(tape, names),
        approach: vec![],
        avoid: vec![],
    }
}

fn values(tape: &mut Tape, question: &Question, worse: Direction, bumpy: bool) -> Vec<f64> {
    let mut values: Vec<f64> = (0..question.steps()).map(|_| tape.below(11) as f64 / 10.0).collect();
    if bumpy {
        return values;
    }
    values.sort_by(f64::total_cmp);
    // Mostly nought at the calm end and whole at the other; yet a signal may speak at every step.
    if !tape.once_in(8) {
        values[0] = 0.0;
        values[question.steps() - 1] = 1.0;
    }
    if worse == Direction::Lower {
        values.reverse();
    }
    values
}

fn goal(tape: &mut Tape, id: &GoalId, names: &Names) -> Goal {
    let route = |tape: &mut Tape| {
        let elements = tape.some(&names.elements, 1, 4);
        tape.shares(elements)
    };
    Goal { id: id.clone(), routes: (0..tape.within(1, 3)).map(|_| route(tape)).collect() }
}

fn mean(tape: &mut Tape, id: &QuestionId) -> Mean {
    Mean {
        question: id.clone(),
        per_step: tape.pick(&[4.0, 3.0, 2.0]),
        stop_from: tape.within(1, 4) as u8,
        amounts: vec![],
    }
}

/// An activity; the situations learn whether their approach names it or says to avoid it.
fn activity(tape: &mut Tape, id: &ActivityId, names: &Names, situations: &mut [Situation]) -> Activity {
    let mut fits = Vec::new();
    for situation in situations {
        match tape.below(4) {
            0 => situation.approach.push(id.clone()),
            1 => fits.push(situation.id.clone()),
            2 => {}
            _ => situation.avoid.push(id.clone()),
        }
    }
    let claimed = tape.some(&names.goals, 1, 3);
    let designed = tape.some(&names.elements, 0, 5);
    let (nature, by_measure) = designed.split_at(tape.below(designed.len() + 1));
    let asset: Vec<&Question> = names.questions.iter().filter(|one| !one.ready.is_empty()).collect();
    let measure = |tape: &mut Tape, element: &ElementId| {
        let needs = if tape.once_in(3) { demands(tape, names, 1) } else { vec![] };
        Measure { element: element.clone(), needs }
    };
    Activity {
        id: id.clone(),
        kind: tape.pick(&Kind::ALL),
        phases: phases(tape),
        claims: claimed.into_iter().map(|goal| claim(tape, goal)).collect(),
        nature: nature.to_vec(),
        measures: by_measure.iter().map(|element| measure(tape, element)).collect(),
        fits,
        requires: if tape.once_in(5) { vec![requirement(tape, names)] } else { vec![] },
        demands: demands(tape, names, 2),
        assets: tape.some(&asset, 0, 3).into_iter().map(|one| one.id.clone()).collect(),
    }
}

/// Any fits, and from some phase on "not now" for good.
fn phases(tape: &mut Tape) -> BTreeMap<Phase, PhaseFit> {
    let not_now_from = tape.pick(&[4, 4, 4, 3, 2, 1]);
    let mut fit = |at| {
        let fit = tape.pick(&[PhaseFit::Fits, PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNeededYet]);
        if at < not_now_from { fit } else { PhaseFit::NotNow }
    };
    Phase::ALL.iter().enumerate().map(|(at, phase)| (*phase, fit(at))).collect()
}

fn claim(tape: &mut Tape, goal: GoalId) -> Claim {
    use Grade::{Against, ExperienceOnly, Fair, FirstSigns, Mixed, SoundIdea, Strong};
    Claim {
        goal,
        aim: tape.pick(&[Aim::Wholly, Aim::Wholly, Aim::Partly]),
        grade: tape.pick(&[Fair, Strong, FirstSigns, SoundIdea, Mixed, ExperienceOnly, Against]),
    }
}

fn requirement(tape: &mut Tape, names: &Names) -> Requirement {
    let question = tape.pick(&names.questions);
    Requirement { without: vec![tape.within(1, question.steps()) as u8], question: question.id }
}

fn demands(tape: &mut Tape, names: &Names, most: usize) -> Vec<Demand> {
    let means = tape.some(&names.means, 0, most);
    let steps = |mean: &QuestionId| names.questions.iter().find(|one| one.id == *mean).unwrap().steps();
    means.into_iter().map(|mean| Demand { step: tape.within(1, steps(&mean)) as u8, mean }).collect()
}

/// The situations that a rule may ask after: those of which every signal rises one way.
fn one_way(situations: &[Situation], names: &Names) -> Vec<SituationId> {
    let rises = |signal: &Signal| match names.worse[&signal.question] {
        Direction::Higher => signal.values.is_sorted(),
        Direction::Lower => signal.values.iter().rev().is_sorted(),
    };
    situations.iter().filter(|one| one.signals.iter().all(rises)).map(|one| one.id.clone()).collect()
}

fn rule(tape: &mut Tape, at: usize, names: &Names, situations: &[SituationId]) -> Rule {
    let kinds = tape.some(&Kind::ALL, 0, 3);
    let stop = Effect::Stop(tape.pick(&[Time::NotNow, Time::Later, Time::PrepareNow]));
    Rule {
        id: format!("rule-{at}").into(),
        when: condition(tape, names, situations, 0),
        effect: if tape.once_in(3) { Effect::Caution(tape.pick(&[3.0, 6.0, 10.0])) } else { stop },
        activities: tape.some(&names.activities, usize::from(kinds.is_empty()), 3),
        except: tape.some(&names.activities, 0, 1),
        kinds,
        safety: tape.once_in(3),
    }
}

fn condition(tape: &mut Tape, names: &Names, situations: &[SituationId], depth: usize) -> Condition {
    match tape.below(if depth < 2 { 5 } else { 3 }) {
        1 => Condition::Phase { at_least: tape.pick(&Phase::ALL[1..]) },
        2 if !situations.is_empty() => {
            Condition::Situation { id: tape.pick(situations), from: tape.pick(&[0.3, 0.0, 0.15, 0.6]) }
        }
        3 => Condition::All((0..tape.within(1, 3)).map(|_| condition(tape, names, situations, depth + 1)).collect()),
        4 => Condition::Any((0..tape.within(1, 3)).map(|_| condition(tape, names, situations, depth + 1)).collect()),
        _ => {
            let question = tape.pick(&names.questions);
            let worse = names.worse[&question.id];
            Condition::Answer { from: tape.within(1, question.steps()) as u8, question: question.id, worse }
        }
    }
}
