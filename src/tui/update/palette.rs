//! The list of all commands: opening it, typing in it, doing what was picked.

use tui_input::InputRequest;

use super::entry::{fits_a_line, request};
use crate::command::{Command, Context};
use crate::effect::Effect;
use crate::input::Input;
use crate::model::{Model, Palette, Pane, Popup};

/// How long what is typed may be.
const LONGEST: usize = 60;

impl Context {
    /// Whether this is one of the three panes.
    pub(crate) fn is_pane(self) -> bool {
        self.pane().is_some()
    }

    fn pane(self) -> Option<Pane> {
        match self {
            Self::Profile => Some(Pane::Profile),
            Self::Activities => Some(Pane::Activities),
            Self::Reasons => Some(Pane::Reasons),
            _ => None,
        }
    }
}

impl Model {
    pub(super) fn palette(&mut self) {
        let palette = Palette::new(self.context(), &self.wording);
        self.over(Popup::Palette(palette));
    }

    /// What is typed in the list; the best answer is selected then.
    pub(super) fn typed_in_palette(&mut self, input: &Input) {
        let Some(Popup::Palette(palette)) = self.popups.last_mut() else { return };
        let room = LONGEST.saturating_sub(palette.line.value().chars().count());
        match input {
            Input::Key(key) => {
                if let Some(request) = request(*key).filter(|_| room > 0 || key.text().is_none()) {
                    palette.line.handle(request);
                }
            }
            Input::Paste(text) => {
                for c in text.chars().filter(|c| fits_a_line(*c)).take(room) {
                    palette.line.handle(InputRequest::InsertChar(c));
                }
            }
            Input::Resize(..) | Input::Mouse(..) => {}
        }
        palette.at = 0;
        self.popup_scroll = 0;
    }

    /// Does the selected command, in the pane where it works.
    pub(super) fn pick_command(&mut self, palette: &Palette) -> Vec<Effect> {
        let Some((command, _)) = palette.found().into_iter().nth(palette.at) else { return Vec::new() };
        self.go_where_it_works(command, palette.from);
        self.command(command.id, None)
    }

    fn go_where_it_works(&mut self, command: &Command, from: Context) {
        if !command.contexts.contains(&from)
            && let Some(pane) = command.contexts.iter().find_map(|context| context.pane())
        {
            self.focus_on(pane);
        }
    }
}
