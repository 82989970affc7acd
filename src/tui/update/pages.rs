//! Pages and their links: opening one from the other, going back and forward, and the four sides of an activity.

use knowledge::fault::ThingKind;
use matching::ActivityId;
use wording::document::Named;
use wording::{Aspect, Label};

use crate::command::CommandId;
use crate::model::{Model, Pane, Popup, Reading, Screen, Subject};
use crate::view;
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
        let about = match &shown.subject {
            Subject::Thing(kind, id) => Some(Named { kind: *kind, id: id.clone() }),
            _ => None,
        };
        let document = match &shown.subject {
            Subject::Thing(kind, id) => self.wording.page(&self.knowledge, *kind, id).unwrap_or_default(),
            Subject::State => self.wording.state(&case),
            Subject::FindOut => {
                let chosen: Vec<ActivityId> = self.dossier.choices.iter().map(|one| one.activity.clone()).collect();
                self.wording.find_out(&case, &chosen)
            }
            Subject::Together => self.wording.together(&case),
            Subject::Log => self.wording.log(&self.knowledge, &self.dossier),
            Subject::Here => self.named_here(),
            Subject::Compared([left, right]) => self.wording.compared(&case, [left, right]),
        };
        self.pages.document = self.linked(document, about.as_ref());
    }

    /// Selects another link of what is read; beside a plan one begins to read by that.
    pub(super) fn step_link(&mut self, by: isize) {
        let begins = self.read_beside();
        let (links, at) = self.links();
        let most = links.len().saturating_sub(1);
        let to = if begins { at.min(most) } else { at.saturating_add_signed(by).min(most) };
        let Some(line) = links.get(to).map(|link| link.line) else {
            self.status = self.wording.label(Label::NoLink);
            return;
        };
        let (scroll, height) = self.where_read();
        let scroll = if (scroll..scroll + height).contains(&line) { scroll } else { line.saturating_sub(height / 3) };
        self.read_from(scroll, to);
    }

    /// Goes over to what stands beside a plan, or beside what is counted; gives whether one was not there yet.
    fn read_beside(&mut self) -> bool {
        let beside = match self.screen {
            Screen::Plan => &mut self.planning.beside,
            Screen::LookBack => &mut self.looked.beside,
            _ => return false,
        };
        self.popups.is_empty() && !std::mem::replace(beside, true)
    }

    /// Opens what the selected line names, or the picture of a workshop; where that is more than one thing, a page that leads to each.
    pub(super) fn open_named(&mut self) {
        let document = self.named_here();
        match document.named()[..] {
            [] => self.status = self.wording.label(Label::NoLink),
            [one] => self.open_page(Subject::Thing(one.kind, one.id.clone())),
            _ => self.open_page(Subject::Here),
        }
    }

    /// Opens what the selected link leads to.
    pub(super) fn follow(&mut self) {
        match self.selected_link() {
            Some(To::Thing(named)) => self.open_page(Subject::Thing(named.kind, named.id)),
            Some(To::Address(address)) => {
                let key = self.key_of(CommandId::CopyLink);
                self.status = self.wording.leads_to(&address, &key);
            }
            None => self.status = self.wording.label(Label::NoLink),
        }
    }

    /// Selects a link, counted from 0, and opens what it leads to.
    pub(super) fn follow_at(&mut self, at: usize) {
        match self.reading() {
            Reading::Reasons => self.focus_on(Pane::Reasons),
            Reading::Screen => _ = self.read_beside(),
            Reading::Page => {}
        }
        let (scroll, _) = self.where_read();
        self.read_from(scroll, at);
        self.follow();
    }

    /// Where the selected link leads.
    pub(super) fn selected_link(&self) -> Option<To> {
        let (links, at) = self.links();
        links.into_iter().nth(at).map(|link| link.to)
    }

    /// Keeps the selected link among those in sight, where there are any.
    pub(super) fn link_in_sight(&mut self) {
        let (links, at) = self.links();
        let (scroll, height) = self.where_read();
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
        match self.reading() {
            Reading::Page => (view::popup::page_links(self), self.pages.shown().map_or(0, |shown| shown.link)),
            Reading::Reasons => (view::reasons::links(self), self.reasons_link),
            Reading::Screen => (view::screen_links(self), self.page_link),
        }
    }

    /// How far it was read, and how many lines are in sight.
    fn where_read(&self) -> (usize, usize) {
        let body = self.places().body;
        match (self.reading(), self.screen) {
            (Reading::Page, _) => {
                let scroll = self.pages.shown().map_or(0, |shown| shown.scroll);
                (scroll, view::popup::extent(self, &Popup::Page, body).1)
            }
            (Reading::Reasons, _) => (self.reasons_scroll, view::reasons::height(self)),
            (Reading::Screen, Screen::Plan) => {
                (self.planning.beside_scroll, view::plan::beside(self, body).map_or(0, |(_, height)| height))
            }
            (Reading::Screen, Screen::LookBack) => {
                (self.looked.beside_scroll, view::looked::beside(self, body).map_or(0, |(_, height)| height))
            }
            (Reading::Screen, _) => (self.page_scroll, view::overview::extent(self, body).1),
        }
    }

    fn read_from(&mut self, scroll: usize, link: usize) {
        match (self.reading(), self.screen) {
            (Reading::Page, _) => {
                if let Some(shown) = self.pages.shown_mut() {
                    (shown.scroll, shown.link) = (scroll, link);
                }
            }
            (Reading::Reasons, _) => (self.reasons_scroll, self.reasons_link) = (scroll, link),
            (Reading::Screen, Screen::Plan) => (self.planning.beside_scroll, self.page_link) = (scroll, link),
            (Reading::Screen, Screen::LookBack) => (self.looked.beside_scroll, self.page_link) = (scroll, link),
            (Reading::Screen, _) => (self.page_scroll, self.page_link) = (scroll, link),
        }
    }
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
        Subject::Log => model.wording.label(Label::LogTitle),
        Subject::Here => model.wording.label(Label::More),
        Subject::Compared(_) => model.wording.label(Label::CompareTitle),
    }
}
