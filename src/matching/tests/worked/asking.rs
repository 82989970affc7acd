//! What is asked next, and when enough is known.

use matching::inquiry::{Inquiry, SoFar, Why};
use matching::model::{
    Activity, Aim, Condition, Constants, Demand, Direction, Effect, Firm, Phase, PhaseFit, Requirement, Rule, Time,
};
use matching::{Answer, Matcher, Model, Profile};

use crate::quiet::{ask, ask_means, calm, meets, model};
use crate::small;

fn asked(model: Model, profile: &Profile) -> Inquiry {
    let matcher = Matcher::new(model);
    matcher.inquiry(profile, &matcher.advise(profile))
}

fn needs(activity: Activity, question: &str, without: &[u8]) -> Activity {
    Activity { requires: vec![Requirement { question: question.into(), without: without.to_vec() }], ..activity }
}

/// `best` is worth 100 and needs a hall, which the upper three steps say there is none; `second` is worth 85, by having only the
/// larger part of its way, and needs a garden, which is not there at step 1; `third` is worth 50.
fn three() -> Model {
    let second = Activity { nature: vec!["repetition".into()], ..meets("second", Aim::Wholly) };
    let mut model = model(vec![
        needs(meets("best", Aim::Wholly), "hall", &[3, 4, 5]),
        needs(second, "garden", &[1]),
        meets("third", Aim::Partly),
    ]);
    ask(&mut model, "garden", [0.5, 0.5, 0.0, 0.0, 0.0]);
    ask(&mut model, "hall", [0.2; 5]);
    model.constants.noise = 0.001;
    model
}

fn order(inquiry: &Inquiry) -> Vec<&str> {
    inquiry.questions.iter().map(|one| one.question.as_str()).collect()
}

/// The hall decides about three in five, the garden about half of those.
#[test]
fn what_moves_more_is_asked_first() {
    let inquiry = asked(three(), &calm());
    // Both could make impossible what stands in front; then the order of the model counts.
    let mut model = three();
    model.constants.find_out_share = 2.0;
    let by_value = asked(model, &calm());
    assert_eq!(order(&by_value), ["hall", "garden"]);
    assert!(by_value.questions.iter().all(|one| one.why == Why::Moves), "{by_value:?}");
    assert!(by_value.questions[0].value > by_value.questions[1].value);
    assert_eq!(inquiry.questions[0].why, Why::FindOut("best".into()));
}

/// Nobody needs to find out first what only weak activities turn on.
#[test]
fn what_is_hardly_worth_holding_has_nothing_to_be_found_out() {
    let mut model = three();
    model.constants.equal_points = 200.0;
    let inquiry = asked(model, &calm());
    assert!(!inquiry.questions.iter().any(|one| matches!(one.why, Why::FindOut(_))), "{inquiry:?}");
}

/// Steps 1 and 2 have two fifths of the slices, 410 of 1,024: so often `best` is first, else `third`. An answer settles that: V is
/// p (1 - p)^2 + (1 - p) p^2 for each of the two, less what chance gives with five steps, (5 - 1) / 1024 of p (1 - p) for each.
#[test]
fn what_an_answer_moves_is_less_than_it_seems_by_what_chance_gives() {
    let mut model = model(vec![needs(meets("best", Aim::Wholly), "hall", &[3, 4, 5]), meets("third", Aim::Partly)]);
    ask(&mut model, "hall", [0.2; 5]);
    let value = asked(model.clone(), &calm()).questions[0].value;
    let p = 410.0 / 1024.0;
    assert!((value - 2.0 * p * (1.0 - p) * 1020.0 / 1024.0).abs() < 1e-12, "{value}");
    // With two steps that occur, chance gives a quarter of that.
    model.questions.last_mut().unwrap().prior = vec![0.5, 0.0, 0.5, 0.0, 0.0];
    let value = asked(model, &calm()).questions[0].value;
    assert!((value - 0.5 * 1023.0 / 1024.0).abs() < 1e-12, "{value}");
}

