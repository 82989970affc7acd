//! The mouse: what is pressed is selected, and what was selected already is opened; the wheel moves what lies under it.

use crate::command::{Command, CommandId, Context};
use crate::effect::Effect;
use crate::input::{Code, Key};
use crate::model::{Model, Pane, Popup, Screen};
use crate::view::press::{Target, pressed};

/// How many lines a notch of the wheel scrolls what is read.
const NOTCH: isize = 3;

impl Model {
    pub(super) fn press(&mut self, column: u16, row: u16) -> Vec<Effect> {
        let Some(target) = pressed(self, column, row) else { return Vec::new() };
        match target {
            Target::Command(id) => return self.command(id, None),
            Target::Beside => return self.key(Key::plain(Code::Esc)),
            Target::Link(at) => self.follow_at(at),
            Target::Group(group) => {
                self.focus_on(Pane::Profile);
                self.fold_group(group);
            }
            Target::Pane(pane) => match self.screen {
                Screen::Plan => self.planning.beside = pane == Pane::Reasons,
                Screen::LookBack => self.looked.beside = pane == Pane::Reasons,
                _ => self.focus_on(pane),
            },
            Target::Question(at) => {
                self.focus_on(Pane::Profile);
                self.question = at;
            }
            Target::Answer(step) => {
                if self.screen == Screen::Main {
                    self.focus_on(Pane::Profile);
                }
                let digit = char::from_digit(u32::from(step), 10).unwrap_or('0');
                return self.key(Key::plain(Code::Char(digit)));
            }
            Target::Row(at) => {
                if self.select(at) {
                    // Space ticks where Enter would end the list, or go on.
                    let ticks = matches!(self.context(), Context::Ticks | Context::Workshop);
                    let opens = if ticks { Code::Char(' ') } else { Code::Enter };
                    return self.key(Key::plain(opens));
                }
            }
        }
        Vec::new()
    }

    pub(super) fn wheel(&mut self, column: u16, row: u16, down: bool) {
        let by = if down { 1 } else { -1 };
        if !self.popups.is_empty() || self.screen != Screen::Main {
            let beside = match pressed(self, column, row) {
                Some(Target::Pane(Pane::Reasons) | Target::Link(_)) => Some(true),
                Some(Target::Pane(_) | Target::Row(_)) => Some(false),
                _ => None,
            };
            match (self.context(), beside) {
                (Context::Plan, Some(beside)) => self.planning.beside = beside,
                (Context::LookBack, Some(beside)) => self.looked.beside = beside,
                _ => {}
            }
            let reads = match self.context() {
                Context::Menu
                | Context::Palette
                | Context::Find
                | Context::Home
                | Context::Ticks
                | Context::Versions => false,
                Context::Plan | Context::LookBack => self.screen_link().is_some(),
                _ => true,
            };
            self.move_by(if reads { by * NOTCH } else { by });
            return;
        }
        match pressed(self, column, row) {
            Some(Target::Pane(Pane::Reasons) | Target::Link(_)) => {
                self.reasons_scroll = self.reasons_scroll.saturating_add_signed(by * NOTCH);
            }
            Some(Target::Pane(Pane::Activities) | Target::Row(_) | Target::Command(CommandId::State)) => {
                self.focus_on(Pane::Activities);
                self.step(by);
            }
            Some(Target::Pane(Pane::Profile) | Target::Question(_) | Target::Answer(_) | Target::Group(_)) => {
                self.focus_on(Pane::Profile);
                self.step(by);
            }
            _ => {}
        }
    }

    /// Does what a key does here, for everybody: by the table, whatever keys the user has.
    fn key(&mut self, key: Key) -> Vec<Effect> {
        let context = self.context();
        let here = |command: &&Command| command.contexts.contains(&context) && command.keys.contains(&key);
        let Some(command) = crate::command::COMMANDS.iter().find(here) else { return Vec::new() };
        let digit = match key.code {
            Code::Char(c) => c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()),
            _ => None,
        };
        self.command(command.id, digit)
    }

    /// Selects a row of the list that has the keys; gives whether it was selected already.
    fn select(&mut self, at: usize) -> bool {
        match self.popups.last_mut() {
            Some(Popup::Menu(menu)) => return std::mem::replace(&mut menu.at, at) == at,
            Some(Popup::Palette(palette)) => {
                palette.at = at;
                return true;
            }
            Some(Popup::Find(find)) => {
                find.at = at;
                return true;
            }
            Some(_) => return false,
            None => {}
        }
        match self.screen {
            Screen::Home => std::mem::replace(&mut self.home.at, at) == at,
            Screen::Versions => std::mem::replace(&mut self.version, at) == at,
            Screen::Ticks => {
                self.tick = at;
                true
            }
            Screen::Plan => {
                let was_beside = std::mem::take(&mut self.planning.beside);
                std::mem::replace(&mut self.planning.row, at) == at && !was_beside
            }
            Screen::LookBack => {
                let was_beside = std::mem::take(&mut self.looked.beside);
                std::mem::replace(&mut self.looked.row, at) == at && !was_beside
            }
            Screen::Workshop => std::mem::replace(&mut self.presenting.row, at) == at,
            Screen::Overview | Screen::Room => false,
            Screen::Main => {
                let id = self.listed().get(at).map(|one| one.activity.clone());
                let had_focus = self.focus == Pane::Activities;
                let was = id.is_some() && id == self.activity;
                if id.is_some() && !was {
                    self.activity = id;
                    (self.reasons_scroll, self.reasons_link) = (0, 0);
                }
                self.focus_on(Pane::Activities);
                was && had_focus
            }
        }
    }
}
