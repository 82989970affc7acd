//! What a profile says about each question.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Matcher;
use crate::answer::{Answer, Belief};
use crate::model::Question;
use crate::profile::Profile;

impl Matcher {
    /// What is believed about each question, in the order of the model.
    pub(crate) fn beliefs(&self, profile: &Profile) -> Arc<[Belief]> {
        let constants = &self.model.constants;
        let answers = self.answers(profile);
        let questions = self.model.questions.iter().zip(answers);
        let belief = |(question, answer): (&Question, Option<&Answer>)| match profile.votes(question) {
            Some(votes) => Belief::new(Some(&votes), question, constants),
            None => Belief::new(answer, question, constants),
        };
        // Into a list first, and then moved as a whole: a shared one that is filled piece by piece takes longer.
        questions.map(belief).collect::<Vec<Belief>>().into()
    }

    /// The answer to each question, in the order of the model. Both sides are gone through once, in the order of names.
    fn answers<'p>(&self, profile: &'p Profile) -> Vec<Option<&'p Answer>> {
        let mut answers = vec![None; self.model.questions.len()];
        let mut given = profile.answers.iter();
        let mut next = given.next();
        for (id, at) in &self.by_name {
            while let Some((question, answer)) = next {
                let order = question.cmp(id);
                if order == Ordering::Greater {
                    break;
                }
                next = given.next();
                if order == Ordering::Equal {
                    answers[*at] = Some(answer);
                    break;
                }
            }
        }
        answers
    }
}

impl Profile {
    /// How many sheets chose each step of a question, where any did.
    pub(crate) fn votes(&self, question: &Question) -> Option<Answer> {
        if self.sheets.is_empty() {
            return None;
        }
        let mut votes = vec![0; question.steps()];
        for step in self.sheets.iter().filter_map(|sheet| sheet.get(&question.id)) {
            if let Some(count) = usize::from(*step).checked_sub(1).and_then(|step| votes.get_mut(step)) {
                *count += 1;
            }
        }
        votes.iter().any(|count| *count > 0).then_some(Answer::Votes(votes))
    }
}
