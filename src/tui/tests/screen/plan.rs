//! The plan of what was chosen: lines, measures, fields, several plans, and what is handed over.
use dossier::{Date, PlanPart};
use tui::{Effect, Handing, Message, Paper, PaperForm, Screen};
use wording::Language;

use crate::support::Program;

/// A case in which a shared meal was chosen.
pub const CASE: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (
    answers: {
        "contact-between-groups": Step(2), "neighbours-know": Step(2), "irritation": Step(2), "feeling-unsafe": NotTicked,
        "serious-crime": NotTicked, "recent-incident": NotTicked, "discrimination": NotTicked, "hands": Step(3),
    },
), choices: [(activity: "shared-meal", on: "2026-11-20")])"#;

fn plan(size: (u16, u16), language: Language) -> Program {
    let mut program = Program::open(CASE, size, language);
    // Where nothing that was chosen is selected, the plan of what was chosen first opens.
    program.press("Tab Home p");
    assert_eq!(program.screen(), Screen::Plan);
    program.effects.clear();
    program
}

/// Goes down to the first row that holds these two texts.
fn down_to(program: &mut Program, one: &str, other: &str) {
    for _ in 0..100 {
        if program.text().lines().any(|line| line.contains(one) && line.contains(other)) {
            return;
        }
        program.press("Down");
    }
    panic!("no {one}{other}: {}", program.text());
}

fn text_of(program: &Program, at: usize) -> String {
    program.dossier().choices[0].plan[at].text.clone()
}

#[test]
fn opening_a_plan_changes_nothing_and_the_first_change_writes_it() {
    let mut program = plan((120, 32), Language::En);
    assert!(program.dossier().choices[0].plan.is_empty());
    program.press("Space");
    let lines = &program.dossier().choices[0].plan;
    assert!(lines.len() > 20 && lines[0].done && !lines[1].done);
    assert_eq!(program.effects, [Effect::Save]);
    program.press("u");
    assert!(program.dossier().choices[0].plan.is_empty());
    assert_eq!(program.screen(), Screen::Plan);
}

#[test]
fn a_line_is_changed_added_moved_and_removed_and_all_can_be_taken_back() {
    let mut program = plan((120, 32), Language::En);
    program.press("e C-u").write("People greet each other").press("Enter");
    assert_eq!(text_of(&program, 0), "People greet each other");
    let before = program.dossier().choices[0].plan.len();
    program.press("a").write("Our own goal").press("Enter");
    assert_eq!(text_of(&program, 1), "Our own goal");
    assert_eq!(program.dossier().choices[0].plan[1].part, PlanPart::Goal);
    // The new line is selected, and moves up past the first; past a heading it does not.
    program.press("K");
    assert_eq!(
        (text_of(&program, 0).as_str(), text_of(&program, 1).as_str()),
        ("Our own goal", "People greet each other")
    );
    program.press("K K x");
    assert_eq!(program.dossier().choices[0].plan.len(), before);
    program.press("u u u u");
    assert!(program.dossier().choices[0].plan.is_empty());
}

/// The points as chosen and at best, as the heading over the measures says them.
fn points(program: &Program) -> (u32, u32) {
    let text = program.text();
    let said = text.lines().find_map(|line| line.split("This makes the contact good: now ").nth(1));
    let said = said.unwrap_or_else(|| panic!("no points: {text}"));
    let numbers: Vec<u32> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    (numbers[0], numbers[1])
}

#[test]
fn each_measure_raises_the_points_as_chosen_at_once_up_to_the_best() {
    let mut program = plan((200, 50), Language::En);
    down_to(&mut program, "▸ [-] ", "");
    let (before, best) = points(&program);
    let mut last = before;
    let measures = program.text().matches("[-] Not yet").count();
    assert!(measures > 2, "{}", program.text());
    for _ in 0..measures {
        program.press("Space");
        let (now, top) = points(&program);
        assert!(now >= last && top == best, "{}", program.text());
        // The check beside it says the same.
        assert!(program.text().contains(&format!("As you chose it now: {now} points")), "{}", program.text());
        last = now;
        program.press("Down");
    }
    assert!(before < best, "{}", program.text());
    assert_eq!(last, best, "{}", program.text());
    for _ in 0..measures {
        program.press("u");
    }
    assert!(program.dossier().profile.measures.is_empty());
}

#[test]
fn an_answer_given_after_the_choice_stops_it_in_its_plan() {
    let mut program = plan((200, 50), Language::En);
    assert!(program.text().contains("Nothing stops this now"), "{}", program.text());
    program.press("Esc BackTab Home");
    down_to(&mut program, "▸", "threats, vandalism");
    program.press("5 Tab p");
    assert_eq!(program.screen(), Screen::Plan);
    let text = program.text();
    assert!(text.contains("This was chosen on 20 November 2026, but cannot be done now."), "{text}");
}

#[test]
fn documents_are_made_from_the_main_screen_too_by_a_key_and_from_the_palette() {
    let mut program =
        Program::open(&format!("{})", CASE.split(", choices:").next().unwrap_or_default()), (80, 24), Language::En);
    program.press("Tab P");
    // What needs no choice; and how the rest comes.
    let text = program.text();
    assert!(text.contains("Advice with reasons") && !text.contains("▸ The plan"), "{text}");
    assert!(text.contains("A plan, a page for the council"), "{text}");
    program.press("Enter Enter");
    let advice = Handing { paper: Paper::Advice, form: PaperForm::Word, activities: Vec::new() };
    assert_eq!(program.effects.last(), Some(&Effect::HandOver(advice)));
    let mut program = Program::open(CASE, (80, 24), Language::En);
    program.press(":").write("document").press("Enter");
    let text = program.text();
    assert!(text.contains("The plan") && text.contains("council"), "{text}");
}

