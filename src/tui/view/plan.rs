//! The plan: its parts with their lines to change and tick off; beside it the check before it goes out.
//!
//! ```text
//! ┌ Plan: shared meal ─────────── 2 of 3 ┐┌ Check ──────────────────────────┐
//! │ Goal                                  ││ ██████████▒▒▒▒···               │
//! │ ▸ [ ] People know each other's names  ││ 41 points as chosen, 52 at best │
//! │ Measures                              ││ equal roles    holds            │
//! │   [x] Equal roles: everybody cooks    ││ ...                             │
//! └───────────────────────────────────────┘└─────────────────────────────────┘
//! ```

use dossier::PlanPart;
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::{Constraint, Layout, Rect};
use ratatui_core::widgets::Widget;
use wording::Label;

use super::lay::{Laid, Link, fit, lay_linked};
use super::press::{Target, press};
use super::roles::Role;
use super::rows::Rows;
use crate::layout::inside;
use crate::model::{Model, Pane, PlanRow};

/// From this width on both stand beside each other.
const BESIDE: u16 = 100;

/// Where the plan and the check stand; where there is no room for both, the one that is looked at.
fn places(model: &Model, area: Rect) -> (Option<Rect>, Option<Rect>) {
    if area.width >= BESIDE {
        let [left, right] = Layout::horizontal([Constraint::Fill(11), Constraint::Fill(9)]).areas(area);
        (Some(left), Some(right))
    } else if model.planning.beside {
        (None, Some(area))
    } else {
        (Some(area), None)
    }
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let (plan, check) = places(model, area);
    if let Some(area) = plan {
        buffer.set_style(area, press(Target::Pane(Pane::Profile)));
        let name = model.planning.of.as_ref().map_or("", |id| model.wording.activity_name(&model.knowledge, id));
        let title = format!("{}: {name}", model.wording.label(Label::PlanTitle));
        super::page_where(
            &fit(&title, usize::from(area.width).saturating_sub(16)),
            &counted(model),
            !model.planning.beside,
        )
        .render(area, buffer);
        let inside = inside(area);
        rows(model, usize::from(inside.width)).render(model.planning.scroll, inside, buffer);
    }
    if let Some(area) = check {
        buffer.set_style(area, press(Target::Pane(Pane::Reasons)));
        let inside = inside(area);
        let lines = laid(model, inside.width).lines;
        let last = (model.planning.beside_scroll + usize::from(inside.height)).min(lines.len());
        let count = format!("{last}/{}", lines.len());
        super::page_where(&model.wording.label(Label::PlanCheck), &count, model.planning.beside).render(area, buffer);
        for (line, y) in lines.into_iter().skip(model.planning.beside_scroll).zip(inside.y..inside.bottom()) {
            line.render(Rect { y, height: 1, ..inside }, buffer);
        }
    }
}

/// Which of the plans it is, where there are more.
fn counted(model: &Model) -> String {
    let choices = &model.dossier.choices;
    let at = choices.iter().position(|choice| Some(&choice.activity) == model.planning.of.as_ref()).unwrap_or(0);
    if choices.len() > 1 { format!("{}/{}", at + 1, choices.len()) } else { String::new() }
}

/// The rows of the plan at a width.
pub(crate) fn rows(model: &Model, width: usize) -> Rows {
    let mut rows = Rows::default();
    let wording = &model.wording;
    let choice = model.planned_choice();
    for (at, row) in model.plan_rows().into_iter().enumerate() {
        let selected = at == model.planning.row && !model.planning.beside;
        let mut add = |lead: &str, text: &str, look: Role| rows.add(at, selected, lead, text, look, width);
        match row {
            PlanRow::Part(part) => {
                rows.gap(at);
                let mut said = wording.plan_part(part);
                if part == PlanPart::Measures && !model.planning.points.is_empty() {
                    said = format!("{said}: {}", model.planning.points);
                }
                rows.add(at, selected, "", &said, Role::Title, width);
            }
            PlanRow::Asks => {
                rows.gap(at);
                rows.add(at, selected, "", &wording.label(Label::PlanAsks), Role::Title, width);
            }
            PlanRow::Line(line) => {
                let Some(line) = model.planning.lines.get(line) else { continue };
                // The goal and for whom say something; the rest is to be done.
                let said = matches!(line.part, PlanPart::Goal | PlanPart::ForWhom);
                let lead = match (line.done, said) {
                    (true, _) => "[x] ",
                    (false, true) => " ·  ",
                    (false, false) => "[ ] ",
                };
                add(lead, &line.text, if line.done { Role::Quiet } else { Role::Plain });
            }
            PlanRow::Measure { on, text, .. } => {
                // What is on stands out by its sign too, not by colour alone.
                let (lead, look) = if on { ("[+] ", Role::Good) } else { ("[-] ", Role::Plain) };
                let how = if on { Label::PlanMeasureOn } else { Label::PlanMeasureOff };
                add(lead, &format!("{}. {text}", wording.label(how)), look);
            }
            PlanRow::Field(field) => {
                let value = choice.map(|choice| wording.plan_field(choice, field)).unwrap_or_default();
                let name = wording.plan_field_name(field);
                if value.is_empty() {
                    add("    ", &format!("{name}: {}", wording.label(Label::PlanOpen)), Role::Quiet);
                } else {
                    add("    ", &format!("{name}: {value}"), Role::Strong);
                }
            }
        }
    }
    rows
}

/// The lines of the plan with those of the selected row, and the height in which they stand; none where the plan is not in sight.
pub(crate) fn extent(model: &Model, area: Rect) -> Option<(usize, (usize, usize), usize)> {
    let inside = inside(places(model, area).0?);
    let rows = rows(model, usize::from(inside.width));
    Some((rows.len(), rows.of(model.planning.row), usize::from(inside.height)))
}

/// How many lines the check has, and how many of them are in sight.
pub(crate) fn beside(model: &Model, area: Rect) -> Option<(usize, usize)> {
    let inside = inside(places(model, area).1?);
    Some((laid(model, inside.width).lines.len(), usize::from(inside.height)))
}

/// Its links; none where it is not in sight.
pub(crate) fn links(model: &Model, area: Rect) -> Vec<Link> {
    places(model, area).1.map(|area| laid(model, inside(area).width).links).unwrap_or_default()
}

fn laid(model: &Model, width: u16) -> Laid {
    lay_linked(&model.planning.document, width, model.screen_link())
}
