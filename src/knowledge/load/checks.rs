//! What no type says of a thing: that its parts fit each other, and what other things hold.

use matching::check::Flaw;

use super::Loading;
use crate::fault::{Fault, ThingKind, What, meant};
use crate::things::{Evaluation, Form, Online, QuestionKind};

impl Loading<'_> {
    pub(super) fn checks(&mut self) {
        self.options();
        self.sources();
        self.activities();
        self.referrals();
        self.guides();
        self.evaluations();
        self.cases();
    }

    /// Options that a requirement mentions must be options of that question; steps must be as many as the question says.
    fn options(&mut self) {
        let knowledge = &self.loaded.knowledge;
        let mut faults = Vec::new();
        for (id, activity) in &knowledge.activities {
            for requirement in &activity.requires {
                // One that is not there was said already: nothing defines it, or it could not be read.
                let Some(question) = knowledge.questions.get(&requirement.question) else { continue };
                let known = question.answers();
                for name in requirement.without.iter().filter(|name| !known.contains(name)) {
                    let what = What::UnknownName {
                        kind: ThingKind::Option,
                        name: name.clone(),
                        meant: meant(name, known.iter().map(String::as_str)),
                    };
                    let entry = [requirement.question.as_str(), name];
                    let place = self.place(ThingKind::Activity, id.as_str(), "requires", &entry);
                    faults.push(Fault { place, what });
                }
            }
        }
        for (id, question) in &knowledge.questions {
            let steps = match &question.kind {
                QuestionKind::Scale => 5,
                QuestionKind::Options(options) => options.len(),
            };
            for (field, found) in [("steps", question.steps.len()), ("prior", question.prior.len())] {
                if found != steps {
                    let what = What::Model(None, Flaw::WrongLength { found, expected: steps });
                    faults.push(Fault { place: self.place(ThingKind::Question, id.as_str(), field, &[]), what });
                }
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// Claims that nothing bears out.
    fn sources(&mut self) {
        let mut faults = Vec::new();
        for (id, activity) in &self.loaded.knowledge.activities {
            for claim in activity.claims.iter().filter(|claim| claim.sources.is_empty()) {
                let place = self.place(ThingKind::Activity, id.as_str(), "claims", &[claim.goal.as_str()]);
                faults.push(Fault { place, what: What::ClaimWithoutSource });
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// What no type says of an activity: it reaches somewhere, and tells what changes online where it can be there.
    fn activities(&mut self) {
        let mut faults = Vec::new();
        for (id, activity) in &self.loaded.knowledge.activities {
            let place = |field: &str| self.place(ThingKind::Activity, id.as_str(), field, &[]);
            if activity.scale.is_empty() {
                faults.push(Fault { place: place("scale"), what: What::Model(None, Flaw::Empty) });
            }
            match (activity.online, &activity.online_how) {
                (Online::No, Some(_)) => faults.push(Fault { place: place("online_how"), what: What::NotOnline }),
                (Online::CanBe | Online::Yes, None) => {
                    faults.push(Fault { place: place("online"), what: What::MissingField("online_how".to_owned()) });
                }
                _ => {}
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// A number to call stands with the year of the text in which it was read.
    fn referrals(&mut self) {
        let dated = |read: &str| read.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4);
        let mut faults = Vec::new();
        for (id, referral) in &self.loaded.knowledge.referrals {
            if referral.number.is_some() && !referral.read.as_deref().is_some_and(dated) {
                let field = if referral.read.is_some() { "read" } else { "number" };
                let place = self.place(ThingKind::Referral, id.as_str(), field, &[]);
                faults.push(Fault { place, what: What::NumberUndated });
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// A guide and each of its sections say something.
    fn guides(&mut self) {
        let mut faults = Vec::new();
        for (id, guide) in &self.loaded.knowledge.guides {
            if guide.sections.is_empty() || guide.sections.iter().any(|section| section.points.is_empty()) {
                let place = self.place(ThingKind::Guide, id.as_str(), "sections", &[]);
                faults.push(Fault { place, what: What::Model(None, Flaw::Empty) });
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// Items of a set have names of their own and something to answer with, and small groups stay out of sight.
    fn evaluations(&mut self) {
        let mut faults = Vec::new();
        for (id, set) in &self.loaded.knowledge.evaluations {
            let mut find = |field: &str, entry: &[&str], what: What| {
                let place = self.place(ThingKind::Evaluation, id.as_str(), field, entry);
                faults.push(Fault { place, what });
            };
            for (field, empty) in [("moments", set.moments.is_empty()), ("items", set.items.is_empty())] {
                if empty {
                    find(field, &[], What::Model(None, Flaw::Empty));
                }
            }
            for (at, item) in set.items.iter().enumerate() {
                let name = item.id.as_str();
                if set.items[..at].iter().any(|other| other.id == item.id) {
                    find("items", &[name, name], What::Model(Some(name.to_owned()), Flaw::Twice));
                }
                if item.form == Form::Steps && set.steps_of(item).is_empty() {
                    find("items", &[name], What::MissingField("steps".to_owned()));
                }
            }
            if set.smallest_group < Evaluation::SMALLEST_GROUP {
                let least = f64::from(Evaluation::SMALLEST_GROUP);
                let flaw = Flaw::OutOfRange { value: f64::from(set.smallest_group), least, most: 100.0 * least };
                find("smallest_group", &[], What::Model(None, flaw));
            }
        }
        self.loaded.faults.append(&mut faults);
    }

    /// Answers that a case gives twice, or that do not fit their question.
    fn cases(&mut self) {
        let knowledge = &self.loaded.knowledge;
        let mut faults = Vec::new();
        for (name, case) in &knowledge.cases {
            for (at, one) in case.answers.iter().enumerate() {
                let id = one.question.as_str();
                // One that is not there was said already: nothing defines it, or it could not be read.
                let Some(question) = knowledge.questions.get(&one.question) else { continue };
                let (what, entry): (_, &[&str]) =
                    if case.answers[..at].iter().any(|other| other.question == one.question) {
                        (What::Model(Some(id.to_owned()), Flaw::Twice), &[id, id])
                    } else if one.answer.answer(question).is_none() {
                        (question.misfit(), &[id])
                    } else {
                        continue;
                    };
                faults.push(Fault { place: self.place(ThingKind::Case, name, "answers", entry), what });
            }
        }
        self.loaded.faults.append(&mut faults);
    }
}
