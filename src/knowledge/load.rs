//! From the names and texts of files to a checked knowledge base.
//!
//! Names say what a file holds: `questions.ron`, `phases.ron` and so on hold lists; `situations/NAME.ron`,
//! `activities/NAME.ron`, `guides/NAME.ron` and `evaluations/NAME.ron` hold one thing each, called NAME; `model.ron` holds the
//! numbers. `cases/NAME.ron` holds a worked case.

mod checks;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use matching::check::{Flaw, Thing, defects};
use sha2::{Digest, Sha256};

use crate::Knowledge;
use crate::fault::{Fault, Place, ThingKind, What, meant};
use crate::reading::{Mention, Raw, Read, Reading};
use crate::things::{KindText, PhaseText};

/// What loading came to: all that could be read, and every fault.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What could be read. Only without faults is it fit for advice.
    pub knowledge: Knowledge,
    /// What is wrong, in the order of files and lines.
    pub faults: Vec<Fault>,
    /// The sources that something cites.
    pub(crate) cited: BTreeSet<String>,
    /// Where each thing is defined.
    pub(crate) places: BTreeMap<(ThingKind, String), Place>,
}

impl Loaded {
    /// Where a thing is defined.
    pub fn place_of(&self, kind: ThingKind, name: &str) -> Option<&Place> {
        self.places.get(&(kind, name.to_owned()))
    }
}

/// The files that hold lists, with what they hold; the numbers of the model go by the name of an option.
pub(crate) const LISTS: [(&str, ThingKind); 12] = [
    ("conditions.ron", ThingKind::Condition),
    ("elements.ron", ThingKind::Element),
    ("glossary.ron", ThingKind::Term),
    ("goals.ron", ThingKind::Goal),
    ("kinds.ron", ThingKind::Kind),
    ("phases.ron", ThingKind::Phase),
    ("questions.ron", ThingKind::Question),
    ("referrals.ron", ThingKind::Referral),
    ("risks.ron", ThingKind::Risk),
    ("rules.ron", ThingKind::Rule),
    ("sources.ron", ThingKind::Source),
    ("model.ron", ThingKind::Option),
];

/// The folders in which each file holds one thing, called as the file.
const FOLDERS: [(&str, ThingKind); 5] = [
    ("activities/", ThingKind::Activity),
    ("cases/", ThingKind::Case),
    ("evaluations/", ThingKind::Evaluation),
    ("guides/", ThingKind::Guide),
    ("situations/", ThingKind::Situation),
];

/// The one thing that a file holds, by its name; `None` where it holds a list, the numbers, or nothing of ours.
pub(crate) fn single(file: &str) -> Option<(ThingKind, &str)> {
    FOLDERS.into_iter().find_map(|(folder, kind)| {
        let id = file.strip_prefix(folder)?.strip_suffix(".ron")?;
        (!id.contains('/')).then_some((kind, id))
    })
}

#[derive(Default)]
struct Loading<'a> {
    loaded: Loaded,
    /// The files, as name and text.
    files: Vec<(&'a str, &'a str)>,
    /// The names that are mentioned, with the number of their file.
    mentions: Vec<(usize, Mention)>,
    /// Where each thing stands. Places are worked out only where a fault needs them.
    spots: BTreeMap<(ThingKind, String), Spot<'a>>,
    /// What may be defined where it could not be read: a thing by name, or (with none) any of a kind. Nobody who mentions it
    /// is to blame.
    unread: Vec<(ThingKind, Option<String>)>,
    digest: Sha256,
}

/// Where a thing stands: its file and its value.
struct Spot<'a> {
    file: usize,
    raw: Raw<'a>,
}

impl<'a> Spot<'a> {
    /// The value of a field; the numbers of the model stand one record deeper. Opened only where a fault needs the place.
    fn field(&self, name: &str) -> Raw<'a> {
        let deeper = || self.raw.part("constants").and_then(|constants| constants.part(name));
        self.raw.part(name).or_else(deeper).unwrap_or(self.raw)
    }
}

