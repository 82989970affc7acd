//! The activities: the phase and what was recognised, what already runs, the ranking, and what is not for now.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use unicode_width::UnicodeWidthStr;

use matching::advice::{Candidate, Readiness, Standing};
use matching::model::Time;
use wording::document::Span as Said;
use wording::{Label, Wording};

use super::lay::{bar, fit, lay, wrap};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::layout::{inside, places};
use crate::model::{Model, Pane};

/// How many situations are shown above the list.
const MOST_SITUATIONS: usize = 3;

/// The lines at the foot of the pane: a rule and what is not for now.
const FOOT: u16 = 2;

/// A row of the list.
pub(crate) enum Row<'a> {
    Heading(String),
    Activity(&'a Candidate),
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    super::pane(model, Pane::Activities, format!(" {} ", model.wording.label(Label::Activities))).render(area, buffer);
    let inside = inside(area);
    let head = head(model, inside.width);
    for (line, y) in head.iter().zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
    let list = Rect {
        y: (inside.y + head.len() as u16).min(inside.bottom()),
        height: list_height(model, inside) as u16,
        ..inside
    };
    let rows = rows(model);
    let selected = selected(model, &rows);
    // What is to be said first stands with the reasons; where they are out of sight, here.
    let reasons_in_sight = places(model.size, model.focus).reasons.is_some();
    if model.activity.is_none() && !reasons_in_sight {
        let document = model.before_all().unwrap_or_default();
        for (line, y) in lay(&document, list.width).into_iter().zip(list.y..list.bottom()) {
            line.render(Rect { y, height: 1, ..list }, buffer);
        }
        return;
    }
    if model.advice.readiness == Readiness::Ready {
        foot(model, inside, buffer);
    }
    let shown = rows.iter().enumerate().skip(model.activities_scroll).zip(list.y..list.bottom());
    for ((at, row), y) in shown {
        let area = Rect { y, height: 1, ..list };
        buffer.set_style(area, press(Target::Row(at)));
        match row {
            Row::Heading(text) => {
                Line::styled(fit(text, usize::from(list.width)), style(Role::Strong)).render(area, buffer);
            }
            Row::Activity(candidate) => activity(model, candidate, at == selected, area, buffer),
        }
    }
}

/// The rows of the list.
pub(crate) fn rows(model: &Model) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut last = None;
    match model.advice.readiness {
        Readiness::Ready if model.before_all().is_some() => {
            rows.push(Row::Heading(model.wording.label(Label::NothingHelps)));
        }
        Readiness::Ready => {}
        _ => rows.push(Row::Heading(model.wording.label(Label::NotReady))),
    }
    for candidate in model.listed() {
        let section = Section::of(model, candidate);
        if last != Some(section) {
            rows.extend(section.heading(model, last).map(Row::Heading));
        }
        last = Some(section);
        rows.push(Row::Activity(candidate));
    }
    rows
}

/// What stands together under a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Strengthen,
    Standing(Standing),
}

impl Section {
    fn of(model: &Model, candidate: &Candidate) -> Self {
        let strengthen = model.strengthen.contains(&candidate.activity);
        if strengthen { Self::Strengthen } else { Self::Standing(candidate.standing) }
    }

    /// The heading of a section, given the one above it; the ranking needs none where it is the first.
    fn heading(self, model: &Model, above: Option<Self>) -> Option<String> {
        let wording = &model.wording;
        let said = match self {
            Self::Strengthen => return Some(wording.label(Label::StrengthenFirst)),
            Self::Standing(Standing::Ranked) if above.is_none() => return None,
            Self::Standing(Standing::Ranked) => wording.label(Label::FitsToo),
            Self::Standing(Standing::AsksMore) => wording.label(Label::AsksMore),
            Self::Standing(Standing::Stopped(time)) => wording.time(time).to_lowercase(),
            Self::Standing(Standing::DoesNotApply) => wording.label(Label::DoesNotApply),
        };
        Some(format!("── {said}"))
    }
}

