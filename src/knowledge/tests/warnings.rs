//! What deserves a second look in a sound knowledge base, and what does not.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should fail loudly"
)]

#[path = "small/base.rs"]
mod small;

use knowledge::warning::{Concern, Warning, warnings};
use knowledge::{Loaded, embedded, load_with_cases, shipped_with_cases};
use matching::model::Phase;

type Files = Vec<(String, String)>;

/// In a file a piece of text becomes another.
type Edit<'a> = (&'a str, &'a str, &'a str);

/// The warnings of the small base after edits, but for those of a base in which there is little to choose from: they have tests
/// of their own, on the roomy base.
#[track_caller]
fn found(edits: &[Edit<'_>]) -> Vec<Warning> {
    warnings_of(&edited(small::files(), edits))
}

#[track_caller]
fn warnings_of(files: &[(String, String)]) -> Vec<Warning> {
    let few = |what: &Concern| {
        matches!(what, Concern::ServedByFew { .. } | Concern::PhaseFitByFew { .. } | Concern::MovesNothing(_))
    };
    all_warnings(files).into_iter().filter(|one| !few(&one.what)).collect()
}

#[track_caller]
fn all_warnings(files: &[(String, String)]) -> Vec<Warning> {
    let loaded = loaded(files);
    assert_eq!(loaded.faults, [], "only a sound base is warned of");
    warnings(&loaded, pairs(files))
}

#[track_caller]
fn edited(mut files: Files, edits: &[Edit<'_>]) -> Files {
    for (name, piece, becomes) in edits {
        let (_, text) = files.iter_mut().find(|(file, _)| file == name).expect("the file is there");
        assert_eq!(text.matches(piece).count(), 1, "{piece:?} occurs once in {name}");
        *text = text.replace(piece, becomes);
    }
    files
}

fn loaded(files: &[(String, String)]) -> Loaded {
    load_with_cases(pairs(files))
}

fn pairs(files: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str()))
}

fn concerns(warnings: &[Warning]) -> Vec<&Concern> {
    warnings.iter().map(|warning| &warning.what).collect()
}

#[test]
fn there_is_nothing_to_warn_of_in_the_small_base() {
    assert_eq!(found(&[]), []);
}

#[test]
fn faults_come_first() {
    let mut files = small::files();
    files.pop();
    let loaded = loaded(&files);
    assert!(!loaded.faults.is_empty() && warnings(&loaded, pairs(&files)).is_empty());
}

#[test]
fn nothing_cites_a_source() {
    let more = "    Source(id: \"S3\", title: \"On nothing\", kind: Study, extent: Whole),\n]";
    let found = found(&[("sources.ron", "]", more)]);
    assert_eq!(concerns(&found), [&Concern::UnusedSource("S3".into())]);
    let place = &found[0].place;
    assert_eq!((place.file.as_str(), place.line, place.column), ("sources.ron", 4, 5));
}

#[test]
fn texts_of_the_template_that_nobody_filled_in_are_counted() {
    let left = [
        ("activities/meal.ron", "nl: \"Een zaal.\"", "nl: \"Vul in: de plek.\""),
        ("activities/meal.ron", "en: \"Lay the table.\"", "en: \"Fill in: what you do.\""),
    ];
    let expected = Concern::StillTemplate { activity: "meal".into(), texts: 2 };
    assert_eq!(concerns(&found(&left)), [&expected]);
}

#[test]
fn a_claim_is_graded_no_higher_than_what_its_sources_are() {
    let claim = "grade: Fair, sources: [\"S1\"]";
    let source = "id: \"S1\", title: \"On meeting\", kind: Study";
    let graded = |grade: &str, kind: &str| {
        let (grade, kind) = (claim.replace("Fair", grade), source.replace("Study", kind));
        let mut files = edited(small::files(), &[("sources.ron", source, &kind)]);
        let meal = files.iter_mut().find(|(name, _)| name == "activities/meal.ron").unwrap();
        meal.1 = meal.1.replace(claim, &grade);
        let above = |one: &Warning| matches!(one.what, Concern::GradedAboveSources { .. });
        warnings_of(&files).iter().any(above)
    };
    for (grade, kind, above) in [
        ("Strong", "PracticeStory", true),
        ("Fair", "News", true),
        ("Fair", "Study", false),
        ("FirstSigns", "PracticeStory", true),
        ("FirstSigns", "Guide", false),
        ("SoundIdea", "Study", true),
        ("ExperienceOnly", "PracticeStory", false),
        ("Mixed", "PracticeStory", false),
    ] {
        assert_eq!(graded(grade, kind), above, "{grade} by {kind}");
    }
}

