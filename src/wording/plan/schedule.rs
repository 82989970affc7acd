//! What must be done when: counted back from the day on which it is held, or in weeks before it as long as there is no day.

use dossier::{Choice, Date};
use jiff::ToSpan;
use knowledge::Knowledge;
use knowledge::things::Activity;

use super::{Planned, capital};
use crate::document::{Block, Document, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

const WEEK: i64 = 7;
/// Beyond this nobody plans; an own knowledge base may say anything.
const MOST_WEEKS: u32 = 520;
/// When it is looked back on, where no day is given: half a year later.
const HALF_A_YEAR: i64 = 26 * WEEK;

/// What must be done when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The day from which is counted, if there is one.
    pub held: Option<Date>,
    /// The tasks in the order of their days.
    pub tasks: Vec<Task>,
}

/// Something to do on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Days after the day on which it is held; before it they are negative.
    pub days: i64,
    /// The day itself, if there is one.
    pub day: Option<Date>,
    /// What to do.
    pub text: String,
}

/// How many weeks before it is held one begins, by what the knowledge base says of its lead time.
pub(super) fn lead_weeks(knowledge: &Knowledge, activity: &Activity) -> u32 {
    let means = knowledge.numbers.as_ref().map(|numbers| numbers.means.as_slice()).unwrap_or_default();
    let weeks = means.iter().find(|mean| !mean.weeks.is_empty()).map(|mean| mean.weeks.as_slice()).unwrap_or_default();
    let at = usize::from(activity.needs.lead_time).saturating_sub(1);
    weeks.get(at).or(weeks.last()).copied().unwrap_or(1).clamp(1, MOST_WEEKS)
}

/// So many days from a day; none past the end of the calendar.
fn from(held: Option<Date>, days: i64) -> Option<Date> {
    held?.checked_add(days.days()).ok()
}

impl Wording {
    /// The schedule of a choice: its preparation spread over the lead time, the day itself, and looking back.
    pub fn schedule(&self, case: &Case<'_>, choice: &Choice) -> Schedule {
        let Some(activity) = case.knowledge.activities.get(&choice.activity) else { return Schedule::default() };
        let name = self.say(&activity.name);
        let lead = i64::from(lead_weeks(case.knowledge, activity)) * WEEK;
        let runs = case.profile.runs.contains_key(&choice.activity);
        let mut tasks = if runs { self.strengthening() } else { self.preparation(choice, activity, lead) };
        tasks.push((-WEEK.min(lead / 2), text!(self, "schedule-check")));
        tasks.push((-1, text!(self, "schedule-ready")));
        tasks.push(if runs {
            (0, text!(self, "schedule-held-runs", activity = name))
        } else {
            (0, text!(self, "schedule-held", activity = name))
        });
        tasks.push((WEEK, text!(self, "schedule-thank")));
        let mut tasks: Vec<Task> =
            tasks.into_iter().map(|(days, text)| Task { days, day: from(choice.held, days), text }).collect();
        for day in &choice.look_back {
            let days = choice.held.and_then(|held| held.until(*day).ok()).map_or(0, |span| i64::from(span.get_days()));
            tasks.push(Task { days, day: Some(*day), text: text!(self, "schedule-look-back") });
        }
        if choice.look_back.is_empty() {
            let day = from(choice.held, HALF_A_YEAR);
            tasks.push(Task { days: HALF_A_YEAR, day, text: text!(self, "schedule-look-back") });
        }
        // A stable sort: what falls on one day stays in the order in which it is done.
        tasks.sort_by_key(|task| task.days);
        Schedule { held: choice.held, tasks }
    }

    /// What comes before something new: roles and partners, permission and money, and its own steps over the lead time.
    fn preparation(&self, choice: &Choice, activity: &Activity, lead: i64) -> Vec<(i64, String)> {
        let mut tasks = vec![(-lead, text!(self, "schedule-begin", activity = self.say(&activity.name)))];
        let applies = !choice.asks.permissions.is_empty()
            || choice.asks.money.is_some()
            || activity.conditions.iter().any(|one| matches!(one.as_str(), "permit-insurance" | "budget-for-a-year"));
        if applies {
            tasks.push((-lead, text!(self, "schedule-apply")));
        }
        let before = activity.moments.map_or(0, |(before, _)| before);
        for (step, at) in activity.how.iter().take(before as usize).zip(0..) {
            tasks.push((-spread(lead, at, i64::from(before)), self.say(step).to_owned()));
        }
        tasks
    }

