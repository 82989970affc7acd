//! Evaluations: a few questions to put to people, to look back with.

use matching::GoalId;
use serde::{Deserialize, Serialize};

use super::{Point, SourceId, Text, Trouble};
use crate::reading::{record, words};

record! {
    /// A short set of questions, when and to whom they are put, and what the answers can tell.
    pub struct Evaluation = "Evaluation" {
        /// Its name.
        pub name: Text,
        /// What it is for.
        pub intro: Text,
        /// When it is filled in.
        pub moments: Vec<Moment>,
        /// Who is asked.
        pub asked: Text,
        /// Whether it goes with every other set.
        pub always: bool = false,
        /// The goals that it looks at; none: it fits any.
        pub goals: Vec<GoalId> = Vec::new(),
        /// What one answers where an item says nothing else, from step 1.
        pub steps: Vec<Text> = Vec::new(),
        /// What is asked.
        pub items: Vec<Item>,
        /// What the items follow, and other figures to hold against them.
        pub follows: Vec<Point> = Vec::new(),
        /// How to read the answers.
        pub read: Vec<Point>,
        /// What they cannot prove.
        pub cannot: Text,
        /// With fewer answers than this in a group only the total is shown.
        pub smallest_group: u32,
        /// Where this is found.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

record! {
    /// One thing that is asked.
    pub struct Item = "Item" {
        /// Its name, by which answers are entered.
        pub id: String,
        /// What is asked, or said to agree with.
        pub text: Text,
        /// How it is answered.
        pub form: Form = Form::Steps,
        /// Steps of its own; none: those of the set.
        pub steps: Vec<Text> = Vec::new(),
        /// Which end of the steps is the troubled one.
        pub trouble: Trouble = Trouble::None,
    }
}

/// How an item is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// With one of the steps.
    Steps,
    /// With a number, counted by those who organise it.
    Number,
    /// In one's own words.
    Open,
}

/// When a set is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Moment {
    /// Before the activity begins.
    Before,
    /// At its end.
    After,
    /// Half a year later.
    HalfYearLater,
}

words! { Form, Moment }

impl Evaluation {
    /// **Invariant: no set shows a group of fewer answers than this**, whatever a file says.
    pub const SMALLEST_GROUP: u32 = 10;

    /// The steps with which an item is answered; none where it is a number or in one's own words.
    pub fn steps_of<'a>(&'a self, item: &'a Item) -> &'a [Text] {
        match item.form {
            Form::Steps if item.steps.is_empty() => &self.steps,
            Form::Steps => &item.steps,
            Form::Number | Form::Open => &[],
        }
    }
}
