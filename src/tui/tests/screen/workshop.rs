//! A workshop of twenty people and twelve questions, without a terminal: what keys do, and what a wall shows.

use dossier::{Dossier, Grouping, Part, Vote};
use matching::Answer;
use tui::{Begin, Effect, Message, Start};
use wording::Language;

use crate::support::{Program, TODAY, base, opened};

/// A dossier in which the sensitive questions were answered beforehand, one of them on paper.
pub const BEFORE: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "neighbour-quarrel": Step(2), "puzzling-behaviour": Step(1), "money-worries": NotKnown, "feeling-unsafe": Step(1),
    "serious-crime": Step(1), "recent-incident": Step(1), "discrimination": Votes([17, 2, 0, 1, 0]),
}), origins: {"discrimination": (note: "zie de map van Ans")})"#;

/// What twenty people answer to each question, in turn.
const HANDS: [&str; 4] = ["3 4 10 2 1", "8 1 0 2 9", "1 15 3 0 1", "2 5 6 5 2"];

/// One in which so much was ticked too that activities can be advised.
const TICKED: &str = r#"Dossier(version: 2, place: "Westwijk", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Step(3), "neighbour-quarrel": Step(2), "puzzling-behaviour": Step(1),
    "money-worries": NotKnown, "feeling-unsafe": Step(1), "serious-crime": Step(1), "recent-incident": Step(1),
    "discrimination": Votes([17, 2, 0, 1, 0]),
}))"#;

fn at_the_workshop(size: (u16, u16), language: Language) -> Program {
    begun(BEFORE, size, language)
}

fn begun(dossier: &str, size: (u16, u16), language: Language) -> Program {
    let mut program = Program::open(dossier, size, language);
    // 48 minutes and 20 people: time for twelve questions.
    program.press("w C-u").write("48 20").press("Enter");
    program
}

fn steps(program: &Program) -> usize {
    let workshop = program.dossier().workshop().unwrap();
    base().questions[workshop.stage.question.as_ref().unwrap()].steps.len()
}

/// The hands for a question of so many steps.
fn hands(nth: usize, steps: usize) -> String {
    let mut counts: Vec<&str> = HANDS[nth % HANDS.len()].split(' ').collect();
    counts.truncate(steps);
    while counts.len() < steps {
        counts.push("1");
    }
    counts.join(" ")
}

#[test]
fn twenty_people_answer_twelve_questions_and_decide() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    assert_eq!(program.dossier().workshop().unwrap().agenda.len(), 12);
    program.press("Enter");
    for nth in 0..12 {
        program.press("Enter Enter");
        let counts = hands(nth, steps(&program));
        program.write(&counts).press("Enter Enter");
        let workshop = program.dossier().workshop().unwrap();
        assert_eq!(workshop.stage.part, Part::Result, "{}", program.text());
        assert_eq!(workshop.asked.len(), nth + 1);
        let id = workshop.stage.question.clone().unwrap();
        let counts: Vec<u32> = counts.split(' ').map(|count| count.parse().unwrap()).collect();
        assert_eq!(program.dossier().profile.answers[&id], Answer::Votes(counts), "what the room said is the answer");
        program.press("Enter");
    }
    let part = |program: &Program| program.dossier().workshop().unwrap().stage.part;
    assert_eq!(part(&program), Part::End);
    program.press("Enter Enter Enter");
    assert_eq!(part(&program), Part::Dots, "three pages of activities, then dots");
    program.press("c");
    let list = program.model.wording().label(wording::Label::WorkshopDotsTitle);
    assert!(program.text().contains(&list));
    let count = program.text().lines().filter(|line| line.contains(" 0")).count();
    assert!((1..=6).contains(&count), "{}", program.text());
    program.press("Esc d").write("de meesten doen mee").press("Enter");
    assert_eq!(part(&program), Part::Done);
    let dossier = program.dossier();
    assert_eq!(dossier.choices.len(), 1);
    assert_eq!(dossier.log.last().unwrap().because.as_deref(), Some("de meesten doen mee"));
}

#[test]
fn every_key_that_changes_a_workshop_keeps_it_at_once() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    for keys in ["b", "b", "z", "z", "s", "Enter", "Enter", "1", "2", "Backspace", "3", "Enter", "a", "2", "e"] {
        program.effects.clear();
        program.press(keys);
        assert!(program.effects.contains(&Effect::Save), "{keys}: {:?}", program.effects);
    }
}

