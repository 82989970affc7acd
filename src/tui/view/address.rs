//! Addresses on the web, which a terminal can open.
//!
//! **Invariant: a cell that is part of an address is marked with it, and nothing else changes.** A terminal is told where a stretch
//! leads by words of its own around it (OSC 8), which take no room; so they have no place in a cell, and the shell writes them. The mark
//! is a number made from the address, in the place of the colour of an underline, which no role has.

use std::collections::HashMap;

use knowledge::Knowledge;
use ratatui_core::style::{Color, Style};

/// The mark of an address, where a terminal can be told it.
pub(crate) fn leads_to(address: &str) -> Style {
    if is_plain(address) { Style::new().underline_color(mark(address)) } else { Style::new() }
}

/// The addresses that cells can be marked with.
pub fn addresses(knowledge: &Knowledge) -> HashMap<Color, String> {
    let all = knowledge.sources.values().flat_map(|source| source.url.iter().chain(&source.urls));
    all.filter(|one| is_plain(one)).map(|one| (mark(one), one.clone())).collect()
}

/// Whether it leads to the web, and nothing in it can mean anything else to a terminal.
fn is_plain(address: &str) -> bool {
    let web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    web && address.chars().all(|c| c.is_ascii_graphic())
}

/// A number of three bytes: FNV, folded.
fn mark(address: &str) -> Color {
    let hash = address.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let [high, one, two, three] = hash.to_be_bytes();
    Color::Rgb(one ^ high, two, three)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_address_of_the_knowledge_base_is_found_by_its_mark() {
        let knowledge = knowledge::shipped().knowledge;
        let all: BTreeSet<&String> =
            knowledge.sources.values().flat_map(|source| source.url.iter().chain(&source.urls)).collect();
        let addresses = addresses(&knowledge);
        assert!(all.len() > 100);
        for one in all {
            let marked = leads_to(one).underline_color;
            assert_eq!(marked.and_then(|marked| addresses.get(&marked)), Some(one));
        }
    }

    #[test]
    fn what_could_mean_something_else_to_a_terminal_is_no_link() {
        for odd in
            ["javascript:alert(1)", "file:///etc/passwd", "https://a.nl/\u{1b}]8;;x", "https://a.nl/é", "doi:10.1/2"]
        {
            assert_eq!(leads_to(odd), Style::new(), "{odd:?}");
        }
    }
}
