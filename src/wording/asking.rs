//! The conversation in plain lines: the words that one can type, and what is asked with them.
//!
//! [`AskWord`] lists the words; [`Wording::ask_question`] and its neighbours say what is asked. The advice, the reasons and the plan
//! are those of every other way to them.

use dossier::Dossier;
use dossier::privacy::Found;
use knowledge::Knowledge;
use knowledge::things::{Question, QuestionKind};
use matching::advice::Candidate;
use matching::inquiry::NextQuestion;
use matching::{Answer, GoalId, QuestionId};

use crate::document::{Block, Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

macro_rules! words {
    ($($name:ident => $word:literal, $does:literal;)*) => {
        /// A word that can be typed in a conversation in plain lines.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is named after what it does")]
        pub enum AskWord {
            $($name,)*
        }

        impl AskWord {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }

        impl Wording {
            /// The word as it is typed.
            pub fn ask_word(&self, word: AskWord) -> String {
                match word {
                    $(AskWord::$name => text!(self, $word),)*
                }
            }

            /// What it does.
            pub fn ask_does(&self, word: AskWord) -> String {
                match word {
                    $(AskWord::$name => text!(self, $does),)*
                }
            }
        }
    };
}

words! {
    Back => "plain-word-back", "plain-does-back";
    Skip => "plain-word-skip", "plain-does-skip";
    Undo => "plain-word-undo", "plain-does-undo";
    Redo => "plain-word-redo", "plain-does-redo";
    Note => "plain-word-note", "plain-does-note";
    Clear => "plain-word-clear", "plain-does-clear";
    Which => "plain-word-which", "plain-does-which";
    Nothing => "plain-word-nothing", "plain-does-nothing";
    Ticks => "plain-word-ticks", "plain-does-ticks";
    Advice => "plain-word-advice", "plain-does-advice";
    Questions => "plain-word-questions", "plain-does-questions";
    Why => "plain-word-why", "plain-does-why";
    Together => "plain-word-together", "plain-does-together";
    Choose => "plain-word-choose", "plain-does-choose";
    Drop => "plain-word-drop", "plain-does-drop";
    Runs => "plain-word-runs", "plain-does-runs";
    Compare => "plain-word-compare", "plain-does-compare";
    Mark => "plain-word-mark", "plain-does-mark";
    Hide => "plain-word-hide", "plain-does-hide";
    Plan => "plain-word-plan", "plain-does-plan";
    Origin => "plain-word-origin", "plain-does-origin";
    Repeat => "plain-word-repeat", "plain-does-repeat";
    State => "plain-word-state", "plain-does-state";
    FindOut => "plain-word-find-out", "plain-does-find-out";
    Phase => "plain-word-phase", "plain-does-phase";
    Wishes => "plain-word-wishes", "plain-does-wishes";
    About => "plain-word-about", "plain-does-about";
    Log => "plain-word-log", "plain-does-log";
    Versions => "plain-word-versions", "plain-does-versions";
    File => "plain-word-file", "plain-does-file";
    Keep => "plain-word-keep", "plain-does-keep";
    Stop => "plain-word-stop", "plain-does-stop";
    Help => "plain-word-help", "plain-does-help";
}

macro_rules! said {
    ($($name:ident => $key:literal,)*) => {
        /// A sentence of a conversation in plain lines that takes no argument.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is named after what it says")]
        pub enum AskSaid {
            $($name,)*
        }

        impl Wording {
            /// A sentence of a conversation in plain lines.
            pub fn ask_said(&self, said: AskSaid) -> String {
                match said {
                    $(AskSaid::$name => text!(self, $key),)*
                }
            }
        }
    };
}

said! {
    Intro => "plain-intro",
    Which => "plain-which",
    WhichNew => "plain-which-new",
    NothingCleared => "plain-nothing-cleared",
    Note => "plain-note",
    NoBefore => "plain-no-before",
    NothingUndone => "plain-nothing-undone",
    NothingRedone => "plain-nothing-redone",
    Undone => "plain-undone",
    Redone => "plain-redone",
    Enough => "plain-enough",
    AllAsked => "plain-all-asked",
    TypeActivity => "plain-type-activity",
    WhichActivity => "plain-which-activity",
    CompareWhat => "plain-compare-what",
    Pick => "plain-pick",
    PhaseNeedsWhy => "plain-phase-needs-why",
    PhaseOfSignals => "plain-phase-of-signals",
    OriginGone => "plain-origin-gone",
    AboutWhat => "plain-about-what",
    Versions => "plain-versions",
    NotKept => "plain-not-kept",
    TextChanged => "plain-text-changed",
    TextKept => "plain-text-kept",
}

macro_rules! named {
    ($($(#[$doc:meta])* $name:ident($argument:ident) => $key:literal;)*) => {
        impl Wording {
            $($(#[$doc])* pub fn $name(&self, $argument: &str) -> String {
                text!(self, $key, $argument = $argument)
            })*
        }
    };
}

named! {
    /// Which dossier is open.
    ask_of(name) => "plain-of";
    /// That an answer was cleared.
    ask_cleared(question) => "plain-cleared";
    /// That something was written down about a question.
    ask_noted(question) => "plain-noted";
    /// That what was typed means nothing here.
    ask_not_understood(typed) => "plain-not-understood";
    /// That no activity has such a name.
    ask_no_activity(typed) => "plain-no-activity";
    /// That more than one activity has such a name.
    ask_many_activities(names) => "plain-many-activities";
    /// The question why an activity is chosen.
    ask_because(activity) => "plain-because";
    /// The question why an activity is not to be organised after all.
    ask_drop_because(activity) => "plain-drop-because";
    /// That an activity was chosen already.
    ask_chosen_already(activity) => "plain-chosen-already";
    /// That an activity is not to be organised after all.
    ask_dropped(activity) => "plain-dropped";
    /// That an activity was not chosen.
    ask_not_chosen(activity) => "plain-not-chosen";
    /// That an activity runs already.
    ask_runs(activity) => "plain-runs";
    /// That an activity does not run after all.
    ask_runs_not(activity) => "plain-runs-not";
    /// That an activity is marked to be kept in mind.
    ask_marked(activity) => "plain-marked";
    /// That it is so no longer.
    ask_marked_no_more(activity) => "plain-marked-no-more";
    /// That an activity is hidden.
    ask_hidden(activity) => "plain-hidden";
    /// That it is so no longer.
    ask_hidden_no_more(activity) => "plain-hidden-no-more";
    /// Which activities are hidden.
    ask_all_hidden(names) => "plain-all-hidden";
    /// Which phase one sees oneself.
    ask_phase_is(phase) => "plain-phase-is";
    /// That a goal is wished for.
    ask_wish(goal) => "plain-wish";
    /// That a goal is no longer wished for.
    ask_wish_no_more(goal) => "plain-wish-no-more";
    /// Where an answer comes from.
    ask_origin_is(origin) => "plain-origin-is";
    /// That nothing has such a name, nor such a word in it.
    ask_about_nothing(typed) => "plain-about-nothing";
    /// That more has such a word in it.
    ask_about_more(names) => "plain-about-more";
    /// That an earlier version was taken back.
    ask_taken_back(made) => "plain-taken-back";
    /// The end, and how one goes on.
    ask_end(file) => "plain-end";
}

impl Wording {
    /// The dossiers that are there, to choose one or to begin another.
    pub fn ask_which(&self, titles: Vec<String>) -> Document {
        let mut document = Document::default();
        document.heading(2, text!(self, "plain-which-heading"));
        if !titles.is_empty() {
            document.blocks.push(Block::Steps(titles.into_iter().map(line).collect()));
        }
        document
    }

    /// Things to pick one of by its number.
    pub fn ask_list(&self, ask: &str, all: Vec<String>) -> Document {
        let mut document = Document::default();
        document.heading(3, ask);
        document.blocks.push(Block::Steps(all.into_iter().map(line).collect()));
        document
    }

    /// A goal by its name, and whether it is wished for.
    pub fn ask_goal(&self, knowledge: &Knowledge, id: &GoalId, wished: bool) -> String {
        let name = self.goal_name(knowledge, id);
        if wished { format!("{name} {}", text!(self, "plain-wished-mark")) } else { name.to_owned() }
    }

    /// The list of what one may see in a neighbourhood, with what was ticked or said of it so far.
    pub fn ask_ticks(&self, case: &Case<'_>) -> Document {
        let mut document = Document::default();
        document.heading(2, self.label(crate::Label::TicksTitle));
        document.paragraph(self.label(crate::Label::TicksIntro));
        let row = |question: &Question| -> Line {
            let mut said = line(question.tick.as_ref().map_or("", |tick| self.say(tick)));
            let mark = match case.profile.answers.get(&question.id) {
                None | Some(Answer::NotTicked) => return said,
                Some(Answer::Ticked) => text!(self, "plain-ticked-mark"),
                Some(answer) => text!(self, "plain-answered-mark", answer = self.answer(question, answer)),
            };
            said.push(Span::new(Tone::Quiet, format!(" {mark}")));
            said
        };
        document.blocks.push(Block::Steps(case.knowledge.ticks().map(row).collect()));
        document
    }

    /// What can be typed at that list.
    pub fn ask_type_ticks(&self) -> String {
        text!(self, "plain-ticks-steps", none = self.ask_word(AskWord::Nothing))
    }

    /// How many things were ticked, and what the others count as.
    pub fn ask_ticked(&self, count: usize) -> String {
        text!(self, "plain-ticked", count = count)
    }

    /// A question with its steps, why it is asked, and what was said of it so far.
    pub fn ask_question(&self, case: &Case<'_>, dossier: &Dossier, id: &QuestionId) -> Document {
        let mut document = Document::default();
        let Some(question) = case.knowledge.questions.get(id) else { return document };
        let at = case.knowledge.asked.iter().position(|one| one == id).map_or(0, |at| at + 1);
        document.heading(2, text!(self, "plain-question", at = at, name = self.say(&question.name)));
        document.paragraph(self.say(&question.text));
        let next = case.inquiry.questions.iter().find(|next| next.question == *id);
        if let Some(why) = next.and_then(|next: &NextQuestion| self.why_next(case, next)) {
            document.paragraph(Span::new(Tone::Quiet, why));
        }
        document.blocks.push(Block::Steps(question.steps.iter().map(|step| line(self.say(step))).collect()));
        if let Some(answer) = case.profile.answers.get(id) {
            document.paragraph(text!(self, "plain-answer-now", answer = self.answer(question, answer)));
        }
        if let Some(note) = dossier.origins.get(id).and_then(|origin| origin.note.as_deref()) {
            document.paragraph(text!(self, "plain-note-now", note = note));
        }
        let (asked, all) = case.asked();
        document.paragraph(Span::new(Tone::Quiet, text!(self, "plain-asked", asked = asked, all = all)));
        document
    }

    /// What can be typed at a question.
    pub fn ask_type_answer(&self, question: &Question) -> String {
        let last = question.steps.len();
        match question.kind {
            QuestionKind::Scale => text!(self, "plain-type-scale", last = last),
            QuestionKind::Options(_) => text!(self, "plain-type-option", last = last),
        }
    }

    /// How one finds out what a question asks, and whom to ask.
    pub fn ask_find_out(&self, question: &Question) -> Document {
        let mut document = Document::default();
        document.heading(3, text!(self, "page-find-out-heading"));
        document.paragraph(self.say(&question.find_out));
        document.paragraph(self.say(&question.ask));
        document
    }

    /// All questions with their answers, in the order in which they are asked.
    pub fn ask_all(&self, case: &Case<'_>) -> Document {
        let mut document = Document::default();
        let row = |question: &Question| {
            let answer = case.profile.answers.get(&question.id);
            let answer =
                answer.map_or_else(|| text!(self, "plain-not-answered"), |answer| self.answer(question, answer));
            line(text!(self, "plain-answered", question = self.say(&question.name), answer = answer))
        };
        document.blocks.push(Block::Steps(case.knowledge.questions_in_order().map(row).collect()));
        document
    }

    /// What was answered.
    pub fn ask_answered(&self, question: &Question, answer: &Answer) -> String {
        text!(self, "plain-answered", question = self.say(&question.name), answer = self.answer(question, answer))
    }

    /// Activities with a number before each, and what was decided of them; then those that are hidden.
    pub fn ask_activities(&self, case: &Case<'_>, dossier: &Dossier, candidates: &[&Candidate]) -> Document {
        let mut document = Document::default();
        document.heading(2, text!(self, "plain-activities-heading"));
        let row = |one: &&Candidate| {
            let name = self.activity_name(case.knowledge, &one.activity);
            let points = text!(self, "plain-points", name = name, points = one.at_best.round() as i64);
            let chosen = dossier.choices.iter().any(|choice| choice.activity == one.activity);
            let mark = match (chosen, dossier.kept.contains(&one.activity)) {
                (true, _) => text!(self, "plain-chosen-mark"),
                (false, true) => text!(self, "plain-marked-mark"),
                (false, false) => return line(points),
            };
            line(format!("{points} {mark}"))
        };
        document.blocks.push(Block::Steps(candidates.iter().map(row).collect()));
        let hidden: Vec<&str> = dossier.hidden.iter().map(|id| self.activity_name(case.knowledge, id)).collect();
        if !hidden.is_empty() {
            document.paragraph(self.ask_all_hidden(&hidden.join("; ")));
        }
        document
    }

    /// The words that can be typed, behind what else can be.
    pub fn ask_words(&self, words: &[AskWord], alone: bool) -> String {
        let words: Vec<String> = words.iter().map(|word| self.ask_word(*word)).collect();
        let words = words.join(", ");
        if alone { text!(self, "plain-only-words", words = words) } else { text!(self, "plain-words", words = words) }
    }

    /// The words that can be typed, and what each does.
    pub fn ask_help(&self, words: &[AskWord]) -> Document {
        let mut document = Document::default();
        document.heading(2, text!(self, "plain-help-heading"));
        let point = |word: &AskWord| {
            vec![Span::new(Tone::Strong, self.ask_word(*word)), Span::from(format!(": {}.", self.ask_does(*word)))]
        };
        document.list(words.iter().map(point).collect());
        document
    }

    /// That an activity was chosen, and how one gets its plan.
    pub fn ask_chosen(&self, activity: &str) -> String {
        text!(self, "plain-chosen", activity = activity, plan = self.ask_word(AskWord::Plan))
    }

    /// That something must be chosen before there is a plan.
    pub fn ask_choose_first(&self) -> String {
        text!(self, "plain-choose-first", choose = self.ask_word(AskWord::Choose))
    }

    /// What was found in a text that looks as if it names a person.
    pub fn ask_personal(&self, said: &str, found: &[Found]) -> Document {
        let mut document = self.personal_found(said, found);
        document.paragraph(text!(self, "plain-personal", keep = self.ask_word(AskWord::Keep)));
        document
    }

    /// How many texts were not kept.
    pub fn ask_lost(&self, count: usize) -> String {
        text!(self, "plain-lost", count = count)
    }
}
