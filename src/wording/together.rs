//! What to talk about and what to do together: the short list, the first small step, and a programme.

use knowledge::fault::ThingKind;
use matching::QuestionId;
use matching::advice::{Readiness, Standing};
use matching::programme::ProgrammeStep;
use matching::rounding;
use matching::short_list::{Because, Item, Monday};

use crate::document::{Block, Document, Line, Span, Tone};
use crate::language::text;
use crate::{Case, Wording};

impl Wording {
    /// The short list and the programme; before there is a ranking, why there is none, and the first small step.
    pub fn together(&self, case: &Case<'_>) -> Document {
        let mut document = self.before_all(case).unwrap_or_default();
        self.short_list(case, &mut document);
        if case.advice.readiness == Readiness::Ready && !case.nothing_answers() {
            self.programme(case, &mut document);
        }
        document
    }

    /// A few activities to talk about, one to prepare, and the first small step.
    pub(crate) fn short_list(&self, case: &Case<'_>, document: &mut Document) {
        let list = case.short_list();
        if !list.items.is_empty() {
            document.heading(2, text!(self, "short-list-heading"));
            document.list(list.items.iter().map(|item| self.item(case, item)).collect());
        }
        if let Some(candidate) = list.prepare.as_ref().and_then(|id| case.advice.candidate(id))
            && let Standing::Stopped(time) = candidate.standing
        {
            let name = self.activity_name(case.knowledge, &candidate.activity);
            let mut said = vec![
                Span::new(Tone::Strong, format!("{}: ", self.time(time))),
                Span::from(format!("{}.", name.trim_end_matches('.'))).naming(ThingKind::Activity, &candidate.activity),
            ];
            if let Some(stop) = candidate.stops.first() {
                said.push(Span::new(Tone::Quiet, format!(" {}.", self.stop_name(case, &stop.cause))));
            }
            document.blocks.push(Block::Paragraph(said));
        }
        if let Some(monday) = &list.monday {
            let said = vec![
                Span::new(Tone::Strong, format!("{} ", text!(self, "monday"))),
                Span::from(self.monday(case, monday)),
            ];
            document.blocks.push(Block::Paragraph(said));
        }
    }

    /// An activity of the short list: its name, why it stands there, and whether it holds.
    fn item(&self, case: &Case<'_>, item: &Item) -> Line {
        let name = self.activity_name(case.knowledge, &item.activity);
        let because = match &item.because {
            Because::Runs => text!(self, "because-runs"),
            Because::First => text!(self, "because-first"),
            Because::BestFor(situation) => {
                text!(self, "because-best-for", situation = self.situation_name(case.knowledge, situation))
            }
            Because::Next => text!(self, "because-next"),
        };
        let mut said = vec![
            Span::new(Tone::Strong, name).naming(ThingKind::Activity, &item.activity),
            Span::from(format!(": {because}.")),
        ];
        if item.because == Because::Runs
            && let Some(gain) = self.first_gain(case, &item.activity)
        {
            said.push(Span::new(Tone::Good, format!(" {gain}")));
        }
        if let Some(share) = case.holds(&item.activity) {
            said.push(Span::new(Tone::Quiet, format!(" {}", self.holds(share))));
        }
        said
    }

    fn monday(&self, case: &Case<'_>, monday: &Monday) -> String {
        let asked = |id: &QuestionId| case.knowledge.questions.get(id);
        match monday {
            Monday::Attend(id) => {
                let first = case.knowledge.situations.get(id).and_then(|situation| situation.do_first.first());
                let first = first.map_or("", |first| self.say(first));
                text!(self, "monday-attend", situation = self.situation_name(case.knowledge, id), step = first)
            }
            Monday::FindOut(id) | Monday::Ask(id) => asked(id).map_or_else(String::new, |question| {
                text!(self, "monday-ask", question = self.say(&question.text), ask = self.say(&question.ask))
            }),
            Monday::Begin(id) => {
                let step = case.knowledge.activities.get(id).and_then(|activity| activity.how.first());
                let step = step.map_or("", |step| self.say(step));
                text!(self, "monday-begin", activity = self.activity_name(case.knowledge, id), step = step)
            }
        }
    }

    /// Activities that together answer to more than one can, in their order.
    pub(crate) fn programme(&self, case: &Case<'_>, document: &mut Document) {
        let programme = case.programme();
        if programme.steps.is_empty() {
            return;
        }
        document.heading(2, text!(self, "programme-heading"));
        let all = programme.points.round() as i64;
        document.paragraph(match programme.steps.len() {
            1 => text!(self, "programme-one"),
            _ => text!(self, "programme-intro", points = all),
        });
        let adds: Vec<f64> = programme.steps.iter().map(|step| step.adds).collect();
        let shown = rounding::whole(&adds, programme.points);
        let step = |(step, points): (&ProgrammeStep, &i64)| {
            let name = self.activity_name(case.knowledge, &step.activity);
            let mut said = vec![
                Span::new(Tone::Strong, name).naming(ThingKind::Activity, &step.activity),
                Span::from(format!(": {points:+}")),
            ];
            if let Some(phase) = step.after {
                let phase = self.phase(case.knowledge, phase);
                said.push(Span::new(Tone::Caution, format!(" {}", text!(self, "programme-after", phase = phase))));
            }
            said
        };
        document.blocks.push(Block::Steps(programme.steps.iter().zip(&shown).map(step).collect()));
        let mean = |(id, step): &(QuestionId, u8)| {
            let question = case.knowledge.questions.get(id)?;
            let needed = self.answer(question, &matching::Answer::Step(*step));
            Some(text!(self, "because-answer", question = self.say(&question.name), answer = needed))
        };
        let means: Vec<String> = programme.means.iter().filter_map(mean).collect();
        if !means.is_empty() {
            document.paragraph(Span::new(Tone::Quiet, text!(self, "programme-means", means = means.join("; "))));
        }
    }
}
