//! A table of answers, one row per person, as forms and spreadsheets export it.
//!
//! Tolerant of the order of columns, of case, of accents of punctuation and of separators; of what it cannot read it takes
//! nothing. **A column that is no question is named and not read further,** and no fault repeats what somebody typed.

use std::collections::BTreeMap;

use ::matching::QuestionId;
use ::matching::profile::Sheet;
use csv::{ReaderBuilder, StringRecord};
use knowledge::Knowledge;
use knowledge::things::{Question, QuestionKind};
use wording::Wording;

/// What came of a table.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Answers {
    /// The questions, in the order of their columns.
    pub(super) asked: Vec<QuestionId>,
    /// The names of the columns that are no question.
    pub(super) passed_over: Vec<String>,
    /// What each person filled in; nobody who answered nothing.
    pub(super) sheets: Vec<Sheet>,
}

/// Something wrong in a table. Rows and columns are counted from 1, as spreadsheets count them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No column is a question: the names of the columns.
    NoQuestion(Vec<String>),
    /// Two columns are the same question.
    Twice(QuestionId, (usize, usize)),
    /// A cell is no answer to its question: row and column.
    NoAnswer(QuestionId, usize, usize),
    /// A row has more cells than there are columns.
    TooLong(usize),
    /// There is nobody in it.
    Nobody,
}

impl Fault {
    pub(super) fn said(&self, knowledge: &Knowledge, wording: &Wording) -> String {
        match self {
            Self::NoQuestion(columns) => wording.answers_no_question(columns),
            Self::Twice(id, columns) => wording.answers_twice(knowledge, id, *columns),
            Self::NoAnswer(id, row, column) => wording.answers_no_answer(knowledge, id, *row, *column),
            Self::TooLong(row) => wording.answers_too_long(*row),
            Self::Nobody => wording.answers_nobody(),
        }
    }
}

impl Answers {
    /// Reads a table; with any fault, nothing of it.
    pub(super) fn read(bytes: &[u8], knowledge: &Knowledge) -> Result<Self, Vec<Fault>> {
        let text = decoded(bytes);
        let mut reader = ReaderBuilder::new()
            .delimiter(separator(&text))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        // A text in memory is always read; what is no UTF-8 was made so.
        let mut rows = reader.records().enumerate().filter_map(|(at, row)| {
            let row = row.ok()?;
            let line = row.position().map_or(at + 1, |place| place.record() as usize + 1);
            Some((line, row))
        });
        let Some((_, head)) = rows.by_ref().find(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty())) else {
            return Err(vec![Fault::Nobody]);
        };
        let mut faults = Vec::new();
        let columns = columns(&head, knowledge, &mut faults);
        let mut answers = Self {
            asked: columns.values().map(|question| question.id.clone()).collect(),
            passed_over: passed_over(&head, &columns),
            sheets: Vec::new(),
        };
        for (line, row) in rows {
            if row.iter().skip(head.len()).any(|cell| !cell.trim().is_empty()) {
                faults.push(Fault::TooLong(line));
                continue;
            }
            let sheet = sheet(line, &row, &columns, &mut faults);
            answers.sheets.extend(Some(sheet).filter(|sheet| !sheet.is_empty()));
        }
        if columns.is_empty() && faults.is_empty() {
            faults.push(Fault::NoQuestion(answers.passed_over));
            return Err(faults);
        }
        if faults.is_empty() && answers.sheets.is_empty() {
            faults.push(Fault::Nobody);
        }
        if faults.is_empty() { Ok(answers) } else { Err(faults) }
    }
}

/// The columns that are questions.
fn columns<'k>(
    head: &StringRecord,
    knowledge: &'k Knowledge,
    faults: &mut Vec<Fault>,
) -> BTreeMap<usize, &'k Question> {
    let mut columns: BTreeMap<usize, &Question> = BTreeMap::new();
    for (at, cell) in head.iter().enumerate() {
        let Some(question) = question(cell, knowledge) else { continue };
        if let Some((first, _)) = columns.iter().find(|(_, other)| other.id == question.id) {
            faults.push(Fault::Twice(question.id.clone(), (first + 1, at + 1)));
            continue;
        }
        columns.insert(at, question);
    }
    columns
}

