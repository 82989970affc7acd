//! What is said of one activity: the reasons for its points, what stops it, and how it is done.

use std::collections::BTreeSet;

use knowledge::Knowledge;
use knowledge::things::{Activity, Claim, Next, Referral, ReferralId, SourceId};
use matching::advice::{Candidate, Line as SumLine, Origin, Readiness, Reason, Standing, Stop, StopCause};
use matching::model::{Phase, Time};
use matching::{ActivityId, GoalId};
use matching::{Presence, WhatIf, rounding};

use crate::Wording;
use crate::advice::{Case, rank};
use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;

/// The points that go to one goal, over all that asks for it.
struct Goal<'a> {
    id: &'a GoalId,
    points: i64,
    origins: Vec<&'a Origin>,
}

/// The lines of an activity, and the whole points that are shown for each: together its rounded points.
fn sum_lines(case: &Case<'_>, candidate: &Candidate) -> (Vec<SumLine>, Vec<i64>) {
    let lines = case.advice.lines(case.matcher, &candidate.activity);
    let shown = rounding::whole(&lines.iter().map(|line| line.points).collect::<Vec<_>>(), candidate.at_best);
    (lines, shown)
}

impl Wording {
    /// Everything about one activity here: its sum, reason by reason, with answers, elements, evidence and sources; what stops
    /// it and who helps; how it is done. `what_if` is the search for what would change its place, as far as it is. `None` where
    /// there is no such activity.
    pub fn reasons(&self, case: &Case<'_>, id: &ActivityId, what_if: Option<&WhatIf>) -> Option<Document> {
        let activity = case.knowledge.activities.get(id)?;
        let candidate = case.advice.candidate(id)?;
        let mut document = Document::default();
        let mut cited = BTreeSet::new();
        document.heading(1, self.say(&activity.name));
        document.paragraph(self.say(&activity.summary));
        let ready = case.advice.readiness == Readiness::Ready;
        if !ready && let Some(before_all) = self.before_all(case) {
            // Points without the answers that they must rest on would be an advice from nothing.
            document.blocks.extend(before_all.blocks);
        }
        match candidate.standing {
            Standing::Ranked | Standing::AsksMore if !ready => {}
            Standing::Stopped(time) => self.stops(case, candidate, Some(time), &mut document, &mut cited),
            Standing::DoesNotApply => {
                document.heading(2, text!(self, "does-not-apply-heading"));
                document.paragraph(text!(self, "does-not-apply", reason = self.missing(case, activity)));
            }
            Standing::Ranked | Standing::AsksMore => {
                self.points(case, candidate, &mut document);
                self.stops(case, candidate, None, &mut document, &mut cited);
            }
        }
        if ready {
            self.running(case, id, &mut document);
        }
        if ready && matches!(candidate.standing, Standing::Ranked | Standing::AsksMore) {
            self.how_sure(case, candidate, what_if, &mut document);
            self.sum(case, activity, candidate, &mut document, &mut cited);
        }
        self.risks(case.knowledge, activity, &mut document);
        self.how(case.knowledge, activity, &mut document);
        self.sources(case.knowledge, &cited, &mut document);
        Some(document)
    }

    /// The main reason for an activity in one line.
    pub fn main_reason(&self, case: &Case<'_>, candidate: &Candidate) -> String {
        let (lines, shown) = sum_lines(case, candidate);
        let rests_on_answers = |origin: &Origin| Self::rests_on_answers(case, origin);
        let goals = goals(&lines, &shown, &rests_on_answers);
        let Some(goal) = goals.first().filter(|goal| goal.points > 0) else { return text!(self, "main-reason-none") };
        let situation = |origin: &&&Origin| matches!(origin, Origin::Situation(_) | Origin::Wish);
        let mut origins: Vec<String> =
            goal.origins.iter().filter(situation).map(|origin| self.origin(case, origin)).collect();
        if origins.is_empty() {
            origins.extend(goal.origins.first().map(|origin| self.origin(case, origin)));
        }
        let origins = origins.join(", ");
        text!(
            self,
            "main-reason",
            points = goal.points,
            goal = self.goal_name(case.knowledge, goal.id),
            origin = origins
        )
    }

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

