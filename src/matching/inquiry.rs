//! What to ask next, and whether enough is known.
//!
//! A question is worth asking as far as its answer would move the chances of the first: `V_q = SUM_k (N_k/N) SUM_a (p_a|k -
//! p_a)^2`, over the steps `k` that occur in the draws, less `((K-1)/N) SUM_a p_a (1 - p_a)`, which is what chance alone gives
//! (the mean of K groups of draws spreads so much even where the question moves nothing).
//!
//! For this each draw is read as a neighbourhood in which every step is known and said: phase, rules, means, assets and
//! requirements follow it, since that is what a real answer would do.
//!
//! What was only ticked, left unticked or taken over from statistics counts as answered, and is as vague as that: where a step
//! instead would move the first, it is asked once more, by the same measure. How strong a thing is that was ticked is asked among
//! the open questions; what was left unticked comes after them, since whoever looked and saw nothing was heard.
//!
//! A safety question is no exception to that. Once it was gone through, nothing waits for it any longer; left unticked it may still
//! come up again, late, where a step would move the first: asking is not wishing away, and to know how unsafe it is can only help.
//! What-if never varies it.

use crate::advice::{Advice, Readiness};
use crate::answer::{Answer, Belief, Standing};
use crate::column::Flags;
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::outlook::Outlook;
use crate::profile::Profile;
use crate::ranking::{asked, first_places, top_scores};
use crate::survey::Survey;
use crate::table::Tables;
use crate::{ActivityId, QuestionId};

/// What to ask next, and whether enough is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Inquiry {
    /// The questions that were not asked yet, and those of which a more precise answer would move the first; the next best first.
    pub questions: Vec<NextQuestion>,
    /// Whether no safety question is open and the same activities (equals counted as equal) are the first in nearly all draws.
    pub enough: bool,
}

/// A question that was not asked yet, or that may be asked more precisely.
#[derive(Clone, Debug, PartialEq)]
pub struct NextQuestion {
    /// The question.
    pub question: QuestionId,
    /// What was said of it so far: whoever ticked it is not to be asked as if for the first time.
    pub so_far: SoFar,
    /// How far its answer would move the chances of the first: `V_q`, nought where it is below what chance gives.
    pub value: f64,
    /// Why it stands where it stands.
    pub why: Why,
}

/// What was said so far of a question that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoFar {
    /// Nothing.
    Open,
    /// It was ticked in a list that was gone through.
    Ticked,
    /// It was left unticked in a list that was gone through.
    NotTicked,
    /// A distribution was taken over from statistics.
    Suggested,
}

/// Why a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Safety rests on it.
    Safety,
    /// This activity stands in front and might be stopped by the answer.
    FindOut(ActivityId),
    /// It moves what comes first. Of a question that was answered roughly there is no other reason.
    Moves,
    /// It moves nothing that stands in front; asked in the order of the model.
    Order,
}

impl Matcher {
    /// What to ask next. `advice` is that of the same profile.
    pub fn inquiry(&self, profile: &Profile, advice: &Advice) -> Inquiry {
        let survey = Survey::as_if_known(self, profile);
        let real = self.beliefs(profile);
        let tables = Tables::new(self, &self.numbers, profile, &real);
        let mut outlook = Outlook::new(self, &self.numbers, &survey, profile, tables);
        outlook.stop_what_is_missing();
        outlook.leave_out_what_is_stopped();
        let so_far = |at: usize| Some((at, self.so_far(profile, &real, at)?));
        let (may_be_asked, so_far): (Vec<usize>, Vec<SoFar>) =
            (0..self.model.questions.len()).filter_map(so_far).unzip();
        let all: Vec<usize> = (0..self.activities.len()).collect();
        let mut places = vec![Vec::new(); all.len()];
        first_places(&outlook, &all, |at, draw, place| places[at].push((draw as u16, place)));
        places.retain(|places| !places.is_empty());
        let values = values(&outlook, &places, &may_be_asked);
        let find_out = self.find_out(advice);
        let next = |((at, so_far), value): ((&usize, SoFar), f64)| {
            let question = &self.model.questions[*at].id;
            let found = find_out.iter().find(|(one, _)| one == question);
            let why = match found {
                _ if so_far != SoFar::Open => (value > 0.0).then_some(Why::Moves)?,
                _ if self.is_about_safety(*at) => Why::Safety,
                Some((_, activity)) => Why::FindOut(activity.clone()),
                None if value > 0.0 => Why::Moves,
                None => Why::Order,
            };
            Some(NextQuestion { question: question.clone(), so_far, value, why })
        };
        let mut questions: Vec<NextQuestion> = may_be_asked.iter().zip(so_far).zip(values).filter_map(next).collect();
        let class = |one: &NextQuestion| match one.why {
            Why::Safety => 0,
            Why::FindOut(_) => 1,
            Why::Moves if one.so_far != SoFar::NotTicked => 2,
            Why::Moves => 3,
            Why::Order => 4,
        };
        // A stable sort: inside a class the order of the model stays.
        questions.sort_by(|a, b| {
            let by_value = || match a.why {
                Why::Moves => b.value.total_cmp(&a.value),
                _ => std::cmp::Ordering::Equal,
            };
            class(a).cmp(&class(b)).then_with(by_value)
        });
        let safety_open = questions.iter().any(|one| one.why == Why::Safety);
        let enough = advice.readiness == Readiness::Ready && !safety_open && {
            self.stands(&outlook, advice) >= outlook.enough(self.model.constants.sure)
        };
        Inquiry { questions, enough }
    }

