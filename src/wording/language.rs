//! The languages, and who speaks them.

use std::sync::OnceLock;

use knowledge::Text;

use crate::texts::Texts;

/// A language that everything is said in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch, the first language.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The two letters by which it is named on the command line and in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of a locale such as `nl_NL.UTF-8`; Dutch where it says neither.
    ///
    /// ```
    /// assert_eq!(wording::Language::of_locale("en_GB.UTF-8"), wording::Language::En);
    /// assert_eq!(wording::Language::of_locale("C.UTF-8"), wording::Language::Nl);
    /// ```
    pub fn of_locale(locale: &str) -> Self {
        if locale.to_lowercase().starts_with("en") { Self::En } else { Self::Nl }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }

    /// The file with its texts.
    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::Nl => include_str!("languages/nl/wording.ftl"),
            Self::En => include_str!("languages/en/wording.ftl"),
        }
    }
}

/// One language, ready to speak.
#[derive(Debug)]
pub struct Wording {
    language: Language,
    pub(crate) texts: &'static Texts,
}

impl Wording {
    /// Speaks a language. Its texts are read once in a process; a test sees to it that none is missing.
    pub fn new(language: Language) -> Self {
        static TEXTS: [OnceLock<Texts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
        let texts = TEXTS[language as usize].get_or_init(|| Texts::new(language.file(), language.code()));
        Self { language, texts }
    }

    /// The language that is spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text of the knowledge base.
    pub fn say<'a>(&self, text: &'a Text) -> &'a str {
        match self.language {
            Language::Nl => &text.nl,
            Language::En => &text.en,
        }
    }
}

/// A text by its key: `text!(wording, "key", argument = value)`. Key and arguments are checked when compiling.
macro_rules! text {
    ($wording:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($wording.texts, $key $(, $name = { $value })*)
    };
}
pub(crate) use text;

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(language: Language) -> Vec<String> {
        let text = language.file();
        let key = |line: &str| line.split_once(" =").map(|(key, _)| key.to_owned());
        let mut keys: Vec<String> =
            text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).filter_map(key).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn every_text_exists_in_both_languages() {
        assert_eq!(keys(Language::Nl), keys(Language::En));
    }

    #[test]
    fn no_key_stands_there_twice() {
        for language in Language::ALL {
            let keys = keys(language);
            let twice: Vec<&String> = keys.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
            assert!(twice.is_empty(), "{language:?}: {twice:?}");
        }
    }

    #[test]
    fn a_text_with_an_argument_has_no_isolation_marks() {
        for language in Language::ALL {
            let said = text!(Wording::new(language), "points-range", low = 1, high = 2);
            assert!(!said.contains(['\u{2068}', '\u{2069}']), "{said:?}");
        }
    }
}