/// Reads and checks files, given as name and text. Loading never stops at the first mistake, and their order means nothing.
///
/// Worked cases are passed over: no advice rests on them, so nobody has to wait for them.
pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Loaded {
    load_with_cases(files.into_iter().filter(|(name, _)| !is_case(name)))
}

/// The same, with the worked cases. What they cite counts as cited.
pub fn load_with_cases<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Loaded {
    let mut files: Vec<(&str, &str)> = files.into_iter().collect();
    files.sort_unstable();
    let mut loading = Loading { files, ..Loading::default() };
    for file in 0..loading.files.len() {
        loading.file(file);
    }
    loading.missing_files();
    loading.resolve();
    loading.checks();
    if loading.loaded.faults.is_empty() {
        loading.laws();
    }
    let digest = std::mem::take(&mut loading.digest).finalize();
    for byte in digest.iter().take(8) {
        let _ = write!(loading.loaded.knowledge.digest, "{byte:02x}");
    }
    loading.loaded.faults.sort_by(|a, b| a.place.cmp(&b.place));
    loading.loaded.faults.dedup();
    loading.loaded.places =
        loading.spots.iter().map(|(name, spot)| (name.clone(), loading.at(spot.file, spot.raw.start()))).collect();
    loading.loaded
}

/// Whether a file holds a worked case.
pub(crate) fn is_case(name: &str) -> bool {
    name.starts_with("cases/")
}

/// What kind of thing the files hold, and what stands in the base for it.
macro_rules! keep {
    ($self:ident, $file:ident, $reading:ident, $raw:ident, $kind:ident, $field:ident, $name:expr) => {{
        if $self.define(ThingKind::$kind, $name.as_deref(), $file, $raw, &mut $reading) {
            if let (Some(thing), Some(id)) = (Read::read($raw, &mut $reading), $name) {
                $self.loaded.knowledge.$field.insert(id.into(), thing);
            }
        }
    }};
}

impl<'a> Loading<'a> {
    fn file(&mut self, file: usize) {
        let (name, text) = self.files[file];
        if !is_case(name) {
            for part in [name.as_bytes(), &[0], text.as_bytes(), &[0]] {
                self.digest.update(part);
            }
        }
        let single = single(name);
        let list = LISTS.iter().find(|(list, _)| *list == name).map(|(_, kind)| *kind);
        if single.is_none() && list.is_none() {
            self.unknown_file(name, text);
            return;
        }
        let (mut reading, raw) = Reading::open(name, text);
        match (raw, single) {
            (None, Some((kind, id))) => self.unread.push((kind, Some(id.to_owned()))),
            (None, None) => self.unread.extend(list.map(|kind| (kind, None))),
            (Some(raw), Some((kind, id))) => self.one(kind, id, file, raw, &mut reading),
            (Some(raw), None) if name == "model.ron" => {
                self.note(ThingKind::Option, "model", file, raw);
                self.loaded.knowledge.numbers = Read::read(raw, &mut reading);
            }
            (Some(raw), None) => self.list(file, raw, &mut reading),
        }
        self.loaded.faults.append(&mut reading.faults);
        self.mentions.extend(reading.mentions.drain(..).map(|mention| (file, mention)));
    }

    /// A file with one thing.
    fn one(&mut self, kind: ThingKind, id: &str, file: usize, raw: Raw<'a>, reading: &mut Reading<'_>) {
        let mut reading = reading;
        match kind {
            ThingKind::Situation => keep!(self, file, reading, raw, Situation, situations, Some(id)),
            ThingKind::Guide => keep!(self, file, reading, raw, Guide, guides, Some(id)),
            ThingKind::Evaluation => keep!(self, file, reading, raw, Evaluation, evaluations, Some(id)),
            ThingKind::Case => keep!(self, file, reading, raw, Case, cases, Some(id)),
            _ => keep!(self, file, reading, raw, Activity, activities, Some(id)),
        }
    }

