//! A screen without a terminal: keys in, text and styles out.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use dossier::{Date, Dossier};
use knowledge::Knowledge;
use ratatui_core::backend::TestBackend;
use ratatui_core::buffer::{Buffer, Cell};
use ratatui_core::style::{Color, Modifier};
use ratatui_core::terminal::{Frame, Terminal};
use tui::{Begin, Code, DossierFile, Effect, FileId, Input, Key, Message, Model, OpenedFile, Painter, Setup, Start};
use wording::{Language, User};

pub fn base() -> Arc<Knowledge> {
    static BASE: OnceLock<Arc<Knowledge>> = OnceLock::new();
    Arc::clone(BASE.get_or_init(|| Arc::new(knowledge::shipped().knowledge)))
}

/// The day on which all tests take place.
pub const TODAY: Date = Date::constant(2026, 11, 22);

/// A dossier as the shell opens it.
pub fn opened(text: &str) -> OpenedFile {
    let read = dossier::read("westwijk.ron", text, &base());
    OpenedFile {
        id: FileId("/home/anna/westwijk.ron".to_owned()),
        name: "westwijk".to_owned(),
        dossier: read.dossier,
        faults: read.faults,
        looking: None,
        left: None,
        said: String::new(),
    }
}

/// A new dossier, with the screens set up like this.
pub fn program_with(setup: Setup, size: (u16, u16), language: Language) -> Program {
    let opened = Some(opened("Dossier(version: 1, place: \"Westwijk\")"));
    let begin = Begin::Dossier;
    let start =
        Start { knowledge: base(), opened, files: Vec::new(), begin, user: None, today: TODAY, language, setup, size };
    Program::of(start)
}

/// A program without a terminal.
pub struct Program {
    pub model: Model,
    pub effects: Vec<Effect>,
    size: (u16, u16),
    painter: RefCell<Painter>,
}

impl Program {
    pub fn new(size: (u16, u16), language: Language) -> Self {
        Self::open("Dossier(version: 1, place: \"Westwijk\")", size, language)
    }

    pub fn open(text: &str, size: (u16, u16), language: Language) -> Self {
        Self::start(Some(opened(text)), Vec::new(), None, size, language)
    }

    /// On the start screen, with these dossiers.
    pub fn home(files: Vec<DossierFile>, user: Option<User>, size: (u16, u16), language: Language) -> Self {
        Self::start(None, files, user, size, language)
    }

    pub fn start(
        opened: Option<OpenedFile>,
        files: Vec<DossierFile>,
        user: Option<User>,
        size: (u16, u16),
        language: Language,
    ) -> Self {
        let (begin, setup) = (Begin::Dossier, Setup { suspends: true, ..Setup::default() });
        Self::of(Start { knowledge: base(), opened, files, begin, user, today: TODAY, language, setup, size })
    }

    pub fn of(start: Start) -> Self {
        let size = start.size;
        let mut program = Self { model: Model::new(start), effects: Vec::new(), size, painter: RefCell::default() };
        program.catch_up();
        program
    }

    /// Tells what the shell answers; gives what is asked of it then.
    pub fn tell(&mut self, message: Message) -> Vec<Effect> {
        let effects = tui::update(&mut self.model, message);
        self.effects.extend(effects.clone());
        self.catch_up();
        effects
    }

    /// What to ask next follows from what happened a frame later.
    fn catch_up(&mut self) {
        if self.model.is_behind() {
            tui::update(&mut self.model, Message::Idle);
        }
    }

