//! What can be seen of the answers: by everything, by given answers alone, or by all that they leave possible.

/// What is seen of one question.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Seen<'a> {
    /// Nothing: it is to speak for nothing.
    Nothing,
    /// Somewhere between two steps (counted from 1, both included), the same in every draw; its most counts.
    Between(u8, u8),
    /// A step (counted from 1) in each draw.
    Each(&'a [u8]),
}

/// A way of looking at the answers.
pub(crate) trait Sight {
    /// What is seen of a question.
    fn see(&self, question: usize) -> Seen<'_>;

    /// How many draws there are.
    fn draws(&self) -> usize;
}
