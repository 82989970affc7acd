//! What deserves a second look in a sound knowledge base, and what does not.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should fail loudly"
)]

#[path = "small/base.rs"]
mod small;

use knowledge::warning::{Concern, Warning, warnings};
use knowledge::{load, shipped};

/// The warnings of the small base after edits: in a file a piece of text becomes another.
#[track_caller]
fn found(edits: &[(&str, &str, &str)]) -> Vec<Warning> {
    let mut files = small::files();
    for (name, piece, becomes) in edits {
        let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file is there");
        assert_eq!(text.matches(piece).count(), 1, "{piece:?} occurs once in {name}");
        *text = text.replace(piece, becomes);
    }
    warnings_of(&files)
}

#[track_caller]
fn warnings_of(files: &[(String, String)]) -> Vec<Warning> {
    let loaded = load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    assert_eq!(loaded.faults, [], "only a sound base is warned of");
    warnings(&loaded)
}

fn concerns(warnings: &[Warning]) -> Vec<&Concern> {
    warnings.iter().map(|warning| &warning.what).collect()
}

#[test]
fn there_is_nothing_to_warn_of_in_the_small_base() {
    assert_eq!(found(&[]), []);
}

#[test]
fn faults_come_first() {
    let mut files = small::files();
    files.pop();
    let loaded = load(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    assert!(!loaded.faults.is_empty() && warnings(&loaded).is_empty());
}

#[test]
fn nothing_cites_a_source() {
    let more = "    Source(id: \"S3\", title: \"On nothing\", kind: Study, extent: Whole),\n]";
    let found = found(&[("sources.ron", "]", more)]);
    assert_eq!(concerns(&found), [&Concern::UnusedSource("S3".into())]);
    let place = &found[0].place;
    assert_eq!((place.file.as_str(), place.line, place.column), ("sources.ron", 4, 5));
}

#[test]
fn a_source_that_any_thing_cites_is_used() {
    for (file, piece) in [
        ("situations/unsafe-street.ron", "Not now.\")"),
        ("activities/meal.ron", "sources: [\"S1\""),
        ("rules.ron", "sources: [\"S2\""),
        ("referrals.ron", "sources: [\"S2\""),
        ("risks.ron", "sources: [\"S1\""),
    ] {
        let cite =
            if piece.contains("sources") { format!("{piece}, \"S3\"") } else { format!("{piece}, sources: [\"S3\"]") };
        let more = "    Source(id: \"S3\", title: \"On more\", kind: Study, extent: Whole),\n]";
        assert_eq!(found(&[("sources.ron", "]", more), (file, piece, &cite)]), [], "{file}");
    }
}

#[test]
fn a_rule_that_concerns_no_activity_never_triggers() {
    let found = found(&[("rules.ron", "kinds: [Light]", "kinds: [Talk]")]);
    assert_eq!(concerns(&found), [&Concern::NeverTriggers("safety-first".into())]);
    assert_eq!((found[0].place.file.as_str(), found[0].place.line, found[0].place.column), ("rules.ron", 2, 5));
}

#[test]
fn a_rule_that_asks_for_more_than_a_situation_can_be_never_triggers() {
    let two = "when: All([Situation(id: \"apart\", from: 0.9), Situation(id: \"unsafe-street\", from: 0.9)]),";
    let when = "when: Situation(id: \"apart\", from: 0.3),";
    assert_eq!(found(&[("rules.ron", when, two)]), [], "both can be at their worst at once");
    // No situation is more than its required signal allows.
    let required = "question: \"hands\", role: Required, values: [0, 0, 0, 0.5, 0.8]";
    let found = found(&[
        ("rules.ron", when, two),
        ("situations/apart.ron", "question: \"unsafe\", role: Supporting, values: [0, 0, 0, 0.5, 1]", required),
    ]);
    assert_eq!(concerns(&found), [&Concern::NeverTriggers("apart-takes-time".into())]);
}

#[test]
fn a_rule_over_phase_and_answers_triggers() {
    let all = "All([Answer(question: \"contact\", worse: Lower, from: 1), Phase(at_least: incidents)])";
    assert_eq!(found(&[("rules.ron", "Situation(id: \"apart\", from: 0.3)", all)]), []);
}

#[test]
fn an_activity_that_fits_no_phase_never_comes_forward() {
    let found = found(&[(
        "activities/patrol.ron",
        "calm: NotNeededYet, unease: Fits, tension: Fits, incidents: Fits",
        "calm: NotNow, unease: NotNow, tension: NotNow, incidents: NotNow",
    )]);
    assert_eq!(concerns(&found), [&Concern::NeverInFirstTen("patrol".into())]);
    assert_eq!(
        (found[0].place.file.as_str(), found[0].place.line, found[0].place.column),
        ("activities/patrol.ron", 1, 1)
    );
}

/// The small base with so many more meals, each better than the one meal that is left as it is, save as `but` says.
fn with_better_meals(count: usize, but: impl Fn(String) -> String) -> Vec<(String, String)> {
    let mut files = small::files();
    let (_, meal) = files.iter().find(|(name, _)| name == "activities/meal.ron").cloned().expect("the meal");
    for number in 0..count {
        // Both elements by nature, and nothing that it needs.
        let better = meal
            .replace("nature: [\"light-meeting\"]", "nature: [\"light-meeting\", \"lower-fear\"]")
            .replace("(element: \"lower-fear\", how: (nl: \"Ontvang iedereen.\", en: \"Receive everyone.\")),", "")
            .replace("fits: []", "fits: [\"apart\"]")
            .replace("hands: 3", "hands: 1");
        files.push((format!("activities/better-{number:02}.ron"), but(better)));
    }
    files
}

#[test]
fn an_activity_that_ten_others_surpass_everywhere_never_comes_forward() {
    let mut files = with_better_meals(10, |better| better);
    for (name, text) in &mut files {
        if name == "situations/apart.ron" {
            *text = text.replace("activity: \"meal\"", "activity: \"better-00\"");
        } else if name == "activities/better-00.ron" {
            *text = text.replace("fits: [\"apart\"]", "fits: []");
        }
    }
    assert_eq!(concerns(&warnings_of(&files)), [&Concern::NeverInFirstTen("meal".into())]);
}

#[test]
fn the_search_finds_the_one_answer_that_brings_an_activity_forward() {
    // All others need a great deal of time, so the meal leads as soon as there is none.
    let mut files = with_better_meals(10, |better| better.replace("lead_time: 2", "lead_time: 5"));
    for (name, text) in &mut files {
        if name == "situations/apart.ron" {
            *text = text.replace("activity: \"meal\"", "activity: \"better-00\"");
        } else if name == "activities/better-00.ron" {
            *text = text.replace("fits: [\"apart\"]", "fits: []");
        }
    }
    assert_eq!(warnings_of(&files), []);
}

#[test]
fn every_rule_of_the_shipped_base_triggers() {
    let never = |warning: &Warning| matches!(warning.what, Concern::NeverTriggers(_));
    assert_eq!(warnings(&shipped()).into_iter().find(never), None);
}
