//! What a dossier holds.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use knowledge::Knowledge;
use matching::model::Phase;
use matching::{ActivityId, GoalId, Profile, QuestionId};

use crate::Workshop;

/// One neighbourhood's case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
    /// What the place is called.
    pub place: Option<String>,
    /// What is known about it.
    pub profile: Profile,
    /// Why the user sees another phase than the signals show.
    pub phase_because: Option<String>,
    /// Where answers come from, with notes; also of questions that have no answer.
    pub origins: BTreeMap<QuestionId, Origin>,
    /// What was chosen to be organised, in the order of choosing; each activity once.
    pub choices: Vec<Choice>,
    /// Activities that are worth coming back to.
    pub kept: BTreeSet<ActivityId>,
    /// Activities that are not to be looked at again. They stay in the list, at its end.
    pub hidden: BTreeSet<ActivityId>,
    /// What was counted and found before, after and half a year later.
    pub evaluations: Vec<Evaluation>,
    /// What was learnt from what was tried, also in earlier years.
    pub lessons: Vec<Lesson>,
    /// What was decided, when and why; the last one last.
    pub log: Vec<Entry>,
    /// The workshops; the last one is the one that is being held, or was held last.
    pub workshops: Vec<Workshop>,
    /// The knowledge base with which it was written last: version and digest.
    pub knowledge: Option<String>,
    /// Texts that look as if they name a person, and that nobody has changed or confirmed yet. **They are in memory only:**
    /// writing passes over them.
    pub held: BTreeSet<TextPlace>,
    /// What stood where a text is held now, by that place with no regard to how far down its list it is, and by the held text:
    /// the file keeps it.
    pub stood: BTreeMap<(TextPlace, String), Stood>,
}

impl Dossier {
    /// Keeps an activity to come back to, or lets go of it; gives whether it is kept now. What is kept is not hidden.
    pub fn toggle_kept(&mut self, id: &ActivityId) -> bool {
        toggle(&mut self.kept, &mut self.hidden, id)
    }

    /// Hides an activity, or shows it again; gives whether it is hidden now. What is hidden is not kept.
    pub fn toggle_hidden(&mut self, id: &ActivityId) -> bool {
        toggle(&mut self.hidden, &mut self.kept, id)
    }

    /// The knowledge base with which it was written last, where that is another than this one.
    pub fn other_base(&self, knowledge: &Knowledge) -> Option<&str> {
        self.knowledge.as_deref().filter(|written| *written != knowledge.edition())
    }
}

fn toggle(marked: &mut BTreeSet<ActivityId>, other: &mut BTreeSet<ActivityId>, id: &ActivityId) -> bool {
    let now = !marked.remove(id);
    if now {
        marked.insert(id.clone());
        other.remove(id);
    }
    now
}

/// What stood in a place before a text came there that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    /// The text; empty for an evaluation that named no group.
    pub text: String,
    /// The phase of one's own for which it was the reason, where it was one.
    pub phase: Option<Phase>,
}

/// Where an answer comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// From what kind of source.
    pub from: Option<OriginKind>,
    /// Where one knows it from, in the user's own words; without names.
    pub note: Option<String>,
}

/// From what kind of source an answer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginKind {
    /// The user's own estimate.
    Estimate,
    /// A conversation with residents or colleagues.
    Conversation,
    /// A workshop.
    Workshop,
    /// Statistics, of a year.
    Statistics(i16),
}

/// An activity that was chosen, and what it came to so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is to be organised.
    pub activity: ActivityId,
    /// The day on which it was chosen.
    pub on: Date,
    /// Why.
    pub because: Option<String>,
    /// The day on which it is (first) held.
    pub held: Option<Date>,
    /// What it asks of the municipality.
    pub asks: Asks,
    /// The days on which it is to be looked back on.
    pub look_back: Vec<Date>,
    /// The plan, line by line; empty as long as there is none.
    pub plan: Vec<PlanLine>,
}

