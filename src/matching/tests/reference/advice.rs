//! Over the draws: needs, points, ranges and chances, and which activities are in or out.

use std::collections::{BTreeMap, BTreeSet};

use matching::advice::{Line, Need, Origin, PhaseGuess, Readiness, Reason, Standing, Stop, StopCause};
use matching::answer::Standing as Said;
use matching::model::{Activity, Effect, Grade, Model, Phase, Role};
use matching::{ActivityId, Answer, GoalId, Profile, QuestionId, RuleId, SituationId};

use crate::doubt::{BITS, at_least, compare, more, say_close};
use crate::draw::{
    Level, Moment, Numbers, Seen, cannot_be_had, degree, firing, holds, lines, moment, score, stops, time, value,
};
use crate::draws::{Beliefs, Steps, asked_by, beliefs, draws};

#[derive(Clone, Debug)]
pub(crate) struct Advice {
    pub(crate) phase: PhaseGuess,
    /// The mean degree of every situation, and whether given answers alone make it show.
    pub(crate) situations: BTreeMap<SituationId, (f64, bool)>,
    /// The given answers that speak for a situation: whose signal has a value at a step that they leave possible.
    pub(crate) speak: BTreeMap<SituationId, BTreeSet<QuestionId>>,
    /// The given answers that make the said phase certain: firm for it at a step that they leave possible.
    pub(crate) certain: BTreeSet<QuestionId>,
    pub(crate) needs: BTreeMap<(Origin, GoalId), f64>,
    pub(crate) readiness: Readiness,
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) draws: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) activity: ActivityId,
    pub(crate) standing: Standing,
    pub(crate) rank: Option<(usize, usize)>,
    pub(crate) as_it_is: f64,
    pub(crate) as_chosen: f64,
    pub(crate) at_best: f64,
    pub(crate) range: (f64, f64),
    pub(crate) chance: f64,
    pub(crate) grade: Option<Grade>,
    pub(crate) lines: Vec<Line>,
    pub(crate) stops: Vec<Stop>,
    pub(crate) find_out_first: BTreeSet<QuestionId>,
    /// The hands that it asks.
    pub(crate) hands: u8,
    /// Whether it is stopped, per draw.
    pub(crate) stopped: Vec<bool>,
    /// The points at best, per draw.
    pub(crate) scores: Vec<f64>,
}

impl Advice {
    pub(crate) fn candidate(&self, id: &ActivityId) -> &Candidate {
        self.candidates.iter().find(|one| one.activity == *id).unwrap()
    }
}

pub(crate) fn advise(model: &Model, profile: &Profile) -> Advice {
    let beliefs = beliefs(model, profile);
    let draws = draws(model, profile, &beliefs);
    advise_on(&Numbers::of(model), profile, &beliefs, &draws)
}

/// The advice that these draws give.
pub(crate) fn advise_on(numbers: &Numbers, profile: &Profile, beliefs: &Beliefs, draws: &[Steps]) -> Advice {
    let model = &numbers.model;
    let mut moments = Vec::new();
    for steps in draws {
        moments.push(moment(numbers, profile, beliefs, steps, false));
    }
    let firing = firing(numbers, profile, beliefs);
    let situations = situations(model, &moments);
    let readiness = readiness(model, profile, beliefs, &situations);
    let mut candidates = Vec::new();
    for activity in &model.activities {
        candidates.push(candidate(numbers, profile, beliefs, activity, &moments, &firing));
    }
    put_in_order(model, &mut candidates);
    chances(model, &mut candidates, draws.len());
    let phase = phase(model, profile, beliefs, &moments);
    Advice {
        speak: speak(model, &moments),
        certain: certain(model, &phase, &moments),
        phase,
        situations,
        needs: needs(&moments),
        readiness,
        candidates,
        draws: draws.len(),
    }
}

