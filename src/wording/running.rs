//! What is said of an activity that already runs: what it is worth here, and which measure would add most.

use matching::advice::Standing;
use matching::{ActivityId, ElementId, Running};

use crate::document::{Document, Line, Span, Tone};
use crate::language::text;
use crate::{Case, Wording};

/// How many measures are named.
const GAINS: usize = 3;

impl Wording {
    /// What already runs: its points as it runs, and what would add most; nothing for what does not run.
    pub(crate) fn running(&self, case: &Case<'_>, id: &ActivityId, document: &mut Document) {
        let Some(running) = case.matcher.running(case.profile, case.advice, id) else { return };
        document.heading(
            2,
            if running.strengthen_first {
                Span::new(Tone::Good, text!(self, "runs-heading-first"))
            } else {
                Span::from(text!(self, "runs-heading"))
            },
        );
        let has: Vec<&str> =
            case.profile.runs.get(id).into_iter().flatten().map(|one| self.element_name(case.knowledge, one)).collect();
        let has = if has.is_empty() {
            text!(self, "runs-has-none")
        } else {
            text!(self, "runs-has", elements = has.join(", "))
        };
        document.paragraph(format!("{} {has}", text!(self, "runs-points", points = running.as_it_runs.round() as i64)));
        if !running.strengthen_first && running.standing == Standing::Ranked {
            document.paragraph(Span::new(Tone::Caution, text!(self, "runs-elsewhere")));
        }
        let gains = gains(&running);
        if gains.is_empty() {
            document.paragraph(text!(self, "gains-none"));
            return;
        }
        document.heading(3, text!(self, "gains-heading"));
        let gain = |(element, points): (&ElementId, i64)| -> Line {
            let name = self.element_name(case.knowledge, element);
            let how = self.measure(case, id, element);
            vec![
                Span::new(Tone::Good, format!("{points:+} {name}")),
                Span::from(if how.is_empty() { String::new() } else { format!(": {how}") }),
            ]
        };
        document.list(gains.into_iter().take(GAINS).map(gain).collect());
    }

    /// The measure that would add most to what runs, in one sentence.
    pub(crate) fn first_gain(&self, case: &Case<'_>, id: &ActivityId) -> Option<String> {
        let running = case.matcher.running(case.profile, case.advice, id)?;
        let (element, points) = gains(&running).into_iter().next()?;
        let name = self.element_name(case.knowledge, element);
        Some(text!(self, "gain-first", name = name, points = points))
    }

    /// How an activity gets an element; empty where no measure is known.
    fn measure<'a>(&self, case: &Case<'a>, id: &ActivityId, element: &ElementId) -> &'a str {
        let measures = case.knowledge.activities.get(id).map(|activity| activity.measures.as_slice());
        let measure = measures.unwrap_or_default().iter().find(|measure| measure.element == *element);
        measure.map_or("", |measure| self.say(&measure.how))
    }
}

/// What would add at least a point, the most first.
fn gains(running: &Running) -> Vec<(&ElementId, i64)> {
    let whole = running.gains.iter().map(|(element, points)| (element, points.round() as i64));
    whole.filter(|(_, points)| *points > 0).collect()
}
