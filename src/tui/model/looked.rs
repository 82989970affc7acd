//! Looking back on screen: on which activity, at which moment, and what is derived from the dossier for it.

use dossier::{Evaluation as Counted, Moment};
use knowledge::things::{Evaluation, EvaluationId, Item};
use matching::ActivityId;
use wording::document::Document;
use wording::look_back::{MOMENTS, is_asked, key, sets_for};
use wording::plan::Planned;

use super::Model;

/// Looking back on screen.
#[derive(Debug, Default)]
pub(crate) struct Looked {
    /// On which activity.
    pub(crate) of: Option<ActivityId>,
    /// At which moment, counted from 0.
    pub(crate) moment: usize,
    /// Of which group; none: of all together.
    pub(crate) group: Option<String>,
    /// The selected row.
    pub(crate) row: usize,
    pub(crate) scroll: usize,
    /// Whether the outcome beside it is read, and how far.
    pub(crate) beside: bool,
    pub(crate) beside_scroll: usize,
    /// The outcome; derived.
    pub(crate) document: Document,
}

/// A row of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LookRow {
    /// The heading of a set.
    Set(EvaluationId),
    /// An item: of which set, and which of its items.
    Item(EvaluationId, usize),
    /// The heading of what was said in words.
    Remarks,
    /// A remark: the evaluation and the remark, counted from 0.
    Remark(usize, usize),
    /// The heading of what was learnt.
    Lessons,
    /// A lesson, counted from 0.
    Lesson(usize),
}

impl Model {
    /// The moment that is on screen.
    pub(crate) fn looked_moment(&self) -> Moment {
        MOMENTS.get(self.looked.moment).copied().unwrap_or(Moment::After)
    }

    /// Where what is counted at this moment of this group stands; nowhere before the first count.
    pub(crate) fn counted_here(&self) -> Option<(usize, &Counted)> {
        let moment = self.looked_moment();
        let is_it = |(_, one): &(usize, &Counted)| {
            Some(&one.activity) == self.looked.of.as_ref() && one.moment == moment && one.group == self.looked.group
        };
        self.dossier.evaluations.iter().enumerate().find(is_it)
    }

    /// An item of a set, with the name under which its answers are kept.
    pub(crate) fn looked_item(&self, id: &EvaluationId, at: usize) -> Option<(&Evaluation, &Item, String)> {
        let set = self.knowledge.evaluations.get(id)?;
        let item = set.items.get(at)?;
        Some((set, item, key(id, item)))
    }

    /// The rows: what is asked at this moment, what was said, and what was learnt.
    pub(crate) fn look_rows(&self) -> Vec<LookRow> {
        let mut rows = Vec::new();
        let Some(of) = &self.looked.of else { return rows };
        let moment = self.looked_moment();
        for (id, set) in sets_for(&self.knowledge, of).into_iter().filter(|(_, set)| is_asked(set, moment)) {
            rows.push(LookRow::Set(id.clone()));
            rows.extend((0..set.items.len()).map(|at| LookRow::Item(id.clone(), at)));
        }
        rows.push(LookRow::Remarks);
        if let Some((at, counted)) = self.counted_here() {
            rows.extend((0..counted.remarks.len()).map(|nth| LookRow::Remark(at, nth)));
        }
        rows.push(LookRow::Lessons);
        let of_it = self.dossier.lessons.iter().enumerate().filter(|(_, lesson)| lesson.activity.as_ref() == Some(of));
        rows.extend(of_it.map(|(at, _)| LookRow::Lesson(at)));
        rows
    }

    /// The selected row.
    pub(crate) fn look_row(&self) -> Option<LookRow> {
        self.look_rows().into_iter().nth(self.looked.row)
    }

    /// Works out anew what stands on the screen.
    pub(crate) fn look_anew(&mut self) {
        let Some(of) = &self.looked.of else { return };
        let case = self.case();
        let place = self.dossier.place.as_deref();
        let choices: Vec<_> = self.dossier.choices.iter().filter(|choice| choice.activity == *of).cloned().collect();
        let planned = Planned { case: &case, place, choices: &choices, today: self.today };
        self.looked.document = self.linked(self.wording.looked_back(&planned, &self.dossier.evaluations), None);
        self.looked.row = self.looked.row.min(self.look_rows().len().saturating_sub(1));
    }
}
