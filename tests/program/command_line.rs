//! The program without a screen: what it says, where it says it, and with which exit code it ends.
//!
//! 0: done. 1: a fault in a file, said with its place and how to mend it. 2: what was asked cannot be done. A result
//! goes to standard output, everything else to standard error.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Home, KINDS, Said, files, flat, names, repository, start};

/// Two troubles, and nothing the matter with safety.
const WESTWIJK: &str = r#"Dossier(
    version: 1,
    place: "Westwijk",
    profile: (answers: {
        "contact-between-groups": Step(2),
        "irritation": Ticked,
        "feeling-unsafe": NotTicked,
        "serious-crime": NotTicked,
        "recent-incident": NotTicked,
        "discrimination": NotTicked,
    }),
)
"#;

const LANGUAGES: [&str; 2] = ["nl", "en"];
const FORMATS: [&str; 3] = ["text", "json", "md"];

fn westwijk() -> Home {
    Home::with("westwijk.ron", WESTWIJK)
}

// ---------------------------------------------------------------- match

#[test]
fn a_result_can_be_cited_by_program_version_and_knowledge_base() {
    let home = westwijk();
    let mut digests = BTreeSet::new();
    for line in [
        "match westwijk.ron --format json",
        "explain westwijk.ron shared-meal --format json",
        "knowledge list goals --format json",
    ] {
        let document = home.run(line).good().json();
        assert_eq!(document["format"], 1, "{line}");
        assert_eq!(document["program"]["name"], "wijkverbinder", "{line}");
        assert_eq!(document["program"]["version"], env!("CARGO_PKG_VERSION"), "{line}");
        let digest = document["knowledge"]["digest"].as_str().expect("a digest").to_owned();
        assert!(digest.len() == 16 && digest.chars().all(|c| c.is_ascii_hexdigit()), "{digest}");
        digests.insert(digest);
    }
    assert_eq!(digests.len(), 1, "one program, one knowledge base");
    let digest = digests.first().expect("a digest");
    for line in [
        "match westwijk.ron",
        "match westwijk.ron --format md",
        "explain westwijk.ron shared-meal",
        "explain westwijk.ron shared-meal --format md",
    ] {
        let said = home.run(line).good().flat();
        assert!(said.contains(digest.as_str()) && said.contains(env!("CARGO_PKG_VERSION")), "{line}: {said}");
    }
}

#[test]
fn ranked_activities_come_first_and_in_order() {
    let document = westwijk().run("match westwijk.ron --top 1000 --format json").good().json();
    assert_eq!(document["readiness"]["ready"], true);
    assert_eq!(document["place"], "Westwijk");
    let activities = list(&document, "activities");
    let ranks: Vec<Option<(u64, u64)>> = activities.iter().map(rank).collect();
    let ranked = ranks.iter().filter(|rank| rank.is_some()).count();
    assert!(ranked >= 3, "only {ranked} ranked");
    assert!(ranks[..ranked].iter().all(Option::is_some), "an unranked one among the ranked: {ranks:?}");
    assert_eq!(ranks[0].map(|(first, _)| first), Some(1));
    for pair in ranks[..ranked].windows(2) {
        let ((first, last), (next_first, next_last)) = (pair[0].unwrap(), pair[1].unwrap());
        assert!(first <= last, "{pair:?}");
        // Equal ones share a rank; the next begins where they end.
        assert!((first, last) == (next_first, next_last) || next_first == last + 1, "{pair:?}");
    }
    for activity in activities {
        assert_eq!(rank(activity).is_some(), activity["standing"] == "ranked", "{activity}");
    }
    let ids: BTreeSet<&str> = activities.iter().filter_map(|activity| activity["id"].as_str()).collect();
    let known = ids_of(&westwijk().run("knowledge list activities --format json").good().json());
    assert_eq!(ids.len(), activities.len(), "an activity stands there twice");
    assert_eq!(ids, known.iter().map(String::as_str).collect(), "every activity has a place");
}

#[test]
fn the_lines_of_an_activity_add_up_to_its_points() {
    let document = westwijk().run("match westwijk.ron --top 1000 --format json").good().json();
    let mut summed = 0;
    for activity in list(&document, "activities").iter().filter(|one| rank(one).is_some()) {
        let points = |name: &str| activity["points"][name].as_f64().expect("points");
        let lines: f64 = list(activity, "lines").iter().map(|line| line["points"].as_f64().expect("points")).sum();
        assert!((lines - points("at_best")).abs() < 1e-9, "{}: {lines} is not {}", activity["id"], points("at_best"));
        assert!(points("as_it_is") <= points("as_chosen") && points("as_chosen") <= points("at_best"), "{activity}");
        let chance = activity["chance"].as_f64().expect("a chance");
        assert!((0.0..=1.0).contains(&chance), "{activity}");
        summed += usize::from(points("at_best") > 0.0);
    }
    assert!(summed >= 3, "only {summed} with points");
}

