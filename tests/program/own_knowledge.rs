//! A municipality's own files: laid over the knowledge base, made, checked again at every save, written out; and looking
//! things up in what comes of it.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::support::{Home, KINDS, flat, names};

const DOSSIER: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "neighbours-know": Step(2), "feeling-unsafe": NotTicked,
    "serious-crime": NotTicked, "recent-incident": NotTicked, "discrimination": NotTicked,
}))"#;

const SOURCES: &str = r#"[
    Source(id: "OWN1", title: "Drie soepavonden", kind: PracticeStory, extent: Whole),
    Source(id: "K10", title: "Anders genoemd", kind: Study, extent: Whole),
]"#;

/// A home with a dossier and, in `own`, a new activity and two sources, one of them in the place of another.
fn own() -> Home {
    let home = Home::with("westwijk.ron", DOSSIER);
    home.run("knowledge new activity soup --output own").good();
    home.write("own/sources.ron", SOURCES);
    home
}

fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of[name].as_array().unwrap_or_else(|| panic!("no list {name} in {of}"))
}

fn digest(document: &Value) -> String {
    document["knowledge"]["digest"].as_str().expect("a digest").to_owned()
}

fn ids(document: &Value) -> Vec<&str> {
    list(document, "things").iter().map(|thing| thing["id"].as_str().expect("an id")).collect()
}

/// Replaces what stands in a file once.
fn edit(home: &Home, name: &str, from: &str, to: &str) {
    let text = home.read(name);
    assert_eq!(text.matches(from).count(), 1, "{from:?} in {text}");
    home.write(name, text.replace(from, to));
}

// ---------------------------------------------------------------- --knowledge

#[test]
fn what_is_laid_over_the_knowledge_base_is_said_once_and_counts_in_every_command() {
    let home = own();
    for line in [
        "match westwijk.ron --top 100 --format json",
        "explain westwijk.ron soup --format json",
        "knowledge list activities --format json",
        "knowledge show soup --format json",
        "knowledge search soup --format json",
        "knowledge coverage --format json",
    ] {
        for (language, added, replaced) in [
            ("nl", "Toegevoegd uit own: activiteit soup; bron OWN1.", "Vervangen uit own: bron K10."),
            ("en", "Added from own: activity soup; source OWN1.", "Replaced from own: source K10."),
        ] {
            let said = home.run(&format!("{line} --knowledge own --lang {language}"));
            assert_eq!((said.code, said.err), (Some(0), format!("{added} {replaced}\n")), "{line}");
            assert!(said.out.contains("\"soup\""), "{line}: {}", said.out);
        }
    }
}

#[test]
fn the_digest_is_that_of_the_whole_and_stays_where_nothing_differs() {
    let home = own();
    let of = |line: &str| digest(&home.run(&format!("knowledge list goals --format json {line}")).json());
    let alone = of("");
    assert_ne!(of("--knowledge own"), alone);
    home.run("knowledge export all").good();
    assert_eq!(of("--knowledge all"), alone);
    let said = home.run("knowledge list goals --knowledge all");
    assert_eq!(said.err, "In all staat niets anders dan in de kennisbank zelf.\n");
    home.run("knowledge export both --knowledge own");
    assert_eq!(of("--knowledge both"), of("--knowledge own"));
}

#[test]
fn folders_are_laid_in_the_order_of_the_line_wherever_they_stand_on_it() {
    let home = own();
    fs::create_dir(home.path("top")).expect("a folder");
    home.write("top/sources.ron", SOURCES.replace("Drie soepavonden", "Vier soepavonden"));
    let title = |line: &str| home.run(line).json()["things"][0]["name"].clone();
    for line in [
        "knowledge show OWN1 --format json --knowledge own --knowledge top",
        "--knowledge own knowledge show OWN1 --format json --knowledge=top",
        "--knowledge own --knowledge top knowledge show OWN1 --format json",
        "--knowledge=own knowledge --knowledge top show OWN1 --format json",
    ] {
        assert_eq!(title(line), "Vier soepavonden", "{line}");
    }
    assert_eq!(title("--knowledge top knowledge show OWN1 --format json --knowledge own"), "Drie soepavonden");
}

