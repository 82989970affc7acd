//! What lies over a screen.

use dossier::{Grouping, OriginKind, TextPlace};
use matching::model::Phase;
use matching::{ActivityId, QuestionId};
use tui_input::Input as TypedLine;
use wording::{Label, User};

use crate::effect::Effect;
use crate::home::FileId;
use crate::model::Palette;

/// What lies over a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Popup {
    /// All commands and signs.
    Help,
    /// The short list and the programme.
    Together,
    /// What was decided, when and why.
    Log,
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
