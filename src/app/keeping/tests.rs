//! Every way in which a dossier could be lost, in real folders.

mod handing;
mod locking;
mod moving;
mod opening;
mod saving;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use dossier::Dossier;
use knowledge::Knowledge;
use matching::Answer;
use tempfile::TempDir;
use tui::{Effect, FileId, Message, OpenedFile};
use wording::{Language, Wording};

use super::{Folders, Keeper, Settings, Shown};

/// A dossier with the mark of somebody who writes in files by hand.
const WESTWIJK: &str = r#"Dossier(
    version: 2, // by hand
    place: "Westwijk",
    profile: (answers: {
        "irritation": Step(4),
    }),
)
"#;

fn base() -> Arc<Knowledge> {
    static BASE: OnceLock<Arc<Knowledge>> = OnceLock::new();
    Arc::clone(BASE.get_or_init(|| Arc::new(knowledge::shipped().knowledge)))
}

/// A user at work: what is on screen, and the keeper of it.
struct Desk {
    folder: PathBuf,
    keeper: Keeper,
    dossier: Dossier,
    wording: Wording,
}

impl Desk {
    /// In this folder, with nothing open.
    fn in_folder(folder: &TempDir) -> Self {
        let folder = folder.path().canonicalize().unwrap();
        let keeper = Keeper::new(base(), Folders::within(&folder), Settings::default());
        Self { folder, keeper, dossier: Dossier::default(), wording: Wording::new(Language::Nl) }
    }

    /// With a dossier open that holds [`WESTWIJK`].
    fn with_westwijk() -> (TempDir, Self) {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Self::in_folder(&folder);
        fs::write(desk.path("westwijk.ron"), WESTWIJK).unwrap();
        desk.open("westwijk.ron");
        (folder, desk)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn id(&self, name: &str) -> FileId {
        FileId(self.path(name).display().to_string())
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names in the folder but for those of the platform's folders.
    fn names(&self) -> Vec<String> {
        let mut names = names(&self.folder);
        names.retain(|name| !["data", "config", "state"].contains(&name.as_str()));
        names
    }

    fn open(&mut self, name: &str) -> OpenedFile {
        let opened = self.keeper.open_named(&self.path(name), &self.wording).unwrap();
        self.dossier = opened.dossier.clone();
        opened
    }

    /// Runs an effect; what is opened by it is on screen then.
    fn run(&mut self, effect: Effect) -> Vec<Message> {
        let messages = self.keeper.run(effect, &Shown { dossier: &self.dossier, wording: &self.wording });
        for message in &messages {
            match message {
                Message::Opened(opened) => self.dossier = opened.dossier.clone(),
                Message::Followed(dossier) => self.dossier = (**dossier).clone(),
                _ => {}
            }
        }
        messages
    }

    /// Answers a question with this step.
    fn answer(&mut self, step: u8) {
        let question = base().asked.first().unwrap().clone();
        self.dossier.profile.answers.insert(question, Answer::Step(step));
    }

    /// Changes the dossier and has it kept.
    fn change(&mut self, step: u8) -> Vec<Message> {
        self.answer(step);
        self.save(Effect::Save)
    }

    fn save(&mut self, effect: Effect) -> Vec<Message> {
        assert_eq!(self.run(effect), []);
        assert!(self.keeper.is_pending());
        self.keeper.keep(&Shown { dossier: &self.dossier, wording: &self.wording })
    }

    /// What is in a file, as this program reads it.
    fn in_file(&self, name: &str) -> Dossier {
        dossier::read("", &self.read(name), &base()).dossier
    }

    /// The end of the program.
    fn end(mut self) -> Result<(), String> {
        self.keeper.end(&Shown { dossier: &self.dossier, wording: &self.wording })
    }
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

fn is_kept(messages: &[Message]) -> bool {
    messages.contains(&Message::Kept(Ok(())))
}

/// Why something was refused or not kept.
fn trouble(messages: &[Message]) -> &str {
    let said = messages.iter().find_map(|message| match message {
        Message::Refused(said) | Message::Kept(Err(said)) => Some(said.as_str()),
        _ => None,
    });
    said.unwrap_or_else(|| panic!("no trouble in {messages:?}"))
}

fn notice(messages: &[Message]) -> &str {
    let said = messages.iter().find_map(|message| if let Message::Notice(said) = message { Some(said) } else { None });
    said.unwrap_or_else(|| panic!("no notice in {messages:?}"))
}

fn opened(messages: &[Message]) -> &OpenedFile {
    let opened =
        messages.iter().find_map(|message| if let Message::Opened(opened) = message { Some(opened) } else { None });
    opened.unwrap_or_else(|| panic!("nothing was opened: {messages:?}"))
}
