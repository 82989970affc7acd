//! The mouse: what is pressed is selected, and what was selected already is opened; the wheel moves what lies under it.

use crate::command::{Command, Context};
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
            Target::Pane(pane) => self.focus_on(pane),
            Target::Question(at) => {
                self.focus_on(Pane::Profile);
                self.question = at;
            }
            Target::Answer(step) => {
                self.focus_on(Pane::Profile);
                let digit = char::from_digit(u32::from(step), 10).unwrap_or('0');
                return self.key(Key::plain(Code::Char(digit)));
            }
            Target::Row(at) => {
                if self.select(at) {
                    // Space ticks where Enter would end the list.
                    let opens = if self.context() == Context::Ticks { Code::Char(' ') } else { Code::Enter };
                    return self.key(Key::plain(opens));
                }
            }
        }
        Vec::new()
    }

    pub(super) fn wheel(&mut self, column: u16, row: u16, down: bool) {
        let by = if down { 1 } else { -1 };
        if !self.popups.is_empty() || self.screen != Screen::Main {
            let reads = !matches!(
                self.context(),
                Context::Menu | Context::Palette | Context::Home | Context::Ticks | Context::Versions
            );
            return self.step(if reads { by * NOTCH } else { by });
        }
        match pressed(self, column, row) {
            Some(Target::Pane(Pane::Reasons)) => {
                self.reasons_scroll = self.reasons_scroll.saturating_add_signed(by * NOTCH);
            }
            Some(Target::Pane(Pane::Activities) | Target::Row(_)) => {
                self.focus_on(Pane::Activities);
                self.step(by);
            }
            Some(Target::Pane(Pane::Profile) | Target::Question(_) | Target::Answer(_)) => {
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
            Screen::Overview | Screen::Plan | Screen::LookBack | Screen::Workshop | Screen::Room => false,
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
