//! A tape of bytes from which a whole model is read, choice by choice.
//!
//! One tape instead of a strategy per field: a model is then written as one would write it by hand, names can refer to
//! what was made before, and a failing case still shrinks, because shorter tapes and smaller bytes make plainer models.
//! A tape that has run out reads as nought, which is everywhere the plainest choice.

use proptest::prelude::*;

#[derive(Clone, Debug)]
pub(crate) struct Tape {
    bytes: Vec<u8>,
    at: usize,
}

/// Tapes of up to so many bytes, most of them long.
pub(crate) fn tapes(most: usize) -> impl Strategy<Value = Tape> {
    prop::collection::vec(any::<u8>(), most / 2..=most).prop_map(|bytes| Tape { bytes, at: 0 })
}

impl Tape {
    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % n
    }

    /// A number from `least` to `most`.
    pub(crate) fn within(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    /// True once in so many times.
    pub(crate) fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// From `least` to `most` different ones of these, in any order.
    pub(crate) fn some<T: Clone>(&mut self, from: &[T], least: usize, most: usize) -> Vec<T> {
        let mut left = from.to_vec();
        let count = self.within(least.min(from.len()), most.min(from.len()));
        (0..count).map(|_| left.remove(self.below(left.len()))).collect()
    }

    /// Each of these with a share; together 1.
    pub(crate) fn shares<T>(&mut self, of: Vec<T>) -> Vec<(T, f64)> {
        let weights: Vec<usize> = of.iter().map(|_| self.within(1, 5)).collect();
        let sum: usize = weights.iter().sum();
        of.into_iter().zip(weights).map(|(one, weight)| (one, weight as f64 / sum as f64)).collect()
    }

    /// Puts a list into another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}