/// The row of the selected activity; the first row where none is.
pub(crate) fn selected(model: &Model, rows: &[Row<'_>]) -> usize {
    let is = |row: &Row<'_>| matches!(row, Row::Activity(one) if Some(&one.activity) == model.activity.as_ref());
    rows.iter().position(is).unwrap_or(0)
}

/// How many rows of the list are in sight.
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

/// What stands above the list: phase and situations.
fn head(model: &Model, width: u16) -> Vec<Line<'static>> {
    let wide = usize::from(width);
    let wording = &model.wording;
    let mut lines = Vec::new();
    let phase = wording.now(&wording.phase_guess(&model.knowledge, &model.advice.phase));
    wrap(&mut lines, &[Said::from(phase)], ("", "     "), wide, Some(style(Role::Strong)));
    let shown: Vec<_> = model.advice.situations.iter().filter(|one| one.shows).take(MOST_SITUATIONS).collect();
    if shown.is_empty() {
        lines.push(Line::styled(wording.label(Label::NothingRecognised), style(Role::Quiet)));
    }
    let lead = format!("{}  ", wording.label(Label::Recognised));
    for (at, one) in shown.iter().enumerate() {
        let lead = if at == 0 { lead.clone() } else { " ".repeat(lead.width()) };
        let length = 8.min(wide / 4);
        let room = wide.saturating_sub(lead.width() + length + 1);
        let name = fit(wording.situation_name(&model.knowledge, &one.situation), room);
        let gap = " ".repeat(room.saturating_sub(name.width()) + 1);
        let filled = ((one.degree * length as f64).round() as usize).max(1).min(length);
        lines.push(Line::from(vec![
            Span::styled(lead, style(Role::Quiet)),
            Span::raw(name),
            Span::raw(gap),
            Span::styled("▇".repeat(filled), style(Role::BarSolid)),
        ]));
    }
    lines.push(Line::styled("─".repeat(wide), style(Role::Border)));
    lines
}

/// One activity: rank, a mark where it was chosen or is on the short list, name, bar, points, sign of evidence; nothing else.
fn activity(model: &Model, candidate: &Candidate, selected: bool, area: Rect, buffer: &mut Buffer) {
    let wide = usize::from(area.width);
    let rank = match candidate.rank {
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}-{last}"),
        None => String::new(),
    };
    let name = model.wording.activity_name(&model.knowledge, &candidate.activity);
    let mark = match (selected, model.focus == Pane::Activities) {
        (true, true) => "▸",
        (true, false) => "▹",
        _ => " ",
    };
    let base = if selected && model.focus == Pane::Activities { style(Role::Selected) } else { style(Role::Plain) };
    let is_short_listed = model.short_list.items.iter().any(|item| item.activity == candidate.activity);
    let is_chosen = model.dossier.choices.iter().any(|choice| choice.activity == candidate.activity);
    let star = match (is_chosen, is_short_listed) {
        (true, _) => "✓",
        (false, true) => "*",
        (false, false) => " ",
    };
    let mut spans = vec![Span::styled(format!("{mark}{rank:<5}{star}"), base)];
    if candidate.rank.is_none() {
        spans.push(Span::styled(fit(name, wide.saturating_sub(7)), base));
        Line::from(spans).render(area, buffer);
        return;
    }
    let points = |points: f64| points.round().clamp(0.0, 100.0) as u8;
    let sign = candidate.grade.map_or("", Wording::grade_sign);
    let end = format!("{:>3} {sign:<4}", candidate.at_best.round() as i64);
    // Names before bars: a narrow pane has a short one, or none.
    let bar_width = match wide {
        ..38 => 0,
        38..46 => 5,
        _ => (wide / 5).min(20),
    };
    let room = wide.saturating_sub(7 + end.width() + bar_width + usize::from(bar_width > 0));
    let name = fit(name, room);
    let gap = " ".repeat(room.saturating_sub(name.width()) + usize::from(bar_width > 0));
    spans.push(Span::styled(name, base));
    spans.push(Span::styled(gap, base));
    if bar_width > 0 {
        spans.extend(bar(points(candidate.as_it_is), points(candidate.at_best), bar_width));
    }
    spans.push(Span::styled(end, base));
    Line::from(spans).render(area, buffer);
}
