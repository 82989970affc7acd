//! From a changed dossier back to its text: only what changed is edited.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use knowledge::Knowledge;
use knowledge::reading::{Raw, Reading};
use knowledge::things::QuestionKind;
use matching::{ActivityId, Answer, ElementId, GoalId, QuestionId};

use crate::reading::key_before;
use crate::{Dossier, VERSION, read};

/// The text of a dossier. Where there was a text before, it is edited: answers that changed are replaced, new ones added, those
/// taken back removed; all else stays, comments and unknown parts too. `None` where that text may not be written to.
pub fn write(before: Option<&str>, dossier: &Dossier, knowledge: &Knowledge) -> Option<String> {
    match before {
        None => Some(fresh(dossier, knowledge)),
        Some(text) => edited(text, dossier, knowledge),
    }
}

/// A new text.
fn fresh(dossier: &Dossier, knowledge: &Knowledge) -> String {
    let mut text = format!("Dossier(\n    version: {VERSION},\n");
    if let Some(place) = &dossier.place {
        let _ = writeln!(text, "    place: {place:?},");
    }
    let _ = write!(text, "    profile: {},\n)\n", profile(dossier, knowledge));
    text
}

fn profile(dossier: &Dossier, knowledge: &Knowledge) -> String {
    let mut text = format!("(\n        answers: {},\n", answers(dossier, knowledge));
    for (name, value) in parts(dossier) {
        if let Some(value) = value {
            let _ = writeln!(text, "        {name}: {value},");
        }
    }
    if !dossier.profile.runs.is_empty() {
        let _ = writeln!(text, "        runs: {},", runs(dossier));
    }
    text.push_str("    )");
    text
}

fn answers(dossier: &Dossier, knowledge: &Knowledge) -> String {
    let mut text = String::from("{\n");
    for (id, answer) in &dossier.profile.answers {
        let _ = writeln!(text, "            {:?}: {},", id.as_str(), self::answer(id, answer, knowledge));
    }
    text.push_str("        }");
    text
}

/// An answer as it is written: options by their names.
fn answer(id: &QuestionId, answer: &Answer, knowledge: &Knowledge) -> String {
    let option = |step: u8| match knowledge.questions.get(id).map(|question| &question.kind) {
        Some(QuestionKind::Options(options)) => options.get(usize::from(step).wrapping_sub(1)),
        _ => None,
    };
    match answer {
        Answer::Step(step) => option(*step).map_or_else(|| format!("Step({step})"), |name| format!("Choice({name:?})")),
        Answer::Range(low, high) => format!("Range({low}, {high})"),
        Answer::Votes(votes) => format!("Votes({votes:?})"),
        Answer::Suggestion(shares) => format!("Suggestion({shares:?})"),
        Answer::Ticked => "Ticked".to_owned(),
        Answer::NotTicked => "NotTicked".to_owned(),
        Answer::NotKnown => "NotKnown".to_owned(),
    }
}

/// What already runs, on a line for each.
fn runs(dossier: &Dossier) -> String {
    let mut text = String::from("[\n");
    for run in &dossier.profile.runs {
        let _ = writeln!(text, "            {},", self::run(run));
    }
    text.push_str("        ]");
    text
}

fn run((activity, has): (&ActivityId, &BTreeSet<ElementId>)) -> String {
    format!("(activity: {:?}, has: {})", activity.as_str(), elements(has))
}

fn elements(elements: &BTreeSet<ElementId>) -> String {
    list(elements.iter().map(ElementId::as_str))
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", "))
}

