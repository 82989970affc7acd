//! A workshop as part of the case: a room of people who look at the neighbourhood together, as far as they have come.
//!
//! It holds what is needed to go on after a break on another machine, and what a second screen needs to follow the first. No
//! clock and no person: counts only, and of named groups only what the small-group rule allows (see [`Vote`]).

mod counting;
pub mod pace;
pub(crate) mod streets;
mod vote;

use std::collections::BTreeMap;

use matching::{ActivityId, QuestionId};

use crate::Date;

pub use counting::Counting;
pub use streets::streets;
pub use vote::{FEWEST, Vote};

/// A workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The day on which it is held.
    pub on: Date,
    /// How long it takes.
    pub minutes: u32,
    /// How many people are there.
    pub people: u32,
    /// By what the room is divided, where groups answer apart.
    pub groups: Grouping,
    /// Whether people may call out at once, instead of writing down their own answer first.
    pub aloud: bool,
    /// The questions to ask, in order.
    pub agenda: Vec<QuestionId>,
    /// What the room answered. **Never a sensitive question**: what people wrote on paper about those is an answer of the profile.
    pub asked: BTreeMap<QuestionId, Asked>,
    /// Hands of some groups, while the others still wait to be counted.
    pub counting: Option<Counting>,
    /// The activities that were talked about at the end, with the dots that each got.
    pub dots: BTreeMap<ActivityId, u32>,
    /// Where it is now.
    pub stage: Stage,
    /// What the room keeps seeing, while its picture is held still.
    pub frozen: Option<Stage>,
    /// Whether the room sees nothing now.
    pub blank: bool,
}

/// The votes on one question: before the talk and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Before the talk.
    pub first: Vote,
    /// After it, if there was a second vote.
    pub second: Option<Vote>,
}

/// By what a room is divided. By nothing else: not by origin, religion or name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// All answer together.
    #[default]
    Together,
    /// Residents, professionals, municipality.
    Role,
    /// Young, in between, old.
    Age,
    /// How long people have lived there.
    Years,
    /// Streets or blocks, by these names.
    Street(Vec<String>),
}

/// Where a workshop is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// Which part.
    pub part: Part,
    /// Of which question.
    pub question: Option<QuestionId>,
    /// Which page, where a part has more than one; counted from 0.
    pub page: u8,
}

/// The parts of a workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is to be asked.
    #[default]
    Agenda,
    /// A question, which everybody answers alone first.
    Ask,
    /// Hands are counted.
    Hands,
    /// What the room answered, to talk about.
    Result,
    /// Hands are counted once more, after the talk.
    Again,
    /// The first activities, one on a page.
    End,
    /// Dots on the short list.
    Dots,
    /// What was decided.
    Done,
}

impl Part {
    /// All parts, in their order.
    pub const ALL: [Self; 8] =
        [Self::Agenda, Self::Ask, Self::Hands, Self::Result, Self::Again, Self::End, Self::Dots, Self::Done];

    /// The word as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agenda => "Agenda",
            Self::Ask => "Ask",
            Self::Hands => "Hands",
            Self::Result => "Result",
            Self::Again => "Again",
            Self::End => "End",
            Self::Dots => "Dots",
            Self::Done => "Done",
        }
    }
}

impl Grouping {
    /// The words with which a grouping begins.
    pub(crate) const WORDS: [&str; 5] = ["Together", "Role", "Age", "Years", "Street"];

    /// How many groups there are; one where all answer together.
    pub fn len(&self) -> usize {
        match self {
            Self::Together => 1,
            Self::Role | Self::Age | Self::Years => 3,
            Self::Street(names) => names.len().max(1),
        }
    }

    /// Whether all answer together.
    pub fn is_empty(&self) -> bool {
        self.len() == 1
    }
}

impl Workshop {
    /// A workshop that is about to begin: so long, with so many people.
    pub fn new(on: Date, minutes: u32, people: u32) -> Self {
        Self {
            on,
            minutes,
            people,
            groups: Grouping::Together,
            aloud: false,
            agenda: Vec::new(),
            asked: BTreeMap::new(),
            counting: None,
            dots: BTreeMap::new(),
            stage: Stage::default(),
            frozen: None,
            blank: false,
        }
    }

    /// The question after this one on the agenda; the first where there is none before.
    pub fn after(&self, question: Option<&QuestionId>) -> Option<&QuestionId> {
        let Some(question) = question else { return self.agenda.first() };
        let at = self.agenda.iter().position(|one| one == question)?;
        self.agenda.get(at + 1)
    }

    /// What the room sees now: where the workshop is, or where it was when the picture was held still.
    pub fn seen(&self) -> &Stage {
        self.frozen.as_ref().unwrap_or(&self.stage)
    }
}

impl Workshop {
    /// Where the room is, or the one who presents.
    pub fn seen_by(&self, room: bool) -> &Stage {
        if room { self.seen() } else { &self.stage }
    }
}

impl crate::Dossier {
    /// The workshop that is being held, or was held last.
    pub fn workshop(&self) -> Option<&Workshop> {
        self.workshops.last()
    }
}

impl Asked {
    /// What counts: the second vote, where there was one.
    pub fn last(&self) -> &Vote {
        self.second.as_ref().unwrap_or(&self.first)
    }
}
