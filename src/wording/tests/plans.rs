//! Plans and the pages that are handed over with them, of three very different activities.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::slice;
use std::sync::OnceLock;

use dossier::{Asks, Choice, Date, Evaluation, Lesson, Moment, PlanPart};
use knowledge::Knowledge;
use matching::{ActivityId, Answer, Matcher, Presence, Profile};
use wording::document::{Block, Document};
use wording::plan::{Check, Planned};
use wording::{Case, Language, Wording};

const TODAY: Date = Date::constant(2026, 11, 22);

/// Nothing is hidden.
static NOTHING_HIDDEN: std::collections::BTreeSet<matching::ActivityId> = std::collections::BTreeSet::new();

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| Matcher::new(base().model()))
}

/// Everything that can be ticked gone through, and these answers.
fn profile(answers: &[(&str, u8)]) -> Profile {
    let mut profile = Profile::default();
    for question in base().ticks() {
        profile.answers.insert(question.id.clone(), Answer::NotTicked);
    }
    for (question, step) in answers {
        profile.answers.insert((*question).into(), Answer::Step(*step));
    }
    profile
}

/// People who live past each other; a meal, with two measures and a day.
fn meal() -> (Profile, Choice) {
    let mut profile = profile(&[("contact-between-groups", 2), ("hands", 3), ("money", 4), ("meeting-place", 5)]);
    profile.measures.insert("shared-meal".into(), ["lower-fear".into(), "equal-status".into()].into());
    let mut choice = Wording::chosen_on("shared-meal".into(), TODAY);
    choice.held = Some(Date::constant(2027, 3, 14));
    choice.because = Some("Er is een zaal, en mensen koken graag.".to_owned());
    choice.asks = Asks {
        hours: Some(40),
        money: Some(12_500),
        permissions: vec!["de keuken gebruiken".to_owned()],
        places: vec!["de sleutel van het buurthuis".to_owned()],
        ..Asks::default()
    };
    (profile, choice)
}

/// Tension: talk apart first; no day yet.
fn listening() -> (Profile, Choice) {
    let profile = profile(&[("us-and-them", 4), ("groups-against", 3), ("feeling-unsafe", 3)]);
    (profile, Wording::chosen_on("listening-per-group".into(), TODAY))
}

/// A tired initiative that runs already.
fn garden() -> (Profile, Choice) {
    let mut profile = profile(&[("tired-initiative", 4), ("contact-between-groups", 2), ("hands", 2)]);
    profile.runs.insert("community-garden".into(), ["repeated-contact".into()].into());
    (profile, Wording::chosen_on("community-garden".into(), TODAY))
}

fn with<T>(profile: &Profile, choices: &[Choice], look: impl FnOnce(&Planned<'_>) -> T) -> T {
    let advice = matcher().advise(profile);
    let inquiry = matcher().inquiry(profile, &advice);
    let case = Case {
        knowledge: base(),
        matcher: matcher(),
        profile,
        advice: &advice,
        inquiry: &inquiry,
        weightings: None,
        lessons: &[],
        hidden: &NOTHING_HIDDEN,
        user: None,
    };
    look(&Planned { case: &case, place: Some("Westwijk"), choices, today: TODAY })
}

/// A document as the snapshots keep it: a mark for what each block is.
fn drawn(document: &Document) -> String {
    let said = |line: &wording::document::Line| line.iter().map(|span| span.text.as_str()).collect::<String>();
    let mut text = String::new();
    for block in &document.blocks {
        match block {
            Block::Heading(level, line) => text += &format!("\n{} {}\n", "#".repeat((*level).into()), said(line)),
            Block::Paragraph(line) => text += &format!("{}\n", said(line)),
            Block::Note(line) => text += &format!("> {}\n", said(line)),
            Block::Sum(points, line) => text += &format!("{points:+} {}\n", said(line)),
            Block::List(points) => text.extend(points.iter().map(|one| {
                format!(
                    "- {}
",
                    said(one)
                )
            })),
            Block::Steps(points) => text.extend(points.iter().map(|one| {
                format!(
                    "1. {}
",
                    said(one)
                )
            })),
            Block::Ticks(points) => {
                let mark = |done: bool| if done { "x" } else { " " };
                text.extend(points.iter().map(|(done, one)| {
                    format!(
                        "[{}] {}
",
                        mark(*done),
                        said(one)
                    )
                }));
            }
            Block::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    text += &format!("| {} |\n", row.iter().map(said).collect::<Vec<_>>().join(" | "));
                }
            }
            Block::Chart(chart) => {
                let (head, rows) = chart.table();
                for row in std::iter::once(&head).chain(&rows) {
                    text += &format!("| {} |\n", row.iter().map(said).collect::<Vec<_>>().join(" | "));
                }
            }
            Block::Bar { .. } | Block::Timeline(_) => {}
        }
    }
    text
}

