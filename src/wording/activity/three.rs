//! Three reasons for an activity, short enough for a wall.

use matching::advice::{Candidate, Origin};

use super::sum::{goals, sum_lines};
use crate::language::text;
use crate::{Case, Wording};

/// How many reasons a wall holds.
const REASONS: usize = 3;

impl Wording {
    /// The three main reasons for an activity: the goals that weigh most here with what asks for them, and how well it is borne
    /// out. No answer is cited: what people wrote on paper stays off the wall.
    pub(crate) fn three_reasons(&self, case: &Case<'_>, candidate: &Candidate) -> Vec<String> {
        let (lines, shown) = sum_lines(case, candidate);
        let rests_on_answers = |origin: &Origin| Self::rests_on_answers(case, origin);
        let goals = goals(&lines, &shown, &rests_on_answers);
        let mut said: Vec<String> = goals
            .iter()
            .filter(|goal| goal.points > 0)
            .map(|goal| {
                let leading = case.advice.phase.leading();
                let named = |origin: &&&Origin| !matches!(origin, Origin::Phase(phase) if Some(*phase) != leading);
                let origins: Vec<String> =
                    goal.origins.iter().filter(named).take(2).map(|origin| self.origin(case, origin)).collect();
                let name = self.goal_name(case.knowledge, goal.id);
                if origins.is_empty() {
                    name.to_owned()
                } else {
                    text!(self, "room-reason", goal = name, origin = origins.join(", "))
                }
            })
            .take(REASONS - 1)
            .collect();
        if let Some(grade) = candidate.grade {
            said.push(text!(self, "room-reason-evidence", grade = self.grade(grade)));
        }
        let activity = case.knowledge.activities.get(&candidate.activity);
        if let Some(activity) = activity.filter(|_| said.len() < REASONS) {
            said.push(self.say(&activity.summary).to_owned());
        }
        said
    }
}
