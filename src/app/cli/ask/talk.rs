//! Saying, listening and keeping: what every stage of a conversation does.

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use dossier::{Date, Dossier};
use knowledge::Knowledge;
use tui::{Effect, Looking, Message};
use wording::document::Document;
use wording::{AskSaid, AskWord, Wording};

use super::known::Known;
use super::typed::Typed;
use crate::cli::{Failure, say};
use crate::export;
use crate::keeping::{Folders, Keeper, Settings, Shown};
use crate::shell::{Heard, Lines};
use ::matching::{ActivityId, QuestionId};

/// The exit codes of a process that a hang-up or a request to end has ended, as shells count them.
const HUNG_UP: u8 = 129;
const TERMINATED: u8 = 143;

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The user is done, or nothing more can be heard.
    Done,
    /// The terminal is gone.
    Gone,
    /// The process was asked to end.
    Terminated,
}

/// A conversation.
pub(super) struct Talk<'a> {
    pub(super) wording: &'a Wording,
    pub(super) known: Known,
    pub(super) keeper: Keeper,
    lines: Lines,
    /// Why the dossier can be looked at only, if so.
    looking: Option<Looking>,
    /// The questions that were asked in this conversation, the last one last.
    pub(super) asked: Vec<QuestionId>,
    pub(super) skipped: Vec<QuestionId>,
    /// The activities whose numbers were read out last, in their order.
    pub(super) read_out: Vec<ActivityId>,
    /// The question to ask next, whatever is best.
    pub(super) wanted: Option<QuestionId>,
    /// Whether to go on asking though enough is known.
    pub(super) goes_on: bool,
}

/// What one is asked to type.
pub(super) struct Prompt<'p> {
    /// What can be typed that is no word; may be empty.
    pub(super) lead: String,
    /// The words that can be typed.
    pub(super) words: &'p [AskWord],
    /// The words that can be typed too, which help names and the prompt does not.
    pub(super) others: &'p [AskWord],
    /// What else helps here.
    pub(super) more: Document,
}

impl<'a> Talk<'a> {
    /// A conversation with nothing open yet.
    pub(super) fn new(knowledge: Knowledge, wording: &'a Wording) -> io::Result<Self> {
        let lines = Lines::start()?;
        let folders = Folders::find();
        let (settings, damaged) = Settings::read(&folders);
        let knowledge = Arc::new(knowledge);
        let keeper = Keeper::new(Arc::clone(&knowledge), folders, settings);
        let known = Known::new(knowledge, settings.user);
        let (asked, skipped) = (Vec::new(), Vec::new());
        let talk = Self {
            wording,
            known,
            keeper,
            lines,
            looking: None,
            asked,
            skipped,
            read_out: Vec::new(),
            wanted: None,
            goes_on: false,
        };
        if let Some(file) = damaged {
            talk.say(&wording.settings_damaged(&file.display().to_string()));
        }
        Ok(talk)
    }

    /// What day it is.
    pub(super) fn today(&self) -> Date {
        self.keeper.today()
    }

    /// Says a sentence or more.
    pub(super) fn say(&self, said: &str) {
        let mut document = Document::default();
        document.blocks.push(wording::document::Block::Paragraph(vec![said.into()]));
        self.show(&document);
    }

    /// Says one of the sentences that take no argument.
    pub(super) fn tell(&self, said: AskSaid) {
        self.say(&self.wording.ask_said(said));
    }

    /// Says a document.
    #[expect(clippy::unused_self, reason = "who says it is a talk")]
    pub(super) fn show(&self, document: &Document) {
        say(&export::text::body(document));
    }

    /// Asks for a line, until it is no call for help and no word to stop.
    pub(super) fn ask(&mut self, prompt: &Prompt<'_>) -> Result<Typed, Ended> {
        let always = [AskWord::Help, AskWord::Stop];
        let told: Vec<AskWord> = prompt.words.iter().copied().chain(always).collect();
        let words: Vec<AskWord> = prompt.words.iter().chain(prompt.others).copied().chain(always).collect();
        loop {
            let spoken = self.wording.ask_words(&told, prompt.lead.is_empty());
            say("\n");
            self.say(format!("{} {spoken}", prompt.lead).trim());
            let line = self.hear()?;
            match Typed::of(&line, &words, self.wording) {
                Typed::Empty => {}
                Typed::Word(AskWord::Stop, _) => return Err(Ended::Done),
                Typed::Word(AskWord::Help, _) => {
                    self.show(&self.wording.ask_help(&words));
                    self.show(&prompt.more);
                }
                typed => return Ok(typed),
            }
        }
    }

