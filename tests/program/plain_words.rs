//! The Dutch of the knowledge base is plain: short sentences, and words that are easy to read.
//!
//! A page is what one reads at once: an activity, a situation, a case, or one thing of a list. The ten hardest are printed:
//!
//! `cargo test --test program plain_words -- --nocapture`

use knowledge::reading::{Raw, Reading};

/// The most words that the sentences of a page may have in the mean.
const MOST_IN_THE_MEAN: f64 = 15.0;
/// The most words that any sentence may have.
const MOST: usize = 25;

/// The Dutch texts of one page.
struct Page {
    name: String,
    sentences: Vec<String>,
}

#[test]
fn sentences_are_short() {
    let mut pages: Vec<Page> = knowledge::embedded().iter().flat_map(|(file, text)| pages(file, text)).collect();
    pages.sort_by(|a, b| a.ease().total_cmp(&b.ease()));
    assert!(pages.len() > 300, "the reader sees only {} pages", pages.len());
    println!("\nease (Flesch-Douma), words per sentence, longest sentence");
    for page in pages.iter().take(10) {
        println!("{:5.1} {:5.1} {:3}  {}", page.ease(), page.mean(), page.longest().1, page.name);
    }
    let mean = |value: &dyn Fn(&Page) -> f64| pages.iter().map(value).sum::<f64>() / pages.len() as f64;
    println!("{:5.1} {:5.1}      in the mean of {} pages", mean(&Page::ease), mean(&Page::mean), pages.len());
    for page in &pages {
        assert!(page.mean() <= MOST_IN_THE_MEAN, "{}: {:.1} words in a sentence", page.name, page.mean());
        let (sentence, words) = page.longest();
        assert!(words <= MOST, "{}: {words} words: {sentence}", page.name);
    }
}

impl Page {
    fn mean(&self) -> f64 {
        self.count(words) as f64 / self.sentences.len() as f64
    }

    fn longest(&self) -> (&str, usize) {
        let longest = self.sentences.iter().map(|one| (one.as_str(), words(one))).max_by_key(|(_, words)| *words);
        longest.unwrap_or_default()
    }

    /// Reading ease as Flesch, fitted to Dutch by Douma (1960): 100 is very easy, below 50 is hard.
    fn ease(&self) -> f64 {
        let per_hundred = 100.0 * self.count(syllables) as f64 / self.count(words) as f64;
        206.84 - 0.77 * per_hundred - 0.93 * self.mean()
    }

    fn count(&self, of: fn(&str) -> usize) -> usize {
        self.sentences.iter().map(|sentence| of(sentence)).sum()
    }
}

/// The pages of a file that have any Dutch.
fn pages(file: &str, text: &str) -> Vec<Page> {
    let (mut reading, raw) = Reading::open(file, text);
    let raw = raw.unwrap_or_else(|| panic!("{file} cannot be read"));
    let pages = if raw.ron().starts_with('[') {
        let named =
            |item: Raw<'_>| Page { name: format!("{file} {}", id(item.ron())), sentences: sentences(item, text) };
        raw.items(&mut reading).unwrap_or_default().into_iter().map(named).collect()
    } else {
        vec![Page { name: file.to_owned(), sentences: sentences(raw, text) }]
    };
    pages.into_iter().filter(|page| !page.sentences.is_empty()).collect()
}

/// What a thing of a list is called.
fn id(ron: &str) -> &str {
    let rest = ron.split_once("id:").map_or("", |(_, rest)| rest.trim_start());
    rest.trim_start_matches('"').split(['"', ',']).next().unwrap_or_default()
}

/// The Dutch sentences within a value. What has no full stop, such as the name of a step, is one by itself.
fn sentences(raw: Raw<'_>, text: &str) -> Vec<String> {
    let dutch = raw.quoted().filter(|(_, at)| text[..*at].trim_end().ends_with("nl:"));
    let mut sentences = vec![String::new()];
    for (quoted, _) in dutch {
        for word in quoted.split_whitespace() {
            let last = sentences.last_mut().expect("there is always one");
            last.push_str(word);
            last.push(' ');
            if word.ends_with(['.', '?', '!']) {
                sentences.push(String::new());
            }
        }
        sentences.push(String::new());
    }
    sentences.retain(|sentence| words(sentence) > 0);
    sentences
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Syllables, as groups of vowels; two dots begin a new one, and a number or abbreviation counts as one.
fn syllables(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).map(of_word).sum()
}

fn of_word(word: &str) -> usize {
    let mut count = 0;
    let mut before = false;
    for c in word.to_lowercase().chars() {
        let dots = "äëïöü".contains(c);
        let vowel = dots || "aeiouyáàâéèêíìîóòôúùû".contains(c);
        count += usize::from(vowel && (dots || !before));
        before = vowel;
    }
    count.max(1)
}

#[test]
fn syllables_are_groups_of_vowels() {
    for (word, count) in
        [("buurt", 1), ("buren", 2), ("ideeën", 3), ("geïrriteerd", 4), ("huis-aan-huis", 3), ("112", 1)]
    {
        assert_eq!(syllables(word), count, "{word}");
    }
    assert_eq!(syllables("Wat nu?"), 2);
}
