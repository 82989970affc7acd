//! A workshop in the real program: twenty people and twelve questions, with the room's screen beside that of the one who presents;
//! and forms, answers and reports without a screen.

use crate::support::{Home, flat};
use crate::terminal::{Terminal, until};

const BEFORE: &str = r#"// Made at the kitchen table.
Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "neighbour-quarrel": Step(2), "puzzling-behaviour": Step(1), "money-worries": NotKnown, "feeling-unsafe": Step(1),
    "serious-crime": Step(1), "recent-incident": Step(1), "discrimination": Votes([17, 2, 0, 1, 0]),
}), origins: {"discrimination": (note: "zie de map van Ans")})
"#;

/// How many questions were asked, as the file has it.
fn asked(home: &Home) -> usize {
    home.read("westwijk.ron").matches("(first: (all:").count()
}

#[test]
fn twenty_people_answer_twelve_questions_while_the_room_follows() {
    let home = Home::with("westwijk.ron", BEFORE);
    let mut first = Terminal::open(&home, &["workshop", "westwijk.ron"]);
    first.says("Tijd en mensen");
    first.type_in("\x1548 20\r");
    first.says("tijd voor 12 vragen");
    let mut room = Terminal::open(&home, &["workshop", "westwijk.ron", "--room"]);
    room.says("Wat zien jullie in de wijk?");
    first.type_in("\r");
    for nth in 1..=12 {
        room.says("Schrijf eerst zelf je antwoord op");
        first.type_in("\r");
        room.says("Steek je hand op");
        first.type_in("\r");
        first.says("Typ per antwoord");
        let counts = ["3 4 10 2 1", "8 1 0 2 9", "1 15 3 0 1"][nth % 3];
        // A question with six answers wants six numbers, and says so.
        first.type_in(&format!("{counts}\r"));
        first.quiet();
        if first.screen().contents().contains("Typ voor elk antwoord") {
            let steps = [" 1", " 1 1", " 1 1 1", " 1 1 1 1"];
            for more in steps {
                first.type_in(&format!("\x15{counts}{more}\r"));
                first.quiet();
                if !first.screen().contents().contains("Typ per antwoord") {
                    break;
                }
            }
        }
        until("the votes in the file", || (asked(&home) == nth).then_some(()));
        first.type_in("\r");
        until("the room sees bars", || room.screen().contents().contains("██").then_some(()));
        assert!(!room.screen().contents().contains("17"), "{}", room.screen().contents());
        first.type_in("\r");
        until("the next", || (!room.screen().contents().contains("Praat erover")).then_some(()));
    }
    room.says("Plaats");
    // Words in all that was ever written there; numbers on the screen, since a terminal is told places by numbers too.
    let (written, wall) = (room.output(), room.screen().contents());
    for private in ["map van Ans", "westwijk.ron", "opgeslagen", "Typ per antwoord"] {
        assert!(!flat(&written).contains(private), "{private}");
    }
    assert!(!wall.contains("17"), "{wall}");
    first.type_in("b");
    until("the wall is dark", || room.screen().contents().trim().is_empty().then_some(()));
    first.type_in("b");
    room.says("Plaats");
    first.quit();
    room.quiet();
    room.says("Plaats");
    let text = home.read("westwijk.ron");
    assert!(text.starts_with("// Made at the kitchen table."), "{text}");
    // After the break, in another folder as on another machine.
    let other = Home::with("westwijk.ron", &text);
    let mut again = Terminal::open(&other, &["workshop", "westwijk.ron"]);
    again.says("Plaats");
    again.type_in("\r\r\r");
    again.says("Waar zou jij aan meedoen");
    again.type_in("dwe beginnen klein\r");
    until("the decision", || other.read("westwijk.ron").contains("we beginnen klein").then_some(()));
    again.says("kort verslag");
    again.quit();
    room.type_in("q");
    assert_eq!(room.end().exit_code(), 0);
    let report = other.run("workshop report westwijk.ron").good().flat();
    assert!(
        report.contains("Verslag van de werksessie in Westwijk") && report.contains("we beginnen klein"),
        "{report}"
    );
    assert!(!report.contains("17") && !report.contains("map van Ans"), "{report}");
}

