//! From RON text to a dossier, with every fault.
//!
//! **Invariant: reading never stops at the first mistake, and what it does not understand it leaves in the text.** A text that
//! RON cannot read is salvaged: what can be had without guessing is read, entry by entry.

mod parts;
mod profile;
mod reader;
mod workshop;

use std::borrow::Cow;

use knowledge::Knowledge;
use knowledge::fault::{Fault, Place, ThingKind, What};
use knowledge::reading::{Fields, Mention, Raw, Reading};
use matching::{ActivityId, ElementId, GoalId, QuestionId};

pub(crate) use reader::Understood;

use crate::{Dossier, VERSION, salvage};
use reader::Reader;

/// The mark by which some editors say that a text is UTF-8.
const MARK: char = '\u{feff}';

/// What a text came to.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// What could be read.
    pub dossier: Dossier,
    /// What is wrong or unknown. It stays in the text.
    pub faults: Vec<Fault>,
    /// Whether all of the text could be read, and whether it may be written to.
    pub state: State,
}

/// How far a text is one of this program's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// RON can read it, and it is of this version. It may hold faults all the same.
    Whole,
    /// It is of this earlier version, and becomes one of the present version when it is first written. The original is to be kept.
    Older(u32),
    /// It is of this later version: only to be looked at, since what this program does not know may change what it does know.
    Newer(u32),
    /// RON cannot read it, or it says no version. What could be had is there; it is never written to.
    #[default]
    Damaged,
}

impl State {
    /// Whether the text may be written to.
    pub fn writable(self) -> bool {
        matches!(self, Self::Whole | Self::Older(_))
    }
}

/// Reads a dossier; `file` is only for naming it in faults.
///
/// ```
/// use dossier::{State, read};
///
/// let opened = read("westwijk.ron", "Dossier(version: 2, place: \"Westwijk\")", &knowledge::shipped().knowledge);
/// assert_eq!((opened.state, opened.dossier.place.as_deref()), (State::Whole, Some("Westwijk")));
/// ```
pub fn read(file: &str, text: &str, knowledge: &Knowledge) -> Opened {
    read_closely(file, text, knowledge).0
}

/// Reads a dossier of bytes that may not all be text: those that are not count as damage.
pub fn read_bytes(file: &str, bytes: &[u8], knowledge: &Knowledge) -> Opened {
    let text = String::from_utf8_lossy(bytes);
    let mut opened = read(file, &text, knowledge);
    if let Err(error) = std::str::from_utf8(bytes) {
        opened.state = State::Damaged;
        let place = Place::new(file, &text, error.valid_up_to());
        opened.faults.insert(0, Fault { place, what: What::NoText });
    }
    opened
}

/// A text without the mark that some editors put at its beginning. Spaces stand there, so that every place is where it was.
pub(crate) fn unmarked(text: &str) -> Cow<'_, str> {
    match text.strip_prefix(MARK) {
        Some(rest) => Cow::Owned(format!("{:width$}{rest}", "", width = MARK.len_utf8())),
        None => Cow::Borrowed(text),
    }
}

/// Reads a dossier, and says which entries of the text became part of it.
pub(crate) fn read_closely(file: &str, text: &str, knowledge: &Knowledge) -> (Opened, Understood) {
    let text = &*unmarked(text);
    let (reading, raw) = Reading::open(file, text);
    if let Some(raw) = raw {
        let mut reader = Reader::new(reading, knowledge, &[]);
        let (dossier, state) = whole(raw, &mut reader);
        let faults = faults(reader.reading.faults, &reader.reading.mentions, file, text, knowledge);
        return (Opened { dossier, faults, state }, reader.understood);
    }
    let mut found = reading.faults;
    let salvaged = salvage::salvage(text);
    let reading = Reading::open("", &salvaged.text);
    if let (reading, Some(raw)) = reading {
        let mut reader = Reader::new(reading, knowledge, &salvaged.hurt);
        let (dossier, _) = whole(raw, &mut reader);
        // The first mistake stopped RON in the original already; the others came to light when that one was passed over.
        found.extend(
            salvaged.faults.into_iter().skip(1).map(|(at, what)| Fault { place: Place::new(file, text, at), what }),
        );
        let in_salvaged = reader.reading.faults;
        found.extend(in_salvaged.into_iter().map(|fault| Fault {
            // What was salvaged differs from the original in no place, only in what stands there.
            place: Place::new(file, text, fault.place.offset(&salvaged.text)),
            what: fault.what,
        }));
        let faults = faults(found, &reader.reading.mentions, file, text, knowledge);
        return (Opened { dossier, faults, state: State::Damaged }, Understood::new());
    }
    (Opened { dossier: Dossier::default(), faults: found, state: State::Damaged }, Understood::new())
}

