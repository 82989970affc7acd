//! Numbers and laws: claims without a source, sums, ranges, lengths, and what the decision model asks of a sound base.

use knowledge::fault::What;
use matching::check::Flaw;
use matching::model::Phase;

use crate::{broken, finds, loaded};

const MEAL: &str = "activities/meal.ron";
const PATROL: &str = "activities/patrol.ron";
const APART: &str = "situations/apart.ron";
const STREET: &str = "situations/unsafe-street.ron";

fn flaw(entry: &str, flaw: Flaw) -> What {
    What::Model(Some(entry.to_owned()).filter(|entry| !entry.is_empty()), flaw)
}

#[test]
fn a_claim_has_no_source() {
    finds(
        &[(
            MEAL,
            "(goal: \"acquainted\", aim: Wholly, grade: Fair, sources: [\"S1\"])",
            "(goal: ‸\"acquainted\", aim: Wholly, grade: Fair, sources: [])",
        )],
        [What::ClaimWithoutSource],
    );
}

#[test]
fn a_number_to_call_does_not_say_when_it_was_read() {
    const SAY: &str = "say: (nl: \"Zeg waar je bent.\", en: \"Say where you are.\"),";
    finds(&[("referrals.ron", SAY, &format!("{SAY} number: ‸\"14 020\","))], [What::NumberUndated]);
    let read = |read: &str| format!("{SAY} number: \"14 020\", read: {read},");
    finds(&[("referrals.ron", SAY, &read("‸\"undated\""))], [What::NumberUndated]);
    for sound in ["\"2027\"", "\"2027-03-01\"", "\"maart 2027\""] {
        finds(&[("referrals.ron", SAY, &read(sound))], []);
    }
}

#[test]
fn an_activity_reaches_nowhere() {
    finds(&[(MEAL, "scale: [Street, Neighbourhood]", "scale: ‸[]")], [flaw("", Flaw::Empty)]);
}

#[test]
fn nothing_says_what_changes_online() {
    for online in ["CanBe", "Yes"] {
        finds(&[(MEAL, "online: No", &format!("online: ‸{online}"))], [What::MissingField("online_how".to_owned())]);
    }
    let how = "online: Yes,\n    online_how: (nl: \"Bel samen.\", en: \"Call together.\"),";
    finds(&[(MEAL, "online: No,", how)], []);
}

#[test]
fn what_changes_online_is_told_of_what_is_not_online() {
    let how = "online: No,\n    online_how: ‸(nl: \"Bel samen.\", en: \"Call together.\"),";
    finds(&[(MEAL, "online: No,", how)], [What::NotOnline]);
}

#[test]
fn numbers_do_not_sum_to_one() {
    for (file, piece, becomes, sum) in [
        ("questions.ron", "prior: [0.5, 0.5]", "prior: ‸[0.5, 0.25]", 0.75),
        (
            "goals.ron",
            "routes: [\n            (\n                elements: [(element: \"backing\", weight: 1)]",
            "routes: ‸[\n            (\n                elements: [(element: \"backing\", weight: 0.5)]",
            0.5,
        ),
        (
            "phases.ron",
            "goals: [(goal: \"acquainted\", share: 0.75),",
            "goals: ‸[(goal: \"acquainted\", share: 0.5),",
            0.75,
        ),
        (APART, "goals: [(goal: \"acquainted\", urgency: 1)]", "goals: ‸[(goal: \"acquainted\", urgency: 0.5)]", 0.5),
        ("model.ron", "ticked: (0, 0, 0.25, 0.5, 0.25),\n", "ticked: ‸(0, 0, 0.25, 0.5, 0),\n", 0.75),
    ] {
        finds(&[(file, piece, becomes)], [flaw("", Flaw::SumNotOne(sum))]);
    }
}

