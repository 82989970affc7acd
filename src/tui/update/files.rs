//! The start screen, and what the shell answers about files.

use std::collections::BTreeSet;

use dossier::Dossier;

use crate::effect::Effect;
use crate::home::{DossierFile, FileId, Folder, Looking, OpenedFile};
use crate::model::{Ask, Awaited, EntryFor, History, Model, Next, Pane, Popup, Saved, Screen, Sieve};
use wording::overview::Overview;
use wording::{Aspect, Label, Wording};

impl Model {
    /// These dossiers are there. Where one was to be closed, it is closed now.
    pub(super) fn files_are(&mut self, files: Vec<DossierFile>) -> Vec<Effect> {
        let before = self.home.selected().map(|file| file.id.clone());
        self.home.files = files;
        if self.awaited == Awaited::Closed {
            self.awaited = Awaited::Nothing;
            (self.file, self.looking, self.aside) = (None, None, None);
            (self.dossier, self.history, self.faults) = (Dossier::default(), History::default(), Vec::new());
            (self.popups, self.drafts, self.saved) = (Vec::new(), Vec::new(), Saved::Untouched);
            (self.trouble, self.home.at) = (String::new(), 0);
            (self.screen, self.is_first) = (Screen::Home, false);
            self.refresh();
        } else if let Some(at) = before.and_then(|id| self.home.shown().position(|file| file.id == id)) {
            self.home.at = at;
        }
        Vec::new()
    }

    /// What was asked could not be done.
    pub(super) fn refused(&mut self, why: String) -> Vec<Effect> {
        self.awaited = Awaited::Nothing;
        self.over(Popup::Said(Label::Refused, why));
        Vec::new()
    }

    /// A dossier was opened, or another version of the open one.
    pub(super) fn opened(&mut self, file: OpenedFile) -> Vec<Effect> {
        let same = self.file.as_ref().is_some_and(|(id, _)| *id == file.id);
        if !same && !matches!(self.awaited, Awaited::Looked | Awaited::TakenBack(_)) {
            self.awaited = Awaited::Nothing;
            (self.aside, self.history) = (None, History::default());
            self.popups.clear();
            self.show(file);
            return Vec::new();
        }
        let before = std::mem::take(&mut self.dossier);
        let history = std::mem::take(&mut self.history);
        let aside = self.aside.take();
        let was_fixed = self.looking.is_some();
        self.popups.clear();
        let taken_back = match std::mem::take(&mut self.awaited) {
            Awaited::TakenBack(made) => Some(made),
            _ => None,
        };
        let saved = self.saved.clone();
        self.show(file);
        self.history = history;
        match (&self.looking, taken_back) {
            (Some(Looking::Version { .. }), _) => self.aside = aside.or_else(|| (!was_fixed).then_some(before)),
            (None, Some(made)) => {
                self.history.remember(aside.unwrap_or(before));
                let said = self.wording.taken_back(&made);
                self.dossier.decide(self.today, dossier::Decision::TakenBack(made), None);
                (self.status, self.changed) = (said, true);
                return vec![Effect::Save];
            }
            (None, None) => {
                // On disk there may be less: texts that are held, and whatever could not be kept.
                if let Some(present) = aside {
                    self.dossier = present;
                    self.saved = saved;
                    self.say_nothing();
                    self.refresh();
                }
            }
            (Some(_), _) => {}
        }
        Vec::new()
    }

    /// Shows a dossier from its beginning.
    pub(crate) fn show(&mut self, file: OpenedFile) {
        self.file = Some((file.id, file.name));
        self.dossier = file.dossier;
        self.looking = file.looking;
        self.faults = file.faults;
        (self.drafts, self.saved, self.trouble) = (Vec::new(), Saved::Untouched, String::new());
        let fresh = self.dossier.profile.answers.is_empty() && self.looking.is_none();
        self.screen = if fresh { Screen::Ticks } else { Screen::Main };
        self.focus = Pane::Profile;
        (self.question, self.profile_scroll, self.tick) = (0, 0, 0);
        (self.folded, self.compared, self.sieve) = (BTreeSet::new(), None, Sieve::default());
        self.passed.clear();
        (self.activity, self.activities_scroll, self.reasons_scroll) = (None, 0, 0);
        (self.aspect, self.reasons_link) = (Aspect::default(), 0);
        self.ticked = self.ticked_answers();
        self.refresh();
        self.is_example = false;
        let left = file.left.filter(|_| !fresh);
        self.next = if left.is_none() { Next::BehindAtFirst } else { Next::Behind };
        if let Some(left) = left {
            self.come_back(&left);
        }
        // What lies on top is read first: what this is, and then what is wrong in it.
        if !self.faults.is_empty() {
            self.over(Popup::Faults);
        }
        if self.looking.is_some() {
            self.over(Popup::Looking);
        }
        if !file.said.is_empty() {
            self.over(Popup::Said(Label::Opened, file.said));
        }
        if self.dossier.other_base(&self.knowledge).is_some() {
            self.status = self.wording.label(Label::OtherBase);
        }
    }

