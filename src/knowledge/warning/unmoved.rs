//! Questions that change no ranking.
//!
//! Each is answered at every step, from a few profiles: calm; every situation alone; every situation alone with all of its
//! signals, also those that only support it, half as strong; and every two of the last together. A question that is warned of
//! most probably changes nothing.

use matching::advice::Standing;
use matching::check::only;
use matching::model::{Model, Question, Situation};
use matching::{ActivityId, Answer, Matcher, Profile, QuestionId};

use super::{calm, together};

/// The questions of which no answer changes what is advised.
pub(super) fn unmoved(matcher: &Matcher) -> Vec<QuestionId> {
    let model = matcher.model();
    let calm = calm(model);
    let half: Vec<Profile> = model.situations.iter().map(|situation| half(model, situation, &calm)).collect();
    let mut profiles = vec![calm.clone()];
    profiles.extend(model.situations.iter().map(|situation| only(model, &situation.id)));
    for (at, one) in half.iter().enumerate() {
        profiles.push(one.clone());
        profiles.extend(half[..at].iter().map(|other| together(one, other, &calm)));
    }
    let moves = |question: &&Question| profiles.iter().any(|profile| moves(matcher, question, profile));
    model.questions.iter().filter(|question| !moves(question)).map(|question| question.id.clone()).collect()
}

/// Calm, but for the signals of one situation: each at the step that speaks for it nearest to half.
fn half(model: &Model, situation: &Situation, calm: &Profile) -> Profile {
    let mut profile = calm.clone();
    for signal in &situation.signals {
        let far = |value: &f64| (value - 0.5).abs();
        let steps = model.questions.iter().find(|one| one.id == signal.question).map_or(0, Question::steps);
        let nearest = (0..steps.min(signal.values.len()))
            .min_by(|a, b| far(&signal.values[*a]).total_cmp(&far(&signal.values[*b])));
        if let Some(step) = nearest {
            profile.answers.insert(signal.question.clone(), Answer::Step(step as u8 + 1));
        }
    }
    profile
}

fn moves(matcher: &Matcher, question: &Question, profile: &Profile) -> bool {
    let ranking = |step: usize| -> Vec<(ActivityId, Standing)> {
        let mut profile = profile.clone();
        profile.answers.insert(question.id.clone(), Answer::Step(step as u8));
        let advice = matcher.advise(&profile);
        advice.candidates.into_iter().map(|one| (one.activity, one.standing)).collect()
    };
    let first = ranking(1);
    (2..=question.steps()).any(|step| ranking(step) != first)
}