    /// A file that is no part of a knowledge base. What it was meant to define is not missed besides.
    fn unknown_file(&mut self, name: &str, text: &str) {
        let meant = meant(name, LISTS.map(|(list, _)| list));
        let list = LISTS.iter().find(|(list, _)| Some(*list) == meant.as_deref());
        self.unread.extend(list.map(|(_, kind)| (*kind, None)));
        if let Some(id) = name.rsplit('/').next().and_then(|last| last.strip_suffix(".ron")) {
            let kinds = [ThingKind::Activity, ThingKind::Situation];
            self.unread.extend(kinds.map(|kind| (kind, Some(id.to_owned()))));
        }
        self.loaded.faults.push(Fault { place: Place::new(name, text, 0), what: What::UnknownFile { meant } });
    }

    /// Lists that are not there at all.
    fn missing_files(&mut self) {
        for (list, kind) in LISTS {
            if !self.files.iter().any(|(name, _)| *name == list) && !self.unread.contains(&(kind, None)) {
                self.unread.push((kind, None));
                let what = What::Model(None, Flaw::Empty);
                self.loaded.faults.push(Fault { place: Place::new(list, "", 0), what });
            }
        }
    }

    /// A file with a list of things, each with an `id`.
    fn list(&mut self, file: usize, raw: Raw<'a>, reading: &mut Reading<'_>) {
        let (name, _) = self.files[file];
        let items = raw.items(reading);
        let ids: Vec<Option<String>> = items.iter().flatten().map(|item| id_of(*item)).collect();
        if items.is_none() || ids.contains(&None) {
            self.unread.extend(LISTS.iter().filter(|(list, _)| *list == name).map(|(_, kind)| (*kind, None)));
        }
        for (item, id) in items.into_iter().flatten().zip(ids) {
            let mut reading = &mut *reading;
            match name {
                "questions.ron" => {
                    let new = |id: &&str| !self.spots.contains_key(&(ThingKind::Question, (*id).to_owned()));
                    self.loaded.knowledge.asked.extend(id.as_deref().filter(new).map(Into::into));
                    keep!(self, file, reading, item, Question, questions, id);
                }
                "goals.ron" => keep!(self, file, reading, item, Goal, goals, id),
                "elements.ron" => keep!(self, file, reading, item, Element, elements, id),
                "rules.ron" => keep!(self, file, reading, item, Rule, rules, id),
                "conditions.ron" => keep!(self, file, reading, item, Condition, conditions, id),
                "risks.ron" => keep!(self, file, reading, item, Risk, risks, id),
                "referrals.ron" => keep!(self, file, reading, item, Referral, referrals, id),
                "sources.ron" => keep!(self, file, reading, item, Source, sources, id),
                "glossary.ron" => keep!(self, file, reading, item, Term, glossary, id),
                "phases.ron" => {
                    if self.define(ThingKind::Phase, id.as_deref(), file, item, reading)
                        && let Some(phase) = PhaseText::read(item, reading)
                    {
                        self.loaded.knowledge.phases.insert(phase.id, phase);
                    }
                }
                _ => {
                    if self.define(ThingKind::Kind, id.as_deref(), file, item, reading)
                        && let Some(kind) = KindText::read(item, reading)
                    {
                        self.loaded.knowledge.kinds.insert(kind.id, kind);
                    }
                }
            }
        }
    }

    /// Notes that a name is defined here, where it has one; a second definition is a fault and is not read.
    fn define(
        &mut self,
        kind: ThingKind,
        name: Option<&str>,
        file: usize,
        raw: Raw<'a>,
        reading: &mut Reading<'_>,
    ) -> bool {
        let Some(name) = name else { return true };
        if let Some(other) = self.spots.get(&(kind, name.to_owned())) {
            let other = self.files[other.file].0.to_owned();
            reading.fault(raw.start(), What::NameTwice { kind, name: name.to_owned(), other });
            return false;
        }
        self.note(kind, name, file, raw);
        true
    }

