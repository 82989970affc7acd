//! **Loading never fails.** Whatever a file is turned into, there is no panic, and every fault lies within a file.
//!
//! `PROPTEST_CASES=20000 cargo test --release -p wijkverbinder-knowledge --test faults mutated` searches longer than the usual run.

use knowledge::fault::Place;
use knowledge::warning::warnings;
use knowledge::{Loaded, embedded};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::{loaded, small};

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Delete(Index, usize),
    Insert(Index, &'static str),
    /// Some text from elsewhere in the file, once more.
    Repeat(Index, usize, Index),
    Truncate(Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let pieces = vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "\\",
        "#",
        "r#\"",
        "\"#",
        "//",
        "/*",
        "*/",
        "\n",
        "\r\n",
        "0",
        "-1",
        "1e999",
        "NaN",
        "256",
        "99999999999999999999",
        "..",
        "None",
        "Some(",
        "()",
        "[]",
        "#![enable(unwrap_newtypes)]",
        "é",
        "\u{200e}",
        "\u{feff}",
        "\u{85}",
        "👋",
        "\0",
        "id: \"\",",
        "b\"",
        "r",
        "All([])",
        "calm",
    ];
    let any = any::<Index>;
    let change = prop_oneof![
        4 => (any(), 1..30_usize).prop_map(|(at, count)| Change::Delete(at, count)),
        4 => (any(), select(pieces)).prop_map(|(at, piece)| Change::Insert(at, piece)),
        2 => (any(), 1..200_usize, any()).prop_map(|(from, count, to)| Change::Repeat(from, count, to)),
        1 => any().prop_map(Change::Truncate),
    ];
    prop::collection::vec(change, 1..5)
}

/// The text after a change, still valid UTF-8.
fn changed(text: &str, change: &Change) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let place = |at: &Index, chars: &[char]| at.index(chars.len() + 1);
    match change {
        Change::Delete(at, count) => {
            let from = place(at, &chars);
            let to = (from + count).min(chars.len());
            chars.drain(from..to);
        }
        Change::Insert(at, piece) => {
            let at = place(at, &chars);
            chars.splice(at..at, piece.chars());
        }
        Change::Repeat(from, count, to) => {
            let from = place(from, &chars);
            let piece = chars[from..(from + count).min(chars.len())].to_vec();
            let at = place(to, &chars);
            chars.splice(at..at, piece);
        }
        Change::Truncate(at) => chars.truncate(place(at, &chars)),
    }
    chars.into_iter().collect()
}

fn mutated(text: &str, changes: &[Change]) -> String {
    changes.iter().fold(text.to_owned(), |text, change| changed(&text, change))
}

/// Whether a place lies within a text, and shows the line that it names.
fn within(place: &Place, text: &str) -> bool {
    let line = text.split('\n').nth(place.line.wrapping_sub(1));
    line.is_some_and(|line| {
        line.strip_suffix('\r').unwrap_or(line) == place.excerpt
            && (1..=line.chars().count() + 1).contains(&place.column)
    })
}

fn check(loaded: &Loaded, files: &[(String, String)]) -> Result<(), TestCaseError> {
    for fault in &loaded.faults {
        // A list that is not there at all is a fault at its start.
        let text = files.iter().find(|(name, _)| *name == fault.place.file).map_or("", |(_, text)| text);
        prop_assert!(fault.place.file.contains('.') && within(&fault.place, text), "{:?}", fault);
    }
    let once = loaded.faults.windows(2).all(|pair| pair[0].place <= pair[1].place && pair[0] != pair[1]);
    prop_assert!(once, "in order and none twice: {:?}", loaded.faults);
    Ok(())
}

fn cases() -> ProptestConfig {
    // No files of failed cases: what it caught becomes a test with a name.
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_mutated_file_in_a_base_never_fails(at in any::<Index>(), changes in changes()) {
        let mut files = small::files();
        let at = at.index(files.len());
        files[at].1 = mutated(&files[at].1, &changes);
        let loaded = loaded(&files);
        check(&loaded, &files)?;
        for warning in warnings(&loaded, files.iter().map(|(name, text)| (name.as_str(), text.as_str()))) {
            let (_, text) = files.iter().find(|(name, _)| *name == warning.place.file).unwrap();
            prop_assert!(within(&warning.place, text), "{:?}", warning);
        }
    }

    #[test]
    fn a_mutated_file_of_the_shipped_base_never_fails(at in any::<Index>(), changes in changes()) {
        let shipped = shipped();
        let (name, text) = &shipped[at.index(shipped.len())];
        let files = [(name.clone(), mutated(text, &changes))];
        check(&loaded(&files), &files)?;
    }
}

/// The shipped files, read once.
fn shipped() -> &'static [(String, String)] {
    static FILES: std::sync::OnceLock<Vec<(String, String)>> = std::sync::OnceLock::new();
    FILES.get_or_init(embedded)
}
