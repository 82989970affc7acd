//! Files laid over a knowledge base: what they add and replace, and where their faults are found.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should fail loudly"
)]

#[path = "small/base.rs"]
mod small;

use knowledge::fault::{Fault, Shape, ThingKind, What};
use knowledge::overlay::{Layer, Merged, merge};
use knowledge::{embedded, load, shipped};
use matching::check::Flaw;

const PITY: &str = r#"[
    Risk(
        id: "pity",
        name: (nl: "zielig", en: "pitiful"),
        description: (nl: "Anders gezegd.", en: "Said otherwise."),
        measure: (nl: "Vraag het.", en: "Ask."),
    ),
]"#;

fn layer(folder: &str, files: &[(&str, &str)]) -> Layer {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Layer { folder: folder.to_owned(), files }
}

/// The small base with one folder, `own`, over it.
fn own(files: &[(&str, &str)]) -> Merged {
    merge(&small::files(), &[layer("own", files)])
}

fn source(id: &str, title: &str) -> String {
    format!("Source(id: {id:?}, title: {title:?}, kind: Study, extent: Whole)")
}

/// A file of the small base.
fn text(name: &str) -> String {
    small::files().into_iter().find(|(file, _)| file == name).expect("the file is there").1
}

/// A fault as file, line and column.
fn places(faults: &[Fault]) -> Vec<(&str, usize, usize)> {
    faults.iter().map(|fault| (fault.place.file.as_str(), fault.place.line, fault.place.column)).collect()
}

/// Things as kind and name.
fn names(things: &[(ThingKind, String)]) -> Vec<String> {
    things.iter().map(|(kind, name)| format!("{}/{name}", kind.as_str())).collect()
}

