//! What an advice says about the neighbourhood as a whole.

use std::borrow::Cow;
use std::collections::BTreeSet;

use dossier::Lesson;
use knowledge::Knowledge;
use matching::advice::{Advice, Candidate, PhaseGuess, Readiness, SituationDegree, Standing};
use matching::holds::Weightings;
use matching::model::{Phase, Time};
use matching::programme::Programme;
use matching::short_list::Monday;
use matching::{ActivityId, Inquiry, Matcher, Profile, QuestionId, ShortList};

use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{User, Wording};

/// One neighbourhood's case: what is known about it and what follows.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The knowledge base.
    pub knowledge: &'a Knowledge,
    /// The decision model made of it.
    pub matcher: &'a Matcher,
    /// What is known.
    pub profile: &'a Profile,
    /// What follows.
    pub advice: &'a Advice,
    /// What to ask next.
    pub inquiry: &'a Inquiry,
    /// The other weightings, as far as they were tried.
    pub weightings: Option<&'a Weightings>,
    /// What was learnt from what was tried.
    pub lessons: &'a [Lesson],
    /// What is not to be looked at again: it is on no short list and in no programme.
    pub hidden: &'a BTreeSet<ActivityId>,
    /// Who asks, where that is known. **It changes no score**, only what is said of who can begin.
    pub user: Option<User>,
}

impl Case<'_> {
    /// How many questions were asked, and how many there are.
    pub fn asked(&self) -> (usize, usize) {
        let asked = self.knowledge.asked.iter().filter(|id| self.profile.answers.contains_key(*id)).count();
        (asked, self.knowledge.asked.len())
    }

    /// In which share of the weightings a ranked activity stands among the first; `None` until all were tried.
    pub fn holds(&self, activity: &ActivityId) -> Option<f64> {
        let tried = self.weightings.filter(|tried| tried.is_done(self.matcher))?;
        self.advice.ranked().find(|one| one.activity == *activity)?;
        tried.holds(self.matcher, activity)
    }

    /// A few activities to talk about; none where nothing that could be organised answers to what is asked here.
    pub fn short_list(&self) -> ShortList {
        let list = self.matcher.short_list(self.profile, &self.not_hidden(), self.inquiry);
        if !self.nothing_answers() {
            return list;
        }
        ShortList { monday: list.monday.filter(|monday| !matches!(monday, Monday::Begin(_))), ..ShortList::default() }
    }

    /// Activities that together answer to more than one can.
    pub fn programme(&self) -> Programme {
        self.matcher.programme(self.profile, &self.not_hidden())
    }

    /// The advice without what is hidden.
    fn not_hidden(&self) -> Cow<'_, Advice> {
        if self.hidden.is_empty() {
            return Cow::Borrowed(self.advice);
        }
        let mut advice = self.advice.clone();
        advice.candidates.retain(|one| !self.hidden.contains(&one.activity));
        Cow::Owned(advice)
    }

    /// Whether there is a ranking, and nothing in it answers to what is asked here.
    pub fn nothing_answers(&self) -> bool {
        self.advice.nothing_answers(self.matcher.model().constants.equal_points)
    }
}

/// How many first steps of a situation an overview names.
const FIRST_STEPS: usize = 2;

impl Wording {
    /// The phase in a few words: "at least unease, perhaps tension".
    pub fn phase_guess(&self, knowledge: &Knowledge, phase: &PhaseGuess) -> String {
        let name = |phase: Phase| self.phase(knowledge, phase).to_owned();
        let said = match phase.said {
            None => text!(self, "phase-not-known"),
            Some(Phase::Calm) => text!(self, "phase-calm", phase = name(Phase::Calm)),
            Some(Phase::Incidents) => text!(self, "phase-incidents", phase = name(Phase::Incidents)),
            Some(said) => text!(self, "phase-at-least", phase = name(said)),
        };
        let said = match phase.perhaps {
            Some(perhaps) => text!(self, "phase-perhaps", said = said, phase = name(perhaps)),
            None => said,
        };
        match phase.own {
            Some(own) => text!(self, "phase-own", said = said, phase = name(own)),
            None => said,
        }
    }

    /// What is to be said before any activity: why there is no ranking yet, or that nothing organised helps here.
    pub fn before_all(&self, case: &Case<'_>) -> Option<Document> {
        self.not_ready(case).or_else(|| self.nothing_helps(case))
    }