    /// What comes before something that runs goes on in a better form.
    fn strengthening(&self) -> Vec<(i64, String)> {
        vec![(-4 * WEEK, text!(self, "schedule-runs-choose")), (-3 * WEEK, text!(self, "schedule-runs-ask"))]
    }

    /// When a task is to be done, in words.
    pub fn when(&self, task: &Task) -> String {
        if let Some(day) = task.day {
            return self.day(day);
        }
        let days = task.days.abs();
        match (task.days, days % WEEK) {
            (0, _) => text!(self, "when-day"),
            (..0, 0) => text!(self, "when-weeks-before", weeks = days / WEEK),
            (..0, _) => text!(self, "when-days-before", days = days),
            (HALF_A_YEAR, _) => text!(self, "when-half-year-after"),
            (_, 0) => text!(self, "when-weeks-after", weeks = days / WEEK),
            _ => text!(self, "when-days-after", days = days),
        }
    }

    /// When a task is to be done, as short as it can be said: "14 maart", "-8".
    fn when_short(&self, task: &Task) -> String {
        match task.day {
            Some(day) => {
                let month = self.month(day);
                let month = month.split_whitespace().next().unwrap_or_default();
                format!("{} {month}", day.day())
            }
            None => text!(self, "when-week", week = format!("{:+}", task.days / WEEK)),
        }
    }

    /// The schedule as a table below a heading of this level, with its picture.
    pub(super) fn schedule_table(&self, planned: &Planned<'_>, choice: &Choice, level: u8, document: &mut Document) {
        let schedule = self.begun_schedule(planned, choice, level, document);
        let moments = schedule.tasks.iter().map(|task| (task.days, self.when_short(task)));
        document.blocks.push(Block::Timeline(moments.collect()));
        let rows = schedule.tasks.iter().map(|task| vec![line(self.when(task)), line(task.text.as_str())]);
        let head = vec![line(text!(self, "schedule-when")), line(text!(self, "schedule-what"))];
        document.table(head, rows.collect());
    }

    /// The schedule as a list, where there is little room.
    pub(super) fn schedule_list(&self, planned: &Planned<'_>, choice: &Choice, document: &mut Document) {
        let schedule = self.begun_schedule(planned, choice, 2, document);
        let point = |task: &Task| {
            vec![Span::new(Tone::Strong, capital(&self.when(task))), Span::from(format!(": {}", task.text))]
        };
        document.list(schedule.tasks.iter().map(point).collect());
    }

    /// The schedule, with its heading and from when it is counted.
    fn begun_schedule(&self, planned: &Planned<'_>, choice: &Choice, level: u8, document: &mut Document) -> Schedule {
        let schedule = self.schedule(planned.case, choice);
        document.heading(level, text!(self, "schedule-heading"));
        document.paragraph(self.thumb(&match schedule.held {
            Some(held) => text!(self, "schedule-counted", day = self.day(held)),
            None => text!(self, "schedule-relative"),
        }));
        if schedule.tasks.iter().any(|task| task.days < 0 && task.day.is_some_and(|day| day < planned.today)) {
            document.paragraph(Span::new(Tone::Caution, text!(self, "schedule-late")));
        }
        schedule
    }
}

/// How many days before it is held a step of the preparation is due: evenly, in whole weeks where there are weeks enough.
fn spread(lead: i64, at: i64, steps: i64) -> i64 {
    let days = lead * (steps - at) / steps.max(1);
    if lead >= 4 * WEEK { (days + WEEK / 2) / WEEK * WEEK } else { days.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preparation_is_spread_evenly_and_in_whole_weeks_where_there_is_time() {
        let days = |lead, steps: i64| (0..steps).map(|at| spread(lead, at, steps)).collect::<Vec<_>>();
        assert_eq!(days(56, 2), [56, 28]);
        assert_eq!(days(56, 3), [56, 35, 21]);
        assert_eq!(days(7, 2), [7, 3]);
        assert_eq!(days(7, 10).last(), Some(&1));
    }

    #[test]
    fn the_calendar_has_an_end() {
        assert_eq!(from(Some(Date::MAX), 1), None);
        assert_eq!(from(Some(Date::constant(2027, 3, 14)), -28), Some(Date::constant(2027, 2, 14)));
        assert_eq!(from(None, 3), None);
    }
}