#[test]
fn a_number_is_out_of_range() {
    for (file, piece, becomes, entry, value, least, most) in [
        ("model.ron", "partly: 0.5", "partly: ‸1.5", "", 1.5, 0.0, 1.0),
        ("model.ron", "phase_need: 0.05", "phase_need: ‸0", "", 0.0, 0.001, 1.0),
        ("model.ron", "threshold: 0.3", "threshold: ‸inf", "", f64::INFINITY, 0.0, 0.9),
        (
            "model.ron",
            "(question: \"money\", per_step: 3",
            "(question: ‸\"money\", per_step: 30",
            "money",
            30.0,
            0.0,
            10.0,
        ),
        ("questions.ron", "ready: [2]", "ready: ‸[3]", "", 3.0, 1.0, 2.0),
        ("phases.ron", "(question: \"unsafe\", from: 3)", "(question: ‸\"unsafe\", from: 2)", "unsafe", 2.0, 3.0, 5.0),
        (APART, "precedence: 1,", "precedence: ‸3,", "", 3.0, 1.0, 2.0),
        (
            APART,
            "(question: \"unsafe\", role: Supporting, values: [0, 0, 0, 0.5, 1]",
            "(question: ‸\"unsafe\", role: Supporting, values: [0, 0, 0, 0.5, 1.5]",
            "unsafe",
            1.5,
            0.0,
            1.0,
        ),
        (
            APART,
            "(question: \"contact\", role: Core, values: [1, 0.8, 0.4, 0, 0], weight: 2)",
            "(question: ‸\"contact\", role: Core, values: [1, 0.8, 0.4, 0, 0])",
            "contact",
            0.0,
            0.01,
            10.0,
        ),
        (MEAL, "lead_time: 2", "lead_time: ‸6", "lead-time", 6.0, 1.0, 5.0),
        (MEAL, "hands: 3", "hands: ‸0", "hands", 0.0, 1.0, 5.0),
        ("rules.ron", "effect: Caution(3)", "effect: ‸Caution(11)", "", 11.0, 1.0, 10.0),
        (
            "rules.ron",
            "(question: \"unsafe\", worse: Higher, from: 4)",
            "(question: ‸\"unsafe\", worse: Higher, from: 6)",
            "unsafe",
            6.0,
            1.0,
            5.0,
        ),
        ("rules.ron", "(id: \"apart\", from: 0.3)", "(id: ‸\"apart\", from: 1.3)", "apart", 1.3, 0.0, 1.0),
    ] {
        finds(&[(file, piece, becomes)], [flaw(entry, Flaw::OutOfRange { value, least, most })]);
    }
}

#[test]
fn a_list_has_another_length_than_the_question() {
    for (file, piece, becomes, entry, found, expected) in [
        ("questions.ron", "prior: [0.5, 0.5]", "prior: ‸[0.5, 0.25, 0.25]", "", 3, 2),
        (
            "questions.ron",
            "steps: [(nl: \"Nee\", en: \"No\"), (nl: \"Ja\", en: \"Yes\")]",
            "steps: ‸[(nl: \"Nee\", en: \"No\")]",
            "",
            1,
            2,
        ),
        (
            APART,
            "(question: \"contact\", role: Core, values: [1, 0.8, 0.4, 0, 0]",
            "(question: ‸\"contact\", role: Core, values: [1, 0.8, 0.4, 0]",
            "contact",
            4,
            5,
        ),
    ] {
        finds(&[(file, piece, becomes)], [flaw(entry, Flaw::WrongLength { found, expected })]);
    }
}

#[test]
fn there_is_nothing_where_at_least_one_is_needed() {
    for (file, piece, becomes, entry) in [
        // A situation that no core signal makes certain.
        (
            APART,
            "signals: [\n        (question: \"contact\", role: Core,",
            "signals: ‸[\n        (question: \"contact\", role: Supporting,",
            "",
        ),
        // A rule that concerns nothing.
        (
            "rules.ron",
            "    Rule(\n        id: \"apart-takes-time\"",
            "    ‸Rule(\n        id: \"apart-takes-time\"",
            "",
        ),
        // A condition that never holds.
        ("rules.ron", "when: Situation(id: \"apart\", from: 0.3)", "when: ‸All([])", ""),
        // An asset that is never ready.
        (MEAL, "assets: [\"room\"]", "assets: [\"room\", ‸\"money\"]", "money"),
    ] {
        let concerns = ("rules.ron", "        activities: [\"meal\"],\n", "");
        let edits = [(file, piece, becomes), concerns];
        let count = if becomes.contains("‸Rule") { 2 } else { 1 };
        finds(&edits[..count], [flaw(entry, Flaw::Empty)]);
    }
}

