//! Looking back: what is asked at a moment, with what was counted; beside it the outcome.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::{Constraint, Layout, Rect};
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::{Laid, Link, fit, lay_linked};
use super::press::{Target, press};
use super::roles::Role;
use super::rows::Rows;
use crate::layout::inside;
use crate::model::{LookRow, Model, Pane};

/// From this width on both stand beside each other.
const BESIDE: u16 = 100;

fn places(model: &Model, area: Rect) -> (Option<Rect>, Option<Rect>) {
    if area.width >= BESIDE {
        let [left, right] = Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]).areas(area);
        (Some(left), Some(right))
    } else if model.looked.beside {
        (None, Some(area))
    } else {
        (Some(area), None)
    }
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let (counts, outcome) = places(model, area);
    let wording = &model.wording;
    if let Some(area) = counts {
        buffer.set_style(area, press(Target::Pane(Pane::Profile)));
        let group = model.looked.group.clone().unwrap_or_else(|| wording.label(Label::LookAll));
        let moment = wording.moment_name(model.looked_moment());
        let title = format!("{}: {moment}, {group}", wording.label(Label::LookTitle));
        let count = format!("{}/3", model.looked.moment + 1);
        super::page_where(&fit(&title, usize::from(area.width).saturating_sub(12)), &count, !model.looked.beside)
            .render(area, buffer);
        let inside = inside(area);
        rows(model, usize::from(inside.width)).render(model.looked.scroll, inside, buffer);
    }
    if let Some(area) = outcome {
        buffer.set_style(area, press(Target::Pane(Pane::Reasons)));
        let inside = inside(area);
        let lines = laid(model, inside.width).lines;
        let last = (model.looked.beside_scroll + usize::from(inside.height)).min(lines.len());
        let count = format!("{last}/{}", lines.len());
        super::page_where(&wording.label(Label::LookOutcome), &count, model.looked.beside).render(area, buffer);
        for (line, y) in lines.into_iter().skip(model.looked.beside_scroll).zip(inside.y..inside.bottom()) {
            line.render(Rect { y, height: 1, ..inside }, buffer);
        }
    }
}

/// The rows at a width.
pub(crate) fn rows(model: &Model, width: usize) -> Rows {
    let mut rows = Rows::default();
    let wording = &model.wording;
    for (at, row) in model.look_rows().into_iter().enumerate() {
        let selected = at == model.looked.row && !model.looked.beside;
        match row {
            LookRow::Set(id) => {
                rows.gap(at);
                let name = model.knowledge.evaluations.get(&id).map_or("", |set| wording.say(&set.name));
                rows.add(at, selected, "", name, Role::Title, width);
            }
            LookRow::Item(id, nth) => {
                let Some((set, item, key)) = model.looked_item(&id, nth) else { continue };
                let counts = model.counted_here().and_then(|(_, counted)| counted.counts.get(&key));
                let said = wording.counted(set, item, counts.map(Vec::as_slice));
                let (lead, look) = if counts.is_some() { ("[x] ", Role::Plain) } else { ("[ ] ", Role::Plain) };
                rows.add(at, selected, lead, &said, look, width);
            }
            LookRow::Remarks | LookRow::Lessons => {
                rows.gap(at);
                let label = if row == LookRow::Remarks { Label::LookRemarks } else { Label::LookLessons };
                rows.add(at, selected, "", &wording.label(label), Role::Title, width);
            }
            LookRow::Remark(evaluation, nth) => {
                let remark = model.dossier.evaluations.get(evaluation).and_then(|one| one.remarks.get(nth));
                rows.add(at, selected, " ·  ", remark.map_or("", String::as_str), Role::Plain, width);
            }
            LookRow::Lesson(lesson) => {
                let Some(lesson) = model.dossier.lessons.get(lesson) else { continue };
                let said = format!("{} ({}): {}", wording.worked(lesson.worked), lesson.year, lesson.text);
                rows.add(at, selected, " ·  ", &said, Role::Plain, width);
            }
        }
    }
    rows
}

/// The lines with those of the selected row, and the height in which they stand; none where they are not in sight.
pub(crate) fn extent(model: &Model, area: Rect) -> Option<(usize, (usize, usize), usize)> {
    let inside = inside(places(model, area).0?);
    let rows = rows(model, usize::from(inside.width));
    Some((rows.len(), rows.of(model.looked.row), usize::from(inside.height)))
}

/// How many lines the outcome has, and how many of them are in sight.
pub(crate) fn beside(model: &Model, area: Rect) -> Option<(usize, usize)> {
    let inside = inside(places(model, area).1?);
    Some((laid(model, inside.width).lines.len(), usize::from(inside.height)))
}

/// Its links; none where it is not in sight.
pub(crate) fn links(model: &Model, area: Rect) -> Vec<Link> {
    places(model, area).1.map(|area| laid(model, inside(area).width).links).unwrap_or_default()
}

fn laid(model: &Model, width: u16) -> Laid {
    lay_linked(&model.looked.document, width, model.screen_link())
}
