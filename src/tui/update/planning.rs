//! The screen of the plan: opening it, changing its lines, measures and fields, and going from one plan to the next.

use dossier::{Choice, Date, Decision, Dossier, PlanLine, PlanPart};
use matching::ActivityId;
use wording::plan::{Field as PlanField, adapted};
use wording::{Case, Label, Wording};

use crate::effect::Effect;
use crate::handing::{Handing, Paper, PaperForm};
use crate::model::{Choosing, EntryFor, Menu, Model, PlanRow, Planning, Popup, Screen, Subject};

/// How many activities a programme holds at most; the rest would be a wish list.
const PROGRAMME: usize = 3;
/// Half a year, in months.
const LATER: i32 = 6;

impl Model {
    /// Opens the plan of the selected activity, where it was chosen or runs; else of what was chosen first.
    pub(super) fn open_plan(&mut self) -> Vec<Effect> {
        let selected = self.activity.clone();
        let is_chosen = |id: &ActivityId| self.dossier.choices.iter().any(|choice| choice.activity == *id);
        let runs = |id: &ActivityId| self.dossier.profile.runs.contains_key(id);
        let first = || self.dossier.choices.first().map(|choice| choice.activity.clone());
        let mut effects = Vec::new();
        let of = match selected {
            Some(id) if is_chosen(&id) => Some(id),
            Some(id) if runs(&id) && self.looking.is_none() => {
                effects = self.choose(&id, None);
                Some(id)
            }
            _ => first(),
        };
        let Some(of) = of else {
            self.status = self.wording.label(Label::PlanNothingChosen);
            return effects;
        };
        self.show_plan(of);
        effects
    }

    pub(super) fn show_plan(&mut self, of: ActivityId) {
        self.screen = Screen::Plan;
        self.planning = Planning { of: Some(of), ..Planning::default() };
        self.plan_anew();
        // The first line, not the heading above it.
        self.planning.row = 1;
    }

    /// Chooses the programme that complements itself, as far as it was not chosen yet, and opens its first plan.
    pub(super) fn plan_programme(&mut self) -> Vec<Effect> {
        if !self.shows_programme() {
            return Vec::new();
        }
        let programme = self.case().programme();
        let ids: Vec<ActivityId> = programme.steps.iter().take(PROGRAMME).map(|step| step.activity.clone()).collect();
        let Some(first) = ids.first().cloned() else {
            self.status = self.wording.label(Label::PlanNothingChosen);
            return Vec::new();
        };
        let effects = self.change(|dossier, today| {
            for id in &ids {
                if !dossier.choices.iter().any(|choice| choice.activity == *id) {
                    dossier.choices.push(Wording::chosen_on(id.clone(), today));
                    dossier.decide(today, Decision::Chosen(id.clone()), None);
                }
            }
        });
        self.popups.clear();
        self.pages.close();
        let names: Vec<&str> = ids.iter().map(|id| self.wording.activity_name(&self.knowledge, id)).collect();
        let names = names.join(", ");
        self.show_plan(first);
        if self.changed {
            self.status = self.wording.said_to_be_chosen(&names, true);
        }
        effects
    }

    /// The plan of what was chosen next or before, round and round.
    pub(super) fn next_plan(&mut self, next: bool) {
        let ids: Vec<ActivityId> = self.dossier.choices.iter().map(|choice| choice.activity.clone()).collect();
        let at = ids.iter().position(|id| Some(id) == self.planning.of.as_ref()).unwrap_or(0);
        let by = if next { 1 } else { ids.len().saturating_sub(1) };
        if let Some(id) = ids.get((at + by) % ids.len().max(1)).filter(|_| ids.len() > 1) {
            self.show_plan(id.clone());
        }
    }

