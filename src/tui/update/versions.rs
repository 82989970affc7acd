//! The versions of the open dossier: looking at one, going back, taking one back.

use crate::effect::Effect;
use crate::home::{Looking, Version};
use crate::model::{Awaited, Model, Screen};

impl Model {
    /// These versions are there; the one that is looked at is selected.
    pub(super) fn versions_are(&mut self, versions: Vec<Version>) -> Vec<Effect> {
        self.versions = versions;
        let at = match &self.looking {
            Some(Looking::Version { id, .. }) => self.versions.iter().position(|version| version.id == *id),
            _ => None,
        };
        self.version = at.map_or(0, |at| at + 1);
        self.screen = Screen::Versions;
        Vec::new()
    }

    /// The selected version; none where the dossier as it is now is selected.
    pub(crate) fn selected_version(&self) -> Option<&Version> {
        self.versions.get(self.version.checked_sub(1)?)
    }

    /// Shows the selected version, or the dossier as it is now.
    pub(super) fn look_at(&mut self) -> Vec<Effect> {
        match (self.selected_version(), &self.looking) {
            (Some(version), _) => {
                let effect = Effect::LookAt(version.id.clone());
                self.awaited = Awaited::Looked;
                vec![effect]
            }
            (None, Some(Looking::Version { .. })) => self.look_away(),
            (None, _) => {
                self.screen = Screen::Main;
                Vec::new()
            }
        }
    }

    /// Goes back from a version to the dossier as it is now.
    pub(super) fn look_away(&mut self) -> Vec<Effect> {
        self.awaited = Awaited::Looked;
        vec![Effect::LookAway]
    }

    /// Puts the selected version in the place of the dossier as it is now, which becomes a version itself.
    pub(super) fn take_back(&mut self) -> Vec<Effect> {
        let Some(version) = self.selected_version().cloned() else { return Vec::new() };
        self.awaited = Awaited::TakenBack(version.made);
        vec![Effect::TakeBack(version.id)]
    }
}