#[test]
fn hands_are_added_by_a_key_and_taken_back() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("Enter Enter 1 3 3");
    let first = |program: &Program| {
        let workshop = program.dossier().workshop().unwrap().clone();
        workshop.asked.values().next().map(|asked| asked.first.all().to_vec())
    };
    assert_eq!(first(&program).unwrap()[..3], [1, 0, 2]);
    program.press("u");
    assert_eq!(first(&program).unwrap()[..3], [1, 0, 1]);
    program.press("U Backspace");
    assert_eq!(first(&program), None);
    program.press("u u u u");
    assert_eq!(first(&program), None, "back to before the first hand");
}

#[test]
fn every_step_is_taken_back_as_one_and_a_dark_wall_stays_dark() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    let mut steps = Vec::new();
    for keys in ["Enter", "Enter", "1", "2", "Enter", "a", "3", "Enter", "Enter", "s", "e", "Enter", "Left", "Left"] {
        steps.push((keys, program.dossier().clone()));
        program.press(keys);
        assert_ne!(&steps.last().unwrap().1, program.dossier(), "{keys}");
    }
    let end = program.dossier().clone();
    for (keys, before) in steps.iter().rev() {
        program.effects.clear();
        program.press("u");
        assert_eq!(program.dossier(), before, "{keys} is taken back");
        assert!(program.effects.contains(&Effect::Save) || program.effects.contains(&Effect::SaveAnew), "and kept");
    }
    for _ in &steps {
        program.press("U");
    }
    assert_eq!(program.dossier(), &end);
    program.press("b u");
    let workshop = program.dossier().workshop().unwrap();
    assert!(workshop.blank && workshop.stage != end.workshop().unwrap().stage, "{workshop:?}");
    program.press("b");
    assert!(!program.dossier().workshop().unwrap().blank);
}

#[test]
fn a_decision_is_taken_back_with_the_step_to_the_end() {
    let mut program = begun(TICKED, (80, 24), Language::Nl);
    program.press("e d").write("we beginnen klein").press("Enter");
    assert_eq!(program.dossier().workshop().unwrap().stage.part, Part::Done);
    program.press("u");
    assert!(program.dossier().choices.is_empty() && program.dossier().log.is_empty());
    assert_eq!(program.dossier().workshop().unwrap().stage.part, Part::End);
}

#[test]
fn a_room_is_divided_by_streets_and_never_by_origin() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("v End Enter").write("Polen, Nederlanders").press("Enter");
    assert!(program.text().contains("Nooit afkomst"), "{}", program.text());
    program.press("C-u").write("Beukstraat, Kerkplein").press("Enter");
    let streets = Grouping::Street(vec!["Beukstraat".to_owned(), "Kerkplein".to_owned()]);
    assert_eq!(program.dossier().workshop().unwrap().groups, streets);
}

#[test]
fn a_second_vote_stands_beside_the_first_and_counts() {
    let mut program = at_the_workshop((120, 32), Language::Nl);
    program.press("Enter");
    ask_first(&mut program);
    program.press("a Enter").write("0 0 2 8 10").press("Enter Enter");
    let workshop = program.dossier().workshop().unwrap();
    let (id, asked) = workshop.asked.iter().next().unwrap();
    assert_eq!(asked.first.all(), [3, 4, 10, 2, 1]);
    assert_eq!(asked.second.as_ref().unwrap().all(), [0, 0, 2, 8, 10]);
    assert_eq!(program.dossier().profile.answers[id], Answer::Votes(vec![0, 0, 2, 8, 10]));
    assert!(program.text().contains("1 ███") && program.text().contains("2 ▒▒▒"), "{}", program.text());
}

fn ask_first(program: &mut Program) {
    program.press("Enter Enter").write("3 4 10 2 1").press("Enter Enter");
}

