//! The groups of questions: folded to their heading, and unfolded again.

use knowledge::things::Group;

use crate::model::Model;

impl Model {
    /// Folds the group of the selected question, or unfolds it. A folded group is selected by its first question.
    pub(super) fn fold(&mut self) {
        if let Some(group) = self.group_here() {
            self.fold_group(group);
        }
    }

    /// The same for any group; its first question is selected by that.
    pub(super) fn fold_group(&mut self, group: Group) {
        if !self.folded.remove(&group) {
            self.folded.insert(group);
            self.question = self.first_of(group);
        }
    }

    /// Shows the questions of the group in which the selected one is.
    pub(crate) fn unfold_here(&mut self) {
        if let Some(group) = self.group_here() {
            self.folded.remove(&group);
        }
    }

    /// What can be selected in the profile: the questions, of a folded group the first.
    pub(super) fn step_question(&mut self, by: isize) {
        let mut rows: Vec<usize> = Vec::new();
        for (at, question) in self.knowledge.questions_in_order().enumerate() {
            if !self.folded.contains(&question.group) || self.first_of(question.group) == at {
                rows.push(at);
            }
        }
        let here = rows.iter().rposition(|row| *row <= self.question).unwrap_or(0);
        let to = here.saturating_add_signed(by).min(rows.len().saturating_sub(1));
        self.question = rows.get(to).copied().unwrap_or(0);
    }

    /// Whether the selected question is out of sight, in a folded group.
    pub(crate) fn is_folded_here(&self) -> bool {
        self.group_here().is_some_and(|group| self.folded.contains(&group))
    }

    pub(crate) fn group_here(&self) -> Option<Group> {
        self.knowledge.questions_in_order().nth(self.question).map(|question| question.group)
    }

    fn first_of(&self, group: Group) -> usize {
        self.knowledge.questions_in_order().position(|question| question.group == group).unwrap_or(0)
    }
}
