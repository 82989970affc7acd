//! What the knowledge base covers: which activities serve which situation, goal and phase, in tables.

use std::collections::BTreeMap;

use knowledge::Knowledge;
use knowledge::coverage::Serves;
use matching::model::{Grade, Phase, PhaseFit};
use matching::{ActivityId, GoalId, SituationId};

use crate::Wording;
use crate::document::{Document, Line, line};
use crate::language::text;

/// Neither one thing nor the other.
const NEITHER: &str = "·";

impl Wording {
    /// Tables of what the knowledge base covers.
    pub fn coverage(&self, knowledge: &Knowledge) -> Document {
        let mut document = Document::default();
        document.heading(1, text!(self, "coverage-title"));
        self.by_situation(knowledge, &mut document);
        self.choice(knowledge, &mut document);
        self.by_goal(knowledge, &mut document);
        self.by_phase(knowledge, &mut document);
        self.by_guide(knowledge, &mut document);
        document
    }

    /// Situations by activities.
    fn by_situation(&self, knowledge: &Knowledge, document: &mut Document) {
        document.heading(2, text!(self, "coverage-situations"));
        let names: Vec<&str> = knowledge.situations.values().map(|one| self.say(&one.name)).collect();
        document.list(legend(&names));
        document.paragraph(text!(
            self,
            "coverage-serves",
            named = serves_sign(Some(Serves::Named)),
            fits = serves_sign(Some(Serves::Fits)),
            avoid = serves_sign(Some(Serves::Avoid)),
            neither = NEITHER
        ));
        let sign = |id: &ActivityId, situation: &SituationId| serves_sign(knowledge.serves(id, situation));
        self.by_activity(knowledge, &knowledge.situations, sign, document);
    }

    /// How much there is to choose from, situation by situation.
    fn choice(&self, knowledge: &Knowledge, document: &mut Document) {
        document.heading(2, text!(self, "coverage-choice"));
        let head = [
            text!(self, "coverage-situation"),
            text!(self, "coverage-named"),
            text!(self, "coverage-fits"),
            text!(self, "coverage-kinds"),
            text!(self, "coverage-avoid"),
            text!(self, "coverage-helpers"),
        ];
        let rows = knowledge.situations.iter().map(|(id, situation)| {
            let count = |serves| knowledge.serving(id, serves).count().to_string();
            let cells = [
                count(Serves::Named),
                count(Serves::Fits),
                knowledge.serving_kinds(id).len().to_string(),
                count(Serves::Avoid),
                situation.referrals.len().to_string(),
            ];
            row(self.say(&situation.name), cells.iter().map(String::as_str))
        });
        document.table(head.into_iter().map(line).collect(), rows.collect());
        let refer = knowledge.situations.values().filter(|one| one.refer).map(|one| line(self.say(&one.name)));
        let refer: Vec<Line> = refer.collect();
        if !refer.is_empty() {
            document.paragraph(text!(self, "coverage-refer"));
            document.list(refer);
        }
    }

    /// Goals by activities.
    fn by_goal(&self, knowledge: &Knowledge, document: &mut Document) {
        document.heading(2, text!(self, "coverage-goals"));
        let names: Vec<&str> = knowledge.goals.values().map(|one| self.say(&one.name)).collect();
        document.list(legend(&names));
        document.paragraph(text!(self, "coverage-grades"));
        document
            .list(Grade::ALL.map(|grade| line(format!("{}  {}", Self::grade_sign(grade), self.grade(grade)))).into());
        let sign = |id: &ActivityId, goal: &GoalId| knowledge.grade(id, goal).map_or(NEITHER, Self::grade_sign);
        self.by_activity(knowledge, &knowledge.goals, sign, document);
    }

    /// How many activities fit each phase.
    fn by_phase(&self, knowledge: &Knowledge, document: &mut Document) {
        document.heading(2, text!(self, "coverage-phases"));
        let head = [
            text!(self, "coverage-phase"),
            text!(self, "coverage-phase-fits"),
            text!(self, "coverage-phase-care"),
            text!(self, "coverage-phase-not-yet"),
            text!(self, "coverage-phase-not-now"),
        ];
        let rows = Phase::ALL.map(|phase| {
            let fits = [PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNeededYet, PhaseFit::NotNow];
            let counts = fits.map(|fit| knowledge.in_phase(phase, fit).count().to_string());
            row(self.phase(knowledge, phase), counts.iter().map(String::as_str))
        });
        document.table(head.into_iter().map(line).collect(), rows.into());
    }

    /// How much leads to each guide.
    fn by_guide(&self, knowledge: &Knowledge, document: &mut Document) {
        document.heading(2, text!(self, "coverage-guides"));
        let head = [
            text!(self, "coverage-guide"),
            text!(self, "coverage-guide-activities"),
            text!(self, "coverage-guide-situations"),
            text!(self, "coverage-guide-elements"),
            text!(self, "coverage-guide-means"),
        ];
        let rows = knowledge.guides.values().map(|guide| {
            let activities = knowledge.activities.iter().filter(|(id, one)| guide.belongs_to(id, one)).count();
            let counts = [activities, guide.situations.len(), guide.elements.len(), guide.means.len()];
            let counts = counts.map(|count| count.to_string());
            row(self.say(&guide.name), counts.iter().map(String::as_str))
        });
        document.table(head.into_iter().map(line).collect(), rows.collect());
    }

    /// A table with a row for each activity and a column under a letter for each of these.
    fn by_activity<T, V>(
        &self,
        knowledge: &Knowledge,
        columns: &BTreeMap<T, V>,
        sign: impl Fn(&ActivityId, &T) -> &'static str,
        document: &mut Document,
    ) {
        let letters = (0..columns.len()).map(|at| line(letter(at)));
        let head = std::iter::once(line(text!(self, "coverage-activity"))).chain(letters).collect();
        let rows = knowledge
            .activities
            .iter()
            .map(|(id, activity)| row(self.say(&activity.name), columns.keys().map(|column| sign(id, column))));
        document.table(head, rows.collect());
    }
}

fn serves_sign(serves: Option<Serves>) -> &'static str {
    match serves {
        Some(Serves::Named) => "●",
        Some(Serves::Fits) => "○",
        Some(Serves::Avoid) => "×",
        None => NEITHER,
    }
}

fn row<'a>(name: &str, cells: impl Iterator<Item = &'a str>) -> Vec<Line> {
    std::iter::once(line(name)).chain(cells.map(line)).collect()
}

/// What the letters over the columns stand for.
fn legend(names: &[&str]) -> Vec<Line> {
    names.iter().enumerate().map(|(at, name)| line(format!("{}  {name}", letter(at)))).collect()
}

/// The name of a column: A to Z, then AA to AZ, and so on.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
