//! Moving: between panes, along lists, back, and keeping every selection in sight.

use crate::command::Context;
use crate::effect::Effect;
use crate::home::Looking;
use crate::layout::inside;
use crate::model::{Model, Pane, Popup, Screen};
use crate::view;

impl Model {
    /// One step back. Nothing is lost by it.
    pub(super) fn back(&mut self) -> Vec<Effect> {
        if self.popups.last() == Some(&Popup::Page) {
            self.page_back();
            return Vec::new();
        }
        if self.popups.pop().is_some() {
            self.popup_scroll = 0;
            return Vec::new();
        }
        match (self.screen, self.focus) {
            (Screen::Home | Screen::Room, _) => {}
            (Screen::Overview, _) if self.file.is_none() => self.screen = Screen::Home,
            (Screen::LookBack, _) if self.planned_choice().is_some() => {
                self.screen = Screen::Plan;
                self.plan_anew();
            }
            (
                Screen::Ticks
                | Screen::Versions
                | Screen::Overview
                | Screen::Plan
                | Screen::LookBack
                | Screen::Workshop,
                _,
            ) => {
                self.screen = Screen::Main;
            }
            (Screen::Main, Pane::Reasons) => self.focus_on(Pane::Activities),
            (Screen::Main, Pane::Activities) => self.focus_on(Pane::Profile),
            (Screen::Main, Pane::Profile) => {
                if matches!(self.looking, Some(Looking::Version { .. })) {
                    return self.look_away();
                }
            }
        }
        Vec::new()
    }

    pub(super) fn turn(&mut self, panes: usize) {
        const PANES: [Pane; 3] = [Pane::Profile, Pane::Activities, Pane::Reasons];
        let at = PANES.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        self.focus_on(PANES[(at + panes) % 3]);
    }

    pub(super) fn focus_on(&mut self, pane: Pane) {
        self.focus = pane;
        self.reselect();
    }

    /// Moves the selection, or scrolls where nothing is selected.
    pub(super) fn move_by(&mut self, by: isize) -> Vec<Effect> {
        if self.context() == Context::Workshop {
            return self.workshop_step(by);
        }
        self.step(by);
        Vec::new()
    }

    /// The same in a list or a text.
    pub(super) fn step(&mut self, by: isize) {
        let moved = |at: usize, most: usize| at.saturating_add_signed(by).min(most.saturating_sub(1));
        match self.context() {
            Context::Popup | Context::Trouble | Context::Ask | Context::Personal => {
                self.popup_scroll = self.popup_scroll.saturating_add_signed(by);
            }
            Context::Reader => {
                if let Some(shown) = self.pages.shown_mut() {
                    shown.scroll = shown.scroll.saturating_add_signed(by);
                }
            }
            Context::Menu => {
                let Some(Popup::Menu(menu)) = self.popups.last() else { return };
                let at = moved(menu.at, menu.rows(self).len());
                if let Some(Popup::Menu(menu)) = self.popups.last_mut() {
                    menu.at = at;
                }
            }
            Context::Find => {
                if let Some(Popup::Find(find)) = self.popups.last_mut() {
                    find.at = moved(find.at, find.found.len());
                }
            }
            Context::Palette => {
                if let Some(Popup::Palette(palette)) = self.popups.last_mut() {
                    palette.at = moved(palette.at, palette.found().len());
                }
            }
            Context::Workshop | Context::Room | Context::Entry => {}
            Context::Home => self.home.at = moved(self.home.at, self.home.shown().count() + 2),
            Context::Versions => self.version = moved(self.version, self.versions.len() + 1),
            Context::Page => self.page_scroll = self.page_scroll.saturating_add_signed(by),
            Context::Plan if self.planning.beside => {
                self.planning.beside_scroll = self.planning.beside_scroll.saturating_add_signed(by);
            }
            Context::Plan => self.planning.row = moved(self.planning.row, self.plan_rows().len()),
            Context::LookBack if self.looked.beside => {
                self.looked.beside_scroll = self.looked.beside_scroll.saturating_add_signed(by);
            }
            Context::LookBack => self.looked.row = moved(self.looked.row, self.look_rows().len()),
            Context::Ticks => self.tick = moved(self.tick, self.knowledge.ticks().count()),
            Context::Profile => {
                self.step_question(by);
                self.list_goes_on();
            }
            Context::Activities => {
                self.step_activity(by);
                self.list_goes_on();
            }
            Context::Reasons => self.reasons_scroll = self.reasons_scroll.saturating_add_signed(by),
        }
    }

