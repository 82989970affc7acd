//! The sum of one activity, line by line: every point has one reason and one goal.

use crate::advice::{Line, Origin, Reason};
use crate::model::{Grade, Phase};
use crate::pass::Pass;
use crate::weigh::{Weighed, phase_fit};
use crate::{GoalId, model};

/// Which measures count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    AsItIs = 0,
    AsChosen = 1,
    AtBest = 2,
}

/// The lines of an activity: plus points from the largest, then assets, then minus points. Lines of nought are left out.
pub(crate) fn lines(pass: &Pass<'_>, at: usize, variant: Variant) -> Vec<Line> {
    let model = &pass.matcher.model;
    let (plan, weighed) = (&pass.matcher.activities[at], &pass.activities[at]);
    let worth = |goal: &GoalId| {
        let at = model.goals.iter().position(|one| one.id == *goal);
        at.map_or(0.0, |at| weighed.worths[variant as usize][at])
    };
    let mut lines = Vec::new();
    let mut add = |reason: Reason, points: f64| {
        if points != 0.0 {
            lines.push(Line { reason, points });
        }
    };
    for ((situation, share), fit) in model.situations.iter().zip(&pass.situation_shares).zip(&plan.fits) {
        for (goal, urgency) in &situation.goals {
            let origin = Origin::Situation(situation.id.clone());
            add(Reason::Need(origin, goal.clone()), 100.0 * share * urgency * fit * worth(goal));
        }
    }
    for phase in Phase::ALL {
        let fit = phase_fit(plan.phases[phase as usize], model);
        let share = pass.phase_shares[phase as usize];
        for (goal, part) in model.phases.get(&phase).map(|one| one.goals.as_slice()).unwrap_or_default() {
            add(Reason::Need(Origin::Phase(phase), goal.clone()), 100.0 * share * part * fit * worth(goal));
        }
    }
    let wishes = pass.profile.wishes.len() as f64;
    for goal in &pass.profile.wishes {
        add(
            Reason::Need(Origin::Wish, goal.clone()),
            100.0 * pass.wish_share / wishes * weighed.wish_fit * worth(goal),
        );
    }
    lines.sort_by(|a: &Line, b| b.points.total_cmp(&a.points));
    let question = |at: usize| model.questions[at].id.clone();
    let asset = |(asset, points): (&usize, &f64)| Line { reason: Reason::Asset(question(*asset)), points: *points };
    lines.extend(plan.assets.iter().zip(&weighed.assets).map(asset).filter(|line| line.points != 0.0));
    lines.extend(minus(pass, at));
    lines
}

fn minus(pass: &Pass<'_>, at: usize) -> Vec<Line> {
    let model = &pass.matcher.model;
    let (plan, weighed) = (&pass.matcher.activities[at], &pass.activities[at]);
    let cautions = plan
        .cautions
        .iter()
        .zip(&weighed.cautions)
        .map(|((rule, _), points)| (Reason::Caution(model.rules[*rule].id.clone()), *points));
    let care = std::iter::once((Reason::PhaseWithCare, weighed.with_care));
    let short = plan
        .demands
        .iter()
        .zip(&weighed.short)
        .map(|((_, question, _), points)| (Reason::ShortMean(model.questions[*question].id.clone()), *points));
    let mut lines: Vec<Line> = cautions
        .chain(care)
        .chain(short)
        .filter(|(_, points)| *points != 0.0)
        .map(|(reason, points)| Line { reason, points: -points })
        .collect();
    lines.sort_by(|a, b| a.points.total_cmp(&b.points));
    lines
}

/// The sum of lines, in their order.
pub(crate) fn sum(lines: &[Line]) -> f64 {
    // Not `sum()`: that of no lines is -0, which stands below 0 in every order and shows its sign.
    lines.iter().fold(0.0, |sum, line| sum + line.points)
}

/// How well the claim is borne out that brings most points.
pub(crate) fn main_grade(activity: &model::Activity, lines: &[Line]) -> Option<Grade> {
    let mut by_goal: Vec<(&GoalId, f64)> = Vec::new();
    for line in lines {
        if let Reason::Need(_, goal) = &line.reason {
            match by_goal.iter_mut().find(|(one, _)| *one == goal) {
                Some((_, points)) => *points += line.points,
                None => by_goal.push((goal, line.points)),
            }
        }
    }
    let mut most: Option<(&GoalId, f64)> = None;
    for (goal, points) in by_goal {
        if most.is_none_or(|(_, most)| points > most) {
            most = Some((goal, points));
        }
    }
    let (goal, _) = most?;
    activity.claims.iter().find(|claim| claim.goal == *goal).map(|claim| claim.grade)
}

/// Every pair of source and goal with its share of what the neighbourhood asks for, the largest first.
pub(crate) fn needs(pass: &Pass<'_>) -> Vec<crate::advice::Need> {
    let model = &pass.matcher.model;
    let mut needs = Vec::new();
    let mut add = |origin: Origin, goals: &[(GoalId, f64)], share: f64| {
        for (goal, part) in goals {
            if share * part > 0.0 {
                needs.push(crate::advice::Need { origin: origin.clone(), goal: goal.clone(), share: share * part });
            }
        }
    };
    for (situation, share) in model.situations.iter().zip(&pass.situation_shares) {
        add(Origin::Situation(situation.id.clone()), &situation.goals, *share);
    }
    for phase in Phase::ALL {
        if let Some(one) = model.phases.get(&phase) {
            add(Origin::Phase(phase), &one.goals, pass.phase_shares[phase as usize]);
        }
    }
    let wishes: Vec<(GoalId, f64)> =
        pass.profile.wishes.iter().map(|goal| (goal.clone(), 1.0 / pass.profile.wishes.len() as f64)).collect();
    add(Origin::Wish, &wishes, pass.wish_share);
    needs.sort_by(|a, b| b.share.total_cmp(&a.share));
    needs
}

/// Points of one activity in all three variants, at best last.
pub(crate) fn totals(pass: &Pass<'_>, at: usize) -> (f64, f64, Vec<Line>) {
    let total = |variant| sum(&lines(pass, at, variant));
    (total(Variant::AsItIs), total(Variant::AsChosen), lines(pass, at, Variant::AtBest))
}

/// How many draws are a share of all, rounded up to whole draws.
pub(crate) fn enough(weighed: &Weighed, share: f64) -> usize {
    (share * weighed.scores.len() as f64).ceil() as usize
}
