//! What is handed over from the screen.

use tui::{Handing, Paper, PaperForm};

use super::*;

/// A choice in a neighbourhood in which much is the matter.
fn with_a_choice() -> (TempDir, Desk) {
    let (folder, mut desk) = Desk::with_westwijk();
    let today = dossier::Date::constant(2026, 11, 20);
    desk.dossier.choices.push(Wording::chosen_on("listening-per-group".into(), today));
    desk.dossier.profile.answers.insert("recent-incident".into(), Answer::Step(5));
    (folder, desk)
}

/// The files beside the dossier.
fn papers(desk: &Desk) -> Vec<String> {
    desk.names().into_iter().filter(|name| !name.contains(".ron")).collect()
}

#[test]
fn every_paper_is_a_file_of_its_own_and_no_name_of_a_file_says_a_phase() {
    let (_folder, mut desk) = with_a_choice();
    let mut made = 0;
    for paper in Paper::ALL {
        for form in PaperForm::of(paper).into_iter().filter(|form| *form != PaperForm::Calendar) {
            let messages = desk.run(Effect::HandOver(Handing { paper, form, activities: Vec::new() }));
            assert!(matches!(messages.as_slice(), [Message::HandedOver(_)]), "{messages:?}");
            made += 1;
        }
    }
    let names = papers(&desk);
    assert_eq!(names.len(), made, "{names:?}");
    for phase in base().phases.values() {
        for word in [&phase.name.nl, &phase.name.en] {
            assert!(!names.iter().any(|name| name.contains(&word.to_lowercase())), "{word}: {names:?}");
        }
    }
    assert!(names.iter().all(|name| name.starts_with("westwijk")), "{names:?}");
}

#[test]
fn what_is_made_again_is_another_file_and_the_first_stays_as_it_was() {
    let (_folder, mut desk) = with_a_choice();
    let handing = Handing { paper: Paper::Plan, form: PaperForm::Text, activities: Vec::new() };
    desk.run(Effect::HandOver(handing.clone()));
    let first = papers(&desk).remove(0);
    fs::write(desk.path(&first), "mine").unwrap();
    desk.run(Effect::HandOver(handing));
    assert_eq!(desk.read(&first), "mine");
    assert_eq!(papers(&desk).len(), 2);
}

#[test]
fn without_a_day_there_is_no_calendar_and_it_is_said() {
    let (_folder, mut desk) = with_a_choice();
    let handing = Handing { paper: Paper::Plan, form: PaperForm::Calendar, activities: Vec::new() };
    let messages = desk.run(Effect::HandOver(handing));
    assert!(matches!(messages.as_slice(), [Message::Refused(_)]), "{messages:?}");
}