    /// What was said of a question so far; nothing where there is no more to ask.
    fn so_far(&self, profile: &Profile, beliefs: &[Belief], at: usize) -> Option<SoFar> {
        if !asked(self, profile, beliefs, at) {
            return Some(SoFar::Open);
        }
        let question = &self.model.questions[at];
        let is_rough = beliefs[at].standing != Standing::Open && profile.votes(question).is_none();
        match profile.answers.get(&question.id).filter(|_| is_rough)? {
            Answer::Ticked => Some(SoFar::Ticked),
            Answer::NotTicked => Some(SoFar::NotTicked),
            Answer::Suggestion(_) => Some(SoFar::Suggested),
            Answer::Step(_) | Answer::Range(..) | Answer::Votes(_) | Answer::NotKnown => None,
        }
    }

    /// Whether anything turns on a question: degree, phase, rule, means, asset or requirement.
    pub(crate) fn matters(&self, question: usize) -> bool {
        let required = |plan: &crate::plan::ActivityPlan| plan.requires.iter().any(|(asked, _)| *asked == question);
        self.counts[question] || self.activities.iter().any(required)
    }

    /// Questions that the first activities must find out, with the first that asks for each.
    fn find_out(&self, advice: &Advice) -> Vec<(QuestionId, ActivityId)> {
        let constants = &self.model.constants;
        let in_front =
            advice.candidates.iter().filter(|one| one.rank.is_some() && one.at_best >= constants.equal_points);
        let pairs = |one: &crate::advice::Candidate| -> Vec<(QuestionId, ActivityId)> {
            one.find_out_first.iter().map(|question| (question.clone(), one.activity.clone())).collect()
        };
        in_front.take(constants.first).flat_map(pairs).collect()
    }

    /// Whether it is a safety question, or a safety rule or a signal of incidents rests on it.
    fn is_about_safety(&self, question: usize) -> bool {
        self.model.questions[question].safety
            || self.rules.iter().any(|rule| rule.safety && rule.questions.contains(&question))
            || self.firm[Phase::Incidents as usize].iter().any(|(firm, _)| *firm == question)
    }

    /// In how many draws the first of the advice are the first there too, or equal to them.
    fn stands(&self, outlook: &Outlook<'_>, advice: &Advice) -> usize {
        let constants = &self.model.constants;
        let first: Vec<usize> = advice
            .candidates
            .iter()
            .filter(|one| one.rank.is_some())
            .take(constants.first)
            .filter_map(|one| self.activity(&one.activity))
            .collect();
        let draws = outlook.survey.draws;
        let top = top_scores(draws, first.len().max(1), (0..self.activities.len()).map(|at| outlook.scores(at)));
        let stands = |draw: &usize| {
            if first.is_empty() {
                return top[0][*draw] == f64::NEG_INFINITY;
            }
            let last = top[first.len() - 1][*draw];
            first.iter().all(|at| {
                let score = outlook.scores(*at)[*draw];
                !outlook.stopped[*at].in_draw(*draw) && (score >= last || score > last - constants.equal_points)
            })
        };
        (0..draws).filter(stands).count()
    }
}

/// What each of these questions moves: `V_q`. `places` has, for each activity that is ever among the first, the draws and its place.
fn values(outlook: &Outlook<'_>, places: &[Vec<(u16, f64)>], questions: &[usize]) -> Vec<f64> {
    let draws = outlook.survey.draws;
    let all = draws as f64;
    let means: Vec<f64> =
        places.iter().map(|places| places.iter().map(|(_, place)| place).sum::<f64>() / all).collect();
    let by_chance: f64 = means.iter().map(|p| p * (1.0 - p)).sum();
    let value = |question: &usize| {
        // What nothing turns on moves nothing, whatever chance says.
        if !outlook.matcher.matters(*question) {
            return 0.0;
        }
        let crate::survey::Drawn::Each(steps) = &outlook.survey.steps[*question] else { return 0.0 };
        let mut counts = [0_usize; 10];
        steps.iter().for_each(|step| counts[usize::from(*step).min(9)] += 1);
        let occur = counts.iter().filter(|count| **count > 0).count();
        let mut moved = 0.0;
        for (places, p) in places.iter().zip(&means) {
            let mut sums = [0.0; 10];
            for (draw, share) in places {
                sums[usize::from(steps[usize::from(*draw)]).min(9)] += share;
            }
            for (sum, count) in sums.iter().zip(&counts).filter(|(_, count)| **count > 0) {
                let difference = sum / *count as f64 - p;
                moved += *count as f64 / all * (difference * difference);
            }
        }
        let value = moved - (occur - 1) as f64 / all * by_chance;
        if value < outlook.matcher.model.constants.noise { 0.0 } else { value }
    };
    questions.iter().map(value).collect()
}

impl Outlook<'_> {
    /// Counts an activity as stopped in draws where something that it is impossible without is not there, or where it asks more
    /// than it gives.
    fn stop_what_is_missing(&mut self) {
        for at in 0..self.stopped.len() {
            let mut stopped = std::mem::replace(&mut self.stopped[at], Flags::Never);
            for (question, without) in &self.matcher.activities[at].requires {
                stopped.join(&self.survey.steps[*question].flags(|step| without.contains(&step)));
            }
            let scores = self.scores(at);
            if scores.iter().any(|score| *score < 0.0) {
                stopped.join(&Flags::each(scores.len(), |draw| scores[draw] < 0.0));
            }
            self.stopped[at] = stopped;
        }
    }
}
