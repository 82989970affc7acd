//! The sum of an activity: per goal its points, what asks for it, by which elements, and how well that is borne out.

use std::collections::BTreeSet;

use dossier::Lesson;
use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::things::{Activity, Claim, SourceId};
use matching::advice::{Candidate, Line as SumLine, Origin, Reason, Way};
use matching::model::Phase;
use matching::{ActivityId, GoalId, Presence, rounding};

use crate::Wording;
use crate::advice::Case;
use crate::document::{Block, Document, HERE, Line, Span, Tone, around, line};
use crate::language::text;

/// The points that go to one goal, over all that asks for it.
pub(super) struct Goal<'a> {
    pub(super) id: &'a GoalId,
    pub(super) points: i64,
    pub(super) origins: Vec<&'a Origin>,
}

/// How much is said of a goal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// What asks for it, and the elements by name.
    Brief,
    /// With how each element comes about, and the evidence.
    Full,
}

/// The lines of an activity, and the whole points that are shown for each: together its rounded points.
pub(super) fn sum_lines(case: &Case<'_>, candidate: &Candidate) -> (Vec<SumLine>, Vec<i64>) {
    let lines = case.advice.lines(case.matcher, &candidate.activity);
    let shown = rounding::whole(&lines.iter().map(|line| line.points).collect::<Vec<_>>(), candidate.at_best);
    (lines, shown)
}

impl Wording {
    /// The sum: per goal its points, what asks for it, by which elements, and how well that is borne out; then the rest.
    pub(super) fn sum(
        &self,
        case: &Case<'_>,
        activity: &Activity,
        candidate: &Candidate,
        depth: Depth,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let (lines, shown) = sum_lines(case, candidate);
        let rests_on_answers = |origin: &Origin| Self::rests_on_answers(case, origin);
        let goals = goals(&lines, &shown, &rests_on_answers);
        let total: i64 = shown.iter().sum();
        document.heading(2, text!(self, "why-heading", total = total));
        let need = |line: &SumLine| matches!(line.reason, Reason::Need(..));
        let answered: i64 = lines.iter().zip(&shown).filter(|(line, _)| need(line)).map(|(_, points)| points).sum();
        let open = answered - goals.iter().map(|goal| goal.points).sum::<i64>();
        let minus: i64 = lines.iter().zip(&shown).map(|(_, points)| (*points).min(0)).sum();
        let mut said = text!(self, "why-answers-to", share = answered);
        if minus < 0 {
            said = format!("{said} {}", text!(self, "why-minus", points = -minus));
        }
        document.paragraph(said);
        let named = goals.iter().filter(|goal| goal.points > 0);
        for goal in named {
            self.goal(case, (&candidate.activity, activity), goal, depth, document, cited);
        }
        if open > 0 {
            document.blocks.push(Block::Sum(open, line(Span::new(Tone::Quiet, text!(self, "why-open")))));
        }
        for (sum, points) in lines.iter().zip(&shown) {
            let Some(said) = self.other_line(case, &candidate.activity, &sum.reason) else { continue };
            if *points == 0 {
                continue;
            }
            document.blocks.push(Block::Sum(*points, line(said)));
            if sum.reason == Reason::Tried {
                document.note(line(Span::new(Tone::Good, text!(self, "tried-first"))));
            }
            if let Reason::Caution(rule) = &sum.reason
                && let Some(rule) = case.knowledge.rules.get(rule)
            {
                document.note(self.cited(self.say(&rule.reason), &rule.sources, cited));
                document.note(line(Span::new(Tone::Good, text!(self, "stop-first", first = self.say(&rule.first)))));
            }
        }
    }

