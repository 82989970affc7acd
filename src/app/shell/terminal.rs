//! The terminal as a guarded thing: taken over by [`Screen::open`], and given back as it was on every way out.
//!
//! **Whether by its end, an error, a signal or a panic: the terminal is given back once.** An end and an error drop the
//! [`Screen`], a panic passes the hook, and whoever ends the process after a signal calls [`restore`].

use std::io::{self, IsTerminal, Stdout};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{cursor, execute, terminal};
use ratatui::Frame;
use ratatui::style::Color;

use super::frames::Frames;
use super::system;

/// Whether the terminal is ours. Of the process, as the terminal is: a panic hook and a signal know no [`Screen`].
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal, taken over for whole screens. Dropping it gives the terminal back.
pub struct Screen {
    frames: Frames<Stdout>,
    mouse: bool,
}

impl Screen {
    /// Takes the terminal over: raw mode, the alternate screen, pastes marked as such, no cursor; the mouse too, where it is wanted. `links`
    /// says where cells with a mark lead, which the terminal is told.
    ///
    /// # Errors
    /// `Unsupported` if standard output is no terminal; else whatever the terminal answers.
    pub fn open(mouse: bool, links: impl Fn(Color) -> Option<String> + 'static) -> io::Result<Self> {
        if !io::stdout().is_terminal() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        restore_before_panics_are_told();
        // The theme leaves colours out where they are not wanted; crossterm would take bold and reverse, and so the selection, along.
        crossterm::style::force_color_output(true);
        let frames = Frames::new(io::stdout(), Self::size(), Box::new(links))?;
        let mut screen = Self { frames, mouse };
        screen.take()?;
        Ok(screen)
    }

    /// From the first step on, an error drops the screen and so gives back what was taken.
    fn take(&mut self) -> io::Result<()> {
        terminal::enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        if self.mouse {
            system::take_mouse()?;
        }
        execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)
    }

    /// Has the mouse tell what it presses, or leaves it to the terminal.
    pub fn capture(&mut self, mouse: bool) -> io::Result<()> {
        self.mouse = mouse;
        if mouse { system::take_mouse() } else { system::leave_mouse() }
    }

    /// Puts a text on the clipboard of whoever sits at the terminal, also far away (OSC 52). Not every terminal does it, and none says.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
    }

    /// Gives the terminal back, has the system put the program aside, and takes the terminal again once it was got back.
    pub fn suspend(&mut self) -> io::Result<()> {
        restore();
        system::put_aside()?;
        self.take()?;
        self.clear()
    }

    /// Shows a frame, at the size that the terminal has now. An error means that the terminal is gone.
    ///
    /// One write, and no byte if nothing changed.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.frames.draw(Self::size(), render)
    }

    /// Has the next frame paint everything anew, whatever is on the screen.
    pub fn clear(&mut self) -> io::Result<()> {
        self.frames.clear()
    }

    /// The columns and rows of the terminal.
    pub fn size() -> (u16, u16) {
        usable(terminal::size().unwrap_or_default())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was, if it was taken; a second call does nothing. For ends that drop no [`Screen`].
pub fn restore() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // There is nobody to tell of a failure: the terminal may be gone.
    let _ = execute!(
        io::stdout(),
        EndSynchronizedUpdate,
        SetAttribute(Attribute::Reset),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = system::leave_mouse();
    let _ = terminal::disable_raw_mode();
}

/// A size to lay out in. A terminal that was never told its size says 0 by 0: take the usual one then.
pub(super) fn usable(size: (u16, u16)) -> (u16, u16) {
    match size {
        (0, _) | (_, 0) => (80, 24),
        told => told,
    }
}

/// What a panic says is lost on the alternate screen, and stepped like stairs in raw mode.
fn restore_before_panics_are_told() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let tell = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            restore();
            tell(info);
        }));
    });
}
