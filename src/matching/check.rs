//! What is wrong with a model, as data: which thing, which field, what.
//!
//! Names are not looked up here (whoever reads the files does that, and knows the places); this is about numbers and about
//! laws that a sound knowledge base keeps.

mod activity;
mod constants;
mod neighbourhood;
mod rule;
mod together;

use crate::model::{Model, Phase, Question};
use crate::{ActivityId, GoalId, Matcher, QuestionId, RuleId, SituationId};

pub use together::only;

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
    constants::constants(model, &mut found);
    constants::means(model, &mut found);
    model.questions.iter().for_each(|question| neighbourhood::check_question(question, &mut found));
    neighbourhood::phases(model, &mut found);
    neighbourhood::situations(model, &mut found);
    neighbourhood::goals(model, &mut found);
    model.activities.iter().for_each(|activity| activity::check_activity(activity, model, &mut found));
    model.rules.iter().for_each(|rule| rule::check_rule(rule, model, &mut found));
    // These laws draw from the model: only where its numbers can be trusted.
    if found.0.is_empty() {
        let matcher = Matcher::new(model.clone());
        together::phantoms(&matcher, &mut found);
        together::approaches(&matcher, &mut found);
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

fn question<'a>(model: &'a Model, id: &QuestionId) -> Option<&'a Question> {
    model.questions.iter().find(|question| question.id == *id)
}
