//! The knowledge base: RON text becomes a checked [`Knowledge`], and faults as data.
//!
//! A fault says in which file, line and column, what is wrong, and what was probably meant; the sentences stand in `wording`.
//! Start reading at [`load()`]; [`things`] declares what the files hold, [`reading`] how RON is read so that every value
//! knows its place. [`mod@bytes`] is a
//! checked base as the program carries it; [`overlay`] lays a municipality's own files over a base; [`catalogue`] shows all things alike.
//!
//! **Invariant: it opens no file.** Names and texts come in; the shipped ones are part of the program ([`embedded`]).

pub mod answer;
mod base;
pub mod bytes;
pub mod cases;
pub mod catalogue;
pub mod coverage;
pub mod fault;
mod load;
pub mod overlay;
pub mod reading;
mod shipped;
pub mod things;
pub mod warning;

pub use base::Knowledge;
pub use load::{Loaded, load, load_with_cases};
pub use shipped::{embedded, shipped, shipped_with_cases};
pub use things::Text;
