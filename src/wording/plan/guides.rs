//! The pages that help to carry a plan out.

use knowledge::things::{Guide, GuideId};
use matching::ActivityId;

use crate::document::{Document, Line, Span, Tone};
use crate::language::text;
use crate::{Case, Wording};

/// Of these every plan has use: who has no money and no help from the municipality, stops.
const ALWAYS: [&str; 2] = ["finding-money", "municipal-support"];

/// The guides that help with an activity here, in the order of their names: those that belong to it or to what shows here.
pub(super) fn that_help<'a>(case: &Case<'a>, id: &ActivityId) -> Vec<(&'a GuideId, &'a Guide)> {
    let Some(activity) = case.knowledge.activities.get(id) else { return Vec::new() };
    let shows = |guide: &Guide| {
        let mut shown = case.advice.situations.iter().filter(|one| one.shows);
        shown.any(|one| guide.situations.contains(&one.situation))
    };
    let helps = |name: &GuideId, guide: &Guide| {
        guide.belongs_to(id, activity) || ALWAYS.contains(&name.as_str()) || shows(guide)
    };
    case.knowledge.guides.iter().filter(|(id, guide)| helps(id, guide)).collect()
}

impl Wording {
    /// The guides that help with an activity here: which, and what each is called.
    pub fn guides_for(&self, case: &Case<'_>, id: &ActivityId) -> Vec<(GuideId, String)> {
        that_help(case, id).into_iter().map(|(id, guide)| (id.clone(), self.say(&guide.name).to_owned())).collect()
    }

    /// What helps, below a heading of this level.
    pub(super) fn plan_guides(&self, case: &Case<'_>, id: &ActivityId, level: u8, document: &mut Document) {
        let guides = that_help(case, id);
        if guides.is_empty() {
            return;
        }
        document.heading(level, text!(self, "plan-guides-heading"));
        let said = |(_, guide): (&GuideId, &Guide)| -> Line {
            let name = Span::new(Tone::Strong, self.say(&guide.name));
            vec![name, Span::from(format!(": {}", self.say(&guide.summary)))]
        };
        document.list(guides.into_iter().map(said).collect());
        document.paragraph(Span::new(Tone::Quiet, text!(self, "plan-guides-where")));
    }
}