/// What an initiative asks of the municipality.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Hours of work, in all.
    pub hours: Option<u32>,
    /// Euros, in all.
    pub money: Option<u32>,
    /// For how many years the money is asked.
    pub years: Option<u32>,
    /// Who at the municipality is the one to turn to: a role, no name.
    pub contact: Option<String>,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Places, keys.
    pub places: Vec<String>,
}

impl Asks {
    /// Every text of the user's.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        self.contact.iter().chain(&self.permissions).chain(&self.places)
    }

    /// Every text of the user's, to be changed.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.contact.iter_mut().chain(&mut self.permissions).chain(&mut self.places)
    }
}

/// One line of a plan, to be ticked off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// The part of the plan in which it stands.
    pub part: PlanPart,
    /// What it says.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
}

/// The parts of a plan, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanPart {
    /// The goal, and how one would notice it in half a year.
    Goal,
    /// For whom, and who is easily left out.
    ForWhom,
    /// Measures that bring about working elements.
    Measures,
    /// Roles and who has them (roles, not names).
    Roles,
    /// Partners.
    Partners,
    /// How people are invited.
    Recruiting,
    /// Place, date and what must be done when.
    Schedule,
    /// What it costs.
    Budget,
    /// Permits and insurance.
    Permits,
    /// Before.
    Before,
    /// During: the first ten minutes, the end.
    During,
    /// After.
    After,
    /// What if it goes wrong.
    IfWrong,
    /// What follows, planned before it ends.
    FollowUp,
}

/// What was counted and found at one moment about one activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// About which activity.
    pub activity: ActivityId,
    /// At which moment.
    pub moment: Moment,
    /// On which day.
    pub on: Date,
    /// Of which group, by role, street or age; all together where none is named.
    pub group: Option<String>,
    /// Per item of an evaluation set how many gave each answer.
    pub counts: BTreeMap<String, Vec<u32>>,
    /// What worked, what did not, what to change, who did not come: in words.
    pub remarks: Vec<String>,
}

/// When something was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Before it began.
    Before,
    /// Right after.
    After,
    /// Half a year later.
    Later,
}

/// Something learnt from what was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// From which activity, if from one.
    pub activity: Option<ActivityId>,
    /// In which year.
    pub year: i16,
    /// Whether it worked, where that was said.
    pub worked: Option<bool>,
    /// What was learnt.
    pub text: String,
}

/// Something that was decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The day.
    pub on: Date,
    /// What was decided.
    pub decided: Decision,
    /// Why.
    pub because: Option<String>,
}

/// What can be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// An activity was chosen to be organised.
    Chosen(ActivityId),
    /// It is not to be organised after all.
    Dropped(ActivityId),
    /// Something was said to run already.
    Runs(ActivityId),
    /// It does not run after all.
    RunsNot(ActivityId),
    /// The user sees another phase than the signals show.
    OwnPhase(Phase),
    /// The signals count again.
    PhaseOfSignals,
    /// A goal was wished for.
    Wish(GoalId),
    /// It is wished for no longer.
    WishDropped(GoalId),
    /// The dossier was made after another one: its name.
    Begun(String),
    /// An earlier version was taken back: of which moment.
    TakenBack(String),
    /// Something else, in the user's own words.
    Other(String),
}

/// Where in a dossier a text of the user's stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextPlace {
    /// The name of the place.
    Place,
    /// Why the user sees another phase.
    PhaseBecause,
    /// The note of an answer.
    Note(QuestionId),
    /// Why an activity was chosen.
    Because(ActivityId),
    /// A line of a plan, counted from 0.
    PlanLine(ActivityId, usize),
    /// The permissions and places that an activity asks for, all together.
    Asks(ActivityId),
    /// The group that an evaluation is about, counted from 0.
    Group(usize),
    /// A remark: the evaluation and the remark, counted from 0.
    Remark(usize, usize),
    /// A lesson, counted from 0.
    Lesson(usize),
    /// An entry of the log, counted from 0: its reason, and what it says in own words.
    Log(usize),
}
