//! Terms: what a word means here.

use super::{SourceId, TermId, Text};
use crate::reading::record;

record! {
    /// A word, and what it means here.
    pub struct Term = "Term" {
        /// Its name.
        pub id: TermId,
        /// The word.
        pub name: Text,
        /// What it means, in one or two sentences.
        pub meaning: Text,
        /// Where this is found.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}
