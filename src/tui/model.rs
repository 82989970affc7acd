//! Everything that is on screen, as plain data.

mod derived;
mod find;
mod history;
mod links;
mod looked;
mod named;
mod pages;
mod palette;
mod planning;
mod popup;
mod sieve;
mod workshop;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dossier::{Date, Dossier};
use knowledge::Knowledge;
use knowledge::fault::Fault;
use knowledge::things::Group;
use matching::advice::Advice;
use matching::holds::Weightings;
use matching::{ActivityId, Inquiry, Matcher, QuestionId, ShortList, WhatIf};
use wording::document::Document;
use wording::{Aspect, Language, Names, User, Wording};

use crate::home::{DossierFile, FileId, Folder, Looking, OpenedFile, Version};
use crate::setup::Setup;

pub use find::Find;
pub(crate) use history::History;
pub(crate) use links::Reading;
pub(crate) use looked::{LookRow, Looked};
pub(crate) use pages::{Pages, Subject};
pub use palette::Palette;
pub(crate) use planning::{PlanRow, Planning};
pub use popup::{Ask, Choosing, Entry, EntryFor, Menu, Picked, Popup};
pub(crate) use sieve::Sieve;
pub use sieve::SievePart;
pub(crate) use workshop::{Presenting, Row};

/// Everything that is on screen.
#[derive(Debug)]
pub struct Model {
    pub(crate) knowledge: Arc<Knowledge>,
    pub(crate) matcher: Matcher,
    pub(crate) wording: Wording,
    /// The names that are looked for in sentences, once they were needed in this language.
    pub(crate) names: OnceCell<Names>,
    pub(crate) today: Date,
    pub(crate) user: Option<User>,
    /// Whether this is somebody's first session: a strip says what the panes are for.
    pub(crate) is_first: bool,
    /// How the screens look, and which keys there are.
    pub(crate) setup: Setup,
    /// The dossiers that are there.
    pub(crate) home: Home,
    /// The file of the open dossier; none on the start screen.
    pub(crate) file: Option<(FileId, String)>,
    /// The open dossier; an empty one on the start screen.
    pub(crate) dossier: Dossier,
    /// Whether it is the example: nothing of it is kept.
    pub(crate) is_example: bool,
    /// Why it can be looked at only, if so.
    pub(crate) looking: Option<Looking>,
    /// The dossier as it is now, while an earlier version of it is looked at. It may hold texts that are nowhere else.
    pub(crate) aside: Option<Dossier>,
    pub(crate) history: History,
    /// What was asked of the shell, where its answer means something else than without.
    pub(crate) awaited: Awaited,
    /// What follows from the dossier; worked out anew at every change of it.
    pub(crate) advice: Advice,
    /// What to ask next.
    pub(crate) inquiry: Inquiry,
    pub(crate) next: Next,
    /// What to talk about, worked out with it.
    pub(crate) short_list: ShortList,
    /// What already runs and fits, worked out with it.
    pub(crate) strengthen: Vec<ActivityId>,
    /// The other weightings, as far as they were tried for this dossier.
    pub(crate) weightings: Option<Weightings>,
    /// What would change the place of an activity, as far as that was looked for in this dossier.
    pub(crate) what_ifs: BTreeMap<ActivityId, WhatIf>,
    pub(crate) screen: Screen,
    /// What the one who presents a workshop has on screen.
    pub(crate) presenting: Presenting,
    pub(crate) popups: Vec<Popup>,
    /// Lines that were typed and given up: each stands there again when the same is asked.
    pub(crate) drafts: Vec<Entry>,
    pub(crate) focus: Pane,
    pub(crate) size: (u16, u16),
    /// The selected question, counted in the order in which they are asked.
    pub(crate) question: usize,
    pub(crate) profile_scroll: usize,
    /// The groups of questions that are folded to their heading.
    pub(crate) folded: BTreeSet<Group>,
    /// The step from which a range is to go, once that was said.
    pub(crate) range_from: Option<u8>,
    /// The selected activity, while there is a list.
    pub(crate) activity: Option<ActivityId>,
    pub(crate) activities_scroll: usize,
    /// Which activities are listed.
    pub(crate) sieve: Sieve,
    /// The first of two activities to be put beside each other.
    pub(crate) compared: Option<ActivityId>,
    /// What is said of the selected activity, or why there is no list.
    pub(crate) reasons: Document,
    pub(crate) reasons_scroll: usize,
    /// The selected link of the reasons.
    pub(crate) reasons_link: usize,
    /// From which side an activity is shown.
    pub(crate) aspect: Aspect,
    /// The selected row of the page "tick what you see", and what is ticked there.
    pub(crate) tick: usize,
    pub(crate) ticked: BTreeSet<QuestionId>,
    /// The versions of the dossier, and the selected row: the first is the dossier as it is now.
    pub(crate) versions: Vec<Version>,
    pub(crate) version: usize,
    /// The dossiers of the folder, and what is said of them together.
    pub(crate) folder: Folder,
    pub(crate) overview: Document,
    pub(crate) page_scroll: usize,
    /// The selected link of what is read on a screen other than the panes.
    pub(crate) page_link: usize,
    pub(crate) popup_scroll: usize,
    /// The pages that lie over the screen.
    pub(crate) pages: Pages,
    pub(crate) status: String,
    /// The questions that one went past by the key for the next one.
    pub(crate) passed: BTreeSet<QuestionId>,
    /// Whether the status line tells of a change that can be taken back.
    pub(crate) changed: bool,
    /// Why the dossier could not be kept, while it is not.
    pub(crate) trouble: String,
    pub(crate) saved: Saved,
    /// The plan on screen.
    pub(crate) planning: Planning,
    /// Looking back on screen.
    pub(crate) looked: Looked,
    /// What the program did not understand in the dossier.
    pub(crate) faults: Vec<Fault>,
    /// How often each pane may have changed.
    pub(crate) changes: [u64; 3],
}

