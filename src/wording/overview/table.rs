//! The overview as one flat table, for spreadsheets: a row for each initiative, and one for each dossier without any.

use knowledge::Knowledge;

use super::{Chosen, Overview, Row};
use crate::Wording;
use crate::language::text;

/// Between the things that stand in one cell.
const BETWEEN: &str = " | ";

/// A flat table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// As many cells in each as there are columns. Days stand as `2026-11-22` and numbers bare, so that they can be worked with.
    pub rows: Vec<Vec<String>>,
}

impl Wording {
    /// The overview as one flat table. It has no totals: in a spreadsheet they would be added up once more.
    pub fn overview_table(&self, knowledge: &Knowledge, overview: &Overview) -> Table {
        let head = [
            text!(self, "overview-place"),
            text!(self, "overview-day"),
            text!(self, "overview-phase-name"),
            text!(self, "overview-situations-name"),
            text!(self, "overview-initiative"),
            text!(self, "overview-chosen-on"),
            text!(self, "overview-held-on"),
            text!(self, "overview-hours"),
            text!(self, "overview-euros"),
            text!(self, "overview-permissions-heading").to_lowercase(),
            text!(self, "overview-keys-heading").to_lowercase(),
            text!(self, "overview-look-back-name"),
            text!(self, "overview-file-name"),
        ];
        let mut rows = Vec::new();
        for row in &overview.rows {
            let none = [None];
            let chosen: Vec<Option<&Chosen>> = row.chosen.iter().map(Some).collect();
            let chosen = if chosen.is_empty() { none.as_slice() } else { chosen.as_slice() };
            rows.extend(chosen.iter().map(|one| self.cells(knowledge, overview, row, *one)));
        }
        Table { head: head.into(), rows }
    }

    fn cells(&self, knowledge: &Knowledge, overview: &Overview, row: &Row, chosen: Option<&Chosen>) -> Vec<String> {
        let situations: Vec<&str> = row.situations.iter().map(|id| self.situation_name(knowledge, id)).collect();
        let mut cells = vec![
            row.place.clone().unwrap_or_default(),
            said(row.day),
            self.overview_phase(knowledge, row).unwrap_or_default(),
            situations.join(BETWEEN),
        ];
        cells.extend(match chosen {
            None => vec![String::new(); 8],
            Some(one) => {
                let of_it = |at: &&super::LookBack| at.file == row.file && at.activity == one.activity;
                let days: Vec<String> = overview.look_back.iter().filter(of_it).map(|at| at.on.to_string()).collect();
                vec![
                    self.activity_name(knowledge, &one.activity).to_owned(),
                    one.on.to_string(),
                    said(one.held),
                    said(one.asks.hours),
                    said(one.asks.money),
                    one.asks.permissions.join(BETWEEN),
                    one.asks.places.join(BETWEEN),
                    days.join(BETWEEN),
                ]
            }
        });
        cells.push(row.file.clone());
        cells
    }
}

/// What there is, or an empty cell.
fn said(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}
