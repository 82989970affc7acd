//! What a room may see: nothing private, whatever a dossier holds; and what small groups leave unsaid.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a test may stop at the first surprise")]

use std::sync::OnceLock;

use dossier::{
    Asked, Asks, Choice, Date, Decision, Dossier, Entry, Evaluation, Grouping, Lesson, Moment, Origin, OriginKind,
    Part, PlanLine, PlanPart, Stage, Vote, Workshop,
};
use knowledge::Knowledge;
use matching::{Answer, Matcher, QuestionId};
use proptest::collection::vec;
use proptest::prelude::*;
use wording::workshop::{Picture, Pooled, Seen};
use wording::{Case, Language, Wording};

const TODAY: Date = Date::constant(2026, 11, 28);
/// What no room may see. It is put wherever somebody can type.
const PRIVATE: &str = "GEHEIM";
/// Counts of sensitive questions begin here: no other number on a wall comes near.
const FROM: u32 = 7000;

fn base() -> &'static Knowledge {
    static BASE: OnceLock<Knowledge> = OnceLock::new();
    BASE.get_or_init(|| knowledge::shipped().knowledge)
}

fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| Matcher::new(base().model()))
}

/// Shows a case to something.
fn with_case<T>(dossier: &Dossier, show: impl FnOnce(&Case<'_>) -> T) -> T {
    let advice = matcher().advise(&dossier.profile);
    let inquiry = matcher().inquiry(&dossier.profile, &advice);
    show(&Case {
        knowledge: base(),
        matcher: matcher(),
        profile: &dossier.profile,
        advice: &advice,
        inquiry: &inquiry,
        weightings: None,
        lessons: &dossier.lessons,
        hidden: &dossier.hidden,
        user: None,
    })
}

fn sensitive() -> Vec<&'static QuestionId> {
    base().asked.iter().filter(|id| base().questions[*id].sensitive).collect()
}

fn for_a_room() -> Vec<&'static QuestionId> {
    base().asked.iter().filter(|id| !base().questions[*id].sensitive).collect()
}

/// A dossier with something private in every text, and counts of the sensitive questions.
fn private(papers: &[Vec<u32>], workshop: Workshop) -> Dossier {
    let activity = base().activities.keys().next().unwrap().clone();
    let text = || Some(format!("{PRIVATE} /home/anna/ander.ron"));
    let mut dossier = Dossier { place: Some("Westwijk".to_owned()), phase_because: text(), ..Dossier::default() };
    for (id, votes) in sensitive().into_iter().zip(papers) {
        dossier.profile.answers.insert(id.clone(), Answer::Votes(votes.clone()));
        dossier.origins.insert(id.clone(), Origin { from: Some(OriginKind::Workshop), note: text() });
    }
    for (id, asked) in &workshop.asked {
        dossier.profile.answers.insert(id.clone(), Answer::Votes(asked.last().all().to_vec()));
    }
    dossier.choices.push(Choice {
        activity: activity.clone(),
        on: TODAY,
        because: text(),
        held: None,
        asks: Asks { places: text().into_iter().collect(), ..Asks::default() },
        look_back: Vec::new(),
        plan: vec![PlanLine { part: PlanPart::Roles, text: text().unwrap(), done: false }],
    });
    dossier.evaluations.push(Evaluation {
        activity: activity.clone(),
        moment: Moment::After,
        on: TODAY,
        group: text(),
        counts: [("x".to_owned(), vec![FROM + 1])].into(),
        remarks: text().into_iter().collect(),
    });
    dossier.lessons.push(Lesson {
        activity: Some(activity.clone()),
        year: 2025,
        worked: Some(false),
        text: text().unwrap(),
    });
    dossier.follow_lessons();
    for decided in [Decision::Chosen(activity), Decision::Other(text().unwrap()), Decision::Begun(text().unwrap())] {
        dossier.log.push(Entry { on: TODAY, decided, because: text() });
    }
    dossier.knowledge = text();
    dossier.workshops.push(workshop);
    dossier
}

fn stages(question: &QuestionId) -> impl Iterator<Item = Stage> {
    let pages = |part: &Part| if *part == Part::End { 4 } else { 1 };
    let question = question.clone();
    Part::ALL.into_iter().flat_map(move |part| {
        let question = question.clone();
        (0..pages(&part)).map(move |page| Stage { part, question: Some(question.clone()), page })
    })
}

