//! Where a room agrees, whether a disagreement matters, and what to talk about.

use dossier::{Asked, Vote, Workshop};
use knowledge::things::{Question, QuestionKind};
use matching::advice::Readiness;
use matching::group::{Said, consensus};

use crate::language::text;
use crate::{Case, Wording};

/// From how many steps between the means of two groups on it is said that they see it differently.
const APART: f64 = 1.0;

impl Wording {
    /// How far a room agrees, in a sentence; nothing where that cannot be said.
    pub(super) fn agreement(&self, case: &Case<'_>, question: &Question, vote: &Vote) -> Option<String> {
        let said = said(case, question, vote)?;
        Some(match said {
            Said::Agree => text!(self, "agreement-agree"),
            Said::TwoCamps => text!(self, "agreement-two-camps"),
            Said::AFewDiffer => text!(self, "agreement-few"),
            Said::Spread => text!(self, "agreement-spread"),
        })
    }

    /// The same in a few words, for a table.
    pub(super) fn agreement_in_short(&self, case: &Case<'_>, question: &Question, vote: &Vote) -> Option<String> {
        let said = said(case, question, vote)?;
        Some(match said {
            Said::Agree => text!(self, "report-agree"),
            Said::TwoCamps => text!(self, "report-two-camps"),
            Said::AFewDiffer => text!(self, "report-few"),
            Said::Spread => text!(self, "report-spread"),
        })
    }

    /// One prompt for the conversation.
    pub(super) fn prompt(&self, case: &Case<'_>, question: &Question, vote: &Vote) -> String {
        match said(case, question, vote) {
            Some(Said::Agree) => text!(self, "prompt-agree"),
            Some(Said::TwoCamps) => text!(self, "prompt-two-camps"),
            Some(Said::AFewDiffer) => text!(self, "prompt-few"),
            Some(Said::Spread) | None => text!(self, "prompt-spread"),
        }
    }

    /// Whether it matters for the outcome who is right.
    pub(super) fn matters(&self, case: &Case<'_>, question: &Question, vote: &Vote) -> String {
        if case.advice.readiness != Readiness::Ready || case.nothing_answers() {
            return text!(self, "matters-later");
        }
        if vote.all().iter().filter(|votes| **votes > 0).count() < 2 {
            return text!(self, "matters-one");
        }
        let found = case.matcher.disagreement(case.profile, case.advice, &question.id);
        let names: Vec<&str> = found.stay.iter().map(|id| self.activity_name(case.knowledge, id)).collect();
        let names = names.join(", ");
        match (found.matters, found.stay.len()) {
            (false, _) => text!(self, "matters-not", names = names),
            (true, 0) => text!(self, "matters-all"),
            (true, _) => text!(self, "matters-some", names = names),
        }
    }

    /// Where named groups see it differently, gently; nothing where no groups may be shown apart.
    pub(super) fn groups_said(&self, workshop: &Workshop, question: &Question, asked: &Asked) -> Vec<String> {
        let names = self.workshop_groups(&workshop.groups);
        let vote = asked.last();
        let shown: Vec<(&String, &Vec<u32>)> =
            names.iter().zip(vote.groups()).filter(|(_, votes)| !votes.is_empty()).collect();
        if shown.len() < 2 {
            let any = !names.is_empty() && vote.total() > 0;
            return any.then(|| text!(self, "groups-too-small")).into_iter().collect();
        }
        let mut said: Vec<String> = shown
            .iter()
            .filter_map(|(name, votes)| {
                let step = question.steps.get(most(votes)?)?;
                Some(text!(self, "group-most", group = name.as_str(), step = self.say(step)))
            })
            .collect();
        if question.kind == QuestionKind::Scale {
            let means: Vec<f64> = shown.iter().filter_map(|(_, votes)| mean(votes)).collect();
            let low = means.iter().copied().fold(f64::INFINITY, f64::min);
            let high = means.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            said.push(if high - low >= APART { text!(self, "groups-differ") } else { text!(self, "groups-alike") });
        }
        said
    }
}

/// How a room sees a question on a scale, in a word; nothing from fewer than five.
fn said(case: &Case<'_>, question: &Question, vote: &Vote) -> Option<Said> {
    let is_scale = question.kind == QuestionKind::Scale;
    let found = consensus(vote.all(), &case.matcher.model().constants.agreement).filter(|_| is_scale)?;
    Some(found.said)
}

/// The step that most chose, counted from 0; the first of equals.
pub(super) fn most(votes: &[u32]) -> Option<usize> {
    let most = votes.iter().max().filter(|most| **most > 0)?;
    votes.iter().position(|votes| votes == most)
}

fn mean(votes: &[u32]) -> Option<f64> {
    let all: u32 = votes.iter().sum();
    let sum: f64 = votes.iter().enumerate().map(|(at, votes)| at as f64 * f64::from(*votes)).sum();
    (all > 0).then(|| sum / f64::from(all))
}
