//! Every flaw that a model can have, put into the small model one at a time: it is found, where it is and nowhere else.

use matching::check::{Flaw, Thing, defects, only};
use matching::model::{
    Aim, Claim, Condition, Constants, Demand, Direction, Effect, End, Firm, Grade, Mean, Measure, Phase, PhaseFit,
    Role, Time,
};
use matching::{Answer, Model};

use crate::small::model;

/// What is found in the small model after a change: the field, the entry and the flaw.
fn found(change: impl FnOnce(&mut Model)) -> Vec<(&'static str, Option<String>, Flaw)> {
    let mut model = model();
    change(&mut model);
    defects(&model).into_iter().map(|one| (one.field, one.entry, one.flaw)).collect()
}

fn entry(field: &'static str, entry: &str, flaw: Flaw) -> Vec<(&'static str, Option<String>, Flaw)> {
    vec![(field, Some(entry.to_owned()), flaw)]
}

fn field(field: &'static str, flaw: Flaw) -> Vec<(&'static str, Option<String>, Flaw)> {
    vec![(field, None, flaw)]
}

fn outside(value: f64, least: f64, most: f64) -> Flaw {
    Flaw::OutOfRange { value, least, most }
}

#[test]
fn every_constant_has_its_range() {
    type Set = fn(&mut Constants) -> &mut f64;
    type Count = fn(&mut Constants) -> &mut usize;
    let all: [(&str, Set, f64, f64); 31] = [
        ("threshold", |all| &mut all.threshold, 0.0, 0.9),
        ("core_share", |all| &mut all.core_share, 0.0, 1.0),
        ("claim_floor", |all| &mut all.claim_floor, 0.0, 1.0),
        ("by_measure", |all| &mut all.by_measure, 0.0, 1.0),
        ("partly", |all| &mut all.partly, 0.0, 1.0),
        ("fit_named", |all| &mut all.fit_named, 0.0, 1.0),
        ("fit_fits", |all| &mut all.fit_fits, 0.0, 1.0),
        ("fit_neither", |all| &mut all.fit_neither, 0.0, 1.0),
        ("phase_with_care", |all| &mut all.phase_with_care, 0.0, 1.0),
        ("wish_share", |all| &mut all.wish_share, 0.0, 0.5),
        ("asset_points", |all| &mut all.asset_points, 0.0, 10.0),
        ("asset_most", |all| &mut all.asset_most, 0.0, 20.0),
        ("with_care_points", |all| &mut all.with_care_points, 0.0, 20.0),
        ("tried_points", |all| &mut all.tried_points, 0.0, 20.0),
        ("equal_points", |all| &mut all.equal_points, 0.0, 20.0),
        ("shows", |all| &mut all.shows, 0.0, 1.0),
        ("gone_through", |all| &mut all.gone_through, 0.0, 1.0),
        ("phantoms", |all| &mut all.phantoms, 0.0, 5.0),
        ("sure", |all| &mut all.sure, 0.0, 1.0),
        ("noise", |all| &mut all.noise, 0.0, 1.0),
        ("situation_share", |all| &mut all.situation_share, 0.0, 1.0),
        ("agreement", |all| &mut all.agreement.agree, 0.0, 1.0),
        ("agreement", |all| &mut all.agreement.camp_share, 0.0, 0.5),
        ("agreement", |all| &mut all.agreement.camps_apart, 0.0, 9.0),
        ("agreement", |all| &mut all.agreement.few_share, 0.0, 0.5),
        ("phase_need", |all| &mut all.phase_need, 0.001, 1.0),
        ("stop_share", |all| &mut all.stop_share, 0.001, 1.0),
        ("find_out_share", |all| &mut all.find_out_share, 0.001, 1.0),
        ("phase_said", |all| &mut all.phase_said, 0.001, 1.0),
        ("phase_perhaps", |all| &mut all.phase_perhaps, 0.001, 1.0),
        ("most_factor", |all| &mut all.most_factor, 1.0, 10.0),
    ];
    for (name, of, least, most) in all {
        let with = |value: f64| found(move |model| *of(&mut model.constants) = value);
        for value in [least - 0.0005, most + 0.0005] {
            assert!(with(value).contains(&(name, None, outside(value, least, most))), "{name} {value}");
        }
        // Within its range a number may still make a law fail that draws from the model, but not this one.
        for value in [least, most] {
            assert!(with(value).iter().all(|one| !matches!(one.2, Flaw::OutOfRange { .. })), "{name} {value}");
        }
    }
    assert_eq!(found(|model| model.constants.least_factor = 1.5), field("least_factor", outside(1.5, 0.1, 1.0)));
    let counts: [(&str, Count, usize); 6] = [
        ("first", |all| &mut all.first, 10),
        ("weightings", |all| &mut all.weightings, 1024),
        ("short_list", |all| &mut all.short_list, 20),
        ("per_kind", |all| &mut all.per_kind, 20),
        ("programme", |all| &mut all.programme, 3),
        ("programme_from", |all| &mut all.programme_from, 100),
    ];
    for (name, of, most) in counts {
        let with = |value: usize| found(move |model| *of(&mut model.constants) = value);
        assert_eq!(with(0), field(name, outside(0.0, 1.0, most as f64)));
        assert_eq!(with(most + 1), field(name, outside(most as f64 + 1.0, 1.0, most as f64)));
        assert_eq!((with(1), with(most)), (vec![], vec![]));
    }
    assert_eq!(
        found(|model| model.constants.ticked = [0.5, 0.5, 0.0, 0.0, 0.5]),
        field("ticked", Flaw::SumNotOne(1.5))
    );
    assert_eq!(
        found(|model| model.constants.not_ticked = [1.25, -0.25, 0.0, 0.0, 0.0]),
        [field("not_ticked", outside(1.25, 0.0, 1.0)), field("not_ticked", outside(-0.25, 0.0, 1.0))].concat()
    );
}

