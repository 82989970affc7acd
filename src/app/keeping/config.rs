//! `config.ron`, which the user writes: colours, signs, mouse and keys.
//!
//! **It is only ever read.** Whatever stands in it, the program starts; what is wrong with it is said with its place.

use std::env;
use std::fs;
use std::io::ErrorKind;

use knowledge::fault::{Fault, Place, What};
use tui::{Config, Look, Setup, Theme};

use super::folders::Folders;

/// How the screens are set up: as the command line asks, else as `config.ron` says, else as the environment asks.
pub(crate) fn setup(folders: &Folders, theme: Option<Theme>, ascii: bool) -> Setup {
    let (config, faults) = read(folders);
    let from_environment = if no_colour() { Theme::Mono } else { Theme::default() };
    Setup {
        look: Look {
            theme: theme.or(config.theme).unwrap_or(from_environment),
            ascii: ascii || config.ascii.unwrap_or_else(|| !shows_unicode(|name| env::var(name).ok())),
        },
        keys: config.keys,
        mouse: config.mouse.unwrap_or(true),
        links: config.links.unwrap_or_else(|| takes_links(env::var("TERM").ok().as_deref())),
        suspends: cfg!(unix),
        faults,
    }
}

fn read(folders: &Folders) -> (Config, Vec<Fault>) {
    let path = folders.config.join("config.ron");
    let shown = path.display().to_string();
    match fs::read(&path) {
        Ok(bytes) => {
            let (config, mut faults) = Config::read(&shown, &String::from_utf8_lossy(&bytes));
            if let Err(error) = std::str::from_utf8(&bytes) {
                let place = Place::new(&shown, &String::from_utf8_lossy(&bytes), error.valid_up_to());
                faults.insert(0, Fault { place, what: What::NoText });
            }
            (config, faults)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => (Config::default(), Vec::new()),
        Err(_) => {
            let place = Place { file: shown, ..Place::default() };
            (Config::default(), vec![Fault { place, what: What::NotReadable }])
        }
    }
}

/// Whether no colours are wanted: <https://no-color.org>, whatever it says, if it says anything.
fn no_colour() -> bool {
    env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

/// Whether the locale says that the terminal shows more than ASCII. Elsewhere than on Unix no locale says so, and all do.
fn shows_unicode(variable: impl Fn(&str) -> Option<String>) -> bool {
    if !cfg!(unix) {
        return true;
    }
    let said = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    match said {
        Some(locale) => {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        }
        // A Mac that names no locale shows it all the same.
        None => cfg!(target_os = "macos"),
    }
}

/// Whether a terminal of this name passes over words that it does not know, as the one for links may be. The console of Linux did not
/// for long, and what calls itself a terminal of the eighties may show them as text.
fn takes_links(terminal: Option<&str>) -> bool {
    match terminal {
        Some(name) => {
            !name.is_empty() && name != "dumb" && !["linux", "vt", "ansi"].iter().any(|old| name.starts_with(old))
        }
        // Windows names none.
        None => !cfg!(unix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_file_nothing_is_other_than_usual() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&Folders::within(folder.path())), (Config::default(), Vec::new()));
    }

    #[test]
    fn a_file_is_read_and_what_is_wrong_with_it_has_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::within(folder.path());
        fs::create_dir_all(&folders.config).unwrap();
        let write = |text: &[u8]| fs::write(folders.config.join("config.ron"), text).unwrap();
        write(b"Config(theme: \"light\", mouse: false)");
        let (config, faults) = read(&folders);
        assert_eq!((config.theme, config.mouse, faults), (Some(Theme::Light), Some(false), Vec::new()));
        write(b"Config(\n  theme: \"pink\",\n)");
        let (_, faults) = read(&folders);
        assert_eq!((faults[0].place.line, faults[0].place.column), (2, 10));
        assert!(faults[0].place.file.ends_with("config.ron"));
        write(b"Config(theme: \"dark\") // caf\xe9");
        assert!(read(&folders).1.iter().any(|fault| fault.what == What::NoText));
        fs::remove_file(folders.config.join("config.ron")).unwrap();
        fs::create_dir(folders.config.join("config.ron")).unwrap();
        assert_eq!(read(&folders).1[0].what, What::NotReadable);
    }

    #[test]
    fn old_terminals_are_told_of_no_links() {
        let old = ["dumb", "linux", "linux-16color", "vt100", "vt220", "ansi", ""];
        assert!(!old.into_iter().any(|name| takes_links(Some(name))));
        assert!(["xterm-256color", "tmux-256color", "foot", "putty"].into_iter().all(|name| takes_links(Some(name))));
    }

    #[test]
    #[cfg(unix)]
    fn the_locale_says_whether_the_terminal_shows_more_than_ascii() {
        let shows = |named: &[(&str, &str)]| {
            let named: Vec<(String, String)> = named.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
            shows_unicode(|name| named.iter().find(|(one, _)| one == name).map(|(_, value)| value.clone()))
        };
        assert!(shows(&[("LANG", "nl_NL.UTF-8")]));
        assert!(shows(&[("LANG", "C"), ("LC_ALL", "en_GB.utf8")]));
        assert!(!shows(&[("LANG", "nl_NL.UTF-8"), ("LC_CTYPE", "nl_NL.ISO-8859-15")]));
        assert!(!shows(&[("LC_ALL", "C"), ("LANG", "nl_NL.UTF-8")]));
        assert_eq!(shows(&[]), cfg!(target_os = "macos"));
        assert!(shows(&[("LC_ALL", ""), ("LANG", "C.UTF-8")]), "what is empty says nothing");
    }
}
