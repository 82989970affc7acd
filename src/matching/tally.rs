//! The sum of one activity, line by line: every point has one reason and one goal.

use std::sync::Arc;

use crate::advice::{Advice, Line, Need, Origin, Reason};
use crate::answer::Belief;
use crate::matcher::Matcher;
use crate::model::{Grade, Phase};
use crate::outlook::Outlook;
use crate::table::{Taken, lay_worths};
use crate::weigh::{Means, source_fit};
use crate::{ActivityId, GoalId, Profile};

/// What lines are made of once the draws are gone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Basis {
    beliefs: Arc<[Belief]>,
    means: Means,
    wishes: Vec<GoalId>,
    wish_share: f64,
    tried: Vec<usize>,
    /// Mean points for each asset that an activity leans on, from where its plan says.
    assets: Vec<f64>,
    /// Per means the mean points that a demand of each step costs.
    short: Vec<[f64; 10]>,
}

impl Basis {
    pub(crate) fn new(outlook: Outlook<'_>, profile: &Profile) -> Self {
        let matcher = outlook.matcher;
        let short = |(at, question): (usize, &Option<usize>)| {
            let points = |step: u8| question.map_or(0.0, |question| outlook.short(at, question, step));
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(points)
        };
        Self {
            beliefs: Arc::clone(&outlook.survey.beliefs),
            wishes: profile.wishes.iter().cloned().collect(),
            wish_share: outlook.wish_share,
            tried: outlook.tried.clone(),
            short: matcher.means.iter().enumerate().map(short).collect(),
            means: outlook.means,
            assets: outlook.assets,
        }
    }
}

impl Advice {
    /// The points at best of an activity, reason by reason: plus points from the largest, then assets, then minus points.
    /// They sum to [`crate::advice::Candidate::at_best`]; lines of nought are left out. To be asked of the matcher that advised.
    pub fn lines(&self, matcher: &Matcher, activity: &ActivityId) -> Vec<Line> {
        let Some(at) = matcher.activity(activity) else { return Vec::new() };
        let mut worths = vec![0.0; matcher.model.goals.len()];
        let presence =
            |element: usize| matcher.presence(at, element, Taken::All, &Profile::default(), &self.basis.beliefs);
        lay_worths(&matcher.activities[at], &matcher.model, &matcher.numbers, presence, &mut worths);
        self.lines_for(matcher, at, &worths)
    }

    /// The lines of an activity whose claims are worth so much, goal by goal.
    fn lines_for(&self, matcher: &Matcher, at: usize, worths: &[f64]) -> Vec<Line> {
        let basis = &self.basis;
        let (model, plan) = (&matcher.model, &matcher.activities[at]);
        let goal = |id: &GoalId| model.goals.iter().position(|one| one.id == *id);
        let mut lines = Vec::new();
        for (source, share) in &basis.means.shares {
            let fit = source_fit(matcher, &matcher.numbers, at, *source);
            for (goal, urgency) in matcher.numbers.goals_of(*source) {
                let points = 100.0 * share * urgency * fit * worths[*goal];
                if points != 0.0 {
                    let reason = Reason::Need(origin(matcher, *source), model.goals[*goal].id.clone());
                    lines.push(Line { reason, points });
                }
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
        for (asset, points) in plan.assets.iter().zip(&basis.assets[plan.assets_from..]) {
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
        if basis.tried.contains(&at) {
            minus.push(Line { reason: Reason::Tried, points: -matcher.numbers.tried });
        }
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

impl Advice {
    /// What was believed about each question, in the order of the model.
    pub(crate) fn beliefs(&self) -> &[Belief] {
        &self.basis.beliefs
    }

    /// The points of an activity whose claims are worth so much, goal by goal.
    pub(crate) fn points_for(&self, matcher: &Matcher, at: usize, worths: &[f64]) -> f64 {
        let lines = self.lines_for(matcher, at, worths);
        lines.iter().fold(0.0, |sum, line| sum + line.points)
    }
}

/// The name of a source of need: the situations come first, then the phases from calm.
pub(crate) fn origin(matcher: &Matcher, source: usize) -> Origin {
    let situations = &matcher.model.situations;
    match situations.get(source) {
        Some(situation) => Origin::Situation(situation.id.clone()),
        None => Origin::Phase(Phase::ALL[source - situations.len()]),
    }
}

/// Per activity how well the claim is borne out that brings most points at best; of equals the one whose goal the largest line is
/// for, then the first goal by name. Nothing where no claim brings any.
pub(crate) fn main_grades(outlook: &Outlook<'_>) -> Vec<Option<Grade>> {
    let matcher = outlook.matcher;
    // What each goal is asked for by, and how much.
    let mut asked = vec![Vec::new(); matcher.model.goals.len()];
    for (source, share) in &outlook.means.shares {
        for (goal, urgency) in matcher.numbers.goals_of(*source) {
            asked[*goal].push((*source, share * urgency));
        }
    }
    let of_a_wish = outlook.wish_share / outlook.wishes.len().max(1) as f64;
    let mut grades = vec![None; matcher.activities.len()];
    let mut most = vec![(0.0, 0.0); matcher.activities.len()];
    for (goal, (asked, claims)) in asked.iter().zip(&matcher.claims_to).enumerate() {
        let is_wished = outlook.wishes.contains(&goal);
        for claim in claims.iter().filter(|_| is_wished || !asked.is_empty()) {
            let fit = |source: usize| source_fit(matcher, &matcher.numbers, claim.activity, source);
            let (mut sum, mut largest) = (0.0, 0.0_f64);
            let mut ask = |part: f64| {
                sum += part;
                largest = largest.max(part);
            };
            for (source, share) in asked {
                ask(share * fit(*source));
            }
            if is_wished {
                ask(of_a_wish * outlook.wish_fit(claim.activity));
            }
            let worth = outlook.tables.all.worths(claim.activity)[goal];
            let found = (sum * worth, largest * worth);
            if found > most[claim.activity] {
                most[claim.activity] = found;
                grades[claim.activity] = Some(claim.grade);
            }
        }
    }
    grades
}

/// Every pair of source and goal with its share of what the neighbourhood asks for, the largest first.
pub(crate) fn needs(outlook: &Outlook<'_>, profile: &Profile) -> Vec<Need> {
    let matcher = outlook.matcher;
    let mut needs = Vec::new();
    for (source, share) in &outlook.means.shares {
        let one = |(goal, part): &(usize, f64)| Need {
            origin: origin(matcher, *source),
            goal: matcher.model.goals[*goal].id.clone(),
            share: share * part,
        };
        needs.extend(matcher.numbers.goals_of(*source).iter().map(one));
    }
    for goal in &profile.wishes {
        let share = outlook.wish_share / profile.wishes.len() as f64;
        needs.push(Need { origin: Origin::Wish, goal: goal.clone(), share });
    }
    needs.retain(|need| need.share > 0.0);
    needs.sort_by(|a, b| b.share.total_cmp(&a.share));
    needs
}