    fn step_activity(&mut self, by: isize) {
        let listed = self.listed();
        let at = listed.iter().position(|one| Some(&one.activity) == self.activity.as_ref());
        // Where nothing is selected yet, any step selects the first.
        let to = at.map_or(0, |at| at.saturating_add_signed(by).min(listed.len().saturating_sub(1)));
        let new = listed.get(to).map(|one| one.activity.clone());
        if new != self.activity {
            self.activity = new;
            (self.reasons_scroll, self.reasons_link) = (0, 0);
            self.reselect();
        }
    }

    /// How far a page goes.
    pub(super) fn page(&self) -> isize {
        isize::try_from(self.size.1 / 2).unwrap_or(10).max(1)
    }

    /// Keeps every scroll offset within what there is, and every selection in sight; of the panes only in those that were touched.
    pub(super) fn scroll(&mut self, touched: &[Pane]) {
        self.home.at = self.home.at.min(self.home.shown().count() + 1);
        let places = self.places();
        self.selections_in_sight(touched);
        let reasons = places.reasons.filter(|_| self.screen == Screen::Main && touched.contains(&Pane::Reasons));
        if let Some(pane) = reasons {
            let inside = inside(pane);
            let lines = view::lay::lay(&self.reasons, inside.width).len();
            self.reasons_scroll = self.reasons_scroll.min(lines.saturating_sub(usize::from(inside.height)));
        }
        if self.screen == Screen::Plan {
            if let Some((lines, (first, last), height)) = view::plan::extent(self, places.body) {
                self.planning.scroll = in_sight(self.planning.scroll, first, last, lines, height);
            }
            if let Some((lines, height)) = view::plan::beside(self, places.body) {
                self.planning.beside_scroll = self.planning.beside_scroll.min(lines.saturating_sub(height));
            }
        }
        if self.screen == Screen::LookBack {
            if let Some((lines, (first, last), height)) = view::looked::extent(self, places.body) {
                self.looked.scroll = in_sight(self.looked.scroll, first, last, lines, height);
            }
            if let Some((lines, height)) = view::looked::beside(self, places.body) {
                self.looked.beside_scroll = self.looked.beside_scroll.min(lines.saturating_sub(height));
            }
        }
        if self.screen == Screen::Overview {
            let (lines, height) = view::overview::extent(self, places.body);
            self.page_scroll = self.page_scroll.min(lines.saturating_sub(height));
        }
        if let Some(popup) = self.popups.last() {
            let (lines, height) = view::popup::extent(self, popup, places.body);
            let most = lines.saturating_sub(height);
            self.popup_scroll = self.popup_scroll.min(most);
            if let Some(shown) = self.pages.shown_mut() {
                shown.scroll = shown.scroll.min(most);
            }
        }
        if matches!(self.context(), Context::Reader | Context::Reasons)
            || (self.popups.is_empty() && self.screen_link().is_some())
        {
            self.link_in_sight();
        }
    }
}

/// The offset nearest to the present one at which the lines from first to last are in sight.
pub(crate) fn in_sight(offset: usize, first: usize, last: usize, lines: usize, height: usize) -> usize {
    let offset = offset.min(lines.saturating_sub(height));
    // Where both ends do not fit, the first line wins.
    let low = (last + 1).saturating_sub(height);
    offset.max(low).min(first)
}
