//! From a changed dossier back to its text: only what changed is edited.

mod align;
mod brackets;
mod edits;

use knowledge::Knowledge;
use knowledge::reading::Reading;

use crate::reading::{read_closely, unmarked};
use crate::tree::tree;
use crate::{Dossier, State, VERSION};
use edits::Editor;

/// The text of a dossier. Where there was a text before, it is edited: what changed is replaced, what is new added, what was
/// taken back removed; all else stays, byte for byte, comments and unknown parts too. A text of an earlier version gets the
/// number of this one. What is held back is not written. `None` where that text may not be written to.
///
/// ```
/// use dossier::{read, write};
///
/// let knowledge = knowledge::shipped().knowledge;
/// let text = "Dossier(version: 2, place: \"Westwijk\" /* the old name */)";
/// let mut dossier = read("westwijk.ron", text, &knowledge).dossier;
/// dossier.place = Some("Oostwijk".to_owned());
/// let new = "Dossier(version: 2, place: \"Oostwijk\" /* the old name */)";
/// assert_eq!(write(Some(text), &dossier, &knowledge).as_deref(), Some(new));
/// ```
pub fn write(before: Option<&str>, dossier: &Dossier, knowledge: &Knowledge) -> Option<String> {
    let new = tree(&dossier.without_held(), VERSION, knowledge);
    let Some(text) = before else { return Some(format!("Dossier{}\n", new.written(0))) };
    let (opened, understood) = read_closely("", text, knowledge);
    let version = match opened.state {
        State::Whole => VERSION,
        State::Older(version) => version,
        State::Newer(_) | State::Damaged => return None,
    };
    let old = tree(&opened.dossier, version, knowledge);
    let plain = unmarked(text);
    let (_, raw) = Reading::open("", &plain);
    let mut editor = Editor::new(text, &understood);
    editor.change(raw?, Some(&old), &new);
    Some(editor.done())
}
