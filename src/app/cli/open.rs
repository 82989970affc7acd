//! Without a command: a dossier on screen, or the start screen.

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tui::{Begin, Effect, Message, Model, Painter, Start, Theme};
use wording::{CommandLine, Label, Language, Wording};

use super::{Failure, ask, base, say};
use crate::export;
use crate::keeping::{Folders, Keeper, Settings, Shown, setup};
use crate::shell::{Event, Events, Screen, restore};

/// The exit codes of a process that a hang-up or a request to end has ended, as shells count them.
const HUNG_UP: i32 = 129;
const TERMINATED: i32 = 143;

/// How often a clock on screen moves.
const SECOND: Duration = Duration::from_secs(1);

/// What is opened on screen.
pub(crate) struct Opening<'a> {
    /// The dossier; the start screen without one.
    pub(crate) dossier: Option<&'a Path>,
    /// With what it begins.
    pub(crate) begin: Begin,
    /// What the screens look like.
    pub(crate) look: Chosen,
}

/// What the line says of the look of the screens.
#[derive(Clone, Copy)]
pub(crate) struct Chosen {
    /// Which theme, if it says so.
    pub(crate) theme: Option<Theme>,
    /// Whether every sign is one of ASCII.
    pub(crate) ascii: bool,
}

pub(crate) fn run(what: &Opening<'_>, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let (path, begin) = (what.dossier, what.begin);
    // A word that is no file and does not look like one is a mistyped command, not a dossier to be made.
    if let Some(path) = path.filter(|path| !path.exists() && path.extension().is_none()) {
        return Err(Failure::of(wording, wording.unknown_argument(&path.display().to_string())));
    }
    // A workshop is held on a screen, whoever reads along.
    if begin == Begin::Dossier && ask::is_wanted() {
        return ask::run(path, own, wording);
    }
    let Some((knowledge, mut notices)) = base::quietly(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let folders = Folders::find();
    let (settings, damaged) = Settings::read(&folders);
    notices.extend(damaged.map(|file| wording.settings_damaged(&file.display().to_string())));
    let knowledge = Arc::new(knowledge);
    let setup = setup(&folders, what.look.theme, what.look.ascii);
    let mut keeper = Keeper::new(Arc::clone(&knowledge), folders, settings);
    let opened = path.map(|path| {
        let opened = match begin {
            Begin::Room => keeper.look_along(path, wording),
            Begin::Dossier | Begin::Workshop => keeper.open_named(path, wording),
        };
        opened.map_err(|error| Failure::of(wording, wording.cannot_read(&path.display().to_string(), &error)))
    });
    let opened = opened.transpose()?;
    let files = if opened.is_some() { Vec::new() } else { keeper.list() };
    // The start screen asks who the user is; whoever goes past it is told that one can say it.
    let says_more = |file: &tui::OpenedFile| file.dossier.other_base(&knowledge).is_some();
    // In a workshop that line is for the hands that were counted.
    let has_room = matches!(begin, Begin::Dossier) && notices.is_empty();
    if settings.user.is_none() && has_room && opened.as_ref().is_some_and(|file| !says_more(file)) {
        notices.push(wording.label(Label::WhoHint));
    }
    let (today, language) = (keeper.today(), wording.language());
    let start = Start { knowledge, opened, begin, files, user: settings.user, today, language, setup, size: (80, 24) };
    match on_screen(start, &notices.join(" "), &mut keeper) {
        Ok((language, Ok(()))) => {
            if let Some(file) = keeper.kept_elsewhere_than(path) {
                say(&format!("{}\n", Wording::new(language).kept(&file)));
            }
            Ok(ExitCode::SUCCESS)
        }
        Ok((language, Err(said))) => Err(Failure { said, language }),
        Err(error) => Err(Failure::of(wording, wording.terminal_trouble(&error.to_string()))),
    }
}

/// How a session ended: the language that was spoken last, and why the dossier was not kept.
type Ended = (Language, Result<(), String>);

/// Runs the screens until the user is done.
fn on_screen(mut start: Start, notice: &str, keeper: &mut Keeper) -> io::Result<Ended> {
    // Signals first: one that comes in between must not find the terminal taken and nobody to give it back.
    let events = Events::start()?;
    let knowledge = Arc::clone(&start.knowledge);
    let addresses = OnceCell::new();
    let links = move |mark| addresses.get_or_init(|| tui::addresses(&knowledge)).get(&mark).cloned();
    let screen = Screen::open(start.setup.mouse, links)?;
    start.size = Screen::size();
    let mut session =
        Session { began_in: start.language, model: Model::new(start), keeper, screen, warned: false, second: None };
    if !notice.is_empty() {
        session.take([Message::Notice(notice.to_owned())])?;
    }
    let mut painter = Painter::default();
    loop {
        let Session { model, screen, .. } = &mut session;
        if screen.draw(|frame| painter.draw(model, frame)).is_err() {
            session.end(HUNG_UP);
        }
        // What was changed is on screen, with all that follows from it, before it goes to disk.
        let messages = if session.model.is_behind() {
            vec![Message::Idle]
        } else if session.keeper.is_pending() {
            session.keeper.keep(&shown(&session.model))
        } else {
            let second = session.second();
            let due = session.keeper.due().min(second.unwrap_or_else(|| session.keeper.due()));
            for event in next(&events, &mut session.model, due) {
                let message = match event {
                    Event::Input(input) => tui::message(&session.model, &input),
                    Event::Gone => session.end(HUNG_UP),
                    Event::Terminate => session.end(TERMINATED),
                };
                if let Some(ended) = session.take(message)? {
                    return Ok(ended);
                }
            }
            let mut messages = session.keeper.on_time(&shown(&session.model));
            messages.extend(session.seconds());
            messages
        };
        if let Some(ended) = session.take(messages)? {
            return Ok(ended);
        }
    }
}

/// What is there while the screens run.
struct Session<'a> {
    model: Model,
    keeper: &'a mut Keeper,
    screen: Screen,
    /// The language in which it began.
    began_in: Language,
    /// Whether it was said that ending now would lose work.
    warned: bool,
    /// When the next second of the clock on screen is over, while it runs.
    second: Option<Instant>,
}

