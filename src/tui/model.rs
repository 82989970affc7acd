//! Everything that is on screen, as plain data.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dossier::Dossier;
use knowledge::Knowledge;
use knowledge::fault::Fault;
use matching::advice::{Advice, Candidate, Readiness, Standing};
use matching::holds::Weightings;
use matching::{ActivityId, Answer, Inquiry, Matcher, QuestionId, ShortList, WhatIf};
use wording::document::Document;
use wording::{Case, Language, Wording};

/// Everything that is on screen.
#[derive(Debug)]
pub struct Model {
    pub(crate) knowledge: Arc<Knowledge>,
    pub(crate) matcher: Matcher,
    pub(crate) wording: Wording,
    pub(crate) dossier: Dossier,
    pub(crate) file: Option<String>,
    /// What follows from the dossier; worked out anew at every change of it.
    pub(crate) advice: Advice,
    /// What to ask next, worked out with it.
    pub(crate) inquiry: Inquiry,
    /// What to talk about, worked out with it.
    pub(crate) short_list: ShortList,
    /// What already runs and fits, worked out with it.
    pub(crate) strengthen: Vec<ActivityId>,
    /// The other weightings, as far as they were tried for this dossier.
    pub(crate) weightings: Option<Weightings>,
    /// What would change the place of an activity, as far as that was looked for in this dossier.
    pub(crate) what_ifs: BTreeMap<ActivityId, WhatIf>,
    /// Earlier dossiers, the last one last.
    pub(crate) earlier: Vec<Dossier>,
    pub(crate) screen: Screen,
    pub(crate) popups: Vec<Popup>,
    pub(crate) focus: Pane,
    pub(crate) size: (u16, u16),
    /// The selected question, counted in the order in which they are asked.
    pub(crate) question: usize,
    pub(crate) profile_scroll: usize,
    /// The selected activity, while there is a list.
    pub(crate) activity: Option<ActivityId>,
    pub(crate) activities_scroll: usize,
    /// What is said of the selected activity, or why there is no list.
    pub(crate) reasons: Document,
    pub(crate) reasons_scroll: usize,
    /// The selected row of the page "tick what you see", and what is ticked there.
    pub(crate) tick: usize,
    pub(crate) ticked: BTreeSet<QuestionId>,
    pub(crate) popup_scroll: usize,
    /// The short list and the programme, while they lie over the screen.
    pub(crate) together: Document,
    pub(crate) status: String,
    /// Why the dossier could not be kept, while it is not.
    pub(crate) trouble: String,
    pub(crate) saved: Saved,
    /// What the program did not understand in the dossier.
    pub(crate) faults: Vec<Fault>,
}

/// What a model begins with.
#[derive(Debug)]
pub struct Start {
    /// The knowledge base, without faults.
    pub knowledge: Arc<Knowledge>,
    /// The dossier that was opened, or an empty one.
    pub dossier: Dossier,
    /// The name of its file, shown where the place has no name.
    pub file: Option<String>,
    /// What was not understood in it.
    pub faults: Vec<Fault>,
    /// The language to begin in.
    pub language: Language,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Tick what you see.
    Ticks,
    /// The three panes.
    Main,
}

/// The panes of the main screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The questions.
    Profile,
    /// The activities.
    Activities,
    /// The reasons for one of them.
    Reasons,
}

/// What lies over a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Popup {
    /// All commands and signs.
    Help,
    /// The short list and the programme.
    Together,
    /// What was not understood in the dossier.
    Faults,
    /// That the dossier could not be kept, and why.
    Trouble,
}

/// Whether the dossier is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was changed yet.
    Untouched,
    /// Kept.
    Yes,
    /// Not kept; the reason is in the status line.
    No,
}

