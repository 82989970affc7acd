//! The rules of this house, read from its manifests and sources.
//!
//! A rule that cannot be broken without notice needs a reader that sees it broken: the readers at the end of this file
//! have tests of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::{files, repository, start, text};

/// The crates of this house from the inside out. Each may know those before it.
const CRATES: [&str; 5] = ["matching", "knowledge", "dossier", "wording", "tui"];

/// What only the program may touch: the world outside.
const WORLD: [&str; 6] =
    ["std::fs", "std::net", "std::thread", "std::env", "std::time::Instant", "std::time::SystemTime"];

#[test]
fn the_house_has_the_crates_of_the_rule_and_no_others() {
    let workspace = Manifest::read("Cargo.toml");
    let listed: Vec<String> = CRATES.iter().map(|name| format!("src/{name}")).collect();
    assert_eq!(workspace.list("workspace", "members"), listed);
    let own: Vec<&str> =
        workspace.section("workspace.dependencies").filter(|line| line.is_own()).map(Line::dependency).collect();
    assert_eq!(own, CRATES);
    for line in workspace.section("workspace.dependencies").filter(|line| line.is_own()) {
        assert!(line.value.contains(&format!("path = \"src/{}\"", line.key)), "{}", line.value);
    }
    let folders: BTreeSet<String> =
        files("src").iter().filter_map(|file| Some(file.split('/').nth(1)?.to_owned())).collect();
    let expected: BTreeSet<String> = CRATES.iter().copied().chain(["app"]).map(str::to_owned).collect();
    assert_eq!(folders, expected, "src holds one folder for each crate, and app");
}

#[test]
fn arrows_point_inwards_only() {
    for (at, name) in CRATES.iter().enumerate() {
        for dependency in crate_manifest(name).dependencies() {
            let wrong = CRATES[at..].contains(&dependency.as_str()) || dependency.starts_with("wijkverbinder");
            assert!(!wrong, "{name} must not know {dependency}");
        }
    }
    // What a manifest does not say, a source cannot use; and the program is nobody's dependency.
    for file in files("src").iter().filter(|file| is_rust(file) && !is_program(file)) {
        assert!(!text(file).contains("wijkverbinder::"), "{file} knows the program");
    }
}

#[test]
fn the_decision_model_depends_on_serde_alone() {
    let manifest = crate_manifest("matching");
    let used: Vec<(&str, &str)> = manifest
        .lines
        .iter()
        .filter(|line| line.is_use() && line.section != "dev-dependencies")
        .map(|line| (line.section.as_str(), line.dependency()))
        .collect();
    assert_eq!(used, [("dependencies", "serde")]);
}

#[test]
fn only_the_program_knows_a_terminal() {
    let root = Manifest::read("Cargo.toml").dependencies();
    for terminal in ["crossterm", "ratatui"] {
        assert!(root.iter().any(|one| one == terminal), "the rule has lost its point: nobody uses {terminal}");
        for name in CRATES {
            let known = crate_manifest(name).dependencies();
            assert!(!known.iter().any(|one| one == terminal), "{name} must not know {terminal}");
        }
    }
    // Nor by way of others: a feature of a widget crate could bring one in.
    let lock = Lock::read();
    assert!(lock.closure("wijkverbinder").contains("crossterm"), "the reader of Cargo.lock sees nothing");
    for name in CRATES {
        let all = lock.closure(&format!("wijkverbinder-{name}"));
        let terminals: Vec<&String> = all.iter().filter(|one| one.contains("crossterm") || *one == "ratatui").collect();
        assert!(terminals.is_empty(), "{name} gets {terminals:?}");
    }
}

#[test]
fn a_bare_cargo_test_runs_every_crate() {
    let workspace = Manifest::read("Cargo.toml");
    let mut all = vec![".".to_owned()];
    all.extend(workspace.list("workspace", "members"));
    assert_eq!(workspace.list("workspace", "default-members"), all);
}

#[test]
fn only_the_root_has_a_program() {
    for name in CRATES {
        assert!(!crate_manifest(name).text.contains("[[bin]]"), "{name}");
        assert!(!repository().join(format!("src/{name}/main.rs")).exists(), "{name}");
    }
    assert_eq!(Manifest::read("Cargo.toml").text.matches("[[bin]]").count(), 1);
    assert!(text("src/app/main.rs").lines().count() <= 5, "the program is the library; main.rs only calls it");
}