#[test]
fn a_goal_has_no_route() {
    let routes = "routes: [
            (
                elements: [(element: \"backing\", weight: 1)],
                why: (nl: \"Steun helpt.\", en: \"Backing helps.\"),
                sources: [\"S2\"],
            ),
        ],";
    finds(&[("goals.ron", routes, "routes: ‸[],")], [flaw("", Flaw::Empty)]);
}

#[test]
fn an_activity_claims_nothing() {
    finds(
        &[
            (
                MEAL,
                "claims: [\n        (goal: \"acquainted\", aim: Wholly, grade: Fair, sources: [\"S1\"]),\n",
                "claims: ‸[\n",
            ),
            (APART, "activity: \"meal\"", "activity: ‸\"meal\""),
        ],
        [flaw("", Flaw::Empty), flaw("meal", Flaw::ClaimsNoGoal)],
    );
}

#[test]
fn a_phase_is_missing() {
    let (mut files, _) = broken(&[]);
    let (_, text) = files.iter_mut().find(|(name, _)| name == "phases.ron").expect("phases");
    let start = text.find("    Phase(\n        id: incidents").expect("the last phase");
    text.replace_range(start.., "]\n");
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].what, flaw("", Flaw::Empty));
    let place = &faults[0].place;
    assert_eq!((place.file.as_str(), place.line, place.column, place.excerpt.as_str()), ("phases.ron", 1, 1, "["));
}

#[test]
fn a_file_is_missing() {
    for gone in ["questions.ron", "model.ron", "sources.ron", "elements.ron"] {
        let (mut files, _) = broken(&[]);
        files.retain(|(name, _)| name != gone);
        let faults = loaded(&files).faults;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!((faults[0].place.file.as_str(), &faults[0].what), (gone, &flaw("", Flaw::Empty)));
    }
}

#[test]
fn something_is_named_twice() {
    for (file, piece, becomes, entry) in [
        (
            MEAL,
            "sources: [\"S1\"]),\n",
            "sources: [\"S1\"]),\n        (goal: ‸\"acquainted\", aim: Partly, grade: Fair, sources: [\"S1\"]),\n",
            "acquainted",
        ),
        (MEAL, "(element: \"shared-goal\"", "(element: ‸\"lower-fear\"", "lower-fear"),
        (
            APART,
            "\"unsafe\", role: Supporting, values: [0, 0, 0, 0.5, 1]",
            "‸\"contact\", role: Supporting, values: [1, 0.5, 0, 0, 0]",
            "contact",
        ),
        (APART, "urgency: 1)]", "urgency: 0.5), (goal: ‸\"acquainted\", urgency: 0.5)]", "acquainted"),
        // In the approach, and among what is to be avoided.
        (STREET, "(activity: \"meal\"", "(activity: \"patrol\"", "patrol"),
        // In the approach, and as what fits besides.
        (PATROL, "fits: [\"apart\"]", "fits: [\"apart\", \"unsafe-street\"]", "patrol"),
    ] {
        let edits = [
            (file, piece, becomes),
            (
                STREET,
                "activity: \"patrol\", reason: (nl: \"Zichtbaar",
                "activity: ‸\"patrol\", reason: (nl: \"Zichtbaar",
            ),
        ];
        let count = if becomes.contains('‸') { 1 } else { 2 };
        finds(&edits[..count], [flaw(entry, Flaw::Twice)]);
    }
}

#[test]
fn an_approach_names_an_activity_twice() {
    let again =
        "Being visible helps.\")),\n        (activity: ‸\"patrol\", reason: (nl: \"Echt.\", en: \"Really.\")),\n";
    finds(&[(STREET, "Being visible helps.\")),\n", again)], [flaw("patrol", Flaw::Twice)]);
}

#[test]
fn an_element_comes_by_nature_and_by_a_measure() {
    finds(
        &[(MEAL, "(element: \"shared-goal\"", "(element: ‸\"light-meeting\"")],
        [flaw("light-meeting", Flaw::NatureAndMeasure)],
    );
}

#[test]
fn not_now_is_followed_by_something_milder() {
    finds(&[(MEAL, "incidents: NotNow", "incidents: ‸Fits")], [flaw("incidents", Flaw::MilderLater(Phase::Incidents))]);
}

#[test]
fn a_claim_is_worth_under_half_when_well_designed() {
    finds(
        &[(MEAL, "goal: \"acquainted\"", "goal: ‸\"acquainted\""), (MEAL, "nature: [\"light-meeting\"]", "nature: []")],
        [flaw("acquainted", Flaw::UnderHalf(0.4 * 0.8))],
    );
}

#[test]
fn an_approach_names_an_activity_that_claims_none_of_its_goals() {
    finds(
        &[(APART, "(activity: \"meal\"", "(activity: ‸\"patrol\""), (PATROL, "fits: [\"apart\"]", "fits: []")],
        [flaw("patrol", Flaw::ClaimsNoGoal)],
    );
}

#[test]
fn a_claim_that_studies_speak_against_is_none() {
    finds(
        &[(APART, "(activity: \"meal\"", "(activity: ‸\"meal\""), (MEAL, "grade: Fair", "grade: Against")],
        [flaw("meal", Flaw::ClaimsNoGoal)],
    );
}

#[test]
fn an_approach_names_an_activity_that_a_rule_stops_in_that_very_situation() {
    finds(
        &[
            ("rules.ron", "kinds: [Light]", "kinds: [Light, Safety]"),
            (STREET, "(activity: \"patrol\"", "(activity: ‸\"patrol\""),
        ],
        [flaw("patrol", Flaw::StoppedInItsSituation("safety-first".into()))],
    );
}

#[test]
fn a_rule_asks_in_the_direction_that_is_not_the_worse() {
    finds(
        &[("rules.ron", "question: \"unsafe\", worse: Higher", "question: ‸\"unsafe\", worse: Lower")],
        [flaw("unsafe", Flaw::WrongDirection)],
    );
}

#[test]
fn a_phase_is_certain_at_the_healthy_end() {
    finds(
        &[("phases.ron", "(question: \"unsafe\", from: 3)", "(question: ‸\"contact\", from: 3)")],
        [flaw("contact", Flaw::WrongDirection)],
    );
}

#[test]
fn a_rule_holds_even_in_calm() {
    let range = Flaw::OutOfRange { value: 0.0, least: 1.0, most: 3.0 };
    let calm = "when: ‸Phase(at_least: calm)";
    finds(&[("rules.ron", "when: Situation(id: \"apart\", from: 0.3)", calm)], [flaw("calm", range)]);
}

#[test]
fn a_rule_asks_in_both_directions() {
    let both =
        "Answer(question: ‸\"hands\", worse: Higher, from: 4), Answer(question: \"hands\", worse: Lower, from: 2)";
    finds(&[("rules.ron", "Phase(at_least: incidents)", both)], [flaw("hands", Flaw::WrongDirection)]);
}

#[test]
fn with_nothing_answered_there_are_phantom_situations() {
    let (files, places) = broken(&[
        ("questions.ron", "prior: [0.02, 0.08, 0.3, 0.4, 0.2]", "prior: [0.5, 0.5, 0, 0, 0]"),
        ("model.ron", "phantoms: 0.6", "phantoms: ‸0.6"),
    ]);
    let faults = loaded(&files).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].place, places[0]);
    assert!(
        matches!(faults[0].what, What::Model(None, Flaw::Phantoms(sum)) if (0.6..1.0).contains(&sum)),
        "{faults:?}"
    );
}
