//! How much a change takes away.

use std::collections::BTreeMap;

use crate::Dossier;

/// From how many things on a change takes away much.
const MUCH: usize = 5;

impl Dossier {
    /// Whether much that stood in `before` is replaced or gone here: then what was there wants to be kept as a version first.
    pub fn loses_much_of(&self, before: &Self) -> bool {
        let texts: Vec<&str> = self.texts().map(|(_, text)| text).collect();
        let gone_texts = before.texts().filter(|(_, text)| !texts.contains(text)).count();
        let evaluations = before.evaluations.iter().filter(|one| !self.evaluations.contains(one)).count();
        let measures = gone(&before.profile.measures, &self.profile.measures);
        let runs = gone(&before.profile.runs, &self.profile.runs);
        let lost = gone(&before.profile.answers, &self.profile.answers) + gone_texts + evaluations + measures + runs;
        lost >= MUCH || before.choices.iter().any(|choice| choice.is_planned() && !self.has_chosen(choice))
    }

    fn has_chosen(&self, choice: &crate::Choice) -> bool {
        self.choices.iter().any(|one| one.activity == choice.activity)
    }
}

impl crate::Choice {
    /// Whether something was worked out for it.
    fn is_planned(&self) -> bool {
        !self.plan.is_empty() || self.asks != crate::Asks::default() || !self.look_back.is_empty()
    }
}

/// How many entries are replaced or gone.
fn gone<K: Ord, V: PartialEq>(before: &BTreeMap<K, V>, now: &BTreeMap<K, V>) -> usize {
    before.iter().filter(|(key, value)| now.get(key) != Some(value)).count()
}

#[cfg(test)]
mod tests {
    use matching::Answer;

    use super::*;
    use crate::{Choice, Date, Lesson, PlanLine, PlanPart};

    fn answered(count: usize) -> Dossier {
        let mut dossier = Dossier::default();
        dossier.profile.answers = (0..count).map(|at| (format!("q{at}").as_str().into(), Answer::Step(1))).collect();
        dossier
    }

    #[test]
    fn few_answers_replaced_are_not_much_and_many_are() {
        let before = answered(9);
        for (count, much) in [(0, false), (MUCH - 1, false), (MUCH, true), (9, true)] {
            let mut now = before.clone();
            now.profile.answers.values_mut().take(count).for_each(|answer| *answer = Answer::Step(2));
            assert_eq!(now.loses_much_of(&before), much, "{count} replaced");
            assert_eq!(answered(9 - count).loses_much_of(&before), much, "{count} gone");
        }
        assert!(!before.loses_much_of(&answered(0)), "what is new takes nothing away");
    }

    #[test]
    fn a_plan_that_goes_with_its_choice_is_much() {
        let line = PlanLine { part: PlanPart::Goal, text: "Elkaar leren kennen.".into(), done: false };
        let planned = Choice {
            activity: "shared-meal".into(),
            on: Date::constant(2026, 11, 22),
            because: None,
            held: None,
            asks: crate::Asks::default(),
            look_back: Vec::new(),
            plan: vec![line],
        };
        let bare = Choice { activity: "buddy".into(), plan: Vec::new(), ..planned.clone() };
        let before = Dossier { choices: vec![planned, bare], ..Dossier::default() };
        let without = |at: usize| {
            let mut now = before.clone();
            now.choices.remove(at);
            now
        };
        assert!(without(0).loses_much_of(&before));
        assert!(!without(1).loses_much_of(&before));
    }

    #[test]
    fn many_texts_that_go_are_much() {
        let lesson = |at: usize| Lesson { activity: None, year: 2026, worked: None, text: format!("Les {at}.") };
        let before = Dossier { lessons: (0..MUCH).map(lesson).collect(), ..Dossier::default() };
        assert!(Dossier::default().loses_much_of(&before));
        assert!(!Dossier { lessons: vec![lesson(0)], ..Dossier::default() }.loses_much_of(&before));
    }
}
