//! What is said of whole cases.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::sync::OnceLock;

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use matching::advice::{Readiness, Standing};
use matching::{ActivityId, Answer, Matcher, Profile, check};
use wording::document::{Block, Document, Tone};
use wording::{Case, CommandLine, Label, Language, Wording};

/// Nothing is hidden.
static NOTHING_HIDDEN: std::collections::BTreeSet<matching::ActivityId> = std::collections::BTreeSet::new();

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| Matcher::new(base().model()))
}

/// Nothing, everything ticked, each situation alone, and a half-known neighbourhood with wishes and short means.
fn profiles() -> Vec<Profile> {
    let mut ticked = Profile::default();
    let mut half = Profile::default();
    for question in base().ticks() {
        ticked.answers.insert(question.id.clone(), Answer::Ticked);
        half.answers.insert(question.id.clone(), Answer::NotTicked);
    }
    half.answers.insert("irritation".into(), Answer::Range(3, 5));
    half.answers.insert("hands".into(), Answer::Step(1));
    half.answers.insert("physical-cause".into(), Answer::Votes(vec![1, 0, 2, 3, 0]));
    half.answers.insert("shelter".into(), Answer::Step(1));
    half.answers.insert("feeling-unsafe".into(), Answer::NotKnown);
    half.wishes.insert("look-after-each-other".into());
    let mut profiles = vec![Profile::default(), ticked, half];
    profiles.extend(matcher().model().situations.iter().map(|one| check::only(matcher().model(), &one.id)));
    profiles
}

/// What is known of a neighbourhood, without the other weightings.
fn with_case<T>(profile: &Profile, look: impl FnOnce(&Case<'_>) -> T) -> T {
    let advice = &matcher().advise(profile);
    let inquiry = &matcher().inquiry(profile, advice);
    look(&Case {
        knowledge: base(),
        matcher: matcher(),
        profile,
        advice,
        inquiry,
        weightings: None,
        lessons: &[],
        hidden: &NOTHING_HIDDEN,
        user: None,
    })
}

fn each_document(look: &mut dyn FnMut(&Case<'_>, &ActivityId, &Document)) {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for profile in &profiles() {
            with_case(profile, |case| {
                for id in base().activities.keys() {
                    look(case, id, &wording.reasons(case, id, None).unwrap());
                }
            });
        }
    }
}

#[test]
fn the_points_that_are_shown_add_up_to_the_score_that_is_shown() {
    each_document(&mut |case, id, document| {
        let shown: i64 =
            document.blocks.iter().map(|block| if let Block::Sum(points, _) = block { *points } else { 0 }).sum();
        let candidate = case.advice.candidate(id).unwrap();
        let ready = case.advice.readiness == Readiness::Ready;
        if !ready || !matches!(candidate.standing, Standing::Ranked | Standing::AsksMore) {
            assert_eq!(shown, 0, "{id}: no sum without a ranking, or of what is out");
            return;
        }
        assert_eq!(shown, candidate.at_best.round() as i64, "{id}");
    });
}

#[test]
fn everything_cited_stands_among_the_sources_below_and_in_the_register() {
    each_document(&mut |_, id, document| {
        let mut cited: Vec<String> = Vec::new();
        let mut listed: Vec<String> = Vec::new();
        let mut note = |line: &wording::document::Line, into_list: bool| {
            for span in line.iter().filter(|span| span.tone == Tone::Source) {
                let name = span.text.trim().trim_matches(['[', ']']).to_owned();
                if into_list { listed.push(name) } else { cited.push(name) }
            }
        };
        for block in &document.blocks {
            match block {
                Block::Note(line) | Block::Paragraph(line) => note(line, false),
                Block::List(points) => points.iter().for_each(|line| note(line, true)),
                _ => {}
            }
        }
        for name in cited {
            assert!(listed.contains(&name), "{id}: {name} is cited and not listed");
            assert!(base().sources.contains_key(&name.as_str().into()), "{id}: {name} is not in the register");
        }
    });
}

#[test]
fn a_stopped_activity_says_what_must_come_first() {
    each_document(&mut |case, id, document| {
        let candidate = case.advice.candidate(id).unwrap();
        if matches!(candidate.standing, Standing::Stopped(_)) {
            let good =
                |block: &Block| matches!(block, Block::Note(line) if line.iter().any(|span| span.tone == Tone::Good));
            let means =
                |block: &Block| matches!(block, Block::Note(line) if line.iter().any(|span| span.text.contains('.')));
            assert!(document.blocks.iter().any(|block| good(block) || means(block)), "{id}");
        }
    });
}

#[test]
fn no_document_has_isolation_marks_or_unsaid_arguments() {
    let check = |text: &str| {
        assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{text}");
        assert!(!text.contains("{ $") && !text.contains("{$") && !text.contains("No localization"), "{text}");
    };
    each_document(&mut |_, _, document| check(&document.plain()));
    for language in Language::ALL {
        let wording = Wording::new(language);
        for label in Label::ALL {
            check(&wording.label(*label));
        }
        for text in CommandLine::ALL {
            check(&wording.command_line(*text));
        }
        for profile in &profiles() {
            with_case(profile, |case| check(&wording.advice(case, Some("Westwijk"), 50).plain()));
        }
    }
}