#[test]
fn plans_of_three_very_different_activities() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        for (profile, choice) in [meal(), listening(), garden()] {
            let name = format!("plan-{}-{}", choice.activity, language.code());
            let text = with(&profile, &[choice], |planned| drawn(&wording.plan(planned)));
            insta::assert_snapshot!(name, text);
        }
    }
}

/// What was counted of the meal: before, after, and of a group that is too small.
fn counted() -> Vec<Evaluation> {
    let one = |moment, group: Option<&str>, key: &str, counts: &[u32], remarks: &[&str]| Evaluation {
        activity: "shared-meal".into(),
        moment,
        on: TODAY,
        group: group.map(str::to_owned),
        counts: [(key.to_owned(), counts.to_vec())].into(),
        remarks: remarks.iter().map(|remark| (*remark).to_owned()).collect(),
    };
    vec![
        one(Moment::Before, None, "always/unpleasant", &[8, 1, 0], &[]),
        one(Moment::After, None, "always/unpleasant", &[20, 3, 1], &["Wat moeten we anders doen? later op de dag"]),
        one(Moment::After, Some("ouders"), "always/unpleasant", &[3, 1, 0], &[]),
        one(Moment::After, Some("buren"), "always/first-time", &[12], &[]),
    ]
}

#[test]
fn of_a_group_that_is_too_small_no_document_says_the_answers() {
    let (_, choice) = meal();
    for language in Language::ALL {
        let wording = Wording::new(language);
        let text =
            with(&meal().0, std::slice::from_ref(&choice), |planned| drawn(&wording.look_back(planned, &counted())));
        // Nine before: only how many there are. Four parents: in all together only.
        assert!(
            !text.contains("| 8 | 1 | 0 |") && !text.contains("| 3 | 1 | 0 |") && !text.contains("| 20 | 3 | 1 |"),
            "{text}"
        );
        assert!(text.contains("| 23 | 4 | 1 |"), "{text}");
    }
}

#[test]
fn pages_to_hand_over() {
    for language in Language::ALL {
        let wording = Wording::new(language);
        let (profile, choice) = meal();
        with(&profile, &[choice], |planned| {
            let code = language.code();
            insta::assert_snapshot!(format!("support-{code}"), drawn(&wording.support(planned)));
            insta::assert_snapshot!(format!("council-{code}"), drawn(&wording.council(planned)));
            insta::assert_snapshot!(format!("advice-{code}"), drawn(&wording.advice_to_hand_over(planned)));
            insta::assert_snapshot!(format!("look-back-{code}"), drawn(&wording.look_back(planned, &counted())));
        });
        let (profile, choice) = listening();
        with(&profile, &[choice], |planned| {
            insta::assert_snapshot!(format!("find-out-{}", language.code()), drawn(&wording.to_find_out(planned)));
        });
    }
}

#[test]
fn every_activity_has_a_line_in_every_part_of_its_plan() {
    let (profile, _) = meal();
    for language in Language::ALL {
        let wording = Wording::new(language);
        for id in base().activities.keys() {
            let choice = Wording::chosen_on(id.clone(), TODAY);
            with(&profile, &[], |planned| {
                let lines = wording.plan_lines(planned.case, &choice);
                for part in parts() {
                    assert!(lines.iter().any(|line| line.part == part), "{id} has nothing for {part:?}");
                }
                assert!(lines.iter().all(|line| !line.text.trim().is_empty() && !line.done), "{id}");
                assert!(lines.is_sorted_by_key(|line| line.part), "{id}: in the order of the parts");
            });
        }
    }
}

fn parts() -> [PlanPart; 14] {
    use PlanPart::*;
    [
        Goal, ForWhom, Measures, Roles, Partners, Recruiting, Schedule, Budget, Permits, Before, During, After,
        IfWrong, FollowUp,
    ]
}

