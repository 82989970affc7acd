//! Pop-ups: one file each under this folder, and here the frame that they share.

mod ask;
mod entry;
mod faults;
mod find;
mod help;
mod menu;
mod page;
mod pages;
mod palette;
mod personal;

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use ratatui_widgets::block::Block;
use ratatui_widgets::clear::Clear;
use wording::Label;

pub(crate) use page::page_links;

use super::hints;
use super::lay::fit;
use super::press::{Target, press};
use super::roles::{Role, style, text_on_a_line};
use crate::layout::inside;
use crate::model::{Model, Popup};
use crate::view::columns::Columns;

/// What stands in a pop-up.
struct Content {
    title: String,
    lines: Vec<Line<'static>>,
    size: Size,
}

/// How large a pop-up is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    /// As large as there is room for: a page to read.
    Page,
    /// As high as its text: a question, something to type; the keys stand at its foot.
    Small,
}

pub(crate) fn render(model: &Model, popup: &Popup, body: Rect, buffer: &mut Buffer) {
    let content = content(model, popup, body);
    let area = place(body, content.size, content.lines.len());
    // What lies beneath steps back, and does not touch the frame: from afar one sees one thing.
    buffer.set_style(body, style(Role::Beneath).patch(press(Target::Beside)));
    Clear.render(beside(area).intersection(body), buffer);
    let inside = inside(area);
    let title = fit(&large(&content.title), usize::from(inside.width));
    let mut block = Block::bordered()
        .border_style(style(Role::BorderFocus))
        .title_style(text_on_a_line())
        .title_top(Span::styled(format!(" {title} "), style(Role::Title)));
    let scroll = model.read_so_far(popup);
    let (all, height) = (content.lines.len(), usize::from(inside.height));
    let count = match selected(popup) {
        Some((at, of)) if of > 0 => format!(" {}/{of} ", at + 1),
        None if all > height => format!(" {}/{all} ", (scroll + height).min(all)),
        _ => String::new(),
    };
    if content.size == Size::Small {
        let room = usize::from(inside.width).saturating_sub(count.width());
        let mut keys = vec![Span::raw(" ")];
        keys.extend(hints::spans(model, room, false));
        block = block.title_bottom(Line::from(keys));
    }
    if !count.is_empty() {
        block = block.title_bottom(Line::styled(count, style(Role::Quiet)).right_aligned());
    }
    block.render(area, buffer);
    for (line, y) in content.lines.into_iter().skip(scroll).zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// Which of how many is selected, where a list is searched by typing.
fn selected(popup: &Popup) -> Option<(usize, usize)> {
    match popup {
        Popup::Palette(palette) => Some((palette.at, palette.found().len())),
        Popup::Find(find) => Some((find.at, find.found.len())),
        _ => None,
    }
}

/// A place with a column free at either side.
fn beside(area: Rect) -> Rect {
    Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area }
}

/// A title begins with a capital, also where its words stand within a line elsewhere.
fn large(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

impl Model {
    /// How far a pop-up was read.
    fn read_so_far(&self, popup: &Popup) -> usize {
        match popup {
            Popup::Page => self.pages.shown().map_or(0, |shown| shown.scroll),
            _ => self.popup_scroll,
        }
    }
}

/// How many lines a pop-up has, and how many of them are in sight.
pub(crate) fn extent(model: &Model, popup: &Popup, body: Rect) -> (usize, usize) {
    let content = content(model, popup, body);
    let lines = content.lines.len();
    (lines, usize::from(inside(place(body, content.size, lines)).height))
}

fn place(body: Rect, size: Size, lines: usize) -> Rect {
    let widest = if size == Size::Page { 80 } else { 72 };
    let width = body.width.min(widest).saturating_sub(2);
    let page = body.height.saturating_sub(u16::from(body.height > 20) * 2);
    let height = match size {
        Size::Page => page,
        Size::Small => u16::try_from(lines + 2).unwrap_or(u16::MAX).min(page),
    };
    Rect { x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width, height }
}

fn content(model: &Model, popup: &Popup, body: Rect) -> Content {
    let label = |label| model.wording.label(label);
    let width = |size| usize::from(inside(place(body, size, 0)).width);
    let (page, small) = (width(Size::Page), width(Size::Small));
    let (title, lines, size) = match popup {
        Popup::Help => (label(Label::Help), help::lines(model, page), Size::Page),
        Popup::Page => {
            let title = model.pages.shown().map(|shown| crate::update::page_title(model, &shown.subject));
            (title.unwrap_or_default(), page::laid(model, page).lines, Size::Page)
        }
        Popup::Faults => {
            (label(faults::title(model)), faults::lines(model, Label::FaultsKept, &model.faults, page), Size::Page)
        }
        Popup::SetupFaults => (
            label(Label::SetupFaults),
            faults::lines(model, Label::SetupFaultsMend, &model.setup.faults, page),
            Size::Page,
        ),
        Popup::Palette(palette) => {
            let height = usize::from(inside(place(body, Size::Page, 0)).height);
            (label(Label::PaletteTitle), palette::lines(model, palette, (page, height)), Size::Page)
        }
        Popup::Trouble => (label(Label::NotSaved), pages::trouble(model, small), Size::Small),
        Popup::Looking => (label(Label::LookingOnly), pages::looking(model, small), Size::Small),
        Popup::Said(title, said) => (label(*title), pages::said(said, small), Size::Small),
        Popup::Menu(menu) => (menu::title(model, menu), menu::lines(model, menu, small), Size::Small),
        Popup::Ask(ask) => (label(Label::Sure), ask::lines(model, ask, small), Size::Small),
        Popup::Personal(places) => (personal::title(model, places), personal::lines(model, places, small), Size::Small),
        Popup::Find(find) => {
            let height = usize::from(inside(place(body, Size::Page, 0)).height);
            (label(Label::Find), find::lines(model, find, (page, height)), Size::Page)
        }
        Popup::Entry(entry) => (entry::title(model, entry), entry::lines(model, entry, small), Size::Small),
    };
    Content { title, lines, size }
}
