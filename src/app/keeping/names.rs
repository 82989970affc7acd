//! Names of files.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::folders::here;

/// The ending of a dossier's file.
const ENDING: &str = "ron";
/// The longest name that is made of what somebody types.
const LONGEST: usize = 60;

/// The name of a file for a place or a dossier, as somebody typed it: small letters, digits and hyphens. `None` where nothing
/// of the kind is left.
pub(super) fn slug(typed: &str) -> Option<String> {
    let mut slug = String::new();
    for c in typed.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(letters) => slug.push_str(letters),
            None if c.is_ascii_alphanumeric() => slug.push(c),
            // Apostrophes are within words: 's-Hertogenbosch.
            None if c == '\'' || c == '\u{2019}' => {}
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
    }
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches('-');
    (!slug.is_empty()).then(|| if is_device(slug) { format!("{slug}-1") } else { slug.to_owned() })
}

/// A letter with a mark, without it.
fn plain(c: char) -> Option<&'static str> {
    let plain = match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => "a",
        'ç' | 'ć' | 'č' => "c",
        'é' | 'è' | 'ê' | 'ë' | 'ė' => "e",
        'ğ' => "g",
        'í' | 'ì' | 'î' | 'ï' | 'ı' => "i",
        'ñ' => "n",
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => "o",
        'ş' | 'š' => "s",
        'ú' | 'ù' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        _ => return None,
    };
    Some(plain)
}

/// Whether Windows takes this name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |device: &str| name.strip_prefix(device).is_some_and(|rest| rest.len() == 1);
    ["con", "prn", "aux", "nul"].contains(&name) || numbered("com") || numbered("lpt")
}

/// The first of `name.ron`, `name-2.ron`, `name-3.ron` that is free.
pub(super) fn free(folder: &Path, name: &str) -> PathBuf {
    let plain = folder.join(format!("{name}.{ENDING}"));
    if is_taken(&plain) { numbered(&plain, 2) } else { plain }
}

/// The first of `name-1.ron`, `name-2.ron` beside a file that is free.
pub(super) fn free_beside(path: &Path) -> PathBuf {
    numbered(path, 1)
}

fn numbered(path: &Path, first: u32) -> PathBuf {
    let name = stem(path);
    let path = |number: u32| path.with_file_name(format!("{name}-{number}.{ENDING}"));
    path((first..u32::MAX).find(|number| !is_taken(&path(*number))).unwrap_or(u32::MAX))
}

/// Whether anything has this name, a link that leads nowhere included.
pub(super) fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// The name of a file without its ending.
pub(super) fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether a file has the name of a dossier: none that is hidden.
pub(super) fn is_dossier(path: &Path) -> bool {
    let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !hidden && path.extension() == Some(OsStr::new(ENDING))
}

/// A path with the ending of a dossier, where it has none.
pub(super) fn with_ending(mut path: PathBuf) -> PathBuf {
    if path.extension().is_none() {
        path.set_extension(ENDING);
    }
    path
}

/// A path from the root on. It need not lead anywhere.
pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| here().join(path))
}

/// A path as it is shown.
pub(super) fn shown(path: &Path) -> String {
    let shown = path.display().to_string();
    // What Windows puts before a path that leads through no links.
    shown.strip_prefix(r"\\?\").map_or(shown.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_small_letters_digits_and_single_hyphens() {
        for (typed, name) in [
            ("Westwijk", "westwijk"),
            ("  Oud-Zuid / De Pijp ", "oud-zuid-de-pijp"),
            ("'s-Hertogenbosch", "s-hertogenbosch"),
            ("Café Één & co", "cafe-een-co"),
            ("IJburg 2026", "ijburg-2026"),
            ("../../etc/passwd", "etc-passwd"),
            ("NUL", "nul-1"),
            ("com1", "com1-1"),
        ] {
            assert_eq!(slug(typed).as_deref(), Some(name), "{typed}");
        }
        for typed in ["", "  ", "...", "\u{7}"] {
            assert_eq!(slug(typed), None, "{typed:?}");
        }
        assert!(slug(&"lang ".repeat(100)).is_some_and(|name| name.len() <= LONGEST));
    }

    #[test]
    fn a_free_name_is_nobodys() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        assert_eq!(free(folder.path(), "oost"), path("oost.ron"));
        for name in ["oost.ron", "oost-1.ron", "oost-2.ron"] {
            std::fs::write(path(name), "").unwrap();
        }
        assert_eq!(free(folder.path(), "oost"), path("oost-3.ron"));
        assert_eq!(free_beside(&path("oost.ron")), path("oost-3.ron"));
        assert_eq!(free_beside(&path("west.ron")), path("west-1.ron"));
    }

    #[test]
    fn what_is_hidden_is_no_dossier() {
        for (name, is) in [("a.ron", true), (".a.ron.lock", false), (".a.ron", false), ("a.txt", false), ("", false)] {
            assert_eq!(is_dossier(Path::new(name)), is, "{name}");
        }
    }
}
