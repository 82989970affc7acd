//! The things of a knowledge base as they stand in its files: the model's values with texts and sources.

use std::fmt;

use matching::model::{
    Agreement, Aim, Condition, Constants, Direction, Effect, End, Grade, Kind, Phase, PhaseFit, Role, Time,
};
use matching::{ActivityId, ElementId, GoalId, QuestionId, RuleId, SituationId};
use serde::Deserialize;

use crate::fault::{Shape, ThingKind, What};
use crate::reading::{Fields, Raw, Read, Reading, record, word};

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as it is written in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(name: String) -> Self {
                Self(name)
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// Names a [`Source`].
    SourceId;
    /// Names a [`Precondition`].
    ConditionId;
    /// Names a [`Risk`].
    RiskId;
    /// Names a [`Referral`].
    ReferralId;
}

/// The groups under which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named after what it asks about")]
pub enum Group {
    Contact,
    DailyLife,
    Safety,
    Tension,
    Municipality,
    Readiness,
    Means,
}

/// Whether a question has five steps or named options.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum QuestionKind {
    /// Five steps.
    Scale,
    /// One choice of these, by name.
    Options(Vec<String>),
}

record! {
    /// One thing that can be observed.
    pub struct Question = "Question" {
        /// Its name.
        pub id: QuestionId,
        /// The group under which it is asked.
        pub group: Group,
        /// Five steps, or options.
        pub kind: QuestionKind,
        /// The question itself.
        pub text: Text,
        /// Two to four words, for a list.
        pub name: Text,
        /// What one observes at each step or option.
        pub steps: Vec<Text>,
        /// Which end is the troubled one.
        pub trouble: Trouble,
        /// What one ticks on the first page when one sees it.
        pub tick: Option<Text> = None,
        /// How one finds out.
        pub find_out: Text,
        /// Whom to ask.
        pub ask: Text,
        /// How likely each step is in any neighbourhood.
        pub prior: Vec<f64>,
        /// Whether nothing may be advised before it was asked.
        pub safety: bool = false,
        /// Whether it is never asked by a show of hands.
        pub sensitive: bool = false,
        /// The steps at which this asset stands ready.
        pub ready: Vec<u8> = Vec::new(),
    }
}

impl Question {
    /// The names of its answers as files write them: its options, or the numbers of its steps.
    pub fn answers(&self) -> Vec<String> {
        match &self.kind {
            QuestionKind::Options(options) => options.clone(),
            QuestionKind::Scale => (1..=self.steps.len()).map(|step| step.to_string()).collect(),
        }
    }
}

/// The troubled end of a scale, if either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Trouble {
    /// Step 1.
    Low,
    /// The last step.
    High,
    /// Neither.
    None,
}

impl Trouble {
    /// As the model has it.
    pub fn end(self) -> Option<End> {
        match self {
            Self::Low => Some(End::Low),
            Self::High => Some(End::High),
            Self::None => None,
        }
    }
}

