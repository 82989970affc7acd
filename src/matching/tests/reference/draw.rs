//! The model within one draw: every formula of the design, from degrees to points and stops.

use std::collections::{BTreeMap, BTreeSet};

use matching::advice::{Line, Need, Origin, Reason, StopCause};
use matching::answer::Standing;
use matching::model::{
    Activity, Aim, Condition, Demand, Direction, Effect, Grade, Measure, Model, Phase, PhaseFit, Role, Situation, Time,
};
use matching::{ActivityId, GoalId, Profile, QuestionId, RuleId, SituationId};

use crate::doubt::{BITS, at_least, more, say_close};
use crate::draws::{Beliefs, Steps};

/// The steps that each question may have. A question that is missing is not known.
pub(crate) type Seen = BTreeMap<QuestionId, Vec<u8>>;

/// Every number of the model, with the fits written out per pair.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    pub(crate) model: Model,
    pub(crate) fits: BTreeMap<(SituationId, ActivityId), f64>,
}

impl Numbers {
    /// `f_as` = 1 named in the approach, 0.7 fits, 0.3 neither, 0 to avoid.
    pub(crate) fn of(model: &Model) -> Self {
        let mut fits = BTreeMap::new();
        for situation in &model.situations {
            for activity in &model.activities {
                let fit = if situation.avoid.contains(&activity.id) {
                    0.0
                } else if situation.approach.contains(&activity.id) {
                    model.constants.fit_named
                } else if activity.fits.contains(&situation.id) {
                    model.constants.fit_fits
                } else {
                    model.constants.fit_neither
                };
                fits.insert((situation.id.clone(), activity.id.clone()), fit);
            }
        }
        Self { model: model.clone(), fits }
    }

    pub(crate) fn activity(&self, id: &ActivityId) -> &Activity {
        self.model.activities.iter().find(|one| one.id == *id).unwrap()
    }
}

/// What is so in one draw.
#[derive(Clone, Debug)]
pub(crate) struct Moment {
    /// The given answers at their steps.
    pub(crate) given: Seen,
    /// The given answers with every step that they leave possible: whether a measure can be had follows from these.
    pub(crate) spans: Seen,
    /// The given and the open ones at their steps.
    pub(crate) given_and_open: Seen,
    /// The degree of every situation, by all questions.
    pub(crate) degrees: BTreeMap<SituationId, f64>,
    /// The highest phase with a firm signal among the given answers.
    pub(crate) signalled: Phase,
    /// The phase that fit and need follow: the user's own, else the signalled one.
    pub(crate) leading: Phase,
    /// The phase that stops follow: the higher of the two.
    pub(crate) strictest: Phase,
    /// `n` of every pair of source and goal.
    pub(crate) needs: Vec<Need>,
}

/// What is so at these steps. `all_given`: every question counts as if it were given.
pub(crate) fn moment(
    numbers: &Numbers,
    profile: &Profile,
    beliefs: &Beliefs,
    steps: &Steps,
    all_given: bool,
) -> Moment {
    let mut all = Seen::new();
    let mut given = Seen::new();
    let mut spans = Seen::new();
    let mut given_and_open = Seen::new();
    for (question, step) in steps {
        let standing = beliefs[question].standing;
        all.insert(question.clone(), vec![*step]);
        if standing == Standing::Given || all_given {
            given.insert(question.clone(), vec![*step]);
        }
        if standing == Standing::Given {
            spans.insert(question.clone(), beliefs[question].span());
        }
        if standing != Standing::Weak || all_given {
            given_and_open.insert(question.clone(), vec![*step]);
        }
    }
    let mut degrees = BTreeMap::new();
    for situation in &numbers.model.situations {
        degrees.insert(situation.id.clone(), degree(&numbers.model, situation, &all));
    }
    let signalled = signalled(&numbers.model, &given);
    let leading = profile.own_phase.unwrap_or(signalled);
    let strictest = leading.max(signalled);
    let needs = needs(numbers, profile, &degrees, leading);
    Moment { given, spans, given_and_open, degrees, signalled, leading, strictest, needs }
}

