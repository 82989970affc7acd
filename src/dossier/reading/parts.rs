//! What was decided, planned, counted and learnt.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::fault::{Shape, ThingKind, What};
use knowledge::reading::{Fields, Raw, Read};
use matching::{ActivityId, GoalId, QuestionId};

use super::reader::Reader;
use crate::{Asks, Choice, Decision, Entry, Evaluation, Lesson, Moment, Origin, OriginKind, PlanLine, PlanPart};

/// The words with which a decision begins.
const DECISIONS: [&str; 11] = [
    "Chosen",
    "Dropped",
    "Runs",
    "RunsNot",
    "OwnPhase",
    "PhaseOfSignals",
    "Wish",
    "WishDropped",
    "Begun",
    "TakenBack",
    "Other",
];

impl<'a> Reader<'a, '_> {
    pub(super) fn origins(&mut self, raw: Raw<'a>) -> BTreeMap<QuestionId, Origin> {
        self.map(raw, |reader, name, place, value| {
            if !reader.knowledge.questions.contains_key(name) {
                reader.reading.mention_at(ThingKind::Question, name, place);
                return None;
            }
            let fields = Fields::open(value, "Origin", &["from", "note"], &mut reader.reading)?;
            let from = fields.raw("from").and_then(|raw| reader.origin_kind(raw));
            Some((name.into(), Origin { from, note: reader.optional_text(&fields, "note") }))
        })
    }

    fn origin_kind(&mut self, raw: Raw<'_>) -> Option<OriginKind> {
        match (raw.word(), raw.ron()) {
            (_, "None") => None,
            (_, "Estimate") => Some(OriginKind::Estimate),
            (_, "Conversation") => Some(OriginKind::Conversation),
            (_, "Workshop") => Some(OriginKind::Workshop),
            ("Statistics", _) => self.argument("Statistics", raw).map(OriginKind::Statistics),
            (word, _) if OriginKind::WORDS.contains(&word) => {
                self.reading.fault(raw.start(), What::WrongShape(Shape::Call));
                None
            }
            (word, _) => {
                self.reading.unknown_word(word, &OriginKind::WORDS, raw);
                None
            }
        }
    }

    pub(super) fn choices(&mut self, raw: Raw<'a>) -> Vec<Choice> {
        let mut seen = BTreeSet::new();
        self.list(raw, |reader, item| {
            let known = ["activity", "on", "because", "held", "asks", "look_back", "plan"];
            let fields = Fields::open(item, "Choice", &known, &mut reader.reading)?;
            let on = reader.required_day(item, &fields, "on");
            let because = reader.optional_text(&fields, "because");
            let held = fields.raw("held").and_then(|raw| reader.day(raw));
            let asks = fields.raw("asks").map(|raw| reader.asks(raw)).unwrap_or_default();
            let look_back = fields
                .raw("look_back")
                .map(|raw| reader.list(raw, |reader, item| reader.day(item).map(|day| (String::new(), day))));
            let plan = fields.raw("plan").map(|raw| reader.plan(raw)).unwrap_or_default();
            let on = on?;
            let activity = reader.activity(item, &fields, &mut seen)?;
            let look_back = look_back.unwrap_or_default();
            Some((activity.to_string(), Choice { activity, on, because, held, asks, look_back, plan }))
        })
    }

    fn asks(&mut self, raw: Raw<'a>) -> Asks {
        let known = ["hours", "money", "years", "contact", "permissions", "places"];
        let Some(fields) = Fields::open(raw, "Asks", &known, &mut self.reading) else { return Asks::default() };
        Asks {
            hours: self.optional(&fields, "hours"),
            money: self.optional(&fields, "money"),
            years: self.optional(&fields, "years"),
            contact: self.optional_text(&fields, "contact"),
            permissions: self.texts(&fields, "permissions"),
            places: self.texts(&fields, "places"),
        }
    }

    fn plan(&mut self, raw: Raw<'a>) -> Vec<PlanLine> {
        self.list(raw, |reader, item| {
            if !reader.intact(item) {
                return None;
            }
            let fields = Fields::open(item, "PlanLine", &["part", "text", "done"], &mut reader.reading)?;
            let part = reader.required_word(item, &fields, "part", &PlanPart::ALL, PlanPart::as_str);
            let text = reader.required(item, &fields, "text");
            let done = reader.optional(&fields, "done").unwrap_or_default();
            let line = PlanLine { part: part?, text: text?, done };
            Some((line.part.as_str().to_owned(), line))
        })
    }

    pub(super) fn evaluations(&mut self, raw: Raw<'a>) -> Vec<Evaluation> {
        self.list(raw, |reader, item| {
            let known = ["activity", "moment", "on", "group", "counts", "remarks"];
            let fields = Fields::open(item, "Evaluation", &known, &mut reader.reading)?;
            // Without its group it would seem to be of all together.
            let group = fields.raw("group");
            let named = group.map(|raw| reader.text(raw));
            let counts = fields.raw("counts").map(|raw| {
                reader.map(raw, |reader, name, _, value| {
                    Some((name.to_owned(), Vec::<u32>::read(value, &mut reader.reading)?))
                })
            });
            let remarks = reader.texts(&fields, "remarks");
            let on = reader.required_day(item, &fields, "on");
            let moment = reader.required_word(item, &fields, "moment", &Moment::ALL, Moment::as_str);
            let activity = reader.required(item, &fields, "activity").filter(|id| reader.is_activity(id));
            let group = match named {
                Some(None) if group.is_some_and(|raw| raw.ron() != "None") => return None,
                named => named.flatten(),
            };
            let (activity, moment, on): (ActivityId, _, _) = (activity?, moment?, on?);
            let name = format!("{activity} {}", moment.as_str());
            Some((name, Evaluation { activity, moment, on, group, counts: counts.unwrap_or_default(), remarks }))
        })
    }

    pub(super) fn lessons(&mut self, raw: Raw<'a>) -> Vec<Lesson> {
        self.list(raw, |reader, item| {
            if !reader.intact(item) {
                return None;
            }
            let fields = Fields::open(item, "Lesson", &["activity", "year", "worked", "text"], &mut reader.reading)?;
            let activity: Option<ActivityId> = reader.optional(&fields, "activity");
            let year = reader.required(item, &fields, "year");
            let worked = reader.optional(&fields, "worked");
            let text = reader.required(item, &fields, "text");
            if activity.as_ref().is_some_and(|id| !reader.is_activity(id)) {
                return None;
            }
            Some((String::new(), Lesson { activity, year: year?, worked, text: text? }))
        })
    }

    pub(super) fn log(&mut self, raw: Raw<'a>) -> Vec<Entry> {
        self.list(raw, |reader, item| {
            if !reader.intact(item) {
                return None;
            }
            let fields = Fields::open(item, "Entry", &["on", "decided", "because"], &mut reader.reading)?;
            let on = reader.required_day(item, &fields, "on");
            let because = reader.optional_text(&fields, "because");
            let Some(decided) = fields.raw("decided").or_else(|| fields.misspelt("decided")) else {
                reader.reading.fault(item.start(), What::MissingField("decided".to_owned()));
                return None;
            };
            let decided = reader.decision(decided);
            Some((String::new(), Entry { on: on?, decided: decided?, because }))
        })
    }

    fn decision(&mut self, raw: Raw<'a>) -> Option<Decision> {
        let activity = |reader: &mut Self, name| {
            let id: ActivityId = reader.argument(name, raw)?;
            reader.is_activity(&id).then_some(id)
        };
        let goal = |reader: &mut Self, name| {
            let id: GoalId = reader.argument(name, raw)?;
            reader.knowledge.goals.contains_key(&id).then_some(id)
        };
        match raw.word() {
            "Chosen" => activity(self, "Chosen").map(Decision::Chosen),
            "Dropped" => activity(self, "Dropped").map(Decision::Dropped),
            "Runs" => activity(self, "Runs").map(Decision::Runs),
            "RunsNot" => activity(self, "RunsNot").map(Decision::RunsNot),
            "OwnPhase" => self.argument("OwnPhase", raw).map(Decision::OwnPhase),
            "PhaseOfSignals" if raw.ron() == "PhaseOfSignals" => Some(Decision::PhaseOfSignals),
            "PhaseOfSignals" => {
                self.reading.fault(raw.start(), What::WrongShape(Shape::Call));
                None
            }
            "Wish" => goal(self, "Wish").map(Decision::Wish),
            "WishDropped" => goal(self, "WishDropped").map(Decision::WishDropped),
            "Begun" => self.argument("Begun", raw).map(Decision::Begun),
            "TakenBack" => self.argument("TakenBack", raw).map(Decision::TakenBack),
            "Other" => self.argument("Other", raw).map(Decision::Other),
            word => {
                self.reading.unknown_word(word, &DECISIONS, raw);
                None
            }
        }
    }

    /// What stands between the brackets of `Name(...)`.
    fn argument<T: Read>(&mut self, name: &'static str, raw: Raw<'_>) -> Option<T> {
        let arguments = raw.arguments(name, &mut self.reading)?;
        let [argument] = arguments[..] else {
            self.reading.fault(raw.start(), What::WrongShape(Shape::Call));
            return None;
        };
        T::read(argument, &mut self.reading)
    }

    fn is_activity(&self, id: &ActivityId) -> bool {
        self.knowledge.activities.contains_key(id)
    }

    /// A list of texts in a field that may be absent.
    fn texts(&mut self, fields: &Fields<'a>, name: &str) -> Vec<String> {
        let Some(raw) = fields.raw(name) else { return Vec::new() };
        self.list(raw, |reader, item| reader.text(item).map(|text| (String::new(), text)))
    }
}