#[test]
fn laid_over_with_what_it_holds_already_a_base_keeps_its_digest() {
    for base in [small::files(), embedded()] {
        let alone = load(base.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let merged = merge(&base, &[Layer { folder: "own".to_owned(), files: base.clone() }]);
        assert_eq!(merged.files, base);
        let laid = &merged.laid[0];
        assert!([&laid.added, &laid.replaced, &laid.changed].iter().all(|things| things.is_empty()), "{laid:?}");
        assert_eq!(merged.load().knowledge, alone.knowledge);
    }
    assert_eq!(merge(&embedded(), &[]).load().knowledge.digest, shipped().knowledge.digest);
}

#[test]
fn a_thing_of_the_same_name_replaces_and_a_new_one_is_added() {
    let sources = format!("[{}, {}]", source("S2", "Anew"), source("S9", "Our own"));
    let meal = text("activities/meal.ron").replace("Buurtmaaltijd", "Straatmaaltijd");
    let merged = own(&[
        ("sources.ron", &sources),
        ("risks.ron", PITY),
        ("activities/meal.ron", &meal),
        ("activities/soup.ron", &text("activities/meal.ron")),
    ]);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    let knowledge = loaded.knowledge;
    assert_eq!(knowledge.sources[&"S1".into()].title, "On meeting", "what is not named stays");
    assert_eq!(knowledge.sources[&"S2".into()].title, "Anew");
    assert_eq!(knowledge.sources[&"S9".into()].title, "Our own");
    assert_eq!(knowledge.risks[&"pity".into()].name.en, "pitiful");
    assert_eq!(knowledge.activities["meal"].name.nl, "Straatmaaltijd");
    assert_eq!(knowledge.activities["soup"].name.nl, "Buurtmaaltijd");
    assert_eq!(names(&merged.laid[0].added), ["activities/soup", "sources/S9"]);
    assert_eq!(names(&merged.laid[0].replaced), ["activities/meal", "risks/pity", "sources/S2"]);
    let base = merge(&small::files(), &[]).load().knowledge;
    assert_ne!(knowledge.digest, base.digest);
    let again = load(merged.files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    assert_eq!(again.knowledge.digest, knowledge.digest, "the digest is that of the merged texts");
}

#[test]
fn a_change_says_only_its_own_fields_anew() {
    let local =
        "[Change(id: \"police\", number: \"14 020\", read: \"2027\", find: (nl: \"Bel ons.\", en: \"Call us.\"))]";
    let meal = "Change(group: (3, 8))";
    let merged = own(&[("referrals.ron", local), ("activities/meal.ron", meal)]);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    let police = &loaded.knowledge.referrals[&"police".into()];
    assert_eq!((police.number.as_deref(), police.read.as_deref()), (Some("14 020"), Some("2027")));
    assert_eq!((police.find.nl.as_ref(), police.what.nl.as_ref()), ("Bel ons.", "Grijpt in."));
    assert_eq!(loaded.knowledge.activities["meal"].group, (3, 8));
    assert_eq!(loaded.knowledge.activities["meal"].name.nl, "Buurtmaaltijd");
    let laid = &merged.laid[0];
    assert_eq!(names(&laid.changed), ["activities/meal", "referrals/police"]);
    assert!(laid.added.is_empty() && laid.replaced.is_empty(), "{laid:?}");

    // Another folder may change what was changed.
    let other = "[Change(id: \"police\", number: \"14 030\")]";
    let two = [layer("one", &[("referrals.ron", local)]), layer("two", &[("referrals.ron", other)])];
    let loaded = merge(&small::files(), &two).load();
    assert_eq!(loaded.faults, []);
    let police = &loaded.knowledge.referrals[&"police".into()];
    assert_eq!((police.number.as_deref(), police.find.nl.as_ref()), (Some("14 030"), "Bel ons."));
}

#[test]
fn a_fault_of_a_change_is_found_where_it_was_written() {
    for (text, what, column) in [
        ("[Change(id: \"polise\", read: \"2027\")]", What::NumberUndated, 0),
        ("[Change(id: \"police\", number: \"14 020\")]", What::NumberUndated, 31),
        ("[Change(id: \"police\", number: 14)]", What::WrongShape(Shape::Text), 31),
        ("[Change(id: \"police\", find: (nl: \"Bel.\"))]", What::MissingLanguage("en"), 29),
    ] {
        let faults = own(&[("referrals.ron", text)]).load().faults;
        let [fault] = &faults[..] else { panic!("{text}: {faults:?}") };
        if column == 0 {
            let What::UnknownName { meant, .. } = &fault.what else { panic!("{fault:?}") };
            assert_eq!(meant.as_deref(), Some("police"), "what is changed must be there");
        } else {
            assert_eq!(fault.what, what);
            assert_eq!(places(&faults), [("own/referrals.ron", 1, column)], "{text}");
        }
    }
    let unknown = own(&[("referrals.ron", "[Change(id: \"police\", telephone: \"14 020\")]")]).load().faults;
    assert_eq!(places(&unknown), [("own/referrals.ron", 1, 23)]);
}

#[test]
fn guides_and_sets_are_replaced_whole_and_words_one_by_one() {
    let guide = text("guides/invite.ron").replace("Hoe je vraagt.", "Hoe wij vragen.");
    let set = text("evaluations/after-meal.ron").replace("smallest_group: 10", "smallest_group: 20");
    let word =
        "[Term(id: \"step\", name: (nl: \"stap\", en: \"step\"), meaning: (nl: \"Een deel.\", en: \"A part.\"))]";
    let merged = own(&[
        ("guides/invite.ron", &guide),
        ("guides/cook.ron", &text("guides/invite.ron")),
        ("evaluations/after-meal.ron", &set),
        ("glossary.ron", word),
    ]);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    let knowledge = loaded.knowledge;
    assert_eq!(knowledge.guides[&"invite".into()].summary.nl, "Hoe wij vragen.");
    assert_eq!(knowledge.guides[&"cook".into()].summary.nl, "Hoe je vraagt.");
    assert_eq!(knowledge.evaluations[&"after-meal".into()].smallest_group, 20);
    assert!(knowledge.glossary.contains_key(&"signal".into()) && knowledge.glossary.contains_key(&"step".into()));
    assert_eq!(names(&merged.laid[0].added), ["glossary/step", "guides/cook"]);
    assert_eq!(names(&merged.laid[0].replaced), ["evaluations/after-meal", "guides/invite"]);
    let broken = guide.replace("kinds: [Light]", "kinds: [Ligt]");
    let faults = own(&[("guides/invite.ron", &broken)]).load().faults;
    assert_eq!(places(&faults), [("own/guides/invite.ron", 13, 13)]);
}

#[test]
fn a_replaced_question_keeps_its_place_and_a_new_one_is_asked_last() {
    let base = merge(&small::files(), &[]).load().knowledge;
    let asked: Vec<&str> = base.asked.iter().map(matching::QuestionId::as_str).collect();
    let text = text("questions.ron");
    let first = text.find("    Question(").expect("a question");
    let second = first + 4 + text[first + 4..].find("    Question(").expect("another");
    let contact = text[first..second].replace("Hoeveel contact", "Hoe vaak contact");
    let new = contact.replace("id: \"contact\"", "id: \"new\"").replace("tick: ", "// tick: ");
    let merged = own(&[("questions.ron", &format!("[{new}{contact}]"))]);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    let mut expected = asked;
    expected.push("new");
    let asked: Vec<&str> = loaded.knowledge.asked.iter().map(matching::QuestionId::as_str).collect();
    assert_eq!(asked, expected);
    assert_eq!(loaded.knowledge.questions["contact"].text.nl, "Hoe vaak contact is er?");
}

#[test]
fn phases_and_the_numbers_of_the_model_can_be_replaced_too() {
    let model = text("model.ron").replace("equal_points: 5", "equal_points: 7");
    let phases = text("phases.ron");
    let calm = phases.find("    Phase(").expect("a phase");
    let next = calm + 4 + phases[calm + 4..].find("    Phase(").expect("another");
    let calm = phases[calm..next].replace("nl: \"", "nl: \"Nu ");
    let merged = own(&[("model.ron", &model), ("phases.ron", &format!("[{calm}]"))]);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.knowledge.model().constants.equal_points, 7.0);
    assert_eq!(loaded.knowledge.phases.len(), 4);
    let replaced: Vec<&str> = merged.laid[0].replaced.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(replaced, ["model", "calm"]);
}

#[test]
fn the_last_folder_lies_on_top() {
    let folders = ["one", "two"].map(|folder| {
        let sources = format!("[{}, {},]", source("S1", folder), source("S7", folder));
        layer(folder, &[("sources.ron", sources.as_str()), ("risks.ron", PITY)])
    });
    let merged = merge(&small::files(), &folders);
    let loaded = merged.load();
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.knowledge.sources[&"S1".into()].title, "two");
    assert_eq!(loaded.knowledge.sources[&"S7".into()].title, "two");
    assert_eq!(loaded.knowledge.sources.len(), 3);
    assert_eq!(merged.laid[0].added, [(ThingKind::Source, "S7".to_owned())]);
    assert_eq!(merged.laid[1].added, []);
    let replaced: Vec<&str> = merged.laid[1].replaced.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(replaced, ["S1", "S7"], "the risk says the same as that beneath it");
}

