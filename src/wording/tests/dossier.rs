//! What is said of a dossier: decisions, who can begin what, and texts about persons.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::sync::OnceLock;

use dossier::{Date, Decision, Dossier, TextPlace, privacy};
use knowledge::Knowledge;
use matching::advice::Standing;
use matching::model::Phase;
use matching::{Answer, Matcher, Profile};
use wording::document::{Block, Tone};
use wording::{Case, Language, User, Wording};

/// Nothing is hidden.
static NOTHING_HIDDEN: std::collections::BTreeSet<matching::ActivityId> = std::collections::BTreeSet::new();

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

#[test]
fn every_decision_is_a_sentence_without_names_of_the_program() {
    let activity = base().activities.keys().next().unwrap().clone();
    let goal = base().goals.keys().next().unwrap().clone();
    let decisions = [
        Decision::Chosen(activity.clone()),
        Decision::Dropped(activity.clone()),
        Decision::Runs(activity.clone()),
        Decision::RunsNot(activity.clone()),
        Decision::OwnPhase(Phase::Tension),
        Decision::PhaseOfSignals,
        Decision::Wish(goal.clone()),
        Decision::WishDropped(goal.clone()),
        Decision::Begun("Westwijk 2025".to_owned()),
        Decision::TakenBack("2026-11-20 16:40".to_owned()),
        Decision::Other("We wachten tot de zomer.".to_owned()),
    ];
    for language in Language::ALL {
        let wording = Wording::new(language);
        for decision in &decisions {
            let said = wording.decision(base(), decision);
            assert!(said.ends_with('.'), "{said}");
            assert!(!said.contains(activity.as_str()) && !said.contains(goal.as_str()), "{said}");
        }
    }
}

#[test]
fn the_log_has_the_last_day_first_and_marks_what_is_not_kept() {
    let mut dossier = Dossier::default();
    let activity = base().activities.keys().next().unwrap().clone();
    dossier.decide(Date::constant(2026, 3, 1), Decision::Runs(activity.clone()), None);
    let mail = "want fatima@example.org vroeg het";
    dossier.decide(Date::constant(2026, 11, 22), Decision::Chosen(activity), Some(mail.to_owned()));
    dossier.held.insert(TextPlace::Log(1));
    let said = Wording::new(Language::Nl).log(base(), &dossier).plain();
    assert!(said.find("22 november 2026").unwrap() < said.find("1 maart 2026").unwrap(), "{said}");
    assert!(said.contains("(niet opgeslagen)"), "{said}");
}

#[test]
fn a_moment_is_said_in_words_and_anything_else_as_it_is() {
    let wording = Wording::new(Language::Nl);
    assert_eq!(wording.moment("2026-11-22 22:33"), "22 november 2026, 22:33");
    assert_eq!(wording.moment("2026-11-22"), "22 november 2026");
    assert_eq!(wording.moment("gisteren"), "gisteren");
}

#[test]
fn every_part_of_a_text_that_was_found_stands_out() {
    let said = "bel 06-12345678 of mail a@example.org, b@example.org";
    let found = privacy::find(said);
    assert_eq!(found.len(), 3);
    let document = Wording::new(Language::En).personal_data(said, &found);
    let is_text =
        |block: &&Block| matches!(block, Block::Paragraph(line) if line.first().is_some_and(|span| span.text == "\""));
    let Some(Block::Paragraph(line)) = document.blocks.iter().find(is_text) else { panic!("{document:?}") };
    let text: String = line.iter().map(|span| span.text.as_str()).collect();
    let marked: Vec<&str> =
        line.iter().filter(|span| span.tone == Tone::Caution).map(|span| span.text.as_str()).collect();
    assert!(text.matches("example.org").count() >= 2, "{text}");
    assert!(marked.contains(&"a@example.org") && marked.contains(&"06-12345678"), "{marked:?}");
}

#[test]
fn whoever_cannot_begin_something_is_told_whom_to_ask_and_what_is_stopped_is_not_begun() {
    let matcher = Matcher::new(base().model());
    let mut profile = Profile::default();
    for question in base().ticks() {
        let answer = if question.id.as_str() == "serious-crime" { Answer::Ticked } else { Answer::NotTicked };
        profile.answers.insert(question.id.clone(), answer);
    }
    let advice = matcher.advise(&profile);
    let inquiry = matcher.inquiry(&profile, &advice);
    let mut stopped = 0;
    for user in User::ALL {
        let case = Case {
            knowledge: base(),
            matcher: &matcher,
            profile: &profile,
            advice: &advice,
            inquiry: &inquiry,
            weightings: None,
            lessons: &[],
            hidden: &NOTHING_HIDDEN,
            user: Some(user),
        };
        let wording = Wording::new(Language::En);
        for (id, activity) in &base().activities {
            let said = wording.reasons(&case, id, None).unwrap();
            // The name and what it is stand above it, nothing else.
            let Some(Block::Paragraph(line)) = said.blocks.get(2) else { panic!("{id}: {said:?}") };
            let line: String = line.iter().map(|span| span.text.as_str()).collect();
            let can = activity.started_by.contains(&user.starts_as());
            assert_eq!(line.contains("You can start this yourself"), can, "{id}: {line}");
            assert_eq!(line.contains("You cannot start this yourself. Ask "), !can, "{id}: {line}");
            let standing = advice.candidate(id).unwrap().standing;
            let first = wording.say(&activity.how[0]);
            assert_eq!(line.contains(first), matches!(standing, Standing::Ranked | Standing::AsksMore), "{id}: {line}");
            stopped += usize::from(matches!(standing, Standing::Stopped(_)));
        }
    }
    assert!(stopped > 0);
}
