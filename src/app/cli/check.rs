//! `knowledge check`: every fault and warning of a knowledge base, its worked cases included.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use knowledge::Knowledge;
use knowledge::warning::{Concern, Warning};
use wording::{CommandLine, Wording};

use super::arguments::CheckAction;
use super::{Failure, base, case, complain, say, watch};

/// Checks the knowledge base in a folder, or that of the program, with the user's own folders over it; with `--watch` again
/// after every change. Exit code 1 where there is a fault.
pub(crate) fn run(action: &CheckAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let folder = action.folder.as_deref();
    if !action.watch {
        return check(folder, own, wording);
    }
    let folders: Vec<&Path> = folder.into_iter().chain(own.iter().map(PathBuf::as_path)).collect();
    if folders.is_empty() {
        return Err(Failure::of(wording, wording.command_line(CommandLine::NothingToWatch)));
    }
    watch::run(&folders, wording, || check(folder, own, wording))
}

fn check(folder: Option<&Path>, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let (base, own) = layers(folder, own, wording)?;
    let merged = base::merged(&base, &own, wording)?;
    let (loaded, mut warnings) = merged.check();
    // Of one's own files there is something to mend; what the program's own ask for is not the user's business.
    warnings.retain(|warning| own.is_empty() || merged.is_own(&warning.place));
    base::faults(&loaded.faults, &merged, wording);
    self::warnings(&warnings, &loaded.knowledge, wording);
    if let Some(folder) = folder.filter(|_| own.is_empty() && FEW.iter().any(|name| !has(&base, name))) {
        complain(&wording.own_files(&folder.display().to_string()));
    }
    let total = wording.check_total(loaded.faults.len(), warnings.len());
    if loaded.faults.is_empty() {
        base::tell(&base::laid(&merged, wording));
        say(&format!("{} {total}\n", wording.command_line(CommandLine::CheckGood)));
        Ok(ExitCode::SUCCESS)
    } else {
        complain(&total);
        Ok(ExitCode::FAILURE)
    }
}

/// Files that every whole knowledge base has, and that few lay anything over.
const FEW: [&str; 3] = ["model.ron", "phases.ron", "questions.ron"];

/// Files, as name and text.
type Files = Vec<(String, String)>;

fn has(files: &Files, name: &str) -> bool {
    files.iter().any(|(file, _)| file == name)
}

/// The base to check and what lies over it. A folder that is no whole base lies over that of the program.
fn layers(folder: Option<&Path>, own: &[PathBuf], wording: &Wording) -> Result<(Files, Vec<PathBuf>), Failure> {
    let Some(folder) = folder else { return Ok((knowledge::embedded(), own.to_vec())) };
    let files = base::files(folder, wording)?;
    if files.is_empty() {
        return Err(Failure::of(wording, wording.no_knowledge(&folder.display().to_string())));
    }
    if FEW.iter().any(|name| has(&files, name)) {
        return Ok((files, own.to_vec()));
    }
    let own = std::iter::once(folder.to_owned()).chain(own.iter().cloned()).collect();
    Ok((knowledge::embedded(), own))
}

fn warnings(warnings: &[Warning], knowledge: &Knowledge, wording: &Wording) {
    // A register holds many sources: those that nothing cites are one matter, not a hundred.
    let unused = |warning: &&Warning| matches!(warning.what, Concern::UnusedSource(_));
    for warning in warnings.iter().filter(|one| !unused(one)).chain(warnings.iter().find(unused)) {
        let said = wording.warning(knowledge, warning);
        complain(&case::located(&warning.place, &said, CommandLine::WarningWord, wording));
    }
    let names: Vec<&str> = warnings
        .iter()
        .filter_map(|warning| match &warning.what {
            Concern::UnusedSource(source) => Some(source.as_str()),
            _ => None,
        })
        .collect();
    if names.len() > 1 {
        complain(&wording.unused_sources(&names));
    }
}