#[test]
fn the_steps_of_an_activity_stand_in_its_plan_once_each() {
    let wording = Wording::new(Language::Nl);
    for (id, activity) in &base().activities {
        let (before, during) = activity.moments.unwrap_or_else(|| panic!("{id} does not say when its steps are"));
        assert!((before + during) as usize <= activity.how.len(), "{id}");
        let choice = Wording::chosen_on(id.clone(), TODAY);
        let lines = with(&Profile::default(), &[], |planned| wording.plan_lines(planned.case, &choice));
        for step in &activity.how {
            assert_eq!(lines.iter().filter(|line| line.text == step.nl).count(), 1, "{id}: {}", step.nl);
        }
    }
}

#[test]
fn what_was_written_goes_before_what_is_filled_in() {
    let (profile, mut choice) = meal();
    choice.plan = vec![dossier::PlanLine { part: PlanPart::Before, text: "Soep kopen".to_owned(), done: true }];
    let text = with(&profile, &[choice], |planned| drawn(&Wording::new(Language::Nl).plan(planned)));
    assert!(text.contains("[x] Soep kopen"), "{text}");
    assert!(!text.contains("Nog in te vullen"), "{text}");
}

#[test]
fn the_check_says_what_a_measure_that_was_left_out_costs() {
    let (profile, choice) = meal();
    let check = with(&profile, &[], |planned| Check::of(planned.case, &choice.activity));
    assert!(check.as_chosen < check.at_best, "{check:?}");
    let state = |element: &str| check.elements.iter().find(|one| one.element.as_str() == element).unwrap();
    assert_eq!(state("repeated-contact").presence, Presence::Nature);
    assert_eq!(state("lower-fear").presence, Presence::Measure);
    assert_eq!(state("equal-status").presence, Presence::Measure);
    assert!(state("light-meeting").costs.unwrap() > 1.0, "{check:?}");
    let mut all = profile.clone();
    let every = base().activities[&choice.activity].measures.iter().map(|one| one.element.clone());
    all.measures.insert(choice.activity.clone(), every.collect());
    let check = with(&all, &[], |planned| Check::of(planned.case, &choice.activity));
    assert_eq!(check.as_chosen, check.at_best);
    assert!(check.elements.iter().all(|one| one.costs.is_none()), "{check:?}");
}

#[test]
fn a_stop_that_hits_since_it_was_chosen_is_said_at_the_top_and_in_the_check() {
    let mut profile = profile(&[("recent-incident", 5)]);
    profile.answers.insert("us-and-them".into(), Answer::Step(5));
    let choice = Wording::chosen_on("street-party".into(), TODAY);
    let text = with(&profile, &[choice], |planned| drawn(&Wording::new(Language::Nl).plan(planned)));
    assert!(text.contains("Let op: dit past nu niet."), "{text}");
    assert!(text.contains("Dit is gekozen op 22 november 2026, maar kan nu niet. Advies: "), "{text}");
}

#[test]
fn the_schedule_counts_back_from_the_day() {
    let wording = Wording::new(Language::Nl);
    let (profile, choice) = meal();
    let schedule = with(&profile, &[], |planned| wording.schedule(planned.case, &choice));
    let day = |days: i64| schedule.tasks.iter().find(|task| task.days == days).unwrap().day.unwrap();
    assert_eq!(day(-56), Date::constant(2027, 1, 17), "eight weeks, as its lead time says");
    assert_eq!(day(0), Date::constant(2027, 3, 14));
    assert_eq!(day(182), Date::constant(2027, 9, 12));
    assert!(schedule.tasks.is_sorted_by_key(|task| task.days));
}

#[test]
fn without_a_day_the_schedule_speaks_of_weeks() {
    let (profile, choice) = listening();
    with(&profile, &[], |planned| {
        let wording = Wording::new(Language::Nl);
        let schedule = wording.schedule(planned.case, &choice);
        assert!(schedule.tasks.iter().all(|task| task.day.is_none()));
        let said: Vec<String> = schedule.tasks.iter().map(|task| wording.when(task)).collect();
        assert!(
            said.iter().any(|one| one.ends_with("weken ervoor")) && said.contains(&"de dag zelf".to_owned()),
            "{said:?}"
        );
    });
}

