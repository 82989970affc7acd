//! The first page: tick what you see. The core signals of the situations, on one page.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use ratatui_widgets::block::Block;
use wording::Label;
use wording::document::Span as Said;

use super::lay::{fit, wrap};
use super::press::{Target, press};
use super::roles::{Role, style, text_on_a_line};
use crate::layout::inside;
use crate::model::Model;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let wording = &model.wording;
    let title = format!(" {} ", wording.label(Label::TicksTitle));
    Block::bordered()
        .border_style(style(Role::BorderFocus))
        .title_style(text_on_a_line())
        .title_top(Span::styled(title, style(Role::Title)))
        .title_top(Line::from(format!(" {}/{} ", model.tick + 1, model.knowledge.ticks().count())).right_aligned())
        .render(area, buffer);
    let inside = inside(area);
    let wide = usize::from(inside.width);
    let mut intro = Vec::new();
    wrap(&mut intro, &[Said::from(wording.label(Label::TicksIntro))], ("", ""), wide, None);
    let explained = intro.len();
    wrap(&mut intro, &[Said::from(wording.label(Label::HelpPrivacy))], ("", ""), wide, Some(style(Role::Quiet)));
    let rows: Vec<Line<'static>> =
        model.knowledge.ticks().enumerate().map(|(at, question)| row(model, at, question, wide)).collect();
    // On a low screen the list goes before the second sentence; the help says it too.
    if intro.len() + rows.len() + 1 > usize::from(inside.height) {
        intro.truncate(explained);
    }
    let mut y = inside.y;
    for line in intro.into_iter().chain([Line::default()]) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
        y += 1;
    }
    let room = usize::from(inside.bottom().saturating_sub(y));
    let skip = (model.tick + 1).saturating_sub(room);
    for (line, y) in rows.into_iter().skip(skip).zip(y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

fn row(model: &Model, at: usize, question: &knowledge::things::Question, wide: usize) -> Line<'static> {
    let sign = if model.is_precise(&question.id) {
        "[=]"
    } else if model.ticked.contains(&question.id) {
        "[x]"
    } else {
        "[ ]"
    };
    let text = question.tick.as_ref().map_or("", |text| model.wording.say(text));
    let selected = at == model.tick;
    let mark = if selected { "▸" } else { " " };
    let said = fit(&format!("{mark} {sign} {text}"), wide);
    Line::styled(said, style(if selected { Role::Selected } else { Role::Plain }).patch(press(Target::Row(at))))
}
