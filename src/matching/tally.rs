//! The sum of one activity, line by line: every point has one reason and one goal.

use crate::advice::{Advice, Line, Need, Origin, Reason};
use crate::answer::Belief;
use crate::matcher::Matcher;
use crate::model::{Grade, Phase};
use crate::outlook::Outlook;
use crate::table::{Table, Taken, lay_worths};
use crate::weigh::{Means, source_fit};
use crate::{ActivityId, GoalId, Profile};

/// What lines are made of once the draws are gone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Basis {
    beliefs: Vec<Belief>,
    means: Means,
    wishes: Vec<GoalId>,
    wish_share: f64,
    /// Mean points for each asset that an activity leans on, activity by activity.
    assets: Vec<Vec<f64>>,
    /// Per means the mean points that a demand of each step costs.
    short: Vec<[f64; 10]>,
}

impl Basis {
    pub(crate) fn new(outlook: &Outlook<'_>, profile: &Profile) -> Self {
        let matcher = outlook.matcher;
        let short = |(at, mean): (usize, &crate::model::Mean)| {
            let points =
                |step: u8| matcher.question(&mean.question).map_or(0.0, |asked| outlook.short(at, asked, step));
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(points)
        };
        Self {
            beliefs: outlook.survey.beliefs.clone(),
            means: outlook.means.clone(),
            wishes: profile.wishes.iter().cloned().collect(),
            wish_share: outlook.wish_share,
            assets: outlook.assets.clone(),
            short: matcher.model.means.iter().enumerate().map(short).collect(),
        }
    }
}

impl Advice {
    /// The points at best of an activity, reason by reason: plus points from the largest, then assets, then minus points.
    /// They sum to [`crate::advice::Candidate::at_best`]; lines of nought are left out. To be asked of the matcher that advised.
    pub fn lines(&self, matcher: &Matcher, activity: &ActivityId) -> Vec<Line> {
        let Some(at) = matcher.activity(activity) else { return Vec::new() };
        let basis = &self.basis;
        let (model, plan) = (&matcher.model, &matcher.activities[at]);
        let mut worths = vec![0.0; model.goals.len()];
        let presence = |element: usize| matcher.presence(at, element, Taken::All, &Profile::default(), &basis.beliefs);
        lay_worths(plan, model, &matcher.numbers, presence, &mut worths);
        let goal = |id: &GoalId| model.goals.iter().position(|one| one.id == *id);
        let mut lines = Vec::new();
        for (source, share) in basis.means.shares.iter().enumerate() {
            let fit = source_fit(matcher, &matcher.numbers, at, source);
            for (goal, urgency) in goals_of(matcher, source) {
                let points = 100.0 * share * urgency * fit * worths[*goal];
                lines.push(Line {
                    reason: Reason::Need(origin(matcher, source), model.goals[*goal].id.clone()),
                    points,
                });
            }
        }
        let wish_fit: f64 = basis
            .means
            .wish_fits
            .iter()
            .enumerate()
            .map(|(source, share)| share * source_fit(matcher, &matcher.numbers, at, source))
            .sum();
        for wish in &basis.wishes {
            let worth = goal(wish).map_or(0.0, |goal| worths[goal]);
            let points = 100.0 * basis.wish_share / basis.wishes.len() as f64 * wish_fit * worth;
            lines.push(Line { reason: Reason::Need(Origin::Wish, wish.clone()), points });
        }
        lines.sort_by(|a, b| b.points.total_cmp(&a.points));
        let question = |at: usize| model.questions[at].id.clone();
        for (asset, points) in plan.assets.iter().zip(&basis.assets[at]) {
            lines.push(Line { reason: Reason::Asset(question(*asset)), points: *points });
        }
        let mut minus = Vec::new();
        for rule in &plan.cautions {
            let points = matcher.numbers.severities[*rule] * basis.means.held[*rule];
            minus.push(Line { reason: Reason::Caution(model.rules[*rule].id.clone()), points: -points });
        }
        let care: f64 = Phase::ALL
            .into_iter()
            .filter(|phase| plan.phases[*phase as usize] == crate::model::PhaseFit::WithCare)
            .map(|phase| basis.means.leading[phase as usize])
            .sum();
        minus.push(Line { reason: Reason::PhaseWithCare, points: -matcher.numbers.with_care * care });
        for (mean, asked, step) in &plan.demands {
            let points = basis.short[*mean][usize::from(*step).min(9)];
            minus.push(Line { reason: Reason::ShortMean(question(*asked)), points: -points });
        }
        minus.sort_by(|a, b| a.points.total_cmp(&b.points));
        lines.extend(minus);
        lines.retain(|line| line.points != 0.0);
        lines
    }
}

