//! What can be asked on the command line, with its help texts in the user's language.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};
use dossier::Date;
use knowledge::fault::ThingKind;
use tui::Theme;
use wording::{CommandLine, Wording};

use crate::export::handed::{HandedFormat, What};
use crate::export::{Format, ListFormat, OverviewFormat};

/// What was asked.
#[derive(Debug, Parser)]
#[command(name = "wijkverbinder", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) action: Option<Action>,
    /// The dossier to open on screen.
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: Option<PathBuf>,
    /// What the screens look like.
    #[arg(long, value_parser = themes(), value_name = "NAME")]
    pub(crate) theme: Option<Theme>,
    /// Whether every sign is one of ASCII.
    #[arg(long)]
    pub(crate) ascii: bool,
    /// Read before anything else is; here so that it is known.
    #[arg(long, global = true, value_name = "nl|en")]
    lang: Option<Lang>,
    /// Read before anything else is, in the order of the line; here so that it is known.
    #[arg(long = "knowledge", global = true, value_name = "DIR", action = ArgAction::Append)]
    own: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    Ask(AskAction),
    Match(MatchAction),
    Explain(ExplainAction),
    Plan(PlanAction),
    Overview(OverviewAction),
    Workshop(WorkshopAction),
    #[command(subcommand, arg_required_else_help = true)]
    Knowledge(KnowledgeAction),
}

#[derive(Debug, Args)]
pub(crate) struct AskAction {
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: Option<PathBuf>,
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

#[derive(Debug, Args)]
pub(crate) struct PlanAction {
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: PathBuf,
    #[arg(long, value_enum, default_value_t = What::Plan, hide_default_value = true, hide_possible_values = true)]
    pub(crate) what: What,
    #[arg(long = "activity", value_name = "ACTIVITY", action = ArgAction::Append)]
    pub(crate) activities: Vec<String>,
    #[arg(long, value_name = "DAY")]
    pub(crate) held: Option<Date>,
    #[command(flatten)]
    pub(crate) written: Written,
}

/// In what format something is written, and to which file.
#[derive(Debug, Args)]
pub(crate) struct Written {
    #[arg(id = "handed-format", long = "format", value_enum, hide_possible_values = true)]
    pub(crate) format: Option<HandedFormat>,
    #[arg(id = "handed-output", long = "output", value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct OverviewAction {
    #[arg(value_name = "FOLDER")]
    pub(crate) dossiers: PathBuf,
    /// Without it the name of the file to write says it, else it is text.
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) format: Option<OverviewFormat>,
    #[arg(long = "output", value_name = "FILE")]
    pub(crate) written: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct WorkshopAction {
    #[command(subcommand)]
    pub(crate) action: Option<WorkshopPage>,
    #[arg(value_name = "DOSSIER.ron", required = true)]
    pub(crate) dossier: Option<PathBuf>,
    #[arg(long)]
    pub(crate) room: bool,
}

/// What can be made for a workshop, without a screen.
#[derive(Debug, Subcommand)]
pub(crate) enum WorkshopPage {
    Import(ImportAction),
    Form(WorkshopPageAction),
    Report(WorkshopPageAction),
}

#[derive(Debug, Args)]
pub(crate) struct ImportAction {
    #[arg(value_name = "ANSWERS.csv")]
    pub(crate) answers: PathBuf,
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) with: Option<PathBuf>,
    #[arg(long)]
    pub(crate) borda: bool,
    #[command(flatten)]
    pub(crate) written: Written,
}

