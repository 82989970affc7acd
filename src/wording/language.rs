//! The languages, and the loader of their texts.

use std::sync::OnceLock;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use knowledge::Text;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "languages"]
struct Languages;

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

    fn id(self) -> LanguageIdentifier {
        // Two letters are a language; a test loads both.
        self.code().parse().unwrap_or_default()
    }
}

/// One language, ready to speak.
#[derive(Debug)]
pub struct Wording {
    language: Language,
    pub(crate) loader: FluentLanguageLoader,
}

impl Wording {
    /// Speaks a language. Its texts are read once in a process; a test sees to it that none is missing.
    pub fn new(language: Language) -> Self {
        static LOADED: [OnceLock<FluentLanguageLoader>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        let loaded = LOADED[language as usize].get_or_init(|| load(language));
        Self { language, loader: loaded.select_languages(&[language.id()]) }
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

/// Reads the texts of one language, and of no other: each is whole.
fn load(language: Language) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new("wording", language.id());
    // The texts are part of the program: were one broken, its key would be shown, and a test would have failed before.
    let _ = loader.load_languages(&Languages, &[language.id()]);
    // Loading puts the marks back, so they go off after every load.
    loader.set_use_isolating(false);
    loader
}

/// A text by its key: `text!(wording, "key", argument = value)`. Key and arguments are checked when compiling.
macro_rules! text {
    ($wording:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        i18n_embed_fl::fl!($wording.loader, $key $(, $name = { $value })*)
    };
}
pub(crate) use text;

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(language: &str) -> Vec<String> {
        let file = Languages::get(&format!("{language}/wording.ftl")).unwrap();
        let text = String::from_utf8(file.data.into_owned()).unwrap();
        let key = |line: &str| line.split_once(" =").map(|(key, _)| key.to_owned());
        let mut keys: Vec<String> =
            text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).filter_map(key).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn every_text_exists_in_both_languages() {
        assert_eq!(keys("nl"), keys("en"));
    }

    #[test]
    fn no_key_stands_there_twice() {
        for language in ["nl", "en"] {
            let keys = keys(language);
            let twice: Vec<&String> = keys.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
            assert!(twice.is_empty(), "{language}: {twice:?}");
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
