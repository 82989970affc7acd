//! The two last lines: what just happened, and the keys that work here.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use unicode_width::UnicodeWidthStr;
use wording::{Label, Wording};

use super::lay::fit;
use super::roles::{Role, style};
use crate::command::{COMMANDS, Command, CommandId, Context};
use crate::input::{Code, Key};
use crate::model::{Model, Saved};

pub(crate) fn status(model: &Model, area: Rect, buffer: &mut Buffer) {
    // A trouble stays in sight until it is over.
    let trouble = model.saved == Saved::No && model.status.is_empty();
    let role = if trouble { Role::Caution } else { Role::Quiet };
    let said = if trouble { &model.trouble } else { &model.status };
    let text = fit(said, usize::from(area.width).saturating_sub(2));
    Line::from(vec![Span::raw(" "), Span::styled(text, style(role))]).render(area, buffer);
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let context = model.context();
    let mut hints: Vec<Hint> = Vec::new();
    if context != Context::Popup {
        let arrows = format!("{}{}", model.wording.label(Label::KeyUp), model.wording.label(Label::KeyDown));
        hints.push(Hint { key: arrows, text: model.wording.label(Label::GroupMove).to_lowercase(), rank: 1 });
    }
    for command in COMMANDS.iter().filter(|command| command.hint > 0 && command.contexts.contains(&context)) {
        let key = match command.id {
            CommandId::Answer => format!("1-{}", model.steps_here()),
            _ => command.keys.first().map_or_else(String::new, |key| key_name(&model.wording, *key)),
        };
        hints.push(Hint { key, text: model.wording.label(command.label), rank: command.hint });
    }
    // What does not fit is left out, the least needed first.
    let width = |hints: &[Hint]| hints.iter().map(|hint| hint.key.width() + hint.text.width() + 3).sum::<usize>();
    while width(&hints) > usize::from(area.width) && hints.len() > 1 {
        let least = hints.iter().map(|hint| hint.rank).min().unwrap_or(0);
        hints.retain({
            let mut gone = false;
            move |hint| {
                gone || hint.rank != least || {
                    gone = true;
                    false
                }
            }
        });
    }
    let mut spans = vec![Span::raw(" ")];
    for hint in hints {
        spans.push(Span::styled(hint.key, style(Role::Key)));
        spans.push(Span::raw(format!(" {}  ", hint.text)));
    }
    Line::from(spans).render(area, buffer);
}

/// A key, what it does, and how much it is needed.
struct Hint {
    key: String,
    text: String,
    rank: u8,
}

/// What the keys of a command are called, as the help lists them.
pub fn key_names(wording: &Wording, command: &Command) -> String {
    match command.id {
        CommandId::Answer => "1-9".to_owned(),
        _ => command.keys.iter().map(|key| key_name(wording, *key)).collect::<Vec<_>>().join(" "),
    }
}

/// What a key is called.
fn key_name(wording: &Wording, key: Key) -> String {
    let name = match key.code {
        Code::Char(' ') => wording.label(Label::KeySpace),
        Code::Char(c) => c.to_string(),
        Code::Up => wording.label(Label::KeyUp),
        Code::Down => wording.label(Label::KeyDown),
        Code::Left => wording.label(Label::KeyLeft),
        Code::Right => wording.label(Label::KeyRight),
        Code::Enter => "Enter".to_owned(),
        Code::Esc => "Esc".to_owned(),
        Code::Tab => "Tab".to_owned(),
        Code::BackTab => "Shift-Tab".to_owned(),
        Code::Backspace => "Backspace".to_owned(),
        Code::Delete => "Del".to_owned(),
        Code::Home => "Home".to_owned(),
        Code::End => "End".to_owned(),
        Code::PageUp => "PgUp".to_owned(),
        Code::PageDown => "PgDn".to_owned(),
        Code::F(number) => format!("F{number}"),
    };
    match (key.ctrl, key.alt) {
        (true, _) => format!("Ctrl-{}", name.to_uppercase()),
        (_, true) => format!("Alt-{name}"),
        _ => name,
    }
}

impl Model {
    /// How many steps the selected question has.
    fn steps_here(&self) -> usize {
        self.selected_question()
            .and_then(|id| self.knowledge.questions.get(id))
            .map_or(5, |question| question.steps.len())
    }
}
