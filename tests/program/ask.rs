//! The conversation in plain lines: through pipes as scripts hold it, and on a terminal that can do nothing.

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use crate::support::{Home, Said, start};

/// A conversation in Dutch up to the advice: two things are seen, and the rest is not.
const TWO_TICKS: &str = "Westwijk\n1 4\nadvies\n";

/// What the program says in a conversation of which these lines are typed, in an environment with these additions.
fn talk(home: &Home, arguments: &[&str], typed: &str, environment: &[(&str, &str)]) -> Said {
    let mut command = home.command(arguments);
    command.envs(environment.iter().copied()).stdin(Stdio::piped());
    let mut program = start(&mut command).expect("the program starts");
    // Who leaves early hears no more.
    let _ = program.stdin.take().expect("its input").write_all(typed.as_bytes());
    Said::from(program.wait_with_output().expect("the program's output"))
}

/// The same of a dossier that is made by it, called Westwijk.
fn begun(home: &Home, typed: &str) -> Said {
    talk(home, &["ask"], typed, &[]).good()
}

fn the_dossier(home: &Home) -> PathBuf {
    let dossiers = home.new_dossiers();
    let [dossier] =
        dossiers.iter().filter(|path| path.extension().is_some_and(|ending| ending == "ron")).collect::<Vec<_>>()[..]
    else {
        panic!("{dossiers:?}");
    };
    dossier.clone()
}

/// What another command says of the dossier that was made.
fn other(home: &Home, words: &[&str]) -> String {
    let dossier = the_dossier(home).display().to_string();
    let arguments: Vec<&str> = words.iter().map(|word| if *word == "DOSSIER" { &dossier } else { *word }).collect();
    home.run_with(arguments, &[]).good().out
}

fn text(home: &Home) -> String {
    std::fs::read_to_string(the_dossier(home)).expect("the dossier")
}

#[test]
fn the_advice_the_reasons_and_the_plan_are_those_of_the_other_commands() {
    let home = Home::new();
    let said =
        begun(&home, &format!("{TWO_TICKS}waarom shared-meal\nkies shared-meal\nDe buurt vraagt erom.\nplan\nlijst\n"));
    for words in [&["match", "DOSSIER"][..], &["plan", "DOSSIER"]] {
        let whole = other(&home, words);
        assert!(said.out.contains(&whole), "{words:?}: {whole}\nis not in\n{}", said.out);
    }
    // But for the line that says with what it was made.
    let reasons = other(&home, &["explain", "DOSSIER", "shared-meal"]);
    let reasons = reasons.split("\nGemaakt met").next().expect("the reasons");
    assert!(said.out.contains(reasons), "{reasons}\nis not in\n{}", said.out);
    assert!(text(&home).contains("De buurt vraagt erom."));
    assert!(said.out.contains("KORTE LIJST"));
}

#[test]
fn the_next_best_question_is_asked_first_and_every_prompt_says_what_can_be_typed() {
    let home = Home::new();
    let said = begun(&home, "Westwijk\ngeen\n");
    let advice = other(&home, &["match", "DOSSIER", "--format", "json"]);
    let advice: serde_json::Value = serde_json::from_str(&advice).expect("JSON");
    let next = advice["next_questions"][0].as_str().expect("the next question");
    let next = &knowledge::shipped().knowledge.questions[next].text.nl;
    let flat = said.flat();
    assert!(flat.contains(&**next), "{next:?} is not in {flat}");
    let prompts: Vec<&str> = said.out.split("\n> ").collect();
    for before in &prompts[..prompts.len() - 1] {
        let last = before.rsplit("\n\n").next().expect("what was said last");
        assert!(last.contains("Typ "), "no word of what can be typed: {last:?}");
    }
}

#[test]
fn answers_ranges_not_known_notes_and_what_is_taken_back_are_in_the_dossier_at_once() {
    let home = Home::with("oost.ron", "Dossier(version: 2, place: \"Oost\")");
    let script = "overslaan\nvraag 1\n2-4\nvraag 1\nnotitie van de huismeester\n3\nvraag 2\n0\nvraag 3\n5\nongedaan\n";
    let said = talk(&home, &["ask", "oost.ron"], script, &[]).good();
    let asked = knowledge::shipped().knowledge.asked;
    let id = |at: usize| asked[at].as_str();
    let dossier = home.read("oost.ron");
    assert!(dossier.contains(&format!("\"{}\": Step(3)", id(0))), "{dossier}\n{}", said.out);
    assert!(dossier.contains(&format!("\"{}\": NotKnown", id(1))), "{dossier}");
    assert!(!dossier.contains(&format!("\"{}\":", id(2))), "{dossier}");
    assert!(dossier.contains("van de huismeester"), "{dossier}");
    assert!(said.out.contains("Teruggedraaid."), "{}", said.out);
}

#[test]
fn back_shows_the_question_before_with_its_answer() {
    let home = Home::new();
    let said = begun(&home, "Westwijk\n1\n2\nterug\n");
    let questions: Vec<&str> = said.out.lines().filter(|line| line.starts_with("VRAAG ")).collect();
    let [first, _, again] = questions[..] else { panic!("{questions:?}") };
    assert_eq!(first, again);
    assert!(said.out.rsplit(again).next().expect("the question").contains("Je antwoord nu:"));
}

