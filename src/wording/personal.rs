//! What is said where a text looks as if it names a person.

use dossier::privacy::{Found, Kind};

use crate::Wording;
use crate::document::{Document, Span, Tone, line};
use crate::language::text;

impl Wording {
    /// What was found in a text, why it is not kept, and how to say it without.
    pub fn personal_data(&self, said: &str, found: &[Found]) -> Document {
        let mut document = self.personal_found(said, found);
        document.line(Vec::new());
        document.paragraph(Span::new(Tone::Quiet, text!(self, "personal-held")));
        document
    }

    /// What was found in a text, and how to say it without.
    pub(crate) fn personal_found(&self, said: &str, found: &[Found]) -> Document {
        let mut document = Document::default();
        document.paragraph(text!(self, "personal-intro"));
        document.line(marked(said, found));
        document.line(Vec::new());
        let mut remedies: Vec<String> = Vec::new();
        for one in found {
            let part = said.get(one.span.clone()).unwrap_or_default();
            document.paragraph(Span::new(Tone::Caution, self.kind_found(one.kind, part)));
            let remedy = self.without(one.kind);
            if !remedies.contains(&remedy) {
                remedies.push(remedy);
            }
        }
        document.list(remedies.into_iter().map(line).collect());
        document
    }

    /// That what is being typed looks as if it names a person; nothing where it does not.
    pub fn looks_personal(&self, said: &str, found: &[Found]) -> Option<String> {
        let first = found.first()?;
        Some(self.kind_found(first.kind, said.get(first.span.clone()).unwrap_or_default()))
    }

    /// How many texts are in memory only.
    pub fn held(&self, count: usize) -> String {
        text!(self, "held", count = count)
    }

    /// The question before leaving a dossier of which some texts are in memory only.
    pub fn leave_held(&self, count: usize) -> String {
        text!(self, "ask-leave", count = count)
    }

    fn kind_found(&self, kind: Kind, part: &str) -> String {
        match kind {
            Kind::Email => text!(self, "personal-email", part = part),
            Kind::Telephone => text!(self, "personal-phone", part = part),
            Kind::Address => text!(self, "personal-address", part = part),
            Kind::Iban => text!(self, "personal-iban", part = part),
            Kind::NumberPlate => text!(self, "personal-plate", part = part),
        }
    }

    fn without(&self, kind: Kind) -> String {
        match kind {
            Kind::Email | Kind::Telephone => text!(self, "without-reach"),
            Kind::Address => text!(self, "without-address"),
            Kind::Iban => text!(self, "without-iban"),
            Kind::NumberPlate => text!(self, "without-plate"),
        }
    }
}

/// A text in which what was found stands out.
fn marked(said: &str, found: &[Found]) -> Vec<Span> {
    let mut spans = vec![Span::from("\"")];
    let mut found: Vec<&Found> = found.iter().collect();
    found.sort_by_key(|one| one.span.start);
    let mut at = 0;
    for one in found {
        // What overlaps with the one before is marked already.
        let Some(before) = said.get(at..one.span.start) else { continue };
        spans.push(Span::from(before));
        spans.push(Span::new(Tone::Caution, said.get(one.span.clone()).unwrap_or_default()));
        at = one.span.end;
    }
    spans.push(Span::from(format!("{}\"", said.get(at..).unwrap_or_default())));
    spans
}
