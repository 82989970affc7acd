//! The versions of the open dossier: when each was made, and why.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;
use wording::document::Span as Said;

use super::lay::{fit, wrap};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::home::{Version, VersionWhy};
use crate::layout::inside;
use crate::model::Model;

/// How wide a moment in words is at most.
const MOMENT: usize = 28;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let wording = &model.wording;
    let all = model.versions.len();
    let count = if all == 0 { String::new() } else { format!("{}/{all}", model.version.min(all)) };
    super::page(&wording.label(Label::VersionsTitle), &count).render(area, buffer);
    let inside = inside(area);
    let wide = usize::from(inside.width);
    let mut lines = Vec::new();
    let intro = if all == 0 { Label::VersionsEmpty } else { Label::VersionsIntro };
    wrap(&mut lines, &[Said::from(wording.label(intro))], ("", ""), wide, None);
    lines.push(Line::default());
    let head = lines.len();
    let room = usize::from(inside.height).saturating_sub(head);
    let now = row(model, 0, &wording.label(Label::VersionNow), wide);
    let rows = model.versions.iter().enumerate().map(|(at, version)| row(model, at + 1, &said(model, version), wide));
    let skip = (model.version + 1).saturating_sub(room);
    lines.extend(std::iter::once(now).chain(rows).skip(skip));
    for (line, y) in lines.into_iter().zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

fn said(model: &Model, version: &Version) -> String {
    let why = model.wording.label(match version.why {
        VersionWhy::Session => Label::WhySession,
        VersionWhy::Before => Label::WhyBefore,
        VersionWhy::Day => Label::WhyDay,
        VersionWhy::Older => Label::WhyOlder,
    });
    format!("{:<MOMENT$}{why}", model.wording.moment(&version.made))
}

fn row(model: &Model, at: usize, said: &str, wide: usize) -> Line<'static> {
    let selected = model.version == at;
    let mark = if selected { "▸" } else { " " };
    Line::styled(
        fit(&format!("{mark} {said}"), wide),
        style(if selected { Role::Selected } else { Role::Plain }).patch(press(Target::Row(at))),
    )
}
