//! What would change the outcome: the smallest change by which an activity comes to the front, or leaves it.
//!
//! Looked for on the most likely profile, exactly among one change and then two: an open answer that turns out to be so, an
//! answer that is one step off, a means or an asset that is had or lost, a wish. Never a safety question: nobody should wish
//! that away.
//!
//! On the most likely profile every question lies at its likeliest step, also one that was ticked or voted on, while the list takes
//! all that the answers leave possible. So an activity may stand among the first here and not in the list, or the other way
//! round: [`WhatIf::in_front`] says which the search is about, and whoever shows it should say so in words.

use crate::answer::Standing;
use crate::likely::{Likely, in_front, points};
use crate::matcher::Matcher;
use crate::model::Question;
use crate::profile::Profile;
use crate::survey::Survey;
use crate::table::Tables;
use crate::{ActivityId, GoalId, QuestionId};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A question is answered so.
    Answer {
        /// The question.
        question: QuestionId,
        /// The step (counted from 1) that is its likeliest now.
        from: u8,
        /// Whether that was said, or is only likely.
        said: bool,
        /// The step that it would have to be.
        to: u8,
    },
    /// A goal is wished for that was not, or the other way round.
    Wish(GoalId),
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// These changes, one or two, bring it about.
    Changes(Vec<Change>),
    /// No two changes bring it about.
    NotWithTwo,
}

/// A search for the smallest change, made a few tries at a time.
#[derive(Clone, Debug)]
pub struct WhatIf {
    profile: Profile,
    likely: Likely,
    activity: usize,
    /// Whether the activity stands in front as things are.
    in_front: bool,
    /// Every single change with its cost, in the order of names.
    changes: Vec<(Change, u8)>,
    /// What is still to be tried of as many changes.
    tries: std::vec::IntoIter<Try>,
    /// Whether these are pairs, the last that are looked at.
    in_pairs: bool,
    outcome: Option<Outcome>,
}

/// One change or two by number, and before them what they cost together: in the order in which they are tried.
type Try = (u8, u32, Option<u32>);

impl Matcher {
    /// Gets ready to look for the smallest change that brings an activity among the first, or takes it away from there. `None`
    /// for an activity that is not known. What most likely is may be other than what the list shows: see [`WhatIf::in_front`].
    pub fn what_if(&self, profile: &Profile, activity: &ActivityId) -> Option<WhatIf> {
        let activity = self.activity(activity)?;
        let likely = Likely::new(self, profile);
        let in_front = self.stands_in_front(&likely, profile, activity);
        let changes = self.changes(&likely);
        let tries = singles(&changes).into_iter();
        let profile = profile.clone();
        Some(WhatIf { profile, likely, activity, in_front, changes, tries, in_pairs: false, outcome: None })
    }

    fn changes(&self, likely: &Likely) -> Vec<(Change, u8)> {
        let mut changes = Vec::new();
        for (at, question) in self.model.questions.iter().enumerate().filter(|(_, question)| !question.safety) {
            let (from, said) = (likely.steps[at], likely.standings[at] == Standing::Given);
            for to in 1..=question.steps() as u8 {
                if let Some(cost) = self.cost(question, from, said, to) {
                    changes.push((Change::Answer { question: question.id.clone(), from, said, to }, cost));
                }
            }
        }
        changes.extend(self.model.goals.iter().map(|goal| (Change::Wish(goal.id.clone()), 1)));
        changes.sort();
        changes
    }

    /// What a change of an answer costs, or nothing where it is no change that one may think of.
    fn cost(&self, question: &Question, from: u8, said: bool, to: u8) -> Option<u8> {
        if said && from == to {
            return None;
        }
        let is_mean = self.model.means.iter().any(|mean| mean.question == question.id);
        if is_mean {
            return Some(from.abs_diff(to).max(1));
        }
        // Options have no order, and an asset is had or not.
        if question.trouble.is_none() || !question.ready.is_empty() {
            return Some(1);
        }
        if said && from.abs_diff(to) != 1 {
            return None;
        }
        Some(from.abs_diff(to).max(1))
    }

