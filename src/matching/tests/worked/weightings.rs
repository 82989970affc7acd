//! Other weightings: by which factors, of what, and what they leave as it is.

use matching::model::{Activity, Aim, Condition, Constants, Direction, Effect, PhaseFit, Rule, Situation};
use matching::{Matcher, Model, Profile};

use crate::quiet::{calm, meets, model};
use crate::small::claim;
use crate::{known, profile};

/// Four slices of the factors, at 1/8, 3/8, 5/8 and 7/8. Below the middle they run from 0.8 to 1, above it from 1 to 1.25:
/// 0.8 + 0.2 * 1/4, 0.8 + 0.2 * 3/4, 1 + 0.25 * 1/4, 1 + 0.25 * 3/4.
const FACTORS: [f64; 4] = [0.85, 0.95, 1.0625, 1.1875];

fn holds(model: Model, profile: &Profile, activity: &str) -> f64 {
    let matcher = Matcher::new(model);
    let mut weightings = matcher.weightings(profile, &matcher.advise(profile));
    assert_eq!(weightings.holds(&matcher, &activity.into()), None, "nothing was tried yet");
    weightings.advance(&matcher, usize::MAX);
    weightings.holds(&matcher, &activity.into()).unwrap()
}

fn four() -> Constants {
    Constants { weightings: 4, equal_points: 0.0, ..model(vec![]).constants }
}

/// `fair` is worth 100 less a caution, `steady` 50 whatever the weighting. So `fair` stands first where the caution takes 50 or less.
#[test]
fn a_severity_takes_each_factor_once() {
    let fair = |severity: f64| {
        let mut model = model(vec![meets("fair", Aim::Wholly), meets("steady", Aim::Partly)]);
        model.constants = four();
        model.rules.push(Rule {
            id: "careful".into(),
            when: Condition::Answer { question: "tension".into(), worse: Direction::Higher, from: 1 },
            effect: Effect::Caution(severity),
            kinds: vec![],
            activities: vec!["fair".into()],
            except: vec![],
            safety: false,
        });
        holds(model, &calm(), "fair")
    };
    for (less, factor) in FACTORS.into_iter().enumerate() {
        assert_eq!(fair(50.0 / factor * 1.001), less as f64 / 4.0, "{factor}");
        assert_eq!(fair(50.0 / factor * 0.999), (less + 1) as f64 / 4.0, "{factor}");
    }
}

/// Here the situation and the phase have half of the need each, whatever the threshold. `fitting` answers to the situation alone and
/// is worth 50 times its fit, `steady` to the phase alone and is worth 25.
#[test]
fn a_fit_takes_each_factor_once() {
    let fitting = |fit: f64| {
        let steady = Activity { fits: vec![], ..meets("steady", Aim::Partly) };
        let fitting = Activity {
            claims: vec![claim("heard", Aim::Wholly, matching::model::Grade::Fair)],
            nature: vec!["fair-process".into()],
            fits: vec!["side-by-side".into()],
            phases: matching::model::Phase::ALL.map(|phase| (phase, PhaseFit::NotNeededYet)).into(),
            ..meets("fitting", Aim::Wholly)
        };
        let mut model = model(vec![fitting, steady]);
        model.constants = Constants { fit_fits: fit, core_share: 1.0, phase_need: 1.0, ..four() };
        model.situations =
            vec![Situation { precedence: 1.0, goals: vec![("heard".into(), 1.0)], ..model.situations.remove(0) }];
        model.situations[0].approach.clear();
        holds(model, &profile(matching::Answer::Step(1), matching::Answer::Step(1)), "fitting")
    };
    for (less, factor) in FACTORS.into_iter().enumerate() {
        assert_eq!(fitting(0.5 / factor * 0.999), (3 - less) as f64 / 4.0, "{factor}");
        assert_eq!(fitting(0.5 / factor * 1.001), (4 - less) as f64 / 4.0, "{factor}");
    }
}

/// Calm asks for two goals, half and half, and both activities claim both: `whole` stands 50 points above `half` as long as the
/// shares sum to 1, which is a hair too much to be its equal.
#[test]
fn shares_sum_to_one_in_every_weighting() {
    let both = |id: &str, aim: Aim| Activity {
        claims: ["meet", "heard"].map(|goal| claim(goal, aim, matching::model::Grade::Fair)).into(),
        nature: ["repetition", "equality", "fair-process"].map(Into::into).into(),
        ..meets(id, aim)
    };
    let mut model = model(vec![both("half", Aim::Partly), both("whole", Aim::Wholly)]);
    model.constants.equal_points = 49.99;
    let calm_asks = model.phases.get_mut(&matching::model::Phase::Calm).unwrap();
    calm_asks.goals = vec![("meet".into(), 0.5), ("heard".into(), 0.5)];
    assert_eq!(holds(model.clone(), &calm(), "half"), 0.0);
    assert_eq!(holds(model, &calm(), "whole"), 1.0);
}

/// What is far ahead is first by every weighting.
#[test]
fn the_meal_is_first_whatever_the_weighting() {
    let mut model = crate::small::model();
    model.constants.first = 1;
    assert_eq!(holds(model, &known(), "meal"), 1.0);
}
