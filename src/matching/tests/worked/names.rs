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
    assert_eq!(Kind::ALL.map(Kind::as_str), Kind::ALL.map(in_small_letters));
    assert_eq!(Grade::ALL.map(Grade::as_str), Grade::ALL.map(in_small_letters));
    assert_eq!(Time::ALL.map(Time::as_str), Time::ALL.map(in_small_letters));
    assert_eq!(Phase::ALL.map(Phase::as_str), Phase::ALL.map(in_small_letters));
}