/// `raw_s = max(weighted mean of its signals, 0.9 * its strongest core signal)`,
/// `d_s = clip((raw_s - t) / (1 - t), 0, 1)`, times the smallest of its required signals.
pub(crate) fn degree(model: &Model, situation: &Situation, seen: &Seen) -> f64 {
    let mut sum = 0.0;
    let mut weights = 0.0;
    let mut strongest_core: f64 = 0.0;
    let mut least_required: f64 = 1.0;
    for signal in &situation.signals {
        let value = value(&signal.values, seen.get(&signal.question));
        if signal.role == Role::Required {
            least_required = least_required.min(value);
        } else {
            sum += signal.weight * value;
            weights += signal.weight;
        }
        if signal.role == Role::Core {
            strongest_core = strongest_core.max(value);
        }
    }
    let mean = if weights > 0.0 { sum / weights } else { 0.0 };
    let raw = mean.max(model.constants.core_share * strongest_core);
    let t = model.constants.threshold;
    if raw == t && t > 0.0 {
        say_close();
    }
    if !more(raw, t) {
        return 0.0;
    }
    ((raw - t) / (1.0 - t)).min(1.0) * least_required
}

/// The largest value of a signal over the steps that its question may have; 0 where it is not known.
pub(crate) fn value(values: &[f64], steps: Option<&Vec<u8>>) -> f64 {
    let mut largest: f64 = 0.0;
    for step in steps.into_iter().flatten() {
        largest = largest.max(values[usize::from(*step) - 1]);
    }
    largest
}

/// The highest phase with a firm signal; calm where there is none.
pub(crate) fn signalled(model: &Model, seen: &Seen) -> Phase {
    let mut highest = Phase::Calm;
    for (phase, what) in &model.phases {
        for firm in &what.firm {
            if seen.get(&firm.question).into_iter().flatten().any(|step| *step >= firm.from) {
                highest = highest.max(*phase);
            }
        }
    }
    highest
}

/// `n_sg = k_s * d_s * u_sg / T`, `T = SUM k_s d_s + the phase's own need`; wishes take a share of 0.25 of the whole,
/// and the rest is left to situations and phase.
fn needs(numbers: &Numbers, profile: &Profile, degrees: &BTreeMap<SituationId, f64>, leading: Phase) -> Vec<Need> {
    let constants = &numbers.model.constants;
    let wish_share = if profile.wishes.is_empty() { 0.0 } else { constants.wish_share };
    let total = weight_of_situations(numbers, degrees) + constants.phase_need;
    let mut needs = Vec::new();
    for situation in &numbers.model.situations {
        let weight = situation.precedence * degrees[&situation.id];
        for (goal, urgency) in &situation.goals {
            let share = (1.0 - wish_share) * weight * urgency / total;
            needs.push(Need { origin: Origin::Situation(situation.id.clone()), goal: goal.clone(), share });
        }
    }
    for (goal, urgency) in &numbers.model.phases[&leading].goals {
        let share = (1.0 - wish_share) * constants.phase_need * urgency / total;
        needs.push(Need { origin: Origin::Phase(leading), goal: goal.clone(), share });
    }
    for goal in &profile.wishes {
        let share = wish_share / profile.wishes.len() as f64;
        needs.push(Need { origin: Origin::Wish, goal: goal.clone(), share });
    }
    needs
}

/// `SUM k_s d_s`.
fn weight_of_situations(numbers: &Numbers, degrees: &BTreeMap<SituationId, f64>) -> f64 {
    let mut sum = 0.0;
    for situation in &numbers.model.situations {
        sum += situation.precedence * degrees[&situation.id];
    }
    sum
}

