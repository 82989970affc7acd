//! What the room may see.

use dossier::{Asked, Part, Stage, Workshop};
use knowledge::things::{Group, Question};
use matching::advice::Candidate;
use matching::what_if::{Change, Outcome};
use matching::{ActivityId, QuestionId, WhatIf};

use super::{is_silent, to_find_out};
use crate::document::{Block, Document, Span, Tone};
use crate::language::text;
use crate::{Case, Wording};

/// What the room sees, from top to bottom. Few things, to be drawn large.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The parts.
    pub parts: Vec<Seen>,
}

/// A part of what the room sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A few words, in large letters where these fit.
    Large(String),
    /// A sentence or two.
    Say(Tone, String),
    /// The steps of a question, numbered from 1.
    Steps(Vec<String>),
    /// How many chose each step or thing.
    Bars(Vec<Bar>),
    /// Points of a list.
    Points(Vec<String>),
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Of what.
    pub label: String,
    /// How many before the talk.
    pub first: u32,
    /// How many after it, where there was a second vote.
    pub second: Option<u32>,
    /// Whether it is selected. Set by the screen of the one who presents.
    pub selected: bool,
}

impl Picture {
    /// All text, for tests.
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        for part in &self.parts {
            match part {
                Seen::Large(text) | Seen::Say(_, text) => lines.push(text.clone()),
                Seen::Steps(texts) | Seen::Points(texts) => lines.extend(texts.iter().cloned()),
                Seen::Bars(bars) => lines.extend(bars.iter().map(|bar| {
                    let second = bar.second.map_or_else(String::new, |second| format!(" {second}"));
                    format!("{} {}{second}", bar.label, bar.first)
                })),
            }
        }
        lines.join("\n")
    }

    /// The same to be read, without its numbers.
    pub fn read(&self) -> Document {
        let list = |texts: &[String]| texts.iter().map(|text| vec![Span::from(text.as_str())]).collect();
        let block = |part: &Seen| match part {
            Seen::Large(text) => Block::Paragraph(vec![Span::new(Tone::Strong, text.as_str())]),
            Seen::Say(tone, text) => Block::Paragraph(vec![Span::new(*tone, text.as_str())]),
            Seen::Steps(texts) => Block::Steps(list(texts)),
            Seen::Points(texts) => Block::List(list(texts)),
            Seen::Bars(bars) => Block::List(bars.iter().map(|bar| vec![Span::from(bar.label.as_str())]).collect()),
        };
        Document { blocks: self.parts.iter().map(block).collect() }
    }

    fn say(&mut self, tone: Tone, text: String) {
        self.parts.push(Seen::Say(tone, text));
    }
}

impl Wording {
    /// What the room may see of a workshop: at this moment, or at the one at which its picture was held still.
    pub fn room(&self, case: &Case<'_>, place: Option<&str>, workshop: &Workshop, what_if: Option<&WhatIf>) -> Picture {
        if workshop.blank { Picture::default() } else { self.stage(case, place, workshop, workshop.seen(), what_if) }
    }

    /// What the one who presents sees of a stage: what the room sees of it, and what would change the activity on the page, once
    /// that was worked out.
    pub fn stage(
        &self,
        case: &Case<'_>,
        place: Option<&str>,
        workshop: &Workshop,
        stage: &Stage,
        what_if: Option<&WhatIf>,
    ) -> Picture {
        let question = stage.question.as_ref().and_then(|id| case.knowledge.questions.get(id));
        match (stage.part, question) {
            (Part::Ask | Part::Hands | Part::Again | Part::Result, Some(question)) if question.sensitive => {
                self.on_paper(question)
            }
            (Part::Ask, Some(question)) => self.ask(workshop, question),
            (Part::Hands | Part::Again, Some(question)) => self.hands(question, stage.part == Part::Again),
            (Part::Result, Some(question)) => self.result(case, workshop, question),
            (Part::End, _) => self.first_activities(case, usize::from(stage.page), what_if),
            (Part::Dots, _) => self.dots(case, workshop),
            (Part::Done, _) => self.done(case, workshop),
            (Part::Agenda | Part::Ask | Part::Hands | Part::Again | Part::Result, _) => self.welcome(place, workshop),
        }
    }

    fn welcome(&self, place: Option<&str>, workshop: &Workshop) -> Picture {
        let mut picture = Picture::default();
        picture.parts.push(Seen::Large(place.unwrap_or(&text!(self, "room-title")).to_owned()));
        picture.say(Tone::Strong, text!(self, "room-welcome"));
        let rules = [text!(self, "room-rule-seen"), text!(self, "room-rule-names"), text!(self, "room-rule-not-known")];
        picture.parts.push(Seen::Points(rules.to_vec()));
        let asked = workshop.agenda.len();
        if asked > 0 {
            picture.say(Tone::Quiet, text!(self, "room-questions", count = asked));
        }
        picture
    }