#[test]
fn small_groups_are_in_no_file_and_on_no_wall() {
    let mut program = at_the_workshop((120, 32), Language::Nl);
    program.press("v Down Down Enter Enter Enter Enter");
    assert_eq!(program.dossier().workshop().unwrap().groups, Grouping::Age);
    assert!(program.text().contains("tot 25 jaar"), "{}", program.text());
    let kept = |program: &Program| dossier::write(None, program.dossier(), &base()).unwrap();
    program.write("0 7 0 0 0").press("Enter");
    assert!(!kept(&program).contains("[0, 7, 0, 0, 0]"), "a small group is in no file: {}", kept(&program));
    program.write("1 2 7 1 0").press("Enter");
    let text = kept(&program);
    assert!(text.contains("counted: 2, all: [1, 9, 7, 1, 0]") && !text.contains("[1, 2, 7, 1, 0]"), "{text}");
    // Somebody pulled the plug: what was in the file goes on with the third group, on another machine.
    let mut again = Program::open(&text, (120, 32), Language::Nl);
    again.press("w c");
    assert!(again.text().contains("65 jaar en ouder"), "{}", again.text());
    again.write("0 0 0 5 6").press("Enter");
    assert_eq!(again.dossier().workshop().unwrap().asked.values().next().unwrap().first.all(), [1, 9, 7, 6, 6]);
    // And a group that was typed wrongly is taken back alone.
    program.press("Esc u c").write("1 2 7 1 0").press("Enter");
    program.write("0 0 0 5 6").press("Enter Enter");
    let workshop = program.dossier().workshop().unwrap();
    let asked = workshop.asked.values().next().unwrap();
    assert_eq!(asked.first.all(), [1, 9, 7, 6, 6]);
    assert!(asked.first.groups().iter().all(|group| group != &[0, 7, 0, 0, 0]));
    assert_eq!(asked.first, Vote::by_group(&[vec![0, 7, 0, 0, 0], vec![1, 2, 7, 1, 0], vec![0, 0, 0, 5, 6]]));
}

#[test]
fn a_sensitive_question_is_counted_on_paper_only_and_its_counts_stay_off_the_wall() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("End c");
    let text = program.text();
    assert!(!text.contains("17") && text.contains("* * * * *"), "with one screen the room looks along: {text}");
    assert!(text.contains("5 getallen, samen 20"), "{text}");
    program.press("Tab");
    assert!(program.text().contains("17 2 0 1 0"), "the one who presents sees them: {}", program.text());
    program.press("Tab C-u").write("13 4 2 1 0");
    assert!(!program.text().contains("13"), "{}", program.text());
    program.press("Enter c");
    assert!(!program.text().contains("13"), "they are hidden anew at every count: {}", program.text());
    program.press("Esc");
    let dossier = program.dossier();
    assert_eq!(dossier.profile.answers["discrimination"], Answer::Votes(vec![13, 4, 2, 1, 0]));
    assert!(dossier.workshop().unwrap().asked.is_empty());
    for keys in ["", "e", "Enter", "Enter", "Enter", "Enter"] {
        program.press(keys);
        let room = room_of(program.dossier(), (80, 24), Language::Nl);
        assert!(!room.text().contains("13"), "{}", room.text());
    }
    // One vote for a firm step is enough to say so, without a number.
    program.press("e");
    let text = room_of(program.dossier(), (80, 24), Language::Nl).text();
    assert!(text.contains("! Eerst nagaan: Uitsluiten of uitschelden") || text.contains("! Eerst nagaan:"), "{text}");
}

/// The room's screen of a dossier.
fn room_of(dossier: &Dossier, size: (u16, u16), language: Language) -> Program {
    let mut file = opened("Dossier(version: 2)");
    file.dossier = dossier.clone();
    let start = Start {
        knowledge: base(),
        opened: Some(file),
        files: Vec::new(),
        begin: Begin::Room,
        user: None,
        today: TODAY,
        language,
        setup: tui::Setup::default(),
        size,
    };
    Program::of(start)
}

#[test]
fn the_room_sees_no_key_no_status_and_nothing_while_the_picture_is_off() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("Enter Enter 1 2 2");
    let room = room_of(program.dossier(), (80, 24), Language::Nl).text();
    for private in ["verder", "tellen", "opgeslagen", "1 2 0 0 0", "westwijk.ron", "map van Ans"] {
        assert!(!room.contains(private), "{private}: {room}");
    }
    program.press("b");
    assert_eq!(room_of(program.dossier(), (80, 24), Language::Nl).text().trim(), "");
    assert!(program.text().contains("Het beeld is uit"));
    program.press("b z Left Left");
    let held = room_of(program.dossier(), (80, 24), Language::Nl).text();
    assert_eq!(held, room, "a picture that is held still stays, wherever the one who presents goes");
}

