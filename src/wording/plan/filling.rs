//! A plan while it is being filled in: what stands there now, the measures that can be switched on and off, and the check.
//!
//! **Invariant: what somebody wrote stays as it is.** Where something else changes (a day, a measure, what is asked), only lines
//! that still read as they were filled in change with it.

use std::collections::BTreeSet;

use dossier::{Choice, PlanLine};
use matching::ElementId;
use matching::advice::Readiness;

use super::Planned;
use crate::document::Document;
use crate::language::text;
use crate::{Case, Wording};

/// How a measure reads in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureTexts {
    /// The working element that it brings.
    pub element: ElementId,
    /// Its line where it is chosen.
    pub chosen: String,
    /// Its line as long as it is not.
    pub possible: String,
}

/// A written plan brought in line with what changed: `before` and `after` are what would be filled in. A line that reads as it
/// was filled in goes or comes with it; one that was done stays, since it was done.
pub fn adapted(written: &[PlanLine], before: &[PlanLine], after: &[PlanLine]) -> Vec<PlanLine> {
    let same = |one: &PlanLine, other: &PlanLine| one.part == other.part && one.text == other.text;
    let is_in = |line: &PlanLine, lines: &[PlanLine]| lines.iter().any(|other| same(line, other));
    let mut lines: Vec<PlanLine> = Vec::new();
    let mut gone: Vec<(PlanLine, usize)> = Vec::new();
    for line in written {
        if !line.done && is_in(line, before) && !is_in(line, after) {
            gone.push((line.clone(), lines.len()));
        } else {
            lines.push(line.clone());
        }
    }
    let new = after.iter().filter(|line| !is_in(line, before) && !is_in(line, written));
    for line in new {
        // Where one of its part went, the new one stands; else it comes last of its part.
        let place = gone.iter().position(|(old, _)| old.part == line.part);
        let at = match place {
            Some(place) => gone.remove(place).1,
            None => lines.iter().rposition(|other| other.part <= line.part).map_or(0, |at| at + 1),
        };
        lines.insert(at.min(lines.len()), line.clone());
        gone.iter_mut().filter(|(_, other)| *other >= at).for_each(|(_, other)| *other += 1);
    }
    lines
}

impl Wording {
    /// The lines of a plan as it stands: those that were written, else those that are filled in.
    pub fn lines_now(&self, case: &Case<'_>, choice: &Choice) -> Vec<PlanLine> {
        if choice.plan.is_empty() { self.plan_lines(case, choice) } else { choice.plan.clone() }
    }

    /// The measures that can be switched on and off; none of something that already runs.
    pub fn measure_texts(&self, case: &Case<'_>, choice: &Choice) -> Vec<MeasureTexts> {
        let Some(activity) = case.knowledge.activities.get(&choice.activity) else { return Vec::new() };
        if case.profile.runs.contains_key(&choice.activity) {
            return Vec::new();
        }
        let text = |element: &ElementId| {
            let how = self.how_to(case, activity, element)?;
            let possible = text!(self, "plan-measure-possible", how = how.as_str());
            Some(MeasureTexts { element: element.clone(), chosen: how, possible })
        };
        activity.measures.iter().filter_map(|measure| text(&measure.element)).collect()
    }

    /// The points as it was chosen and at best, in few words; nothing as long as there is no ranking.
    pub fn plan_points(&self, case: &Case<'_>, choice: &Choice) -> String {
        let Some(candidate) = case.advice.candidate(&choice.activity) else { return String::new() };
        let running = case.matcher.running(case.profile, case.advice, &choice.activity);
        let chosen = running.map_or(candidate.as_chosen, |running| running.as_it_runs);
        if case.advice.readiness != Readiness::Ready {
            return String::new();
        }
        let round = |points: f64| points.round() as i64;
        text!(self, "plan-points", chosen = round(chosen), best = round(candidate.at_best))
    }

    /// The check before it goes out, the schedule, and the pages that help with it: what stands beside a plan.
    pub fn plan_beside(&self, planned: &Planned<'_>, choice: &Choice) -> Document {
        let mut document = Document::default();
        let mut cited = BTreeSet::new();
        self.plan_check(planned, &choice.activity, &mut document, &mut cited);
        self.schedule_list(planned, choice, &mut document);
        if planned.choices.len() > 1 {
            document.heading(2, text!(self, "plan-title-programme"));
            self.in_which_order(planned, &mut document);
        }
        self.plan_guides(planned.case, &choice.activity, 2, &mut document);
        document
    }
}

#[cfg(test)]
mod tests {
    use dossier::PlanPart;

    use super::*;

    fn lines(all: &[(PlanPart, &str)]) -> Vec<PlanLine> {
        all.iter().map(|(part, text)| PlanLine { part: *part, text: (*text).to_owned(), done: false }).collect()
    }

    #[test]
    fn a_line_that_was_filled_in_changes_with_what_it_says_and_an_own_one_stays() {
        use PlanPart::{Budget, Roles, Schedule};
        let before = lines(&[(Roles, "host"), (Schedule, "no day"), (Budget, "money")]);
        let after = lines(&[(Roles, "host"), (Schedule, "14 March"), (Budget, "money"), (Budget, "asked: 10")]);
        let written = lines(&[(Roles, "our host"), (Schedule, "no day"), (Schedule, "own"), (Budget, "money")]);
        let expected =
            [(Roles, "our host"), (Schedule, "14 March"), (Schedule, "own"), (Budget, "money"), (Budget, "asked: 10")];
        assert_eq!(adapted(&written, &before, &after), lines(&expected));
    }

    #[test]
    fn nothing_changes_where_nothing_changed_and_what_is_done_stays() {
        let before = lines(&[(PlanPart::Roles, "host"), (PlanPart::After, "thank")]);
        let mut written = lines(&[(PlanPart::After, "thank"), (PlanPart::Roles, "other")]);
        assert_eq!(adapted(&written, &before, &before), written);
        written[0].done = true;
        assert_eq!(adapted(&written, &before, &[]), written);
    }
}
