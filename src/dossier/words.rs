//! The words by which parts of a dossier go in files.

use crate::{Moment, OriginKind, PlanPart};

impl PlanPart {
    /// All parts of a plan, in their order.
    pub const ALL: [Self; 14] = [
        Self::Goal,
        Self::ForWhom,
        Self::Measures,
        Self::Roles,
        Self::Partners,
        Self::Recruiting,
        Self::Schedule,
        Self::Budget,
        Self::Permits,
        Self::Before,
        Self::During,
        Self::After,
        Self::IfWrong,
        Self::FollowUp,
    ];

    /// The word as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Goal => "Goal",
            Self::ForWhom => "ForWhom",
            Self::Measures => "Measures",
            Self::Roles => "Roles",
            Self::Partners => "Partners",
            Self::Recruiting => "Recruiting",
            Self::Schedule => "Schedule",
            Self::Budget => "Budget",
            Self::Permits => "Permits",
            Self::Before => "Before",
            Self::During => "During",
            Self::After => "After",
            Self::IfWrong => "IfWrong",
            Self::FollowUp => "FollowUp",
        }
    }
}

impl Moment {
    /// All moments, in their order.
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Later];

    /// The word as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "Before",
            Self::After => "After",
            Self::Later => "Later",
        }
    }
}

impl OriginKind {
    /// The words with which an origin begins.
    pub(crate) const WORDS: [&str; 4] = ["Estimate", "Conversation", "Workshop", "Statistics"];

    /// As it is written in files.
    pub(crate) fn written(self) -> String {
        match self {
            Self::Estimate => "Estimate".to_owned(),
            Self::Conversation => "Conversation".to_owned(),
            Self::Workshop => "Workshop".to_owned(),
            Self::Statistics(year) => format!("Statistics({year})"),
        }
    }
}
