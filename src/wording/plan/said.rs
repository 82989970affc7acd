//! What the command line says of plans and their files.

use crate::Wording;
use crate::language::text;

impl Wording {
    /// That nothing was chosen, and how to name an activity.
    pub fn plan_nothing_chosen(&self) -> String {
        text!(self, "plan-nothing-chosen")
    }

    /// That this format does not go on a screen; with the name of a file that would do.
    pub fn plan_needs_output(&self, file: &str) -> String {
        text!(self, "plan-needs-output", file = file)
    }

    /// That a file is there, and stays.
    pub fn plan_exists(&self, file: &str) -> String {
        text!(self, "plan-exists", file = file)
    }

    /// That there is a calendar of the plan alone.
    pub fn plan_calendar_only(&self) -> String {
        text!(self, "plan-only-plan")
    }

    /// That there is no day to count from.
    pub fn plan_no_day(&self) -> String {
        text!(self, "schedule-no-day")
    }

    /// Where it was written.
    pub fn plan_written(&self, file: &str) -> String {
        text!(self, "plan-written", file = file)
    }

    /// What a paper is called in the name of its file.
    pub fn paper_name(&self, what: &str) -> String {
        match what {
            "support" => text!(self, "paper-support"),
            "council" => text!(self, "paper-council"),
            "advice" => text!(self, "paper-advice"),
            "find-out" => text!(self, "paper-find-out"),
            "look-back" => text!(self, "paper-look-back"),
            _ => text!(self, "paper-plan"),
        }
    }

    /// In which file it is that was made.
    pub fn handed_over_in(&self, file: &str) -> String {
        text!(self, "handed-over-in", file = file)
    }

    /// The word for a page, before its number.
    pub fn plan_page(&self) -> String {
        text!(self, "plan-page")
    }
}
