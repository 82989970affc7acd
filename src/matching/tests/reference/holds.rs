//! What the judgement leaves open: every judged number a little more or less, on the most likely profile.

use std::collections::BTreeMap;

use matching::advice::Standing;
use matching::model::{Effect, End, Model};
use matching::{ActivityId, Profile};

use crate::advice::{advise, ranks};
use crate::doubt::{BITS, compare, say_close};
use crate::draw::{Level, Numbers, firing, lines, moment, score, stops};
use crate::draws::{Belief, Beliefs, Steps, beliefs, permutation};

/// Every question at the likeliest step of its belief, of equals the one nearer the healthy end, with its real standing.
pub(crate) fn most_likely(model: &Model, beliefs: &Beliefs) -> Beliefs {
    let mut likely = Beliefs::new();
    for question in &model.questions {
        let belief = &beliefs[&question.id];
        let mut steps = belief.span();
        if question.trouble == Some(End::Low) {
            steps.reverse();
        }
        let share = |step: u8| belief.shares[usize::from(step) - 1];
        let mut best = steps[0];
        for step in steps {
            if step != best && share(step) != share(best) && (share(step) - share(best)).abs() < BITS {
                say_close();
            }
            if share(step) > share(best) {
                best = step;
            }
        }
        likely.insert(question.id.clone(), Belief::point(best, belief.shares.len(), belief.standing));
    }
    likely
}

/// The one draw of beliefs that are points.
pub(crate) fn only_draw(likely: &Beliefs) -> Steps {
    likely.iter().map(|(question, belief)| (question.clone(), belief.span()[0])).collect()
}

/// The share of the weightings in which each activity with a rank stays among the first.
pub(crate) fn holds(model: &Model, profile: &Profile) -> BTreeMap<ActivityId, f64> {
    let likely = most_likely(model, &beliefs(model, profile));
    let steps = only_draw(&likely);
    let mut part = Vec::new();
    for one in advise(model, profile).candidates {
        if one.standing == Standing::Ranked {
            part.push(one.activity);
        }
    }
    let weightings = model.constants.weightings;
    let mut holds: BTreeMap<ActivityId, f64> = part.iter().map(|activity| (activity.clone(), 0.0)).collect();
    for weighting in 0..weightings {
        let numbers = weighted(model, weighting);
        let moment = moment(&numbers, profile, &likely, &steps, false);
        let firing = firing(&numbers, profile, &likely);
        let mut scores: Vec<(f64, ActivityId)> = Vec::new();
        for id in &part {
            let activity = numbers.activity(id);
            if stops(&numbers, activity, &moment, &firing).is_empty() {
                scores.push((score(&lines(&numbers, profile, activity, &moment, Level::AtBest)), id.clone()));
            }
        }
        scores.sort_by(|a, b| compare(b.0, a.0).then(a.1.cmp(&b.1)));
        let only: Vec<f64> = scores.iter().map(|(score, _)| *score).collect();
        for (rank, (_, id)) in ranks(&only, model.constants.equal_points).iter().zip(&scores) {
            if rank.0 <= model.constants.first {
                *holds.get_mut(id).unwrap() += 1.0 / weightings as f64;
            }
        }
    }
    holds
}

/// The factor of a number in a weighting: 0.8 to 1 for one half of the weightings, 1 to 1.25 for the other.
fn factor(model: &Model, name: &str, weighting: usize) -> f64 {
    let constants = &model.constants;
    let n = constants.weightings;
    let u = (permutation(name, n)[weighting] as f64 + 0.5) / n as f64;
    if u < 0.5 {
        constants.least_factor + (1.0 - constants.least_factor) * 2.0 * u
    } else {
        1.0 + (constants.most_factor - 1.0) * (2.0 * u - 1.0)
    }
}

/// Every urgency, route weight, fit, threshold and severity times its factor; what summed to 1 does so again.
pub(crate) fn weighted(model: &Model, weighting: usize) -> Numbers {
    let times = |number: f64, name: &str| number * factor(model, name, weighting);
    let mut numbers = Numbers::of(model);
    for ((situation, activity), fit) in &mut numbers.fits {
        *fit = times(*fit, &format!("fit/{situation}/{activity}")).min(1.0);
    }
    let new = &mut numbers.model;
    new.constants.threshold = times(new.constants.threshold, "threshold");
    new.constants.with_care_points = times(new.constants.with_care_points, "with-care");
    new.constants.tried_points = times(new.constants.tried_points, "tried");
    for situation in &mut new.situations {
        for (goal, urgency) in &mut situation.goals {
            *urgency = times(*urgency, &format!("urgency/{}/{goal}", situation.id));
        }
        sum_to_one(&mut situation.goals);
    }
    for (phase, what) in &mut new.phases {
        for (goal, urgency) in &mut what.goals {
            *urgency = times(*urgency, &format!("urgency/{}/{goal}", phase.as_str()));
        }
        sum_to_one(&mut what.goals);
    }
    for goal in &mut new.goals {
        for (number, route) in goal.routes.iter_mut().enumerate() {
            for (element, weight) in route.iter_mut() {
                *weight = times(*weight, &format!("route/{}/{number}/{element}", goal.id));
            }
            sum_to_one(route);
        }
    }
    for rule in &mut new.rules {
        if let Effect::Caution(severity) = &mut rule.effect {
            *severity = times(*severity, &format!("severity/{}", rule.id));
        }
    }
    for mean in &mut new.means {
        mean.per_step = times(mean.per_step, &format!("short/{}", mean.question));
    }
    numbers
}

fn sum_to_one<T>(shares: &mut [(T, f64)]) {
    let sum: f64 = shares.iter().map(|(_, share)| share).sum();
    for (_, share) in shares {
        *share /= sum;
    }
}
