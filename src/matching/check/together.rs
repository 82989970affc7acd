//! Laws that the parts of a sound knowledge base keep together. They draw from the model.

use super::{Flaw, Found, Thing};
use crate::advice::StopCause;
use crate::answer::Belief;
use crate::likely::likeliest;
use crate::model::{End, Model, Role};
use crate::survey::Survey;
use crate::{Answer, Matcher, Profile, SituationId};

pub(super) fn phantoms(matcher: &Matcher, found: &mut Found) {
    let nothing = Profile::default();
    let survey = Survey::new(matcher, &nothing);
    let sum: f64 = survey.degrees.iter().map(|degree| degree.mean(survey.draws)).sum();
    if sum > matcher.model.constants.phantoms {
        found.add(&Thing::Constants, "phantoms", None, Flaw::Phantoms(sum));
    }
}

pub(super) fn approaches(matcher: &Matcher, found: &mut Found) {
    for situation in &matcher.model.situations {
        let advice = matcher.advise(&only(matcher.model(), &situation.id));
        for activity in &situation.approach {
            for stop in advice.candidate(activity).iter().flat_map(|one| &one.stops) {
                if let StopCause::Rule(rule) = &stop.cause {
                    let flaw = Flaw::StoppedInItsSituation(rule.clone());
                    found.add(&Thing::Situation(situation.id.clone()), "approach", Some(activity.as_str()), flaw);
                }
            }
        }
    }
}

/// A profile with the core and required signals of one situation at their strongest, and everything else at its healthiest: means
/// and assets as much as one could wish, and of options, none of which is healthier than another, the likeliest.
pub fn only(model: &Model, situation: &SituationId) -> Profile {
    let mut profile = Profile::default();
    for question in &model.questions {
        let is_mean = model.means.iter().any(|mean| mean.question == question.id);
        let step = match question.trouble {
            Some(End::High) => 1,
            Some(End::Low) => question.steps() as u8,
            None if is_mean || !question.ready.is_empty() => question.steps() as u8,
            None => likeliest(&Belief::new(None, question, &model.constants), question),
        };
        profile.answers.insert(question.id.clone(), Answer::Step(step));
    }
    let signals = model.situations.iter().filter(|one| one.id == *situation).flat_map(|one| &one.signals);
    for signal in signals.filter(|signal| signal.role != Role::Supporting) {
        let mut strongest = 0;
        for (step, value) in signal.values.iter().enumerate() {
            if *value > signal.values[strongest] {
                strongest = step;
            }
        }
        profile.answers.insert(signal.question.clone(), Answer::Step(strongest as u8 + 1));
    }
    profile
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuestionId;
    use crate::model::{Mean, Question};

    #[test]
    fn with_one_situation_alone_all_else_is_healthy_had_and_likely() {
        let question = |id: &str, trouble: Option<End>, ready: &[u8]| Question {
            id: id.into(),
            prior: vec![0.2, 0.4, 0.1, 0.3],
            trouble,
            safety: false,
            ready: ready.to_vec(),
        };
        let model = Model {
            questions: vec![
                question("noise", Some(End::High), &[]),
                question("contact", Some(End::Low), &[]),
                question("hands", None, &[]),
                question("shed", None, &[3]),
                question("sort-of-street", None, &[]),
            ],
            means: vec![Mean { question: "hands".into(), per_step: 3.0, stop_from: 2, amounts: vec![] }],
            ..Model::default()
        };
        let steps = only(&model, &"none".into()).answers;
        let said = |id: &str| steps[&QuestionId::from(id)].clone();
        assert_eq!(said("noise"), Answer::Step(1));
        assert_eq!(said("contact"), Answer::Step(4));
        assert_eq!(said("hands"), Answer::Step(4), "means as much as one could wish");
        assert_eq!(said("shed"), Answer::Step(4), "assets too");
        assert_eq!(said("sort-of-street"), Answer::Step(2), "no option is healthier than another: the likeliest");
    }
}
