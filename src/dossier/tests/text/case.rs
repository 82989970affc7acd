//! All that a dossier holds, by example.

use dossier::{Date, Decision, Dossier, Lesson, Moment, OriginKind, PlanLine, PlanPart, TextPlace, write};
use knowledge::fault::{Shape, What};

use crate::{base, opened};

pub(crate) const WESTWIJK: &str = r#"// The dossier of the Westwijk team.
Dossier(
    version: 2,
    knowledge: "0.1.0 1a2b3c4d",
    place: "Westwijk",
    profile: (
        answers: {
            "contact-between-groups": Step(2),
            "turnover": Votes([0, 1, 2, 0, 3]), // so said the tenants
            "irritation": Ticked,
        },
        wishes: ["get-acquainted"],
        phase: (own: unease, because: "Sinds de brand is het onrustig."),
        runs: [
            (activity: "repair-cafe", has: ["repeated-contact"]),
        ],
    ),
    origins: {
        "contact-between-groups": (from: Conversation, note: "gesprek met de school, maart"),
        "turnover": (from: Statistics(2025)),
    },
    choices: [
        (
            activity: "shared-meal",
            on: "2026-11-22",
            because: "Daar komen beide groepen.",
            held: "2027-03-14",
            asks: (hours: 40, money: 500, permissions: ["straat afsluiten"], places: ["buurthuis"]),
            look_back: ["2027-04-01", "2027-09-01"],
            plan: [
                (part: Goal, text: "Men groet elkaar."),
                // the caretaker has the key
                (part: Before, text: "Sleutel halen.", done: true),
                (part: After, text: "Napraten."),
            ],
        ),
    ],
    evaluations: [
        (
            activity: "shared-meal",
            moment: After,
            on: "2027-03-14",
            group: "Jongeren",
            counts: {
                "knows": [1, 2, 0, 3, 4],
            },
            remarks: ["De soep was op.", "Te laat begonnen."],
        ),
    ],
    lessons: [
        (activity: "buddy", year: 2025, worked: false, text: "Niet in de vakantie."),
        (year: 2024, text: "Eerst koffie."),
    ],
    log: [
        (on: "2026-11-20", decided: OwnPhase(unease), because: "Sinds de brand."),
        (on: "2026-11-22", decided: Chosen("shared-meal"), because: "Daar komen beide groepen."),
        (on: "2026-11-23", decided: Other("De wethouder is ingelicht.")),
    ],
)
"#;

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn all_parts_are_read() {
    let opened = opened(WESTWIJK);
    assert!(opened.faults.is_empty(), "{:?}", opened.faults);
    let dossier = opened.dossier;
    assert_eq!(dossier.knowledge.as_deref(), Some("0.1.0 1a2b3c4d"));
    let origin = &dossier.origins["contact-between-groups"];
    assert_eq!(
        (origin.from, origin.note.as_deref()),
        (Some(OriginKind::Conversation), Some("gesprek met de school, maart"))
    );
    assert_eq!(dossier.origins["turnover"].from, Some(OriginKind::Statistics(2025)));
    let choice = &dossier.choices[0];
    assert_eq!((choice.on, choice.held), (day("2026-11-22"), Some(day("2027-03-14"))));
    assert_eq!((choice.asks.hours, choice.asks.money), (Some(40), Some(500)));
    assert_eq!((choice.asks.permissions.len(), choice.look_back.len(), choice.plan.len()), (1, 2, 3));
    assert_eq!(choice.plan[1], PlanLine { part: PlanPart::Before, text: "Sleutel halen.".into(), done: true });
    let evaluation = &dossier.evaluations[0];
    assert_eq!((evaluation.moment, evaluation.group.as_deref()), (Moment::After, Some("Jongeren")));
    assert_eq!(evaluation.counts["knows"], [1, 2, 0, 3, 4]);
    assert_eq!((dossier.lessons[0].worked, dossier.lessons[1].worked), (Some(false), None));
    assert_eq!(dossier.log[2].decided, Decision::Other("De wethouder is ingelicht.".into()));
}

