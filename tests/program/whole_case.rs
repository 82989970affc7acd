//! A whole case in a real pseudo-terminal: from the first tick to what was learnt, and what comes of it next time.

use std::path::Path;

use crate::support::{Home, names};
use crate::terminal::{Terminal, the_new_dossier};

const DOWN: &str = "\x1b[B";

fn sees(terminal: &Terminal, text: &str) {
    terminal.see(text, |screen| screen.contents().contains(text).then_some(()));
}

#[test]
fn from_the_first_tick_to_what_was_learnt() {
    let home = Home::new();
    let mut terminal = Terminal::begin(&home);
    // Two ticks, and the first activity is chosen.
    terminal.type_in(" \x1b[B\x1b[B\x1b[B \r");
    let dossier = the_new_dossier(&home);
    sees(&terminal, "kiezen");
    terminal.type_in("c");
    sees(&terminal, "Waarom kiezen jullie dit?");
    terminal.type_in("het past hier\r");
    sees(&terminal, "Gekozen op");
    // Its plan: the first line is done, and there is a day.
    terminal.type_in("p");
    sees(&terminal, "Wat willen we bereiken?");
    terminal.type_in(" ");
    sees(&terminal, "▸ [x]");
    let day = |terminal: &Terminal| terminal.screen().contents().contains("▸     Dag");
    for _ in 0..80 {
        if day(&terminal) {
            break;
        }
        terminal.type_in(DOWN);
        terminal.quiet();
    }
    terminal.type_in("\r");
    sees(&terminal, "Op welke dag?");
    terminal.type_in("14-3-2027\r");
    sees(&terminal, "Dag: 14-3-2027");
    // Handed over as a document, twice: the second is another file.
    for _ in 0..2 {
        terminal.type_in("E");
        sees(&terminal, "Wat wil je maken?");
        terminal.type_in("\r");
        sees(&terminal, "In welke vorm?");
        terminal.type_in("\r");
        sees(&terminal, "Er is niets overschreven.");
        terminal.type_in("\x1b");
        terminal.quiet();
    }
    let folder = dossier.parent().unwrap();
    let documents: Vec<String> =
        names(folder).into_iter().filter(|name| Path::new(name).extension().is_some_and(|end| end == "docx")).collect();
    assert_eq!(documents.len(), 2, "{documents:?}");
    assert!(documents.iter().all(|name| name.starts_with("westwijk-plan-")), "{documents:?}");
    // Looked back on.
    terminal.type_in("R");
    sees(&terminal, "Maakte je iets vervelends mee?");
    terminal.type_in("\r");
    sees(&terminal, "Schrijf 3 getallen");
    terminal.type_in("20 3 1\r");
    sees(&terminal, "nee 20");
    terminal.type_in("a");
    sees(&terminal, "Hoe ging het?");
    terminal.type_in(DOWN);
    terminal.type_in("\r");
    sees(&terminal, "Wat leerden jullie?");
    terminal.type_in("te weinig handen\r");
    sees(&terminal, "Wat niet werkte");
    terminal.type_in("\x1b");
    sees(&terminal, "Geprobeerd in");
    terminal.type_in("q");
    assert_eq!(terminal.end().exit_code(), 0);
    // It counts next time, with its year and its reason; and it can be handed over.
    let id = std::fs::read_to_string(&dossier).unwrap();
    let id = id.split("activity: \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let path = dossier.display().to_string();
    let said = home.run_with(["--lang", "nl", "explain", &path, &id], &[]).good().flat();
    assert!(said.contains("geprobeerd in") && said.contains(": te weinig handen"), "{said}");
    let said = home.run_with(["--lang", "nl", "plan", &path, "--what", "look-back"], &[]).good().flat();
    assert!(said.contains("een klein moment") && said.contains("te weinig handen"), "{said}");
    assert!(said.contains("bewijst niet dat het door de activiteit komt"), "{said}");
}
