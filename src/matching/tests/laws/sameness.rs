//! Laws of being the same: everywhere, in every order, and certain where all is known.

use matching::advice::{Advice, Standing};
use matching::model::{End, Model, Question};
use matching::{Answer, Matcher};
use proptest::prelude::*;

use crate::cases;
use crate::profiles::{known_worlds, worlds};
use crate::tape::{Tape, tapes};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn same_everywhere((model, profile) in worlds(), mut tape in tapes(60)) {
        let shuffled = shuffled(&model, &mut tape);
        let (before, after) = (Matcher::new(model).advise(&profile), Matcher::new(shuffled).advise(&profile));
        prop_assert_eq!(bits(&before), bits(&after));
    }

    #[test]
    fn same_everywhere_in_whatever_order_questions_are_asked((model, profile) in worlds(), mut tape in tapes(20)) {
        let mut shuffled = model.clone();
        tape.shuffle(&mut shuffled.questions);
        let (before, after) = (Matcher::new(model).advise(&profile), Matcher::new(shuffled).advise(&profile));
        prop_assert_eq!(scores(before), scores(after));
    }

    #[test]
    fn same_everywhere_beside_an_unrelated_question((model, profile) in worlds(), mut tape in tapes(20)) {
        prop_assert_eq!(scores(Matcher::new(model.clone()).advise(&profile)), beside(model, profile, &mut tape));
    }

    /// The hardest case of the law above: one open question more, where all else is known.
    #[test]
    fn same_everywhere_beside_an_unrelated_question_where_all_is_known(
        (model, profile) in known_worlds(),
        mut tape in tapes(20),
    ) {
        prop_assert_eq!(scores(Matcher::new(model.clone()).advise(&profile)), beside(model, profile, &mut tape));
    }

    #[test]
    fn known_is_a_point((model, profile) in known_worlds()) {
        let first = model.constants.first;
        let advice = Matcher::new(model).advise(&profile);
        prop_assert_eq!(advice.draws, 1);
        prop_assert!(advice.phase.perhaps.is_none());
        for one in &advice.candidates {
            prop_assert_eq!(one.range, (one.at_best, one.at_best));
            prop_assert!(one.stops.iter().all(|stop| stop.share == 1.0), "{:?}", one.stops);
            prop_assert!(one.find_out_first.is_empty(), "{:?}", one.find_out_first);
        }
        let takes_part = advice.candidates.iter().filter(|one| one.standing == Standing::Ranked).count();
        let chances: f64 = advice.candidates.iter().map(|one| one.chance).sum();
        prop_assert!((chances - first.min(takes_part) as f64).abs() < 1e-9, "{} for {}", chances, takes_part);
    }
}

/// Every bit of an advice: `==` would take -0 for 0.
fn bits(advice: &Advice) -> String {
    format!("{advice:#?}")
}

/// Every bit of an advice but what hangs on the order of questions and on whether all were asked.
fn scores(mut advice: Advice) -> String {
    advice.phase.because.sort();
    for one in &mut advice.candidates {
        one.find_out_first.sort();
    }
    let Advice { phase, situations, needs, candidates, .. } = advice;
    format!("{phase:#?} {situations:#?} {needs:#?} {candidates:#?}")
}

fn shuffled(model: &Model, tape: &mut Tape) -> Model {
    let mut shuffled = model.clone();
    tape.shuffle(&mut shuffled.situations);
    tape.shuffle(&mut shuffled.goals);
    tape.shuffle(&mut shuffled.activities);
    tape.shuffle(&mut shuffled.rules);
    tape.shuffle(&mut shuffled.means);
    shuffled
}

/// The scores beside a question that nothing asks after, answered or not.
fn beside(mut model: Model, mut profile: matching::Profile, tape: &mut Tape) -> String {
    let id = matching::QuestionId::from("unrelated");
    let answers = [None, Some(Answer::Step(2)), Some(Answer::Votes(vec![1, 2, 0, 0, 3])), Some(Answer::NotKnown)];
    if let Some(answer) = tape.pick(&answers) {
        profile.answers.insert(id.clone(), answer);
    }
    let unrelated = Question {
        id,
        prior: vec![0.3, 0.3, 0.2, 0.1, 0.1],
        trouble: tape.pick(&[Some(End::High), Some(End::Low), None]),
        safety: tape.once_in(2),
        ready: vec![5],
    };
    model.questions.insert(tape.below(model.questions.len() + 1), unrelated);
    scores(Matcher::new(model).advise(&profile))
}