#[test]
fn a_new_text_has_this_layout() {
    let text = write(None, &opened(WESTWIJK).dossier, base()).unwrap();
    let without_comments: Vec<&str> = WESTWIJK
        .lines()
        .filter(|line| !line.trim().starts_with("//"))
        .map(|line| line.split(" // ").next().unwrap_or_default())
        .collect();
    // Answers and the like go by name.
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&text), sorted(&without_comments.join("\n")), "{text}");
    assert_eq!(write(None, &Dossier::default(), base()).unwrap(), "Dossier(\n    version: 2,\n)\n");
}

#[test]
fn a_line_of_a_plan_changes_comes_and_goes_between_others() {
    let mut dossier = opened(WESTWIJK).dossier;
    let line = |part, text: &str| PlanLine { part, text: text.into(), done: false };
    let plan = &mut dossier.choices[0].plan;
    plan[1].done = false;
    plan.insert(1, line(PlanPart::Roles, "Twee gastvrouwen."));
    plan.remove(3);
    plan.push(line(PlanPart::FollowUp, "In mei weer."));
    dossier.log[1].because = None;
    dossier.decide(day("2026-12-01"), Decision::Wish("get-acquainted".into()), None);
    let text = write(Some(WESTWIJK), &dossier, base()).unwrap();
    let expected = WESTWIJK
        .replace(
            "                // the caretaker has",
            "                (part: Roles, text: \"Twee gastvrouwen.\"),\n                // the caretaker has",
        )
        .replace("\"Sleutel halen.\", done: true", "\"Sleutel halen.\",")
        .replace("(part: After, text: \"Napraten.\")", "(part: FollowUp, text: \"In mei weer.\")")
        .replace("Chosen(\"shared-meal\"), because: \"Daar komen beide groepen.\")", "Chosen(\"shared-meal\"), )")
        .replace(
            "ingelicht.\")),\n",
            "ingelicht.\")),\n        (on: \"2026-12-01\", decided: Wish(\"get-acquainted\")),\n",
        );
    assert_eq!(text.replace(", )", ",)"), expected.replace(", )", ",)"));
    assert_eq!(opened(&text).dossier, dossier);
}

#[test]
fn what_is_wrong_in_a_part_is_a_fault_at_its_place_and_stays() {
    let wrong = [
        ("Conversation", "Gossip", "Gossip"),
        ("(from: Conversation", "(form: Conversation", "form"),
        ("Statistics(2025)", "Statistics", "Statistics"),
        ("\"2026-11-22\",\n", "\"22-11-2026\",\n", "\"22-11-2026\""),
        ("\"2026-11-22\",\n", "\"2026-02-30\",\n", "\"2026-02-30\""),
        ("hours: 40", "hours: -40", "-40"),
        ("part: Goal", "part: Gaol", "Gaol"),
        ("moment: After", "moment: Now", "Now"),
        ("year: 2024", "year: 99999", "99999"),
        ("year: 2024, ", "", "(text: \"Eerst"),
        ("OwnPhase(unease)", "OwnPhase(fear)", "fear"),
        ("Chosen(\"shared-meal\")", "Chosen(\"shared-meel\")", "\"shared-meel\""),
        ("Chosen(\"shared-meal\")", "Chosen()", "Chosen()"),
        ("Other(\"De", "Said(\"De", "Said"),
        ("activity: \"buddy\"", "activity: \"body\"", "\"body\""),
        ("[1, 2, 0, 3, 4]", "[1, 2.5]", "2.5"),
    ];
    for (right, becomes, at) in wrong {
        let text = WESTWIJK.replacen(right, becomes, 1);
        assert_ne!(text, WESTWIJK);
        let mut opened = opened(&text);
        assert_eq!(opened.faults.len(), 1, "{becomes}: {:?}", opened.faults);
        let offset = opened.faults[0].place.offset(&text);
        assert!(text[offset..].starts_with(at), "{becomes}: {:?}", &text[offset..offset + 20]);
        assert_eq!(write(Some(&text), &opened.dossier, base()).as_ref(), Some(&text));
        // Whatever else changes.
        opened.dossier.place = None;
        opened.dossier.log.clear();
        opened.dossier.lessons.push(Lesson { activity: None, year: 2026, worked: Some(true), text: "x".into() });
        let written = write(Some(&text), &opened.dossier, base()).unwrap();
        assert!(written.contains(becomes), "{becomes}: {written}");
        assert_eq!(crate::opened(&written).dossier, opened.dossier);
    }
}

