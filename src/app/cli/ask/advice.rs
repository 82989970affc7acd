//! The advice: its activities, the reasons for one, what is chosen, and the plan.

use ::matching::ActivityId;
use ::matching::advice::{Candidate, Readiness};
use dossier::{Choice, Decision, Dossier};
use wording::plan::Planned;
use wording::{AskSaid, AskWord, Document, Wording};

use super::Stage;
use super::more::OTHERS;
use super::questions::LONGEST_TEXT;
use super::talk::{Ended, Prompt, Talk};
use super::typed::{Typed, numbers};
use crate::cli::say;
use crate::export::{self, Layout};

/// How many activities the advice lists, as `match` does.
const TOP: usize = 10;

/// What can be typed here.
const WORDS: &[AskWord] = &[
    AskWord::Why,
    AskWord::Choose,
    AskWord::Drop,
    AskWord::Runs,
    AskWord::Compare,
    AskWord::Mark,
    AskWord::Hide,
    AskWord::Together,
    AskWord::Plan,
    AskWord::Advice,
    AskWord::Questions,
    AskWord::Which,
    AskWord::Ticks,
    AskWord::Undo,
    AskWord::Redo,
];

impl Talk<'_> {
    /// Says the advice and answers what is asked about it.
    pub(super) fn advice(&mut self) -> Result<Stage, Ended> {
        self.say_advice();
        loop {
            let listed = !self.listed().is_empty();
            let lead = if listed { self.wording.ask_said(AskSaid::TypeActivity) } else { String::new() };
            let typed = self.ask(&Prompt { lead, words: WORDS, others: OTHERS, more: Document::default() })?;
            match &typed {
                Typed::Numbers(_) | Typed::Other(_) => self.why(&typed),
                Typed::Word(AskWord::Why, which) => self.why(&Typed::of(which, &[], self.wording)),
                Typed::Word(AskWord::Choose, which) => self.choose(which)?,
                Typed::Word(AskWord::Drop, which) => self.drop_choice(which)?,
                Typed::Word(AskWord::Runs, which) => self.runs(which)?,
                Typed::Word(AskWord::Compare, which) => self.compare(which),
                Typed::Word(AskWord::Mark, which) => {
                    self.toggle(which, Dossier::toggle_kept, [Wording::ask_marked, Wording::ask_marked_no_more])?;
                }
                Typed::Word(AskWord::Hide, which) => {
                    self.toggle(which, Dossier::toggle_hidden, [Wording::ask_hidden, Wording::ask_hidden_no_more])?;
                }
                Typed::Word(AskWord::Together, _) => {
                    self.known.weigh();
                    self.show(&self.wording.together(&self.known.case()));
                }
                Typed::Word(AskWord::Plan, _) => self.plan(),
                Typed::Word(AskWord::Advice | AskWord::Repeat, _) => self.say_advice(),
                Typed::Word(AskWord::Questions, _) => {
                    self.goes_on = true;
                    return Ok(Stage::Questions);
                }
                Typed::Word(AskWord::Which, which) => {
                    let at = numbers(which).and_then(|numbers| numbers.first().map(|(at, _)| *at));
                    self.wanted = at.and_then(|at| self.known.knowledge.asked.get(at.checked_sub(1)?).cloned());
                    if self.wanted.is_some() {
                        return Ok(Stage::Questions);
                    }
                    self.show(&self.wording.ask_all(&self.known.case()));
                }
                Typed::Word(AskWord::Ticks, _) => return Ok(Stage::Ticks),
                Typed::Word(word @ (AskWord::Undo | AskWord::Redo), _) => {
                    self.back_or_forth(*word);
                    self.say_advice();
                }
                Typed::Word(word, rest) if self.more(*word, rest)? => {}
                Typed::Word(..) | Typed::Empty => self.wonder(&typed),
            }
        }
    }

    /// The advice in the words of `match`, and its activities with numbers.
    fn say_advice(&mut self) {
        self.known.weigh();
        let case = self.known.case();
        let document = self.wording.advice(&case, self.known.dossier.place.as_deref(), TOP);
        say(&format!("\n{}", export::write(Layout::Text, &document, &self.known.knowledge, self.wording)));
        let listed = self.listed();
        if !listed.is_empty() {
            self.show(&self.wording.ask_activities(&case, &self.known.dossier, &listed));
        }
        self.read_out = listed.iter().map(|one| one.activity.clone()).collect();
    }

    /// The activities that have a number, in the order of the advice; not those that are hidden.
    fn listed(&self) -> Vec<&Candidate> {
        let advice = &self.known.advice;
        if advice.readiness != Readiness::Ready || self.known.case().nothing_answers() {
            return Vec::new();
        }
        advice.ranked().filter(|one| !self.known.dossier.hidden.contains(&one.activity)).take(TOP).collect()
    }

    /// The activity that a number or a name means; says so where it means none.
    fn which(&self, typed: &Typed) -> Option<ActivityId> {
        match typed {
            // A number means what was read out by it, whatever came of a change since.
            Typed::Numbers(numbers) => {
                let number = match numbers.as_slice() {
                    [(low, high)] if low == high => low.checked_sub(1),
                    _ => None,
                };
                let one = number.and_then(|at| self.read_out.get(at)).cloned();
                if one.is_none() {
                    self.wonder(typed);
                }
                one
            }
            Typed::Other(name) => self.named(name),
            Typed::Empty | Typed::Word(..) => {
                self.tell(AskSaid::WhichActivity);
                None
            }
        }
    }

    /// The activity of this name, or the one whose name has this as a part.
    fn named(&self, typed: &str) -> Option<ActivityId> {
        let said = typed.to_lowercase();
        let names: Vec<(&ActivityId, &str)> = {
            let all = &self.known.knowledge.activities;
            all.iter().map(|(id, one)| (id, self.wording.say(&one.name))).collect()
        };
        let is = |(id, name): &&(&ActivityId, &str)| id.as_str() == said || name.to_lowercase() == said;
        if let Some((id, _)) = names.iter().find(is) {
            return Some((*id).clone());
        }
        let has: Vec<_> = names.iter().filter(|(_, name)| name.to_lowercase().contains(&said)).collect();
        match has.as_slice() {
            [(id, _)] => return Some((*id).clone()),
            [] => self.say(&self.wording.ask_no_activity(typed)),
            many => {
                let names: Vec<&str> = many.iter().map(|(_, name)| *name).collect();
                self.say(&self.wording.ask_many_activities(&names.join("; ")));
            }
        }
        None
    }

    fn named_in(&self, which: &str) -> Option<ActivityId> {
        self.which(&Typed::of(which, &[], self.wording))
    }

    fn name(&self, id: &ActivityId) -> String {
        self.wording.activity_name(&self.known.knowledge, id).to_owned()
    }

    /// The reasons for an activity, in the words of `explain`.
    fn why(&mut self, typed: &Typed) {
        let Some(id) = self.which(typed) else { return };
        self.known.weigh();
        let case = self.known.case();
        let mut what_if = case.matcher.what_if(case.profile, &id);
        if let Some(search) = &mut what_if {
            // It ends by itself: there are only so many pairs of changes.
            search.advance(case.matcher, usize::MAX);
        }
        if let Some(document) = self.wording.reasons(&case, &id, what_if.as_ref()) {
            say("\n");
            self.show(&document);
        }
    }

    fn choose(&mut self, which: &str) -> Result<(), Ended> {
        let Some(id) = self.named_in(which) else { return Ok(()) };
        let name = self.name(&id);
        if self.known.dossier.choices.iter().any(|choice| choice.activity == id) {
            self.say(&self.wording.ask_chosen_already(&name));
            return Ok(());
        }
        let because = self.ask_text(&self.wording.ask_because(&name), LONGEST_TEXT)?;
        let chosen = self.change(|dossier, today| {
            let choice = Choice { because: because.clone(), ..Wording::chosen_on(id.clone(), today) };
            dossier.choices.push(choice);
            dossier.decide(today, Decision::Chosen(id), because);
        })?;
        if chosen {
            self.say(&self.wording.ask_chosen(&name));
        }
        Ok(())
    }

    fn drop_choice(&mut self, which: &str) -> Result<(), Ended> {
        let Some(id) = self.named_in(which) else { return Ok(()) };
        let name = self.name(&id);
        if !self.known.dossier.choices.iter().any(|choice| choice.activity == id) {
            self.say(&self.wording.ask_not_chosen(&name));
            return Ok(());
        }
        let because = self.ask_text(&self.wording.ask_drop_because(&name), LONGEST_TEXT)?;
        let dropped = self.change(|dossier, today| {
            dossier.choices.retain(|choice| choice.activity != id);
            dossier.decide(today, Decision::Dropped(id), because);
        })?;
        if dropped {
            self.say(&self.wording.ask_dropped(&name));
        }
        Ok(())
    }

    /// Says of an activity that it already runs, with what it has by nature; or that it does not.
    fn runs(&mut self, which: &str) -> Result<(), Ended> {
        let Some(id) = self.named_in(which) else { return Ok(()) };
        let name = self.name(&id);
        let runs = !self.known.dossier.profile.runs.contains_key(&id);
        let nature = self.known.knowledge.activities.get(&id).map(|one| one.nature.clone()).unwrap_or_default();
        let changed = self.change(|dossier, today| {
            if runs {
                dossier.profile.runs.insert(id.clone(), nature.into_iter().collect());
                dossier.decide(today, Decision::Runs(id), None);
            } else {
                dossier.profile.runs.remove(&id);
                dossier.decide(today, Decision::RunsNot(id), None);
            }
        })?;
        if changed {
            self.say(&if runs { self.wording.ask_runs(&name) } else { self.wording.ask_runs_not(&name) });
        }
        Ok(())
    }

    /// Two activities beside each other, by their numbers or names.
    fn compare(&mut self, which: &str) {
        let apart = |other: &str| Typed::of(other, &[], self.wording);
        let both = match (numbers(which), which.split_once(';')) {
            (Some(numbers), _) if numbers.len() == 2 => numbers.iter().map(|one| Typed::Numbers(vec![*one])).collect(),
            (None, Some((left, right))) => vec![apart(left), apart(right)],
            _ => return self.tell(AskSaid::CompareWhat),
        };
        let found: Vec<ActivityId> = both.iter().map_while(|one| self.which(one)).collect();
        match found.as_slice() {
            [left, right] if left != right => {
                self.known.weigh();
                self.show(&self.wording.compared_in_turn(&self.known.case(), [left, right]));
            }
            [_, _] => self.tell(AskSaid::CompareWhat),
            _ => {}
        }
    }

    /// Marks an activity in one of two ways, or no longer; says which by its name.
    fn toggle(
        &mut self,
        which: &str,
        toggle: fn(&mut Dossier, &ActivityId) -> bool,
        said: [fn(&Wording, &str) -> String; 2],
    ) -> Result<(), Ended> {
        let Some(id) = self.named_in(which) else { return Ok(()) };
        let (name, mut now) = (self.name(&id), false);
        if self.change(|dossier, _| now = toggle(dossier, &id))? {
            let [marked, no_more] = said;
            self.say(&if now { marked(self.wording, &name) } else { no_more(self.wording, &name) });
        }
        Ok(())
    }

    /// The plan for what was chosen, in the words of `plan`.
    fn plan(&mut self) {
        self.known.weigh();
        let case = self.known.case();
        let known = &case.knowledge.activities;
        let dossier = &self.known.dossier;
        let choices: Vec<Choice> =
            dossier.choices.iter().filter(|choice| known.contains_key(&choice.activity)).cloned().collect();
        if choices.is_empty() {
            return self.say(&self.wording.ask_choose_first());
        }
        let planned = Planned { case: &case, place: dossier.place.as_deref(), choices: &choices, today: self.today() };
        say("\n");
        say(&export::write(Layout::Text, &self.wording.plan(&planned), case.knowledge, self.wording));
    }
}