/// `f`: of a situation `f_as`; of a phase 1 where it fits, 0.3 with care, else 0; of a wish the mean of `f_as` weighted by
/// `k_s d_s`, or the phase's where no situation is present.
pub(crate) fn fit(
    numbers: &Numbers,
    origin: &Origin,
    activity: &Activity,
    degrees: &BTreeMap<SituationId, f64>,
    leading: Phase,
) -> f64 {
    match origin {
        Origin::Situation(situation) => numbers.fits[&(situation.clone(), activity.id.clone())],
        Origin::Phase(phase) => match phase_fit(activity, *phase) {
            PhaseFit::Fits => 1.0,
            PhaseFit::WithCare => numbers.model.constants.phase_with_care,
            PhaseFit::NotNow | PhaseFit::NotNeededYet => 0.0,
        },
        Origin::Wish => {
            let whole = weight_of_situations(numbers, degrees);
            if whole == 0.0 {
                return fit(numbers, &Origin::Phase(leading), activity, degrees, leading);
            }
            let mut sum = 0.0;
            for situation in &numbers.model.situations {
                let fit = numbers.fits[&(situation.id.clone(), activity.id.clone())];
                sum += situation.precedence * degrees[&situation.id] * fit;
            }
            sum / whole
        }
    }
}

pub(crate) fn phase_fit(activity: &Activity, phase: Phase) -> PhaseFit {
    activity.phases.get(&phase).copied().unwrap_or(PhaseFit::NotNeededYet)
}

/// Which measures are counted on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Level {
    AsItIs,
    AsChosen,
    AtBest,
}

/// `c_ag = aim * (0.4 + 0.6 * MAX_route SUM_e w_re * r_ae)`, 0 without a claim or where it is graded against.
pub(crate) fn claim(
    numbers: &Numbers,
    profile: &Profile,
    activity: &Activity,
    goal: &GoalId,
    spans: &Seen,
    level: Level,
) -> f64 {
    let constants = &numbers.model.constants;
    let Some(claim) = activity.claims.iter().find(|claim| claim.goal == *goal) else { return 0.0 };
    if claim.grade == Grade::Against {
        return 0.0;
    }
    let mut best: f64 = 0.0;
    for route in &numbers.model.goals.iter().find(|one| one.id == *goal).unwrap().routes {
        let mut sum = 0.0;
        for (element, weight) in route {
            let by_measure = activity
                .measures
                .iter()
                .any(|measure| measure.element == *element && counts(profile, activity, measure, spans, level));
            if activity.nature.contains(element) {
                sum += weight;
            } else if by_measure {
                sum += weight * constants.by_measure;
            }
        }
        best = best.max(sum);
    }
    let aim = if claim.aim == Aim::Wholly { 1.0 } else { constants.partly };
    aim * (constants.claim_floor + (1.0 - constants.claim_floor) * best)
}

/// Whether a measure is counted on: chosen, or at best any; never one whose means is known to be short, whatever step of the
/// answer is the true one.
fn counts(profile: &Profile, activity: &Activity, measure: &Measure, spans: &Seen, level: Level) -> bool {
    let wanted = match level {
        Level::AsItIs => false,
        Level::AsChosen => profile.measures.get(&activity.id).is_some_and(|chosen| chosen.contains(&measure.element)),
        Level::AtBest => true,
    };
    let allowed = |need: &Demand| spans.get(&need.mean).is_none_or(|steps| steps.iter().any(|step| *step >= need.step));
    wanted && measure.needs.iter().all(allowed)
}

/// How many steps a means is known to be short of what is asked; 0 where it is not known.
fn short(mean: &QuestionId, asked: u8, given: &Seen) -> u8 {
    let mut short = 0;
    for step in given.get(mean).into_iter().flatten() {
        short = short.max(asked.saturating_sub(*step));
    }
    short
}

