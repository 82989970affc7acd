//! From the names and texts of files to a checked knowledge base.
//!
//! Names say what a file holds: `questions.ron`, `phases.ron` and so on hold lists; `situations/NAME.ron` and
//! `activities/NAME.ron` hold one thing each, called NAME; `model.ron` holds the numbers.

use std::collections::BTreeMap;

use matching::check::{Thing, defects};
use sha2::{Digest, Sha256};

use crate::Knowledge;
use crate::fault::{Fault, Place, ThingKind, What, meant};
use crate::reading::{Mention, Raw, Read, Reading};
use crate::things::{KindText, PhaseText, QuestionKind};

/// What loading came to: all that could be read, and every fault.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// What could be read. Only without faults is it fit for advice.
    pub knowledge: Knowledge,
    /// What is wrong, in the order of files and lines.
    pub faults: Vec<Fault>,
    /// Where each thing is defined.
    places: BTreeMap<(ThingKind, String), Place>,
}

impl Loaded {
    /// Where a thing is defined.
    pub fn place_of(&self, kind: ThingKind, name: &str) -> Option<&Place> {
        self.places.get(&(kind, name.to_owned()))
    }
}

/// The files that hold lists, with what they hold.
const LISTS: [&str; 11] = [
    "conditions.ron",
    "elements.ron",
    "goals.ron",
    "kinds.ron",
    "phases.ron",
    "questions.ron",
    "referrals.ron",
    "risks.ron",
    "rules.ron",
    "sources.ron",
    "model.ron",
];

#[derive(Default)]
struct Loading<'a> {
    loaded: Loaded,
    /// The files, as name and text.
    files: Vec<(&'a str, &'a str)>,
    /// The names that are mentioned, with the number of their file.
    mentions: Vec<(usize, Mention)>,
    /// Where each thing stands. Places are worked out only where a fault needs them.
    spots: BTreeMap<(ThingKind, String), Spot<'a>>,
    digest: Sha256,
}

/// Where a thing stands: its file, its value, and those of its fields.
struct Spot<'a> {
    file: usize,
    raw: Raw<'a>,
    fields: Vec<(String, Raw<'a>)>,
}

/// Reads and checks files, given as name and text. Loading never stops at the first mistake, and their order means nothing.
pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Loaded {
    let mut files: Vec<(&str, &str)> = files.into_iter().collect();
    files.sort_unstable();
    let mut loading = Loading { files, ..Loading::default() };
    for file in 0..loading.files.len() {
        loading.file(file);
    }
    loading.resolve();
    loading.options();
    loading.sources();
    if loading.loaded.faults.is_empty() {
        loading.laws();
    }
    let digest = std::mem::take(&mut loading.digest).finalize();
    loading.loaded.knowledge.digest = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    loading.loaded.faults.sort_by(|a, b| a.place.cmp(&b.place));
    loading.loaded.places =
        loading.spots.iter().map(|(name, spot)| (name.clone(), loading.at(spot.file, spot.raw.start()))).collect();
    loading.loaded
}

/// What kind of thing the files hold, and what stands in the base for it.
macro_rules! keep {
    ($self:ident, $file:ident, $reading:ident, $raw:ident, $kind:ident, $field:ident, $name:expr) => {{
        let id = $name;
        if $self.define(ThingKind::$kind, id.as_ref(), $file, $raw, &mut $reading) {
            if let Some(thing) = Read::read($raw, &mut $reading) {
                $self.loaded.knowledge.$field.insert(id.as_str().into(), thing);
            }
        }
    }};
}