#[test]
fn a_day_at_the_end_of_the_calendar_breaks_nothing() {
    let (profile, mut choice) = meal();
    for held in [Date::MIN, Date::MAX] {
        choice.held = Some(held);
        choice.look_back = vec![Date::MIN, Date::MAX];
        let text = with(&profile, &[choice.clone()], |planned| drawn(&Wording::new(Language::En).plan(planned)));
        assert!(text.contains("What must be ready when?"));
    }
}

#[test]
fn the_phase_is_on_no_cover_and_never_a_percentage() {
    let (profile, choice) = listening();
    let choices = [choice];
    with(&profile, &choices, |planned| {
        let wording = Wording::new(Language::Nl);
        let documents = [
            wording.plan(planned),
            wording.support(planned),
            wording.council(planned),
            wording.to_find_out(planned),
            wording.advice_to_hand_over(planned),
            wording.look_back(planned, &[]),
        ];
        for document in documents {
            let top = drawn(&Document { blocks: document.blocks[..2].to_vec() }).to_lowercase();
            for phase in base().phases.values() {
                assert!(!top.contains(&phase.name.nl.to_lowercase()), "{top}");
            }
            assert!(top.contains("westwijk"), "{top}");
        }
        let council = drawn(&wording.council(planned));
        assert!(council.contains("Westwijk, november 2026. Zo staan de verhoudingen:"), "{council}");
    });
}

#[test]
fn everything_cited_is_a_source_of_the_register() {
    let (profile, choice) = meal();
    let choices = [choice];
    with(&profile, &choices, |planned| {
        let wording = Wording::new(Language::Nl);
        for document in [wording.support(planned), wording.council(planned), wording.plan(planned)] {
            let text = drawn(&document);
            let (said, below) = text.split_once("## Bronnen").unwrap();
            let cited: Vec<&str> = said.split('[').skip(1).filter_map(|rest| rest.split(']').next()).collect();
            for id in cited.into_iter().filter(|id| !matches!(*id, " " | "x")) {
                assert!(below.contains(&format!("[{id}]")), "{id} is cited and not described");
            }
        }
    });
}

#[test]
fn nothing_that_was_typed_is_lost_or_takes_two_lines() {
    let (profile, mut choice) = meal();
    let typed = "<b>soep</b>\u{1b}[2J\u{202e} & \"kaas\"";
    choice.because = Some(typed.to_owned());
    choice.asks.places = vec![typed.to_owned()];
    let text = with(&profile, &[choice], |planned| drawn(&Wording::new(Language::Nl).plan(planned)));
    assert_eq!(text.matches(typed).count(), 2, "wording says it as it was typed; formats clean it");
}

#[test]
fn a_programme_says_its_order_and_what_it_takes_together() {
    let (profile, meal) = meal();
    let mut other = Wording::chosen_on(ActivityId::from("walking-group"), TODAY);
    other.asks.money = Some(500);
    let text = with(&profile, &[meal, other], |planned| drawn(&Wording::new(Language::Nl).plan(planned)));
    assert!(text.contains("1. Buurtmaaltijd: 14 maart 2027\n1. Wandelgroep"), "{text}");
    assert!(text.contains("Samen is er 13.000 euro gevraagd."), "{text}");
    assert_eq!(text.matches("## Hoe is dit gemaakt?").count(), 1);
}

#[test]
fn what_was_tried_in_vain_takes_points_with_its_year_and_reason() {
    let (mut profile, choice) = meal();
    profile.tried = [choice.activity.clone()].into();
    let lesson = |year, worked, text: &str| Lesson {
        activity: Some(choice.activity.clone()),
        year,
        worked: Some(worked),
        text: text.to_owned(),
    };
    let lessons = [lesson(2024, false, "regen"), lesson(2025, false, "te weinig handen")];
    with(&profile, slice::from_ref(&choice), |planned| {
        let case = Case { lessons: &lessons, ..*planned.case };
        let said = Wording::new(Language::Nl).reasons(&case, &choice.activity, None).unwrap();
        let text = drawn(&said);
        assert!(text.contains("geprobeerd in 2025: te weinig handen"), "{text}");
        assert!(text.contains("Bedenk eerst: wat is er nu anders dan toen?"), "{text}");
        assert!(!text.contains("regen"), "{text}");
    });
}
