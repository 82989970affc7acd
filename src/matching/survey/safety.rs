//! Which phases the answers show, and which safety rules fire.

use super::sights::Possible;
use crate::answer::Belief;
use crate::column::{Column, Flags};
use crate::condition::Degrees;
use crate::matcher::Matcher;
use crate::model::Phase;
use crate::plan::RulePlan;
use crate::sight::{Seen, Sight};

/// Per phase in which draws the signals show it or a higher one.
pub(super) fn at_least(matcher: &Matcher, sight: &impl Sight) -> [Flags; 4] {
    let mut flags = [Flags::Always, Flags::Never, Flags::Never, Flags::Never];
    for phase in Phase::ALL.into_iter().rev() {
        for (question, from) in &matcher.firm[phase as usize] {
            let shown = match sight.see(*question) {
                Seen::Nothing => Flags::Never,
                Seen::Between(_, high) => Flags::of(high >= *from),
                Seen::Each(steps) => Flags::each(steps.len(), |draw| steps[draw] >= *from),
            };
            for lower in &mut flags[..=phase as usize] {
                lower.join(&shown);
            }
        }
    }
    flags
}

impl Matcher {
    /// Per rule whether it is a safety rule that holds for what the given answers leave possible.
    pub(crate) fn safety(&self, beliefs: &[Belief], own_phase: Option<Phase>) -> Vec<bool> {
        let possible = Possible(beliefs);
        let mut phase = at_least(self, &possible);
        if let Some(own) = own_phase {
            phase[..=own as usize].iter_mut().for_each(|flags| *flags = Flags::Always);
        }
        let asked = self.rules.iter().any(|rule| rule.safety && rule.test.asks_a_situation());
        let situations = self.situations.iter().filter(|_| asked);
        let degrees: Vec<Column> = situations.map(|one| one.degree(&possible, &self.numbers)).collect();
        let degrees = Degrees { all: &degrees, heard: &[] };
        let holds = |rule: &RulePlan| !rule.test.degree(&possible, &phase, degrees).is_nought();
        self.rules.iter().map(|rule| rule.safety && holds(rule)).collect()
    }
}
