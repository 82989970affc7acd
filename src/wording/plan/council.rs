//! A page for the council: what asks for it here, what contact can and cannot do, what it costs, and what will be looked at.

use std::collections::BTreeSet;

use dossier::Choice;
use knowledge::things::SourceId;
use matching::advice::Readiness;

use super::{Planned, capital, means, purpose};
use crate::Wording;
use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// The page for the council, about all that was chosen.
    pub fn council(&self, planned: &Planned<'_>) -> Document {
        let case = planned.case;
        let mut cited = BTreeSet::new();
        let mut document = self.handed_over(planned, text!(self, "council-title"));
        self.what_asks_for_it(planned, &mut document);
        document.heading(2, text!(self, "council-plan-heading"));
        for choice in planned.choices {
            let Some(activity) = case.knowledge.activities.get(&choice.activity) else { continue };
            document.line(vec![
                Span::new(Tone::Strong, self.say(&activity.name)),
                Span::from(format!(". {}", self.say(&activity.summary))),
            ]);
            if let Some(because) = &choice.because {
                document.paragraph(text!(self, "plan-because", because = because.as_str()));
            }
            for goal in purpose::goals(case, &choice.activity) {
                let Some(claim) = activity.claims.iter().find(|claim| claim.goal == *goal) else { continue };
                let goal = capital(self.goal_name(case.knowledge, goal));
                let said = text!(self, "plan-evidence", goal = goal, evidence = self.evidence(case.knowledge, claim));
                document.note(self.cited(&said, &claim.sources, &mut cited));
            }
            document.paragraph(self.say(&activity.cannot));
        }
        document.heading(2, text!(self, "council-contact-heading"));
        document.list(self.what_contact_can_do(&mut cited));
        self.what_it_costs(planned, &mut document);
        self.without_it(planned, &mut cited, &mut document);
        self.after_a_year(planned, &mut cited, &mut document);
        self.closing(planned, text!(self, "closing-council"), &cited, &mut document);
        document
    }

    /// The phase in words with place and month, and the situations that given answers bear out.
    fn what_asks_for_it(&self, planned: &Planned<'_>, document: &mut Document) {
        let case = planned.case;
        document.heading(2, text!(self, "council-asks-heading"));
        let phase = self.phase_guess(case.knowledge, &case.advice.phase);
        document.paragraph(text!(self, "council-phase", at = self.where_and_when(planned), phase = phase));
        let shown = case.advice.situations.iter().filter(|situation| situation.shows);
        let shown = shown.map(|situation| {
            let name = Span::new(Tone::Strong, self.situation_name(case.knowledge, &situation.situation));
            vec![name, Span::from(format!(" ({})", self.because(case, &situation.because)))]
        });
        let shown: Vec<Line> = shown.collect();
        if shown.is_empty() {
            document.paragraph(text!(self, "advice-no-situation"));
        }
        document.list(shown);
        if case.advice.readiness != Readiness::Ready {
            document.paragraph(Span::new(Tone::Caution, text!(self, "council-not-ready")));
        }
        document.paragraph(text!(self, "council-no-grade"));
    }

    /// What research says that contact does, and what it does not.
    fn what_contact_can_do(&self, cited: &mut BTreeSet<SourceId>) -> Vec<Line> {
        let facts: [(String, &[&str]); 11] = [
            (text!(self, "council-fact-helps"), &["L1"]),
            (text!(self, "council-fact-small"), &["L2"]),
            (text!(self, "council-fact-hard-test"), &["L3"]),
            (text!(self, "council-fact-practice"), &["L9"]),
            (text!(self, "council-fact-negative"), &["L6"]),
            (text!(self, "council-fact-brief"), &["EV51"]),
            (text!(self, "council-fact-exception"), &["EV52"]),
            (text!(self, "council-fact-inside"), &["L4"]),
            (text!(self, "council-fact-no-change"), &["EV53", "EV54"]),
            (text!(self, "council-fact-once"), &["N1"]),
            (text!(self, "council-fact-injustice"), &["L14"]),
        ];
        self.all_cited(&facts, cited)
    }

    fn all_cited(&self, said: &[(String, &[&str])], cited: &mut BTreeSet<SourceId>) -> Vec<Line> {
        let one = |(said, sources): &(String, &[&str])| {
            let sources: Vec<SourceId> = sources.iter().map(|id| SourceId::from(*id)).collect();
            self.cited(said, &sources, cited)
        };
        said.iter().map(one).collect()
    }

    /// What it costs: what was asked, else what such an activity takes.
    fn what_it_costs(&self, planned: &Planned<'_>, document: &mut Document) {
        let knowledge = planned.case.knowledge;
        document.heading(2, text!(self, "council-costs-heading"));
        let head = [
            text!(self, "council-what"),
            text!(self, "council-money"),
            text!(self, "council-hours"),
            text!(self, "council-hands"),
        ];
        let step = |mean, at| means::step(self, knowledge, mean, at).map_or_else(String::new, |said| self.thumb(said));
        let row = |choice: &Choice| {
            let activity = knowledge.activities.get(&choice.activity)?;
            let money =
                choice.asks.money.map(|money| text!(self, "support-money-asked", money = self.thousands(money)));
            let hours = choice.asks.hours.map(|hours| text!(self, "support-hours-asked", hours = hours));
            Some(vec![
                line(self.say(&activity.name)),
                line(money.unwrap_or_else(|| step("money", activity.needs.money))),
                line(hours.unwrap_or_else(|| text!(self, "council-not-said"))),
                line(step("hands", activity.needs.hands)),
            ])
        };
        document.table(head.into_iter().map(line).collect(), planned.choices.iter().filter_map(row).collect());
        document.paragraph(text!(self, "council-costs-years"));
    }

    /// What doing nothing leaves.
    fn without_it(&self, planned: &Planned<'_>, cited: &mut BTreeSet<SourceId>, document: &mut Document) {
        let case = planned.case;
        document.heading(2, text!(self, "council-without-heading"));
        let mut goals: Vec<String> = Vec::new();
        for goal in planned.choices.iter().flat_map(|choice| purpose::goals(case, &choice.activity)) {
            let name = self.goal_name(case.knowledge, goal).to_owned();
            if !goals.contains(&name) {
                goals.push(name);
            }
        }
        if !goals.is_empty() {
            document.paragraph(text!(self, "council-without", goals = goals.join(", ")));
        }
        let said: [(String, &[&str]); 1] = [(text!(self, "council-without-early"), &["L7"])];
        for said in self.all_cited(&said, cited) {
            document.line(said);
        }
        document.paragraph(text!(self, "council-without-unknown"));
    }

    /// What will be looked at after a year.
    fn after_a_year(&self, planned: &Planned<'_>, cited: &mut BTreeSet<SourceId>, document: &mut Document) {
        let case = planned.case;
        document.heading(2, text!(self, "council-year-heading"));
        let mut looked: Vec<Line> = Vec::new();
        for goal in planned.choices.iter().flat_map(|choice| purpose::goals(case, &choice.activity)) {
            let Some(goal) = case.knowledge.goals.get(goal) else { continue };
            let said = line(format!("{}: {}", capital(self.say(&goal.name)), self.say(&goal.noticed_by)));
            if !looked.contains(&said) {
                looked.push(said);
            }
        }
        let asked: [(String, &[&str]); 4] = [
            (text!(self, "council-year-who"), &[]),
            (text!(self, "council-year-negative"), &["L6"]),
            (text!(self, "council-year-did"), &["L4"]),
            (text!(self, "council-year-decide"), &[]),
        ];
        looked.extend(self.all_cited(&asked, cited));
        document.ticks(looked.into_iter().map(|line| (false, line)).collect());
        document.paragraph(text!(self, "council-year-proof"));
    }
}