#[test]
fn the_steps_of_a_question_are_few_and_likely_in_all() {
    let prior = |prior: &[f64]| {
        let prior = prior.to_vec();
        found(move |model| model.questions[0].prior = prior)
    };
    assert!(prior(&[1.0]).contains(&field("prior", outside(1.0, 2.0, 9.0))[0]));
    assert!(prior(&[0.1; 10]).contains(&field("prior", outside(10.0, 2.0, 9.0))[0]));
    assert_eq!(prior(&[0.0, 0.0, 0.0, 0.5, 0.25]), field("prior", Flaw::SumNotOne(0.75)));
    assert_eq!(prior(&[0.0, 0.0, 0.0, -0.5, 1.5]).len(), 2);
    let ready = |step| found(move |model| model.questions[0].ready = vec![step]);
    assert_eq!((ready(1), ready(5)), (vec![], vec![]));
    assert_eq!(ready(0), field("ready", outside(0.0, 1.0, 5.0)));
    assert_eq!(ready(6), field("ready", outside(6.0, 1.0, 5.0)));
}

#[test]
fn a_means_has_points_steps_and_rising_amounts() {
    let mean = |per_step, stop_from, amounts: &[f64]| {
        let mean = Mean { question: "contact".into(), per_step, stop_from, amounts: amounts.to_vec() };
        found(move |model| model.means.push(mean))
    };
    assert_eq!(mean(2.0, 2, &[]), []);
    assert_eq!(mean(10.0, 9, &[0.0, 0.0, 10.0, 20.0, 30.0]), []);
    assert_eq!(mean(10.5, 2, &[]), entry("means", "contact", outside(10.5, 0.0, 10.0)));
    assert_eq!(mean(2.0, 0, &[]), entry("means", "contact", outside(0.0, 1.0, 9.0)));
    assert_eq!(mean(2.0, 10, &[]), entry("means", "contact", outside(10.0, 1.0, 9.0)));
    let length = Flaw::WrongLength { found: 4, expected: 5 };
    assert_eq!(mean(2.0, 2, &[0.0, 1.0, 2.0, 3.0]), entry("means", "contact", length));
    assert_eq!(mean(2.0, 2, &[0.0, 5.0, 2.0, 3.0, 4.0]), entry("means", "contact", outside(2.0, 5.0, f64::MAX)));
}

