//! A neighbourhood to try things out with, for who has none at hand.

use knowledge::Knowledge;

use crate::{Dossier, read};

const TEXT: &str = include_str!("example.ron");

/// The example. What this knowledge base does not know of it is left out.
///
/// ```
/// let example = dossier::example(&knowledge::shipped().knowledge);
/// assert!(example.profile.answers.len() > 10 && example.profile.runs.len() == 1);
/// ```
pub fn example(knowledge: &Knowledge) -> Dossier {
    read("example.ron", TEXT, knowledge).dossier
}
