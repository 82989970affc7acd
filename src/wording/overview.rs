//! All cases of a folder side by side, as plain data and as a document: what was recognised and chosen, what the initiatives ask
//! of the municipality, and what is to be looked back on when.
//!
//! [`Overview::of`] gathers; [`Wording::overview_of`] says it in sentences, other formats take the data as it is.
//!
//! **Invariant: no order by trouble.** Dossiers stand by place and then by file, and no number says how a neighbourhood is doing.

mod said;
mod table;

use dossier::{Asks, Choice, Date, Dossier, Moment, TextPlace};
use knowledge::Knowledge;
use matching::advice::PhaseGuess;
use matching::{ActivityId, Matcher, SituationId};

use crate::{Document, Wording};

pub use table::Table;

/// All cases of a folder side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// The dossiers, by place and then by file; those without a place last.
    pub rows: Vec<Row>,
    /// What all initiatives together ask of the municipality.
    pub totals: Totals,
    /// What is to be looked back on, by day.
    pub look_back: Vec<LookBack>,
    /// Files that look like dossiers and could not be read: they count in nothing.
    pub left_out: Vec<String>,
}

/// One dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The name of its file.
    pub file: String,
    /// What the place is called.
    pub place: Option<String>,
    /// The day on which something was decided last.
    pub day: Option<Date>,
    /// The phase, as far as it is known. To be shown only by [`Wording::overview_phase`]: in words, with place and month.
    pub phase: PhaseGuess,
    /// The situations that show by given answers, the strongest first.
    pub situations: Vec<SituationId>,
    /// What was chosen, in the order of choosing.
    pub chosen: Vec<Chosen>,
}

/// An activity that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// What is to be organised.
    pub activity: ActivityId,
    /// The day on which it was chosen.
    pub on: Date,
    /// The day on which it is (first) held.
    pub held: Option<Date>,
    /// What it asks of the municipality.
    pub asks: Asks,
}

/// What all initiatives together ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many initiatives there are.
    pub initiatives: usize,
    /// Hours of work, of those that say how many.
    pub hours: u64,
    /// How many initiatives do not say how many hours.
    pub without_hours: usize,
    /// Euros, of those that say how many.
    pub euros: u64,
    /// How many initiatives do not say how many euros.
    pub without_euros: usize,
    /// Permissions, in the order of the dossiers.
    pub permissions: Vec<Asked>,
    /// Places and keys, in the order of the dossiers.
    pub places: Vec<Asked>,
}

/// Something that an initiative asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub text: String,
    /// The file of the dossier.
    pub file: String,
    /// What the place is called.
    pub place: Option<String>,
    /// The initiative.
    pub activity: ActivityId,
}

/// A day on which an initiative is to be looked back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookBack {
    /// The day.
    pub on: Date,
    /// The file of the dossier.
    pub file: String,
    /// What the place is called.
    pub place: Option<String>,
    /// The initiative.
    pub activity: ActivityId,
    /// Whether something was counted or found about it on that day or later.
    pub done: bool,
}

impl Overview {
    /// Lays dossiers side by side, each with the name of its file. Texts that are held back because they look as if they name a
    /// person are left out.
    pub fn of(knowledge: &Knowledge, dossiers: &[(String, Dossier)]) -> Self {
        let matcher = Matcher::new(knowledge.model());
        let mut overview = Self::default();
        let mut sorted: Vec<&(String, Dossier)> = dossiers.iter().collect();
        sorted.sort_by_cached_key(|(file, dossier)| {
            let place = place(dossier);
            (place.is_none(), place.map(str::to_lowercase), file.clone())
        });
        for (file, dossier) in sorted {
            overview.add(file, dossier, &matcher);
        }
        // Stable: on one day the order of the dossiers stays.
        overview.look_back.sort_by_key(|one| one.on);
        overview
    }

    fn add(&mut self, file: &str, dossier: &Dossier, matcher: &Matcher) {
        let advice = matcher.advise(&dossier.profile);
        let place = place(dossier).map(str::to_owned);
        let chosen: Vec<Chosen> = dossier.choices.iter().map(|choice| chosen(dossier, choice)).collect();
        for one in &chosen {
            self.totals.add(file, place.as_deref(), one);
        }
        for choice in &dossier.choices {
            self.look_back.extend(choice.look_back.iter().map(|&on| LookBack {
                on,
                file: file.to_owned(),
                place: place.clone(),
                activity: choice.activity.clone(),
                done: looked_back(dossier, &choice.activity, on),
            }));
        }
        let shows = advice.situations.iter().filter(|one| one.shows).map(|one| one.situation.clone());
        self.rows.push(Row {
            file: file.to_owned(),
            place,
            day: last_decision(dossier),
            situations: shows.collect(),
            phase: advice.phase,
            chosen,
        });
    }
}

impl Totals {
    fn add(&mut self, file: &str, place: Option<&str>, chosen: &Chosen) {
        let asks = &chosen.asks;
        self.initiatives += 1;
        self.hours += u64::from(asks.hours.unwrap_or(0));
        self.without_hours += usize::from(asks.hours.is_none());
        self.euros += u64::from(asks.money.unwrap_or(0));
        self.without_euros += usize::from(asks.money.is_none());
        let asked = |text: &String| Asked {
            text: text.clone(),
            file: file.to_owned(),
            place: place.map(str::to_owned),
            activity: chosen.activity.clone(),
        };
        self.permissions.extend(asks.permissions.iter().map(asked));
        self.places.extend(asks.places.iter().map(asked));
    }
}

impl Wording {
    /// An overview of dossiers, each with the name of its file, in the order of their places. **No order by trouble.**
    pub fn overview(&self, knowledge: &Knowledge, dossiers: &[(String, Dossier)]) -> Document {
        self.overview_of(knowledge, &Overview::of(knowledge, dossiers))
    }
}

/// What the place is called, unless that is held back.
fn place(dossier: &Dossier) -> Option<&str> {
    let place = dossier.place.as_deref().map(str::trim).filter(|place| !place.is_empty());
    place.filter(|_| !dossier.held.contains(&TextPlace::Place))
}

/// A choice, without texts that are held back.
fn chosen(dossier: &Dossier, choice: &Choice) -> Chosen {
    let mut asks = choice.asks.clone();
    if dossier.held.contains(&TextPlace::Asks(choice.activity.clone())) {
        asks.permissions.clear();
        asks.places.clear();
    }
    Chosen { activity: choice.activity.clone(), on: choice.on, held: choice.held, asks }
}

fn last_decision(dossier: &Dossier) -> Option<Date> {
    let chosen = dossier.choices.iter().map(|choice| choice.on);
    dossier.log.iter().map(|entry| entry.on).chain(chosen).max()
}

/// Whether an initiative was looked back on, on this day or later. What was counted before it began does not count.
fn looked_back(dossier: &Dossier, activity: &ActivityId, on: Date) -> bool {
    let of_it = dossier.evaluations.iter().filter(|one| one.activity == *activity && one.moment != Moment::Before);
    of_it.into_iter().any(|one| one.on >= on)
}
