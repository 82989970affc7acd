//! The workshop: where it goes, what is shown, and the clock.
//!
//! Going from part to part is kept in the file at once, so that another screen can follow and another machine go on. It is taken back
//! like what the room said. **A dark wall stays dark:** whether the room sees anything, and whether its picture is held still, are
//! switches that their own key takes back, and no undo.

mod counting;

pub(super) use counting::are_counts;
pub(crate) use counting::numbers as counts;

use dossier::pace::{TO_TALK, TO_WRITE, USUAL_MINUTES, USUAL_PEOPLE};
use dossier::{Dossier, Grouping, Part, Stage, Workshop};
use matching::QuestionId;
use wording::Label;

use crate::command::CommandId;
use crate::effect::Effect;
use crate::model::{Choosing, EntryFor, Menu, Model, Popup, Row, Screen};

impl Model {
    /// What is done in a workshop.
    pub(super) fn hold_workshop(&mut self, id: CommandId) -> Vec<Effect> {
        match id {
            CommandId::WorkshopOn => return self.workshop_on(),
            CommandId::WorkshopBefore => return self.workshop_before(),
            CommandId::WorkshopCount => self.ask_count(),
            CommandId::WorkshopBlank => return self.workshop_blank(),
            CommandId::WorkshopFreeze => return self.workshop_freeze(),
            CommandId::WorkshopAgain => return self.workshop_again(),
            CommandId::WorkshopDecide => self.workshop_decide(),
            CommandId::WorkshopClock => self.workshop_clock(),
            CommandId::WorkshopHide => self.workshop_clock_hide(),
            CommandId::WorkshopReveal => self.presenting.reveals = !self.presenting.reveals,
            CommandId::WorkshopToggle => return self.workshop_toggle(),
            CommandId::WorkshopTime => self.ask_workshop_time(),
            CommandId::WorkshopGroups => self.ask_workshop_groups(),
            CommandId::WorkshopAloud => return self.workshop_aloud(),
            CommandId::WorkshopEnd => return self.workshop_end(),
            CommandId::WorkshopNew => self.ask_workshop_new(),
            CommandId::WorkshopLeave => self.screen = Screen::Main,
            _ => self.read_on(id),
        }
        Vec::new()
    }

    /// Opens the workshop, or asks for time and people where there is none.
    pub(crate) fn open_workshop(&mut self) {
        if self.dossier.workshop().is_some() {
            self.begin_presenting();
        } else if self.looking.is_none() {
            self.ask_workshop_new();
        }
    }

    fn begin_presenting(&mut self) {
        self.screen = Screen::Workshop;
        self.select_next_row();
    }

    pub(super) fn ask_workshop_new(&mut self) {
        self.ask_for(EntryFor::WorkshopNew, &format!("{USUAL_MINUTES} {USUAL_PEOPLE}"));
    }

    pub(super) fn ask_workshop_time(&mut self) {
        let Some(workshop) = self.dossier.workshop() else { return };
        let now = format!("{} {}", workshop.minutes, workshop.people);
        self.ask_for(EntryFor::WorkshopTime, &now);
    }

    /// A new workshop of so long, with so many people; its agenda is what is worth asking, as far as there is time.
    pub(super) fn new_workshop(&mut self, said: &str) -> Vec<Effect> {
        let Some((minutes, people)) = minutes_and_people(said) else { return Vec::new() };
        let worth = self.wording.workshop_agenda(&self.case());
        let effects = self.change(|dossier, today| {
            let mut workshop = Workshop::new(today, minutes, people);
            workshop.agenda = worth.into_iter().take(workshop.fits()).collect();
            dossier.workshops.push(workshop);
        });
        self.begin_presenting();
        effects
    }

