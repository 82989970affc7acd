//! What was before, and what was taken back: undo and redo as stacks of earlier values.

use dossier::Dossier;

/// How many earlier dossiers are kept.
const MOST: usize = 500;

/// The dossiers before the present one, and those that were taken back. Kept while the dossier is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct History {
    earlier: Vec<Dossier>,
    later: Vec<Dossier>,
}

impl History {
    /// Remembers a dossier that is about to change. What was taken back is gone then.
    pub(crate) fn remember(&mut self, dossier: Dossier) {
        if self.earlier.len() == MOST {
            self.earlier.remove(0);
        }
        self.earlier.push(dossier);
        self.later.clear();
    }

    /// How many earlier dossiers there are.
    pub(crate) fn len(&self) -> usize {
        self.earlier.len()
    }

    /// Makes one change of all that were made since there were so many: they are taken back together.
    pub(crate) fn join_since(&mut self, len: usize) {
        self.earlier.truncate(len + 1);
    }

    /// Puts the one before in the place of the present one; gives whether there was one.
    pub(crate) fn undo(&mut self, present: &mut Dossier) -> bool {
        let Some(earlier) = self.earlier.pop() else { return false };
        self.later.push(std::mem::replace(present, earlier));
        true
    }

    /// Puts the one that was taken back last in the place of the present one; gives whether there was one.
    pub(crate) fn redo(&mut self, present: &mut Dossier) -> bool {
        let Some(later) = self.later.pop() else { return false };
        self.earlier.push(std::mem::replace(present, later));
        true
    }
}