#[test]
fn a_clock_that_is_hidden_draws_nothing_until_time_is_up() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("Enter");
    assert!(!program.model.clock_runs());
    program.press("t");
    assert!(program.model.clock_runs() && program.text().contains("1:00"), "{}", program.text());
    assert_eq!(program.tell(Message::Tick), [Effect::Draw]);
    assert!(program.text().contains("0:59"));
    program.press("h");
    let before = program.text();
    assert_eq!(program.tell(Message::Tick), []);
    assert_eq!(program.text(), before);
    for _ in 0..58 {
        program.tell(Message::Tick);
    }
    assert!(!program.model.clock_runs());
    program.press("h");
    assert!(program.text().contains("De tijd is om"), "{}", program.text());
}

/// The walls that are kept, each with the keys that lead to it from a new workshop.
const WALLS: [(&str, &[&str]); 11] = [
    ("ask", &["Enter"]),
    ("hands", &["Enter Enter 1 3 3 4"]),
    ("result", &["Enter Enter Enter", "3 4 10 2 1", "Enter Enter"]),
    ("camps", &["Enter Enter Enter", "9 1 0 1 9", "Enter Enter a Enter", "2 3 4 8 3", "Enter Enter"]),
    ("matters", &["Enter Enter Enter", "9 1 0 1 9", "Enter Enter"]),
    ("end", &["e"]),
    ("dots", &["e Enter Enter Enter c", "9 4 3 2 2", "Enter Down"]),
    ("again", &["Enter Enter Enter", "3 4 10 2 1", "Enter Enter a 2 3 3"]),
    ("done", &["e d", "we beginnen klein", "Enter"]),
    ("count", &["Enter Enter c"]),
    ("paper", &["End c"]),
];

#[test]
fn every_wall_is_as_it_was() {
    for language in Language::ALL {
        for size in [(80, 24), (120, 32)] {
            for (name, keys) in WALLS {
                let dossier = if matches!(name, "end" | "dots" | "matters" | "done") { TICKED } else { BEFORE };
                let mut program = begun(dossier, size, language);
                for part in keys {
                    if part.starts_with(|c: char| c.is_ascii_digit()) || part.starts_with("we ") {
                        program.write(part);
                    } else {
                        program.press(part);
                    }
                }
                let code = language.code();
                insta::assert_snapshot!(format!("{name}-{}x{}-{code}", size.0, size.1), program.text_and_styles());
                if !matches!(name, "count" | "paper") {
                    let room = room_of(program.dossier(), size, language);
                    insta::assert_snapshot!(
                        format!("room-{name}-{}x{}-{code}", size.0, size.1),
                        room.text_and_styles()
                    );
                }
            }
        }
    }
}

#[test]
fn what_would_change_an_activity_comes_on_the_wall_once_it_is_found() {
    let mut program = begun(TICKED, (80, 24), Language::Nl);
    program.press("e");
    for page in 0..3 {
        let flat = |program: &Program| program.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let mut room = room_of(program.dossier(), (80, 24), Language::Nl);
        for screen in [&mut program, &mut room] {
            assert!(!flat(screen).contains("eerste drie"), "{page}: {}", screen.text());
            screen.settle();
            let text = flat(screen);
            // What the organisers know of a sensitive question is no change that a room may read.
            let base = base();
            let sensitive = base.questions.values().filter(|question| question.sensitive);
            let before = text.split("Eerst nagaan").next().unwrap();
            let told = sensitive.map(|question| &question.name.nl).any(|name| before.contains(&**name));
            assert!(!told && (text.contains("eerste drie") || text.contains("veranderen")), "{page}: {text}");
        }
        program.press("Enter");
    }
}

#[test]
fn all_of_an_agenda_fits_any_wall() {
    let mut program = at_the_workshop((80, 24), Language::Nl);
    program.press("Enter");
    for nth in 0..12 {
        for _ in 0..2 {
            let text = program.text();
            let workshop = program.dossier().workshop().unwrap();
            let question = &base().questions[workshop.stage.question.as_ref().unwrap()];
            // The last step stands on the wall with its last word.
            let last = question.steps.last().unwrap().nl.split_whitespace().last().unwrap().to_owned();
            assert!(text.contains(&last), "{last}: {text}");
            program.press("Enter");
        }
        // A line to type counts lies over the wall now.
        let counts = hands(nth, steps(&program));
        program.write(&counts).press("Enter Enter Enter");
    }
}