/// Each by itself makes a question one of safety: that the model says so, that a safety rule rests on it, that it is a signal of
/// incidents. None of them moves anything here.
#[test]
fn what_safety_rests_on_is_asked_first() {
    let mut model = model(vec![meets("meal", Aim::Wholly)]);
    for question in ["idle", "said", "ruled", "firm"] {
        ask(&mut model, question, [1.0, 0.0, 0.0, 0.0, 0.0]);
        model.questions.last_mut().unwrap().safety = question == "said";
    }
    model.rules.push(Rule {
        id: "not-yet".into(),
        when: Condition::Answer { question: "ruled".into(), worse: Direction::Higher, from: 5 },
        effect: Effect::Stop(Time::NotNow),
        kinds: vec![],
        activities: vec!["meal".into()],
        except: vec![],
        safety: true,
    });
    let incidents = model.phases.get_mut(&Phase::Incidents).unwrap();
    incidents.firm.push(Firm { question: "firm".into(), from: 5 });
    let inquiry = asked(model, &calm());
    assert_eq!(order(&inquiry), ["said", "ruled", "firm", "idle"]);
    let safety = inquiry.questions.iter().map(|one| one.why == Why::Safety);
    assert_eq!(safety.collect::<Vec<_>>(), [true, true, true, false]);
}

/// Unticked, there is no hall in a tenth of the draws: that moves more than the garden, and still comes after it, which nobody
/// was asked.
#[test]
fn what_was_left_unticked_comes_after_what_is_open() {
    let mut model = three();
    model.constants.find_out_share = 2.0;
    let mut profile = calm();
    profile.answers.insert("hall".into(), Answer::NotTicked);
    let inquiry = asked(model, &profile);
    assert_eq!(order(&inquiry), ["garden", "hall"]);
    assert_eq!(inquiry.questions[1].so_far, SoFar::NotTicked);
    assert!(inquiry.questions[1].value > inquiry.questions[0].value);
}

/// Whoever filled in a sheet answered; that it had been left unticked before is no reason to ask again.
#[test]
fn what_people_filled_in_is_not_asked_again() {
    let mut profile = calm();
    profile.answers.insert("hall".into(), Answer::NotTicked);
    assert!(order(&asked(three(), &profile)).contains(&"hall"));
    profile.sheets = [1, 5].map(|step| [("hall".into(), step)].into()).into();
    assert!(!order(&asked(three(), &profile)).contains(&"hall"));
}

/// A hall that one activity needs, and eight questions after which nothing asks. Chance makes some of those eight seem to move what
/// is first.
#[test]
fn only_what_something_turns_on_moves_anything() {
    let mut model = model(vec![needs(meets("best", Aim::Wholly), "hall", &[3, 4, 5]), meets("third", Aim::Partly)]);
    model.constants = Constants { noise: 0.0, find_out_share: 2.0, ..model.constants };
    for at in 1..=8 {
        ask(&mut model, &format!("idle-{at}"), [0.2; 5]);
    }
    ask(&mut model, "hall", [0.2; 5]);
    let inquiry = asked(model, &calm());
    let (hall, idle) = inquiry.questions.split_first().unwrap();
    assert_eq!((hall.question.as_str(), &hall.why), ("hall", &Why::Moves));
    assert_eq!(idle.len(), 8);
    assert!(idle.iter().all(|one| one.value == 0.0 && one.why == Why::Order), "{idle:?}");
}

