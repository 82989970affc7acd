//! Whole numbers that add up: what is shown of a sum of lines.

/// Rounds lines to whole points that sum to the rounded total: each is rounded down, then those with the largest remainders
/// get 1 more (of equal remainders the earlier line).
///
/// ```
/// assert_eq!(matching::rounding::whole(&[33.4, 33.4, 33.4]), [34, 33, 33]);
/// assert_eq!(matching::rounding::whole(&[10.5, -3.2]), [10, -3]);
/// ```
pub fn whole(lines: &[f64]) -> Vec<i64> {
    let total = lines.iter().sum::<f64>().round() as i64;
    let mut shown: Vec<i64> = lines.iter().map(|line| line.floor() as i64).collect();
    let mut by_remainder: Vec<usize> = (0..lines.len()).collect();
    by_remainder.sort_by(|a, b| remainder(lines[*b]).total_cmp(&remainder(lines[*a])));
    let missing = total - shown.iter().sum::<i64>();
    for at in by_remainder.into_iter().cycle().take(usize::try_from(missing).unwrap_or(0)) {
        shown[at] += 1;
    }
    shown
}

fn remainder(line: f64) -> f64 {
    line - line.floor()
}
