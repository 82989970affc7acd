//! A few activities to talk about: what runs already, the first, one for every other situation that weighs, then the next.

use crate::advice::{Advice, Origin, Readiness, Reason, Standing};
use crate::inquiry::{Inquiry, NextQuestion, SoFar, Why};
use crate::matcher::Matcher;
use crate::model::{Kind, Phase, PhaseFit, Time};
use crate::profile::Profile;
use crate::{ActivityId, QuestionId, SituationId};

/// A few activities to talk about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShortList {
    /// The activities, in the order in which to talk about them. Empty until something may be advised.
    pub items: Vec<Item>,
    /// One that is stopped now, but can be prepared or come later.
    pub prepare: Option<ActivityId>,
    /// One small step for Monday.
    pub monday: Option<Monday>,
}

/// An activity in a short list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The activity.
    pub activity: ActivityId,
    /// Why it stands there.
    pub because: Because,
}

/// Why an activity stands in a short list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// It runs already and fits: strengthen it before beginning anything new.
    Runs,
    /// It answers to most of what is asked for.
    First,
    /// It answers best to this situation.
    BestFor(SituationId),
    /// It comes next by its points.
    Next,
}

/// A first small step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Monday {
    /// Do first what this situation asks: in tension or after incidents that comes before any question or plan.
    Attend(SituationId),
    /// Find this out: an activity of the list might be stopped by it.
    FindOut(QuestionId),
    /// Ask this: it moves what comes first. Never a means, while anything may be advised: what one has is known soon enough.
    Ask(QuestionId),
    /// Begin with this one.
    Begin(ActivityId),
}

impl Matcher {
    /// A few activities to talk about. `advice` and `inquiry` are those of the same profile.
    pub fn short_list(&self, profile: &Profile, advice: &Advice, inquiry: &Inquiry) -> ShortList {
        if advice.readiness != Readiness::Ready {
            let first = inquiry.questions.first().map(|one| Monday::Ask(one.question.clone()));
            return ShortList { monday: first, ..ShortList::default() };
        }
        let mut list = Picked { matcher: self, items: Vec::new(), kinds: Vec::new() };
        let ranked: Vec<&ActivityId> = advice.ranked().map(|one| &one.activity).collect();
        // What gives next to nothing is not worth talking about, whatever it answers to.
        let worth = |one: &&crate::advice::Candidate| one.at_best >= self.model.constants.equal_points;
        let others: Vec<&ActivityId> = advice.ranked().filter(worth).map(|one| &one.activity).collect();
        for activity in self.strengthen_first(profile, advice) {
            list.add(&activity, Because::Runs);
        }
        if let Some(first) = ranked.first() {
            list.add(first, Because::First);
            for situation in self.other_situations(advice, first) {
                if let Some(best) = self.best_for(advice, &others, &situation) {
                    list.add_unless_many(&best, Because::BestFor(situation));
                }
            }
        }
        for next in &others {
            list.add_unless_many(next, Because::Next);
        }
        let items = list.items;
        ShortList { prepare: self.prepare(advice), monday: self.monday(advice, inquiry, items.first()), items }
    }

    /// One first small step, where something may be advised.
    fn monday(&self, advice: &Advice, inquiry: &Inquiry, first: Option<&Item>) -> Option<Monday> {
        if advice.phase.leading().is_some_and(|phase| phase >= Phase::Tension)
            && let Some(heaviest) = self.heaviest(advice)
        {
            return Some(Monday::Attend(heaviest));
        }
        let of_first = first.and_then(|item| advice.candidate(&item.activity)?.find_out_first.first().cloned());
        let is_mean = |question: &QuestionId| self.model.means.iter().any(|mean| mean.question == *question);
        // What was answered roughly asks for a look at the answers, not for a step outside.
        let ask = || {
            let moves =
                |one: &&NextQuestion| one.why != Why::Order && one.so_far == SoFar::Open && !is_mean(&one.question);
            inquiry.questions.iter().find(moves).map(|one| Monday::Ask(one.question.clone()))
        };
        let begin = || first.map(|item| Monday::Begin(item.activity.clone()));
        of_first.map(Monday::FindOut).or_else(ask).or_else(begin)
    }

    /// The situation that makes up most of the need, where it weighs; of equals the first by name.
    fn heaviest(&self, advice: &Advice) -> Option<SituationId> {
        let mut heaviest: Option<(&SituationId, f64)> = None;
        for situation in &self.model.situations {
            let share = share(advice, &situation.id);
            if share >= self.model.constants.situation_share && heaviest.is_none_or(|(_, most)| share > most) {
                heaviest = Some((&situation.id, share));
            }
        }
        heaviest.map(|(id, _)| id.clone())
    }