    /// While looking only: the one who has it open has kept this.
    pub(super) fn followed(&mut self, dossier: Dossier) -> Vec<Effect> {
        if matches!(self.looking, Some(Looking::Locked { .. })) {
            self.dossier = dossier;
            self.ticked = self.ticked_answers();
            self.refresh();
            self.screen_anew();
        }
        Vec::new()
    }

    /// Nobody else has it open any more.
    pub(super) fn unlocked(&mut self) -> Vec<Effect> {
        if matches!(self.looking, Some(Looking::Locked { .. })) {
            self.looking = None;
            self.popups.retain(|popup| *popup != Popup::Looking);
            self.status = self.wording.label(Label::Unlocked);
        }
        Vec::new()
    }

    /// What is in the folder is laid side by side.
    pub(super) fn folder_is(&mut self, folder: Folder) -> Vec<Effect> {
        self.folder = folder;
        self.page_scroll = 0;
        self.screen = Screen::Overview;
        self.lay_side_by_side();
        Vec::new()
    }

    pub(super) fn lay_side_by_side(&mut self) {
        let left_out = self.folder.left_out.clone();
        let overview = Overview { left_out, ..Overview::of(&self.knowledge, &self.folder.dossiers) };
        self.overview = self.linked(self.wording.overview_of(&self.knowledge, &overview), None);
    }

    /// Opens the example. **Nothing of it is kept** before the user says where.
    fn open_example(&mut self) {
        self.popups.clear();
        (self.aside, self.history) = (None, History::default());
        let mut dossier = dossier::example(&self.knowledge);
        let name = self.wording.label(Label::ExampleName);
        dossier.place = Some(name.clone());
        self.show(OpenedFile {
            id: FileId(String::new()),
            name,
            dossier,
            faults: Vec::new(),
            looking: None,
            left: None,
            said: String::new(),
        });
        self.is_example = true;
        self.focus_on(Pane::Activities);
        self.status = self.wording.label(Label::ExampleSaid);
    }

    pub(super) fn open_selected(&mut self) -> Vec<Effect> {
        if self.home.at > self.home.shown().count() {
            self.open_example();
            return Vec::new();
        }
        if let Some(file) = self.home.selected() {
            return vec![Effect::Open(file.id.clone())];
        }
        self.ask_new();
        Vec::new()
    }

    pub(super) fn ask_new(&mut self) {
        self.ask_for(EntryFor::New, "");
    }

    pub(super) fn ask_duplicate(&mut self) {
        if let Some((id, name)) = self.selected_file() {
            let name = next_year(&name, self.today.year());
            self.ask_for(EntryFor::Duplicate(id), &name);
        }
    }

    pub(super) fn ask_rename(&mut self) {
        // The file alone gets another name: what the place is called is changed in the dossier.
        if let Some(file) = self.home.selected() {
            let (id, name) = (file.id.clone(), file.name.clone());
            self.ask_for(EntryFor::Rename(id), &name);
        }
    }

    pub(super) fn ask_delete(&mut self) {
        // By its file too: two dossiers may be of one place.
        if let Some((id, name)) = self.selected_file() {
            self.over(Popup::Ask(Ask::Delete(id, name)));
        }
    }

    pub(super) fn archive(&mut self) -> Vec<Effect> {
        let file = self.home.selected().map(|file| (file.id.clone(), file.archived));
        file.map(|(id, archived)| vec![Effect::Archive(id, !archived)]).unwrap_or_default()
    }

    pub(super) fn toggle_archived(&mut self) {
        let selected = self.home.selected().map(|file| file.id.clone());
        self.home.archived = !self.home.archived;
        let at = selected.and_then(|id| self.home.shown().position(|file| file.id == id));
        self.home.at = at.unwrap_or(0);
    }

    pub(super) fn ask_elsewhere(&mut self) {
        self.ask_for(EntryFor::Elsewhere, "~/");
    }

    pub(super) fn ask_place(&mut self) {
        let place = self.dossier.place.clone().unwrap_or_default();
        self.ask_for(EntryFor::Place, &place);
    }

    fn selected_file(&self) -> Option<(FileId, String)> {
        let file = self.home.selected()?;
        Some((file.id.clone(), Wording::file_title(file.place.as_deref(), &file.name).to_owned()))
    }
}

/// The name for the year after: the year at the end of a name goes up, a name without one gets the coming year.
fn next_year(name: &str, present: i16) -> String {
    let (begin, end) = name.rsplit_once(' ').unwrap_or((name, ""));
    match end.parse::<i16>() {
        Ok(year) if (1900..=2200).contains(&year) => format!("{begin} {}", year + 1),
        _ => format!("{name} {}", present + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_next_year_counts_on() {
        assert_eq!(next_year("Schoolstraat", 2026), "Schoolstraat 2027");
        assert_eq!(next_year("Schoolstraat 2026", 2026), "Schoolstraat 2027");
        assert_eq!(next_year("Plan 12", 2026), "Plan 12 2027");
        assert_eq!(next_year("", 2026), " 2027");
    }
}
