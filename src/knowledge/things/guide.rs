//! Guides: how to do what holds for more than one activity, such as to invite people or to keep going.

use matching::model::Kind;
use matching::{ActivityId, ElementId, QuestionId, SituationId};

use super::{Activity, Point, Text};
use crate::reading::record;

record! {
    /// A page on how to do something, and what leads to it.
    ///
    /// What leads to a guide is written here alone: things do not name their guides.
    pub struct Guide = "Guide" {
        /// Its name.
        pub name: Text,
        /// What it helps with.
        pub summary: Text,
        /// What it says, in order.
        pub sections: Vec<Section>,
        /// Whether every activity leads to it.
        pub all: bool = false,
        /// The kinds of activity that lead to it.
        pub kinds: Vec<Kind> = Vec::new(),
        /// The activities that lead to it besides.
        pub activities: Vec<ActivityId> = Vec::new(),
        /// The working elements that lead to it, and with them the activities that have them by nature.
        pub elements: Vec<ElementId> = Vec::new(),
        /// The situations that lead to it.
        pub situations: Vec<SituationId> = Vec::new(),
        /// The means that lead to it.
        pub means: Vec<QuestionId> = Vec::new(),
    }
}

record! {
    /// A part of a guide.
    pub struct Section = "Section" {
        /// What it is about.
        pub heading: Text,
        /// What it says.
        pub points: Vec<Point>,
    }
}

impl Guide {
    /// Whether it belongs to an activity.
    pub fn belongs_to(&self, id: &ActivityId, activity: &Activity) -> bool {
        self.all
            || self.kinds.contains(&activity.kind)
            || self.activities.contains(id)
            || activity.nature.iter().any(|element| self.elements.contains(element))
    }

    /// Whether nothing leads to it.
    pub fn is_loose(&self) -> bool {
        !self.all
            && self.kinds.is_empty()
            && self.activities.is_empty()
            && self.elements.is_empty()
            && self.situations.is_empty()
            && self.means.is_empty()
    }

    /// Everything that it says under its headings.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.sections.iter().flat_map(|section| &section.points)
    }
}