/// Said is the highest phase that holds in half of the draws, perhaps the highest above it that holds in a tenth; where
/// nothing that a phase rests on was answered, neither. A list that was gone through counts as answered.
fn phase(model: &Model, profile: &Profile, beliefs: &Beliefs, moments: &[Moment]) -> PhaseGuess {
    let constants = &model.constants;
    let mut answered = false;
    for firm in model.phases.values().flat_map(|phase| &phase.firm) {
        answered = answered || beliefs[&firm.question].standing != Said::Open;
    }
    let share =
        |phase: Phase| moments.iter().filter(|moment| moment.signalled >= phase).count() as f64 / moments.len() as f64;
    let mut said = None;
    let mut perhaps = None;
    if answered {
        for phase in Phase::ALL {
            if at_least(share(phase), constants.phase_said) {
                said = Some(phase);
            }
        }
        for phase in Phase::ALL {
            if Some(phase) > said && at_least(share(phase), constants.phase_perhaps) {
                perhaps = Some(phase);
            }
        }
    }
    PhaseGuess { said, perhaps, own: profile.own_phase, because: vec![] }
}

/// The mean degree over the draws; a situation shows when its mean degree by given answers alone reaches 0.15.
fn situations(model: &Model, moments: &[Moment]) -> BTreeMap<SituationId, (f64, bool)> {
    let mut situations = BTreeMap::new();
    for situation in &model.situations {
        let mut all = 0.0;
        let mut given = 0.0;
        for moment in moments {
            all += moment.degrees[&situation.id];
            given += degree(model, situation, &moment.given);
        }
        let shows = at_least(given / moments.len() as f64, model.constants.shows);
        situations.insert(situation.id.clone(), (all / moments.len() as f64, shows));
    }
    situations
}

fn speak(model: &Model, moments: &[Moment]) -> BTreeMap<SituationId, BTreeSet<QuestionId>> {
    let mut speak = BTreeMap::new();
    for situation in &model.situations {
        let mut questions = BTreeSet::new();
        for signal in &situation.signals {
            if value(&signal.values, moments[0].spans.get(&signal.question)) > 0.0 {
                questions.insert(signal.question.clone());
            }
        }
        speak.insert(situation.id.clone(), questions);
    }
    speak
}

fn certain(model: &Model, phase: &PhaseGuess, moments: &[Moment]) -> BTreeSet<QuestionId> {
    let mut questions = BTreeSet::new();
    let Some(said) = phase.said else { return questions };
    for firm in &model.phases[&said].firm {
        if moments[0].spans.get(&firm.question).into_iter().flatten().any(|step| *step >= firm.from) {
            questions.insert(firm.question.clone());
        }
    }
    questions
}

/// The mean share of every pair of source and goal.
fn needs(moments: &[Moment]) -> BTreeMap<(Origin, GoalId), f64> {
    let mut needs = BTreeMap::new();
    for moment in moments {
        for Need { origin, goal, share } in &moment.needs {
            *needs.entry((origin.clone(), goal.clone())).or_insert(0.0) += share / moments.len() as f64;
        }
    }
    needs
}

/// No ranking before every safety question was asked; then as soon as a situation shows, or all core signals were gone
/// through, enough of them truly answered, and none shows.
fn readiness(
    model: &Model,
    profile: &Profile,
    beliefs: &Beliefs,
    situations: &BTreeMap<SituationId, (f64, bool)>,
) -> Readiness {
    let answered = |question: &QuestionId| beliefs[question].standing != Said::Open;
    let asked = |question: &QuestionId| answered(question) || profile.answers.get(question) == Some(&Answer::NotKnown);
    let mut safety = Vec::new();
    let mut core = Vec::new();
    for question in &model.questions {
        if question.safety && !asked(&question.id) {
            safety.push(question.id.clone());
        }
        let signals = model.situations.iter().flat_map(|situation| &situation.signals);
        if signals.into_iter().any(|signal| signal.role == Role::Core && signal.question == question.id) {
            core.push(question.id.clone());
        }
    }
    if !safety.is_empty() {
        return Readiness::SafetyOpen(safety);
    }
    if situations.values().any(|(_, shows)| *shows) {
        return Readiness::Ready;
    }
    let unasked: Vec<QuestionId> = core.iter().filter(|question| !asked(question)).cloned().collect();
    let truly = core.iter().filter(|question| answered(question)).count();
    let enough = at_least(truly as f64, model.constants.gone_through * core.len() as f64);
    if unasked.is_empty() && enough && truly > 0 {
        return Readiness::Ready;
    }
    if unasked.is_empty() {
        return Readiness::NothingShows(core.into_iter().filter(|question| !answered(question)).collect());
    }
    Readiness::NothingShows(unasked)
}