    /// What runs already and fits the neighbourhood as it is now: to be strengthened before anything new. The most points first, and
    /// of as many points in the order of the ranking, where what is better borne out comes first.
    pub fn strengthen_first(&self, profile: &Profile, advice: &Advice) -> Vec<ActivityId> {
        let constants = &self.model.constants;
        let weighs: Vec<usize> = (0..self.model.situations.len())
            .filter(|at| share(advice, &self.model.situations[*at].id) >= constants.situation_share)
            .collect();
        let fits = |at: usize| {
            if weighs.is_empty() {
                let phase = advice.phase.leading();
                return phase.is_some_and(|phase| self.activities[at].phases[phase as usize] == PhaseFit::Fits);
            }
            weighs.iter().any(|situation| self.numbers.fits[*situation][at] >= constants.fit_fits)
        };
        let runs = advice.ranked().filter(|one| profile.runs.contains_key(&one.activity));
        let fitting = runs.filter(|one| self.activity(&one.activity).is_some_and(fits));
        let mut fitting: Vec<&crate::advice::Candidate> = fitting.collect();
        // A stable sort: of equals the order of the ranking stays.
        fitting.sort_by(|a, b| b.at_best.total_cmp(&a.at_best));
        fitting.into_iter().map(|one| one.activity.clone()).collect()
    }

    /// The situations that weigh, the heaviest first, without the one that the first activity answers to most.
    fn other_situations(&self, advice: &Advice, first: &ActivityId) -> Vec<SituationId> {
        let points = |situation: &SituationId| self.points_from(advice, first, situation);
        let ids = || self.model.situations.iter().map(|one| &one.id);
        let mut answered: Option<(&SituationId, f64)> = None;
        for id in ids() {
            let points = points(id);
            if points > answered.map_or(0.0, |(_, most)| most) {
                answered = Some((id, points));
            }
        }
        let mut others: Vec<(&SituationId, f64)> = ids()
            .filter(|id| answered.is_none_or(|(one, _)| one != *id))
            .map(|id| (id, share(advice, id)))
            .filter(|(_, share)| *share >= self.model.constants.situation_share)
            .collect();
        others.sort_by(|a, b| b.1.total_cmp(&a.1));
        others.into_iter().map(|(id, _)| id.clone()).collect()
    }

    fn points_from(&self, advice: &Advice, activity: &ActivityId, situation: &SituationId) -> f64 {
        let is_from = |reason: &Reason| matches!(reason, Reason::Need(Origin::Situation(one), _) if one == situation);
        advice.lines(self, activity).iter().filter(|line| is_from(&line.reason)).map(|line| line.points).sum()
    }

    /// The ranked activity that answers most to a situation; of equals the first by name.
    fn best_for(&self, advice: &Advice, ranked: &[&ActivityId], situation: &SituationId) -> Option<ActivityId> {
        let mut by_name = ranked.to_vec();
        by_name.sort();
        let mut best: Option<(&ActivityId, f64)> = None;
        for activity in by_name {
            let points = self.points_from(advice, activity, situation);
            if points > best.map_or(0.0, |(_, most)| most) {
                best = Some((activity, points));
            }
        }
        best.map(|(activity, _)| activity.clone())
    }

    /// The stopped activity with the most points that can be prepared now, else one that can come later.
    fn prepare(&self, advice: &Advice) -> Option<ActivityId> {
        let worth = |one: &&crate::advice::Candidate| one.at_best >= self.model.constants.equal_points;
        // Of what is stopped alike the candidates name the one with the most points first.
        let waiting =
            |time: Time| advice.candidates.iter().filter(worth).find(|one| one.standing == Standing::Stopped(time));
        waiting(Time::PrepareNow).or_else(|| waiting(Time::Later)).map(|one| one.activity.clone())
    }
}

/// The share of the need that a situation makes up.
fn share(advice: &Advice, situation: &SituationId) -> f64 {
    let of = |need: &&crate::advice::Need| need.origin == Origin::Situation(situation.clone());
    advice.needs.iter().filter(of).map(|need| need.share).sum()
}

/// A list in the making: none twice, not too long, not too many of one kind.
struct Picked<'a> {
    matcher: &'a Matcher,
    items: Vec<Item>,
    kinds: Vec<Kind>,
}

impl Picked<'_> {
    fn add(&mut self, activity: &ActivityId, because: Because) {
        let is_full = self.items.len() >= self.matcher.model.constants.short_list;
        let Some(at) = self.matcher.activity(activity) else { return };
        if !is_full && self.items.iter().all(|item| item.activity != *activity) {
            self.items.push(Item { activity: activity.clone(), because });
            self.kinds.push(self.matcher.model.activities[at].kind);
        }
    }

    fn add_unless_many(&mut self, activity: &ActivityId, because: Because) {
        let kind = self.matcher.activity(activity).map(|at| self.matcher.model.activities[at].kind);
        let same = self.kinds.iter().filter(|one| Some(**one) == kind).count();
        if same < self.matcher.model.constants.per_kind {
            self.add(activity, because);
        }
    }
}
