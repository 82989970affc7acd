//! Up to three activities one after the other, that together answer to most.

use std::collections::{BTreeMap, BTreeSet};

use matching::advice::{Need, Origin, Standing, StopCause};
use matching::model::{Activity, Effect, Mean, Model, Phase, PhaseFit};
use matching::{ActivityId, GoalId, Profile, QuestionId, RuleId};

use crate::advice::{Advice, advise, so_many};
use crate::doubt::{BITS, at_least, compare, more, say_close};
use crate::draw::{Level, Moment, Numbers, claim, firing, fit, holds, minus, moment, phase_fit};
use crate::draws::{beliefs, draws};

#[derive(Clone, Debug)]
pub(crate) struct Programme {
    pub(crate) steps: Vec<Step>,
    pub(crate) points: f64,
    /// Per means the step that they take together.
    pub(crate) means: BTreeMap<QuestionId, u8>,
}

/// One step of a programme, the phase that it waits for, and what it adds to the ones before it.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) activity: ActivityId,
    pub(crate) after: Option<Phase>,
    pub(crate) adds: f64,
}

/// What a programme is made from.
struct Ground<'a> {
    numbers: Numbers,
    profile: &'a Profile,
    advice: Advice,
    moments: Vec<Moment>,
    firing: BTreeSet<RuleId>,
    /// The mean minus points of every activity.
    taken: BTreeMap<ActivityId, f64>,
    /// The phase that is said now, or the user's own.
    leading: Phase,
    /// `n` of every pair of source and goal, in the mean over the draws; the phase's as that of the leading phase.
    needs: Vec<Need>,
    /// `f` of every source and activity, in the mean over the draws.
    fits: BTreeMap<(Origin, ActivityId), f64>,
}

pub(crate) fn programme(model: &Model, profile: &Profile) -> Programme {
    let ground = ground(model, profile);
    let constants = &model.constants;
    let pool = pool(&ground);
    // Per activity the fewest phases that must be gone down before it may take a step.
    let mut down = BTreeMap::new();
    for activity in &pool {
        for k in (0..constants.programme).rev() {
            if may_be_held(&ground, activity, k) {
                down.insert(activity.id.clone(), k);
            }
        }
    }
    // Nothing is a programme too: of as many points, the fewest activities.
    let mut best: (f64, Vec<&Activity>) = (0.0, vec![]);
    for order in orders(&pool, constants.programme) {
        let in_time = |(step, one): (usize, &&Activity)| down.get(&one.id).is_some_and(|k| *k <= step);
        let allowed = order.iter().enumerate().all(in_time);
        if !allowed || !can_be_paid(&ground, &order) || !each_adds(&ground, &order) {
            continue;
        }
        let value = value(&ground, &order);
        let ids = |order: &[&Activity]| order.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        let (known, old) = &best;
        let better = if (value - known).abs() < BITS {
            let set = |order: &[&Activity]| ids(order).into_iter().collect::<BTreeSet<_>>();
            if set(&order) == set(old) {
                // The same ones in another order: the first is to add most, then the second.
                let (mine, theirs) = (adds(&ground, &order), adds(&ground, old));
                let differs = mine.iter().zip(&theirs).find(|(a, b)| (**a - **b).abs() >= BITS);
                differs.map_or(ids(&order) < ids(old), |(a, b)| a > b)
            } else {
                // The fewest, then by name.
                (order.len(), set(&order)) < (old.len(), set(old))
            }
        } else {
            value > *known
        };
        if better {
            best = (value, order);
        }
    }
    let (points, order) = best;
    let mut made = Programme { steps: vec![], points, means: BTreeMap::new() };
    for (at, activity) in order.iter().enumerate() {
        let k = down[&activity.id];
        made.steps.push(Step {
            activity: activity.id.clone(),
            after: (k > 0).then(|| assumed(ground.leading, k)),
            adds: value(&ground, &order[..=at]) - value(&ground, &order[..at]),
        });
    }
    for mean in &model.means {
        let taken = taken_together(mean, &order);
        if taken > 0 {
            made.means.insert(mean.question.clone(), taken);
        }
    }
    made
}

/// What each activity adds to the ones before it.
fn adds(ground: &Ground, order: &[&Activity]) -> Vec<f64> {
    (0..order.len()).map(|at| value(ground, &order[..=at]) - value(ground, &order[..at])).collect()
}

/// Whether each activity adds at least 5 points to the ones before it.
fn each_adds(ground: &Ground, order: &[&Activity]) -> bool {
    let least = ground.numbers.model.constants.equal_points;
    adds(ground, order).into_iter().all(|adds| {
        if adds == least && least > 0.0 {
            // Added in another order, a little less may be left.
            say_close();
        }
        at_least(adds, least)
    })
}

fn ground<'a>(model: &Model, profile: &'a Profile) -> Ground<'a> {
    let numbers = Numbers::of(model);
    let beliefs = beliefs(model, profile);
    let mut moments = Vec::new();
    for steps in draws(model, profile, &beliefs) {
        moments.push(moment(&numbers, profile, &beliefs, &steps, false));
    }
    let advice = advise(model, profile);
    let leading = advice.phase.leading().unwrap_or(Phase::Calm);
    let mut needs: BTreeMap<(Origin, GoalId), f64> = BTreeMap::new();
    for ((origin, goal), share) in &advice.needs {
        needs.insert((origin.clone(), goal.clone()), *share);
    }
    let mut fits = BTreeMap::new();
    for (origin, _) in advice.needs.keys() {
        for activity in &model.activities {
            let mut sum = 0.0;
            for moment in &moments {
                sum += fit(&numbers, origin, activity, &moment.degrees, moment.leading) / moments.len() as f64;
            }
            fits.insert((origin.clone(), activity.id.clone()), sum);
        }
    }
    let mut taken = BTreeMap::new();
    for activity in &model.activities {
        let mut sum = 0.0;
        for moment in &moments {
            for (_, points) in minus(&numbers, profile, activity, moment) {
                sum += points / moments.len() as f64;
            }
        }
        taken.insert(activity.id.clone(), sum);
    }
    Ground {
        firing: firing(&numbers, profile, &beliefs),
        needs: needs.into_iter().map(|((origin, goal), share)| Need { origin, goal, share }).collect(),
        fits,
        numbers,
        profile,
        advice,
        taken,
        moments,
        leading,
    }
}