    fn question(&self, question: &Question) -> Picture {
        let mut picture = Picture::default();
        picture.parts.push(Seen::Large(self.say(&question.name).to_owned()));
        picture.say(Tone::Strong, self.say(&question.text).to_owned());
        picture
    }

    fn on_paper(&self, question: &Question) -> Picture {
        let mut picture = self.question(question);
        picture.say(Tone::Plain, text!(self, "room-on-paper"));
        picture
    }

    fn ask(&self, workshop: &Workshop, question: &Question) -> Picture {
        let mut picture = self.question(question);
        picture.parts.push(Seen::Steps(self.steps(question)));
        let said =
            if is_silent(workshop, question.group) { text!(self, "room-silent") } else { text!(self, "room-aloud") };
        picture.say(Tone::Good, said);
        picture
    }

    fn hands(&self, question: &Question, again: bool) -> Picture {
        let mut picture = self.question(question);
        picture.parts.push(Seen::Steps(self.steps(question)));
        let said = if again { text!(self, "room-hands-again") } else { text!(self, "room-hands") };
        picture.say(Tone::Good, said);
        picture
    }

    fn result(&self, case: &Case<'_>, workshop: &Workshop, question: &Question) -> Picture {
        let mut picture = Picture::default();
        picture.say(Tone::Strong, self.say(&question.text).to_owned());
        let Some(asked) = workshop.asked.get(&question.id) else {
            picture.say(Tone::Plain, text!(self, "room-not-voted"));
            return picture;
        };
        match self.bars(question, asked) {
            Some(bars) => picture.parts.push(Seen::Bars(bars)),
            None => picture.say(Tone::Plain, text!(self, "room-total-only", count = asked.last().total())),
        }
        if asked.second.is_some() {
            picture.say(Tone::Quiet, text!(self, "room-second-beside"));
        }
        let vote = asked.last();
        if let Some(said) = self.agreement(case, question, vote) {
            picture.say(Tone::Strong, said);
        }
        let groups = self.groups_said(workshop, question, asked);
        if !groups.is_empty() {
            picture.parts.push(Seen::Points(groups));
        }
        picture.say(Tone::Plain, self.matters(case, question, vote));
        picture.say(Tone::Good, self.prompt(case, question, vote));
        picture
    }

    /// How many chose each step, before and after the talk; nothing where so few answered that this may not be shown.
    fn bars(&self, question: &Question, asked: &Asked) -> Option<Vec<Bar>> {
        let first = asked.first.shown()?;
        let second = asked.second.as_ref().and_then(dossier::Vote::shown);
        let bar = |(at, first): (usize, &u32)| Bar {
            label: question.steps.get(at).map_or_else(String::new, |step| self.say(step).to_owned()),
            first: *first,
            second: second.and_then(|second| second.get(at)).copied(),
            selected: false,
        };
        Some(first.iter().enumerate().map(bar).collect())
    }

    fn steps(&self, question: &Question) -> Vec<String> {
        question.steps.iter().map(|step| self.say(step).to_owned()).collect()
    }

    /// One of the first activities, with three reasons and what would change it. Before there are any, what is to be found out.
    fn first_activities(&self, case: &Case<'_>, page: usize, what_if: Option<&WhatIf>) -> Picture {
        let mut picture = Picture::default();
        let first: Vec<&Candidate> = first(case);
        let Some(candidate) = first.get(page.min(first.len().saturating_sub(1))) else {
            picture.parts.push(Seen::Large(text!(self, "room-no-list")));
            picture.say(Tone::Plain, text!(self, "room-no-list-yet"));
            self.still_to_find_out(case, &mut picture);
            return picture;
        };
        let place = candidate.rank.map_or_else(String::new, crate::advice::rank);
        picture.parts.push(Seen::Large(self.activity_name(case.knowledge, &candidate.activity).to_owned()));
        picture.say(Tone::Quiet, text!(self, "room-place", place = place));
        picture.parts.push(Seen::Points(self.three_reasons(case, candidate)));
        picture.say(Tone::Plain, self.would_change(case, candidate, what_if));
        self.still_to_find_out(case, &mut picture);
        picture
    }

    /// How many pages the first activities take.
    pub fn workshop_pages(&self, case: &Case<'_>) -> usize {
        first(case).len().max(1)
    }

