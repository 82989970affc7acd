//! A stand-in for what the screens need of a dossier: its texts, what is held back, and how a decision is noted.

use jiff::civil::Date;

use crate::{Decision, Dossier, Entry, TextPlace, privacy};

impl Dossier {
    /// All texts of the user's, each with its place.
    pub fn texts(&self) -> impl Iterator<Item = (TextPlace, &str)> {
        let place = self.place.as_deref().map(|text| (TextPlace::Place, text));
        let phase = self.phase_because.as_deref().map(|text| (TextPlace::PhaseBecause, text));
        let note =
            self.origins.iter().filter_map(|(id, one)| Some((TextPlace::Note(id.clone()), one.note.as_deref()?)));
        let because = self.choices.iter();
        let because =
            because.filter_map(|one| Some((TextPlace::Because(one.activity.clone()), one.because.as_deref()?)));
        let log = self.log.iter().enumerate();
        let log = log.filter_map(|(at, entry)| Some((TextPlace::Log(at), entry.because.as_deref()?)));
        place.into_iter().chain(phase).chain(note).chain(because).chain(log)
    }

    /// Holds every text that is new or changed and looks as if it names a person; lets go of those that no longer do.
    pub fn hold_what_names_people(&mut self, before: &Self) {
        let old: Vec<(TextPlace, &str)> = before.texts().collect();
        let fresh = |place: &TextPlace, text: &str| !old.iter().any(|(at, was)| at == place && *was == text);
        let holds = |(place, text): &(TextPlace, &str)| {
            (fresh(place, text) || self.held.contains(place)) && !privacy::find(text).is_empty()
        };
        self.held = self.texts().filter(holds).map(|(place, _)| place).collect();
    }

    /// The user keeps a text as it is.
    pub fn confirm(&mut self, place: &TextPlace) {
        self.held.remove(place);
    }

    /// Notes a decision; one that takes back the last of the same day leaves nothing.
    pub fn decide(&mut self, on: Date, decided: Decision, because: Option<String>) {
        let undoes = self.log.last().is_some_and(|last| {
            last.on == on
                && match (&last.decided, &decided) {
                    (Decision::Chosen(a), Decision::Dropped(b))
                    | (Decision::Dropped(a), Decision::Chosen(b))
                    | (Decision::Runs(a), Decision::RunsNot(b))
                    | (Decision::RunsNot(a), Decision::Runs(b)) => a == b,
                    (Decision::OwnPhase(_), Decision::PhaseOfSignals) => true,
                    _ => false,
                }
        });
        if undoes {
            self.log.pop();
        } else {
            self.log.push(Entry { on, decided, because });
        }
    }
}
