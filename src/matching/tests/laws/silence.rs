//! Laws of silence: what was not said speaks for no trouble and fires no rule.

use matching::advice::{Advice, Reason, StopCause};
use matching::{Answer, Matcher, Profile};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases;
use crate::out::{cautions, lifted};
use crate::profiles::{calmest, unusable, worlds};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn silence_is_not_trouble((model, mut profile) in worlds(), question: Index) {
        let question = question.get(&model.questions).clone();
        let calmest = calmest(&question);
        prop_assume!(calmest.is_some());
        let matcher = Matcher::new(model);
        profile.answers.insert(question.id.clone(), Answer::Step(calmest.unwrap()));
        let calm = matcher.advise(&profile);
        profile.answers.remove(&question.id);
        let open = matcher.advise(&profile);
        prop_assert!(open.phase.said <= calm.phase.said, "{:?} after {:?}", open.phase, calm.phase);
        let highest = |advice: &Advice| advice.phase.perhaps.max(advice.phase.said);
        prop_assert!(highest(&open) <= highest(&calm), "{:?} after {:?}", open.phase, calm.phase);
    }

    /// Whatever was answered: with the answer taken back, no rule holds that did not hold before.
    #[test]
    fn silence_is_not_trouble_and_fires_no_rule((model, profile) in worlds(), question: Index, way: Index) {
        let question = question.get(&model.questions).clone();
        let matcher = Matcher::new(model);
        let before = matcher.advise(&profile);
        let mut ways = unusable(&question);
        let suggestion = Answer::Suggestion((0..question.steps()).map(|step| step as f64).collect());
        ways.extend([Answer::NotKnown, Answer::NotTicked, suggestion]);
        let mut silent = profile;
        silent.answers.remove(&question.id);
        let open = matcher.advise(&silent);
        silent.answers.insert(question.id.clone(), way.get(&ways).clone());
        let unsaid = matcher.advise(&silent);
        for after in [&open, &unsaid] {
            prop_assert!(lifted(after, &before).is_none(), "{:?}", lifted(after, &before));
            for one in &after.candidates {
                let said = cautions(&matcher, &before, &one.activity);
                let unsaid = cautions(&matcher, after, &one.activity);
                // Not bit by bit: means over one draw and over all of them are rounded differently.
                prop_assert!(unsaid >= said - 1e-9, "{} after {}", unsaid, said);
            }
        }
    }

    #[test]
    fn silence_is_not_trouble_where_nothing_was_said((model, _) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&Profile::default());
        prop_assert_eq!(advice.phase.said, None);
        prop_assert_eq!(advice.phase.perhaps, None);
        prop_assert!(advice.situations.iter().all(|one| !one.shows && one.because.is_empty()));
        for one in &advice.candidates {
            prop_assert!(one.stops.iter().all(|stop| matches!(stop.cause, StopCause::Phase(_))), "{:?}", one.stops);
            let lines = advice.lines(&matcher, &one.activity);
            prop_assert!(lines.iter().all(|line| !by_answer(&line.reason)), "{:?}", lines);
        }
    }
}

fn by_answer(reason: &Reason) -> bool {
    matches!(reason, Reason::Caution(_) | Reason::Asset(_) | Reason::ShortMean(_))
}