#[test]
fn a_fault_in_an_own_file_is_said_with_its_own_path_and_there_is_no_result() {
    let home = own();
    edit(&home, "own/activities/soup.ron", "goal: \"recognise-each-other\"", "goal: \"recognise-each-oter\"");
    for line in
        ["match westwijk.ron", "knowledge list goals", "knowledge check", "knowledge export all", "westwijk.ron"]
    {
        let said = home.run(&format!("{line} --knowledge own")).refused(1);
        assert!(said.err.contains(" --> own/activities/soup.ron:"), "{line}: {}", said.err);
        assert!(said.err.contains("goal: \"recognise-each-oter\""), "{line}: {}", said.err);
        assert!(said.err.contains("Bedoelde je \"recognise-each-other\"?"), "{line}: {}", said.err);
        assert!(!said.err.contains("Toegevoegd"), "{line}: {}", said.err);
    }
    assert!(!home.path("all").exists(), "a broken knowledge base is not written out");
}

#[test]
fn what_no_longer_fits_what_was_replaced_is_said_to_be_of_the_program() {
    let home = Home::new();
    fs::create_dir(home.path("own")).expect("a folder");
    let questions = crate::support::text("knowledge/questions.ron");
    let id = questions.find("id: \"shelter\"").expect("the question");
    let from = questions[..id].rfind("Question(").expect("its beginning");
    let one = &questions[from..id + questions[id..].find("\n    )").expect("its end") + 6];
    home.write("own/questions.ron", format!("[\n{one},\n]"));
    assert_eq!(home.run("knowledge check --knowledge own").code, Some(0), "the same again changes nothing");
    home.write("own/questions.ron", format!("[\n{},\n]", one.replace("\"none\"", "\"not-here\"")));
    let said = home.run("knowledge check --knowledge own").refused(1);
    assert!(said.err.contains(" --> activities/") && !said.err.contains(" --> own/"), "{}", said.err);
    assert!(said.err.contains("hoort bij de kennisbank van het programma"), "{}", said.err);
    home.write("own/questions.ron", format!("[\n{},\n]", one.replace("id:", "idd:")));
    let said = home.run("knowledge check --knowledge own").refused(1);
    assert!(!said.err.contains("van het programma"), "{}", said.err);
}

#[test]
fn a_folder_that_is_none_of_the_kind_is_refused_with_what_to_do() {
    let home = own();
    fs::create_dir(home.path("leeg")).expect("a folder");
    for (line, expected) in [
        ("match westwijk.ron --knowledge nergens", "nergens kan niet gelezen worden"),
        ("match westwijk.ron --knowledge leeg", "knowledge new activity NAAM --output leeg"),
        ("match westwijk.ron --knowledge westwijk.ron", "westwijk.ron kan niet gelezen worden"),
        ("knowledge list goals --knowledge own/activities", "Noem niet own/activities zelf"),
        ("knowledge check own/activities", "Noem niet own/activities zelf"),
        ("knowledge list goals --knowledge", "Er ontbreekt: --knowledge"),
    ] {
        let said = home.run(line).refused(2);
        assert!(said.err.starts_with("fout: ") && said.err.contains(expected), "{line}: {}", said.err);
    }
}

// ---------------------------------------------------------------- knowledge check

#[test]
fn own_files_are_checked_as_they_lie_over_the_knowledge_base_and_their_warnings_alone_are_said() {
    let home = own();
    let over = home.run("knowledge check --knowledge own");
    assert_eq!(over.code, Some(0), "{}", over.err);
    assert!(over.out.starts_with("De kennisbank is in orde. 0 fouten, 2 waarschuwingen."), "{}", over.out);
    assert!(over.err.contains("Vul in:"), "the texts of the example are still there: {}", over.err);
    assert!(over.err.contains(" --> own/sources.ron:2:5"), "the source of one's own is not cited yet: {}", over.err);
    assert_eq!(over.err.matches(" --> ").count(), 2, "{}", over.err);
    // A folder that is no whole knowledge base is taken for what it is.
    assert_eq!(home.run("knowledge check own"), over);
}

