//! The formulas of the design, written down once more as plainly as they stand there, for profiles in which all
//! is known: no draws, nothing worked out beforehand. What they say of a neighbourhood, the matcher must say too.

use std::collections::BTreeMap;

use matching::advice::{Advice, Origin, Reason, Standing};
use matching::model::{
    Activity, Aim, Condition, Direction, Effect, Grade, Measure, Phase, PhaseFit, Role, Route, Situation,
};
use matching::{Answer, ElementId, GoalId, Matcher, Model, Profile, QuestionId, SituationId};
use proptest::prelude::*;

use crate::cases;
use crate::profiles::known_worlds;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn every_line_follows_from_the_formulas((model, profile) in known_worlds()) {
        let matcher = Matcher::new(model.clone());
        let advice = matcher.advise(&profile);
        let known = Known { model: &model, profile: &profile, advice: &advice };
        for situation in &model.situations {
            near(known.degree(&situation.id), known.raw_degree(situation))?;
        }
        for need in &advice.needs {
            near(need.share, known.needs()[&(need.origin.clone(), need.goal.clone())])?;
        }
        for activity in &model.activities {
            let one = advice.candidate(&activity.id).unwrap();
            let mut expected = known.lines(activity, |_| true);
            near(one.at_best, expected.values().sum())?;
            for line in &advice.lines(&matcher, &activity.id) {
                near(line.points, expected.remove(&key(&line.reason)).unwrap_or(0.0))?;
            }
            prop_assert!(expected.values().all(|points| points.abs() < 1e-9), "left out: {:?}", expected);
            near(one.as_it_is, known.lines(activity, |_| false).values().sum())?;
            let chosen = &profile.measures[&activity.id];
            near(one.as_chosen, known.lines(activity, |measure| chosen.contains(&measure.element)).values().sum())?;
            if one.at_best.abs() > 1e-9 {
                prop_assert_eq!(out(one.standing), known.standing(activity, one.at_best));
            }
        }
    }
}

fn near(found: f64, expected: f64) -> Result<(), TestCaseError> {
    prop_assert!((found - expected).abs() < 1e-9, "{} instead of {}", found, expected);
    Ok(())
}

/// The time of a stop comes from whatever stops; here it is whether anything does.
fn out(standing: Standing) -> &'static str {
    match standing {
        Standing::Ranked => "ranked",
        Standing::AsksMore => "asks more",
        Standing::Stopped(_) => "stopped",
        Standing::DoesNotApply => "does not apply",
    }
}

/// Reasons have no order of their own.
fn key(reason: &Reason) -> String {
    format!("{reason:?}")
}

struct Known<'a> {
    model: &'a Model,
    profile: &'a Profile,
    advice: &'a Advice,
}

