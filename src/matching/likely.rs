//! The most likely profile: every question at its likeliest step, with the standing that it really has.

use std::sync::Arc;

use crate::Profile;
use crate::answer::{Belief, Shares, Standing};
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::{End, Question};
use crate::numbers::Numbers;
use crate::ranking::groups;
use crate::survey::Survey;
use crate::table::Tables;
use crate::weigh::Weighing;

/// One neighbourhood in which every question lies at one step.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Likely {
    /// Per question its step (counted from 1) and standing.
    pub(crate) steps: Vec<u8>,
    pub(crate) standings: Vec<Standing>,
}

impl Likely {
    pub(crate) fn new(matcher: &Matcher, profile: &Profile) -> Self {
        let beliefs = matcher.beliefs(profile);
        let questions = matcher.model.questions.iter().zip(&*beliefs);
        Self {
            steps: questions.map(|(question, belief)| likeliest(belief, question)).collect(),
            standings: beliefs.iter().map(|belief| belief.standing).collect(),
        }
    }

    /// All mass on the step of each question.
    pub(crate) fn beliefs(&self, matcher: &Matcher) -> Arc<[Belief]> {
        let point = |question: &Question, step: u8| Shares::point(usize::from(step), question.steps());
        let questions = matcher.model.questions.iter().zip(self.steps.iter().zip(&self.standings));
        questions
            .map(|(question, (step, standing))| Belief { shares: point(question, *step), standing: *standing })
            .collect()
    }
}

/// The likeliest step; of equals the one nearer the healthy end, or the lowest where neither end is.
pub(crate) fn likeliest(belief: &Belief, question: &Question) -> u8 {
    let shares = belief.shares.iter().zip(1_u8..);
    let most = belief.shares.iter().copied().fold(0.0, f64::max);
    let mut best = shares.filter(|(share, _)| **share == most).map(|(_, step)| step);
    let chosen = if question.trouble == Some(End::Low) { best.last() } else { best.next() };
    chosen.unwrap_or(1)
}

/// Where everything lies at one step: the points of each activity that takes part, nothing for one that is out.
pub(crate) fn points(
    matcher: &Matcher,
    numbers: &Numbers,
    survey: &Survey<'_>,
    tables: &Tables<'_>,
    wishes: &std::collections::BTreeSet<crate::GoalId>,
    tried: &std::collections::BTreeSet<crate::ActivityId>,
    takes_part: impl Fn(usize) -> bool,
) -> Vec<Option<f64>> {
    let weighing = Weighing::new(matcher, numbers, survey, wishes, tried);
    let scores = weighing.scores(tables, &mut vec![0.0; matcher.assets]);
    let is_in = |(at, stopped): (usize, Flags)| takes_part(at) && stopped == Flags::Never;
    let are_in = weighing.stopped().into_iter().enumerate().map(is_in);
    scores.into_iter().zip(are_in).map(|(points, is_in)| is_in.then_some(points)).collect()
}

/// The activities whose rank begins among the first, equals counted.
pub(crate) fn in_front(points: &[Option<f64>], first: usize, equal: f64) -> Vec<bool> {
    let mut order: Vec<usize> = (0..points.len()).filter(|at| points[*at].is_some()).collect();
    let of = |at: usize| points[at].unwrap_or(f64::NEG_INFINITY);
    order.sort_unstable_by(|a, b| of(*b).total_cmp(&of(*a)).then(a.cmp(b)));
    let falling: Vec<f64> = order.iter().map(|at| of(*at)).collect();
    let mut front = vec![false; points.len()];
    for (start, end) in groups(&falling, equal).take_while(|(start, _)| *start < first) {
        order[start..end].iter().for_each(|at| front[*at] = true);
    }
    front
}
