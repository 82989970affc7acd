//! Everything that is said in a human language: structured text, in Dutch and English.
//!
//! From an advice, an activity, a fault or a command come sentences as a [`Document`] (headings, paragraphs, lists, sources);
//! screens and exports lay out what it gives. It knows language, not terminal, file or format. Start reading at [`Wording`].
//!
//! **Invariant: no isolation marks.** Fluent's marks around arguments (U+2068, U+2069) are off; a test finds none in any text.

mod activity;
mod advice;
mod asking;
mod cited;
mod command_line;
mod compare;
mod coverage;
mod dates;
mod decisions;
pub mod document;
mod fault;
mod files;
mod find_out;
mod keeping;
mod labels;
mod language;
mod listing;
pub mod look_back;
mod looks;
mod names;
mod next;
pub mod overview;
mod own;
mod page;
mod personal;
pub mod plan;
mod running;
mod search;
mod sieve;
mod state;
mod sure;
mod template;
mod terms;
mod texts;
mod together;
mod user;
pub mod workshop;

pub use activity::Aspect;
pub use advice::Case;
pub use asking::{AskSaid, AskWord};
pub use command_line::CommandLine;
pub use document::Document;
pub use fault::Explained;
pub use labels::Label;
pub use language::{Language, Wording};
pub use listing::Listed;
pub use names::Names;
pub use search::{Found, Index};
pub use user::User;