    /// The points as a whole: rank, at best and as it is.
    fn points(&self, case: &Case<'_>, candidate: &Candidate, document: &mut Document) {
        let round = |points: f64| points.round().clamp(0.0, 100.0) as u8;
        document.blocks.push(Block::Bar { solid: round(candidate.as_it_is), reach: round(candidate.at_best) });
        let best = candidate.at_best.round() as i64;
        let is = candidate.as_it_is.round() as i64;
        let mut said = vec![Span::new(Tone::Strong, text!(self, "points-best", points = best))];
        if is != best {
            said.push(Span::from(text!(self, "points-without-measures", points = is)));
        }
        if let Some(place) = candidate.rank {
            said.push(Span::new(Tone::Quiet, text!(self, "points-rank", rank = rank(place))));
        } else {
            said.push(Span::new(Tone::Caution, text!(self, "points-asks-more")));
        }
        document.blocks.push(Block::Paragraph(said));
        if !candidate.find_out_first.is_empty() {
            document.heading(2, text!(self, "find-out-heading"));
            let ask = |id| {
                let question = case.knowledge.questions.get(id)?;
                let said = format!("{} {}", self.say(&question.text), self.say(&question.ask));
                Some(line(Span::new(Tone::Caution, said)))
            };
            document.list(candidate.find_out_first.iter().filter_map(ask).collect());
        }
    }

    /// What stops it (or would in part of the cases): reason, what must come first, who helps.
    fn stops(
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
        let number = referral.number.as_deref()?;
        Some(match referral.read.as_deref() {
            Some("undated") | None => text!(self, "referral-number-undated", number = number),
            Some(read) => text!(self, "referral-number", number = number, read = read),
        })
    }

    fn missing(&self, case: &Case<'_>, activity: &Activity) -> String {
        let answered = |id| case.profile.answers.contains_key(id);
        let names = activity.requires.iter().map(|requirement| &requirement.question).filter(|id| answered(*id));
        self.because(case, &names.cloned().collect::<Vec<_>>())
    }

    /// The sum: per goal its points, what asks for it, by which elements, and how well that is borne out; then the rest.
    fn sum(
        &self,
        case: &Case<'_>,
        activity: &Activity,
        candidate: &Candidate,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let (lines, shown) = sum_lines(case, candidate);
        let rests_on_answers = |origin: &Origin| Self::rests_on_answers(case, origin);
        let goals = goals(&lines, &shown, &rests_on_answers);
        let total: i64 = shown.iter().sum();
        document.heading(2, text!(self, "why-heading", total = total));
        let need = |line: &SumLine| matches!(line.reason, Reason::Need(..));
        let answered: i64 = lines.iter().zip(&shown).filter(|(line, _)| need(line)).map(|(_, points)| points).sum();
        let open = answered - goals.iter().map(|goal| goal.points).sum::<i64>();
        let minus: i64 = lines.iter().zip(&shown).map(|(_, points)| (*points).min(0)).sum();
        let mut said = text!(self, "why-answers-to", share = answered);
        if minus < 0 {
            said = format!("{said} {}", text!(self, "why-minus", points = -minus));
        }
        document.paragraph(said);
        let named = goals.iter().filter(|goal| goal.points > 0);
        for goal in named {
            self.goal(case, (&candidate.activity, activity), goal, document, cited);
        }
        if open > 0 {
            document.blocks.push(Block::Sum(open, line(Span::new(Tone::Quiet, text!(self, "why-open")))));
        }
        for (sum, points) in lines.iter().zip(&shown) {
            let Some(said) = self.other_line(case, &sum.reason) else { continue };
            if *points == 0 {
                continue;
            }
            document.blocks.push(Block::Sum(*points, line(said)));
            if let Reason::Caution(rule) = &sum.reason
                && let Some(rule) = case.knowledge.rules.get(rule)
            {
                document.note(self.cited(self.say(&rule.reason), &rule.sources, cited));
                document.note(line(Span::new(Tone::Good, text!(self, "stop-first", first = self.say(&rule.first)))));
            }
        }
    }

