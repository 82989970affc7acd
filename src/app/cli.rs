//! The command line: arguments become one action, and every word that the user sees is in the user's language.

mod arguments;
mod case;
mod check;
mod explain;
mod list;
mod matching;
mod mistakes;
mod open;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::FromArgMatches;
use wording::{CommandLine, Language, Wording};

use arguments::{Action, Arguments, KnowledgeAction};

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let wording = Wording::new(language(&arguments));
    let parsed = arguments::command(&wording)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let outcome = match parsed {
        Ok(arguments) => act(arguments, wording),
        Err(mistake) => return mistakes::report(&mistake, &wording),
    };
    match outcome {
        Ok(code) => code,
        Err(Failure { said, wording }) => {
            let word = wording.command_line(CommandLine::ErrorWord);
            complain(&format!("{word}: {said}"));
            ExitCode::from(2)
        }
    }
}

fn act(arguments: Arguments, wording: Wording) -> Result<ExitCode, Failure> {
    // A word before a command is no dossier that the command would read, but a command mistyped or misplaced.
    if let (Some(_), Some(word)) = (&arguments.action, &arguments.dossier) {
        return Err(Failure::new(wording.unknown_argument(&word.display().to_string()), wording));
    }
    match arguments.action {
        None => open::run(arguments.dossier.as_deref(), wording),
        Some(Action::Match(action)) => matching::run(&action, wording),
        Some(Action::Explain(action)) => explain::run(&action, wording),
        Some(Action::Knowledge(KnowledgeAction::Check(action))) => check::run(action.folder.as_deref(), wording),
        Some(Action::Knowledge(KnowledgeAction::List(action))) => Ok(list::run(&action, &wording)),
    }
}

/// Why the program could not do what was asked, in the user's words.
struct Failure {
    said: String,
    wording: Wording,
}

/// The language that is asked for, before anything else is understood: `--lang`, else that of the environment.
fn language(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let value = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(language) = value.and_then(|value| Language::ALL.into_iter().find(|one| one.code() == value)) {
            return language;
        }
    }
    Language::of_locale(&sys_locale::get_locale().unwrap_or_default())
}

/// Writes to standard output. A reader that went away (`| head`) is no error.
fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// Writes a line to standard error.
fn complain(text: &str) {
    let mut out = io::stderr().lock();
    let _ = writeln!(out, "{text}");
}
