//! What is said in a workshop: to the room, on paper before it, and in a report after it.
//!
//! **The room sees a [`Picture`] and nothing else.** It is made of the workshop, the knowledge base and the advice alone: no note,
//! reason, plan, path or log reaches it, and of a sensitive question no count.

mod agreement;
mod answers;
mod form;
mod report;
mod room;

use dossier::{Grouping, Workshop};
use knowledge::things::Group;
use matching::{Answer, QuestionId};

use crate::language::text;
use crate::{Case, Wording};

pub use answers::Pooled;
pub use room::{Bar, Picture, Seen};

impl Wording {
    /// What the groups of a room are called, in their order; nothing where all answer together.
    pub fn workshop_groups(&self, groups: &Grouping) -> Vec<String> {
        match groups {
            Grouping::Together => Vec::new(),
            Grouping::Role => {
                vec![text!(self, "group-residents"), text!(self, "group-professionals"), text!(self, "group-municipal")]
            }
            Grouping::Age => vec![text!(self, "group-young"), text!(self, "group-middle"), text!(self, "group-old")],
            Grouping::Years => {
                vec![text!(self, "group-new"), text!(self, "group-some-years"), text!(self, "group-long")]
            }
            Grouping::Street(names) => names.clone(),
        }
    }

    /// By what a room can be divided.
    pub fn workshop_grouping(&self, groups: &Grouping) -> String {
        match groups {
            Grouping::Together => text!(self, "grouping-together"),
            Grouping::Role => text!(self, "grouping-role"),
            Grouping::Age => text!(self, "grouping-age"),
            Grouping::Years => text!(self, "grouping-years"),
            Grouping::Street(_) => text!(self, "grouping-street"),
        }
    }

    /// How many questions there is time for.
    pub fn workshop_budget(&self, workshop: &Workshop) -> String {
        text!(self, "workshop-budget", minutes = workshop.minutes, people = workshop.people, fits = workshop.fits())
    }

    /// That so many hands were counted, of so many people.
    pub fn workshop_counted(&self, hands: u32, people: u32) -> String {
        text!(self, "workshop-counted", hands = hands, people = people)
    }

    /// What stands on the presenter's list for a sensitive question: whether it was answered, never how.
    pub fn workshop_sensitive(&self, case: &Case<'_>, id: &QuestionId) -> String {
        match case.profile.answers.get(id) {
            None => text!(self, "workshop-paper-open"),
            Some(Answer::Votes(votes)) => text!(self, "workshop-paper", count = votes.iter().sum::<u32>()),
            Some(_) => text!(self, "workshop-paper-answered"),
        }
    }

    /// What is wrong with counts that were typed: another number of them is needed.
    pub fn workshop_counts_wrong(&self, needed: usize) -> String {
        text!(self, "workshop-counts-wrong", needed = needed)
    }

    /// How many numbers were typed and what they come to, where the numbers themselves are not shown.
    pub fn workshop_papers(&self, numbers: &[u32]) -> String {
        text!(self, "workshop-papers", count = numbers.len(), sum = numbers.iter().sum::<u32>())
    }

    /// What one types counts for: of a group where groups answer apart.
    pub fn workshop_counts_for(&self, name: &str, group: Option<&str>) -> String {
        group.map_or_else(|| name.to_owned(), |group| format!("{name} · {group}"))
    }
}

/// Whether people write their own answer down first, where nothing else was said: groups may differ about what they see of each
/// other and of the municipality, and hardly about what there is to spend.
pub(crate) fn is_silent(workshop: &Workshop, group: Group) -> bool {
    !workshop.aloud && group != Group::Means
}

/// Safety questions on which somebody voted for a firm step: one vote is enough to find out first.
pub(crate) fn to_find_out<'a>(case: &Case<'a>) -> Vec<&'a QuestionId> {
    let is_so = |id: &&QuestionId| {
        let Some(Answer::Votes(votes)) = case.profile.answers.get(*id) else { return false };
        let safety = case.knowledge.questions.get(*id).is_some_and(|question| question.safety);
        let from = firm_from(case, id);
        safety
            && from.is_some_and(|from| votes.iter().skip(usize::from(from).saturating_sub(1)).any(|votes| *votes > 0))
    };
    case.knowledge.asked.iter().filter(is_so).collect()
}

/// The first step at which a question is a firm signal of any phase.
fn firm_from(case: &Case<'_>, id: &QuestionId) -> Option<u8> {
    let firm = case.matcher.model().phases.values().flat_map(|phase| &phase.firm);
    firm.filter(|firm| firm.question == *id).map(|firm| firm.from).min()
}