#[test]
fn a_guide_that_nothing_leads_to_is_warned_of_where_it_stands() {
    const GUIDE: &str = "guides/invite.ron";
    let lines = [
        "    kinds: [Light],\n",
        "    activities: [\"patrol\"],\n",
        "    elements: [\"light-meeting\"],\n",
        "    situations: [\"apart\"],\n",
        "    means: [\"hands\"],\n",
    ];
    let edits = lines.map(|line| (GUIDE, line, ""));
    let warnings = found(&edits);
    assert_eq!(concerns(&warnings), [&Concern::NothingLeadsTo("invite".into())]);
    assert_eq!((warnings[0].place.file.as_str(), warnings[0].place.line), (GUIDE, 1));
    for kept in edits {
        let others: Vec<_> = edits.into_iter().filter(|edit| *edit != kept).collect();
        assert_eq!(found(&others), [], "{} is enough", kept.1);
    }
}

#[test]
fn a_source_that_any_thing_cites_is_used() {
    for (file, piece) in [
        ("situations/unsafe-street.ron", "Not now.\")"),
        ("activities/meal.ron", "sources: [\"S1\""),
        ("rules.ron", "sources: [\"S2\""),
        ("referrals.ron", "sources: [\"S2\""),
        ("risks.ron", "sources: [\"S1\""),
    ] {
        let cite =
            if piece.contains("sources") { format!("{piece}, \"S3\"") } else { format!("{piece}, sources: [\"S3\"]") };
        let more = "    Source(id: \"S3\", title: \"On more\", kind: Study, extent: Whole),\n]";
        assert_eq!(found(&[("sources.ron", "]", more), (file, piece, &cite)]), [], "{file}");
    }
}

#[test]
fn a_rule_that_concerns_no_activity_never_triggers() {
    let found = found(&[("rules.ron", "kinds: [Light]", "kinds: [Talk]")]);
    assert_eq!(concerns(&found), [&Concern::NeverTriggers("safety-first".into())]);
    assert_eq!((found[0].place.file.as_str(), found[0].place.line, found[0].place.column), ("rules.ron", 2, 5));
}

#[test]
fn a_rule_that_asks_for_more_than_a_situation_can_be_never_triggers() {
    let two = "when: All([Situation(id: \"apart\", from: 0.9), Situation(id: \"unsafe-street\", from: 0.9)]),";
    let when = "when: Situation(id: \"apart\", from: 0.3),";
    assert_eq!(found(&[("rules.ron", when, two)]), [], "both can be at their worst at once");
    // No situation is more than its required signal allows.
    let required = "question: \"hands\", role: Required, values: [0, 0, 0, 0.5, 0.8]";
    let found = found(&[
        ("rules.ron", when, two),
        ("situations/apart.ron", "question: \"unsafe\", role: Supporting, values: [0, 0, 0, 0.5, 1]", required),
    ]);
    assert_eq!(concerns(&found), [&Concern::NeverTriggers("apart-takes-time".into())]);
}

#[test]
fn a_rule_over_phase_and_answers_triggers() {
    let all = "All([Answer(question: \"contact\", worse: Lower, from: 1), Phase(at_least: incidents)])";
    assert_eq!(found(&[("rules.ron", "Situation(id: \"apart\", from: 0.3)", all)]), []);
}

#[test]
fn an_activity_that_fits_no_phase_never_comes_forward() {
    let found = found(&[(
        "activities/patrol.ron",
        "calm: NotNeededYet, unease: Fits, tension: Fits, incidents: Fits",
        "calm: NotNow, unease: NotNow, tension: NotNow, incidents: NotNow",
    )]);
    assert_eq!(concerns(&found), [&Concern::NeverInFirstTen("patrol".into())]);
    assert_eq!(
        (found[0].place.file.as_str(), found[0].place.line, found[0].place.column),
        ("activities/patrol.ron", 1, 1)
    );
}

