//! Texts that look as if they name a person, and what the file holds meanwhile.

use dossier::{Decision, Evaluation};
use dossier::{Dossier, Entry, TextPlace, privacy, write};
use matching::model::Phase;
use proptest::prelude::*;

use crate::arbitrary::dossier;
use crate::case::{WESTWIJK, day};
use crate::{base, opened};

/// A text that looks as if it names a person.
const CALL: &str = "Bel de beheerder op 06-12345678.";

/// Changes a dossier, and gives what its file holds then.
fn changed(dossier: &mut Dossier, change: impl FnOnce(&mut Dossier)) -> Dossier {
    let before = dossier.clone();
    change(dossier);
    dossier.hold_what_names_people(&before);
    let text = write(Some(WESTWIJK), dossier, base()).unwrap();
    assert!(!text.contains("06-12345678"), "{text}");
    opened(&text).dossier
}

#[test]
fn what_is_held_back_stays_so_until_changed_or_confirmed_and_moves_along() {
    let before = opened(WESTWIJK).dossier;
    let mut dossier = before.clone();
    dossier.lessons[1].text = "Bel de beheerder op 06-12345678.".into();
    dossier.choices[0].asks.permissions.push("vraag j.jansen@gemeente.nl".into());
    dossier.hold_what_names_people(&before);
    let asks = TextPlace::Asks("shared-meal".into());
    assert_eq!(dossier.held, [asks.clone(), TextPlace::Lesson(1)].into());
    let text = write(Some(WESTWIJK), &dossier, base()).unwrap();
    assert!(!text.contains("06-12345678") && !text.contains("jansen"), "{text}");
    assert!(text.contains("permissions: [\"straat afsluiten\"]"), "{text}");

    let before = dossier.clone();
    dossier.lessons.remove(0);
    dossier.hold_what_names_people(&before);
    assert_eq!(dossier.held, [asks.clone(), TextPlace::Lesson(0)].into(), "a text moves up and stays held back");

    let before = dossier.clone();
    dossier.confirm(&asks);
    dossier.lessons[0].text = "Bel de beheerder.".into();
    dossier.hold_what_names_people(&before);
    assert!(dossier.held.is_empty(), "{:?}", dossier.held);
    assert!(write(Some(&text), &dossier, base()).unwrap().contains("jansen"));

    // What stood in the file already was somebody's choice.
    let before = dossier.clone();
    dossier.place = Some("Oostwijk".into());
    dossier.hold_what_names_people(&before);
    assert!(dossier.held.is_empty());
}

#[test]
fn the_file_keeps_what_stood_where_a_text_is_held() {
    let before = opened(WESTWIJK).dossier;
    let mut dossier = before.clone();
    let named = |dossier: &mut Dossier| {
        let call = || CALL.to_owned();
        dossier.place = Some(call());
        dossier.origins.values_mut().filter_map(|origin| origin.note.as_mut()).for_each(|note| *note = call());
        for choice in &mut dossier.choices {
            choice.because = choice.because.as_ref().map(|_| call());
            choice.plan.iter_mut().for_each(|line| line.text = format!("{CALL} {:?}", line.part));
            choice.asks.permissions.iter_mut().chain(&mut choice.asks.places).for_each(|text| text.push_str(CALL));
        }
        for evaluation in &mut dossier.evaluations {
            evaluation.group = Some(call());
            evaluation.remarks.iter_mut().for_each(|remark| remark.push_str(CALL));
        }
        dossier.lessons.iter_mut().for_each(|lesson| lesson.text.push_str(CALL));
        dossier
            .log
            .iter_mut()
            .for_each(|entry| entry.because = entry.because.as_ref().map(|because| format!("{because} {CALL}")));
    };
    let kept = changed(&mut dossier, named);
    assert!(dossier.held.len() > 8, "{:?}", dossier.held);
    assert_eq!(kept, before, "nothing that stood there is lost");
    // Other words that are held too still have what was written last under them.
    let kept = changed(&mut dossier, |dossier| dossier.place = Some("Bij 06-87654321".into()));
    assert_eq!(kept.place, before.place);
    // What is emptied is empty.
    let kept = changed(&mut dossier, |dossier| dossier.place = None);
    assert_eq!(kept.place, None);
    // And nothing comes back from earlier.
    let kept = changed(&mut dossier, |dossier| dossier.place = Some(CALL.into()));
    assert_eq!(kept.place, None);
}

