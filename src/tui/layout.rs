//! Where everything stands, for the size of the screen: three panes, two, or one.

use ratatui_core::layout::{Constraint, Layout, Rect};

use crate::model::{Model, Pane, Screen};

/// The smallest screen on which panes can be read.
pub(crate) const SMALLEST: (u16, u16) = (50, 14);
const THREE_PANES: u16 = 110;
const TWO_PANES: u16 = 70;
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
    let area = Rect::new(0, 0, size.0, size.1);
    let [header, body, status, hints] =
        Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1), Constraint::Length(1)])
            .areas(area);
    let mut places = Places { header, body, status, hints, ..Places::default() };
    let mut panes = body;
    if strip {
        let [at, rest] = Layout::vertical([Constraint::Length(STRIP), Constraint::Fill(1)]).areas(panes);
        (places.strip, panes) = (Some(at), rest);
    }
    if area.width >= THREE_PANES {
        let [profile, activities, reasons] =
            Layout::horizontal([Constraint::Fill(28), Constraint::Fill(41), Constraint::Fill(37)]).areas(panes);
        (places.profile, places.activities, places.reasons) = (Some(profile), Some(activities), Some(reasons));
    } else if area.width >= TWO_PANES {
        // What was chosen at the left shows at the right: an answer its list, an activity its reasons.
        let [left, right] = Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]).areas(panes);
        match focus {
            Pane::Profile => (places.profile, places.activities) = (Some(left), Some(right)),
            Pane::Activities | Pane::Reasons => (places.activities, places.reasons) = (Some(left), Some(right)),
        }
    } else {
        let [tabs, pane] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(panes);
        places.tabs = Some(tabs);
        match focus {
            Pane::Profile => places.profile = Some(pane),
            Pane::Activities => places.activities = Some(pane),
            Pane::Reasons => places.reasons = Some(pane),
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
