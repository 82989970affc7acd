//! The program as its users meet it, and the rules of the house it is built in.
//!
//! `house` reads the manifests and the sources; `command_line` runs the program as other programs do; `terminal` sits
//! down at it, in a real pseudo-terminal, and `behaving` does so with mouse, colours, keys of one's own, and put aside;
//! `keeping` does the same where a dossier could be lost; `ask` talks with it in plain lines; `plan` makes documents of a
//! choice, and `whole_case` goes from tick to look back; `workshop` holds one, with a room that looks along; `readme` keeps
//! the README's picture and keys those of the program; `cases` tries
//! the advice on neighbourhoods of which the sources say what helps there, and `judged` on twenty more, with the judgement
//! on each. What the tests share is in `support`: a home folder of its own for each, with nothing of the environment of
//! whoever runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    missing_docs,
    unreachable_pub,
    reason = "a test may stop at the first surprise, and its name says what it proves"
)]

mod ask;
#[cfg(unix)]
mod behaving;
mod cases;
mod command_line;
mod coverage;
mod house;
mod judged;
#[cfg(unix)]
mod keeping;
mod overview;
mod own_knowledge;
mod plain_words;
mod plan;
mod readme;
mod support;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod whole_case;
#[cfg(unix)]
mod workshop;
mod workshop_alive;