    /// The words for a line that is no need.
    fn other_line(&self, case: &Case<'_>, reason: &Reason) -> Option<Span> {
        match reason {
            Reason::Need(..) => None,
            Reason::Asset(question) => {
                let name = self.question_name(case.knowledge, question);
                Some(Span::new(Tone::Good, text!(self, "line-asset", name = name)))
            }
            Reason::Caution(rule) => {
                let name = case.knowledge.rules.get(rule).map_or(rule.as_str(), |rule| self.say(&rule.name));
                Some(Span::new(Tone::Caution, text!(self, "line-caution", name = name)))
            }
            Reason::PhaseWithCare => Some(Span::new(Tone::Caution, text!(self, "line-phase-with-care"))),
            Reason::ShortMean(question) => {
                let name = self.question_name(case.knowledge, question);
                Some(Span::new(Tone::Caution, text!(self, "line-short", name = name)))
            }
        }
    }

    fn goal(
        &self,
        case: &Case<'_>,
        (id, activity): (&ActivityId, &Activity),
        goal: &Goal<'_>,
        document: &mut Document,
        cited: &mut BTreeSet<SourceId>,
    ) {
        let name = Span::new(Tone::Strong, self.goal_name(case.knowledge, goal.id));
        document.blocks.push(Block::Sum(goal.points, line(name)));
        // Of the phases only the one that leads is named: the others hold in a part of the draws.
        let leading = case.advice.phase.leading();
        let named = |origin: &&&Origin| !matches!(origin, Origin::Phase(phase) if Some(*phase) != leading);
        for origin in goal.origins.iter().filter(named) {
            let answers = self.origin_because(case, origin);
            let origin = self.origin(case, origin);
            let said = if answers.is_empty() {
                text!(self, "because-origin", origin = origin)
            } else {
                text!(self, "because-origin-answers", origin = origin, answers = answers)
            };
            document.note(line(said));
        }
        if let Some(way) = case.matcher.way(case.profile, id, goal.id) {
            document.note(line(Span::new(Tone::Quiet, text!(self, "by-elements"))));
            let elements = way.elements.iter().map(|(element, _, presence)| {
                let name = self.element_name(case.knowledge, element);
                let how = activity.measures.iter().find(|measure| measure.element == *element);
                let how = how.map_or("", |measure| self.say(&measure.how));
                match presence {
                    Presence::Nature => vec![Span::new(Tone::Good, text!(self, "element-nature", name = name))],
                    Presence::Measure => vec![
                        Span::new(Tone::Good, text!(self, "element-measure", name = name)),
                        Span::new(Tone::Plain, format!(" {how}")),
                    ],
                    Presence::Possible => vec![
                        Span::from(text!(self, "element-possible", name = name)),
                        Span::new(Tone::Plain, format!(" {how}")),
                    ],
                    Presence::OutOfReach => vec![
                        Span::new(Tone::Caution, text!(self, "element-out-of-reach", name = name)),
                        Span::new(Tone::Plain, format!(" {how}")),
                    ],
                    Presence::Lacking => vec![Span::new(Tone::Quiet, text!(self, "element-lacking", name = name))],
                }
            });
            document.list(elements.collect());
        }
        let Some(claim) = activity.claims.iter().find(|claim| claim.goal == *goal.id) else { return };
        let evidence = self.evidence(case.knowledge, claim);
        document.note(self.cited(&evidence, &claim.sources, cited));
    }