#[test]
fn a_list_without_a_comma_behind_its_last_thing_or_without_things_takes_in_others() {
    for list in ["[]", "[ /* none] */ ]", "[Source(id: \"S1\", title: \"One\", kind: Study, extent: Whole) // last]\n]"]
    {
        let mut base = small::files();
        let sources = base.iter_mut().find(|(name, _)| name == "sources.ron").expect("sources");
        list.clone_into(&mut sources.1);
        let new = format!("[{}, {}]", source("S2", "Two"), source("S1", "Mine"));
        let loaded = merge(&base, &[layer("own", &[("sources.ron", &new)])]).load();
        assert_eq!(loaded.faults, [], "{list}");
        assert_eq!(loaded.knowledge.sources[&"S1".into()].title, "Mine", "{list}");
    }
}

#[test]
fn a_fault_is_found_in_the_file_that_was_edited() {
    let sources = "// Ours.\n[\n    Source(id: \"S1\", title: \"A\", kind: Study, extent: Whole),\n    \
                   Source(id: \"S8\", title: \"B\", kind: Studdy, extent: Whole),\n]";
    let merged = own(&[
        ("sources.ron", sources),
        ("risks.ron", &PITY.replace("\"Vraag het.\"", "7")),
        ("activities/meal.ron", &text("activities/meal.ron").replace("\"lower-fear\"", "\"lower-feer\"")),
    ]);
    let loaded = merged.load();
    assert_eq!(
        places(&loaded.faults),
        [("own/activities/meal.ron", 19, 19), ("own/risks.ron", 6, 23), ("own/sources.ron", 4, 40)]
    );
    assert!(loaded.faults[2].place.excerpt.contains("kind: Studdy"), "{:?}", loaded.faults[2]);
}

#[test]
fn what_no_longer_fits_a_replaced_thing_is_found_in_the_base() {
    let questions = text("questions.ron").replace("\"none\"", "\"nothing\"");
    let faults = own(&[("questions.ron", &questions)]).load().faults;
    assert_eq!(places(&faults), [("activities/meal.ron", 23, 45)]);
}

#[test]
fn a_law_that_a_replaced_thing_breaks_is_found_at_that_thing() {
    let model = text("model.ron").replace("equal_points: 5", "equal_points: 99");
    let faults = own(&[("model.ron", &model)]).load().faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(matches!(faults[0].what, What::Model(_, Flaw::OutOfRange { .. })), "{faults:?}");
    assert_eq!(faults[0].place.file, "own/model.ron");
}

#[test]
fn a_list_that_cannot_be_read_is_one_fault_and_what_it_may_define_is_not_missed() {
    let soup = text("activities/meal.ron").replace("[\"S1\"]", "[\"S9\"]");
    for broken in ["[Source(", "7", "Source(id: \"S9\")"] {
        let faults = own(&[("sources.ron", broken), ("activities/soup.ron", &soup)]).load().faults;
        assert_eq!(faults.len(), 1, "{broken}: {faults:?}");
        assert_eq!(faults[0].place.file, "own/sources.ron");
    }
}

#[test]
fn a_thing_without_a_name_or_with_one_that_stands_there_twice_is_a_fault_of_its_own_file() {
    let twice = format!("[{},\n{}]", source("S2", "One"), source("S2", "Two"));
    let faults = own(&[("sources.ron", &twice)]).load().faults;
    assert_eq!(places(&faults), [("own/sources.ron", 2, 1)]);
    let What::NameTwice { other, .. } = &faults[0].what else { panic!("{faults:?}") };
    assert_eq!(other, "own/sources.ron");
    let nameless = "[\n  Source(title: \"One\", kind: Study, extent: Whole)]";
    let faults = own(&[("sources.ron", nameless)]).load().faults;
    assert_eq!(places(&faults), [("own/sources.ron", 2, 3)]);
    assert_eq!(faults[0].what, What::MissingField("id".to_owned()));
}

#[test]
fn a_file_that_belongs_to_no_knowledge_base_is_a_fault_in_its_folder() {
    let faults = merge(&small::files(), &[layer("own/", &[("soup.ron", "()")])]).load().faults;
    assert_eq!(places(&faults), [("own/soup.ron", 1, 1)]);
    assert!(matches!(faults[0].what, What::UnknownFile { .. }));
}