/// The dossiers of the start screen.
#[derive(Debug, Default)]
pub(crate) struct Home {
    /// All that are there, those opened last first.
    pub(crate) files: Vec<DossierFile>,
    /// The selected row; after the dossiers comes the one that makes a new one.
    pub(crate) at: usize,
    /// Whether those that were put away are shown.
    pub(crate) archived: bool,
}

impl Home {
    /// The dossiers that are shown.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &DossierFile> {
        self.files.iter().filter(|file| self.archived || !file.archived)
    }

    /// The selected one; none where the row for a new one is selected.
    pub(crate) fn selected(&self) -> Option<&DossierFile> {
        self.shown().nth(self.at)
    }
}

/// What was asked of the shell, where its answer means something else than without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Awaited {
    /// Nothing.
    #[default]
    Nothing,
    /// The dossier is to be closed.
    Closed,
    /// Another version of the dossier is to be looked at, or the dossier as it is now.
    Looked,
    /// An earlier version, of this moment, is to become the dossier.
    TakenBack(String),
}

/// What a model begins with.
#[derive(Debug)]
pub struct Start {
    /// The knowledge base, without faults.
    pub knowledge: Arc<Knowledge>,
    /// The dossier that was opened; without one the start screen opens.
    pub opened: Option<OpenedFile>,
    /// The dossiers that are there, those opened last first.
    pub files: Vec<DossierFile>,
    /// With what to begin, where a dossier was opened.
    pub begin: Begin,
    /// Who the user is; where that is not known the start screen asks.
    pub user: Option<User>,
    /// What day it is.
    pub today: Date,
    /// The language to begin in.
    pub language: Language,
    /// How the screens look, and which keys there are.
    pub setup: Setup,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
}

