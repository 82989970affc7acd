//! Rules: stops and cautions, and the conditions under which they hold.

use matching::model::{Condition, Direction, Effect, Kind};
use matching::{ActivityId, RuleId};

use super::{ReferralId, SourceId, Text};
use crate::fault::{Shape, What};
use crate::reading::{Fields, Raw, Read, Reading, record, words};

record! {
    /// A stop or a caution.
    pub struct Rule = "Rule" {
        /// Its name.
        pub id: RuleId,
        /// Its name in words.
        pub name: Text,
        /// Why it is so.
        pub reason: Text,
        /// What must come first.
        pub first: Text,
        /// When it holds.
        pub when: Condition,
        /// What it does.
        pub effect: Effect,
        /// The kinds of activity it concerns.
        pub kinds: Vec<Kind> = Vec::new(),
        /// The activities it concerns besides.
        pub activities: Vec<ActivityId> = Vec::new(),
        /// The activities it does not concern.
        pub except: Vec<ActivityId> = Vec::new(),
        /// Whether one given answer that could make it true is enough.
        pub safety: bool = false,
        /// Who helps.
        pub referrals: Vec<ReferralId> = Vec::new(),
        /// Where this is found; none: a rule of thumb.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

words! { Direction, Effect }

impl Read for Condition {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        const KNOWN: [&str; 5] = ["Answer", "Phase", "Situation", "All", "Any"];
        match raw.word() {
            "Answer" => {
                let fields = Fields::open(raw, "Answer", &["question", "worse", "from"], reading)?;
                let question = fields.required("question", reading);
                let worse = fields.required("worse", reading);
                let from = fields.required("from", reading);
                Some(Self::Answer { question: question?, worse: worse?, from: from? })
            }
            "Phase" => {
                let fields = Fields::open(raw, "Phase", &["at_least"], reading)?;
                Some(Self::Phase { at_least: fields.required("at_least", reading)? })
            }
            "Situation" => {
                let fields = Fields::open(raw, "Situation", &["id", "from"], reading)?;
                let (id, from) = (fields.required("id", reading), fields.required("from", reading));
                Some(Self::Situation { id: id?, from: from? })
            }
            "All" => conditions(raw, "All", reading).map(Self::All),
            "Any" => conditions(raw, "Any", reading).map(Self::Any),
            other => {
                reading.unknown_word(other, &KNOWN, raw);
                None
            }
        }
    }
}

/// The one list of conditions between the brackets of `All([...])` or `Any([...])`.
fn conditions(raw: Raw<'_>, name: &'static str, reading: &mut Reading<'_>) -> Option<Vec<Condition>> {
    let [list] = raw.arguments(name, reading)?[..] else {
        reading.fault(raw.start(), What::WrongShape(Shape::Call));
        return None;
    };
    Vec::read(list, reading)
}
