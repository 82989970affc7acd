//! Every screen and every pop-up, as a snapshot with its styles at three sizes and in both languages, and in ASCII.
//!
//! [`ROWS`] is the table. **A new screen, pop-up or menu cannot be forgotten:** it does not compile until it has a name here, and then the
//! test fails until a row shows it. In ASCII one size in Dutch is kept as a snapshot; at all sizes and in both languages no sign is
//! another, and every letter keeps its column. Other states of a screen are kept where that screen is tested.
use dossier::Dossier;
use tui::{
    Ask, Begin, Choosing, Config, Folder, Input, Look, Looking, Message, OpenedFile, Popup, Screen, Setup, Start,
    VersionId,
};
use wording::{Language, User};

use crate::dossiers::{files, versions};
use crate::plan::CASE;
use crate::support::{Program, TODAY, base, opened};
use crate::workshop::BEFORE;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 32), (200, 50)];
/// Where one pane at a time fits, and less.
const SMALL: [(u16, u16); 4] = [(60, 16), (50, 14), (30, 8), (1, 1)];

macro_rules! names {
    ($all:ident, $of:ident, $thing:ty; $($pattern:pat => $name:literal,)*) => {
        const $all: &[&str] = &[$($name),*];

        fn $of(one: &$thing) -> &'static str {
            match one {
                $($pattern => $name,)*
            }
        }
    };
}

names! { SCREENS, screen_name, Screen;
    Screen::Home => "home",
    Screen::Ticks => "ticks",
    Screen::Main => "main",
    Screen::Versions => "versions",
    Screen::Overview => "overview",
    Screen::Plan => "plan",
    Screen::LookBack => "look-back",
    Screen::Workshop => "workshop",
    Screen::Room => "room",
}

names! { POPUPS, popup_name, Popup;
    Popup::Help => "help",
    Popup::Page => "page",
    Popup::Faults => "faults",
    Popup::SetupFaults => "setup-faults",
    Popup::Palette(_) => "palette",
    Popup::Trouble => "trouble",
    Popup::Looking => "looking",
    Popup::Said(..) => "said",
    Popup::Menu(_) => "menu",
    Popup::Ask(Ask::Delete(..)) => "delete",
    Popup::Ask(Ask::Leave(_)) => "leave",
    Popup::Personal(_) => "personal",
    Popup::Entry(_) => "entry",
    Popup::Find(_) => "find",
}

names! { MENUS, menu_name, Choosing;
    Choosing::Who { first: true } => "first",
    Choosing::Who { first: false } => "who",
    Choosing::Phase => "phase",
    Choosing::Origin(_) => "origin",
    Choosing::Paper => "paper",
    Choosing::Form(..) => "form",
    Choosing::Guide => "guide",
    Choosing::Worked => "worked",
    Choosing::Sieve => "sieve",
    Choosing::Wishes => "wishes",
    Choosing::Grouping => "grouping",
}