#[derive(Debug, Args)]
pub(crate) struct WorkshopPageAction {
    #[arg(value_name = "DOSSIER.ron")]
    pub(crate) dossier: PathBuf,
    #[command(flatten)]
    pub(crate) written: Written,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KnowledgeAction {
    Check(CheckAction),
    Coverage(CoverageAction),
    List(ListAction),
    Show(ShowAction),
    Search(SearchAction),
    New(NewAction),
    Export(ExportAction),
}

#[derive(Debug, Args)]
pub(crate) struct CheckAction {
    #[arg(value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
    #[arg(long)]
    pub(crate) watch: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ShowAction {
    #[arg(value_name = "NAME")]
    pub(crate) shown: String,
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct SearchAction {
    #[arg(value_name = "WORDS", required = true)]
    pub(crate) words: Vec<String>,
    #[arg(long = "top", default_value_t = 20, value_name = "N", hide_default_value = true)]
    pub(crate) most: usize,
    #[arg(long, value_enum, default_value_t = ListFormat::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct NewAction {
    #[arg(value_enum, value_name = "KIND")]
    pub(crate) made: New,
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) output: Option<PathBuf>,
}

/// The kinds of thing for which there is a template.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum New {
    Activity,
}

#[derive(Debug, Args)]
pub(crate) struct ExportAction {
    #[arg(value_name = "DIR")]
    pub(crate) target: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct CoverageAction {
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ListAction {
    #[arg(value_parser = kinds(), value_name = "KIND")]
    pub(crate) kind: ThingKind,
    #[arg(long, value_enum, default_value_t = ListFormat::Text, hide_default_value = true, hide_possible_values = true)]
    pub(crate) format: ListFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Lang {
    Nl,
    En,
}

/// The themes, by their names.
fn themes() -> impl TypedValueParser<Value = Theme> {
    PossibleValuesParser::new(Theme::ALL.map(Theme::name)).try_map(|name| Theme::named(&name).ok_or("no such theme"))
}

/// The kinds of thing, as they are written on the command line.
fn kinds() -> impl TypedValueParser<Value = ThingKind> {
    let named = |name: String| ThingKind::ALL.into_iter().find(|kind| kind.as_str() == name);
    PossibleValuesParser::new(ThingKind::ALL.map(ThingKind::as_str))
        .try_map(move |name| named(name).ok_or("no such kind"))
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
        .mut_subcommand("ask", |command| explained(command, wording, CommandLine::Ask))
        .mut_subcommand("match", |command| explained(command, wording, CommandLine::Match))
        .mut_subcommand("explain", |command| explained(command, wording, CommandLine::Explain))
        .mut_subcommand("plan", |command| explained(command, wording, CommandLine::Plan))
        .mut_subcommand("overview", |command| explained(command, wording, CommandLine::Overview))
        .mut_subcommand("workshop", |command| {
            explained(command, wording, CommandLine::Workshop)
                .subcommand_help_heading(say(CommandLine::Commands))
                .mut_subcommand("import", |command| explained(command, wording, CommandLine::WorkshopImport))
                .mut_subcommand("form", |command| explained(command, wording, CommandLine::WorkshopForm))
                .mut_subcommand("report", |command| explained(command, wording, CommandLine::WorkshopReport))
        })
        .mut_subcommand("knowledge", |command| {
            explained(command, wording, CommandLine::Knowledge)
                .subcommand_help_heading(say(CommandLine::Commands))
                .mut_subcommand("check", |command| explained(command, wording, CommandLine::Check))
                .mut_subcommand("coverage", |command| explained(command, wording, CommandLine::Coverage))
                .mut_subcommand("list", |command| explained(command, wording, CommandLine::List))
                .mut_subcommand("show", |command| explained(command, wording, CommandLine::Show))
                .mut_subcommand("search", |command| explained(command, wording, CommandLine::Search))
                .mut_subcommand("new", |command| explained(command, wording, CommandLine::New))
                .mut_subcommand("export", |command| explained(command, wording, CommandLine::Export))
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
        CommandLine::Ask => "wijkverbinder ask [DOSSIER.ron] [--knowledge DIR] [--lang nl|en]",
        CommandLine::Match => "wijkverbinder match DOSSIER.ron [--top N] [--format text|json|md|html]",
        CommandLine::Explain => "wijkverbinder explain DOSSIER.ron ACTIVITY [--format text|json|md|html]",
        CommandLine::Plan => {
            "wijkverbinder plan DOSSIER.ron [--what plan|advice|support|council|find-out|look-back] [--activity NAME]... [--held DAY] \
             [--format text|md|html|docx|ics|json] [--output FILE [--force]]"
        }
        CommandLine::Workshop => "wijkverbinder workshop DOSSIER.ron [--room] | import | form | report",
        CommandLine::WorkshopImport => {
            "wijkverbinder workshop import ANSWERS.csv [DOSSIER.ron] [--borda] [--format text|md|html|docx|json] \
             [--output FILE [--force]]"
        }
        CommandLine::WorkshopForm => {
            "wijkverbinder workshop form DOSSIER.ron [--format text|md|html|docx|json] [--output FILE [--force]]"
        }
        CommandLine::WorkshopReport => {
            "wijkverbinder workshop report DOSSIER.ron [--format text|md|html|docx|json] [--output FILE [--force]]"
        }
        CommandLine::Overview => "wijkverbinder overview FOLDER [--format text|csv|json|html|md] [--output FILE]",
        CommandLine::Knowledge => "wijkverbinder knowledge check | coverage | list | show | search | new | export",
        CommandLine::Check => "wijkverbinder knowledge check [DIR] [--knowledge DIR] [--watch]",
        CommandLine::Show => "wijkverbinder knowledge show NAME [--format text|json|md|html]",
        CommandLine::Search => "wijkverbinder knowledge search WORDS [--top N] [--format text|json|md]",
        CommandLine::New => "wijkverbinder knowledge new activity NAME [--output FILE|DIR]",
        CommandLine::Export => "wijkverbinder knowledge export DIR",
        CommandLine::Coverage => "wijkverbinder knowledge coverage [--format text|json|md|html]",
        CommandLine::List => "wijkverbinder knowledge list KIND [--format text|json|md]",
        _ => "wijkverbinder [DOSSIER.ron] [--knowledge DIR] [--lang nl|en] [--theme NAME] [--ascii]",
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
                "room" => CommandLine::WorkshopRoom,
                "answers" => CommandLine::WorkshopAnswers,
                "with" => CommandLine::WorkshopWith,
                "borda" => CommandLine::WorkshopBorda,
                "dossier" if about == CommandLine::Workshop => CommandLine::DossierNeeded,
                "dossier" if takes_commands || about == CommandLine::Ask => CommandLine::Dossier,
                "dossier" => CommandLine::DossierNeeded,
                "lang" => CommandLine::Lang,
                "theme" => CommandLine::Theme,
                "ascii" => CommandLine::Ascii,
                "top" => CommandLine::Top,
                "format" => CommandLine::Format,
                "activity" => CommandLine::Activity,
                "activities" => CommandLine::PlanActivity,
                "what" => CommandLine::PlanWhat,
                "held" => CommandLine::PlanHeld,
                "handed-format" if about == CommandLine::Plan => CommandLine::PlanFormat,
                "handed-format" => CommandLine::WorkshopFormat,
                "handed-output" => CommandLine::PlanOutput,
                "force" => CommandLine::PlanForce,
                "folder" => CommandLine::CheckDir,
                "kind" => CommandLine::ListKind,
                "own" => CommandLine::Own,
                "watch" => CommandLine::Watch,
                "shown" => CommandLine::ShowName,
                "words" => CommandLine::SearchWords,
                "most" => CommandLine::SearchTop,
                "made" => CommandLine::NewThing,
                "name" => CommandLine::NewName,
                "output" => CommandLine::NewOutput,
                "target" => CommandLine::ExportDir,
                "dossiers" => CommandLine::OverviewFolder,
                "written" => CommandLine::OverviewOutput,
                _ => return argument,
            };
            let heading = if argument.is_positional() { CommandLine::Arguments } else { CommandLine::Options };
            let values: Vec<String> =
                argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            let names_values = matches!(text, CommandLine::ListKind | CommandLine::Format);
            let said = if names_values { format!("{}: {}", say(text), values.join(", ")) } else { say(text) };
            let takes_values = argument.get_action().takes_values();
            argument.help(said).help_heading(say(heading)).hide_possible_values(takes_values)
        })
}