    /// The words for a line that is no need.
    fn other_line(&self, case: &Case<'_>, id: &ActivityId, reason: &Reason) -> Option<Span> {
        match reason {
            Reason::Need(..) => None,
            Reason::Asset(question) => {
                let name = self.question_name(case.knowledge, question);
                Some(
                    Span::new(Tone::Good, text!(self, "line-asset", name = name)).naming(ThingKind::Question, question),
                )
            }
            Reason::Caution(rule) => {
                let name = case.knowledge.rules.get(rule).map_or(rule.as_str(), |rule| self.say(&rule.name));
                Some(Span::new(Tone::Caution, text!(self, "line-caution", name = name)).naming(ThingKind::Rule, rule))
            }
            Reason::PhaseWithCare => Some(Span::new(Tone::Caution, text!(self, "line-phase-with-care"))),
            Reason::Tried => Some(Span::new(Tone::Caution, self.tried(case, id))),
            Reason::ShortMean(question) => {
                let name = self.question_name(case.knowledge, question);
                Some(
                    Span::new(Tone::Caution, text!(self, "line-short", name = name))
                        .naming(ThingKind::Question, question),
                )
            }
        }
    }

    /// When an activity was tried in vain, and what was in the way.
    pub(crate) fn tried(&self, case: &Case<'_>, id: &ActivityId) -> String {
        let of_it = |lesson: &&Lesson| lesson.activity.as_ref() == Some(id) && lesson.worked == Some(false);
        match case.lessons.iter().filter(of_it).max_by_key(|lesson| lesson.year) {
            Some(lesson) if !lesson.text.is_empty() => {
                text!(self, "line-tried-because", year = lesson.year.to_string(), because = lesson.text.as_str())
            }
            Some(lesson) => text!(self, "line-tried", year = lesson.year.to_string()),
            None => text!(self, "line-tried-earlier"),
        }
    }

    fn goal(
        &self,
        case: &Case<'_>,
        (id, activity): (&ActivityId, &Activity),
        goal: &Goal<'_>,
        depth: Depth,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let name = Span::new(Tone::Strong, self.goal_name(case.knowledge, goal.id)).naming(ThingKind::Goal, goal.id);
        document.blocks.push(Block::Sum(goal.points, line(name)));
        // Of the phases only the one that leads is named: the others hold in a part of the draws.
        let leading = case.advice.phase.leading();
        let named = |origin: &&&Origin| !matches!(origin, Origin::Phase(phase) if Some(*phase) != leading);
        for origin in goal.origins.iter().filter(named) {
            let mut answers = self.origin_because(case, origin);
            // What one read a few lines above is not said again.
            if depth == Depth::Brief && document.blocks.iter().any(|block| block.says(&answers)) {
                answers.clear();
            }
            let said = if answers.is_empty() {
                text!(self, "because-origin", origin = HERE)
            } else {
                text!(self, "because-origin-answers", origin = HERE, answers = answers)
            };
            let name = Span::from(self.origin(case, origin));
            let name = match origin {
                Origin::Situation(id) => name.naming(ThingKind::Situation, id),
                Origin::Phase(phase) => name.naming(ThingKind::Phase, phase.as_str()),
                Origin::Wish => name,
            };
            document.note(around(Tone::Plain, &said, name));
        }
        let way = case.matcher.way(case.profile, id, goal.id);
        if depth == Depth::Brief {
            if let Some(way) = way {
                document.note(self.by_elements(case, &way));
            }
            return;
        }
        if let Some(way) = way {
            document.note(line(Span::new(Tone::Quiet, text!(self, "by-elements"))));
            let elements = way.elements.iter().map(|(element, _, presence)| -> Line {
                let name = self.element_name(case.knowledge, element);
                let how = activity.measures.iter().find(|measure| measure.element == *element);
                let how = how.map_or("", |measure| self.say(&measure.how));
                let (tone, said, how) = match presence {
                    Presence::Nature => (Tone::Good, text!(self, "element-nature", name = HERE), ""),
                    Presence::Measure => (Tone::Good, text!(self, "element-measure", name = HERE), how),
                    Presence::Possible => (Tone::Plain, text!(self, "element-possible", name = HERE), how),
                    Presence::OutOfReach => (Tone::Caution, text!(self, "element-out-of-reach", name = HERE), how),
                    Presence::Lacking => (Tone::Quiet, text!(self, "element-lacking", name = HERE), ""),
                };
                let mut said = around(tone, &said, Span::new(tone, name).naming(ThingKind::Element, element));
                if !how.is_empty() {
                    said.push(Span::from(format!(" {how}")));
                }
                said
            });
            document.list(elements.collect());
        }
        let Some(claim) = activity.claims.iter().find(|claim| claim.goal == *goal.id) else { return };
        let evidence = self.evidence(case.knowledge, claim);
        document.note(self.cited(&evidence, &claim.sources, cited));
    }

