//! Texts: most of what a knowledge base holds.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::fault::{Shape, What};
use crate::reading::{Fields, Raw, Read, Reading};

/// A text in both languages.
///
/// Of the knowledge base that the program carries ([`crate::bytes`]) no text is copied: it stands in the program itself, and what
/// nobody reads takes no memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Dutch.
    #[serde(borrow)]
    pub nl: Cow<'static, str>,
    /// English.
    #[serde(borrow)]
    pub en: Cow<'static, str>,
}

/// The same, as it is read from a file that goes away.
#[derive(Deserialize)]
#[serde(rename = "Text", deny_unknown_fields)]
struct Written {
    nl: String,
    en: String,
}

impl Read for Text {
    fn read(raw: Raw<'_>, reading: &mut Reading<'_>) -> Option<Self> {
        // What is in order is read in one go, and only what is not is looked into.
        if let Some(Written { nl, en }) = raw.whole()
            && !nl.trim().is_empty()
            && !en.trim().is_empty()
        {
            return Some(Self { nl: nl.into(), en: en.into() });
        }
        if !raw.ron().starts_with('(') {
            reading.fault(raw.start(), What::WrongShape(Shape::BothLanguages));
            return None;
        }
        let fields = Fields::open(raw, "Text", &["nl", "en"], reading)?;
        let mut language = |name: &'static str| {
            let Some(field) = fields.raw(name).or_else(|| fields.misspelt(name)) else {
                reading.fault(raw.start(), What::MissingLanguage(name));
                return None;
            };
            let text = String::read(field, reading)?;
            if text.trim().is_empty() {
                reading.fault(field.start(), What::MissingLanguage(name));
                return None;
            }
            Some(text.into())
        };
        let (nl, en) = (language("nl"), language("en"));
        Some(Self { nl: nl?, en: en? })
    }
}
