//! The fixed Latin hypercube: which step each question takes in each draw.
//!
//! Each question gets a permutation of the equal slices of [0, 1), made from its id alone; slice centres become steps by the
//! question's own distribution. So every distribution is right to one slice, a new question leaves the others' draws as they
//! were, and no two questions move together.

use crate::answer::Belief;

/// How many draws are taken where something is open.
pub(crate) const DRAWS: usize = 1024;

/// The permutation of so many slices that belongs to a name, as slice numbers.
pub(crate) fn permutation(id: &str, slices: usize) -> Vec<u16> {
    let mut slices: Vec<u16> = (0..slices as u16).collect();
    let mut state = fnv1a(id);
    // Fisher and Yates' shuffle; the high half of a product maps 64 random bits to 0..=last without a remainder's bias.
    for last in (1..slices.len()).rev() {
        let random = split_mix(&mut state);
        let pick = (u128::from(random) * (last as u128 + 1)) >> 64;
        slices.swap(last, pick as usize);
    }
    slices
}

/// The step (counted from 1) that a belief takes at the centre of a slice.
pub(crate) fn step_at(belief: &Belief, slice: u16) -> u8 {
    let centre = (f64::from(slice) + 0.5) / DRAWS as f64;
    let mut reached = 0.0;
    let mut last = 0;
    for (step, share) in belief.shares.iter().enumerate() {
        if *share > 0.0 {
            last = step;
            reached += share;
            if centre < reached {
                break;
            }
        }
    }
    last as u8 + 1
}

/// The step (counted from 1) that a belief takes in each draw.
pub(crate) fn steps(belief: &Belief, permutation: &[u16]) -> Vec<u8> {
    let by_slice: Vec<u8> = (0..DRAWS as u16).map(|slice| step_at(belief, slice)).collect();
    permutation.iter().map(|slice| by_slice[usize::from(*slice)]).collect()
}

/// Fowler, Noll and Vo's hash (FNV-1a, 64 bits).
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Steele, Lea and Flood's generator (2014).
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut bits = *state;
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Standing;

    /// The first numbers that the generator's published form gives from this seed.
    #[test]
    fn the_generator_is_the_published_one() {
        let mut state = 1_234_567;
        let numbers: Vec<u64> = (0..3).map(|_| split_mix(&mut state)).collect();
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    /// The centre of the first of 1,024 slices lies at 1/2048.
    #[test]
    fn a_centre_on_the_edge_belongs_to_the_step_above() {
        let edge = 1.0 / 2048.0;
        let belief = Belief { shares: [edge, 1.0 - edge].into_iter().collect(), standing: Standing::Given };
        assert_eq!(step_at(&belief, 0), 2);
    }

    #[test]
    fn every_slice_is_taken_once() {
        let mut slices = permutation("contact-between-groups", DRAWS);
        slices.sort_unstable();
        assert!(slices.iter().enumerate().all(|(at, slice)| at == usize::from(*slice)));
    }

    #[test]
    fn a_distribution_is_right_to_one_slice() {
        let belief = Belief { shares: [0.02, 0.06, 0.32, 0.4, 0.2].into_iter().collect(), standing: Standing::Open };
        let mut counts = [0.0; 5];
        for slice in permutation("hands", DRAWS) {
            counts[usize::from(step_at(&belief, slice)) - 1] += 1.0 / DRAWS as f64;
        }
        for (count, share) in counts.iter().zip(belief.shares.iter()) {
            assert!((count - share).abs() <= 1.0 / DRAWS as f64, "{count} against {share}");
        }
    }

    #[test]
    fn two_questions_do_not_move_together() {
        let names: Vec<String> = (0..40).map(|n| format!("question-{n}")).collect();
        let all: Vec<Vec<u16>> = names.iter().map(|name| permutation(name, DRAWS)).collect();
        for (at, one) in all.iter().enumerate() {
            for other in &all[..at] {
                let r = correlation(one, other);
                // Of 780 pairs of independent permutations none is expected beyond five standard deviations.
                assert!(r.abs() < 5.0 / (DRAWS as f64).sqrt(), "{r}");
            }
        }
    }

    fn correlation(one: &[u16], other: &[u16]) -> f64 {
        let mean = (DRAWS as f64 - 1.0) / 2.0;
        let sum = |f: &dyn Fn(f64, f64) -> f64| -> f64 {
            one.iter().zip(other).map(|(a, b)| f(f64::from(*a) - mean, f64::from(*b) - mean)).sum()
        };
        sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
    }
}
