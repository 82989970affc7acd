//! What it takes: place and time, money, permits.

use dossier::PlanPart;
use knowledge::Knowledge;
use matching::QuestionId;

use super::{Draft, small};
use crate::language::text;
use crate::{Language, Wording};

/// What a step of a means is called.
pub(super) fn step<'a>(wording: &Wording, knowledge: &'a Knowledge, mean: &str, step: u8) -> Option<&'a str> {
    let question = knowledge.questions.get(&QuestionId::from(mean))?;
    question.steps.get(usize::from(step).checked_sub(1)?).map(|text| wording.say(text))
}

pub(super) fn lines(draft: &mut Draft<'_>) {
    place_and_time(draft);
    budget(draft);
    permits(draft);
}

fn place_and_time(draft: &mut Draft<'_>) {
    let (wording, part) = (draft.wording, PlanPart::Schedule);
    // What runs has its place.
    if !draft.runs() {
        draft.add(part, text!(wording, "plan-place", place = wording.say(&draft.activity.place)));
    }
    for place in &draft.choice.asks.places {
        draft.add(part, text!(wording, "plan-place-asked", place = place.as_str()));
    }
    draft.conditions(part);
    match draft.choice.held {
        Some(held) => draft.add(part, text!(wording, "plan-day", day = wording.day(held))),
        None if draft.runs() => draft.fill_in(part, &text!(wording, "fill-day-runs")),
        None => draft.fill_in(part, &text!(wording, "fill-day")),
    }
    if !draft.runs() {
        let weeks = super::schedule::lead_weeks(draft.case.knowledge, draft.activity);
        draft.thumb(part, &text!(wording, "plan-lead", weeks = weeks));
    }
    draft.thumb(part, &text!(wording, "plan-rhythm", rhythm = small(wording.say(&draft.activity.rhythm))));
    if let Some(how) = &draft.activity.online_how {
        draft.add(part, text!(wording, "plan-online", how = wording.say(how)));
    }
}

fn budget(draft: &mut Draft<'_>) {
    let (wording, part) = (draft.wording, PlanPart::Budget);
    match draft.activity.needs.money {
        0 | 1 => draft.thumb(part, &text!(wording, "plan-money-none")),
        at => {
            if let Some(money) = step(wording, draft.case.knowledge, "money", at) {
                draft.thumb(part, &text!(wording, "plan-money", money = small(money)));
            }
        }
    }
    if let Some(money) = draft.choice.asks.money {
        let money = wording.thousands(money);
        draft.add(
            part,
            match draft.choice.asks.years {
                Some(years) => text!(wording, "plan-money-years-asked", money = money, years = years),
                None => text!(wording, "plan-money-asked", money = money),
            },
        );
    }
    draft.conditions(part);
    draft.fill_in(part, &text!(wording, "fill-budget"));
}

fn permits(draft: &mut Draft<'_>) {
    let (wording, part) = (draft.wording, PlanPart::Permits);
    for permission in &draft.choice.asks.permissions {
        draft.add(part, text!(wording, "plan-permission", permission = permission.as_str()));
    }
    if !draft.conditions(part) {
        draft.fill_in(part, &text!(wording, "fill-permits"));
    }
}

impl Wording {
    /// A whole number in groups of three.
    pub(crate) fn thousands(&self, number: u32) -> String {
        let digits = number.to_string();
        let separator = match self.language() {
            Language::Nl => '.',
            Language::En => ',',
        };
        let mut said = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                said.push(separator);
            }
            said.push(digit);
        }
        said
    }

    /// Names that go together: "greet each other and look after each other".
    pub(super) fn both(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [some @ .., last] => text!(self, "both", some = some.join(", "), last = last.as_str()),
        }
    }

    /// Names of which one is enough: "a street, a neighbourhood or a district".
    pub(super) fn either(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [some @ .., last] => text!(self, "either", some = some.join(", "), last = last.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_groups_of_three() {
        let said = |number| Wording::new(Language::Nl).thousands(number);
        for (number, expected) in
            [(0, "0"), (999, "999"), (1000, "1.000"), (12_500, "12.500"), (1_000_000, "1.000.000")]
        {
            assert_eq!(said(number), expected);
        }
        assert_eq!(Wording::new(Language::En).thousands(2500), "2,500");
    }
}
