//! The start screen: the dossiers that are there, and the row that makes a new one.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::style::Style;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::document::Span as Said;
use wording::{Label, Wording};

use super::lay::{fit, wrap};
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::home::DossierFile;
use crate::layout::inside;
use crate::model::Model;
use crate::view::columns::Columns;

/// How wide the list is at most: what belongs together stands together.
const WIDEST: u16 = 96;
/// How wide a day in words is at most.
const DAY: usize = 19;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let wording = &model.wording;
    let all = model.home.shown().count();
    let count = if all == 0 { String::new() } else { format!("{}/{all}", (model.home.at + 1).min(all)) };
    super::page(&wording.label(Label::Dossiers), &count).render(area, buffer);
    let mut inside = inside(area);
    inside.width = inside.width.min(WIDEST);
    let wide = usize::from(inside.width);
    let mut lines = Vec::new();
    let intro = if all == 0 { Label::HomeEmpty } else { Label::HomeIntro };
    wrap(&mut lines, &[Said::from(wording.label(intro))], ("", ""), wide, None);
    wrap(&mut lines, &[Said::from(wording.label(Label::HelpPrivacy))], ("", ""), wide, Some(style(Role::Quiet)));
    lines.push(Line::default());
    let head = lines.len();
    for (line, y) in lines.into_iter().zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
    let mut rows: Vec<Line<'static>> =
        model.home.shown().enumerate().map(|(at, file)| row(model, at, file, wide)).collect();
    rows.push(last_row(model, rows.len(), &format!("+ {}", wording.label(Label::NewRow)), wide));
    rows.push(last_row(model, rows.len(), &format!("~ {}", wording.label(Label::ExampleRow)), wide));
    let hidden = model.home.files.iter().filter(|file| file.archived).count();
    let foot = usize::from(hidden > 0 && !model.home.archived) * 2;
    let top = (inside.y + head as u16).min(inside.bottom());
    let room = usize::from(inside.bottom() - top).saturating_sub(foot);
    let skip = (model.home.at + 1).saturating_sub(room);
    for (line, y) in rows.into_iter().skip(skip).take(room).zip(top..) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
    if foot > 0 && inside.height > foot as u16 {
        let said = fit(&wording.put_away(hidden), wide);
        let foot = Rect { y: inside.bottom() - 1, height: 1, ..inside };
        Line::styled(said, style(Role::Quiet)).render(foot, buffer);
    }
}

/// A dossier: its place, the day on which it was changed last, and its file where that says more.
fn row(model: &Model, at: usize, file: &DossierFile, wide: usize) -> Line<'static> {
    let wording = &model.wording;
    let (mark, base) = marked(model, at);
    let title = Wording::file_title(file.place.as_deref(), &file.name);
    let mut more = Vec::new();
    if file.archived {
        more.push(wording.label(Label::PutAway));
    }
    if slug(title) != slug(&file.name) {
        more.push(file.name.clone());
    }
    more.extend(file.folder.clone());
    let name_width = (wide / 2).min(40).max(wide.saturating_sub(DAY + 24).min(30));
    let name = fit(title, name_width);
    let gap = " ".repeat(name_width.saturating_sub(name.width()) + 2);
    let day = format!("{:<DAY$}", wording.day(file.changed));
    let room = wide.saturating_sub(mark.width() + name_width + 2 + day.width());
    Line::from(vec![
        Span::styled(format!("{mark}{name}{gap}{day}"), base),
        Span::styled(fit(&more.join(" · "), room), style(Role::Quiet)),
    ])
}

/// A name without what a file name cannot have: where it is the same, the file says nothing more.
fn slug(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A row below the dossiers.
fn last_row(model: &Model, at: usize, said: &str, wide: usize) -> Line<'static> {
    let (mark, base) = marked(model, at);
    Line::styled(fit(&format!("{mark}{said}"), wide), base)
}

fn marked(model: &Model, at: usize) -> (&'static str, Style) {
    let (mark, role) = if model.home.at == at { ("▸ ", Role::Selected) } else { ("  ", Role::Plain) };
    (mark, style(role).patch(press(Target::Row(at))))
}
