//! Menus and questions: who the user is, and what is asked before something that cannot be taken back.

use dossier::{Dossier, Grouping, OriginKind};
use knowledge::fault::ThingKind;
use matching::model::Phase;
use wording::User;

use crate::effect::Effect;
use crate::handing::{Paper, PaperForm};
use crate::model::{Ask, Awaited, Choosing, EntryFor, Menu, Model, Picked, Popup, Screen, SievePart, Subject};

impl Menu {
    /// What can be picked, in order.
    pub(crate) fn rows(&self, model: &Model) -> Vec<Picked> {
        match &self.what {
            Choosing::Sieve => SievePart::ALL.map(Picked::Sieve).to_vec(),
            Choosing::Wishes => model.knowledge.goals.keys().cloned().map(Picked::Wish).collect(),
            Choosing::Who { .. } => User::ALL.map(Picked::User).to_vec(),
            Choosing::Phase => {
                Phase::ALL.iter().map(|phase| Picked::Phase(Some(*phase))).chain([Picked::Phase(None)]).collect()
            }
            Choosing::Grouping => {
                [Grouping::Together, Grouping::Role, Grouping::Age, Grouping::Years, Grouping::Street(Vec::new())]
                    .map(Picked::Grouping)
                    .to_vec()
            }
            Choosing::Origin(id) => {
                let year = match model.dossier.origins.get(id).and_then(|origin| origin.from) {
                    Some(OriginKind::Statistics(year)) => year,
                    _ => model.today.year(),
                };
                let kinds = [
                    OriginKind::Estimate,
                    OriginKind::Conversation,
                    OriginKind::Workshop,
                    OriginKind::Statistics(year),
                ];
                kinds.into_iter().map(|kind| Picked::Origin(Some(kind))).chain([Picked::Origin(None)]).collect()
            }
            Choosing::Paper => papers(model),
            Choosing::Form(paper, _) => PaperForm::of(*paper).into_iter().map(Picked::Form).collect(),
            Choosing::Guide => {
                let guides = model.planning.of.iter().flat_map(|id| model.wording.guides_for(&model.case(), id));
                guides.map(|(id, name)| Picked::Guide(id, name)).collect()
            }
            Choosing::Worked => [Some(true), Some(false), None].map(Picked::Worked).to_vec(),
        }
    }
}

/// What can be handed over: what is on screen first; a programme as a whole where there is more than one choice. Without a choice
/// there is what needs none.
fn papers(model: &Model) -> Vec<Picked> {
    let chosen = !model.dossier.choices.is_empty();
    let looks_back = model.screen == Screen::LookBack;
    let mut papers: Vec<Picked> = Paper::ALL
        .into_iter()
        .filter(|paper| chosen || matches!(paper, Paper::Advice | Paper::FindOut))
        // Where no plan is on screen, it is that of all.
        .map(|paper| Picked::Paper(paper, model.screen == Screen::Main && model.is_programme()))
        .collect();
    if looks_back {
        papers.rotate_right(1);
    }
    if model.is_programme() && model.screen == Screen::Plan {
        papers.insert(1, Picked::Paper(Paper::Plan, true));
    }
    papers
}

impl Model {
    pub(super) fn ask_who(&mut self) {
        let at = self.user.and_then(|user| User::ALL.iter().position(|one| *one == user)).unwrap_or(0);
        self.over(Popup::Menu(Menu { what: Choosing::Who { first: false }, at }));
    }

    /// The selected row of the menu is chosen.
    pub(super) fn pick(&mut self) -> Vec<Effect> {
        let menu = match self.popups.pop() {
            Some(Popup::Menu(menu)) => menu,
            Some(Popup::Palette(palette)) => return self.pick_command(&palette),
            _ => return Vec::new(),
        };
        let picked = menu.rows(self).into_iter().nth(menu.at);
        match (menu.what, picked) {
            (_, Some(Picked::User(user))) => {
                self.user = Some(user);
                self.explain();
                self.status = self.wording.known_as(user);
                vec![Effect::Remember(user)]
            }
            (_, Some(Picked::Phase(phase))) => {
                self.ask_why_phase(phase);
                Vec::new()
            }
            (_, Some(Picked::Paper(paper, all))) => {
                self.ask_form(paper, all);
                Vec::new()
            }
            (Choosing::Form(paper, all), Some(Picked::Form(form))) => self.hand_over(paper, all, form),
            (_, Some(Picked::Guide(id, _))) => {
                self.open_page(Subject::Thing(ThingKind::Guide, id.to_string()));
                Vec::new()
            }
            (_, Some(Picked::Worked(worked))) => {
                self.ask_for(EntryFor::NewLesson(worked), "");
                Vec::new()
            }
            (_, Some(Picked::Grouping(groups))) => self.workshop_groups(groups),
            (Choosing::Origin(id), Some(Picked::Origin(from))) => self.comes_from(&id, from),
            (Choosing::Sieve, Some(Picked::Sieve(part))) => {
                self.sieve.turn(part);
                self.reselect();
                self.popups.push(Popup::Menu(Menu { what: Choosing::Sieve, at: menu.at }));
                Vec::new()
            }
            (Choosing::Wishes, Some(Picked::Wish(id))) => {
                self.popups.push(Popup::Menu(Menu { what: Choosing::Wishes, at: menu.at }));
                self.toggle_wish(&id)
            }
            _ => Vec::new(),
        }
    }

    /// The question is answered with yes.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        match self.popups.pop() {
            Some(Popup::Ask(Ask::Delete(id, _))) => vec![Effect::Delete(id)],
            Some(Popup::Ask(Ask::Leave(effect))) => {
                // The texts that were held go, with the user's word for it.
                self.depart(effect)
            }
            _ => Vec::new(),
        }
    }

    /// Leaves the open dossier, by closing it or by ending; asks first where some of its texts are nowhere else.
    pub(super) fn leave(&mut self, effect: Effect) -> Vec<Effect> {
        let present: &Dossier = self.aside.as_ref().unwrap_or(&self.dossier);
        if present.held.is_empty() {
            return self.depart(effect);
        }
        self.over(Popup::Ask(Ask::Leave(effect)));
        Vec::new()
    }

    fn depart(&mut self, effect: Effect) -> Vec<Effect> {
        let mut effects = self.keep_ticks();
        if effect == Effect::Close {
            self.awaited = Awaited::Closed;
        }
        effects.push(effect);
        effects
    }

    pub(super) fn quit(&mut self) -> Vec<Effect> {
        // Asked a second time, it is meant.
        match self.popups.last() {
            Some(Popup::Ask(Ask::Leave(Effect::Quit))) => self.depart(Effect::Quit),
            _ => self.leave(Effect::Quit),
        }
    }
}
