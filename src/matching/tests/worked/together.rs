//! Programmes, to the last hair.

use matching::model::{Activity, Aim, Condition, Demand, Effect, Phase, PhaseFit, Requirement, Rule, Time};
use matching::programme::Programme;
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};
use crate::{profile, small};

fn programme(model: Model, profile: &Profile) -> Programme {
    let matcher = Matcher::new(model);
    matcher.programme(profile, &matcher.advise(profile))
}

fn names(programme: &Programme) -> Vec<&str> {
    programme.steps.iter().map(|step| step.activity.as_str()).collect()
}

/// Alone worth 0.4 + 0.6 times the part of its way to `meet` that it has: 100, 85, 55 and 40.
fn part(id: &str, nature: &[&str]) -> Activity {
    Activity { nature: nature.iter().map(|element| (*element).into()).collect(), ..meets(id, Aim::Wholly) }
}

/// 85, then 55 of the 15 that are left, then 40 of what that leaves. The same three in any order come to as much.
#[test]
fn of_the_same_activities_what_adds_most_goes_first() {
    let mut model = model(vec![part("a", &[]), part("b", &["equality"]), part("c", &["repetition"])]);
    model.constants.equal_points = 0.5;
    let programme = programme(model, &calm());
    assert_eq!(names(&programme), ["c", "b", "a"]);
    let adds: Vec<f64> = programme.steps.iter().map(|step| step.adds).collect();
    for (found, expected) in adds.iter().zip([85.0, 15.0 * 0.55, 15.0 * 0.45 * 0.4]) {
        assert!((found - expected).abs() < 1e-9, "{adds:?}");
    }
}

/// The second brings half of the half that the first leaves: 25 points, and 25 are asked.
#[test]
fn what_adds_just_enough_is_in() {
    let mut model = model(vec![meets("one", Aim::Partly), meets("two", Aim::Partly)]);
    model.constants.equal_points = 25.0;
    assert_eq!(names(&programme(model.clone(), &calm())), ["one", "two"]);
    model.constants.equal_points = 25.5;
    assert_eq!(names(&programme(model, &calm())), ["one"]);
}

/// Tension asks for `heard`. `second` brings all of it and cannot be held before it is one phase calmer.
#[test]
fn what_the_phase_keeps_back_comes_after_calm_and_says_so() {
    let later = [PhaseFit::Fits, PhaseFit::Fits, PhaseFit::NotNow, PhaseFit::NotNow];
    let heard = |id: &str, phases: [PhaseFit; 4]| Activity {
        claims: vec![small::claim("heard", Aim::Partly, matching::model::Grade::Fair)],
        nature: vec!["fair-process".into()],
        phases: Phase::ALL.into_iter().zip(phases).collect(),
        ..meets(id, Aim::Partly)
    };
    let mut model = model(vec![heard("first", [PhaseFit::Fits; 4]), heard("second", later)]);
    model.constants.equal_points = 1.0;
    let programme = programme(model, &profile(Answer::Step(1), Answer::Step(4)));
    let after: Vec<_> = programme.steps.iter().map(|step| (step.activity.as_str(), step.after)).collect();
    assert_eq!(after, [("first", None), ("second", Some(Phase::Unease))]);
}

/// A rule stops `second` from unease on. Unease asks for `heard`, of which each brings half.
#[test]
fn what_a_rule_keeps_back_by_the_phase_comes_after_calm() {
    let heard = |id: &str| Activity {
        claims: vec![small::claim("heard", Aim::Partly, matching::model::Grade::Fair)],
        nature: vec!["fair-process".into()],
        ..meets(id, Aim::Partly)
    };
    let mut model = model(vec![heard("first"), heard("second")]);
    model.constants.equal_points = 1.0;
    model.rules.push(Rule {
        id: "not-yet".into(),
        when: Condition::Phase { at_least: Phase::Unease },
        effect: Effect::Stop(Time::NotNow),
        kinds: vec![],
        activities: vec!["second".into()],
        except: vec![],
        safety: false,
    });
    let programme = programme(model, &profile(Answer::Step(1), Answer::Step(3)));
    let after: Vec<_> = programme.steps.iter().map(|step| (step.activity.as_str(), step.after)).collect();
    assert_eq!(after, [("first", None), ("second", Some(Phase::Calm))]);
}

