//! Random profiles for a random model: every kind of answer, wishes, an own view of the phase, measures chosen.

use matching::model::{End, Model, Phase, Question};
use matching::{Answer, Profile};
use proptest::prelude::*;

use crate::tape::{Tape, tapes};
use crate::worlds::models;

/// A sound model with any profile for it, unusable answers included.
pub(crate) fn worlds() -> impl Strategy<Value = (Model, Profile)> {
    (models(), tapes(200)).prop_map(|(model, mut tape)| {
        let profile = profile(&mut tape, &model, answer);
        (model, profile)
    })
}

/// A sound model with a profile in which every question is answered by a step.
pub(crate) fn known_worlds() -> impl Strategy<Value = (Model, Profile)> {
    (models(), tapes(100)).prop_map(|(model, mut tape)| {
        let profile = profile(&mut tape, &model, |tape, question| Some(step(tape, question)));
        (model, profile)
    })
}

fn profile(tape: &mut Tape, model: &Model, answer: fn(&mut Tape, &Question) -> Option<Answer>) -> Profile {
    let ids: Vec<_> = model.goals.iter().map(|goal| goal.id.clone()).collect();
    let mut profile = Profile::default();
    for question in &model.questions {
        if let Some(answer) = answer(tape, question) {
            profile.answers.insert(question.id.clone(), answer);
        }
    }
    for activity in &model.activities {
        let measures: Vec<_> = activity.measures.iter().map(|measure| measure.element.clone()).collect();
        let chosen = tape.some(&measures, 0, 5).into_iter().collect();
        profile.measures.insert(activity.id.clone(), chosen);
    }
    let activities: Vec<_> = model.activities.iter().map(|activity| activity.id.clone()).collect();
    profile.tried = if tape.once_in(3) { tape.some(&activities, 0, 2).into_iter().collect() } else { [].into() };
    profile.own_phase = if tape.once_in(3) { Some(tape.pick(&Phase::ALL)) } else { None };
    profile.wishes = if tape.once_in(2) { tape.some(&ids, 0, 2).into_iter().collect() } else { [].into() };
    profile
}

fn answer(tape: &mut Tape, question: &Question) -> Option<Answer> {
    match tape.below(14) {
        0 | 1 => None,
        2..=5 => Some(step(tape, question)),
        6 | 7 => {
            let from = tape.within(1, question.steps());
            Some(Answer::Range(from as u8, tape.within(from, question.steps()) as u8))
        }
        8 | 9 => Some(Answer::Votes((0..question.steps()).map(|_| tape.below(5).saturating_sub(1) as u32).collect())),
        10 => Some(Answer::Suggestion((0..question.steps()).map(|_| tape.below(5) as f64).collect())),
        11 => Some(tape.pick(&[Answer::NotTicked, Answer::Ticked])),
        12 => Some(Answer::NotKnown),
        _ => Some(tape.pick(&unusable(question))),
    }
}

fn step(tape: &mut Tape, question: &Question) -> Answer {
    Answer::Step(tape.within(1, question.steps()) as u8)
}

/// Answers that say nothing about this question: they count as not given.
pub(crate) fn unusable(question: &Question) -> Vec<Answer> {
    let steps = question.steps();
    let mut answers = vec![
        Answer::Step(0),
        Answer::Step(steps as u8 + 1),
        Answer::Step(u8::MAX),
        Answer::Range(0, 1),
        Answer::Range(2, 1),
        Answer::Range(1, u8::MAX),
        Answer::Votes(vec![]),
        Answer::Votes(vec![0; steps]),
        Answer::Votes(vec![u32::MAX; steps + 1]),
        Answer::Suggestion(vec![]),
        Answer::Suggestion(vec![0.0; steps]),
        Answer::Suggestion(vec![-1.0; steps]),
        Answer::Suggestion(vec![f64::NAN; steps]),
        Answer::Suggestion(vec![f64::MAX; steps]),
        Answer::Suggestion(vec![f64::INFINITY; steps]),
    ];
    if steps != 5 || question.trouble.is_none() {
        answers.extend([Answer::Ticked, Answer::NotTicked]);
    }
    answers
}

/// The step at the healthy end, for a question that has one.
pub(crate) fn calmest(question: &Question) -> Option<u8> {
    match question.trouble? {
        End::High => Some(1),
        End::Low => Some(question.steps() as u8),
    }
}