#[test]
fn top_limits_the_ranked_activities_alone() {
    let home = westwijk();
    let all = home.run("match westwijk.ron --top 1000 --format json").good().json();
    let count = |document: &Value| {
        let activities = list(document, "activities");
        let ranked = activities.iter().filter(|one| rank(one).is_some()).count();
        (ranked, activities.len() - ranked)
    };
    let (ranked, others) = count(&all);
    for top in [0, 1, 3] {
        let some = home.run(&format!("match westwijk.ron --top {top} --format json")).good().json();
        assert_eq!(count(&some), (top.min(ranked), others), "--top {top}");
        assert_eq!(list(&some, "activities")[..top], list(&all, "activities")[..top], "--top {top}");
    }
    let unasked = home.run("match westwijk.ron --format json").good().json();
    assert_eq!(count(&unasked).0, 10.min(ranked));
    for format in ["text", "md"] {
        let length = |top| home.run(&format!("match westwijk.ron --top {top} --format {format}")).good().out.len();
        assert!(length(1) < length(3), "{format}");
    }
}

#[test]
fn documents_speak_the_language_that_was_asked_for() {
    let home = westwijk();
    let name = |language: &str| {
        let document = home.run(&format!("match westwijk.ron --format json --lang {language}")).good().json();
        list(&document, "activities")[0]["name"].as_str().expect("a name").to_owned()
    };
    let (dutch, english) = (name("nl"), name("en"));
    assert_ne!(dutch, english);
    for (language, said, unsaid) in [("nl", &dutch, &english), ("en", &english, &dutch)] {
        for format in ["text", "md"] {
            let text = home.run(&format!("match westwijk.ron --format {format} --lang {language}")).good().flat();
            assert!(text.contains(said.as_str()), "{language} {format}: no {said:?} in {text}");
            assert!(!text.contains(unsaid.as_str()), "{language} {format}: {unsaid:?} in {text}");
            assert!(text.contains(if language == "nl" { "Beantwoord" } else { "Answered" }), "{text}");
        }
    }
}

#[test]
fn the_numbers_are_the_same_in_both_languages() {
    let home = westwijk();
    for line in ["match westwijk.ron --format json", "explain westwijk.ron shared-meal --format json"] {
        let [dutch, english] =
            LANGUAGES.map(|language| without_names(home.run(&format!("{line} --lang {language}")).good().json()));
        assert_eq!(dutch, english, "{line}");
    }
}

#[test]
fn markdown_begins_with_a_heading_and_has_the_ranked_activities_in_it() {
    let home = westwijk();
    let document = home.run("match westwijk.ron --top 3 --format json").good().json();
    let text = home.run("match westwijk.ron --top 3 --format md").good();
    assert!(text.out.starts_with("# "), "{}", text.out);
    assert!(text.out.lines().filter(|line| line.starts_with("## ")).count() >= 2, "{}", text.out);
    for activity in list(&document, "activities").iter().filter(|one| rank(one).is_some()) {
        let name = activity["name"].as_str().expect("a name");
        assert!(text.out.contains(name), "no {name:?} in {}", text.out);
    }
}

#[test]
fn plain_text_is_at_most_80_columns_wide() {
    let home = westwijk();
    for line in ["match westwijk.ron", "explain westwijk.ron shared-meal"] {
        for language in LANGUAGES {
            let said = home.run(&format!("{line} --lang {language}")).good().out;
            // A word that is longer than a line, such as an address on the web, is left whole.
            let wide = said.lines().filter(|line| line.chars().count() > 80 && !line.contains("http"));
            assert_eq!(wide.collect::<Vec<_>>(), [""; 0], "{line}");
        }
    }
}

