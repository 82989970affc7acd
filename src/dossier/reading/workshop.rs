//! A workshop, as far as it has come.

use knowledge::fault::{Shape, ThingKind, What};
use knowledge::reading::{Fields, Raw, Read};
use matching::{ActivityId, QuestionId};

use super::reader::Reader;
use crate::workshop::streets::MOST;
use crate::{Asked, Counting, Date, Grouping, Part, Stage, Vote, Workshop};

impl<'a> Reader<'a, '_> {
    /// The workshops; one that does not say on which day, how long and with how many people it is held is none.
    pub(super) fn workshops(&mut self, raw: Raw<'a>) -> Vec<Workshop> {
        self.list(raw, |reader, item| reader.workshop(item).map(|workshop| (workshop.on.to_string(), workshop)))
    }

    fn workshop(&mut self, raw: Raw<'a>) -> Option<Workshop> {
        let known = [
            "on", "minutes", "people", "groups", "aloud", "agenda", "asked", "counting", "dots", "stage", "frozen",
            "blank",
        ];
        let fields = Fields::open(raw, "Workshop", &known, &mut self.reading)?;
        let on: Option<Date> = self.required_day(raw, &fields, "on");
        let minutes = self.required(raw, &fields, "minutes");
        let people = self.required(raw, &fields, "people");
        let mut workshop = Workshop::new(on?, minutes?, people?);
        if let Some(raw) = fields.raw("groups").filter(|raw| self.intact(*raw)) {
            workshop.groups = self.grouping(raw).unwrap_or_default();
        }
        workshop.aloud = self.optional(&fields, "aloud").unwrap_or_default();
        workshop.blank = self.optional(&fields, "blank").unwrap_or_default();
        if let Some(raw) = fields.raw("agenda") {
            workshop.agenda = self.list(raw, |reader, item| {
                let id: QuestionId = QuestionId::read(item, &mut reader.reading)?;
                reader.is_for_a_room(&id, item.start()).then(|| (id.to_string(), id))
            });
        }
        if let Some(raw) = fields.raw("asked") {
            workshop.asked = self.map(raw, |reader, name, place, value| {
                let id = QuestionId::from(name);
                let steps = reader.knowledge.questions.get(&id).map_or(0, |question| question.steps.len());
                let asked = reader.is_for_a_room(&id, place).then(|| reader.asked(value, steps))??;
                Some((id, asked))
            });
        }
        if let Some(raw) = fields.raw("dots") {
            workshop.dots = self.map(raw, |reader, name, place, value| {
                if !reader.knowledge.activities.contains_key(name) {
                    reader.reading.mention_at(ThingKind::Activity, name, place);
                    return None;
                }
                Some((ActivityId::from(name), u32::read(value, &mut reader.reading)?))
            });
        }
        workshop.stage = fields.raw("stage").and_then(|raw| self.stage(raw)).unwrap_or_default();
        workshop.frozen = fields.raw("frozen").and_then(|raw| self.stage(raw));
        workshop.counting = fields.raw("counting").and_then(|raw| self.counting(raw));
        Some(workshop)
    }

    /// Whether a question exists and may be asked by a show of hands. **A sensitive one never counts as one of a room.**
    fn is_for_a_room(&mut self, id: &QuestionId, place: usize) -> bool {
        match self.knowledge.questions.get(id) {
            None => {
                self.reading.mention_at(ThingKind::Question, id.as_str(), place);
                false
            }
            Some(question) => !question.sensitive,
        }
    }

    fn grouping(&mut self, raw: Raw<'a>) -> Option<Grouping> {
        match (raw.word(), raw.ron()) {
            (_, "Together") => Some(Grouping::Together),
            (_, "Role") => Some(Grouping::Role),
            (_, "Age") => Some(Grouping::Age),
            (_, "Years") => Some(Grouping::Years),
            ("Street", _) => {
                let arguments = raw.arguments("Street", &mut self.reading)?;
                let [names] = arguments[..] else {
                    self.reading.fault(raw.start(), What::WrongShape(Shape::Call));
                    return None;
                };
                Vec::<String>::read(names, &mut self.reading).map(Grouping::Street)
            }
            (word, _) => {
                self.reading.unknown_word(word, &Grouping::WORDS, raw);
                None
            }
        }
    }

    fn asked(&mut self, raw: Raw<'a>, steps: usize) -> Option<Asked> {
        let fields = Fields::open(raw, "Asked", &["first", "second"], &mut self.reading)?;
        let Some(first) = fields.raw("first") else {
            self.reading.fault(raw.start(), What::MissingField("first".to_owned()));
            return None;
        };
        let first = self.vote(first, steps);
        let second = fields.raw("second").and_then(|raw| self.vote(raw, steps));
        Some(Asked { first: first?, second })
    }

    fn vote(&mut self, raw: Raw<'a>, steps: usize) -> Option<Vote> {
        let fields = Fields::open(raw, "Vote", &["all", "groups"], &mut self.reading)?;
        let all: Vec<u32> = self.required(raw, &fields, "all")?;
        let groups = self.optional(&fields, "groups").unwrap_or_default();
        (all.len() == steps).then(|| Vote::read(all, groups))
    }

    /// A count that is under way; one that does not fit its question, or shows a small group, is none.
    fn counting(&mut self, raw: Raw<'a>) -> Option<Counting> {
        if !self.intact(raw) {
            return None;
        }
        let fields = Fields::open(raw, "Counting", &["question", "counted", "all", "groups"], &mut self.reading)?;
        let question: Option<QuestionId> = self.required(raw, &fields, "question");
        let counted: Option<u32> = self.required(raw, &fields, "counted");
        let all: Option<Vec<u32>> = self.required(raw, &fields, "all");
        let groups = self.optional(&fields, "groups").unwrap_or_default();
        let (question, counted, all) = (question?, usize::try_from(counted?).ok()?, all?);
        let at = fields.raw("question").map_or(raw.start(), Raw::start);
        let steps = self.knowledge.questions.get(&question).map_or(0, |question| question.steps.len());
        let fits = self.is_for_a_room(&question, at) && all.len() == steps && counted <= MOST;
        fits.then(|| Counting::read(question, counted, &Vote::read(all, groups)))?
    }

    fn stage(&mut self, raw: Raw<'a>) -> Option<Stage> {
        if !self.intact(raw) {
            return None;
        }
        let fields = Fields::open(raw, "Stage", &["part", "question", "page"], &mut self.reading)?;
        let part = self.required_word(raw, &fields, "part", &Part::ALL, Part::as_str);
        let question: Option<QuestionId> = self.optional(&fields, "question");
        let at = fields.raw("question").map_or(raw.start(), Raw::start);
        let question = question.filter(|id| self.is_for_a_room(id, at));
        let page = self.optional(&fields, "page").unwrap_or_default();
        Some(Stage { part: part?, question, page })
    }
}
