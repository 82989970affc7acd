//! Pages and their links: opening one from the other, going back and forward, and the four sides of an activity.

use knowledge::fault::ThingKind;
use matching::ActivityId;
use wording::document::{Document, Tone};
use wording::{Aspect, Label};

use crate::model::{Model, Pane, Popup, Subject};
use crate::view::lay::{Link, To};

impl Model {
    /// Shows one side of the selected activity.
    pub(super) fn show_aspect(&mut self, aspect: Aspect) {
        self.aspect = aspect;
        (self.reasons_scroll, self.reasons_link) = (0, 0);
        self.focus_on(Pane::Reasons);
    }

    /// Opens a page; where it is shown already, closes all pages.
    pub(super) fn toggle_page(&mut self, subject: Subject) {
        let is_shown = self.pages.shown().is_some_and(|shown| shown.subject == subject);
        if !is_shown {
            self.open_page(subject);
        } else if self.popups.last() == Some(&Popup::Page) {
            self.close_pages();
        } else {
            // It lies below another pop-up: it comes up.
            self.popups.retain(|popup| *popup != Popup::Page);
            self.over(Popup::Page);
        }
    }

    pub(crate) fn open_page(&mut self, subject: Subject) {
        if self.popups.last() != Some(&Popup::Page) {
            self.pages.close();
            self.over(Popup::Page);
        }
        self.pages.open(subject);
        self.write_page();
    }

    fn close_pages(&mut self) {
        self.pages.close();
        self.popups.retain(|popup| *popup != Popup::Page);
    }

    pub(super) fn page_back(&mut self) {
        if self.pages.back() {
            self.write_page();
        } else {
            self.close_pages();
        }
    }

    pub(super) fn page_forward(&mut self) {
        if self.pages.has_ahead() {
            self.pages.forward();
            self.write_page();
        } else {
            self.status = self.wording.label(Label::NoPageAhead);
        }
    }

    /// Says anew what the shown page says: after a change of the page, of the language, or of what is known.
    pub(crate) fn write_page(&mut self) {
        let Some(shown) = self.pages.shown() else { return };
        let case = self.case();
        self.pages.document = match &shown.subject {
            Subject::Thing(kind, id) => {
                for_the_screen(self.wording.page(&self.knowledge, *kind, id).unwrap_or_default())
            }
            Subject::State => self.wording.state(&case),
            Subject::FindOut => {
                let chosen: Vec<ActivityId> = self.dossier.choices.iter().map(|one| one.activity.clone()).collect();
                self.wording.find_out(&case, &chosen)
            }
            Subject::Together => self.wording.together(&case),
        };
    }

    /// Selects another link: of the page that is shown, or of the reasons.
    pub(super) fn step_link(&mut self, by: isize) {
        let (links, at) = self.links();
        let most = links.len().saturating_sub(1);
        let to = at.saturating_add_signed(by).min(most);
        let Some(line) = links.get(to).map(|link| link.line) else {
            self.status = self.wording.label(Label::NoLink);
            return;
        };
        let (scroll, height) = self.reading();
        let scroll = if (scroll..scroll + height).contains(&line) { scroll } else { line.saturating_sub(height / 3) };
        self.read_from(scroll, to);
    }

    /// Opens what the selected link leads to.
    pub(super) fn follow(&mut self) {
        let (links, at) = self.links();
        match links.into_iter().nth(at).map(|link| link.to) {
            Some(To::Thing(named)) => self.open_page(Subject::Thing(named.kind, named.id)),
            Some(To::Address(address)) => self.status = self.wording.leads_to(&address),
            None => self.status = self.wording.label(Label::NoLink),
        }
    }

    /// Keeps the selected link among those in sight, where there are any.
    pub(super) fn link_in_sight(&mut self) {
        let (links, at) = self.links();
        let (scroll, height) = self.reading();
        let in_sight = |link: &Link| (scroll..scroll + height).contains(&link.line);
        if links.get(at).is_some_and(in_sight) {
            return;
        }
        let above = links.get(at).is_some_and(|link| link.line < scroll);
        let to = if above { links.iter().position(in_sight) } else { links.iter().rposition(in_sight) };
        self.read_from(scroll, to.unwrap_or(at.min(links.len().saturating_sub(1))));
    }

    /// The links of what is read now, and which is selected.
    fn links(&self) -> (Vec<Link>, usize) {
        if self.popups.last() == Some(&Popup::Page) {
            let at = self.pages.shown().map_or(0, |shown| shown.link);
            (crate::view::popup::page_links(self), at)
        } else {
            (crate::view::reasons::links(self), self.reasons_link)
        }
    }

    /// How far it was read, and how many lines are in sight.
    fn reading(&self) -> (usize, usize) {
        if self.popups.last() == Some(&Popup::Page) {
            let scroll = self.pages.shown().map_or(0, |shown| shown.scroll);
            let body = self.places().body;
            (scroll, crate::view::popup::extent(self, &Popup::Page, body).1)
        } else {
            (self.reasons_scroll, crate::view::reasons::height(self))
        }
    }

    fn read_from(&mut self, scroll: usize, link: usize) {
        if self.popups.last() == Some(&Popup::Page) {
            if let Some(shown) = self.pages.shown_mut() {
                (shown.scroll, shown.link) = (scroll, link);
            }
        } else {
            (self.reasons_scroll, self.reasons_link) = (scroll, link);
        }
    }
}

/// A page without what is for commands and files alone: the path of the thing, and ids behind names.
fn for_the_screen(mut document: Document) -> Document {
    use wording::document::Block;
    if document.blocks.len() > 1 {
        document.blocks.remove(1);
    }
    let without_ids = |line: &mut Vec<wording::document::Span>| {
        let ids: Vec<String> =
            line.iter().filter_map(|span| span.names.as_ref()).map(|one| format!(" ({})", one.id)).collect();
        line.retain(|span| span.tone != Tone::Quiet || !ids.contains(&span.text));
    };
    for block in &mut document.blocks {
        match block {
            Block::Heading(_, line) | Block::Paragraph(line) | Block::Sum(_, line) | Block::Note(line) => {
                without_ids(line);
            }
            Block::List(points) | Block::Steps(points) => points.iter_mut().for_each(without_ids),
            Block::Ticks(points) => points.iter_mut().for_each(|(_, point)| without_ids(point)),
            Block::Table { .. } | Block::Bar { .. } | Block::Chart(_) | Block::Timeline(_) => {}
        }
    }
    document
}

/// What a page about this is called, as the title over it.
pub(crate) fn title(model: &Model, subject: &Subject) -> String {
    match subject {
        Subject::Thing(kind, _) => {
            let kind: ThingKind = *kind;
            model.wording.thing(kind)
        }
        Subject::State => model.wording.label(Label::State),
        Subject::FindOut => model.wording.label(Label::FindOut),
        Subject::Together => model.wording.label(Label::Together),
    }
}
