//! How an activity is done: what goes wrong with it, what it takes, the steps, and what to read besides.

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::things::{Activity, Guide, GuideId, Next};
use matching::ActivityId;

use crate::Wording;
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// What goes wrong with it, who is left out, and what it cannot do.
    pub(crate) fn risks(&self, knowledge: &Knowledge, activity: &Activity, document: &mut Document) {
        let risk = |one: &knowledge::things::RiskMeasure| {
            let name = knowledge.risks.get(&one.risk).map_or(one.risk.as_str(), |risk| self.say(&risk.name));
            let name = Span::new(Tone::Caution, name).naming(ThingKind::Risk, &one.risk);
            vec![name, Span::from(": "), Span::from(self.say(&one.measure))]
        };
        document.heading(2, text!(self, "risks-heading"));
        document.list(activity.risks.iter().map(risk).collect());
        document.paragraph(self.say(&activity.left_out));
        document.paragraph(self.say(&activity.cannot));
    }

    /// How it is done: the facts of thumb, the steps, what must be in place, and what may follow.
    pub(crate) fn how(&self, knowledge: &Knowledge, activity: &Activity, document: &mut Document) {
        document.heading(2, text!(self, "how-heading"));
        let starters = activity.started_by.iter().map(|who| self.starter(*who)).collect::<Vec<_>>().join(", ");
        let scale = activity.scale.iter().map(|scale| self.scale(*scale)).collect::<Vec<_>>().join(", ");
        let partners = activity.partners.iter().map(|partner| self.say(partner)).collect::<Vec<_>>().join(", ");
        let (low, high) = activity.group;
        let mut facts = vec![
            line(text!(self, "fact-kind", kind = self.kind(knowledge, activity.kind))),
            line(text!(self, "fact-started-by", who = starters)),
            line(text!(self, "fact-group", low = low, high = high)),
            line(text!(self, "fact-rhythm", rhythm = self.say(&activity.rhythm))),
            line(text!(self, "fact-scale", scale = scale)),
            line(text!(self, "fact-place", place = self.say(&activity.place))),
            line(text!(self, "fact-partners", partners = partners)),
        ];
        let [hands, money, time] = self.takes(knowledge, activity);
        let fact = |(name, value): (String, String)| line(text!(self, "fact", name = name, value = value));
        facts.push(fact(hands));
        if let Some(hands) = &activity.hands {
            facts.push(line(text!(self, "fact-hands-required", who = self.say(&hands.required))));
            facts.push(line(text!(self, "fact-hands-welcome", who = self.say(&hands.welcome))));
        }
        facts.extend([money, time].map(fact));
        let online = self.online(activity.online);
        facts.push(line(match &activity.online_how {
            Some(how) => text!(self, "fact-online", online = online, how = self.say(how)),
            None => online,
        }));
        document.list(facts);
        document.paragraph(Span::new(Tone::Quiet, text!(self, "fact-rule-of-thumb")));
        document.blocks.push(Block::Steps(activity.how.iter().map(|step| line(self.say(step))).collect()));
        let conditions: Vec<Line> = activity
            .conditions
            .iter()
            .filter_map(|id| knowledge.conditions.get(id))
            .map(|one| {
                let name = Span::new(Tone::Strong, self.say(&one.name)).naming(ThingKind::Condition, &one.id);
                vec![name, Span::from(format!(": {}", self.say(&one.how)))]
            })
            .collect();
        document.heading(3, text!(self, "conditions-heading"));
        document.list(conditions);
        if !activity.next.is_empty() {
            let next = |next: &Next| {
                let name = self.activity_name(knowledge, &next.activity);
                let name = Span::new(Tone::Strong, name).naming(ThingKind::Activity, &next.activity);
                vec![name, Span::from(format!(": {}", self.say(&next.when)))]
            };
            document.heading(3, text!(self, "next-heading"));
            document.list(activity.next.iter().map(next).collect());
        }
    }

    /// What it takes: hands, money and time before it, each by its name and in words.
    pub fn takes(&self, knowledge: &Knowledge, activity: &Activity) -> [(String, String); 3] {
        let step = |mean: &str, step: u8| {
            let steps = knowledge.questions.get(mean).map(|question| question.steps.as_slice()).unwrap_or_default();
            let said = steps.get(usize::from(step).wrapping_sub(1));
            said.map_or_else(|| step.to_string(), |text| self.say(text).to_owned())
        };
        [
            (text!(self, "takes-hands"), step("hands", activity.needs.hands)),
            (text!(self, "takes-money"), step("money", activity.needs.money)),
            (text!(self, "takes-lead-time"), step("lead-time", activity.needs.lead_time)),
        ]
    }

    /// The guides that belong to an activity.
    pub(crate) fn guides_of(
        &self,
        knowledge: &Knowledge,
        id: &ActivityId,
        activity: &Activity,
        document: &mut Document,
    ) {
        let guides = knowledge.guides.iter().filter(|(_, guide)| guide.belongs_to(id, activity));
        let guides: Vec<Line> = guides.map(|(id, guide)| self.guide(id, guide)).collect();
        if !guides.is_empty() {
            document.heading(3, text!(self, "guides-heading"));
            document.list(guides);
        }
    }

    /// A guide in one line: its name as one reads it and as commands take it, and what it helps with.
    pub(crate) fn guide(&self, id: &GuideId, guide: &Guide) -> Line {
        vec![
            Span::new(Tone::Strong, self.say(&guide.name)).naming(ThingKind::Guide, id),
            Span::from(format!(": {}", self.say(&guide.summary))),
            Span::new(Tone::Id, format!(" ({id})")),
        ]
    }
}