    fn would_change(&self, case: &Case<'_>, candidate: &Candidate, what_if: Option<&WhatIf>) -> String {
        // A change names the answer of now as well: what the organisers know of a sensitive question stays off the wall.
        let sensitive = |id: &QuestionId| case.knowledge.questions.get(id).is_some_and(|question| question.sensitive);
        let tells = |what_if: &&WhatIf| match what_if.outcome() {
            Some(Outcome::Changes(changes)) => {
                changes.iter().any(|one| matches!(one, Change::Answer { question, .. } if sensitive(question)))
            }
            _ => false,
        };
        let what_if = what_if.filter(|what_if| !tells(what_if));
        if let Some(said) = what_if.and_then(|what_if| self.what_if(case, candidate, what_if)) {
            return said;
        }
        let next = case.inquiry.questions.first().filter(|_| !case.inquiry.enough);
        match next {
            Some(next) => {
                text!(self, "room-would-change", question = self.question_name(case.knowledge, &next.question))
            }
            None => text!(self, "room-would-not-change"),
        }
    }

    /// Safety questions that one vote is enough for: by their names, without any number.
    fn still_to_find_out(&self, case: &Case<'_>, picture: &mut Picture) {
        let found = to_find_out(case);
        if !found.is_empty() {
            let names: Vec<&str> = found.iter().map(|id| self.question_name(case.knowledge, id)).collect();
            picture.say(Tone::Caution, text!(self, "room-find-out", names = names.join(", ")));
        }
    }

    fn dots(&self, case: &Case<'_>, workshop: &Workshop) -> Picture {
        let mut picture = Picture::default();
        picture.parts.push(Seen::Large(text!(self, "room-dots")));
        picture.say(Tone::Plain, text!(self, "room-dots-how"));
        let bars = dotted(case, workshop).into_iter().map(|id| Bar {
            label: self.activity_name(case.knowledge, &id).to_owned(),
            first: workshop.dots.get(&id).copied().unwrap_or(0),
            second: None,
            selected: false,
        });
        picture.parts.push(Seen::Bars(bars.collect()));
        picture
    }

    fn done(&self, case: &Case<'_>, workshop: &Workshop) -> Picture {
        let mut picture = Picture::default();
        picture.parts.push(Seen::Large(text!(self, "room-done")));
        let most = dotted(case, workshop).into_iter().max_by_key(|id| workshop.dots.get(id).copied().unwrap_or(0));
        if let Some(id) = most.filter(|id| workshop.dots.get(id).is_some_and(|dots| *dots > 0)) {
            picture
                .say(Tone::Strong, text!(self, "room-most-dots", activity = self.activity_name(case.knowledge, &id)));
        }
        self.still_to_find_out(case, &mut picture);
        picture.say(Tone::Plain, text!(self, "room-thanks"));
        picture
    }
}

/// The activities of the dot vote: those that got dots, with what is on the short list now.
pub(super) fn dotted(case: &Case<'_>, workshop: &Workshop) -> Vec<ActivityId> {
    let mut list: Vec<ActivityId> = case.short_list().items.into_iter().map(|item| item.activity).collect();
    for id in workshop.dots.keys() {
        if !list.contains(id) {
            list.push(id.clone());
        }
    }
    list
}

impl Wording {
    /// The activities over which dots are put up.
    pub fn workshop_dotted(&self, case: &Case<'_>, workshop: &Workshop) -> Vec<ActivityId> {
        dotted(case, workshop)
    }

    /// The questions worth asking a room, the next best first: those that are open, or whose answer is only a guess; none that is
    /// sensitive.
    pub fn workshop_agenda(&self, case: &Case<'_>) -> Vec<QuestionId> {
        let question = |id: &QuestionId| case.knowledge.questions.get(id);
        let asked = case.inquiry.questions.iter().map(|next| &next.question);
        let mut agenda: Vec<QuestionId> =
            asked.filter(|id| question(id).is_some_and(|question| !question.sensitive)).cloned().collect();
        // What the organisers have to spend is known to them, and hardly to a room: it comes last, in its own order.
        agenda.sort_by_key(|id| question(id).is_some_and(|question| question.group == Group::Means));
        agenda
    }

    /// The questions that are never asked by a show of hands.
    pub fn workshop_on_paper(&self, case: &Case<'_>) -> Vec<QuestionId> {
        let sensitive = |id: &&QuestionId| case.knowledge.questions.get(*id).is_some_and(|question| question.sensitive);
        case.knowledge.asked.iter().filter(sensitive).cloned().collect()
    }
}

/// The first activities; none where nothing that could be organised helps.
pub(super) fn first<'a>(case: &Case<'a>) -> Vec<&'a Candidate> {
    if case.nothing_answers() {
        return Vec::new();
    }
    case.advice.ranked().take(case.matcher.model().constants.first).collect()
}