#[test]
fn a_phase_has_firm_signals_and_goals() {
    let firm = |question: &str, from| {
        let firm = Firm { question: question.into(), from };
        found(move |model| model.phases.get_mut(&Phase::Calm).unwrap().firm.push(firm))
    };
    assert_eq!((firm("tension", 3), firm("tension", 5)), (vec![], vec![]));
    assert_eq!(firm("tension", 2), entry("firm", "tension", outside(2.0, 3.0, 5.0)));
    assert_eq!(firm("tension", 6), entry("firm", "tension", outside(6.0, 3.0, 5.0)));
    assert_eq!(firm("contact", 4), entry("firm", "contact", Flaw::WrongDirection));
    let without = found(|model| drop(model.phases.remove(&Phase::Tension)));
    assert_eq!(without, field("id", Flaw::Empty));
    let goals = |goals: &[(&str, f64)]| {
        let goals = goals.iter().map(|(goal, share)| ((*goal).into(), *share)).collect();
        found(move |model| model.phases.get_mut(&Phase::Unease).unwrap().goals = goals)
    };
    assert_eq!(goals(&[("meet", 0.5), ("heard", 0.25)]), field("goals", Flaw::SumNotOne(0.75)));
    assert_eq!(goals(&[("meet", 0.5), ("meet", 0.5)]), entry("goals", "meet", Flaw::Twice));
    assert_eq!(
        goals(&[("meet", 1.5), ("heard", -0.5)]),
        [entry("goals", "meet", outside(1.5, 0.0, 1.0)), entry("goals", "heard", outside(-0.5, 0.0, 1.0))].concat()
    );
}

#[test]
fn a_situation_has_a_core_signal_and_an_approach_that_answers_to_it() {
    let precedence = |value| found(move |model| model.situations[0].precedence = value);
    assert_eq!((precedence(1.0), precedence(2.5)), (vec![], field("precedence", outside(2.5, 1.0, 2.0))));
    assert_eq!(precedence(0.9), field("precedence", outside(0.9, 1.0, 2.0)));
    let core = found(|model| model.situations[0].signals[0].role = Role::Supporting);
    assert_eq!(core, field("signals", Flaw::Empty));
    let values = found(|model| model.situations[0].signals[0].values = vec![1.0, 0.0]);
    assert_eq!(values, entry("signals", "contact", Flaw::WrongLength { found: 2, expected: 5 }));
    let value = found(|model| model.situations[0].signals[1].values[2] = 1.5);
    assert!(value.contains(&entry("signals", "tension", outside(1.5, 0.0, 1.0))[0]));
    let weight = found(|model| model.situations[0].signals[1].weight = 0.0);
    assert_eq!(weight, entry("signals", "tension", outside(0.0, 0.01, 10.0)));
    // A required signal has no weight: it stands outside of the mean.
    let required = found(|model| {
        model.situations[0].signals[1].role = Role::Required;
        model.situations[0].signals[1].weight = 0.0;
    });
    assert_eq!(required, []);
    let twice = found(|model| {
        let again = model.situations[0].signals[1].clone();
        model.situations[0].signals.push(again);
    });
    assert_eq!(twice, entry("signals", "tension", Flaw::Twice));
    let goals = found(|model| model.situations[0].goals[0].1 = 0.5);
    assert_eq!(goals, field("goals", Flaw::SumNotOne(0.9)));
}

#[test]
fn what_a_situation_names_is_named_once_and_claims_what_it_asks() {
    let twice = |change: fn(&mut Model)| assert_eq!(found(change), entry("approach", "meal", Flaw::Twice));
    twice(|model| model.situations[0].avoid.push("meal".into()));
    twice(|model| model.activities[0].fits.push("side-by-side".into()));
    let both = found(|model| model.situations[0].approach.push("meal".into()));
    assert_eq!(both, [entry("approach", "meal", Flaw::Twice), entry("approach", "meal", Flaw::Twice)].concat());
    let no_goal = |change: fn(&mut Model)| assert_eq!(found(change), entry("approach", "meal", Flaw::ClaimsNoGoal));
    no_goal(|model| model.situations[0].goals = vec![("heard".into(), 1.0)]);
    no_goal(|model| model.activities[0].claims[0].grade = Grade::Against);
    let stopped = found(|model| {
        model.rules[0].effect = Effect::Stop(Time::NotNow);
        model.rules[0].when = Condition::Situation { id: "side-by-side".into(), from: 0.3 };
        model.rules[0].activities = vec!["meal".into()];
    });
    assert_eq!(stopped, entry("approach", "meal", Flaw::StoppedInItsSituation("careful".into())));
}

