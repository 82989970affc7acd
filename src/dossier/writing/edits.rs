//! The edits of a text that make one tree of another: the same for every part of a dossier.

use std::collections::BTreeSet;

use knowledge::reading::Raw;

use super::align::align;
use super::brackets::{Brackets, Entry, comma, next_line};
use crate::reading::Understood;
use crate::tree::{Kind, Many, Value};

/// One change of the text: what stands between these bytes becomes that.
struct Edit {
    from: usize,
    to: usize,
    becomes: String,
}

/// A text being edited.
pub(super) struct Editor<'a> {
    text: &'a str,
    understood: &'a Understood,
    edits: Vec<Edit>,
}

impl<'a> Editor<'a> {
    pub(super) fn new(text: &'a str, understood: &'a Understood) -> Self {
        Self { text, understood, edits: Vec::new() }
    }

    /// The text with all edits.
    pub(super) fn done(mut self) -> String {
        // Of two at the same place the one that was thought of first goes first, and what is added goes before what is removed.
        self.edits.sort_by_key(|edit| (edit.from, edit.to));
        let mut new = String::with_capacity(self.text.len() + 64);
        let mut done = 0;
        for edit in &self.edits {
            new.push_str(&self.text[done..edit.from]);
            new.push_str(&edit.becomes);
            done = edit.to;
        }
        new.push_str(&self.text[done..]);
        new
    }

    /// Makes a value of another one. `old` is what was understood of it, if anything was.
    pub(super) fn change(&mut self, raw: Raw<'_>, old: Option<&Value>, new: &Value) {
        if old == Some(new) {
            return;
        }
        if let Value::Many(new) = new
            && let Some(brackets) = Brackets::find(self.text, raw, new.kind)
        {
            let nothing = Many { entries: Vec::new(), ..new.clone() };
            let old = match old {
                Some(Value::Many(old)) => old,
                _ => &nothing,
            };
            match new.kind {
                Kind::Record => self.change_record(&brackets, old, new),
                Kind::Map | Kind::Set => self.change_names(&brackets, old, new),
                Kind::List => self.change_list(&brackets, old, new),
            }
            return;
        }
        let becomes = new.written(self.indent(raw.start()));
        self.edits.push(Edit { from: raw.start(), to: raw.end(), becomes });
    }

    fn change_record(&mut self, brackets: &Brackets<'_>, old: &Many, new: &Many) {
        let mut stays = vec![true; brackets.entries.len()];
        let in_text = |name: &str| brackets.entries.iter().position(|entry| entry.name == name);
        for (name, before) in &old.entries {
            let Some(at) = in_text(name).filter(|_| find(new, name).is_none()) else { continue };
            stays[at] = self.take_away(&brackets.entries[at], before);
        }
        let mut added = Vec::new();
        for (name, after) in &new.entries {
            match (in_text(name), find(old, name)) {
                (Some(at), before) => self.change(brackets.entries[at].value, before, after),
                (None, Some(before)) if before == after => {}
                (None, _) => added.push((name.as_str(), after)),
            }
        }
        self.append(brackets, &stays, new.kind, &added);
    }

    /// Takes a field away; of brackets that hold more than was understood only what was. Whether it stays.
    fn take_away(&mut self, entry: &Entry<'_>, before: &Value) -> bool {
        if let Value::Many(many) = before
            && !self.holds_only(entry.value, before)
        {
            let nothing = Value::Many(Many { entries: Vec::new(), ..many.clone() });
            self.change(entry.value, Some(before), &nothing);
            return true;
        }
        self.remove(entry);
        false
    }

    /// Whether a value holds nothing but what was understood: no other entry, and no comment between entries.
    fn holds_only(&self, raw: Raw<'_>, understood: &Value) -> bool {
        let Value::Many(many) = understood else { return true };
        let Some(brackets) = Brackets::find(self.text, raw, many.kind) else { return false };
        brackets.entries.len() == many.entries.len()
            && brackets.are_bare(self.text)
            && brackets.entries.iter().enumerate().all(|(nth, entry)| {
                let value = match many.kind {
                    Kind::Record | Kind::Map => find(many, &entry.name),
                    Kind::Set => self.understood.get(&entry.value.start()).and_then(|name| find(many, name)),
                    Kind::List => many.entries.get(nth).map(|(_, value)| value),
                };
                value.is_some_and(|value| self.holds_only(entry.value, value))
            })
    }

    /// Changes entries that are told apart by name.
    fn change_names(&mut self, brackets: &Brackets<'_>, old: &Many, new: &Many) {
        let mut stays = vec![true; brackets.entries.len()];
        let mut there = BTreeSet::new();
        for (at, entry) in brackets.entries.iter().enumerate() {
            let Some(name) = self.understood.get(&entry.value.start()) else { continue };
            if let Some(after) = find(new, name).filter(|_| there.insert(name)) {
                self.change(entry.value, find(old, name), after);
            } else {
                self.remove(entry);
                stays[at] = false;
            }
        }
        // What was not understood gives way to what is now said under the same name.
        if new.kind == Kind::Map {
            for entry in &brackets.entries {
                if !self.understood.contains_key(&entry.value.start())
                    && let Some((name, after)) = new.entries.iter().find(|(name, _)| *name == entry.name)
                    && there.insert(name)
                {
                    self.change(entry.value, None, after);
                }
            }
        }
        let added: Vec<(&str, &Value)> = new
            .entries
            .iter()
            .filter(|(name, _)| !there.contains(name))
            .map(|(name, value)| (name.as_str(), value))
            .collect();
        self.append(brackets, &stays, new.kind, &added);
    }

