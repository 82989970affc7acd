//! `knowledge new`: a new activity to fill in, sound as it stands.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use wording::Wording;

use super::arguments::{New, NewAction};
use super::export::{is_there, make};
use super::{Failure, base, say};

/// The folder in which activities are looked for.
const ACTIVITIES: &str = "activities";

/// Writes or prints the template. Nothing is ever overwritten.
pub(crate) fn run(action: &NewAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let New::Activity = action.made;
    let name = action.name.as_str();
    if !is_name(name) {
        return Err(Failure::of(wording, wording.bad_name(name, &wording.name_of_words(name))));
    }
    let file = match action.output.as_deref().map(|output| file(output, name, wording)).transpose() {
        Ok(file) => file,
        Err(said) => return Err(Failure::of(wording, said)),
    };
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    if knowledge.activities.contains_key(name) {
        return Err(Failure::of(wording, wording.name_taken(name)));
    }
    let text = wording.activity_template(&knowledge, name);
    let Some(file) = file else {
        say(&text);
        return Ok(ExitCode::SUCCESS);
    };
    let shown = file.display().to_string();
    if let Err(error) = make(&file, text.as_bytes(), false) {
        return Err(Failure::of(wording, wording.cannot_write(&shown, &error)));
    }
    say(&format!("{}\n", wording.made(&shown, folder_of(&file).as_deref())));
    Ok(ExitCode::SUCCESS)
}

/// Whether an activity can have this name: it is that of its file.
fn is_name(name: &str) -> bool {
    let letters = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.split('-').all(letters)
}

/// The file to write: the one that is named, or one in the folder that is named.
fn file(output: &Path, name: &str, wording: &Wording) -> Result<PathBuf, String> {
    let file = if output.extension() == Some(OsStr::new("ron")) {
        if output.file_stem() != Some(OsStr::new(name)) {
            return Err(wording.other_name(name));
        }
        output.to_owned()
    } else if output.is_file() {
        return Err(wording.is_file(&output.display().to_string()));
    } else if output.file_name() == Some(OsStr::new(ACTIVITIES)) {
        output.join(format!("{name}.ron"))
    } else {
        output.join(ACTIVITIES).join(format!("{name}.ron"))
    };
    if is_there(&file) { Err(wording.exists(&file.display().to_string())) } else { Ok(file) }
}

/// The folder to name behind `--knowledge` so that the file is found; none where it lies loose.
fn folder_of(file: &Path) -> Option<String> {
    let activities = file.parent().filter(|folder| folder.file_name() == Some(OsStr::new(ACTIVITIES)))?;
    let folder = activities.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(folder.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_small_letters_digits_and_single_hyphens_between_them() {
        for good in ["soup", "soup-and-games", "repair-cafe-2"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "-", "Soup", "soup and games", "soup--games", "-soup", "soep.ron", "../soup", "café"] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn a_file_is_found_from_the_folder_that_holds_its_activities() {
        assert_eq!(folder_of(Path::new("own/activities/soup.ron")).as_deref(), Some("own"));
        assert_eq!(folder_of(Path::new("activities/soup.ron")).as_deref(), Some("."));
        assert_eq!(folder_of(Path::new("own/soup.ron")), None);
    }
}
