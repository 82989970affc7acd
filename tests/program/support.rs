//! A home for the program, and what it said there.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_wijkverbinder");

/// Each kind of thing that can be listed.
pub const KINDS: [&str; 15] = [
    "questions",
    "phases",
    "kinds",
    "situations",
    "goals",
    "elements",
    "activities",
    "rules",
    "conditions",
    "risks",
    "referrals",
    "guides",
    "evaluations",
    "glossary",
    "sources",
];

/// What Fluent puts around arguments, and nobody must ever see.
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The folder that the program takes for the user's own: it runs there, finds its files there by their bare names, and keeps its data there.
pub struct Home {
    folder: TempDir,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the test") }
    }

    /// A home with a dossier in it.
    pub fn with(name: &str, text: &str) -> Self {
        let home = Self::new();
        home.write(name, text);
        home
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).expect("a file for the test");
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The names of all that is in the folder, but for the platform's folders and the earlier versions of dossiers.
    pub fn names(&self) -> Vec<String> {
        let mut names = names(self.folder());
        names.retain(|name| !["data", "config", "state"].contains(&name.as_str()) && !name.ends_with(".versions"));
        names
    }

    /// The dossiers that the program made because it was given none.
    pub fn new_dossiers(&self) -> Vec<PathBuf> {
        let folder = self.path("data").join("wijkverbinder");
        names(&folder).iter().filter(|name| !name.starts_with('.')).map(|name| folder.join(name)).collect()
    }

    /// All that the program gets to see of an environment: no locale but what is asked for here, and no terminal but the usual.
    pub fn environment(&self) -> Vec<(String, String)> {
        let folder = self.folder().display().to_string();
        let [data, config, state] = ["data", "config", "state"].map(|name| self.path(name).display().to_string());
        let mut environment: Vec<(String, String)> = [
            ("HOME", folder.as_str()),
            ("USER", "anna"),
            ("XDG_DATA_HOME", data.as_str()),
            ("XDG_CONFIG_HOME", config.as_str()),
            ("XDG_STATE_HOME", state.as_str()),
            ("APPDATA", data.as_str()),
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        // Windows starts no program without it.
        environment.extend(std::env::var("SystemRoot").map(|root| ("SystemRoot".to_owned(), root)));
        environment
    }

    /// The program with these arguments, ready to start.
    pub fn command<I: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = I>) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.folder()).env_clear().envs(self.environment());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// What the program says to a line of arguments, separated by spaces. In Dutch, if the line does not say otherwise.
    pub fn run(&self, line: &str) -> Said {
        self.run_with(line.split_whitespace(), &[])
    }

    /// What the program says to arguments, in an environment with these additions.
    pub fn run_with<I: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = I>,
        environment: &[(&str, &str)],
    ) -> Said {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        let program = start(&mut command).expect("the program starts");
        Said::from(program.wait_with_output().expect("the program's output"))
    }
}

/// What the program said before it ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    /// It did what it was asked, and had nothing to complain of.
    pub fn good(self) -> Self {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""), "{}", self.out);
        self
    }

    /// It ended with this code, said why, and gave nothing that could be taken for a result.
    pub fn refused(self, code: i32) -> Self {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{}", self.err);
        assert!(!self.err.trim().is_empty(), "no word of what is wrong");
        self
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }

    /// What was said, on one line: text is broken where the line is full.
    pub fn flat(&self) -> String {
        flat(&self.out)
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
        let said = Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
        no_isolation_marks(&said.out);
        no_isolation_marks(&said.err);
        said
    }
}

pub fn no_isolation_marks(text: &str) {
    assert!(!text.contains(ISOLATION_MARKS), "isolation marks in {text:?}");
}

/// One space where there is any.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Starts a program; one at a time.
pub fn start(command: &mut Command) -> io::Result<Child> {
    let _guard = one_at_a_time();
    command.spawn()
}

/// Held while a pseudo-terminal is made or a program started: between the making of a terminal and the mark that closes
/// it for other programs, a program that another test starts would get hold of it, and keep it from hanging up.
pub fn one_at_a_time() -> MutexGuard<'static, ()> {
    static STARTING: Mutex<()> = Mutex::new(());
    STARTING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The sorted names of what is in a folder; none if there is no such folder.
pub fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

/// The folder of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file in a folder and its folders, sorted, named from the repository with slashes.
pub fn files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for name in names(&repository().join(&folder)) {
            let path = format!("{folder}/{name}");
            if repository().join(&path).is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort_unstable();
    files
}

/// The text of a file of the repository.
pub fn text(file: &str) -> String {
    fs::read_to_string(repository().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
