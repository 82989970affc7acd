//! Laws of the sum: every point has one line, every need one pair, and more of what works is never worth less.

use std::collections::BTreeSet;

use matching::advice::{Candidate, Reason};
use matching::model::{Activity, Aim, Claim, Grade, Kind, Phase, PhaseFit};
use matching::rounding::whole;
use matching::{ActivityId, Matcher, Model, Profile};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases;
use crate::profiles::worlds;

/// Room for rounding in the last bits, where a law is about sums that are made in different orders.
const BITS: f64 = 1e-9;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn lines_add_up((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        for one in &advice.candidates {
            let points: Vec<f64> = advice.lines(&matcher, &one.activity).iter().map(|line| line.points).collect();
            let sum = points.iter().fold(0.0, |sum, points| sum + points);
            prop_assert!((sum - one.at_best).abs() < BITS, "{} against {}", sum, one.at_best);
            // What is shown adds up to the last point, whatever the last bit of the sum.
            prop_assert_eq!(whole(&points, one.at_best).iter().sum::<i64>(), one.at_best.round() as i64);
            prop_assert!(points.iter().all(|points| *points != 0.0), "a line of nought says nothing");
        }
        let needs: f64 = advice.needs.iter().map(|need| need.share).sum();
        prop_assert!((needs - 1.0).abs() < BITS, "{}", needs);
    }

    #[test]
    fn points_bounded((model, profile) in worlds()) {
        let matcher = Matcher::new(model);
        let advice = matcher.advise(&profile);
        for one in &advice.candidates {
            let lines = advice.lines(&matcher, &one.activity);
            let plus: f64 = lines.iter().filter(|line| is_plus(&line.reason)).map(|line| line.points).sum();
            prop_assert!((0.0..=100.0 + BITS).contains(&plus), "{}", plus);
            for line in &lines {
                prop_assert_eq!(line.points > 0.0, is_plus(&line.reason), "{:?}", line);
            }
            prop_assert!(one.at_best >= one.as_chosen && one.as_chosen >= one.as_it_is, "{:?}", one);
            prop_assert!(one.range.0 <= one.range.1, "{:?}", one.range);
            prop_assert!((0.0..=1.0 + BITS).contains(&one.chance), "{}", one.chance);
        }
    }

    /// The hardest case of the law above: nothing is left to answer to, and assets stand ready besides.
    #[test]
    fn points_bounded_where_all_is_answered_to((mut model, profile) in worlds()) {
        let everything = everything(&mut model);
        let matcher = Matcher::new(model);
        let plus: f64 = matcher.advise(&profile).lines(&matcher, &everything).iter().filter(|line| is_plus(&line.reason)).map(|line| line.points).sum();
        prop_assert!((plus - 100.0).abs() < BITS, "{}", plus);
    }

    #[test]
    fn elements_help_when_one_more_measure_is_chosen((model, profile) in worlds(), activity: Index, measure: Index) {
        let activity = activity.get(&model.activities).clone();
        prop_assume!(!activity.measures.is_empty());
        let matcher = Matcher::new(model);
        let before = candidate(&matcher, &profile, &activity.id);
        let mut more = profile;
        let chosen = more.measures.entry(activity.id.clone()).or_default();
        chosen.insert(measure.get(&activity.measures).element.clone());
        let after = candidate(&matcher, &more, &activity.id);
        prop_assert!(after.as_chosen >= before.as_chosen, "{} before {}", after.as_chosen, before.as_chosen);
        prop_assert_eq!(after.at_best.to_bits(), before.at_best.to_bits());
        prop_assert_eq!(after.as_it_is.to_bits(), before.as_it_is.to_bits());
    }

    #[test]
    fn elements_help_when_one_more_is_there_by_nature((model, profile) in worlds(), activity: Index, element in 0..5) {
        let mut more = model.clone();
        let one = &mut more.activities[activity.index(model.activities.len())];
        let element = format!("element-{element}").into();
        prop_assume!(!one.nature.contains(&element));
        one.measures.retain(|measure| measure.element != element);
        one.nature.push(element);
        let id = one.id.clone();
        let before = candidate(&Matcher::new(model), &profile, &id);
        let after = candidate(&Matcher::new(more), &profile, &id);
        // Not bit by bit: where the sum is full, points move from assets to needs.
        prop_assert!(after.at_best >= before.at_best - BITS, "{} before {}", after.at_best, before.at_best);
    }

    #[test]
    fn what_was_tried_in_vain_takes_its_own_line_and_nothing_else((model, profile) in worlds(), activity: Index) {
        let activity = activity.get(&model.activities).id.clone();
        let points = model.constants.tried_points;
        let matcher = Matcher::new(model);
        let (mut before, mut after) = (profile.clone(), profile);
        before.tried.remove(&activity);
        after.tried.insert(activity.clone());
        let (before, after) = (matcher.advise(&before), matcher.advise(&after));
        for one in &before.candidates {
            let mut lines = before.lines(&matcher, &one.activity);
            let taken = if one.activity == activity { points } else { 0.0 };
            let others = after.lines(&matcher, &one.activity);
            let own: Vec<_> = others.iter().filter(|line| line.reason == Reason::Tried).map(|line| line.points).collect();
            if one.activity == activity {
                prop_assert_eq!(own, if points == 0.0 { vec![] } else { vec![-points] });
                lines.retain(|line| line.reason != Reason::Tried);
                let others: Vec<_> = others.into_iter().filter(|line| line.reason != Reason::Tried).collect();
                prop_assert_eq!(lines, others);
            } else {
                prop_assert_eq!(lines, others);
            }
            let now = after.candidate(&one.activity).unwrap().at_best;
            prop_assert!((one.at_best - taken - now).abs() < BITS, "{} became {}", one.at_best, now);
        }
    }

    #[test]
    fn every_measure_chosen_is_the_activity_at_best((model, profile) in worlds()) {
        let mut all = profile;
        for activity in &model.activities {
            let every: BTreeSet<_> = activity.measures.iter().map(|measure| measure.element.clone()).collect();
            all.measures.insert(activity.id.clone(), every);
        }
        for one in Matcher::new(model).advise(&all).candidates {
            prop_assert_eq!(one.as_chosen.to_bits(), one.at_best.to_bits());
        }
    }

    #[test]
    fn rounding(lines in prop::collection::vec(-120.0..120.0_f64, 0..30)) {
        let total = lines.iter().sum::<f64>();
        let shown = whole(&lines, total);
        prop_assert_eq!(shown.iter().sum::<i64>(), total.round() as i64);
        for (shown, line) in shown.iter().zip(&lines) {
            prop_assert!((*shown as f64 - line).abs() <= 1.0, "{} is shown as {}", line, shown);
        }
    }
}

