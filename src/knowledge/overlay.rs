//! A municipality's own files, laid over a knowledge base: new things are added, things of the same name replace.
//!
//! Texts are merged, not things. In a list a thing stands where the one of the same name stood, and a new one behind the
//! last; what has a file of its own and the numbers of the model are replaced whole. `Change(id: "police", number: "...")` says
//! anew only the fields that it names, so that nobody restates a whole thing for one local number. What comes out are files like
//! any other, so that names, laws and digest are those of one base: laid over with what it holds already, a base keeps its digest.
//!
//! **Invariant: a fault is found in the file that was edited.** Seams remember where each stretch of a merged text came from.

mod change;

use std::collections::{BTreeMap, BTreeSet};

use crate::fault::{Fault, Place, ThingKind, What};
use crate::load::{LISTS, id_of, single};
use crate::reading::{Raw, Reading};
use crate::warning::{Concern, Warning, warnings};
use crate::{Loaded, load, load_with_cases};

/// The files of one folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// The folder as the user named it; its faults are located there.
    pub folder: String,
    /// Its files, as name and text.
    pub files: Vec<(String, String)>,
}

/// What a layer does to what lies beneath it. What it holds unchanged is not named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// The folder as the user named it.
    pub folder: String,
    /// The things that were not there before; the numbers of the model go by the name of an option.
    pub added: Vec<(ThingKind, String)>,
    /// The things in whose place it puts others.
    pub replaced: Vec<(ThingKind, String)>,
    /// The things of which it says some fields anew.
    pub changed: Vec<(ThingKind, String)>,
}

/// A knowledge base with layers over it.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The files, as name and text.
    pub files: Vec<(String, String)>,
    /// What each layer does, from the lowest.
    pub laid: Vec<Laid>,
    /// The files that went into them, as their faults name them, with their texts.
    origins: Vec<(String, String)>,
    /// Where the stretches of each file came from.
    seams: BTreeMap<String, Vec<Seam>>,
    /// What is wrong with lists that could not be laid over, and of what kind they hold things.
    faults: Vec<Fault>,
    unread: BTreeSet<ThingKind>,
}

/// From here on, in bytes, a merged text is that of an origin, from there on.
#[derive(Clone, Copy, Debug)]
struct Seam {
    from: usize,
    origin: usize,
    at: usize,
}

/// A file of a layer; the base is layer 0.
#[derive(Clone, Copy)]
struct File<'a> {
    layer: usize,
    origin: usize,
    shown: &'a str,
    text: &'a str,
}

/// A stretch of a file.
#[derive(Clone, Copy)]
struct Piece<'a> {
    origin: usize,
    at: usize,
    text: &'a str,
}

/// A list that was opened: its things, with their names where they have one.
struct List<'a> {
    file: File<'a>,
    whole: Raw<'a>,
    things: Vec<(Option<String>, Raw<'a>)>,
}

/// Lays folders over a base, the last one on top.
pub fn merge(base: &[(String, String)], layers: &[Layer]) -> Merged {
    let mut origins: Vec<(String, String)> = base.to_vec();
    let mut names: Vec<(usize, &str)> = base.iter().map(|(name, _)| (0, name.as_str())).collect();
    for (layer, Layer { folder, files }) in (1..).zip(layers) {
        let folder = folder.trim_end_matches(['/', '\\']);
        origins.extend(files.iter().map(|(name, text)| (format!("{folder}/{name}"), text.clone())));
        names.extend(files.iter().map(|(name, _)| (layer, name.as_str())));
    }
    let mut files: BTreeMap<&str, Vec<File<'_>>> = BTreeMap::new();
    for (origin, ((layer, name), (shown, text))) in names.into_iter().zip(&origins).enumerate() {
        files.entry(name).or_default().push(File { layer, origin, shown, text });
    }
    let laid = layers.iter().map(|layer| Laid { folder: layer.folder.clone(), ..Laid::default() }).collect();
    let mut merged = Merged { laid, ..Merged::default() };
    for (name, files) in &files {
        match LISTS.iter().find(|(list, kind)| list == name && *kind != ThingKind::Option) {
            Some((_, kind)) => merged.list(name, *kind, files),
            None => merged.whole(name, files),
        }
    }
    Merged { origins, ..merged }
}

