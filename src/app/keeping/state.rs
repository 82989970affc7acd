//! In what state a dossier's text is, as far as saving is concerned.

use dossier::Opened;
use knowledge::fault::What;

/// What may be done with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It may be written to.
    Whole,
    /// It is of this older version; it may be written to, once the original is kept.
    #[cfg_attr(not(test), expect(dead_code, reason = "this program knows one version of the format"))]
    Older(u32),
    /// It is of a newer version: to look at only.
    Newer(u32),
    /// It was read as far as it goes, and is never written to.
    Damaged,
}

/// The state of a text that was read.
pub(super) fn state(opened: &Opened) -> State {
    if opened.writable {
        return State::Whole;
    }
    let newer = opened.faults.iter().find_map(|fault| match fault.what {
        What::Version { found, known } if found > known => Some(found),
        _ => None,
    });
    newer.map_or(State::Damaged, State::Newer)
}