impl Session<'_> {
    /// Tells the model, runs what it asks for, and tells it what came of that, until nothing more comes of it.
    fn take(&mut self, messages: impl IntoIterator<Item = Message>) -> io::Result<Option<Ended>> {
        let mut queue: VecDeque<Message> = messages.into_iter().collect();
        while let Some(message) = queue.pop_front() {
            self.warned &= message != Message::Kept(Ok(()));
            for effect in tui::update(&mut self.model, message) {
                if matches!(effect, Effect::Close | Effect::Quit) {
                    self.keeper.left(self.model.left());
                }
                match effect {
                    Effect::Repaint => self.screen.clear()?,
                    Effect::Mouse(on) => self.screen.capture(on)?,
                    Effect::Suspend => {
                        self.screen.suspend()?;
                        let (columns, rows) = Screen::size();
                        queue.push_back(Message::Resized(columns, rows));
                    }
                    Effect::Copy(document) => {
                        let shown = shown(&self.model);
                        let text = export::text::write(&document, &self.keeper.colophon(shown.wording));
                        self.screen.copy(&text)?;
                        queue.push_back(self.keeper.keep_copy(&text, &shown));
                    }
                    Effect::CopyLink(said) => {
                        self.screen.copy(&said)?;
                        queue.push_back(self.keeper.keep_link(&said, &shown(&self.model)));
                    }
                    Effect::Quit => match self.keeper.end(&shown(&self.model)) {
                        // Work that cannot be kept is not thrown away at the first word.
                        Err(reason) if !self.warned => {
                            self.warned = true;
                            let twice = self.model.wording().command_line(CommandLine::CannotWriteTwice);
                            queue.push_back(Message::Kept(Err(format!("{reason} {twice}"))));
                        }
                        kept => {
                            let kept = kept.map_err(|_| self.keeper.lost(self.model.wording()));
                            return Ok(Some((self.spoken_last(), kept)));
                        }
                    },
                    effect => queue.extend(self.keeper.run(effect, &shown(&self.model))),
                }
            }
        }
        Ok(None)
    }

    /// When the screens want to be told that a second has passed, if at all.
    fn second(&mut self) -> Option<Instant> {
        let wanted = self.model.clock_runs();
        self.second = self.second.filter(|_| wanted).or_else(|| wanted.then(|| Instant::now() + SECOND));
        self.second
    }

    /// The seconds that have passed: one message for each, so that a clock stays right whatever else happens.
    fn seconds(&mut self) -> Vec<Message> {
        let mut passed = Vec::new();
        while let Some(second) = self.second.filter(|second| *second <= Instant::now()) {
            passed.push(Message::Tick);
            self.second = Some(second + SECOND);
        }
        passed
    }

    /// The language that was spoken last, remembered where the user chose another one.
    fn spoken_last(&mut self) -> Language {
        let wording = self.model.wording();
        let language = wording.language();
        if language != self.began_in {
            // There is no screen left to say it on, and no work is lost by it.
            let _ = self.keeper.remember(None, Some(language), wording);
        }
        language
    }

    /// Keeps the dossier and ends the process at once: after a hang-up the thread that reads keys never comes back.
    fn end(&mut self, code: i32) -> ! {
        self.keeper.left(self.model.left());
        self.keeper.end_unasked(&shown(&self.model));
        self.keeper.release();
        if code != HUNG_UP {
            restore();
        }
        process::exit(code)
    }
}

/// What is on screen, for the keeper of the files.
fn shown(model: &Model) -> Shown<'_> {
    Shown { dossier: model.dossier(), wording: model.wording() }
}

/// What happens next; nothing if that moment comes first. Until it does, the model works out what takes long, a slice at a time;
/// once that shows, nothing has to happen for another frame.
fn next(events: &Events, model: &mut Model, until: Instant) -> Vec<Event> {
    while model.has_work() && Instant::now() < until {
        let happened = events.ready();
        if !happened.is_empty() {
            return happened;
        }
        if tui::update(model, Message::Idle).contains(&Effect::Draw) {
            return Vec::new();
        }
    }
    events.next(until)
}