#[test]
fn a_knowledge_base_that_lacks_files_is_checked_as_a_whole_with_a_hint() {
    let home = own();
    home.run("knowledge export all").good();
    fs::copy(home.path("all/model.ron"), home.path("own/model.ron")).expect("a copy");
    let said = home.run("knowledge check own").refused(1);
    assert!(said.err.contains("wijkverbinder knowledge check --knowledge own"), "{}", said.err);
    assert_eq!(home.run("knowledge check --knowledge own").code, Some(0));
}

#[cfg(unix)]
#[test]
fn a_watched_folder_is_checked_again_at_every_save_until_it_is_enough() {
    use crate::support::{Said, start};
    use std::process::Command;
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    let home = own();
    let log = |name: &str| fs::File::create(home.path(name)).expect("a log");
    let mut command = home.command(["knowledge", "check", "--knowledge", "own", "--watch"]);
    command.stdout(log("out")).stderr(log("err"));
    let mut program = start(&mut command).expect("the program starts");
    let until = |name: &str, said: &str, times: usize| {
        let begun = Instant::now();
        while home.read(name).matches(said).count() < times {
            assert!(begun.elapsed() < Duration::from_secs(20), "no {said:?} in {}", home.read(name));
            sleep(Duration::from_millis(20));
        }
    };
    until("err", "Stoppen: Ctrl-C", 1);
    assert_eq!(home.read("out").matches("in orde").count(), 1);
    edit(&home, "own/activities/soup.ron", "kind: Light", "kind: Lihgt");
    until("err", "Bedoelde je \"Light\"?", 1);
    assert!(home.read("err").contains("Gewijzigd: own/activities/soup.ron"), "{}", home.read("err"));
    edit(&home, "own/activities/soup.ron", "kind: Lihgt", "kind: Light");
    until("out", "in orde", 2);
    // What cannot be read for a while is no reason to stop.
    fs::rename(home.path("own"), home.path("away")).expect("another name");
    until("err", "own kan niet gelezen worden", 1);
    fs::rename(home.path("away"), home.path("own")).expect("the old name");
    until("out", "in orde", 3);
    let mut kill = Command::new("kill");
    kill.args(["-INT".to_owned(), program.id().to_string()]);
    assert!(start(&mut kill).and_then(|mut kill| kill.wait()).expect("the signal").success());
    let ended =
        Said::from(std::process::Output { status: program.wait().expect("an end"), stdout: vec![], stderr: vec![] });
    assert_eq!(ended.code, Some(0));
}

#[test]
fn without_a_folder_there_is_nothing_to_watch() {
    let said = Home::new().run("knowledge check --watch").refused(2);
    assert!(said.err.contains("knowledge check DIR --watch"), "{}", said.err);
}

// ---------------------------------------------------------------- knowledge new

#[test]
fn a_new_activity_is_sound_in_both_languages_and_explained_in_the_users() {
    let home = Home::with("westwijk.ron", DOSSIER);
    for (language, folder, explained) in
        [("nl", "een", "// Hoe de activiteit heet."), ("en", "one", "// What the activity is called.")]
    {
        let printed = home.run(&format!("knowledge new activity soep-en-sjoelen --lang {language}")).good().out;
        let made =
            home.run(&format!("knowledge new activity soep-en-sjoelen --output {folder} --lang {language}")).good();
        let file = format!("{folder}/activities/soep-en-sjoelen.ron");
        assert!(made.out.contains(&file) && made.out.contains(&format!("--knowledge {folder}")), "{}", made.out);
        assert_eq!(home.read(&file), printed);
        assert!(printed.contains(explained), "{printed}");
        assert!(printed.contains("name: (nl: \"Soep en sjoelen\", en: \"Soep en sjoelen\")"), "{printed}");
        let said = home.run(&format!("knowledge check --knowledge {folder}"));
        assert!(
            said.out.contains("0 fouten, 1 waarschuwing."),
            "nothing but that it is an example: {} {}",
            said.out,
            said.err
        );
        let advice = home.run(&format!("match westwijk.ron --knowledge {folder} --top 100 --format json")).json();
        assert!(list(&advice, "activities").iter().any(|one| one["id"] == "soep-en-sjoelen" && one["rank"].is_array()));
    }
}