#[test]
fn a_day_gives_the_schedule_its_days_and_a_line_that_was_filled_in_follows() {
    let mut program = plan((120, 32), Language::En);
    // Something is written first.
    program.press("Space");
    down_to(&mut program, "▸     Day", "");
    program.press("Enter").write("31-2-2027").press("Enter");
    assert!(program.text().contains("This is no day."), "{}", program.text());
    program.press("C-u").write("14-3-2027").press("Enter");
    let choice = &program.dossier().choices[0];
    assert_eq!(choice.held, Some(Date::constant(2027, 3, 14)));
    assert_eq!(choice.look_back, [Date::constant(2027, 9, 14)]);
    assert!(choice.plan.iter().any(|line| line.text.contains("14 March 2027")), "{:?}", choice.plan);
    assert!(choice.plan[0].done, "what was ticked off stays so");
    program.press("u");
    assert_eq!(program.dossier().choices[0].held, None);
}

#[test]
fn what_is_asked_of_the_municipality_is_filled_in() {
    let mut program = plan((120, 32), Language::En);
    program.press("End Enter").write("the key; the kitchen ; ").press("Enter");
    program.press("Up Enter").write("closing the street").press("Enter");
    program.press("Up Enter").write("three").press("Enter");
    assert!(program.text().contains("Write only a whole number here."), "{}", program.text());
    program.press("C-u").write("3").press("Enter");
    program.press("Up Enter").write("2.500").press("Enter");
    program.press("Up Enter").write("40").press("Enter");
    program.press("Up Enter").write("area manager").press("Enter");
    let asks = &program.dossier().choices[0].asks;
    assert_eq!((asks.hours, asks.money, asks.years), (Some(40), Some(2500), Some(3)));
    assert_eq!((asks.contact.as_deref(), asks.permissions.len(), asks.places.len()), (Some("area manager"), 1, 2));
    program.press("x");
    assert_eq!(program.dossier().choices[0].asks.contact, None);
}

#[test]
fn something_that_runs_gets_a_plan_and_one_goes_from_plan_to_plan() {
    let runs = "profile: (\n    runs: [(activity: \"community-garden\", has: [\"repeated-contact\"])],";
    let mut program = Program::open(&CASE.replacen("profile: (", runs, 1), (120, 32), Language::En);
    // What runs and fits stands above all.
    program.press("Tab Home");
    program.press("p");
    assert_eq!(program.dossier().choices.len(), 2, "{}", program.text());
    assert!(program.text().contains("Plan: Community garden"), "{}", program.text());
    program.press("Right");
    assert!(program.text().contains("Plan: Shared neighbourhood meal"), "{}", program.text());
    program.press("Left");
    assert!(program.text().contains("Plan: Community garden"), "{}", program.text());
}

#[test]
fn a_programme_is_chosen_from_the_short_list_and_planned() {
    let mut program = Program::open(CASE, (120, 32), Language::En);
    program.press("s p");
    assert_eq!(program.screen(), Screen::Plan);
    assert!((2..=4).contains(&program.dossier().choices.len()));
    program.press("u");
    assert_eq!(program.dossier().choices.len(), 1);
}

#[test]
fn a_document_is_asked_for_by_what_it_is_and_its_form() {
    let mut program = plan((80, 24), Language::Nl);
    program.press("E");
    insta::assert_snapshot!("plan-paper-80x24-nl", program.text());
    program.press("Enter Down Enter");
    let handing = Handing { paper: Paper::Plan, form: PaperForm::Page, activities: vec!["shared-meal".into()] };
    assert_eq!(program.effects, [Effect::HandOver(handing)]);
    program.tell(Message::HandedOver("/home/anna/westwijk-plan-buurtmaaltijd.html".to_owned()));
    assert!(program.text().contains("westwijk-plan-buurtmaaltijd.html"), "{}", program.text());
}

#[test]
fn a_page_that_helps_opens_over_the_plan() {
    let mut program = plan((120, 32), Language::En);
    program.press("i");
    assert!(program.text().contains("Inviting people"), "{}", program.text());
    program.press("Down Enter");
    assert!(program.text().contains("guide") || program.text().contains("Guide"), "{}", program.text());
    // It is a page like any other: links lead on, and back.
    assert!(program.text().contains("next link"), "{}", program.text());
    program.press("Esc");
    assert_eq!(program.screen(), Screen::Plan);
}

#[test]
fn without_a_choice_the_plan_says_what_to_do() {
    let mut program = Program::new((120, 32), Language::En);
    program.press("Enter p");
    assert_eq!(program.screen(), Screen::Main);
    assert!(program.text().contains("First choose an activity with c"), "{}", program.text());
}

#[test]
fn what_is_changed_in_a_plan_is_named_with_the_key_that_takes_it_back() {
    let mut program = Program::open(CASE, (80, 24), Language::En);
    program.press("Tab Home p Down Down");
    let status = |program: &Program| program.text().lines().rev().nth(1).unwrap_or_default().trim().to_owned();
    program.press("Space");
    assert!(
        status(&program).starts_with("Done: ") && status(&program).ends_with("Undo with \"u\"."),
        "{}",
        program.text()
    );
    program.press("Space");
    assert!(status(&program).starts_with("To be done again: "), "{}", program.text());
    program.press("J");
    assert!(status(&program).starts_with("Moved: "), "{}", program.text());
    program.press("a").write("bring chairs").press("Enter");
    assert_eq!(status(&program), "Added: bring chairs. Undo with \"u\".");
    program.press("x");
    assert_eq!(status(&program), "Taken away: bring chairs. Undo with \"u\".");
    program.press("u");
    assert_eq!(status(&program), "Undone.");
}
