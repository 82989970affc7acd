//! The knowledge base that comes with the program.

use std::borrow::Cow;

use rust_embed::RustEmbed;

use crate::load::is_case;
use crate::{Loaded, load, load_with_cases};

#[derive(RustEmbed)]
#[folder = "../../knowledge"]
struct Files;

/// The files that come with the program, as name and text, in the order of their names.
pub fn embedded() -> Vec<(String, String)> {
    files(|_| true)
}

/// The knowledge base that comes with the program. A test sees to it that it has no faults.
pub fn shipped() -> Loaded {
    let files = files(|name| !is_case(name));
    load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The same with its worked cases.
pub fn shipped_with_cases() -> Loaded {
    let files = embedded();
    load_with_cases(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

fn files(wanted: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Files::iter()
        .filter(|name| wanted(name))
        .filter_map(|name: Cow<'static, str>| {
            let text = String::from_utf8(Files::get(&name)?.data.into_owned()).ok()?;
            Some((name.into_owned(), text))
        })
        .collect();
    files.sort_unstable();
    files
}
