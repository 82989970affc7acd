//! The only place where the model changes.

use dossier::{Date, Dossier};
use matching::{Answer, QuestionId};
use wording::{Label, Wording};

use crate::command::{CommandId, Context, command_for};
use crate::effect::Effect;
use crate::home::{DossierFile, FileId, OpenedFile, Version};
use crate::input::{Code, Input};
use crate::layout::{inside, places};
use crate::model::{Model, Pane, Popup, Saved, Screen};
use crate::view;

/// How many earlier dossiers are kept.
const MOST_EARLIER: usize = 500;

/// Something that happens to the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A command, with the digit that was pressed, if any.
    Command(CommandId, Option<u8>),
    /// The screen has another size now.
    Resized(u16, u16),
    /// The dossier was kept, or not: why.
    Kept(Result<(), String>),
    /// Nothing happens, so there is time for a slice of what takes long.
    Idle,
    /// Something is to be known before anything else: it stands in the status line until the first command.
    Notice(String),
    /// What day it is; sent at the start and when a day has passed.
    Today(Date),
    /// These dossiers are there, those opened last first.
    Home(Vec<DossierFile>),
    /// Another dossier is open now, or another version of this one.
    Opened(Box<OpenedFile>),
    /// The open dossier is in another file from now on: which, and its name without its ending.
    Moved(FileId, String),
    /// What was asked could not be done: why, in a sentence. Nothing has changed.
    Refused(String),
    /// There are these versions, the newest first.
    Versions(Vec<Version>),
    /// While looking only: the one who has it open has kept this.
    Followed(Box<Dossier>),
    /// While looking only: nobody else has it open any more, so it can be changed from now on. It is as last followed.
    Unlocked,
    /// All dossiers of a folder, by the names of their files.
    Overview(Vec<(String, Dossier)>),
}

/// The message that an input gives in this model, if any.
pub fn message(model: &Model, input: &Input) -> Option<Message> {
    match input {
        Input::Key(key) => {
            let command = command_for(*key, model.context())?;
            let digit = match key.code {
                Code::Char(c) => c.to_digit(10).map(|digit| digit as u8),
                _ => None,
            };
            Some(Message::Command(command.id, digit))
        }
        Input::Resize(columns, rows) => Some(Message::Resized(*columns, *rows)),
        Input::Paste(_) => None,
    }
}

/// Changes the model and says what is asked of the world.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let effects = match message {
        Message::Command(command, digit) => {
            model.status.clear();
            model.command(command, digit)
        }
        Message::Resized(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Notice(said) => {
            model.status = said;
            Vec::new()
        }
        Message::Today(_) | Message::Home(_) | Message::Versions(_) | Message::Overview(_) => Vec::new(),
        Message::Opened(opened) => {
            model.show(*opened);
            Vec::new()
        }
        Message::Refused(why) => {
            model.status = why;
            Vec::new()
        }
        Message::Moved(_, name) => {
            model.file = Some(name);
            Vec::new()
        }
        Message::Followed(dossier) => {
            model.dossier = *dossier;
            model.refresh();
            Vec::new()
        }
        Message::Unlocked => {
            model.looking = None;
            Vec::new()
        }
        Message::Kept(Ok(())) => {
            model.saved = Saved::Yes;
            model.trouble.clear();
            model.popups.retain(|popup| *popup != Popup::Trouble);
            Vec::new()
        }
        Message::Kept(Err(reason)) => {
            model.saved = Saved::No;
            // Said once in full, and again whenever there is something new to say.
            if model.trouble != reason && !model.popups.contains(&Popup::Trouble) {
                model.popups.push(Popup::Trouble);
                model.popup_scroll = 0;
            }
            model.trouble = reason;
            Vec::new()
        }
        // Nothing shows in most slices: then there is nothing to lay out anew either.
        Message::Idle if !model.work() => return Vec::new(),
        Message::Idle => vec![Effect::Draw],
    };
    model.scroll();
    effects
}

impl Model {
    /// Where the user is.
    pub(crate) fn context(&self) -> Context {
        match (self.popups.last(), self.screen, self.focus) {
            (Some(_), ..) => Context::Popup,
            (None, Screen::Ticks, _) => Context::Ticks,
            (None, Screen::Main, Pane::Profile) => Context::Profile,
            (None, Screen::Main, Pane::Activities) => Context::Activities,
            (None, Screen::Main, Pane::Reasons) => Context::Reasons,
        }
    }