fn papers() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let votes = prop_oneof![2 => Just(0_u32), 1 => FROM..FROM + 999];
    vec(vec(votes, 5), sensitive().len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_private_ever_reaches_the_room(
        papers in papers(), hands in vec(vec(0..9_u32, 10), 1..4), asked in 0..24_usize, frozen: bool, english: bool,
    ) {
        let id = for_a_room()[asked % for_a_room().len()];
        let steps = base().questions[id].steps.len();
        let groups: Vec<Vec<u32>> = hands.iter().map(|hands| hands[..steps].to_vec()).collect();
        let mut workshop = Workshop::new(TODAY, 45, 20);
        workshop.groups = Grouping::Age;
        workshop.agenda = vec![id.clone()];
        workshop.asked.insert(id.clone(), Asked { first: Vote::by_group(&groups), second: None });
        let dossier = private(&papers, workshop);
        let wording = Wording::new(if english { Language::En } else { Language::Nl });
        let all: Vec<QuestionId> = sensitive().into_iter().chain([id]).cloned().collect();
        with_case(&dossier, |case| -> Result<(), TestCaseError> {
            for stage in all.iter().flat_map(stages) {
                let mut workshop = dossier.workshops[0].clone();
                if frozen { workshop.frozen = Some(stage) } else { workshop.stage = stage }
                let place = dossier.place.as_deref();
                let shown = wording.room(case, place, &workshop, None);
                let text = shown.plain();
                prop_assert!(!text.contains(PRIVATE) && !text.contains("/home"), "{text}");
                let private = text.split(|c: char| !c.is_ascii_digit()).any(|number| number.parse().is_ok_and(|number: u32| number >= FROM));
                prop_assert!(!private, "{text}");
                let few = workshop.asked.values().all(|asked| asked.last().total() < 10);
                let bars = |shown: &Picture| shown.parts.iter().any(|part| matches!(part, Seen::Bars(_)));
                prop_assert!(!few || workshop.seen().part != Part::Result || !bars(&shown), "{text}");
                workshop.blank = true;
                prop_assert_eq!(wording.room(case, place, &workshop, None), Picture::default());
            }
            let report = wording.workshop_report(case, &dossier).plain();
            let counted = report.split(|c: char| !c.is_ascii_digit()).any(|number| number.parse().is_ok_and(|number: u32| number >= FROM));
            prop_assert!(!counted, "{report}");
            Ok(())
        })?;
    }
}

#[test]
fn one_vote_for_a_firm_step_of_a_safety_question_is_said_without_a_number() {
    let wording = Wording::new(Language::Nl);
    let of = |votes: Vec<u32>| {
        let mut papers = vec![vec![20, 0, 0, 0, 0]; sensitive().len()];
        let at = sensitive().iter().position(|id| id.as_str() == "recent-incident").unwrap();
        papers[at] = votes;
        let dossier = private(&papers, Workshop::new(TODAY, 45, 20));
        let mut workshop = dossier.workshops[0].clone();
        workshop.stage.part = Part::End;
        with_case(&dossier, |case| wording.room(case, None, &workshop, None).plain())
    };
    let name = &base().questions["recent-incident"].name.nl;
    let found = format!("Eerst nagaan: {name}.");
    assert!(!of(vec![20, 0, 0, 0, 0]).contains("Eerst nagaan"));
    let one = of(vec![19, 0, 0, 0, 1]);
    assert!(one.contains(&found) && !one.contains("19") && !one.contains(" 1 "), "{one}");
}

#[test]
fn agreement_is_said_in_words_with_one_prompt() {
    let id = QuestionId::from("irritation");
    let wording = Wording::new(Language::Nl);
    let said = |votes: [u32; 5]| {
        let mut workshop = Workshop::new(TODAY, 45, 20);
        workshop.agenda = vec![id.clone()];
        workshop.asked.insert(id.clone(), Asked { first: Vote::together(votes.to_vec()), second: None });
        workshop.stage = Stage { part: Part::Result, question: Some(id.clone()), page: 0 };
        let dossier = private(&[], workshop.clone());
        with_case(&dossier, |case| wording.room(case, None, &workshop, None).plain())
    };
    for (votes, words) in [
        ([0, 15, 5, 0, 0], "ongeveer hetzelfde"),
        ([9, 1, 0, 1, 9], "twee kampen"),
        ([14, 4, 0, 0, 2], "Enkelen zien het heel anders"),
        ([4, 4, 4, 4, 4], "lopen uiteen"),
    ] {
        let said = said(votes);
        assert!(said.contains(words), "{votes:?}: {said}");
        assert_eq!(said.matches("Praat erover").count() + said.matches("Vertel het elkaar").count(), 1, "{said}");
    }
}