/// The small base with so many more meals, each better than the one meal that is left as it is, save as `but` says.
fn with_better_meals(count: usize, but: impl Fn(String) -> String) -> Vec<(String, String)> {
    let mut files = small::files();
    let (_, meal) = files.iter().find(|(name, _)| name == "activities/meal.ron").cloned().expect("the meal");
    for number in 0..count {
        // Both elements by nature, and nothing that it needs.
        let better = meal
            .replace("nature: [\"light-meeting\"]", "nature: [\"light-meeting\", \"lower-fear\"]")
            .replace("(element: \"lower-fear\", how: (nl: \"Ontvang iedereen.\", en: \"Receive everyone.\")),", "")
            .replace("fits: []", "fits: [\"apart\"]")
            .replace("hands: 3", "hands: 1");
        files.push((format!("activities/better-{number:02}.ron"), but(better)));
    }
    files
}

#[test]
fn an_activity_that_ten_others_surpass_everywhere_never_comes_forward() {
    let mut files = with_better_meals(10, |better| better);
    for (name, text) in &mut files {
        if name == "situations/apart.ron" {
            *text = text.replace("activity: \"meal\"", "activity: \"better-00\"");
        } else if name == "activities/better-00.ron" {
            *text = text.replace("fits: [\"apart\"]", "fits: []");
        }
    }
    assert_eq!(concerns(&warnings_of(&files)), [&Concern::NeverInFirstTen("meal".into())]);
}

#[test]
fn the_search_finds_the_one_answer_that_brings_an_activity_forward() {
    // All others need a great deal of time, so the meal leads as soon as there is none.
    let mut files = with_better_meals(10, |better| better.replace("lead_time: 2", "lead_time: 5"));
    for (name, text) in &mut files {
        if name == "situations/apart.ron" {
            *text = text.replace("activity: \"meal\"", "activity: \"better-00\"");
        } else if name == "activities/better-00.ron" {
            *text = text.replace("fits: [\"apart\"]", "fits: []");
        }
    }
    assert_eq!(warnings_of(&files), []);
}

/// The small base with six walks that fit everything: enough to choose from. The first takes more than the others, the second
/// gets people acquainted.
fn roomy() -> Files {
    let mut files = small::files();
    let (_, patrol) = files.iter().find(|(name, _)| name == "activities/patrol.ron").cloned().expect("the patrol");
    for number in 1..=6 {
        let walk = patrol
            .replace("kind: Safety", "kind: Light")
            .replace("calm: NotNeededYet", "calm: Fits")
            .replace("fits: [\"apart\"]", "fits: [\"apart\", \"unsafe-street\"]");
        let walk = match number {
            1 => walk.replace("money: 1, lead_time: 1", "money: 5, lead_time: 5"),
            2 => walk
                .replace("goal: \"safety\"", "goal: \"acquainted\"")
                .replace("rests_on: \"backing\"", "rests_on: \"light-meeting\"")
                .replace("nature: [\"backing\"]", "nature: [\"light-meeting\", \"lower-fear\"]"),
            _ => walk,
        };
        files.push((format!("activities/walk-{number}.ron"), walk));
    }
    files
}