#[test]
fn a_neighbour_quarrel_is_answered_with_mediation_and_who_helps() {
    let wording = Wording::new(Language::En);
    let mut profile = Profile::default();
    base().ticks().for_each(|question| drop(profile.answers.insert(question.id.clone(), Answer::NotTicked)));
    profile.answers.insert("neighbour-quarrel".into(), Answer::Ticked);
    with_case(&profile, |case| {
        let said = wording.advice(case, None, 5).plain();
        let first = case.advice.ranked().next().unwrap();
        assert_eq!(first.activity.as_str(), "neighbour-mediation", "{said}");
        assert!(case.advice.ranked().skip(1).all(|one| one.at_best < 5.0), "nothing else helps: {said}");
        assert!(
            said.contains("Who helps") && said.contains("A quarrel between neighbours asks for mediation"),
            "{said}"
        );
    });
}

#[test]
fn what_was_left_unticked_is_asked_again_where_nothing_else_is_open() {
    let wording = Wording::new(Language::Nl);
    let mut profile = Profile::default();
    for question in base().questions.values() {
        profile.answers.insert(question.id.clone(), Answer::NotKnown);
    }
    base().ticks().for_each(|question| drop(profile.answers.insert(question.id.clone(), Answer::NotTicked)));
    profile.answers.insert("contact-between-groups".into(), Answer::Step(2));
    with_case(&profile, |case| {
        let said = wording.advice(case, None, 5).plain();
        assert!(said.contains("Je hebt dit niet aangevinkt. Hoe is het precies?"), "{said}");
    });
}

#[test]
fn before_safety_was_asked_the_advice_names_what_to_ask() {
    let wording = Wording::new(Language::Nl);
    let said = with_case(&Profile::default(), |case| wording.advice(case, None, 5).plain());
    assert!(said.contains("nog niet bekend") && said.contains("Eerst iets over veiligheid"), "{said}");
}

#[test]
fn every_kind_of_thing_can_be_listed_with_a_name() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for kind in ThingKind::ALL {
            let listed = wording.list(base(), kind);
            assert!(!listed.is_empty() && listed.iter().all(|one| !one.name.is_empty()), "{kind:?}");
        }
    }
}

/// What is said of a neighbourhood with one situation and everything else known, the other weightings tried.
fn with_weightings(look: &mut dyn FnMut(&Wording, &Case<'_>)) {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for situation in &matcher().model().situations {
            let profile = &check::only(matcher().model(), &situation.id);
            let advice = &matcher().advise(profile);
            let inquiry = &matcher().inquiry(profile, advice);
            let mut weightings = matcher().weightings(profile, advice);
            weightings.advance(matcher(), usize::MAX);
            let weightings = Some(&weightings);
            look(
                &wording,
                &Case {
                    knowledge: base(),
                    matcher: matcher(),
                    profile,
                    advice,
                    inquiry,
                    weightings,
                    lessons: &[],
                    hidden: &NOTHING_HIDDEN,
                    user: None,
                },
            );
        }
    }
}

#[test]
fn that_enough_is_known_is_said_in_words_and_never_as_a_percentage() {
    let mut enough = 0;
    with_weightings(&mut |wording, case| {
        let said = wording.advice(case, None, 5).plain();
        let words = if wording.language() == Language::Nl { "Er is genoeg bekend" } else { "Enough is known" };
        assert_eq!(said.contains(words), case.inquiry.enough, "{said}");
        assert!(!said.lines().any(|line| line.contains(words) && line.contains('%')), "{said}");
        enough += usize::from(case.inquiry.enough);
    });
    assert!(enough > 0, "the test has lost its point");
}

#[test]
fn how_sure_it_is_is_said_once_it_was_worked_out_and_only_of_what_is_in_the_ranking() {
    with_weightings(&mut |wording, case| {
        let pending = if wording.language() == Language::Nl { "Wordt nog nagegaan" } else { "Still being worked out" };
        let heading = if wording.language() == Language::Nl { "Hoe vast staat dit?" } else { "How sure is this?" };
        // The search among all pairs of changes takes its time: some of the activities stand for all.
        for candidate in case.advice.candidates.iter().step_by(7) {
            let mut what_if = case.matcher.what_if(case.profile, &candidate.activity).unwrap();
            let before = wording.reasons(case, &candidate.activity, Some(&what_if)).unwrap().plain();
            what_if.advance(case.matcher, usize::MAX);
            let after = wording.reasons(case, &candidate.activity, Some(&what_if)).unwrap().plain();
            let is_in = matches!(candidate.standing, Standing::Ranked | Standing::AsksMore);
            let ready = case.advice.readiness == Readiness::Ready;
            assert_eq!(after.contains(heading), is_in && ready, "{after}");
            assert_eq!(before.contains(pending), is_in && ready, "{before}");
            assert!(!after.contains(pending), "{after}");
            assert!(!after.contains(['\u{2068}', '\u{2069}']) && !after.contains("{$"), "{after}");
        }
    });
}

#[test]
fn the_words_for_what_holds_go_from_always_to_never() {
    let wording = Wording::new(Language::Nl);
    let said = |share| wording.holds(share);
    assert!(said(1.0).contains("Ook als je andere dingen zwaarder laat tellen, blijft") && said(0.95) == said(1.0));
    assert!(said(0.94).contains("bijna altijd") && said(0.85) == said(0.94));
    assert!(said(0.84).contains("kan het uit de eerste drie vallen") && said(0.5) == said(0.84));
    assert!(said(0.49).contains("Wankel") && said(0.05) == said(0.49));
    assert!(said(0.0).contains("komt het niet bij de eerste drie"));
}