impl<'a> Loading<'a> {
    fn file(&mut self, file: usize) {
        let (name, text) = self.files[file];
        for part in [name.as_bytes(), &[0], text.as_bytes(), &[0]] {
            self.digest.update(part);
        }
        let single = |folder: &str| {
            name.strip_prefix(folder).and_then(|rest| rest.strip_suffix(".ron")).filter(|id| !id.contains('/'))
        };
        let (activity, situation) = (single("activities/"), single("situations/"));
        if activity.is_none() && situation.is_none() && !LISTS.contains(&name) {
            let what = What::UnknownFile { meant: meant(name, LISTS) };
            self.loaded.faults.push(Fault { place: Place::new(name, text, 0), what });
            return;
        }
        let (mut reading, raw) = Reading::open(name, text);
        if let Some(raw) = raw {
            if let Some(id) = activity {
                keep!(self, file, reading, raw, Activity, activities, id.to_owned());
            } else if let Some(id) = situation {
                keep!(self, file, reading, raw, Situation, situations, id.to_owned());
            } else if name == "model.ron" {
                self.note(ThingKind::Option, "model", file, raw, &mut reading);
                self.loaded.knowledge.numbers = Read::read(raw, &mut reading);
            } else {
                self.list(file, raw, &mut reading);
            }
        }
        self.loaded.faults.append(&mut reading.faults);
        self.mentions.extend(reading.mentions.drain(..).map(|mention| (file, mention)));
    }

    /// A file with a list of things, each with an `id`.
    fn list(&mut self, file: usize, raw: Raw<'a>, reading: &mut Reading<'_>) {
        let (name, _) = self.files[file];
        for item in raw.items(reading).unwrap_or_default() {
            let Some(id) = id_of(item, reading) else { continue };
            let mut reading = &mut *reading;
            match name {
                "questions.ron" => {
                    if !self.loaded.knowledge.questions.contains_key(id.as_str()) {
                        self.loaded.knowledge.asked.push(id.as_str().into());
                    }
                    keep!(self, file, reading, item, Question, questions, id);
                }
                "goals.ron" => keep!(self, file, reading, item, Goal, goals, id),
                "elements.ron" => keep!(self, file, reading, item, Element, elements, id),
                "rules.ron" => keep!(self, file, reading, item, Rule, rules, id),
                "conditions.ron" => keep!(self, file, reading, item, Condition, conditions, id),
                "risks.ron" => keep!(self, file, reading, item, Risk, risks, id),
                "referrals.ron" => keep!(self, file, reading, item, Referral, referrals, id),
                "sources.ron" => keep!(self, file, reading, item, Source, sources, id),
                "phases.ron" => {
                    if self.define(ThingKind::Phase, &id, file, item, reading)
                        && let Some(phase) = PhaseText::read(item, reading)
                    {
                        self.loaded.knowledge.phases.insert(phase.id, phase);
                    }
                }
                _ => {
                    if self.define(ThingKind::Kind, &id, file, item, reading)
                        && let Some(kind) = KindText::read(item, reading)
                    {
                        self.loaded.knowledge.kinds.insert(kind.id, kind);
                    }
                }
            }
        }
    }

    /// Notes that a name is defined here; a second definition is a fault and is not read.
    fn define(&mut self, kind: ThingKind, name: &str, file: usize, raw: Raw<'a>, reading: &mut Reading<'_>) -> bool {
        if let Some(other) = self.spots.get(&(kind, name.to_owned())) {
            let other = self.files[other.file].0.to_owned();
            reading.fault(raw.start(), What::NameTwice { kind, name: name.to_owned(), other });
            return false;
        }
        self.note(kind, name, file, raw, reading);
        true
    }

    fn note(&mut self, kind: ThingKind, name: &str, file: usize, raw: Raw<'a>, reading: &mut Reading<'_>) {
        // Only to find places: a record that cannot be opened is reported when it is read.
        let faults = reading.faults.len();
        let mut fields = raw.any_fields(reading).unwrap_or_default();
        if let Some((_, constants)) = fields.iter().find(|(field, _)| field == "constants") {
            fields.extend(constants.any_fields(reading).unwrap_or_default());
        }
        reading.faults.truncate(faults);
        self.spots.insert((kind, name.to_owned()), Spot { file, raw, fields });
    }

