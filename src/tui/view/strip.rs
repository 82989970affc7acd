//! Three lines for who is here for the first time: what the three panes are for. They take no key away.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::fit;
use super::roles::{Role, style};
use crate::model::Model;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let labels = [Label::StripProfile, Label::StripActivities, Label::StripReasons];
    for (label, y) in labels.into_iter().zip(area.y..area.bottom()) {
        let said = fit(&model.wording.label(label), usize::from(area.width).saturating_sub(1));
        let line = Line::from(vec![Span::raw(" "), Span::styled(said, style(Role::Good))]);
        line.render(Rect { y, height: 1, ..area }, buffer);
    }
}
