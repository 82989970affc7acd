//! One neighbourhood's case, as data and as RON text.
//!
//! [`read`] makes a [`Dossier`] of a text and says what it does not know in it; [`write()`] puts a changed dossier back into
//! that text. It opens no file. Start reading at [`Dossier`], then `reading` and `writing`; `tree` is what lies between a
//! dossier and its text, and `salvage` what is done about a text that RON cannot read.
//!
//! **Invariant: nothing of the user's is lost.** Writing edits the text instead of making it anew: comments, order and
//! everything that this program does not know stay as they are.

mod case;
mod deciding;
mod example;
mod held;
mod learning;
mod loss;
mod next_year;
pub mod privacy;
mod reading;
mod salvage;
mod setting;
mod tree;
mod words;
mod workshop;
mod writing;

pub use example::example;
pub use jiff::civil::Date;

pub use case::{
    Asks, Choice, Decision, Dossier, Entry, Evaluation, Lesson, Moment, Origin, OriginKind, PlanLine, PlanPart, Stood,
    TextPlace,
};
pub use reading::{Opened, State, read, read_bytes};
pub use workshop::{Asked, Counting, FEWEST, Grouping, Part, Stage, Vote, Workshop, pace, streets};
pub use writing::write;

/// The version of the format that this program writes, and the newest that it knows.
pub const VERSION: u32 = 2;
/// Wishes that a neighbourhood may have at once.
const MOST_WISHES: usize = 2;
