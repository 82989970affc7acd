//! What is worked out while nothing else happens: what to ask next, how far the first places hold, and what would change them.
//!
//! **A slice is shorter than anybody notices**, so that a key never waits; what was worked out stays until the dossier changes.

use matching::advice::{Readiness, Standing};
use matching::{ActivityId, WhatIf};
use wording::Aspect;

use crate::layout::inside;
use crate::model::{Model, Next, Popup, Screen};
use crate::view::lay::lay;

/// How many weightings a slice tries.
const WEIGHTINGS: usize = 8;
/// How many changes a slice tries.
const CHANGES: usize = 40;

impl Model {
    /// Whether what to ask next is yet to follow from the last change. The next [`Message::Idle`] works it out, and so does whatever
    /// else happens first.
    ///
    /// [`Message::Idle`]: crate::Message::Idle
    pub fn is_behind(&self) -> bool {
        self.next != Next::Known
    }

    /// Whether there is something to work out while nothing else happens.
    pub fn has_work(&self) -> bool {
        let on_screen = match self.screen {
            Screen::Main => !self.is_weighed() || self.unexplained().is_some(),
            Screen::Workshop | Screen::Room => self.unexplained_on_the_wall().is_some(),
            _ => false,
        };
        self.is_behind() || self.advice.readiness == Readiness::Ready && on_screen
    }

    /// Works out one slice; gives whether that shows.
    pub(crate) fn work(&mut self) -> bool {
        if !self.has_work() {
            return false;
        }
        if self.catch_up() {
            return true;
        }
        if self.screen != Screen::Main {
            return self.work_for_the_wall();
        }
        if !self.is_weighed() {
            let begin = || self.matcher.weightings(&self.dossier.profile, &self.advice);
            let mut weightings = self.weightings.take().unwrap_or_else(begin);
            weightings.advance(&self.matcher, WEIGHTINGS);
            self.weightings = Some(weightings);
            return self.is_weighed() && self.show_what_is_known();
        }
        let Some(id) = self.unexplained().cloned() else { return false };
        let begun = self.what_ifs.remove(&id);
        let begun = begun.or_else(|| self.matcher.what_if(&self.dossier.profile, &id));
        let Some(mut search) = begun else { return false };
        search.advance(&self.matcher, CHANGES);
        let found = search.outcome().is_some();
        self.what_ifs.insert(id, search);
        found && self.show_what_is_known()
    }

    /// A slice of what would change the activity that a room looks at.
    fn work_for_the_wall(&mut self) -> bool {
        let Some(id) = self.unexplained_on_the_wall() else { return false };
        let begun = self.what_ifs.remove(&id).or_else(|| self.matcher.what_if(&self.dossier.profile, &id));
        let Some(mut search) = begun else { return false };
        search.advance(&self.matcher, CHANGES);
        let found = search.outcome().is_some();
        self.what_ifs.insert(id, search);
        found
    }

    /// The activity on the page of a workshop's end, while it is yet to be found out what would change its place.
    fn unexplained_on_the_wall(&self) -> Option<ActivityId> {
        let workshop = self.dossier.workshop()?;
        let is_end = workshop.seen_by(self.screen == Screen::Room).part == dossier::Part::End;
        let id = self.presented().filter(|_| is_end)?;
        self.what_ifs.get(&id).and_then(WhatIf::outcome).is_none().then_some(id)
    }

    fn is_weighed(&self) -> bool {
        self.weightings.as_ref().is_some_and(|weightings| weightings.is_done(&self.matcher))
    }

    /// The selected activity, while its reasons are in sight and it is yet to be found out what would change its place.
    fn unexplained(&self) -> Option<&ActivityId> {
        let id = self.activity.as_ref().filter(|_| self.aspect == Aspect::WhatIf)?;
        self.places().reasons?;
        let standing = self.advice.candidate(id)?.standing;
        let open = self.what_ifs.get(id).and_then(WhatIf::outcome).is_none();
        (open && matches!(standing, Standing::Ranked | Standing::AsksMore)).then_some(id)
    }

    /// Works out at once all that is said of the selected activity: what is handed out does not say that something is yet to come.
    pub(crate) fn finish(&mut self) {
        if self.advice.readiness != Readiness::Ready {
            return;
        }
        let begin = || self.matcher.weightings(&self.dossier.profile, &self.advice);
        let mut weightings = self.weightings.take().unwrap_or_else(begin);
        weightings.advance(&self.matcher, usize::MAX);
        self.weightings = Some(weightings);
        let ranked = self.activity.as_ref().filter(|id| {
            let standing = self.advice.candidate(id).map(|candidate| candidate.standing);
            matches!(standing, Some(Standing::Ranked | Standing::AsksMore))
        });
        if let Some(id) = ranked.cloned() {
            let begun = self.what_ifs.remove(&id).or_else(|| self.matcher.what_if(&self.dossier.profile, &id));
            if let Some(mut search) = begun {
                search.advance(&self.matcher, usize::MAX);
                self.what_ifs.insert(id, search);
            }
        }
        self.show_what_is_known();
    }

    /// Brings the reasons up to date, and the pop-up; what stands below keeps its place in sight. Gives whether anything shows.
    pub(crate) fn show_what_is_known(&mut self) -> bool {
        let before = self.reasons.clone();
        self.explain();
        let mut shows = before != self.reasons;
        if let Some(pane) = self.places().reasons.filter(|_| shows && self.reasons_scroll > 0) {
            let lines = |document| lay(document, inside(pane).width).len();
            self.reasons_scroll = (self.reasons_scroll + lines(&self.reasons)).saturating_sub(lines(&before));
        }
        if self.popups.contains(&Popup::Page) {
            let before = std::mem::take(&mut self.pages.document);
            self.write_page();
            shows |= before != self.pages.document;
        }
        shows
    }
}