#[test]
fn a_new_activity_explains_every_field_of_an_activity() {
    let text = Home::new().run("knowledge new activity soup").good().out;
    let shipped = crate::support::files("knowledge/activities");
    let mut fields = BTreeSet::new();
    for file in shipped {
        let text = crate::support::text(&file);
        let field = |line: &str| {
            let line = line.strip_prefix("    ").filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))?;
            line.split_once(':').map(|(field, _)| field.to_owned())
        };
        fields.extend(text.lines().filter_map(field));
    }
    assert!(fields.len() > 20, "{fields:?}");
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    for field in fields {
        let is = |line: &&str| line.trim_start_matches("// ").starts_with(&format!("{field}: "));
        let at = lines.iter().position(is).unwrap_or_else(|| panic!("no {field} in {text}"));
        // The line that says what changes online stands below that which says whether it is.
        let before = &lines[at - usize::from(field == "online_how") - 1];
        assert!(before.starts_with("// "), "{field} is not explained");
    }
}

#[test]
fn a_new_activity_overwrites_nothing_and_goes_where_it_is_found() {
    let home = own();
    let before = home.read("own/activities/soup.ron");
    home.write("file", "");
    for (line, expected) in [
        ("soup --output own", "own/activities/soup.ron bestaat al"),
        ("soup --output own/activities", "own/activities/soup.ron bestaat al"),
        ("soup --output own/activities/soup.ron", "own/activities/soup.ron bestaat al"),
        ("other --output own/activities/soup.ron", "Noem het bestand other.ron"),
        ("other --output file", "file is een bestand, geen map"),
        ("shared-meal", "De activiteit \"shared-meal\" is er al"),
        ("soup --knowledge own", "De activiteit \"soup\" is er al"),
        ("Café+Soep", "zoals cafe-soep"),
        ("+", "zoals soep-en-sjoelen"),
    ] {
        let said = home.run(&format!("knowledge new activity {line}")).refused(2);
        assert!(said.err.contains(expected), "{line}: {}", said.err);
    }
    assert_eq!(home.read("own/activities/soup.ron"), before);
    assert_eq!(names(&home.path("own/activities")), ["soup.ron"]);
    home.run("knowledge new activity one --output own/activities").good();
    home.run("knowledge new activity two --output own/activities/two.ron").good();
    assert_eq!(names(&home.path("own/activities")), ["one.ron", "soup.ron", "two.ron"]);
    let loose = home.run("knowledge new activity three --output three.ron").good();
    assert!(loose.out.contains("map \"activities\""), "{}", loose.out);
}

// ---------------------------------------------------------------- knowledge export

#[test]
fn the_knowledge_base_that_is_written_out_is_that_of_the_program() {
    let home = Home::new();
    let said = home.run("knowledge export deep/all").good();
    assert!(said.out.contains("deep/all"), "{}", said.out);
    for file in crate::support::files("knowledge") {
        let written = file.replacen("knowledge", "deep/all", 1);
        assert_eq!(home.read(&written), crate::support::text(&file), "{file}");
    }
    assert_eq!(home.run("knowledge check deep/all").out, home.run("knowledge check").out);
}