    /// Types a text, character by character.
    pub fn write(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.input(&Input::Key(Key::plain(Code::Char(c))));
        }
        self
    }

    /// Presses keys, named as people name them: `Enter`, `Tab`, `Down`, `x`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let code = match name {
                "Enter" => Code::Enter,
                "Esc" => Code::Esc,
                "Tab" => Code::Tab,
                "BackTab" => Code::BackTab,
                "Space" => Code::Char(' '),
                "Backspace" => Code::Backspace,
                "Up" => Code::Up,
                "Down" => Code::Down,
                "PgDn" => Code::PageDown,
                "PgUp" => Code::PageUp,
                "Home" => Code::Home,
                "End" => Code::End,
                "Del" => Code::Delete,
                "Left" => Code::Left,
                "Right" => Code::Right,
                one if one.starts_with("C-") => {
                    self.input(&Input::Key(Key::ctrl(one.chars().nth(2).unwrap())));
                    continue;
                }
                one => Code::Char(one.chars().next().unwrap()),
            };
            self.input(&Input::Key(Key::plain(code)));
        }
        self
    }

    pub fn input(&mut self, input: &Input) {
        self.at_once(input);
        self.catch_up();
    }

    /// The same, with the next input before the program had the time to work anything out.
    pub fn at_once(&mut self, input: &Input) {
        if let Input::Resize(columns, rows) = input {
            self.size = (*columns, *rows);
        }
        if let Some(message) = tui::message(&self.model, input) {
            self.effects.extend(tui::update(&mut self.model, message));
        }
    }

    /// Lets the program work while nothing else happens; gives in how many slices, and how many of them showed.
    pub fn settle(&mut self) -> (usize, usize) {
        let (mut slices, mut shown) = (0, 0);
        while self.model.has_work() {
            slices += 1;
            let effects = tui::update(&mut self.model, Message::Idle);
            shown += effects.iter().filter(|effect| **effect == Effect::Draw).count();
        }
        (slices, shown)
    }

    pub fn screen(&self) -> tui::Screen {
        self.model.screen()
    }

    pub fn dossier(&self) -> &Dossier {
        self.model.dossier()
    }

    /// What is on screen. What was kept of the frame before is what would be drawn anew.
    pub fn buffer(&self) -> Buffer {
        self.frame(self.size)
    }

    /// The same on a terminal of this size, whatever the program was told.
    pub fn frame(&self, size: (u16, u16)) -> Buffer {
        let drawn = |draw: &dyn Fn(&mut Frame<'_>)| {
            let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
            terminal.draw(|frame| draw(frame)).unwrap();
            terminal.backend().buffer().clone()
        };
        let anew = drawn(&|frame| tui::view(&self.model, frame));
        let kept = drawn(&|frame| self.painter.borrow_mut().draw(&self.model, frame));
        assert!(kept == anew, "a pane was kept that had changed: {:?}", kept.diff(&anew));
        anew
    }

    /// The text on screen.
    pub fn text(&self) -> String {
        let buffer = self.buffer();
        let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).map(|y| row(y).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    /// The text on screen, and under it the stretches of each row that are not plain, with their styles.
    pub fn text_and_styles(&self) -> String {
        let buffer = self.buffer();
        let mut out = self.text();
        out.push_str("\n\n");
        for y in 0..buffer.area.height {
            let mut stretches: Vec<(u16, u16, String)> = Vec::new();
            for x in 0..buffer.area.width {
                let style = style(&buffer[(x, y)]);
                match stretches.last_mut() {
                    Some((_, end, last)) if *last == style => *end = x,
                    _ => stretches.push((x, x, style)),
                }
            }
            let said: Vec<String> = stretches
                .iter()
                .filter(|(_, _, style)| !style.is_empty())
                .map(|(start, end, style)| format!("{start}-{end} {style}"))
                .collect();
            if !said.is_empty() {
                let _ = writeln!(out, "{y}: {}", said.join(", "));
            }
        }
        out
    }
}

fn style(cell: &Cell) -> String {
    let mut words = Vec::new();
    if cell.fg != Color::Reset {
        words.push(format!("{:?}", cell.fg).to_lowercase());
    }
    if cell.bg != Color::Reset {
        words.push(format!("on-{:?}", cell.bg).to_lowercase());
    }
    for (modifier, word) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::REVERSED, "reversed"),
        (Modifier::UNDERLINED, "underlined"),
    ] {
        if cell.modifier.contains(modifier) {
            words.push(word.to_owned());
        }
    }
    words.join("+")
}
