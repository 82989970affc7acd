//! What the sieve over the list of activities asks, in words.

use knowledge::Knowledge;
use matching::model::Kind;

use crate::Wording;
use crate::language::text;

impl Wording {
    /// Of which kind an activity must be.
    pub fn sieve_kind(&self, knowledge: &Knowledge, kind: Option<Kind>) -> String {
        let kind = kind.map_or_else(|| text!(self, "sieve-any"), |kind| self.kind(knowledge, kind).to_owned());
        text!(self, "sieve-kind", kind = kind)
    }

    /// What it may cost at most: a step of the question after money.
    pub fn sieve_money(&self, knowledge: &Knowledge, step: Option<u8>) -> String {
        text!(self, "sieve-money", most = self.at_most(knowledge, "money", step))
    }

    /// How much time there may be before it at most: a step of the question after time.
    pub fn sieve_lead_time(&self, knowledge: &Knowledge, step: Option<u8>) -> String {
        text!(self, "sieve-lead-time", most = self.at_most(knowledge, "lead-time", step))
    }

    /// Whether it must be possible online, or without.
    pub fn sieve_online(&self, online: Option<bool>) -> String {
        match online {
            None => text!(self, "sieve-online-any"),
            Some(true) => text!(self, "sieve-online-yes"),
            Some(false) => text!(self, "sieve-online-no"),
        }
    }

    /// That only a part of the list is shown: what the sieve asks.
    pub fn sieved(&self, asked: &[String], shown: usize, all: usize) -> String {
        text!(self, "sieve-on", asked = asked.join(" · "), shown = shown, all = all)
    }

    fn at_most(&self, knowledge: &Knowledge, question: &str, step: Option<u8>) -> String {
        let Some(step) = step else { return text!(self, "sieve-any") };
        let steps = knowledge.questions.get(question).map(|one| one.steps.as_slice()).unwrap_or_default();
        steps.get(usize::from(step).wrapping_sub(1)).map_or_else(|| step.to_string(), |text| self.say(text).to_owned())
    }
}