    pub(super) fn workshop_time(&mut self, said: &str) -> Vec<Effect> {
        let Some((minutes, people)) = minutes_and_people(said) else { return Vec::new() };
        let worth = self.wording.workshop_agenda(&self.case());
        self.change(|dossier, _| {
            let Some(workshop) = dossier.workshops.last_mut() else { return };
            (workshop.minutes, workshop.people) = (minutes, people);
            let fits = workshop.fits();
            // What was asked stays; of the rest as many as fit now.
            let asked = workshop.asked.clone();
            workshop.agenda.extend(worth);
            let mut seen = std::collections::BTreeSet::new();
            workshop.agenda.retain(|id| seen.insert(id.clone()));
            let mut room = fits.saturating_sub(asked.len());
            workshop.agenda.retain(|id| {
                let stays = asked.contains_key(id) || room > 0;
                room -= usize::from(stays && !asked.contains_key(id));
                stays
            });
        })
    }

    pub(super) fn ask_workshop_groups(&mut self) {
        let Some(workshop) = self.dossier.workshop() else { return };
        let at = match workshop.groups {
            Grouping::Together => 0,
            Grouping::Role => 1,
            Grouping::Age => 2,
            Grouping::Years => 3,
            Grouping::Street(_) => 4,
        };
        self.over(Popup::Menu(Menu { what: Choosing::Grouping, at }));
    }

    /// The room is divided so; streets are named first.
    pub(super) fn workshop_groups(&mut self, groups: Grouping) -> Vec<Effect> {
        if let Grouping::Street(names) = &groups
            && names.is_empty()
        {
            self.ask_for(EntryFor::WorkshopStreets, "");
            return Vec::new();
        }
        self.change(|dossier, _| {
            if let Some(workshop) = dossier.workshops.last_mut() {
                // Votes of other groups would be read as of these: they stay as a whole.
                for asked in workshop.asked.values_mut() {
                    asked.first = dossier::Vote::together(asked.first.all().to_vec());
                    asked.second = asked.second.take().map(|vote| dossier::Vote::together(vote.all().to_vec()));
                }
                workshop.counting = None;
                workshop.groups = groups;
            }
        })
    }

    /// Puts the selected question on the agenda, or takes it off.
    pub(super) fn workshop_toggle(&mut self) -> Vec<Effect> {
        let Some(row) = self.selected_row() else { return Vec::new() };
        self.change(|dossier, _| {
            let Some(workshop) = dossier.workshops.last_mut() else { return };
            match row {
                Row::Asked(id) if !workshop.asked.contains_key(&id) => workshop.agenda.retain(|one| *one != id),
                Row::LeftOut(id) => workshop.agenda.push(id),
                Row::Asked(_) | Row::Paper(_) => {}
            }
        })
    }

    /// The selected row of the agenda.
    pub(crate) fn selected_row(&self) -> Option<Row> {
        let workshop = self.dossier.workshop().filter(|workshop| workshop.stage.part == Part::Agenda)?;
        self.agenda(workshop).into_iter().nth(self.presenting.row)
    }