/// The smallest number of draws that is at least a share of them.
pub(crate) fn so_many(share: f64, draws: usize) -> usize {
    (share * draws as f64).ceil() as usize
}

fn candidate(
    numbers: &Numbers,
    profile: &Profile,
    beliefs: &Beliefs,
    activity: &Activity,
    moments: &[Moment],
    firing: &BTreeSet<RuleId>,
) -> Candidate {
    let model = &numbers.model;
    let n = moments.len() as f64;
    let mut as_it_is = 0.0;
    let mut as_chosen = 0.0;
    let mut scores = Vec::new();
    let mut sums: Vec<Line> = Vec::new();
    let mut stopped = Vec::new();
    let mut causes: BTreeMap<StopCause, usize> = BTreeMap::new();
    for moment in moments {
        as_it_is += score(&lines(numbers, profile, activity, moment, Level::AsItIs)) / n;
        as_chosen += score(&lines(numbers, profile, activity, moment, Level::AsChosen)) / n;
        let at_best = lines(numbers, profile, activity, moment, Level::AtBest);
        scores.push(score(&at_best));
        for line in at_best {
            match sums.iter_mut().find(|sum| sum.reason == line.reason) {
                Some(sum) => sum.points += line.points / n,
                None => sums.push(Line { reason: line.reason, points: line.points / n }),
            }
        }
        let now = stops(numbers, activity, moment, firing);
        stopped.push(!now.is_empty());
        for cause in now {
            *causes.entry(cause).or_insert(0) += 1;
        }
    }
    sums.retain(|line| line.points != 0.0);
    let at_best = scores.iter().sum::<f64>() / n;
    let stops = in_order(model, causes, moments.len());
    let enough = so_many(model.constants.stop_share, moments.len()).max(1);
    let standing = if does_not_apply(activity, beliefs) {
        Standing::DoesNotApply
    } else if stopped.iter().filter(|stopped| **stopped).count() >= enough {
        Standing::Stopped(stops[0].time)
    } else if more(0.0, at_best) {
        Standing::AsksMore
    } else {
        Standing::Ranked
    };
    let hands = activity.demands.iter().find(|demand| Some(&demand.mean) == model.constants.fewer_first.as_ref());
    Candidate {
        activity: activity.id.clone(),
        standing,
        rank: None,
        as_it_is,
        as_chosen,
        at_best,
        range: range(&scores),
        chance: 0.0,
        grade: grade(activity, &sums),
        lines: sums,
        stops,
        find_out_first: find_out_first(numbers, beliefs, activity, moments, firing),
        hands: hands.map_or(0, |demand| demand.step),
        stopped,
        scores,
    }
}

/// A requirement is answered, and not one of its possible steps will do.
fn does_not_apply(activity: &Activity, beliefs: &Beliefs) -> bool {
    activity.requires.iter().any(|requirement| {
        let belief = &beliefs[&requirement.question];
        belief.standing != Said::Open && belief.span().iter().all(|step| requirement.without.contains(step))
    })
}

