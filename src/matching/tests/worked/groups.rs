//! Groups that stand at the edge of a word.

use matching::group::{Consensus, Said, consensus};
use matching::model::Agreement;

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