    /// Why there is no ranking yet, and what to do; `None` where there is one.
    fn not_ready(&self, case: &Case<'_>) -> Option<Document> {
        let mut document = Document::default();
        match &case.advice.readiness {
            Readiness::Ready => return None,
            Readiness::SafetyOpen(open) => {
                document.heading(2, text!(self, "not-ready-safety-heading"));
                document.paragraph(text!(self, "not-ready-safety"));
                document.list(self.names(case.knowledge, open));
            }
            Readiness::NothingShows(open) => {
                document.heading(2, text!(self, "not-ready-nothing-heading"));
                document.paragraph(text!(self, "not-ready-nothing"));
                document.list(self.names(case.knowledge, open));
                document.heading(2, text!(self, "look-and-listen-heading"));
                document.list(vec![
                    line(text!(self, "look-and-listen-walk")),
                    line(text!(self, "look-and-listen-doors")),
                    line(text!(self, "look-and-listen-ask")),
                ]);
            }
        }
        Some(document)
    }

    fn names(&self, knowledge: &Knowledge, questions: &[QuestionId]) -> Vec<Line> {
        questions.iter().map(|id| line(self.question_name(knowledge, id))).collect()
    }

    /// The advice as a whole: phase, situations, the first activities with their main reason, what is not for now, and who helps.
    pub fn advice(&self, case: &Case<'_>, place: Option<&str>, top: usize) -> Document {
        let Case { knowledge, advice, .. } = *case;
        let mut document = Document::default();
        document.heading(
            1,
            match place {
                Some(place) => text!(self, "advice-heading-place", place = place),
                None => text!(self, "advice-heading"),
            },
        );
        let (asked, all) = case.asked();
        document.paragraph(text!(self, "advice-asked", asked = asked, all = all));
        document.heading(2, text!(self, "advice-state-heading"));
        document.paragraph(text!(self, "advice-phase", phase = self.phase_guess(knowledge, &advice.phase)));
        let shown: Vec<Line> = advice
            .situations
            .iter()
            .filter(|situation| situation.shows)
            .map(|situation| {
                let name = self.situation_name(knowledge, &situation.situation);
                let because = self.because(case, &situation.because);
                vec![
                    Span::new(Tone::Strong, name),
                    Span::new(Tone::Plain, format!(" ({})", self.degree(situation.degree))),
                    Span::new(Tone::Quiet, format!(": {because}")),
                ]
            })
            .collect();
        if shown.is_empty() {
            document.paragraph(text!(self, "advice-no-situation"));
        } else {
            document.paragraph(text!(self, "advice-situations"));
            document.list(shown);
        }
        if let Some(before_all) = self.before_all(case) {
            document.blocks.extend(before_all.blocks);
        } else {
            self.first_steps(case, &mut document);
            document.heading(2, text!(self, "advice-ranking-heading"));
            document.paragraph(Span::new(Tone::Quiet, text!(self, "advice-ranking-explained")));
            for candidate in advice.ranked().take(top) {
                document.blocks.push(Block::Paragraph(self.row(case, candidate)));
                document.note(line(Span::new(Tone::Quiet, self.main_reason(case, candidate))));
                if !candidate.find_out_first.is_empty() {
                    let name = |id: &QuestionId| self.question_name(knowledge, id).to_owned();
                    let names: Vec<String> = candidate.find_out_first.iter().map(name).collect();
                    let said = format!("{}: {}", text!(self, "find-out-heading"), names.join(", "));
                    document.note(line(Span::new(Tone::Caution, said)));
                }
            }
            let below = advice.candidates.iter().filter(|one| one.standing == Standing::AsksMore);
            let below: Vec<Line> = below.map(|one| line(self.activity_name(knowledge, &one.activity))).collect();
            if !below.is_empty() {
                document.heading(2, text!(self, "asks-more-heading"));
                document.list(below);
            }
            self.short_list(case, &mut document);
            self.programme(case, &mut document);
        }
        if !case.nothing_answers() {
            self.helpers(case, &mut document);
        }
        self.stopped(case, &mut document);
        document.heading(2, text!(self, "advice-next-heading"));
        self.next_questions(case, &mut document);
        document.paragraph(Span::new(Tone::Quiet, text!(self, "advice-limits")));
        document
    }

    /// How strongly a situation shows, in words.
    pub fn degree(&self, degree: f64) -> String {
        if degree >= 0.66 {
            text!(self, "degree-strong")
        } else if degree >= 0.33 {
            text!(self, "degree-clear")
        } else {
            text!(self, "degree-some")
        }
    }

