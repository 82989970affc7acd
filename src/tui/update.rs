//! The only place where the model changes.

mod answers;
mod asking;
mod change;
mod choices;
mod copying;
mod entry;
mod files;
mod finding;
mod folding;
mod looked;
mod mouse;
mod moving;
mod pages;
mod palette;
mod personal;
mod planning;
mod popups;
mod sifting;
mod steady;
mod versions;
mod wishes;
mod workshop;

pub(crate) use entry::file_name;
pub(crate) use moving::in_sight;
pub(crate) use workshop::counts;

use dossier::{Date, Dossier};
use wording::{Aspect, Label};

pub(crate) use pages::title as page_title;

use crate::command::{Command, CommandId, Context, Need};
use crate::effect::Effect;
use crate::home::{DossierFile, FileId, Folder, Looking, OpenedFile, Version};
use crate::input::{Code, Input, Key, Mouse};
use crate::model::{Model, Pane, Popup, Screen, Subject};

/// Something that happens to the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A command, with the digit that was pressed, if any.
    Command(CommandId, Option<u8>),
    /// Something was typed or pasted on a line.
    Typed(Input),
    /// The mouse was pressed at this column and row.
    Pressed(u16, u16),
    /// The wheel of the mouse turned at this column and row, towards the end or not.
    Scrolled(u16, u16, bool),
    /// The screen has another size now.
    Resized(u16, u16),
    /// The dossier was kept, or not: why.
    Kept(Result<(), String>),
    /// Nothing happens, so there is time for a slice of what takes long.
    Idle,
    /// Something is to be known before anything else: it stands in the status line until the first command.
    Notice(String),
    /// A second has passed; sent while [`Model::clock_runs`].
    Tick,
    /// What day it is; sent when a day has passed.
    Today(Date),
    /// These dossiers are there, those opened last first.
    Home(Vec<DossierFile>),
    /// Another dossier is open now, or another version of this one.
    Opened(Box<OpenedFile>),
    /// The open dossier is in another file from now on: which, and its name without its ending.
    Moved(FileId, String),
    /// What was asked could not be done: why, in a sentence. Nothing has changed.
    Refused(String),
    /// What was to be handed over is in this file.
    HandedOver(String),
    /// There are these versions, the newest first.
    Versions(Vec<Version>),
    /// While looking only: the one who has it open has kept this.
    Followed(Box<Dossier>),
    /// While looking only: nobody else has it open any more, so it can be changed from now on. It is as last followed.
    Unlocked,
    /// All dossiers of a folder.
    Overview(Folder),
}

/// The message that an input gives in this model, if any.
pub fn message(model: &Model, input: &Input) -> Option<Message> {
    let typing = model.context().types();
    match input {
        Input::Key(key) => match model.command_of(*key) {
            Some(command) => {
                let digit = match key.code {
                    Code::Char(c) => c.to_digit(10).map(|digit| digit as u8),
                    _ => None,
                };
                Some(Message::Command(command.id, digit))
            }
            None if typing && entry::request(*key).is_some() => Some(Message::Typed(input.clone())),
            // A digit answers in the profile alone, where one sees what it answers.
            None if matches!(model.context(), Context::Activities | Context::Reasons)
                && matches!(key.code, Code::Char('0'..='9')) =>
            {
                Some(Message::Notice(model.wording.digit_elsewhere(&model.key_of(CommandId::NextPane))))
            }
            // So does what is done with an activity.
            None if model.context() == Context::Profile
                && model.setup.keys.command(*key, Context::Activities).is_some() =>
            {
                Some(Message::Notice(model.wording.key_elsewhere(&model.key_of(CommandId::NextPane))))
            }
            None => None,
        },
        Input::Mouse(Mouse::Press, column, row) => Some(Message::Pressed(*column, *row)),
        Input::Mouse(mouse, column, row) => Some(Message::Scrolled(*column, *row, *mouse == Mouse::ScrollDown)),
        Input::Resize(columns, rows) => Some(Message::Resized(*columns, *rows)),
        Input::Paste(_) => typing.then(|| Message::Typed(input.clone())),
    }
}

const ALL_PANES: &[Pane] = &[Pane::Profile, Pane::Activities, Pane::Reasons];

