//! From a chosen activity to a plan that can be carried out, and the pages that are handed over with it.
//!
//! [`Wording::plan_lines`] fills a plan in from the knowledge base; whoever carries it out changes it line by line. A plan, the
//! advice, the list to find out, what is asked of the municipality, and a page for the council become documents here, each in
//! a file of its own; [`Check`] and [`Schedule`] are the values behind them. No clock: today is given.
//!
//! **Invariant: a plan says only what the knowledge base says.** Where it says nothing, the line invites to fill in; what is
//! experience and no research carries its mark.

mod advised;
mod check;
mod closing;
mod council;
mod document;
mod fields;
mod filling;
mod find_out;
mod guides;
mod means;
mod moments;
mod people;
mod purpose;
mod runs;
mod said;
mod schedule;
mod support;

use dossier::{Choice, Date, PlanLine, PlanPart};
use knowledge::things::{Activity, ConditionId};
use matching::{ActivityId, ElementId};

use crate::language::text;
use crate::{Case, Wording};

pub use check::{Check, ElementCheck};
pub use fields::{Field, read_day};
pub use filling::{MeasureTexts, adapted};
pub use schedule::{Schedule, Task};

/// What is planned: a case, and what was chosen in it.
#[derive(Clone, Copy, Debug)]
pub struct Planned<'a> {
    /// What is known of the neighbourhood, and what follows.
    pub case: &'a Case<'a>,
    /// What the place is called.
    pub place: Option<&'a str>,
    /// What was chosen: one activity, or those of a programme in their order.
    pub choices: &'a [Choice],
    /// The day on which it is written.
    pub today: Date,
}

/// A plan being filled in.
struct Draft<'a> {
    wording: &'a Wording,
    case: &'a Case<'a>,
    choice: &'a Choice,
    activity: &'a Activity,
    lines: Vec<PlanLine>,
}

impl Wording {
    /// A choice of which nothing is known but the activity and the day on which it was made.
    pub fn chosen_on(activity: ActivityId, on: Date) -> Choice {
        Choice {
            activity,
            on,
            because: None,
            held: None,
            asks: dossier::Asks::default(),
            look_back: Vec::new(),
            plan: Vec::new(),
        }
    }

    /// A plan filled in from the knowledge base, in the order of its parts. Empty where there is no such activity.
    pub fn plan_lines(&self, case: &Case<'_>, choice: &Choice) -> Vec<PlanLine> {
        let Some(activity) = case.knowledge.activities.get(&choice.activity) else { return Vec::new() };
        let mut draft = Draft { wording: self, case, choice, activity, lines: Vec::new() };
        purpose::lines(&mut draft);
        people::lines(&mut draft);
        means::lines(&mut draft);
        moments::lines(&mut draft);
        runs::lines(&mut draft);
        // What runs adds to parts that stand before it.
        draft.lines.sort_by_key(|line| line.part);
        draft.lines
    }

    /// What a part of a plan is called.
    pub fn plan_part(&self, part: PlanPart) -> String {
        match part {
            PlanPart::Goal => text!(self, "part-goal"),
            PlanPart::ForWhom => text!(self, "part-for-whom"),
            PlanPart::Measures => text!(self, "part-measures"),
            PlanPart::Roles => text!(self, "part-roles"),
            PlanPart::Partners => text!(self, "part-partners"),
            PlanPart::Recruiting => text!(self, "part-recruiting"),
            PlanPart::Schedule => text!(self, "part-schedule"),
            PlanPart::Budget => text!(self, "part-budget"),
            PlanPart::Permits => text!(self, "part-permits"),
            PlanPart::Before => text!(self, "part-before"),
            PlanPart::During => text!(self, "part-during"),
            PlanPart::After => text!(self, "part-after"),
            PlanPart::IfWrong => text!(self, "part-if-wrong"),
            PlanPart::FollowUp => text!(self, "part-follow-up"),
        }
    }

    /// An invitation to fill in what only those who carry it out can know.
    fn fill_in(&self, what: &str) -> String {
        text!(self, "plan-fill", what = what)
    }

    /// What brings a working element about in an activity: its measure, else what is said of the element itself.
    fn how_to(&self, case: &Case<'_>, activity: &Activity, element: &ElementId) -> Option<String> {
        let measure = activity.measures.iter().find(|measure| measure.element == *element).map(|measure| &measure.how);
        let general = || case.knowledge.elements.get(element)?.bring_about.first();
        let name = capital(self.element_name(case.knowledge, element));
        Some(format!("{name}: {}", self.say(measure.or_else(general)?)))
    }

    /// Something of experience, marked so.
    fn thumb(&self, said: &str) -> String {
        format!("{said} {}", text!(self, "rule-of-thumb"))
    }
}

impl Draft<'_> {
    /// Whether the user said that it runs already.
    fn runs(&self) -> bool {
        self.case.profile.runs.contains_key(&self.choice.activity)
    }

    fn add(&mut self, part: PlanPart, text: impl Into<String>) {
        self.lines.push(PlanLine { part, text: text.into(), done: false });
    }

    fn fill_in(&mut self, part: PlanPart, what: &str) {
        let text = self.wording.fill_in(what);
        self.add(part, text);
    }

    fn thumb(&mut self, part: PlanPart, said: &str) {
        let text = self.wording.thumb(said);
        self.add(part, text);
    }

    /// What must be in place and belongs to a part; whether there was any.
    fn conditions(&mut self, part: PlanPart) -> bool {
        let before = self.lines.len();
        for id in &self.activity.conditions {
            if part_of(id) == part
                && let Some(one) = self.case.knowledge.conditions.get(id)
            {
                let (name, how) = (self.wording.say(&one.name), self.wording.say(&one.how));
                let text = format!("{}: {how}", capital(name));
                self.add(part, text);
            }
        }
        self.lines.len() > before
    }
}

/// The part of a plan in which a condition is seen to. One that is not known here, such as an own one, is seen to beforehand.
fn part_of(condition: &ConditionId) -> PlanPart {
    match condition.as_str() {
        "skilled-facilitator" | "known-host" | "mixed-team" => PlanPart::Roles,
        "partner-police-municipality" => PlanPart::Partners,
        "key-figures" | "childcare-access-language" => PlanPart::Recruiting,
        "safe-place" => PlanPart::Schedule,
        "budget-for-a-year" => PlanPart::Budget,
        "permit-insurance" => PlanPart::Permits,
        "follow-up-planned" => PlanPart::FollowUp,
        _ => PlanPart::Before,
    }
}

/// A text that begins a sentence.
fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// A text that stands within a sentence.
fn small(text: &str) -> String {
    // At the start of a Dutch sentence the accent of "één" falls on the second letter alone.
    if let Some(rest) = text.strip_prefix("Eén") {
        return format!("één{rest}");
    }
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}