#[test]
fn a_form_is_written_and_nothing_is_overwritten() {
    let home = Home::with("westwijk.ron", BEFORE);
    home.run("workshop form westwijk.ron --output form.html").good();
    let form = home.read("form.html");
    assert!(form.contains("Schrijf je naam niet op") && form.contains("checkbox"));
    home.run("workshop form westwijk.ron --output form.html").refused(2);
    assert_eq!(home.read("form.html"), form);
}

/// A report is data too, for another program; a calendar it is not.
#[test]
fn a_report_is_made_in_the_formats_of_a_plan_but_as_a_calendar() {
    let home = Home::with("westwijk.ron", BEFORE);
    let said = home.run("workshop report westwijk.ron --format json").good();
    let read: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert!(read["blocks"][0]["text"].as_str().is_some_and(|text| !text.is_empty()), "{read}");
    for name in ["verslag.md", "verslag.html", "verslag.docx", "verslag.json"] {
        home.run(&format!("workshop report westwijk.ron --output {name}")).good();
        assert!(home.names().contains(&name.to_owned()), "{name}");
    }
    home.run("workshop report westwijk.ron --output verslag.ics").refused(2);
    assert!(!home.names().contains(&"verslag.ics".to_owned()));
}

#[test]
fn forms_are_counted_and_leave_no_trace() {
    let home = Home::with("westwijk.ron", BEFORE);
    let mut table = "Tijdstip;Naam;irritation;Buren kennen elkaar\n".to_owned();
    for at in 0..20 {
        table += &format!("9:{at};Persoon{at};{};{}\n", at % 5 + 1, 5 - at % 4);
    }
    home.write("antwoorden.csv", &table);
    let before = home.names();
    let said = home.run("workshop import antwoorden.csv westwijk.ron --borda").good();
    let flat = said.flat();
    assert!(flat.contains("20 mensen") && flat.contains("niet gelezen: Tijdstip, Naam"), "{flat}");
    assert!(flat.contains("keer bij de eerste drie") && flat.contains("Borda"), "{flat}");
    assert!(!said.out.contains("Persoon"), "{}", said.out);
    assert_eq!(home.names(), before);
    let kept = home.read("westwijk.ron");
    assert!(kept.starts_with("// Made at the kitchen table."), "{kept}");
    for counted in [r#""irritation": Votes([4, 4, 4, 4, 4])"#, r#""neighbours-know": Votes([0, 5, 5, 5, 5])"#] {
        assert!(kept.contains(counted), "{counted}: {kept}");
    }
    assert_eq!(kept.matches("from: Workshop").count(), 2, "{kept}");
    assert!(kept.contains("Votes([17, 2, 0, 1, 0])"), "what was not on the forms stays: {kept}");
    assert!(!kept.contains("Persoon") && !kept.contains("sheets"), "{kept}");
    assert!(flat.contains("Geen enkel formulier is bewaard"), "{flat}");

    home.write("fout.csv", table.replace("9:3;Persoon3;4", "9:3;Persoon3;Jan van hiernaast"));
    let said = home.run("workshop import fout.csv westwijk.ron").refused(1);
    assert!(said.err.contains("Rij 5, kolom 3") && !said.err.contains("Jan"), "{}", said.err);
    assert_eq!(home.read("westwijk.ron"), kept, "nothing is half taken");
    // Without a dossier they are only counted.
    let said = home.run("workshop import antwoorden.csv").good();
    assert!(said.flat().contains("20 mensen") && !said.flat().contains("Geen enkel formulier"), "{}", said.out);
    assert_eq!(home.read("westwijk.ron"), kept);
}

#[test]
fn a_dossier_that_somebody_has_open_takes_no_forms() {
    let home = Home::with("westwijk.ron", BEFORE);
    home.write("antwoorden.csv", "irritation\n3\n4\n");
    let mut open = Terminal::open(&home, &["westwijk.ron"]);
    open.first_frame();
    home.run("workshop import antwoorden.csv westwijk.ron").refused(2);
    open.quit();
    assert_eq!(home.read("westwijk.ron"), BEFORE);
}
