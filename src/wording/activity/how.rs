//! How an activity is done: what goes wrong with it, what it takes, the steps, and what to read besides.

use knowledge::Knowledge;
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
            vec![Span::new(Tone::Caution, format!("{name}: ")), Span::from(self.say(&one.measure))]
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
        let step = |mean: &str, step: u8| {
            let question = knowledge.questions.get(mean)?;
            question.steps.get(usize::from(step) - 1).map(|text| self.say(text).to_owned())
        };
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
        for (key, mean, at) in [
            (0, "hands", activity.needs.hands),
            (1, "money", activity.needs.money),
            (2, "lead-time", activity.needs.lead_time),
        ] {
            if let Some(value) = step(mean, at) {
                facts.push(line(match key {
                    0 => text!(self, "fact-hands", value = value),
                    1 => text!(self, "fact-money", value = value),
                    _ => text!(self, "fact-lead-time", value = value),
                }));
            }
            if let (0, Some(hands)) = (key, &activity.hands) {
                facts.push(line(text!(self, "fact-hands-required", who = self.say(&hands.required))));
                facts.push(line(text!(self, "fact-hands-welcome", who = self.say(&hands.welcome))));
            }
        }
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
                vec![Span::new(Tone::Strong, self.say(&one.name)), Span::from(format!(": {}", self.say(&one.how)))]
            })
            .collect();
        document.heading(3, text!(self, "conditions-heading"));
        document.list(conditions);
        if !activity.next.is_empty() {
            let next = |next: &Next| {
                let name = self.activity_name(knowledge, &next.activity);
                vec![Span::new(Tone::Strong, name), Span::from(format!(": {}", self.say(&next.when)))]
            };
            document.heading(3, text!(self, "next-heading"));
            document.list(activity.next.iter().map(next).collect());
        }
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
            Span::new(Tone::Strong, self.say(&guide.name)),
            Span::from(format!(": {}", self.say(&guide.summary))),
            Span::new(Tone::Quiet, format!(" ({id})")),
        ]
    }
}