#[test]
fn groups_that_see_it_differently_are_named_gently_and_small_ones_not_at_all() {
    let id = QuestionId::from("irritation");
    let wording = Wording::new(Language::Nl);
    let said = |groups: &[Vec<u32>]| {
        let mut workshop = Workshop::new(TODAY, 45, 40);
        workshop.groups = Grouping::Years;
        workshop.asked.insert(id.clone(), Asked { first: Vote::by_group(groups), second: None });
        workshop.stage = Stage { part: Part::Result, question: Some(id.clone()), page: 0 };
        let dossier = private(&[], workshop.clone());
        with_case(&dossier, |case| wording.room(case, None, &workshop, None).plain())
    };
    let apart = said(&[vec![10, 2, 0, 0, 0], vec![0, 0, 1, 9, 2], vec![0, 0, 0, 0, 0]]);
    assert!(apart.contains("korter dan 2 jaar hier: het vaakst") && apart.contains("zien dit verschillend"), "{apart}");
    assert!(!apart.contains("langer dan 10 jaar"), "{apart}");
    let alike = said(&[vec![0, 10, 2, 0, 0], vec![0, 9, 3, 0, 0]]);
    assert!(alike.contains("zien dit ongeveer hetzelfde."), "{alike}");
    let small = said(&[vec![10, 2, 0, 0, 0], vec![0, 0, 1, 2, 2]]);
    assert!(small.contains("te weinig antwoorden per groep") && !small.contains("het vaakst"), "{small}");
}

#[test]
fn forms_of_fewer_than_ten_people_show_no_spread() {
    let wording = Wording::new(Language::Nl);
    let asked: Vec<QuestionId> = vec!["irritation".into(), "discrimination".into()];
    let pooled = |people: u8| {
        let sheet = |at: u8| asked.iter().map(|id| (id.clone(), at % 5 + 1)).collect();
        let mut dossier = Dossier::default();
        dossier.profile.sheets = (0..people).map(sheet).collect();
        with_case(&dossier, |case| {
            let pooled = Pooled { case, asked: &asked, passed_over: &["naam".to_owned()], borda: true };
            wording.pooled(&pooled).plain()
        })
    };
    let few = pooled(9);
    assert!(few.contains("minder dan tien") && few.contains("te weinig antwoorden"), "{few}");
    let many = pooled(20);
    assert!(!many.contains("te weinig") && many.contains("lopen uiteen"), "{many}");
    for said in [few, many] {
        assert!(said.contains("gevoelig: geen verdeling") && said.contains("niet gelezen: naam"), "{said}");
        assert!(said.contains("Eerst nagaan:"), "{said}");
    }
}

#[test]
fn a_report_of_many_questions_keeps_to_its_page_and_names_the_rest() {
    let wording = Wording::new(Language::Nl);
    let mut workshop = Workshop::new(TODAY, 120, 20);
    workshop.agenda = for_a_room().into_iter().take(20).cloned().collect();
    for id in &workshop.agenda {
        let votes = base().questions[id].steps.iter().map(|_| 4).collect();
        workshop.asked.insert(id.clone(), Asked { first: Vote::together(votes), second: None });
    }
    let last = &base().questions[&workshop.agenda[19]].name.nl;
    let report =
        with_case(&private(&[], workshop.clone()), |case| wording.workshop_report(case, &private(&[], workshop)));
    let rows = report.blocks.iter().find_map(|block| match block {
        wording::document::Block::Table { rows, .. } => Some(rows.len()),
        _ => None,
    });
    assert_eq!(rows, Some(12));
    let text = report.plain();
    assert!(text.contains("Ook gevraagd: ") && text.contains(&**last), "{text}");
}

#[test]
fn the_form_asks_what_is_never_asked_by_hands_too() {
    let wording = Wording::new(Language::Nl);
    let mut workshop = Workshop::new(TODAY, 45, 20);
    workshop.agenda = vec!["irritation".into()];
    let dossier = private(&[], workshop.clone());
    let form = with_case(&dossier, |case| wording.workshop_form(case, Some("Westwijk"), &workshop).plain());
    for id in sensitive().into_iter().map(QuestionId::as_str).chain(["irritation"]) {
        assert!(form.contains(&*base().questions[id].text.nl), "{id}");
    }
    assert!(form.contains("Schrijf je naam niet op"), "{form}");
    assert!(!form.contains(PRIVATE));
}
