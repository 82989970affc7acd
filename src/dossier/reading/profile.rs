//! The profile: what is known about the neighbourhood, what its people wish, what runs.

use std::collections::{BTreeMap, BTreeSet};

use knowledge::answer::Written;
use knowledge::fault::{ThingKind, What};
use knowledge::reading::{Fields, Raw, Read};
use knowledge::things::Question;
use matching::model::Phase;
use matching::{ActivityId, Answer, ElementId, GoalId};

use super::reader::Reader;
use crate::{Dossier, MOST_WISHES};

impl<'a> Reader<'a, '_> {
    pub(super) fn profile(&mut self, raw: Raw<'a>, dossier: &mut Dossier) {
        let known = ["answers", "wishes", "phase", "measures", "runs"];
        let Some(fields) = Fields::open(raw, "Profile", &known, &mut self.reading) else { return };
        let knowledge = self.knowledge;
        if let Some(raw) = fields.raw("answers") {
            dossier.profile.answers = self.map(raw, |reader, name, place, value| {
                let Some(question) = knowledge.questions.get(name) else {
                    reader.reading.mention_at(ThingKind::Question, name, place);
                    return None;
                };
                Some((question.id.clone(), reader.answer(value, question)?))
            });
        }
        if let Some(raw) = fields.raw("wishes") {
            dossier.profile.wishes = self.wishes(raw);
        }
        if let Some(raw) = fields.raw("phase").filter(|raw| self.intact(*raw))
            && let Some(own) = Fields::open(raw, "OwnPhase", &["own", "because"], &mut self.reading)
        {
            let phase: Option<Phase> = self.required(raw, &own, "own");
            let because: Option<String> = self.required(raw, &own, "because");
            // A phase of one's own without a reason is none.
            if let (Some(phase), Some(because)) = (phase, because) {
                dossier.profile.own_phase = Some(phase);
                dossier.phase_because = Some(because);
            }
        }
        if let Some(raw) = fields.raw("measures") {
            dossier.profile.measures = self.map(raw, |reader, name, place, value| {
                let elements = reader.elements(value);
                if !knowledge.activities.contains_key(name) {
                    reader.reading.mention_at(ThingKind::Activity, name, place);
                    return None;
                }
                Some((name.into(), elements))
            });
        }
        if let Some(raw) = fields.raw("runs") {
            dossier.profile.runs = self.runs(raw);
        }
    }

    /// An answer to a question; one that does not fit it is a fault.
    fn answer(&mut self, raw: Raw<'_>, question: &Question) -> Option<Answer> {
        let answer = Written::read(raw, &mut self.reading)?.answer(question);
        if answer.is_none() {
            self.reading.fault(raw.start(), question.misfit());
        }
        answer
    }

    /// Goals that are wished for. Of too many none counts; when they change, only those that count then are left in the text.
    fn wishes(&mut self, raw: Raw<'a>) -> BTreeSet<GoalId> {
        let wishes = self.list(raw, |reader, item| {
            let goal = GoalId::read(item, &mut reader.reading)?;
            reader.knowledge.goals.contains_key(&goal).then(|| (goal.to_string(), goal))
        });
        let wishes: BTreeSet<GoalId> = wishes.into_iter().collect();
        if wishes.len() > MOST_WISHES {
            self.reading.fault(raw.start(), What::TooMany { found: wishes.len(), most: MOST_WISHES });
            return BTreeSet::new();
        }
        wishes
    }

    /// What already runs: a list of records, each with an activity and the working elements that it has.
    fn runs(&mut self, raw: Raw<'a>) -> BTreeMap<ActivityId, BTreeSet<ElementId>> {
        let mut seen = BTreeSet::new();
        let runs = self.list(raw, |reader, item| {
            if !reader.intact(item) {
                return None;
            }
            let fields = Fields::open(item, "Run", &["activity", "has"], &mut reader.reading)?;
            let has = fields.raw("has").map(|raw| reader.elements(raw)).unwrap_or_default();
            let activity = reader.activity(item, &fields, &mut seen)?;
            Some((activity.to_string(), (activity, has)))
        });
        runs.into_iter().collect()
    }

    /// The activity of a record in a list in which each activity stands once: a known one that was not seen before.
    pub(super) fn activity(
        &mut self,
        record: Raw<'_>,
        fields: &Fields<'_>,
        seen: &mut BTreeSet<ActivityId>,
    ) -> Option<ActivityId> {
        let activity: ActivityId = self.required(record, fields, "activity")?;
        if !self.knowledge.activities.contains_key(&activity) {
            return None;
        }
        if !seen.insert(activity.clone()) {
            let at = fields.raw("activity").map_or(record.start(), Raw::start);
            self.reading.fault(at, What::FieldTwice(activity.to_string()));
            return None;
        }
        Some(activity)
    }
}
