//! A line that is typed: keys become its requests, and Enter does what it was for.

use dossier::{Grouping, OriginKind};
use knowledge::Knowledge;
use tui_input::InputRequest;
use wording::Label;
use wording::plan::Field as PlanField;

use super::workshop;
use crate::effect::Effect;
use crate::input::{Code, Input, Key};
use crate::model::{Entry, EntryFor, Model, Popup, Screen};

/// How long a text may be, in characters: a note is a sentence or two, a name is a few words.
const LONGEST_TEXT: usize = 400;
const LONGEST_NAME: usize = 60;
const LONGEST_PATH: usize = 4000;

/// What a key does to a line, if anything.
pub(super) fn request(key: Key) -> Option<InputRequest> {
    if let Some(c) = key.text() {
        return fits_a_line(c).then_some(InputRequest::InsertChar(c));
    }
    Some(match (key.code, key.ctrl || key.alt) {
        (Code::Left, false) => InputRequest::GoToPrevChar,
        (Code::Right, false) => InputRequest::GoToNextChar,
        (Code::Left, true) | (Code::Char('b'), _) => InputRequest::GoToPrevWord,
        (Code::Right, true) | (Code::Char('f'), _) => InputRequest::GoToNextWord,
        (Code::Home | Code::Char('a'), _) => InputRequest::GoToStart,
        (Code::End | Code::Char('e'), _) => InputRequest::GoToEnd,
        (Code::Backspace, false) | (Code::Char('h'), true) => InputRequest::DeletePrevChar,
        (Code::Backspace, true) | (Code::Char('w'), _) => InputRequest::DeletePrevWord,
        (Code::Delete, false) => InputRequest::DeleteNextChar,
        (Code::Delete, true) => InputRequest::DeleteNextWord,
        (Code::Char('k'), _) => InputRequest::DeleteTillEnd,
        (Code::Char('u'), _) => InputRequest::DeleteFromStart,
        (Code::Char('y'), _) => InputRequest::Yank,
        _ => return None,
    })
}