#[test]
fn a_goal_has_routes_whose_weights_are_all_of_it() {
    assert!(found(|model| model.goals[1].routes.clear()).contains(&field("routes", Flaw::Empty)[0]));
    let less = found(|model| model.goals[0].routes[0][1].1 = 0.125);
    assert_eq!(less, field("routes", Flaw::SumNotOne(0.875)));
    let more = found(|model| model.goals[1].routes[0][0].1 = 1.5);
    assert_eq!(
        more,
        [entry("routes", "fair-process", outside(1.5, 0.0, 1.0)), field("routes", Flaw::SumNotOne(1.5))].concat()
    );
}

#[test]
fn an_activity_claims_what_it_can_bring_about() {
    let nothing = found(|model| model.activities[1].claims.clear());
    assert_eq!(nothing, field("claims", Flaw::Empty));
    let twice = found(|model| {
        let claim = Claim { goal: "heard".into(), aim: Aim::Partly, grade: Grade::Fair };
        model.activities[1].claims.push(claim);
    });
    assert_eq!(twice, entry("claims", "heard", Flaw::Twice));
    // Of the route to `meet` only equality is left, by a measure: 0.25 * 0.8.
    let under = found(|model| model.activities[0].nature.clear());
    assert_eq!(under, entry("claims", "meet", Flaw::UnderHalf(0.2)));
    let against = found(|model| {
        model.activities[1].claims[1].grade = Grade::Against;
        model.activities[1].measures.clear();
    });
    assert_eq!(against, []);
    // Just half: repetition at 0.5 by nature.
    let half = found(|model| {
        model.goals[0].routes[0] = vec![("repetition".into(), 0.5), ("backing".into(), 0.5)];
        model.activities[1].claims.pop();
    });
    assert_eq!(half, []);
}

#[test]
fn a_measure_brings_one_element_that_is_not_there() {
    let nature = found(|model| model.activities[0].measures[0].element = "repetition".into());
    assert_eq!(nature, entry("measures", "repetition", Flaw::NatureAndMeasure));
    let twice = found(|model| {
        model.activities[0].measures.push(Measure { element: "equality".into(), needs: vec![] });
    });
    assert_eq!(twice, entry("measures", "equality", Flaw::Twice));
}

#[test]
fn an_activity_says_of_every_phase_what_it_is_there_and_never_milder_later() {
    let missing = found(|model| model.activities[0].phases.retain(|phase, _| *phase != Phase::Tension));
    assert_eq!(missing, entry("phases", "tension", Flaw::Empty));
    let milder = found(|model| model.activities[0].phases.extend([(Phase::Unease, PhaseFit::NotNow)]));
    assert_eq!(milder, entry("phases", "tension", Flaw::MilderLater(Phase::Tension)));
}

#[test]
fn what_is_asked_and_leant_on_can_be_there() {
    let demand = |step| Demand { mean: "contact".into(), step };
    for step in [1, 5] {
        assert_eq!(found(|model| model.activities[0].demands.push(demand(step))), []);
    }
    let most = found(|model| model.activities[0].demands.push(demand(6)));
    assert_eq!(most, entry("needs", "contact", outside(6.0, 1.0, 5.0)));
    let of_measure = found(|model| model.activities[0].measures[0].needs.push(demand(0)));
    assert_eq!(of_measure, entry("needs", "contact", outside(0.0, 1.0, 5.0)));
    let asset = found(|model| model.activities[0].assets.push("contact".into()));
    assert_eq!(asset, entry("assets", "contact", Flaw::Empty));
    let ready = found(|model| {
        model.questions[0].ready = vec![5];
        model.activities[0].assets.push("contact".into());
    });
    assert_eq!(ready, []);
}

#[test]
fn a_rule_concerns_something_and_takes_points_within_reason() {
    let nothing = found(|model| model.rules[0].kinds.clear());
    assert_eq!(nothing, field("kinds", Flaw::Empty));
    let one = found(|model| {
        model.rules[0].kinds.clear();
        model.rules[0].activities.push("evening".into());
    });
    assert_eq!(one, []);
    let severe = |severity| found(move |model| model.rules[0].effect = Effect::Caution(severity));
    assert_eq!((severe(1.0), severe(10.0)), (vec![], vec![]));
    assert_eq!(severe(0.5), field("effect", outside(0.5, 1.0, 10.0)));
    assert_eq!(severe(11.0), field("effect", outside(11.0, 1.0, 10.0)));
}

