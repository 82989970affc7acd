//! The texts of a dossier, and those of them that are held back because they look as if they name a person.
//!
//! **Invariant: a text that is held back never reaches the file.** It stays in memory until it is changed or confirmed.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Decision, Dossier, Origin, TextPlace, privacy};

impl Dossier {
    /// Every text of the user's, with its place. Some places hold more than one.
    pub fn texts(&self) -> impl Iterator<Item = (TextPlace, &str)> {
        let notes =
            self.origins.iter().filter_map(move |(id, origin)| one(TextPlace::Note(id.clone()), origin.note.as_ref()));
        let choices = self.choices.iter().flat_map(move |choice| {
            let id = &choice.activity;
            let asks = choice.asks.texts();
            let plan = choice.plan.iter().enumerate();
            one(TextPlace::Because(id.clone()), choice.because.as_ref())
                .into_iter()
                .chain(asks.map(|text| (TextPlace::Asks(id.clone()), text.as_str())))
                .chain(plan.map(|(at, line)| (TextPlace::PlanLine(id.clone(), at), line.text.as_str())))
        });
        let evaluations = self.evaluations.iter().enumerate().flat_map(move |(at, evaluation)| {
            let remarks = evaluation.remarks.iter().enumerate();
            one(TextPlace::Group(at), evaluation.group.as_ref())
                .into_iter()
                .chain(remarks.map(move |(nth, text)| (TextPlace::Remark(at, nth), text.as_str())))
        });
        let lessons = self.lessons.iter().enumerate().map(|(at, lesson)| (TextPlace::Lesson(at), lesson.text.as_str()));
        let log = self.log.iter().enumerate().flat_map(move |(at, entry)| {
            let said = own_words(&entry.decided).map(|text| (TextPlace::Log(at), text));
            said.into_iter().chain(one(TextPlace::Log(at), entry.because.as_ref()))
        });
        one(TextPlace::Place, self.place.as_ref())
            .into_iter()
            .chain(one(TextPlace::PhaseBecause, self.phase_because.as_ref()))
            .chain(notes)
            .chain(choices)
            .chain(evaluations)
            .chain(lessons)
            .chain(log)
    }

    /// Holds back every text that is new or changed against `before` and in which something looks like personal data. What
    /// was held back before and has not changed stays so, also where it moved up or down a list, unless it was confirmed since;
    /// texts that are as they were before, or in which nothing is found any more, are free.
    ///
    /// An earlier dossier that comes back as a whole (undo) brings along what was held back in it: it need not be asked again.
    pub fn hold_what_names_people(&mut self, before: &Self) {
        let mut known: BTreeMap<(TextPlace, &str), Vec<TextPlace>> = BTreeMap::new();
        for (place, text) in before.texts() {
            known.entry((place.anywhere(), text)).or_default().push(place);
        }
        let still_held = |place: &TextPlace| before.held.contains(place) && self.held.contains(place);
        let held: BTreeSet<TextPlace> = self
            .texts()
            .filter(|(place, text)| {
                known.get(&(place.anywhere(), *text)).is_none_or(|places| places.iter().all(still_held))
            })
            .filter(|(_, text)| !privacy::find(text).is_empty())
            .map(|(place, _)| place)
            .collect();
        self.held = held;
    }

    /// The user says that a text that is held back names nobody: it may be written.
    pub fn confirm(&mut self, place: &TextPlace) {
        self.held.remove(place);
    }

    /// The dossier as it is written: without what is held back.
    ///
    /// A text that may be absent is left out. A plan line, a remark, a lesson and a log entry in own words are left out whole; of
    /// an evaluation that names its group by a person nothing may stay, since its counts would then seem to be of all together.
    /// So too with a phase of one's own, which counts with its reason only.
    #[must_use]
    pub fn without_held(&self) -> Self {
        let mut kept = self.clone();
        let held = |place: TextPlace| self.held.contains(&place);
        kept.held.clear();
        if held(TextPlace::Place) {
            kept.place = None;
        }
        if held(TextPlace::PhaseBecause) {
            kept.phase_because = None;
            kept.profile.own_phase = None;
        }
        for (id, origin) in &mut kept.origins {
            if held(TextPlace::Note(id.clone())) {
                origin.note = None;
            }
        }
        kept.origins.retain(|id, origin| *origin != Origin::default() || !held(TextPlace::Note(id.clone())));
        for choice in &mut kept.choices {
            let id = choice.activity.clone();
            if held(TextPlace::Because(id.clone())) {
                choice.because = None;
            }
            if held(TextPlace::Asks(id.clone())) {
                choice.asks.contact = choice.asks.contact.take().filter(|text| privacy::find(text).is_empty());
                choice.asks.permissions.retain(|text| privacy::find(text).is_empty());
                choice.asks.places.retain(|text| privacy::find(text).is_empty());
            }
            retain(&mut choice.plan, |at| !held(TextPlace::PlanLine(id.clone(), at)));
        }
        for (at, evaluation) in kept.evaluations.iter_mut().enumerate() {
            retain(&mut evaluation.remarks, |nth| !held(TextPlace::Remark(at, nth)));
        }
        retain(&mut kept.evaluations, |at| !held(TextPlace::Group(at)));
        retain(&mut kept.lessons, |at| !held(TextPlace::Lesson(at)));
        for (at, entry) in kept.log.iter_mut().enumerate() {
            if held(TextPlace::Log(at)) {
                entry.because = None;
            }
        }
        retain(&mut kept.log, |at| !held(TextPlace::Log(at)) || own_words(&self.log[at].decided).is_none());
        kept.follow_lessons();
        kept
    }
}

impl TextPlace {
    /// The place with no regard to how far down its list it is.
    fn anywhere(&self) -> Self {
        match self {
            Self::PlanLine(id, _) => Self::PlanLine(id.clone(), 0),
            Self::Group(_) => Self::Group(0),
            Self::Remark(..) => Self::Remark(0, 0),
            Self::Lesson(_) => Self::Lesson(0),
            Self::Log(_) => Self::Log(0),
            other => other.clone(),
        }
    }
}

/// A text that may be absent, with its place.
fn one(place: TextPlace, text: Option<&String>) -> Option<(TextPlace, &str)> {
    text.map(|text| (place, text.as_str()))
}

/// What a decision says in the user's own words.
fn own_words(decided: &Decision) -> Option<&str> {
    match decided {
        Decision::Begun(text) | Decision::TakenBack(text) | Decision::Other(text) => Some(text),
        _ => None,
    }
}

/// Keeps what stands at the places that are to stay.
fn retain<T>(list: &mut Vec<T>, stays: impl Fn(usize) -> bool) {
    let mut at = 0;
    list.retain(|_| {
        at += 1;
        stays(at - 1)
    });
}
