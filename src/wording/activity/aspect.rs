//! One activity from four sides: why it stands where it does, how it is done, on what evidence, and what would change its place.
//!
//! [`Wording::reasons`] says all of it one after the other, for documents; a screen shows one side at a time.

use std::collections::BTreeSet;

use knowledge::fault::ThingKind;
use knowledge::things::Activity;
use matching::advice::{Candidate, Readiness, Standing};
use matching::{ActivityId, WhatIf};

use super::sum::Depth;
use crate::Wording;
use crate::advice::Case;
use crate::document::{Block, Document, HERE, Line, Span, Tone, around, line};
use crate::language::text;

/// A side from which an activity is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aspect {
    /// Why it stands where it does: what stops it, or its points one by one.
    #[default]
    Why,
    /// How it is done, what goes wrong with it, and what to read besides.
    How,
    /// What it claims, how well that is borne out, and the sources in full.
    Evidence,
    /// How sure its place is, and what would change it.
    WhatIf,
}

impl Aspect {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Why, Self::How, Self::Evidence, Self::WhatIf];
}

impl Wording {
    /// What an aspect is called, in a word or two.
    pub fn aspect_name(&self, aspect: Aspect) -> String {
        match aspect {
            Aspect::Why => text!(self, "aspect-why"),
            Aspect::How => text!(self, "aspect-how"),
            Aspect::Evidence => text!(self, "aspect-evidence"),
            Aspect::WhatIf => text!(self, "aspect-what-if"),
        }
    }

    /// One side of an activity. `None` where there is no such activity.
    pub fn aspect(
        &self,
        case: &Case<'_>,
        id: &ActivityId,
        aspect: Aspect,
        what_if: Option<&WhatIf>,
    ) -> Option<Document> {
        let activity = case.knowledge.activities.get(id)?;
        let candidate = case.advice.candidate(id)?;
        let mut document = Document::default();
        document.heading(1, Span::from(self.say(&activity.name)).naming(ThingKind::Activity, id));
        match aspect {
            Aspect::Why => self.why(case, (id, activity), candidate, &mut document),
            Aspect::How => {
                document.paragraph(self.say(&activity.summary));
                self.how(case.knowledge, activity, &mut document);
                self.measures(case, activity, &mut document);
                self.risks(case.knowledge, activity, &mut document);
                self.guides_of(case.knowledge, id, activity, &mut document);
            }
            Aspect::Evidence => self.claims(case, activity, &mut document),
            Aspect::WhatIf => self.doubt(case, candidate, what_if, &mut document),
        }
        Some(document)
    }

    fn why(
        &self,
        case: &Case<'_>,
        (id, activity): (&ActivityId, &Activity),
        candidate: &Candidate,
        document: &mut Document,
    ) {
        let mut cited = BTreeSet::new();
        let ready = case.advice.readiness == Readiness::Ready;
        let counts = ready && matches!(candidate.standing, Standing::Ranked | Standing::AsksMore);
        document.paragraph(self.say(&activity.summary));
        if counts {
            self.points(candidate, document);
            document.list(self.in_brief(case, activity, candidate));
        }
        if let Some(user) = case.user {
            self.what_you_can_do(user, activity, counts, document);
        }
        if !ready && let Some(before_all) = self.before_all(case) {
            document.blocks.extend(before_all.blocks);
        }
        match candidate.standing {
            Standing::Stopped(time) => self.stops(case, candidate, Some(time), document, &mut cited),
            Standing::DoesNotApply if ready => self.not_here(case, activity, document),
            _ if counts => {
                self.find_out_first(case, candidate, document);
                self.stops(case, candidate, None, document, &mut cited);
            }
            _ => {}
        }
        if ready {
            self.running(case, id, document);
        }
        if counts {
            self.sum(case, activity, candidate, Depth::Brief, document, &mut cited);
        }
        if !cited.is_empty() {
            self.sources(case.knowledge, &cited, document);
        }
    }

    /// What one wants to know of an activity before its reasons: how sure its place is, and what it takes.
    fn in_brief(&self, case: &Case<'_>, activity: &Activity, candidate: &Candidate) -> Vec<Line> {
        let mut said = vec![line(self.place(case, candidate))];
        said.push(match case.holds(&candidate.activity) {
            Some(share) => line(self.holds(share)),
            None if candidate.standing == Standing::Ranked => line(Span::new(Tone::Quiet, text!(self, "sure-pending"))),
            None => Vec::new(),
        });
        said.retain(|said| !said.is_empty());
        let takes = self.takes(case.knowledge, activity);
        said.push(line(takes.map(|(name, value)| format!("{name}: {value}")).join(". ")));
        said
    }

    /// How it gets what makes contact good: by nature, or by what one does about it.
    fn measures(&self, case: &Case<'_>, activity: &Activity, document: &mut Document) {
        let named = |element: &matching::ElementId, tone| {
            Span::new(tone, self.element_name(case.knowledge, element)).naming(ThingKind::Element, element)
        };
        let nature = activity
            .nature
            .iter()
            .map(|element| around(Tone::Good, &text!(self, "element-nature", name = HERE), named(element, Tone::Good)));
        let measures = activity.measures.iter().map(|measure| {
            let said = text!(self, "element-possible", name = HERE);
            let mut said = around(Tone::Plain, &said, named(&measure.element, Tone::Strong));
            said.push(Span::from(format!(" {}", self.say(&measure.how))));
            said
        });
        let points: Vec<Line> = nature.chain(measures).collect();
        if !points.is_empty() {
            document.heading(2, text!(self, "measures-heading"));
            document.list(points);
        }
    }

    /// What it claims, each with its grade and what was found; then the sources in full.
    fn claims(&self, case: &Case<'_>, activity: &Activity, document: &mut Document) {
        let mut cited = BTreeSet::new();
        document.paragraph(Span::new(Tone::Quiet, text!(self, "evidence-intro")));
        for claim in &activity.claims {
            let goal = Span::new(Tone::Strong, self.goal_name(case.knowledge, &claim.goal));
            let goal = goal.naming(ThingKind::Goal, &claim.goal);
            document.heading(2, goal);
            document.paragraph(Span::new(Tone::Quiet, self.aim(claim.aim)));
            let evidence = self.evidence(case.knowledge, claim);
            document.blocks.push(Block::Paragraph(self.cited(&evidence, &claim.sources, &mut cited)));
        }
        if !cited.is_empty() {
            self.sources(case.knowledge, &cited, document);
        }
    }

    /// How sure its place is, what would change that, and what to ask next.
    fn doubt(&self, case: &Case<'_>, candidate: &Candidate, what_if: Option<&WhatIf>, document: &mut Document) {
        let ready = case.advice.readiness == Readiness::Ready;
        if !ready || !matches!(candidate.standing, Standing::Ranked | Standing::AsksMore) {
            document.paragraph(text!(self, "what-if-not-ranked"));
        } else {
            self.how_sure(case, candidate, what_if, document);
            self.find_out_first(case, candidate, document);
        }
        document.heading(2, text!(self, "advice-next-heading"));
        self.next_questions(case, document);
    }
}
