//! Up to three activities that together answer to more than one can, one after the other.
//!
//! What one leaves of a need is left to the others: together they answer to `1 - PRODUCT (1 - fit * claim)` of it. The first
//! fits the phase as it is; each next one may assume that it is one phase calmer by then, and says so.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::advice::Advice;
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::{Phase, PhaseFit};
use crate::outlook::Outlook;
use crate::profile::Profile;
use crate::survey::Survey;
use crate::table::Tables;
use crate::{ActivityId, QuestionId};

/// Up to three activities, one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// The activities in their order.
    pub steps: Vec<ProgrammeStep>,
    /// What they answer to together, less the minus points of each; 0..100 and below.
    pub points: f64,
    /// Per means the step (counted from 1) that they take together: what adds up is added, else the largest counts.
    pub means: Vec<(QuestionId, u8)>,
}

/// One activity of a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeStep {
    /// The activity.
    pub activity: ActivityId,
    /// The phase that must be reached first, where it cannot be held in the present one.
    pub after: Option<Phase>,
    /// The points that it adds to the ones before it.
    pub adds: f64,
}

/// An activity that may be a part of a programme.
struct Piece {
    at: usize,
    /// How far it answers to each need.
    answers: Vec<f64>,
    minus: f64,
    /// By how many phases it must have become calmer before it can be held; nothing where no calm lets it.
    calmer: Option<usize>,
}

impl Matcher {
    /// The programme that answers to most, found exactly among the activities with the most points. Empty where no activity is
    /// worth holding. `advice` is that of the same profile; what was taken out of its candidates is in no programme.
    pub fn programme(&self, profile: &Profile, advice: &Advice) -> Programme {
        let survey = Survey::new(self, profile);
        let tables = Tables::new(self, &self.numbers, profile, &survey.beliefs);
        let outlook = Outlook::new(self, &self.numbers, &survey, profile, tables);
        let needs = needs(&outlook);
        let phase = advice.phase.leading().unwrap_or(Phase::Calm);
        let pieces: Vec<Piece> =
            self.pool(&outlook, advice).into_iter().map(|at| self.piece(&outlook, at, phase, &needs)).collect();
        let mut search = Search {
            matcher: self,
            survey: &survey,
            needs: needs.iter().map(|need| need.share).collect(),
            pieces: &pieces,
            chosen: Vec::new(),
            adds: Vec::new(),
            best: Best::default(),
        };
        search.extend(&mut vec![1.0; needs.len()], 0.0);
        let Best { chosen, points, .. } = search.best;
        let order: Vec<&Piece> = chosen.iter().map(|at| &pieces[*at]).collect();
        let mut left = vec![1.0; needs.len()];
        let steps = order.iter().map(|piece| ProgrammeStep {
            activity: self.model.activities[piece.at].id.clone(),
            after: piece.calmer.filter(|calmer| *calmer > 0).map(|calmer| lower(phase, calmer)),
            adds: adds(&needs.iter().map(|need| need.share).collect::<Vec<_>>(), &mut left, piece),
        });
        Programme { steps: steps.collect(), points, means: self.means_together(&order) }
    }

    /// The activities with the most points that nothing but the phase keeps from being held.
    fn pool(&self, outlook: &Outlook<'_>, advice: &Advice) -> Vec<usize> {
        let constants = &self.model.constants;
        let survey = outlook.survey;
        let enough = outlook.enough(constants.stop_share);
        let stopped = |flags: &Flags| survey.count(flags) >= enough;
        let may = |at: usize| {
            let plan = &self.activities[at];
            let by_safety =
                plan.stops.iter().any(|(rule, _)| self.rules[*rule].safety && stopped(&survey.stops[*rule]));
            let by_means = plan.demands.iter().any(|(mean, question, step)| {
                let stop_from = self.model.means[*mean].stop_from;
                survey.given(*question)
                    && stopped(&survey.steps[*question].flags(|has| step.saturating_sub(has) >= stop_from))
            });
            let missing = plan.requires.iter().any(|(question, without)| {
                let belief = &survey.beliefs[*question];
                belief.standing != crate::answer::Standing::Open
                    && belief.support().all(|step| without.contains(&(step as u8 + 1)))
            });
            !by_safety && !by_means && !missing && advice.candidate(&self.model.activities[at].id).is_some()
        };
        let points = outlook.points().into_iter().map(|[_, _, at_best]| at_best);
        let mut pool: Vec<(usize, f64)> =
            points.enumerate().filter(|(at, points)| *points >= constants.equal_points && may(*at)).collect();
        pool.sort_by(|a, b| b.1.total_cmp(&a.1));
        pool.truncate(constants.programme_from);
        // In the order of names, so that of equally good programmes the first by name is found first.
        pool.sort_unstable_by_key(|(at, _)| *at);
        pool.into_iter().map(|(at, _)| at).collect()
    }

    fn piece(&self, outlook: &Outlook<'_>, at: usize, phase: Phase, needs: &[PairNeed]) -> Piece {
        let survey = outlook.survey;
        let plan = &self.activities[at];
        let enough = outlook.enough(self.model.constants.stop_share);
        let may = |step: &usize| {
            let assumed = lower(phase, *step);
            let fits = matches!(plan.phases[assumed as usize], PhaseFit::Fits | PhaseFit::WithCare);
            let stopped = |(rule, _): &(usize, _)| survey.count(&survey.stops_at(self, *rule, assumed)) >= enough;
            fits && !plan.stops.iter().any(stopped)
        };
        let worths = outlook.tables.all.worths(at);
        let wish_fit = if outlook.wish_share > 0.0 { outlook.wish_fit(at) } else { 0.0 };
        let answer = |need: &PairNeed| {
            let fit = need.source.map_or(wish_fit, |source| self.numbers.fits[source][at]);
            fit * worths.get(need.goal).copied().unwrap_or(0.0)
        };
        Piece {
            at,
            answers: needs.iter().map(answer).collect(),
            minus: outlook.minus(at),
            calmer: (0..self.model.constants.programme).find(may),
        }
    }

