//! Questions: one thing each that can be observed.

use matching::QuestionId;
use matching::model::End;
use serde::{Deserialize, Serialize};

use super::Text;
use crate::reading::{Raw, Read, Reading, record, words};

/// The groups under which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named after what it asks about")]
pub enum Group {
    Contact,
    DailyLife,
    Safety,
    Tension,
    Municipality,
    Readiness,
    Means,
}

/// Whether a question has five steps or named options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// Five steps.
    Scale,
    /// One choice of these, by name.
    Options(Vec<String>),
}

record! {
    /// One thing that can be observed.
    pub struct Question = "Question" {
        /// Its name.
        pub id: QuestionId,
        /// The group under which it is asked.
        pub group: Group,
        /// Five steps, or options.
        pub kind: QuestionKind,
        /// The question itself.
        pub text: Text,
        /// Two to four words, for a list.
        pub name: Text,
        /// What one observes at each step or option.
        pub steps: Vec<Text>,
        /// Which end is the troubled one.
        pub trouble: Trouble,
        /// What one ticks on the first page when one sees it.
        pub tick: Option<Text> = None,
        /// How one finds out.
        pub find_out: Text,
        /// Whom to ask.
        pub ask: Text,
        /// How likely each step is in any neighbourhood.
        pub prior: Vec<f64>,
        /// Whether nothing may be advised before it was asked.
        pub safety: bool = false,
        /// Whether it is never asked by a show of hands.
        pub sensitive: bool = false,
        /// The steps at which this asset stands ready.
        pub ready: Vec<u8> = Vec::new(),
    }
}

impl Question {
    /// The names of its answers as files write them: its options, or the numbers of its steps.
    pub fn answers(&self) -> Vec<String> {
        match &self.kind {
            QuestionKind::Options(options) => options.clone(),
            QuestionKind::Scale => (1..=self.steps.len()).map(|step| step.to_string()).collect(),
        }
    }
}

/// The troubled end of a scale, if either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trouble {
    /// Step 1.
    Low,
    /// The last step.
    High,
    /// Neither.
    None,
}

impl Trouble {
    /// As the model has it.
    pub fn end(self) -> Option<End> {
        match self {
            Self::Low => Some(End::Low),
            Self::High => Some(End::High),
            Self::None => None,
        }
    }
}

words! { QuestionKind, Trouble }

impl Read for Group {
    /// A group is written between quotes, like every name.
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        let name = String::read(raw, reading)?;
        let group = Self::ALL.into_iter().find(|group| group.as_str() == name);
        if group.is_none() {
            reading.unknown_word(&name, &Self::ALL.map(Self::as_str), raw);
        }
        group
    }
}

impl Group {
    /// All groups, in the order in which they are asked.
    pub const ALL: [Self; 7] =
        [Self::Contact, Self::DailyLife, Self::Safety, Self::Tension, Self::Municipality, Self::Readiness, Self::Means];

    /// The name as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::DailyLife => "daily-life",
            Self::Safety => "safety",
            Self::Tension => "tension",
            Self::Municipality => "municipality",
            Self::Readiness => "readiness",
            Self::Means => "means",
        }
    }
}
