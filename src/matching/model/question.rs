//! What can be observed.

use serde::{Deserialize, Serialize};

use crate::QuestionId;

/// One thing that can be observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// How likely each step is in any neighbourhood; as many entries as steps, summing to 1. Judgement.
    pub prior: Vec<f64>,
    /// The end of the scale where trouble lies, if either.
    pub trouble: Option<End>,
    /// Whether nothing may be advised before it was asked.
    pub safety: bool,
    /// The steps, counted from 1, at which this asset stands ready. Empty: it is no asset.
    pub ready: Vec<u8>,
}

impl Question {
    /// How many steps or options it has.
    pub fn steps(&self) -> usize {
        self.prior.len()
    }
}

/// An end of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// Step 1.
    Low,
    /// The last step.
    High,
}