/// After these edits of the roomy base there is this concern and no other, at this place.
#[track_caller]
fn raises(edits: &[Edit<'_>], what: &Concern, (file, line, column): (&str, usize, usize)) {
    let found = all_warnings(&edited(roomy(), edits));
    assert_eq!(concerns(&found), [what]);
    assert_eq!((found[0].place.file.as_str(), found[0].place.line, found[0].place.column), (file, line, column));
}

const REFERRALS: (&str, &str) = ("situations/unsafe-street.ron", "referrals: [\"police\"]");

#[test]
fn the_roomy_base_has_no_gaps() {
    assert_eq!(all_warnings(&roomy()), []);
}

#[test]
fn a_situation_is_served_by_few() {
    let apart = |number: usize| format!("activities/walk-{number}.ron");
    let walks: Vec<String> = (1..=5).map(apart).collect();
    let without = |walk| (walk, "fits: [\"apart\", \"unsafe-street\"]", "fits: [\"apart\"]");
    let mut edits: Vec<Edit<'_>> = walks.iter().map(|walk| without(walk.as_str())).collect();
    let few = Concern::ServedByFew { situation: "unsafe-street".into(), activities: 2, kinds: 2 };
    raises(&edits, &few, (REFERRALS.0, 2, 1));
    // Where to refer is the answer, it needs nothing to organise.
    edits.push((REFERRALS.0, REFERRALS.1, "refer: true,\n    referrals: [\"police\"]"));
    assert_eq!(all_warnings(&edited(roomy(), &edits)), []);
}

#[test]
fn a_situation_is_served_by_one_kind_alone() {
    let walks: Vec<String> = (1..=6).map(|number| format!("activities/walk-{number}.ron")).collect();
    let edits: Vec<Edit<'_>> = walks.iter().map(|walk| (walk.as_str(), "kind: Light", "kind: Safety")).collect();
    let one_kind = Concern::ServedByFew { situation: "unsafe-street".into(), activities: 7, kinds: 1 };
    raises(&edits, &one_kind, (REFERRALS.0, 2, 1));
}

#[test]
fn a_situation_refers_to_nobody() {
    let edit = (REFERRALS.0, REFERRALS.1, "refer: true");
    raises(&[edit], &Concern::RefersToNobody("unsafe-street".into()), (REFERRALS.0, 2, 1));
}

#[test]
fn too_few_activities_fit_a_phase() {
    let phases = "calm: Fits, unease: Fits, tension: Fits, incidents: Fits";
    let edits: Vec<String> = (1..=2).map(|number| format!("activities/walk-{number}.ron")).collect();
    let later = |walk| (walk, phases, "calm: NotNeededYet, unease: Fits, tension: Fits, incidents: Fits");
    let edits: Vec<Edit<'_>> = edits.iter().map(|walk| later(walk.as_str())).collect();
    raises(&edits, &Concern::PhaseFitByFew { phase: Phase::Calm, activities: 5 }, ("phases.ron", 2, 5));
}

#[test]
fn a_question_changes_nothing() {
    let nobody_asks = "    Question(
        id: \"weather\", group: \"contact\", kind: Scale,
        text: (nl: \"Wat voor weer is het?\", en: \"What is the weather?\"),
        name: (nl: \"Weer\", en: \"Weather\"),
        steps: [(nl: \"1\", en: \"1\"), (nl: \"2\", en: \"2\"), (nl: \"3\", en: \"3\"), (nl: \"4\", en: \"4\"), (nl: \"5\", en: \"5\")],
        trouble: None,
        find_out: (nl: \"Kijk naar buiten.\", en: \"Look outside.\"),
        ask: (nl: \"Vraag de boer.\", en: \"Ask the farmer.\"),
        prior: [0.2, 0.2, 0.2, 0.2, 0.2],
    ),
    Question(
        id: \"unsafe\"";
    let edit = ("questions.ron", "    Question(\n        id: \"unsafe\"", nobody_asks);
    raises(&[edit], &Concern::MovesNothing("weather".into()), ("questions.ron", 20, 5));
}

#[test]
fn a_sentence_stands_there_twice() {
    let long = "(nl: \"Zij lopen elke avond samen door de hele straat.\", en: \"W.\")";
    let nl = "(nl: \"Dek de tafel.\", en: \"Lay the table.\")";
    let walk = "(nl: \"Loop een ronde.\", en: \"Walk a round.\")";
    let edits = [("activities/meal.ron", nl, long), ("activities/patrol.ron", walk, long)];
    let found = all_warnings(&edited(roomy(), &edits));
    let [warning] = &found[..] else { panic!("{found:?}") };
    let Concern::SentenceTwice { sentence, other } = &warning.what else { panic!("{warning:?}") };
    assert_eq!(sentence, "Zij lopen elke avond samen door de hele straat.");
    assert_eq!((other.file.as_str(), other.line, other.column), ("activities/meal.ron", 29, 17));
    let place = &warning.place;
    assert_eq!((place.file.as_str(), place.line, place.column), ("activities/patrol.ron", 28, 17));
    // Six words may stand there as often as they like.
    let short = "(nl: \"Zij lopen elke avond samen rond.\", en: \"W.\")";
    let edits = [("activities/meal.ron", nl, short), ("activities/patrol.ron", walk, short)];
    assert_eq!(all_warnings(&edited(roomy(), &edits)), []);
}

#[test]
fn a_source_that_a_case_cites_is_used() {
    let more = "    Source(id: \"S3\", title: \"On more\", kind: Study, extent: Whole),\n]";
    let cite = ("cases/quiet-street.ron", "sources: [\"S1\"]", "sources: [\"S3\"]");
    assert_eq!(found(&[("sources.ron", "]", more), cite]), []);
}

#[test]
fn of_the_shipped_base_nothing_but_sources_deserves_a_second_look() {
    let used = |warning: &Warning| !matches!(warning.what, Concern::UnusedSource(_));
    let found: Vec<Warning> = warnings(&shipped_with_cases(), pairs(&embedded())).into_iter().filter(used).collect();
    assert_eq!(found, []);
}
