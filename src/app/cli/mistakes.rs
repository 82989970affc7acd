//! Mistakes on the command line, said in the user's language.

use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use wording::{CommandLine, Wording};

use super::{complain, say};

/// Says what is wrong, or shows the help or version that was asked for.
pub(crate) fn report(mistake: &Error, wording: &Wording) -> ExitCode {
    let value = |kind| match mistake.get(kind) {
        Some(ContextValue::String(value)) => value.clone(),
        Some(ContextValue::Strings(values)) => values.join(", "),
        _ => String::new(),
    };
    let said = match mistake.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say(&mistake.render().to_string());
            return ExitCode::SUCCESS;
        }
        ErrorKind::UnknownArgument => wording.unknown_argument(&value(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => wording.unknown_argument(&value(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            wording.missing_argument(&value(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            wording.missing_argument(&value(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue => wording.invalid_value(
            &value(ContextKind::InvalidArg),
            &value(ContextKind::InvalidValue),
            &value(ContextKind::ValidValue),
        ),
        ErrorKind::ValueValidation => {
            wording.unreadable_value(&value(ContextKind::InvalidArg), &value(ContextKind::InvalidValue))
        }
        ErrorKind::ArgumentConflict => wording.conflicting_argument(&value(ContextKind::InvalidArg)),
        kind => wording.other_mistake(&kind.to_string()),
    };
    complain(&format!("{}: {said}", wording.command_line(CommandLine::ErrorWord)));
    complain(&wording.command_line(CommandLine::TryHelp));
    ExitCode::from(2)
}