/// Changes the model and says what is asked of the world.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    // Whatever is done is done to a model that is not behind; what follows from that may show anywhere.
    let caught_up = !matches!(message, Message::Idle | Message::Notice(_)) && model.catch_up();
    let touched = if caught_up { ALL_PANES } else { model.touches(&message) };
    let effects = match message {
        Message::Command(command, digit) => {
            model.say_nothing();
            model.command(command, digit)
        }
        Message::Pressed(column, row) => {
            model.say_nothing();
            model.press(column, row)
        }
        Message::Scrolled(column, row, down) => {
            model.wheel(column, row, down);
            Vec::new()
        }
        Message::Typed(input) if matches!(model.popups.last(), Some(Popup::Find(_))) => {
            model.typed_in_find(&input);
            Vec::new()
        }
        Message::Typed(input) => model.typed(&input),
        Message::Resized(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Notice(said) => {
            (model.status, model.changed) = (said, false);
            Vec::new()
        }
        Message::Today(today) => {
            model.today = today;
            Vec::new()
        }
        Message::Home(files) => model.files_are(files),
        Message::Opened(file) => model.opened(*file),
        Message::Moved(id, name) => {
            model.file = Some((id, name));
            model.is_example = false;
            Vec::new()
        }
        Message::Refused(why) => model.refused(why),
        Message::HandedOver(file) => {
            self::handed_over(model, &file);
            Vec::new()
        }
        Message::Versions(versions) => model.versions_are(versions),
        Message::Followed(dossier) => model.followed(*dossier),
        Message::Unlocked => model.unlocked(),
        Message::Overview(folder) => model.folder_is(folder),
        Message::Kept(kept) => model.kept(kept),
        Message::Tick => model.tick(),
        // Nothing shows in most slices: then there is nothing to lay out anew either.
        Message::Idle if !model.work() => return Vec::new(),
        Message::Idle => vec![Effect::Draw],
    };
    for pane in touched {
        model.changes[*pane as usize] += 1;
    }
    model.scroll(touched);
    if !model.is_example {
        return effects;
    }
    let is_kept = |effect: &Effect| matches!(effect, Effect::Save | Effect::SaveAnew | Effect::ListVersions);
    effects.into_iter().filter(|effect| !is_kept(effect)).collect()
}

/// Says in which file it is; where it is asked for again, it is another file.
fn handed_over(model: &mut Model, file: &str) {
    let said = model.wording.handed_over_in(file);
    model.over(Popup::Said(Label::HandedOver, said));
}

impl Model {
    /// Empties the status line.
    fn say_nothing(&mut self) {
        self.status.clear();
        self.changed = false;
    }