/// With what a program begins.
#[derive(Clone, Copy)]
enum From {
    /// Nothing, and nobody knows who the user is.
    Nothing,
    /// The start screen.
    Home,
    /// A dossier.
    Dossier(&'static str),
    /// The same, with a `config.ron` that is not understood.
    Config(&'static str),
    /// The room's screen of a workshop.
    Room(&'static str),
}

const NEW: From = From::Dossier("Dossier(version: 1, place: \"Westwijk\")");
const PERSON: &str = "Fatima, 06-12345678";

/// What is shown: its name, with what it begins, and what is done then.
type Row = (&'static str, From, fn(&mut Program));

const ROWS: &[Row] = &[
    ("first", From::Nothing, |_| {}),
    ("home", From::Home, |program| _ = program.press("Down")),
    ("delete", From::Home, |program| _ = program.press("x")),
    ("ticks", NEW, |program| _ = program.press("Space Down Down Down Down Space")),
    ("main", NEW, |program| _ = program.press("Space Enter")),
    ("help", NEW, |program| _ = program.press("Space Enter ?")),
    ("palette", NEW, |program| _ = program.press("Space Enter : v e r")),
    ("find", NEW, |program| _ = program.press("Space Enter /").write("maal").press("Down")),
    ("page", NEW, |program| _ = program.press("Space Enter i .")),
    ("log", NEW, |program| _ = program.press("Space Enter c Enter r b")),
    ("compare", NEW, |program| _ = program.press("Space Enter = Down =")),
    ("sieve", NEW, |program| _ = program.press("Space Enter F Enter")),
    ("wishes", NEW, |program| _ = program.press("Space Enter D Enter")),
    ("phase", NEW, |program| _ = program.press("Space Enter f")),
    ("origin", NEW, |program| _ = program.press("Space Enter BackTab Home o Down")),
    ("who", NEW, |program| _ = program.press("Space Enter I")),
    ("entry", NEW, |program| _ = program.press("Space Enter BackTab Home e").write("een gesprek")),
    ("personal", NEW, |program| {
        program.press("Space Enter BackTab Home e").write(PERSON).press("Enter");
    }),
    ("leave", NEW, |program| {
        program.press("Space Enter BackTab Home e").write(PERSON).press("Enter Esc q");
    }),
    ("said", NEW, |program| {
        program.press("Space Enter");
        program.tell(Message::HandedOver("/home/anna/westwijk-plan.docx".to_owned()));
    }),
    ("trouble", NEW, |program| {
        program.press("Space Enter");
        program.tell(Message::Kept(Err("/home/anna/westwijk.ron: de schijf is vol.".to_owned())));
    }),
    ("versions", NEW, |program| {
        program.press("Space Enter");
        program.tell(Message::Versions(versions()));
        program.press("Down");
    }),
    ("looking", NEW, |program| {
        program.press("Space Enter");
        let looking = Looking::Version { id: VersionId("1".to_owned()), made: "2026-11-20 16:40".to_owned() };
        let file = OpenedFile { looking: Some(looking), ..opened(CASE) };
        program.tell(Message::Opened(Box::new(file)));
    }),
    ("overview", From::Dossier(CASE), |program| {
        let dossiers = vec![("west".to_owned(), program.dossier().clone()), ("oost".to_owned(), Dossier::default())];
        program.tell(Message::Overview(Folder { dossiers, left_out: Vec::new() }));
    }),
    ("faults", From::Dossier("Dossier(version: 1, profile: (answers: {\"iritation\": Step(2)}))"), |_| {}),
    ("setup-faults", From::Config("Config(keys: {\"undoo\": \"z\", \"redo\": \"Esc\"})"), |_| {}),
    ("plan", From::Dossier(CASE), |program| _ = program.press("Tab Home p Down")),
    ("paper", From::Dossier(CASE), |program| _ = program.press("Tab Home p E")),
    ("form", From::Dossier(CASE), |program| _ = program.press("Tab Home p E Enter")),
    ("guide", From::Dossier(CASE), |program| _ = program.press("Tab Home p i")),
    ("look-back", From::Dossier(CASE), |program| {
        program.press("Tab Home p R Home Down Enter C-u").write("20 3 1").press("Enter");
    }),
    ("worked", From::Dossier(CASE), |program| _ = program.press("Tab Home p R a")),
    ("workshop", From::Dossier(BEFORE), |program| _ = program.press("w Enter")),
    ("grouping", From::Dossier(BEFORE), |program| _ = program.press("w Enter v")),
    ("room", From::Room(BEFORE), |_| {}),
];

fn show(from: From, look: Look, language: Language, keys: fn(&mut Program)) -> Program {
    let mut setup = Setup { look, mouse: true, suspends: true, ..Setup::default() };
    let (text, begin, user) = match from {
        From::Nothing => (None, Begin::Dossier, None),
        From::Home => (None, Begin::Dossier, Some(User::Resident)),
        From::Dossier(text) => (Some(text), Begin::Dossier, Some(User::Professional)),
        From::Room(text) => (Some(text), Begin::Room, Some(User::Professional)),
        From::Config(config) => {
            (setup.keys, setup.faults) = {
                let (config, faults) = Config::read("config.ron", config);
                (config.keys, faults)
            };
            (Some("Dossier(version: 1)"), Begin::Dossier, Some(User::Professional))
        }
    };
    let files = if matches!(from, From::Home) { files() } else { Vec::new() };
    let mut opened = text.map(opened);
    if let (From::Room(_), Some(opened)) = (from, &mut opened) {
        let presenting = |program: &mut Program| _ = program.press("w Enter Enter Enter");
        opened.dossier = show(From::Dossier(BEFORE), look, language, presenting).dossier().clone();
    }
    let start = Start { knowledge: base(), opened, begin, files, user, today: TODAY, language, setup, size: SIZES[0] };
    let mut program = Program::of(start);
    keys(&mut program);
    program
}

fn resized(program: &mut Program, (columns, rows): (u16, u16)) {
    program.input(&Input::Resize(columns, rows));
}

#[test]
fn every_screen_and_pop_up_is_in_the_table() {
    let mut shown: Vec<&str> = Vec::new();
    for (name, from, keys) in ROWS {
        let program = show(*from, Look::default(), Language::En, *keys);
        shown.push(screen_name(&program.screen()));
        let Some(popup) = program.model.popup() else { continue };
        shown.push(popup_name(popup));
        if let Popup::Menu(menu) = popup {
            shown.push(menu_name(&menu.what));
            assert_eq!(menu_name(&menu.what), *name);
        }
    }
    for name in SCREENS.iter().chain(POPUPS).chain(MENUS) {
        assert!(shown.contains(name), "no row of the table shows {name}");
    }
}

#[test]
fn every_screen_and_pop_up_is_as_it_was() {
    for language in Language::ALL {
        for (name, from, keys) in ROWS {
            let mut program = show(*from, Look::default(), language, *keys);
            for size in SIZES {
                resized(&mut program, size);
                let name = format!("{name}-{}x{}-{}", size.0, size.1, language.code());
                insta::assert_snapshot!(name, program.text_and_styles());
            }
        }
    }
}

#[test]
fn in_ascii_every_screen_and_pop_up_has_no_other_sign_and_everything_in_its_place() {
    for language in Language::ALL {
        for (name, from, keys) in ROWS {
            let look = Look { ascii: true, ..Look::default() };
            let mut ascii = show(*from, look, language, *keys);
            let mut unicode = show(*from, Look::default(), language, *keys);
            if language == Language::Nl {
                insta::assert_snapshot!(format!("{name}-ascii-80x24-nl"), ascii.text());
            }
            for size in SIZES.into_iter().chain(SMALL) {
                resized(&mut ascii, size);
                resized(&mut unicode, size);
                let (ascii, unicode) = (ascii.buffer(), unicode.buffer());
                for (one, other) in ascii.content.iter().zip(&unicode.content) {
                    assert!(one.symbol().is_ascii(), "{name}: {:?}", one.symbol());
                    assert!(!other.symbol().is_ascii() || one.symbol() == other.symbol(), "{name} at {size:?}");
                    assert_eq!(one.style(), other.style(), "{name} at {size:?}");
                }
            }
        }
    }
}