/// The record that is the whole text.
fn whole<'a>(raw: Raw<'a>, reader: &mut Reader<'a, '_>) -> (Dossier, State) {
    let known = [
        "version",
        "knowledge",
        "place",
        "profile",
        "origins",
        "choices",
        "kept",
        "hidden",
        "evaluations",
        "lessons",
        "log",
        "workshops",
    ];
    let mut dossier = Dossier::default();
    let Some(fields) = Fields::open(raw, "Dossier", &known, &mut reader.reading) else {
        return (dossier, State::Damaged);
    };
    let state = match reader.required::<u32>(raw, &fields, "version") {
        Some(VERSION) => State::Whole,
        Some(older @ 1..VERSION) => State::Older(older),
        Some(found) => {
            let at = fields.raw("version").map_or(0, Raw::start);
            reader.reading.fault(at, What::Version { found, known: VERSION });
            if found == 0 { State::Damaged } else { State::Newer(found) }
        }
        None => State::Damaged,
    };
    dossier.knowledge = fields.raw("knowledge").and_then(|raw| reader.text(raw));
    dossier.place = fields.raw("place").and_then(|raw| reader.text(raw));
    if let Some(raw) = fields.raw("profile") {
        reader.profile(raw, &mut dossier);
    }
    if let Some(raw) = fields.raw("origins") {
        dossier.origins = reader.origins(raw);
    }
    if let Some(raw) = fields.raw("choices") {
        dossier.choices = reader.choices(raw);
    }
    if let Some(raw) = fields.raw("kept") {
        dossier.kept = reader.activities(raw);
    }
    if let Some(raw) = fields.raw("hidden") {
        dossier.hidden = reader.activities(raw);
    }
    if let Some(raw) = fields.raw("evaluations") {
        dossier.evaluations = reader.evaluations(raw);
    }
    if let Some(raw) = fields.raw("lessons") {
        dossier.lessons = reader.lessons(raw);
    }
    if let Some(raw) = fields.raw("log") {
        dossier.log = reader.log(raw);
    }
    if let Some(raw) = fields.raw("workshops") {
        dossier.workshops = reader.workshops(raw);
    }
    dossier.follow_lessons();
    (dossier, state)
}

/// All faults in the order of the text, with the names that the knowledge base does not define.
fn faults(mut faults: Vec<Fault>, mentions: &[Mention], file: &str, text: &str, knowledge: &Knowledge) -> Vec<Fault> {
    for Mention { kind, name, at } in mentions {
        let known: Vec<&str> = match kind {
            ThingKind::Question if !knowledge.questions.contains_key(name.as_str()) => {
                knowledge.questions.keys().map(QuestionId::as_str).collect()
            }
            ThingKind::Goal if !knowledge.goals.contains_key(name.as_str()) => {
                knowledge.goals.keys().map(GoalId::as_str).collect()
            }
            ThingKind::Element if !knowledge.elements.contains_key(name.as_str()) => {
                knowledge.elements.keys().map(ElementId::as_str).collect()
            }
            ThingKind::Activity if !knowledge.activities.contains_key(name.as_str()) => {
                knowledge.activities.keys().map(ActivityId::as_str).collect()
            }
            _ => continue,
        };
        faults.push(Fault::unknown_name(file, text, *at, *kind, name, known));
    }
    faults.sort_by(|a, b| a.place.cmp(&b.place));
    faults
}