    /// Whether the rank of an activity begins among the first where everything lies at one step.
    fn stands_in_front(&self, likely: &Likely, profile: &Profile, activity: usize) -> bool {
        let constants = &self.model.constants;
        let beliefs = likely.beliefs(self);
        let applies = |at: usize| {
            let missing = |(question, without): &(usize, Vec<u8>)| {
                likely.standings[*question] != Standing::Open && without.contains(&likely.steps[*question])
            };
            !self.activities[at].requires.iter().any(missing)
        };
        let safety = self.safety(&beliefs, profile.own_phase);
        let tables = Tables::new(self, &self.numbers, profile, &beliefs);
        let survey = Survey::at(self, &self.numbers, beliefs, &likely.steps, profile.own_phase, &safety);
        let mut points = points(self, &self.numbers, &survey, &tables, &profile.wishes, &profile.tried, applies);
        // What asks more than it gives stands below the list.
        for points in &mut points {
            *points = points.filter(|points| *points >= 0.0);
        }
        in_front(&points, constants.first, constants.equal_points)[activity]
    }
}

/// How many goals may be wished for.
const MOST_WISHES: usize = 2;

impl WhatIf {
    /// Whether the activity stands among the first as things most likely are: not always what its rank in the advice says. The
    /// search is for what would change that.
    pub fn in_front(&self) -> bool {
        self.in_front
    }

    /// What was found, once the search is over.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// Makes at most so many tries more. `matcher` is the one that began it.
    pub fn advance(&mut self, matcher: &Matcher, at_most: usize) {
        for _ in 0..at_most {
            if self.outcome.is_some() {
                return;
            }
            self.outcome = match self.next() {
                None => Some(Outcome::NotWithTwo),
                Some(tried) => {
                    let tried: Vec<Change> = tried.into_iter().map(|at| self.changes[at].0.clone()).collect();
                    self.flips(matcher, &tried).then_some(Outcome::Changes(tried))
                }
            };
        }
    }

    /// The next changes to try: fewest first, then the cheapest, then by name.
    fn next(&mut self) -> Option<Vec<usize>> {
        loop {
            match self.tries.next() {
                Some((_, first, second)) => {
                    let tried: Vec<usize> = [first].into_iter().chain(second).map(|at| at as usize).collect();
                    if self.go_together(&tried) {
                        return Some(tried);
                    }
                }
                None if self.in_pairs => return None,
                None => {
                    self.in_pairs = true;
                    self.tries = pairs(&self.changes).into_iter();
                }
            }
        }
    }

    /// Whether changes may be made together: two of one question are none, and nobody may end with too many wishes.
    fn go_together(&self, tried: &[usize]) -> bool {
        let question = |at: &usize| match &self.changes[*at].0 {
            Change::Answer { question, .. } => Some(question),
            Change::Wish(_) => None,
        };
        if let [first, second] = tried
            && question(first).is_some()
            && question(first) == question(second)
        {
            return false;
        }
        let wished = tried.iter().filter_map(|at| match &self.changes[*at].0 {
            Change::Wish(goal) => Some(goal),
            Change::Answer { .. } => None,
        });
        let (dropped, added): (Vec<&GoalId>, Vec<&GoalId>) =
            wished.partition(|goal| self.profile.wishes.contains(*goal));
        added.is_empty() || self.profile.wishes.len() + added.len() - dropped.len() <= MOST_WISHES
    }

    fn flips(&self, matcher: &Matcher, changes: &[Change]) -> bool {
        let mut likely = self.likely.clone();
        let mut profile = self.profile.clone();
        for change in changes {
            match change {
                Change::Answer { question, to, .. } => {
                    if let Some(at) = matcher.question(question) {
                        likely.steps[at] = *to;
                        likely.standings[at] = Standing::Given;
                    }
                }
                Change::Wish(goal) => {
                    if !profile.wishes.remove(goal) {
                        profile.wishes.insert(goal.clone());
                    }
                }
            }
        }
        matcher.stands_in_front(&likely, &profile, self.activity) != self.in_front
    }
}

/// Each change by itself.
fn singles(changes: &[(Change, u8)]) -> Vec<Try> {
    let mut tries: Vec<Try> = changes.iter().zip(0..).map(|((_, cost), at)| (*cost, at, None)).collect();
    tries.sort_unstable();
    tries
}

/// Each two changes.
fn pairs(changes: &[(Change, u8)]) -> Vec<Try> {
    let numbered: Vec<(u8, u32)> = changes.iter().zip(0..).map(|((_, cost), at)| (*cost, at)).collect();
    let mut tries = Vec::new();
    let mut from = numbered.as_slice();
    while let Some(((cost, first), others)) = from.split_first() {
        tries.extend(others.iter().map(|(other, second)| (cost + other, *first, Some(*second))));
        from = others;
    }
    tries.sort_unstable();
    tries
}