/// The 40 activities with the most points at best among those that apply, give points enough, and that no safety rule and no mean
/// stops in half of the draws.
fn pool<'a>(ground: &'a Ground) -> Vec<&'a Activity> {
    let model = &ground.numbers.model;
    let mut pool = Vec::new();
    for one in &ground.advice.candidates {
        let stopped = one.stops.iter().any(|stop| {
            let counts = match &stop.cause {
                StopCause::Rule(id) => model.rules.iter().any(|rule| rule.id == *id && rule.safety),
                StopCause::Mean(_) => true,
                StopCause::Phase(_) => false,
            };
            counts && at_least(stop.share, model.constants.stop_share)
        });
        let points = at_least(one.at_best, model.constants.equal_points);
        if points && one.standing != Standing::DoesNotApply && !stopped {
            pool.push(one);
        }
    }
    pool.sort_by(|a, b| compare(b.at_best, a.at_best).then(a.activity.cmp(&b.activity)));
    pool.truncate(model.constants.programme_from);
    pool.into_iter().map(|one| ground.numbers.activity(&one.activity)).collect()
}

/// Every order of one up to so many different activities.
fn orders<'a>(pool: &[&'a Activity], most: usize) -> Vec<Vec<&'a Activity>> {
    let mut all: Vec<Vec<&Activity>> = Vec::new();
    let mut longest: Vec<Vec<&Activity>> = vec![vec![]];
    for _ in 0..most {
        let mut longer = Vec::new();
        for order in &longest {
            for activity in pool {
                if !order.iter().any(|one| one.id == activity.id) {
                    let mut order = order.clone();
                    order.push(activity);
                    longer.push(order);
                }
            }
        }
        all.extend(longer.iter().cloned());
        longest = longer;
    }
    all
}

/// So many phases below the leading one, never below calm.
fn assumed(leading: Phase, down: usize) -> Phase {
    Phase::ALL[(leading as usize).saturating_sub(down)]
}

/// Whether an activity may be held so many phases further down: it fits that phase, or with care, and no stop rule holds in half
/// of the draws when conditions on the phase are read with the lower of the two.
fn may_be_held(ground: &Ground, activity: &Activity, down: usize) -> bool {
    let model = &ground.numbers.model;
    let phase = assumed(ground.leading, down);
    if !matches!(phase_fit(activity, phase), PhaseFit::Fits | PhaseFit::WithCare) {
        return false;
    }
    let enough = so_many(model.constants.stop_share, ground.moments.len()).max(1);
    for rule in &model.rules {
        if matches!(rule.effect, Effect::Stop(_)) && rule.concerns(activity) {
            let mut stops = 0;
            for moment in &ground.moments {
                let degree = holds(model, &rule.when, &moment.given, moment.strictest.min(phase));
                stops += usize::from(ground.firing.contains(&rule.id) || more(degree, 0.0));
            }
            if stops >= enough {
                return false;
            }
        }
    }
    true
}

/// `100 * SUM over needs n * (1 - PROD over activities (1 - f c))`, less the mean minus points of each.
fn value(ground: &Ground, set: &[&Activity]) -> f64 {
    let mut answered = 0.0;
    for need in &ground.needs {
        let mut left = 1.0;
        for activity in set {
            let f = ground.fits[&(need.origin.clone(), activity.id.clone())];
            let spans = &ground.moments[0].spans;
            let c = claim(&ground.numbers, ground.profile, activity, &need.goal, spans, Level::AtBest);
            left *= 1.0 - f * c;
        }
        answered += need.share * (1.0 - left);
    }
    let mut taken = 0.0;
    for activity in set {
        taken += ground.taken[&activity.id];
    }
    100.0 * answered - taken
}

/// The step of a means that a set takes: money adds up to the step whose amount covers the sum (the last step where none does),
/// hands count at the largest demand; 0 where it takes none.
fn taken_together(mean: &Mean, set: &[&Activity]) -> u8 {
    let mut largest = 0;
    let mut sum = 0.0;
    for demand in set.iter().flat_map(|activity| &activity.demands).filter(|one| one.mean == mean.question) {
        largest = largest.max(demand.step);
        if let Some(amount) = mean.amounts.get(usize::from(demand.step) - 1) {
            sum += amount;
        }
    }
    if mean.amounts.is_empty() || largest == 0 {
        return largest;
    }
    let covers = mean.amounts.iter().position(|amount| at_least(*amount, sum));
    covers.unwrap_or(mean.amounts.len() - 1) as u8 + 1
}

/// Whether what the set takes together can be had: not where it lies so many steps above every step that the given supply may
/// have.
fn can_be_paid(ground: &Ground, set: &[&Activity]) -> bool {
    let spans = &ground.moments[0].spans;
    for mean in ground.numbers.model.means.iter().filter(|mean| !mean.amounts.is_empty()) {
        let taken = taken_together(mean, set);
        let most = spans.get(&mean.question).and_then(|steps| steps.iter().max());
        if most.is_some_and(|most| taken.saturating_sub(*most) >= mean.stop_from) {
            return false;
        }
    }
    true
}
