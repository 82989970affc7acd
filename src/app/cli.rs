//! The command line: arguments become one action, and every word that the user sees is in the user's language.

mod arguments;
mod ask;
mod base;
mod case;
mod check;
mod coverage;
mod explain;
mod export;
mod list;
mod matching;
mod mistakes;
mod new;
mod open;
mod overview;
mod plan;
mod search;
mod show;
mod target;
mod watch;
mod workshop;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches;
use wording::{CommandLine, Language, Wording};

use arguments::{Action, Arguments, KnowledgeAction};

use crate::keeping::{Folders, Settings};

/// Runs the program with the arguments it was started with.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let wording = Wording::new(language(&arguments));
    let own = own_folders(&arguments);
    let parsed = arguments::command(&wording)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let outcome = match parsed {
        Ok(arguments) => act(arguments, &own, &wording),
        Err(mistake) => return mistakes::report(&mistake, &wording),
    };
    match outcome {
        Ok(code) => code,
        Err(Failure { said, language }) => {
            let word = Wording::new(language).command_line(CommandLine::ErrorWord);
            complain(&format!("{word}: {said}"));
            ExitCode::from(2)
        }
    }
}

fn act(arguments: Arguments, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    // A word before a command is no dossier that the command would read, but a command mistyped or misplaced.
    if let (Some(_), Some(word)) = (&arguments.action, &arguments.dossier) {
        return Err(Failure::of(wording, wording.unknown_argument(&word.display().to_string())));
    }
    let look = open::Chosen { theme: arguments.theme, ascii: arguments.ascii };
    match arguments.action {
        None => {
            let what = open::Opening { dossier: arguments.dossier.as_deref(), begin: tui::Begin::Dossier, look };
            open::run(&what, own, wording)
        }
        Some(Action::Ask(action)) => ask::run(action.dossier.as_deref(), own, wording),
        Some(Action::Match(action)) => matching::run(&action, own, wording),
        Some(Action::Explain(action)) => explain::run(&action, own, wording),
        Some(Action::Plan(action)) => plan::run(&action, own, wording),
        Some(Action::Overview(action)) => overview::run(&action, own, wording),
        Some(Action::Workshop(action)) => workshop::run(&action, look, own, wording),
        Some(Action::Knowledge(action)) => on_knowledge(action, own, wording),
    }
}

fn on_knowledge(action: KnowledgeAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    match action {
        KnowledgeAction::Check(action) => check::run(&action, own, wording),
        KnowledgeAction::Coverage(action) => coverage::run(&action, own, wording),
        KnowledgeAction::List(action) => list::run(&action, own, wording),
        KnowledgeAction::Show(action) => show::run(&action, own, wording),
        KnowledgeAction::Search(action) => search::run(&action, own, wording),
        KnowledgeAction::New(action) => new::run(&action, own, wording),
        KnowledgeAction::Export(action) => export::run(&action, own, wording),
    }
}

/// Why the program could not do what was asked, in the user's words.
struct Failure {
    said: String,
    language: Language,
}

/// The language that is asked for, before anything else is understood: `--lang`, else the one that was spoken last by choice, else
/// that of the environment.
fn language(arguments: &[OsString]) -> Language {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let value = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(language) = value.and_then(|value| Language::ALL.into_iter().find(|one| one.code() == value)) {
            return language;
        }
    }
    let (chosen, _) = Settings::read(&Folders::find());
    chosen.language.unwrap_or_else(|| Language::of_locale(&sys_locale::get_locale().unwrap_or_default()))
}

/// The folders to lay over the knowledge base, wherever on the line they are named: the parser would forget those before a
/// command where others stand behind it.
fn own_folders(arguments: &[OsString]) -> Vec<PathBuf> {
    let mut words = arguments.iter().take_while(|word| *word != "--");
    let mut folders = Vec::new();
    while let Some(word) = words.next() {
        if word == "--knowledge" {
            folders.extend(words.next().map(PathBuf::from));
        } else if let Some(folder) = word.to_str().and_then(|word| word.strip_prefix("--knowledge=")) {
            folders.push(folder.into());
        }
    }
    folders
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
