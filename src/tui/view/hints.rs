//! The two last lines: what just happened, and the keys that work here.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::{Label, Wording};

use super::lay::fit;
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::{COMMANDS, Command, CommandId, Context, Keymap};
use crate::home::Looking;
use crate::input::{Code, Key};
use crate::model::{EntryFor, Model, Popup, Saved};
use crate::view::columns::Columns;

pub(crate) fn status(model: &Model, area: Rect, buffer: &mut Buffer) {
    // A trouble stays in sight until it is over.
    let trouble = model.saved == Saved::No && model.status.is_empty();
    let role = if trouble { Role::Caution } else { Role::Quiet };
    let wide = usize::from(area.width).saturating_sub(2);
    let text = if trouble { fit(&model.trouble, wide) } else { model.told(wide) };
    Line::from(vec![Span::raw(" "), Span::styled(text, style(role))]).render(area, buffer);
}

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let mut line = vec![Span::raw(" ")];
    line.extend(spans(model, usize::from(area.width), true));
    Line::from(line).render(area, buffer);
}

/// The keys that work here, as far as there is room: what is needed least goes first. What does nothing now is dimmed.
/// At the foot of a pop-up only those of the pop-up stand.
pub(crate) fn spans(model: &Model, room: usize, everywhere: bool) -> Vec<Span<'static>> {
    let context = model.context();
    let mut hints: Vec<Hint> = Vec::new();
    if !matches!(
        context,
        Context::Popup | Context::Trouble | Context::Ask | Context::Personal | Context::Entry | Context::Palette
    ) {
        let arrows = format!("{}{}", model.wording.label(Label::KeyUp), model.wording.label(Label::KeyDown));
        let text = model.wording.label(Label::GroupMove).to_lowercase();
        hints.push(Hint { id: None, key: arrows, text, rank: 1, works: true });
    }
    for command in COMMANDS.iter().filter(|command| command.hint > 0 && command.contexts.contains(&context)) {
        let is_everywhere = matches!(command.id, CommandId::Help | CommandId::Palette | CommandId::Quit);
        if !model.applies(command) || (is_everywhere && !everywhere) {
            continue;
        }
        let key = match command.id {
            CommandId::Answer => format!("1-{}", model.steps_here()),
            _ => model.key_in(command.id, context),
        };
        // Another command took its key.
        if key.is_empty() {
            continue;
        }
        let works = model.why_not(command).is_none();
        // In an old version the way back is what one needs most.
        let rank = match (command.id, context) {
            (CommandId::Back, Context::Profile) => 9,
            // All that one can do with a folded group.
            (CommandId::Fold, Context::Profile) if model.is_folded_here() => 9,
            _ => command.hint,
        };
        // Beside a plan one reads, and Enter opens what the selected link leads to.
        let label = match command.id {
            CommandId::PlanEdit if model.screen_link().is_some() => Label::Follow,
            CommandId::Fold if model.is_folded_here() => Label::Unfold,
            CommandId::Beside if model.screen_link().is_some() => Label::BesideBack,
            _ => command.label,
        };
        hints.push(Hint { id: Some(command.id), key, text: model.wording.label(label), rank, works });
    }
    let width = |hints: &[Hint]| hints.iter().map(|hint| hint.key.width() + hint.text.width() + 3).sum::<usize>();
    while width(&hints) > room && hints.len() > 1 {
        let least = hints.iter().map(|hint| hint.rank).min().unwrap_or(0);
        let at = hints.iter().position(|hint| hint.rank == least).unwrap_or(0);
        hints.remove(at);
    }
    let mut spans = Vec::new();
    for hint in hints {
        let (key, text) = if hint.works { (Role::Key, Role::Plain) } else { (Role::Quiet, Role::Quiet) };
        let mark = hint.id.map(|id| press(Target::Command(id))).unwrap_or_default();
        spans.push(Span::styled(hint.key, style(key).patch(mark)));
        spans.push(Span::styled(format!(" {}", hint.text), style(text).patch(mark)));
        spans.push(Span::raw("  "));
    }
    spans
}

/// A key, what it does, how much it is needed, and whether it does anything now.
struct Hint {
    id: Option<CommandId>,
    key: String,
    text: String,
    rank: u8,
    works: bool,
}

/// What the keys of a command are called, as the help lists them.
pub fn key_names(wording: &Wording, keys: &Keymap, command: &Command) -> String {
    match command.id {
        CommandId::Answer => "1-9".to_owned(),
        _ => keys.keys(command).iter().map(|key| key_name(wording, *key)).collect::<Vec<_>>().join(" "),
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
    /// The status line: what just happened, and by which key it is taken back. Where it is long, that shows all the same.
    pub(crate) fn told(&self, wide: usize) -> String {
        if !self.changed {
            return fit(&self.status, wide);
        }
        let said = if self.status.is_empty() { self.wording.label(Label::Changed) } else { self.status.clone() };
        let key = self.key_of(CommandId::Undo);
        if key.is_empty() {
            return fit(&said, wide);
        }
        let back = self.wording.undo_with(&key);
        format!("{} {back}", fit(&said, wide.saturating_sub(back.width() + 1)))
    }

    /// The first key of a command here, by its name; nothing where it has none.
    pub(crate) fn key_of(&self, id: CommandId) -> String {
        self.key_in(id, self.context())
    }

    /// The same in another place.
    pub(crate) fn key_in(&self, id: CommandId, context: Context) -> String {
        let key = Command::of(id).and_then(|command| self.setup.keys.key(command, context));
        key.map_or_else(String::new, |key| key_name(&self.wording, key))
    }

    /// Whether a command can mean anything here; what cannot is no hint.
    fn applies(&self, command: &Command) -> bool {
        match (command.id, self.context()) {
            (id, Context::Workshop) => self.means_something_here(id),
            (CommandId::WorkshopReveal, _) => {
                matches!(self.popups.last(), Some(Popup::Entry(entry)) if matches!(entry.what, EntryFor::Papers(_)))
            }
            (CommandId::Back, Context::Profile) => matches!(self.looking, Some(Looking::Version { .. })),
            (
                CommandId::Answer | CommandId::NotKnown | CommandId::Note | CommandId::Origin | CommandId::Range,
                Context::Profile,
            ) => self.selected_question().is_some(),
            (CommandId::Programme, _) => self.shows_programme(),
            (CommandId::NextPlan, _) => self.is_programme(),
            (CommandId::Plan | CommandId::LookBack, Context::Profile) | (CommandId::ShortList, Context::Popup) => false,
            (CommandId::LookBack, Context::Activities | Context::Reasons) => !self.dossier.choices.is_empty(),
            (CommandId::PageForward, _) => self.pages.has_ahead(),
            (
                CommandId::Follow | CommandId::NextLink | CommandId::PreviousLink | CommandId::CopyLink,
                Context::Page,
            ) => self.overview.leads(),
            (CommandId::Personal, _) => !self.dossier.held.is_empty(),
            (CommandId::Elsewhere, Context::Profile | Context::Activities | Context::Reasons) => {
                self.saved == Saved::No || self.is_example
            }
            _ => true,
        }
    }

    /// How many steps the selected question has.
    fn steps_here(&self) -> usize {
        let voted = self.dossier.workshop().and_then(|workshop| workshop.stage.question.as_ref());
        let asked = if self.context() == Context::Workshop { voted } else { self.selected_question() };
        asked.and_then(|id| self.knowledge.questions.get(id)).map_or(5, |question| question.steps.len())
    }
}
