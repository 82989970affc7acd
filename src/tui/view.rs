//! Draws the model. Only draws.

pub(crate) mod activities;
pub(crate) mod address;
mod chart;
pub(crate) mod columns;
mod header;
mod hints;
mod home;
pub(crate) mod lay;
pub(crate) mod looked;
pub(crate) mod overview;
mod painter;
pub(crate) mod plan;
pub(crate) mod popup;
pub(crate) mod press;
pub(crate) mod profile;
pub(crate) mod reasons;
pub(crate) mod roles;
mod rows;
pub(crate) mod sieve;
mod strip;
mod table;
mod tabs;
mod ticks;
mod versions;
mod workshop;

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::{Alignment, Constraint, Layout, Rect};
use ratatui_core::style::Color;
use ratatui_core::terminal::Frame;
use ratatui_core::text::{Line, Span, Text};
use ratatui_core::widgets::Widget;
use ratatui_widgets::block::Block;
use ratatui_widgets::paragraph::{Paragraph, Wrap};
use wording::Label;

pub use address::addresses;
pub use hints::key_names;
pub use painter::Painter;

use crate::layout::SMALLEST;
use crate::model::{Model, Pane, Screen};
use lay::Link;
use press::{Target, press};
use roles::{Role, style, text_on_a_line};

/// Draws the whole screen. Whoever draws frame after frame takes a [`Painter`].
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    paint(model, frame.buffer_mut(), &mut Painter::default());
}

/// Draws it, in colours.
fn paint(model: &Model, buffer: &mut Buffer, painter: &mut Painter) {
    draw(model, buffer, painter);
    model.setup.look.paint(buffer);
    if !model.setup.links {
        buffer.content.iter_mut().for_each(|cell| cell.underline_color = Color::Reset);
    }
}

/// How a pane is drawn.
type Render = fn(&Model, Rect, &mut Buffer);

/// Draws it in roles, with what the mouse can press.
fn draw(model: &Model, buffer: &mut Buffer, painter: &mut Painter) {
    let area = buffer.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let sentence = Paragraph::new(Text::raw(model.wording.label(Label::TooSmall)))
            .alignment(Alignment::Center)
            .wrap(Wrap { trim: true });
        let [_, middle, _] =
            Layout::vertical([Constraint::Fill(1), Constraint::Length(3.min(area.height)), Constraint::Fill(1)])
                .areas(area);
        sentence.render(middle, buffer);
        return;
    }
    let places = model.places();
    if matches!(model.screen, Screen::Workshop | Screen::Room) {
        if model.screen == Screen::Room {
            workshop::room::render(model, area, buffer);
        } else {
            workshop::render(model, area, buffer);
        }
        if let Some(popup) = model.popups.last() {
            popup::render(model, popup, places.body, buffer);
        }
        return;
    }
    header::render(model, places.header, buffer);
    match model.screen {
        Screen::Home => home::render(model, places.body, buffer),
        Screen::Versions => versions::render(model, places.body, buffer),
        Screen::Overview => overview::render(model, places.body, buffer),
        Screen::Plan => plan::render(model, places.body, buffer),
        Screen::LookBack => looked::render(model, places.body, buffer),
        Screen::Ticks => ticks::render(model, places.body, buffer),
        Screen::Workshop | Screen::Room => {}
        Screen::Main => {
            if let Some(area) = places.strip {
                strip::render(model, area, buffer);
            }
            if let Some(area) = places.tabs {
                tabs::render(model, area, buffer);
            }
            let panes: [(Pane, Option<Rect>, Render); 3] = [
                (Pane::Profile, places.profile, profile::render),
                (Pane::Activities, places.activities, activities::render),
                (Pane::Reasons, places.reasons, reasons::render),
            ];
            for (pane, area, render) in panes {
                let Some(area) = area else { continue };
                painter.pane(model, pane, area, buffer, |buffer| {
                    buffer.set_style(area, press(Target::Pane(pane)));
                    render(model, area, buffer);
                });
            }
        }
    }
    hints::status(model, places.status, buffer);
    hints::render(model, places.hints, buffer);
    if let Some(popup) = model.popups.last() {
        popup::render(model, popup, places.body, buffer);
    }
}

/// The links of what a screen says that is not the panes.
pub(crate) fn screen_links(model: &Model) -> Vec<Link> {
    let body = model.places().body;
    match model.screen {
        Screen::Overview => overview::links(model, body),
        Screen::Plan => plan::links(model, body),
        Screen::LookBack => looked::links(model, body),
        _ => Vec::new(),
    }
}

/// The frame of a screen that is one pane, with what stands at the right of its title.
fn page(title: &str, right: &str) -> Block<'static> {
    let block = Block::bordered()
        .border_style(style(Role::BorderFocus))
        .title_style(text_on_a_line())
        .title_top(Span::styled(format!(" {title} "), style(Role::Title)));
    if right.is_empty() { block } else { block.title_top(Line::from(format!(" {right} ")).right_aligned()) }
}

/// The frame of one of two panes of a screen: the one that one works in stands out.
fn page_where(title: &str, right: &str, here: bool) -> Block<'static> {
    if here {
        return page(title, right);
    }
    let block = Block::bordered()
        .border_style(style(Role::Border))
        .title_top(Span::styled(format!(" {title} "), style(Role::Strong)));
    if right.is_empty() { block } else { block.title_top(Line::from(format!(" {right} ")).right_aligned()) }
}

/// The frame of a pane with its name; the one with the focus stands out.
fn pane(model: &Model, pane: Pane, title: String) -> Block<'static> {
    let title_role = if model.focus == pane { Role::Title } else { Role::Strong };
    frame(model, pane).title_top(Span::styled(title, style(title_role)))
}

/// The frame of a pane without its name.
fn frame(model: &Model, pane: Pane) -> Block<'static> {
    let border = if model.focus == pane { Role::BorderFocus } else { Role::Border };
    Block::bordered().border_style(style(border)).title_style(text_on_a_line())
}