#[test]
fn nothing_comes_from_a_git_repository() {
    for file in manifests() {
        let manifest = Manifest::read(&file);
        for line in manifest.lines.iter().filter(|line| line.section.contains("dependencies")) {
            assert!(!line.value.contains("git ="), "{file}: {}", line.key);
        }
        assert!(!manifest.text.contains("[patch"), "{file}");
    }
    assert!(!text("Cargo.lock").contains("git+"));
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let workspace = Manifest::read("Cargo.toml");
    let others: Vec<&Line> = workspace.section("workspace.dependencies").filter(|line| !line.is_own()).collect();
    assert!(others.len() > 10, "the reader sees only {} dependencies", others.len());
    for line in others {
        assert!(!line.comment.is_empty(), "{} has no comment", line.key);
    }
}

#[test]
fn versions_and_lints_are_said_once() {
    for file in manifests() {
        let manifest = Manifest::read(&file);
        for line in manifest.lines.iter().filter(|line| line.is_use()) {
            let said = format!("{} = {}", line.key, line.value);
            assert!(said.contains("workspace = true"), "{file}: {said} stands outside of the workspace table");
        }
        for key in ["version", "edition", "rust-version", "license", "publish"] {
            let inherited = manifest.section("package").any(|line| line.key == format!("{key}.workspace"));
            assert!(inherited, "{file}: {key} is the workspace's");
        }
        assert!(manifest.section("lints").any(|line| line.key == "workspace" && line.value == "true"), "{file}");
    }
}

#[test]
fn the_top_of_the_repository_holds_what_belongs_there() {
    let mut git = Command::new("git");
    git.args(["ls-files"]).current_dir(repository()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let listed = start(&mut git).and_then(Child::wait_with_output);
    let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
        eprintln!("skipped: git does not say what belongs to the repository");
        return;
    };
    let listed = String::from_utf8(listed.stdout).expect("names in UTF-8");
    let top: BTreeSet<&str> = listed.lines().filter_map(|file| file.split('/').next()).collect();
    assert!(top.contains("src"), "git lists nothing of this repository");
    let belongs = |name: &str| {
        let named = ["Cargo.toml", "Cargo.lock", "src", "knowledge", "tests", "README.md", "CHANGELOG.md"];
        named.contains(&name) || name.starts_with("LICENSE-") || name.starts_with('.')
    };
    let others: Vec<&str> = top.into_iter().filter(|name| !belongs(name)).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn no_module_is_called_mod() {
    for file in files("src").iter().chain(&files("tests")) {
        assert!(!file.ends_with("/mod.rs"), "{file}: foo.rs stands beside foo/");
    }
}

#[test]
fn only_the_program_touches_files_clock_threads_and_environment() {
    let mut seen = false;
    for file in files("src").iter().filter(|file| is_rust(file) && !is_test(file)) {
        let touched: Vec<String> = std_paths(&text(file)).into_iter().filter(|path| is_of_the_world(path)).collect();
        if is_program(file) {
            seen |= !touched.is_empty();
        } else {
            assert!(touched.is_empty(), "{file} touches {touched:?}");
        }
    }
    assert!(seen, "the reader does not even see the files that the program opens");
}

#[test]
fn no_emoji_joiners_or_variation_selectors_anywhere() {
    let shown = |file: &String| file.starts_with("knowledge/") || !(is_test(file) && is_rust(file));
    let mut read: Vec<String> = files("src").into_iter().chain(files("knowledge")).filter(shown).collect();
    read.extend(["README.md"].map(str::to_owned).into_iter().filter(|file| repository().join(file).exists()));
    for file in read {
        for (at, line) in text(&file).lines().enumerate() {
            let found: Vec<String> =
                line.chars().filter(|c| is_unfit(*c)).map(|c| c.escape_unicode().to_string()).collect();
            assert!(found.is_empty(), "{file}:{}: {found:?}", at + 1);
        }
    }
}

#[test]
fn every_source_opens_with_what_it_is() {
    for name in CRATES.iter().chain(&["app"]) {
        assert!(text(&format!("src/{name}/lib.rs")).starts_with("//! "), "{name}");
    }
    for file in files("src").iter().filter(|file| is_rust(file) && !is_test(file)) {
        assert!(text(file).starts_with("//! "), "{file}");
    }
}

#[test]
fn the_reader_of_paths_finds_what_stands_in_groups() {
    let found = |source| std_paths(source).into_iter().filter(|path| is_of_the_world(path)).collect::<Vec<_>>();
    assert_eq!(found("use std::{fs, io::{self, Write}};"), ["std::fs"]);
    assert_eq!(found("use std::{io, env::{self, args}};"), ["std::env::self", "std::env::args"]);
    assert_eq!(found("use std::time::{Duration,\n    Instant};"), ["std::time::Instant"]);
    assert_eq!(found("let now = ::std::time::SystemTime::now();"), ["std::time::SystemTime::now"]);
    assert_eq!(found("use std::fs as files;"), ["std::fs"]);
    assert_eq!(found("use std::time;"), ["std::time"]);
    assert_eq!(found("use std::*;"), ["std::*"]);
    assert_eq!(found("std::env!(\"HOME\"); env!(\"HOME\"); use std::time::Duration; use std::fmt;"), [""; 0]);
    assert_eq!(found("let std = 1; std::mem::size_of::<u8>(); fs::read(); my_std::fs::read();"), [""; 0]);
}

#[test]
fn the_reader_of_manifests_refuses_what_it_cannot_read() {
    let manifest = Manifest::of("[dependencies]\nserde.workspace = true # why\nother = \"1 # 2\"\n");
    assert_eq!(manifest.dependencies(), ["serde", "other"]);
    assert_eq!((manifest.lines[0].comment.as_str(), manifest.lines[1].comment.as_str()), ("why", ""));
    for unread in ["[dependencies.serde]\nversion = \"1\"", "[dependencies]\nserde = {", "[workspace]\nmembers = ["] {
        let refused = std::panic::catch_unwind(|| Manifest::of(unread));
        assert!(refused.is_err(), "{unread:?}");
    }
}

fn is_program(file: &str) -> bool {
    file.starts_with("src/app/")
}

fn is_rust(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "rs")
}

