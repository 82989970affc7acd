//! Pages that were opened one from the other, as in a browser: one goes back to where one was, and forward again.

use knowledge::fault::ThingKind;
use matching::ActivityId;
use wording::document::Document;

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A thing of the knowledge base.
    Thing(ThingKind, String),
    /// The phase with its signals, and what was recognised.
    State,
    /// What is still to be found out.
    FindOut,
    /// The short list and the programme.
    Together,
    /// What was decided, when and why.
    Log,
    /// What the selected line names, or the picture of a workshop.
    Here,
    /// Two activities beside each other.
    Compared([ActivityId; 2]),
}

/// A page as it was left: how far it was read, and which link was selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visit {
    pub(crate) subject: Subject,
    pub(crate) scroll: usize,
    pub(crate) link: usize,
}

/// The pages that were opened. The last one is shown.
#[derive(Debug, Default)]
pub(crate) struct Pages {
    visits: Vec<Visit>,
    ahead: Vec<Visit>,
    /// What the shown page says.
    pub(crate) document: Document,
}

impl Pages {
    /// The page that is shown.
    pub(crate) fn shown(&self) -> Option<&Visit> {
        self.visits.last()
    }

    pub(crate) fn shown_mut(&mut self) -> Option<&mut Visit> {
        self.visits.last_mut()
    }

    /// Whether there is a page to go forward to.
    pub(crate) fn has_ahead(&self) -> bool {
        !self.ahead.is_empty()
    }

    /// Opens a page over the others. What lay ahead is gone then.
    pub(crate) fn open(&mut self, subject: Subject) {
        self.visits.push(Visit { subject, scroll: 0, link: 0 });
        self.ahead.clear();
    }

    /// Goes one page back; gives whether one is left to be shown.
    pub(crate) fn back(&mut self) -> bool {
        self.ahead.extend(self.visits.pop());
        !self.visits.is_empty()
    }

    /// Goes one page forward again.
    pub(crate) fn forward(&mut self) {
        self.visits.extend(self.ahead.pop());
    }

    /// Closes all pages.
    pub(crate) fn close(&mut self) {
        *self = Self::default();
    }
}
