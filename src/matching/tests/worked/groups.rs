//! Groups that stand at the edge of a word.

use matching::group::{Consensus, Said, consensus};
use matching::model::{Activity, Agreement, Aim, Requirement};
use matching::{Answer, Matcher, Profile};

use crate::quiet::{ask, calm, meets, model};
use crate::small;

fn seen(votes: &[u32]) -> Consensus {
    consensus(votes, &Agreement::default()).unwrap()
}

/// Nobody stands at the far end, which is as far from the mean as can be: what nobody says must not count.
#[test]
fn a_group_at_one_end_agrees_wholly() {
    assert_eq!(seen(&[9, 0, 0, 0, 0]), Consensus { degree: 1.0, said: Said::Agree });
    assert_eq!(seen(&[0, 0, 0, 0, 9]), Consensus { degree: 1.0, said: Said::Agree });
}

/// Two peaks with a valley between, at steps 2 and 4: cut before the valley, their means lie 12/7 apart, cut behind it 7/4. Two
/// camps are at least 2 apart.
#[test]
fn two_peaks_near_each_other_are_no_camps() {
    assert_eq!(seen(&[0, 6, 2, 5, 0]).said, Said::Spread);
    assert_eq!(seen(&[0, 6, 0, 5, 0]).said, Said::TwoCamps);
}

/// As many as must have voted are enough.
#[test]
fn five_voters_are_enough() {
    assert_eq!(consensus(&[4, 0, 0, 0, 0], &Agreement::default()), None);
    assert_eq!(seen(&[5, 0, 0, 0, 0]).said, Said::Agree);
}

/// Cut behind step 2: seven of twenty below, their peak at step 1, and only two at step 2, which is less than half of either peak.
/// Cut behind step 1 the lower side is too small, and behind step 3 there is nothing between the peaks.
#[test]
fn a_valley_may_lie_before_the_cut_or_behind_it() {
    assert_eq!(seen(&[5, 2, 5, 4, 4]).said, Said::TwoCamps);
    assert_eq!(seen(&[4, 4, 5, 2, 5]).said, Said::TwoCamps);
}

#[test]
fn half_of_a_peak_is_no_valley() {
    assert_eq!(seen(&[6, 3, 3, 6, 0]).said, Said::Spread);
    assert_eq!(seen(&[6, 2, 3, 6, 0]).said, Said::TwoCamps);
}

/// One of five, three steps away: as few as may be. Two of five are more.
#[test]
fn one_of_five_far_away_is_a_few_who_differ() {
    assert_eq!(seen(&[0, 1, 0, 0, 4]).said, Said::AFewDiffer);
    // The step between holds nobody, but below it stands a fifth, which is no camp.
    assert_eq!(seen(&[0, 1, 0, 1, 3]).said, Said::AFewDiffer);
    assert_ne!(seen(&[0, 2, 0, 0, 3]).said, Said::AFewDiffer);
}

/// Of a question with two answers the half of the scale is the whole.
#[test]
fn a_group_may_be_asked_yes_or_no() {
    assert_eq!(seen(&[9, 0]), Consensus { degree: 1.0, said: Said::Agree });
    assert_eq!(consensus(&[9], &Agreement::default()), None);
}

/// `meal` needs a hall, and `street` comes first where there is none. Half of the group says step 1, that there is none, half step 2.
#[test]
fn a_disagreement_matters_where_the_first_would_be_another() {
    let requires = vec![Requirement { question: "hall".into(), without: vec![1] }];
    let mut model = model(vec![Activity { requires, ..meets("meal", Aim::Wholly) }, meets("street", Aim::Partly)]);
    ask(&mut model, "hall", [0.2; 5]);
    let stays = |votes: [u32; 5]| {
        let mut profile = calm();
        profile.answers.insert("hall".into(), Answer::Votes(votes.to_vec()));
        let matcher = Matcher::new(model.clone());
        let found = matcher.disagreement(&profile, &matcher.advise(&profile), &"hall".into());
        (found.stay, found.matters)
    };
    assert_eq!(stays([3, 3, 0, 0, 0]), (vec![], true));
    assert_eq!(stays([0, 3, 0, 0, 3]), (vec!["meal".into()], false));
}

/// Each sheet is read as one neighbourhood. From the last nothing can be advised: it leaves the safety question open.
#[test]
fn each_sheet_puts_something_first() {
    let sheet = |steps: &[(&str, u8)]| steps.iter().map(|(question, step)| ((*question).into(), *step)).collect();
    let sheets = vec![
        sheet(&[("contact", 2), ("tension", 1)]),
        sheet(&[("contact", 2), ("tension", 4)]),
        sheet(&[("contact", 2)]),
    ];
    let profile = Profile { sheets, ..Profile::default() };
    let first = Matcher::new(small::model()).first_of_each(&profile);
    assert_eq!(first, [vec!["meal".into(), "evening".into()], vec!["meal".into()], vec![]]);
}