/// Whether a file is a test, a benchmark or an example: what these touch never reaches a user.
fn is_test(file: &str) -> bool {
    file.split('/').any(|folder| ["tests", "benches", "examples"].contains(&folder))
}

/// Whether terminals disagree on how wide this is, or draw it as a picture, or do not draw it at all.
fn is_unfit(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
        || matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether a path is of the world outside, or of a module through which all of it can be reached.
fn is_of_the_world(path: &str) -> bool {
    let path = path.strip_suffix("::self").map_or(path, |module| if module == "std::time" { module } else { path });
    WORLD.iter().any(|forbidden| path == *forbidden || path.starts_with(&format!("{forbidden}::")))
        || ["std::*", "std::time", "std::time::*"].contains(&path)
}

/// Every path of the standard library that a source names, groups taken apart; macros left out.
fn std_paths(source: &str) -> Vec<String> {
    let tokens = tokens(source);
    let mut paths = Vec::new();
    for at in 0..tokens.len().saturating_sub(2) {
        if tokens[at] == "std" && tokens[at + 1] == "::" {
            tree(&tokens, at + 2, "std", &mut paths);
        }
    }
    paths
}

/// Reads the rest of a path or group from a place on; gives the place after it.
fn tree(tokens: &[&str], mut at: usize, prefix: &str, paths: &mut Vec<String>) -> usize {
    let token = |at: usize| tokens.get(at).copied().unwrap_or("");
    if token(at) == "{" {
        at += 1;
        while !["}", ""].contains(&token(at)) {
            at = if token(at) == "," { at + 1 } else { tree(tokens, at, prefix, paths).max(at + 1) };
        }
        return at + 1;
    }
    if token(at) != "*" && !token(at).starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        paths.push(prefix.to_owned());
        return at;
    }
    let path = format!("{prefix}::{}", token(at));
    match token(at + 1) {
        "::" => tree(tokens, at + 2, &path, paths),
        "!" => at + 2,
        _ => {
            paths.push(path);
            at + 1
        }
    }
}

