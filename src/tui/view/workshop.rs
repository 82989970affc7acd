//! The workshop: the picture that the room sees too, one line of what only the presenter needs, and the keys.
//!
//! ```text
//!   █▀▀ ▄▀▄ █▄ █ ▀█▀ ▄▀▄ ▄▀▀ ▀█▀
//!
//!   Hoeveel contact is er tussen groepen bewoners?
//!
//!   1  Bijna geen, ieder in eigen kring
//!   2  Een knikje, meer niet
//!   ...
//!  vraag 3 van 11 · 12 van 20 handen · 0:45
//!  Enter verder  c tellen  b beeld uit
//! ```

mod agenda;
mod picture;
pub(crate) mod room;

use dossier::{Part, Workshop};
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;
use wording::workshop::Seen;

use super::hints;
use super::lay::fit;
use super::roles::{Role, style};
use crate::model::{Model, Saved};

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let Some(workshop) = model.dossier.workshop() else { return };
    let body = Rect { height: area.height.saturating_sub(2), ..area };
    let line = |y: u16| Rect { y: area.bottom().saturating_sub(y), height: 1, ..area };
    if !workshop.blank {
        if workshop.stage.part == Part::Agenda {
            agenda::render(model, workshop, body, buffer);
        } else {
            let what_if = model.presented().and_then(|id| model.what_ifs.get(&id));
            let place = model.dossier.place.as_deref();
            let mut shown = model.wording.stage(&model.case(), place, workshop, &workshop.stage, what_if);
            if workshop.stage.part == Part::Dots {
                for part in &mut shown.parts {
                    if let Seen::Bars(bars) = part
                        && let Some(bar) = bars.get_mut(model.presenting.row)
                    {
                        bar.selected = true;
                    }
                }
            }
            picture::render(&shown, body, buffer);
        }
    }
    let wide = usize::from(area.width).saturating_sub(1);
    let said = if model.status.is_empty() { state(model, workshop) } else { model.told(wide) };
    let role = if model.saved == Saved::No { Role::Caution } else { Role::Quiet };
    let said = if model.saved == Saved::No && model.status.is_empty() { model.trouble.clone() } else { said };
    let text = fit(&format!(" {said}"), usize::from(area.width));
    Line::styled(text, style(role)).render(line(2), buffer);
    hints::render(model, line(1), buffer);
}

/// What only the presenter needs, in one line.
fn state(model: &Model, workshop: &Workshop) -> String {
    let label = |label| model.wording.label(label);
    let mut said = Vec::new();
    if let Some(at) = workshop.stage.question.as_ref().and_then(|id| workshop.agenda.iter().position(|one| one == id)) {
        said.push(format!("{} {}/{}", label(Label::Question), at + 1, workshop.agenda.len()));
    }
    if let Some(hands) = model.hands() {
        let sum: u32 = hands.iter().sum();
        let each = hands.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
        said.push(format!("{each} = {}", model.wording.workshop_counted(sum, workshop.people)));
    }
    if workshop.stage.part == Part::Agenda {
        said.push(model.wording.workshop_budget(workshop));
        said.push(model.wording.workshop_grouping(&workshop.groups));
    }
    if workshop.blank {
        said.push(label(Label::WorkshopBlank));
    }
    if workshop.frozen.is_some() {
        said.push(label(Label::WorkshopIsFrozen));
    }
    let clock = model.presenting.clock;
    match clock.left.filter(|_| !clock.hidden) {
        Some(0) => said.push(label(Label::WorkshopTimeIsUp)),
        Some(left) => said.push(format!("{}:{:02}", left / 60, left % 60)),
        None => {}
    }
    said.push(label(if model.saved == Saved::No { Label::NotSaved } else { Label::Saved }));
    said.join(" · ")
}
