//! What lies over a screen.

use dossier::{Grouping, OriginKind, PlanPart, TextPlace};
use knowledge::things::{EvaluationId, GuideId};
use matching::model::Phase;
use matching::{ActivityId, GoalId, QuestionId};
use tui_input::Input as TypedLine;
use wording::plan::Field as PlanField;
use wording::{Label, User};

use crate::effect::Effect;
use crate::handing::{Paper, PaperForm};
use crate::home::FileId;
use crate::model::{Find, Palette, SievePart};

/// What lies over a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Popup {
    /// All commands and signs.
    Help,
    /// A page that was opened, with links to others.
    Page,
    /// What was not understood in the dossier.
    Faults,
    /// What was not understood in `config.ron`.
    SetupFaults,
    /// The list of all commands, in which one searches by typing.
    Palette(Palette),
    /// That the dossier could not be kept, and why.
    Trouble,
    /// That the dossier can be looked at only, and why.
    Looking,
    /// Something that the shell says, under a heading.
    Said(Label, String),
    /// Something to choose from.
    Menu(Menu),
    /// A question before something that cannot be taken back.
    Ask(Ask),
    /// Texts that look as if they name a person: where they stand. The first is shown.
    Personal(Vec<TextPlace>),
    /// A line to type.
    Entry(Entry),
    /// Something that is looked for by typing.
    Find(Find),
}

/// Something to choose from, and which row is selected.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// What is chosen.
    pub what: Choosing,
    /// The selected row.
    pub at: usize,
}

/// What can be chosen in a menu.
#[derive(Clone, Debug, PartialEq)]
pub enum Choosing {
    /// Who the user is; at the first start with what this program is.
    Who {
        /// Whether this is the first start.
        first: bool,
    },
    /// The phase as the user sees it.
    Phase,
    /// Where the answer to a question comes from.
    Origin(QuestionId),
    /// What to hand over.
    Paper,
    /// In which form; and whether of all that was chosen.
    Form(Paper, bool),
    /// Which page is to help.
    Guide,
    /// Whether something worked.
    Worked,
    /// Which activities are listed. It stays open, so that one sees what comes of it.
    Sieve,
    /// What the people of the neighbourhood wish for. It stays open too.
    Wishes,
    /// By what the room of a workshop is divided.
    Grouping,
}

/// A row of a menu.
#[derive(Clone, Debug, PartialEq)]
pub enum Picked {
    /// Who the user is.
    User(User),
    /// The phase that the user sees; none where the signals count.
    Phase(Option<Phase>),
    /// Where an answer comes from; none where that is not said. The year of statistics is asked next.
    Origin(Option<OriginKind>),
    /// What to hand over; and whether of all that was chosen.
    Paper(Paper, bool),
    /// In which form.
    Form(PaperForm),
    /// A page that helps, and what it is called.
    Guide(GuideId, String),
    /// Whether it worked.
    Worked(Option<bool>),
    /// A part of the sieve: goes on to the next thing that it can ask.
    Sieve(SievePart),
    /// A goal: wished for, or no longer.
    Wish(GoalId),
    /// By what a room is divided; of streets the names are asked next.
    Grouping(Grouping),
}

/// What is asked before something that cannot be taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Whether to delete this dossier, by this name.
    Delete(FileId, String),
    /// Whether to leave a dossier of which some texts are in memory only.
    Leave(Effect),
}

/// A line that is being typed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What for.
    pub what: EntryFor,
    /// What stands there.
    pub line: TypedLine,
    /// What is wrong with it, once that was tried.
    pub wrong: Option<Label>,
}

/// What can be typed.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryFor {
    /// The place of a new dossier.
    New,
    /// The name of a dossier made after another one.
    Duplicate(FileId),
    /// Another name for a dossier.
    Rename(FileId),
    /// The name of the place.
    Place,
    /// A note at a question.
    Note(QuestionId),
    /// The year of the statistics that an answer comes from.
    Year(QuestionId),
    /// Why the user sees this phase.
    Phase(Phase),
    /// Why the signals count again.
    PhaseOfSignals,
    /// Why an activity is chosen.
    Choose(ActivityId),
    /// Why it is not to be organised after all.
    Drop(ActivityId),
    /// Another text where one looked as if it names a person.
    Change(Vec<TextPlace>),
    /// Another text for a line of a plan, counted from 0; empty where it is to go.
    PlanLine(ActivityId, usize),
    /// A line of one's own: in which part, and below which line.
    PlanNew(ActivityId, PlanPart, Option<usize>),
    /// Something to fill in of a choice.
    PlanField(ActivityId, PlanField),
    /// Of which group is counted.
    Group,
    /// How many gave each answer to an item of a set.
    Counts {
        /// The set.
        set: EvaluationId,
        /// The item, counted from 0.
        item: usize,
        /// How many answers there are.
        steps: usize,
    },
    /// What was said in answer to this question.
    Said(String),
    /// Another text for a remark: the evaluation and the remark, counted from 0.
    Remark(usize, usize),
    /// What was learnt, and whether it worked.
    NewLesson(Option<bool>),
    /// Another text for a lesson, counted from 0.
    Lesson(usize),
    /// Where else to keep the dossier.
    Elsewhere,
    /// Minutes and people of a new workshop.
    WorkshopNew,
    /// Minutes and people of this workshop.
    WorkshopTime,
    /// The streets by which a room is divided.
    WorkshopStreets,
    /// Hands at a question: of all, or of this group.
    Hands(QuestionId, Option<usize>),
    /// Papers with answers to a sensitive question.
    Papers(QuestionId),
    /// Dots for these activities.
    Dots(Vec<ActivityId>),
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let line = |entry: &Self| (entry.line.value().to_owned(), entry.line.cursor());
        self.what == other.what && line(self) == line(other) && self.wrong == other.wrong
    }
}

impl Entry {
    /// A line in which a text stands already.
    pub(crate) fn new(what: EntryFor, text: &str) -> Self {
        Self { what, line: TypedLine::new(text.to_owned()), wrong: None }
    }

    /// What stands there, without spaces around it.
    pub(crate) fn text(&self) -> &str {
        self.line.value().trim()
    }
}