#[test]
fn what_came_in_addition_leaves_nothing_in_the_file_while_it_is_held() {
    let before = opened(WESTWIJK).dossier;
    let mut dossier = before.clone();
    let kept = changed(&mut dossier, |dossier| {
        let mut lesson = dossier.lessons[0].clone();
        lesson.text = CALL.into();
        dossier.lessons.insert(0, lesson);
        dossier.log.push(Entry { on: day("2027-01-05"), decided: Decision::Other(CALL.into()), because: None });
        dossier.evaluations.push(Evaluation { group: Some(CALL.into()), ..dossier.evaluations[0].clone() });
    });
    assert_eq!(kept, before);
    // Also not once what stands beside it changes.
    let kept = changed(&mut dossier, |dossier| dossier.lessons[1].text = "Eerst eten.".into());
    assert_eq!(kept.lessons[0].text, "Eerst eten.");
    assert_eq!(kept.lessons.len(), before.lessons.len());
}

#[test]
fn a_phase_of_ones_own_stays_the_one_whose_reason_is_written() {
    let mut dossier = opened(WESTWIJK).dossier;
    let see = |phase: Phase, because: &str| {
        let because = because.to_owned();
        move |dossier: &mut Dossier| {
            dossier.profile.own_phase = Some(phase);
            dossier.phase_because = Some(because.clone());
            dossier.decide(day("2027-01-05"), Decision::OwnPhase(phase), Some(because));
        }
    };
    let calm = changed(&mut dossier, see(Phase::Calm, "Het is stil op straat."));
    assert_eq!(calm.profile.own_phase, Some(Phase::Calm));
    let kept = changed(&mut dossier, see(Phase::Tension, CALL));
    assert_eq!(dossier.profile.own_phase, Some(Phase::Tension));
    assert_eq!(kept, calm, "neither the phase nor the decision, without its reason");
    let kept = changed(&mut dossier, |dossier| {
        dossier.set_text(&TextPlace::PhaseBecause, "Mensen lopen om.");
        dossier.set_text(&TextPlace::Log(dossier.log.len() - 1), "Mensen lopen om.");
    });
    assert_eq!(kept, dossier);
}

#[test]
fn a_group_named_by_a_person_holds_back_its_counts_where_they_are_new() {
    let before = opened(WESTWIJK).dossier;
    let mut dossier = before.clone();
    let kept = changed(&mut dossier, |dossier| dossier.evaluations[0].group = Some(CALL.into()));
    assert_eq!(kept.evaluations, before.evaluations, "counts that stood there stay as they were");
    let new = Evaluation { group: Some("Vraag 06-12345678.".into()), ..before.evaluations[0].clone() };
    let kept = changed(&mut dossier, |dossier| dossier.evaluations.push(new));
    assert_eq!(kept.evaluations, before.evaluations);
}

#[test]
fn the_next_year_keeps_what_stood_there_too() {
    let mut dossier = opened(WESTWIJK).dossier;
    let before = dossier.clone();
    dossier.evaluations[0].remarks[0] = CALL.into();
    dossier.place = Some(CALL.into());
    dossier.hold_what_names_people(&before);
    let next = dossier.next_year("Westwijk 2026", day("2027-01-05")).without_held();
    assert_eq!(next.place, before.place);
    let expected = before.next_year("Westwijk 2026", day("2027-01-05"));
    assert_eq!(next, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_text_that_becomes_held_leaves_the_rest_of_the_file_as_it_was(old in dossier(), at in any::<proptest::sample::Index>()) {
        let places: Vec<TextPlace> = old.texts().map(|(place, _)| place).collect();
        prop_assume!(!places.is_empty());
        let place = at.get(&places);
        // Of these `set_text` means the text in which something is found.
        prop_assume!(!matches!(place, TextPlace::Asks(_) | TextPlace::Log(_)));
        // A group without a name is none.
        prop_assume!(old.evaluations.iter().all(|one| one.group.as_deref() != Some("")));
        let text = write(None, &old, base()).unwrap();
        let mut new = old.clone();
        new.set_text(place, CALL);
        new.hold_what_names_people(&old);
        // What was there and looked like it already is somebody's choice, and free.
        prop_assume!(new.held.contains(place));
        let kept = write(Some(&text), &new, base()).unwrap();
        prop_assert_eq!(&kept, &text, "{:?}", place);
        prop_assert!(new.texts().any(|(at, text)| at == *place && !privacy::find(text).is_empty()));
    }
}
