//! Counting: hands by a key each or all at once, group by group, papers, dots.

use dossier::{Asked, Counting, Dossier, OriginKind, Part, Vote};
use matching::{ActivityId, Answer, QuestionId};
use wording::Label;

use crate::effect::Effect;
use crate::model::{EntryFor, Model, Row};

/// How many hands may be counted at one step.
const MOST: u32 = 9999;

impl Model {
    /// Asks for counts: of hands, of the papers of the selected question, or of dots.
    pub(crate) fn ask_count(&mut self) {
        let Some(workshop) = self.dossier.workshop() else { return };
        let stage = workshop.stage.clone();
        let written = |counts: &[u32]| counts.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
        match (stage.part, stage.question) {
            (Part::Hands | Part::Again, Some(id)) => {
                let group = (!workshop.groups.is_empty()).then(|| self.counting().map_or(0, Counting::counted));
                let now = self.hands().filter(|hands| group.is_none() && hands.iter().any(|hands| *hands > 0));
                let now = now.map_or_else(String::new, |hands| written(&hands));
                self.ask_for(EntryFor::Hands(id, group), &now);
            }
            (Part::Agenda, _) => match self.selected_row() {
                Some(Row::Paper(id)) => {
                    let now = match self.dossier.profile.answers.get(&id) {
                        Some(Answer::Votes(votes)) => written(votes),
                        _ => String::new(),
                    };
                    self.presenting.reveals = false;
                    self.ask_for(EntryFor::Papers(id), &now);
                }
                _ => self.status = self.wording.label(Label::WorkshopNotHere),
            },
            (Part::Dots, _) => {
                let list = self.wording.workshop_dotted(&self.case(), workshop);
                if list.is_empty() {
                    self.status = self.wording.label(Label::WorkshopNotHere);
                    return;
                }
                let dots: Vec<u32> = list.iter().map(|id| workshop.dots.get(id).copied().unwrap_or(0)).collect();
                let now = if workshop.dots.is_empty() { String::new() } else { written(&dots) };
                self.ask_for(EntryFor::Dots(list), &now);
            }
            _ => self.status = self.wording.label(Label::WorkshopNotHere),
        }
    }

    /// The hands were typed: of all, or of one of the groups.
    pub(crate) fn hands_counted(&mut self, id: &QuestionId, group: Option<usize>, said: &str) -> Vec<Effect> {
        let Some(counts) = numbers(said) else { return Vec::new() };
        if group.is_none() {
            return self.as_one(|model| model.vote_and_settle(id, Vote::together(counts)));
        }
        let mut counting = self.counting().cloned().unwrap_or_else(|| Counting::of(id.clone()));
        counting.add(counts);
        let groups = self.dossier.workshop().map_or(1, |workshop| workshop.groups.len());
        if counting.counted() >= groups {
            return self.as_one(|model| model.vote_and_settle(id, counting.vote()));
        }
        let effects = self.change(|dossier, _| {
            if let Some(workshop) = dossier.workshops.last_mut() {
                workshop.counting = Some(counting);
            }
        });
        self.ask_count();
        effects
    }

    fn vote_and_settle(&mut self, id: &QuestionId, vote: Vote) -> Vec<Effect> {
        let mut effects = self.vote(id, vote);
        effects.extend(self.settle());
        effects
    }

    /// One hand more at a step.
    pub(crate) fn one_hand(&mut self, step: u8) -> Vec<Effect> {
        let grouped = self.dossier.workshop().is_some_and(|workshop| !workshop.groups.is_empty());
        let question = self.dossier.workshop().and_then(|workshop| workshop.stage.question.clone());
        let (Some(mut hands), Some(id)) = (self.hands(), question) else {
            self.status = self.wording.label(Label::WorkshopNotHere);
            return Vec::new();
        };
        if grouped {
            self.status = self.wording.label(Label::WorkshopGroupsByLine);
            return Vec::new();
        }
        let Some(count) = hands.get_mut(usize::from(step).wrapping_sub(1)) else { return Vec::new() };
        *count = (*count + 1).min(MOST);
        self.vote(&id, Vote::together(hands))
    }

