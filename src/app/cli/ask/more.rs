//! What can be typed at every question and at the advice, beside what is asked there: how one sees the phase, what the residents wish,
//! how the neighbourhood stands, what is still to be found out, what a word means, what was decided, and earlier versions.

use ::matching::model::Phase;
use ::matching::{GoalId, QuestionId};
use dossier::{Decision, OriginKind, TextPlace};
use knowledge::fault::ThingKind;
use tui::{Effect, Message, Version};
use wording::document::Document;
use wording::{AskSaid, AskWord, Label};

use super::questions::LONGEST_TEXT;
use super::talk::{Ended, Talk};
use super::typed::numbers;
use crate::export;
use crate::keeping::Shown;

/// The words. A prompt does not read them all out; help does.
pub(super) const OTHERS: &[AskWord] = &[
    AskWord::Repeat,
    AskWord::State,
    AskWord::FindOut,
    AskWord::Phase,
    AskWord::Wishes,
    AskWord::About,
    AskWord::Log,
    AskWord::Versions,
    AskWord::File,
];

/// How many goals can be wished for.
const MOST_WISHES: usize = 2;
/// How many names are read out of those that have a word in them.
const MOST_NAMES: usize = 12;
/// How many activities the advice lists, as `match` does.
const TOP: usize = 10;
/// The years that figures may be of.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl Talk<'_> {
    /// Does what one of these words says; gives whether it was one.
    pub(super) fn more(&mut self, word: AskWord, rest: &str) -> Result<bool, Ended> {
        match word {
            AskWord::State => self.show(&self.wording.state(&self.known.case())),
            AskWord::FindOut => {
                let chosen: Vec<_> = self.known.dossier.choices.iter().map(|one| one.activity.clone()).collect();
                self.show(&self.wording.find_out(&self.known.case(), &chosen));
            }
            AskWord::Log => self.show(&self.wording.log(&self.known.knowledge, &self.known.dossier)),
            AskWord::About => self.about(rest),
            AskWord::File => self.keep_advice(),
            AskWord::Phase => self.own_phase(rest)?,
            AskWord::Wishes => self.wishes(rest)?,
            AskWord::Versions => self.versions(rest)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Has one of some things picked by its number, typed already or asked for; none where nothing is typed.
    fn pick(&mut self, ask: &str, all: Vec<String>, typed: &str) -> Result<Option<usize>, Ended> {
        let most = all.len();
        let mut typed = typed.to_owned();
        if typed.is_empty() {
            self.show(&self.wording.ask_list(ask, all));
            let lead = self.wording.ask_said(AskSaid::Pick);
            typed = self.ask_text(&lead, LONGEST_TEXT)?.unwrap_or_default();
        }
        match numbers(&typed).as_deref() {
            Some([(at, same)]) if at == same && (1..=most).contains(at) => Ok(Some(at - 1)),
            _ if typed.is_empty() => Ok(None),
            _ => {
                self.say(&self.wording.ask_not_understood(&typed));
                Ok(None)
            }
        }
    }

    /// The phase as one sees it oneself, with the reason that it takes; or again that of the answers.
    fn own_phase(&mut self, typed: &str) -> Result<(), Ended> {
        let mut all: Vec<String> =
            Phase::ALL.iter().map(|phase| self.wording.phase(&self.known.knowledge, *phase).to_owned()).collect();
        all.push(self.wording.label(Label::PhaseOfSignals));
        let Some(at) = self.pick(&self.wording.label(Label::PhaseAsk), all, typed)? else { return Ok(()) };
        let phase = Phase::ALL.get(at).copied();
        if phase.is_none() && self.known.dossier.profile.own_phase.is_none() {
            self.tell(AskSaid::PhaseOfSignals);
            return Ok(());
        }
        let ask = if phase.is_some() { Label::PhaseWhy } else { Label::PhaseOfSignalsWhy };
        let because = self.ask_text(&self.wording.label(ask), LONGEST_TEXT)?;
        if phase.is_some() && because.is_none() {
            self.tell(AskSaid::PhaseNeedsWhy);
            return Ok(());
        }
        let changed = self.change(|dossier, today| {
            dossier.profile.own_phase = phase;
            dossier.phase_because = because.clone().filter(|_| phase.is_some());
            dossier.decide(today, phase.map_or(Decision::PhaseOfSignals, Decision::OwnPhase), because);
        })?;
        match phase.filter(|_| changed) {
            Some(phase) => self.say(&self.wording.ask_phase_is(self.wording.phase(&self.known.knowledge, phase))),
            None if changed => self.tell(AskSaid::PhaseOfSignals),
            None => {}
        }
        Ok(())
    }

    /// What the residents wish for: at most two goals, each by its number, and again to take it away.
    fn wishes(&mut self, typed: &str) -> Result<(), Ended> {
        let goals: Vec<GoalId> = self.known.knowledge.goals.keys().cloned().collect();
        let wished = |id: &GoalId| self.known.dossier.profile.wishes.contains(id);
        let all = goals.iter().map(|id| self.wording.ask_goal(&self.known.knowledge, id, wished(id))).collect();
        let Some(at) = self.pick(&self.wording.label(Label::WishesAsk), all, typed)? else { return Ok(()) };
        let Some(id) = goals.get(at).cloned() else { return Ok(()) };
        let was = self.known.dossier.profile.wishes.contains(&id);
        if !was && self.known.dossier.profile.wishes.len() >= MOST_WISHES {
            self.say(&self.wording.label(Label::WishesMost));
            return Ok(());
        }
        let goal = id.clone();
        let changed = self.change(|dossier, today| {
            if was {
                dossier.profile.wishes.remove(&goal);
                dossier.decide(today, Decision::WishDropped(goal), None);
            } else {
                dossier.profile.wishes.insert(goal.clone());
                dossier.decide(today, Decision::Wish(goal), None);
            }
        })?;
        if changed {
            let name = self.wording.ask_goal(&self.known.knowledge, &id, false);
            self.say(&if was { self.wording.ask_wish_no_more(&name) } else { self.wording.ask_wish(&name) });
        }
        Ok(())
    }

    /// Where an answer comes from.
    pub(super) fn origin(&mut self, id: &QuestionId, typed: &str) -> Result<(), Ended> {
        let today = self.today();
        let said = |kind: OriginKind| self.wording.origin_kind(kind);
        let mut all = vec![said(OriginKind::Estimate), said(OriginKind::Conversation), said(OriginKind::Workshop)];
        all.extend([Label::OriginStatistics, Label::OriginNone].map(|label| self.wording.label(label)));
        let Some(at) = self.pick(&self.wording.label(Label::OriginAsk), all, typed)? else { return Ok(()) };
        let from = match at {
            0 => Some(OriginKind::Estimate),
            1 => Some(OriginKind::Conversation),
            2 => Some(OriginKind::Workshop),
            3 => {
                let ask = self.wording.label(Label::YearAsk);
                let typed = self.ask_text(&ask, LONGEST_TEXT)?.unwrap_or_else(|| today.year().to_string());
                let year = typed.parse::<i16>().ok().filter(|year| YEARS.contains(year));
                if year.is_none() {
                    self.say(&self.wording.label(Label::YearNeeded));
                    return Ok(());
                }
                year.map(OriginKind::Statistics)
            }
            _ => None,
        };
        let changed = self.change(|dossier, _| {
            let mut origin = dossier.origins.remove(id).unwrap_or_default();
            origin.from = from;
            if origin != dossier::Origin::default() {
                dossier.origins.insert(id.clone(), origin);
            }
        })?;
        match from.filter(|_| changed) {
            Some(kind) => self.say(&self.wording.ask_origin_is(&self.wording.origin_kind(kind))),
            None if changed => self.tell(AskSaid::OriginGone),
            None => {}
        }
        Ok(())
    }

    /// A thing of the knowledge base on its page, by its name or a part of it.
    fn about(&mut self, typed: &str) {
        if typed.is_empty() {
            return self.tell(AskSaid::AboutWhat);
        }
        let knowledge = &self.known.knowledge;
        let said = typed.to_lowercase();
        let has_page = |kind: ThingKind| !matches!(kind, ThingKind::Option | ThingKind::Case);
        let things: Vec<(ThingKind, String, String)> = knowledge
            .catalogue()
            .iter()
            .filter(|entry| has_page(entry.kind))
            .filter_map(|entry| {
                let name = self.wording.name_of(knowledge, entry.kind, entry.id)?;
                Some((entry.kind, entry.id.to_owned(), name.to_owned()))
            })
            .collect();
        let is = |(_, id, name): &&(ThingKind, String, String)| {
            id.to_lowercase() == said || name.to_lowercase().trim_end_matches('.') == said
        };
        let mut found: Vec<_> = things.iter().filter(is).take(1).cloned().collect();
        if found.is_empty() {
            found = things.iter().filter(|(_, _, name)| name.to_lowercase().contains(&said)).cloned().collect();
        }
        if found.is_empty() {
            let in_texts = self.wording.search(knowledge, typed).into_iter();
            found = in_texts.filter(|one| has_page(one.kind)).map(|one| (one.kind, one.id, one.name)).collect();
        }
        match found.as_slice() {
            [] => self.say(&self.wording.ask_about_nothing(typed)),
            [(kind, id, _)] => self.show(&self.wording.page(knowledge, *kind, id).unwrap_or_default().to_read()),
            many => {
                let names: Vec<&str> = many.iter().take(MOST_NAMES).map(|(_, _, name)| name.as_str()).collect();
                self.say(&self.wording.ask_about_more(&names.join("; ")));
            }
        }
    }

    /// Keeps the advice in a text file of its own, and says where.
    fn keep_advice(&mut self) {
        self.known.weigh();
        let dossier = &self.known.dossier;
        let place = dossier.place.as_deref().filter(|_| !dossier.held.contains(&TextPlace::Place));
        let document: Document = self.wording.advice(&self.known.case(), place, TOP);
        let text = export::text::write(&document, &self.keeper.colophon(self.wording));
        let said = self.keeper.keep_copy(&text, &Shown { dossier, wording: self.wording });
        self.take(vec![said]);
    }

    /// The earlier versions of the dossier, and which one to take back. What is there now becomes a version by that.
    fn versions(&mut self, typed: &str) -> Result<(), Ended> {
        if let Some(why) = self.why_not() {
            self.say(&why);
            return Ok(());
        }
        let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
        let listed: Vec<Version> =
            self.keeper.run(Effect::ListVersions, &shown).into_iter().fold(Vec::new(), |so_far, message| {
                if let Message::Versions(versions) = message { versions } else { so_far }
            });
        if listed.is_empty() {
            self.say(&self.wording.label(Label::VersionsEmpty));
            return Ok(());
        }
        let all = listed.iter().map(|version| self.wording.moment(&version.made)).collect();
        let Some(at) = self.pick(&self.wording.ask_said(AskSaid::Versions), all, typed)? else { return Ok(()) };
        let Some(version) = listed.get(at) else { return Ok(()) };
        let shown = Shown { dossier: &self.known.dossier, wording: self.wording };
        let messages = self.keeper.run(Effect::TakeBack(version.id.clone()), &shown);
        let done = messages.iter().any(|message| matches!(message, Message::Opened(_)));
        self.take(messages);
        if done {
            self.say(&self.wording.ask_taken_back(&self.wording.moment(&version.made)));
        }
        Ok(())
    }
}
