//! What holds for every dossier and every text.

use dossier::{Dossier, State, privacy, write};
use proptest::prelude::*;

use crate::arbitrary::{blend, dice, dossier, lay, layout};
use crate::{base, opened};

/// Parts that this program does not know, put into a text of ours: each after the line that ends in the first.
const UNKNOWN: [(&str, &str); 8] = [
    ("Dossier(", "colour: \"red\","),
    (" answers: {", "\"iritation\": Step(1),"),
    (" answers: {", "\"hands\": Step(77),"),
    (" runs: [", "(activity: \"knitting\", has: []),"),
    (" choices: [", "(activity: \"knitting\", on: \"2026-02-30\"),"),
    (" plan: [", "(part: Beforehand, text: \"x\"),"),
    (" lessons: [", "\"never on a Friday\","),
    (" log: [", "(on: \"2026-01-01\", decided: Slept),"),
];

fn with_unknown(text: &str) -> (String, Vec<&'static str>) {
    let (mut laid, mut put) = (String::new(), Vec::new());
    for line in text.lines() {
        laid.push_str(line);
        laid.push('\n');
        for (after, unknown) in UNKNOWN {
            if line.ends_with(after) {
                laid.push_str(unknown);
                laid.push_str(" // kept\n");
                put.push(unknown);
            }
        }
    }
    (laid, put)
}

/// A dossier that was changed, with what names people held back.
fn changed(old: &Dossier, other: &Dossier, bits: Vec<bool>) -> Dossier {
    let mut new = blend(old, other, &mut dice(bits));
    new.hold_what_names_people(old);
    new
}

fn bits() -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(any::<bool>(), 97)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_new_text_is_read_as_what_was_written(dossier in dossier()) {
        let text = write(None, &dossier, base()).unwrap();
        let again = opened(&text);
        prop_assert!(again.faults.is_empty(), "{text}\n{:?}", again.faults);
        prop_assert_eq!(again.state, State::Whole);
        prop_assert_eq!(again.dossier, dossier, "{}", text);
    }

    #[test]
    fn an_unchanged_dossier_changes_no_byte(dossier in dossier(), layout in layout(), unknown: bool) {
        let mut text = lay(&write(None, &dossier, base()).unwrap(), layout);
        if unknown {
            text = with_unknown(&text).0;
        }
        let written = write(Some(&text), &opened(&text).dossier, base());
        prop_assert_eq!(written.as_deref(), Some(text.as_str()));
    }

    #[test]
    fn an_edited_text_is_read_as_what_was_written(
        old in dossier(), other in dossier(), layout in layout(), bits in bits(), wholly: bool,
    ) {
        let mut text = lay(&write(None, &old, base()).unwrap(), layout);
        let new = if wholly { other.clone() } else { changed(&opened(&text).dossier, &other, bits) };
        for dossier in [&new, &old, &other] {
            let edited = write(Some(&text), dossier, base()).unwrap();
            let again = opened(&edited);
            prop_assert!(again.faults.is_empty(), "{text}\n{edited}\n{:?}", again.faults);
            prop_assert_eq!(again.dossier, dossier.without_held(), "{}\n{}", text, edited);
            text = edited;
        }
    }

    #[test]
    fn what_is_not_understood_stays_whatever_changes(old in dossier(), other in dossier(), bits in bits()) {
        let (text, put) = with_unknown(&write(None, &old, base()).unwrap());
        let mut new = changed(&old, &other, bits);
        // A plan goes with its choice; an answer to a question takes the place of one that did not fit it.
        new.choices.clone_from(&old.choices);
        new.profile.answers.remove("hands");
        new.hold_what_names_people(&old);
        let edited = write(Some(&text), &new, base()).unwrap();
        prop_assert_eq!(&opened(&edited).dossier, &new.without_held(), "{}\n{}", text, edited);
        for unknown in put {
            if unknown.contains("hands") && old.profile.answers.contains_key("hands") {
                continue;
            }
            prop_assert!(edited.contains(&format!("{unknown} // kept\n")), "{unknown}\n{text}\n{edited}");
        }
    }

    #[test]
    fn comments_stay_when_things_change_and_come(old in dossier(), other in dossier(), place in "[a-z]{1,9}") {
        let text = lay(&write(None, &old, base()).unwrap(), crate::arbitrary::Layout::Commented);
        let mut new = old.clone();
        new.place = Some(place);
        new.profile.answers.extend(other.profile.answers);
        new.origins.extend(other.origins);
        new.lessons.splice(0..0, other.lessons);
        new.follow_lessons();
        new.log.extend(other.log);
        for choice in &mut new.choices {
            choice.plan.iter_mut().for_each(|line| line.done = !line.done);
            choice.held = Some(choice.on);
        }
        let edited = write(Some(&text), &new, base()).unwrap();
        prop_assert_eq!(&opened(&edited).dossier, &new, "{}\n{}", text, edited);
        let comments = |text: &str| text.matches(" note ").count();
        prop_assert_eq!(comments(&edited), comments(&text), "{}\n{}", text, edited);
        let order = |text: &str| -> Vec<String> {
            text.split(" note ").skip(1).filter_map(|rest| Some(rest.split_once('.')?.0.to_owned())).collect()
        };
        prop_assert_eq!(order(&edited), order(&text));
    }

    #[test]
    fn what_is_held_back_never_reaches_the_text(old in dossier(), other in dossier(), bits in bits()) {
        let text = write(None, &old, base()).unwrap();
        let new = changed(&old, &other, bits);
        let known: Vec<&str> = old.texts().map(|(_, text)| text).collect();
        let edited = write(Some(&text), &new, base()).unwrap();
        let again = opened(&edited).dossier;
        prop_assert!(again.held.is_empty());
        for (place, text) in again.texts() {
            let named = !privacy::find(text).is_empty();
            prop_assert!(!named || known.contains(&text), "{place:?} {text:?}");
        }
        // What is confirmed is written.
        let mut confirmed = new.clone();
        for place in &new.held {
            confirmed.confirm(place);
        }
        let edited = write(Some(&edited), &confirmed, base()).unwrap();
        prop_assert_eq!(opened(&edited).dossier, confirmed);
    }
}