#[test]
fn nothing_is_written_out_over_what_is_there() {
    let home = Home::new();
    fs::create_dir_all(home.path("own/activities")).expect("a folder");
    home.write("own/activities/shared-meal.ron", "mine");
    home.write("own/notes.txt", "mine too");
    home.write("file", "");
    let said = home.run("knowledge export own").refused(2);
    assert!(said.err.contains("own") && said.err.contains("activities/shared-meal.ron"), "{}", said.err);
    assert!(said.err.contains("Kies een andere map"), "{}", said.err);
    assert_eq!(names(&home.path("own")), ["activities", "notes.txt"]);
    assert_eq!(home.read("own/activities/shared-meal.ron"), "mine");
    let said = home.run("knowledge export file --lang en").refused(2);
    assert!(said.err.contains("file is a file, not a folder"), "{}", said.err);
    // Beside other files there is room.
    fs::remove_file(home.path("own/activities/shared-meal.ron")).expect("gone");
    home.run("knowledge export own").good();
    assert_eq!(home.read("own/notes.txt"), "mine too");
}

// ---------------------------------------------------------------- knowledge show

#[test]
fn every_thing_can_be_shown_with_its_kind_and_name() {
    let home = Home::new();
    for kind in KINDS {
        let listed = home.run(&format!("knowledge list {kind} --format json")).good().json();
        // One of each: starting the program takes its time.
        for id in ids(&listed).into_iter().take(1) {
            let text = home.run(&format!("knowledge show {kind}/{id}")).good().out;
            assert!(text.contains(&format!("{kind}/{id}\n")), "{text}");
            let document = home.run(&format!("knowledge show {kind}/{id} --format json --lang en")).good().json();
            let things = list(&document, "things");
            assert_eq!(things.len(), 1);
            assert_eq!((&things[0]["kind"], &things[0]["id"]), (&kind.into(), &id.into()));
            assert_eq!(things[0]["blocks"][0]["text"], things[0]["name"]);
            let markdown = home.run(&format!("knowledge show {kind}/{id} --format md")).good().out;
            assert!(markdown.starts_with("# "), "{markdown}");
        }
    }
}

#[test]
fn a_name_of_several_kinds_shows_them_all_and_with_a_kind_the_one() {
    let home = Home::new();
    let all = home.run("knowledge show neighbour-mediation --format json").good().json();
    let kinds: Vec<&str> = list(&all, "things").iter().filter_map(|thing| thing["kind"].as_str()).collect();
    assert_eq!(kinds, ["activities", "referrals"]);
    let text = home.run("knowledge show neighbour-mediation").good().out;
    assert!(
        text.contains("activities/neighbour-mediation") && text.contains("referrals/neighbour-mediation"),
        "{text}"
    );
    let one = home.run("knowledge show referrals/neighbour-mediation").good();
    assert!(!one.out.contains("activities/neighbour-mediation"), "{}", one.out);
    for same in ["referral/neighbour-mediation", "verwijzing/neighbour-mediation", "referrals/neighbour-mediation.ron"]
    {
        assert_eq!(home.run(&format!("knowledge show {same}")), one, "{same}");
    }
}

#[test]
fn a_page_names_other_things_in_words_and_has_its_sources_below() {
    let text = flat(&Home::new().run("knowledge show daily-friction").good().out);
    for said in [
        "Dagelijkse ergernis (irritation): beslissend",
        "kennismaken (get-acquainted): 30%",
        "Dialoogtafel (dialogue-table):",
        "[WV2] KIS.",
    ] {
        assert!(text.contains(said), "no {said:?} in {text}");
    }
}

#[test]
fn an_unknown_name_or_kind_is_refused_with_what_was_probably_meant() {
    let home = Home::new();
    for (asked, expected) in [
        ("shared-meel", "Bedoelde je \"shared-meal\"?"),
        ("activities/shared-meel", "Bedoelde je \"activities/shared-meal\"?"),
        ("goals/shared-meal", "Bedoelde je \"activities/shared-meal\"?"),
        ("Buurtmaaltijd", "Bedoelde je \"activities/shared-meal\"?"),
        ("qqqqqqqq", "wijkverbinder knowledge search qqqqqqqq"),
        ("nothing/shared-meal", "Wel mogelijk: questions, phases"),
    ] {
        let said = home.run(&format!("knowledge show {asked}")).refused(2);
        assert!(said.err.starts_with("fout: ") && said.err.contains(expected), "{asked}: {}", said.err);
    }
}