/// The goals that a source of need asks for, with their shares.
fn goals_of(matcher: &Matcher, source: usize) -> &[(usize, f64)] {
    let urgencies = &matcher.numbers.urgencies;
    urgencies.get(source).unwrap_or_else(|| &matcher.numbers.phase_goals[source - urgencies.len()])
}

/// The name of a source of need: the situations come first, then the phases from calm.
pub(crate) fn origin(matcher: &Matcher, source: usize) -> Origin {
    let situations = &matcher.model.situations;
    match situations.get(source) {
        Some(situation) => Origin::Situation(situation.id.clone()),
        None => Origin::Phase(Phase::ALL[source - situations.len()]),
    }
}

/// How well the claim is borne out that brings most points at best; of equals the one whose goal the largest line is for.
pub(crate) fn main_grade(outlook: &Outlook<'_>, at: usize) -> Option<Grade> {
    let matcher = outlook.matcher;
    let table: &Table = &outlook.tables.all;
    let worths = table.worths(at);
    let mut asked = vec![0.0; worths.len()];
    let mut largest = vec![0.0_f64; worths.len()];
    let mut ask = |goal: usize, share: f64| {
        asked[goal] += share;
        largest[goal] = largest[goal].max(share);
    };
    for (source, share) in outlook.means.shares.iter().enumerate() {
        let fit = source_fit(matcher, &matcher.numbers, at, source);
        if *share * fit > 0.0 {
            goals_of(matcher, source).iter().for_each(|(goal, urgency)| ask(*goal, share * urgency * fit));
        }
    }
    if outlook.wish_share > 0.0 {
        let share = outlook.wish_share / outlook.wishes.len() as f64 * outlook.wish_fit(at);
        outlook.wishes.iter().filter(|goal| **goal < worths.len()).for_each(|goal| ask(*goal, share));
    }
    let mut most: Option<(&crate::matcher::ClaimPlan, f64, f64)> = None;
    for claim in &matcher.activities[at].claims {
        let points = asked[claim.goal] * worths[claim.goal];
        let line = largest[claim.goal] * worths[claim.goal];
        let beats = |(_, best, best_line): (_, f64, f64)| points > best || (points == best && line > best_line);
        if points > 0.0 && most.is_none_or(beats) {
            most = Some((claim, points, line));
        }
    }
    most.map(|(claim, _, _)| claim.grade)
}

/// Every pair of source and goal with its share of what the neighbourhood asks for, the largest first.
pub(crate) fn needs(outlook: &Outlook<'_>, profile: &Profile) -> Vec<Need> {
    let matcher = outlook.matcher;
    let mut needs = Vec::new();
    for (source, share) in outlook.means.shares.iter().enumerate() {
        if *share > 0.0 {
            let one = |(goal, part): &(usize, f64)| Need {
                origin: origin(matcher, source),
                goal: matcher.model.goals[*goal].id.clone(),
                share: share * part,
            };
            needs.extend(goals_of(matcher, source).iter().map(one));
        }
    }
    for goal in &profile.wishes {
        let share = outlook.wish_share / profile.wishes.len() as f64;
        needs.push(Need { origin: Origin::Wish, goal: goal.clone(), share });
    }
    needs.retain(|need| need.share > 0.0);
    needs.sort_by(|a, b| b.share.total_cmp(&a.share));
    needs
}