#[test]
fn where_safety_is_open_there_is_no_advice_yet_and_it_says_what_to_find_out() {
    let home = Home::with("open.ron", "Dossier(version: 1, profile: (answers: {\"irritation\": Step(4)}))");
    let document = home.run("match open.ron --format json").good().json();
    assert_eq!(document["readiness"]["ready"], false);
    assert_eq!(document["readiness"]["because"], "safety-open");
    assert!(!list(&document["readiness"], "questions").is_empty());
    assert_eq!(document["place"], Value::Null);
    let first = list(&document, "activities").iter().find(|one| rank(one).is_some()).map(|one| one["name"].clone());
    let text = home.run("match open.ron").good().flat();
    if let Some(Value::String(name)) = first {
        assert!(!text.contains(&name), "advised all the same: {text}");
    }
}

#[test]
fn the_same_dossier_gives_the_same_advice_bit_for_bit() {
    let home = westwijk();
    // The order in which things stand in the file is no answer.
    home.write("turned.ron", turned(WESTWIJK));
    for format in FORMATS {
        let once = home.run(&format!("match westwijk.ron --format {format}")).good();
        assert_eq!(once, home.run(&format!("match westwijk.ron --format {format}")), "{format}");
        assert_eq!(once, home.run(&format!("match turned.ron --format {format}")), "{format}");
    }
    assert_eq!(home.read("westwijk.ron"), WESTWIJK, "reading changes nothing");
    assert_eq!(home.names(), ["turned.ron", "westwijk.ron"]);
    assert_eq!(home.new_dossiers(), [""; 0].map(std::path::PathBuf::from));
}

/// As in Westwijk, and something that already runs there.
fn with_meal() -> Home {
    let runs = "}, runs: [(activity: \"shared-meal\", has: [\"repeated-contact\"])]),";
    let text = WESTWIJK.replace("    }),", runs);
    assert_ne!(text, WESTWIJK);
    Home::with("westwijk.ron", &text)
}

#[test]
fn a_short_list_a_programme_and_what_holds_come_with_a_ranking() {
    let document = with_meal().run("match westwijk.ron --top 3 --format json").good().json();
    let items = list(&document["short_list"], "items");
    assert_eq!((&items[0]["activity"], &items[0]["why"]), (&"shared-meal".into(), &"runs".into()), "{items:?}");
    assert!(items.iter().any(|item| item["why"] == "first"), "{items:?}");
    assert!(document["short_list"]["monday"]["kind"].is_string(), "{document}");

    let programme = &document["programme"];
    let adds: f64 = list(programme, "steps").iter().map(|step| step["adds"].as_f64().expect("points")).sum();
    assert!((adds - programme["points"].as_f64().expect("points")).abs() < 1e-9, "{programme}");
    assert!(!list(programme, "means").is_empty(), "{programme}");

    let holds = list(&document, "holds");
    let ranked = list(&document, "activities").iter().filter(|one| rank(one).is_some());
    assert!(holds.iter().map(|one| &one["activity"]).eq(ranked.map(|one| &one["id"])), "{holds:?}");
    assert!(holds.iter().all(|one| (0.0..=1.0).contains(&one["share"].as_f64().expect("a share"))), "{holds:?}");

    let running = &list(&document, "running")[0];
    assert_eq!((&running["activity"], &running["strengthen_first"]), (&"shared-meal".into(), &true.into()));
    let gains: Vec<f64> = list(running, "gains").iter().map(|gain| gain["points"].as_f64().expect("points")).collect();
    assert!(!gains.is_empty() && gains.is_sorted_by(|a, b| a >= b), "{gains:?}");
    assert!(!list(running, "ways").is_empty());
}

#[test]
fn without_a_ranking_there_is_nothing_to_hold_or_to_talk_about() {
    let home = Home::with("open.ron", "Dossier(version: 1, profile: (runs: [(activity: \"shared-meal\")]))");
    let document = home.run("match open.ron --format json").good().json();
    for field in ["short_list", "programme", "holds", "running"] {
        assert_eq!(document.get(field), None, "{field}");
    }
    let document = home.run("explain open.ron shared-meal --format json").good().json();
    assert_eq!((document.get("holds"), document.get("what_if")), (None, None));
    let text = home.run("match open.ron").good().flat();
    assert!(!text.contains("KORTE LIJST") && !text.contains("SAMEN EEN PROGRAMMA"), "{text}");
}

