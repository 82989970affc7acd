//! "Same street, next year": a dossier that begins with what another one knows and learnt.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{Decision, Dossier, Entry, Lesson, TextPlace};

impl Dossier {
    /// A dossier that begins where this one, of that name, stands today. Place, profile and origins go along as starting point,
    /// and so do the lessons and what was kept or hidden; remarks of evaluations become lessons of their year. Choices, plans and counts do not, and the
    /// log begins anew. What is held back here is held back there.
    #[must_use]
    pub fn next_year(&self, name: &str, today: Date) -> Self {
        let mut lessons = self.lessons.clone();
        let mut held: BTreeSet<TextPlace> = BTreeSet::new();
        for place in &self.held {
            match place {
                TextPlace::Place | TextPlace::PhaseBecause | TextPlace::Note(_) | TextPlace::Lesson(_) => {
                    held.insert(place.clone());
                }
                _ => {}
            }
        }
        for (at, evaluation) in self.evaluations.iter().enumerate() {
            for (nth, remark) in evaluation.remarks.iter().enumerate() {
                if self.held.contains(&TextPlace::Remark(at, nth)) {
                    held.insert(TextPlace::Lesson(lessons.len()));
                }
                lessons.push(Lesson {
                    activity: Some(evaluation.activity.clone()),
                    year: evaluation.on.year(),
                    // A remark does not say whether it went well.
                    worked: None,
                    text: remark.clone(),
                });
            }
        }
        Self {
            place: self.place.clone(),
            profile: self.profile.clone(),
            phase_because: self.phase_because.clone(),
            origins: self.origins.clone(),
            kept: self.kept.clone(),
            hidden: self.hidden.clone(),
            lessons,
            log: vec![Entry { on: today, decided: Decision::Begun(name.to_owned()), because: None }],
            held,
            ..Self::default()
        }
    }
}
