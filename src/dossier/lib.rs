//! One neighbourhood's case, as data and as RON text.
//!
//! [`read`] makes a [`Dossier`] of a text and says what it does not know in it; [`write()`] puts a changed dossier back into
//! that text. It opens no file.
//!
//! **Invariant: nothing of the user's is lost.** Writing edits the text instead of making it anew: comments, order and
//! everything that this program does not know stay as they are.

mod case;
pub mod privacy;
mod reading;
mod setting;
mod stand_in;
mod writing;

pub use jiff::civil::Date;

pub use case::{
    Asks, Choice, Decision, Dossier, Entry, Evaluation, Lesson, Moment, Origin, OriginKind, PlanLine, PlanPart,
    TextPlace,
};
pub use reading::{Opened, read};
pub use writing::write;

/// The version of the format that this program writes, and the newest that it knows.
pub const VERSION: u32 = 1;
