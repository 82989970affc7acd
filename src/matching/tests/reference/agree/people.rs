//! Groups of people, and what they already do.

use matching::group::consensus;
use matching::model::{Agreement, Grade};
use matching::{Matcher, QuestionId};
use proptest::prelude::*;

use crate::doubt::watch;
use crate::tally::on_neighbourhoods;
use crate::{cases, group, running};

fn agreement() -> impl Strategy<Value = Agreement> {
    let share = |most: u32| (0..=most).prop_map(|tenths| f64::from(tenths) / 10.0);
    (0..8_u32, share(10), share(5), 0..9_u32, share(5), 1..5_u8).prop_map(
        |(voters, agree, camp_share, halves, few_share, few_apart)| Agreement {
            voters,
            agree,
            camp_share,
            camps_apart: f64::from(halves) / 2.0,
            few_share,
            few_apart,
        },
    )
}

/// Votes as groups give them: two to seven steps, few people or many, steps that nobody chose.
fn votes() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(prop_oneof![2 => Just(0), 3 => 1..4_u32, 2 => 4..12_u32], 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40 * cases().cases, ..cases() })]

    #[test]
    fn how_a_group_sees_it_agrees_with_the_reference(votes in votes(), numbers in prop_oneof![Just(Agreement::default()), agreement()]) {
        let (should_be, close) = watch(|| group::consensus(&votes, &numbers));
        let is = consensus(&votes, &numbers);
        prop_assert_eq!(is.is_some(), should_be.is_some());
        if let (Some(is), Some((degree, said))) = (is, should_be) {
            prop_assert!((is.degree - degree.clamp(0.0, 1.0)).abs() < 1e-9, "{} and {}", is.degree, degree);
            prop_assert!(close || is.said == said, "{:?} and {:?}", is.said, said);
        }
    }
}

#[test]
fn what_comes_of_a_disagreement_agrees_with_the_reference() {
    on_neighbourhoods("disagreement", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let advice = matcher.advise(profile);
        let (front, close) = watch(|| group::in_front(model, &crate::advice::advise(model, profile)));
        tally.exact("in front", &"all", &matcher.in_front(&advice), &front, close)?;
        // Each step of each question is an advice of its own: two questions of a model are enough.
        let some = model.questions.iter().rev().step_by(3).take(2).map(|one| one.id.clone());
        let (all, _) = watch(|| group::first(model, &crate::advice::advise(model, profile)));
        for question in some.chain([QuestionId::from("no-such-question")]) {
            let is = matcher.disagreement(profile, &advice, &question);
            let known = model.questions.iter().any(|one| one.id == question);
            let (stay, close) = watch(|| if known { group::stay(model, profile, &question) } else { all.clone() });
            tally.exact("stay", &question, &is.stay, &stay, close)?;
            tally.exact("matters", &question, &is.matters, &(stay != all), close)?;
            if is.matters {
                tally.saw("it matters");
            }
        }
        let (each, close) = watch(|| group::first_of_each(model, profile));
        for first in &each {
            tally.saw(format!("a sheet puts {} first", first.len()));
        }
        tally.exact("first of each", &"all", &matcher.first_of_each(profile), &each, close)
    });
}

#[test]
fn what_runs_agrees_with_the_reference() {
    on_neighbourhoods("running", |tally, model, profile| {
        let matcher = Matcher::new(model.clone());
        let advice = matcher.advise(profile);
        // Each element that it lacks is an advice of its own: one activity that runs is enough, and one that does not.
        let runs = |runs| model.activities.iter().find(|one| profile.runs.contains_key(&one.id) == runs);
        for activity in [runs(true), runs(false)].into_iter().flatten() {
            let Some(is) = matcher.running(profile, &advice, &activity.id) else {
                tally.exact("runs", &activity.id, &profile.runs.contains_key(&activity.id), &false, false)?;
                continue;
            };
            let (should_be, close) = watch(|| running::running(model, profile, &activity.id));
            tally.near("as it runs", &activity.id, is.as_it_runs, should_be.as_it_runs, close)?;
            tally.exact("gains", &activity.id, &is.gains.len(), &should_be.gains.len(), close)?;
            for (element, points) in &is.gains {
                let should_be = should_be.gains.get(element).copied().unwrap_or(0.0);
                tally.near("gain", element, *points, should_be, close)?;
            }
            let falling = is.gains.windows(2).all(|pair| pair[0].1 > pair[1].1 || pair[0] < pair[1]);
            tally.exact("order of gains", &activity.id, &falling, &true, false)?;
            let claims = activity.claims.iter().filter(|claim| claim.grade != Grade::Against);
            tally.exact("ways", &activity.id, &is.ways.len(), &claims.count(), false)?;
            for way in &is.ways {
                let reached: f64 =
                    way.elements.iter().map(|(_, weight, has)| weight * has.realised(&model.constants)).sum();
                tally.near("reached", &way.goal, reached, should_be.reached[&way.goal], close)?;
                for (element, _, has) in &way.elements {
                    tally.saw(format!("{has:?}"));
                    let should_be = running::presence(model, profile, &activity.id, element);
                    tally.exact("has", element, has, &should_be, close)?;
                }
            }
        }
        Ok(())
    });
}
