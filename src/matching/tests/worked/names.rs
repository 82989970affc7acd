//! Names as they are written in documents.

use std::fmt::Debug;

use matching::model::{Grade, Kind, Phase, Time};

/// As the name in the code, in small letters and with hyphens.
fn in_small_letters(name: impl Debug) -> String {
    let mut small = String::new();
    for letter in format!("{name:?}").chars() {
        if letter.is_uppercase() && !small.is_empty() {
            small.push('-');
        }
        small.extend(letter.to_lowercase());
    }
    small
}

#[test]
fn what_is_written_is_the_name() {
    assert_eq!(in_small_letters(Grade::ExperienceOnly), "experience-only");
    Kind::ALL.into_iter().for_each(|one| assert_eq!(one.as_str(), in_small_letters(one)));
    Grade::ALL.into_iter().for_each(|one| assert_eq!(one.as_str(), in_small_letters(one)));
    Time::ALL.into_iter().for_each(|one| assert_eq!(one.as_str(), in_small_letters(one)));
    Phase::ALL.into_iter().for_each(|one| assert_eq!(one.as_str(), in_small_letters(one)));
}
