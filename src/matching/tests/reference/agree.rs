//! The two beside each other, piece by piece: fractions to 1e-9, all else exactly.

mod advice;
mod people;
mod together;