/// Names, path separators and single signs.
fn tokens(source: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = source.trim_start();
    while let Some(first) = rest.chars().next() {
        let name = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            c if name(c) => rest.find(|c| !name(c)).unwrap_or(rest.len()),
            _ if rest.starts_with("::") => 2,
            c => c.len_utf8(),
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    tokens
}

fn manifests() -> impl Iterator<Item = String> {
    let crates = CRATES.iter().map(|name| format!("src/{name}/Cargo.toml"));
    std::iter::once("Cargo.toml".to_owned()).chain(crates)
}

fn crate_manifest(name: &str) -> Manifest {
    Manifest::read(&format!("src/{name}/Cargo.toml"))
}

/// A `Cargo.toml` in which each line says all: read by a reader that refuses anything else, so that no dependency can
/// hide from the rules in a form it does not know.
struct Manifest {
    text: String,
    lines: Vec<Line>,
}

struct Line {
    section: String,
    key: String,
    value: String,
    comment: String,
}

impl Manifest {
    fn read(file: &str) -> Self {
        Self::of(&text(file))
    }

    fn of(text: &str) -> Self {
        let mut section = "";
        let mut lines = Vec::new();
        for line in text.lines() {
            let (said, comment) = without_comment(line);
            if said.is_empty() {
                continue;
            }
            if let Some(name) = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name.trim_matches(['[', ']']);
                assert!(!section.contains("dependencies."), "[{section}]: a dependency is one line");
                continue;
            }
            let (key, value) = said.split_once('=').unwrap_or_else(|| panic!("{line:?} says nothing by itself"));
            let (key, value) = (key.trim().to_owned(), value.trim().to_owned());
            let closed = |open, close| value.matches(open).count() == value.matches(close).count();
            assert!(closed('[', ']') && closed('{', '}'), "{line:?} goes on on the next line");
            lines.push(Line { section: section.to_owned(), key, value, comment });
        }
        Self { text: text.to_owned(), lines }
    }

    fn section(&self, name: &str) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| line.section == name)
    }

    /// A list of texts.
    fn list(&self, section: &str, key: &str) -> Vec<String> {
        let line = self.section(section).find(|line| line.key == key);
        let value = &line.unwrap_or_else(|| panic!("no {key} in [{section}]")).value;
        value.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// The names of all that is depended on, also for tests, building, or one system alone.
    fn dependencies(&self) -> Vec<String> {
        self.lines.iter().filter(|line| line.is_use()).map(|line| line.dependency().to_owned()).collect()
    }
}

impl Line {
    /// Whether this line has a crate depend on something.
    fn is_use(&self) -> bool {
        self.section.ends_with("dependencies") && self.section != "workspace.dependencies"
    }

    /// Whether this line names a crate of this house.
    fn is_own(&self) -> bool {
        self.value.contains("path =")
    }

    fn dependency(&self) -> &str {
        self.key.split('.').next().unwrap_or_default()
    }
}

/// A line without its comment, and the comment.
fn without_comment(line: &str) -> (&str, String) {
    let mut quoted = false;
    for (at, c) in line.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '#' if !quoted => return (line[..at].trim(), line[at + 1..].trim().to_owned()),
            _ => {}
        }
    }
    (line.trim(), String::new())
}

/// Which package depends on which, as `Cargo.lock` says.
struct Lock {
    packages: BTreeMap<String, BTreeSet<String>>,
}

impl Lock {
    fn read() -> Self {
        let mut packages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for package in text("Cargo.lock").split("[[package]]").skip(1) {
            let name = package.lines().find_map(|line| line.strip_prefix("name = ")).expect("a package has a name");
            let needed = package.lines().filter_map(|line| line.strip_prefix(" \"")?.split(['"', ' ']).next());
            packages.entry(name.trim_matches('"').to_owned()).or_default().extend(needed.map(str::to_owned));
        }
        Self { packages }
    }

    /// All that a package depends on, whatever the way.
    fn closure(&self, package: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut open = vec![package.to_owned()];
        while let Some(name) = open.pop() {
            let needed = self.packages.get(&name).unwrap_or_else(|| panic!("{name} is not in Cargo.lock"));
            open.extend(needed.iter().filter(|one| all.insert((*one).clone())).cloned());
        }
        all
    }
}