// ---------------------------------------------------------------- knowledge search

#[test]
fn names_are_found_before_texts_whatever_case_accents_and_language() {
    let home = Home::new();
    for words in ["taalcafé", "TAALCAFE", "language cafe", "Taal Café"] {
        let found = home.run_with(["knowledge", "search", words, "--format", "json"], &[]).good().json();
        assert_eq!(ids(&found)[0], "language-cafe", "{words}");
    }
    // In the other language, and several words apart.
    assert_eq!(ids(&home.run("knowledge search shared meal --lang nl --format json").json())[0], "shared-meal");
    assert_eq!(ids(&home.run("knowledge search buurtmaaltijd --lang en --format json").json())[0], "shared-meal");
    let prejudice = home.run("knowledge search vooroordelen --format json --top 500").json();
    assert_eq!(ids(&prejudice)[0], "fewer-prejudices");
    let kinds: BTreeSet<&str> = list(&prejudice, "things").iter().filter_map(|thing| thing["kind"].as_str()).collect();
    assert!(kinds.len() >= 5, "{kinds:?}");
}

#[test]
fn each_thing_that_is_found_is_one_line_that_show_understands() {
    let home = Home::new();
    let document = home.run("knowledge search ruzie --format json --top 5").json();
    let said = home.run("knowledge search ruzie --top 5");
    assert_eq!(said.code, Some(0));
    let all = document["found"].as_u64().expect("a number");
    assert!(all > 5 && said.err.contains(&format!("--top {all}")), "{}", said.err);
    assert_eq!(said.out.lines().count(), 5);
    for (line, thing) in said.out.lines().zip(list(&document, "things")) {
        let path = format!("{}/{}", thing["kind"].as_str().expect("a kind"), thing["id"].as_str().expect("an id"));
        let (first, rest) = line.split_once("  ").expect("columns");
        assert_eq!(first, path);
        let name = thing["name"].as_str().expect("a name");
        assert!(rest.trim_start().starts_with(name), "{line}");
        home.run(&format!("knowledge show {path}")).good();
    }
    let table = home.run("knowledge search ruzie --top 5 --format md").out;
    assert!(table.lines().all(|line| line.starts_with('|')), "{table}");
}

#[test]
fn finding_nothing_is_no_error_and_says_what_to_try() {
    let home = Home::new();
    let said = home.run("knowledge search zebrapad eenhoorn");
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""));
    assert!(said.err.contains("zebrapad eenhoorn"), "{}", said.err);
    let document = home.run("knowledge search zebrapad eenhoorn --format json").json();
    assert_eq!((&document["found"], list(&document, "things").len()), (&0.into(), 0));
}

// ---------------------------------------------------------------- help and mistakes

#[test]
fn a_wrong_use_is_said_in_the_users_language() {
    let home = Home::new();
    let mistakes = [
        ("knowledge show", "NAME"),
        ("knowledge show one two", "two"),
        ("knowledge search", "WORDS"),
        ("knowledge search soep --top many", "many"),
        ("knowledge new", "KIND"),
        ("knowledge new activity", "NAME"),
        ("knowledge new goal soup", "activity"),
        ("knowledge new activity soup --output", "--output"),
        ("knowledge export", "DIR"),
        ("knowledge export one two", "two"),
        ("knowledge show shared-meal --format xml", "xml"),
        ("knowledge list goals --watch", "--watch"),
    ];
    for (line, named) in mistakes {
        for (language, word) in [("nl", "fout: "), ("en", "error: ")] {
            let said = home.run(&format!("--lang {language} {line}")).refused(2);
            assert!(said.err.starts_with(word) && said.err.contains(named), "{line}: {}", said.err);
        }
    }
}