/// The question that stands above a column: by its id, its name or its text, in either language; a number before it does not count.
fn question<'k>(cell: &str, knowledge: &'k Knowledge) -> Option<&'k Question> {
    let said = plain(cell.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' ')));
    if said.is_empty() {
        return None;
    }
    let is_it = |question: &&Question| {
        let texts = [&question.name.nl, &question.name.en, &question.text.nl, &question.text.en];
        plain(question.id.as_str()) == said || texts.iter().any(|text| plain(text) == said)
    };
    knowledge.asked.iter().filter_map(|id| knowledge.questions.get(id)).find(is_it)
}

fn passed_over(head: &StringRecord, columns: &BTreeMap<usize, &Question>) -> Vec<String> {
    let others = head.iter().enumerate().filter(|(at, _)| !columns.contains_key(at));
    others.map(|(_, cell)| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}

/// What one person filled in.
fn sheet(line: usize, row: &StringRecord, columns: &BTreeMap<usize, &Question>, faults: &mut Vec<Fault>) -> Sheet {
    let mut sheet = Sheet::new();
    for (at, question) in columns {
        let cell = row.get(*at).unwrap_or_default().trim();
        match step(cell, question) {
            Ok(Some(step)) => {
                sheet.insert(question.id.clone(), step);
            }
            Ok(None) => {}
            Err(()) => faults.push(Fault::NoAnswer(question.id.clone(), line, at + 1)),
        }
    }
    sheet
}

/// The step that a cell names, if any: by its number, its text in either language, or the name of an option. What nobody filled in
/// or knew is none.
fn step(cell: &str, question: &Question) -> Result<Option<u8>, ()> {
    let said = plain(cell);
    let none =
        ["", "0", "weet ik niet", "weet niet", "geen idee", "i dont know", "dont know", "not known", "n v t", "nvt"];
    if none.contains(&said.as_str()) {
        return Ok(None);
    }
    let text = |step: &knowledge::Text| plain(&step.nl) == said || plain(&step.en) == said;
    let by_text = question.steps.iter().position(text);
    let by_option = match &question.kind {
        QuestionKind::Options(options) => options.iter().position(|option| plain(option) == said),
        QuestionKind::Scale => None,
    };
    // `4`, `4.0`, `4. Vaak een praatje`: the number leads, and a text behind it must be the right one.
    let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
    let rest = plain(cell[digits.len()..].trim_start_matches(".0").trim_start_matches(",0"));
    let by_number = digits.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| {
        let fits = |step: &knowledge::Text| rest.is_empty() || plain(&step.nl) == rest || plain(&step.en) == rest;
        question.steps.get(*at).is_some_and(fits)
    });
    by_text.or(by_option).or(by_number).map(|at| Some(at as u8 + 1)).ok_or(())
}

/// A text by its letters and digits only, in small letters, with one space between words. Apostrophes join.
fn plain(text: &str) -> String {
    let kept = text.to_lowercase().replace(['\'', '’', '\u{feff}'], "");
    let spaced: String = kept.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A file as text: UTF-8, with or without its mark, UTF-16 as Excel writes it, else the Latin alphabet of old Windows.
fn decoded(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// What stands between the cells: the sign that the first line with anything on it holds most of, outside quotes.
fn separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0), (b'|', 0)];
    for c in line.bytes() {
        quoted ^= c == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| *sign == c && !quoted) {
            *count += 1;
        }
    }
    // The first of equals: a comma within a question is no separator where there are semicolons too.
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .filter(|(_, count)| *count > 0)
        .map_or(b';', |(sign, _)| sign)
}

#[cfg(test)]
mod tests;