    fn note(&mut self, kind: ThingKind, name: &str, file: usize, raw: Raw<'a>) {
        self.spots.insert((kind, name.to_owned()), Spot { file, raw });
    }

    /// Names that nothing defines.
    fn resolve(&mut self) {
        for (file, mention) in std::mem::take(&mut self.mentions) {
            let (name, text) = self.files[file];
            if mention.kind == ThingKind::Source && name != "sources.ron" {
                self.loaded.cited.insert(mention.name.clone());
            }
            let unread = |(kind, id): &(ThingKind, Option<String>)| {
                *kind == mention.kind && id.as_ref().is_none_or(|id| *id == mention.name)
            };
            if !self.spots.contains_key(&(mention.kind, mention.name.clone())) && !self.unread.iter().any(unread) {
                let known = self.spots.keys().filter(|(kind, _)| *kind == mention.kind).map(|(_, name)| name.as_str());
                let fault = Fault::unknown_name(name, text, mention.at, mention.kind, &mention.name, known);
                self.loaded.faults.push(fault);
            }
        }
    }

    /// Numbers and laws of the decision model.
    fn laws(&mut self) {
        for defect in defects(&self.loaded.knowledge.model()) {
            let (kind, name) = match &defect.thing {
                Thing::Constants => (ThingKind::Option, "model"),
                Thing::Question(id) => (ThingKind::Question, id.as_str()),
                Thing::Phase(phase) => (ThingKind::Phase, phase.as_str()),
                Thing::Situation(id) => (ThingKind::Situation, id.as_str()),
                Thing::Goal(id) => (ThingKind::Goal, id.as_str()),
                Thing::Activity(id) => (ThingKind::Activity, id.as_str()),
                Thing::Rule(id) => (ThingKind::Rule, id.as_str()),
            };
            let entry: Vec<&str> = match &defect.entry {
                // What stands there twice is wrong the second time.
                Some(entry) if defect.flaw == Flaw::Twice => vec![entry, entry],
                entry => entry.as_deref().into_iter().collect(),
            };
            let place = self.place(kind, name, defect.field, &entry);
            self.loaded.faults.push(Fault { place, what: What::Model(defect.entry, defect.flaw) });
        }
    }

    /// The place of an entry within a field of a thing: of the last of these names, each looked for behind the one before it.
    /// Where a name is not found, as near to it as is known.
    fn place(&self, kind: ThingKind, name: &str, field: &str, entry: &[&str]) -> Place {
        let Some(spot) = self.spots.get(&(kind, name.to_owned())) else {
            let list = LISTS.iter().find(|(_, one)| *one == kind).map_or("", |(list, _)| list);
            let text = self.files.iter().find(|(name, _)| *name == list).map_or("", |(_, text)| text);
            return Place::new(list, text, 0);
        };
        let field = spot.field(field);
        let (mut at, mut quoted) = (field.start(), field.quoted());
        for name in entry {
            if let Some((_, found)) = quoted.find(|(one, _)| one == name) {
                at = found;
            } else if let Some(raw) = field.part(&name.replace('-', "_")) {
                at = raw.start();
            }
        }
        self.at(spot.file, at)
    }

    fn at(&self, file: usize, offset: usize) -> Place {
        let (name, text) = self.files[file];
        Place::new(name, text, offset)
    }
}

/// The `id` of a thing in a list: a name between quotes, or a word.
pub(crate) fn id_of(item: Raw<'_>) -> Option<String> {
    let raw = item.part("id")?;
    raw.whole().or_else(|| Some(raw.word().to_owned()).filter(|word| !word.is_empty()))
}
