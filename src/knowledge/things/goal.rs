//! Goals and the working elements on the ways to them.

use matching::{ElementId, GoalId};

use super::{SourceId, Text};
use crate::reading::record;

record! {
    /// What an activity may bring about.
    pub struct Goal = "Goal" {
        /// Its name.
        pub id: GoalId,
        /// Its name in words.
        pub name: Text,
        /// Everyday words by which people look for it. Searched, never shown.
        pub also: Option<Text> = None,
        /// What it is.
        pub description: Text,
        /// How one would notice it after six months.
        pub noticed_by: Text,
        /// Ways to it.
        pub routes: Vec<Route>,
    }
}

record! {
    /// A way to a goal.
    pub struct Route = "Route" {
        /// The working elements it takes.
        pub elements: Vec<RouteElement>,
        /// Why this way works.
        pub why: Text,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// A working element of a route.
    pub struct RouteElement = "RouteElement" {
        /// The element.
        pub element: ElementId,
        /// Its share of the route.
        pub weight: f64,
    }
}

record! {
    /// What makes contact work.
    pub struct Element = "Element" {
        /// Its name.
        pub id: ElementId,
        /// Its name in words.
        pub name: Text,
        /// What it is.
        pub what: Text,
        /// Why it works.
        pub why: Text,
        /// How to bring it about.
        pub bring_about: Vec<Text>,
        /// How it fails.
        pub fails_when: Vec<Text>,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}
