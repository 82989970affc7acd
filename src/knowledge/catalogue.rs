//! All things of a knowledge base alike: what each is called, everything that is said in it, and the sources it names.

use crate::Knowledge;
use crate::fault::ThingKind;
use crate::things::{
    Activity, Element, Evaluation, Fit, Goal, Guide, KindText, PhaseText, Point, Precondition, Question, Referral,
    Risk, Rule, Situation, Source, SourceId, Term, Text,
};

/// A thing of any kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    /// What it is.
    pub kind: ThingKind,
    /// Its name as files write it.
    pub id: &'a str,
    /// Its name in words.
    pub name: Said<'a>,
    /// Everything else that is said in it.
    pub texts: Vec<Said<'a>>,
    /// Everyday words by which people look for it.
    pub also: Option<Said<'a>>,
    /// The sources that it names, in the order of its fields; one may stand there more than once.
    pub sources: Vec<&'a SourceId>,
}

/// What is said in both languages, or in one that stands for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// In Dutch.
    pub nl: &'a str,
    /// In English.
    pub en: &'a str,
}

impl<'a> From<&'a Text> for Said<'a> {
    fn from(text: &'a Text) -> Self {
        Self { nl: &text.nl, en: &text.en }
    }
}

impl<'a> From<&'a str> for Said<'a> {
    fn from(text: &'a str) -> Self {
        Self { nl: text, en: text }
    }
}

impl Knowledge {
    /// Every thing, by kind; questions in the order in which they are asked, the others by name.
    pub fn catalogue(&self) -> Vec<Entry<'_>> {
        let mut all: Vec<Entry<'_>> = Vec::new();
        all.extend(self.questions_in_order().map(question));
        all.extend(self.phases.iter().map(|(id, one)| phase(id.as_str(), one)));
        all.extend(self.kinds.iter().map(|(id, one)| kind(id.as_str(), one)));
        all.extend(self.situations.iter().map(|(id, one)| situation(id.as_str(), one)));
        all.extend(self.goals.iter().map(|(id, one)| goal(id.as_str(), one)));
        all.extend(self.elements.iter().map(|(id, one)| element(id.as_str(), one)));
        all.extend(self.activities.iter().map(|(id, one)| activity(id.as_str(), one)));
        all.extend(self.rules.iter().map(|(id, one)| rule(id.as_str(), one)));
        all.extend(self.conditions.iter().map(|(id, one)| condition(id.as_str(), one)));
        all.extend(self.risks.iter().map(|(id, one)| risk(id.as_str(), one)));
        all.extend(self.referrals.iter().map(|(id, one)| referral(id.as_str(), one)));
        all.extend(self.guides.iter().map(|(id, one)| guide(id.as_str(), one)));
        all.extend(self.evaluations.iter().map(|(id, one)| evaluation(id.as_str(), one)));
        all.extend(self.glossary.iter().map(|(id, one)| term(id.as_str(), one)));
        all.extend(self.sources.iter().map(|(id, one)| source(id.as_str(), one)));
        all
    }
}

impl<'a> Entry<'a> {
    fn new(kind: ThingKind, id: &'a str, name: impl Into<Said<'a>>) -> Self {
        Self { kind, id, name: name.into(), texts: Vec::new(), also: None, sources: Vec::new() }
    }

    fn says(mut self, texts: impl IntoIterator<Item = &'a Text>) -> Self {
        self.texts.extend(texts.into_iter().map(Said::from));
        self
    }

    fn also(mut self, words: Option<&'a Text>) -> Self {
        self.also = words.map(Said::from);
        self
    }

    fn points(self, points: impl IntoIterator<Item = &'a Point> + Clone) -> Self {
        self.says(points.clone().into_iter().map(|point| &point.text))
            .cites(points.into_iter().flat_map(|point| &point.sources))
    }

    fn cites(mut self, sources: impl IntoIterator<Item = &'a SourceId>) -> Self {
        self.sources.extend(sources);
        self
    }
}

fn question(one: &Question) -> Entry<'_> {
    Entry::new(ThingKind::Question, one.id.as_str(), &one.name)
        .says([&one.text])
        .says(&one.tick)
        .says(&one.steps)
        .says([&one.find_out, &one.ask])
}

fn phase<'a>(id: &'a str, one: &'a PhaseText) -> Entry<'a> {
    Entry::new(ThingKind::Phase, id, &one.name)
        .says([&one.said, &one.description, &one.advice, &one.avoid])
        .cites(&one.sources)
}

