//! Which dossier it is about.

use std::io;
use std::path::{Path, PathBuf};

use tui::{DossierFile, Effect, Message};
use wording::{AskSaid, Document, Label, Wording};

use super::Stage;
use super::talk::{Ended, Prompt, Talk};
use super::typed::Typed;
use crate::keeping::Shown;

/// How long the name of a place may be, in characters.
const LONGEST_NAME: usize = 60;

impl Talk<'_> {
    /// Opens the dossier that was named on the command line. It need not be there yet.
    ///
    /// # Errors
    /// Whatever the system says when it cannot be read.
    pub(super) fn open(&mut self, path: &Path) -> io::Result<Result<(), Ended>> {
        let opened = self.keeper.open_named(&with_ending(path), self.wording)?;
        self.take(vec![Message::Opened(Box::new(opened))]);
        Ok(Ok(()))
    }

    /// Asks which dossier to open, or what the place of a new one is called.
    pub(super) fn begin(&mut self) -> Result<(), Ended> {
        let files: Vec<DossierFile> = self.keeper.list().into_iter().filter(|file| !file.archived).collect();
        let title = |file: &DossierFile| Wording::file_title(file.place.as_deref(), &file.name).to_owned();
        self.show(&self.wording.ask_which(files.iter().map(title).collect()));
        let said = if files.is_empty() { AskSaid::WhichNew } else { AskSaid::Which };
        loop {
            let lead = self.wording.ask_said(said);
            let typed = self.ask(&Prompt { lead, words: &[], others: &[], more: Document::default() })?;
            let effect = match &typed {
                Typed::Numbers(numbers) => match numbers.as_slice() {
                    [(number, same)] if number == same && (1..=files.len()).contains(number) => {
                        Effect::Open(files[number - 1].id.clone())
                    }
                    _ => {
                        self.wonder(&typed);
                        continue;
                    }
                },
                Typed::Other(name) if !dossier::privacy::find(name).is_empty() => {
                    self.say(&self.wording.label(Label::NameOfPerson));
                    continue;
                }
                Typed::Other(name) => Effect::New(name.chars().take(LONGEST_NAME).collect()),
                Typed::Empty | Typed::Word(..) => continue,
            };
            let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
            let messages = self.keeper.run(effect, &shown);
            let opened = messages.iter().any(|message| matches!(message, Message::Opened(_)));
            self.take(messages);
            if opened {
                return Ok(());
            }
        }
    }

    /// Where one begins: with the list of what one sees, unless something was answered already or nothing can be changed.
    pub(super) fn first_stage(&self) -> Stage {
        if self.why_not().is_some() {
            return Stage::Advice;
        }
        if self.known.dossier.profile.answers.is_empty() { Stage::Ticks } else { Stage::Questions }
    }
}

/// A file that is there, else a name with the ending of a dossier.
fn with_ending(path: &Path) -> PathBuf {
    if path.exists() || path.extension().is_some() { path.to_owned() } else { path.with_extension("ron") }
}
