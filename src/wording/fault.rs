//! What is wrong with a file, in sentences: where, what, and how to mend it.

use knowledge::Knowledge;
use knowledge::fault::{Fault, Shape, ThingKind, What};
use knowledge::warning::{Concern, PHASE_FIT_BY, SERVED_BY, Warning};
use matching::check::Flaw;

use crate::Wording;
use crate::language::text;

/// A fault in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub remedy: String,
}

impl Wording {
    /// What is wrong and how to mend it.
    pub fn fault(&self, fault: &Fault) -> Explained {
        let (what, remedy) = match &fault.what {
            What::Syntax(reason) => {
                (text!(self, "fault-syntax", reason = reason.as_str()), text!(self, "fault-syntax-mend"))
            }
            What::TooLarge { bytes, most } => {
                (text!(self, "fault-too-large", bytes = *bytes, most = *most), text!(self, "fault-too-large-mend"))
            }
            What::TooDeep => (text!(self, "fault-too-deep"), text!(self, "fault-too-deep-mend")),
            What::NotReadable => (text!(self, "fault-not-readable"), text!(self, "fault-not-readable-mend")),
            What::NoText => (text!(self, "fault-no-text"), text!(self, "fault-no-text-mend")),
            What::UnknownFile { meant } => (text!(self, "fault-unknown-file"), self.meant_file(meant.as_deref())),
            What::UnknownField { field, meant, known } => {
                (text!(self, "fault-unknown-field", field = field.as_str()), self.meant(meant.as_deref(), known))
            }
            What::MissingField(field) => (
                text!(self, "fault-missing-field", field = field.as_str()),
                text!(self, "fault-missing-field-mend", field = field.as_str()),
            ),
            What::FieldTwice(field) => {
                (text!(self, "fault-field-twice", field = field.as_str()), text!(self, "fault-field-twice-mend"))
            }
            What::UnknownWord { word, meant, known } => {
                (text!(self, "fault-unknown-word", word = word.as_str()), self.meant(meant.as_deref(), known))
            }
            What::WrongShape(shape) => {
                (text!(self, "fault-wrong-shape"), text!(self, "fault-wrong-shape-mend", shape = self.shape(*shape)))
            }
            What::NumberTooLarge => (text!(self, "fault-number"), text!(self, "fault-number-mend")),
            What::MissingLanguage(language) => (
                text!(self, "fault-missing-language", language = *language),
                text!(self, "fault-missing-language-mend", language = *language),
            ),
            What::UnknownName { kind, name, meant } => (
                text!(self, "fault-unknown-name", kind = self.thing(*kind), name = name.as_str()),
                self.meant(meant.as_deref(), &[]),
            ),
            What::NameTwice { kind, name, other } => (
                text!(self, "fault-name-twice", kind = self.thing(*kind), name = name.as_str(), other = other.as_str()),
                text!(self, "fault-name-twice-mend"),
            ),
            What::ClaimWithoutSource => {
                (text!(self, "fault-claim-without-source"), text!(self, "fault-claim-without-source-mend"))
            }
            What::NumberUndated => (text!(self, "fault-number-undated"), text!(self, "fault-number-undated-mend")),
            What::NotOnline => (text!(self, "fault-not-online"), text!(self, "fault-not-online-mend")),
            What::Model(entry, flaw) => {
                let (what, remedy) = self.flaw(flaw);
                match entry {
                    Some(entry) => (text!(self, "fault-at-entry", entry = entry.as_str(), what = what), remedy),
                    None => (what, remedy),
                }
            }
            What::Version { found, known } => {
                (text!(self, "fault-version", found = *found, known = *known), text!(self, "fault-version-mend"))
            }
            What::AnswerMisfits { question, steps, options } => {
                let remedy = if options.is_empty() {
                    text!(self, "fault-answer-mend-steps", steps = *steps)
                } else {
                    text!(self, "fault-answer-mend-options", options = options.join(", "))
                };
                (text!(self, "fault-answer", question = question.as_str()), remedy)
            }
            What::KeyFixed(key) => (text!(self, "fault-key-fixed", key = key.as_str()), text!(self, "fault-key-mend")),
            What::KeyIsText(key) => {
                (text!(self, "fault-key-text", key = key.as_str()), text!(self, "fault-key-text-mend"))
            }
            What::KeyTaken { key, other } => (
                text!(self, "fault-key-taken", key = key.as_str(), other = other.as_str()),
                text!(self, "fault-key-mend"),
            ),
            What::TooMany { found, most } => {
                (text!(self, "fault-too-many", found = *found), text!(self, "fault-too-many-mend", most = *most))
            }
        };
        Explained { what, remedy }
    }

