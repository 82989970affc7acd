//! Names: those that nothing defines, and those that two things do.

use knowledge::fault::{ThingKind, What};

use crate::finds;

const MEAL: &str = "activities/meal.ron";
const PATROL: &str = "activities/patrol.ron";

fn unknown(kind: ThingKind, name: &str, meant: Option<&str>) -> What {
    What::UnknownName { kind, name: name.to_owned(), meant: meant.map(str::to_owned) }
}

#[test]
fn nothing_defines_a_name() {
    for (file, piece, becomes, kind, name, meant) in [
        (
            "situations/apart.ron",
            "(question: \"contact\"",
            "(question: ‸\"contacts\"",
            ThingKind::Question,
            "contacts",
            "contact",
        ),
        ("rules.ron", "question: \"unsafe\"", "question: ‸\"unsave\"", ThingKind::Question, "unsave", "unsafe"),
        ("model.ron", "fewer_first: \"hands\"", "fewer_first: ‸\"hand\"", ThingKind::Question, "hand", "hands"),
        ("model.ron", "(question: \"hands\"", "(question: ‸\"handz\"", ThingKind::Question, "handz", "hands"),
        (MEAL, "assets: [\"room\"]", "assets: [‸\"rooms\"]", ThingKind::Question, "rooms", "room"),
        (PATROL, "fits: [\"apart\"]", "fits: [‸\"appart\"]", ThingKind::Situation, "appart", "apart"),
        ("rules.ron", "id: \"apart\"", "id: ‸\"appart\"", ThingKind::Situation, "appart", "apart"),
        (
            "situations/apart.ron",
            "goal: \"acquainted\"",
            "goal: ‸\"aquainted\"",
            ThingKind::Goal,
            "aquainted",
            "acquainted",
        ),
        (
            MEAL,
            "nature: [\"light-meeting\"]",
            "nature: [‸\"ligth-meeting\"]",
            ThingKind::Element,
            "ligth-meeting",
            "light-meeting",
        ),
        (PATROL, "rests_on: \"backing\"", "rests_on: ‸\"bakking\"", ThingKind::Element, "bakking", "backing"),
        ("situations/apart.ron", "activity: \"meal\"", "activity: ‸\"meals\"", ThingKind::Activity, "meals", "meal"),
        (MEAL, "activity: \"patrol\"", "activity: ‸\"patrool\"", ThingKind::Activity, "patrool", "patrol"),
        ("rules.ron", "activities: [\"meal\"]", "activities: [‸\"maeal\"]", ThingKind::Activity, "maeal", "meal"),
        (MEAL, "conditions: [\"consent\"]", "conditions: [‸\"concent\"]", ThingKind::Condition, "concent", "consent"),
        (MEAL, "risk: \"pity\"", "risk: ‸\"pitty\"", ThingKind::Risk, "pitty", "pity"),
        ("rules.ron", "referrals: [\"police\"]", "referrals: [‸\"polise\"]", ThingKind::Referral, "polise", "police"),
        ("rules.ron", "sources: [\"S2\"]", "sources: [‸\"S3\"]", ThingKind::Source, "S3", ""),
        (MEAL, "without: [\"none\"]", "without: [‸\"nothing\"]", ThingKind::Option, "nothing", ""),
        (MEAL, "without: [\"none\"]", "without: [\"none\", ‸\"redy\"]", ThingKind::Option, "redy", "ready"),
    ] {
        finds(&[(file, piece, becomes)], [unknown(kind, name, Some(meant).filter(|meant| !meant.is_empty()))]);
    }
}

#[test]
fn a_question_without_options_has_none_to_require() {
    let both = "(question: \"room\", without: [\"none\"]), (question: \"money\", without: [‸\"none\"])";
    finds(&[(MEAL, "(question: \"room\", without: [\"none\"])", both)], [unknown(ThingKind::Option, "none", None)]);
}

#[test]
fn nothing_is_like_the_name() {
    finds(&[(PATROL, "fits: [\"apart\"]", "fits: [‸\"zebra\"]")], [unknown(ThingKind::Situation, "zebra", None)]);
}

#[test]
fn two_things_have_the_same_name() {
    let twice = |kind, name: &str, file: &str| What::NameTwice { kind, name: name.to_owned(), other: file.to_owned() };
    for (file, piece, becomes, kind, name) in [
        (
            "questions.ron",
            "    Question(\n        id: \"lead-time\"",
            "    ‸Question(\n        id: \"money\"",
            ThingKind::Question,
            "money",
        ),
        ("sources.ron", "Source(id: \"S2\"", "‸Source(id: \"S1\"", ThingKind::Source, "S1"),
        (
            "rules.ron",
            "    Rule(\n        id: \"apart-takes-time\"",
            "    ‸Rule(\n        id: \"safety-first\"",
            ThingKind::Rule,
            "safety-first",
        ),
        ("kinds.ron", "Kind(id: Doing", "‸Kind(id: Light", ThingKind::Kind, "Light"),
        ("phases.ron", "    Phase(\n        id: unease", "    ‸Phase(\n        id: calm", ThingKind::Phase, "calm"),
    ] {
        let (files, places) = crate::broken(&[(file, piece, becomes)]);
        let faults = crate::loaded(&files).faults;
        let first = faults.iter().find(|fault| matches!(fault.what, What::NameTwice { .. })).expect("it is found");
        assert_eq!((&first.place, &first.what), (&places[0], &twice(kind, name, file)));
    }
}

#[test]
fn a_thing_is_defined_again() {
    let again = "    ‸Source(id: \"S1\", title: \"On meeting\", kind: Study, extent: Whole),\n]";
    let what = What::NameTwice { kind: ThingKind::Source, name: "S1".to_owned(), other: "sources.ron".to_owned() };
    finds(&[("sources.ron", "]", again)], [what]);
}
