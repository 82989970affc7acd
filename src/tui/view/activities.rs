//! The activities: the phase and what was recognised, what already runs, the ranking, and what is not for now.
//!
//! The rows of the list have a file of their own, [`rows`].

mod rows;

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;

use matching::ActivityId;
use matching::advice::{Readiness, Standing};
use matching::model::Time;
use wording::Label;
use wording::document::Span as Said;

pub(crate) use rows::{lines, selected};

use super::lay::{fit, lay, wrap};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::CommandId;
use crate::layout::inside;
use crate::model::{Model, Pane};
use crate::view::columns::Columns;

/// How many situations are shown above the list.
const MOST_SITUATIONS: usize = 3;

/// How many rows a screen has on which there is room above the list.
const HIGH: u16 = 30;

/// The lines at the foot of the pane: a rule and what is not for now.
const FOOT: u16 = 2;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let listed = model.listed();
    let at = listed.iter().position(|one| Some(&one.activity) == model.activity.as_ref());
    let mut block = super::pane(model, Pane::Activities, format!(" {} ", model.wording.label(Label::Activities)));
    if let Some(at) = at {
        block = block.title_top(Line::from(format!(" {}/{} ", at + 1, listed.len())).right_aligned());
    }
    block.render(area, buffer);
    let inside = inside(area);
    let head = head(model, inside.width);
    for (line, y) in head.iter().zip(inside.y..inside.bottom()) {
        let area = Rect { y, height: 1, ..inside };
        // What is said there in a few words leads to the page that says it in full.
        buffer.set_style(area, press(Target::Command(CommandId::State)));
        line.render(area, buffer);
    }
    let list = list(model, inside, head.len());
    // What is to be said first stands with the reasons; where they are out of sight, here.
    if model.activity.is_none() && model.places().reasons.is_none() {
        for (line, y) in lay(&model.reasons, list.width).into_iter().zip(list.y..list.bottom()) {
            line.render(Rect { y, height: 1, ..list }, buffer);
        }
        return;
    }
    if model.advice.readiness == Readiness::Ready {
        foot(model, inside, buffer);
    }
    let listed = model.listed();
    let most = model.activities_scroll + usize::from(list.height);
    let shown = lines(model, list.width, most).into_iter().skip(model.activities_scroll).zip(list.y..list.bottom());
    for (line, y) in shown {
        let area = Rect { y, height: 1, ..list };
        let of = |id: &ActivityId| listed.iter().position(|one| one.activity == *id);
        if let Some(at) = line.activity.as_ref().and_then(of) {
            buffer.set_style(area, press(Target::Row(at)));
        }
        line.line.render(area, buffer);
    }
}

/// The place of the list below a head of so many lines.
fn list(model: &Model, inside: Rect, head: usize) -> Rect {
    let y = (inside.y + head as u16).min(inside.bottom());
    Rect { y, height: list_height(model, inside) as u16, ..inside }
}

/// How many lines of the list are in sight.
pub(crate) fn list_height(model: &Model, inside: Rect) -> usize {
    usize::from(inside.height).saturating_sub(head(model, inside.width).len() + usize::from(FOOT))
}

/// What is not for now, counted, so that it is not overlooked below a long list.
fn foot(model: &Model, inside: Rect, buffer: &mut Buffer) {
    if inside.height <= FOOT {
        return;
    }
    let rule = Rect { y: inside.bottom() - FOOT, height: 1, ..inside };
    Line::styled("─".repeat(usize::from(inside.width)), style(Role::Border)).render(rule, buffer);
    let mut counts = Vec::new();
    for time in [Time::NotNow, Time::Later, Time::PrepareNow] {
        let stopped = Standing::Stopped(time);
        let count = model.listed().iter().filter(|one| one.standing == stopped).count();
        if count > 0 {
            counts.push(format!("{}: {count}", model.wording.time(time)));
        }
    }
    let said = if counts.is_empty() { model.wording.label(Label::NothingStopped) } else { counts.join(" · ") };
    let area = Rect { y: inside.bottom() - 1, height: 1, ..inside };
    let said = fit(&said, usize::from(inside.width));
    Line::styled(said, style(Role::Quiet)).render(area, buffer);
}

/// What stands above the list: the phase with its signals, the situations, and what the list is narrowed to.
fn head(model: &Model, width: u16) -> Vec<Line<'static>> {
    let wide = usize::from(width);
    let wording = &model.wording;
    let mut lines = Vec::new();
    let phase = wording.now(&wording.phase_guess(&model.knowledge, &model.advice.phase));
    wrap(&mut lines, &[Said::from(phase)], ("", "     "), wide, Some(style(Role::Strong)));
    // On a low screen the list needs the line more; the page about the neighbourhood says it in full.
    let is_high = model.size.1 >= HIGH;
    if let Some(signals) = wording.phase_signals(&model.case()).filter(|_| is_high) {
        lines.push(Line::styled(fit(&format!("     {signals}"), wide), style(Role::Quiet)));
    }
    let shown: Vec<_> = model.advice.situations.iter().filter(|one| one.shows).take(MOST_SITUATIONS).collect();
    if shown.is_empty() {
        lines.push(Line::styled(wording.label(Label::NothingRecognised), style(Role::Quiet)));
    }
    let lead = format!("{}  ", wording.label(Label::Recognised));
    let names: Vec<&str> = shown.iter().map(|one| wording.situation_name(&model.knowledge, &one.situation)).collect();
    let longest = names.iter().map(|name| name.width()).max().unwrap_or(0);
    // Names before bars: these get what room is left, all the same.
    let length = wide.saturating_sub(lead.width() + longest + 1).clamp(3, 8).min(wide / 4);
    for (at, (one, name)) in shown.iter().zip(names).enumerate() {
        let lead = if at == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        let room = wide.saturating_sub(lead.width() + length + 1);
        let name = fit(name, room);
        let gap = " ".repeat(room.saturating_sub(name.width()) + 1);
        let filled = ((one.degree * length as f64).round() as usize).max(1).min(length);
        lines.push(Line::from(vec![
            Span::styled(lead, style(Role::Quiet)),
            Span::raw(name),
            Span::raw(gap),
            Span::styled("▇".repeat(filled), style(Role::BarSolid)),
        ]));
    }
    // Where there is room, the list stays where it is whatever an answer shows.
    if is_high {
        lines.resize(lines.len().max(2 + MOST_SITUATIONS), Line::default());
    }
    if model.sieve.asks() {
        let said = super::sieve::said(model);
        wrap(&mut lines, &[Said::from(said)], ("", "  "), wide, Some(style(Role::Caution)));
    }
    lines.push(Line::styled("─".repeat(wide), style(Role::Border)));
    lines
}