/// Whether a means is known to be so many steps short that it cannot be had.
pub(crate) fn cannot_be_had(numbers: &Numbers, mean: &QuestionId, asked: u8, given: &Seen) -> bool {
    let Some(what) = numbers.model.means.iter().find(|one| one.question == *mean) else { return false };
    given.contains_key(mean) && short(mean, asked, given) >= what.stop_from
}

/// How far a condition holds: an answer 1 at or beyond its step in the worse direction, a phase 1 from it on, a situation its
/// degree from a degree on; "all of" the smallest, "any of" the largest. Only what is seen counts.
pub(crate) fn holds(model: &Model, condition: &Condition, seen: &Seen, strictest: Phase) -> f64 {
    match condition {
        Condition::Answer { question, worse, from } => {
            for step in seen.get(question).into_iter().flatten() {
                let beyond = match worse {
                    Direction::Higher => step >= from,
                    Direction::Lower => step <= from,
                };
                if beyond {
                    return 1.0;
                }
            }
            0.0
        }
        Condition::Phase { at_least } => {
            if strictest >= *at_least {
                1.0
            } else {
                0.0
            }
        }
        Condition::Situation { id, from } => {
            let situation = model.situations.iter().find(|one| one.id == *id).unwrap();
            let degree = degree(model, situation, seen);
            if at_least(degree, *from) { degree } else { 0.0 }
        }
        Condition::All(parts) => {
            let mut least: f64 = 1.0;
            for part in parts {
                least = least.min(holds(model, part, seen, strictest));
            }
            least
        }
        Condition::Any(parts) => {
            let mut most: f64 = 0.0;
            for part in parts {
                most = most.max(holds(model, part, seen, strictest));
            }
            most
        }
    }
}

/// The reasons that add or take points in one draw, and how many:
/// plus `100 * n_sg * f_as * c_ag` per pair; assets; minus cautions, a phase with care, means that are short.
/// The room for assets is what the plus points at best leave, so that the three scores differ by their claims alone.
pub(crate) fn lines(
    numbers: &Numbers,
    profile: &Profile,
    activity: &Activity,
    moment: &Moment,
    level: Level,
) -> Vec<Line> {
    let constants = &numbers.model.constants;
    let mut lines = Vec::new();
    let mut plus_at_best = 0.0;
    for need in &moment.needs {
        let f = fit(numbers, &need.origin, activity, &moment.degrees, moment.leading);
        let c = |level| claim(numbers, profile, activity, &need.goal, &moment.spans, level);
        plus_at_best += 100.0 * need.share * f * c(Level::AtBest);
        let points = 100.0 * need.share * f * c(level);
        lines.push(Line { reason: Reason::Need(need.origin.clone(), need.goal.clone()), points });
    }
    let ready = ready(numbers, activity, &moment.given);
    let assets =
        (constants.asset_points * ready.len() as f64).min(constants.asset_most).min((100.0 - plus_at_best).max(0.0));
    for asset in &ready {
        lines.push(Line { reason: Reason::Asset(asset.clone()), points: assets / ready.len() as f64 });
    }
    for (reason, points) in minus(numbers, profile, activity, moment) {
        lines.push(Line { reason, points: -points });
    }
    lines
}

/// The assets that stand ready and that an activity leans on; 3 points each, 6 at most, never past 100.
fn ready(numbers: &Numbers, activity: &Activity, given: &Seen) -> BTreeSet<QuestionId> {
    let mut ready = BTreeSet::new();
    for asset in &activity.assets {
        let question = numbers.model.questions.iter().find(|one| one.id == *asset).unwrap();
        if given.get(asset).into_iter().flatten().any(|step| question.ready.contains(step)) {
            ready.insert(asset.clone());
        }
    }
    ready
}

