//! What is said with its sources, and the sources themselves.

use std::collections::BTreeSet;

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::things::{Point, SourceId};

use crate::Wording;
use crate::document::{Document, Line, Named, Span, Tone};
use crate::language::text;

impl Wording {
    /// The sources that were cited, in full.
    pub(crate) fn sources(&self, knowledge: &Knowledge, cited: &BTreeSet<SourceId>, document: &mut Document) {
        document.heading(2, text!(self, "sources-heading"));
        if let Some(register) = self.register(knowledge) {
            document.paragraph(Span::new(Tone::Quiet, register));
        }
        let source = |id: &SourceId| {
            let source = knowledge.sources.get(id)?;
            let mut said = vec![named(id, format!("[{id}]")), Span::from(" ")];
            said.extend(self.source(source));
            Some(said)
        };
        document.list(cited.iter().filter_map(source).collect());
    }

    /// A thing as one names it elsewhere: a source as it is cited, with its address; anything else by its name.
    pub fn citation(&self, knowledge: &Knowledge, named: &Named) -> String {
        let source = Some(SourceId::from(named.id.as_str())).filter(|_| named.kind == ThingKind::Source);
        match source.and_then(|id| knowledge.sources.get(&id)) {
            Some(source) => self.source(source).into_iter().map(|span| span.text).collect(),
            None => self.name_of(knowledge, named.kind, &named.id).unwrap_or(&named.id).to_owned(),
        }
    }

    /// A sentence followed by its sources, or by the word for a rule of thumb where it has none.
    pub(crate) fn cited(&self, said: &str, sources: &[SourceId], cited: &mut BTreeSet<SourceId>) -> Line {
        let mut spans = vec![Span::from(said)];
        if sources.is_empty() {
            spans.push(Span::new(Tone::Quiet, format!(" {}", text!(self, "rule-of-thumb"))));
        }
        for source in sources {
            cited.insert(source.clone());
            spans.push(named(source, format!(" [{source}]")));
        }
        spans
    }

    /// A point with its sources. Only a number that is a rule of thumb is marked: on a page of judgement that is said once.
    pub(crate) fn point(&self, point: &Point, cited: &mut BTreeSet<SourceId>) -> Line {
        if point.sources.is_empty() && !point.thumb {
            return vec![Span::from(self.say(&point.text))];
        }
        self.cited(self.say(&point.text), &point.sources, cited)
    }
}

/// The name of a source, which leads to its page.
fn named(id: &SourceId, said: String) -> Span {
    Span::new(Tone::Source, said).naming(ThingKind::Source, id)
}
