//! Looking back: what was counted before, after and half a year later, what was learnt, and what none of it can prove.
//!
//! [`sets_for`] says which short sets of questions go with an activity; counts are kept in a dossier under [`key`]. The document
//! shows nothing of few answers: [`groups`] is the law of that.

pub mod groups;

use std::collections::BTreeSet;

use dossier::{Choice, Evaluation as Counted, Lesson, Moment};
use knowledge::Knowledge;
use knowledge::things::{self, Evaluation, EvaluationId, Form, Item, SourceId};
use matching::ActivityId;

use crate::Wording;
use crate::document::{Block, Chart, Document, Line, Span, Tone, line};
use crate::language::text;
use crate::plan::Planned;
use groups::{Answers, Tally, answers};

/// The moments, in their order.
pub const MOMENTS: [Moment; 3] = [Moment::Before, Moment::After, Moment::Later];

/// The short sets of questions for an activity: those that look at what it is for, those that fit any, and those that always go along.
pub fn sets_for<'a>(knowledge: &'a Knowledge, id: &ActivityId) -> Vec<(&'a EvaluationId, &'a Evaluation)> {
    let claims = knowledge.activities.get(id).map(|activity| activity.claims.as_slice()).unwrap_or_default();
    let fits = |set: &Evaluation| {
        set.always || set.goals.is_empty() || claims.iter().any(|claim| set.goals.contains(&claim.goal))
    };
    let mut sets: Vec<_> = knowledge.evaluations.iter().filter(|(_, set)| fits(set)).collect();
    // What is always asked comes first, so that it is not forgotten.
    sets.sort_by_key(|(_, set)| !set.always);
    sets
}

/// Under what name the answers to an item are kept: two sets may have an item of the same name.
pub fn key(set: &EvaluationId, item: &Item) -> String {
    format!("{set}/{}", item.id)
}

/// Whether a set is filled in at a moment.
pub fn is_asked(set: &Evaluation, moment: Moment) -> bool {
    set.moments.contains(&match moment {
        Moment::Before => things::Moment::Before,
        Moment::After => things::Moment::After,
        Moment::Later => things::Moment::HalfYearLater,
    })
}

/// What may be shown of an item at a moment; nothing where it was not counted.
pub fn shown(counted: &[&Counted], set: &Evaluation, key: &str, moment: Moment) -> Option<Answers> {
    let of_it = counted.iter().filter(|one| one.moment == moment);
    let counts: Vec<(Option<String>, Vec<u32>)> =
        of_it.filter_map(|one| Some((one.group.clone(), one.counts.get(key)?.clone()))).collect();
    let least = set.smallest_group.max(Evaluation::SMALLEST_GROUP);
    (!counts.is_empty()).then(|| answers(&counts, least))
}

impl Wording {
    /// When something was counted, in words.
    pub fn moment_name(&self, moment: Moment) -> String {
        match moment {
            Moment::Before => text!(self, "look-moment-before"),
            Moment::After => text!(self, "look-moment-after"),
            Moment::Later => text!(self, "look-moment-later"),
        }
    }

    /// An item with what was counted of it, answer by answer.
    pub fn counted(&self, set: &Evaluation, item: &Item, counts: Option<&[u32]>) -> String {
        let question = self.say(&item.text);
        let Some(counts) = counts else { return question.to_owned() };
        let steps = set.steps_of(item);
        if steps.is_empty() {
            return format!("{question} {}", counts.first().copied().unwrap_or(0));
        }
        let all = counts.iter().copied().fold(0, u32::saturating_add);
        // Of few it shows to nobody who gave which answer; where they are changed they stand.
        if all < set.smallest_group.max(Evaluation::SMALLEST_GROUP) {
            return format!("{question} {}", text!(self, "look-counted-few", count = all));
        }
        let said = steps.iter().zip(counts).map(|(step, count)| format!("{} {count}", self.say(step)));
        format!("{question} {}", said.collect::<Vec<_>>().join(" · "))
    }

    /// How the answers to an item are typed: as many numbers as there are answers, in their order.
    pub fn how_to_count(&self, set: &Evaluation, item: &Item) -> String {
        let steps: Vec<&str> = set.steps_of(item).iter().map(|step| self.say(step)).collect();
        match steps.len() {
            0 => text!(self, "look-count-one"),
            count => text!(self, "look-count", count = count, answers = steps.join(" / ")),
        }
    }