/// With what a program begins that was given a dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Begin {
    /// The panes, or the list to tick where nothing was answered yet.
    #[default]
    Dossier,
    /// The workshop.
    Workshop,
    /// What the room sees of it, and nothing else.
    Room,
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The start screen: the dossiers that are there.
    Home,
    /// Tick what you see.
    Ticks,
    /// The three panes.
    Main,
    /// The versions of the dossier.
    Versions,
    /// All dossiers of a folder side by side.
    Overview,
    /// The plan of what was chosen.
    Plan,
    /// Looking back on what was chosen.
    LookBack,
    /// A workshop, as the one who presents it sees it.
    Workshop,
    /// What the room sees of a workshop.
    Room,
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

/// Whether what to ask next follows from the dossier as it is. That takes as long as a frame, and nobody is to wait for two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Next {
    /// It does.
    #[default]
    Known,
    /// It is what it was before the last change.
    Behind,
    /// The same, in a dossier that was just opened: what is best asked first is to be selected once it is known.
    BehindAtFirst,
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
    /// A model to begin with: the dossier that was opened, or the start screen.
    pub fn new(start: Start) -> Self {
        let matcher = Matcher::new(start.knowledge.model());
        let dossier = Dossier::default();
        // The start screen shows no advice, and nobody is to wait for one: what follows from nothing known of anything is nothing.
        let nothing = Matcher::new(matching::Model::default());
        let advice = nothing.advise(&dossier.profile);
        let inquiry = nothing.inquiry(&dossier.profile, &advice);
        let mut model = Self {
            knowledge: start.knowledge,
            matcher,
            wording: Wording::new(start.language),
            names: OnceCell::new(),
            today: start.today,
            user: start.user,
            is_first: start.user.is_none() && start.opened.is_none(),
            setup: start.setup,
            home: Home { files: start.files, ..Home::default() },
            file: None,
            dossier,
            is_example: false,
            looking: None,
            aside: None,
            history: History::default(),
            awaited: Awaited::Nothing,
            advice,
            inquiry,
            next: Next::Known,
            short_list: ShortList::default(),
            strengthen: Vec::new(),
            weightings: None,
            what_ifs: BTreeMap::new(),
            screen: Screen::Home,
            presenting: Presenting::default(),
            popups: Vec::new(),
            drafts: Vec::new(),
            focus: Pane::Profile,
            size: start.size,
            question: 0,
            profile_scroll: 0,
            folded: BTreeSet::new(),
            range_from: None,
            activity: None,
            activities_scroll: 0,
            sieve: Sieve::default(),
            compared: None,
            reasons: Document::default(),
            reasons_scroll: 0,
            reasons_link: 0,
            aspect: Aspect::default(),
            tick: 0,
            ticked: BTreeSet::new(),
            versions: Vec::new(),
            version: 0,
            folder: Folder::default(),
            overview: Document::default(),
            page_scroll: 0,
            page_link: 0,
            popup_scroll: 0,
            pages: Pages::default(),
            status: String::new(),
            passed: BTreeSet::new(),
            changed: false,
            trouble: String::new(),
            saved: Saved::Untouched,
            planning: Planning::default(),
            looked: Looked::default(),
            faults: Vec::new(),
            changes: [0; 3],
        };
        match start.opened {
            Some(file) => {
                model.show(file);
                match start.begin {
                    Begin::Dossier => {}
                    Begin::Workshop => model.open_workshop(),
                    Begin::Room => {
                        model.popups.clear();
                        model.screen = Screen::Room;
                    }
                }
            }
            None if model.user.is_none() => {
                model.popups.push(Popup::Menu(Menu { what: Choosing::Who { first: true }, at: 0 }));
            }
            None => {}
        }
        if !model.setup.faults.is_empty() {
            model.popups.push(Popup::SetupFaults);
        }
        model
    }

    /// The dossier as it is now.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The screen that is shown now.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// What lies on top of it, if anything.
    pub fn popup(&self) -> Option<&Popup> {
        self.popups.last()
    }

    /// The language that is spoken now.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }
}