    /// What deserves a second look.
    pub fn warning(&self, knowledge: &Knowledge, warning: &Warning) -> Explained {
        let (what, remedy) = match &warning.what {
            Concern::NeverInFirstTen(id) => (
                text!(self, "warning-never-first", name = self.activity_name(knowledge, id)),
                text!(self, "warning-never-first-mend"),
            ),
            Concern::NeverTriggers(id) => (
                text!(
                    self,
                    "warning-never-triggers",
                    name = knowledge.rules.get(id).map_or(id.as_str(), |rule| self.say(&rule.name))
                ),
                text!(self, "warning-never-triggers-mend"),
            ),
            Concern::UnusedSource(id) => {
                (text!(self, "warning-unused-source", name = id.as_str()), text!(self, "warning-unused-source-mend"))
            }
            Concern::StillTemplate { activity, texts } => (
                text!(self, "warning-still-template", name = self.activity_name(knowledge, activity), texts = *texts),
                text!(self, "warning-still-template-mend"),
            ),
            Concern::GradedAboveSources { activity, goal } => (
                text!(
                    self,
                    "warning-graded-above",
                    name = self.activity_name(knowledge, activity),
                    goal = self.goal_name(knowledge, goal)
                ),
                text!(self, "warning-graded-above-mend"),
            ),
            Concern::ServedByFew { situation, activities, kinds } => (
                text!(
                    self,
                    "warning-served-by-few",
                    name = self.situation_name(knowledge, situation),
                    activities = *activities,
                    kinds = *kinds
                ),
                text!(self, "warning-served-by-few-mend", activities = SERVED_BY.0, kinds = SERVED_BY.1),
            ),
            Concern::RefersToNobody(id) => (
                text!(self, "warning-refers-to-nobody", name = self.situation_name(knowledge, id)),
                text!(self, "warning-refers-to-nobody-mend"),
            ),
            Concern::PhaseFitByFew { phase, activities } => (
                text!(self, "warning-phase-fit-by-few", name = self.phase(knowledge, *phase), activities = *activities),
                text!(self, "warning-phase-fit-by-few-mend", activities = PHASE_FIT_BY),
            ),
            Concern::MovesNothing(id) => (
                text!(self, "warning-moves-nothing", name = self.question_name(knowledge, id)),
                text!(self, "warning-moves-nothing-mend"),
            ),
            Concern::NothingLeadsTo(id) => (
                text!(
                    self,
                    "warning-nothing-leads-to",
                    name = knowledge.guides.get(id).map_or(id.as_str(), |guide| self.say(&guide.name))
                ),
                text!(self, "warning-nothing-leads-to-mend"),
            ),
            Concern::SentenceTwice { sentence, other } => (
                text!(
                    self,
                    "warning-sentence-twice",
                    sentence = sentence.as_str(),
                    file = other.file.as_str(),
                    line = other.line
                ),
                text!(self, "warning-sentence-twice-mend"),
            ),
        };
        Explained { what, remedy }
    }

    fn meant(&self, meant: Option<&str>, known: &[String]) -> String {
        match meant {
            Some(meant) => text!(self, "meant", meant = meant),
            None if known.is_empty() => text!(self, "meant-list"),
            None => text!(self, "meant-known", known = known.join(", ")),
        }
    }

