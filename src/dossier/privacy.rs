//! A stand-in for the search for personal data: e-mail addresses and telephone numbers alone.

use std::ops::Range;

use regex_lite::Regex;

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub kind: Kind,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
}

/// What kinds of personal data are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A postcode with a house number.
    Address,
    /// A bank account.
    Iban,
    /// A number plate.
    NumberPlate,
}

/// What looks like personal data in a text.
pub fn find(text: &str) -> Vec<Found> {
    const LOOKS: [(Kind, &str); 2] = [
        (Kind::Email, r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}"),
        (Kind::Telephone, r"\b06[- ]?\d{8}\b|\b0\d{1,3}[- ]\d{6,7}\b"),
    ];
    let look = |(kind, pattern): (Kind, &str)| {
        let found = Regex::new(pattern).map(|regex| regex.find_iter(text).map(|one| one.range()).collect::<Vec<_>>());
        found.unwrap_or_default().into_iter().map(move |span| Found { kind, span })
    };
    LOOKS.into_iter().flat_map(look).collect()
}