    /// Ticks a line, or switches a measure on or off.
    pub(super) fn plan_tick(&mut self) -> Vec<Effect> {
        match self.plan_row() {
            Some(PlanRow::Line(at)) => {
                let Some(line) = self.planning.lines.get(at).cloned() else { return Vec::new() };
                let effects = self.change_lines(|lines| {
                    if let Some(line) = lines.get_mut(at) {
                        line.done = !line.done;
                    }
                });
                self.tell(if line.done { Label::LineOpen } else { Label::LineDone }, &line.text);
                effects
            }
            Some(PlanRow::Measure { element, on, .. }) => {
                let name = self.wording.element_name(&self.knowledge, &element).to_owned();
                let effects = self.change_choice(move |dossier, id| {
                    let chosen = dossier.profile.measures.entry(id.clone()).or_default();
                    if !chosen.remove(&element) {
                        chosen.insert(element);
                    }
                    if chosen.is_empty() {
                        dossier.profile.measures.remove(id);
                    }
                });
                self.tell(if on { Label::PlanMeasureOff } else { Label::PlanMeasureOn }, &name);
                effects
            }
            Some(PlanRow::Field(_)) => {
                self.plan_edit();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Asks for another text for the selected row.
    pub(super) fn plan_edit(&mut self) {
        let Some((row, of)) = self.plan_row().zip(self.planning.of.clone()) else { return };
        match row {
            PlanRow::Line(at) | PlanRow::Measure { line: Some(at), .. } => {
                let text = self.line_text(at);
                self.ask_for(EntryFor::PlanLine(of, at), &text);
            }
            PlanRow::Field(field) => {
                let text = self.planned_choice().map(|choice| self.wording.plan_field(choice, field));
                self.ask_for(EntryFor::PlanField(of, field), &text.unwrap_or_default());
            }
            PlanRow::Part(_) | PlanRow::Measure { .. } | PlanRow::Asks => self.plan_add(),
        }
    }

    /// Asks for an own line, below the selected one.
    pub(super) fn plan_add(&mut self) {
        let Some(of) = self.planning.of.clone() else { return };
        let rows = self.plan_rows();
        let above = rows.get(..=self.planning.row).unwrap_or(&rows);
        let part = above.iter().rev().find_map(|row| match row {
            PlanRow::Part(part) => Some(*part),
            _ => None,
        });
        let below = match rows.get(self.planning.row) {
            Some(PlanRow::Line(at) | PlanRow::Measure { line: Some(at), .. }) => Some(*at),
            _ => None,
        };
        self.ask_for(EntryFor::PlanNew(of, part.unwrap_or(PlanPart::FollowUp), below), "");
    }

    /// Takes the selected line away; of a field what was filled in.
    pub(super) fn plan_remove(&mut self) -> Vec<Effect> {
        match self.plan_row() {
            Some(PlanRow::Line(at) | PlanRow::Measure { line: Some(at), .. }) => {
                let text = self.line_text(at);
                let effects = self.change_lines(|lines| {
                    if at < lines.len() {
                        lines.remove(at);
                    }
                });
                self.tell(Label::LineGone, &text);
                effects
            }
            Some(PlanRow::Field(field)) => self.fill_in(field, ""),
            _ => Vec::new(),
        }
    }

    /// Moves the selected line within its part.
    pub(super) fn plan_move(&mut self, down: bool) -> Vec<Effect> {
        let Some(PlanRow::Line(at)) = self.plan_row() else { return Vec::new() };
        let rows = self.plan_rows();
        let beside = if down { self.planning.row.checked_add(1) } else { self.planning.row.checked_sub(1) };
        let Some(PlanRow::Line(other)) = beside.and_then(|row| rows.get(row)).cloned() else { return Vec::new() };
        let text = self.line_text(at);
        let effects = self.change_lines(|lines| lines.swap(at, other));
        self.tell(Label::LineMoved, &text);
        self.planning.row = beside.unwrap_or(self.planning.row);
        effects
    }

    /// What a line of the plan on screen says.
    fn line_text(&self, at: usize) -> String {
        self.planning.lines.get(at).map(|line| line.text.clone()).unwrap_or_default()
    }

    /// Another text for a line.
    pub(super) fn set_plan_line(&mut self, at: usize, text: &str) -> Vec<Effect> {
        let effects = self.change_lines(|lines| match lines.get_mut(at) {
            Some(_) if text.is_empty() => drop(lines.remove(at)),
            Some(line) => text.clone_into(&mut line.text),
            None => {}
        });
        if !text.is_empty() {
            self.tell(Label::LineChanged, text);
        }
        effects
    }

    /// A line of one's own.
    pub(super) fn add_plan_line(&mut self, part: PlanPart, below: Option<usize>, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            return Vec::new();
        }
        let mut put = None;
        let effects = self.change_lines(|lines| {
            let last = || lines.iter().rposition(|line| line.part <= part).map_or(0, |at| at + 1);
            let at = below.map_or_else(last, |at| at + 1).min(lines.len());
            lines.insert(at, PlanLine { part, text: text.to_owned(), done: false });
            put = Some(at);
        });
        self.tell(Label::LineNew, text);
        let is_it = |row: &PlanRow| matches!(row, PlanRow::Line(at) if Some(*at) == put);
        if let Some(row) = self.plan_rows().iter().position(is_it) {
            self.planning.row = row;
        }
        effects
    }

    /// Fills a field in; an empty text empties it. The text was found right before.
    pub(super) fn fill_in(&mut self, field: PlanField, text: &str) -> Vec<Effect> {
        let text = text.to_owned();
        self.change_choice(move |dossier, id| {
            let Some(choice) = dossier.choices.iter_mut().find(|choice| choice.activity == *id) else { return };
            let number = || text.replace(['.', ' '], "").parse().ok();
            let texts = || -> Vec<String> {
                text.split(';').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
            };
            match field {
                PlanField::Held => {
                    choice.held = wording::plan::read_day(&text);
                    // A day to look back on goes with the day, unless it was chosen.
                    let later = choice.held.and_then(later);
                    if choice.look_back.is_empty() {
                        choice.look_back.extend(later);
                    }
                }
                PlanField::LookBack => {
                    choice.look_back = text.split(';').filter_map(wording::plan::read_day).collect();
                }
                PlanField::Contact => choice.asks.contact = Some(text.clone()).filter(|text| !text.is_empty()),
                PlanField::Hours => choice.asks.hours = number(),
                PlanField::Money => choice.asks.money = number(),
                PlanField::Years => choice.asks.years = number(),
                PlanField::Permissions => choice.asks.permissions = texts(),
                PlanField::Places => choice.asks.places = texts(),
            }
        })
    }

    /// Changes the lines of the plan on screen: from now on they are written, no longer filled in.
    fn change_lines(&mut self, change: impl FnOnce(&mut Vec<PlanLine>)) -> Vec<Effect> {
        let Some(of) = self.planning.of.clone() else { return Vec::new() };
        let now = self.planning.lines.clone();
        self.change(|dossier, _| {
            if let Some(choice) = dossier.choices.iter_mut().find(|choice| choice.activity == of) {
                if choice.plan.is_empty() {
                    choice.plan = now;
                }
                change(&mut choice.plan);
            }
        })
    }

    /// Changes something that a plan follows: lines that still read as they were filled in follow.
    fn change_choice(&mut self, change: impl FnOnce(&mut Dossier, &ActivityId)) -> Vec<Effect> {
        let Some(choice) = self.planned_choice().cloned() else { return Vec::new() };
        let id = choice.activity.clone();
        let before = self.wording.plan_lines(&self.case(), &choice);
        let mut new = self.dossier.clone();
        change(&mut new, &id);
        let written = new.choices.iter().position(|one| one.activity == id);
        if let Some(at) = written.filter(|at| !new.choices[*at].plan.is_empty()) {
            let advice = self.matcher.advise(&new.profile);
            let case = Case { profile: &new.profile, advice: &advice, ..self.case() };
            let after = self.wording.plan_lines(&case, &new.choices[at]);
            let lines = adapted(&new.choices[at].plan, &before, &after);
            new.choices[at].plan = lines;
        }
        self.change(|dossier, _| *dossier = new)
    }

    /// Asks what to hand over.
    pub(super) fn ask_paper(&mut self) {
        self.over(Popup::Menu(Menu { what: Choosing::Paper, at: 0 }));
    }

    /// Asks in which form.
    pub(super) fn ask_form(&mut self, paper: Paper, all: bool) {
        self.over(Popup::Menu(Menu { what: Choosing::Form(paper, all), at: 0 }));
    }

    pub(super) fn hand_over(&mut self, paper: Paper, all: bool, form: PaperForm) -> Vec<Effect> {
        let of = if self.screen == Screen::LookBack { &self.looked.of } else { &self.planning.of };
        let on_screen = matches!(self.screen, Screen::Plan | Screen::LookBack);
        let activities = of.iter().filter(|_| on_screen && !all).cloned().collect();
        vec![Effect::HandOver(Handing { paper, form, activities })]
    }

    /// Asks which page is to help.
    pub(super) fn ask_guide(&mut self) {
        self.over(Popup::Menu(Menu { what: Choosing::Guide, at: 0 }));
    }

    /// Whether the page with the short list and the programme is open.
    pub(crate) fn shows_programme(&self) -> bool {
        self.pages.shown().is_some_and(|visit| visit.subject == Subject::Together)
    }

    /// Whether there is more than one plan.
    pub(crate) fn is_programme(&self) -> bool {
        self.dossier
            .choices
            .iter()
            .filter(|choice: &&Choice| self.knowledge.activities.contains_key(&choice.activity))
            .count()
            > 1
    }
}

/// Half a year later.
fn later(held: Date) -> Option<Date> {
    let month = i32::from(held.month()) - 1 + LATER;
    let year = i32::from(held.year()) + month / 12;
    let first = Date::new(i16::try_from(year).ok()?, i8::try_from(month % 12 + 1).ok()?, 1).ok()?;
    Date::new(first.year(), first.month(), held.day().min(first.days_in_month())).ok()
}
