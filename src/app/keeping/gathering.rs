//! All dossiers of a folder, for an overview: the command and the screen leave out the same.
//!
//! **A dossier with a fault counts in nothing:** what is passed over in it could be what matters. It is named.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use dossier::Dossier;
use knowledge::Knowledge;
use knowledge::fault::{Fault, meant};
use knowledge::reading::{Raw, Reading};
use tui::Folder;

use crate::shell::store;

/// What a dossier is called in its file.
const DOSSIER: &str = "Dossier";

/// What a RON file of a folder came to.
#[derive(Debug)]
pub(crate) enum Gathered {
    /// A dossier.
    Dossier(Box<Dossier>),
    /// A dossier with faults, or of a newer program.
    Faulty(Vec<Fault>),
    /// What cannot be read.
    Unreadable(PathBuf, io::Error),
    /// Something else than a dossier.
    Other,
}

/// Every RON file of a folder, by name. Not of its folders: archived dossiers and earlier versions lie there. Not the hidden ones
/// either: those are the program's own.
///
/// # Errors
/// Whatever the system says when the folder cannot be read.
pub(crate) fn gather(folder: &Path, knowledge: &Knowledge) -> io::Result<Vec<(String, Gathered)>> {
    let of = |name: String| {
        let gathered = gathered(&folder.join(&name), knowledge);
        (name, gathered)
    };
    Ok(names(folder)?.into_iter().map(of).collect())
}

/// The same for a screen. A folder that cannot be read has nothing in it.
pub(super) fn read_all(folder: &Path, knowledge: &Knowledge) -> Folder {
    let mut all = Folder::default();
    for (name, gathered) in gather(folder, knowledge).unwrap_or_default() {
        match gathered {
            Gathered::Dossier(dossier) => all.dossiers.push((name, *dossier)),
            Gathered::Faulty(_) | Gathered::Unreadable(..) => all.left_out.push(name),
            Gathered::Other => {}
        }
    }
    all
}

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

fn gathered(path: &Path, knowledge: &Knowledge) -> Gathered {
    let text = match store::read_text(path) {
        Ok(text) => text,
        Err(error) => return Gathered::Unreadable(path.to_path_buf(), error),
    };
    if is_other(&text) {
        return Gathered::Other;
    }
    let opened = dossier::read(&path.display().to_string(), &text, knowledge);
    if opened.faults.is_empty() { Gathered::Dossier(Box::new(opened.dossier)) } else { Gathered::Faulty(opened.faults) }
}

/// Whether a text plainly holds something other than a dossier: a list, or a record of another name. What cannot be read could be a
/// dossier that was damaged, and a name that is nearly right is one mistyped.
fn is_other(text: &str) -> bool {
    let (_, raw) = Reading::open(DOSSIER, text);
    let start = raw.map_or(text.trim_start(), Raw::ron);
    let name: String = start.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    if name.is_empty() { start.starts_with(['[', '{']) } else { name != DOSSIER && meant(&name, [DOSSIER]).is_none() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_plainly_something_else_is_no_dossier() {
        for dossier in [
            "Dossier(version: 1)",
            "// mine\nDossier(version: 1)",
            "(version: 1)",
            "Dosier(version: 1)",
            "Dossier(",
            "",
        ] {
            assert!(!is_other(dossier), "{dossier}");
        }
        for other in ["[1, 2]", "{\"a\": 1}", "Settings(language: Nl)", "// mine\nActivity(name: 1)", "Settings("] {
            assert!(is_other(other), "{other}");
        }
    }
}
