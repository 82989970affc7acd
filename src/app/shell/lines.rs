//! Lines from standard input, for a conversation without a screen; and the signals that end it.
//!
//! One thread sleeps in the reading, so that whoever listens can keep what is to be kept, and hears of a signal, meanwhile.

use std::io::{self, BufRead, IsTerminal};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Instant;

use super::{Event, system};

/// The longest line that is read, in bytes; of a longer one this much.
const LONGEST: u64 = 16 * 1024;

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line, without its end.
    Line(String),
    /// Nothing more will come.
    End,
    /// The terminal is gone.
    Gone,
    /// The process was asked to end.
    Terminate,
}

/// The queue of what was heard.
pub struct Lines {
    queue: Receiver<Heard>,
    echoed: bool,
}

impl Lines {
    /// Starts listening. Once in a process.
    ///
    /// # Errors
    /// Whatever the system says.
    pub fn start() -> io::Result<Self> {
        let (heard, queue) = mpsc::channel();
        let (sender, signals) = mpsc::channel();
        system::signals(&sender)?;
        let told = heard.clone();
        let forward = move || {
            // Held, so that the queue stays open where the system has no signals.
            let _sender = sender;
            for event in signals {
                let heard = if event == Event::Gone { Heard::Gone } else { Heard::Terminate };
                if told.send(heard).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().name("asked to end".into()).spawn(forward)?;
        thread::Builder::new().name("lines".into()).spawn(move || read(&heard))?;
        Ok(Self { queue, echoed: io::stdin().is_terminal() })
    }

    /// Whether what is typed shows by itself, as on a terminal.
    pub fn are_echoed(&self) -> bool {
        self.echoed
    }

    /// Sleeps until something is heard; nothing if that moment comes first.
    pub fn next(&self, until: Instant) -> Option<Heard> {
        match self.queue.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(heard) => Some(heard),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Heard::End),
        }
    }
}

fn read(to: &Sender<Heard>) {
    let mut input = io::stdin().lock();
    while let Ok(Some(line)) = line(&mut input) {
        if to.send(Heard::Line(line)).is_err() {
            return;
        }
    }
    // Without a listener the program is ending already.
    let _ = to.send(Heard::End);
}

/// The next line, as far as it is text and not too long; none at the end.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if io::Read::take(&mut *input, LONGEST).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') && bytes.len() as u64 == LONGEST {
        input.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_read_whole_up_to_a_bound_and_the_last_needs_no_end() {
        let long = "a".repeat(2 * LONGEST as usize);
        let text = format!("1 4\r\n\n{long}\nlast");
        let mut input = text.as_bytes();
        let mut next = || line(&mut input).unwrap();
        assert_eq!(next().as_deref(), Some("1 4"));
        assert_eq!(next().as_deref(), Some(""));
        assert_eq!(next().map(|line| line.len()), Some(LONGEST as usize));
        assert_eq!(next().as_deref(), Some("last"));
        assert_eq!(next(), None);
    }

    #[test]
    fn what_is_no_text_ends_nothing() {
        let mut input: &[u8] = b"\xff\n1\n";
        assert_eq!(line(&mut input).unwrap().as_deref(), Some("\u{fffd}"));
        assert_eq!(line(&mut input).unwrap().as_deref(), Some("1"));
    }
}
