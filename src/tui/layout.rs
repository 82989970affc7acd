//! Where everything stands, for the size of the screen: three panes, two, or one.

use ratatui_core::layout::{Constraint, Layout, Rect};

use crate::model::Pane;

/// The smallest screen on which panes can be read.
pub(crate) const SMALLEST: (u16, u16) = (50, 14);
const THREE_PANES: u16 = 110;
const TWO_PANES: u16 = 70;

/// Where everything stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) header: Rect,
    pub(crate) body: Rect,
    pub(crate) profile: Option<Rect>,
    pub(crate) activities: Option<Rect>,
    pub(crate) reasons: Option<Rect>,
    pub(crate) status: Rect,
    pub(crate) hints: Rect,
}

/// The places for a screen of this size while that pane has the focus.
pub(crate) fn places(size: (u16, u16), focus: Pane) -> Places {
    let area = Rect::new(0, 0, size.0, size.1);
    let [header, body, status, hints] =
        Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1), Constraint::Length(1)])
            .areas(area);
    let mut places = Places { header, body, status, hints, ..Places::default() };
    if area.width >= THREE_PANES {
        let [profile, activities, reasons] =
            Layout::horizontal([Constraint::Fill(29), Constraint::Fill(37), Constraint::Fill(38)]).areas(body);
        (places.profile, places.activities, places.reasons) = (Some(profile), Some(activities), Some(reasons));
    } else if area.width >= TWO_PANES {
        let split = |left, right| {
            let [left, right] = Layout::horizontal([Constraint::Fill(left), Constraint::Fill(right)]).areas(body);
            (Some(left), Some(right))
        };
        match focus {
            Pane::Profile => (places.profile, places.activities) = split(1, 1),
            Pane::Activities => (places.profile, places.activities) = split(4, 5),
            Pane::Reasons => (places.activities, places.reasons) = split(1, 1),
        }
    } else {
        match focus {
            Pane::Profile => places.profile = Some(body),
            Pane::Activities => places.activities = Some(body),
            Pane::Reasons => places.reasons = Some(body),
        }
    }
    places
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