    /// Whether something worked.
    pub fn worked(&self, worked: Option<bool>) -> String {
        match worked {
            Some(true) => text!(self, "look-worked"),
            Some(false) => text!(self, "look-worked-not"),
            None => text!(self, "look-change"),
        }
    }

    /// What was counted and learnt of the activities that are planned, without how a document begins and ends.
    pub fn looked_back(&self, planned: &Planned<'_>, evaluations: &[Counted]) -> Document {
        let mut document = Document::default();
        document.paragraph(Span::new(Tone::Caution, text!(self, "look-cannot")));
        for choice in planned.choices {
            let counted: Vec<&Counted> = evaluations.iter().filter(|one| one.activity == choice.activity).collect();
            self.look_back_on(planned, choice, &counted, &mut document, &mut BTreeSet::new());
        }
        if let Some(again) = self.shared_again(evaluations) {
            document.paragraph(again);
        }
        document
    }

    /// The document: of each activity what people did, who did not come, what they answered, and what was learnt.
    pub fn look_back(&self, planned: &Planned<'_>, evaluations: &[Counted]) -> Document {
        let mut cited = BTreeSet::new();
        let mut document = self.handed_over(planned, text!(self, "look-title"));
        document.paragraph(Span::new(Tone::Caution, text!(self, "look-cannot")));
        for choice in planned.choices {
            let counted: Vec<&Counted> = evaluations.iter().filter(|one| one.activity == choice.activity).collect();
            document.heading(2, self.activity_name(planned.case.knowledge, &choice.activity));
            self.look_back_on(planned, choice, &counted, &mut document, &mut cited);
        }
        let mut proves = text!(self, "look-does-not-prove");
        if let Some(again) = self.shared_again(evaluations) {
            proves = format!("{proves} {again}");
        }
        self.closing(planned, proves, &cited, &mut document);
        document
    }

    /// What two documents of different days give away together. **Only those who share them can prevent it:** no dossier knows what of
    /// it was handed over.
    fn shared_again(&self, evaluations: &[Counted]) -> Option<String> {
        evaluations.iter().any(|one| !one.counts.is_empty()).then(|| text!(self, "look-again"))
    }

    fn look_back_on(
        &self,
        planned: &Planned<'_>,
        choice: &Choice,
        counted: &[&Counted],
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let knowledge = planned.case.knowledge;
        let sets = sets_for(knowledge, &choice.activity);
        if counted.iter().all(|one| one.counts.is_empty() && one.remarks.is_empty()) {
            document.paragraph(text!(self, "look-nothing"));
        }
        self.did(&sets, counted, document);
        self.remarks(counted, document);
        for (id, set) in &sets {
            let before = document.blocks.len();
            for item in &set.items {
                self.looked_at(set, &key(id, item), item, counted, document);
            }
            if document.blocks.len() > before {
                document.blocks.insert(before, Block::Heading(3, line(self.say(&set.name))));
                for point in &set.read {
                    document.note(self.cited(self.say(&point.text), &point.sources, cited));
                }
                document.paragraph(Span::new(Tone::Caution, self.say(&set.cannot)));
            }
        }
        self.lessons(planned.case.lessons, &choice.activity, document);
        self.still_to_ask(&sets, counted, document);
    }

    /// What people did, in numbers that whoever organises it counts.
    fn did(&self, sets: &[(&EvaluationId, &Evaluation)], counted: &[&Counted], document: &mut Document) {
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for (id, item) in sets.iter().flat_map(|(id, set)| set.items.iter().map(move |item| (*id, item))) {
            if item.form != Form::Number {
                continue;
            }
            let number = |moment: Moment| -> Option<u32> {
                let of_it = counted.iter().filter(|one| one.moment == moment);
                of_it.filter_map(|one| one.counts.get(&key(id, item))?.first().copied()).reduce(u32::saturating_add)
            };
            if MOMENTS.iter().any(|moment| number(*moment).is_some()) {
                let mut row = vec![line(self.say(&item.text))];
                row.extend([Moment::After, Moment::Later].map(|moment| match number(moment) {
                    Some(number) => line(number.to_string()),
                    None => line("–"),
                }));
                rows.push(row);
            }
        }
        if !rows.is_empty() {
            document.heading(3, text!(self, "look-did-heading"));
            let head = [Moment::After, Moment::Later].map(|moment| line(self.moment_name(moment)));
            let head = std::iter::once(line(text!(self, "look-did-what"))).chain(head).collect();
            document.table(head, rows);
        }
    }

