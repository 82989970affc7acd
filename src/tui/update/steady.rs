//! Where a list stands after a step: **what is on screen stays where it is for as long as it can.**
//!
//! Where the list must go on, nearly all of it moves; then it goes on far enough that the next steps move little: eyes rest, and over a
//! slow line a row that stays costs nothing.

use super::in_sight;
use crate::layout::inside;
use crate::model::{Model, Pane, Screen};
use crate::view;

/// What a list has, and what of it is in sight.
struct Extent {
    rows: usize,
    /// The first and last row of what is selected.
    selected: (usize, usize),
    height: usize,
}

impl Model {
    /// Has the list that has the focus go on, where a step led out of sight.
    pub(super) fn list_goes_on(&mut self) {
        if let Some((extent, offset)) = self.extent(self.focus).zip(self.offset(self.focus)) {
            *offset = extent.steadiest(*offset);
        }
    }

    /// Keeps what is selected in sight in these lists.
    pub(super) fn selections_in_sight(&mut self, panes: &[Pane]) {
        for pane in panes.iter().copied() {
            if let Some((extent, offset)) = self.extent(pane).zip(self.offset(pane)) {
                let (first, last) = extent.selected;
                *offset = in_sight(*offset, first, last, extent.rows, extent.height);
            }
        }
    }

    /// From which row on a list is in sight.
    fn offset(&mut self, pane: Pane) -> Option<&mut usize> {
        match pane {
            Pane::Profile => Some(&mut self.profile_scroll),
            Pane::Activities => Some(&mut self.activities_scroll),
            Pane::Reasons => None,
        }
    }

    fn extent(&self, pane: Pane) -> Option<Extent> {
        let places = self.places();
        match pane {
            _ if self.screen != Screen::Main => None,
            Pane::Profile => {
                let inside = inside(places.profile?);
                let rows = view::profile::rows(self);
                let selected = view::profile::selected(self, &rows);
                Some(Extent { rows: rows.len(), selected, height: view::profile::list_height(self, inside) })
            }
            Pane::Activities => {
                let inside = inside(places.activities?);
                let lines = view::activities::lines(self, inside.width, usize::MAX);
                let selected = view::activities::selected(self, &lines);
                Some(Extent { rows: lines.len(), selected, height: view::activities::list_height(self, inside) })
            }
            Pane::Reasons => None,
        }
    }
}

impl Extent {
    /// The offset at which what is selected is in sight: the present one where it can be.
    fn steadiest(&self, offset: usize) -> usize {
        let (first, last) = self.selected;
        let most = self.rows.saturating_sub(self.height);
        let (low, high) = ((last + 1).saturating_sub(self.height).min(first), first.min(most));
        if low >= high {
            return high;
        }
        if (low..=high).contains(&offset) {
            return offset;
        }
        // What is selected goes a quarter away from the edge that it came from.
        let lead = self.height / 4;
        let onward =
            if first > offset { first.saturating_sub(lead) } else { (last + lead + 1).saturating_sub(self.height) };
        onward.clamp(low, high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 26 rows of which some are selected, seen through eight.
    fn list(selected: (usize, usize)) -> Extent {
        Extent { rows: 26, selected, height: 8 }
    }

    #[test]
    fn nothing_moves_that_need_not() {
        for offset in 0..=3 {
            assert_eq!(list((3, 4)).steadiest(offset), offset);
        }
        assert_eq!(list((25, 25)).steadiest(18), 18);
    }

    #[test]
    fn where_all_moves_what_is_selected_goes_on_a_quarter() {
        assert_eq!(list((8, 8)).steadiest(0), 6);
        assert_eq!(list((9, 9)).steadiest(10), 4);
        assert_eq!(list((25, 25)).steadiest(16), 18);
        assert_eq!(list((0, 0)).steadiest(1), 0);
    }

    #[test]
    fn what_does_not_fit_begins_at_its_top() {
        assert_eq!(list((5, 20)).steadiest(0), 5);
    }
}
