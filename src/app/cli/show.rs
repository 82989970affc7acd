//! `knowledge show`: everything about one thing of the knowledge base, whatever its kind.

use std::path::PathBuf;
use std::process::ExitCode;

use knowledge::Knowledge;
use knowledge::fault::{ThingKind, meant};
use wording::document::Document;
use wording::{Language, Wording};

use super::arguments::ShowAction;
use super::{Failure, base, say};
use crate::export;

/// Shows each thing of this name; with a kind before it, the one of that kind.
pub(crate) fn run(action: &ShowAction, own: &[PathBuf], wording: &Wording) -> Result<ExitCode, Failure> {
    let (kinds, name) = match action.shown.split_once('/') {
        None => (ThingKind::ALL.to_vec(), action.shown.as_str()),
        Some((kind, name)) => match kind_of(kind) {
            Some(kind) => (vec![kind], name.strip_suffix(".ron").unwrap_or(name)),
            None => return Err(Failure::of(wording, wording.no_such_kind(kind))),
        },
    };
    let Some(knowledge) = base::open(own, wording)? else { return Ok(ExitCode::FAILURE) };
    let page = |kind: &ThingKind| Some((*kind, wording.page(&knowledge, *kind, name)?));
    let pages: Vec<(ThingKind, Document)> = kinds.iter().filter_map(page).collect();
    if pages.is_empty() {
        let meant = meant_thing(&knowledge, wording, &kinds, name);
        return Err(Failure::of(wording, wording.no_such_thing(&action.shown, name, meant.as_deref())));
    }
    say(&match action.format.layout() {
        None => export::json::pages(wording, &knowledge, name, &pages),
        Some(layout) => {
            let document = Document { blocks: pages.into_iter().flat_map(|(_, page)| page.blocks).collect() };
            export::write(layout, &document, &knowledge, wording)
        }
    });
    Ok(ExitCode::SUCCESS)
}

/// A kind as it is called in commands, or in either language.
fn kind_of(word: &str) -> Option<ThingKind> {
    let called =
        |kind: &ThingKind| Language::ALL.into_iter().any(|language| Wording::new(language).thing(*kind) == word);
    ThingKind::ALL.into_iter().find(|kind| kind.as_str() == word).or_else(|| ThingKind::ALL.into_iter().find(called))
}

/// The thing that was probably meant: one of this name but of another kind, one of nearly this name, or one that is called so in
/// words. With its kind where that is not plain from what was asked.
fn meant_thing(knowledge: &Knowledge, wording: &Wording, kinds: &[ThingKind], name: &str) -> Option<String> {
    let path = |kind: ThingKind, id: &str| format!("{}/{id}", kind.as_str());
    let of_this_name = |kind: &ThingKind| wording.name_of(knowledge, *kind, name).is_some();
    if let Some(kind) = ThingKind::ALL.into_iter().find(of_this_name) {
        return Some(path(kind, name));
    }
    let catalogue = knowledge.catalogue();
    let of_kind = catalogue.iter().filter(|entry| kinds.contains(&entry.kind));
    if let Some(meant) = meant(name, of_kind.map(|entry| entry.id)) {
        return Some(if let [kind] = kinds { path(*kind, &meant) } else { meant });
    }
    wording.search(knowledge, name).first().map(|found| path(found.kind, &found.id))
}