    fn meant_file(&self, meant: Option<&str>) -> String {
        meant.map_or_else(|| text!(self, "fault-unknown-file-mend"), |meant| text!(self, "meant", meant = meant))
    }

    fn shape(&self, shape: Shape) -> String {
        match shape {
            Shape::Text => text!(self, "shape-text"),
            Shape::Number => text!(self, "shape-number"),
            Shape::Truth => text!(self, "shape-truth"),
            Shape::List => text!(self, "shape-list"),
            Shape::Record => text!(self, "shape-record"),
            Shape::Map => text!(self, "shape-map"),
            Shape::BothLanguages => text!(self, "shape-both-languages"),
            Shape::Call => text!(self, "shape-call"),
            Shape::Day => text!(self, "shape-day"),
        }
    }

    /// What a kind of thing is called.
    pub fn thing(&self, kind: ThingKind) -> String {
        match kind {
            ThingKind::Question => text!(self, "thing-question"),
            ThingKind::Phase => text!(self, "thing-phase"),
            ThingKind::Kind => text!(self, "thing-kind"),
            ThingKind::Situation => text!(self, "thing-situation"),
            ThingKind::Goal => text!(self, "thing-goal"),
            ThingKind::Element => text!(self, "thing-element"),
            ThingKind::Activity => text!(self, "thing-activity"),
            ThingKind::Rule => text!(self, "thing-rule"),
            ThingKind::Condition => text!(self, "thing-condition"),
            ThingKind::Risk => text!(self, "thing-risk"),
            ThingKind::Referral => text!(self, "thing-referral"),
            ThingKind::Guide => text!(self, "thing-guide"),
            ThingKind::Evaluation => text!(self, "thing-evaluation"),
            ThingKind::Term => text!(self, "thing-term"),
            ThingKind::Source => text!(self, "thing-source"),
            ThingKind::Option => text!(self, "thing-option"),
            ThingKind::Case => text!(self, "thing-case"),
        }
    }

    fn flaw(&self, flaw: &Flaw) -> (String, String) {
        let number = |value: f64| format!("{}", (value * 1000.0).round() / 1000.0);
        match flaw {
            Flaw::SumNotOne(sum) => (text!(self, "flaw-sum", sum = number(*sum)), text!(self, "flaw-sum-mend")),
            Flaw::OutOfRange { value, least, most } => (
                text!(self, "flaw-range", value = number(*value)),
                text!(self, "flaw-range-mend", least = number(*least), most = number(*most)),
            ),
            Flaw::WrongLength { found, expected } => (
                text!(self, "flaw-length", found = *found, expected = *expected),
                text!(self, "flaw-length-mend", expected = *expected),
            ),
            Flaw::Empty => (text!(self, "flaw-empty"), text!(self, "flaw-empty-mend")),
            Flaw::Twice => (text!(self, "flaw-twice"), text!(self, "flaw-twice-mend")),
            Flaw::NatureAndMeasure => {
                (text!(self, "flaw-nature-and-measure"), text!(self, "flaw-nature-and-measure-mend"))
            }
            Flaw::MilderLater(_) => (text!(self, "flaw-milder-later"), text!(self, "flaw-milder-later-mend")),
            Flaw::UnderHalf(realised) => {
                (text!(self, "flaw-under-half", share = number(*realised)), text!(self, "flaw-under-half-mend"))
            }
            Flaw::ClaimsNoGoal => (text!(self, "flaw-claims-no-goal"), text!(self, "flaw-claims-no-goal-mend")),
            Flaw::StoppedInItsSituation(rule) => {
                (text!(self, "flaw-stopped", rule = rule.as_str()), text!(self, "flaw-stopped-mend"))
            }
            Flaw::WrongDirection => (text!(self, "flaw-direction"), text!(self, "flaw-direction-mend")),
            Flaw::Phantoms(sum) => {
                (text!(self, "flaw-phantoms", sum = number(*sum)), text!(self, "flaw-phantoms-mend"))
            }
        }
    }
}