    fn command(&mut self, command: CommandId, digit: Option<u8>) -> Vec<Effect> {
        match command {
            CommandId::Up => self.step(-1),
            CommandId::Down => self.step(1),
            CommandId::PageUp => self.step(-self.page()),
            CommandId::PageDown => self.step(self.page()),
            CommandId::First => self.step(isize::MIN / 2),
            CommandId::Last => self.step(isize::MAX / 2),
            CommandId::NextPane => self.turn(1),
            CommandId::PreviousPane => self.turn(2),
            CommandId::Answer | CommandId::NotKnown | CommandId::Clear | CommandId::TicksDone | CommandId::Runs
                if self.looking.is_some() =>
            {
                self.say_looking();
            }
            CommandId::Answer => return digit.map_or_else(Vec::new, |digit| self.answer(Answer::Step(digit))),
            CommandId::NotKnown => return self.answer(Answer::NotKnown),
            CommandId::Clear => return self.clear(),
            CommandId::NextQuestion => {
                if self.select_next_question() {
                    self.focus = Pane::Profile;
                } else {
                    self.status = self.wording.label(Label::AllAsked);
                }
            }
            CommandId::Ticks => {
                // What was ticked and not yet counted is still there.
                self.ticked.extend(self.ticked_answers());
                self.screen = Screen::Ticks;
            }
            CommandId::Tick => self.toggle(),
            CommandId::TicksDone => return self.ticks_done(),
            CommandId::Reasons => self.focus_on(Pane::Reasons),
            CommandId::Runs => return self.toggle_runs(),
            CommandId::ShortList => {
                self.toggle_popup(Popup::Together);
                self.together = self.wording.together(&self.case());
            }
            CommandId::Back => self.back(),
            CommandId::Undo => return self.undo(),
            CommandId::Language => {
                self.wording = Wording::new(self.wording.language().other());
                self.reselect();
                if self.popups.contains(&Popup::Together) {
                    self.together = self.wording.together(&self.case());
                }
            }
            CommandId::Help => self.toggle_popup(Popup::Help),
            CommandId::Repaint => return vec![Effect::Repaint],
            CommandId::Quit => return self.quit(),
        }
        Vec::new()
    }

    /// Opens a pop-up, or closes it where it lies on top; where it lies deeper, it comes up.
    fn toggle_popup(&mut self, popup: Popup) {
        let was_on_top = self.popups.last() == Some(&popup);
        self.popups.retain(|other| *other != popup);
        if !was_on_top {
            self.popups.push(popup);
        }
        self.popup_scroll = 0;
    }

    /// Says of the selected activity that it already runs, with what it has by nature; or that it does not.
    fn toggle_runs(&mut self) -> Vec<Effect> {
        let Some(id) = self.activity.clone() else {
            self.status = self.wording.label(Label::NoActivity);
            return Vec::new();
        };
        self.remember();
        let runs = self.dossier.profile.runs.remove(&id).is_none();
        if runs {
            let nature = self.knowledge.activities.get(&id).map(|activity| activity.nature.iter().cloned());
            self.dossier.profile.runs.insert(id.clone(), nature.into_iter().flatten().collect());
        }
        self.refresh();
        self.status = self.wording.said_to_run(self.wording.activity_name(&self.knowledge, &id), runs);
        vec![Effect::Save]
    }

    /// The selected question.
    pub(crate) fn selected_question(&self) -> Option<&QuestionId> {
        self.knowledge.asked.get(self.question)
    }

    fn answer(&mut self, answer: Answer) -> Vec<Effect> {
        let Some(id) = self.selected_question().cloned() else { return Vec::new() };
        let Some(question) = self.knowledge.questions.get(&id) else { return Vec::new() };
        if matches!(answer, Answer::Step(step) if step == 0 || usize::from(step) > question.steps.len()) {
            return Vec::new();
        }
        let (name, said) = (self.wording.say(&question.name).to_owned(), self.wording.answer(question, &answer));
        self.remember();
        self.dossier.profile.answers.insert(id, answer);
        self.refresh();
        self.status = self.wording.answered(&name, &said);
        vec![Effect::Save]
    }

    fn clear(&mut self) -> Vec<Effect> {
        let Some(id) = self.selected_question().cloned() else { return Vec::new() };
        if !self.dossier.profile.answers.contains_key(&id) {
            return Vec::new();
        }
        self.remember();
        self.dossier.profile.answers.remove(&id);
        self.refresh();
        self.status = self.wording.cleared(self.wording.question_name(&self.knowledge, &id));
        vec![Effect::Save]
    }

    fn toggle(&mut self) {
        let Some(id) = self.knowledge.ticks().nth(self.tick).map(|question| question.id.clone()) else { return };
        if self.is_precise(&id) {
            self.status = self.wording.label(Label::TicksPrecise);
        } else if !self.ticked.remove(&id) {
            self.ticked.insert(id);
        }
    }

    /// Whether a tick question already has a more precise answer than a tick.
    pub(crate) fn is_precise(&self, id: &QuestionId) -> bool {
        let answer = self.dossier.profile.answers.get(id);
        answer.is_some_and(|answer| !matches!(answer, Answer::Ticked | Answer::NotTicked))
    }

    /// The list was gone through: what is not ticked is probably not so.
    fn ticks_done(&mut self) -> Vec<Effect> {
        self.remember();
        let ids: Vec<QuestionId> = self.knowledge.ticks().map(|question| question.id.clone()).collect();
        for id in ids {
            if !self.is_precise(&id) {
                let answer = if self.ticked.contains(&id) { Answer::Ticked } else { Answer::NotTicked };
                self.dossier.profile.answers.insert(id, answer);
            }
        }
        self.screen = Screen::Main;
        self.activity = None;
        self.refresh();
        self.select_next_question();
        // There is something to see now: begin where the advice stands.
        self.focus_on(Pane::Activities);
        self.status = self.wording.ticked(self.ticked.len());
        vec![Effect::Save]
    }