impl Model {
    /// A model to begin with: the page "tick what you see" where nothing was answered yet.
    pub fn new(start: Start) -> Self {
        let matcher = Matcher::new(start.knowledge.model());
        let wording = Wording::new(start.language);
        let advice = matcher.advise(&start.dossier.profile);
        let inquiry = matcher.inquiry(&start.dossier.profile, &advice);
        let fresh = start.dossier.profile.answers.is_empty();
        let mut model = Self {
            knowledge: start.knowledge,
            matcher,
            wording,
            advice,
            inquiry,
            short_list: ShortList::default(),
            strengthen: Vec::new(),
            weightings: None,
            what_ifs: BTreeMap::new(),
            dossier: start.dossier,
            file: start.file,
            earlier: Vec::new(),
            screen: if fresh { Screen::Ticks } else { Screen::Main },
            popups: if start.faults.is_empty() { Vec::new() } else { vec![Popup::Faults] },
            focus: Pane::Profile,
            size: start.size,
            question: 0,
            profile_scroll: 0,
            activity: None,
            activities_scroll: 0,
            reasons: Document::default(),
            reasons_scroll: 0,
            tick: 0,
            ticked: BTreeSet::new(),
            popup_scroll: 0,
            together: Document::default(),
            status: String::new(),
            trouble: String::new(),
            saved: Saved::Untouched,
            faults: start.faults,
        };
        model.ticked = model.ticked_answers();
        model.select_next_question();
        model.refresh();
        model
    }

    /// The dossier as it is now.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The language that is spoken now.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }

    /// The case for `wording`.
    pub(crate) fn case(&self) -> Case<'_> {
        Case {
            knowledge: &self.knowledge,
            matcher: &self.matcher,
            profile: &self.dossier.profile,
            advice: &self.advice,
            inquiry: &self.inquiry,
            weightings: self.weightings.as_ref(),
        }
    }

    /// The activities that can be selected, in the order of the list: what already runs and fits above all. Without a ranking those that are surely stopped; where
    /// nothing organised helps, only what is out.
    pub(crate) fn listed(&self) -> Vec<&Candidate> {
        let ready = self.advice.readiness == Readiness::Ready;
        let nothing = self.case().nothing_answers();
        let is_listed = |one: &&Candidate| match one.standing {
            Standing::Ranked | Standing::AsksMore => ready && !nothing,
            Standing::Stopped(_) => ready || one.stops.iter().any(|stop| stop.share >= 1.0),
            Standing::DoesNotApply => ready,
        };
        let mut listed: Vec<&Candidate> = self.advice.candidates.iter().filter(is_listed).collect();
        // Within what is out, what may be prepared comes first; the rest keeps its order.
        listed.sort_by_key(|one| (!self.strengthen.contains(&one.activity), one.standing));
        listed
    }

    /// What is to be said before any activity, if anything.
    pub(crate) fn before_all(&self) -> Option<Document> {
        self.wording.before_all(&self.case())
    }

    /// Which tick questions count as ticked in the dossier.
    pub(crate) fn ticked_answers(&self) -> BTreeSet<QuestionId> {
        let ticked = |id: &&QuestionId| self.dossier.profile.answers.get(*id) == Some(&Answer::Ticked);
        self.knowledge.ticks().map(|question| &question.id).filter(ticked).cloned().collect()
    }

    /// Goes to the next best question, if one is left to ask.
    pub(crate) fn select_next_question(&mut self) -> bool {
        let Some(next) = self.inquiry.questions.first() else { return false };
        if let Some(at) = self.knowledge.asked.iter().position(|id| *id == next.question) {
            self.question = at;
        }
        true
    }

    /// Brings what is derived up to date: the advice, the selection, the reasons.
    pub(crate) fn refresh(&mut self) {
        self.advice = self.matcher.advise(&self.dossier.profile);
        self.inquiry = self.matcher.inquiry(&self.dossier.profile, &self.advice);
        self.short_list = self.case().short_list();
        self.strengthen = self.matcher.strengthen_first(&self.dossier.profile, &self.advice);
        self.weightings = None;
        self.what_ifs.clear();
        self.reselect();
    }

    /// Keeps the selected activity selected while it is listed. Else the first is, unless something is to be said before any.
    pub(crate) fn reselect(&mut self) {
        let before_all = self.before_all();
        let stays = self.activity.as_ref().is_some_and(|id| self.listed().iter().any(|one| one.activity == *id));
        if !stays {
            let first = self.listed().first().map(|one| one.activity.clone());
            self.activity = first.filter(|_| before_all.is_none());
            self.reasons_scroll = 0;
        }
        self.explain();
    }

    /// Says of the selected activity what is known by now; where none is, what is to be said before any.
    pub(crate) fn explain(&mut self) {
        let of = |id: &ActivityId| self.wording.reasons(&self.case(), id, self.what_ifs.get(id));
        let said = self.activity.as_ref().and_then(of);
        self.reasons = said.or_else(|| self.before_all()).unwrap_or_default();
    }
}