/// The stops that decide first, then the strictest time, then the larger share, then by cause.
fn in_order(model: &Model, causes: BTreeMap<StopCause, usize>, draws: usize) -> Vec<Stop> {
    let enough = so_many(model.constants.stop_share, draws).max(1);
    let mut stops: Vec<(usize, Stop)> = Vec::new();
    for (cause, count) in causes {
        let time = time(model, &cause);
        stops.push((count, Stop { cause, time, share: count as f64 / draws as f64 }));
    }
    stops.sort_by(|(many, a), (few, b)| {
        let decides = (*few >= enough).cmp(&(*many >= enough));
        decides.then(b.time.cmp(&a.time)).then(few.cmp(many)).then(a.cause.cmp(&b.cause))
    });
    stops.into_iter().map(|(_, stop)| stop).collect()
}

/// 5th and 95th percentile, nearest rank: the `ceil(p * n)`-th smallest.
fn range(scores: &[f64]) -> (f64, f64) {
    let mut sorted = scores.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    let nearest = |percent: usize| sorted[(percent * n).div_ceil(100).max(1) - 1];
    (nearest(5), nearest(95))
}

/// The grade of the claim whose goal brings most plus points; of equals the goal whose largest line comes first.
fn grade(activity: &Activity, lines: &[Line]) -> Option<Grade> {
    let mut plus = Vec::new();
    for line in lines {
        if let Reason::Need(origin, goal) = &line.reason {
            plus.push((line.points, origin, goal));
        }
    }
    plus.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)).then(a.2.cmp(b.2)));
    let mut best: Option<(f64, &GoalId)> = None;
    for (_, _, goal) in &plus {
        let mut sum = 0.0;
        for (points, _, other) in &plus {
            if other == goal {
                sum += points;
            }
        }
        if best.is_some_and(|(most, known)| known != *goal && (sum - most).abs() < BITS) {
            say_close();
        }
        if best.is_none_or(|(most, _)| sum > most) {
            best = Some((sum, *goal));
        }
    }
    let (_, goal) = best?;
    activity.claims.iter().find(|claim| claim.goal == *goal).map(|claim| claim.grade)
}

/// Open questions that could stop the activity: those of a stop rule that would stop in a tenth of the draws more if the open
/// ones counted too (in any more, for a safety rule); a means; a requirement.
fn find_out_first(
    numbers: &Numbers,
    beliefs: &Beliefs,
    activity: &Activity,
    moments: &[Moment],
    firing: &BTreeSet<RuleId>,
) -> BTreeSet<QuestionId> {
    let model = &numbers.model;
    let open = |question: &QuestionId| beliefs[question].standing == Said::Open;
    let share = model.constants.find_out_share;
    let enough = so_many(share, moments.len()).max(1);
    let mut find_out = BTreeSet::new();
    for rule in &model.rules {
        if !matches!(rule.effect, Effect::Stop(_)) || !rule.concerns(activity) {
            continue;
        }
        let mut does = 0;
        let mut would = 0;
        for moment in moments {
            let stops = |seen: &Seen| more(holds(model, &rule.when, seen, moment.strictest), 0.0);
            let fires = firing.contains(&rule.id);
            does += usize::from(fires || stops(&moment.given));
            would += usize::from(fires || stops(&moment.given_and_open));
        }
        if would - does >= if rule.safety { 1 } else { enough } {
            find_out.extend(rests_on(model, &rule.when).into_iter().filter(open));
        }
    }
    for demand in &activity.demands {
        let short = |moment: &&Moment| cannot_be_had(numbers, &demand.mean, demand.step, &moment.given_and_open);
        if open(&demand.mean) && moments.iter().filter(short).count() >= enough {
            find_out.insert(demand.mean.clone());
        }
    }
    for requirement in &activity.requires {
        let mut mass = 0.0;
        for (at, prior) in beliefs[&requirement.question].shares.iter().enumerate() {
            if requirement.without.contains(&(at as u8 + 1)) {
                mass += prior;
            }
        }
        if open(&requirement.question) && at_least(mass, share) {
            find_out.insert(requirement.question.clone());
        }
    }
    find_out
}