    /// Names that nothing defines.
    fn resolve(&mut self) {
        for (file, mention) in std::mem::take(&mut self.mentions) {
            if !self.spots.contains_key(&(mention.kind, mention.name.clone())) {
                let known = self.spots.keys().filter(|(kind, _)| *kind == mention.kind);
                let meant = meant(&mention.name, known.map(|(_, name)| name.as_str()));
                let place = self.at(file, mention.at);
                let what = What::UnknownName { kind: mention.kind, name: mention.name, meant };
                self.loaded.faults.push(Fault { place, what });
            }
        }
    }

    /// Options that a requirement mentions must be options of that question; steps must be as many as the question says.
    fn options(&mut self) {
        let knowledge = &self.loaded.knowledge;
        let mut faults = Vec::new();
        for (id, activity) in &knowledge.activities {
            for requirement in &activity.requires {
                let known = match knowledge.questions.get(&requirement.question).map(|question| &question.kind) {
                    Some(QuestionKind::Options(options)) => options.clone(),
                    _ => Vec::new(),
                };
                for name in requirement.without.iter().filter(|name| !known.contains(name)) {
                    let what = What::UnknownName {
                        kind: ThingKind::Option,
                        name: name.clone(),
                        meant: meant(name, known.iter().map(String::as_str)),
                    };
                    let place = self.place(ThingKind::Activity, id.as_str(), "requires", Some(name));
                    faults.push(Fault { place, what });
                }
            }
        }
        for (id, question) in &knowledge.questions {
            let steps = match &question.kind {
                QuestionKind::Scale => 5,
                QuestionKind::Options(options) => options.len(),
            };
            for (field, found) in [("steps", question.steps.len()), ("prior", question.prior.len())] {
                if found != steps {
                    let what = What::Model(None, matching::check::Flaw::WrongLength { found, expected: steps });
                    faults.push(Fault { place: self.place(ThingKind::Question, id.as_str(), field, None), what });
                }
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// Claims that nothing bears out.
    fn sources(&mut self) {
        let mut faults = Vec::new();
        for (id, activity) in &self.loaded.knowledge.activities {
            for claim in activity.claims.iter().filter(|claim| claim.sources.is_empty()) {
                let place = self.place(ThingKind::Activity, id.as_str(), "claims", Some(claim.goal.as_str()));
                faults.push(Fault { place, what: What::ClaimWithoutSource });
            }
        }
        self.loaded.faults.append(&mut faults);
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
            let place = self.place(kind, name, defect.field, defect.entry.as_deref());
            self.loaded.faults.push(Fault { place, what: What::Model(defect.entry, defect.flaw) });
        }
    }

    /// The place of a name within a field of a thing, or as near to it as is known.
    fn place(&self, kind: ThingKind, name: &str, field: &str, entry: Option<&str>) -> Place {
        let Some(spot) = self.spots.get(&(kind, name.to_owned())) else { return Place::default() };
        let field = spot.fields.iter().find(|(one, _)| one == field).map_or(spot.raw, |(_, raw)| *raw);
        let named = |entry| field.quoted().find(|(name, _)| *name == entry).map(|(_, at)| at);
        self.at(spot.file, entry.and_then(named).unwrap_or(field.start()))
    }

    fn at(&self, file: usize, offset: usize) -> Place {
        let (name, text) = self.files[file];
        Place::new(name, text, offset)
    }
}

/// The `id` of a thing in a list: a name between quotes, or a word.
fn id_of(item: Raw<'_>, reading: &mut Reading<'_>) -> Option<String> {
    let fields = item.any_fields(reading)?;
    let Some((_, raw)) = fields.iter().find(|(field, _)| field == "id") else {
        reading.fault(item.start(), What::MissingField("id".to_owned()));
        return None;
    };
    if raw.word().is_empty() { String::read(*raw, reading) } else { Some(raw.word().to_owned()) }
}
