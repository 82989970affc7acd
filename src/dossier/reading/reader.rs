//! What every part of a dossier is read with.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use knowledge::Knowledge;
use knowledge::fault::{Shape, What};
use knowledge::reading::{Fields, Raw, Read, Reading};
use matching::{ActivityId, ElementId};

use crate::Date;

/// The entries of lists and maps that became part of the dossier: where each begins, in bytes, and the name by which it is told
/// apart (see `tree::Kind`). What is not among them is left alone in writing.
pub(crate) type Understood = BTreeMap<usize, String>;

/// A text being read, with the knowledge base against which it is read.
pub(super) struct Reader<'a, 'k> {
    /// The faults and mentions so far.
    pub(super) reading: Reading<'a>,
    pub(super) knowledge: &'k Knowledge,
    /// What was understood so far.
    pub(super) understood: Understood,
    /// The damaged places of a text that was salvaged.
    hurt: &'k [Range<usize>],
}

impl<'a, 'k> Reader<'a, 'k> {
    pub(super) fn new(reading: Reading<'a>, knowledge: &'k Knowledge, hurt: &'k [Range<usize>]) -> Self {
        Self { reading, knowledge, understood: Understood::new(), hurt }
    }

    /// Whether no damage touches a value. An answer, a line or an entry that was hurt could say something that it never said, so
    /// it is not read at all.
    pub(super) fn intact(&self, raw: Raw<'_>) -> bool {
        self.hurt.iter().all(|hurt| raw.end() <= hurt.start || hurt.end <= raw.start())
    }

    /// A field that a record must have; where the record was hurt nobody is told that it is missing.
    pub(super) fn required<T: Read>(&mut self, record: Raw<'_>, fields: &Fields<'_>, name: &str) -> Option<T> {
        match fields.raw(name).or_else(|| fields.misspelt(name)) {
            None if !self.intact(record) => None,
            Some(raw) if !self.intact(raw) => None,
            _ => fields.required(name, &mut self.reading),
        }
    }

    /// A text; `None` written out is none.
    pub(super) fn text(&mut self, raw: Raw<'_>) -> Option<String> {
        self.intact(raw).then(|| Option::<String>::read(raw, &mut self.reading)).flatten().flatten()
    }

    /// A text in a field that may be absent.
    pub(super) fn optional_text(&mut self, fields: &Fields<'_>, name: &str) -> Option<String> {
        fields.raw(name).and_then(|raw| self.text(raw))
    }

    /// A value in a field that may be absent; `None` written out is none.
    pub(super) fn optional<T: Read>(&mut self, fields: &Fields<'_>, name: &str) -> Option<T> {
        let raw = fields.raw(name).filter(|raw| self.intact(*raw))?;
        Option::<T>::read(raw, &mut self.reading).flatten()
    }

    /// A day, as `"2026-11-22"`.
    pub(super) fn day(&mut self, raw: Raw<'_>) -> Option<Date> {
        // `None` stands for none, as with every value that may be absent.
        let written = self.text(raw)?;
        let day = written.parse::<Date>().ok().filter(|day| day.to_string() == written);
        if day.is_none() {
            self.reading.fault(raw.start(), What::WrongShape(Shape::Day));
        }
        day
    }

    /// A day in a field that a record must have.
    pub(super) fn required_day(&mut self, record: Raw<'_>, fields: &Fields<'_>, name: &str) -> Option<Date> {
        let found = fields.raw(name).or_else(|| fields.misspelt(name));
        if found.is_none() && self.intact(record) {
            self.reading.fault(record.start(), What::MissingField(name.to_owned()));
        }
        self.day(found?)
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&mut self, raw: Raw<'_>, all: &[T], name: fn(T) -> &'static str) -> Option<T> {
        let found = all.iter().copied().find(|one| name(*one) == raw.ron());
        if found.is_none() {
            let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
            if names.contains(&raw.word()) {
                self.reading.fault(raw.start(), What::WrongShape(Shape::Call));
            } else {
                self.reading.unknown_word(raw.word(), &names, raw);
            }
        }
        found
    }

    /// The word in a field that a record must have.
    pub(super) fn required_word<T: Copy>(
        &mut self,
        record: Raw<'_>,
        fields: &Fields<'_>,
        field: &str,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Option<T> {
        let found = fields.raw(field).or_else(|| fields.misspelt(field));
        if found.is_none() && self.intact(record) {
            self.reading.fault(record.start(), What::MissingField(field.to_owned()));
        }
        self.word(found?, all, name)
    }

    /// The entries of a list that can be read, each with the name by which it is told apart.
    pub(super) fn list<T>(
        &mut self,
        raw: Raw<'a>,
        mut read: impl FnMut(&mut Self, Raw<'a>) -> Option<(String, T)>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for item in raw.items(&mut self.reading).unwrap_or_default() {
            if let Some((name, value)) = read(self, item) {
                self.understood.insert(item.start(), name);
                all.push(value);
            }
        }
        all
    }

    /// The entries of a map that can be read; of two with the same name the first. `read` gets the name, where that stands, and
    /// the value.
    pub(super) fn map<K: Ord, T>(
        &mut self,
        raw: Raw<'a>,
        mut read: impl FnMut(&mut Self, &str, usize, Raw<'a>) -> Option<(K, T)>,
    ) -> BTreeMap<K, T> {
        let mut all = BTreeMap::new();
        for (name, value) in raw.entries(&mut self.reading).unwrap_or_default() {
            if !self.intact(value) {
                continue;
            }
            let place = key_before(raw, &name, value);
            let Some((key, read)) = read(self, &name, place, value) else { continue };
            match all.entry(key) {
                Entry::Occupied(_) => self.reading.fault(place, What::FieldTwice(name)),
                Entry::Vacant(free) => {
                    self.understood.insert(value.start(), name);
                    free.insert(read);
                }
            }
        }
        all
    }

    /// Activities, those that are known.
    pub(super) fn activities(&mut self, raw: Raw<'a>) -> BTreeSet<ActivityId> {
        let activities = self.list(raw, |reader, item| {
            let activity = ActivityId::read(item, &mut reader.reading)?;
            reader.knowledge.activities.contains_key(&activity).then(|| (activity.to_string(), activity))
        });
        activities.into_iter().collect()
    }

    /// Working elements, those that are known.
    pub(super) fn elements(&mut self, raw: Raw<'a>) -> BTreeSet<ElementId> {
        let elements = self.list(raw, |reader, item| {
            let element = ElementId::read(item, &mut reader.reading)?;
            reader.knowledge.elements.contains_key(&element).then(|| (element.to_string(), element))
        });
        elements.into_iter().collect()
    }
}

/// Where the name of an entry stands.
fn key_before(map: Raw<'_>, name: &str, value: Raw<'_>) -> usize {
    let text = &map.ron()[..value.start() - map.start()];
    text.rfind(&format!("\"{name}\"")).map_or(value.start(), |within| map.start() + within)
}
