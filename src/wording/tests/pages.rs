//! Pages of single things, what is found in them, and the template of an activity.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use knowledge::Knowledge;
use knowledge::fault::ThingKind;
use knowledge::overlay::{Layer, merge};
use knowledge::warning::Concern;
use wording::document::{Block, Document, Tone};
use wording::{Index, Language, Wording};

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn each_page(look: &mut dyn FnMut(&Wording, ThingKind, &str, &Document)) {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for entry in base().catalogue() {
            let page = wording.page(base(), entry.kind, entry.id).unwrap();
            look(&wording, entry.kind, entry.id, &page);
        }
    }
}

#[test]
fn every_thing_has_a_page_in_both_languages_without_unsaid_arguments() {
    each_page(&mut |wording, kind, id, page| {
        let said = page.plain();
        assert!(said.contains(wording.name_of(base(), kind, id).unwrap()), "{id}: {said}");
        assert!(page.blocks.len() >= 3, "{id}: {said}");
        for unsaid in ["{ $", "{$", "No localization", "\u{2068}"] {
            assert!(!said.contains(unsaid), "{id}: {said}");
        }
    });
    let wording = Wording::new(Language::Nl);
    assert_eq!(wording.page(base(), ThingKind::Goal, "no-such-goal"), None);
    assert_eq!(wording.page(base(), ThingKind::Option, "announced"), None);
}

#[test]
fn no_heading_of_a_page_stands_over_nothing() {
    each_page(&mut |_, _, id, page| {
        let headings: Vec<bool> = page.blocks.iter().map(|block| matches!(block, Block::Heading(..))).collect();
        assert!(!headings.windows(2).any(|pair| pair[0] && pair[1]), "{id}: {}", page.plain());
        assert_eq!(headings.last(), Some(&false), "{id}");
    });
}

#[test]
fn a_page_says_everything_that_is_said_in_the_thing() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for entry in base().catalogue() {
            let said = wording.page(base(), entry.kind, entry.id).unwrap().plain();
            for text in &entry.texts {
                let text = if language == Language::Nl { text.nl } else { text.en };
                assert!(said.contains(text), "{}: {text:?} is not on the page {said}", entry.id);
            }
        }
    }
}

#[test]
fn what_a_thing_names_as_source_stands_below_its_page() {
    each_page(&mut |_, kind, id, page| {
        let catalogue = base().catalogue();
        let entry = catalogue.iter().find(|entry| entry.kind == kind && entry.id == id).unwrap();
        let named: BTreeSet<String> = entry.sources.iter().map(|source| format!("[{source}]")).collect();
        let mut below = BTreeSet::new();
        for block in &page.blocks {
            let Block::List(points) = block else { continue };
            let first = points.iter().filter_map(|point| point.first());
            below.extend(first.filter(|span| span.tone == Tone::Source).map(|span| span.text.clone()));
        }
        // What others cite of it stands there too.
        assert!(named.is_subset(&below), "{id}: {named:?} {below:?}");
    });
}

#[test]
fn every_thing_is_found_first_or_nearly_so_by_its_name_and_by_its_id() {
    let wording = Wording::new(Language::En);
    let index = Index::new(base());
    for entry in base().catalogue().into_iter().step_by(4) {
        for words in [entry.name.nl, entry.name.en, entry.id] {
            let found = wording.search_in(&index, words);
            let at = found.iter().position(|found| found.kind == entry.kind && found.id == entry.id);
            // Things of other kinds may be called the same.
            assert!(at.is_some_and(|at| at < 4), "{words:?}: {at:?}");
        }
    }
}

