//! What follows from the dossier and is shown beside it.

use std::collections::BTreeSet;

use dossier::{Choice, TextPlace};
use knowledge::fault::ThingKind;
use matching::advice::{Candidate, Readiness, Standing};
use matching::inquiry::NextQuestion;
use matching::{ActivityId, Answer, QuestionId};
use wording::document::{Block, Document, Named};
use wording::{Aspect, Case};

use super::{Model, Next, Pane};

impl Model {
    /// The case for `wording`.
    pub(crate) fn case(&self) -> Case<'_> {
        Case {
            knowledge: &self.knowledge,
            matcher: &self.matcher,
            profile: &self.dossier.profile,
            advice: &self.advice,
            inquiry: &self.inquiry,
            weightings: self.weightings.as_ref(),
            lessons: &self.dossier.lessons,
            hidden: &self.dossier.hidden,
            user: self.user,
        }
    }

    /// The activities that can be selected, in the order of the list: what already runs and fits above all. Without a ranking those that are surely stopped; where
    /// nothing organised helps, only what is out.
    pub(crate) fn listed(&self) -> Vec<&Candidate> {
        let passes = |one: &&Candidate| {
            self.knowledge.activities.get(&one.activity).is_some_and(|activity| self.sieve.passes(activity))
        };
        self.unsifted().into_iter().filter(passes).collect()
    }

    /// The same, whatever the sieve asks.
    pub(crate) fn unsifted(&self) -> Vec<&Candidate> {
        let ready = self.advice.readiness == Readiness::Ready;
        let nothing = self.case().nothing_answers();
        let is_listed = |one: &&Candidate| match one.standing {
            Standing::Ranked | Standing::AsksMore => ready && !nothing,
            Standing::Stopped(_) => ready || one.stops.iter().any(|stop| stop.share >= 1.0),
            Standing::DoesNotApply => ready,
        };
        let mut listed: Vec<&Candidate> = self.advice.candidates.iter().filter(is_listed).collect();
        // Within what is out, what may be prepared comes first; the rest keeps its order.
        listed.sort_by_key(|one| {
            let hidden = self.dossier.hidden.contains(&one.activity);
            (hidden, !self.strengthen.contains(&one.activity), one.standing)
        });
        listed
    }

    /// What is to be said before any activity, if anything.
    pub(crate) fn before_all(&self) -> Option<Document> {
        self.wording.before_all(&self.case())
    }

    /// The choice of the selected activity, where it was chosen.
    pub(crate) fn choice(&self) -> Option<&Choice> {
        let id = self.activity.as_ref()?;
        self.dossier.choices.iter().find(|choice| choice.activity == *id)
    }

    /// Which tick questions count as ticked in the dossier.
    pub(crate) fn ticked_answers(&self) -> BTreeSet<QuestionId> {
        let ticked = |id: &&QuestionId| self.dossier.profile.answers.get(*id) == Some(&Answer::Ticked);
        self.knowledge.ticks().map(|question| &question.id).filter(ticked).cloned().collect()
    }

    /// The question to go to: the best one that one is not at, and that one did not go past.
    pub(crate) fn next_question(&self) -> Option<&NextQuestion> {
        let here = self.selected_question().filter(|_| self.focus == Pane::Profile);
        let others = || self.inquiry.questions.iter().filter(|next| Some(&next.question) != here);
        let fresh = others().find(|next| !self.passed.contains(&next.question));
        fresh.or_else(|| others().next()).or_else(|| self.inquiry.questions.first())
    }

    /// Goes to a question.
    pub(crate) fn select_question(&mut self, id: &QuestionId) {
        if let Some(at) = self.knowledge.asked.iter().position(|one| one == id) {
            self.question = at;
            self.unfold_here();
        }
    }

    /// Goes to the best question, if one is open.
    pub(crate) fn select_best_question(&mut self) {
        self.catch_up();
        if let Some(best) = self.inquiry.questions.first().map(|next| next.question.clone()) {
            self.select_question(&best);
        }
    }

    /// Brings what is derived up to date: the advice, the selection, the reasons. What to ask next is behind until [`Self::catch_up`].
    pub(crate) fn refresh(&mut self) {
        // Whoever answers and never went to another activity looks at the first, whichever that is by now.
        let first = self.listed().first().map(|one| one.activity.clone());
        if self.focus == Pane::Profile && self.activity == first {
            self.activity = None;
        }
        self.advice = self.matcher.advise(&self.dossier.profile);
        if self.next == Next::Known {
            self.next = Next::Behind;
        }
        self.short_list = self.case().short_list();
        self.strengthen = self.matcher.strengthen_first(&self.dossier.profile, &self.advice);
        self.weightings = None;
        self.what_ifs.clear();
        self.reselect();
    }

    /// Works out what to ask next, where it is behind; gives whether it was.
    pub(crate) fn catch_up(&mut self) -> bool {
        let next = std::mem::take(&mut self.next);
        if next == Next::Known {
            return false;
        }
        self.inquiry = self.matcher.inquiry(&self.dossier.profile, &self.advice);
        self.short_list = self.case().short_list();
        if next == Next::BehindAtFirst {
            self.select_best_question();
        }
        self.show_what_is_known();
        true
    }

    /// Keeps the selected activity selected while it is listed. Else the first is, unless something is to be said before any.
    pub(crate) fn reselect(&mut self) {
        let before_all = self.before_all();
        let stays = self.activity.as_ref().is_some_and(|id| self.listed().iter().any(|one| one.activity == *id));
        if !stays {
            let first = self.listed().first().map(|one| one.activity.clone());
            self.activity = first.filter(|_| before_all.is_none());
            (self.reasons_scroll, self.reasons_link) = (0, 0);
        }
        self.explain();
    }

    /// Says of the selected activity what is known by now; where none is, what is to be said before any.
    pub(crate) fn explain(&mut self) {
        let of = |id: &ActivityId| self.wording.aspect(&self.case(), id, self.aspect, self.what_ifs.get(id));
        let mut said = self.activity.as_ref().and_then(of);
        let chosen = self.choice().filter(|_| self.aspect == Aspect::Why);
        if let Some((said, choice)) = said.as_mut().zip(chosen) {
            let held = self.dossier.held.contains(&TextPlace::Because(choice.activity.clone()));
            let after_the_name = 1.min(said.blocks.len());
            said.blocks.insert(after_the_name, Block::Paragraph(self.wording.chosen(choice, held)));
        }
        let about = self.activity.as_ref().map(|id| Named { kind: ThingKind::Activity, id: id.to_string() });
        self.reasons = self.linked(said.or_else(|| self.before_all()).unwrap_or_default(), about.as_ref());
    }
}
