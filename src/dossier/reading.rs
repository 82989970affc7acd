//! From RON text to a dossier, with every fault.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use knowledge::Knowledge;
use knowledge::answer::Written;
use knowledge::fault::{Fault, ThingKind, What};
use knowledge::reading::{Fields, Raw, Read, Reading};
use knowledge::things::Question;
use matching::model::Phase;
use matching::{ActivityId, Answer, ElementId, GoalId, QuestionId};

use crate::{Dossier, VERSION};

/// What a text came to.
#[derive(Clone, Debug, Default)]
pub struct Opened {
    /// What could be read.
    pub dossier: Dossier,
    /// What is wrong or unknown. It stays in the text.
    pub faults: Vec<Fault>,
    /// Whether the text may be written to: RON can read it, and it is of a version that this program knows.
    pub writable: bool,
}

/// What an entry of `runs` may be called.
const RUN: &str = "Run";
/// Wishes that a neighbourhood may have at once.
const MOST_WISHES: usize = 2;

/// Reads a dossier; `file` is only for naming it in faults.
pub fn read(file: &str, text: &str, knowledge: &Knowledge) -> Opened {
    let (mut reading, raw) = Reading::open(file, text);
    let mut opened = Opened::default();
    if let Some(fields) =
        raw.and_then(|raw| Fields::open(raw, "Dossier", &["version", "place", "profile"], &mut reading))
    {
        opened.writable = match fields.required::<u32>("version", &mut reading) {
            Some(version) if (1..=VERSION).contains(&version) => true,
            Some(found) => {
                let at = fields.raw("version").map_or(0, Raw::start);
                reading.fault(at, What::Version { found, known: VERSION });
                false
            }
            None => false,
        };
        opened.dossier.place = fields.optional("place", || None, &mut reading).flatten();
        if let Some(raw) = fields.raw("profile") {
            profile(raw, knowledge, &mut reading, &mut opened.dossier);
        }
    }
    opened.faults = reading.faults;
    unknown_names(
        &mut opened,
        reading.mentions.into_iter().map(|mention| (mention.kind, mention.name, mention.at)),
        file,
        text,
        knowledge,
    );
    opened
}

fn profile(raw: Raw<'_>, knowledge: &Knowledge, reading: &mut Reading<'_>, dossier: &mut Dossier) {
    let known = ["answers", "wishes", "phase", "measures", "runs"];
    let Some(fields) = Fields::open(raw, "Profile", &known, reading) else { return };
    let into = &mut dossier.profile;
    if let Some(raw) = fields.raw("answers") {
        for (id, value) in raw.entries(reading).unwrap_or_default() {
            let place = key_before(raw, &id, value);
            let Some(question) = knowledge.questions.get(id.as_str()) else {
                reading.mention_at(ThingKind::Question, &id, place);
                continue;
            };
            if into.answers.contains_key(id.as_str()) {
                reading.fault(place, What::FieldTwice(id));
            } else if let Some(answer) = answer(value, question, reading) {
                into.answers.insert(question.id.clone(), answer);
            }
        }
    }
    let wishes: Vec<GoalId> = fields.optional("wishes", Vec::new, reading).unwrap_or_default();
    if wishes.len() > MOST_WISHES {
        let at = fields.raw("wishes").map_or(0, Raw::start);
        reading.fault(at, What::TooMany { found: wishes.len(), most: MOST_WISHES });
    } else {
        into.wishes = wishes.into_iter().filter(|goal| knowledge.goals.contains_key(goal)).collect();
    }
    if let Some(raw) = fields.raw("phase")
        && let Some(own) = Fields::open(raw, "OwnPhase", &["own", "because"], reading)
    {
        let phase: Option<Phase> = own.required("own", reading);
        let because: Option<String> = own.required("because", reading);
        // A phase of one's own without a reason is none.
        if let (Some(phase), Some(because)) = (phase, because) {
            into.own_phase = Some(phase);
            dossier.phase_because = Some(because);
        }
    }
    if let Some(raw) = fields.raw("measures") {
        let into = &mut dossier.profile.measures;
        let mut chosen: BTreeMap<_, BTreeSet<ElementId>> = BTreeMap::new();
        for (id, value) in raw.entries(reading).unwrap_or_default() {
            let elements: Vec<ElementId> = Read::read(value, reading).unwrap_or_default();
            if knowledge.activities.contains_key(id.as_str()) {
                chosen.insert(
                    id.into(),
                    elements.into_iter().filter(|one| knowledge.elements.contains_key(one)).collect(),
                );
            } else {
                reading.mention_at(ThingKind::Activity, &id, key_before(raw, &id, value));
            }
        }
        *into = chosen;
    }
    if let Some(raw) = fields.raw("runs") {
        dossier.profile.runs = runs(raw, knowledge, reading);
    }
}

/// What already runs: a list of records, each with an activity and the working elements that it has.
fn runs(raw: Raw<'_>, knowledge: &Knowledge, reading: &mut Reading<'_>) -> BTreeMap<ActivityId, BTreeSet<ElementId>> {
    let mut runs = BTreeMap::new();
    for item in raw.items(reading).unwrap_or_default() {
        let Some(fields) = Fields::open(item, RUN, &["activity", "has"], reading) else { continue };
        let has: Vec<ElementId> = fields.optional("has", Vec::new, reading).unwrap_or_default();
        let Some(activity) = fields.required::<ActivityId>("activity", reading) else { continue };
        match runs.entry(activity) {
            Entry::Occupied(twice) => {
                let place = fields.raw("activity").map_or(item.start(), Raw::start);
                reading.fault(place, What::FieldTwice(twice.key().to_string()));
            }
            Entry::Vacant(free) if knowledge.activities.contains_key(free.key()) => {
                free.insert(has.into_iter().filter(|one| knowledge.elements.contains_key(one)).collect());
            }
            Entry::Vacant(_) => {}
        }
    }
    runs
}

/// An answer to a question; one that does not fit it is a fault.
fn answer(raw: Raw<'_>, question: &Question, reading: &mut Reading<'_>) -> Option<Answer> {
    let answer = Written::read(raw, reading)?.answer(question);
    if answer.is_none() {
        reading.fault(raw.start(), question.misfit());
    }
    answer
}

/// Where the name of an entry stands.
pub(crate) fn key_before(map: Raw<'_>, name: &str, value: Raw<'_>) -> usize {
    let text = &map.ron()[..value.start() - map.start()];
    text.rfind(&format!("\"{name}\"")).map_or(value.start(), |within| map.start() + within)
}

/// Names that the knowledge base does not define.
fn unknown_names(
    opened: &mut Opened,
    mentions: impl Iterator<Item = (ThingKind, String, usize)>,
    file: &str,
    text: &str,
    knowledge: &Knowledge,
) {
    let question = |id: &str| knowledge.questions.contains_key(&QuestionId::from(id));
    for (kind, name, at) in mentions {
        let known: Vec<&str> = match kind {
            ThingKind::Question if !question(&name) => knowledge.questions.keys().map(QuestionId::as_str).collect(),
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
        opened.faults.push(Fault::unknown_name(file, text, at, kind, &name, known));
    }
    opened.faults.sort_by(|a, b| a.place.cmp(&b.place));
}