#[test]
fn things_are_found_by_the_words_that_people_use() {
    for (language, words, expected) in [
        (Language::Nl, "bbq", "street-party"),
        (Language::Nl, "hangjongeren", "youth-nuisance"),
        (Language::Nl, "ruzie", "neighbour-quarrel"),
        (Language::Nl, "blaffende hond", "neighbour-mediation"),
        (Language::Nl, "eenzaam", "loneliness"),
        (Language::Nl, "vluchteling", "newcomers"),
        (Language::Nl, "azc", "shelter-announced"),
        (Language::Nl, "racisme", "discrimination-desk"),
        (Language::En, "barbecue", "street-party"),
        (Language::En, "lonely", "loneliness"),
        (Language::En, "refugee", "buddy"),
        (Language::En, "racism", "discrimination"),
        (Language::En, "hangjongeren", "youth-work"),
    ] {
        let found = Wording::new(language).search(base(), words);
        let at = found.iter().position(|found| found.id == expected);
        assert!(at.is_some_and(|at| at < 10), "{words}: {at:?} {:?}", found.iter().take(10).collect::<Vec<_>>());
        assert!(found.iter().all(|one| !one.excerpt.contains("bbq, barbecue")), "such words are not shown");
    }
}

/// What leads to a guide is written in the guide alone; here it is seen from the other side.
#[test]
fn what_leads_to_a_guide_names_it_on_its_page_and_nothing_else_does() {
    let wording = Wording::new(Language::Nl);
    let said = |kind, id: &str| wording.page(base(), kind, id).unwrap().plain();
    for (id, guide) in &base().guides {
        let line = format!("{}: {} ({id})", guide.name.nl, guide.summary.nl);
        for (activity, one) in &base().activities {
            let named = said(ThingKind::Activity, activity.as_str()).contains(&line);
            assert_eq!(named, guide.belongs_to(activity, one), "{activity}: {line}");
        }
        for situation in base().situations.keys() {
            let named = said(ThingKind::Situation, situation.as_str()).contains(&line);
            assert_eq!(named, guide.situations.contains(situation), "{situation}: {line}");
        }
        for question in base().questions.keys() {
            let named = said(ThingKind::Question, question.as_str()).contains(&line);
            assert_eq!(named, guide.means.contains(question), "{question}: {line}");
        }
    }
    assert!(base().activities.keys().all(|id| said(ThingKind::Activity, id.as_str()).contains("Lees ook")));
}

#[test]
fn every_set_says_what_it_cannot_prove_and_that_small_groups_stay_out_of_sight() {
    let wording = Wording::new(Language::Nl);
    assert!(base().evaluations.values().any(|set| set.always), "something is always asked");
    for (id, set) in &base().evaluations {
        let said = wording.page(base(), ThingKind::Evaluation, id.as_str()).unwrap().plain();
        assert!(said.contains("Minder dan 10 antwoorden") && said.contains(&*set.cannot.nl), "{said}");
    }
}

#[test]
fn a_word_is_listed_with_its_meaning_and_nothing_else_is() {
    for language in Language::ALL {
        for kind in ThingKind::ALL {
            let listed = Wording::new(language).list(base(), kind);
            assert!(listed.iter().all(|one| one.meaning.is_some() == (kind == ThingKind::Term)), "{listed:?}");
        }
    }
}

#[test]
fn a_template_is_sound_as_it_stands() {
    for language in Language::ALL {
        let text = Wording::new(language).activity_template(base(), "soup-and-games");
        let files = vec![("activities/soup-and-games.ron".to_owned(), text)];
        let merged = merge(&knowledge::embedded(), &[Layer { folder: "own".to_owned(), files }]);
        let (loaded, warnings) = merged.check();
        assert_eq!(loaded.faults, []);
        let own: Vec<&Concern> = warnings.iter().filter(|one| merged.is_own(&one.place)).map(|one| &one.what).collect();
        // Nothing but that it is still an example.
        let [Concern::StillTemplate { texts, .. }] = own[..] else { panic!("{own:?}") };
        assert!(*texts > 8, "{texts}");
        assert_eq!(loaded.knowledge.activities["soup-and-games"].name.en, "Soup and games");
    }
}
