//! Whole numbers that add up: what is shown of a sum of lines.

/// Rounds lines to whole points that sum to the rounded total: each is rounded down, then those with the largest remainders
/// get 1 more (of equal remainders the earlier line). The total is given, not summed here: the last bit of a sum hangs on its
/// order, and what is shown below the line must be what is shown in the list.
///
/// ```
/// use matching::rounding::whole;
/// assert_eq!(whole(&[33.4, 33.4, 33.4], 100.2), [34, 33, 33]);
/// assert_eq!(whole(&[10.5, -3.2], 7.3), [10, -3]);
/// ```
pub fn whole(lines: &[f64], total: f64) -> Vec<i64> {
    let total = total.round() as i64;
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