impl Known<'_> {
    fn step(&self, question: &QuestionId) -> u8 {
        let Answer::Step(step) = self.profile.answers[question] else { unreachable!("all is known by steps") };
        step
    }

    /// The degree as the matcher says it: conditions compare it to the bit.
    fn degree(&self, id: &SituationId) -> f64 {
        self.advice.situations.iter().find(|one| one.situation == *id).unwrap().degree
    }

    fn raw_degree(&self, situation: &Situation) -> f64 {
        let constants = &self.model.constants;
        let (mut sum, mut weights, mut core, mut required) = (0.0, 0.0, 0.0_f64, 1.0_f64);
        for signal in &situation.signals {
            let value = signal.values[usize::from(self.step(&signal.question)) - 1];
            if signal.role == Role::Required {
                required = required.min(value);
                continue;
            }
            sum += signal.weight * value;
            weights += signal.weight;
            if signal.role == Role::Core {
                core = core.max(value);
            }
        }
        let raw = (sum / weights).max(constants.core_share * core);
        ((raw - constants.threshold) / (1.0 - constants.threshold)).clamp(0.0, 1.0) * required
    }

    fn signalled(&self) -> Phase {
        let firm =
            |phase: &&Phase| self.model.phases[*phase].firm.iter().any(|firm| self.step(&firm.question) >= firm.from);
        Phase::ALL.iter().rev().find(firm).copied().unwrap_or(Phase::Calm)
    }

    fn leading(&self) -> Phase {
        self.profile.own_phase.unwrap_or_else(|| self.signalled())
    }

    /// `k_s * d_s`
    fn weight(&self, situation: &Situation) -> f64 {
        situation.precedence * self.degree(&situation.id)
    }

    fn needs(&self) -> BTreeMap<(Origin, GoalId), f64> {
        let Model { constants, situations, phases, .. } = self.model;
        let wishes = &self.profile.wishes;
        let of_wishes = if wishes.is_empty() { 0.0 } else { constants.wish_share };
        let total = situations.iter().map(|one| self.weight(one)).sum::<f64>() + constants.phase_need;
        let mut needs = BTreeMap::new();
        for one in situations {
            for (goal, urgency) in &one.goals {
                let share = (1.0 - of_wishes) * self.weight(one) * urgency / total;
                needs.insert((Origin::Situation(one.id.clone()), goal.clone()), share);
            }
        }
        for (goal, part) in &phases[&self.leading()].goals {
            let share = (1.0 - of_wishes) * constants.phase_need * part / total;
            needs.insert((Origin::Phase(self.leading()), goal.clone()), share);
        }
        for goal in wishes {
            needs.insert((Origin::Wish, goal.clone()), of_wishes / wishes.len() as f64);
        }
        needs
    }

    /// `f_as`
    fn fit(&self, activity: &Activity, situation: &Situation) -> f64 {
        let constants = &self.model.constants;
        if situation.approach.contains(&activity.id) {
            constants.fit_named
        } else if activity.fits.contains(&situation.id) {
            constants.fit_fits
        } else if situation.avoid.contains(&activity.id) {
            0.0
        } else {
            constants.fit_neither
        }
    }

    fn fit_with(&self, activity: &Activity, origin: &Origin) -> f64 {
        let with_phase = match activity.phases[&self.leading()] {
            PhaseFit::Fits => 1.0,
            PhaseFit::WithCare => self.model.constants.phase_with_care,
            PhaseFit::NotNow | PhaseFit::NotNeededYet => 0.0,
        };
        let situations = &self.model.situations;
        let present: f64 = situations.iter().map(|one| self.weight(one)).sum();
        match origin {
            Origin::Situation(id) => self.fit(activity, situations.iter().find(|one| one.id == *id).unwrap()),
            Origin::Wish if present > 0.0 => {
                situations.iter().map(|one| self.weight(one) * self.fit(activity, one)).sum::<f64>() / present
            }
            Origin::Phase(_) | Origin::Wish => with_phase,
        }
    }

    /// `c_ag`, with the measures that are taken and that the means allow.
    fn worth(&self, activity: &Activity, goal: &GoalId, taken: impl Fn(&Measure) -> bool) -> f64 {
        let constants = &self.model.constants;
        let claim = activity.claims.iter().find(|claim| claim.goal == *goal);
        let Some(claim) = claim.filter(|claim| claim.grade != Grade::Against) else { return 0.0 };
        let in_reach = |measure: &Measure| measure.needs.iter().all(|need| self.step(&need.mean) >= need.step);
        let realised = |element: &ElementId| {
            let measure = activity.measures.iter().find(|measure| measure.element == *element);
            if activity.nature.contains(element) {
                1.0
            } else if measure.is_some_and(|measure| taken(measure) && in_reach(measure)) {
                constants.by_measure
            } else {
                0.0
            }
        };
        let routes = &self.model.goals.iter().find(|one| one.id == *goal).unwrap().routes;
        let along = |route: &Route| route.iter().map(|(element, weight)| weight * realised(element)).sum::<f64>();
        let aim = if claim.aim == Aim::Partly { constants.partly } else { 1.0 };
        aim * (constants.claim_floor + (1.0 - constants.claim_floor) * routes.iter().map(along).fold(0.0, f64::max))
    }

    fn lines(&self, activity: &Activity, taken: impl Fn(&Measure) -> bool) -> BTreeMap<String, f64> {
        let constants = &self.model.constants;
        let mut lines = BTreeMap::new();
        let mut full = 0.0;
        for ((origin, goal), share) in self.needs() {
            let points = 100.0 * share * self.fit_with(activity, &origin);
            full += points * self.worth(activity, &goal, |_| true);
            lines.insert(key(&Reason::Need(origin, goal.clone())), points * self.worth(activity, &goal, &taken));
        }
        let is_ready = |id: &&QuestionId| {
            let question = self.model.questions.iter().find(|one| one.id == **id).unwrap();
            question.ready.contains(&self.step(id))
        };
        let ready: Vec<_> = activity.assets.iter().filter(is_ready).collect();
        // Never past 100, counted with every measure.
        let most = constants.asset_most.min((100.0 - full).max(0.0));
        for asset in &ready {
            let points = (constants.asset_points * ready.len() as f64).min(most) / ready.len() as f64;
            lines.insert(key(&Reason::Asset((*asset).clone())), points);
        }
        for rule in self.model.rules.iter().filter(|rule| rule.concerns(activity)) {
            if let Effect::Caution(severity) = rule.effect {
                lines.insert(key(&Reason::Caution(rule.id.clone())), -severity * self.holds(&rule.when));
            }
        }
        if activity.phases[&self.leading()] == PhaseFit::WithCare {
            lines.insert(key(&Reason::PhaseWithCare), -constants.with_care_points);
        }
        if self.profile.tried.contains(&activity.id) {
            lines.insert(key(&Reason::Tried), -constants.tried_points);
        }
        for (mean, short) in self.short(activity) {
            let per_step = self.model.means.iter().find(|one| one.question == *mean).unwrap().per_step;
            lines.insert(key(&Reason::ShortMean(mean.clone())), -per_step * f64::from(short));
        }
        lines
    }

    fn short<'a>(&'a self, activity: &'a Activity) -> impl Iterator<Item = (&'a QuestionId, u8)> {
        activity.demands.iter().map(|one| (&one.mean, one.step.saturating_sub(self.step(&one.mean))))
    }

    fn holds(&self, condition: &Condition) -> f64 {
        let truth = |holds| if holds { 1.0 } else { 0.0 };
        match condition {
            Condition::Answer { question, worse: Direction::Higher, from } => truth(self.step(question) >= *from),
            Condition::Answer { question, worse: Direction::Lower, from } => truth(self.step(question) <= *from),
            Condition::Phase { at_least } => truth(self.signalled().max(self.leading()) >= *at_least),
            Condition::Situation { id, from } if self.degree(id) < *from => 0.0,
            Condition::Situation { id, .. } => self.degree(id),
            Condition::All(all) => all.iter().map(|one| self.holds(one)).fold(1.0, f64::min),
            Condition::Any(any) => any.iter().map(|one| self.holds(one)).fold(0.0, f64::max),
        }
    }

    fn standing(&self, activity: &Activity, points: f64) -> &'static str {
        let rules = self.model.rules.iter().filter(|rule| rule.concerns(activity));
        let by_rule =
            rules.into_iter().any(|rule| matches!(rule.effect, Effect::Stop(_)) && self.holds(&rule.when) > 0.0);
        let by_phase = activity.phases[&self.leading().max(self.signalled())] == PhaseFit::NotNow;
        let by_means = self
            .short(activity)
            .any(|(mean, short)| self.model.means.iter().any(|one| one.question == *mean && short >= one.stop_from));
        if activity.requires.iter().any(|need| need.without.contains(&self.step(&need.question))) {
            "does not apply"
        } else if by_rule || by_phase || by_means {
            "stopped"
        } else if points < 0.0 {
            "asks more"
        } else {
            "ranked"
        }
    }
}