#[test]
fn documents_say_what_to_strengthen_talk_about_and_ask_and_why() {
    let home = with_meal();
    let said = home.run("match westwijk.ron").good().flat();
    for words in [
        "KORTE LIJST",
        "Buurtmaaltijd: loopt al, dus versterk dit eerst. Meest erbij: ",
        "Maandag: ",
        "SAMEN EEN PROGRAMMA",
        "Want: door het antwoord kan dit misschien niet doorgaan: ",
        "Want: het antwoord kan de volgorde veranderen.",
    ] {
        assert!(said.contains(words), "no {words:?} in {said}");
    }
    let said = home.run("explain westwijk.ron shared-meal").good().flat();
    for words in
        ["LOOPT AL: VERSTERK DIT EERST", "Dit voegt het meest toe", "HOE VAST STAAT DIT?", "als je anders weegt"]
    {
        assert!(said.contains(words), "no {words:?} in {said}");
    }
    assert!(
        ["Blijft bij de eerste drie", "Komt bij de eerste drie als"].iter().any(|words| said.contains(words)),
        "{said}"
    );
    assert!(!said.contains("Wordt nog nagegaan"), "a document does not go on working: {said}");
}

#[test]
fn what_would_change_the_outcome_is_told_as_data_and_in_words() {
    let home = westwijk();
    for language in LANGUAGES {
        let document =
            home.run(&format!("explain westwijk.ron shared-meal --format json --lang {language}")).good().json();
        let what_if = &document["what_if"];
        assert!(what_if["in_front"].is_boolean(), "{document}");
        let words = if language == "nl" { "eerste drie" } else { "top three" };
        assert!(what_if["text"].as_str().expect("words").contains(words), "{what_if}");
        if let Value::Array(changes) = &what_if["changes"] {
            assert!((1..=2).contains(&changes.len()), "{what_if}");
        }
        assert!(document["holds"].is_number(), "{document}");
    }
}

// ---------------------------------------------------------------- explain

#[test]
fn an_explanation_names_the_activity_its_reasons_and_its_routes() {
    let home = westwijk();
    let document = home.run("explain westwijk.ron shared-meal --format json").good().json();
    assert_eq!(document["activity"]["id"], "shared-meal");
    let ways = list(&document, "ways");
    assert!(!ways.is_empty());
    for way in ways {
        assert!(!list(way, "sources").is_empty(), "a claim without a source: {way}");
        let weights: f64 =
            list(way, "elements").iter().map(|element| element["weight"].as_f64().expect("a weight")).sum();
        assert!((weights - 1.0).abs() < 1e-9, "{way}");
    }
    let advice = home.run("match westwijk.ron --top 1000 --format json").good().json();
    let in_advice =
        list(&advice, "activities").iter().find(|one| one["id"] == "shared-meal").expect("it is advised on");
    assert_eq!(&document["activity"], in_advice, "one activity, one story");
    let name = document["activity"]["name"].as_str().expect("a name");
    for format in ["text", "md"] {
        let said = home.run(&format!("explain westwijk.ron shared-meal --format {format}")).good();
        assert!(said.out.lines().next().is_some_and(|line| line.contains(name)), "{}", said.out);
        assert_eq!(said.out.starts_with("# "), format == "md");
    }
}

#[test]
fn every_activity_can_be_explained() {
    let home = westwijk();
    for id in ids_of(&home.run("knowledge list activities --format json").good().json()) {
        let said = home.run(&format!("explain westwijk.ron {id}")).good();
        assert!(said.out.lines().count() > 10, "{id}: {}", said.out);
    }
}

#[test]
fn an_unknown_activity_is_refused_with_the_one_that_was_probably_meant() {
    let home = westwijk();
    let said = home.run("explain westwijk.ron shared-meel").refused(2);
    assert!(said.err.starts_with("fout: ") && said.err.contains("Bedoelde je \"shared-meal\"?"), "{}", said.err);
    let said = home.run("explain westwijk.ron shared-meel --lang en --format json").refused(2);
    assert!(said.err.starts_with("error: ") && said.err.contains("Did you mean \"shared-meal\"?"), "{}", said.err);
    // Nothing is like it: then it says where the names are.
    let said = home.run("explain westwijk.ron qqqqqqqqqq").refused(2);
    assert!(said.err.contains("knowledge list activities"), "{}", said.err);
}

// ---------------------------------------------------------------- knowledge check

#[test]
fn the_knowledge_base_of_the_program_has_no_faults() {
    for (language, good) in [("nl", "De kennisbank is in orde."), ("en", "The knowledge base is in order.")] {
        let said = Home::new().run(&format!("knowledge check --lang {language}"));
        assert_eq!(said.code, Some(0), "{}", said.err);
        assert!(said.out.starts_with(good), "{}", said.out);
    }
}