fn is_plus(reason: &Reason) -> bool {
    matches!(reason, Reason::Need(..) | Reason::Asset(_))
}

/// One activity more, that is named everywhere, claims every goal, has every element and leans on every question.
fn everything(model: &mut Model) -> ActivityId {
    let id = ActivityId::from("everything");
    let goals = model.goals.iter().map(|goal| goal.id.clone());
    let elements = model.goals.iter().flat_map(|goal| &goal.routes).flatten().map(|(element, _)| element.clone());
    let everything = Activity {
        id: id.clone(),
        kind: Kind::Doing,
        phases: Phase::ALL.map(|phase| (phase, PhaseFit::Fits)).into(),
        claims: goals.map(|goal| Claim { goal, aim: Aim::Wholly, grade: Grade::Fair }).collect(),
        nature: elements.collect(),
        measures: vec![],
        fits: vec![],
        requires: vec![],
        demands: vec![],
        assets: model.questions.iter().map(|question| question.id.clone()).collect(),
    };
    model.activities.push(everything);
    model.situations.iter_mut().for_each(|situation| situation.approach.push(id.clone()));
    id
}

fn candidate(matcher: &Matcher, profile: &Profile, activity: &ActivityId) -> Candidate {
    matcher.advise(profile).candidate(activity).unwrap().clone()
}