    /// Takes all hands of this vote away, to count anew.
    pub(crate) fn no_hands(&mut self) -> Vec<Effect> {
        let Some(workshop) = self.dossier.workshop() else { return Vec::new() };
        let (part, question) = (workshop.stage.part, workshop.stage.question.clone());
        let Some(id) = question.filter(|_| matches!(part, Part::Hands | Part::Again)) else { return Vec::new() };
        let effects = self.change(|dossier, _| {
            let Some(workshop) = dossier.workshops.last_mut() else { return };
            workshop.counting = None;
            match (part, workshop.asked.get_mut(&id)) {
                (Part::Again, Some(asked)) => asked.second = None,
                _ => {
                    workshop.asked.remove(&id);
                }
            }
        });
        if effects.is_empty() {
            self.status = self.wording.label(Label::WorkshopNoMore);
        }
        effects
    }

    /// Keeps a vote: the first, or the one after the talk.
    fn vote(&mut self, id: &QuestionId, vote: Vote) -> Vec<Effect> {
        self.change(|dossier, _| {
            let Some(workshop) = dossier.workshops.last_mut() else { return };
            workshop.counting = None;
            let again = workshop.stage.part == Part::Again;
            match workshop.asked.get_mut(id) {
                Some(asked) if again => asked.second = Some(vote),
                Some(asked) => asked.first = vote,
                None => {
                    workshop.asked.insert(id.clone(), Asked { first: vote, second: None });
                }
            }
        })
    }

    /// What the room said becomes the answer, and what is worth asking next comes first on the rest of the agenda.
    pub(crate) fn settle(&mut self) -> Vec<Effect> {
        let said = |dossier: &Dossier| {
            let workshop = dossier.workshop()?;
            let id = workshop.stage.question.clone()?;
            let votes = workshop.asked.get(&id)?.last().all().to_vec();
            votes.iter().any(|votes| *votes > 0).then_some((id, votes))
        };
        let Some((id, votes)) = said(&self.dossier) else { return Vec::new() };
        let effects = self.answered(&id, votes);
        if !effects.is_empty() {
            let order = self.wording.workshop_agenda(&self.case());
            let place = |id: &QuestionId| order.iter().position(|one| one == id).unwrap_or(usize::MAX);
            if let Some(workshop) = self.dossier.workshops.last_mut() {
                let asked = &workshop.asked;
                // A stable sort: what was asked stays in front, in its order.
                workshop.agenda.sort_by_key(|id| if asked.contains_key(id) { 0 } else { place(id).saturating_add(1) });
            }
        }
        effects
    }

    /// The papers of a sensitive question were counted. Only the profile gets them.
    pub(crate) fn papers_counted(&mut self, id: &QuestionId, said: &str) -> Vec<Effect> {
        numbers(said).map_or_else(Vec::new, |votes| self.answered(id, votes))
    }

    fn answered(&mut self, id: &QuestionId, votes: Vec<u32>) -> Vec<Effect> {
        let answer = Answer::Votes(votes);
        self.change(|dossier, _| {
            dossier.profile.answers.insert(id.clone(), answer);
            dossier.origins.entry(id.clone()).or_default().from = Some(OriginKind::Workshop);
        })
    }

    pub(crate) fn dots_counted(&mut self, list: &[ActivityId], said: &str) -> Vec<Effect> {
        let Some(dots) = numbers(said) else { return Vec::new() };
        self.change(|dossier, _| {
            if let Some(workshop) = dossier.workshops.last_mut() {
                workshop.dots = list.iter().cloned().zip(dots).collect();
            }
        })
    }
}

/// Numbers with spaces or commas between them.
pub(crate) fn numbers(said: &str) -> Option<Vec<u32>> {
    let words = said.split([' ', ',', ';']).filter(|word| !word.is_empty());
    words.map(|word| word.parse().ok().filter(|number| *number <= MOST)).collect()
}

/// Whether a line holds so many numbers, not all of them nought.
pub(crate) fn are_counts(said: &str, needed: usize) -> bool {
    numbers(said).is_some_and(|numbers| numbers.len() == needed && numbers.iter().any(|number| *number > 0))
}