impl Merged {
    /// Reads and checks the whole. Every fault stands in the file that holds it.
    pub fn load(&self) -> Loaded {
        self.located(load(self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()))))
    }

    /// The same with the worked cases, and what deserves a second look.
    pub fn check(&self) -> (Loaded, Vec<Warning>) {
        let texts = || self.files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let loaded = load_with_cases(texts());
        let mut found = if self.faults.is_empty() { warnings(&loaded, texts()) } else { Vec::new() };
        for warning in &mut found {
            self.locate(&mut warning.place);
            if let Concern::SentenceTwice { other, .. } = &mut warning.what {
                self.locate(other);
            }
        }
        (self.located(loaded), found)
    }

    /// Whether a place is in a file that was laid over the base.
    pub fn is_own(&self, place: &Place) -> bool {
        !self.files.iter().any(|(name, _)| *name == place.file)
    }

    fn located(&self, mut loaded: Loaded) -> Loaded {
        // What a list that could not be read may define is not missed besides.
        let missed =
            |fault: &Fault| matches!(&fault.what, What::UnknownName { kind, .. } if self.unread.contains(kind));
        loaded.faults.retain(|fault| !missed(fault));
        for fault in &mut loaded.faults {
            self.locate(&mut fault.place);
            if let What::NameTwice { other, .. } = &mut fault.what {
                // In one list of one folder: in another's, the second would have replaced the first.
                other.clone_from(&fault.place.file);
            }
        }
        loaded.faults.extend(self.faults.iter().cloned());
        loaded.faults.sort_by(|a, b| a.place.cmp(&b.place));
        loaded.places.values_mut().for_each(|place| self.locate(place));
        loaded
    }

    /// A file that holds one thing: the highest layer that has it wins.
    fn whole(&mut self, name: &str, files: &[File<'_>]) {
        let model = (name == "model.ron").then_some((ThingKind::Option, "model"));
        let thing = single(name).or(model);
        let mut below: Option<Vec<Piece<'_>>> = None;
        for file in files {
            let whole = vec![Piece { origin: file.origin, at: 0, text: file.text }];
            let change = Reading::open(file.shown, file.text).1.filter(|raw| change::is_change(*raw));
            let told = match (change, &below) {
                (Some(change), Some(below)) => change::changed(below, change, file.origin),
                _ => whole,
            };
            if let Some((kind, name)) = thing {
                self.note(file.layer, kind, name, change.is_some(), &told, below.as_deref());
            }
            below = Some(told);
        }
        if let Some(told) = below {
            self.keep(name, &told);
        }
    }

    /// A list, thing by thing: each stands where the lowest layer that has it puts it, as the highest layer tells it.
    fn list(&mut self, name: &str, kind: ThingKind, files: &[File<'_>]) {
        let mut lists: Vec<List<'_>> = Vec::new();
        for file in files {
            match open(*file) {
                Ok(list) => lists.push(list),
                // Nothing can be laid over a list that cannot be read; loading finds what is wrong with it.
                Err(_) if lists.is_empty() => {
                    return self.keep(name, &[Piece { origin: file.origin, at: 0, text: file.text }]);
                }
                Err(mut faults) => {
                    self.faults.append(&mut faults);
                    self.unread.insert(kind);
                }
            }
        }
        let mut top: BTreeMap<&str, Vec<Piece<'_>>> = BTreeMap::new();
        let mut new: Vec<(Option<&str>, Vec<Piece<'_>>)> = Vec::new();
        for (height, list) in lists.iter().enumerate() {
            let mut seen = BTreeSet::new();
            for (id, raw) in &list.things {
                // A thing without a name, or with one that stands there twice, is left for loading to find.
                let id = id.as_deref().filter(|id| seen.insert(*id));
                let below = id.and_then(|id| top.get(id)).cloned();
                let change = height > 0 && change::is_change(*raw);
                let told = match (&below, id) {
                    (Some(below), _) if change => change::changed(below, *raw, list.file.origin),
                    (None, Some(id)) if change => {
                        let known = top.keys().copied();
                        let File { shown, text, .. } = list.file;
                        self.faults.push(Fault::unknown_name(shown, text, raw.find(id), kind, id, known));
                        continue;
                    }
                    _ => vec![list.piece(*raw)],
                };
                if let Some(id) = id {
                    self.note(list.file.layer, kind, id, change, &told, below.as_deref());
                    top.insert(id, told.clone());
                }
                if height > 0 && below.is_none() {
                    new.push((id, told));
                }
            }
        }
        if let Some(lowest) = lists.first() {
            // New things too may be told anew by a higher layer.
            let told = |(id, told): (Option<&str>, _)| id.and_then(|id| top.get(id)).cloned().unwrap_or(told);
            let new: Vec<Vec<Piece<'_>>> = new.into_iter().map(told).collect();
            self.keep(name, &together(lowest, &top, &new));
        }
    }

    /// Notes what a layer does to a thing.
    fn note(
        &mut self,
        layer: usize,
        kind: ThingKind,
        name: &str,
        change: bool,
        told: &[Piece<'_>],
        below: Option<&[Piece<'_>]>,
    ) {
        let Some(laid) = layer.checked_sub(1).and_then(|at| self.laid.get_mut(at)) else { return };
        match below {
            None => laid.added.push((kind, name.to_owned())),
            Some(below) if text_of(below) == text_of(told) => {}
            Some(_) if change => laid.changed.push((kind, name.to_owned())),
            Some(_) => laid.replaced.push((kind, name.to_owned())),
        }
    }

    fn keep(&mut self, name: &str, pieces: &[Piece<'_>]) {
        let mut merged = String::new();
        let mut seams = Vec::new();
        for piece in pieces {
            seams.push(Seam { from: merged.len(), origin: piece.origin, at: piece.at });
            merged.push_str(piece.text);
        }
        self.seams.insert(name.to_owned(), seams);
        self.files.push((name.to_owned(), merged));
    }

    /// Puts a place in a merged file where it came from.
    fn locate(&self, place: &mut Place) {
        let Some((_, merged)) = self.files.iter().find(|(name, _)| *name == place.file) else { return };
        let offset = place.offset(merged);
        let seams = self.seams.get(&place.file).map(Vec::as_slice).unwrap_or_default();
        if let Some(seam) = seams.iter().rev().find(|seam| seam.from <= offset)
            && let Some((file, text)) = self.origins.get(seam.origin)
        {
            *place = Place::new(file, text, seam.at + offset - seam.from);
        }
    }
}

impl<'a> List<'a> {
    fn piece(&self, raw: Raw<'a>) -> Piece<'a> {
        Piece { origin: self.file.origin, at: raw.start(), text: raw.ron() }
    }

    fn between(&self, from: usize, to: usize) -> Piece<'a> {
        Piece { origin: self.file.origin, at: from, text: self.file.text.get(from..to).unwrap_or_default() }
    }
}

/// Opens a list of things; what is wrong with it where it is none.
fn open(file: File<'_>) -> Result<List<'_>, Vec<Fault>> {
    let (mut reading, whole) = Reading::open(file.shown, file.text);
    match whole.and_then(|whole| Some((whole, whole.items(&mut reading)?))) {
        Some((whole, items)) => {
            let things = items.into_iter().map(|item| (id_of(item), item)).collect();
            Ok(List { file, whole, things })
        }
        None => Err(reading.faults),
    }
}

/// The text that pieces make up.
fn text_of(pieces: &[Piece<'_>]) -> String {
    pieces.iter().map(|piece| piece.text).collect()
}

/// The lowest list with each thing as the highest layer tells it, and what is new behind its last.
fn together<'a>(lowest: &List<'a>, top: &BTreeMap<&str, Vec<Piece<'a>>>, new: &[Vec<Piece<'a>>]) -> Vec<Piece<'a>> {
    let (mut pieces, mut at, mut seen) = (Vec::new(), 0, BTreeSet::new());
    for (id, raw) in &lowest.things {
        let told = id.as_deref().filter(|id| seen.insert(*id)).and_then(|id| top.get(id));
        pieces.push(lowest.between(at, raw.start()));
        pieces.extend(told.cloned().unwrap_or_else(|| vec![lowest.piece(*raw)]));
        at = raw.end();
    }
    let mut comma = ",\n";
    if lowest.things.is_empty() {
        // Behind the opening bracket.
        (at, comma) = (lowest.whole.start() + 1, "\n");
        pieces.push(lowest.between(0, at));
    }
    for told in new {
        let Some(first) = told.first() else { continue };
        pieces.push(Piece { text: comma, ..*first });
        pieces.extend(told);
        comma = ",\n";
    }
    pieces.push(lowest.between(at, lowest.file.text.len()));
    pieces
}