#[test]
fn a_day_of_another_shape_says_how_days_are_written() {
    let opened = opened(
        "Dossier(version: 2, log: [(on: 2026, decided: PhaseOfSignals), (on: \"mei\", decided: PhaseOfSignals)])",
    );
    let found: Vec<_> = opened.faults.iter().map(|fault| fault.what.clone()).collect();
    assert_eq!(found, [What::WrongShape(Shape::Text), What::WrongShape(Shape::Day)]);
}

#[test]
fn of_too_many_wishes_none_counts_until_they_are_chosen_anew() {
    let text = "Dossier(version: 2, profile: (wishes: [\"get-acquainted\", \"fewer-prejudices\", \"feel-heard\"]))";
    let goals: Vec<_> = base().goals.keys().take(3).collect();
    let text = ["get-acquainted", "fewer-prejudices", "feel-heard"]
        .iter()
        .zip(&goals)
        .fold(text.to_owned(), |text, (old, new)| text.replace(old, new.as_str()));
    let mut opened = opened(&text);
    assert!(matches!(opened.faults[0].what, What::TooMany { found: 3, most: 2 }));
    assert!(opened.dossier.profile.wishes.is_empty());
    opened.dossier.profile.wishes.insert(goals[1].clone());
    let written = write(Some(&text), &opened.dossier, base()).unwrap();
    assert_eq!(crate::opened(&written).dossier, opened.dossier, "{written}");
}

#[test]
fn the_next_year_begins_with_what_was_known_and_learnt() {
    let mut dossier = opened(WESTWIJK).dossier;
    dossier.evaluations[0].remarks[0] = "Vraag het 06-12345678.".into();
    dossier.held.insert(TextPlace::Remark(0, 0));
    let next = dossier.next_year("Westwijk 2026", day("2027-01-05"));
    assert_eq!((&next.place, &next.profile, &next.origins), (&dossier.place, &dossier.profile, &dossier.origins));
    assert!(next.choices.is_empty() && next.evaluations.is_empty());
    let lessons: Vec<_> =
        next.lessons.iter().map(|lesson| (lesson.year, lesson.worked, lesson.text.as_str())).collect();
    assert_eq!(lessons[..2], [(2025, Some(false), "Niet in de vakantie."), (2024, None, "Eerst koffie.")]);
    assert_eq!(lessons[2..], [(2027, None, "Vraag het 06-12345678."), (2027, None, "Te laat begonnen.")]);
    assert_eq!(next.held, [TextPlace::Lesson(2)].into());
    assert_eq!(next.log.len(), 1);
    assert_eq!(next.log[0].decided, Decision::Begun("Westwijk 2026".into()));
}

#[test]
fn the_mark_of_an_editor_at_the_beginning_is_no_damage_and_stays() {
    let marked = format!("\u{feff}{WESTWIJK}");
    let mut found = opened(&marked);
    assert_eq!(found.state, dossier::State::Whole);
    assert_eq!(found.dossier, opened(WESTWIJK).dossier);
    found.dossier.place = Some("Oostwijk".into());
    let written = write(Some(&marked), &found.dossier, base()).unwrap();
    let plain = write(Some(WESTWIJK), &found.dossier, base()).unwrap();
    assert_eq!(written, format!("\u{feff}{plain}"));
}
