//! The knowledge base that comes with the program.

use std::borrow::Cow;

use rust_embed::RustEmbed;

use crate::{Loaded, load};

#[derive(RustEmbed)]
#[folder = "../../knowledge"]
struct Files;

/// The files that come with the program, as name and text, in the order of their names.
pub fn embedded() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Files::iter()
        .filter_map(|name: Cow<'static, str>| {
            let text = String::from_utf8(Files::get(&name)?.data.into_owned()).ok()?;
            Some((name.into_owned(), text))
        })
        .collect();
    files.sort_unstable();
    files
}

/// The knowledge base that comes with the program. A test sees to it that it has no faults.
pub fn shipped() -> Loaded {
    let files = embedded();
    load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}
