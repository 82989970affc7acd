//! What is known in a conversation, what follows from it, and what was before.

use std::sync::Arc;

use ::matching::advice::{Advice, Readiness};
use ::matching::holds::Weightings;
use ::matching::{Inquiry, Matcher};
use dossier::{Date, Dossier};
use knowledge::Knowledge;
use wording::{Case, User};

/// How many earlier dossiers are kept.
const MOST: usize = 500;

/// What is known, what follows from it, and what was before.
pub(super) struct Known {
    pub(super) knowledge: Arc<Knowledge>,
    pub(super) matcher: Matcher,
    pub(super) dossier: Dossier,
    pub(super) advice: Advice,
    pub(super) inquiry: Inquiry,
    pub(super) user: Option<User>,
    /// All other weightings, once they were asked for.
    weightings: Option<Weightings>,
    earlier: Vec<Dossier>,
    later: Vec<Dossier>,
}

impl Known {
    /// Nothing yet.
    pub(super) fn new(knowledge: Arc<Knowledge>, user: Option<User>) -> Self {
        let matcher = Matcher::new(knowledge.model());
        let dossier = Dossier::default();
        let advice = matcher.advise(&dossier.profile);
        let inquiry = matcher.inquiry(&dossier.profile, &advice);
        let (earlier, later) = (Vec::new(), Vec::new());
        Self { knowledge, matcher, dossier, advice, inquiry, user, weightings: None, earlier, later }
    }

    pub(super) fn case(&self) -> Case<'_> {
        Case {
            knowledge: &self.knowledge,
            matcher: &self.matcher,
            profile: &self.dossier.profile,
            advice: &self.advice,
            inquiry: &self.inquiry,
            weightings: self.weightings.as_ref(),
            user: self.user,
            lessons: &self.dossier.lessons,
            hidden: &self.dossier.hidden,
        }
    }

    /// Another dossier, of which nothing can be taken back.
    pub(super) fn open(&mut self, dossier: Dossier) {
        (self.earlier, self.later) = (Vec::new(), Vec::new());
        self.put(dossier);
    }

    /// Changes the dossier; gives whether that changed anything. Texts that look as if they name a person are held.
    pub(super) fn change(&mut self, today: Date, change: impl FnOnce(&mut Dossier, Date)) -> bool {
        let before = self.dossier.clone();
        let mut changed = before.clone();
        change(&mut changed, today);
        changed.hold_what_names_people(&before);
        if changed == before {
            return false;
        }
        self.put(changed);
        if self.earlier.len() == MOST {
            self.earlier.remove(0);
        }
        self.earlier.push(before);
        self.later.clear();
        true
    }

    /// Takes the last change back; gives whether there was one.
    pub(super) fn undo(&mut self) -> bool {
        let Some(earlier) = self.earlier.pop() else { return false };
        self.later.push(self.dossier.clone());
        self.put(earlier);
        true
    }

    /// Does again what was taken back last; gives whether there was anything.
    pub(super) fn redo(&mut self) -> bool {
        let Some(later) = self.later.pop() else { return false };
        self.earlier.push(self.dossier.clone());
        self.put(later);
        true
    }

    /// Tries all other weightings, where there is a ranking: what an advice says of how far it holds rests on them.
    pub(super) fn weigh(&mut self) {
        if self.advice.readiness == Readiness::Ready && self.weightings.is_none() {
            let mut weightings = self.matcher.weightings(&self.dossier.profile, &self.advice);
            weightings.advance(&self.matcher, usize::MAX);
            self.weightings = Some(weightings);
        }
    }

    fn put(&mut self, dossier: Dossier) {
        let same = self.dossier.profile == dossier.profile;
        self.dossier = dossier;
        if !same {
            self.advice = self.matcher.advise(&self.dossier.profile);
            self.inquiry = self.matcher.inquiry(&self.dossier.profile, &self.advice);
            self.weightings = None;
        }
    }
}
