//! The screen to look back: counts per answer, remarks in words, and lessons.

use dossier::{Date, Dossier, Evaluation as Counted, Lesson, Moment};
use knowledge::things::{EvaluationId, Form};
use matching::ActivityId;
use wording::Label;

use crate::effect::Effect;
use crate::model::{Choosing, EntryFor, LookRow, Looked, Menu, Model, Popup, Screen};

/// How many moments there are.
const MOMENTS: usize = 3;

impl Model {
    /// Looks back on the activity of the plan on screen, else on the selected one where it was chosen, else on the first.
    pub(super) fn open_look_back(&mut self) {
        let is_chosen = |id: &ActivityId| self.dossier.choices.iter().any(|choice| choice.activity == *id);
        let on_screen = self.planning.of.clone().filter(|_| self.screen == Screen::Plan);
        let of = on_screen.or_else(|| self.activity.clone().filter(is_chosen));
        let first = || self.dossier.choices.first().map(|choice| choice.activity.clone());
        let Some(of) = of.or_else(first) else {
            self.status = self.wording.label(Label::PlanNothingChosen);
            return;
        };
        // Right after it was held one counts first.
        self.looked = Looked { of: Some(of), moment: 1, row: 1, ..Looked::default() };
        self.screen = Screen::LookBack;
        self.look_anew();
    }

    /// The next moment, or the one before.
    pub(super) fn turn_moment(&mut self, by: usize) {
        self.looked.moment = (self.looked.moment + by) % MOMENTS;
        (self.looked.row, self.looked.scroll) = (1, 0);
        self.look_anew();
    }

    /// Asks of which group is counted.
    pub(super) fn ask_group(&mut self) {
        let group = self.looked.group.clone().unwrap_or_default();
        self.ask_for(EntryFor::Group, &group);
    }

    pub(super) fn count_group(&mut self, group: &str) -> Vec<Effect> {
        self.looked.group = Some(group.to_owned()).filter(|group| !group.is_empty());
        self.look_anew();
        Vec::new()
    }

    /// Asks what the selected row needs.
    pub(super) fn look_edit(&mut self) {
        match self.look_row() {
            Some(LookRow::Item(set, at)) => self.ask_counts_of(&set, at),
            Some(LookRow::Remark(evaluation, nth)) => {
                let remark = self.dossier.evaluations.get(evaluation).and_then(|one| one.remarks.get(nth)).cloned();
                self.ask_for(EntryFor::Remark(evaluation, nth), &remark.unwrap_or_default());
            }
            Some(LookRow::Lesson(at)) => {
                let text = self.dossier.lessons.get(at).map(|lesson| lesson.text.clone()).unwrap_or_default();
                self.ask_for(EntryFor::Lesson(at), &text);
            }
            Some(LookRow::Set(_) | LookRow::Remarks | LookRow::Lessons) | None => self.ask_lesson(),
        }
    }

    fn ask_counts_of(&mut self, set: &EvaluationId, at: usize) {
        let Some((evaluation, item, key)) = self.looked_item(set, at) else { return };
        if item.form == Form::Open {
            let question = self.wording.say(&item.text).to_owned();
            return self.ask_for(EntryFor::Said(question), "");
        }
        let steps = evaluation.steps_of(item).len().max(1);
        let counts = self.counted_here().and_then(|(_, counted)| counted.counts.get(&key)).cloned().unwrap_or_default();
        let text = counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        self.ask_for(EntryFor::Counts { set: set.clone(), item: at, steps }, &text);
    }

    /// Asks how it went, to learn from it.
    pub(super) fn ask_lesson(&mut self) {
        self.over(Popup::Menu(Menu { what: Choosing::Worked, at: 0 }));
    }