    /// Asks for a text; an empty one is an answer too. Nothing is said where the question was put already.
    pub(super) fn ask_text(&mut self, question: &str, longest: usize) -> Result<Option<String>, Ended> {
        if !question.is_empty() {
            self.say(question);
        }
        let line = self.hear()?;
        let text: String = line.trim().chars().take(longest).collect();
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// Listens for a line, and has everything kept in time meanwhile.
    fn hear(&mut self) -> Result<String, Ended> {
        say("> ");
        loop {
            match self.lines.next(self.keeper.due()) {
                Some(Heard::Line(line)) => {
                    let line = export::clean(&line);
                    if !self.lines.are_echoed() {
                        say(&format!("{line}\n"));
                    }
                    return Ok(line);
                }
                Some(Heard::End) => {
                    say("\n");
                    return Err(Ended::Done);
                }
                Some(Heard::Gone) => return Err(Ended::Gone),
                Some(Heard::Terminate) => return Err(Ended::Terminated),
                None => {
                    let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
                    let messages = self.keeper.on_time(&shown);
                    self.take(messages);
                }
            }
        }
    }

    /// Says that what was typed means nothing here.
    pub(super) fn wonder(&self, typed: &Typed) {
        let said = match typed {
            Typed::Other(said) => said.clone(),
            Typed::Numbers(numbers) => {
                let one = |(low, high): &(usize, usize)| {
                    if low == high { low.to_string() } else { format!("{low}-{high}") }
                };
                numbers.iter().map(one).collect::<Vec<_>>().join(" ")
            }
            Typed::Word(word, rest) => format!("{} {rest}", self.wording.ask_word(*word)).trim().to_owned(),
            Typed::Empty => return,
        };
        self.say(&self.wording.ask_not_understood(&said));
    }

    /// Changes the dossier and has it kept; asks what to do with texts that look as if they name a person. Gives whether anything
    /// was changed.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Dossier, Date)) -> Result<bool, Ended> {
        if let Some(why) = self.why_not() {
            self.say(&why);
            return Ok(false);
        }
        let held_before = self.known.dossier.held.clone();
        let today = self.today();
        if !self.known.change(today, change) {
            return Ok(false);
        }
        self.keep();
        let found = self.known.dossier.held.difference(&held_before).cloned().collect();
        self.settle(found)?;
        Ok(true)
    }

    /// Takes the last change back, or does it again.
    pub(super) fn back_or_forth(&mut self, word: AskWord) {
        if let Some(why) = self.why_not() {
            return self.say(&why);
        }
        let (done, said, nothing) = match word {
            AskWord::Redo => (self.known.redo(), AskSaid::Redone, AskSaid::NothingRedone),
            _ => (self.known.undo(), AskSaid::Undone, AskSaid::NothingUndone),
        };
        self.tell(if done { said } else { nothing });
        if done {
            self.keep();
        }
    }

    /// Why nothing can be changed, if so.
    pub(super) fn why_not(&self) -> Option<String> {
        Some(match self.looking.as_ref()? {
            Looking::Locked { who, .. } => self.wording.not_while_locked(who),
            Looking::Newer | Looking::Version { .. } => self.wording.dossier_is_newer(),
        })
    }

    fn keep(&mut self) {
        let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
        let mut messages = self.keeper.run(Effect::Save, &shown);
        messages.extend(self.keeper.keep(&shown));
        self.take(messages);
    }

    /// Does what the keeper of the files tells of.
    pub(super) fn take(&mut self, messages: Vec<Message>) {
        for message in messages {
            match message {
                Message::Kept(Err(said)) | Message::Notice(said) | Message::Refused(said) => self.say(&said),
                Message::Opened(file) => {
                    self.known.open(file.dossier);
                    (self.asked, self.skipped, self.wanted) = (Vec::new(), Vec::new(), None);
                    self.looking = file.looking;
                    let name = Wording::file_title(self.known.dossier.place.as_deref(), &file.name);
                    self.say(&self.wording.ask_of(name));
                    if !file.said.is_empty() {
                        self.say(&file.said);
                    }
                    for fault in &file.faults {
                        self.say(&self.wording.fault(fault).what);
                    }
                    match &self.looking {
                        Some(Looking::Locked { who, since }) => self.say(&self.wording.dossier_is_locked(who, since)),
                        Some(_) => self.say(&self.wording.dossier_is_newer()),
                        None => {}
                    }
                }
                Message::Followed(dossier) => self.known.open(*dossier),
                Message::Unlocked => self.looking = None,
                _ => {}
            }
        }
    }

    /// Keeps all and says how one goes on.
    pub(super) fn end(mut self, ended: Ended, named: Option<&Path>) -> Result<ExitCode, Failure> {
        let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
        let kept = self.keeper.end(&shown);
        let lost = self.known.dossier.held.len();
        if ended == Ended::Done && lost > 0 {
            self.say(&self.wording.ask_lost(lost));
        }
        let file = self.keeper.kept_elsewhere_than(None);
        self.keeper.release();
        if let Err(said) = kept {
            return Err(Failure::of(self.wording, said));
        }
        Ok(match ended {
            Ended::Done => {
                let named = named.map(|path| path.display().to_string());
                if let Some(file) = file.or(named) {
                    self.say(&self.wording.ask_end(&file));
                }
                ExitCode::SUCCESS
            }
            Ended::Gone => ExitCode::from(HUNG_UP),
            Ended::Terminated => ExitCode::from(TERMINATED),
        })
    }
}