#[test]
fn what_means_nothing_is_said_and_changes_nothing() {
    let home = Home::with("oost.ron", "Dossier(version: 2, place: \"Oost\")");
    let said = talk(&home, &["ask", "oost.ron", "--lang", "en"], "what\n99\n0\n\nnone of it\nhelp\n", &[]).good();
    assert!(said.out.contains("\"what\" does not work here."), "{}", said.out);
    assert!(said.out.contains("\"99\" does not work here."), "{}", said.out);
    assert!(said.out.contains("skip: "), "{}", said.out);
    assert_eq!(home.read("oost.ron"), "Dossier(version: 2, place: \"Oost\")");
}

#[test]
fn a_text_that_looks_as_if_it_names_a_person_is_kept_only_when_it_was_changed_or_confirmed() {
    const NAMES: &str = "notitie bel 06 12345678\n";
    for (settled, kept, gone) in [
        ("\n", "", "12345678"),
        ("bel de huismeester\n", "bel de huismeester", "12345678"),
        ("bewaar\n", "bel 06 12345678", "huismeester"),
    ] {
        let home = Home::with("oost.ron", "Dossier(version: 2, place: \"Oost\")");
        let said = talk(&home, &["ask", "oost.ron"], &format!("overslaan\n{NAMES}{settled}"), &[]).good();
        let dossier = home.read("oost.ron");
        assert!(dossier.contains(kept) && !dossier.contains(gone), "{settled:?}: {dossier}\n{}", said.out);
        assert_eq!(said.out.contains("niet bewaard, omdat"), kept.is_empty(), "{}", said.out);
    }
}

#[test]
fn the_end_of_the_input_ends_it_at_any_moment_with_all_saved() {
    let whole = format!("{TWO_TICKS}kies 1\nDaarom.\nplan\n");
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    for upto in 0..=lines.len() {
        let home = Home::new();
        let said = begun(&home, &lines[..upto].concat());
        if upto >= 2 {
            assert!(text(&home).contains("NotTicked"), "{upto}: {}", said.out);
            assert!(said.out.contains("Ga verder met: wijkverbinder ask"), "{upto}: {}", said.out);
        }
        assert!(home.names().is_empty(), "nothing is left elsewhere");
    }
    // The last line needs no end.
    let home = Home::new();
    begun(&home, "Westwijk\n1");
    assert!(text(&home).contains(": Ticked"));
}

#[test]
fn a_script_can_go_on_where_another_stopped() {
    let home = Home::new();
    begun(&home, "Westwijk\n1 4\n");
    let said = begun(&home, "1\nadvies\nstop\n");
    assert!(said.out.contains("Dossier: Westwijk."), "{}", said.out);
    assert!(said.out.contains(&other(&home, &["match", "DOSSIER"])), "{}", said.out);
    assert_eq!(home.new_dossiers().iter().filter(|path| path.is_file()).count(), 1);
}

#[test]
fn without_a_terminal_or_where_it_is_wished_the_program_talks() {
    let home = Home::with("oost.ron", "Dossier(version: 2, place: \"Oost\")");
    let asked = talk(&home, &["ask", "oost.ron"], "stop\n", &[]).good();
    assert_eq!(talk(&home, &["oost.ron"], "stop\n", &[]).good(), asked);
    assert!(Home::new().run("").good().out.contains("Hoe heet de plek?"), "and no input at all is an end");
    home.run("new.ron").good();
    assert_eq!(home.names(), ["oost.ron"], "nothing is made before something is answered");
}

#[test]
fn what_was_typed_reaches_no_terminal_as_a_command() {
    let home = Home::new();
    let said = begun(&home, "West\u{1b}[31mwijk\ngeen\nnotitie \u{1b}]0;x\u{7}\n\u{1b}[A\nadvies\n");
    assert!(!said.out.contains(|c: char| c.is_control() && c != '\n'), "{:?}", said.out);
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;
    use crate::support::PROGRAM;
    use crate::terminal::Terminal;

    /// Types a line once the program waits for it.
    fn line(terminal: &mut Terminal, prompt: usize, typed: &str) {
        crate::terminal::until("a prompt", || (terminal.output().matches("\n> ").count() >= prompt).then_some(()));
        terminal.type_in(&format!("{typed}\n"));
    }

    #[test]
    fn a_plain_terminal_gets_no_escape_byte_and_the_same_advice() {
        for wished in ["TERM=dumb", "ACCESSIBLE=1"] {
            let home = Home::new();
            let mut terminal = Terminal::open_by(&home, &["env", wished, PROGRAM]);
            for (at, typed) in ["Westwijk", "1 4", "advies", "kies 1", "Daarom.", "plan", "stop"].iter().enumerate() {
                line(&mut terminal, at + 1, typed);
            }
            assert_eq!(terminal.end().exit_code(), 0);
            let output = terminal.output();
            assert!(!output.contains('\u{1b}'), "{wished}: {output:?}");
            let advice = other(&home, &["match", "DOSSIER"]).replace('\n', "\r\n");
            // What was chosen since changes no advice.
            assert!(output.contains(&advice), "{wished}: {output}");
        }
    }

    #[test]
    fn a_request_to_end_keeps_everything_and_gives_the_lock_back() {
        let home = Home::new();
        let mut terminal = Terminal::open_by(&home, &["env", "TERM=dumb", PROGRAM]);
        line(&mut terminal, 1, "Westwijk");
        line(&mut terminal, 2, "1 4");
        crate::terminal::until("a question", || terminal.output().contains("VRAAG ").then_some(()));
        terminal.type_in("\u{3}");
        assert_eq!(terminal.end().exit_code(), 143);
        assert!(text(&home).contains("NotTicked"));
        let again = begun(&home, "1\nstop\n");
        assert!(!again.out.contains("zonder af te sluiten"), "nobody was in the way: {}", again.out);
    }
}