/// `sure` has one asset that stands ready; each of the two of `perhaps` stands ready in two fifths of the draws, both in a sixth.
/// An asset being worth so many points, `sure` lies behind by as many in a sixth of the draws, which is more than a twentieth.
#[test]
fn less_than_five_points_behind_is_still_in_front() {
    let enough = |points: f64| {
        let leans = |id: &str, on: &[&str]| Activity {
            assets: on.iter().map(|asset| (*asset).into()).collect(),
            ..meets(id, Aim::Partly)
        };
        let mut model = model(vec![leans("perhaps", &["barn", "garden"]), leans("sure", &["hall"])]);
        model.constants = Constants { asset_points: points, asset_most: 50.0, ..model.constants };
        for asset in ["barn", "garden", "hall"] {
            ask(&mut model, asset, [0.6, 0.0, 0.0, 0.0, 0.4]);
            model.questions.last_mut().unwrap().ready = vec![5];
        }
        let mut profile = calm();
        profile.answers.insert("hall".into(), Answer::Step(5));
        asked(model, &profile).enough
    };
    assert!(enough(4.0));
    assert!(!enough(5.0));
    assert!(!enough(6.0));
}

/// One that brings nothing and takes hands.
fn idle() -> Model {
    let idle = Activity {
        claims: vec![],
        demands: vec![Demand { mean: "hands".into(), step: 2 }],
        ..small::activity("idle", matching::model::Kind::Light, [PhaseFit::Fits; 4])
    };
    let mut model = model(vec![idle]);
    ask_means(&mut model, "hands", 3, &[]);
    model
}

/// Half of the group says that there are hands enough: then it is worth nothing, and takes nothing. That is no reason to be sure that
/// there is nothing to be first.
#[test]
fn what_is_worth_nothing_may_still_be_first() {
    let mut profile = calm();
    profile.answers.insert("hands".into(), Answer::Votes(vec![5, 5, 0, 0, 0]));
    assert!(!asked(idle(), &profile).enough);
}

/// A rule stops the meal from step 5 of `noise`, where two fifths of the draws lie while nobody was asked. With the contact that half of
/// the group sees too little of as a second reason, it holds in half of the draws already, and with the noise in two tenths more.
#[test]
fn what_could_stop_an_activity_by_an_open_question_is_found_out() {
    let find_out = |prior: f64, noise_alone: bool, safety: bool, profile: &Profile| {
        let answer = |question: &str, worse, from| Condition::Answer { question: question.into(), worse, from };
        let noise = answer("noise", Direction::Higher, 5);
        let contact = answer("contact", Direction::Lower, 1);
        let mut model = model(vec![meets("meal", Aim::Wholly)]);
        ask(&mut model, "noise", [1.0 - prior, 0.0, 0.0, 0.0, prior]);
        model.rules.push(Rule {
            id: "not-yet".into(),
            when: if noise_alone { noise } else { Condition::Any(vec![contact, noise]) },
            effect: Effect::Stop(Time::NotNow),
            kinds: vec![],
            activities: vec!["meal".into()],
            except: vec![],
            safety,
        });
        let meal = Matcher::new(model).advise(profile).candidates.remove(0);
        meal.find_out_first.iter().map(|question| question.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(find_out(0.4, true, false, &Profile::default()), ["noise"]);
    assert_eq!(find_out(0.4, true, false, &calm()), ["noise"]);
    let half = Profile {
        answers: [("contact".into(), Answer::Votes(vec![5, 5, 0, 0, 0])), ("tension".into(), Answer::Step(1))].into(),
        ..Profile::default()
    };
    assert_eq!(find_out(0.4, false, false, &half), ["noise"]);
    // Half of four hundredths is less than a tenth.
    assert!(find_out(0.04, false, false, &half).is_empty());
    // For safety whatever share is enough, but not what cannot be.
    assert_eq!(find_out(0.04, true, true, &calm()), ["noise"]);
    assert!(find_out(0.0, true, true, &calm()).is_empty());
}

/// Where there are hands the idle one is worth nothing, else less, and then it is out. So an answer about hands settles whether anything
/// is first.
#[test]
fn what_asks_more_than_it_gives_is_not_first() {
    let inquiry = asked(idle(), &calm());
    let hands = inquiry.questions.iter().find(|one| one.question.as_str() == "hands").unwrap();
    assert!(hands.value > 0.1, "{inquiry:?}");
}
