//! What can be had of a text that RON cannot read: one that was cut off, or one with garbled lines.
//!
//! What comes out is a text that RON can read and in which everything stands where it stood, with the damage painted over by
//! spaces, lacking brackets put at the end, and the damaged places named. **Nothing is guessed**: what touches the damage must
//! not be read, since it could say something that it never said.

use std::ops::Range;

use knowledge::fault::{Place, What};
use knowledge::reading::{MOST_BYTES, Reading, Token, after_space, tokens};

/// What was made of a damaged text.
#[derive(Debug, Default)]
pub(crate) struct Salvaged {
    /// A text that RON can read; empty where nothing could be had.
    pub(crate) text: String,
    /// Where it was damaged, in bytes.
    pub(crate) hurt: Vec<Range<usize>>,
    /// Where RON stopped each time, and why.
    pub(crate) faults: Vec<(usize, What)>,
}

/// Garbled lines that are passed over, at most; what follows the last is lost.
const MOST_LINES: usize = 16;
/// How many lines the damage may lie before the place where RON stops: a quotation mark that is not closed goes on to the next.
const LINES_BACK: usize = 8;
/// What a garbled line may have held that the rest cannot do without.
const CLOSERS: [&str; 4] = ["", "},", "),", "],"];

/// Makes a text readable.
pub(crate) fn salvage(text: &str) -> Salvaged {
    let most = (0..=MOST_BYTES.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let mut salvaged = Salvaged { text: text[..most].to_owned(), ..Salvaged::default() };
    let mut stopped = loop {
        let Err((at, what)) = readable(&salvaged.text) else { return salvaged };
        salvaged.faults.push((at, what));
        // A text that was merely cut off wants its brackets closed, no more.
        if let Some(closed) = closed(&salvaged.text).filter(|closed| is_cut_off(&salvaged.text, at, closed)) {
            return salvaged.cut(closed);
        }
        match (salvaged.faults.len() <= MOST_LINES).then(|| without_a_line(&salvaged.text, at)).flatten() {
            None => break at,
            Some((text, line)) => {
                salvaged.text = text;
                salvaged.hurt.push(line);
            }
        }
    };
    // As far as it goes.
    for _ in 0..MOST_LINES {
        let Some(closed) = closed(&salvaged.text[..stopped]) else { break };
        match readable(&closed.text) {
            Ok(()) => return salvaged.cut(closed),
            Err(_) => stopped = last_sign(&salvaged.text[..closed.cut]),
        }
    }
    Salvaged { faults: salvaged.faults, ..Salvaged::default() }
}

/// Whether RON stopped because the text is at its end, and can read it with its brackets closed. Where a quotation mark is
/// missing the rest of a text looks like one long text in quotes; but there RON stops long before the end.
fn is_cut_off(text: &str, stopped: usize, closed: &Closed) -> bool {
    // The end of a text may be the beginning of a text in quotes, or of a word and a sign.
    let left = tokens(text).filter(|(token, span)| span.end > stopped && *token != Token::Space).count();
    left <= 3 && closed.to_the_end && readable(&closed.text).is_ok()
}

impl Salvaged {
    fn cut(mut self, closed: Closed) -> Self {
        self.text = closed.text;
        self.hurt.push(closed.cut..usize::MAX);
        self
    }
}

/// Whether RON can read a text; else where it stops, and why.
fn readable(text: &str) -> Result<(), (usize, What)> {
    match Reading::open("", text) {
        (_, Some(_)) => Ok(()),
        (reading, None) => {
            let fault = reading.faults.into_iter().next();
            // RON often stops before the space in front of what it cannot read.
            let at = |place: Place| text.len() - after_space(text, place.offset(text)).len();
            Err(fault.map_or((0, What::TooDeep), |fault| (at(fault.place), fault.what)))
        }
    }
}

/// A text that was cut off, with its brackets closed.
struct Closed {
    text: String,
    /// Up to where it is as it was.
    cut: usize,
    /// Whether all its brackets match.
    to_the_end: bool,
}

/// Closes the brackets after the last sign that ends an entry: what follows that sign may be half of something.
fn closed(text: &str) -> Option<Closed> {
    let mut open: Vec<char> = Vec::new();
    let mut last: Option<(usize, Vec<char>)> = None;
    let mut to_the_end = true;
    for (token, span) in tokens(text) {
        if token != Token::Other {
            continue;
        }
        match &text[span.clone()] {
            "(" => open.push(')'),
            "[" => open.push(']'),
            "{" => open.push('}'),
            "," => {}
            sign @ (")" | "]" | "}") => {
                if open.pop().is_none_or(|expected| !sign.starts_with(expected)) {
                    to_the_end = false;
                    break;
                }
            }
            _ => continue,
        }
        last = Some((span.end, open.clone()));
    }
    let (cut, open) = last?;
    Some(Closed { text: text[..cut].chars().chain(open.into_iter().rev()).collect(), cut, to_the_end })
}

/// Where the last sign that ends an entry begins.
fn last_sign(text: &str) -> usize {
    text.char_indices().next_back().map_or(0, |(at, _)| at)
}

/// The text without the one line that holds up RON: painting it over lets RON come furthest, and past the place where it
/// stopped. `None` where no line does.
fn without_a_line(text: &str, stopped: usize) -> Option<(String, Range<usize>)> {
    let mut furthest: Option<(usize, String, Range<usize>)> = None;
    let mut line = line_at(text, stopped);
    let past = line.end;
    for _ in 0..LINES_BACK {
        for closer in CLOSERS {
            let blank = line.len().checked_sub(closer.len()).filter(|_| !text[line.clone()].trim().is_empty());
            let Some(blank) = blank else { continue };
            let without = format!("{}{closer}{}{}", &text[..line.start], " ".repeat(blank), &text[line.end..]);
            match readable(&without) {
                Ok(()) => return Some((without, line)),
                Err((at, _)) if at > past && furthest.as_ref().is_none_or(|(most, ..)| at > *most) => {
                    furthest = Some((at, without, line.clone()));
                }
                Err(_) => {}
            }
        }
        if line.start == 0 {
            break;
        }
        line = line_at(text, line.start - 1);
    }
    furthest.map(|(_, without, line)| (without, line))
}

/// The line in which a place is, without its end.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let start = text.as_bytes()[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |found| found + 1);
    let end = text.as_bytes()[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |found| at + found);
    start..end
}