#[test]
fn phase_wishes_and_origins_are_said_as_on_the_screens() {
    let home = Home::new();
    let said = begun(
        &home,
        &format!(
            "{TWO_TICKS}fase 3\nRamen ingegooid.\nwensen 1\nvraag 1\n2\nvraag 1\nherkomst 4\n2025\nbesluiten\nstop\n"
        ),
    );
    let dossier = text(&home);
    for kept in ["phase: (own: tension", "Ramen ingegooid.", "wishes", "Statistics(2025)"] {
        assert!(dossier.contains(kept), "{kept} is not in\n{dossier}\n{}", said.out);
    }
    for told in ["Jij ziet deze fase: ", "Gewenst: ", "Dit antwoord komt uit: "] {
        assert!(said.out.contains(told), "{told} is not in\n{}", said.out);
    }
    // Without a reason there is no phase of one's own, and the answers count again when that is said.
    let said =
        talk(&home, &["ask", &the_dossier(&home).display().to_string()], "advies\nfase 2\n\nfase 5\n\nwensen 1\n", &[]);
    assert!(said.out.contains("Een eigen fase vraagt een reden."), "{}", said.out);
    let dossier = text(&home);
    assert!(!dossier.contains("phase: (own") && !dossier.contains("wishes"), "{dossier}");
}

#[test]
fn whatever_has_a_name_can_be_read_about() {
    let home = Home::new();
    let said =
        begun(&home, &format!("{TWO_TICKS}over gelijkwaardigheid\nover buurt\nover xyzzy\nover\nwijk\nuitzoeken\n"));
    assert!(said.out.to_lowercase().contains("gelijkwaardigheid"), "{}", said.out);
    for told in ["Dit past erbij: ", "Niets heet zo, en nergens staat het: \"xyzzy\".", "Typ er een naam achter"] {
        assert!(said.out.contains(told), "{told} is not in\n{}", said.out);
    }
}

#[test]
fn the_advice_is_kept_in_a_file_and_an_earlier_version_is_taken_back() {
    let home = Home::new();
    begun(&home, &format!("{TWO_TICKS}bestand\n"));
    let before = text(&home);
    let dossier = the_dossier(&home).display().to_string();
    talk(&home, &["ask", &dossier], "vraag 1\n5\nstop\n", &[]).good();
    assert_ne!(text(&home), before);
    let said = talk(&home, &["ask", &dossier], "versies 1\n", &[]).good();
    assert!(said.out.contains("Teruggezet: de versie van "), "{}", said.out);
    assert_eq!(text(&home), before, "{}", said.out);
}

#[test]
fn activities_are_compared_remembered_and_hidden_as_on_the_screens() {
    let home = Home::new();
    let said = begun(
        &home,
        &format!("{TWO_TICKS}vergelijk 1 2\nonthoud 1\nverberg 2\nadvies\nvergelijk\nverberg buurtmaaltijd\n"),
    );
    assert!(said.flat().contains("Belangrijkste reden"), "{}", said.out);
    let list = said.out.rsplit("ACTIVITEITEN").next().expect("the list");
    assert!(list.contains("(onthouden)") && said.out.contains("Door jullie verborgen: "), "{}", said.out);
    assert!(said.out.contains("puntkomma"), "what can be compared is said: {}", said.out);
    let dossier = text(&home);
    assert!(dossier.contains("kept: [") && dossier.contains("hidden: ["), "{dossier}");
}

#[test]
fn a_number_means_the_activity_that_was_read_out_by_it() {
    let home = Home::new();
    let said = begun(&home, &format!("{TWO_TICKS}verberg 1\nkies 1\nDaarom.\n"));
    let named =
        |lead: &str| said.out.lines().find_map(|line| line.strip_prefix(lead)).map(|name| name.trim().to_owned());
    let hidden = named("Verborgen: ").expect("what is hidden");
    let hidden = hidden.trim_end_matches('.');
    assert!(said.flat().contains(&format!("\"{hidden}\"")), "{hidden} is chosen: {}", said.out);
}
