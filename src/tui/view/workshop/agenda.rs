//! The agenda: what is asked in the time that there is, what does not fit, and what is never asked by hands.

use dossier::Workshop;
use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::Line;
use ratatui_core::widgets::Widget;
use wording::Label;

use super::picture::margin;
use crate::model::{Model, Row};
use crate::update::in_sight;
use crate::view::lay::fit;
use crate::view::press::{Target, press};
use crate::view::roles::{Role, style};

pub(crate) fn render(model: &Model, workshop: &Workshop, area: Rect, buffer: &mut Buffer) {
    let inside = margin(area);
    let wide = usize::from(inside.width);
    let label = |label| model.wording.label(label);
    let title = model.dossier.place.clone().unwrap_or_else(|| label(Label::Workshop));
    Line::styled(fit(&title, wide), style(Role::Title)).render(Rect { height: 1, ..inside }, buffer);
    let rows = model.agenda(workshop);
    let place = format!("{}/{}", model.presenting.row + 1, rows.len());
    Line::styled(place, style(Role::Quiet)).right_aligned().render(Rect { height: 1, ..inside }, buffer);
    let mut lines: Vec<(Option<usize>, Line<'static>)> = Vec::new();
    let mut last = None;
    for (at, row) in rows.into_iter().enumerate() {
        let (head, id, said) = match &row {
            Row::Asked(id) => {
                let asked = workshop.asked.contains_key(id);
                (Label::WorkshopAgenda, id, label(if asked { Label::WorkshopAsked } else { Label::WorkshopNotAsked }))
            }
            Row::LeftOut(id) => (Label::WorkshopLeftOut, id, String::new()),
            Row::Paper(id) => (Label::WorkshopPaper, id, model.wording.workshop_sensitive(&model.case(), id)),
        };
        if last != Some(head) {
            lines.push((None, Line::default()));
            lines.push((None, Line::styled(fit(&label(head), wide), style(Role::Strong))));
            last = Some(head);
        }
        let selected = at == model.presenting.row;
        let sign = match &row {
            Row::Asked(id) if workshop.asked.contains_key(id) => "[x]",
            Row::Asked(_) => "[ ]",
            Row::LeftOut(_) => " - ",
            Row::Paper(_) => " · ",
        };
        let mark = if selected { "▸" } else { " " };
        let name = model.wording.question_name(&model.knowledge, id);
        let text = if said.is_empty() { name.to_owned() } else { format!("{name} · {said}") };
        let role = if selected { Role::Selected } else { Role::Plain };
        lines.push((Some(at), Line::styled(fit(&format!("{mark} {sign} {text}"), wide), style(role))));
    }
    let height = usize::from(inside.height.saturating_sub(1));
    let at = lines.iter().position(|(at, _)| *at == Some(model.presenting.row)).unwrap_or(0);
    let skip = in_sight(0, at.saturating_sub(2), at, lines.len(), height);
    for ((at, line), y) in lines.into_iter().skip(skip).zip(inside.y + 1..inside.bottom()) {
        let area = Rect { y, height: 1, ..inside };
        if let Some(at) = at {
            buffer.set_style(area, press(Target::Row(at)));
        }
        line.render(area, buffer);
    }
}