#[test]
fn a_rule_asks_in_the_troubled_direction_and_no_other() {
    let when = |when: Condition| found(move |model| model.rules[0].when = when);
    let answer = |question: &str, worse, from| Condition::Answer { question: question.into(), worse, from };
    assert_eq!(when(answer("tension", Direction::Higher, 1)), []);
    assert_eq!(when(answer("contact", Direction::Lower, 5)), []);
    let against = |question: &str| entry("when", question, Flaw::WrongDirection);
    assert_eq!(when(answer("tension", Direction::Lower, 3)), against("tension"));
    assert_eq!(when(answer("contact", Direction::Higher, 3)), against("contact"));
    assert_eq!(when(answer("tension", Direction::Higher, 6)), entry("when", "tension", outside(6.0, 1.0, 5.0)));
    assert_eq!(when(Condition::Any(vec![])), field("when", Flaw::Empty));
    assert_eq!(when(Condition::Phase { at_least: Phase::Calm }), entry("when", "calm", outside(0.0, 1.0, 3.0)));
    assert_eq!(when(Condition::Phase { at_least: Phase::Incidents }), []);
    let situation = |from| when(Condition::Situation { id: "side-by-side".into(), from });
    assert_eq!((situation(0.0), situation(1.0)), (vec![], vec![]));
    assert_eq!(situation(1.5), entry("when", "side-by-side", outside(1.5, 0.0, 1.0)));
    // A situation asks after its signals: both ways where one rises and falls, and where no end is the troubled one.
    let hill = found(|model| {
        model.questions[0].trouble = None;
        model.situations[0].signals[0].values = vec![0.0, 1.0, 0.0, 0.0, 0.0];
    });
    assert_eq!(hill, against("contact"));
    let flat = found(|model| model.situations[0].signals[1].values = vec![0.0; 5]);
    assert_eq!(flat, []);
}

#[test]
fn little_shows_where_nothing_was_answered() {
    let found = found(|model| model.questions[0].prior = vec![1.0, 0.0, 0.0, 0.0, 0.0]);
    let [(field, None, Flaw::Phantoms(sum))] = found.as_slice() else { panic!("{found:?}") };
    // 0.9 of the core signal in each draw, and more where both are strong.
    assert!(*field == "phantoms" && (0.857..1.0).contains(sum), "{sum}");
    let mut model = model();
    model.constants.phantoms = 0.0;
    assert_eq!(defects(&model)[0].thing, Thing::Constants);
}

#[test]
fn one_situation_alone_has_its_signals_at_their_strongest_and_all_else_at_its_healthiest() {
    let mut model = model();
    let calm = only(&model, &"no-such-situation".into()).answers;
    assert_eq!((&calm["contact"], &calm["tension"]), (&Answer::Step(5), &Answer::Step(1)));
    let alone = only(&model, &"side-by-side".into()).answers;
    // What only supports is left at its healthiest.
    assert_eq!((&alone["contact"], &alone["tension"]), (&Answer::Step(1), &Answer::Step(1)));
    model.situations[0].signals[1].role = Role::Required;
    model.situations[0].signals[1].values = vec![0.0, 0.5, 1.0, 1.0, 0.5];
    assert_eq!(only(&model, &"side-by-side".into()).answers["tension"], Answer::Step(3));
    model.questions[0].trouble = Some(End::High);
    assert_eq!(only(&model, &"no-such-situation".into()).answers["contact"], Answer::Step(1));
}

/// Without situations there is nothing to imagine, and nothing may be imagined.
#[test]
fn as_many_phantoms_as_may_be_are_no_flaw() {
    let only_phantoms = |one: &(&str, Option<String>, Flaw)| matches!(one.2, Flaw::Phantoms(_));
    let found = found(|model| {
        model.situations.clear();
        model.constants.phantoms = 0.0;
    });
    assert!(!found.iter().any(only_phantoms), "{found:?}");
}
