//! Where a list stands after a step: **of what is on screen as little moves as can.**
//!
//! The question that is selected unfolds and the one before it folds, so rows must move: those above it or those below it,
//! whichever are fewer. Where nearly all move anyway, the list goes on far enough that the next steps move little: eyes rest, and over
//! a slow line a row that stays costs nothing.

use ratatui_core::text::Line;

use super::in_sight;
use crate::layout::inside;
use crate::model::{Model, Pane, Screen};
use crate::view;

/// What a list has, and what of it is in sight.
struct Extent {
    rows: Vec<Line<'static>>,
    /// The first and last row of what is selected.
    selected: (usize, usize),
    height: usize,
}

impl Model {
    /// Takes a step in the list that has the focus.
    pub(super) fn steadily(&mut self, step: impl FnOnce(&mut Self)) {
        let before = self.extent(self.focus).map(|before| before.rows);
        step(self);
        let Some((before, now)) = before.zip(self.extent(self.focus)) else { return };
        let Some(offset) = self.offset(self.focus) else { return };
        *offset = now.steadiest(before.get(*offset..).unwrap_or_default(), *offset);
    }

    /// Keeps what is selected in sight in these lists.
    pub(super) fn selections_in_sight(&mut self, panes: &[Pane]) {
        for pane in panes.iter().copied() {
            if let Some((extent, offset)) = self.extent(pane).zip(self.offset(pane)) {
                let (first, last) = extent.selected;
                *offset = in_sight(*offset, first, last, extent.rows.len(), extent.height);
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
                let lines = view::profile::lines(self, inside.width);
                let selected = view::profile::selected(&lines, self.question);
                let height = usize::from(inside.height.saturating_sub(view::profile::FOOT));
                Some(Extent { rows: lines.into_iter().map(|line| line.line).collect(), selected, height })
            }
            Pane::Activities => {
                let inside = inside(places.activities?);
                let lines = view::activities::lines(self, inside.width);
                let selected = view::activities::selected(self, &lines);
                let height = view::activities::list_height(self, inside);
                Some(Extent { rows: lines.into_iter().map(|line| line.line).collect(), selected, height })
            }
            Pane::Reasons => None,
        }
    }
}

impl Extent {
    /// The offset at which what is selected is in sight and the fewest rows differ from those that stood there `before`.
    fn steadiest(&self, before: &[Line<'_>], offset: usize) -> usize {
        let (first, last) = self.selected;
        let most = self.rows.len().saturating_sub(self.height);
        let (low, high) = ((last + 1).saturating_sub(self.height).min(first), first.min(most));
        if low >= high {
            return high;
        }
        let differ = |at: usize| (0..self.height).filter(|row| before.get(*row) != self.rows.get(at + row)).count();
        let best = (low..=high).min_by_key(|at| (differ(*at), at.abs_diff(offset))).unwrap_or(high);
        if differ(best) * 4 <= self.height * 3 {
            return best;
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

    /// A list of rows "a", "b", ... of which some are selected, seen through so many rows.
    fn list(rows: &str, selected: (usize, usize), height: usize) -> Extent {
        Extent { rows: rows.chars().map(|row| Line::from(row.to_string())).collect(), selected, height }
    }

    fn rows(rows: &str) -> Vec<Line<'static>> {
        list(rows, (0, 0), 0).rows
    }

    #[test]
    fn nothing_moves_that_need_not() {
        assert_eq!(list("abcdefghij", (3, 3), 6).steadiest(&rows("bcdefg"), 1), 1);
    }

    #[test]
    fn the_fewer_rows_move_those_above_or_those_below() {
        // P and Q folded, X to Z unfolded: a row more. Where one stands above and five below, that one gives way.
        assert_eq!(list("aXYZcdefghij", (1, 3), 8).steadiest(&rows("aPQcdefg"), 0), 1);
        assert_eq!(list("abcdeXYZfghijk", (5, 7), 8).steadiest(&rows("abcdePQf"), 0), 0);
    }

    #[test]
    fn where_all_moves_what_is_selected_goes_on_a_quarter() {
        let list = |selected| list("abcdefghijklmnopqrstuvwxyz", selected, 8);
        assert_eq!(list((8, 8)).steadiest(&rows("abcdefgh"), 0), 6);
        assert_eq!(list((9, 9)).steadiest(&rows("klmnopqr"), 10), 4);
        assert_eq!(list((25, 25)).steadiest(&rows("qrstuvwx"), 16), 18);
        assert_eq!(list((0, 0)).steadiest(&rows("bcdefghi"), 1), 0);
    }
}