    /// The elements that a goal is reached by, in one line: which are there, which can be, which lack.
    fn by_elements(&self, case: &Case<'_>, way: &Way) -> Line {
        let mut said = line(Span::new(Tone::Quiet, text!(self, "by-elements")));
        for (at, (element, _, presence)) in way.elements.iter().enumerate() {
            let (tone, sign) = match presence {
                Presence::Nature | Presence::Measure => (Tone::Good, "✓"),
                Presence::Possible => (Tone::Plain, "○"),
                Presence::OutOfReach => (Tone::Caution, "!"),
                Presence::Lacking => (Tone::Quiet, "–"),
            };
            let name = self.element_name(case.knowledge, element);
            said.push(Span::new(tone, format!("{} {sign} ", if at == 0 { "" } else { "," })));
            said.push(Span::new(tone, name).naming(ThingKind::Element, element));
        }
        said
    }

    /// How well a claim is borne out: grade, what it rests on, and what was found.
    pub(crate) fn evidence(&self, knowledge: &Knowledge, claim: &Claim) -> String {
        let mut evidence =
            text!(self, "evidence", sign = Self::grade_sign(claim.grade), grade = self.grade(claim.grade));
        if let Some(element) = &claim.rests_on {
            let rests = text!(self, "evidence-rests-on", element = self.element_name(knowledge, element));
            evidence = format!("{evidence} {rests}");
        }
        if let Some(note) = &claim.note {
            evidence = format!("{evidence} {}", self.say(note));
        }
        evidence
    }

    /// Where a need comes from.
    pub(super) fn origin(&self, case: &Case<'_>, origin: &Origin) -> String {
        match origin {
            Origin::Situation(id) => self.situation_name(case.knowledge, id).to_owned(),
            Origin::Phase(phase) => text!(self, "origin-phase", phase = self.phase(case.knowledge, *phase)),
            Origin::Wish => text!(self, "origin-wish"),
        }
    }

    /// The given answers behind a need; what rests on open questions says so.
    fn origin_because(&self, case: &Case<'_>, origin: &Origin) -> String {
        match origin {
            Origin::Situation(id) => {
                let found = case.advice.situations.iter().find(|situation| situation.situation == *id);
                found.map(|situation| self.because(case, &situation.because)).unwrap_or_default()
            }
            Origin::Phase(phase) if case.advice.phase.said == Some(*phase) && *phase > Phase::Calm => {
                self.because(case, &case.advice.phase.because)
            }
            Origin::Phase(_) | Origin::Wish => String::new(),
        }
    }

    /// Whether a need rests on an answer that was given, or on open questions alone.
    pub(super) fn rests_on_answers(case: &Case<'_>, origin: &Origin) -> bool {
        match origin {
            Origin::Situation(id) => {
                // A situation that given answers do not make visible is not named: its core may have been denied.
                case.advice.situations.iter().any(|one| one.situation == *id && one.shows)
            }
            Origin::Phase(_) | Origin::Wish => true,
        }
    }
}

/// The points per goal that rest on given answers, from most to least, with what asks for each.
pub(super) fn goals<'a>(
    lines: &'a [SumLine],
    shown: &[i64],
    rests_on_answers: &dyn Fn(&Origin) -> bool,
) -> Vec<Goal<'a>> {
    let mut goals: Vec<Goal<'a>> = Vec::new();
    for (one, points) in lines.iter().zip(shown) {
        let Reason::Need(origin, id) = &one.reason else { continue };
        if !rests_on_answers(origin) {
            continue;
        }
        let at = goals.iter().position(|goal| goal.id == id).unwrap_or_else(|| {
            goals.push(Goal { id, points: 0, origins: Vec::new() });
            goals.len() - 1
        });
        goals[at].points += points;
        if *points > 0 {
            goals[at].origins.push(origin);
        }
    }
    goals.sort_by_key(|goal| -goal.points);
    goals
}