/// The small parts of a profile, each as its text where there is one.
fn parts(dossier: &Dossier) -> [(&'static str, Option<String>); 3] {
    let profile = &dossier.profile;
    let wishes = profile.wishes.iter().map(GoalId::as_str);
    let measures = |(activity, chosen): (&ActivityId, &BTreeSet<ElementId>)| {
        format!("{:?}: {}", activity.as_str(), elements(chosen))
    };
    let phase = profile.own_phase.zip(dossier.phase_because.as_ref());
    [
        ("wishes", (!profile.wishes.is_empty()).then(|| list(wishes))),
        ("phase", phase.map(|(phase, because)| format!("(own: {}, because: {because:?})", phase.as_str()))),
        (
            "measures",
            (!profile.measures.is_empty())
                .then(|| format!("{{ {} }}", profile.measures.iter().map(measures).collect::<Vec<_>>().join(", "))),
        ),
    ]
}

/// One change of the text: what stands between these bytes becomes that.
struct Edit {
    from: usize,
    to: usize,
    becomes: String,
}

fn edited(text: &str, dossier: &Dossier, knowledge: &Knowledge) -> Option<String> {
    let opened = read("", text, knowledge);
    if !opened.writable {
        return None;
    }
    let (mut reading, raw) = Reading::open("", text);
    let mut record = Record::new(raw?, 4, &mut reading)?;
    let (old, mut edits) = (&opened.dossier, Vec::new());
    let mut added = Vec::new();
    if old.place != dossier.place {
        record.set(text, "place", dossier.place.as_ref().map(|place| format!("{place:?}")), &mut edits, &mut added);
    }
    match record.field("profile") {
        None => added.push(("profile".to_owned(), profile(dossier, knowledge))),
        Some(raw) => edit_profile(text, raw, (old, dossier), knowledge, &mut reading, &mut edits)?,
    }
    record.add(text, &added, &mut edits);
    edits.sort_by_key(|edit| edit.from);
    let mut new = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for edit in &edits {
        new.push_str(&text[done..edit.from]);
        new.push_str(&edit.becomes);
        done = edit.to;
    }
    new.push_str(&text[done..]);
    Some(new)
}

fn edit_profile(
    text: &str,
    raw: Raw<'_>,
    (old, new): (&Dossier, &Dossier),
    knowledge: &Knowledge,
    reading: &mut Reading<'_>,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let mut record = Record::new(raw, 8, reading)?;
    let mut added = Vec::new();
    match record.field("answers") {
        None if new.profile.answers.is_empty() => {}
        None => added.push(("answers".to_owned(), answers(new, knowledge))),
        Some(map) => edit_answers(text, map, (old, new), knowledge, reading, edits)?,
    }
    for ((name, before), (_, after)) in parts(old).into_iter().zip(parts(new)) {
        if before != after {
            record.set(text, name, after, edits, &mut added);
        }
    }
    match record.field("runs") {
        None if new.profile.runs.is_empty() => {}
        None => added.push(("runs".to_owned(), runs(new))),
        Some(list) if new.profile.runs.is_empty() && holds_no_more(list, old, reading) => {
            record.set(text, "runs", None, edits, &mut added);
        }
        Some(list) => edit_runs(text, list, (old, new), reading, edits)?,
    }
    record.add(text, &added, edits);
    Some(())
}

/// Whether a list of what runs holds nothing but what was understood: no other entry, no comment.
fn holds_no_more(list: Raw<'_>, dossier: &Dossier, reading: &mut Reading<'_>) -> bool {
    let understood = dossier.profile.runs.len();
    let entries = list.items(reading).map_or(0, |items| items.len());
    understood > 0 && entries == understood && !list.ron().contains("//") && !list.ron().contains("/*")
}

/// Edits the list of what runs entry by entry, so that what was not understood in it stays, with every comment.
fn edit_runs(
    text: &str,
    list: Raw<'_>,
    (old, new): (&Dossier, &Dossier),
    reading: &mut Reading<'_>,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let (old, new) = (&old.profile.runs, &new.profile.runs);
    if old == new {
        return Some(());
    }
    let mut record = Record { raw: list, indent: 12, entries: Vec::new(), last_stays: true };
    for item in list.items(reading)? {
        record.last_stays = true;
        let entry = Record::new(item, 16, reading);
        let activity = entry.as_ref().and_then(|entry| entry.field("activity")).and_then(|raw| {
            let (name, _) = raw.quoted().next()?;
            old.get_key_value(name)
        });
        if let (Some(mut entry), Some((activity, before))) = (entry, activity) {
            match new.get(activity) {
                Some(after) if after != before => {
                    let mut added = Vec::new();
                    entry.set(text, "has", Some(elements(after)), edits, &mut added);
                    entry.add(text, &added, edits);
                }
                Some(_) => {}
                None => {
                    edits.push(removal(text, item.start(), item.end()));
                    record.last_stays = false;
                }
            }
        }
        record.entries.push((String::new(), item));
    }
    let added: Vec<String> = new.iter().filter(|(id, _)| !old.contains_key(*id)).map(run).collect();
    record.add_entries(text, &added, edits);
    Some(())
}

fn edit_answers(
    text: &str,
    map: Raw<'_>,
    (old, new): (&Dossier, &Dossier),
    knowledge: &Knowledge,
    reading: &mut Reading<'_>,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let entries = map.entries(reading)?;
    let mut record = Record { raw: map, indent: 12, entries: Vec::new(), last_stays: true };
    for (id, value) in &entries {
        let before = old.profile.answers.get(id.as_str());
        let key = key_before(map, id, *value);
        record.last_stays = true;
        match new.profile.answers.get(id.as_str()) {
            Some(answer) if before != Some(answer) => {
                let becomes = self::answer(&id.as_str().into(), answer, knowledge);
                edits.push(Edit { from: value.start(), to: value.end(), becomes });
            }
            // What was not understood was never an answer here, so nobody took it back.
            None if before.is_some() => {
                edits.push(removal(text, key, value.end()));
                record.last_stays = false;
            }
            Some(_) | None => {}
        }
        record.entries.push((id.clone(), *value));
    }
    let is_new = |id: &QuestionId| !entries.iter().any(|(other, _)| other == id.as_str());
    let added: Vec<(String, String)> = new
        .profile
        .answers
        .iter()
        .filter(|(id, _)| is_new(id))
        .map(|(id, answer)| (format!("{:?}", id.as_str()), self::answer(id, answer, knowledge)))
        .collect();
    record.add(text, &added, edits);
    Some(())
}

/// A record or map in the text, to which entries can be added.
struct Record<'a> {
    raw: Raw<'a>,
    indent: usize,
    entries: Vec<(String, Raw<'a>)>,
    /// Whether the last entry stays, so that a comma must stand between it and what is added.
    last_stays: bool,
}

impl<'a> Record<'a> {
    fn new(raw: Raw<'a>, indent: usize, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self { raw, indent, entries: raw.any_fields(reading)?, last_stays: true })
    }

    fn field(&self, name: &str) -> Option<Raw<'a>> {
        self.entries.iter().find(|(field, _)| field == name).map(|(_, raw)| *raw)
    }

    /// Gives a field a value, or takes it away.
    fn set(
        &mut self,
        text: &str,
        name: &str,
        value: Option<String>,
        edits: &mut Vec<Edit>,
        added: &mut Vec<(String, String)>,
    ) {
        match (self.field(name), value) {
            (Some(raw), Some(becomes)) => edits.push(Edit { from: raw.start(), to: raw.end(), becomes }),
            (Some(raw), None) => {
                let before = &text[self.raw.start()..raw.start()];
                let key = before.rfind(name).map_or(raw.start(), |at| self.raw.start() + at);
                edits.push(removal(text, key, raw.end()));
                self.last_stays &= self.entries.last().is_none_or(|(last, _)| last != name);
            }
            (None, Some(value)) => added.push((name.to_owned(), value)),
            (None, None) => {}
        }
    }

    /// Adds fields before the closing bracket.
    fn add(&self, text: &str, added: &[(String, String)], edits: &mut Vec<Edit>) {
        let entries: Vec<String> = added.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        self.add_entries(text, &entries, edits);
    }

    /// Adds entries before the closing bracket, on lines of their own where the bracket has one.
    fn add_entries(&self, text: &str, added: &[String], edits: &mut Vec<Edit>) {
        if added.is_empty() {
            return;
        }
        if let Some((_, last)) = self.entries.last()
            && self.last_stays
            && !knowledge::reading::after_space(text, last.end()).starts_with(',')
        {
            edits.push(Edit { from: last.end(), to: last.end(), becomes: ",".to_owned() });
        }
        let close = self.raw.end() - 1;
        let line = text[..close].rfind('\n').map_or(0, |at| at + 1);
        let own_line = line > self.raw.start() && text[line..close].trim().is_empty();
        let mut becomes = String::new();
        for entry in added {
            if own_line {
                let _ = writeln!(becomes, "{:indent$}{entry},", "", indent = self.indent);
            } else {
                let _ = write!(becomes, " {entry},");
            }
        }
        let at = if own_line { line } else { close };
        edits.push(Edit { from: at, to: at, becomes });
    }
}

/// Takes an entry away, with its comma and, where nothing else stands on them, its lines.
fn removal(text: &str, key: usize, end: usize) -> Edit {
    let rest = knowledge::reading::after_space(text, end);
    let to = if rest.starts_with(',') { text.len() - rest.len() + 1 } else { end };
    let line = text[..key].rfind('\n').map_or(0, |at| at + 1);
    let next = text[to..].find('\n').map_or(text.len(), |at| to + at + 1);
    if text[line..key].trim().is_empty() && text[to..next].trim().is_empty() {
        Edit { from: line, to: next, becomes: String::new() }
    } else {
        Edit { from: key, to, becomes: String::new() }
    }
}
