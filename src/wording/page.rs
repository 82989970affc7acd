//! A thing of the knowledge base on a page of its own: what is said in it, what it leans on, what leans on it, and its sources.
//!
//! Nothing here knows a neighbourhood: what an activity comes to in one is said by [`Wording::reasons`]. One file per group of
//! kinds; [`Page`] is what they share.

mod activities;
mod guides;
mod neighbourhood;
mod rules;
mod working;

use std::collections::BTreeSet;

use knowledge::fault::ThingKind;
use knowledge::things::{
    ConditionId, EvaluationId, Guide, GuideId, KindText, PhaseText, Point, ReferralId, RiskId, SourceId, TermId,
};
use knowledge::{Knowledge, Text};

use crate::Wording;
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// A thing of the knowledge base on a page. `None` where there is none of this kind and name.
    pub fn page(&self, knowledge: &Knowledge, kind: ThingKind, id: &str) -> Option<Document> {
        let mut page = Page { wording: self, knowledge, document: Document::default(), cited: BTreeSet::new() };
        let name = self.name_of(knowledge, kind, id)?;
        page.document.heading(1, name);
        page.document.paragraph(Span::new(Tone::Id, format!("{} {}/{id}", self.thing(kind), kind.as_str())));
        match kind {
            ThingKind::Question => neighbourhood::question(&mut page, knowledge.questions.get(id)?),
            ThingKind::Phase => neighbourhood::phase(&mut page, phase(knowledge, id)?),
            ThingKind::Situation => neighbourhood::situation(&mut page, id, knowledge.situations.get(id)?),
            ThingKind::Goal => working::goal(&mut page, knowledge.goals.get(id)?),
            ThingKind::Element => working::element(&mut page, knowledge.elements.get(id)?),
            ThingKind::Kind => activities::kind(&mut page, self::kind(knowledge, id)?),
            ThingKind::Activity => activities::activity(&mut page, id, knowledge.activities.get(id)?),
            ThingKind::Condition => activities::condition(&mut page, knowledge.conditions.get(&ConditionId::from(id))?),
            ThingKind::Risk => activities::risk(&mut page, knowledge.risks.get(&RiskId::from(id))?),
            ThingKind::Rule => rules::rule(&mut page, knowledge.rules.get(id)?),
            ThingKind::Referral => rules::referral(&mut page, knowledge.referrals.get(&ReferralId::from(id))?),
            ThingKind::Guide => guides::guide(&mut page, knowledge.guides.get(&GuideId::from(id))?),
            ThingKind::Evaluation => {
                guides::evaluation(&mut page, knowledge.evaluations.get(&EvaluationId::from(id))?);
            }
            ThingKind::Term => guides::term(&mut page, knowledge.glossary.get(&TermId::from(id))?),
            ThingKind::Source => rules::source(&mut page, knowledge.sources.get(&SourceId::from(id))?),
            ThingKind::Option | ThingKind::Case => return None,
        }
        if !page.cited.is_empty() {
            self.sources(knowledge, &page.cited, &mut page.document);
        }
        Some(page.document)
    }

    /// What a thing is called; `None` where there is none of this kind and name.
    pub fn name_of<'a>(&self, knowledge: &'a Knowledge, kind: ThingKind, id: &str) -> Option<&'a str> {
        let name = match kind {
            ThingKind::Question => &knowledge.questions.get(id)?.name,
            ThingKind::Phase => &phase(knowledge, id)?.name,
            ThingKind::Kind => &self::kind(knowledge, id)?.name,
            ThingKind::Situation => &knowledge.situations.get(id)?.name,
            ThingKind::Goal => &knowledge.goals.get(id)?.name,
            ThingKind::Element => &knowledge.elements.get(id)?.name,
            ThingKind::Activity => &knowledge.activities.get(id)?.name,
            ThingKind::Rule => &knowledge.rules.get(id)?.name,
            ThingKind::Condition => &knowledge.conditions.get(&ConditionId::from(id))?.name,
            ThingKind::Risk => &knowledge.risks.get(&RiskId::from(id))?.name,
            ThingKind::Referral => &knowledge.referrals.get(&ReferralId::from(id))?.name,
            ThingKind::Guide => &knowledge.guides.get(&GuideId::from(id))?.name,
            ThingKind::Evaluation => &knowledge.evaluations.get(&EvaluationId::from(id))?.name,
            ThingKind::Term => &knowledge.glossary.get(&TermId::from(id))?.name,
            ThingKind::Source => return knowledge.sources.get(&SourceId::from(id)).map(|one| one.title.as_str()),
            ThingKind::Option | ThingKind::Case => return None,
        };
        Some(self.say(name))
    }
}