#[test]
fn the_files_of_the_repository_are_the_knowledge_base_of_the_program() {
    let home = with_knowledge();
    let said = home.run("knowledge check knowledge");
    assert_eq!(said, home.run("knowledge check"));
    assert_eq!(said.code, Some(0), "{}", said.err);
}

#[test]
fn a_broken_knowledge_base_is_refused_with_place_and_remedy() {
    // What is broken, by what, where that is seen, and a word of the remedy.
    let unknown_name =
        ("goals.ron", "\"light-meeting\"", "\"lihgt-meeting\"", "\"lihgt-meeting\"", "\"light-meeting\"");
    let no_source = ("activities/buddy.ron", "sources: [\"EV2\"]", "sources: []", "sources: []", "sources.ron");
    let no_english = ("kinds.ron", ", en: ", ", de: ", "de: ", "en");
    for (file, good, bad, seen, remedy) in [unknown_name, no_source, no_english] {
        for (language, error, mend) in [("nl", "fout: ", "zo herstel je het: "), ("en", "error: ", "how to fix it: ")] {
            let home = with_knowledge();
            let path = format!("knowledge/{file}");
            let text = home.read(&path);
            assert!(text.contains(good), "{file} no longer has {good}");
            let broken = text.replacen(good, bad, 1);
            home.write(&path, &broken);
            let said = home.run(&format!("knowledge check knowledge --lang {language}")).refused(1);
            let first = said.err.find(error).unwrap_or_else(|| panic!("no {error:?} in {}", said.err));
            let fault = said.err[first..].split("\n\n").next().expect("a fault");
            let (line, column) = place(fault, file);
            let shown = broken.lines().nth(line - 1).expect("the line is there");
            let rest: String = shown.chars().skip(column - 1).collect();
            assert!(shown.contains(seen), "{file}: {fault}");
            assert!(fault.contains(rest.get(..rest.len().min(20)).unwrap_or(&rest)), "the line is not shown: {fault}");
            let mended = fault.split_once(mend).unwrap_or_else(|| panic!("no remedy: {fault}")).1;
            assert!(mended.contains(remedy), "{fault}");
        }
    }
}

#[test]
fn a_file_that_breaks_off_gives_one_fault_at_its_place_and_the_others_are_read() {
    let home = with_knowledge();
    let path = "knowledge/activities/buddy.ron";
    let text = home.read(path);
    let whole = text.trim_end().strip_suffix(')').expect("an activity ends with a bracket");
    home.write(path, whole);
    let said = home.run("knowledge check knowledge").refused(1);
    let (line, _) = place(&said.err, "activities/buddy.ron");
    assert!(line >= whole.lines().count(), "{}", said.err);
    assert_eq!(said.err.matches(" --> activities/buddy.ron:").count(), 1, "{}", said.err);
    assert!(said.err.contains("haakje"), "{}", said.err);
}

#[test]
fn a_folder_without_a_knowledge_base_is_refused_with_what_was_expected() {
    let home = Home::new();
    fs::create_dir(home.path("leeg")).expect("a folder");
    for (language, error) in [("nl", "fout: In leeg staan geen"), ("en", "error: There are no")] {
        let said = home.run(&format!("knowledge check leeg --lang {language}")).refused(2);
        assert!(said.err.starts_with(error), "{}", said.err);
        assert!(said.err.contains("leeg") && said.err.contains("questions.ron"), "{}", said.err);
    }
    let said = home.run("knowledge check nergens").refused(2);
    assert!(said.err.starts_with("fout: nergens kan niet gelezen worden"), "{}", said.err);
}

// ---------------------------------------------------------------- knowledge list

#[test]
fn every_kind_of_thing_can_be_listed_in_every_format() {
    let home = Home::new();
    let refused = home.run("knowledge list nothing").refused(2).err;
    let known =
        refused.split_once("Wel mogelijk: ").and_then(|(_, rest)| rest.split_once('.')).expect("what is known").0;
    assert_eq!(known.split(", ").collect::<Vec<_>>(), KINDS);
    for kind in KINDS {
        let document = home.run(&format!("knowledge list {kind} --format json")).good().json();
        let ids = ids_of(&document);
        assert!(!ids.is_empty(), "{kind}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{kind}: an id stands there twice");
        let text = home.run(&format!("knowledge list {kind}")).good().out;
        let markdown = home.run(&format!("knowledge list {kind} --format md")).good().out;
        for thing in list(&document, "things") {
            let (id, name) = (thing["id"].as_str().expect("an id"), thing["name"].as_str().expect("a name"));
            assert!(!name.trim().is_empty(), "{kind}: {id} has no name");
            let in_text = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start() == name.trim_end());
            assert!(text.lines().any(in_text), "{kind}: no {id} in {text}");
            assert!(markdown.contains(&format!("| `{id}` | ")), "{kind}: no {id} in {markdown}");
        }
        assert!(markdown.lines().all(|line| line.starts_with('|')), "{kind}: {markdown}");
        let english = home.run(&format!("knowledge list {kind} --format json --lang en")).good().json();
        assert_eq!(ids_of(&english), ids, "{kind}");
    }
}