/// The questions that a condition rests on: itself, or through the signals of its situations.
pub(crate) fn rests_on(model: &Model, condition: &matching::model::Condition) -> BTreeSet<QuestionId> {
    use matching::model::Condition;
    let mut questions = BTreeSet::new();
    asked_by(condition, &mut questions);
    match condition {
        Condition::Situation { id, .. } => {
            let situation = model.situations.iter().find(|one| one.id == *id).unwrap();
            questions.extend(situation.signals.iter().map(|signal| signal.question.clone()));
        }
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                questions.extend(rests_on(model, part));
            }
        }
        Condition::Answer { .. } | Condition::Phase { .. } => {}
    }
    questions
}

/// By standing, then points, then name; groups of equals among the ranked: less than 5 points below the first of the group,
/// inside a group the better grade first, then fewer hands, then name.
fn put_in_order(model: &Model, candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| {
        a.standing.cmp(&b.standing).then_with(|| compare(b.at_best, a.at_best)).then(a.activity.cmp(&b.activity))
    });
    let ranked = candidates.iter().filter(|one| one.standing == Standing::Ranked).count();
    let scores: Vec<f64> = candidates[..ranked].iter().map(|one| one.at_best).collect();
    let ranks = ranks(&scores, model.constants.equal_points);
    for (one, rank) in candidates.iter_mut().zip(ranks) {
        one.rank = Some(rank);
    }
    candidates[..ranked].sort_by(|a, b| {
        let group = a.rank.cmp(&b.rank);
        group.then(b.grade.cmp(&a.grade)).then(a.hands.cmp(&b.hands)).then(a.activity.cmp(&b.activity))
    });
}

/// First and last place of each score among its equals: less than 5 points below the first of them, or exactly as many; the scores
/// fall.
pub(crate) fn ranks(scores: &[f64], equal_points: f64) -> Vec<(usize, usize)> {
    let mut ranks: Vec<(usize, usize)> = Vec::new();
    while ranks.len() < scores.len() {
        let first = ranks.len();
        let mut last = first;
        let equal = |score: f64| score == scores[first] || more(equal_points, scores[first] - score);
        while last + 1 < scores.len() && equal(scores[last + 1]) {
            last += 1;
        }
        if last + 1 < scores.len() && equal_points > 0.0 && scores[first] - scores[last + 1] == equal_points {
            // Added in another order, a little less may lie between them.
            say_close();
        }
        for _ in first..=last {
            ranks.push((first + 1, last + 1));
        }
    }
    ranks
}

/// The chance to stand among the first of those in the ranking that are not stopped in that draw.
fn chances(model: &Model, candidates: &mut [Candidate], draws: usize) {
    for at in 0..draws {
        let mut scores = Vec::new();
        for one in candidates.iter() {
            let takes_part = one.standing == Standing::Ranked && !one.stopped[at];
            scores.push(takes_part.then(|| one.scores[at]));
        }
        for (one, part) in candidates.iter_mut().zip(among_first(&scores, model.constants.first)) {
            one.chance += part / draws as f64;
        }
    }
}

/// 1 above the `first`-th highest score, 0 below it; those that stand at it share what is left.
pub(crate) fn among_first(scores: &[Option<f64>], first: usize) -> Vec<f64> {
    let mut sorted: Vec<f64> = scores.iter().flatten().copied().collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    if sorted.len() <= first {
        return scores.iter().map(|score| if score.is_some() { 1.0 } else { 0.0 }).collect();
    }
    let threshold = sorted[first - 1];
    let above = sorted.iter().filter(|score| **score > threshold).count();
    let at = sorted.iter().filter(|score| **score == threshold).count();
    let mut parts = Vec::new();
    if at > 1 {
        compare(threshold, threshold);
    }
    for score in scores {
        parts.push(match score {
            Some(score) if more(*score, threshold) => 1.0,
            Some(score) if *score == threshold => (first - above) as f64 / at as f64,
            _ => 0.0,
        });
    }
    parts
}