    /// The panes that may be others after a message: all, but where it only moves in one of them.
    fn touches(&self, message: &Message) -> &'static [Pane] {
        let moves = matches!(
            message,
            Message::Command(
                CommandId::Up
                    | CommandId::Down
                    | CommandId::PageUp
                    | CommandId::PageDown
                    | CommandId::First
                    | CommandId::Last,
                _
            )
        );
        match self.context() {
            Context::Profile if moves => &[Pane::Profile],
            // What is selected among the activities is what the reasons are for.
            Context::Activities if moves => &[Pane::Activities, Pane::Reasons],
            Context::Reasons if moves => &[Pane::Reasons],
            _ => ALL_PANES,
        }
    }

    /// The command that a key gives now.
    pub fn command_of(&self, key: Key) -> Option<&'static Command> {
        self.setup.keys.command(key, self.context())
    }

    /// Where the user is.
    pub(crate) fn context(&self) -> Context {
        match (self.popups.last(), self.screen, self.focus) {
            (Some(Popup::Trouble), ..) => Context::Trouble,
            (Some(Popup::Menu(_)), ..) => Context::Menu,
            (Some(Popup::Ask(_)), ..) => Context::Ask,
            (Some(Popup::Personal(_)), ..) => Context::Personal,
            (Some(Popup::Entry(_)), ..) => Context::Entry,
            (Some(Popup::Palette(_)), ..) => Context::Palette,
            (Some(Popup::Page), ..) => Context::Reader,
            (Some(Popup::Find(_)), ..) => Context::Find,
            (Some(_), ..) => Context::Popup,
            (None, Screen::Home, _) => Context::Home,
            (None, Screen::Ticks, _) => Context::Ticks,
            (None, Screen::Versions, _) => Context::Versions,
            (None, Screen::Overview, _) => Context::Page,
            (None, Screen::Plan, _) => Context::Plan,
            (None, Screen::LookBack, _) => Context::LookBack,
            (None, Screen::Workshop, _) => Context::Workshop,
            (None, Screen::Room, _) => Context::Room,
            (None, Screen::Main, Pane::Profile) => Context::Profile,
            (None, Screen::Main, Pane::Activities) => Context::Activities,
            (None, Screen::Main, Pane::Reasons) => Context::Reasons,
        }
    }

    /// Why a command does nothing now; `None` where it does something.
    pub(crate) fn why_not(&self, command: &Command) -> Option<String> {
        let fixed = || match self.looking.as_ref()? {
            Looking::Locked { who, .. } => Some(self.wording.not_while_locked(who)),
            Looking::Newer => Some(self.wording.label(Label::NotWhileNewer)),
            Looking::Version { .. } => Some(self.wording.label(Label::NotWhileVersion)),
        };
        let without = |there: bool, why: Label| (!there).then(|| self.wording.label(why));
        // Looking at a version, one may put it in the place of a dossier that can be changed.
        let takes_back = match self.looking {
            None => true,
            Some(Looking::Version { .. }) => self.aside.is_some(),
            Some(_) => false,
        };
        match command.needs {
            Need::Nothing => None,
            Need::Suspends => without(self.setup.suspends, Label::NotSuspended),
            Need::Activity => fixed().or_else(|| without(self.activity.is_some(), Label::NoActivity)),
            Need::File => without(self.home.selected().is_some(), Label::NoFile),
            Need::Version if takes_back => without(self.version > 0, Label::NoVersion),
            // A workshop has its question on screen whatever is folded in the profile.
            Need::Question if self.screen != Screen::Workshop => {
                fixed().or_else(|| without(self.selected_question().is_some(), Label::UnfoldFirst))
            }
            Need::Change | Need::Question | Need::Version => fixed(),
            Need::Chosen => without(!self.dossier.choices.is_empty(), Label::PlanNothingChosen),
            Need::Held => without(!self.dossier.held.is_empty(), Label::NothingHeld),
        }
    }

    fn command(&mut self, id: CommandId, digit: Option<u8>) -> Vec<Effect> {
        if let Some(why) = Command::of(id).and_then(|command| self.why_not(command)) {
            self.status = why;
            return Vec::new();
        }
        if !matches!(id, CommandId::Answer | CommandId::Range) {
            self.range_from = None;
        }
        match id {
            CommandId::Find => self.find(),
            CommandId::Found => self.pick_found(),
            CommandId::Range => self.begin_range(),
            CommandId::Fold => self.fold(),
            CommandId::Wishes => self.ask_wishes(),
            CommandId::Sieve => self.ask_sieve(),
            CommandId::Keep => return self.toggle_kept(),
            CommandId::Hide => return self.toggle_hidden(),
            CommandId::Compare => self.compare(),
            CommandId::Up => return self.move_by(-1),
            CommandId::Down => return self.move_by(1),
            CommandId::PageUp => return self.move_by(-self.page()),
            CommandId::PageDown => return self.move_by(self.page()),
            CommandId::First => return self.move_by(isize::MIN / 2),
            CommandId::Last => return self.move_by(isize::MAX / 2),
            CommandId::NextPane => self.turn(1),
            CommandId::PreviousPane => self.turn(2),
            CommandId::Answer if self.screen == Screen::Workshop => {
                return digit.map_or_else(Vec::new, |digit| self.one_hand(digit));
            }
            CommandId::Clear if self.screen == Screen::Workshop => return self.no_hands(),
            CommandId::Workshop => self.open_workshop(),
            CommandId::Answer => return digit.map_or_else(Vec::new, |digit| self.answer_step(digit)),
            CommandId::NotKnown => return self.answer_not_known(),
            CommandId::Clear => return self.clear(),
            CommandId::NextQuestion => self.go_to_next_question(),
            CommandId::Note => self.ask_note(),
            CommandId::Origin => self.ask_origin(),
            CommandId::Ticks => self.ticks(),
            CommandId::Tick => self.toggle(),
            CommandId::TicksDone => return self.ticks_done(),
            CommandId::Reasons => self.focus_on(Pane::Reasons),
            CommandId::Runs => return self.toggle_runs(),
            CommandId::Choose => self.ask_choice(),
            CommandId::OwnPhase => self.ask_phase(),
            CommandId::Place => self.ask_place(),
            CommandId::Log => self.toggle_page(Subject::Log),
            CommandId::Personal => self.ask_about_held(),
            CommandId::Undo => return self.undo(),
            CommandId::Redo => return self.redo(),
            CommandId::Plan => return self.open_plan(),
            CommandId::Programme => return self.plan_programme(),
            CommandId::LookBack => self.open_look_back(),
            CommandId::Dossiers => return self.leave(Effect::Close),
            CommandId::Open => return self.open_selected(),
            CommandId::New => self.ask_new(),
            CommandId::Duplicate => self.ask_duplicate(),
            CommandId::Rename => self.ask_rename(),
            CommandId::Archive => return self.archive(),
            CommandId::Archived => self.toggle_archived(),
            CommandId::Delete => self.ask_delete(),
            CommandId::Versions => return vec![Effect::ListVersions],
            CommandId::LookAt => return self.look_at(),
            CommandId::TakeBack => return self.take_back(),
            CommandId::Elsewhere => self.ask_elsewhere(),
            CommandId::Overview => return vec![Effect::ReadAll],
            CommandId::Who => self.ask_who(),
            CommandId::Pick => return self.pick(),
            CommandId::Confirm => return self.confirm(),
            CommandId::Change => self.change_held(),
            CommandId::KeepAnyway => return self.keep_anyway(),
            CommandId::Done => return self.entry_done(),
            CommandId::Cancel => self.entry_cancelled(),
            CommandId::Later | CommandId::Close | CommandId::Back => return self.back(),
            CommandId::Language => self.switch_language(),
            CommandId::Palette => self.palette(),
            CommandId::Copy => return self.copy(),
            CommandId::Mouse => return self.switch_mouse(),
            CommandId::Suspend => return vec![Effect::Suspend],
            CommandId::Theme => self.switch_theme(),
            CommandId::Help => self.toggle_popup(Popup::Help),
            CommandId::Repaint => return vec![Effect::Repaint],
            CommandId::Quit => return self.quit(),
            _ => return self.work_on_choice(id),
        }
        Vec::new()
    }

    /// What is done to read on: pages, their links, and the sides of an activity.
    fn read_on(&mut self, id: CommandId) {
        match id {
            CommandId::NextLink => self.step_link(1),
            CommandId::PreviousLink => self.step_link(-1),
            CommandId::Follow => self.follow(),
            CommandId::More => self.open_named(),
            CommandId::PageBack => self.page_back(),
            CommandId::PageForward => self.page_forward(),
            CommandId::ShortList => self.toggle_page(Subject::Together),
            CommandId::State => self.toggle_page(Subject::State),
            CommandId::FindOut => self.toggle_page(Subject::FindOut),
            CommandId::Why => self.show_aspect(Aspect::Why),
            CommandId::How => self.show_aspect(Aspect::How),
            CommandId::Evidence => self.show_aspect(Aspect::Evidence),
            CommandId::WhatIf => self.show_aspect(Aspect::WhatIf),
            _ => {}
        }
    }

    /// What is done with a plan, while looking back, or in a workshop.
    fn work_on_choice(&mut self, id: CommandId) -> Vec<Effect> {
        let looks_back = self.screen == Screen::LookBack;
        match id {
            CommandId::CopyLink => return self.copy_link(),
            CommandId::PlanTick => return self.plan_tick(),
            CommandId::PlanEdit if self.screen_link().is_some() => self.follow(),
            CommandId::PlanEdit if looks_back => self.look_edit(),
            CommandId::PlanEdit => self.plan_edit(),
            CommandId::PlanAdd if looks_back => self.ask_lesson(),
            CommandId::PlanAdd => self.plan_add(),
            CommandId::PlanRemove if looks_back => return self.look_remove(),
            CommandId::PlanRemove => return self.plan_remove(),
            CommandId::PlanEarlier => return self.plan_move(false),
            CommandId::PlanLater => return self.plan_move(true),
            CommandId::Beside if looks_back => self.looked.beside = !self.looked.beside,
            CommandId::Beside => self.planning.beside = !self.planning.beside,
            CommandId::NextPlan => self.next_plan(true),
            CommandId::LastPlan => self.next_plan(false),
            CommandId::NextMoment => self.turn_moment(1),
            CommandId::LastMoment => self.turn_moment(2),
            CommandId::Group => self.ask_group(),
            CommandId::HandOver | CommandId::Documents => self.ask_paper(),
            CommandId::Guide => self.ask_guide(),
            _ => return self.hold_workshop(id),
        }
        Vec::new()
    }
}