    /// Per means the step that these take together.
    fn means_together(&self, chosen: &[&Piece]) -> Vec<(QuestionId, u8)> {
        let together = |(at, mean): (usize, &crate::model::Mean)| {
            let demands = chosen.iter().flat_map(|piece| &self.activities[piece.at].demands);
            let steps: Vec<u8> = demands.filter(|(mean, _, _)| *mean == at).map(|(_, _, step)| *step).collect();
            let largest = steps.iter().copied().max()?;
            if mean.amounts.is_empty() {
                return Some((mean.question.clone(), largest));
            }
            let amount = |step: u8| usize::from(step).checked_sub(1).and_then(|at| mean.amounts.get(at)).copied();
            let sum: f64 = steps.iter().filter_map(|step| amount(*step)).sum();
            // Beyond the last step there is no larger one.
            let step = mean.amounts.iter().zip(1..).find(|(amount, _)| **amount >= sum).map(|(_, step)| step);
            Some((mean.question.clone(), step.unwrap_or(mean.amounts.len() as u8)))
        };
        self.model.means.iter().enumerate().filter_map(together).collect()
    }
}

/// A share of the need: of a source (or the wishes) for a goal.
struct PairNeed {
    source: Option<usize>,
    goal: usize,
    share: f64,
}

fn needs(outlook: &Outlook<'_>) -> Vec<PairNeed> {
    let mut needs = Vec::new();
    for (source, share) in &outlook.means.shares {
        for (goal, part) in outlook.matcher.numbers.goals_of(*source) {
            needs.push(PairNeed { source: Some(*source), goal: *goal, share: share * part });
        }
    }
    for goal in &outlook.wishes {
        needs.push(PairNeed { source: None, goal: *goal, share: outlook.wish_share / outlook.wishes.len() as f64 });
    }
    needs
}

/// So many phases calmer, but not below calm.
fn lower(phase: Phase, steps: usize) -> Phase {
    Phase::ALL[(phase as usize).saturating_sub(steps)]
}

/// The points that an activity adds to what others left, which becomes less by it.
fn adds(needs: &[f64], left: &mut [f64], piece: &Piece) -> f64 {
    let mut plus = 0.0;
    for ((need, left), answer) in needs.iter().zip(left).zip(&piece.answers) {
        plus += need * *left * answer;
        *left *= 1.0 - answer;
    }
    100.0 * plus - piece.minus
}

struct Search<'a> {
    matcher: &'a Matcher,
    survey: &'a Survey<'a>,
    needs: Vec<f64>,
    pieces: &'a [Piece],
    chosen: Vec<usize>,
    /// What each of the chosen adds to the ones before it.
    adds: Vec<f64>,
    best: Best,
}

/// The best programme so far.
#[derive(Default)]
struct Best {
    chosen: Vec<usize>,
    adds: Vec<f64>,
    points: f64,
}

impl Search<'_> {
    /// Tries every activity as the next step.
    fn extend(&mut self, left: &mut [f64], points: f64) {
        let step = self.chosen.len();
        if step == self.matcher.model.constants.programme {
            return;
        }
        for at in 0..self.pieces.len() {
            if self.chosen.contains(&at) || self.pieces[at].calmer.is_none_or(|calmer| calmer > step) {
                continue;
            }
            let mut after = left.to_vec();
            let more = adds(&self.needs, &mut after, &self.pieces[at]);
            if more < self.matcher.model.constants.equal_points {
                continue;
            }
            self.chosen.push(at);
            self.adds.push(more);
            if self.can_be_paid() {
                if self.is_better(points + more) {
                    self.best = Best { chosen: self.chosen.clone(), adds: self.adds.clone(), points: points + more };
                }
                self.extend(&mut after, points + more);
            }
            self.chosen.pop();
            self.adds.pop();
        }
    }

    /// Whether the chosen are better than the best so far: by more points; of as many points by fewer activities, then by name;
    /// and of the same ones in the order in which the first adds more. Less than a billionth is the order of a sum, not a better
    /// programme.
    fn is_better(&self, points: f64) -> bool {
        const BITS: f64 = 1e-9;
        let best = &self.best;
        if (points - best.points).abs() >= BITS {
            return points > best.points;
        }
        let set = |chosen: &[usize]| chosen.iter().copied().collect::<BTreeSet<_>>();
        match (self.chosen.len(), set(&self.chosen)).cmp(&(best.chosen.len(), set(&best.chosen))) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => {
                let differs = self.adds.iter().zip(&best.adds).find(|(one, other)| (**one - **other).abs() >= BITS);
                differs.is_some_and(|(one, other)| one > other)
            }
        }
    }

    /// Whether what the chosen take together is not known to be out of reach.
    fn can_be_paid(&self) -> bool {
        let chosen: Vec<&Piece> = self.chosen.iter().map(|at| &self.pieces[*at]).collect();
        let matcher = self.matcher;
        matcher.means_together(&chosen).iter().all(|(mean, step)| {
            let Some(question) = matcher.question(mean) else { return true };
            let stop_from =
                matcher.model.means.iter().find(|one| one.question == *mean).map_or(u8::MAX, |one| one.stop_from);
            let belief = &self.survey.beliefs[question];
            let most = belief.support().next_back().map_or(u8::MAX, |most| most as u8 + 1);
            !self.survey.given(question) || step.saturating_sub(most) < stop_from
        })
    }
}
