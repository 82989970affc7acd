//! A neighbourhood in which no situation shows, so that the calm phase alone asks for something: for `meet`. What an activity is
//! worth is then a round number: 100 points where it aims at that wholly, 50 where in part.

use matching::model::{Activity, Aim, End, Grade, Kind, Mean, PhaseFit};
use matching::{Answer, Model, Profile};

use crate::{profile, small};

/// The tiny model with other activities, and without its rule.
pub(crate) fn model(activities: Vec<Activity>) -> Model {
    let mut model = small::model();
    model.rules.clear();
    model.activities = activities;
    model.constants.first = 1;
    model
}

/// Much contact, no tension.
pub(crate) fn calm() -> Profile {
    profile(Answer::Step(5), Answer::Step(1))
}

/// An activity that has all that the way to `meet` takes by nature, and fits every phase.
pub(crate) fn meets(id: &str, aim: Aim) -> Activity {
    Activity {
        claims: vec![small::claim("meet", aim, Grade::Fair)],
        nature: vec!["repetition".into(), "equality".into()],
        ..small::activity(id, Kind::Light, [PhaseFit::Fits; 4])
    }
}

/// Asks a question more, with this prior.
pub(crate) fn ask(model: &mut Model, id: &str, prior: [f64; 5]) {
    model.questions.push(small::question(id, prior, End::High, false));
}

/// Asks after a means more.
pub(crate) fn ask_means(model: &mut Model, id: &str, stop_from: u8, amounts: &[f64]) {
    ask(model, id, [0.2; 5]);
    model.means.push(Mean { question: id.into(), per_step: 3.0, stop_from, amounts: amounts.to_vec() });
}
