//! `ask`: the whole way in plain lines, question by question, for screen readers, plain terminals and pipes.
//!
//! [`Talk`] says, listens and has everything kept; one file for each stage of the way. It moves no cursor, and the advice, the
//! reasons and the plan are those of the screens and of the other commands.
//!
//! **Invariant: no escape sequence is ever written**, whatever was typed or stands in the dossier.

mod advice;
mod begin;
mod known;
mod more;
mod personal;
mod questions;
mod talk;
mod ticks;
mod typed;

use std::env;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use wording::{AskSaid, Wording};

use super::{Failure, base};
use talk::{Ended, Talk};

/// Where one is on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Ticks,
    Questions,
    Advice,
}

/// Whether plain lines are to be used where nobody asked for them by name: the user wants them everywhere (`ACCESSIBLE`), or there
/// is no terminal to draw on.
pub(crate) fn is_wanted() -> bool {
    env::var_os("ACCESSIBLE").is_some_and(|value| !value.is_empty())
        || env::var_os("TERM").is_some_and(|value| value == "dumb")
        || !io::stdout().is_terminal()
        || !io::stdin().is_terminal()
}

/// Talks until the user is done, or nothing more can be heard.
pub(crate) fn run(path: Option<&Path>, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some((knowledge, notices)) = base::quietly(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let trouble = |error: io::Error| Failure::of(wording, wording.terminal_trouble(&error.to_string()));
    let mut talk = Talk::new(knowledge, wording).map_err(trouble)?;
    talk.say(&wording.ask_said(AskSaid::Intro));
    for notice in notices {
        talk.say(&notice);
    }
    let begun = match path {
        Some(path) => talk
            .open(path)
            .map_err(|error| Failure::of(wording, wording.cannot_read(&path.display().to_string(), &error)))?,
        None => talk.begin(),
    };
    let ended = match begun.and_then(|()| go(&mut talk)) {
        Ok(never) => match never {},
        Err(ended) => ended,
    };
    talk.end(ended, path)
}

/// From one stage to the next, until it ends.
fn go(talk: &mut Talk<'_>) -> Result<std::convert::Infallible, Ended> {
    let mut stage = talk.first_stage();
    loop {
        stage = match stage {
            Stage::Ticks => talk.ticks()?,
            Stage::Questions => talk.questions()?,
            Stage::Advice => talk.advice()?,
        };
    }
}
