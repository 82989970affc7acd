//! A checked knowledge base as bytes: what the build of the program leaves behind, so that no start has to read and check RON.
//!
//! The bytes are read by the program that they were made for, and by no other: they are no file format.
//!
//! **Invariant: what is read equals what was written**, worked cases excepted: no advice rests on them.

use crate::Knowledge;

/// A knowledge base as bytes; `None` where it cannot be told in them.
pub fn write(knowledge: &Knowledge) -> Option<Vec<u8>> {
    postcard::to_allocvec(knowledge).ok()
}

/// The knowledge base that bytes of the program tell of; `None` where they tell of none. Its texts stay where they are.
pub fn read(bytes: &'static [u8]) -> Option<Knowledge> {
    postcard::from_bytes(bytes).ok()
}