/// What is taken: a caution its severity times degree, a phase that asks care 4, what was tried in vain 6, a means 2 to 4 for each
/// step short.
pub(crate) fn minus(numbers: &Numbers, profile: &Profile, activity: &Activity, moment: &Moment) -> Vec<(Reason, f64)> {
    let model = &numbers.model;
    let mut minus = Vec::new();
    for rule in &model.rules {
        if let Effect::Caution(severity) = rule.effect
            && rule.concerns(activity)
        {
            let degree = holds(model, &rule.when, &moment.given, moment.strictest);
            minus.push((Reason::Caution(rule.id.clone()), severity * degree));
        }
    }
    if phase_fit(activity, moment.leading) == PhaseFit::WithCare {
        minus.push((Reason::PhaseWithCare, model.constants.with_care_points));
    }
    if profile.tried.contains(&activity.id) {
        minus.push((Reason::Tried, model.constants.tried_points));
    }
    for demand in &activity.demands {
        if let Some(mean) = model.means.iter().find(|one| one.question == demand.mean) {
            let steps = short(&demand.mean, demand.step, &moment.given);
            minus.push((Reason::ShortMean(demand.mean.clone()), mean.per_step * f64::from(steps)));
        }
    }
    minus
}

/// The score: the sum of its lines.
pub(crate) fn score(lines: &[Line]) -> f64 {
    let mut sum = 0.0;
    for line in lines {
        sum += line.points;
    }
    if sum.abs() < BITS && lines.iter().any(|line| line.points.abs() > BITS) {
        // Plus and minus cancel: added in another order, a little may be left on either side.
        say_close();
    }
    sum
}

/// The safety rules that fire as soon as one given answer makes them true: every given question ranges over all of its possible
/// steps, and the worst counts for each condition separately.
pub(crate) fn firing(numbers: &Numbers, profile: &Profile, beliefs: &Beliefs) -> BTreeSet<RuleId> {
    let mut spans = Seen::new();
    for (question, belief) in beliefs {
        if belief.standing == Standing::Given {
            spans.insert(question.clone(), belief.span());
        }
    }
    let highest = signalled(&numbers.model, &spans);
    let strictest = profile.own_phase.unwrap_or(Phase::Calm).max(highest);
    let mut firing = BTreeSet::new();
    for rule in &numbers.model.rules {
        if rule.safety && more(holds(&numbers.model, &rule.when, &spans, strictest), 0.0) {
            firing.insert(rule.id.clone());
        }
    }
    firing
}

/// What stops an activity in one draw: rules, the phase that it does not fit, means that cannot be had.
pub(crate) fn stops(
    numbers: &Numbers,
    activity: &Activity,
    moment: &Moment,
    firing: &BTreeSet<RuleId>,
) -> Vec<StopCause> {
    let model = &numbers.model;
    let mut stops = Vec::new();
    for rule in &model.rules {
        if matches!(rule.effect, Effect::Stop(_)) && rule.concerns(activity) {
            let degree = holds(model, &rule.when, &moment.given, moment.strictest);
            if firing.contains(&rule.id) || more(degree, 0.0) {
                stops.push(StopCause::Rule(rule.id.clone()));
            }
        }
    }
    if phase_fit(activity, moment.strictest) == PhaseFit::NotNow {
        stops.push(StopCause::Phase(moment.strictest));
    }
    for demand in &activity.demands {
        if cannot_be_had(numbers, &demand.mean, demand.step, &moment.given) {
            stops.push(StopCause::Mean(demand.mean.clone()));
        }
    }
    stops
}

/// The time that a stop leaves: what the rule or the phase says; for a means, prepare now.
pub(crate) fn time(model: &Model, cause: &StopCause) -> Time {
    match cause {
        StopCause::Rule(id) => match model.rules.iter().find(|rule| rule.id == *id).unwrap().effect {
            Effect::Stop(time) => time,
            Effect::Caution(_) => panic!("a caution stops nothing"),
        },
        StopCause::Phase(phase) => model.phases[phase].stop,
        StopCause::Mean(_) => Time::PrepareNow,
    }
}
