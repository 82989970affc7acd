//! What the screens ask of the world, as data. The program runs it, and answers with messages.

use wording::User;
use wording::document::Document;

use crate::handing::Handing;
use crate::home::{FileId, VersionId};

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The dossier changed: keep it.
    Save,
    /// Much is about to be replaced or removed: put the dossier as it is on disk among the versions, then keep it.
    SaveAnew,
    /// Keep the dossier in another file from now on: a path as the user typed it. Answered by `Kept` and `Moved`, or by `Refused`.
    SaveElsewhere(String),
    /// Keep the dossier and let go of it. Answered by `Home`, and then it is closed; or by `Refused`, and it stays open.
    Close,
    /// The user is done: keep the dossier and end.
    Quit,
    /// Put this document on the clipboard and into a file of its own. Answered by `Notice`: where it is.
    Copy(Document),
    /// Put what a link leads to on the clipboard and into a file of its own. Answered by `Notice`: what, and where it is.
    CopyLink(String),
    /// Have the mouse tell what it presses, or leave it to the terminal, which selects text with it.
    Mouse(bool),
    /// Give the terminal back, have the system put the program aside, and take the terminal again when it is got back. Answered by
    /// `Resized`.
    Suspend,
    /// Paint everything anew.
    Repaint,
    /// Draw: what was worked out in the meantime shows.
    Draw,
    /// Say what dossiers there are. Answered by `Home`.
    ListFiles,
    /// Keep this dossier and open that one. Answered by `Opened`, or by `Refused` and nothing changes.
    Open(FileId),
    /// Keep this dossier and begin a new one, of this place. Answered by `Opened` or `Refused`.
    New(String),
    /// Begin a new dossier of this name with what that one knows and learnt. Answered by `Opened` or `Refused`.
    Duplicate(FileId, String),
    /// Give a dossier another name. Answered by `Home` or `Refused`.
    Rename(FileId, String),
    /// Put a dossier away, or get it back. Answered by `Home` or `Refused`.
    Archive(FileId, bool),
    /// Delete a dossier and all its versions. Answered by `Home` or `Refused`.
    Delete(FileId),
    /// Say what versions of the open dossier there are. Answered by `Versions`.
    ListVersions,
    /// Show a version, to look at only. Answered by `Opened`.
    LookAt(VersionId),
    /// Take a version back; what is there now becomes a version. Answered by `Opened`.
    TakeBack(VersionId),
    /// Go back from a version to the dossier as it is now. Answered by `Opened`.
    LookAway,
    /// Keep who the user is, for next time.
    Remember(User),
    /// Make something to hand over, in a file beside the dossier; no file is overwritten. Answered by `HandedOver` or `Refused`.
    HandOver(Handing),
    /// Read all dossiers of the folder of this one. Answered by `Overview`.
    ReadAll,
}
