//! The first line: the program, the place, and whether the dossier is kept, held back in part, or looked at only.

use ratatui_core::buffer::Buffer;
use ratatui_core::layout::Rect;
use ratatui_core::text::{Line, Span};
use ratatui_core::widgets::Widget;
use wording::{Label, Wording};

use super::lay::fit;
use super::press::{Target, press};
use super::roles::{Role, style};
use crate::command::CommandId;
use crate::home::Looking;
use crate::model::{Model, Saved};
use crate::view::columns::Columns;

pub(crate) fn render(model: &Model, area: Rect, buffer: &mut Buffer) {
    let wording = &model.wording;
    let mut right = Vec::new();
    let held = model.dossier.held.len();
    if held > 0 {
        right.push(Span::styled(format!("! {}", wording.held(held)), style(Role::Caution)));
        right.push(Span::raw(" · "));
    }
    let state = match (&model.looking, &model.saved) {
        (Some(_), _) => Some((Label::LookingOnly, Role::Caution)),
        (None, _) if model.is_example => Some((Label::ExampleMark, Role::Caution)),
        (None, Saved::Untouched) => None,
        (None, Saved::Yes) if held > 0 => Some((Label::RestSaved, Role::Quiet)),
        (None, Saved::Yes) => Some((Label::Saved, Role::Quiet)),
        (None, Saved::No) => Some((Label::NotSaved, Role::Caution)),
    };
    if let Some((label, role)) = state {
        right.push(Span::styled(wording.label(label), style(role)));
        right.push(Span::raw(" · "));
    }
    let help = format!("{} {}", model.key_of(CommandId::Help), wording.label(Label::HelpCommand));
    let language = press(Target::Command(CommandId::Language));
    right.push(Span::styled(wording.language().code(), language));
    right.push(Span::raw(" · "));
    right.push(Span::styled(help, press(Target::Command(CommandId::Help))));
    right.push(Span::raw(" "));
    let right = Line::from(right);
    let mut left = vec![Span::styled(" Wijkverbinder", style(Role::Title))];
    let room = usize::from(area.width).saturating_sub(right.width() + " Wijkverbinder · ".width() + 2);
    if let Some((_, name)) = &model.file {
        let no_place = wording.label(Label::NoPlace);
        let name = if name.is_empty() { &no_place } else { name };
        let place = Wording::file_title(model.dossier.place.as_deref(), name);
        let said = [Some(place.to_owned()), looking(model)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        left.push(Span::raw(format!(" · {}", fit(&said, room))));
    }
    Line::from(left).render(area, buffer);
    right.right_aligned().render(area, buffer);
}

/// Why the dossier can be looked at only, in a few words.
fn looking(model: &Model) -> Option<String> {
    match model.looking.as_ref()? {
        Looking::Locked { who, .. } => Some(model.wording.open_with(who)),
        Looking::Newer => Some(model.wording.label(Label::Newer)),
        Looking::Version { made, .. } => Some(model.wording.version_of(made)),
    }
}
