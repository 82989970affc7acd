//! The texts of a dossier, and those of them that are held back because they look as if they name a person.
//!
//! **Invariant: a text that is held back never reaches the file.** It stays in memory until it is changed or confirmed; the file
//! keeps what stood there before.

use std::collections::BTreeMap;

use crate::{Decision, Dossier, Origin, Stood, TextPlace, privacy};

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
        let is_held = |(place, text): &(TextPlace, &str)| {
            let new = known.get(&(place.anywhere(), *text)).is_none_or(|places| places.iter().all(still_held));
            new && !privacy::find(text).is_empty()
        };
        let held: Vec<(TextPlace, &str)> = self.texts().filter(is_held).collect();
        let stood: BTreeMap<(TextPlace, String), Stood> = held
            .iter()
            .filter_map(|(place, text)| {
                let name = (place.anywhere(), *text);
                let was_there = known.contains_key(&name);
                let stood = if was_there {
                    self.stood_at(place, text).cloned()
                } else {
                    self.stood_before(place, text, before)
                };
                stood.map(|stood| ((name.0, name.1.to_owned()), stood))
            })
            .collect();
        self.held = held.into_iter().map(|(place, _)| place).collect();
        self.stood = stood;
    }

    /// The user says that a text that is held back names nobody: it may be written.
    pub fn confirm(&mut self, place: &TextPlace) {
        let said: Vec<String> = self.texts().filter(|(at, _)| at == place).map(|(_, text)| text.to_owned()).collect();
        for text in said {
            self.stood.remove(&(place.anywhere(), text));
        }
        self.held.remove(place);
    }

    /// What stood where this text is held now.
    fn stood_at(&self, place: &TextPlace, text: &str) -> Option<&Stood> {
        self.stood.get(&(place.anywhere(), text.to_owned()))
    }

    /// What the file holds in the place of a text that is new against `before`: nothing where it came in addition.
    fn stood_before(&self, place: &TextPlace, text: &str, before: &Self) -> Option<Stood> {
        let alike = |dossier: &Self| -> Vec<(TextPlace, String)> {
            if let TextPlace::Group(_) = place {
                // An evaluation of all together stood there too, without a text.
                let groups = dossier.evaluations.iter().map(|one| one.group.clone().unwrap_or_default());
                return groups.enumerate().map(|(at, group)| (TextPlace::Group(at), group)).collect();
            }
            let of_its_kind = dossier.texts().filter(|(other, _)| other.anywhere() == place.anywhere());
            of_its_kind.map(|(place, text)| (place, text.to_owned())).collect()
        };
        let (old, new) = (alike(before), alike(self));
        let at = new.iter().position(|(other, said)| other == place && said == text)?;
        // As many as before: then the one at this place was changed, and none was put in.
        let (place, was) = old.get(at).filter(|_| old.len() == new.len())?;
        if before.held.contains(place) && !privacy::find(was).is_empty() {
            return before.stood_at(place, was).cloned();
        }
        let phase = before.profile.own_phase.filter(|_| *place == TextPlace::PhaseBecause);
        Some(Stood { text: was.clone(), phase })
    }

    /// The dossier as it is written: without what is held back, and with what stood there before.
    ///
    /// Where nothing stood, a text that may be absent is left out. A plan line, a remark, a lesson and a log entry in own words are
    /// left out whole; of an evaluation that names its group by a person nothing may stay, since its counts would then seem to be of
    /// all together. So too with a phase of one's own, which counts with its reason only, and with the decision about it.
    #[must_use]
    pub fn without_held(&self) -> Self {
        let mut kept = self.clone();
        let held = |place: &TextPlace| self.held.contains(place);
        // What is written for a text: itself, or what stood there.
        let written = |place: &TextPlace, text: &String| {
            if held(place) && !privacy::find(text).is_empty() {
                self.stood_at(place, text).map(|stood| stood.text.clone())
            } else {
                Some(text.clone())
            }
        };
        let put =
            |place: &TextPlace, slot: &mut Option<String>| *slot = slot.as_ref().and_then(|text| written(place, text));
        let put_all = |place: &TextPlace, texts: &mut Vec<String>| {
            *texts = texts.iter().filter_map(|text| written(place, text)).collect();
        };
        kept.held.clear();
        kept.stood.clear();
        put(&TextPlace::Place, &mut kept.place);
        if held(&TextPlace::PhaseBecause) {
            let because = kept.phase_because.take().unwrap_or_default();
            let stood = self.stood_at(&TextPlace::PhaseBecause, &because).filter(|stood| stood.phase.is_some());
            kept.profile.own_phase = stood.and_then(|stood| stood.phase);
            kept.phase_because = stood.map(|stood| stood.text.clone());
        }
        for (id, origin) in &mut kept.origins {
            put(&TextPlace::Note(id.clone()), &mut origin.note);
        }
        kept.origins.retain(|id, origin| *origin != Origin::default() || !held(&TextPlace::Note(id.clone())));
        for choice in &mut kept.choices {
            let id = &choice.activity;
            put(&TextPlace::Because(id.clone()), &mut choice.because);
            put(&TextPlace::Asks(id.clone()), &mut choice.asks.contact);
            put_all(&TextPlace::Asks(id.clone()), &mut choice.asks.permissions);
            put_all(&TextPlace::Asks(id.clone()), &mut choice.asks.places);
            put_each(&mut choice.plan, |at, line| {
                put_text(&mut line.text, |text| written(&TextPlace::PlanLine(id.clone(), at), text))
            });
        }
        for (at, evaluation) in kept.evaluations.iter_mut().enumerate() {
            put_each(&mut evaluation.remarks, |nth, remark| {
                put_text(remark, |text| written(&TextPlace::Remark(at, nth), text))
            });
        }
        put_each(&mut kept.evaluations, |at, evaluation| {
            let named = evaluation.group.is_some();
            put(&TextPlace::Group(at), &mut evaluation.group);
            let stays = evaluation.group.is_some() == named;
            evaluation.group.take_if(|group| group.is_empty() && held(&TextPlace::Group(at)));
            stays
        });
        put_each(&mut kept.lessons, |at, lesson| {
            put_text(&mut lesson.text, |text| written(&TextPlace::Lesson(at), text))
        });
        put_each(&mut kept.log, |at, entry| {
            let place = TextPlace::Log(at);
            let said = entry.because.is_some();
            put(&place, &mut entry.because);
            match &mut entry.decided {
                Decision::Begun(text) | Decision::TakenBack(text) | Decision::Other(text) => {
                    put_text(text, |text| written(&place, text))
                }
                Decision::OwnPhase(_) => entry.because.is_some() == said,
                _ => true,
            }
        });
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

/// Changes the entries of a list, and keeps those that are to stay.
fn put_each<T>(list: &mut Vec<T>, mut put: impl FnMut(usize, &mut T) -> bool) {
    let mut at = 0;
    list.retain_mut(|entry| {
        at += 1;
        put(at - 1, entry)
    });
}

/// Puts what is written in the place of a text; gives whether anything is.
fn put_text(text: &mut String, written: impl FnOnce(&String) -> Option<String>) -> bool {
    let written = written(text);
    let is_written = written.is_some();
    if let Some(written) = written {
        *text = written;
    }
    is_written
}
