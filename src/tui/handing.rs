//! What can be handed over of a dossier, and in which form.

use matching::ActivityId;

/// What is made of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it is")]
pub enum Paper {
    Plan,
    Support,
    Council,
    Advice,
    FindOut,
    LookBack,
}

impl Paper {
    /// All of them, in the order of a case.
    pub const ALL: [Self; 6] = [Self::Plan, Self::Support, Self::Council, Self::Advice, Self::FindOut, Self::LookBack];
}

/// In which form it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after what it is")]
pub enum PaperForm {
    Word,
    Page,
    Markdown,
    Text,
    Calendar,
    Data,
}

impl PaperForm {
    /// The forms in which something can be made: a calendar only of a plan.
    pub fn of(paper: Paper) -> Vec<Self> {
        let all = [Self::Word, Self::Page, Self::Markdown, Self::Text, Self::Calendar, Self::Data];
        all.into_iter().filter(|form| *form != Self::Calendar || paper == Paper::Plan).collect()
    }
}

/// Something to hand over, as the shell makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handing {
    /// What.
    pub paper: Paper,
    /// In which form.
    pub form: PaperForm,
    /// Of which activities; none: of all that were chosen.
    pub activities: Vec<ActivityId>,
}
