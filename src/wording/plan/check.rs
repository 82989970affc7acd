//! The check before a plan goes out: which conditions for good contact hold, what is left undone costs, and what stops it now.

use std::collections::BTreeSet;

use knowledge::things::{Measure, Need, SourceId};
use matching::advice::{Readiness, Reason, Standing, Stop, StopCause};
use matching::{ActivityId, Answer, ElementId, Presence, QuestionId};

use super::{Planned, capital};
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

/// Which conditions for good contact hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Points with the measures that were chosen, or as it runs.
    pub as_chosen: f64,
    /// Points with every measure that the means allow.
    pub at_best: f64,
    /// The working elements that it has, could have, or lacks where they count here; those that hold first.
    pub elements: Vec<ElementCheck>,
}

/// Whether a working element is there.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementCheck {
    /// The element.
    pub element: ElementId,
    /// Whether and how it is there.
    pub presence: Presence,
    /// The points that it would add and does not; nothing where no measure can bring it.
    pub costs: Option<f64>,
}

impl Check {
    /// Looks at an activity as it was chosen; at one that already runs as it runs. Nothing holds of what does not exist.
    pub fn of(case: &Case<'_>, id: &ActivityId) -> Self {
        let mut check = Self { as_chosen: 0.0, at_best: 0.0, elements: Vec::new() };
        let (Some(activity), Some(candidate)) = (case.knowledge.activities.get(id), case.advice.candidate(id)) else {
            return check;
        };
        (check.as_chosen, check.at_best) = (candidate.as_chosen, candidate.at_best);
        let mut found: Vec<(ElementId, Presence)> =
            activity.nature.iter().map(|element| (element.clone(), Presence::Nature)).collect();
        let running = case.matcher.running(case.profile, case.advice, id);
        let ways = match &running {
            Some(running) => {
                check.as_chosen = running.as_it_runs;
                found.clear();
                running.ways.clone()
            }
            None => {
                activity.claims.iter().filter_map(|claim| case.matcher.way(case.profile, id, &claim.goal)).collect()
            }
        };
        for (element, _, presence) in ways.into_iter().flat_map(|way| way.elements) {
            if !found.iter().any(|(one, _)| *one == element) {
                found.push((element, presence));
            }
        }
        // Measures that add no point here still make contact better.
        let rest = activity.measures.iter().filter(|_| running.is_none());
        let rest: Vec<&Measure> =
            rest.filter(|one| !found.iter().any(|(element, _)| *element == one.element)).collect();
        found.extend(rest.into_iter().map(|measure| (measure.element.clone(), beside(case, id, measure))));
        let costs = |element: &ElementId| match &running {
            Some(running) => running.gains.iter().find(|(one, _)| one == element).map_or(0.0, |(_, points)| *points),
            None => gain(case, id, element) - candidate.as_chosen,
        };
        let one = |(element, presence): (ElementId, Presence)| {
            let costs = (presence == Presence::Possible).then(|| costs(&element));
            ElementCheck { element, presence, costs }
        };
        check.elements = found.into_iter().map(one).collect();
        check.elements.sort_by(|a, b| {
            let lost = |one: &ElementCheck| one.costs.unwrap_or(0.0);
            order(a.presence).cmp(&order(b.presence)).then(lost(b).total_cmp(&lost(a)))
        });
        check
    }
}

/// What holds first, then what can still be had.
fn order(presence: Presence) -> u8 {
    match presence {
        Presence::Nature => 0,
        Presence::Measure => 1,
        Presence::Possible => 2,
        Presence::OutOfReach => 3,
        Presence::Lacking => 4,
    }
}

/// Whether a measure that no goal here leans on was chosen, and whether its means are known to be short.
fn beside(case: &Case<'_>, id: &ActivityId, measure: &Measure) -> Presence {
    let short = |need: &Need| matches!(case.profile.answers.get(&need.mean), Some(Answer::Step(has) | Answer::Range(_, has)) if *has < need.step);
    if measure.needs.iter().any(short) {
        Presence::OutOfReach
    } else if case.profile.measures.get(id).is_some_and(|chosen| chosen.contains(&measure.element)) {
        Presence::Measure
    } else {
        Presence::Possible
    }
}

/// The points as chosen, were this element chosen too.
fn gain(case: &Case<'_>, id: &ActivityId, element: &ElementId) -> f64 {
    let mut profile = case.profile.clone();
    profile.measures.entry(id.clone()).or_default().insert(element.clone());
    case.matcher.advise(&profile).candidate(id).map_or(0.0, |candidate| candidate.as_chosen)
}

impl Wording {
    /// The check before it goes out: what stops it, what it is worth, and what must hold.
    pub(super) fn plan_check(
        &self,
        planned: &Planned<'_>,
        id: &ActivityId,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let case = planned.case;
        self.check_stops(planned, id, document, cited);
        let check = Check::of(case, id);
        if case.advice.readiness == Readiness::Ready && case.advice.candidate(id).is_some_and(is_in) {
            let round = |points: f64| points.round() as i64;
            let (chosen, best) = (round(check.as_chosen), round(check.at_best));
            document.paragraph(if case.profile.runs.contains_key(id) {
                text!(self, "check-points-runs", chosen = chosen, best = best)
            } else {
                text!(self, "check-points", chosen = chosen, best = best)
            });
            let cells = |points: f64| round(points).clamp(0, 100) as u8;
            document.blocks.push(Block::Bar { solid: cells(check.as_chosen), reach: cells(check.at_best) });
        }
        self.check_elements(case, &check, document);
        let conditions = case.knowledge.activities.get(id).map(|activity| activity.conditions.as_slice());
        let named = conditions.unwrap_or_default().iter().filter_map(|one| case.knowledge.conditions.get(one));
        let boxes: Vec<(bool, Line)> = named.map(|one| (false, line(capital(self.say(&one.name))))).collect();
        if !boxes.is_empty() {
            document.paragraph(text!(self, "check-conditions"));
            document.ticks(boxes);
        }
    }

