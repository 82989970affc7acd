//! The reasons: one side of the selected activity at a time, or what is needed before anything can be advised.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::{Aspect, Label};

use super::lay::{Laid, Link, lay_linked};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::{CommandId, Context};
use crate::layout::inside;
use crate::model::{Model, Pane};

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let inside = inside(area);
    let lines = laid(model, inside.width).lines;
    let height = usize::from(inside.height);
    let mut block = if model.activity.is_some() {
        super::frame(model, Pane::Reasons).title_top(tabs(model))
    } else {
        super::pane(model, Pane::Reasons, format!(" {} ", model.wording.label(Label::Why)))
    };
    if lines.len() > height {
        let last = (model.reasons_scroll + height).min(lines.len());
        let place = format!(" {last}/{} ", lines.len());
        block = block.title_bottom(Line::styled(place, style(Role::Quiet)).right_aligned());
    }
    block.render(area, buffer);
    for (line, y) in lines.into_iter().skip(model.reasons_scroll).zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// The four sides of an activity with their keys; the one that is shown stands out.
fn tabs(model: &Model) -> Line<'static> {
    let focus = model.focus == Pane::Reasons;
    let mut spans = vec![Span::raw(" ")];
    for (at, aspect) in Aspect::ALL.into_iter().enumerate() {
        if at > 0 {
            spans.push(Span::raw(" "));
        }
        let key = model.key_in(command(aspect), Context::Reasons);
        let name = model.wording.aspect_name(aspect);
        let (key_role, role) = match (aspect == model.aspect, focus) {
            (true, true) => (Role::Selected, Role::Selected),
            (true, false) => (Role::Key, Role::Strong),
            (false, _) => (Role::Key, Role::Plain),
        };
        let mark = press(Target::Command(command(aspect)));
        spans.push(Span::styled(format!("{key} "), style(key_role).patch(mark)));
        spans.push(Span::styled(name, style(role).patch(mark)));
    }
    spans.push(Span::raw(" "));
    Line::from(spans)
}

fn command(aspect: Aspect) -> CommandId {
    match aspect {
        Aspect::Why => CommandId::Why,
        Aspect::How => CommandId::How,
        Aspect::Evidence => CommandId::Evidence,
        Aspect::WhatIf => CommandId::WhatIf,
    }
}

fn laid(model: &Model, width: u16) -> Laid {
    let selected = (model.focus == Pane::Reasons).then_some(model.reasons_link);
    lay_linked(&model.reasons, width, selected)
}

/// The links of the reasons, while they are in sight.
pub(crate) fn links(model: &Model) -> Vec<Link> {
    let pane = model.places().reasons;
    pane.map(|pane| laid(model, inside(pane).width).links).unwrap_or_default()
}

/// How many lines of the reasons are in sight.
pub(crate) fn height(model: &Model) -> usize {
    model.places().reasons.map_or(0, |pane| usize::from(inside(pane).height))
}