fn kind<'a>(id: &'a str, one: &'a KindText) -> Entry<'a> {
    Entry::new(ThingKind::Kind, id, &one.name).says([&one.description]).says(&one.holds)
}

fn situation<'a>(id: &'a str, one: &'a Situation) -> Entry<'a> {
    let fits = || one.approach.iter().chain(&one.unfit);
    Entry::new(ThingKind::Situation, id, &one.name)
        .says([&one.description])
        .also(one.also.as_ref())
        .says([&one.find_out, &one.do_first, &one.avoid, &one.involve].into_iter().flatten())
        .says(fits().map(|fit: &Fit| &fit.reason))
        .points(&one.support)
        .cites(&one.sources)
        .cites(fits().flat_map(|fit| &fit.sources))
}

fn goal<'a>(id: &'a str, one: &'a Goal) -> Entry<'a> {
    Entry::new(ThingKind::Goal, id, &one.name)
        .also(one.also.as_ref())
        .says([&one.description, &one.noticed_by])
        .says(one.routes.iter().map(|route| &route.why))
        .cites(one.routes.iter().flat_map(|route| &route.sources))
}

fn element<'a>(id: &'a str, one: &'a Element) -> Entry<'a> {
    Entry::new(ThingKind::Element, id, &one.name)
        .says([&one.what, &one.why])
        .says(one.bring_about.iter().chain(&one.fails_when))
        .cites(&one.sources)
}

fn activity<'a>(id: &'a str, one: &'a Activity) -> Entry<'a> {
    Entry::new(ThingKind::Activity, id, &one.name)
        .also(one.also.as_ref())
        .says([&one.summary, &one.rhythm, &one.place])
        .says(one.hands.iter().flat_map(|hands| [&hands.required, &hands.welcome]))
        .says(one.partners.iter().chain(&one.online_how))
        .says(one.claims.iter().filter_map(|claim| claim.note.as_ref()))
        .says(one.measures.iter().map(|measure| &measure.how))
        .says(one.risks.iter().map(|risk| &risk.measure))
        .says(&one.how)
        .says(one.next.iter().map(|next| &next.when))
        .says([&one.left_out, &one.cannot])
        .cites(one.claims.iter().flat_map(|claim| &claim.sources))
}

fn rule<'a>(id: &'a str, one: &'a Rule) -> Entry<'a> {
    Entry::new(ThingKind::Rule, id, &one.name).says([&one.reason, &one.first]).cites(&one.sources)
}

fn condition<'a>(id: &'a str, one: &'a Precondition) -> Entry<'a> {
    Entry::new(ThingKind::Condition, id, &one.name).says([&one.how])
}

fn risk<'a>(id: &'a str, one: &'a Risk) -> Entry<'a> {
    Entry::new(ThingKind::Risk, id, &one.name).says([&one.description, &one.measure]).cites(&one.sources)
}

fn referral<'a>(id: &'a str, one: &'a Referral) -> Entry<'a> {
    Entry::new(ThingKind::Referral, id, &one.name)
        .also(one.also.as_ref())
        .says([&one.what, &one.when, &one.find, &one.say])
        .cites(&one.sources)
}

fn guide<'a>(id: &'a str, one: &'a Guide) -> Entry<'a> {
    let mut entry = Entry::new(ThingKind::Guide, id, &one.name).says([&one.summary]);
    for section in &one.sections {
        entry = entry.says([&section.heading]).points(&section.points);
    }
    entry
}

fn evaluation<'a>(id: &'a str, one: &'a Evaluation) -> Entry<'a> {
    Entry::new(ThingKind::Evaluation, id, &one.name)
        .says([&one.intro, &one.asked])
        .says(one.items.iter().map(|item| &item.text))
        .says(one.items.iter().flat_map(|item| &item.steps))
        .says(&one.steps)
        .points(&one.follows)
        .points(&one.read)
        .says([&one.cannot])
        .cites(&one.sources)
}

fn term<'a>(id: &'a str, one: &'a Term) -> Entry<'a> {
    Entry::new(ThingKind::Term, id, &one.name).says([&one.meaning]).cites(&one.sources)
}

fn source<'a>(id: &'a str, one: &'a Source) -> Entry<'a> {
    let mut entry = Entry::new(ThingKind::Source, id, one.title.as_str());
    // An address says nothing.
    let plain = [&one.authors, &one.year, &one.note].into_iter().flatten();
    entry.texts.extend(plain.map(|text| Said::from(text.as_str())));
    entry
}
