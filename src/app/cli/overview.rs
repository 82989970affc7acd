//! `overview`: all dossiers of a folder side by side.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dossier::Dossier;
use knowledge::Knowledge;
use knowledge::fault::meant;
use knowledge::reading::Reading;
use wording::overview::Overview;
use wording::{CommandLine, Wording};

use super::arguments::OverviewAction;
use super::export::{is_there, make};
use super::{Failure, base, case, complain, say};
use crate::export::{self, Layout, OverviewFormat};

/// What a dossier is called in its file.
const DOSSIER: &str = "Dossier";

/// What is in a folder.
#[derive(Debug, Default)]
struct Gathered {
    /// The dossiers, each with the name of its file.
    dossiers: Vec<(String, Dossier)>,
    /// Dossiers that cannot be read, or that have faults.
    left_out: Vec<String>,
    /// RON files that hold something else.
    others: Vec<String>,
}

/// Writes the overview. What cannot be read is said and left out, and then the program ends as it does after a fault.
pub(crate) fn run(action: &OverviewAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let folder = action.dossiers.as_path();
    let names = names(folder)
        .map_err(|error| Failure::of(wording, wording.cannot_read(&folder.display().to_string(), &error)))?;
    if let Some(file) = action.written.as_deref().filter(|file| is_there(file)) {
        return Err(Failure::of(wording, wording.exists(&file.display().to_string())));
    }
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let gathered = gather(folder, names, &knowledge, wording);
    let Gathered { dossiers, left_out, others } = gathered;
    if !others.is_empty() {
        complain(&wording.no_dossier(&others));
    }
    if !left_out.is_empty() {
        complain(&wording.passed_over(&left_out));
    } else if dossiers.is_empty() {
        return Err(Failure::of(wording, wording.no_dossiers(&folder.display().to_string())));
    }
    let code = if left_out.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    if dossiers.is_empty() {
        return Ok(code);
    }
    let overview = Overview { left_out, ..Overview::of(&knowledge, &dossiers) };
    let text = laid_out(action, &overview, &knowledge, wording);
    match action.written.as_deref() {
        None => say(&text),
        Some(file) => {
            let shown = file.display().to_string();
            make(file, &text).map_err(|error| Failure::of(wording, wording.cannot_write(&shown, &error)))?;
            say(&format!("{}\n", wording.written(&shown)));
        }
    }
    Ok(code)
}

fn laid_out(action: &OverviewAction, overview: &Overview, knowledge: &Knowledge, wording: &Wording) -> String {
    let of_file = || action.written.as_deref().and_then(format_of);
    let layout = match action.format.or_else(of_file).unwrap_or(OverviewFormat::Text) {
        OverviewFormat::Csv => return export::csv::write(&wording.overview_table(knowledge, overview)),
        OverviewFormat::Json => return export::json::overview(wording, knowledge, overview),
        OverviewFormat::Text => Layout::Text,
        OverviewFormat::Html => Layout::Html,
        OverviewFormat::Md => Layout::Markdown,
    };
    export::write(layout, &wording.overview_of(knowledge, overview), knowledge, wording)
}

/// The format that the name of a file stands for.
fn format_of(file: &Path) -> Option<OverviewFormat> {
    let ending = file.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "csv" => Some(OverviewFormat::Csv),
        "json" => Some(OverviewFormat::Json),
        "html" | "htm" => Some(OverviewFormat::Html),
        "md" => Some(OverviewFormat::Md),
        _ => None,
    }
}

/// The names of the RON files of a folder, sorted. Not of its folders: archived dossiers and earlier versions lie there. Not of hidden
/// files either: those are the program's own.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ron = Path::new(&name).extension() == Some(OsStr::new("ron"));
        if is_ron && !name.starts_with('.') && !entry.path().is_dir() {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// Reads all dossiers, and says every fault. A dossier with a fault is left out: what is passed over in it could be what matters.
fn gather(folder: &Path, names: Vec<String>, knowledge: &Knowledge, wording: &Wording) -> Gathered {
    let mut gathered = Gathered::default();
    for name in names {
        let path = folder.join(&name);
        let text = match case::read(&path, wording) {
            Ok(text) => text,
            Err(said) => {
                complain(&format!("{}: {said}", wording.command_line(CommandLine::ErrorWord)));
                gathered.left_out.push(name);
                continue;
            }
        };
        if is_other(&text) {
            gathered.others.push(name);
            continue;
        }
        let opened = dossier::read(&path.display().to_string(), &text, knowledge);
        if opened.faults.is_empty() {
            gathered.dossiers.push((name, opened.dossier));
        } else {
            case::faults(&opened.faults, wording);
            gathered.left_out.push(name);
        }
    }
    gathered
}

/// Whether a text plainly holds something other than a dossier: a list, or a record of another name. What cannot be read could be a
/// dossier that was damaged, and a name that is nearly right is one mistyped.
fn is_other(text: &str) -> bool {
    let (_, raw) = Reading::open(DOSSIER, text);
    let start = raw.map_or(text.trim_start(), knowledge::reading::Raw::ron);
    let name: String = start.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if name.is_empty() { start.starts_with(['[', '{']) } else { name != DOSSIER && meant(&name, [DOSSIER]).is_none() }
}

#[cfg(test)]
mod tests;
