//! What the one who presents a workshop has on screen beside the workshop itself, which is part of the dossier.

use dossier::{Counting, Part, Workshop};
use matching::QuestionId;

use super::Model;
use crate::command::CommandId;

/// What is on screen only. Nothing of it is needed to go on elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Presenting {
    /// The selected row: of the agenda, or of the dots.
    pub(crate) row: usize,
    /// Whether the counts of a sensitive question are shown while they are typed. **Not before that is asked for:** with one screen
    /// the room looks along.
    pub(crate) reveals: bool,
    /// The clock.
    pub(crate) clock: Clock,
}

/// A clock that counts down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clock {
    /// Seconds that are left; none before it was set.
    pub(crate) left: Option<u16>,
    /// Whether it runs.
    pub(crate) runs: bool,
    /// Whether it is hidden.
    pub(crate) hidden: bool,
}

/// A row of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Row {
    /// A question that will be asked.
    Asked(QuestionId),
    /// One that does not fit in the time, or was taken out.
    LeftOut(QuestionId),
    /// One that is never asked by a show of hands.
    Paper(QuestionId),
}

impl Model {
    /// Whether the passing of a second matters.
    pub fn clock_runs(&self) -> bool {
        self.screen == super::Screen::Workshop && self.presenting.clock.runs
    }

    /// The rows of the agenda: what is asked, what could be, what is never asked by hands.
    pub(crate) fn agenda(&self, workshop: &Workshop) -> Vec<Row> {
        let case = self.case();
        let others = self.wording.workshop_agenda(&case);
        let others = others.into_iter().filter(|id| !workshop.agenda.contains(id));
        let paper = self.wording.workshop_on_paper(&case);
        let asked = workshop.agenda.iter().cloned().map(Row::Asked);
        asked.chain(others.map(Row::LeftOut)).chain(paper.into_iter().map(Row::Paper)).collect()
    }

    /// The hands that were counted so far at the present question: those of the present vote.
    pub(crate) fn hands(&self) -> Option<Vec<u32>> {
        let workshop = self.dossier.workshop()?;
        let id = workshop.stage.question.as_ref()?;
        let steps = self.knowledge.questions.get(id)?.steps.len();
        let asked = workshop.asked.get(id);
        let vote = match workshop.stage.part {
            Part::Hands => asked.map(|asked| &asked.first),
            Part::Again => asked.and_then(|asked| asked.second.as_ref()),
            _ => return None,
        };
        let under_way = self.counting().map(|counting| counting.sum().to_vec());
        Some(under_way.unwrap_or_else(|| vote.map_or_else(|| vec![0; steps], |vote| vote.all().to_vec())))
    }

    /// The count of groups that is under way at the present question.
    pub(crate) fn counting(&self) -> Option<&Counting> {
        let workshop = self.dossier.workshop()?;
        workshop.counting.as_ref().filter(|counting| Some(counting.question()) == workshop.stage.question.as_ref())
    }

    /// The activity on the page of the first activities, or the selected one among the dots.
    pub(crate) fn presented(&self) -> Option<matching::ActivityId> {
        let workshop = self.dossier.workshop()?;
        match workshop.seen_by(self.screen == super::Screen::Room).part {
            Part::End => {
                let page = usize::from(workshop.seen_by(self.screen == super::Screen::Room).page);
                self.advice.ranked().nth(page).map(|one| one.activity.clone())
            }
            Part::Dots => self.wording.workshop_dotted(&self.case(), workshop).into_iter().nth(self.presenting.row),
            _ => None,
        }
    }

    /// Whether a command can mean anything in this part of a workshop; what cannot is no hint.
    pub(crate) fn means_something_here(&self, id: CommandId) -> bool {
        let Some(workshop) = self.dossier.workshop() else { return false };
        let part = workshop.stage.part;
        let counts = matches!(part, Part::Hands | Part::Again);
        match id {
            CommandId::Answer => counts && workshop.groups.is_empty(),
            CommandId::WorkshopCount => {
                counts || part == Part::Dots || matches!(self.selected_row(), Some(Row::Paper(_)))
            }
            CommandId::WorkshopAgain => part == Part::Result,
            CommandId::WorkshopDecide => matches!(part, Part::End | Part::Dots),
            CommandId::WorkshopToggle | CommandId::WorkshopTime | CommandId::WorkshopGroups => part == Part::Agenda,
            CommandId::WorkshopEnd => matches!(part, Part::Agenda | Part::Result),
            CommandId::WorkshopClock => matches!(part, Part::Ask | Part::Result),
            CommandId::WorkshopOn => part != Part::Done,
            _ => true,
        }
    }
}