    /// Goes on: to the next part, the next question, the next page.
    pub(super) fn workshop_on(&mut self) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshop() else { return Vec::new() };
        let Stage { part, question, page } = workshop.stage.clone();
        match part {
            Part::Agenda => {
                let chosen = match self.selected_row() {
                    Some(Row::Asked(id)) => Some(id),
                    _ => None,
                };
                self.go_to_question(chosen.as_ref())
            }
            Part::Ask => self.go_to(Part::Hands, question, 0),
            Part::Hands | Part::Again => {
                let counted = self.hands().is_some_and(|hands| hands.iter().any(|hands| *hands > 0));
                if !counted || self.counting().is_some() {
                    self.ask_count();
                    return Vec::new();
                }
                self.as_one(|model| {
                    let mut effects = model.settle();
                    effects.extend(model.go_to(Part::Result, question, 0));
                    effects
                })
            }
            Part::Result => {
                let next = self.dossier.workshop().and_then(|workshop| workshop.after(question.as_ref())).cloned();
                match next {
                    Some(next) => self.go_to_question(Some(&next)),
                    None => self.go_to(Part::End, None, 0),
                }
            }
            Part::End if usize::from(page) + 1 < self.wording.workshop_pages(&self.case()) => {
                self.go_to(Part::End, None, page + 1)
            }
            Part::End => self.go_to(Part::Dots, None, 0),
            Part::Dots => self.go_to(Part::Done, None, 0),
            Part::Done => Vec::new(),
        }
    }

    /// Goes a part back.
    pub(super) fn workshop_before(&mut self) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshop() else { return Vec::new() };
        let Stage { part, question, page } = workshop.stage.clone();
        match part {
            Part::Hands => self.go_to(Part::Ask, question, 0),
            Part::Result => self.go_to(Part::Hands, question, 0),
            Part::Again => self.go_to(Part::Result, question, 0),
            Part::End if page > 0 => self.go_to(Part::End, None, page - 1),
            Part::Agenda | Part::Ask | Part::End => self.go_to(Part::Agenda, None, 0),
            Part::Dots => self.go_to(Part::End, None, 0),
            Part::Done => self.go_to(Part::Dots, None, 0),
        }
    }

    /// Goes to a question of the agenda, to the first that was not asked where none is named, and else to the end.
    fn go_to_question(&mut self, id: Option<&QuestionId>) -> Vec<Effect> {
        let open = |workshop: &Workshop| workshop.agenda.iter().find(|id| !workshop.asked.contains_key(*id)).cloned();
        let Some(id) = id.cloned().or_else(|| self.dossier.workshop().and_then(open)) else {
            self.status = self.wording.label(Label::WorkshopNoQuestion);
            return self.go_to(Part::End, None, 0);
        };
        self.go_to(Part::Ask, Some(id), 0)
    }

    pub(super) fn workshop_end(&mut self) -> Vec<Effect> {
        self.go_to(Part::End, None, 0)
    }

    /// Another vote on the question that is talked about.
    pub(super) fn workshop_again(&mut self) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshop() else { return Vec::new() };
        let question = workshop.stage.question.clone();
        let voted = question.as_ref().is_some_and(|id| workshop.asked.contains_key(id));
        if workshop.stage.part != Part::Result || !voted {
            self.status = self.wording.label(Label::WorkshopNeedVotes);
            return Vec::new();
        }
        self.go_to(Part::Again, question, 0)
    }

    fn go_to(&mut self, part: Part, question: Option<QuestionId>, page: u8) -> Vec<Effect> {
        self.presenting.row = 0;
        if !matches!(part, Part::Hands | Part::Again) {
            (self.presenting.clock.left, self.presenting.clock.runs) = (None, false);
        }
        let effects = self.present(|workshop| {
            workshop.stage = Stage { part, question, page };
            workshop.counting = None;
        });
        if part == Part::Agenda {
            self.select_next_row();
        }
        effects
    }

    fn select_next_row(&mut self) {
        let Some(workshop) = self.dossier.workshop() else { return };
        let next = workshop.agenda.iter().position(|id| !workshop.asked.contains_key(id));
        self.presenting.row = next.unwrap_or(0);
    }

    pub(super) fn workshop_blank(&mut self) -> Vec<Effect> {
        self.switch(|workshop| workshop.blank = !workshop.blank)
    }

    pub(super) fn workshop_freeze(&mut self) -> Vec<Effect> {
        self.switch(|workshop| {
            workshop.frozen = if workshop.frozen.is_some() { None } else { Some(workshop.stage.clone()) };
        })
    }

    pub(super) fn workshop_aloud(&mut self) -> Vec<Effect> {
        self.present(|workshop| workshop.aloud = !workshop.aloud)
    }

    /// Changes where the workshop is, and keeps that. It can be taken back.
    fn present(&mut self, change: impl FnOnce(&mut Workshop)) -> Vec<Effect> {
        let before = self.dossier.clone();
        let effects = self.switch(change);
        if !effects.is_empty() {
            self.history.remember(before);
        }
        effects
    }

    /// Changes what is shown, and keeps that. Its own key takes it back.
    fn switch(&mut self, change: impl FnOnce(&mut Workshop)) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshops.last_mut().filter(|_| self.looking.is_none()) else {
            return Vec::new();
        };
        let before = workshop.clone();
        change(workshop);
        if *workshop == before { Vec::new() } else { vec![Effect::Save] }
    }

    /// After something was taken back: what the room sees at all is as it was.
    pub(super) fn keep_the_wall_of(&mut self, before: &Dossier) {
        if before.workshops.len() != self.dossier.workshops.len() {
            return;
        }
        if let (Some(now), Some(before)) = (self.dossier.workshops.last_mut(), before.workshop()) {
            now.blank = before.blank;
            now.frozen.clone_from(&before.frozen);
        }
    }

    /// Starts the clock, or stops it.
    pub(super) fn workshop_clock(&mut self) {
        let part = self.dossier.workshop().map(|workshop| workshop.stage.part);
        let long = if matches!(part, Some(Part::Ask)) { TO_WRITE } else { TO_TALK };
        let clock = &mut self.presenting.clock;
        clock.runs = !clock.runs;
        if clock.runs && clock.left.is_none_or(|left| left == 0) {
            clock.left = Some(long);
        }
    }

    pub(super) fn workshop_clock_hide(&mut self) {
        self.presenting.clock.hidden = !self.presenting.clock.hidden;
    }

    /// A second has passed.
    pub(super) fn tick(&mut self) -> Vec<Effect> {
        let clock = &mut self.presenting.clock;
        if !clock.runs {
            return Vec::new();
        }
        let left = clock.left.unwrap_or(0).saturating_sub(1);
        clock.left = Some(left);
        clock.runs = left > 0;
        if clock.hidden && left > 0 { Vec::new() } else { vec![Effect::Draw] }
    }

    /// Asks why the activity that is shown is chosen.
    pub(super) fn workshop_decide(&mut self) {
        let Some(id) = self.presented() else {
            self.status = self.wording.label(Label::NoActivity);
            return;
        };
        if self.dossier.choices.iter().any(|choice| choice.activity == id) {
            self.status = self.wording.said_to_be_chosen(self.wording.activity_name(&self.knowledge, &id), true);
            return;
        }
        self.ask_for(EntryFor::Choose(id), "");
    }

    /// An activity was chosen: on the wall of a workshop that is what was decided.
    pub(super) fn workshop_decided(&mut self) -> Vec<Effect> {
        if self.screen == Screen::Workshop { self.go_to(Part::Done, None, 0) } else { Vec::new() }
    }

    /// Moves the selection; a page turns to the next part, as a clicker does.
    pub(super) fn workshop_step(&mut self, by: isize) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshop() else { return Vec::new() };
        let rows = match workshop.stage.part {
            Part::Agenda => self.agenda(workshop).len(),
            Part::Dots => self.wording.workshop_dotted(&self.case(), workshop).len(),
            _ => 1,
        };
        let page = self.page();
        if by == page && page > 1 {
            return self.workshop_on();
        }
        if by == -page && page > 1 {
            return self.workshop_before();
        }
        self.presenting.row = self.presenting.row.saturating_add_signed(by).min(rows.saturating_sub(1));
        Vec::new()
    }
}

/// Minutes and people, as `45 20`; within what a room can hold.
pub(super) fn minutes_and_people(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.split([' ', ',', ';']).filter(|word| !word.is_empty()).map(str::parse::<u32>);
    let (minutes, people) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    let fits = numbers.next().is_none() && (5..=600).contains(&minutes) && (1..=500).contains(&people);
    fits.then_some((minutes, people))
}
