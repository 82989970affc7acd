//! The sum of one activity, line by line: every point has one reason and one goal.

use std::sync::Arc;

use crate::advice::{Advice, Line, Need, Origin, Reason};
use crate::answer::Belief;
use crate::matcher::Matcher;
use crate::model::{Grade, Phase};
use crate::outlook::Outlook;
use crate::table::{Taken, lay_worths};
use crate::weigh::Means;
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
            let fit = matcher.numbers.fits[*source][at];
            for (goal, urgency) in matcher.numbers.goals_of(*source) {
                let points = 100.0 * share * urgency * fit * worths[*goal];
                if points != 0.0 {
                    let reason = Reason::Need(origin(matcher, *source), model.goals[*goal].id.clone());
                    lines.push(Line { reason, points });
                }
            }
        }
        let wish_fit: f64 =
            basis.means.wish_fits.iter().zip(&matcher.numbers.fits).map(|(share, fits)| share * fits[at]).sum();
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
    let fits = &matcher.numbers.fits;
    // By what each goal is asked for: how well each activity fits there, and how much is asked. Goal by goal.
    let mut asked: Vec<(usize, &[f64], f64)> = Vec::with_capacity(4 * outlook.means.shares.len());
    for (source, share) in &outlook.means.shares {
        let goals = matcher.numbers.goals_of(*source).iter();
        asked.extend(goals.map(|(goal, urgency)| (*goal, fits[*source].as_slice(), share * urgency)));
    }
    let wish_fits: Vec<f64> = match outlook.wishes.as_slice() {
        [] => Vec::new(),
        _ => (0..matcher.activities.len()).map(|at| outlook.wish_fit(at)).collect(),
    };
    let of_a_wish = outlook.wish_share / outlook.wishes.len().max(1) as f64;
    let wishes = outlook.wishes.iter().filter(|goal| **goal < matcher.claims_to.len());
    asked.extend(wishes.map(|goal| (*goal, wish_fits.as_slice(), of_a_wish)));
    asked.sort_by_key(|(goal, ..)| *goal);
    let mut best = vec![(0.0, 0.0, None); matcher.activities.len()];
    for asked in asked.chunk_by(|(one, ..), (other, ..)| one == other) {
        let goal = asked[0].0;
        for claim in &matcher.claims_to[goal] {
            let worth = outlook.tables.all.worths(claim.activity)[goal];
            let (mut sum, mut largest) = (0.0, 0.0_f64);
            for (_, fits, share) in asked {
                let part = share * fits[claim.activity] * worth;
                sum += part;
                largest = largest.max(part);
            }
            let best = &mut best[claim.activity];
            if sum > best.0 || (sum == best.0 && largest > best.1) {
                *best = (sum, largest, Some(claim.grade));
            }
        }
    }
    best.into_iter().map(|(.., grade)| grade).collect()
}

/// Every pair of source and goal with its share of what the neighbourhood asks for, the largest first.
pub(crate) fn needs(outlook: &Outlook<'_>, profile: &Profile) -> Vec<Need> {
    let matcher = outlook.matcher;
    let mut needs = Vec::with_capacity(4 * outlook.means.shares.len());
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
