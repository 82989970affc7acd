//! The plan as a document: one activity, a programme of several, or something that already runs.

use std::collections::BTreeSet;

use dossier::{Choice, PlanLine, PlanPart};
use knowledge::things::SourceId;
use matching::advice::Standing;

use super::{Planned, capital, means, purpose, small};
use crate::Wording;
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;

/// The parts of a plan in their order.
const PARTS: [PlanPart; 14] = [
    PlanPart::Goal,
    PlanPart::ForWhom,
    PlanPart::Measures,
    PlanPart::Roles,
    PlanPart::Partners,
    PlanPart::Recruiting,
    PlanPart::Schedule,
    PlanPart::Budget,
    PlanPart::Permits,
    PlanPart::Before,
    PlanPart::During,
    PlanPart::After,
    PlanPart::IfWrong,
    PlanPart::FollowUp,
];
/// How many lines are left open for what the people who carry it out want to add.
const OWN_LINES: usize = 3;

impl Wording {
    /// The plan: of one activity, or of those of a programme one after the other.
    pub fn plan(&self, planned: &Planned<'_>) -> Document {
        let mut cited = BTreeSet::new();
        let name = |choice: &Choice| self.activity_name(planned.case.knowledge, &choice.activity).to_owned();
        let mut document = match planned.choices {
            [one] => self.handed_over(planned, text!(self, "plan-title", activity = name(one))),
            _ => self.handed_over(planned, text!(self, "plan-title-programme")),
        };
        let level = if planned.choices.len() > 1 { 3 } else { 2 };
        if planned.choices.len() > 1 {
            self.in_which_order(planned, &mut document);
        }
        for choice in planned.choices {
            if level > 2 {
                document.heading(2, name(choice));
            }
            self.plan_of_one(planned, choice, level, &mut document, &mut cited);
        }
        self.closing(planned, text!(self, "closing-plan"), &cited, &mut document);
        document
    }

    fn plan_of_one(
        &self,
        planned: &Planned<'_>,
        choice: &Choice,
        level: u8,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let case = planned.case;
        let Some(activity) = case.knowledge.activities.get(&choice.activity) else { return };
        document.paragraph(self.say(&activity.summary));
        if let Some(because) = &choice.because {
            document.paragraph(text!(self, "plan-because", because = because.as_str()));
        }
        let runs = case.profile.runs.contains_key(&choice.activity);
        let first = if runs {
            Some(text!(self, "schedule-runs-choose"))
        } else {
            activity.how.first().map(|step| self.say(step).to_owned())
        };
        if case.advice.candidate(&choice.activity).is_some_and(|one| matches!(one.standing, Standing::Stopped(_))) {
            document.paragraph(Span::new(Tone::Caution, text!(self, "plan-stopped")));
        } else if let Some(first) = first {
            document.paragraph(Span::new(Tone::Strong, text!(self, "plan-this-week", first = first)));
        }
        if runs {
            document.paragraph(text!(self, "plan-runs"));
        }
        let filled_in;
        let lines = if choice.plan.is_empty() {
            filled_in = self.plan_lines(case, choice);
            &filled_in
        } else {
            &choice.plan
        };
        for part in PARTS {
            self.part(part, lines, level, document);
            if part == PlanPart::Schedule {
                self.schedule_table(planned, choice, level, document);
            }
        }
        document.heading(level, text!(self, "plan-own-heading"));
        document.ticks((0..OWN_LINES).map(|_| (false, line("…"))).collect());
        document.heading(level, text!(self, "check-heading"));
        self.plan_check(planned, &choice.activity, document, cited);
        self.plan_guides(case, &choice.activity, level, document);
        document.heading(level, text!(self, "plan-evidence-heading"));
        for goal in purpose::goals(case, &choice.activity) {
            let Some(claim) = activity.claims.iter().find(|claim| claim.goal == *goal) else { continue };
            let goal = capital(self.goal_name(case.knowledge, goal));
            let evidence = text!(self, "plan-evidence", goal = goal, evidence = self.evidence(case.knowledge, claim));
            document.line(self.cited(&evidence, &claim.sources, cited));
        }
    }

    /// The lines of a part: those that say what is meant as a list, those that are to be done with a box to tick.
    fn part(&self, part: PlanPart, lines: &[PlanLine], level: u8, document: &mut Document) {
        let lines: Vec<&PlanLine> = lines.iter().filter(|line| line.part == part).collect();
        if lines.is_empty() {
            return;
        }
        document.heading(level, self.plan_part(part));
        let said = |one: &&PlanLine| line(one.text.as_str());
        if matches!(part, PlanPart::Goal | PlanPart::ForWhom) {
            document.list(lines.iter().map(said).collect());
        } else {
            document.ticks(lines.iter().map(|one| (one.done, said(one))).collect());
        }
    }

    /// What follows on what in a programme, and what it takes together.
    pub(super) fn in_which_order(&self, planned: &Planned<'_>, document: &mut Document) {
        let case = planned.case;
        let programme = case.programme();
        document.paragraph(text!(self, "plan-programme", count = planned.choices.len()));
        let step = |choice: &Choice| -> Line {
            let mut said = vec![Span::new(Tone::Strong, self.activity_name(case.knowledge, &choice.activity))];
            if let Some(held) = choice.held {
                said.push(Span::from(format!(": {}", self.day(held))));
            }
            let after =
                programme.steps.iter().find(|step| step.activity == choice.activity).and_then(|step| step.after);
            if let Some(after) = after {
                let after = text!(self, "programme-after", phase = self.phase(case.knowledge, after));
                said.push(Span::new(Tone::Caution, format!(". {after}")));
            }
            said
        };
        document.blocks.push(Block::Steps(planned.choices.iter().map(step).collect()));
        let asked: Option<u32> =
            planned.choices.iter().filter_map(|choice| choice.asks.money).reduce(u32::saturating_add);
        if let Some(asked) = asked {
            document.paragraph(text!(self, "plan-programme-money", money = self.thousands(asked)));
        }
        let hands = planned
            .choices
            .iter()
            .filter_map(|choice| case.knowledge.activities.get(&choice.activity))
            .map(|activity| activity.needs.hands)
            .max();
        if let Some(hands) = hands.and_then(|step| means::step(self, case.knowledge, "hands", step)) {
            document.paragraph(self.thumb(&text!(self, "plan-programme-hands", hands = small(hands))));
        }
    }
}
