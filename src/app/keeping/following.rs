//! Looking along with somebody else who has the dossier open.

use std::time::{Duration, Instant};

use knowledge::Knowledge;
use tui::{Looking, Message};
use wording::Wording;

use super::open_file::{Hold, OpenFile};
use crate::shell::lock::{self, Holder, Taken};
use crate::shell::{stamp, store};

/// How often we look what the other one saved, and whether it is still there. Only while somebody looks along.
const LOOK: Duration = Duration::from_secs(1);
/// How often a room looks: it waits for what somebody does.
const GLANCE: Duration = Duration::from_millis(250);

/// The looking along with the one who has the lock.
#[derive(Debug)]
pub(super) struct Following {
    due: Instant,
    /// Whether the dossier is taken over once the other one lets go of it. A room only looks.
    takes_over: bool,
}

impl Following {
    /// Begins now.
    pub(super) fn new() -> Self {
        Self { due: Instant::now() + LOOK, takes_over: true }
    }

    /// Begins to look only, whoever has it.
    pub(super) fn looking_only() -> Self {
        Self { due: Instant::now() + GLANCE, takes_over: false }
    }

    /// When it has to look again.
    pub(super) fn due(&self) -> Instant {
        self.due
    }

    /// Looks what was saved, and takes the lock if it is free. Once that is ours, `file.looking` is empty.
    pub(super) fn look(&mut self, file: &mut OpenFile, knowledge: &Knowledge, wording: &Wording) -> Vec<Message> {
        self.due = Instant::now() + if self.takes_over { LOOK } else { GLANCE };
        // Where the file is gone there is nothing to lock; it may come back.
        if !file.path.is_file() {
            return Vec::new();
        }
        if !self.takes_over {
            return reread(file, knowledge).into_iter().collect();
        }
        let taken = lock::take(&file.path, &Holder::me());
        // After the lock was taken: so what the other one saved last is seen.
        let mut messages: Vec<Message> = reread(file, knowledge).into_iter().collect();
        match taken {
            Taken::Theirs(_) | Taken::Impossible(_) => {}
            Taken::Ours(lock, left) => {
                let who = match file.looking.take() {
                    Some(Looking::Locked { who, .. }) => who,
                    _ => wording.somebody(),
                };
                file.hold = Hold::Ours(lock);
                store::sweep(&file.path);
                messages.push(Message::Unlocked);
                messages.push(Message::Notice(match left {
                    Some(_) => wording.lock_taken_over(Some(&who)),
                    None => wording.lock_free(&who),
                }));
            }
        }
        messages
    }
}

/// What was saved since we looked last, if anything, as far as it is whole.
fn reread(file: &mut OpenFile, knowledge: &Knowledge) -> Option<Message> {
    let stamp = stamp::of(&file.path).ok()?;
    if file.stamp.as_ref() == Some(&stamp) {
        return None;
    }
    let bytes = store::read(&file.path).ok()?;
    file.stamp = Some(stamp);
    if file.seen.as_ref() == Some(&bytes) {
        return None;
    }
    let text = String::from_utf8(bytes).ok()?;
    let opened = dossier::read("", &text, knowledge);
    if !opened.state.writable() {
        return None;
    }
    file.seen = Some(text.as_bytes().to_vec());
    file.text = Some(text);
    file.kept = None;
    file.state = opened.state;
    Some(Message::Followed(Box::new(opened.dossier)))
}