    /// Ends; what was ticked on a list that was not gone through is kept, the rest of the list stays open.
    fn quit(&mut self) -> Vec<Effect> {
        if self.screen != Screen::Ticks {
            return vec![Effect::Quit];
        }
        let ticked: Vec<QuestionId> = self.ticked.iter().filter(|id| !self.is_precise(id)).cloned().collect();
        let answers = &mut self.dossier.profile.answers;
        let new = ticked.iter().any(|id| answers.get(id) != Some(&Answer::Ticked));
        answers.extend(ticked.into_iter().map(|id| (id, Answer::Ticked)));
        if new { vec![Effect::Save, Effect::Quit] } else { vec![Effect::Quit] }
    }

    fn back(&mut self) {
        if self.popups.pop().is_some() {
            return;
        }
        match (self.screen, self.focus) {
            (Screen::Ticks, _) => self.screen = Screen::Main,
            (Screen::Main, Pane::Reasons) => self.focus_on(Pane::Activities),
            (Screen::Main, Pane::Activities) => self.focus_on(Pane::Profile),
            (Screen::Main, Pane::Profile) => {}
        }
    }

    fn undo(&mut self) -> Vec<Effect> {
        let Some(dossier) = self.earlier.pop() else {
            self.status = self.wording.label(Label::NothingToUndo);
            return Vec::new();
        };
        self.dossier = dossier;
        self.refresh();
        self.status = self.wording.label(Label::Undone);
        vec![Effect::Save]
    }

    fn remember(&mut self) {
        if self.earlier.len() == MOST_EARLIER {
            self.earlier.remove(0);
        }
        self.earlier.push(self.dossier.clone());
    }

    fn turn(&mut self, panes: usize) {
        const PANES: [Pane; 3] = [Pane::Profile, Pane::Activities, Pane::Reasons];
        let at = PANES.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        self.focus_on(PANES[(at + panes) % 3]);
    }

    fn focus_on(&mut self, pane: Pane) {
        self.focus = pane;
        self.reselect();
    }

    /// Moves the selection, or scrolls where nothing is selected.
    fn step(&mut self, by: isize) {
        let moved = |at: usize, most: usize| at.saturating_add_signed(by).min(most.saturating_sub(1));
        match self.context() {
            Context::Popup => self.popup_scroll = self.popup_scroll.saturating_add_signed(by),
            Context::Ticks => self.tick = moved(self.tick, self.knowledge.ticks().count()),
            Context::Profile => self.question = moved(self.question, self.knowledge.asked.len()),
            Context::Activities => {
                let listed = self.listed();
                let at = listed.iter().position(|one| Some(&one.activity) == self.activity.as_ref());
                // Where nothing is selected yet, any step selects the first.
                let to = at.map_or(0, |at| moved(at, listed.len()));
                let new = listed.get(to).map(|one| one.activity.clone());
                if new != self.activity {
                    self.activity = new;
                    self.reasons_scroll = 0;
                    self.reselect();
                }
            }
            Context::Reasons => self.reasons_scroll = self.reasons_scroll.saturating_add_signed(by),
        }
    }

    /// How far a page goes.
    fn page(&self) -> isize {
        isize::try_from(self.size.1 / 2).unwrap_or(10).max(1)
    }

    /// Keeps every scroll offset within what there is, and every selection in sight.
    fn scroll(&mut self) {
        let places = places(self.size, self.focus);
        if let Some(pane) = places.profile {
            let inside = inside(pane);
            let lines = view::profile::lines(self, inside.width);
            let (first, last) = view::profile::selected(&lines, self.question);
            let height = usize::from(inside.height.saturating_sub(view::profile::FOOT));
            self.profile_scroll = in_sight(self.profile_scroll, first, last, lines.len(), height);
        }
        if let Some(pane) = places.activities {
            let (rows, height) = (view::activities::rows(self), view::activities::list_height(self, inside(pane)));
            let at = view::activities::selected(self, &rows);
            self.activities_scroll = in_sight(self.activities_scroll, at, at, rows.len(), height);
        }
        if let Some(pane) = places.reasons {
            let inside = inside(pane);
            let lines = view::lay::lay(&self.reasons, inside.width).len();
            self.reasons_scroll = self.reasons_scroll.min(lines.saturating_sub(usize::from(inside.height)));
        }
        if let Some(popup) = self.popups.last() {
            let (lines, height) = view::popup::extent(self, *popup);
            self.popup_scroll = self.popup_scroll.min(lines.saturating_sub(height));
        }
    }
}

/// The offset nearest to the present one at which the lines from first to last are in sight.
fn in_sight(offset: usize, first: usize, last: usize, lines: usize, height: usize) -> usize {
    let offset = offset.min(lines.saturating_sub(height));
    // Where both ends do not fit, the first line wins.
    let low = (last + 1).saturating_sub(height);
    offset.max(low).min(first)
}