    /// What was said in words, by moment.
    fn remarks(&self, counted: &[&Counted], document: &mut Document) {
        for moment in MOMENTS {
            let said = counted.iter().filter(|one| one.moment == moment).flat_map(|one| &one.remarks);
            let said: Vec<Line> = said.map(|remark| line(remark.as_str())).collect();
            if !said.is_empty() {
                document.heading(3, text!(self, "look-said-heading", moment = self.moment_name(moment)));
                document.list(said);
            }
        }
    }

    /// The answers to an item, moment by moment, as far as they may be shown.
    fn looked_at(&self, set: &Evaluation, key: &str, item: &Item, counted: &[&Counted], document: &mut Document) {
        if item.form != Form::Steps {
            return;
        }
        let mut chart = Chart {
            answers: set.steps_of(item).iter().map(|step| self.say(step).to_owned()).collect(),
            rows: Vec::new(),
        };
        let mut hidden = Vec::new();
        for moment in MOMENTS {
            let Some(answers) = shown(counted, set, key, moment) else { continue };
            let name = self.moment_name(moment);
            match answers.together {
                Tally::Shown(counts) => chart.rows.push((self.counted_at(&name, &counts), counts)),
                Tally::Hidden => hidden.push(text!(self, "look-few", moment = name.as_str(), count = answers.total)),
            }
            let mut left = Vec::new();
            for (group, tally) in answers.groups {
                match tally {
                    Tally::Shown(counts) => {
                        chart.rows.push((self.counted_at(&format!("{name}, {group}"), &counts), counts));
                    }
                    Tally::Hidden => left.push(group),
                }
            }
            if !left.is_empty() && !chart.rows.is_empty() {
                hidden.push(text!(self, "look-group-hidden", moment = name, groups = left.join(", ")));
            }
        }
        if chart.rows.is_empty() && hidden.is_empty() {
            return;
        }
        document.paragraph(Span::new(Tone::Strong, self.say(&item.text)));
        if !chart.rows.is_empty() {
            document.blocks.push(Block::Chart(chart));
        }
        for said in hidden {
            document.note(line(Span::new(Tone::Quiet, said)));
        }
    }

    /// When and of whom, with how many answers there are: the bars are shares of them.
    fn counted_at(&self, name: &str, counts: &[u32]) -> String {
        let all = counts.iter().copied().fold(0, u32::saturating_add);
        text!(self, "look-row", name = name, count = all)
    }

    /// What worked, what did not, and what to change.
    fn lessons(&self, lessons: &[Lesson], id: &ActivityId, document: &mut Document) {
        let of_it: Vec<&Lesson> = lessons.iter().filter(|lesson| lesson.activity.as_ref() == Some(id)).collect();
        for worked in [Some(true), Some(false), None] {
            let said = of_it.iter().filter(|lesson| lesson.worked == worked);
            let said: Vec<Line> = said.map(|lesson| line(format!("{}: {}", lesson.year, lesson.text))).collect();
            if !said.is_empty() {
                document.heading(3, self.worked(worked));
                document.list(said);
            }
        }
    }

    /// What is always asked and was not filled in: without it the rest says too much.
    fn still_to_ask(&self, sets: &[(&EvaluationId, &Evaluation)], counted: &[&Counted], document: &mut Document) {
        let is_there = |id: &EvaluationId, item: &Item| match item.form {
            Form::Open => {
                let begins = |remark: &String| remark.starts_with(&*item.text.nl) || remark.starts_with(&*item.text.en);
                counted.iter().any(|one| one.remarks.iter().any(begins))
            }
            Form::Steps | Form::Number => counted.iter().any(|one| one.counts.contains_key(&key(id, item))),
        };
        let items = sets
            .iter()
            .filter(|(_, set)| set.always)
            .flat_map(|(id, set)| set.items.iter().map(move |item| (*id, item)));
        let open: Vec<(bool, Line)> = items
            .filter(|(id, item)| !is_there(id, item))
            .map(|(_, item)| (false, line(self.say(&item.text))))
            .collect();
        if !open.is_empty() {
            document.heading(3, text!(self, "look-open-heading"));
            document.ticks(open);
        }
    }
}
