//! Pop-ups: the help, the short list with the programme, and what was not understood in the dossier.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use ratatui_widgets::block::Block;
use ratatui_widgets::clear::Clear;
use unicode_width::UnicodeWidthStr;
use wording::Label;
use wording::document::Span as Said;

use super::hints::key_names;
use super::lay::{lay, wrap};
use super::roles::{Role, style};
use crate::command::COMMANDS;
use crate::layout::{inside, places};
use crate::model::{Model, Popup};

pub(crate) fn render(model: &Model, popup: Popup, body: Rect, buffer: &mut Buffer) {
    let area = place(body);
    Clear.render(area, buffer);
    let title = match popup {
        Popup::Help => Label::Help,
        Popup::Together => Label::Together,
        Popup::Faults => Label::Faults,
        Popup::Trouble => Label::NotSaved,
    };
    let inside = inside(area);
    let lines = lines(model, popup, usize::from(inside.width));
    let mut block = Block::bordered()
        .border_style(style(Role::BorderFocus))
        .title_top(Span::styled(format!(" {} ", model.wording.label(title)), style(Role::Title)));
    let height = usize::from(inside.height);
    if lines.len() > height {
        let last = (model.popup_scroll + height).min(lines.len());
        let place = Line::styled(format!(" {last}/{} ", lines.len()), style(Role::Quiet));
        block = block.title_bottom(place.right_aligned());
    }
    block.render(area, buffer);
    for (line, y) in lines.into_iter().skip(model.popup_scroll).zip(inside.y..inside.bottom()) {
        line.render(Rect { y, height: 1, ..inside }, buffer);
    }
}

/// How many lines a pop-up has, and how many of them are in sight.
pub(crate) fn extent(model: &Model, popup: Popup) -> (usize, usize) {
    let inside = inside(place(places(model.size, model.focus).body));
    (lines(model, popup, usize::from(inside.width)).len(), usize::from(inside.height))
}

fn place(body: Rect) -> Rect {
    let width = body.width.min(80).saturating_sub(2);
    let height = body.height.saturating_sub(u16::from(body.height > 20) * 2);
    Rect { x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width, height }
}

fn lines(model: &Model, popup: Popup, width: usize) -> Vec<Line<'static>> {
    match popup {
        Popup::Help => help(model, width),
        Popup::Together => lay(&model.together, u16::try_from(width).unwrap_or(u16::MAX)),
        Popup::Faults => faults(model, width),
        Popup::Trouble => {
            let mut lines = Vec::new();
            wrap(&mut lines, &[Said::from(model.trouble.as_str())], ("", ""), width, Some(style(Role::Caution)));
            lines
        }
    }
}

fn help(model: &Model, width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    let mut lines = Vec::new();
    let say = |lines: &mut Vec<Line<'static>>, label: Label, role: Role| {
        wrap(lines, &[Said::from(wording.label(label))], ("", ""), width, Some(style(role)));
        lines.push(Line::default());
    };
    say(&mut lines, Label::HelpIntro, Role::Plain);
    for group in [Label::GroupAnswer, Label::GroupMove, Label::GroupProgram] {
        lines.push(Line::styled(wording.label(group), style(Role::Title)));
        for command in COMMANDS.iter().filter(|command| command.group == group) {
            let keys = key_names(wording, command);
            let gap = " ".repeat(20_usize.saturating_sub(keys.width()));
            let text = wording.label(command.label);
            lines.push(Line::from(vec![
                Span::styled(format!("  {keys}"), style(Role::Key)),
                Span::raw(format!("{gap}{text}")),
            ]));
        }
        lines.push(Line::default());
    }
    say(&mut lines, Label::HelpSigns, Role::Plain);
    say(&mut lines, Label::ScoreExplained, Role::Plain);
    say(&mut lines, Label::HelpPrivacy, Role::Caution);
    lines.pop();
    lines
}

fn faults(model: &Model, width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(wording.label(Label::FaultsKept))], ("", ""), width, None);
    for fault in &model.faults {
        lines.push(Line::default());
        let explained = wording.fault(fault);
        let place = format!("{}:{}  {}", fault.place.line, fault.place.column, fault.place.excerpt.trim());
        wrap(&mut lines, &[Said::from(place)], ("", "  "), width, Some(style(Role::Quiet)));
        wrap(&mut lines, &[Said::from(explained.what)], ("", ""), width, Some(style(Role::Caution)));
        wrap(&mut lines, &[Said::from(explained.remedy)], ("", ""), width, Some(style(Role::Good)));
    }
    lines
}
