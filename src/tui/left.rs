//! Where one was in a dossier when it was left: plain data for the shell to keep, outside the dossier.
//!
//! It is a convenience of one person on one computer, so it stands in the state folder and never in the dossier: a dossier that two
//! people work on must not change because one of them scrolled.

use knowledge::things::Group;
use wording::Aspect;

use crate::model::{Model, Pane, Screen};

/// Where one was in a dossier. Names that the knowledge base no longer has are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// The pane that had the focus, counted from the left.
    pub pane: usize,
    /// The selected question.
    pub question: String,
    /// The selected activity.
    pub activity: String,
    /// From which side it was shown.
    pub aspect: usize,
    /// How far the three panes were scrolled.
    pub scrolls: [usize; 3],
    /// The groups of questions that were folded.
    pub folded: Vec<String>,
}

const PANES: [Pane; 3] = [Pane::Profile, Pane::Activities, Pane::Reasons];

impl Model {
    /// Where one is in the open dossier; nothing where none is open, or nothing was answered in it.
    pub fn left(&self) -> Option<Left> {
        if self.file.is_none() || self.is_example || self.screen == Screen::Ticks {
            return None;
        }
        let name = |at: usize| self.knowledge.asked.get(at).map(ToString::to_string).unwrap_or_default();
        Some(Left {
            pane: PANES.iter().position(|pane| *pane == self.focus).unwrap_or(0),
            question: name(self.question),
            activity: self.activity.as_ref().map(ToString::to_string).unwrap_or_default(),
            aspect: Aspect::ALL.iter().position(|aspect| *aspect == self.aspect).unwrap_or(0),
            scrolls: [self.profile_scroll, self.activities_scroll, self.reasons_scroll],
            folded: self.folded.iter().map(|group| group.as_str().to_owned()).collect(),
        })
    }

    /// Goes back to where one was.
    pub(crate) fn come_back(&mut self, left: &Left) {
        self.focus = PANES.get(left.pane).copied().unwrap_or(Pane::Profile);
        if let Some(at) = self.knowledge.asked.iter().position(|id| id.as_str() == left.question) {
            self.question = at;
        }
        self.folded =
            Group::ALL.into_iter().filter(|group| left.folded.iter().any(|one| one == group.as_str())).collect();
        self.aspect = Aspect::ALL.get(left.aspect).copied().unwrap_or_default();
        let listed = self.listed().into_iter().map(|one| one.activity.clone()).find(|id| id.as_str() == left.activity);
        self.activity = listed.or_else(|| self.activity.take());
        self.reselect();
        [self.profile_scroll, self.activities_scroll, self.reasons_scroll] = left.scrolls;
    }
}
