//! Words for the terms of the decision model.

use knowledge::Knowledge;
use knowledge::things::{Extent, Online, Question, QuestionKind, Scale, Source, SourceKind, Starter};
use matching::model::{Aim, Grade, Kind, Phase, PhaseFit, Time};
use matching::{ActivityId, Answer, ElementId, GoalId, QuestionId, SituationId};

use crate::document::{Line, Span, Tone, line};
use crate::language::text;
use crate::{Language, Wording};

impl Wording {
    /// What an evidence grade is called.
    pub fn grade(&self, grade: Grade) -> String {
        match grade {
            Grade::Strong => text!(self, "grade-strong"),
            Grade::Fair => text!(self, "grade-fair"),
            Grade::FirstSigns => text!(self, "grade-first-signs"),
            Grade::SoundIdea => text!(self, "grade-sound-idea"),
            Grade::ExperienceOnly => text!(self, "grade-experience-only"),
            Grade::Mixed => text!(self, "grade-mixed"),
            Grade::Against => text!(self, "grade-against"),
        }
    }

    /// The sign of an evidence grade, at most four columns wide; readable without colour.
    pub fn grade_sign(grade: Grade) -> &'static str {
        match grade {
            Grade::Strong => "●●●●",
            Grade::Fair => "●●●",
            Grade::FirstSigns => "●●",
            Grade::SoundIdea => "●",
            Grade::ExperienceOnly => "○",
            Grade::Mixed => "±",
            Grade::Against => "×",
        }
    }

    /// What the time that a stop leaves is called.
    pub fn time(&self, time: Time) -> String {
        match time {
            Time::NotNow => text!(self, "time-not-now"),
            Time::PrepareNow => text!(self, "time-prepare-now"),
            Time::Later => text!(self, "time-later"),
        }
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: f64) -> String {
        let said = number.to_string();
        match self.language() {
            Language::Nl => said.replace('.', ","),
            Language::En => said,
        }
    }

    /// A whole number as the language writes it, its thousands apart: 1.250 or 1,250.
    pub fn whole(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut said = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                said.push(if self.language() == Language::Nl { '.' } else { ',' });
            }
            said.push(digit);
        }
        said
    }

    /// How much of a goal an activity aims at.
    pub(crate) fn aim(&self, aim: Aim) -> String {
        match aim {
            Aim::Wholly => text!(self, "aim-wholly"),
            Aim::Partly => text!(self, "aim-partly"),
        }
    }

    /// How an activity stands to a phase.
    pub(crate) fn phase_fit(&self, fit: PhaseFit) -> String {
        match fit {
            PhaseFit::Fits => text!(self, "fit-fits"),
            PhaseFit::WithCare => text!(self, "fit-with-care"),
            PhaseFit::NotNow => text!(self, "fit-not-now"),
            PhaseFit::NotNeededYet => text!(self, "fit-not-needed-yet"),
        }
    }

    /// The name of a phase.
    pub fn phase<'a>(&self, knowledge: &'a Knowledge, phase: Phase) -> &'a str {
        knowledge.phases.get(&phase).map_or(phase.as_str(), |text| self.say(&text.name))
    }

    /// The name of a kind of activity.
    pub fn kind<'a>(&self, knowledge: &'a Knowledge, kind: Kind) -> &'a str {
        knowledge.kinds.get(&kind).map_or(kind.as_str(), |text| self.say(&text.name))
    }

    /// The name of an activity.
    pub fn activity_name<'a>(&self, knowledge: &'a Knowledge, id: &'a ActivityId) -> &'a str {
        knowledge.activities.get(id).map_or(id.as_str(), |one| self.say(&one.name))
    }

    /// The name of a situation.
    pub fn situation_name<'a>(&self, knowledge: &'a Knowledge, id: &'a SituationId) -> &'a str {
        knowledge.situations.get(id).map_or(id.as_str(), |one| self.say(&one.name))
    }

    /// The name of a goal.
    pub fn goal_name<'a>(&self, knowledge: &'a Knowledge, id: &'a GoalId) -> &'a str {
        knowledge.goals.get(id).map_or(id.as_str(), |one| self.say(&one.name))
    }

    /// The name of a working element.
    pub fn element_name<'a>(&self, knowledge: &'a Knowledge, id: &'a ElementId) -> &'a str {
        knowledge.elements.get(id).map_or(id.as_str(), |one| self.say(&one.name))
    }

    /// The short name of a question.
    pub fn question_name<'a>(&self, knowledge: &'a Knowledge, id: &'a QuestionId) -> &'a str {
        knowledge.questions.get(id).map_or(id.as_str(), |one| self.say(&one.name))
    }

    /// What was answered, in the words of the question.
    pub fn answer(&self, question: &Question, answer: &Answer) -> String {
        let step = |step: u8| {
            question
                .steps
                .get(usize::from(step).wrapping_sub(1))
                .map_or_else(|| step.to_string(), |s| self.say(s).to_owned())
        };
        match answer {
            Answer::Step(at) => step(*at),
            Answer::Range(from, to) => text!(self, "answer-range", low = step(*from), high = step(*to)),
            Answer::Votes(votes) => text!(self, "answer-votes", count = votes.iter().sum::<u32>()),
            Answer::Suggestion(_) => text!(self, "answer-suggestion"),
            Answer::Ticked => text!(self, "answer-ticked"),
            Answer::NotTicked => text!(self, "answer-not-ticked"),
            Answer::NotKnown => text!(self, "answer-not-known"),
        }
    }

    /// The name of an option of a question, or the number of a step.
    pub fn step_name(question: &Question, at: usize) -> String {
        match &question.kind {
            QuestionKind::Options(options) => options.get(at).cloned().unwrap_or_default(),
            QuestionKind::Scale => (at + 1).to_string(),
        }
    }

    /// Who can start it.
    pub(crate) fn starter(&self, starter: Starter) -> String {
        match starter {
            Starter::Resident => text!(self, "starter-resident"),
            Starter::Professional => text!(self, "starter-professional"),
            Starter::Municipality => text!(self, "starter-municipality"),
        }
    }

    /// How far it reaches.
    pub(crate) fn scale(&self, scale: Scale) -> String {
        match scale {
            Scale::Stairwell => text!(self, "scale-stairwell"),
            Scale::Street => text!(self, "scale-street"),
            Scale::Neighbourhood => text!(self, "scale-neighbourhood"),
            Scale::District => text!(self, "scale-district"),
        }
    }

    /// Whether it takes place online.
    pub(crate) fn online(&self, online: Online) -> String {
        match online {
            Online::No => text!(self, "online-no"),
            Online::CanBe => text!(self, "online-can-be"),
            Online::Yes => text!(self, "online-yes"),
        }
    }

    /// By when the sources were read of which no day was noted.
    pub(crate) fn register(&self, knowledge: &Knowledge) -> Option<String> {
        let day = knowledge.numbers.as_ref()?.register.as_deref()?;
        Some(text!(self, "source-read-by", day = day))
    }

    /// A source in one line: who, when, what, of which kind, how much was read and on which day where that was noted, where.
    pub(crate) fn source(&self, source: &Source) -> Line {
        let kind = match source.kind {
            SourceKind::Study => text!(self, "source-study"),
            SourceKind::Review => text!(self, "source-review"),
            SourceKind::Guide => text!(self, "source-guide"),
            SourceKind::PracticeStory => text!(self, "source-practice-story"),
            SourceKind::Tool => text!(self, "source-tool"),
            SourceKind::News => text!(self, "source-news"),
            SourceKind::Film => text!(self, "source-film"),
        };
        let extent = match source.extent {
            Extent::Whole => text!(self, "extent-whole"),
            Extent::Opening => text!(self, "extent-opening"),
            Extent::Contents => text!(self, "extent-contents"),
            Extent::Secondary => text!(self, "extent-secondary"),
        };
        let who = match (&source.authors, &source.year) {
            (Some(authors), Some(year)) => format!("{authors} ({year}). "),
            (Some(authors), None) => format!("{authors}. "),
            (None, Some(year)) => format!("({year}). "),
            (None, None) => String::new(),
        };
        let day = |day: &String| format!(", {}", text!(self, "source-read", day = day.as_str()));
        let read = source.read.as_ref().map(day).unwrap_or_default();
        let mut said = line(format!("{who}{} [{kind}; {extent}{read}]", source.title));
        if let Some(url) = &source.url {
            said.extend([Span::from(" "), Span::new(Tone::Address, url)]);
        }
        said
    }
}