#[test]
fn every_step_that_the_list_of_questions_names_can_be_written_in_a_dossier() {
    let home = Home::new();
    let document = home.run("knowledge list questions --format json").good().json();
    let text = home.run("knowledge list questions").good().out;
    let questions = list(&document, "things");
    let answers = |which: fn(&[Value]) -> Option<&Value>| {
        let answer = |question: &Value| {
            let steps = list(question, "steps");
            assert!(steps.len() >= 2, "{question}");
            for step in steps {
                let (step, name) = (step["step"].as_str().expect("a step"), step["name"].as_str().expect("a name"));
                assert!(text.lines().any(|line| line.trim_start() == format!("{step}  {name}")), "no {step} {name}");
            }
            let step = which(steps).expect("a step")["step"].as_str().expect("a step");
            let written =
                if step.parse::<u8>().is_ok() { format!("Step({step})") } else { format!("Choice({step:?})") };
            format!("{}: {written},", question["id"])
        };
        questions.iter().map(answer).collect::<String>()
    };
    for answers in [answers(<[Value]>::first), answers(<[Value]>::last)] {
        home.write("all.ron", format!("Dossier(version: 1, profile: (answers: {{ {answers} }}))"));
        let document = home.run("match all.ron --format json").good().json();
        assert_eq!(document["asked"]["asked"], questions.len());
        assert_eq!(document["asked"]["all"], questions.len());
    }
}

// ---------------------------------------------------------------- language

// Elsewhere the system says the language, and not the environment.
#[cfg(all(unix, not(target_vendor = "apple")))]
#[test]
#[expect(clippy::type_complexity, reason = "a table: option, environment, language")]
fn the_language_is_asked_for_or_that_of_the_environment_or_dutch() {
    let home = Home::new();
    let cases: [(&str, &[(&str, &str)], &str); 9] = [
        ("", &[("LANG", "en_GB.UTF-8")], "en"),
        ("", &[("LANG", "C")], "nl"),
        ("", &[("LANG", "C.UTF-8")], "nl"),
        ("", &[("LANG", "")], "nl"),
        ("", &[("LANG", "nl_NL.UTF-8")], "nl"),
        ("", &[("LANG", "de_DE.UTF-8")], "nl"),
        ("", &[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "en_US.UTF-8")], "en"),
        ("--lang nl", &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "en_GB.UTF-8")], "nl"),
        ("--lang=en", &[("LANG", "nl_NL.UTF-8")], "en"),
    ];
    for (option, environment, language) in cases {
        let expected = home.run(&format!("--help --lang {language}")).good();
        let line = format!("--help {option}");
        assert_eq!(home.run_with(line.split_whitespace(), environment), expected, "{option} {environment:?}");
    }
    // With no word of a language at all.
    let mut command = home.command(["--help"]);
    command.env_remove("LANG");
    let said = Said::from(start(&mut command).and_then(std::process::Child::wait_with_output).expect("help"));
    assert_eq!(said, home.run("--help --lang nl"));
}

#[test]
fn the_language_can_stand_anywhere_on_the_line() {
    let home = westwijk();
    let expected = home.run("match westwijk.ron --lang en").good();
    for line in ["--lang en match westwijk.ron", "match --lang en westwijk.ron", "match --lang=en westwijk.ron"] {
        assert_eq!(home.run(line), expected, "{line}");
    }
}

// ---------------------------------------------------------------- help and mistakes