/// One activity alone is a programme of as many points as it has, those for wishes among them.
#[test]
fn a_programme_answers_to_wishes_too() {
    let claims = ["meet", "heard"].map(|goal| small::claim(goal, Aim::Wholly, matching::model::Grade::Fair)).into();
    let model = model(vec![Activity { claims, ..meets("meal", Aim::Wholly) }]);
    for wishes in [vec!["meet"], vec!["heard"], vec!["meet", "heard"]] {
        let profile = Profile { wishes: wishes.into_iter().map(Into::into).collect(), ..calm() };
        let advice = Matcher::new(model.clone()).advise(&profile);
        let programme = programme(model.clone(), &profile);
        assert!((programme.points - advice.candidates[0].at_best).abs() < 1e-9, "{programme:?}");
    }
}

#[test]
fn what_is_impossible_here_is_in_no_programme() {
    let requires = vec![Requirement { question: "hall".into(), without: vec![1] }];
    let mut model = model(vec![Activity { requires, ..meets("hall", Aim::Wholly) }, meets("street", Aim::Partly)]);
    ask(&mut model, "hall", [0.2; 5]);
    let mut profile = calm();
    profile.answers.insert("hall".into(), Answer::Step(1));
    assert_eq!(names(&programme(model.clone(), &profile)), ["street"]);
    profile.answers.insert("hall".into(), Answer::Step(2));
    // And then the street adds nothing to what answers to all of it.
    assert_eq!(names(&programme(model, &profile)), ["hall"]);
}

/// Whoever does not want to look at something again takes it out of the advice: the next best one takes its place.
#[test]
fn what_was_taken_out_of_the_advice_is_in_no_programme() {
    let model = model(vec![meets("meal", Aim::Wholly), meets("walk", Aim::Partly)]);
    let matcher = Matcher::new(model);
    let mut advice = matcher.advise(&calm());
    assert_eq!(names(&matcher.programme(&calm(), &advice)), ["meal"]);
    advice.candidates.retain(|candidate| candidate.activity.as_str() != "meal");
    assert_eq!(names(&matcher.programme(&calm(), &advice)), ["walk"]);
}

/// Each takes 200 euros, together 400: the third step. With the third step both can be paid, with the second one of them.
#[test]
fn what_cannot_be_paid_together_is_not_put_together() {
    let takes =
        |id: &str| Activity { demands: vec![Demand { mean: "money".into(), step: 2 }], ..meets(id, Aim::Partly) };
    let mut model = model(vec![takes("one"), takes("two")]);
    ask_means(&mut model, "money", 1, &[100.0, 200.0, 400.0, 800.0, 1600.0]);
    let with = |step: u8| {
        let mut profile = calm();
        profile.answers.insert("money".into(), Answer::Step(step));
        let programme = programme(model.clone(), &profile);
        (programme.steps.len(), programme.means)
    };
    assert_eq!(with(2), (1, vec![("money".into(), 2)]));
    assert_eq!(with(3), (2, vec![("money".into(), 3)]));
}

/// A measure that takes as many hands as there are can be taken; one that takes more cannot.
#[test]
fn a_measure_is_in_reach_when_the_means_just_suffice() {
    let mut model = model(vec![part("meal", &["repetition"])]);
    ask_means(&mut model, "hands", 3, &[]);
    let needs = vec![Demand { mean: "hands".into(), step: 3 }];
    model.activities[0].measures = vec![matching::model::Measure { element: "equality".into(), needs }];
    let at_best = |step: u8| {
        let mut profile = calm();
        profile.answers.insert("hands".into(), Answer::Step(step));
        Matcher::new(model.clone()).advise(&profile).candidates[0].at_best
    };
    // 0.4 + 0.6 * (0.75 + 0.25 * 0.8) is 0.97.
    assert!((at_best(3) - 97.0).abs() < 1e-9, "{}", at_best(3));
    assert!((at_best(2) - 85.0).abs() < 1e-9, "{}", at_best(2));
}