    /// What was counted per answer; nothing where nothing was typed.
    pub(super) fn set_counts(&mut self, set: &EvaluationId, item: usize, text: &str) -> Vec<Effect> {
        let Some((_, _, key)) = self.looked_item(set, item) else { return Vec::new() };
        let counts = numbers(text).unwrap_or_default();
        self.change_counted(|counted| {
            if counts.is_empty() {
                counted.counts.remove(&key);
            } else {
                counted.counts.insert(key, counts);
            }
        })
    }

    /// What was said, after the question to which it is the answer.
    pub(super) fn add_said(&mut self, question: &str, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            return Vec::new();
        }
        self.change_counted(|counted| counted.remarks.push(format!("{question} {text}")))
    }

    pub(super) fn set_remark(&mut self, at: usize, nth: usize, text: &str) -> Vec<Effect> {
        self.change(|dossier, _| {
            let Some(counted) = dossier.evaluations.get_mut(at) else { return };
            match counted.remarks.get_mut(nth) {
                Some(_) if text.is_empty() => drop(counted.remarks.remove(nth)),
                Some(remark) => text.clone_into(remark),
                None => {}
            }
            leave_out_empty(dossier);
        })
    }

    pub(super) fn add_lesson(&mut self, worked: Option<bool>, text: &str) -> Vec<Effect> {
        let Some(of) = self.looked.of.clone().filter(|_| !text.is_empty()) else { return Vec::new() };
        let effects = self.change(|dossier, today| {
            dossier.lessons.push(Lesson { activity: Some(of), year: today.year(), worked, text: text.to_owned() });
        });
        if worked == Some(false) {
            self.status = self.wording.label(Label::LessonCounts);
        }
        effects
    }

    pub(super) fn set_lesson(&mut self, at: usize, text: &str) -> Vec<Effect> {
        self.change(|dossier, _| match dossier.lessons.get_mut(at) {
            Some(_) if text.is_empty() => drop(dossier.lessons.remove(at)),
            Some(lesson) => text.clone_into(&mut lesson.text),
            None => {}
        })
    }

    /// Takes away what was counted, said or learnt in the selected row.
    pub(super) fn look_remove(&mut self) -> Vec<Effect> {
        match self.look_row() {
            Some(LookRow::Item(set, at)) => self.set_counts(&set, at, ""),
            Some(LookRow::Remark(at, nth)) => self.set_remark(at, nth, ""),
            Some(LookRow::Lesson(at)) => self.set_lesson(at, ""),
            _ => Vec::new(),
        }
    }

    /// Changes what was counted at this moment of this group; the first count makes a place for it.
    fn change_counted(&mut self, change: impl FnOnce(&mut Counted)) -> Vec<Effect> {
        let Some(of) = self.looked.of.clone() else { return Vec::new() };
        let here = self.counted_here().map(|(at, _)| at);
        let (moment, group) = (self.looked_moment(), self.looked.group.clone());
        self.change(|dossier, today| {
            let at = here.unwrap_or_else(|| {
                dossier.evaluations.push(begun(of, moment, group, today));
                dossier.evaluations.len() - 1
            });
            if let Some(counted) = dossier.evaluations.get_mut(at) {
                change(counted);
            }
            leave_out_empty(dossier);
        })
    }
}

/// An evaluation of which nothing was counted yet.
fn begun(activity: ActivityId, moment: Moment, group: Option<String>, on: Date) -> Counted {
    Counted { activity, moment, on, group, counts: std::collections::BTreeMap::new(), remarks: Vec::new() }
}

fn leave_out_empty(dossier: &mut Dossier) {
    dossier.evaluations.retain(|one| !one.counts.is_empty() || !one.remarks.is_empty());
}

/// Numbers with spaces, commas or slashes between them; none where anything else is typed.
pub(super) fn numbers(text: &str) -> Option<Vec<u32>> {
    let parts = text.split([' ', ',', ';', '/']).filter(|part| !part.is_empty());
    parts.map(|part| part.parse().ok().filter(|count| *count <= MOST)).collect()
}

/// No neighbourhood has more people.
const MOST: u32 = 1_000_000;
