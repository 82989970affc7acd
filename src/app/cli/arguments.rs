//! What can be asked on the command line, with its help texts in the user's language.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};
use wording::{CommandLine, ListKind, Wording};

use crate::export::Format;

/// What was asked.
#[derive(Debug, Parser)]
#[command(name = "wijkverbinder", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) action: Option<Action>,
    /// The dossier to open on screen.
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: Option<PathBuf>,
    /// Read before anything else is; here so that it is known.
    #[arg(long, global = true, value_name = "nl|en")]
    lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    Match(MatchAction),
    Explain(ExplainAction),
    #[command(subcommand, arg_required_else_help = true)]
    Knowledge(KnowledgeAction),
}

#[derive(Debug, Args)]
pub(crate) struct MatchAction {
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: PathBuf,
    #[arg(long, default_value_t = 10, value_name = "N", hide_default_value = true)]
    pub(crate) top: usize,
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainAction {
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: PathBuf,
    #[arg(value_name = "ACTIVITY")]
    pub(crate) activity: String,
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: Format,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KnowledgeAction {
    Check(CheckAction),
    List(ListAction),
}

#[derive(Debug, Args)]
pub(crate) struct CheckAction {
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ListAction {
    #[arg(value_enum, value_name = "KIND")]
    pub(crate) kind: Kind,
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Lang {
    Nl,
    En,
}

/// The kinds of thing that can be listed, as they are written on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Kind {
    Questions,
    Phases,
    Kinds,
    Situations,
    Goals,
    Elements,
    Activities,
    Rules,
    Conditions,
    Risks,
    Referrals,
    Sources,
}

impl From<Kind> for ListKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Questions => Self::Questions,
            Kind::Phases => Self::Phases,
            Kind::Kinds => Self::Kinds,
            Kind::Situations => Self::Situations,
            Kind::Goals => Self::Goals,
            Kind::Elements => Self::Elements,
            Kind::Activities => Self::Activities,
            Kind::Rules => Self::Rules,
            Kind::Conditions => Self::Conditions,
            Kind::Risks => Self::Risks,
            Kind::Referrals => Self::Referrals,
            Kind::Sources => Self::Sources,
        }
    }
}

/// The command line with its help in the language of the wording.
pub(crate) fn command(wording: &Wording) -> Command {
    let say = |text| wording.command_line(text);
    explained(Arguments::command(), wording, CommandLine::About)
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say(CommandLine::Version))
                .help_heading(say(CommandLine::Options)),
        )
        .subcommand_help_heading(say(CommandLine::Commands))
        .mut_subcommand("match", |command| explained(command, wording, CommandLine::Match))
        .mut_subcommand("explain", |command| explained(command, wording, CommandLine::Explain))
        .mut_subcommand("knowledge", |command| {
            explained(command, wording, CommandLine::Knowledge)
                .subcommand_help_heading(say(CommandLine::Commands))
                .mut_subcommand("check", |command| explained(command, wording, CommandLine::Check))
                .mut_subcommand("list", |command| explained(command, wording, CommandLine::List))
        })
}

/// A command with its explanation, those of its arguments, and headings in the user's language.
fn explained(command: Command, wording: &Wording, about: CommandLine) -> Command {
    let say = |text| wording.command_line(text);
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say(CommandLine::Help))
        .help_heading(say(CommandLine::Options));
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", say(CommandLine::Usage));
    let takes_commands = command.get_subcommands().next().is_some();
    let usage = match about {
        CommandLine::Match => "wijkverbinder match DOSSIER.ron [--top N] [--format text|json|md]",
        CommandLine::Explain => "wijkverbinder explain DOSSIER.ron ACTIVITY [--format text|json|md]",
        CommandLine::Knowledge => "wijkverbinder knowledge check | list",
        CommandLine::Check => "wijkverbinder knowledge check [DIR]",
        CommandLine::List => "wijkverbinder knowledge list KIND [--format text|json|md]",
        _ => "wijkverbinder [DOSSIER.ron] [--lang nl|en]",
    };
    command
        .override_usage(usage)
        .about(say(about))
        .help_template(template)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .mut_args(|argument| {
            let text = match argument.get_id().as_str() {
                "dossier" if takes_commands => CommandLine::Dossier,
                "dossier" => CommandLine::DossierNeeded,
                "lang" => CommandLine::Lang,
                "top" => CommandLine::Top,
                "format" => CommandLine::Format,
                "activity" => CommandLine::Activity,
                "folder" => CommandLine::CheckDir,
                "kind" => CommandLine::ListKind,
                _ => return argument,
            };
            let heading = if argument.is_positional() { CommandLine::Arguments } else { CommandLine::Options };
            let kinds: Vec<String> = if text == CommandLine::ListKind {
                Kind::value_variants()
                    .iter()
                    .filter_map(|kind| Some(kind.to_possible_value()?.get_name().to_owned()))
                    .collect()
            } else {
                Vec::new()
            };
            let said = if kinds.is_empty() { say(text) } else { format!("{}: {}", say(text), kinds.join(", ")) };
            argument.help(said).help_heading(say(heading)).hide_possible_values(true)
        })
}
