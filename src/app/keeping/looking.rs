//! Earlier versions, and what somebody else is writing: what one looks at without changing it.

use std::time::Instant;

use dossier::Dossier;
use tui::{FileId, Looking, Message, OpenedFile, VersionId};
use wording::Wording;

use super::{Keeper, Shown, names, versions};
use crate::shell::clock;

impl Keeper {
    /// What versions there are of the open file.
    pub(super) fn list_versions(&self) -> Vec<Message> {
        vec![Message::Versions(self.open.as_ref().map_or_else(Vec::new, |file| versions::list(&file.path)))]
    }

    /// Shows a version. The dossier as it is, with what could not be kept of it, waits aside.
    pub(super) fn look_at(&mut self, id: &VersionId, shown: &Shown) -> Vec<Message> {
        // Should that fail, all of it waits aside.
        let mut messages = self.keep_all(shown).unwrap_or_else(|said| vec![Message::Kept(Err(said))]);
        let Some(file) = &self.open else { return vec![Message::Refused(shown.wording.version_is_gone())] };
        let Ok((bytes, made)) = versions::read(&file.path, id) else {
            return vec![Message::Refused(shown.wording.version_is_gone())];
        };
        let opened = dossier::read(&names::shown(&file.path), &String::from_utf8_lossy(&bytes), &self.knowledge);
        let opened = OpenedFile {
            id: FileId(names::shown(&file.path)),
            name: file.name.clone(),
            dossier: opened.dossier,
            faults: opened.faults,
            looking: Some(Looking::Version { id: id.clone(), made }),
            left: None,
            said: String::new(),
        };
        self.aside.get_or_insert_with(|| shown.dossier.clone());
        messages.push(Message::Opened(Box::new(opened)));
        messages
    }

    /// Shows the dossier as it is again.
    pub(super) fn look_away(&mut self, shown: &Shown) -> Vec<Message> {
        let dossier = match self.aside.take() {
            // What was on screen before is older than what the other one saved since.
            Some(_) if self.following.is_some() => self.as_followed(),
            Some(dossier) => dossier,
            None => shown.dossier.clone(),
        };
        self.opened_now(dossier)
    }

    /// Puts an earlier version in the place of the dossier, which becomes a version itself.
    pub(super) fn take_back(&mut self, id: &VersionId, shown: &Shown) -> Vec<Message> {
        match self.try_take_back(id, shown) {
            Ok(messages) => messages,
            Err(said) => vec![Message::Refused(said)],
        }
    }

    fn try_take_back(&mut self, id: &VersionId, shown: &Shown) -> Result<Vec<Message>, String> {
        let wording = shown.wording;
        // All that is there must be in the version that is made of it.
        self.keep_all(shown)?;
        let file = self.open.as_mut().ok_or_else(|| wording.version_is_gone())?;
        if file.looking.is_some() {
            return Err(wording.dossier_only_looked_at());
        }
        let (bytes, _) = versions::read(&file.path, id).map_err(|_| wording.version_is_gone())?;
        let text = String::from_utf8(bytes).map_err(|_| wording.version_is_damaged())?;
        let opened = dossier::read(&names::shown(&file.path), &text, &self.knowledge);
        if !opened.state.writable() {
            return Err(wording.version_is_damaged());
        }
        let saved =
            file.take_back(text, opened.state, clock::now()).map_err(|error| wording.cannot_do(&file.name, &error))?;
        let now = names::shown(&file.path);
        self.aside = None;
        let mut messages = self.opened_now(opened.dossier);
        messages.push(Message::Kept(Ok(())));
        messages.extend(saved.was.map(|was| Message::Notice(wording.kept_beside(&names::shown(&was), &now))));
        Ok(messages)
    }

    /// That the open file is on screen, with this in it.
    pub(super) fn opened_now(&self, dossier: Dossier) -> Vec<Message> {
        let Some(file) = &self.open else { return Vec::new() };
        let id = FileId(names::shown(&file.path));
        let text = file.text.as_deref();
        let faults = text.map_or_else(Vec::new, |text| dossier::read(&id.0, text, &self.knowledge).faults);
        let (name, looking) = (file.name.clone(), file.looking.clone());
        vec![Message::Opened(Box::new(OpenedFile {
            id,
            name,
            dossier,
            faults,
            looking,
            left: None,
            said: String::new(),
        }))]
    }

    /// When to look what the other one saved; not while something else is on screen.
    pub(super) fn follow_due(&self) -> Option<Instant> {
        self.following.as_ref().filter(|_| self.aside.is_none()).map(super::Following::due)
    }

    /// Looks what the other one saved, and whether it is still there.
    pub(super) fn follow(&mut self, wording: &Wording) -> Vec<Message> {
        let (Some(file), Some(following)) = (self.open.as_mut(), self.following.as_mut()) else { return Vec::new() };
        let messages = following.look(file, &self.knowledge, wording);
        if file.looking.is_none() {
            self.following = None;
        }
        messages
    }

    /// The dossier as the other one saved it last.
    fn as_followed(&self) -> Dossier {
        let text = self.open.as_ref().and_then(|file| file.text.as_deref()).unwrap_or_default();
        dossier::read("", text, &self.knowledge).dossier
    }
}
