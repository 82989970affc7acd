//! The plan on screen: which one, which row is selected, and what is derived from the dossier for it.

use dossier::{Choice, PlanLine, PlanPart};
use matching::{ActivityId, ElementId};
use wording::document::Document;
use wording::plan::{Field as PlanField, MeasureTexts, Planned};

use super::Model;

/// The plan on screen.
#[derive(Debug, Default)]
pub(crate) struct Planning {
    /// Of which choice.
    pub(crate) of: Option<ActivityId>,
    /// The selected row.
    pub(crate) row: usize,
    pub(crate) scroll: usize,
    /// Whether the check beside it is read, and how far.
    pub(crate) beside: bool,
    pub(crate) beside_scroll: usize,
    /// The lines as they stand now; derived.
    pub(crate) lines: Vec<PlanLine>,
    /// How the measures read; derived.
    pub(crate) measures: Vec<MeasureTexts>,
    /// The points as chosen and at best, in words; nothing as long as there are none.
    pub(crate) points: String,
    /// The check, the schedule and what helps; derived.
    pub(crate) document: Document,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PlanRow {
    /// The heading of a part.
    Part(PlanPart),
    /// The heading of what is asked of the municipality.
    Asks,
    /// A line, counted from 0.
    Line(usize),
    /// A measure that is on or off, with its line where it has one.
    Measure { element: ElementId, on: bool, line: Option<usize>, text: String },
    /// Something to fill in.
    Field(PlanField),
}

/// What is asked of the municipality.
const ASKED: [PlanField; 6] = [
    PlanField::Contact,
    PlanField::Hours,
    PlanField::Money,
    PlanField::Years,
    PlanField::Permissions,
    PlanField::Places,
];

impl Model {
    /// The choice of which the plan is on screen.
    pub(crate) fn planned_choice(&self) -> Option<&Choice> {
        let of = self.planning.of.as_ref()?;
        self.dossier.choices.iter().find(|choice| choice.activity == *of)
    }

    /// The rows of the plan: each part with its lines, and what is asked of the municipality.
    pub(crate) fn plan_rows(&self) -> Vec<PlanRow> {
        let mut rows = Vec::new();
        let Some(choice) = self.planned_choice() else { return rows };
        let chosen = self.dossier.profile.measures.get(&choice.activity);
        for part in PlanPart::ALL {
            rows.push(PlanRow::Part(part));
            if part == PlanPart::Schedule {
                rows.push(PlanRow::Field(PlanField::Held));
            }
            if part == PlanPart::FollowUp {
                rows.push(PlanRow::Field(PlanField::LookBack));
            }
            let mut left: Vec<&MeasureTexts> =
                if part == PlanPart::Measures { self.planning.measures.iter().collect() } else { Vec::new() };
            let measure = |one: &MeasureTexts, line: Option<usize>| PlanRow::Measure {
                element: one.element.clone(),
                on: chosen.is_some_and(|chosen| chosen.contains(&one.element)),
                line,
                text: one.chosen.clone(),
            };
            for (at, line) in self.planning.lines.iter().enumerate().filter(|(_, line)| line.part == part) {
                let reads = |one: &&MeasureTexts| line.text == one.chosen || line.text == one.possible;
                match left.iter().position(reads) {
                    Some(place) => rows.push(measure(left.remove(place), Some(at))),
                    None => rows.push(PlanRow::Line(at)),
                }
            }
            rows.extend(left.into_iter().map(|one| measure(one, None)));
        }
        rows.push(PlanRow::Asks);
        rows.extend(ASKED.map(PlanRow::Field));
        rows
    }

    /// The selected row.
    pub(crate) fn plan_row(&self) -> Option<PlanRow> {
        self.plan_rows().into_iter().nth(self.planning.row)
    }

    /// Works out anew what stands on the screen of the plan.
    pub(crate) fn plan_anew(&mut self) {
        // What is selected stays selected, though lines come and go above it.
        let selected = self.plan_row();
        let Some(choice) = self.planned_choice() else { return };
        let case = self.case();
        let lines = self.wording.lines_now(&case, choice);
        let measures = self.wording.measure_texts(&case, choice);
        let place = self.dossier.place.as_deref();
        let planned = Planned { case: &case, place, choices: &self.dossier.choices, today: self.today };
        let document = self.linked(self.wording.plan_beside(&planned, choice), None);
        let points = self.wording.plan_points(&case, choice);
        (self.planning.lines, self.planning.measures) = (lines, measures);
        (self.planning.points, self.planning.document) = (points, document);
        let rows = self.plan_rows();
        let is_it = |row: &&PlanRow| match (*row, &selected) {
            (PlanRow::Measure { element, .. }, Some(PlanRow::Measure { element: other, .. })) => element == other,
            (PlanRow::Line(_), _) => false,
            (row, other) => Some(row) == other.as_ref(),
        };
        if let Some(at) = rows.iter().position(|row| is_it(&row)) {
            self.planning.row = at;
        }
        self.planning.row = self.planning.row.min(rows.len().saturating_sub(1));
    }
}
