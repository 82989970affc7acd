//! What stops an activity, what must come first, and who helps.

use std::collections::BTreeSet;

use knowledge::Knowledge;
use knowledge::things::{Referral, ReferralId, SourceId};
use matching::advice::{Candidate, Stop, StopCause};
use matching::model::Time;

use crate::Wording;
use crate::advice::Case;
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// What stops an activity, in a few words.
    pub(crate) fn stop_name(&self, case: &Case<'_>, cause: &StopCause) -> String {
        match cause {
            StopCause::Rule(rule) => {
                case.knowledge.rules.get(rule).map_or_else(|| rule.to_string(), |rule| self.say(&rule.name).to_owned())
            }
            StopCause::Phase(phase) => text!(self, "stop-phase", phase = self.phase(case.knowledge, *phase)),
            StopCause::Mean(mean) => text!(self, "stop-mean", mean = self.question_name(case.knowledge, mean)),
        }
    }

    /// What stops it (or would in part of the cases): reason, what must come first, who helps.
    pub(super) fn stops(
        &self,
        case: &Case<'_>,
        candidate: &Candidate,
        time: Option<Time>,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        if candidate.stops.is_empty() {
            return;
        }
        match time {
            Some(time) => document.heading(2, Span::new(Tone::Caution, self.time(time))),
            None => document.heading(2, Span::new(Tone::Caution, text!(self, "stop-perhaps-heading"))),
        }
        let mut helpers: Vec<ReferralId> = Vec::new();
        for stop in &candidate.stops {
            self.stop(case, stop, document, cited);
            if let StopCause::Rule(rule) = &stop.cause
                && let Some(rule) = case.knowledge.rules.get(rule)
            {
                helpers.extend(rule.referrals.iter().filter(|id| !helpers.contains(id)).cloned().collect::<Vec<_>>());
            }
        }
        if !helpers.is_empty() {
            document.heading(3, text!(self, "helpers-heading"));
            document.list(helpers.iter().filter_map(|id| self.referral(case.knowledge, id)).collect());
        }
    }

    pub(crate) fn stop(&self, case: &Case<'_>, stop: &Stop, document: &mut Document, cited: &mut BTreeSet<SourceId>) {
        document.blocks.push(Block::Paragraph(line(Span::new(Tone::Strong, self.stop_name(case, &stop.cause)))));
        match &stop.cause {
            StopCause::Rule(rule) => {
                let Some(rule) = case.knowledge.rules.get(rule) else { return };
                document.note(self.cited(self.say(&rule.reason), &rule.sources, cited));
                let first = text!(self, "stop-first", first = self.say(&rule.first));
                document.note(line(Span::new(Tone::Good, first)));
            }
            StopCause::Phase(phase) => {
                let Some(phase) = case.knowledge.phases.get(phase) else { return };
                document.note(self.cited(self.say(&phase.avoid), &phase.sources, cited));
                document.note(line(Span::new(Tone::Good, self.say(&phase.advice))));
            }
            StopCause::Mean(mean) => {
                let Some(question) = case.knowledge.questions.get(mean) else { return };
                document.note(line(text!(self, "stop-mean-first", ask = self.say(&question.ask))));
            }
        }
    }

    /// Who helps, in one line: name, what they do, number with its date, how to find the local one.
    pub(crate) fn referral(&self, knowledge: &Knowledge, id: &ReferralId) -> Option<Line> {
        let referral = knowledge.referrals.get(id)?;
        let mut said = vec![
            Span::new(Tone::Strong, self.say(&referral.name)),
            Span::from(format!(": {}", self.say(&referral.what))),
        ];
        said.extend(self.referral_number(referral).map(|number| Span::from(format!(" {number}"))));
        said.push(Span::new(Tone::Quiet, format!(" {}", self.say(&referral.find))));
        Some(said)
    }

    /// The number to call, with the date of the text in which it was read.
    pub(crate) fn referral_number(&self, referral: &Referral) -> Option<String> {
        let (number, read) = (referral.number.as_deref()?, referral.read.as_deref()?);
        Some(text!(self, "referral-number", number = number, read = read))
    }
}