#[test]
fn help_explains_every_command_in_the_users_language() {
    let home = Home::new();
    for command in [
        "",
        "match",
        "explain",
        "overview",
        "knowledge",
        "knowledge check",
        "knowledge coverage",
        "knowledge list",
        "knowledge show",
        "knowledge search",
        "knowledge new",
        "knowledge export",
    ] {
        for (language, usage, options) in [("nl", "Gebruik: ", "Opties:"), ("en", "Usage: ", "Options:")] {
            let said = home.run(&format!("{command} --help --lang {language}")).good();
            assert_eq!(said, home.run(&format!("{command} -h --lang {language}")), "{command}");
            assert!(said.out.contains(&format!("{usage}wijkverbinder {command}")), "{command}: {}", said.out);
            assert!(said.out.contains(options), "{command}: {}", said.out);
            // Every option and argument has its explanation.
            for line in said.out.lines().filter(|line| line.starts_with("  ")) {
                assert!(line.trim().contains("  "), "{command}: {line:?} explains nothing");
            }
            let foreign: &[&str] = match language {
                "nl" => &["Options", "Usage", "Commands", "Arguments", "Print", "possible", "default", "help for"],
                _ => &["Gebruik", "Opties", "Opdrachten", "Gegevens", "Toon"],
            };
            let found: Vec<&&str> = foreign.iter().filter(|word| said.out.contains(**word)).collect();
            assert!(found.is_empty(), "{command} --lang {language}: {found:?} in {}", said.out);
        }
    }
}

#[test]
fn a_command_that_lacks_its_subcommand_shows_the_help() {
    let home = Home::new();
    assert_eq!(home.run("knowledge"), home.run("knowledge --help"));
}

#[test]
fn the_version_is_that_of_the_package() {
    let said = Home::new().run("--version").good();
    assert_eq!(said.out, format!("wijkverbinder {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_mistake_on_the_line_is_said_in_the_users_language_and_gives_no_result() {
    let home = westwijk();
    // The line, and what of it the error must name.
    let mistakes = [
        ("--nonsense", "--nonsense"),
        ("--format json", "--format"),
        ("mtach westwijk.ron", "westwijk.ron"),
        ("mtach", "mtach"),
        ("other.ron match westwijk.ron", "other.ron"),
        ("match", "DOSSIER.ron"),
        ("match westwijk.ron other.ron", "other.ron"),
        ("match westwijk.ron --format xml", "xml"),
        ("match westwijk.ron --format", "--format"),
        ("match westwijk.ron --top many", "many"),
        ("match westwijk.ron --top -1", "-1"),
        ("match westwijk.ron --top 1.5", "1.5"),
        ("match westwijk.ron --nonsense", "--nonsense"),
        ("explain", "DOSSIER.ron"),
        ("explain westwijk.ron", "ACTIVITY"),
        ("knowledge lst", "lst"),
        ("knowledge list", "KIND"),
        ("knowledge list nothing", "nothing"),
        ("knowledge check one two", "two"),
        ("match westwijk.ron --lang fr", "fr"),
    ];
    for (line, named) in mistakes {
        for (language, word) in [("nl", "fout: "), ("en", "error: ")] {
            let said = home.run(&format!("--lang {language} {line}")).refused(2);
            assert!(said.err.starts_with(word), "{line}: {}", said.err);
            assert!(said.err.contains(named), "{line}: {}", said.err);
            if language == "nl" {
                for foreign in ["error", "argument", "value", "unexpected", "Usage", "required"] {
                    assert!(!said.err.contains(foreign), "{line}: {foreign:?} in {}", said.err);
                }
            }
        }
    }
}

// ---------------------------------------------------------------- dossiers

#[test]
fn a_dossier_that_cannot_be_read_is_refused_by_name() {
    let home = Home::new();
    fs::create_dir(home.path("folder.ron")).expect("a folder");
    home.write("bytes.ron", b"Dossier(version: 1, place: \"\xff\xfe\")");
    for name in ["missing.ron", "folder.ron", "bytes.ron"] {
        for command in ["match NAME", "match NAME --format json", "explain NAME shared-meal"] {
            let said = home.run(&command.replace("NAME", name)).refused(2);
            let expected = format!("fout: {name} kan niet gelezen worden");
            assert!(said.err.starts_with(&expected), "{command}: {}", said.err);
        }
    }
}

#[test]
fn a_fault_in_a_dossier_is_said_with_place_and_remedy_and_there_is_no_advice() {
    // The text, the place of the fault, and a word of the remedy.
    let broken = [
        ("Dossier(\n    version: 1,\n    profile: (answers: {\n        \"irritation\": Step(2)\n", 4, "haakje"),
        ("Dossier(version: 1, profile: (answers: {\n  \"irritaton\": Step(2),\n}))", 2, "\"irritation\""),
        ("Dossier(version: 1, profile: (answers: {\n  \"irritation\": Step(9),\n}))", 2, "Step(2)"),
        ("Dossier(version: 1, profile: (answers: {\n  \"irritation\": Stap(2),\n}))", 2, "Step"),
        ("Dossier(version: 1,\n  plaats: \"Westwijk\")", 2, "place"),
        ("Dossier(version: 1, profile: (\n  wishes: [\"get-aquainted\"]))", 2, "\"get-acquainted\""),
        ("Dossier(\n  version: 99)", 2, "nieuwer"),
        ("Dossier(place: \"Westwijk\")", 1, "version"),
        ("", 1, "haakje"),
        ("[1, 2]", 1, "velden tussen haakjes"),
    ];
    for (text, line, remedy) in broken {
        let home = Home::with("westwijk.ron", text);
        for command in ["match westwijk.ron", "match westwijk.ron --format json", "explain westwijk.ron shared-meal"] {
            let said = home.run(command).refused(1);
            assert!(said.err.starts_with("fout: "), "{text:?}: {}", said.err);
            // Where a file breaks off is after its last line.
            let (found, _) = place(&said.err, "westwijk.ron");
            assert!(found == line || found == line + 1, "{text:?}: {}", said.err);
            let mended = said.err.split_once("zo herstel je het: ").expect("a remedy").1;
            assert!(mended.contains(remedy), "{text:?}: {}", said.err);
        }
        assert_eq!(home.read("westwijk.ron"), text);
    }
}

#[test]
fn every_fault_of_a_dossier_is_said_at_once() {
    let text = "Dossier(version: 1, profile: (answers: {\n \"irritaton\": Step(2),\n \"turnover\": Step(7),\n}))";
    let said = Home::with("two.ron", text).run("match two.ron").refused(1);
    assert_eq!(said.err.matches(" --> two.ron:").count(), 2, "{}", said.err);
}

// ---------------------------------------------------------------- pipes

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let home = westwijk();
    for line in
        ["knowledge list sources --format json", "match westwijk.ron", "explain westwijk.ron shared-meal", "--help"]
    {
        let mut command = home.command(line.split_whitespace());
        let mut program = start(&mut command).expect("the program starts");
        drop(program.stdout.take());
        let said = Said::from(program.wait_with_output().expect("an end"));
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{line}");
    }
}

// ---------------------------------------------------------------- readers

fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of[name].as_array().unwrap_or_else(|| panic!("no list {name} in {of}"))
}