    /// How well a claim is borne out: grade, what it rests on, and what was found.
    pub(crate) fn evidence(&self, knowledge: &Knowledge, claim: &Claim) -> String {
        let mut evidence =
            text!(self, "evidence", sign = Self::grade_sign(claim.grade), grade = self.grade(claim.grade));
        if let Some(element) = &claim.rests_on {
            let rests = text!(self, "evidence-rests-on", element = self.element_name(knowledge, element));
            evidence = format!("{evidence} {rests}");
        }
        if let Some(note) = &claim.note {
            evidence = format!("{evidence} {}", self.say(note));
        }
        evidence
    }

    /// Where a need comes from.
    fn origin(&self, case: &Case<'_>, origin: &Origin) -> String {
        match origin {
            Origin::Situation(id) => self.situation_name(case.knowledge, id).to_owned(),
            Origin::Phase(phase) => text!(self, "origin-phase", phase = self.phase(case.knowledge, *phase)),
            Origin::Wish => text!(self, "origin-wish"),
        }
    }

    /// The given answers behind a need; what rests on open questions says so.
    fn origin_because(&self, case: &Case<'_>, origin: &Origin) -> String {
        match origin {
            Origin::Situation(id) => {
                let found = case.advice.situations.iter().find(|situation| situation.situation == *id);
                found.map(|situation| self.because(case, &situation.because)).unwrap_or_default()
            }
            Origin::Phase(phase) if case.advice.phase.said == Some(*phase) && *phase > Phase::Calm => {
                self.because(case, &case.advice.phase.because)
            }
            Origin::Phase(_) | Origin::Wish => String::new(),
        }
    }

    /// Whether a need rests on an answer that was given, or on open questions alone.
    fn rests_on_answers(case: &Case<'_>, origin: &Origin) -> bool {
        match origin {
            Origin::Situation(id) => {
                // A situation that given answers do not make visible is not named: its core may have been denied.
                case.advice.situations.iter().any(|one| one.situation == *id && one.shows)
            }
            Origin::Phase(_) | Origin::Wish => true,
        }
    }

    /// What goes wrong with it, who is left out, and what it cannot do.
    pub(crate) fn risks(&self, knowledge: &Knowledge, activity: &Activity, document: &mut Document) {
        let risk = |one: &knowledge::things::RiskMeasure| {
            let name = knowledge.risks.get(&one.risk).map_or(one.risk.as_str(), |risk| self.say(&risk.name));
            vec![Span::new(Tone::Caution, format!("{name}: ")), Span::from(self.say(&one.measure))]
        };
        document.heading(2, text!(self, "risks-heading"));
        document.list(activity.risks.iter().map(risk).collect());
        document.paragraph(self.say(&activity.left_out));
        document.paragraph(self.say(&activity.cannot));
    }

