//! A question before something that cannot be taken back: it names what goes.

use ratatui_core::text::Line;
use wording::document::Span as Said;

use crate::model::{Ask, Model};
use crate::view::lay::wrap;
use crate::view::roles::{Role, style};

pub(super) fn lines(model: &Model, ask: &Ask, width: usize) -> Vec<Line<'static>> {
    let said = match ask {
        Ask::Delete(id, name) => {
            // In the usual folder the name says enough.
            let elsewhere = model.home.files.iter().any(|file| file.id == *id && file.folder.is_some());
            model.wording.ask_delete(name, if elsewhere { &id.0 } else { id.file_name() })
        }
        Ask::Leave(_) => {
            let present = model.aside.as_ref().unwrap_or(&model.dossier);
            model.wording.leave_held(present.held.len())
        }
    };
    let mut lines = Vec::new();
    wrap(&mut lines, &[Said::from(said)], ("", ""), width, Some(style(Role::Caution)));
    lines
}