fn ids_of(document: &Value) -> Vec<String> {
    list(document, "things").iter().map(|thing| thing["id"].as_str().expect("an id").to_owned()).collect()
}

fn rank(activity: &Value) -> Option<(u64, u64)> {
    let rank = activity["rank"].as_array()?;
    Some((rank.first()?.as_u64()?, rank.get(1)?.as_u64()?))
}

/// A document without what is said in a language.
fn without_names(mut document: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.remove("name");
                fields.remove("text");
                fields.values_mut().for_each(strip);
            }
            Value::Array(values) => values.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut document);
    document
}

/// A dossier with its answers in the opposite order.
fn turned(text: &str) -> String {
    let is_answer = |line: &&str| line.trim_start().starts_with('"');
    let mut answers: Vec<&str> = text.lines().filter(is_answer).collect();
    assert!(answers.len() > 1);
    text.lines()
        .map(|line| if is_answer(&line) { answers.pop().unwrap_or("") } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Line and column of the first fault in a file.
fn place(said: &str, file: &str) -> (usize, usize) {
    let from = said.find(&format!("--> {file}:")).unwrap_or_else(|| panic!("no place in {file}: {said}"));
    let mut numbers = said[from + 4 + file.len() + 1..].lines().next().unwrap_or_default().split(':');
    let mut number = || numbers.next().and_then(|number| number.parse::<usize>().ok()).filter(|number| *number > 0);
    (number().expect("a line"), number().expect("a column"))
}

/// A home with a copy of the repository's knowledge base.
fn with_knowledge() -> Home {
    let home = Home::new();
    for file in files("knowledge") {
        let to = home.path(&file);
        fs::create_dir_all(to.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::copy(repository().join(&file), to).expect("a copy");
    }
    assert!(names(&home.path("knowledge")).contains(&"questions.ron".to_owned()));
    home
}

#[test]
fn the_reader_of_text_breaks_no_words() {
    assert_eq!(flat(" one\n  two \n"), "one two");
}
