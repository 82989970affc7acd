//! `knowledge check`: every fault and warning of a knowledge base.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use knowledge::load;
use knowledge::warning::{self, Concern, Warning};
use wording::{CommandLine, Wording};

use super::{Failure, case, complain, say};

/// Checks the knowledge base in a folder, or that of the program. Exit code 1 where there is a fault.
pub(crate) fn run(folder: Option<&Path>, wording: Wording) -> Result<ExitCode, Failure> {
    let files = match folder {
        None => knowledge::embedded(),
        Some(folder) => match files(folder) {
            Ok(files) if files.is_empty() => {
                return Err(Failure::new(wording.no_knowledge(&folder.display().to_string()), wording));
            }
            Ok(files) => files,
            Err((file, error)) => return Err(Failure::new(wording.cannot_read(&file, &error), wording)),
        },
    };
    let loaded = load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let warnings = warning::warnings(&loaded);
    case::faults(&loaded.faults, &wording);
    // A register holds many sources: those that nothing cites are one matter, not a hundred.
    let unused = |warning: &&Warning| matches!(warning.what, Concern::UnusedSource(_));
    for warning in warnings.iter().filter(|one| !unused(one)).chain(warnings.iter().find(unused)) {
        let said = wording.warning(&loaded.knowledge, warning);
        complain(&case::located(&warning.place, &said, CommandLine::WarningWord, &wording));
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
    let total = wording.check_total(loaded.faults.len(), warnings.len());
    if loaded.faults.is_empty() {
        say(&format!("{} {total}\n", wording.command_line(CommandLine::CheckGood)));
        Ok(ExitCode::SUCCESS)
    } else {
        complain(&total);
        Ok(ExitCode::FAILURE)
    }
}

/// The RON files of a folder and of its folders, named from it with slashes.
fn files(folder: &Path) -> Result<Vec<(String, String)>, (String, io::Error)> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| (folder.display().to_string(), error))?;
        for entry in entries {
            let entry = entry.map_err(|error| (folder.display().to_string(), error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if path.is_dir() && prefix.is_empty() {
                folders.push((path, format!("{name}/")));
            } else if Path::new(&name).extension().is_some_and(|extension| extension == "ron") {
                let text = fs::read_to_string(&path).map_err(|error| (path.display().to_string(), error))?;
                found.push((format!("{prefix}{name}"), text));
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}
