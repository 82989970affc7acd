//! Sources: where something is found.

use serde::Deserialize;

use super::SourceId;
use crate::reading::{record, words};

/// The kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after what it is")]
pub enum SourceKind {
    Study,
    Review,
    Guide,
    PracticeStory,
    Tool,
    News,
    Film,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after what was read")]
pub enum Extent {
    Whole,
    Opening,
    Contents,
    Secondary,
}

record! {
    /// Where something is found.
    pub struct Source = "Source" {
        /// Its name.
        pub id: SourceId,
        /// Who made it.
        pub authors: Option<String> = None,
        /// When.
        pub year: Option<String> = None,
        /// What it is called, in its own language.
        pub title: String,
        /// What it is.
        pub kind: SourceKind,
        /// Where it was read.
        pub url: Option<String> = None,
        /// Where else.
        pub urls: Vec<String> = Vec::new(),
        /// The day on which it was read, such as `2027-03-01`, where that was noted.
        pub read: Option<String> = None,
        /// How much was read.
        pub extent: Extent,
        /// What else must be known of it.
        pub note: Option<String> = None,
    }
}

words! { SourceKind, Extent }
