//! Without a command: a dossier on screen.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::{fs, io, process};

use dossier::Dossier;
use etcetera::BaseStrategy;
use knowledge::Knowledge;
use tui::{Effect, Message, Model, Start};
use wording::{CommandLine, Language, Wording};

use super::{Failure, base, case, say};
use crate::shell::{Event, Events, Screen, restore, store};

/// The exit codes of a process that a hang-up or a request to end has ended, as shells count them.
const HUNG_UP: i32 = 129;
const TERMINATED: i32 = 143;

/// The file of a dossier: where it is, and what it holds as far as this program knows.
struct File {
    path: PathBuf,
    text: Option<String>,
    knowledge: Arc<Knowledge>,
    /// Whether the user named the file.
    named: bool,
}

pub(crate) fn run(path: Option<&Path>, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let Some((knowledge, laid)) = base::quietly(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let knowledge = Arc::new(knowledge);
    let mut file = File { path: PathBuf::new(), text: None, knowledge: Arc::clone(&knowledge), named: path.is_some() };
    let mut start = Start {
        knowledge,
        dossier: Dossier::default(),
        file: None,
        faults: Vec::new(),
        language: wording.language(),
        size: (80, 24),
    };
    match path {
        None => file.path = new_path(),
        // A word that is no file and does not look like one is a mistyped command, not a dossier to be made.
        Some(path) if !path.exists() && path.extension().is_none() => {
            return Err(Failure::of(wording, wording.unknown_argument(&path.display().to_string())));
        }
        Some(path) => {
            path.clone_into(&mut file.path);
            start.file = path.file_stem().map(|name| name.to_string_lossy().into_owned());
            if path.exists() {
                let text = match case::read(path, wording) {
                    Ok(text) => text,
                    Err(said) => return Err(Failure::of(wording, said)),
                };
                let opened = dossier::read(&path.display().to_string(), &text, &file.knowledge);
                if !opened.state.writable() {
                    // Nothing can be kept in it without losing something, so it is not opened at all.
                    case::faults(&opened.faults, wording);
                    return Ok(ExitCode::FAILURE);
                }
                (start.dossier, start.faults) = (opened.dossier, opened.faults);
                file.text = Some(text);
            }
        }
    }
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Err(Failure::of(wording, wording.command_line(CommandLine::NoTerminal)));
    }
    match on_screen(start, laid.join(" "), &mut file) {
        Ok((language, Ok(()))) => {
            if !file.named && file.text.is_some() {
                say(&format!("{}\n", Wording::new(language).kept(&file.path.display().to_string())));
            }
            Ok(ExitCode::SUCCESS)
        }
        Ok((language, Err(said))) => Err(Failure { said, language }),
        Err(error) => Err(Failure::of(wording, wording.terminal_trouble(&error.to_string()))),
    }
}

/// Runs the screens until the user is done; gives the language that was spoken last, and why the dossier was not kept.
fn on_screen(mut start: Start, notice: String, file: &mut File) -> io::Result<(Language, Result<(), String>)> {
    // Signals first: one that comes in between must not find the terminal taken and nobody to give it back.
    let events = Events::start()?;
    let mut screen = Screen::open()?;
    start.size = Screen::size();
    let mut model = Model::new(start);
    tui::update(&mut model, Message::Notice(notice));
    // Whether the file lacks something, and whether that is yet to be tried: what failed is tried again at the end.
    let (mut unsaved, mut untried) = (false, false);
    let mut warned = false;
    loop {
        if screen.draw(|frame| tui::view(&model, frame)).is_err() {
            end(&model, file, unsaved, HUNG_UP);
        }
        // What was changed is on screen before it goes to disk.
        if untried {
            untried = false;
            let kept = file.keep(&model);
            unsaved = kept.is_err();
            tui::update(&mut model, Message::Kept(kept));
            continue;
        }
        for event in next(&events, &mut model) {
            let input = match event {
                Event::Input(input) => input,
                Event::Gone => end(&model, file, unsaved, HUNG_UP),
                Event::Terminate => end(&model, file, unsaved, TERMINATED),
            };
            let Some(message) = tui::message(&model, &input) else { continue };
            for effect in tui::update(&mut model, message) {
                match effect {
                    Effect::Save => (unsaved, untried) = (true, true),
                    Effect::Repaint => screen.clear()?,
                    Effect::Quit => {
                        let kept = if unsaved { file.keep(&model) } else { Ok(()) };
                        // Work that cannot be kept is not thrown away at the first word.
                        match kept {
                            Err(reason) if !warned => {
                                warned = true;
                                let twice = model.wording().command_line(CommandLine::CannotWriteTwice);
                                tui::update(&mut model, Message::Kept(Err(format!("{reason} {twice}"))));
                            }
                            kept => return Ok((model.wording().language(), kept)),
                        }
                    }
                    // Every round begins with a frame.
                    _ => {}
                }
            }
        }
    }
}

/// What happens next. Until it does, the model works out what takes long, a slice at a time; once that shows, nothing has to
/// happen for another frame.
fn next(events: &Events, model: &mut Model) -> Vec<Event> {
    while model.has_work() {
        let happened = events.ready();
        if !happened.is_empty() {
            return happened;
        }
        if tui::update(model, Message::Idle).contains(&Effect::Draw) {
            return Vec::new();
        }
    }
    events.next()
}

/// Keeps the dossier and ends the process at once: after a hang-up the thread that reads keys never comes back.
fn end(model: &Model, file: &mut File, unsaved: bool, code: i32) -> ! {
    if unsaved {
        // There is nobody left to tell.
        let _ = file.keep(model);
    }
    if code != HUNG_UP {
        restore();
    }
    process::exit(code)
}

impl File {
    /// Writes the dossier. Whatever another program wrote meanwhile is not overwritten: the dossier goes to a file beside it,
    /// with all that the file held when it was opened.
    fn keep(&mut self, model: &Model) -> Result<(), String> {
        let on_disk = match fs::read(&self.path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(self.trouble(model, &error)),
        };
        if on_disk.is_some() && on_disk.as_deref() != self.text.as_deref().map(str::as_bytes) {
            self.path = free_beside(&self.path);
            self.named = false;
        }
        let Some(text) = dossier::write(self.text.as_deref(), model.dossier(), &self.knowledge) else {
            return Err(self.trouble(model, &io::ErrorKind::InvalidData.into()));
        };
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let made = folder.map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| store::write(&self.path, &text)).map_err(|error| self.trouble(model, &error))?;
        self.text = Some(text);
        Ok(())
    }

    fn trouble(&self, model: &Model, error: &io::Error) -> String {
        model.wording().cannot_write(&self.path.display().to_string(), error)
    }
}

/// A name that is still free, in the platform's folder for data, for a dossier that the user has not named.
fn new_path() -> PathBuf {
    let folder = etcetera::choose_base_strategy().map_or_else(|_| PathBuf::from("."), |base| base.data_dir());
    free_beside(&folder.join("wijkverbinder").join("dossier.ron"))
}

/// The first free name made of this one and a number.
fn free_beside(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut number = 1_u32;
    loop {
        let name = path.with_file_name(format!("{stem}-{number}.ron"));
        if !name.exists() {
            return name;
        }
        number += 1;
    }
}
