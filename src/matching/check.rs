//! What is wrong with a model, as data: which thing, which field, what.
//!
//! Names are not looked up here (whoever reads the files does that, and knows the places); this is about numbers and about
//! laws that a sound knowledge base keeps.

use std::collections::BTreeMap;

use crate::answer::Belief;
use crate::likely::likeliest;
use crate::model::{
    Activity, Condition, Constants, Direction, Effect, End, Model, Phase, PhaseFit, Question, Role, Rule,
};
use crate::presence::Presence;
use crate::survey::Survey;
use crate::{ActivityId, Answer, ElementId, GoalId, Matcher, Profile, QuestionId, RuleId, SituationId};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Defect {
    /// The thing it is about.
    pub thing: Thing,
    /// The field it is about, as it is written in files.
    pub field: &'static str,
    /// A name within that field that tells which entry is meant.
    pub entry: Option<String>,
    /// What is wrong.
    pub flaw: Flaw,
}

/// The thing that a defect is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// The numbers that hold for everything.
    Constants,
    /// A question.
    Question(QuestionId),
    /// A phase.
    Phase(Phase),
    /// A situation.
    Situation(SituationId),
    /// A goal.
    Goal(GoalId),
    /// An activity.
    Activity(ActivityId),
    /// A rule.
    Rule(RuleId),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Flaw {
    /// Numbers that should sum to 1.
    SumNotOne(f64),
    /// A number outside its range.
    OutOfRange {
        /// The number.
        value: f64,
        /// The least allowed.
        least: f64,
        /// The most allowed.
        most: f64,
    },
    /// A list with another number of entries than the question has steps.
    WrongLength {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Nothing where at least one is needed.
    Empty,
    /// The same thing named twice.
    Twice,
    /// An element that is both there by nature and brought by a measure.
    NatureAndMeasure,
    /// "Not now" followed by something milder in a higher phase.
    MilderLater(Phase),
    /// A claim of which even every measure realises less than half of a route.
    UnderHalf(f64),
    /// An activity named in an approach that claims no goal of that situation.
    ClaimsNoGoal,
    /// An activity named in an approach that a rule stops in that very situation.
    StoppedInItsSituation(RuleId),
    /// A rule or a firm signal that asks after a question in the direction that is not its troubled end, or in both.
    WrongDirection,
    /// With nothing answered the degrees of all situations sum to so much.
    Phantoms(f64),
}

/// Everything that is wrong with a model whose names all resolve. Empty for a sound one.
pub fn defects(model: &Model) -> Vec<Defect> {
    let mut found = Found(Vec::new());
    constants(model, &mut found);
    model.questions.iter().for_each(|question| check_question(question, &mut found));
    phases(model, &mut found);
    situations(model, &mut found);
    goals(model, &mut found);
    model.activities.iter().for_each(|activity| check_activity(activity, model, &mut found));
    model.rules.iter().for_each(|rule| check_rule(rule, model, &mut found));
    // The laws below draw from the model: only where its numbers can be trusted.
    if found.0.is_empty() {
        let matcher = Matcher::new(model.clone());
        phantoms(&matcher, &mut found);
        approaches(&matcher, &mut found);
    }
    found.0
}

struct Found(Vec<Defect>);

impl Found {
    fn add(&mut self, thing: &Thing, field: &'static str, entry: Option<&str>, flaw: Flaw) {
        self.0.push(Defect { thing: thing.clone(), field, entry: entry.map(str::to_owned), flaw });
    }

    fn sum(&mut self, thing: &Thing, field: &'static str, numbers: impl Iterator<Item = f64>) {
        let sum: f64 = numbers.sum();
        if (sum - 1.0).abs() > 1e-9 || sum.is_nan() {
            self.add(thing, field, None, Flaw::SumNotOne(sum));
        }
    }

    fn range(&mut self, thing: &Thing, field: &'static str, entry: Option<&str>, value: f64, least: f64, most: f64) {
        if !(least..=most).contains(&value) {
            self.add(thing, field, entry, Flaw::OutOfRange { value, least, most });
        }
    }
}

#[allow(clippy::too_many_lines, reason = "one line for each constant, so that none is forgotten")]
fn constants(model: &Model, found: &mut Found) {
    let Constants {
        threshold,
        core_share,
        claim_floor,
        by_measure,
        partly,
        fit_named,
        fit_fits,
        fit_neither,
        phase_need,
        phase_with_care,
        wish_share,
        asset_points,
        asset_most,
        with_care_points,
        tried_points,
        equal_points,
        first,
        stop_share,
        find_out_share,
        phase_said,
        phase_perhaps,
        shows,
        gone_through,
        phantoms,
        ticked,
        not_ticked,
        fewer_first: _,
        sure,
        noise,
        weightings,
        least_factor,
        most_factor,
        short_list,
        per_kind,
        situation_share,
        programme,
        programme_from,
        agreement,
    } = &model.constants;
    let thing = &Thing::Constants;
    for (field, value, most) in [
        ("threshold", *threshold, 0.9),
        ("core_share", *core_share, 1.0),
        ("claim_floor", *claim_floor, 1.0),
        ("by_measure", *by_measure, 1.0),
        ("partly", *partly, 1.0),
        ("fit_named", *fit_named, 1.0),
        ("fit_fits", *fit_fits, 1.0),
        ("fit_neither", *fit_neither, 1.0),
        ("phase_with_care", *phase_with_care, 1.0),
        ("wish_share", *wish_share, 0.5),
        ("asset_points", *asset_points, 10.0),
        ("asset_most", *asset_most, 20.0),
        ("with_care_points", *with_care_points, 20.0),
        ("tried_points", *tried_points, 20.0),
        ("equal_points", *equal_points, 20.0),
        ("shows", *shows, 1.0),
        ("gone_through", *gone_through, 1.0),
        ("phantoms", *phantoms, 5.0),
        ("sure", *sure, 1.0),
        ("noise", *noise, 1.0),
        ("situation_share", *situation_share, 1.0),
        ("agreement", agreement.agree, 1.0),
        ("agreement", agreement.camp_share, 0.5),
        ("agreement", agreement.camps_apart, 9.0),
        ("agreement", agreement.few_share, 0.5),
    ] {
        found.range(thing, field, None, value, 0.0, most);
    }
    for (field, value) in [
        // With nought here a neighbourhood in which no situation shows would ask for nothing at all.
        ("phase_need", *phase_need),
        // Nought of the draws is always reached: everything would be stopped by nothing, and the phase always incidents.
        ("stop_share", *stop_share),
        ("find_out_share", *find_out_share),
        ("phase_said", *phase_said),
        ("phase_perhaps", *phase_perhaps),
    ] {
        found.range(thing, field, None, value, 0.001, 1.0);
    }
    for (field, count, most) in [
        ("first", *first, 10),
        ("weightings", *weightings, 1024),
        ("short_list", *short_list, 20),
        ("per_kind", *per_kind, 20),
        // Every ordered triple is tried.
        ("programme", *programme, 3),
        ("programme_from", *programme_from, 100),
    ] {
        found.range(thing, field, None, count as f64, 1.0, f64::from(most));
    }
    found.range(thing, "least_factor", None, *least_factor, 0.1, 1.0);
    found.range(thing, "most_factor", None, *most_factor, 1.0, 10.0);
    for (field, shares) in [("ticked", ticked), ("not_ticked", not_ticked)] {
        for share in shares {
            found.range(thing, field, None, *share, 0.0, 1.0);
        }
        found.sum(thing, field, shares.iter().copied());
    }
    for mean in &model.means {
        let entry = Some(mean.question.as_str());
        found.range(thing, "means", entry, mean.per_step, 0.0, 10.0);
        found.range(thing, "means", entry, f64::from(mean.stop_from), 1.0, 9.0);
        let steps = question(model, &mean.question).map_or(9, Question::steps);
        if !mean.amounts.is_empty() && mean.amounts.len() != steps {
            let flaw = Flaw::WrongLength { found: mean.amounts.len(), expected: steps };
            found.add(thing, "means", entry, flaw);
        }
        for pair in mean.amounts.windows(2) {
            found.range(thing, "means", entry, pair[1], pair[0], f64::MAX);
        }
    }
}

fn check_question(question: &Question, found: &mut Found) {
    let thing = &Thing::Question(question.id.clone());
    found.range(thing, "prior", None, question.steps() as f64, 2.0, 9.0);
    for share in &question.prior {
        found.range(thing, "prior", None, *share, 0.0, 1.0);
    }
    found.sum(thing, "prior", question.prior.iter().copied());
    for step in &question.ready {
        found.range(thing, "ready", None, f64::from(*step), 1.0, question.steps() as f64);
    }
}

fn phases(model: &Model, found: &mut Found) {
    for phase in Phase::ALL {
        let thing = &Thing::Phase(phase);
        let Some(one) = model.phases.get(&phase) else {
            found.add(thing, "id", None, Flaw::Empty);
            continue;
        };
        for firm in &one.firm {
            let entry = Some(firm.question.as_str());
            let asked = question(model, &firm.question);
            found.range(thing, "firm", entry, f64::from(firm.from), 3.0, asked.map_or(9, Question::steps) as f64);
            // A signal is firm from a step upwards: the healthy end must not be the firmest.
            if asked.is_some_and(|question| question.trouble == Some(End::Low)) {
                found.add(thing, "firm", entry, Flaw::WrongDirection);
            }
        }
        shares(thing, "goals", &one.goals, found);
    }
}

/// Goals with shares: each in range, none twice, together 1.
fn shares(thing: &Thing, field: &'static str, goals: &[(GoalId, f64)], found: &mut Found) {
    for (at, (goal, share)) in goals.iter().enumerate() {
        found.range(thing, field, Some(goal.as_str()), *share, 0.0, 1.0);
        if goals[..at].iter().any(|(other, _)| other == goal) {
            found.add(thing, field, Some(goal.as_str()), Flaw::Twice);
        }
    }
    found.sum(thing, field, goals.iter().map(|(_, share)| *share));
}

fn situations(model: &Model, found: &mut Found) {
    for situation in &model.situations {
        let thing = &Thing::Situation(situation.id.clone());
        found.range(thing, "precedence", None, situation.precedence, 1.0, 2.0);
        if !situation.signals.iter().any(|signal| signal.role == Role::Core) {
            found.add(thing, "signals", None, Flaw::Empty);
        }
        for (at, signal) in situation.signals.iter().enumerate() {
            let entry = Some(signal.question.as_str());
            if let Some(question) = question(model, &signal.question)
                && signal.values.len() != question.steps()
            {
                let flaw = Flaw::WrongLength { found: signal.values.len(), expected: question.steps() };
                found.add(thing, "signals", entry, flaw);
            }
            for value in &signal.values {
                found.range(thing, "signals", entry, *value, 0.0, 1.0);
            }
            if signal.role != Role::Required {
                found.range(thing, "signals", entry, signal.weight, 0.01, 10.0);
            }
            if situation.signals[..at].iter().any(|other| other.question == signal.question) {
                found.add(thing, "signals", entry, Flaw::Twice);
            }
        }
        shares(thing, "goals", &situation.goals, found);
        for activity in &situation.approach {
            let named = situation.approach.iter().chain(&situation.avoid).filter(|other| *other == activity).count();
            let fits = model.activities.iter().any(|one| one.id == *activity && one.fits.contains(&situation.id));
            if named > 1 || fits {
                found.add(thing, "approach", Some(activity.as_str()), Flaw::Twice);
            }
            let one = model.activities.iter().find(|one| one.id == *activity);
            let worth = |one: &Activity, goal: &GoalId| {
                one.claims.iter().any(|c| c.goal == *goal && c.grade > crate::model::Grade::Against)
            };
            if one.is_some_and(|one| !situation.goals.iter().any(|(goal, _)| worth(one, goal))) {
                found.add(thing, "approach", Some(activity.as_str()), Flaw::ClaimsNoGoal);
            }
        }
    }
}

fn goals(model: &Model, found: &mut Found) {
    for goal in &model.goals {
        let thing = &Thing::Goal(goal.id.clone());
        if goal.routes.is_empty() {
            found.add(thing, "routes", None, Flaw::Empty);
        }
        for route in &goal.routes {
            for (element, weight) in route {
                found.range(thing, "routes", Some(element.as_str()), *weight, 0.0, 1.0);
            }
            found.sum(thing, "routes", route.iter().map(|(_, weight)| *weight));
        }
    }
}

fn check_activity(activity: &Activity, model: &Model, found: &mut Found) {
    let thing = &Thing::Activity(activity.id.clone());
    if activity.claims.is_empty() {
        found.add(thing, "claims", None, Flaw::Empty);
    }
    for (at, measure) in activity.measures.iter().enumerate() {
        let entry = Some(measure.element.as_str());
        if activity.nature.contains(&measure.element) {
            found.add(thing, "measures", entry, Flaw::NatureAndMeasure);
        }
        if activity.measures[..at].iter().any(|other| other.element == measure.element) {
            found.add(thing, "measures", entry, Flaw::Twice);
        }
    }
    let designed = |element: &ElementId| {
        if activity.nature.contains(element) {
            Presence::Nature
        } else if activity.measures.iter().any(|measure| measure.element == *element) {
            Presence::Measure
        } else {
            Presence::Lacking
        }
    };
    for (at, claim) in activity.claims.iter().enumerate() {
        let entry = Some(claim.goal.as_str());
        if activity.claims[..at].iter().any(|other| other.goal == claim.goal) {
            found.add(thing, "claims", entry, Flaw::Twice);
        }
        let goal = model.goals.iter().find(|goal| goal.id == claim.goal);
        let far = |route: &crate::model::Route| -> f64 {
            route.iter().map(|(element, weight)| weight * designed(element).realised(&model.constants)).sum()
        };
        let Some(realised) = goal.and_then(|goal| goal.routes.iter().map(far).reduce(f64::max)) else { continue };
        if realised < 0.5 && claim.grade > crate::model::Grade::Against {
            found.add(thing, "claims", entry, Flaw::UnderHalf(realised));
        }
    }
    let mut stopped = false;
    for phase in Phase::ALL {
        match activity.phases.get(&phase) {
            None => found.add(thing, "phases", Some(phase.as_str()), Flaw::Empty),
            Some(PhaseFit::NotNow) => stopped = true,
            Some(_) if stopped => found.add(thing, "phases", Some(phase.as_str()), Flaw::MilderLater(phase)),
            Some(_) => {}
        }
    }
    let demands = activity.demands.iter().chain(activity.measures.iter().flat_map(|measure| &measure.needs));
    for demand in demands {
        let most = question(model, &demand.mean).map_or(9, Question::steps);
        found.range(thing, "needs", Some(demand.mean.as_str()), f64::from(demand.step), 1.0, most as f64);
    }
    for asset in &activity.assets {
        if question(model, asset).is_some_and(|question| question.ready.is_empty()) {
            found.add(thing, "assets", Some(asset.as_str()), Flaw::Empty);
        }
    }
}

fn check_rule(rule: &Rule, model: &Model, found: &mut Found) {
    let thing = &Thing::Rule(rule.id.clone());
    if rule.kinds.is_empty() && rule.activities.is_empty() {
        found.add(thing, "kinds", None, Flaw::Empty);
    }
    if let Effect::Caution(severity) = rule.effect {
        found.range(thing, "effect", None, severity, 1.0, 10.0);
    }
    let mut directions = BTreeMap::new();
    worse_directions(&rule.when, model, thing, &mut directions, found);
    for (question_id, directions) in directions {
        let trouble = question(model, &question_id).and_then(|question| question.trouble);
        let against = |direction: &Direction| {
            matches!((trouble, direction), (Some(End::High), Direction::Lower) | (Some(End::Low), Direction::Higher))
        };
        // A stop must be one-way: no worse answer may lift it.
        if directions.iter().any(|one| *one != directions[0]) || directions.iter().any(against) {
            found.add(thing, "when", Some(question_id.as_str()), Flaw::WrongDirection);
        }
    }
}

/// The direction in which each question makes a condition hold more; both where a situation's signal rises and falls.
fn worse_directions(
    condition: &Condition,
    model: &Model,
    thing: &Thing,
    directions: &mut BTreeMap<QuestionId, Vec<Direction>>,
    found: &mut Found,
) {
    match condition {
        Condition::Answer { question: id, worse, from } => {
            let most = question(model, id).map_or(9, Question::steps);
            found.range(thing, "when", Some(id.as_str()), f64::from(*from), 1.0, most as f64);
            directions.entry(id.clone()).or_default().push(*worse);
        }
        Condition::Phase { at_least } => {
            // Calm always holds: such a rule would fire before anything was said.
            found.range(thing, "when", Some(at_least.as_str()), f64::from(*at_least as u8), 1.0, 3.0);
            let phases = model.phases.iter().filter(|(phase, _)| *phase >= at_least);
            for firm in phases.flat_map(|(_, phase)| &phase.firm) {
                directions.entry(firm.question.clone()).or_default().push(Direction::Higher);
            }
        }
        Condition::Situation { id, from } => {
            found.range(thing, "when", Some(id.as_str()), *from, 0.0, 1.0);
            let signals = model.situations.iter().filter(|one| one.id == *id).flat_map(|one| &one.signals);
            for signal in signals {
                let entry = directions.entry(signal.question.clone()).or_default();
                for pair in signal.values.windows(2) {
                    match pair[0].total_cmp(&pair[1]) {
                        std::cmp::Ordering::Less => entry.push(Direction::Higher),
                        std::cmp::Ordering::Greater => entry.push(Direction::Lower),
                        std::cmp::Ordering::Equal => {}
                    }
                }
            }
            directions.retain(|_, directions| !directions.is_empty());
        }
        Condition::All(conditions) | Condition::Any(conditions) => {
            if conditions.is_empty() {
                found.add(thing, "when", None, Flaw::Empty);
            }
            for one in conditions {
                worse_directions(one, model, thing, directions, found);
            }
        }
    }
}

fn phantoms(matcher: &Matcher, found: &mut Found) {
    let nothing = Profile::default();
    let survey = Survey::new(matcher, &nothing);
    let sum: f64 = survey.degrees.iter().map(|degree| degree.mean(survey.draws)).sum();
    if sum > matcher.model.constants.phantoms {
        found.add(&Thing::Constants, "phantoms", None, Flaw::Phantoms(sum));
    }
}

fn approaches(matcher: &Matcher, found: &mut Found) {
    for situation in &matcher.model.situations {
        let advice = matcher.advise(&only(matcher.model(), &situation.id));
        for activity in &situation.approach {
            for stop in advice.candidate(activity).iter().flat_map(|one| &one.stops) {
                if let crate::advice::StopCause::Rule(rule) = &stop.cause {
                    let flaw = Flaw::StoppedInItsSituation(rule.clone());
                    found.add(&Thing::Situation(situation.id.clone()), "approach", Some(activity.as_str()), flaw);
                }
            }
        }
    }
}

/// A profile with the core and required signals of one situation at their strongest, and everything else at its healthiest: means
/// and assets as much as one could wish, and of options, none of which is healthier than another, the likeliest.
pub fn only(model: &Model, situation: &SituationId) -> Profile {
    let mut profile = Profile::default();
    for question in &model.questions {
        let is_mean = model.means.iter().any(|mean| mean.question == question.id);
        let step = match question.trouble {
            Some(End::High) => 1,
            Some(End::Low) => question.steps() as u8,
            None if is_mean || !question.ready.is_empty() => question.steps() as u8,
            None => likeliest(&Belief::new(None, question, &model.constants), question),
        };
        profile.answers.insert(question.id.clone(), Answer::Step(step));
    }
    let signals = model.situations.iter().filter(|one| one.id == *situation).flat_map(|one| &one.signals);
    for signal in signals.filter(|signal| signal.role != Role::Supporting) {
        let mut strongest = 0;
        for (step, value) in signal.values.iter().enumerate() {
            if *value > signal.values[strongest] {
                strongest = step;
            }
        }
        profile.answers.insert(signal.question.clone(), Answer::Step(strongest as u8 + 1));
    }
    profile
}

fn question<'a>(model: &'a Model, id: &QuestionId) -> Option<&'a Question> {
    model.questions.iter().find(|question| question.id == *id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Mean;

    #[test]
    fn with_one_situation_alone_all_else_is_healthy_had_and_likely() {
        let question = |id: &str, trouble: Option<End>, ready: &[u8]| Question {
            id: id.into(),
            prior: vec![0.2, 0.4, 0.1, 0.3],
            trouble,
            safety: false,
            ready: ready.to_vec(),
        };
        let model = Model {
            questions: vec![
                question("noise", Some(End::High), &[]),
                question("contact", Some(End::Low), &[]),
                question("hands", None, &[]),
                question("shed", None, &[3]),
                question("sort-of-street", None, &[]),
            ],
            means: vec![Mean { question: "hands".into(), per_step: 3.0, stop_from: 2, amounts: vec![] }],
            ..Model::default()
        };
        let steps = only(&model, &"none".into()).answers;
        let said = |id: &str| steps[&QuestionId::from(id)].clone();
        assert_eq!(said("noise"), Answer::Step(1));
        assert_eq!(said("contact"), Answer::Step(4));
        assert_eq!(said("hands"), Answer::Step(4), "means as much as one could wish");
        assert_eq!(said("shed"), Answer::Step(4), "assets too");
        assert_eq!(said("sort-of-street"), Answer::Step(2), "no option is healthier than another: the likeliest");
    }
}
