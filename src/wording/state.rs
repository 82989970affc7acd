//! How the neighbourhood stands: the phase with its signals, and what is recognised in the answers. Each leads to its page.

use knowledge::fault::ThingKind;

use crate::document::{Document, HERE, Line, Span, Tone, around, line};
use crate::language::text;
use crate::{Case, Wording};

impl Wording {
    /// How the neighbourhood stands, as far as was answered.
    pub fn state(&self, case: &Case<'_>) -> Document {
        let (knowledge, advice) = (case.knowledge, case.advice);
        let mut document = Document::default();
        document.heading(2, text!(self, "state-phase-heading"));
        let phase = self.phase_guess(knowledge, &advice.phase);
        let name = Span::new(Tone::Strong, phase);
        document.line(match advice.phase.leading() {
            Some(leading) => line(name.naming(ThingKind::Phase, leading.as_str())),
            None => line(name),
        });
        let signals = self.because(case, &advice.phase.because);
        if !signals.is_empty() {
            document.paragraph(text!(self, "state-signals", signals = signals));
        }
        document.paragraph(Span::new(Tone::Quiet, text!(self, "state-moment")));
        document.heading(2, text!(self, "state-situations-heading"));
        let shown: Vec<Line> = advice
            .situations
            .iter()
            .filter(|situation| situation.shows)
            .map(|one| {
                let name = self.situation_name(knowledge, &one.situation);
                let name = Span::new(Tone::Strong, name).naming(ThingKind::Situation, &one.situation);
                let said = format!("{HERE} ({}): {}", self.degree(one.degree), self.because(case, &one.because));
                around(Tone::Plain, &said, name)
            })
            .collect();
        if shown.is_empty() {
            document.paragraph(text!(self, "advice-no-situation"));
        }
        document.list(shown);
        self.first_steps(case, &mut document);
        self.helpers(case, &mut document);
        document
    }

    /// The answers that the phase rests on, in one line; nothing where there are none.
    pub fn phase_signals(&self, case: &Case<'_>) -> Option<String> {
        let signals = self.because(case, &case.advice.phase.because);
        (!signals.is_empty()).then_some(signals)
    }
}