    /// The first activities in one line: rank, name, points, sign.
    fn row(&self, case: &Case<'_>, candidate: &Candidate) -> Line {
        let name = self.activity_name(case.knowledge, &candidate.activity);
        let rank = candidate.rank.map_or_else(String::new, rank);
        let sign = candidate.grade.map_or("", Self::grade_sign);
        vec![
            Span::new(Tone::Quiet, format!("{rank:<6}")),
            Span::new(Tone::Strong, name),
            Span::new(Tone::Plain, format!("  {}  {sign}", candidate.at_best.round() as i64)),
        ]
    }

    /// That nothing which could be organised answers to what is asked here, and who helps; `None` where something does.
    fn nothing_helps(&self, case: &Case<'_>) -> Option<Document> {
        if !case.nothing_answers() {
            return None;
        }
        let mut document = Document::default();
        document.heading(2, text!(self, "nothing-helps-heading"));
        document.paragraph(text!(self, "nothing-helps"));
        let first = |situation: &SituationDegree| {
            case.knowledge.situations.get(&situation.situation).map(|one| one.do_first.as_slice()).unwrap_or_default()
        };
        let shown = case.advice.situations.iter().filter(|situation| situation.shows);
        document.list(shown.flat_map(first).map(|text| line(self.say(text))).collect());
        self.helpers(case, &mut document);
        Some(document)
    }

    /// What to do first in each situation that shows.
    pub(crate) fn first_steps(&self, case: &Case<'_>, document: &mut Document) {
        let shown = case.advice.situations.iter().filter(|situation| situation.shows);
        let steps = shown
            .filter_map(|situation| case.knowledge.situations.get(&situation.situation))
            .flat_map(|one| one.do_first.iter().take(FIRST_STEPS).map(|step| line(self.say(step))));
        let steps: Vec<Line> = steps.collect();
        if !steps.is_empty() {
            document.heading(2, text!(self, "first-steps-heading"));
            document.list(steps);
        }
    }

    /// What is stopped: by the time that remains and the first reason.
    fn stopped(&self, case: &Case<'_>, document: &mut Document) {
        for time in [Time::PrepareNow, Time::Later, Time::NotNow] {
            let mut reasons: Vec<(String, Vec<&str>)> = Vec::new();
            for one in case.advice.candidates.iter().filter(|one| one.standing == Standing::Stopped(time)) {
                let why = one.stops.first().map_or_else(String::new, |stop| self.stop_name(case, &stop.cause));
                let name = self.activity_name(case.knowledge, &one.activity);
                match reasons.iter_mut().find(|(reason, _)| *reason == why) {
                    Some((_, names)) => names.push(name),
                    None => reasons.push((why, vec![name])),
                }
            }
            if !reasons.is_empty() {
                document.heading(2, self.time(time));
                let point = |(why, names): (String, Vec<&str>)| {
                    vec![Span::new(Tone::Strong, why), Span::new(Tone::Plain, format!(": {}", names.join(", ")))]
                };
                document.list(reasons.into_iter().map(point).collect());
            }
        }
    }

    /// Who helps where organising is not the answer: the referrals of the situations that show.
    pub(crate) fn helpers(&self, case: &Case<'_>, document: &mut Document) {
        let mut named = Vec::new();
        for situation in case.advice.situations.iter().filter(|situation| situation.shows) {
            let referrals = case.knowledge.situations.get(&situation.situation).map(|one| one.referrals.as_slice());
            for referral in referrals.unwrap_or_default() {
                if !named.contains(referral) {
                    named.push(referral.clone());
                }
            }
        }
        if !named.is_empty() {
            document.heading(2, text!(self, "helpers-heading"));
            document.list(named.iter().filter_map(|id| self.referral(case.knowledge, id)).collect());
        }
    }

    /// The given answers behind something: "contact between groups: hardly any; ...".
    pub(crate) fn because(&self, case: &Case<'_>, questions: &[QuestionId]) -> String {
        let said = |id: &QuestionId| {
            let question = case.knowledge.questions.get(id)?;
            let answer = case.profile.answers.get(id)?;
            if let (matching::Answer::Ticked, Some(tick)) = (answer, &question.tick) {
                // "Neighbours know each other: ticked" would say the opposite of what was ticked.
                return Some(self.say(tick).trim_end_matches('.').to_owned());
            }
            let answer = self.answer(question, answer);
            Some(text!(self, "because-answer", question = self.say(&question.name), answer = answer))
        };
        questions.iter().filter_map(said).collect::<Vec<_>>().join("; ")
    }
}

/// A rank, or the ranks that equals share.
pub(crate) fn rank((first, last): (usize, usize)) -> String {
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}
