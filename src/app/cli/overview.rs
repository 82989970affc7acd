//! `overview`: all dossiers of a folder side by side.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dossier::Dossier;
use knowledge::Knowledge;
use wording::overview::Overview;
use wording::{CommandLine, Wording};

use super::arguments::OverviewAction;
use super::export::{is_there, make};
use super::{Failure, base, case, complain, say};
use crate::export::{self, Layout, OverviewFormat};
use crate::keeping::{Gathered, gather};

/// What is in a folder.
#[derive(Debug, Default)]
struct Sorted {
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
    let cannot = |error| Failure::of(wording, wording.cannot_read(&folder.display().to_string(), &error));
    // Before anything is said of the knowledge base.
    fs::read_dir(folder).map_err(cannot)?;
    if let Some(file) = action.written.as_deref().filter(|file| is_there(file)) {
        return Err(Failure::of(wording, wording.exists(&file.display().to_string())));
    }
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let Sorted { dossiers, left_out, others } = sorted(gather(folder, &knowledge).map_err(cannot)?, wording);
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
            make(file, text.as_bytes(), false)
                .map_err(|error| Failure::of(wording, wording.cannot_write(&shown, &error)))?;
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

/// Sorts what is in a folder, and says every fault.
fn sorted(found: Vec<(String, Gathered)>, wording: &Wording) -> Sorted {
    let mut sorted = Sorted::default();
    for (name, gathered) in found {
        match gathered {
            Gathered::Dossier(dossier) => sorted.dossiers.push((name, *dossier)),
            Gathered::Other => sorted.others.push(name),
            Gathered::Unreadable(path, error) => {
                let said = wording.cannot_read(&path.display().to_string(), &error);
                complain(&format!("{}: {said}", wording.command_line(CommandLine::ErrorWord)));
                sorted.left_out.push(name);
            }
            Gathered::Faulty(faults) => {
                case::faults(&faults, wording);
                sorted.left_out.push(name);
            }
        }
    }
    sorted
}

#[cfg(test)]
mod tests;