/// Whether a character can stand in a line: no line end, no control character, nothing that joins or turns text around.
pub(super) fn fits_a_line(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// What becomes the name of a file in a path: its folders are there already, whatever they are called.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

impl EntryFor {
    /// How many characters it may have at most.
    fn longest(&self) -> usize {
        match self {
            Self::New
            | Self::Duplicate(_)
            | Self::Rename(_)
            | Self::Place
            | Self::WorkshopNew
            | Self::WorkshopTime
            | Self::Hands(..)
            | Self::Papers(_)
            | Self::Dots(_) => LONGEST_NAME,
            Self::Year(_) => 4,
            Self::Elsewhere => LONGEST_PATH,
            _ => LONGEST_TEXT,
        }
    }

    /// What is wrong with a text for this, if anything.
    fn wrong(&self, text: &str, knowledge: &Knowledge) -> Option<Label> {
        match self {
            Self::WorkshopNew | Self::WorkshopTime => {
                workshop::minutes_and_people(text).is_none().then_some(Label::WorkshopTimeWrong)
            }
            Self::WorkshopStreets => dossier::streets(text).is_none().then_some(Label::WorkshopStreetsWrong),
            Self::Hands(id, _) | Self::Papers(id) => {
                let steps = knowledge.questions.get(id).map_or(0, |question| question.steps.len());
                (!workshop::are_counts(text, steps)).then_some(Label::WorkshopCountsWrong)
            }
            Self::Dots(list) => (!workshop::are_counts(text, list.len())).then_some(Label::WorkshopCountsWrong),
            // What becomes the name of a file is written at once, and seen by everybody who sees the folder.
            Self::New | Self::Duplicate(_) | Self::Rename(_) if !dossier::privacy::find(text).is_empty() => {
                Some(Label::NameOfPerson)
            }
            Self::New | Self::Duplicate(_) | Self::Rename(_) => text.is_empty().then_some(Label::NameNeeded),
            Self::Elsewhere if !dossier::privacy::find(file_name(text)).is_empty() => Some(Label::NameOfPerson),
            Self::Elsewhere => text.is_empty().then_some(Label::PathNeeded),
            Self::PlanField(_, PlanField::Held | PlanField::LookBack) if !text.is_empty() => {
                let days = || text.split(';').all(|day| wording::plan::read_day(day).is_some());
                (!days()).then_some(Label::DayNeeded)
            }
            Self::PlanField(_, PlanField::Hours | PlanField::Money | PlanField::Years) if !text.is_empty() => {
                text.replace(['.', ' '], "").parse::<u32>().is_err().then_some(Label::NumberNeeded)
            }
            Self::Counts { steps, .. } if !text.is_empty() => {
                let right = super::looked::numbers(text).is_some_and(|numbers| numbers.len() == *steps);
                (!right).then_some(Label::CountsNeeded)
            }
            Self::Phase(_) => text.is_empty().then_some(Label::ReasonNeeded),
            Self::Year(_) => {
                (!text.parse::<i16>().is_ok_and(|year| (1900..=2200).contains(&year))).then_some(Label::YearNeeded)
            }
            _ => None,
        }
    }
}

impl Model {
    /// Asks for a line; what was typed for the same and given up stands there again.
    pub(super) fn ask_for(&mut self, what: EntryFor, text: &str) {
        let draft = self.drafts.iter().position(|draft| draft.what == what).map(|at| self.drafts.remove(at));
        self.over(Popup::Entry(draft.unwrap_or_else(|| Entry::new(what, text))));
    }

    pub(super) fn typed(&mut self, input: &Input) -> Vec<Effect> {
        let Some(Popup::Entry(entry)) = self.popups.last_mut() else {
            self.typed_in_palette(input);
            return Vec::new();
        };
        entry.wrong = None;
        match input {
            Input::Key(key) => {
                let inserts = key.text().is_some();
                let room = entry.line.value().chars().count() < entry.what.longest();
                if let Some(request) = request(*key).filter(|_| room || !inserts) {
                    entry.line.handle(request);
                }
            }
            Input::Paste(text) => paste(entry, text),
            Input::Resize(..) | Input::Mouse(..) => {}
        }
        Vec::new()
    }

    pub(super) fn entry_cancelled(&mut self) {
        if let Some(Popup::Entry(entry)) = self.popups.pop() {
            self.drafts.extend(Some(entry).filter(|entry| !entry.text().is_empty()));
        }
    }

    /// The line is done: does what it was for, or says what is wrong with it.
    pub(super) fn entry_done(&mut self) -> Vec<Effect> {
        let Some(Popup::Entry(entry)) = self.popups.last_mut() else { return Vec::new() };
        entry.wrong = entry.what.wrong(entry.text(), &self.knowledge);
        if entry.wrong.is_some() {
            return Vec::new();
        }
        let Some(Popup::Entry(entry)) = self.popups.pop() else { return Vec::new() };
        let text = entry.text().to_owned();
        let effects = self.typed_for(entry.what, text.clone());
        // What has no words of its own is named by what was typed.
        if self.status.is_empty() && !text.is_empty() && self.screen != Screen::Workshop {
            self.tell(Label::LineChanged, &text);
        }
        effects
    }

    /// Does what a line was typed for.
    fn typed_for(&mut self, what: EntryFor, text: String) -> Vec<Effect> {
        let because = Some(text.clone()).filter(|text| !text.is_empty());
        match what {
            EntryFor::New => vec![Effect::New(text)],
            EntryFor::Duplicate(id) => vec![Effect::Duplicate(id, text)],
            EntryFor::Rename(id) => vec![Effect::Rename(id, text)],
            EntryFor::Place => self.change(|dossier, _| dossier.place = because),
            EntryFor::Note(id) => self.note(&id, &text),
            EntryFor::Year(id) => {
                let from = text.parse().ok().map(OriginKind::Statistics);
                self.set_origin(&id, |origin| origin.from = from)
            }
            EntryFor::Phase(phase) => self.see_phase(Some(phase), because),
            EntryFor::PhaseOfSignals => self.see_phase(None, because),
            EntryFor::Choose(id) => self.as_one(|model| model.choose(&id, because)),
            EntryFor::Drop(id) => self.drop_choice(&id, because),
            EntryFor::Change(places) => self.change_texts(&places, &text),
            EntryFor::PlanLine(_, at) => self.set_plan_line(at, &text),
            EntryFor::PlanNew(_, part, below) => self.add_plan_line(part, below, &text),
            EntryFor::PlanField(_, field) => self.fill_in(field, &text),
            EntryFor::Group => self.count_group(&text),
            EntryFor::Counts { set, item, .. } => self.set_counts(&set, item, &text),
            EntryFor::Said(question) => self.add_said(&question, &text),
            EntryFor::Remark(at, nth) => self.set_remark(at, nth, &text),
            EntryFor::NewLesson(worked) => self.add_lesson(worked, &text),
            EntryFor::Lesson(at) => self.set_lesson(at, &text),
            EntryFor::Elsewhere => vec![Effect::SaveElsewhere(text)],
            EntryFor::WorkshopNew => self.new_workshop(&text),
            EntryFor::WorkshopTime => self.workshop_time(&text),
            EntryFor::WorkshopStreets => {
                let groups = dossier::streets(&text).map_or(Grouping::Together, Grouping::Street);
                self.workshop_groups(groups)
            }
            EntryFor::Hands(id, group) => self.hands_counted(&id, group, &text),
            EntryFor::Papers(id) => self.papers_counted(&id, &text),
            EntryFor::Dots(list) => self.dots_counted(&list, &text),
        }
    }
}

/// Puts a pasted text where the cursor is: as one line, and no longer than there is room for.
fn paste(entry: &mut Entry, text: &str) {
    let (value, cursor) = (entry.line.value(), entry.line.cursor());
    let room = entry.what.longest().saturating_sub(value.chars().count());
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let pasted: String = one_line.chars().filter(|c| fits_a_line(*c)).take(room).collect();
    let before: String = value.chars().take(cursor).collect();
    let after: String = value.chars().skip(cursor).collect();
    let cursor = cursor + pasted.chars().count();
    entry.line = tui_input::Input::new(format!("{before}{pasted}{after}")).with_cursor(cursor);
}
