//! What an initiative needs from the municipality, on one page: a contact person, permission, money, hours, a key.

use std::collections::BTreeSet;

use dossier::Choice;
use knowledge::things::{Activity, ConditionId, SourceId};

use super::{Planned, means, purpose};
use crate::Wording;
use crate::document::{Document, Line, line};
use crate::language::text;

/// Room to write an answer.
const ROOM: &str = "…";

impl Wording {
    /// What is needed, why that helps, what it gives back, and what stops without it.
    pub fn support(&self, planned: &Planned<'_>) -> Document {
        let case = planned.case;
        let mut cited = BTreeSet::new();
        let mut document = self.handed_over(planned, text!(self, "support-title"));
        document.paragraph(text!(self, "support-intro"));
        for choice in planned.choices {
            let Some(activity) = case.knowledge.activities.get(&choice.activity) else { continue };
            document.heading(2, self.say(&activity.name));
            document.paragraph(self.say(&activity.summary));
            let head = [text!(self, "support-what"), text!(self, "support-asked"), text!(self, "support-answer")];
            let rows = self.needed(planned, choice, activity);
            document.table(head.into_iter().map(line).collect(), rows);
            document.paragraph(text!(self, "support-back"));
            let goals = purpose::goals(case, &choice.activity);
            let goals = goals.iter().filter_map(|id| case.knowledge.goals.get(*id));
            let mut back: Vec<Line> = goals.map(|goal| line(self.say(&goal.noticed_by))).collect();
            back.push(line(self.fill_in(&text!(self, "fill-back"))));
            back.push(line(self.fill_in(&text!(self, "fill-refused"))));
            document.list(back);
        }
        document.heading(2, text!(self, "support-why-heading"));
        document.list(self.why_support(&mut cited));
        document.heading(2, text!(self, "support-agreed-heading"));
        let agreed = [
            text!(self, "support-agreed-who"),
            text!(self, "support-agreed-when"),
            text!(self, "support-agreed-review"),
        ];
        document.ticks(agreed.into_iter().map(|said| (false, line(said))).collect());
        self.closing(planned, text!(self, "closing-support"), &cited, &mut document);
        document
    }

    /// What is needed, one row each: what was asked, else what the knowledge base says of such an activity.
    fn needed(&self, planned: &Planned<'_>, choice: &Choice, activity: &Activity) -> Vec<Vec<Line>> {
        let knowledge = planned.case.knowledge;
        let asks = &choice.asks;
        let permit = ConditionId::from("permit-insurance");
        let permission = match knowledge.conditions.get(&permit).filter(|_| activity.conditions.contains(&permit)) {
            _ if !asks.permissions.is_empty() => asks.permissions.join("; "),
            Some(condition) => self.say(&condition.name).to_owned(),
            None => self.fill_in(&text!(self, "fill-permission")),
        };
        let money = match (asks.money, activity.needs.money) {
            (Some(money), _) => match asks.years {
                Some(years) => text!(self, "support-money-years-asked", money = self.thousands(money), years = years),
                None => text!(self, "support-money-asked", money = self.thousands(money)),
            },
            (None, 0 | 1) => self.thumb(&text!(self, "plan-money-none")),
            (None, step) => {
                means::step(self, knowledge, "money", step).map_or_else(String::new, |said| self.thumb(said))
            }
        };
        let money = if asks.years.is_some() {
            format!("{money}.")
        } else {
            format!("{money}. {}", text!(self, "support-money-years"))
        };
        let contact = asks.contact.clone().unwrap_or_else(|| self.thumb(&text!(self, "support-contact-how")));
        let hours = asks.hours.map(|hours| text!(self, "support-hours-asked", hours = hours));
        let places = if asks.places.is_empty() { self.say(&activity.place).to_owned() } else { asks.places.join("; ") };
        let rows = [
            (text!(self, "support-contact"), contact),
            (text!(self, "support-permission"), permission),
            (text!(self, "support-money"), money),
            (text!(self, "support-hours"), hours.unwrap_or_else(|| self.fill_in(&text!(self, "fill-hours")))),
            (text!(self, "support-key"), places),
        ];
        rows.into_iter().map(|(what, asked)| vec![line(what), line(asked), line(ROOM)]).collect()
    }

    /// Why this helps, with its sources.
    fn why_support(&self, cited: &mut BTreeSet<SourceId>) -> Vec<Line> {
        let reasons: [(String, &[&str]); 7] = [
            (text!(self, "support-why-means"), &["SD1"]),
            (text!(self, "support-why-slow"), &["KA2"]),
            (text!(self, "support-why-years"), &["KA2", "KA14"]),
            (text!(self, "support-why-hours"), &["M4", "KA15"]),
            (text!(self, "support-why-backing"), &["L1"]),
            (text!(self, "support-why-thanks"), &["KA13"]),
            (text!(self, "support-why-not"), &["K8"]),
        ];
        let said = |(said, sources): &(String, &[&str])| {
            let sources: Vec<SourceId> = sources.iter().map(|id| SourceId::from(*id)).collect();
            self.cited(said, &sources, cited)
        };
        reasons.iter().map(said).collect()
    }
}