record! {
    /// How things stand between people.
    pub struct PhaseText = "Phase" {
        /// Which phase.
        pub id: Phase,
        /// Its name.
        pub name: Text,
        /// What one says of a place: "there is unease".
        pub said: Text,
        /// How it shows.
        pub description: Text,
        /// What contact can do here.
        pub advice: Text,
        /// What to leave.
        pub avoid: Text,
        /// The time that remains for what does not fit.
        pub stop: Time,
        /// The answers that make it certain.
        pub firm: Vec<Firm>,
        /// The goals that it lends.
        pub goals: Vec<PhaseGoal>,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// A step from which an answer makes a phase certain.
    pub struct Firm = "Firm" {
        /// The question.
        pub question: QuestionId,
        /// The first firm step.
        pub from: u8,
    }
}

record! {
    /// A goal that a phase lends.
    pub struct PhaseGoal = "PhaseGoal" {
        /// The goal.
        pub goal: GoalId,
        /// Its share.
        pub share: f64,
    }
}

record! {
    /// A sort of activity, and what holds for all of it.
    pub struct KindText = "Kind" {
        /// Which kind.
        pub id: Kind,
        /// Its name.
        pub name: Text,
        /// What it is.
        pub description: Text,
        /// What holds for every activity of this kind.
        pub holds: Vec<Text>,
    }
}

record! {
    /// A recognisable state of a neighbourhood.
    pub struct Situation = "Situation" {
        /// Its name.
        pub name: Text,
        /// What one sees.
        pub description: Text,
        /// How much it weighs beside others.
        pub precedence: f64,
        /// What speaks for it.
        pub signals: Vec<Signal>,
        /// The goals it asks for.
        pub goals: Vec<SituationGoal>,
        /// What to find out first.
        pub find_out: Vec<Text>,
        /// What to do first.
        pub do_first: Vec<Text>,
        /// What to leave.
        pub avoid: Vec<Text>,
        /// Whom to involve.
        pub involve: Vec<Text>,
        /// The activities that its approach names.
        pub approach: Vec<Fit>,
        /// The activities that are to be avoided in it.
        pub unfit: Vec<Fit> = Vec::new(),
        /// Whether to refer or to act first is the answer, and not to organise something.
        pub refer: bool = false,
        /// Who helps.
        pub referrals: Vec<ReferralId> = Vec::new(),
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// How strongly the steps of one question speak for a situation.
    pub struct Signal = "Signal" {
        /// The question.
        pub question: QuestionId,
        /// What the signal does.
        pub role: Role,
        /// Per step, 0..1.
        pub values: Vec<f64>,
        /// Its weight in the mean.
        pub weight: f64 = 0.0,
    }
}

record! {
    /// A goal that a situation asks for.
    pub struct SituationGoal = "SituationGoal" {
        /// The goal.
        pub goal: GoalId,
        /// How urgent it is, as a share of 1.
        pub urgency: f64,
    }
}

record! {
    /// Why an activity fits a situation, or does not.
    pub struct Fit = "Fit" {
        /// The activity.
        pub activity: ActivityId,
        /// Why.
        pub reason: Text,
        /// Where this is found; none: a rule of thumb.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

record! {
    /// What an activity may bring about.
    pub struct Goal = "Goal" {
        /// Its name.
        pub id: GoalId,
        /// Its name in words.
        pub name: Text,
        /// What it is.
        pub description: Text,
        /// How one would notice it after six months.
        pub noticed_by: Text,
        /// Ways to it.
        pub routes: Vec<Route>,
    }
}

record! {
    /// A way to a goal.
    pub struct Route = "Route" {
        /// The working elements it takes.
        pub elements: Vec<RouteElement>,
        /// Why this way works.
        pub why: Text,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

record! {
    /// A working element of a route.
    pub struct RouteElement = "RouteElement" {
        /// The element.
        pub element: ElementId,
        /// Its share of the route.
        pub weight: f64,
    }
}

record! {
    /// What makes contact work.
    pub struct Element = "Element" {
        /// Its name.
        pub id: ElementId,
        /// Its name in words.
        pub name: Text,
        /// What it is.
        pub what: Text,
        /// Why it works.
        pub why: Text,
        /// How to bring it about.
        pub bring_about: Vec<Text>,
        /// How it fails.
        pub fails_when: Vec<Text>,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

/// Who can start an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after who it is")]
pub enum Starter {
    Resident,
    Professional,
    Municipality,
}

/// How far an activity reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after how far it reaches")]
pub enum Scale {
    Stairwell,
    Street,
    Neighbourhood,
    District,
}

/// Whether an activity takes place online.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Online {
    /// It cannot.
    No,
    /// It can.
    CanBe,
    /// It does.
    Yes,
}

record! {
    /// Something to organise.
    pub struct Activity = "Activity" {
        /// Its name.
        pub name: Text,
        /// What it is and what happens.
        pub summary: Text,
        /// What sort of thing it is.
        pub kind: Kind,
        /// How it stands to each phase.
        pub phases: PhaseFits,
        /// Who can start it.
        pub started_by: Vec<Starter>,
        /// Whether it takes place online.
        pub online: Online,
        /// How many people at one time, from and to. A rule of thumb.
        pub group: (u32, u32),
        /// How often, and for how long.
        pub rhythm: Text,
        /// How far it reaches: each of these works.
        pub scale: Vec<Scale>,
        /// What place it needs.
        pub place: Text,
        /// Who helps to carry it.
        pub partners: Vec<Text>,
        /// What changes online; only where it can take place there.
        pub online_how: Option<Text> = None,
        /// What may follow it.
        pub next: Vec<Next>,
        /// What it may bring about.
        pub claims: Vec<Claim>,
        /// The working elements it has by nature.
        pub nature: Vec<ElementId>,
        /// Those it can have by a design measure.
        pub measures: Vec<Measure>,
        /// Situations that it fits besides those whose approach names it.
        pub fits: Vec<SituationId>,
        /// What it is impossible without.
        pub requires: Vec<Requirement> = Vec::new(),
        /// What it costs. A rule of thumb.
        pub needs: Needs,
        /// What helps when it stands ready.
        pub assets: Vec<QuestionId>,
        /// What must be in place.
        pub conditions: Vec<ConditionId>,
        /// What goes wrong with it, and the measure against it.
        pub risks: Vec<RiskMeasure>,
        /// Who is easily left out, and what to do about it.
        pub left_out: Text,
        /// How it is done, in order.
        pub how: Vec<Text>,
        /// How many of these steps come before it begins, and how many while it lasts; the others come after it.
        pub moments: Option<(u32, u32)> = None,
        /// What cannot be promised.
        pub cannot: Text,
    }
}

record! {
    /// An activity that may follow another.
    pub struct Next = "Next" {
        /// The activity.
        pub activity: ActivityId,
        /// When it is time for it.
        pub when: Text,
    }
}

record! {
    /// How an activity stands to each phase.
    pub struct PhaseFits = "Phases" {
        /// While it is calm.
        pub calm: PhaseFit,
        /// In unease.
        pub unease: PhaseFit,
        /// In tension.
        pub tension: PhaseFit,
        /// After or during incidents.
        pub incidents: PhaseFit,
    }
}

record! {
    /// That an activity brings about a goal, and how well that is borne out.
    pub struct Claim = "Claim" {
        /// The goal.
        pub goal: GoalId,
        /// Whether it is what the activity is for.
        pub aim: Aim,
        /// How well it is borne out.
        pub grade: Grade,
        /// The tested mechanism that it rests on, where the activity itself was not studied.
        pub rests_on: Option<ElementId> = None,
        /// Where this is found.
        pub sources: Vec<SourceId>,
        /// What was found, where, and what it does not prove.
        pub note: Option<Text> = None,
    }
}

record! {
    /// A design measure that brings a working element.
    pub struct Measure = "Measure" {
        /// The element.
        pub element: ElementId,
        /// What to do.
        pub how: Text,
        /// The means that the measure itself takes.
        pub needs: Vec<Need> = Vec::new(),
    }
}

record! {
    /// A step of a means.
    pub struct Need = "Need" {
        /// The means.
        pub mean: QuestionId,
        /// The step that suffices.
        pub step: u8,
    }
}

record! {
    /// What an activity costs, as steps of the questions about means.
    pub struct Needs = "Needs" {
        /// How many people carry it.
        pub hands: u8,
        /// What money it takes.
        pub money: u8,
        /// How long before it can begin.
        pub lead_time: u8,
    }
}

record! {
    /// What an activity is impossible without.
    pub struct Requirement = "Requirement" {
        /// The question.
        pub question: QuestionId,
        /// The options, or the numbers of the steps, at which the activity does not apply.
        pub without: Vec<String>,
    }
}

record! {
    /// A risk of an activity, and the measure against it.
    pub struct RiskMeasure = "RiskMeasure" {
        /// The risk.
        pub risk: RiskId,
        /// The measure.
        pub measure: Text,
    }
}

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

record! {
    /// What must be in place.
    pub struct Precondition = "Condition" {
        /// Its name.
        pub id: ConditionId,
        /// Its name in words.
        pub name: Text,
        /// How to get it.
        pub how: Text,
    }
}

record! {
    /// What goes wrong with this kind of activity.
    pub struct Risk = "Risk" {
        /// Its name.
        pub id: RiskId,
        /// Its name in words.
        pub name: Text,
        /// What happens.
        pub description: Text,
        /// The measure against it.
        pub measure: Text,
        /// Where this is found; none: a rule of thumb.
        pub sources: Vec<SourceId> = Vec::new(),
    }
}

record! {
    /// Who helps where organising is not the answer.
    pub struct Referral = "Referral" {
        /// Its name.
        pub id: ReferralId,
        /// Its name in words.
        pub name: Text,
        /// What they do.
        pub what: Text,
        /// When to turn to them.
        pub when: Text,
        /// How one finds the local one.
        pub find: Text,
        /// What to say or have ready.
        pub say: Text,
        /// A telephone number, where one was read.
        pub number: Option<String> = None,
        /// The date of the text in which it was read.
        pub read: Option<String> = None,
        /// Where this is found.
        pub sources: Vec<SourceId>,
    }
}

/// The kind of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after what it is")]
pub enum SourceKind {
    Study,
    Review,
    Guide,
    PracticeStory,
    Tool,
    News,
    Film,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is named after what was read")]
pub enum Extent {
    Whole,
    Opening,
    Contents,
    Secondary,
}

record! {
    /// Where something is found.
    pub struct Source = "Source" {
        /// Its name.
        pub id: SourceId,
        /// Who made it.
        pub authors: Option<String> = None,
        /// When.
        pub year: Option<String> = None,
        /// What it is called, in its own language.
        pub title: String,
        /// What it is.
        pub kind: SourceKind,
        /// Where it was read.
        pub url: Option<String> = None,
        /// Where else.
        pub urls: Vec<String> = Vec::new(),
        /// How much was read.
        pub extent: Extent,
        /// What else must be known of it.
        pub note: Option<String> = None,
    }
}

record! {
    /// The numbers of the decision model.
    pub struct ModelNumbers = "Model" {
        /// The numbers that hold for everything.
        pub constants: Constants,
        /// The means that activities cost.
        pub means: Vec<MeanNumbers>,
    }
}

record! {
    /// A means that activities cost.
    pub struct MeanNumbers = "Mean" {
        /// The question whose answer supplies it.
        pub question: QuestionId,
        /// Minus points for each step that it is known to be short.
        pub per_step: f64,
        /// How many steps short it cannot be had.
        pub stop_from: u8,
        /// What each step comes to, where what several activities take adds up.
        pub amounts: Vec<f64> = Vec::new(),
        /// How many weeks each step comes to at most, where it is time.
        pub weeks: Vec<u32> = Vec::new(),
    }
}

impl Read for Text {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        // Texts are most of a knowledge base: what is in order is read in one go, and only what is not is looked into.
        if let Some(text) = raw.whole::<Self>()
            && !text.nl.trim().is_empty()
            && !text.en.trim().is_empty()
        {
            return Some(text);
        }
        if !raw.ron().starts_with('(') {
            reading.fault(raw.start(), What::WrongShape(Shape::BothLanguages));
            return None;
        }
        let fields = Fields::open(raw, "Text", &["nl", "en"], reading)?;
        let mut language = |name: &'static str| {
            let Some(field) = fields.raw(name).or_else(|| fields.misspelt(name)) else {
                reading.fault(raw.start(), What::MissingLanguage(name));
                return None;
            };
            let text = String::read(field, reading)?;
            if text.trim().is_empty() {
                reading.fault(field.start(), What::MissingLanguage(name));
                return None;
            }
            Some(text)
        };
        let (nl, en) = (language("nl"), language("en"));
        Some(Self { nl: nl?, en: en? })
    }
}

/// Names mention the thing that must define them.
macro_rules! mentions {
    ($($type:ident => $kind:ident),* $(,)?) => {$(
        impl Read for $type {
            fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
                let name = String::read(raw, reading)?;
                reading.mention(ThingKind::$kind, &name, raw);
                Some(name.into())
            }
        }
    )*};
}

mentions! {
    QuestionId => Question, SituationId => Situation, GoalId => Goal, ElementId => Element, ActivityId => Activity,
    RuleId => Rule, SourceId => Source, ConditionId => Condition, RiskId => Risk, ReferralId => Referral,
}

macro_rules! words {
    ($($type:ty),* $(,)?) => {$(
        impl Read for $type {
            fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
                word(raw, reading)
            }
        }
    )*};
}

words! {
    QuestionKind, Trouble, Phase, Time, Kind, Role, PhaseFit, Aim, Grade, Starter, Scale, Online, Direction, Effect, SourceKind, Extent,
}

record! {
    impl Constants = "Constants" {
        threshold,
        core_share,
        claim_floor,
        by_measure,
        partly,
        fit_named,
        fit_fits,
        fit_neither,
        phase_need,
        phase_with_care,
        wish_share,
        asset_points,
        asset_most,
        with_care_points,
        equal_points,
        first,
        stop_share,
        find_out_share,
        phase_said,
        phase_perhaps,
        shows,
        gone_through,
        phantoms,
        ticked,
        not_ticked,
        fewer_first = None,
        sure,
        noise,
        weightings,
        least_factor,
        most_factor,
        short_list,
        per_kind,
        situation_share,
        programme,
        programme_from,
        agreement,
    }
}

record! {
    impl Agreement = "Agreement" { voters, agree, camp_share, camps_apart, few_share, few_apart, }
}

impl Read for Group {
    /// A group is written between quotes, like every name.
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        let name = String::read(raw, reading)?;
        let group = Self::ALL.into_iter().find(|group| group.as_str() == name);
        if group.is_none() {
            reading.unknown_word(&name, &Self::ALL.map(Self::as_str), raw);
        }
        group
    }
}

impl Group {
    /// All groups, in the order in which they are asked.
    pub const ALL: [Self; 7] =
        [Self::Contact, Self::DailyLife, Self::Safety, Self::Tension, Self::Municipality, Self::Readiness, Self::Means];

    /// The name as it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::DailyLife => "daily-life",
            Self::Safety => "safety",
            Self::Tension => "tension",
            Self::Municipality => "municipality",
            Self::Readiness => "readiness",
            Self::Means => "means",
        }
    }
}

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
