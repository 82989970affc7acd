//! Random models with random profiles, the rarer sorts made less rare: nothing answered, safety settled, activities that are
//! equal in everything, sheets of people's own, what runs already.

use matching::model::{Constants, Model};
use matching::profile::Sheet;
use matching::{ActivityId, Answer, Profile};
use proptest::prelude::*;

use crate::profiles::worlds;
use crate::tape::{Tape, tapes};

pub(crate) fn neighbourhoods() -> impl Strategy<Value = (Model, Profile)> {
    (worlds(), tapes(200)).prop_map(|((mut model, mut profile), mut tape)| {
        if tape.once_in(3) {
            twin(&mut tape, &mut model);
        }
        if tape.once_in(3) {
            constants(&mut tape, &mut model.constants);
        }
        for mean in &mut model.means {
            if tape.once_in(2) {
                let question = model.questions.iter().find(|one| one.id == mean.question).unwrap();
                mean.amounts = amounts(&mut tape, question.steps());
            }
        }
        match tape.below(8) {
            0 => profile.answers.clear(),
            1 | 2 => most_known(&mut tape, &model, &mut profile),
            3..=5 => settle_safety(&mut tape, &model, &mut profile),
            _ => {}
        }
        if tape.once_in(3) {
            go_through(&mut tape, &model, &mut profile);
        }
        if tape.once_in(4) {
            profile.sheets = (0..tape.within(1, 7)).map(|_| sheet(&mut tape, &model)).collect();
        }
        runs(&mut tape, &model, &mut profile);
        (model, profile)
    })
}

/// A list of signals gone through: most scales of five steps are ticked, or not.
fn go_through(tape: &mut Tape, model: &Model, profile: &mut Profile) {
    for question in model.questions.iter().filter(|one| one.trouble.is_some() && one.steps() == 5) {
        match tape.below(4) {
            0 => {}
            1 => {
                profile.answers.insert(question.id.clone(), Answer::Ticked);
            }
            _ => {
                profile.answers.insert(question.id.clone(), Answer::NotTicked);
            }
        }
    }
}

/// What one person filled in: most questions, some of them with a step that there is not.
fn sheet(tape: &mut Tape, model: &Model) -> Sheet {
    let mut sheet = Sheet::new();
    for question in &model.questions {
        match tape.below(8) {
            0 | 1 => {}
            2 => {
                sheet.insert(question.id.clone(), tape.pick(&[0, question.steps() as u8 + 1, 1]));
            }
            _ => {
                sheet.insert(question.id.clone(), tape.within(1, question.steps()) as u8);
            }
        }
    }
    sheet
}

/// Some activities that run already, with some of their elements.
fn runs(tape: &mut Tape, model: &Model, profile: &mut Profile) {
    for activity in &model.activities {
        if tape.once_in(4) {
            // By nature, by a measure, brought in otherwise, and one that the model does not know.
            let mut elements = activity.nature.clone();
            elements.extend(activity.measures.iter().map(|measure| measure.element.clone()));
            elements.extend(["element-0".into(), "no-such-element".into()]);
            profile.runs.insert(activity.id.clone(), tape.some(&elements, 0, 5).into_iter().collect());
        }
    }
}

/// What each step of a means comes to: ever more.
fn amounts(tape: &mut Tape, steps: usize) -> Vec<f64> {
    let mut amounts = vec![0.0];
    while amounts.len() < steps {
        amounts.push(amounts[amounts.len() - 1] + tape.pick(&[100.0, 150.0, 500.0]));
    }
    amounts
}

/// Other numbers that are allowed, for what is built on an advice.
fn constants(tape: &mut Tape, constants: &mut Constants) {
    constants.sure = tape.pick(&[0.95, 0.5, 1.0]);
    constants.noise = tape.pick(&[0.005, 0.0, 0.1]);
    constants.weightings = tape.pick(&[256, 100, 1]);
    constants.least_factor = tape.pick(&[0.8, 0.5, 1.0]);
    constants.most_factor = tape.pick(&[1.25, 1.5, 1.0]);
    constants.short_list = tape.pick(&[5, 1, 10]);
    constants.per_kind = tape.pick(&[2, 1, 10]);
    constants.situation_share = tape.pick(&[0.15, 0.01, 0.5]);
    constants.programme = tape.pick(&[3, 2, 1]);
    constants.programme_from = tape.pick(&[40, 2, 1]);
}

/// One activity a second time, under another name.
fn twin(tape: &mut Tape, model: &mut Model) {
    let mut twin = tape.pick(&model.activities);
    let name = ActivityId::from(tape.pick(&["twin", "a-twin"]));
    for situation in &mut model.situations {
        for list in [&mut situation.approach, &mut situation.avoid] {
            if list.contains(&twin.id) {
                list.push(name.clone());
            }
        }
    }
    for rule in &mut model.rules {
        for list in [&mut rule.activities, &mut rule.except] {
            if list.contains(&twin.id) {
                list.push(name.clone());
            }
        }
    }
    twin.id = name;
    model.activities.push(twin);
}

/// A step for every question but one in six.
fn most_known(tape: &mut Tape, model: &Model, profile: &mut Profile) {
    for question in &model.questions {
        if !tape.once_in(6) {
            profile.answers.insert(question.id.clone(), Answer::Step(tape.within(1, question.steps()) as u8));
        }
    }
}

/// Safety questions answered, or asked in vain.
fn settle_safety(tape: &mut Tape, model: &Model, profile: &mut Profile) {
    for question in model.questions.iter().filter(|one| one.safety) {
        let answer =
            if tape.once_in(4) { Answer::NotKnown } else { Answer::Step(tape.within(1, question.steps()) as u8) };
        profile.answers.entry(question.id.clone()).or_insert(answer);
    }
}
