//! What came of people's own forms, counted together, and what is wrong with a table of them.

use std::collections::BTreeMap;

use dossier::Vote;
use knowledge::Knowledge;
use matching::profile::Sheet;
use matching::{ActivityId, QuestionId};

use super::firm_from;
use crate::document::{Document, Line, Span, Tone, line};
use crate::language::text;
use crate::{Case, Wording};

/// Forms that were counted together.
#[derive(Clone, Copy, Debug)]
pub struct Pooled<'a> {
    /// The case with the forms in it.
    pub case: &'a Case<'a>,
    /// The questions that they answer, in the order of the table.
    pub asked: &'a [QuestionId],
    /// Columns that are no question; they were not read further.
    pub passed_over: &'a [String],
    /// Whether the order of each one's first three counts too.
    pub borda: bool,
}

impl Wording {
    /// What came of the forms: per question, together, and each one's first three as counts.
    pub fn pooled(&self, pooled: &Pooled<'_>) -> Document {
        let (case, sheets) = (pooled.case, &pooled.case.profile.sheets);
        let mut document = Document::default();
        document.heading(1, text!(self, "pooled-title"));
        document.paragraph(text!(self, "pooled-count", people = sheets.len(), questions = pooled.asked.len()));
        if !pooled.passed_over.is_empty() {
            document.paragraph(Span::new(
                Tone::Quiet,
                text!(self, "pooled-passed-over", names = pooled.passed_over.join(", ")),
            ));
        }
        let is_small = sheets.len() < dossier::FEWEST as usize;
        if is_small {
            document.paragraph(Span::new(Tone::Caution, text!(self, "pooled-small")));
        }
        self.pooled_answers(pooled, &mut document);
        document.heading(2, text!(self, "report-first"));
        let first = super::room::first(case);
        if first.is_empty() {
            let before = self.before_all(case).map(|before| before.blocks).unwrap_or_default();
            document.blocks.extend(before);
        }
        let point = |candidate: &&matching::advice::Candidate| {
            let name = self.activity_name(case.knowledge, &candidate.activity);
            let reasons = self.three_reasons(case, candidate);
            vec![Span::new(Tone::Strong, format!("{name}. ")), Span::from(super::report::sentences(&reasons))]
        };
        document.list(first.iter().map(point).collect());
        if !is_small {
            self.each_ones_first(pooled, &mut document);
        }
        document.paragraph(Span::new(Tone::Quiet, text!(self, "report-privacy")));
        document
    }

    fn pooled_answers(&self, pooled: &Pooled<'_>, document: &mut Document) {
        let case = pooled.case;
        let mut rows: Vec<Vec<Line>> = Vec::new();
        let mut found: Vec<&str> = Vec::new();
        for id in pooled.asked {
            let Some(question) = case.knowledge.questions.get(id) else { continue };
            let votes = counted(&case.profile.sheets, id, question.steps.len());
            let vote = Vote::together(votes);
            if question.sensitive {
                let said = text!(self, "pooled-sensitive");
                let cells = [self.say(&question.name).to_owned(), vote.total().to_string(), said, String::new()];
                rows.push(cells.into_iter().map(line).collect());
            } else {
                rows.push(self.report_row(case, question, &vote, false));
            }
            let from = firm_from(case, id).filter(|_| question.safety);
            if from.is_some_and(|from| vote.all().iter().skip(usize::from(from) - 1).any(|votes| *votes > 0)) {
                found.push(self.say(&question.name));
            }
        }
        let head = [
            text!(self, "report-question"),
            text!(self, "report-count"),
            text!(self, "report-most"),
            text!(self, "report-agreement"),
        ];
        document.table(head.into_iter().map(line).collect(), rows);
        if !found.is_empty() {
            document.paragraph(Span::new(Tone::Caution, text!(self, "room-find-out", names = found.join(", "))));
        }
    }

    /// How often an activity stands among somebody's own first three, and its Borda points where these were asked for.
    fn each_ones_first(&self, pooled: &Pooled<'_>, document: &mut Document) {
        let case = pooled.case;
        let each = case.matcher.first_of_each(case.profile);
        let mut counts: BTreeMap<ActivityId, (u32, usize)> = BTreeMap::new();
        let most = case.matcher.model().constants.first;
        for first in &each {
            for (at, activity) in first.iter().enumerate() {
                let entry = counts.entry(activity.clone()).or_default();
                entry.0 += 1;
                entry.1 += most - at.min(most);
            }
        }
        if counts.is_empty() {
            return;
        }
        let mut counts: Vec<(ActivityId, (u32, usize))> = counts.into_iter().collect();
        counts.sort_by_key(|(id, (times, points))| {
            let by = if pooled.borda { *points } else { *times as usize };
            (std::cmp::Reverse(by), id.clone())
        });
        document.heading(2, text!(self, "pooled-each"));
        document.paragraph(text!(self, "pooled-each-how", people = each.len()));
        let mut head = vec![line(text!(self, "pooled-activity")), line(text!(self, "pooled-times"))];
        if pooled.borda {
            head.push(line(text!(self, "pooled-borda")));
        }
        let row = |(id, (times, points)): &(ActivityId, (u32, usize))| {
            let mut cells = vec![line(self.activity_name(case.knowledge, id)), line(times.to_string())];
            if pooled.borda {
                cells.push(line(points.to_string()));
            }
            cells
        };
        document.table(head, counts.iter().map(row).collect());
        if pooled.borda {
            document.paragraph(Span::new(Tone::Quiet, text!(self, "pooled-borda-how")));
        }
    }

    /// That no column of a table is a question.
    pub fn answers_no_question(&self, columns: &[String]) -> String {
        text!(self, "answers-no-question", names = columns.join(", "))
    }

    /// That two columns are the same question.
    pub fn answers_twice(&self, knowledge: &Knowledge, id: &QuestionId, columns: (usize, usize)) -> String {
        let name = self.question_name(knowledge, id);
        text!(self, "answers-twice", name = name, first = columns.0, second = columns.1)
    }

    /// That a cell is no answer to its question: by row and column, without what stands in it.
    pub fn answers_no_answer(&self, knowledge: &Knowledge, id: &QuestionId, row: usize, column: usize) -> String {
        let name = self.question_name(knowledge, id);
        let steps = knowledge.questions.get(id).map_or(0, |question| question.steps.len());
        text!(self, "answers-no-answer", row = row, column = column, name = name, steps = steps)
    }

    /// That a row has more cells than there are columns.
    pub fn answers_too_long(&self, row: usize) -> String {
        text!(self, "answers-too-long", row = row)
    }

    /// That there is nobody in a table.
    pub fn answers_nobody(&self) -> String {
        text!(self, "answers-nobody")
    }

    /// That the counts of so many questions are in a dossier now.
    pub fn answers_taken(&self, count: usize, file: &str) -> String {
        text!(self, "answers-taken", count = count, file = file)
    }

    /// That nothing was taken, and of how many faults.
    pub fn answers_refused(&self, count: usize) -> String {
        text!(self, "answers-refused", count = count)
    }
}

/// How many forms chose each step.
fn counted(sheets: &[Sheet], id: &QuestionId, steps: usize) -> Vec<u32> {
    let mut votes = vec![0; steps];
    for step in sheets.iter().filter_map(|sheet| sheet.get(id)) {
        if let Some(votes) = votes.get_mut(usize::from(*step).wrapping_sub(1)) {
            *votes += 1;
        }
    }
    votes
}
