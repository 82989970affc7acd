//! The texts of one language file, each parsed when it is said for the first time.
//!
//! A session says a tenth of them: parsing all took longer than drawing the first screen. So a start only looks where each stands.
//!
//! **Invariant: no text refers to another.** A test sees to it, for both languages, as to everything else that a parser could find.

use std::collections::HashMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The texts of one language. The names of its methods are those that the macro `fl!` calls.
pub(crate) struct Texts {
    /// Each text as it stands in the file, with its key; sorted by that.
    written: Vec<(&'static str, &'static str)>,
    /// Those that were said.
    parsed: RwLock<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts of a file in the language of this code.
    pub(crate) fn new(file: &'static str, code: &str) -> Self {
        let mut parsed = FluentBundle::new_concurrent(vec![code.parse().unwrap_or_default()]);
        parsed.set_use_isolating(false);
        Self { written: entries(file), parsed: RwLock::new(parsed) }
    }

    /// A text that has no arguments.
    pub(crate) fn get(&self, key: &str) -> String {
        self.said(key, None)
    }

    /// A text with its arguments.
    pub(crate) fn get_args_concrete(&self, key: &str, args: HashMap<&str, FluentValue<'_>>) -> String {
        self.said(key, Some(&args.into_iter().collect()))
    }

    fn said(&self, key: &str, args: Option<&FluentArgs>) -> String {
        let known = format(&self.parsed.read().unwrap_or_else(PoisonError::into_inner), key, args);
        known.unwrap_or_else(|| {
            self.parse(key);
            let parsed = self.parsed.read().unwrap_or_else(PoisonError::into_inner);
            // The texts are part of the program: one that is missing or broken had a test fail before anybody saw its key.
            format(&parsed, key, args).unwrap_or_else(|| key.to_owned())
        })
    }

    fn parse(&self, key: &str) {
        let Ok(at) = self.written.binary_search_by_key(&key, |(key, _)| key) else { return };
        if let Ok(resource) = FluentResource::try_new(self.written[at].1.to_owned()) {
            let mut parsed = self.parsed.write().unwrap_or_else(PoisonError::into_inner);
            // It is there already where two asked at once.
            let _ = parsed.add_resource(resource);
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({})", self.written.len())
    }
}

fn format(parsed: &FluentBundle<FluentResource>, key: &str, args: Option<&FluentArgs>) -> Option<String> {
    let pattern = parsed.get_message(key)?.value()?;
    // Keys and arguments were checked when compiling.
    Some(parsed.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}

/// The entries of a file with their keys, by key: each begins at the start of a line with a letter, and ends before the next one or
/// a comment.
fn entries(file: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut entries: Vec<(&str, &str)> = Vec::new();
    let (mut begin, mut at) = (None, 0);
    let mut end = |begin: &mut Option<usize>, at: usize| {
        if let Some(entry) = begin.take().map(|begin| &file[begin..at]) {
            let key = entry.bytes().position(|byte| matches!(byte, b' ' | b'=')).unwrap_or(entry.len());
            entries.push((&entry[..key], entry));
        }
    };
    for line in file.split_inclusive('\n') {
        let first = line.as_bytes()[0];
        if first.is_ascii_alphabetic() || first == b'#' {
            end(&mut begin, at);
            begin = (first != b'#').then_some(at);
        }
        at += line.len();
    }
    end(&mut begin, at);
    entries.sort_unstable();
    entries
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentError;
    use fluent_bundle::resolver::ResolverError;
    use fluent_bundle::resolver::errors::ReferenceKind;

    use super::*;
    use crate::Language;

    #[test]
    fn every_text_is_found_and_whole_and_refers_to_no_other() {
        for language in Language::ALL {
            let whole = FluentResource::try_new(language.file().to_owned());
            let messages = whole.map(|whole| whole.entries().filter(|entry| is_message(entry)).count());
            let entries = entries(language.file());
            assert_eq!(messages.ok(), Some(entries.len()), "{language:?}");
            let texts = Texts::new(language.file(), language.code());
            for (key, entry) in entries {
                texts.parse(key);
                let parsed = texts.parsed.read().unwrap();
                let pattern = parsed.get_message(key).and_then(|message| message.value());
                let mut errors = Vec::new();
                parsed.format_pattern(pattern.expect(entry), None, &mut errors);
                let is_argument = |error: &FluentError| {
                    matches!(
                        error,
                        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. }))
                    )
                };
                assert!(errors.iter().all(is_argument), "{language:?} {key}: {errors:?}");
            }
        }
    }

    fn is_message<T>(entry: &fluent_syntax::ast::Entry<T>) -> bool {
        matches!(entry, fluent_syntax::ast::Entry::Message(_))
    }

    #[test]
    fn a_text_of_several_lines_is_one_and_a_comment_is_none() {
        let file = "# About.\nvotes = { $count } { $count ->\n    [one] vote\n   *[other] votes\n}\n\n## More\nyes = Yes\nno-way =\n    No\n    way\n";
        let keys: Vec<&str> = entries(file).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["no-way", "votes", "yes"]);
        let texts = Texts::new(file, "en");
        let votes = |count: i32| texts.get_args_concrete("votes", HashMap::from([("count", count.into())]));
        assert_eq!((votes(1), votes(2)), ("1 vote".to_owned(), "2 votes".to_owned()));
        assert_eq!(texts.get("no-way"), "No\nway");
        assert_eq!(texts.get("maybe"), "maybe");
    }
}
