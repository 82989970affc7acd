//! All that comes in, in one queue: keys from one thread, signals from another.
//!
//! Each thread sleeps in a blocking read; nothing here polls for keys. One thing has to be looked at by the clock: a
//! terminal that goes away without SIGHUP, since crossterm's reader takes the end of its input for a pause and tries
//! again, for ever. So [`Events::next`] looks twice a second, while it waits, whether the terminal still is one.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use std::{io, iter, thread};

use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use tui::{Code, Input, Key, Mouse};

use super::system;
use super::terminal::usable;

/// How long a lost terminal can stay unnoticed if no signal tells of it.
const GLANCE: Duration = Duration::from_millis(500);

/// Something happened outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The user did something, or the terminal has another size.
    Input(Input),
    /// The terminal is gone: save, write nothing to it, end the process.
    Gone,
    /// The process was asked to end: save, give the terminal back, end.
    Terminate,
}

/// The queue of what happened.
pub struct Events {
    queue: Receiver<Event>,
    line: system::Line,
}

impl Events {
    /// Starts listening. Before the terminal is taken over, so that no signal can end the process while it is.
    ///
    /// Once in a process: keys that were read belong to the first.
    ///
    /// # Errors
    /// `Unsupported` if there is no terminal to read keys from; else whatever the system says.
    pub fn start() -> io::Result<Self> {
        let (sender, queue) = mpsc::channel();
        system::signals(&sender)?;
        let line = system::Line::open()?;
        // Now and not in the thread: a terminal that can't be read is an error here, and no change of size is missed.
        event::poll(Duration::ZERO)?;
        let keys = move || read(&LastWord(sender));
        thread::Builder::new().name("keys".into()).spawn(keys)?;
        Ok(Self { queue, line })
    }

    /// Sleeps until something happens, and takes along all that happened since, in order; empty only where that moment came
    /// first.
    ///
    /// So the frame that answers a burst of keys is drawn once.
    pub fn next(&self, until: Instant) -> Vec<Event> {
        let first = loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.queue.recv_timeout(left.min(GLANCE)) {
                Ok(event) => break event,
                Err(RecvTimeoutError::Timeout) if !self.line.is_lost() => {
                    if left <= GLANCE {
                        return Vec::new();
                    }
                }
                Err(_) => break Event::Gone,
            }
        };
        iter::once(first).chain(self.queue.try_iter()).collect()
    }

    /// All that happened since, in order, without waiting for it.
    pub fn ready(&self) -> Vec<Event> {
        self.queue.try_iter().collect()
    }
}

/// The key thread's end of the queue. However that thread ends, it doesn't leave a program behind that no key reaches.
struct LastWord(Sender<Event>);

impl Drop for LastWord {
    fn drop(&mut self) {
        // Without a listener the program is ending already.
        let _ = self.0.send(Event::Gone);
    }
}

fn read(to: &LastWord) {
    while let Ok(event) = event::read() {
        if let Some(input) = input(event)
            && to.0.send(Event::Input(input)).is_err()
        {
            return;
        }
    }
}

/// What crossterm read, in the words of the screens; nothing for what they have no word for.
fn input(event: event::Event) -> Option<Input> {
    match event {
        event::Event::Key(event) => key(event).map(Input::Key),
        // Terminals send the ends of lines as the Enter key does.
        event::Event::Paste(text) => Some(Input::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))),
        event::Event::Resize(columns, rows) => {
            let (columns, rows) = usable((columns, rows));
            Some(Input::Resize(columns, rows))
        }
        event::Event::Mouse(event) => {
            let mouse = match event.kind {
                MouseEventKind::Down(MouseButton::Left) => Mouse::Press,
                MouseEventKind::ScrollUp => Mouse::ScrollUp,
                MouseEventKind::ScrollDown => Mouse::ScrollDown,
                _ => return None,
            };
            Some(Input::Mouse(mouse, event.column, event.row))
        }
        event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    // Windows also tells when a key is let go.
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    let code = match event.code {
        // With Caps Lock on, Windows says Ctrl+C, others Ctrl+c.
        KeyCode::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    Some(Key { code, ctrl, alt })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn a_key_keeps_its_modifiers_and_shift_is_in_the_character() {
        let (none, shift) = (KeyModifiers::NONE, KeyModifiers::SHIFT);
        let (ctrl, alt) = (KeyModifiers::CONTROL, KeyModifiers::ALT);
        let a = Key::plain(Code::Char('a'));
        assert_eq!(pressed(KeyCode::Char('a'), none), Some(a));
        assert_eq!(pressed(KeyCode::Char('A'), shift), Some(Key::plain(Code::Char('A'))));
        assert_eq!(pressed(KeyCode::Char('a'), ctrl), Some(Key::ctrl('a')));
        assert_eq!(pressed(KeyCode::Char('A'), ctrl), Some(Key::ctrl('a')));
        assert_eq!(pressed(KeyCode::Char('a'), alt), Some(Key { alt: true, ..a }));
        assert_eq!(pressed(KeyCode::Tab, shift), Some(Key::plain(Code::BackTab)));
        assert_eq!(pressed(KeyCode::BackTab, shift), Some(Key::plain(Code::BackTab)));
        assert_eq!(pressed(KeyCode::F(5), none), Some(Key::plain(Code::F(5))));
    }

    #[test]
    fn a_key_counts_when_pressed_or_held_and_not_when_let_go() {
        let of_kind = |kind| key(KeyEvent::new_with_kind(KeyCode::Up, KeyModifiers::NONE, kind));
        assert_eq!(of_kind(KeyEventKind::Press), Some(Key::plain(Code::Up)));
        assert_eq!(of_kind(KeyEventKind::Repeat), Some(Key::plain(Code::Up)));
        assert_eq!(of_kind(KeyEventKind::Release), None);
    }

    #[test]
    fn what_the_screens_have_no_word_for_is_dropped() {
        assert_eq!(pressed(KeyCode::CapsLock, KeyModifiers::NONE), None);
        assert_eq!(input(event::Event::FocusLost), None);
    }

    #[test]
    fn a_paste_has_line_ends_of_one_kind() {
        let pasted = input(event::Event::Paste("one\rtwo\r\nthree\n".into()));
        assert_eq!(pasted, Some(Input::Paste("one\ntwo\nthree\n".into())));
    }

    #[test]
    fn a_terminal_without_a_size_has_the_usual_one() {
        assert_eq!(input(event::Event::Resize(0, 0)), Some(Input::Resize(80, 24)));
        assert_eq!(input(event::Event::Resize(100, 30)), Some(Input::Resize(100, 30)));
    }

    #[test]
    fn a_key_thread_that_panics_still_says_that_the_terminal_is_gone() {
        let (sender, queue) = mpsc::channel();
        let last_word = LastWord(sender);
        let thread = thread::spawn(move || {
            let _last_word = last_word;
            // As a panic does, without its message amid those of the tests.
            std::panic::resume_unwind(Box::new(()));
        });
        assert!(thread.join().is_err());
        assert_eq!(queue.try_recv(), Ok(Event::Gone));
    }
}