fn phase<'a>(knowledge: &'a Knowledge, id: &str) -> Option<&'a PhaseText> {
    knowledge.phases.values().find(|one| one.id.as_str() == id)
}

fn kind<'a>(knowledge: &'a Knowledge, id: &str) -> Option<&'a KindText> {
    knowledge.kinds.values().find(|one| one.id.as_str() == id)
}

/// A page being written.
struct Page<'a> {
    wording: &'a Wording,
    knowledge: &'a Knowledge,
    document: Document,
    cited: BTreeSet<SourceId>,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &Text) {
        self.document.paragraph(self.wording.say(text));
    }

    fn quiet(&mut self, said: String) {
        self.document.paragraph(Span::new(Tone::Quiet, said));
    }

    /// A heading with one text.
    fn passage(&mut self, heading: String, text: &Text) {
        self.document.heading(2, heading);
        self.paragraph(text);
    }

    /// A heading with a list; neither where the list is empty.
    fn section(&mut self, heading: String, points: Vec<Line>) {
        if !points.is_empty() {
            self.document.heading(2, heading);
            self.document.list(points);
        }
    }

    /// A heading with texts as a list.
    fn texts(&mut self, heading: String, texts: &[Text]) {
        let points = texts.iter().map(|text| line(self.wording.say(text))).collect();
        self.section(heading, points);
    }

    /// A heading with points, each with its sources.
    fn points(&mut self, heading: String, points: &[Point]) {
        let points = points.iter().map(|point| self.wording.point(point, &mut self.cited)).collect();
        self.section(heading, points);
    }

    /// The guides to which something leads.
    fn guides(&mut self, leads: impl Fn(&Guide) -> bool) {
        let guides = self.knowledge.guides.iter().filter(|(_, guide)| leads(guide));
        let points = guides.map(|(id, guide)| self.wording.guide(id, guide)).collect();
        self.section(text!(self.wording, "guides-heading"), points);
    }

    /// A heading with the names of things as a list.
    fn names<'b>(&mut self, heading: String, kind: ThingKind, ids: impl IntoIterator<Item = &'b str>) {
        let points = ids.into_iter().map(|id| self.name(kind, id)).collect();
        self.section(heading, points);
    }

    /// A text with its sources, which go to the end of the page.
    fn cited(&mut self, text: &Text, sources: &[SourceId]) -> Line {
        self.wording.cited(self.wording.say(text), sources, &mut self.cited)
    }

    /// Sources that bear on the page as a whole.
    fn cites(&mut self, sources: &[SourceId]) {
        self.cited.extend(sources.iter().cloned());
    }

    /// A thing by its name in words, and as it is written in files and commands.
    fn name(&self, kind: ThingKind, id: &str) -> Line {
        let name = self.wording.name_of(self.knowledge, kind, id).unwrap_or(id);
        vec![Span::new(Tone::Strong, name).naming(kind, id), Span::new(Tone::Id, format!(" ({id})"))]
    }

    /// A thing by its name, and what is to be said of it here.
    fn with(&self, kind: ThingKind, id: &str, said: Line) -> Line {
        let mut line = self.name(kind, id);
        line.push(Span::from(": "));
        line.extend(said);
        line
    }

    /// A share of the whole.
    fn share(&self, share: f64) -> String {
        text!(self.wording, "page-share", share = (share * 100.0).round() as i64)
    }

    /// What one observes at a step, counted from 1, of a question.
    fn step(&self, question: &str, step: u8) -> String {
        let steps = self.knowledge.questions.get(question).map(|one| one.steps.as_slice()).unwrap_or_default();
        let said = steps.get(usize::from(step).wrapping_sub(1));
        said.map_or_else(|| step.to_string(), |text| self.wording.say(text).to_owned())
    }

    fn steps(&mut self, steps: &[Text]) {
        let steps = steps.iter().map(|step| line(self.wording.say(step))).collect();
        self.document.blocks.push(Block::Steps(steps));
    }
}