    /// Changes entries that stand in order.
    fn change_list(&mut self, brackets: &Brackets<'_>, old: &Many, new: &Many) {
        let understood: Vec<usize> = (0..brackets.entries.len())
            .filter(|at| self.understood.contains_key(&brackets.entries[*at].value.start()))
            .collect();
        let in_text: Vec<Option<usize>> =
            align(&old.entries, &new.entries).into_iter().map(|from| understood.get(from?).copied()).collect();
        let mut stays = vec![true; brackets.entries.len()];
        for at in &understood {
            if !in_text.contains(&Some(*at)) {
                self.remove(&brackets.entries[*at]);
                stays[*at] = false;
            }
        }
        let mut after = brackets.open;
        let mut last: &[(String, Value)] = &new.entries;
        for (nth, at) in in_text.iter().enumerate() {
            if let Some(at) = at {
                let entry = &brackets.entries[*at];
                let before = understood.iter().position(|other| other == at).and_then(|from| old.entries.get(from));
                self.change(entry.value, before.map(|(_, before)| before), &new.entries[nth].1);
                after = comma(self.text, entry.value.end()).map_or(entry.value.end(), |comma| comma + 1);
                last = &new.entries[nth + 1..];
            } else if in_text[nth..].iter().any(Option::is_some) {
                self.insert(brackets, after, new.kind, &new.entries[nth]);
            }
        }
        let added: Vec<(&str, &Value)> = last.iter().map(|(name, value)| (name.as_str(), value)).collect();
        self.append(brackets, &stays, new.kind, &added);
    }

    /// Puts an entry between others, after one of them or after the opening bracket.
    fn insert(&mut self, brackets: &Brackets<'_>, after: usize, kind: Kind, (name, value): &(String, Value)) {
        let indent = self.indent(after) + if after == brackets.open { 4 } else { 0 };
        let entry = kind.entry(name, value, indent);
        let (at, becomes) = match next_line(self.text, after) {
            Some(line) => (line, format!("{:indent$}{entry},\n", "")),
            None => (after, format!(" {entry},")),
        };
        self.edits.push(Edit { from: at, to: at, becomes });
    }

    /// Adds entries before the closing bracket, on lines of their own where the bracket has one.
    fn append(&mut self, brackets: &Brackets<'_>, stays: &[bool], kind: Kind, added: &[(&str, &Value)]) {
        if added.is_empty() {
            return;
        }
        if let (Some(last), Some(true)) = (brackets.entries.last(), stays.last())
            && comma(self.text, last.value.end()).is_none()
        {
            let end = last.value.end();
            self.edits.push(Edit { from: end, to: end, becomes: ",".to_owned() });
        }
        let close = brackets.close;
        let line = line_of(self.text, close);
        let own_line = line > brackets.open && self.text[line..close].trim().is_empty();
        let indent = self.indent(close);
        let (at, indent) = if own_line { (line, indent + 4) } else { (close, indent) };
        let becomes = added
            .iter()
            .map(|(name, value)| {
                let entry = kind.entry(name, value, indent);
                if own_line { format!("{:indent$}{entry},\n", "") } else { format!(" {entry},") }
            })
            .collect();
        self.edits.push(Edit { from: at, to: at, becomes });
    }

    /// Takes an entry away, with its comma and, where nothing else stands on them, its lines. A comment before the comma stays.
    fn remove(&mut self, entry: &Entry<'_>) {
        let (text, start, end) = (self.text, entry.start, entry.value.end());
        let mut to = end;
        let mut away = |from: usize, to: usize| self.edits.push(Edit { from, to, becomes: String::new() });
        if let Some(comma) = comma(text, end) {
            if text[end..comma].trim().is_empty() {
                to = comma + 1;
            } else {
                away(comma, comma + 1);
            }
        }
        let line = line_of(text, start);
        let next = text[to..].find('\n').map_or(text.len(), |at| to + at + 1);
        if text[line..start].trim().is_empty() && text[to..next].trim().is_empty() {
            away(line, next);
        } else {
            away(start, to);
        }
    }

    /// By how many columns the line of a place is indented.
    fn indent(&self, at: usize) -> usize {
        let line = &self.text[line_of(self.text, at)..at];
        line.len() - line.trim_start_matches(' ').len()
    }
}

/// The entry of a name.
fn find<'v>(many: &'v Many, name: &str) -> Option<&'v Value> {
    many.entries.iter().find(|(other, _)| other == name).map(|(_, value)| value)
}

/// Where the line of a place begins.
fn line_of(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}
