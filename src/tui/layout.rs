//! Where everything stands, for the size of the screen: three panes, two, or one.

use ratatui_core::layout::Rect;

use crate::model::{Model, Pane, Screen};

/// The smallest screen on which panes can be read.
pub(crate) const SMALLEST: (u16, u16) = (50, 14);
const THREE_PANES: u16 = 110;
const TWO_PANES: u16 = 70;
/// How high a screen is on which a pane beside others has room for a question with all its answers.
const ROOM_FOR_PANES: u16 = 20;
/// How high a screen is on which there is room for the lines of the first start.
const ROOM_FOR_STRIP: u16 = 22;
const STRIP: u16 = 3;

/// Where everything stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) header: Rect,
    pub(crate) body: Rect,
    pub(crate) strip: Option<Rect>,
    pub(crate) tabs: Option<Rect>,
    pub(crate) profile: Option<Rect>,
    pub(crate) activities: Option<Rect>,
    pub(crate) reasons: Option<Rect>,
    pub(crate) status: Rect,
    pub(crate) hints: Rect,
}

impl Model {
    /// Where everything stands now.
    pub(crate) fn places(&self) -> Places {
        let strip = self.is_first && self.screen == Screen::Main && self.size.1 >= ROOM_FOR_STRIP;
        places(self.size, self.focus, strip)
    }
}

/// The places for a screen of this size while that pane has the focus.
fn places(size: (u16, u16), focus: Pane, strip: bool) -> Places {
    let (wide, high) = size;
    let [header, body, status, hints] = rows(Rect::new(0, 0, wide, high), [1, high.saturating_sub(3), 1, 1]);
    let mut places = Places { header, body, status, hints, ..Places::default() };
    let mut panes = body;
    if strip {
        let [at, rest] = rows(panes, [STRIP, panes.height.saturating_sub(STRIP)]);
        (places.strip, panes) = (Some(at), rest);
    }
    if wide >= THREE_PANES && high >= ROOM_FOR_PANES {
        let [profile, activities, reasons] = shares(panes, [28, 41, 37]);
        (places.profile, places.activities, places.reasons) = (Some(profile), Some(activities), Some(reasons));
    } else if wide >= TWO_PANES && high >= ROOM_FOR_PANES {
        // What was chosen at the left shows at the right: an answer its list, an activity its reasons.
        let [left, right] = shares(panes, [1, 1]);
        match focus {
            Pane::Profile => (places.profile, places.activities) = (Some(left), Some(right)),
            Pane::Activities | Pane::Reasons => (places.activities, places.reasons) = (Some(left), Some(right)),
        }
    } else {
        let [tabs, pane] = rows(panes, [1, panes.height.saturating_sub(1)]);
        places.tabs = Some(tabs);
        match focus {
            Pane::Profile => places.profile = Some(pane),
            Pane::Activities => places.activities = Some(pane),
            Pane::Reasons => places.reasons = Some(pane),
        }
    }
    places
}

/// Rows below each other, of these heights as far as there is room. Added up, not solved: the places are asked for many times a key,
/// and a solver of constraints took a third of the time of a move.
fn rows<const N: usize>(area: Rect, heights: [u16; N]) -> [Rect; N] {
    let mut y = area.y;
    heights.map(|height| {
        let row = Rect { y, height: height.min(area.bottom() - y), ..area };
        y = row.bottom();
        row
    })
}

/// Columns beside each other, which share the width by these weights; each edge is rounded.
fn shares<const N: usize>(area: Rect, weights: [u32; N]) -> [Rect; N] {
    let (all, wide) = (weights.iter().sum::<u32>().max(1), u32::from(area.width));
    let (mut before, mut x) = (0, area.x);
    weights.map(|weight| {
        before += weight;
        let end = area.x + ((2 * wide * before + all) / (2 * all)) as u16;
        let column = Rect { x, width: end - x, ..area };
        x = end;
        column
    })
}

/// What a pane can hold: its place without the border.
pub(crate) fn inside(pane: Rect) -> Rect {
    Rect {
        x: pane.x + 2.min(pane.width),
        y: pane.y + 1.min(pane.height),
        width: pane.width.saturating_sub(4),
        height: pane.height.saturating_sub(2),
    }
}

#[cfg(test)]
mod tests {
    use ratatui_core::layout::{Constraint, Layout};

    use super::*;

    #[test]
    fn columns_and_rows_are_those_that_a_solver_finds() {
        for wide in 0..300 {
            let area = Rect::new(0, 1, wide, 20);
            let solved = Layout::horizontal([Constraint::Fill(28), Constraint::Fill(41), Constraint::Fill(37)]);
            assert_eq!(shares(area, [28, 41, 37]), solved.areas(area), "{wide}");
            assert_eq!(shares(area, [1, 1]), Layout::horizontal([Constraint::Fill(1); 2]).areas(area), "{wide}");
        }
        for high in 4..100 {
            let area = Rect::new(0, 0, 80, high);
            let solved = Layout::vertical([1, high - 3, 1, 1].map(Constraint::Length));
            assert_eq!(rows(area, [1, high - 3, 1, 1]), solved.areas(area), "{high}");
        }
    }

    #[test]
    fn on_the_smallest_screen_nothing_reaches_beyond_it() {
        for (wide, high) in [(0, 0), (1, 1), (2, 2), (3, 1), (1, 3), (5, 4)] {
            let places = places((wide, high), Pane::Profile, true);
            for place in [places.header, places.body, places.status, places.hints] {
                assert!(place.right() <= wide && place.bottom() <= high, "{place:?} at {wide}x{high}");
            }
        }
    }
}