    /// How it is done: the facts of thumb, the steps, what must be in place, and what may follow.
    pub(crate) fn how(&self, knowledge: &Knowledge, activity: &Activity, document: &mut Document) {
        document.heading(2, text!(self, "how-heading"));
        let starters = activity.started_by.iter().map(|who| self.starter(*who)).collect::<Vec<_>>().join(", ");
        let step = |mean: &str, step: u8| {
            let question = knowledge.questions.get(mean)?;
            question.steps.get(usize::from(step) - 1).map(|text| self.say(text).to_owned())
        };
        let scale = activity.scale.iter().map(|scale| self.scale(*scale)).collect::<Vec<_>>().join(", ");
        let partners = activity.partners.iter().map(|partner| self.say(partner)).collect::<Vec<_>>().join(", ");
        let (low, high) = activity.group;
        let mut facts = vec![
            line(text!(self, "fact-kind", kind = self.kind(knowledge, activity.kind))),
            line(text!(self, "fact-started-by", who = starters)),
            line(text!(self, "fact-group", low = low, high = high)),
            line(text!(self, "fact-rhythm", rhythm = self.say(&activity.rhythm))),
            line(text!(self, "fact-scale", scale = scale)),
            line(text!(self, "fact-place", place = self.say(&activity.place))),
            line(text!(self, "fact-partners", partners = partners)),
        ];
        for (key, mean, at) in [
            (0, "hands", activity.needs.hands),
            (1, "money", activity.needs.money),
            (2, "lead-time", activity.needs.lead_time),
        ] {
            if let Some(value) = step(mean, at) {
                facts.push(line(match key {
                    0 => text!(self, "fact-hands", value = value),
                    1 => text!(self, "fact-money", value = value),
                    _ => text!(self, "fact-lead-time", value = value),
                }));
            }
        }
        let online = self.online(activity.online);
        facts.push(line(match &activity.online_how {
            Some(how) => text!(self, "fact-online", online = online, how = self.say(how)),
            None => online,
        }));
        document.list(facts);
        document.paragraph(Span::new(Tone::Quiet, text!(self, "fact-rule-of-thumb")));
        document.blocks.push(Block::Steps(activity.how.iter().map(|step| line(self.say(step))).collect()));
        let conditions: Vec<Line> = activity
            .conditions
            .iter()
            .filter_map(|id| knowledge.conditions.get(id))
            .map(|one| {
                vec![Span::new(Tone::Strong, self.say(&one.name)), Span::from(format!(": {}", self.say(&one.how)))]
            })
            .collect();
        document.heading(3, text!(self, "conditions-heading"));
        document.list(conditions);
        if !activity.next.is_empty() {
            let next = |next: &Next| {
                let name = self.activity_name(knowledge, &next.activity);
                vec![Span::new(Tone::Strong, name), Span::from(format!(": {}", self.say(&next.when)))]
            };
            document.heading(3, text!(self, "next-heading"));
            document.list(activity.next.iter().map(next).collect());
        }
    }

    /// The sources that were cited, in full.
    pub(crate) fn sources(&self, knowledge: &Knowledge, cited: &BTreeSet<SourceId>, document: &mut Document) {
        document.heading(2, text!(self, "sources-heading"));
        let source = |id: &SourceId| {
            let source = knowledge.sources.get(id)?;
            Some(vec![Span::new(Tone::Source, format!("[{id}]")), Span::from(format!(" {}", self.source(source)))])
        };
        document.list(cited.iter().filter_map(source).collect());
    }

    /// A sentence followed by its sources, or by the word for a rule of thumb where it has none.
    pub(crate) fn cited(&self, said: &str, sources: &[SourceId], cited: &mut BTreeSet<SourceId>) -> Line {
        let mut spans = vec![Span::from(said)];
        if sources.is_empty() {
            spans.push(Span::new(Tone::Quiet, format!(" {}", text!(self, "rule-of-thumb"))));
        }
        for source in sources {
            cited.insert(source.clone());
            spans.push(Span::new(Tone::Source, format!(" [{source}]")));
        }
        spans
    }
}

/// The points per goal that rest on given answers, from most to least, with what asks for each.
fn goals<'a>(lines: &'a [SumLine], shown: &[i64], rests_on_answers: &dyn Fn(&Origin) -> bool) -> Vec<Goal<'a>> {
    let mut goals: Vec<Goal<'a>> = Vec::new();
    for (one, points) in lines.iter().zip(shown) {
        let Reason::Need(origin, id) = &one.reason else { continue };
        if !rests_on_answers(origin) {
            continue;
        }
        let at = goals.iter().position(|goal| goal.id == id).unwrap_or_else(|| {
            goals.push(Goal { id, points: 0, origins: Vec::new() });
            goals.len() - 1
        });
        goals[at].points += points;
        if *points > 0 {
            goals[at].origins.push(origin);
        }
    }
    goals.sort_by_key(|goal| -goal.points);
    goals
}