    /// What holds and what could hold, with what it costs that it does not: one line each, and nothing said of what is well.
    fn check_elements(&self, case: &Case<'_>, check: &Check, document: &mut Document) {
        let shown = case.advice.readiness == Readiness::Ready;
        let name = |one: &ElementCheck| capital(self.element_name(case.knowledge, &one.element));
        let row = |one: &ElementCheck| -> (bool, Line) {
            let name = name(one);
            let costs = one.costs.map(|points| points.round() as i64).filter(|points| shown && *points > 0);
            match (one.presence, costs) {
                (Presence::Measure, _) => (true, line(text!(self, "check-chosen", element = name))),
                (Presence::Possible, Some(points)) => {
                    (false, line(text!(self, "check-possible-costs", element = name, points = points)))
                }
                (Presence::Possible, None) => (false, line(text!(self, "check-possible", element = name))),
                (Presence::OutOfReach, _) => (false, line(text!(self, "check-out-of-reach", element = name))),
                (Presence::Nature | Presence::Lacking, _) => (true, line(name)),
            }
        };
        let (lacking, rest): (Vec<&ElementCheck>, Vec<&ElementCheck>) =
            check.elements.iter().partition(|one| one.presence == Presence::Lacking);
        if !rest.is_empty() {
            document.paragraph(text!(self, "check-elements"));
            document.ticks(rest.into_iter().map(row).collect());
        }
        if !lacking.is_empty() {
            let names: Vec<String> = lacking.into_iter().map(name).collect();
            document.note(line(Span::new(Tone::Quiet, text!(self, "check-lacking", elements = names.join(", ")))));
        }
    }

    /// What stops it now or asks care, and what must be found out first.
    fn check_stops(
        &self,
        planned: &Planned<'_>,
        id: &ActivityId,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let case = planned.case;
        let Some(candidate) = case.advice.candidate(id) else { return };
        // What runs has been begun already: the means to begin with are no question any more.
        let runs = case.profile.runs.contains_key(id);
        let is_mean = |cause: &StopCause| matches!(cause, StopCause::Mean(_));
        let stops: Vec<&Stop> = candidate.stops.iter().filter(|stop| !(runs && is_mean(&stop.cause))).collect();
        if let Readiness::SafetyOpen(open) = &case.advice.readiness {
            document.paragraph(Span::new(Tone::Caution, text!(self, "check-safety-open")));
            let names = open.iter().map(|id| line(capital(self.question_name(case.knowledge, id))));
            document.list(names.collect());
        }
        if let Standing::Stopped(time) = candidate.standing
            && !stops.is_empty()
        {
            let time = self.time(time).to_lowercase();
            // It was chosen, and still it is not for now: what is known has changed, or was passed over.
            let chosen = planned.choices.iter().find(|choice| choice.activity == *id);
            let day = self.day(chosen.map_or(planned.today, |choice| choice.on));
            document.paragraph(Span::new(Tone::Caution, text!(self, "check-stopped", day = day, time = time)));
        } else if candidate.standing == Standing::DoesNotApply {
            document.paragraph(Span::new(Tone::Caution, text!(self, "check-does-not-apply")));
        } else if stops.is_empty() {
            document.paragraph(text!(self, "check-no-stop"));
        } else {
            document.paragraph(Span::new(Tone::Caution, text!(self, "check-perhaps-stopped")));
        }
        for stop in stops {
            self.stop(case, stop, document, cited);
        }
        for sum in case.advice.lines(case.matcher, id) {
            if sum.reason == Reason::Tried {
                document.paragraph(Span::new(Tone::Caution, capital(&self.tried(case, id))));
                document.note(line(Span::new(Tone::Good, text!(self, "tried-first"))));
            }
            if let Reason::Caution(rule) = &sum.reason
                && let Some(rule) = case.knowledge.rules.get(rule)
            {
                let said = text!(self, "check-caution", name = self.say(&rule.name));
                document.blocks.push(Block::Paragraph(line(Span::new(Tone::Caution, said))));
                document.note(self.cited(self.say(&rule.reason), &rule.sources, cited));
                document.note(line(Span::new(Tone::Good, text!(self, "stop-first", first = self.say(&rule.first)))));
            }
        }
        let is_asked =
            |id: &&QuestionId| !(runs && case.matcher.model().means.iter().any(|mean| mean.question == **id));
        let find_out =
            candidate.find_out_first.iter().filter(is_asked).filter_map(|id| case.knowledge.questions.get(id));
        let find_out: Vec<(bool, Line)> = find_out.map(|one| (false, line(self.say(&one.text)))).collect();
        if !find_out.is_empty() {
            document.paragraph(text!(self, "check-find-out"));
            document.ticks(find_out);
        }
    }
}

/// Whether points may be shown.
fn is_in(candidate: &matching::advice::Candidate) -> bool {
    matches!(candidate.standing, Standing::Ranked | Standing::AsksMore)
}
